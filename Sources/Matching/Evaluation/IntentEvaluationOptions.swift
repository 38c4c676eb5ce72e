// SPDX-License-Identifier: GPL-3.0-or-later

package import TextAnalysis

/// What an evaluation on labelled texts does.
package struct IntentEvaluationOptions: Sendable {
  /// Wordings per label to train with; nil for all.
  package var shots: Int?
  /// Seeds of the draws of wordings, of the training and of the noise; one run each.
  package var seeds: ClosedRange<Int>
  /// Label of the texts that mean nothing known; such texts are never trained on.
  package var outOfScopeLabel: String?
  /// Whether the label's name is one more wording.
  package var usesTitles: Bool
  /// Spoils the test texts, one kind after the other.
  package var noise: [TextNoise]
  package var analyzer: Analyzer
  package var matcher: MatcherOptions

  package init(
    shots: Int? = nil, seeds: ClosedRange<Int> = 0...0, outOfScopeLabel: String? = nil, usesTitles: Bool = true,
    noise: [TextNoise] = [], analyzer: Analyzer = Analyzer(), matcher: MatcherOptions = MatcherOptions()
  ) {
    self.shots = shots
    self.seeds = seeds
    self.outOfScopeLabel = outOfScopeLabel
    self.usesTitles = usesTitles
    self.noise = noise
    self.analyzer = analyzer
    self.matcher = matcher
  }
}
