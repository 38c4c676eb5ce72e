// SPDX-License-Identifier: GPL-3.0-or-later

/// The word lists of a pack's lexicon.
package struct WordLists: Hashable, Sendable {
  /// Form → standard form.
  package var slang: [String: String]
  package var abbreviations: [String: String]
  /// The first of a group stands for all.
  package var synonyms: [[String]]
  package var stopwords: Wordings
  /// Words that deny what follows them.
  package var negations: Wordings
  /// Words that end the reach of a negation.
  package var contrasts: Wordings
  /// Words that say who, where or when rather than what is done; beside a freedom they raise no doubt.
  package var background: Wordings
  /// Names of the months, January first; several names each.
  package var months: [[String]]
  package var relativeDates: [RelativeDate]
  /// Words after which a bare year names a date.
  package var yearWords: Wordings
  /// Words that open a question which continues the one before.
  package var openings: Wordings
  /// Words that say too little to make a question that begins with an opening stand on its own.
  package var fillers: Wordings
  /// Words that join two acts in one question.
  package var joints: Wordings
  /// Words for the asker: "saya", "I".
  package var askers: Wordings
  /// Words for a person named before: "dia", "she".
  package var thirdPersons: Wordings
  /// Words that say whose a person is when they follow: "istri saya".
  package var owners: Wordings
  /// The facets that say what is done, and with whom or what; a question that names both is whole.
  package var actFacet: String?
  package var objectFacet: String?
  /// How questions are taken apart and put together.
  package var questions: QuestionForms

  package init(
    slang: [String: String] = [:], abbreviations: [String: String] = [:], synonyms: [[String]] = [],
    stopwords: Wordings = Wordings(), negations: Wordings = Wordings(), contrasts: Wordings = Wordings(),
    background: Wordings = Wordings(), months: [[String]] = [], relativeDates: [RelativeDate] = [],
    yearWords: Wordings = Wordings(), openings: Wordings = Wordings(), fillers: Wordings = Wordings(),
    joints: Wordings = Wordings(), askers: Wordings = Wordings(), thirdPersons: Wordings = Wordings(),
    owners: Wordings = Wordings(), actFacet: String? = nil, objectFacet: String? = nil,
    questions: QuestionForms = QuestionForms()
  ) {
    self.slang = slang
    self.abbreviations = abbreviations
    self.synonyms = synonyms
    self.stopwords = stopwords
    self.negations = negations
    self.contrasts = contrasts
    self.background = background
    self.months = months
    self.relativeDates = relativeDates
    self.yearWords = yearWords
    self.openings = openings
    self.fillers = fillers
    self.joints = joints
    self.askers = askers
    self.thirdPersons = thirdPersons
    self.owners = owners
    self.actFacet = actFacet
    self.objectFacet = objectFacet
    self.questions = questions
  }
}

/// Phrases that name a date by its distance from today, such as "last year".
package struct RelativeDate: Hashable, Sendable {
  package var years: Int
  package var months: Int
  package var cues: Wordings

  package init(years: Int, months: Int, cues: Wordings) {
    self.years = years
    self.months = months
    self.cues = cues
  }
}
