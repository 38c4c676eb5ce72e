// SPDX-License-Identifier: GPL-3.0-or-later

extension Analyzer {
  /// How many words of one text the speller looks at.
  private static let spellingLimit = 256

  /// The folded words of a lexicon entry.
  static func words(_ text: String) -> [String] { Tokenizer.words(in: text).map(\.folded) }

  /// Maps every member of a synonym group, as stems, to the stems of the group's first member.
  static func synonymTable(_ groups: [[String]], _ expansions: PhraseTable, _ stemming: Stemming) -> PhraseTable {
    func stems(_ text: String) -> [String] {
      var result: [String] = []
      let words = Self.words(text)
      var index = 0
      while index < words.count {
        if let match = expansions.match(at: index, count: words.count, word: { words[$0] }) {
          result += match.replacement.map(stemming.stem)
          index += match.length
        } else {
          result.append(stemming.stem(words[index]))
          index += 1
        }
      }
      return result
    }
    var entries: [(key: [String], replacement: [String])] = []
    for group in groups {
      guard let first = group.first else { continue }
      let representative = stems(first)
      entries += group.dropFirst().map(stems).filter { $0 != representative }.map { ($0, representative) }
    }
    return PhraseTable(entries)
  }

  /// Undoes a repetition written with a figure ("teman2"), and squeezes "goood" to the spelling that is known.
  func restore(_ word: inout RawWord) {
    if let doubled = word.doubled, let speller, !speller.contains(word.folded), speller.contains(doubled) {
      word.folded = doubled
    }
    let bytes = Array(word.folded.utf8)
    guard let two = bytes.firstIndex(of: UInt8(ascii: "2")), two >= 3,
      bytes[..<two].allSatisfy({ $0 &- 97 < 26 }), bytes[(two + 1)...].allSatisfy({ $0 &- 97 < 26 })
    else { return }
    word.folded = String(decoding: bytes[..<two] + bytes[(two + 1)...], as: UTF8.self)
  }

  /// Replaces informal and short forms, correcting what is neither such a form nor known, and stems.
  func expand(_ raw: [RawWord]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(raw.count + 4)
    var index = 0
    while index < raw.count {
      var expansion = expansions.match(at: index, count: raw.count, word: { raw[$0].folded })
      if expansion == nil {
        let correction = index < Self.spellingLimit ? speller?.correction(of: raw[index].folded) : nil
        // What was meant may itself be a short form, which stands for more.
        expansion = correction.flatMap { corrected in
          expansions.match(at: index, count: raw.count, word: { $0 == index ? corrected : raw[$0].folded })
        }
        if expansion == nil { tokens.append(token(raw[index], correction: correction)) }
      }
      guard let match = expansion else {
        index += 1
        continue
      }
      let source = raw[index..<(index + match.length)]
      let range = raw[index].range.lowerBound..<raw[index + match.length - 1].range.upperBound
      let surface = match.length == 1 ? raw[index].surface : source.map(\.surface).joined(separator: " ")
      for (offset, word) in match.replacement.enumerated() {
        tokens.append(
          Token(
            range: range, surface: surface, word: word, stem: stemming.stem(word),
            startsClause: offset == 0 && raw[index].startsClause, isStopword: stopwords.contains(word)))
      }
      index += match.length
    }
    return tokens
  }

  private func token(_ raw: RawWord, correction: String?) -> Token {
    let word = correction ?? raw.folded
    return Token(
      range: raw.range, surface: raw.surface, word: raw.folded, correction: correction, stem: stemming.stem(word),
      startsClause: raw.startsClause, isStopword: stopwords.contains(word))
  }

  /// Gives all members of a synonym group the stems of its first member.
  func unify(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    result.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      guard let match = synonyms.match(at: index, count: tokens.count, word: { tokens[$0].stem }) else {
        result.append(tokens[index])
        index += 1
        continue
      }
      result += Self.replace(tokens[index..<(index + match.length)], match.replacement)
      index += match.length
    }
    return result
  }

  private static func replace(_ tokens: ArraySlice<Token>, _ stems: [String]) -> [Token] {
    let aligned = tokens.count == stems.count
    return stems.enumerated().map { offset, stem in
      let token = tokens[tokens.startIndex + (aligned ? offset : min(offset, tokens.count - 1))]
      let last = tokens[tokens.endIndex - 1]
      let first = tokens[tokens.startIndex]
      return Token(
        range: aligned ? token.range : first.range.lowerBound..<max(first.range.upperBound, last.range.upperBound),
        surface: aligned || tokens.count == 1 ? token.surface : tokens.map(\.surface).joined(separator: " "),
        word: aligned || tokens.count == 1 ? token.word : tokens.map(\.word).joined(separator: " "),
        correction: aligned ? token.correction : nil, stem: stem,
        startsClause: offset == 0 && first.startsClause, isStopword: token.isStopword)
    }
  }
}
