// SPDX-License-Identifier: GPL-3.0-or-later

package import TextAnalysis

/// A question with all that a matcher says to its words alone, before any fact is heard.
package struct PreparedQuestion: Sendable {
  /// The linear score of every label, and the stems.
  struct Scored: Sendable {
    var scores: [Float]
    var stems: QuestionStems
  }

  package let text: AnalyzedText
  let whole: Scored
  /// The same without the unknown words, if the text has any beside known ones.
  var withoutUnknown: Scored?
}
