// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law

extension DotCommand {
  static let help = DotCommand(
    "help", usage: LocalizedText(id: "[PERINTAH]", en: "[COMMAND]"),
    id: "daftar perintah, atau keterangan satu perintah",
    en: "list the commands, or explain one",
    example: { _, language in
      Example(argument: "why", outcome: language == .id ? "menjelaskan .why" : "explains .why")
    },
    complete: { _ in all.map(\.name) }
  ) { shell, state, argument in
    let name = argument.first == "." ? String(argument.dropFirst()) : argument
    if name.isEmpty {
      shell.list(all, &state)
    } else if let command = named(name) {
      shell.explain(command, &state)
    } else {
      let hint = state.nearCommand(name)
      shell.remark(state.say("tidak ada perintah '.\(name)'\(hint)", "no command '.\(name)'\(hint)"))
    }
  }

  static let quit = DotCommand(
    "quit", id: "keluar (juga Ctrl-D)", en: "leave (also Ctrl-D)",
    example: { _, language in
      Example(outcome: language == .id ? "mengakhiri percakapan" : "ends the sitting")
    }
  ) { _, state, _ in
    state.isOver = true
  }

  static let language = DotCommand(
    "language", usage: LocalizedText(id: "id|en|auto", en: "id|en|auto"), id: "bahasa jawaban",
    en: "the language of answers",
    example: { _, language in
      Example(
        argument: "en",
        outcome: language == .id
          ? "menjawab dalam bahasa Inggris; auto mengikuti pertanyaan"
          : "answers in English; auto follows the question")
    },
    complete: { _ in ["id", "en", "auto"] }
  ) { shell, state, argument in
    let argument = argument.lowercased()
    switch argument {
    case "id", "en":
      state.answerLanguage = TextLanguage(rawValue: argument)
      if let language = state.answerLanguage { state.language = language }
    case "auto": state.answerLanguage = nil
    case "": shell.output("\(state.answerLanguage?.rawValue ?? "auto")\n", state: &state)
    default: shell.remark(state.say("pilih id, en, atau auto", "choose id, en or auto"))
    }
  }

  static let screenReader = DotCommand(
    "screen-reader", usage: LocalizedText(id: "on|off", en: "on|off"), id: "keluaran tanpa tanda hias",
    en: "output without decorative signs",
    example: { _, language in
      Example(
        argument: "on",
        outcome: language == .id ? "menulis jawaban agar enak dibacakan" : "writes answers to be read aloud")
    },
    complete: { _ in ["on", "off"] }
  ) { shell, state, argument in
    shell.set(\.isForScreenReader, argument, &state)
  }

  static let asOf = DotCommand(
    "as-of", usage: LocalizedText(id: "YYYY-MM-DD|today", en: "YYYY-MM-DD|today"),
    id: "jawab menurut aturan pada tanggal itu",
    en: "answer by the rules of that day",
    example: { _, language in
      Example(
        argument: "2023-02-21",
        outcome: language == .id
          ? "menjawab menurut aturan hari itu sampai .as-of today"
          : "answers by the rules of that day until .as-of today")
    },
    complete: { _ in ["today"] }
  ) { shell, state, argument in
    if ["today", state.say("hari-ini", "today")].contains(argument.lowercased()) {
      state.asOf = nil
    } else if let date = CalendarDate(iso: argument) {
      state.asOf = date
    } else if argument.isEmpty {
      shell.output("\(state.asOf ?? state.today)\n", state: &state)
    } else {
      let near = state.near(argument, among: ["today"])
      shell.remark(
        state.say(
          "'\(argument)' bukan tanggal\(near.isEmpty ? "; tulis YYYY-MM-DD atau today" : near)",
          "'\(argument)' is not a date\(near.isEmpty ? "; write YYYY-MM-DD or today" : near)"))
    }
  }
}

extension Shell {
  /// The table of commands, the summaries under one another where there is room.
  fileprivate func list(_ commands: [DotCommand], _ state: inout ShellState) {
    let lefts = commands.map { left($0, state.language) }
    let width = (lefts.map(\.count).max() ?? 0) + 2
    let intro = state.say(
      "Ketik pertanyaan biasa, misalnya: boleh nggak like unggahan seorang calon?",
      "Type a question in plain words, such as: may I like a candidate's post?")
    let more = state.say(".help PERINTAH memberi contoh.", ".help COMMAND gives an example.")
    let isNarrow = screenWidth.map { $0 < width + 30 } ?? false
    let rows = zip(commands, lefts).flatMap { command, left in
      let summary = command.summary[state.language]
      return isNarrow
        ? wrapped(left, lead: "  ") + wrapped(summary, lead: "      ")
        : wrapped(summary, lead: "  " + left.padding(to: width))
    }
    output(lines: wrapped(intro) + rows + wrapped(more), state: &state)
  }

  fileprivate func explain(_ command: DotCommand, _ state: inout ShellState) {
    let language = state.language
    let example = command.example(assistant.knowledge.base, language)
    let line = ".\(command.name)" + (example.argument.isEmpty ? "" : " \(example.argument)")
    output(
      lines: wrapped(left(command, language)) + wrapped(command.summary[language], lead: "  ")
        + wrapped(state.say("Contoh:", "Example:"), lead: "  ") + wrapped(line, lead: "    ")
        + wrapped(example.outcome, lead: "      "), state: &state)
  }

  private func left(_ command: DotCommand, _ language: TextLanguage) -> String {
    let usage = command.usage[language]
    return ".\(command.name)" + (usage.isEmpty ? "" : " \(usage)")
  }

  /// Turns something on or off, or tells how it is.
  func set(_ key: WritableKeyPath<ShellState, Bool>, _ argument: String, _ state: inout ShellState) {
    switch argument.lowercased() {
    case "on": state[keyPath: key] = true
    case "off": state[keyPath: key] = false
    case "": output(state[keyPath: key] ? "on\n" : "off\n", state: &state)
    default: remark(state.say("pilih on atau off", "choose on or off"))
    }
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }
}
