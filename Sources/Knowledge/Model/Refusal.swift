// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// A class of questions outside the pack's subject, with what to reply.
package struct Refusal: Hashable, Identifiable, Sendable {
  package enum Tone: String, Sendable, CaseIterable {
    case refuse, greet, thank, care
  }

  package var id: String
  package var label: LocalizedText
  package var questions: Wordings
  package var reply: LocalizedText
  package var tone: Tone

  package init(id: String, label: LocalizedText, questions: Wordings, reply: LocalizedText, tone: Tone = .refuse) {
    self.id = id
    self.label = label
    self.questions = questions
    self.reply = reply
    self.tone = tone
  }
}
