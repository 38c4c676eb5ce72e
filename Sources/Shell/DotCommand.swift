// SPDX-License-Identifier: GPL-3.0-or-later

import Law

/// A command of the shell: a word with a dot in the first column. `.help` is made from the table of these.
struct DotCommand: Sendable {
  /// Without the dot.
  let name: String
  /// The arguments as shown, or empty.
  let usage: LocalizedText
  let summary: LocalizedText
  /// Candidates for the argument, from the vocabulary.
  let complete: @Sendable (Shell) -> [String]
  let run: @Sendable (Shell, inout ShellState, String) -> Void

  init(
    _ name: String, usage: LocalizedText = LocalizedText(id: "", en: ""), id: String, en: String,
    complete: @escaping @Sendable (Shell) -> [String] = { _ in [] },
    run: @escaping @Sendable (Shell, inout ShellState, String) -> Void
  ) {
    self.name = name
    self.usage = usage
    summary = LocalizedText(id: id, en: en)
    self.complete = complete
    self.run = run
  }

  /// All commands, in the order of `.help`.
  static let all: [DotCommand] = [
    .help, .why, .sources, .asOf, .profile, .forget, .topics, .language, .privacy, .quit,
  ]

  /// The command a line names, or a suggestion.
  static func named(_ name: String) -> DotCommand? { all.first { $0.name == name } }
}
