// SPDX-License-Identifier: GPL-3.0-or-later

/// Turns text into tokens, the same way for stored wordings and for questions.
///
/// Tokenizer, lexicon expansion, spelling correction, light stemming, synonyms.
package struct Analyzer: Sendable {
  package let lexicon: Lexicon
  package let stemming: Stemming
  /// Corrects words that it does not know; nil corrects nothing.
  package let speller: Speller?

  let expansions: PhraseTable
  let synonyms: PhraseTable
  let stopwords: Set<String>

  package init(lexicon: Lexicon = Lexicon(), stemming: Stemming = .both, speller: Speller? = nil) {
    self.lexicon = lexicon
    self.stemming = stemming
    self.speller = speller
    var expansions = PhraseTable()
    for table in [lexicon.abbreviations, lexicon.slang] {
      for (form, standard) in table.sorted(by: { $0.key < $1.key }) {
        expansions.insert(Self.words(form), Self.words(standard))
      }
    }
    self.expansions = expansions
    self.synonyms = Self.synonymTable(lexicon.synonyms, expansions, stemming)
    self.stopwords = Set(lexicon.stopwords.values.joined().flatMap(Self.words))
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
