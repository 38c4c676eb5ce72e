// SPDX-License-Identifier: GPL-3.0-or-later

/// A cue of the vocabulary in a text, whatever the words around it make of it.
package struct Mention: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case facet(String, value: String)
    case condition(String)
    case addressee(String)
    case intent(QuestionIntent)
    /// Words that continue an earlier question.
    case opening
    /// Words that say too little to make a question whole.
    case filler
    /// Words that join two acts.
    case joint
  }

  package let kind: Kind
  /// Where it stands among the tokens.
  package let tokens: Range<Int>

  /// The facet, where it is one.
  package var facet: String? {
    if case .facet(let facet, _) = kind { return facet }
    return nil
  }
}
