// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Law

/// Days on the command line.
enum DateOption {
  /// Reads `YYYY-MM-DD`, and says so where something else stands.
  @Sendable static func read(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: text) else {
      throw ValidationError("no such day; write a date as YYYY-MM-DD")
    }
    return date
  }
}
