// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Synchronization

/// What a signal handler shares with the pager that runs. There is one at a time.
enum PagerState {
  /// 0: none.
  static let process = Atomic<Int32>(0)
  /// The signal that asked the program to end while a pager had the terminal; 0: none.
  static let ending = Atomic<Int32>(0)
  /// What ends the program unless it is handled.
  static let signals = [SIGTERM, SIGHUP]
}

/// Ends the pager first, which gives the terminal back as it found it.
func netraEndPager(_ signal: CInt) {
  PagerState.ending.store(signal, ordering: .relaxed)
  let process = PagerState.process.load(ordering: .relaxed)
  if process > 0 { kill(process, SIGTERM) }
}
