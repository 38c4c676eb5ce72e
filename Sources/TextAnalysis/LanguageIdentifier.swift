// SPDX-License-Identifier: GPL-3.0-or-later

/// Tells the languages of short questions apart, from words and character trigrams of samples that the caller gives.
///
/// Each word is scored by itself: a word of one language's samples or stopwords speaks for that language, any other
/// word by the trigrams it is made of (Cavnar and Trenkle, 1994, with smoothed log-likelihoods instead of ranks).
package struct LanguageIdentifier: Sendable {
  private var models: [Model] = []

  /// What is known of one language.
  private struct Model: Sendable {
    let language: Language
    let words: StringTable
    /// Ascending, each with its log-likelihood.
    let trigrams: FlatArray<UInt32>
    let likelihoods: FlatArray<Float>
    /// The log-likelihood of any other trigram.
    let floor: Float

    func likelihood(_ trigram: UInt32) -> Float? {
      trigrams.elements.place(of: trigram).map { likelihoods[$0] }
    }
  }

  /// Learns from sample texts by language; stopwords count as samples.
  package init(samples: [Language: [String]], stopwords: [Language: [String]] = [:]) {
    let languages = Set(samples.keys).union(stopwords.keys).subtracting([.unknown]).sorted()
    for language in languages {
      var words = Set<String>()
      var counts: [UInt32: Int] = [:]
      for text in (samples[language] ?? []) + (stopwords[language] ?? []) {
        for word in Tokenizer.words(in: text).map(\.folded) where Token.isWord(word) {
          words.insert(word)
          for trigram in Self.trigrams(word) { counts[trigram, default: 0] += 1 }
        }
      }
      let total = Float(counts.values.reduce(0, +)) + 1
      let trigrams = counts.sorted { $0.key < $1.key }
      models.append(
        Model(
          language: language, words: StringTable(words.sorted()), trigrams: FlatArray(trigrams.map(\.key)),
          likelihoods: FlatArray(trigrams.map { Elementary.log((Float($0.value) + 0.1) / total) }),
          floor: Elementary.log(0.1 / total)))
    }
  }

  /// The language of a text.
  package func identify(_ text: AnalyzedText) -> LanguageGuess {
    var votes = [Double](repeating: 0, count: models.count)
    var unknown = 0.0
    for token in text.tokens where token.isWord && !token.word.utf8.contains(where: { $0 < 58 }) {
      let (model, weight) = vote(token.word)
      if let model { votes[model] += weight } else { unknown += weight }
    }
    let total = votes.reduce(unknown, +)
    guard total > 0, let best = votes.indices.max(by: { (votes[$0], -$0) < (votes[$1], -$1) }), votes[best] > 0,
      votes[best] >= unknown
    else { return LanguageGuess(language: .unknown, confidence: 0, isMixed: false) }
    let second = votes.indices.filter { $0 != best }.map { votes[$0] }.max() ?? 0
    return LanguageGuess(
      language: models[best].language, confidence: votes[best] / total,
      isMixed: second >= 1 && second >= 0.25 * total)
  }

  /// The model a word speaks for (nil: none), and with what weight.
  private func vote(_ word: String) -> (model: Int?, weight: Double) {
    var owner: Int?
    var owners = 0
    let hash = FeatureHash.of(word)
    for index in models.indices where models[index].words.number(of: word, hash: hash) != nil {
      owner = index
      owners += 1
    }
    if owners == 1 { return (owner, 1) }
    let trigrams = Self.trigrams(word)
    guard !trigrams.isEmpty, !models.isEmpty else { return (nil, 0) }
    let scores = models.map { model in
      trigrams.reduce(Float(0)) { $0 + (model.likelihood($1) ?? model.floor) } / Float(trigrams.count)
    }
    let order = models.indices.sorted { (scores[$0], -$0) > (scores[$1], -$1) }
    let seen = trigrams.filter { models[order[0]].likelihood($0) != nil }.count
    if owners == 0, seen * 2 < trigrams.count { return (nil, 0.75) }
    let margin = order.count > 1 ? scores[order[0]] - scores[order[1]] : 1
    return (order[0], margin > 0.3 ? 0.5 : 0.1)
  }

  private static func trigrams(_ word: String) -> [UInt32] {
    let bytes = [32] + Array(word.utf8) + [32]
    guard bytes.count >= 3 else { return [] }
    return (0..<(bytes.count - 2)).map { UInt32(bytes[$0]) << 16 | UInt32(bytes[$0 + 1]) << 8 | UInt32(bytes[$0 + 2]) }
  }
}

extension LanguageIdentifier {
  package func store(in writer: inout FlatWriter) {
    writer.add(StringTable(models.map(\.language.rawValue)))
    for model in models {
      writer.add(model.words)
      writer.add(model.trigrams)
      writer.add(model.likelihoods)
      writer.add([model.floor])
    }
  }

  package init(from reader: inout FlatReader) throws(FlatFormatError) {
    let languages = try reader.strings()
    for index in 0..<languages.count {
      guard let language = Language(rawValue: languages[index]) else { throw FlatFormatError() }
      let words = try reader.strings()
      let trigrams = try reader.array(of: UInt32.self)
      let likelihoods = try reader.array(of: Float.self)
      guard trigrams.count == likelihoods.count, let floor = try reader.array(of: Float.self).first else {
        throw FlatFormatError()
      }
      models.append(
        Model(language: language, words: words, trigrams: trigrams, likelihoods: likelihoods, floor: floor))
    }
  }
}
