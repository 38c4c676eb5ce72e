// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import TestSupport
import Testing

/// `--help`, the manual pages and the completions, which all come from the same description of the commands.
@Suite struct HelpTests {
  /// Every command with its words, such as `["knowledge", "check"]`, as the program itself lists them.
  private static let commands: [[String]] = {
    guard let dump = try? Sandbox().run("--experimental-dump-help").output, let tool = try? JSONValue(dump) else {
      return []
    }
    func below(_ command: JSONValue, _ path: [String]) -> [[String]] {
      let children = (command["subcommands"]?.items ?? []).filter {
        $0["commandName"]?.text != "help" && $0["shouldDisplay"] != .bool(false)
      }
      return [path] + children.flatMap { below($0, path + [$0["commandName"]?.text ?? ""]) }
    }
    return tool["command"].map { below($0, []) } ?? []
  }()

  @Test func everyCommandIsListed() {
    #expect(Self.commands.count >= 20)
    #expect(Self.commands.contains(["knowledge", "explain"]) && Self.commands.contains(["audit", "show"]))
  }

  /// Examples name the command they stand at, and no option that it does not have.
  @Test(arguments: commands) func helpHasExamplesThatFit(_ command: [String]) throws {
    let help = try Sandbox().program(command + ["--help"]).run().output
    let examples = help.split(separator: "\n").filter { $0.contains("netra") && $0.hasPrefix("  ") }
      .map { $0[($0.firstRange(of: "netra")?.lowerBound ?? $0.startIndex)...] }
    #expect(help.contains("Examples:") && !examples.isEmpty, "\(command)")
    #expect(examples.contains { $0.hasPrefix((["netra"] + command).joined(separator: " ")) }, "\(command)")
    for example in examples where example.hasPrefix((["netra"] + command).joined(separator: " ") + " ") {
      for option in example.matches(of: /\ (--[a-z-]+)/).map({ String($0.1) }) where !command.isEmpty {
        let isBelow = Self.commands.contains {
          $0.count > command.count && example.hasPrefix("netra " + $0.joined(separator: " "))
        }
        #expect(isBelow || help.contains("  \(option)") || help.contains(", \(option)"), "\(example)")
      }
    }
  }

  @Test(arguments: [
    (["ask", "--formt", "json", "x"], "'--format'"), (["ask", "--format", "jsn", "x"], "'json'"),
    (["ask", "--language", "ind", "x"], "'id'"), (["chatt"], "'chat'"), (["audit", "sho"], "'show'"),
    (["knowledge", "explain", "react-with-emojii"], "'react-with-emoji'"), (["ask", "--who", "pnss", "x"], "'pns'"),
    (["faq", "build", "--format", "htm"], "'html'"),
  ])
  func mistakesAreAnsweredWithTheNearSpelling(_ arguments: [String], _ near: String) throws {
    let outcome = try Sandbox().program(arguments).run()
    #expect(outcome.status == 2)
    #expect(outcome.errors.lowercased().contains("did you mean \(near)?"), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test func bashCompletesCommandsOptionsValuesAndTopics() throws {
    let sandbox = Sandbox()
    let script = sandbox.folder.file("netra.bash")
    FileBytes.write(try sandbox.run("--generate-completion-script", "bash").output, to: script)
    var program = sandbox.program([])
    func completions(_ words: String...) throws -> [Substring] {
      let line = words.joined(separator: " ")
      program.path = "/bin/bash"
      program.arguments = [
        "-c",
        """
        source '\(script)'; netra() { '\(Netra.path)' "$@"; }
        COMP_WORDS=(\(line)); COMP_CWORD=\(words.count - 1); COMP_LINE='\(line)'; COMP_POINT=\(line.count)
        _netra netra '\(words[words.count - 1])' '\(words[words.count - 2])'; printf '%s\\n' "${COMPREPLY[@]}"
        """,
      ]
      return try program.run().output.split(separator: "\n")
    }
    #expect(try completions("netra", "kn") == ["knowledge"])
    #expect(try completions("netra", "ask", "--screen") == ["--screen-reader"])
    #expect(try completions("netra", "knowledge", "explain", "react-with-e") == ["react-with-emoji"])
  }

  @Test func manualPagesAreMadeForEveryCommand() throws {
    let sandbox = Sandbox()
    let folder = sandbox.folder.file("man1")
    mkdir(folder, 0o700)
    #expect(try sandbox.run("manual", "--out", folder).status == 0)
    let pages = FileBytes.names(in: folder)
    #expect(Set(pages) == Set(Self.commands.map { (["netra"] + $0).joined(separator: "-") + ".1" }))
    let page = try #require(FileBytes.text("\(folder)/netra-ask.1"))
    #expect(page.hasPrefix(".\\\" "))
    for part in [
      ".Sh NAME", ".Nm netra ask", ".Sh SYNOPSIS", "netra ask \\-\\-batch questions.txt", "screen\\-reader",
      ".Sh SEE ALSO",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    // No line of text is taken for a request.
    for page in pages {
      for line in (FileBytes.text("\(folder)/\(page)") ?? "").split(separator: "\n") where line.first == "." {
        #expect(
          line.wholeMatch(of: /\.(\\".*|Dd|Dt .*|Os|Sh .*|Nm.*|Nd .*|Pp|Bl .*|It.*|El|Bd .*|Ed|Xr .*)/) != nil,
          "\(line)")
      }
    }
  }
}
