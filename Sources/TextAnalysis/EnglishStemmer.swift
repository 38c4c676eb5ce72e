// SPDX-License-Identifier: GPL-3.0-or-later

/// Light suffix stripping for English: plural, -ing, -ed, -ly, final -e.
///
/// The S-stemmer of Harman, "How effective is suffixing?" (1991), with three more endings; at least three letters stay.
enum EnglishStemmer {
  static func stem(_ word: inout [UInt8]) {
    if word.hasSuffix("'s") { word.removeLast(2) }
    stripPlural(&word)
    for ending: StaticString in ["ing", "ed", "ly"]
    where word.hasSuffix(ending) && word.count >= ending.utf8CodeUnitCount + 3 && hasVowel(word, ending) {
      word.removeLast(ending.utf8CodeUnitCount)
      undouble(&word)
      break
    }
    if word.count > 4, word.hasSuffix("e") { word.removeLast() }
    if word.count > 3, word.hasSuffix("y") { word[word.count - 1] = UInt8(ascii: "i") }
  }

  private static func stripPlural(_ word: inout [UInt8]) {
    guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is")
    else { return }
    if word.count > 4, word.hasSuffix("ies") {
      word.removeLast(3)
      word.append(UInt8(ascii: "y"))
    } else {
      word.removeLast()
    }
  }

  private static func undouble(_ word: inout [UInt8]) {
    guard word.count > 3, let last = word.last, last == word[word.count - 2] else { return }
    if last != UInt8(ascii: "l"), last != UInt8(ascii: "s"), last != UInt8(ascii: "z") { word.removeLast() }
  }

  private static func hasVowel(_ word: [UInt8], _ ending: StaticString) -> Bool {
    word.dropLast(ending.utf8CodeUnitCount).contains { [97, 101, 105, 111, 117, 121].contains($0) }
  }
}
