// SPDX-License-Identifier: GPL-3.0-or-later

import Synchronization

/// What a pure function gave, by what it was given: most questions meet the same topics in the same circumstances.
final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let limit: Int
  private let known = Mutex<[Key: Value]>([:])

  /// - Parameter limit: how many values are kept; past it all are forgotten.
  init(limit: Int = 4096) { self.limit = limit }

  /// The value of a key, made when it is not known.
  func value(of key: Key, _ make: () -> Value) -> Value {
    if let value = known.withLock({ $0[key] }) { return value }
    let value = make()
    known.withLock { known in
      if known.count >= limit { known.removeAll() }
      known[key] = value
    }
    return value
  }
}
