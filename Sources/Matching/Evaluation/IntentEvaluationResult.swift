// SPDX-License-Identifier: GPL-3.0-or-later

/// What an evaluation on labelled texts found. Rates are 0 to 1.
package struct IntentEvaluationResult: Sendable, Hashable {
  /// Number of labels trained.
  package var labels: Int
  /// Number of wordings trained with, in the last run, without titles.
  package var train: Int
  /// Number of test texts.
  package var test: Int
  package var shots: Int?
  /// The seeds of the runs.
  package var seeds: [Int]
  /// Share of test texts given their label, "out of scope" counting as a label; mean over the runs.
  package var accuracy: Double
  /// Standard deviation of the accuracy over the runs; 0 for a single run.
  package var accuracyDeviation: Double
  /// Share of texts with a known label that were given it.
  package var inScopeAccuracy: Double
  /// Share of texts without a known label that were recognised as such; nil if there are none.
  package var outOfScopeRecall: Double?
  /// Probability that a text with a known label is rated higher than one without; nil if there are none.
  package var auroc: Double?
  /// Mean over the runs, calibration included.
  package var trainSeconds: Double
  /// Analysis and matching of one text, in microseconds.
  package var queryMedian: Double
  package var query99: Double
}
