// SPDX-License-Identifier: GPL-3.0-or-later

import Law

extension DotCommand {
  static let help = DotCommand(
    "help", usage: LocalizedText(id: "[PERINTAH]", en: "[COMMAND]"),
    id: "daftar perintah, atau keterangan satu perintah",
    en: "list the commands, or explain one", complete: { _ in all.map(\.name) }
  ) { shell, state, argument in
    var name = argument
    if name.first == "." { name.removeFirst() }
    let chosen = name.isEmpty ? all : all.filter { $0.name == name }
    guard !chosen.isEmpty else {
      let hint = state.nearCommand(name)
      shell.remark(state.say("tidak ada perintah '.\(name)'\(hint)", "no command '.\(name)'\(hint)"))
      return
    }
    let width = all.map { $0.name.count + $0.usage[state.language].count + 2 }.max() ?? 0
    var lines = chosen.map { command in
      let usage = command.usage[state.language]
      let left = ".\(command.name)" + (usage.isEmpty ? "" : " \(usage)")
      return
        "  \(left)\(String(repeating: " ", count: max(1, width + 2 - left.count)))\(command.summary[state.language])"
    }
    if argument.isEmpty {
      lines.insert(
        state.say(
          "Ketik pertanyaan biasa, misalnya: boleh nggak like unggahan seorang calon?",
          "Type a question in plain words, such as: may I like a candidate's post?"), at: 0)
    }
    shell.output(lines.joined(separator: "\n") + "\n", state: &state)
  }

  static let quit = DotCommand("quit", id: "keluar (juga Ctrl-D)", en: "leave (also Ctrl-D)") { _, state, _ in
    state.isOver = true
  }

  static let language = DotCommand(
    "language", usage: LocalizedText(id: "id|en|auto", en: "id|en|auto"), id: "bahasa jawaban",
    en: "the language of answers",
    complete: { _ in ["id", "en", "auto"] }
  ) { shell, state, argument in
    switch argument {
    case "id", "en":
      state.answerLanguage = TextLanguage(rawValue: argument)
      if let language = state.answerLanguage { state.language = language }
    case "auto": state.answerLanguage = nil
    default: shell.remark(state.say("pilih id, en, atau auto", "choose id, en or auto"))
    }
  }

  static let privacy = DotCommand(
    "private", usage: LocalizedText(id: "on|off", en: "on|off"), id: "jangan catat pertanyaan berikutnya",
    en: "stop recording what follows",
    complete: { _ in ["on", "off"] }
  ) { shell, state, argument in
    switch argument {
    case "on": state.isPrivate = true
    case "off": state.isPrivate = false
    default: shell.remark(state.say("pilih on atau off", "choose on or off"))
    }
  }

  static let asOf = DotCommand(
    "as-of", usage: LocalizedText(id: "YYYY-MM-DD|today", en: "YYYY-MM-DD|today"),
    id: "jawab menurut aturan pada tanggal itu",
    en: "answer by the rules of that day", complete: { _ in ["today"] }
  ) { shell, state, argument in
    if argument == "today" || argument == state.say("hari-ini", "today") {
      state.asOf = nil
    } else if let date = CalendarDate(iso: argument) {
      state.asOf = date
    } else if argument.isEmpty {
      shell.output("\(state.asOf ?? state.today)\n", state: &state)
    } else {
      shell.remark(
        state.say(
          "'\(argument)' bukan tanggal; tulis YYYY-MM-DD atau today",
          "'\(argument)' is not a date; write YYYY-MM-DD or today"))
    }
  }
}
