// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Dialogue
import Glibc
import Terminal

/// The program.
struct Netra: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "netra",
    abstract: "Answers civil servants' questions about political neutrality, offline and with citations.",
    discussion: """
      Examples:
        netra
        netra ask "boleh nggak like postingan calon?"
        netra ask --format json "may I like a candidate's post?"
        netra faq build --format html --out faq.html
        netra knowledge explain TOPIC

      Exit status: 0 done; 1 done, but something asked for did not hold; 2 wrong usage; 3 knowledge unreadable or \
      invalid; 4 transcript store unusable.
      """,
    version: VersionText.program,
    subcommands: [
      ChatCommand.self, AskCommand.self, FAQCommand.self, AuditCommand.self, KnowledgeCommand.self,
      EvaluateCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: ChatCommand.self)
}

@main
enum Main {
  /// The command that scripts call hundreds of times, parsed by itself: laying out the tree of all commands takes longer
  /// than an answer. Whatever it does not take, help and mistakes among it, is left to the whole parser.
  private static func quickly(_ arguments: [String]) -> (any ParsableCommand)? {
    guard arguments.first == AskCommand.configuration.commandName else { return nil }
    return try? AskCommand.parse(Array(arguments.dropFirst()))
  }

  static func main() {
    OutputStream.ignoreBrokenPipes()
    do {
      var command = try quickly(Array(CommandLine.arguments.dropFirst())) ?? Netra.parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      if !failure.message.isEmpty { StandardStreams.note(failure.message) }
      exit(failure.status.rawValue)
    } catch {
      let code = Netra.exitCode(for: error)
      if code == .success {
        let message = Netra.fullMessage(for: error)
        StandardStreams.print(message == VersionText.program ? VersionText.whole(CommandLine.arguments) : message)
        exit(ExitStatus.done.rawValue)
      }
      StandardStreams.note(UsageMessage.text(for: error, arguments: Array(CommandLine.arguments.dropFirst())))
      exit(code == .validationFailure ? ExitStatus.wrongUsage.rawValue : code.rawValue)
    }
  }
}
