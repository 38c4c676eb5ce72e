// SPDX-License-Identifier: GPL-3.0-or-later

/// What a link promises about a record.
///
/// The words of a record are bound in two steps: a *seal*, the digest of a random salt and the words, and the
/// commitment, the digest of the seal and the other members. An erasure takes words and salt and leaves the seal,
/// so the chain still verifies, the other members are still proved, and nobody can try likely questions against
/// what is left.
enum Commitment {
  static let saltLength = 32

  /// The seal on what an erasure removes from a turn. A turn of the first schema has no context and keeps its form.
  static func seal(of turn: TurnRecord, salt: [UInt8]) -> Digest {
    var form = CanonicalBytes(domain: 0, form: turn.contextJSON == nil ? "netra.turn.words.1" : "netra.turn.words.2")
    form.append(salt)
    form.append(turn.profileJSON)
    form.append(turn.text)
    form.append(turn.factsJSON)
    form.append(turn.candidatesJSON)
    form.append(turn.answer)
    form.append(turn.citationsJSON)
    form.append(turn.receipt)
    if let context = turn.contextJSON { form.append(context) }
    return Digest(of: form.bytes)
  }

  static func to(_ turn: TurnRecord, number: Int, seal: Digest) -> Digest {
    var form = CanonicalBytes(domain: 0, form: turn.lawConfidence == nil ? "netra.turn.1" : "netra.turn.2")
    form.append(number)
    form.append(turn.session)
    form.append(turn.time)
    form.append(turn.channel.rawValue)
    form.append(turn.language)
    form.append(turn.asOf)
    form.append(turn.topic)
    form.append(turn.verdict)
    form.append(turn.intent)
    form.append(turn.confidence)
    form.append(turn.pack)
    form.append(turn.engine)
    form.append(turn.latencyMicroseconds)
    if let confidence = turn.lawConfidence { form.append(confidence) }
    form.append(seal.bytes)
    return Digest(of: form.bytes)
  }

  /// The seal on what an erasure removes from a review.
  static func seal(of review: ReviewRecord, salt: [UInt8]) -> Digest {
    var form = CanonicalBytes(domain: 0, form: "netra.review.words.1")
    form.append(salt)
    form.append(review.note)
    return Digest(of: form.bytes)
  }

  static func to(_ review: ReviewRecord, number: Int, seal: Digest) -> Digest {
    var form = CanonicalBytes(domain: 0, form: "netra.review.1")
    form.append(number)
    form.append(review.turn)
    form.append(review.time)
    form.append(review.reviewer)
    form.append(review.decision.rawValue)
    form.append(review.topic)
    form.append(review.verdict)
    form.append(seal.bytes)
    return Digest(of: form.bytes)
  }

  /// An erasure is never erased itself, so it has no seal.
  static func to(_ erasure: Erasure) -> Digest {
    var form = CanonicalBytes(domain: 0, form: "netra.erasure.1")
    form.append(erasure.number)
    form.append(erasure.time)
    form.append(erasure.by)
    form.append(erasure.reason)
    form.append(erasure.scope)
    form.append(TurnRanges.text(erasure.turns))
    return Digest(of: form.bytes)
  }
}
