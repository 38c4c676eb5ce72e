// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// How questions are taken apart and put together, as far as that is a matter of language.
package struct QuestionForms: Hashable, Sendable {
  /// What is put behind a question when something is added to it later.
  package struct Join: Hashable, Sendable {
    /// Phrases of the opening that ask for this join; one without any serves for all others.
    package var openings: Wordings
    /// With `{rest}` in the place of the words that are added.
    package var text: LocalizedText

    package init(openings: Wordings, text: LocalizedText) {
      self.openings = openings
      self.text = text
    }
  }

  /// The joints that put a clause of its own beside another, such as "and"; others tell what comes before or after.
  package var conjunctions: Wordings
  /// Words that begin an act, beside the cues of the act facet; only for taking questions apart.
  package var acts: Wordings
  /// Words that belong to the noun behind them, such as "a" and "my".
  package var articles: Wordings
  /// What a noun in a certain place ends with, such as "'s".
  package var endings: Wordings
  package var joins: [Join]
  /// For values of the act facet the forms of the verb; what stands in the same place is the same form.
  package var forms: [String: Wordings]
  /// The facet whose values name a matter by themselves, so that a question with one stands on its own.
  package var subjectFacet: String?

  package init(
    conjunctions: Wordings = Wordings(), acts: Wordings = Wordings(), articles: Wordings = Wordings(),
    endings: Wordings = Wordings(), joins: [Join] = [],
    forms: [String: Wordings] = [:], subjectFacet: String? = nil
  ) {
    self.conjunctions = conjunctions
    self.acts = acts
    self.articles = articles
    self.endings = endings
    self.joins = joins
    self.forms = forms
    self.subjectFacet = subjectFacet
  }

  /// What joins words that begin with an opening to the question before.
  ///
  /// - Parameter opening: in standard words, in small letters.
  package func join(for opening: String) -> LocalizedText? {
    let padded = " \(opening) "
    return joins.first { join in
      join.openings.isEmpty || join.openings.all.contains { padded.contains(" \($0.lowercased()) ") }
    }?.text
  }
}
