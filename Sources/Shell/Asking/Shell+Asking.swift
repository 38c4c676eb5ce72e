// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Publishing
import Transcripts

/// Questions and what follows from their answers: a deciding question, a choice of topics, the next question.
extension Shell {
  /// Understands a line that is no command.
  func hear(_ line: String, state: inout ShellState) throws(TranscriptFailure) {
    if let question = state.pending, let reply = Reply(line) {
      try answer(question, reply, state: &state)
    } else if let turn = state.lastTurn, !turn.answer.choices.isEmpty,
      let number = Int(line.filter { !$0.isWhitespace })
    {
      try pick(number, of: turn, state: &state)
    } else if line.contains(where: { !$0.isWhitespace }) {
      state.pending = nil
      try ask(Utterance(line, language: state.answerLanguage), state: &state)
    }
  }

  /// Answers, records and shows; then asks what is left to know.
  private func ask(_ utterance: Utterance, resuming resumed: Carried? = nil, state: inout ShellState)
    throws(TranscriptFailure)
  {
    var context = state.context
    context.resumed = resumed
    let turn = try turn(utterance, context, state: &state)
    guard state.asks, let question = DecidingQuestion(turn) else {
      output(renderer(state).render(turn), state: &state)
      return
    }
    output(renderer(state).brief(turn), state: &state)
    put(question, state: &state)
  }

  private func put(_ question: DecidingQuestion, state: inout ShellState) {
    state.pending = question
    output(renderer(state).question(question.text), state: &state)
  }

  private func answer(_ question: DecidingQuestion, _ reply: Reply, state: inout ShellState) throws(TranscriptFailure) {
    state.pending = nil
    if reply == .skip {
      output(renderer(state).render(question.turn), state: &state)
      return
    }
    switch question.next(reply == .yes) {
    case .question(let next): put(next, state: &state)
    case .settled(let utterance, let carried): try ask(utterance, resuming: carried, state: &state)
    }
  }

  /// Answers the last question for the topic that a number stands for.
  private func pick(_ number: Int, of turn: Turn, state: inout ShellState) throws(TranscriptFailure) {
    let choices = turn.answer.choices
    guard choices.indices.contains(number - 1) else {
      remark(state.say("pilih 1 sampai \(choices.count)", "choose 1 to \(choices.count)"))
      return
    }
    let choice = choices[number - 1]
    let utterance = Utterance("\(turn.question) / \(choice.label)", language: turn.language)
    try ask(utterance, resuming: Carried(question: turn.question, topic: choice.topic), state: &state)
  }
}
