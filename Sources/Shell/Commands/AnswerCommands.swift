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

  static let profile = DotCommand(
    "profile", usage: LocalizedText(id: "[NAMA [on|off|clear]]", en: "[NAME [on|off|clear]]"),
    id: "apa yang benar tentang Anda", en: "what is true of you",
    complete: { shell in
      let base = shell.assistant.knowledge.base
      return base.conditions.map(\.id) + base.addressees.map(\.id)
    }
  ) { shell, state, argument in
    let words = argument.split(separator: " ").map(String.init)
    guard let name = words.first else {
      shell.showProfile(&state)
      return
    }
    let base = shell.assistant.knowledge.base
    let value = words.count > 1 ? words[1] : "on"
    guard ["on", "off", "clear"].contains(value), words.count <= 2 else {
      shell.remark(state.say("tulis on, off, atau clear sesudah namanya", "write on, off or clear after the name"))
      return
    }
    if base.addressees.contains(where: { $0.id == name }) {
      state.addressee = value == "on" ? name : nil
    } else if base.conditions.contains(where: { $0.id == name }) {
      state.profile[name] = value == "clear" ? nil : value == "on"
    } else {
      let hint = state.near(name, among: base.conditions.map(\.id) + base.addressees.map(\.id))
      shell.remark(state.say("'\(name)' tidak dikenal\(hint)", "'\(name)' is not known\(hint)"))
      return
    }
    shell.showProfile(&state)
  }
}

extension Shell {
  func lastTurn(_ state: ShellState) -> Turn? {
    if state.lastTurn == nil { remark(state.say("belum ada jawaban", "there is no answer yet")) }
    return state.lastTurn
  }

  func showProfile(_ state: inout ShellState) {
    let base = assistant.knowledge.base
    let addressee = state.addressee ?? base.pack.defaultAddressee
    var lines = [
      state.say("Anda: ", "You: ") + (base.addressees.first { $0.id == addressee }?.label[state.language] ?? addressee)
    ]
    for (id, holds) in state.profile.sorted(by: { $0.key < $1.key }) {
      let label = base.conditions.first { $0.id == id }?.label[state.language] ?? id
      lines.append("  \(id): \(holds ? label : Phrases.not(label, state.language))")
    }
    if state.profile.isEmpty {
      lines.append(
        state.say("  belum ada keadaan yang dicatat (.profile NAMA on)", "  nothing is set (.profile NAME on)"))
    }
    output(lines.joined(separator: "\n") + "\n", state: &state)
  }
}
