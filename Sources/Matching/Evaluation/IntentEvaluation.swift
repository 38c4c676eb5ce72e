// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextAnalysis

/// Measures the matcher alone on labelled texts.
///
/// With a label for texts out of scope the rule of Larson et al., "An Evaluation Dataset for Intent Classification and
/// Out-of-Scope Prediction" (2019), is applied: the threshold is the one with the best overall accuracy on the
/// validation texts. Without validation texts the matcher's own threshold is used.
package enum IntentEvaluation {
  /// One run's figures.
  private struct Run {
    var train = 0
    var accuracy = 0.0
    var inScopeAccuracy = 0.0
    var recall: Double?
    var auroc: Double?
    var seconds = 0.0
    var microseconds: [Double] = []
  }

  /// What the matcher said to one text.
  private struct Answer {
    var label: String
    var truth: String
    var rating: Double
    var rejected: Bool
  }

  /// Trains on `train`, once a seed, and asks every text of `test`.
  package static func run(
    train: [LabelledText], test: [LabelledText], validation: [LabelledText] = [],
    options: IntentEvaluationOptions = IntentEvaluationOptions()
  ) throws(ModelFormatError) -> IntentEvaluationResult {
    let known = train.filter { $0.label != options.outOfScopeLabel }
    let names = Set(known.map(\.label)).sorted()
    var runs: [Run] = []
    for seed in options.seeds {
      runs.append(try run(known, names, test, validation, seed: seed, options))
    }
    let times = runs.flatMap(\.microseconds).sorted()
    let accuracies = runs.map(\.accuracy)
    return IntentEvaluationResult(
      labels: names.count, train: runs.last?.train ?? 0, test: test.count, shots: options.shots,
      seeds: Array(options.seeds),
      accuracy: mean(accuracies), accuracyDeviation: deviation(accuracies),
      inScopeAccuracy: mean(runs.map(\.inScopeAccuracy)), outOfScopeRecall: mean(runs.map(\.recall)),
      auroc: mean(runs.map(\.auroc)), trainSeconds: mean(runs.map(\.seconds)), queryMedian: quantile(times, 0.5),
      query99: quantile(times, 0.99))
  }

  private static func run(
    _ known: [LabelledText], _ names: [String], _ test: [LabelledText], _ validation: [LabelledText], seed: Int,
    _ options: IntentEvaluationOptions
  ) throws(ModelFormatError) -> Run {
    let drawn = options.shots.map { draw(known, shots: $0, seed: seed) } ?? known
    let examples = examples(drawn, names, titles: options.usesTitles)
    var trained = options.matcher
    trained.classifier.seed &+= UInt64(bitPattern: Int64(seed))
    let clock = ContinuousClock()
    let start = clock.now
    let matcher = try Matcher.train(
      labels: names.map { MatchLabel(name: $0) }, examples: examples, analyzer: options.analyzer,
      options: trained)
    var run = Run(train: drawn.count, seconds: seconds(clock.now - start))
    let noisy = spoilt(test, seed: seed, options)
    var answers: [Answer] = []
    answers.reserveCapacity(test.count)
    for example in noisy {
      let before = clock.now
      let result = matcher.match(matcher.analyzer.analyze(example.text))
      run.microseconds.append(seconds(clock.now - before) * 1e6)
      answers.append(answer(result, names, example.label))
    }
    if let outOfScope = options.outOfScopeLabel {
      let trials = validation.map { answer(matcher.match(matcher.analyzer.analyze($0.text)), names, $0.label) }
      let threshold = threshold(trials, outOfScope)
      for index in answers.indices {
        if let threshold { answers[index].rejected = answers[index].rating < threshold }
        if answers[index].rejected { answers[index].label = outOfScope }
      }
      let unknown = answers.filter { $0.truth == outOfScope }
      run.recall = unknown.isEmpty ? nil : share(unknown) { $0.label == outOfScope }
      run.auroc = auroc(answers.filter { $0.truth != outOfScope }.map(\.rating), unknown.map(\.rating))
      run.inScopeAccuracy = share(answers.filter { $0.truth != outOfScope }) { $0.label == $0.truth }
    } else {
      run.inScopeAccuracy = share(answers) { $0.label == $0.truth }
    }
    run.accuracy = share(answers) { $0.label == $0.truth }
    return run
  }

  private static func answer(_ result: MatchResult, _ names: [String], _ truth: String) -> Answer {
    Answer(
      label: result.candidates.first.map { names[Int($0.label)] } ?? "", truth: truth,
      rating: result.inScope * (result.candidates.first?.confidence ?? 0),
      rejected: result.band == .outOfScope)
  }

  /// A draw of wordings per label, the same for a seed whatever the order of the file.
  package static func draw(_ texts: [LabelledText], shots: Int, seed: Int) -> [LabelledText] {
    var generator = SeededGenerator(seed: UInt64(bitPattern: Int64(seed)))
    let groups = Dictionary(grouping: texts, by: \.label)
    return groups.sorted { $0.key < $1.key }.flatMap { _, members in
      var members = members.sorted { $0.text < $1.text }
      generator.shuffle(&members)
      return members.prefix(shots)
    }
  }

  private static func examples(_ texts: [LabelledText], _ names: [String], titles: Bool) -> [TrainingExample] {
    let indices = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, Int32($0)) })
    let questions = texts.compactMap { example in
      indices[example.label].map { TrainingExample(label: $0, text: example.text) }
    }
    guard titles else { return questions }
    return questions + names.map { TrainingExample(label: indices[$0] ?? 0, text: title($0), kind: .cue) }
  }

  /// A label's name as words.
  package static func title(_ label: String) -> String {
    String(label.map { $0.isLetter || $0.isNumber ? $0 : " " })
  }

  private static func spoilt(
    _ texts: [LabelledText], seed: Int, _ options: IntentEvaluationOptions
  ) -> [LabelledText] {
    zip(texts, options.noise.spoilt(texts.map(\.text), seed: seed, lexicon: options.analyzer.lexicon)).map {
      LabelledText(text: $1, label: $0.label)
    }
  }

  /// The rating below which texts are rejected, for the best accuracy with rejection as a label.
  ///
  /// The best accuracy is a plateau with noise on it, so the middle is taken of all thresholds that come within two
  /// texts in 3000 of it. Nil without a text out of scope.
  private static func threshold(_ trials: [Answer], _ outOfScope: String) -> Double? {
    guard trials.contains(where: { $0.truth == outOfScope }) else { return nil }
    let sorted = trials.sorted { $0.rating < $1.rating }
    var right = sorted.reduce(0) { $0 + ($1.truth != outOfScope && $1.label == $1.truth ? 1 : 0) }
    var steps = [(right: right, threshold: 0.0)]
    for (index, trial) in sorted.enumerated() {
      if trial.truth == outOfScope { right += 1 } else if trial.label == trial.truth { right -= 1 }
      let next = index + 1 < sorted.count ? sorted[index + 1].rating : trial.rating + 1e-9
      if next > trial.rating { steps.append((right, (trial.rating + next) / 2)) }
    }
    let best = steps.map(\.right).max() ?? 0
    let good = steps.filter { best - $0.right <= trials.count / 1500 }.map(\.threshold)
    guard let first = good.first, let last = good.last else { return nil }
    return (first + last) / 2
  }

  /// Mann and Whitney's statistic.
  static func auroc(_ positives: [Double], _ negatives: [Double]) -> Double? {
    guard !positives.isEmpty, !negatives.isEmpty else { return nil }
    let all = (positives.map { ($0, true) } + negatives.map { ($0, false) }).sorted { $0.0 < $1.0 }
    var ranks = 0.0
    var index = 0
    while index < all.count {
      var end = index + 1
      while end < all.count, all[end].0 == all[index].0 { end += 1 }
      let rank = Double(index + end + 1) / 2
      ranks += rank * Double(all[index..<end].reduce(0) { $0 + ($1.1 ? 1 : 0) })
      index = end
    }
    let count = Double(positives.count)
    return (ranks - count * (count + 1) / 2) / (count * Double(negatives.count))
  }

  private static func share(_ answers: [Answer], _ holds: (Answer) -> Bool) -> Double {
    answers.isEmpty ? 0 : Double(answers.reduce(0) { $0 + (holds($1) ? 1 : 0) }) / Double(answers.count)
  }

  private static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  private static func mean(_ values: [Double?]) -> Double? {
    let present = values.compactMap(\.self)
    return present.isEmpty ? nil : mean(present)
  }

  private static func deviation(_ values: [Double]) -> Double {
    guard values.count > 1 else { return 0 }
    let middle = mean(values)
    return (values.reduce(0) { $0 + ($1 - middle) * ($1 - middle) } / Double(values.count - 1)).squareRoot()
  }

  private static func quantile(_ sorted: [Double], _ share: Double) -> Double {
    sorted.isEmpty ? 0 : sorted[min(Int(Double(sorted.count) * share), sorted.count - 1)]
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }
}
