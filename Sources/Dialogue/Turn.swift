// SPDX-License-Identifier: GPL-3.0-or-later

package import Knowledge
package import Law

/// A citation as shown: a place in the law, and whether it is in force on the date of the answer.
package struct Citation: Sendable, Hashable {
  package var instrument: String
  /// `instrument/provision`.
  package var provision: String
  /// The locator alone, such as "Pasal 5 huruf n angka 5"; empty for the instrument as a whole.
  package var locator: String
  /// The short form of the instrument with the locator.
  package var label: String
  package var isInForce: Bool
  package var confidence: Confidence
}

/// A topic or refusal that was considered.
package struct Candidate: Sendable, Hashable {
  package var topic: String
  /// 0…1, rounded to 1/10000.
  package var score: Double
  /// What in the words ruled it out, as `facet: value` or a condition; empty when nothing did.
  package var contradictions: [String] = []
}

/// A sanction as shown.
package struct SanctionStatement: Sendable, Hashable {
  package var id: String
  package var level: Sanction.Level
  package var text: String
}

/// A condition that makes the difference, as shown.
package struct OpenCondition: Sendable, Hashable {
  package var fact: Fact
  package var label: String
  /// The yes/no question, if the pack has one.
  package var question: String?
}

/// One way that the open conditions can turn out, as shown.
package struct AnswerBranch: Sendable, Hashable {
  package struct Literal: Sendable, Hashable {
    package var fact: Fact
    package var holds: Bool
    package var label: String
  }
  package var literals: [Literal]
  package var verdict: Verdict
  package var citations: [Citation]
}

/// Something permitted to do instead.
package struct AlternativeStatement: Sendable, Hashable {
  package var topic: String?
  package var text: String
}

/// What is said, in one language.
package struct Answer: Sendable, Hashable {
  /// One line: the verdict and what it is about.
  package var headline: String
  /// Why, in everyday words.
  package var reason: String
  package var openConditions: [OpenCondition] = []
  package var branches: [AnswerBranch] = []
  package var exceptions: [String] = []
  package var sanctions: [SanctionStatement] = []
  package var alternatives: [AlternativeStatement] = []
  package var citations: [Citation] = []
  /// Remarks: the date answered for, low confidence, disputed law.
  package var notes: [String] = []
  /// For `unclear`: the topics that may be meant, with their labels.
  package var choices: [Choice] = []

  package struct Choice: Sendable, Hashable {
    package var topic: String
    package var label: String
    /// The words of the question that speak for it, as written.
    package var words: [String] = []
  }

  /// Headline and reason as one text.
  package var text: String { reason.isEmpty ? headline : "\(headline)\n\(reason)" }
}

/// One exchange: what was asked, what was understood, what was said, and on which law.
package struct Turn: Sendable, Hashable {
  package var utterance: Utterance
  /// What the question is together with what it took over from an earlier turn; `nil` when it stands on its own.
  package var carried: Carried?
  /// The language of the answer.
  package var language: TextLanguage
  package var date: CalendarDate
  package var recognition: Recognition
  package var facts: Facts
  package var intent: QuestionIntent
  package var verdict: Verdict
  /// The topic or refusal class; `nil` when none was recognised.
  package var topic: String?
  /// The judged verdict on the conduct, where the topic is one.
  package var conductVerdict: Verdict?
  package var judgement: Judgement?
  /// 0…1, rounded to 1/10000.
  package var confidence: Double = 0
  package var candidates: [Candidate] = []
  package var answer = Answer(headline: "", reason: "")
  /// The answers part by part, the strictest first, where the question had several; the turn itself is the strictest.
  package var parts: [Turn] = []
  /// The fingerprint of the pack.
  package var knowledge: String
  package var program = ProgramVersion.current
  /// A short code over question, facts, date, knowledge, program and outcome.
  package var receipt = ""

  /// The question in whole words.
  package var question: String { carried?.question ?? utterance.text }

  /// What the next turn may take over; `nil` after small talk and refusals, which leave nothing.
  package var continuation: Carried? {
    verdict == .outOfScope ? nil : carried ?? Carried(question: question, topic: topic)
  }
}
