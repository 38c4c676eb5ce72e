// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law
import Transcripts

/// A command of the shell: a word with a dot in the first column. `.help` is made from the table of these.
struct DotCommand: Sendable {
  /// Without the dot.
  let name: String
  /// The arguments as shown, or empty.
  let usage: LocalizedText
  let summary: LocalizedText
  /// A line to type and what it does; names in it come from the pack.
  let example: @Sendable (KnowledgeBase, TextLanguage) -> Example
  /// What the whole argument may be, from the vocabulary.
  let complete: @Sendable (Shell) -> [String]
  let run: @Sendable (Shell, inout ShellState, String) throws(TranscriptFailure) -> Void

  struct Example: Sendable {
    /// Without the dot and the command's name.
    var argument = ""
    var outcome: String
  }

  init(
    _ name: String, usage: LocalizedText = LocalizedText(id: "", en: ""), id: String, en: String,
    example: @escaping @Sendable (KnowledgeBase, TextLanguage) -> Example,
    complete: @escaping @Sendable (Shell) -> [String] = { _ in [] },
    run: @escaping @Sendable (Shell, inout ShellState, String) throws(TranscriptFailure) -> Void
  ) {
    self.name = name
    self.usage = usage
    summary = LocalizedText(id: id, en: en)
    self.example = example
    self.complete = complete
    self.run = run
  }

  /// All commands, in the order of `.help`.
  static let all: [DotCommand] = [
    .help, .why, .sources, .history, .topics, .asOf, .profile, .forget, .language, .report, .save, .privacy,
    .screenReader, .quit,
  ]

  /// The command a line names; capitals do not matter.
  static func named(_ name: some StringProtocol) -> DotCommand? {
    let name = name.lowercased()
    return all.first { $0.name == name }
  }
}
