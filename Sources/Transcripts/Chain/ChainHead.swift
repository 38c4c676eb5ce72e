// SPDX-License-Identifier: GPL-3.0-or-later

/// The last link of the chain at some moment. Kept outside the store it proves what was in the store then.
///
/// Written `17-3f9a…` (number of links, then 64 hexadecimal digits).
package struct ChainHead: Sendable, Equatable, LosslessStringConvertible {
  package let position: Int
  let hash: Digest

  init(position: Int, hash: Digest) {
    self.position = position
    self.hash = hash
  }

  /// Reads a printed head; nil when it is not one.
  package init?(_ description: String) {
    let parts = description.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let position = Int(parts[0]), position > 0,
      let hash = Hexadecimal.bytes(parts[1]).flatMap(Digest.init(bytes:))
    else { return nil }
    self.init(position: position, hash: hash)
  }

  package var description: String { "\(position)-\(Hexadecimal.string(hash.bytes))" }
}
