// SPDX-License-Identifier: GPL-3.0-or-later

import Law

/// A conduct under the facts that bear on it, on a date: all that a judgement depends on.
struct ConductCase: Hashable, Sendable {
  let conduct: String
  let facts: Facts
  let date: CalendarDate
}
