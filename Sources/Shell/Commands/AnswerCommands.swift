// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law
import Publishing

extension DotCommand {
  static let why = DotCommand(
    "why", id: "mengapa jawaban terakhir begitu", en: "why the last answer is what it is",
    example: { _, language in
      Example(
        outcome: language == .id
          ? "menunjukkan kata yang cocok, norma dan pengecualian yang diperiksa, dan apa yang mengubah jawaban"
          : "shows the words that matched, norms and exceptions examined, and what would change the answer")
    }
  ) { shell, state, _ in
    guard let turn = shell.lastTurn(state) else { return }
    shell.output(lines: shell.explanation(state).why(turn), state: &state)
  }
}

extension Shell {
  func lastTurn(_ state: ShellState) -> Turn? {
    if state.lastTurn == nil { remark(state.say("belum ada jawaban", "there is no answer yet")) }
    return state.lastTurn
  }
}
