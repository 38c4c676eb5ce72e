// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import KnowledgeSource
import TextAnalysis

/// Words what was wrong with a command line: one line of what, one line of where to read on.
enum UsageMessage {
  static func text(for error: any Error, arguments: [String]) -> String {
    let commands = Netra.configuration.subcommands.compactMap { $0.configuration.commandName }
    if let first = arguments.first, first.first != "-", !commands.contains(first), first != "help" {
      let hint = Suggestion.phrase(for: first, among: commands)
      return "no command '\(first)'\(hint)\nUsage: netra <command>; 'netra --help' lists the commands."
    }
    let lines = Netra.message(for: error).split(separator: "\n", omittingEmptySubsequences: false)
    var what = String(lines.first ?? "wrong usage")
    // A list of what would be right stands on lines of its own.
    let listed = lines.dropFirst().prefix { $0.hasPrefix("  - ") }.map { $0.dropFirst(4) }
    if !listed.isEmpty { what += " " + listed.joined(separator: ", ") }
    if what.first?.isUppercase == true, what.dropFirst().first?.isLowercase == true {
      what = what.prefix(1).lowercased() + what.dropFirst()
    }
    what += nearValue(in: what, listed.map(String.init))
    if let unknown = unexpected(in: what), let near = suggestion(for: unknown, arguments) { what += near }
    return "\(what)\n\(hint(for: error, arguments))"
  }

  /// The last line of the parser's own message, which names the command whose help explains.
  private static func hint(for error: any Error, _ arguments: [String]) -> String {
    let lines = Netra.fullMessage(for: error).split(separator: "\n")
    guard let line = lines.last(where: { $0.contains("--help") }) else { return "See 'netra --help'." }
    return String(line.drop { $0 == " " })
  }

  /// `the value 'jsn' is invalid for … Please provide one of 'text', 'json' or 'jsonl'.`: the near one of these.
  private static func nearValue(in message: String, _ listed: [String]) -> String {
    let words = message.split(separator: "'", omittingEmptySubsequences: false)
    guard message.hasPrefix("the value '"), words.count > 3 else { return "" }
    let quoted = words.enumerated().filter { $0.offset > 4 && $0.offset % 2 == 1 }.map { String($0.element) }
    guard let near = Suggestion.nearest(to: String(words[1]), among: quoted + listed) else { return "" }
    return "\(message.last == "." ? "" : ".") Did you mean '\(near)'?"
  }

  private static func unexpected(in message: String) -> String? {
    let words = message.split(separator: "'", omittingEmptySubsequences: false)
    return words.count == 3 && message.contains("nexpected argument") ? String(words[1]) : nil
  }

  /// `netra knowledge chekc`: the near spelling among the commands below the first.
  private static func suggestion(for word: String, _ arguments: [String]) -> String? {
    guard let first = arguments.first, arguments.dropFirst().first == word,
      let parent = Netra.configuration.subcommands.first(where: { $0.configuration.commandName == first })
    else { return nil }
    let names = parent.configuration.subcommands.map { $0.configuration.commandName ?? name(of: $0) }
    let near = Suggestion.phrase(for: word, among: names)
    return near.isEmpty && !names.isEmpty ? "; known: \(names.joined(separator: ", "))" : near
  }

  private static func name(of command: any ParsableCommand.Type) -> String { command._commandName }
}
