// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law

/// The short code that identifies an answer: the same question, facts, date, pack and program give the same code.
package enum Receipt {
  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// Ten digits of Crockford's base 32 over SHA-256 of the parts, each preceded by its length.
  package static func code(_ parts: [String]) -> String {
    var bytes: [UInt8] = []
    for part in parts {
      withUnsafeBytes(of: UInt32(part.utf8.count).littleEndian) { bytes += $0 }
      bytes += part.utf8
    }
    let digest = Fingerprint.sha256(bytes)
    var code: [UInt8] = []
    var buffer: UInt64 = 0
    for byte in digest[0..<7] { buffer = buffer << 8 | UInt64(byte) }
    for place in 0..<10 { code.append(digits[Int(buffer >> UInt64(51 - 5 * place)) & 31]) }
    return String(decoding: code, as: UTF8.self)
  }

  static func code(of turn: Turn) -> String {
    let conditions = turn.facts.named.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return code(
      [
        turn.question, turn.language.rawValue, turn.date.description, turn.facts.addressee,
        conditions.joined(separator: ","), turn.verdict.rawValue, turn.topic ?? "", turn.intent.rawValue,
        turn.answer.citations.map(\.label).joined(separator: ";"), turn.knowledge, turn.program,
      ])
  }
}
