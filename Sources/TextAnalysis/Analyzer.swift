// SPDX-License-Identifier: GPL-3.0-or-later

/// Turns text into tokens, the same way for stored wordings and for questions.
///
/// Tokenizer, lexicon expansion, spelling correction, light stemming, synonyms.
package struct Analyzer: Sendable {
  /// The word knowledge it was made from; empty when it was opened from its stored tables.
  package let lexicon: Lexicon
  package let stemming: Stemming
  /// Corrects words that it does not know; nil corrects nothing.
  package let speller: Speller?

  let expansions: PhraseTable
  let synonyms: PhraseTable
  let stopwords: StringTable

  package init(lexicon: Lexicon = Lexicon(), stemming: Stemming = .both, speller: Speller? = nil) {
    self.lexicon = lexicon
    self.stemming = stemming
    self.speller = speller
    expansions = PhraseTable(
      [lexicon.abbreviations, lexicon.slang].flatMap { table in
        table.sorted { $0.key < $1.key }.map { (Self.words($0.key), Self.words($0.value)) }
      })
    synonyms = Self.synonymTable(lexicon.synonyms, expansions, stemming)
    stopwords = StringTable(Set(lexicon.stopwords.values.joined().flatMap(Self.words)).sorted())
  }

  private init(_ other: Analyzer, speller: Speller?) {
    lexicon = other.lexicon
    stemming = other.stemming
    self.speller = speller
    expansions = other.expansions
    synonyms = other.synonyms
    stopwords = other.stopwords
  }

  /// The same analyzer correcting words with `speller`.
  package func with(speller: Speller?) -> Analyzer { Analyzer(self, speller: speller) }

  /// The tokens of `text`. Linear in its length; any text is fine.
  package func analyze(_ text: String) -> AnalyzedText {
    var raw = Tokenizer.words(in: text)
    for index in raw.indices { restore(&raw[index]) }
    let tokens = expand(raw)
    return AnalyzedText(source: text, tokens: synonyms.isEmpty ? tokens : unify(tokens))
  }

  /// The words of a text as they are written, folded, whatever the lexicon makes of them.
  package func spellings(_ text: String) -> [String] {
    Tokenizer.words(in: text).map(\.folded).filter(Token.isWord)
  }

  /// The stem of one word as ``analyze(_:)`` would give it without spelling correction and synonyms.
  package func stem(_ word: String) -> String { stemming.stem(word) }
}

extension Analyzer {
  /// The tables as they stand, without speller and lexicon.
  package func store(in writer: inout FlatWriter) {
    writer.add([stemming.rawValue])
    expansions.store(in: &writer)
    synonyms.store(in: &writer)
    writer.add(stopwords)
  }

  package init(from reader: inout FlatReader) throws(FlatFormatError) {
    lexicon = Lexicon()
    speller = nil
    guard let languages = try reader.array(of: UInt8.self).first else { throw FlatFormatError() }
    stemming = Stemming(rawValue: languages)
    expansions = try PhraseTable(from: &reader)
    synonyms = try PhraseTable(from: &reader)
    stopwords = try reader.strings()
  }
}
