// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextAnalysis

/// Learns the calibration from models that were not shown some wordings, and some labels, of the training set.
struct CalibrationTrainer {
  let labels: [MatchLabel]
  let options: MatcherOptions

  /// One held-out wording and what a model said to it.
  private struct Trial {
    var evidence: MatchEvidence
    var label: Int32
    var inScope: Bool
  }

  /// With more wordings than this two folds are enough to calibrate on, and not every held-out wording is asked.
  private static let many = 3000

  /// How many wordings the sharpness is fitted on.
  private static let sharpnessSample = 400

  /// What is believed of the standardised signals beforehand: labels left out share the vocabulary of the others, so
  /// they show less than real strangers do how much coverage tells.
  private static let prior = [0.8, 0.4, 0.2, 0.4, 0.4, 0.2]
  private static let trust = 0.1

  private var labelCount: Int { labels.count }

  /// Calibrates on wordings in the order of their labels; the standard calibration if there are too few.
  func train(_ wordings: [PreparedWording]) -> MatchCalibration {
    let folds = max(options.folds, 2)
    let questions = wordings.filter { $0.kind == .question }.count
    guard labelCount >= 4, questions >= 24 else { return .standard }
    let turns = turns(of: folds)
    let trials = (0..<(questions > Self.many ? min(folds, 2) : folds)).flatMap {
      self.trials(wordings, fold: $0, of: folds, turns: turns)
    }
    let known = trials.filter(\.inScope).count
    guard known >= 8, known < trials.count else { return .standard }
    let share = min(max(options.outOfScopeShare, 0.01), 0.99)
    let knownWeight = (1 - share) / Double(known)
    let unknownWeight = share / Double(trials.count - known)
    let importance = trials.map { $0.inScope ? knownWeight : unknownWeight }
    let model = SignalModel.fit(
      trials.map(\.evidence.signals), truths: trials.map(\.inScope), importance: importance,
      prior: Self.prior, trust: Self.trust)
    var calibration = MatchCalibration(
      inScope: model, sharpness: sharpness(trials.filter(\.inScope)), lowerThreshold: 0, upperThreshold: 1)
    let probabilities = trials.map { calibration.inScope($0.evidence) }
    let kept = zip(trials, probabilities).filter { $0.0.inScope }.map(\.1).sorted()
    calibration.lowerThreshold = kept[min(Int(Double(kept.count) * (1 - options.keptShare)), kept.count - 1)]
    let outcomes = MatchLabel.outcomes(labels)
    let confidences = zip(trials, probabilities).map {
      calibration.shares($0.evidence, outcomes: outcomes).outcome * $1
    }
    let right = trials.map { trial in
      trial.inScope && trial.evidence.candidates.first.map { outcomes[Int($0.label)] } == outcomes[Int(trial.label)]
    }
    calibration.upperThreshold = upper(right, confidences, importance)
    return calibration
  }

  /// In which fold each label is left out; nil if never.
  private func turns(of folds: Int) -> [Int?] {
    let foreign = labels.indices.filter { options.foreignGroups.contains(labels[$0].group) }
    var turns = [Int?](repeating: nil, count: labels.count)
    for (place, label) in (foreign.count >= 2 * folds ? foreign : Array(labels.indices)).enumerated() {
      turns[label] = place % folds
    }
    return turns
  }

  /// Trains without the labels and wordings of a fold and asks for them.
  private func trials(_ wordings: [PreparedWording], fold: Int, of folds: Int, turns: [Int?]) -> [Trial] {
    var shown: [PreparedWording] = []
    var asked: [(wording: PreparedWording, inScope: Bool)] = []
    var ordinals = [Int](repeating: 0, count: labelCount)
    for wording in wordings {
      let label = Int(wording.label)
      let isQuestion = wording.kind == .question
      if isQuestion { ordinals[label] += 1 }
      if turns[label] == fold {
        if isQuestion { asked.append((wording, false)) }
      } else if isQuestion, (ordinals[label] + label / folds) % folds == fold {
        asked.append((wording, true))
      } else {
        shown.append(wording)
      }
    }
    var writer = ModelWriter()
    var classifier = options.classifier
    classifier.epochs = max(2, classifier.passes(shown.count, labelCount) / 2)
    classifier.averagedStates = 1
    ModelBuilder(labelCount: labelCount, options: classifier).build(shown, into: &writer)
    let bytes = ModelBytes(copying: writer.bytes())
    guard let reader = try? ModelReader(bytes.pointer),
      let model = try? MatchModel(bytes, reader, labelCount: labelCount)
    else { return [] }
    let step = asked.count / (Self.many / 2) + 1
    return stride(from: 0, to: asked.count, by: step).map { index in
      let (wording, inScope) = asked[index]
      let evidence = model.evidence(model.prepare(wording.text), limit: 4)
      return Trial(evidence: evidence, label: wording.label, inScope: inScope)
    }
  }

  /// The factor of the scores with the greatest likelihood.
  private func sharpness(_ trials: [Trial]) -> Double {
    let step = max(1, trials.count / Self.sharpnessSample)
    let sample = stride(from: 0, to: trials.count, by: step).map { trials[$0] }
    var best = (loss: Double.infinity, value: 1.0)
    for value in [0.5, 0.7, 0.85, 1, 1.2, 1.4, 1.7, 2, 2.5, 3] {
      var loss = 0.0
      for trial in sample {
        let scores = trial.evidence.scores
        let top = Double(scores.max() ?? 0)
        let sum = scores.reduce(0.0) { $0 + Elementary.exp((Double($1) - top) * value) }
        loss += Elementary.log(sum) - (Double(scores[Int(trial.label)]) - top) * value
      }
      if loss < best.loss { best = (loss, value) }
    }
    return best.value
  }

  /// The lowest confidence above which the share of right answers stays at the target.
  private func upper(_ right: [Bool], _ confidences: [Double], _ importance: [Double]) -> Double {
    let order = confidences.indices.sorted { (-confidences[$0], $0) < (-confidences[$1], $1) }
    var good = 0.0
    var all = 0.0
    var threshold = 0.99
    for index in order {
      all += importance[index]
      if right[index] { good += importance[index] }
      if good >= options.answerPrecision * all { threshold = min(confidences[index], 0.99) }
    }
    return threshold
  }
}
