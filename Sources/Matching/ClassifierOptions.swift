// SPDX-License-Identifier: GPL-3.0-or-later

/// How the linear classifier is trained; the defaults come from the ablation in the documentation.
package struct ClassifierOptions: Sendable, Hashable {
  /// Share of the stems in a text's norm.
  package var wordWeight: Float
  /// Share of the pairs of neighbouring stems.
  package var pairWeight: Float
  /// Share of the letter runs.
  package var letterWeight: Float
  /// Share of the tags; nothing for texts that have none.
  package var tagWeight: Float
  /// Strength of the regularisation, divided by the number of examples.
  package var regularisation: Float
  /// First learning rate.
  package var rate: Float
  /// Passes over the examples; nil chooses by their number.
  package var epochs: Int?
  /// Probabilities that are off by less than this are not learnt from.
  package var residualFloor: Float
  /// Weights below this share of the largest are not stored.
  package var weightFloor: Float
  /// In how many examples a pair or a letter run must occur to be learnt; nil chooses by their number.
  package var minimumCount: Int?
  /// How many states of the second half of the training are averaged.
  package var averagedStates: Int
  /// How far frequent labels are held back: the power of a label's share of the examples that is multiplied into its
  /// probability while learning, and left out when asked. 0 learns the shares, 1 takes all labels for equally likely.
  ///
  /// Menon et al., "Long-tail learning via logit adjustment" (2021).
  package var shareAdjustment: Float
  /// With more weights, features times labels, than this nothing is trained: the weights are the impacts of BM25, whose
  /// cost grows with the examples alone. 10⁸ weights take 0.8 GB while they are trained.
  package var trainedWeights: Int
  /// Seed of the shuffles.
  package var seed: UInt64

  package init(
    wordWeight: Float = 1, pairWeight: Float = 0.75, letterWeight: Float = 1.25, tagWeight: Float = 0,
    regularisation: Float = 0.05, rate: Float = 8, epochs: Int? = nil, residualFloor: Float = 0.001,
    weightFloor: Float = 0.01, minimumCount: Int? = nil, averagedStates: Int = 16, shareAdjustment: Float = 1,
    trainedWeights: Int = 100_000_000, seed: UInt64 = 1
  ) {
    self.wordWeight = wordWeight
    self.pairWeight = pairWeight
    self.letterWeight = letterWeight
    self.tagWeight = tagWeight
    self.regularisation = regularisation
    self.rate = rate
    self.epochs = epochs
    self.residualFloor = residualFloor
    self.weightFloor = weightFloor
    self.minimumCount = minimumCount
    self.averagedStates = averagedStates
    self.shareAdjustment = shareAdjustment
    self.trainedWeights = trainedWeights
    self.seed = seed
  }

  /// Passes for a number of examples and labels: fewer when there is much to do.
  func passes(_ examples: Int, _ labels: Int) -> Int {
    if let epochs { return epochs }
    if examples <= 1500 { return 15 }
    if examples <= 4000 { return 8 }
    return examples * labels <= 2_500_000 ? 12 : 4
  }

  /// The `minimumCount` for a number of examples.
  func minimum(_ examples: Int) -> Int32 { Int32(clamping: minimumCount ?? (examples > 2000 ? 2 : 1)) }
}
