// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Law

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}
