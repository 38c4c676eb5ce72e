// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Law

/// Moments as the store writes them: `2026-11-22T07:05:09.123Z`, always UTC, so that text order is time order.
package enum UTCTime {
  package static func now() -> String {
    var moment = timespec()
    clock_gettime(CLOCK_REALTIME, &moment)
    return string(seconds: Int(moment.tv_sec), milliseconds: Int(moment.tv_nsec) / 1_000_000)
  }

  /// - Parameter seconds: since 1970-01-01T00:00:00Z, not negative.
  package static func string(seconds: Int, milliseconds: Int) -> String {
    let second = seconds % 86_400
    return "\(CalendarDate(dayNumber: seconds / 86_400))T\(padded(second / 3_600, 2)):\(padded(second / 60 % 60, 2)):"
      + "\(padded(second % 60, 2)).\(padded(milliseconds, 3))Z"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
