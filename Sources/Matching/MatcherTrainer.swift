// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextAnalysis

/// From examples to the bytes of a matcher. The order of the examples leaves no trace.
struct MatcherTrainer {
  let labels: [MatchLabel]
  let analyzer: Analyzer
  let options: MatcherOptions

  /// - Parameter tags: what is known of an analyzed text besides its words.
  func train(
    _ examples: [TrainingExample], extraVocabulary: [String], tags: (AnalyzedText) -> [String]
  ) -> [UInt8] {
    let ordered = Self.ordered(examples.filter { $0.label >= 0 && Int($0.label) < labels.count && $0.weight > 0 })
    let speller = Speller(vocabulary: vocabulary(ordered.map(\.text) + extraVocabulary))
    let analyzer = analyzer.with(speller: speller)
    let wordings = ordered.map { example in
      var text = analyzer.analyze(example.text)
      text.tags = tags(text)
      let stands = example.kind == .question || text.writtenWords(where: \.isWord) > 1
      return PreparedWording(
        label: example.label, kind: example.kind, weight: example.weight, text: text,
        features: FeatureExtractor.features(of: text),
        fingerprint: stands ? QuestionStems.fingerprint(text) : nil)
    }
    var writer = ModelWriter()
    writer.add(.groups, labels.map(\.group))
    writer.add(.outcomes, MatchLabel.outcomes(labels))
    writer.add(.names, strings: labels.map(\.name))
    ModelBuilder(labelCount: labels.count, options: options.classifier).build(wordings, into: &writer)
    writer.add(
      .calibration,
      CalibrationTrainer(labels: labels, options: options).train(wordings).numbers
        + [Double(options.candidates)])
    speller.write(into: &writer)
    return writer.bytes()
  }

  /// How often each word occurs, as written and as the lexicon has it: informal and short forms are meant to be typed
  /// as well as what they stand for.
  private func vocabulary(_ texts: [String]) -> [String: Int] {
    let analyzer = analyzer.with(speller: nil)
    var vocabulary: [String: Int] = [:]
    for text in texts {
      let spellings = analyzer.spellings(text)
      for spelling in spellings { vocabulary[spelling, default: 0] += 1 }
      let written = Set(spellings)
      for token in analyzer.analyze(text).tokens where token.isWord && !written.contains(token.word) {
        vocabulary[token.word, default: 0] += 1
      }
    }
    return vocabulary
  }

  /// Sorted by everything an example has, without repetitions.
  private static func ordered(_ examples: [TrainingExample]) -> [TrainingExample] {
    let sorted = examples.sorted { a, b in
      if a.label != b.label { return a.label < b.label }
      if a.text != b.text { return a.text.utf8.lexicographicallyPrecedes(b.text.utf8) }
      if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
      return a.weight > b.weight
    }
    var result: [TrainingExample] = []
    for example in sorted where result.last?.label != example.label || result.last?.text != example.text {
      result.append(example)
    }
    return result
  }
}
