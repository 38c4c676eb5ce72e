// SPDX-License-Identifier: GPL-3.0-or-later

import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// As `map`, on all processors; the order stays.
  ///
  /// - Parameter share: how many elements a processor takes at a time; so few are mapped without any ado.
  package func concurrentMap<Result: Sendable>(
    share: Int = 32, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    guard count > share else { return map(transform) }
    let shares = Mutex([[Result]](repeating: [], count: (count + share - 1) / share))
    DispatchQueue.concurrentPerform(iterations: (count + share - 1) / share) { index in
      let results = self[index * share..<Swift.min((index + 1) * share, count)].map(transform)
      shares.withLock { $0[index] = results }
    }
    return shares.withLock { $0.flatMap(\.self) }
  }
}
