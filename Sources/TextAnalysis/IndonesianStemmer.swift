// SPDX-License-Identifier: GPL-3.0-or-later

/// Light affix stripping for Indonesian: particles, possessives, one prefix with nasal repair, one suffix.
///
/// After Asian, "Effective Techniques for Indonesian Text Retrieval" (2007), without a root dictionary: at least four
/// letters stay, and a stem need not be a word.
enum IndonesianStemmer {
  private static let minimum = 4
  private static let particles: [StaticString] = ["kah", "lah", "tah", "pun"]
  private static let possessives: [StaticString] = ["nya", "ku", "mu"]
  private static let suffixes: [StaticString] = ["kan", "an", "i"]
  private static let plainPrefixes: [StaticString] = ["ber", "ter", "di", "ke", "se"]

  static func stem(_ word: inout [UInt8]) {
    strip(particles, from: &word)
    strip(possessives, from: &word)
    if !stripNasal(&word) { stripPlain(&word) }
    strip(suffixes, from: &word)
  }

  private static func strip(_ endings: [StaticString], from word: inout [UInt8]) {
    for ending in endings where word.count >= ending.utf8CodeUnitCount + minimum && word.hasSuffix(ending) {
      word.removeLast(ending.utf8CodeUnitCount)
      return
    }
  }

  private static func stripPlain(_ word: inout [UInt8]) {
    for prefix in plainPrefixes
    where word.count >= prefix.utf8CodeUnitCount + minimum && word.hasPrefix(prefix) {
      word.removeFirst(prefix.utf8CodeUnitCount)
      return
    }
  }

  /// Strips me-, pe- (with per-) and the colloquial nge-, ng-, ny-; returns whether it did.
  private static func stripNasal(_ word: inout [UInt8]) -> Bool {
    if word.hasPrefix("nge"), word.count >= 3 + minimum { return replace(3, with: nil, in: &word) }
    if word.hasPrefix("ng"), word.count >= 2 + minimum { return replace(2, with: nil, in: &word) }
    if word.hasPrefix("ny"), word.count >= 1 + minimum { return replace(2, with: "s", in: &word) }
    guard word.hasPrefix("me") || word.hasPrefix("pe"), word.count >= 2 + minimum else { return false }
    if word.hasPrefix("per"), word.count >= 3 + minimum { return replace(3, with: nil, in: &word) }
    let next = word.count > 3 ? word[3] : 0
    switch word[2] {
    case UInt8(ascii: "n"):
      if next == UInt8(ascii: "g") { return replace(4, with: nil, in: &word) }
      if next == UInt8(ascii: "y") { return replace(4, with: "s", in: &word) }
      return replace(3, with: next.isVowel ? "t" : nil, in: &word)
    case UInt8(ascii: "m"):
      return replace(3, with: next.isVowel ? "p" : nil, in: &word)
    case UInt8(ascii: "l"), UInt8(ascii: "r"), UInt8(ascii: "w"), UInt8(ascii: "y"):
      return replace(2, with: nil, in: &word)
    default: return false
    }
  }

  private static func replace(_ count: Int, with letter: Character?, in word: inout [UInt8]) -> Bool {
    guard word.count - count + (letter == nil ? 0 : 1) >= minimum else { return false }
    word.removeFirst(count)
    if let value = letter?.asciiValue { word.insert(value, at: 0) }
    return true
  }
}
