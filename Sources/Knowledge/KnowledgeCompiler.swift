// SPDX-License-Identifier: GPL-3.0-or-later

import Law
package import Matching
import TextAnalysis

/// Trains and indexes a pack. The same values give the same bytes, whatever order the files came in.
package enum KnowledgeCompiler {
  /// How much a label or a keyword counts beside a full question.
  static let cueWeight: Float = 1
  /// The share of recognised facts in a question's norm, beside 3 for the words.
  static let tagWeight: Float = 0.6

  /// Compiles.
  package static func compile(
    _ base: KnowledgeBase, fingerprint: String, options: MatcherOptions? = nil
  ) throws(ModelFormatError) -> CompiledKnowledge {
    let analyzer = Analyzer(lexicon: Lexicon(base.words))
    let recogniser = Recogniser(base: base, analyzer: analyzer)
    let matcher = try Matcher.train(
      labels: labels(base), examples: examples(base),
      analyzer: analyzer, options: options ?? standardOptions, extraVocabulary: vocabulary(base)
    ) { recogniser.recognise($0).tags }
    return CompiledKnowledge(base: base, fingerprint: fingerprint, matcher: matcher)
  }

  /// The matcher's options: recognised facts count beside the words, refusals play the strangers, and a label with
  /// many wordings, as the refusals have, is expected more often.
  package static var standardOptions: MatcherOptions {
    var options = MatcherOptions()
    options.classifier.tagWeight = tagWeight
    options.classifier.shareAdjustment = 0
    options.foreignGroups = [CompiledKnowledge.LabelGroup.refusal]
    return options
  }

  private static func labels(_ base: KnowledgeBase) -> [MatchLabel] {
    let outcomes = Outcomes(base)
    return base.topics.map { topic in
      MatchLabel(
        name: topic.id,
        group: topic.kind == .conduct ? CompiledKnowledge.LabelGroup.conduct : CompiledKnowledge.LabelGroup.info,
        outcome: outcomes.number(of: topic))
    }
      + base.refusals.map { refusal in
        MatchLabel(name: refusal.id, group: CompiledKnowledge.LabelGroup.refusal, outcome: Outcomes.refusal)
      }
  }

  private static func examples(_ base: KnowledgeBase) -> [TrainingExample] {
    var examples: [TrainingExample] = []
    for (index, topic) in base.topics.enumerated() {
      let label = Int32(index)
      examples += topic.questions.all.map { TrainingExample(label: label, text: $0) }
      for cue in [topic.label.id, topic.label.en] + topic.keywords.all {
        examples.append(TrainingExample(label: label, text: cue, kind: .cue, weight: cueWeight))
      }
    }
    for (index, refusal) in base.refusals.enumerated() {
      let label = Int32(base.topics.count + index)
      examples += refusal.questions.all.map { TrainingExample(label: label, text: $0) }
    }
    return examples
  }

  /// Every cue phrase and word list: the speller should know their words too, lest it mend "bukan" (not) to "buka".
  private static func vocabulary(_ base: KnowledgeBase) -> [String] {
    let cues = (base.addresseeCues + base.conditionCues + base.intentCues).flatMap { $0.stating.all + $0.denying.all }
    let facets = base.facets.flatMap { $0.values.flatMap(\.cues.all) }
    let events = base.calendar.flatMap(\.cues.all) + base.words.relativeDates.flatMap(\.cues.all)
    let words = base.words
    let lists =
      words.negations.all + words.contrasts.all + words.yearWords.all + words.stopwords.all
      + words.openings.all + words.joints.all + words.askers.all + words.thirdPersons.all + words.owners.all
    return cues + facets + events + lists + words.months.flatMap { $0 }
  }
}
