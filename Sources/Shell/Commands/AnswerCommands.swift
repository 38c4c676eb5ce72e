// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law
import Publishing

extension DotCommand {
  static let why = DotCommand(
    "why", id: "mengapa jawaban terakhir begitu", en: "why the last answer is what it is"
  ) { shell, state, _ in
    guard let turn = shell.lastTurn(state) else { return }
    shell.output(shell.explanation.why(turn).joined(separator: "\n") + "\n", state: &state)
  }

  static let sources = DotCommand(
    "sources", id: "ketentuan di balik jawaban terakhir", en: "the provisions behind the last answer"
  ) { shell, state, _ in
    guard let turn = shell.lastTurn(state) else { return }
    shell.output(shell.explanation.sources(turn).joined(separator: "\n") + "\n", state: &state)
  }

  static let topics = DotCommand(
    "topics", usage: LocalizedText(id: "[KATA]", en: "[WORD]"), id: "telusuri pokok yang dikenal",
    en: "browse what is known"
  ) { shell, state, argument in
    let word = argument.lowercased()
    let found = shell.assistant.knowledge.base.topics.filter { topic in
      word.isEmpty || topic.id.contains(word) || topic.label.id.lowercased().contains(word)
        || topic.label.en.lowercased().contains(word)
    }
    if found.isEmpty {
      shell.remark(state.say("tidak ada pokok dengan '\(argument)'", "no topic with '\(argument)'"))
      return
    }
    let lines = found.map { "  \($0.id)  \($0.label[state.language])" }
    shell.output(lines.joined(separator: "\n") + "\n", state: &state)
  }
}

extension Shell {
  func lastTurn(_ state: ShellState) -> Turn? {
    if state.lastTurn == nil { remark(state.say("belum ada jawaban", "there is no answer yet")) }
    return state.lastTurn
  }
}
