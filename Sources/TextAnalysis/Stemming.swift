// SPDX-License-Identifier: GPL-3.0-or-later

/// Which light stemmers an analyzer applies, in this order: Indonesian, English.
package struct Stemming: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let indonesian = Stemming(rawValue: 1)
  package static let english = Stemming(rawValue: 2)
  package static let both: Stemming = [.indonesian, .english]

  /// The stem of a folded word; words of fewer than four letters and words with digits stay as they are.
  package func stem(_ word: String) -> String {
    var bytes = Array(word.utf8)
    guard bytes.count > 3, bytes.allSatisfy({ $0 &- 97 < 26 || $0 == 39 }) else { return word }
    let before = bytes
    if contains(.indonesian) { IndonesianStemmer.stem(&bytes) }
    if contains(.english) { EnglishStemmer.stem(&bytes) }
    return bytes == before ? word : String(decoding: bytes, as: UTF8.self)
  }
}
