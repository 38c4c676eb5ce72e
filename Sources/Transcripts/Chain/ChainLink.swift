// SPDX-License-Identifier: GPL-3.0-or-later

/// One link of the hash chain: it binds a record's commitment to everything recorded before it.
struct ChainLink: Sendable, Equatable {
  let position: Int
  let entry: ChainEntry
  let commitment: Digest
  let hash: Digest

  /// The link that follows `previous` (nil: the first).
  init(after previous: ChainHead?, entry: ChainEntry, commitment: Digest) {
    let position = (previous?.position ?? 0) + 1
    var form = CanonicalBytes(domain: 1, form: "netra.link.1")
    form.append((previous?.hash ?? .zero).bytes)
    form.append(position)
    form.append(entry.kind.rawValue)
    form.append(entry.number)
    form.append(commitment.bytes)
    self.position = position
    self.entry = entry
    self.commitment = commitment
    self.hash = Digest(of: form.bytes)
  }

  var head: ChainHead { ChainHead(position: position, hash: hash) }
}
