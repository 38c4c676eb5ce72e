// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Seconds that only go forward.
enum Clock {
  static func now() -> Double {
    var moment = timespec()
    clock_gettime(CLOCK_MONOTONIC, &moment)
    return Double(moment.tv_sec) + Double(moment.tv_nsec) / 1e9
  }
}
