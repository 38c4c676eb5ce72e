// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the name that follows an introducer.
///
/// A name is up to four words. Written with capitals it goes on as long as the words have them; written small, its
/// end cannot be seen, so it is taken to be at most two words. A stopper ends it, and straight behind the
/// introducer shows that none was meant; so does a word of the language, unless it is written with a capital as
/// names are.
struct IntroducedName {
  private static let longest = 4
  private static let longestInSmallLetters = 2

  private let introducers: [[Unicode.Scalar]]
  private let stoppers: Set<String>
  private let isWord: @Sendable (String) -> Bool

  init(_ introducers: [String], _ stoppers: Set<String>, isWord: @escaping @Sendable (String) -> Bool) {
    self.introducers = introducers.map { Array($0.unicodeScalars) }.filter { !$0.isEmpty }
    self.stoppers = stoppers
    self.isWord = isWord
  }

  func spans(in scalars: [Unicode.Scalar]) -> [MaskedSpan] {
    scalars.indices.compactMap { start in
      guard start == 0 || !isWordPart(scalars[start - 1]) else { return nil }
      let ends = introducers.compactMap { end(of: $0, at: start, in: scalars) }
      return ends.max().flatMap { name(after: $0, in: scalars) }
    }
  }

  private func end(of introducer: [Unicode.Scalar], at start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var position = start
    for expected in introducer {
      guard position < scalars.count else { return nil }
      if expected == " " {
        let first = position
        while position < scalars.count, scalars[position] == " " { position += 1 }
        if position == first { return nil }
      } else {
        guard scalars[position].properties.lowercaseMapping == String(expected) else { return nil }
        position += 1
      }
    }
    return position < scalars.count && isWordPart(scalars[position]) ? nil : position
  }

  private func name(after introducer: Int, in scalars: [Unicode.Scalar]) -> MaskedSpan? {
    var position = introducer
    while position < scalars.count, [" ", ":", "=", ","].contains(scalars[position]) { position += 1 }
    let start = position
    var end = position
    var words = 0
    var beganWithCapital = false
    while let word = word(at: position, in: scalars), !isStopper(word.text) {
      let isCapital = scalars[position].properties.isUppercase
      if words == 0 { beganWithCapital = isCapital }
      let limit = beganWithCapital ? IntroducedName.longest : IntroducedName.longestInSmallLetters
      if words == limit || (beganWithCapital && !isCapital) { break }
      words += 1
      end = word.end
      position = end
      while position < scalars.count, scalars[position] == " " { position += 1 }
      if position == end { break }
    }
    return words > 0 ? MaskedSpan(kind: .name, range: start..<end) : nil
  }

  private func isStopper(_ word: String) -> Bool {
    let small = word.lowercased()
    let isWrittenAsName = word.first?.isUppercase == true && word.dropFirst().contains(where: \.isLowercase)
    return stoppers.contains(small) || !isWrittenAsName && isWord(small)
  }

  /// A word of letters, with apostrophes and hyphens inside, and the point of an initial.
  private func word(at start: Int, in scalars: [Unicode.Scalar]) -> (text: String, end: Int)? {
    var end = start
    while end < scalars.count, isWordPart(scalars[end]), !DetectionFold.isDigit(scalars[end]) { end += 1 }
    guard end > start, DetectionFold.isLetter(scalars[start]) else { return nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<end])
    if end == start + 1, end < scalars.count, scalars[end] == "." { end += 1 }
    return (String(text), end)
  }

  private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    DetectionFold.isLetter(scalar) || DetectionFold.isDigit(scalar) || ["'", "’", "-"].contains(scalar)
      || scalar.properties.generalCategory == .nonspacingMark
  }
}
