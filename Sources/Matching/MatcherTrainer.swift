// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextAnalysis

/// From examples to the bytes of a matcher. The order of the examples leaves no trace.
struct MatcherTrainer {
  let labels: [MatchLabel]
  let analyzer: Analyzer
  let options: MatcherOptions

  func train(_ examples: [TrainingExample], extraVocabulary: [String]) -> [UInt8] {
    let analyzer = analyzer.with(speller: nil)
    let ordered = Self.ordered(examples.filter { $0.label >= 0 && Int($0.label) < labels.count && $0.weight > 0 })
    var vocabulary: [String: Int] = [:]
    let wordings = ordered.map { example in
      var text = analyzer.analyze(example.text)
      text.tags = example.tags
      for token in text.tokens where token.isWord { vocabulary[token.word, default: 0] += 1 }
      let words = text.tokens.reduce(0) { $0 + ($1.isWord ? 1 : 0) }
      let stands = example.kind == .question || words > 1
      return PreparedWording(
        label: example.label, kind: example.kind, weight: example.weight, text: text,
        features: FeatureExtractor.features(of: text),
        fingerprint: stands ? QuestionStems.fingerprint(text) : nil)
    }
    for text in extraVocabulary {
      for token in analyzer.analyze(text).tokens where token.isWord { vocabulary[token.word, default: 0] += 1 }
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
    Speller(vocabulary: vocabulary).write(into: &writer)
    return writer.bytes()
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
