// SPDX-License-Identifier: GPL-3.0-or-later

/// One command as a manual page in mdoc(7).
struct ManualPage {
  let command: CommandDump.Command
  /// The words before the command's own name.
  let parents: [String]

  private var words: [String] { parents + [command.commandName] }

  /// Such as `netra-audit-show`.
  var title: String { words.joined(separator: "-") }

  var text: String {
    var lines = [
      ".\\\" SPDX-License-Identifier: GPL-3.0-or-later", ".Dd", ".Dt \(Self.escaped(title.uppercased())) 1", ".Os",
      ".Sh NAME", ".Nm \(Self.escaped(words.joined(separator: " ")))", ".Nd \(Self.escaped(abstract))", ".Sh SYNOPSIS",
      Self.line(synopsis),
    ]
    if let discussion = command.discussion, !discussion.isEmpty {
      lines += [".Sh DESCRIPTION"] + Self.paragraphs(discussion)
    }
    lines += list("ARGUMENTS", arguments.filter { $0.kind == .positional })
    lines += list("OPTIONS", arguments.filter { $0.kind != .positional })
    if !command.children.isEmpty {
      lines += [".Sh COMMANDS", ".Bl -tag -width indent"]
      lines +=
        command.children.flatMap { [".It \(Self.escaped($0.commandName))", Self.line($0.abstract ?? "")] } + [".El"]
    }
    let related = parents.isEmpty ? command.children.map { words + [$0.commandName] } : [parents]
    if !related.isEmpty {
      lines.append(".Sh SEE ALSO")
      for (index, words) in related.enumerated() {
        lines.append(".Xr \(Self.escaped(words.joined(separator: "-"))) 1" + (index + 1 < related.count ? " ," : ""))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// This page and those of all commands below.
  static func all(_ command: CommandDump.Command, parents: [String] = []) -> [ManualPage] {
    [ManualPage(command: command, parents: parents)]
      + command.children.flatMap { all($0, parents: parents + [command.commandName]) }
  }

  private var abstract: String {
    let text = command.abstract ?? ""
    return text.last == "." ? String(text.dropLast()) : text
  }

  private var arguments: [CommandDump.Argument] { (command.arguments ?? []).filter(\.shouldDisplay) }

  private var synopsis: String {
    let parts = arguments.map { argument in
      let text = Self.invocation(argument) + (argument.isRepeating ? " ..." : "")
      return argument.isOptional ? "[\(text)]" : text
    }
    return (words + parts + (command.children.isEmpty ? [] : ["<command>"])).joined(separator: " ")
  }

  private static func invocation(_ argument: CommandDump.Argument) -> String {
    let value = "<\(argument.valueName ?? "value")>"
    switch argument.kind {
    case .positional: return value
    case .flag: return argument.names?.last?.text ?? ""
    case .option: return "\(argument.names?.last?.text ?? "") \(value)"
    }
  }

  private func list(_ heading: String, _ arguments: [CommandDump.Argument]) -> [String] {
    guard !arguments.isEmpty else { return [] }
    let items = arguments.flatMap { argument -> [String] in
      let names = (argument.names ?? []).map(\.text).joined(separator: ", ")
      let value = argument.kind == .flag ? "" : "<\(argument.valueName ?? "value")>"
      var text = argument.abstract ?? ""
      if let values = argument.allValues, !values.isEmpty { text += " Values: \(values.joined(separator: ", "))." }
      if let value = argument.defaultValue { text += " Default: \(value)." }
      let label = [names, value].filter { !$0.isEmpty }.joined(separator: " ")
      return [".It \(Self.escaped(label))", Self.line(text)]
    }
    return [".Sh \(heading)", ".Bl -tag -width indent"] + items + [".El"]
  }

  /// Indented lines stay as they are; blank lines part paragraphs.
  private static func paragraphs(_ text: String) -> [String] {
    var lines: [String] = []
    var isLiteral = false
    func literal(_ wanted: Bool) {
      if wanted != isLiteral { lines.append(wanted ? ".Bd -literal -offset indent" : ".Ed") }
      isLiteral = wanted
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      literal(line.hasPrefix("  "))
      if line.isEmpty {
        lines.append(".Pp")
      } else {
        lines.append(Self.line(String(isLiteral ? line.dropFirst(2) : line)))
      }
    }
    literal(false)
    return lines
  }

  /// A line of text that no formatter takes for a request.
  private static func line(_ text: String) -> String {
    let escaped = escaped(text)
    return escaped.first == "." || escaped.first == "'" ? "\\&" + escaped : escaped
  }

  /// Backslashes and hyphens as they are typed.
  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
  }
}
