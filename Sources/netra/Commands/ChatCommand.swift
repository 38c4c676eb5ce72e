// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Dialogue
import FoundationEssentials
import Glibc
import Knowledge
import Law
import Publishing
import Shell
import Terminal
import Transcripts

struct ChatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chat", abstract: "Talk in an interactive shell (the default).",
    discussion: """
      Type a question, or .help for the commands of the shell; .help COMMAND shows an example of each. Ctrl-D leaves, \
      Ctrl-C gives up a line, Ctrl-R searches earlier ones, Tab completes.

      Examples:
        netra
        netra chat --as-of 2023-02-21 --language en
        netra chat --transcripts none
        netra chat --screen-reader

      Environment:
        NETRA_KNOWLEDGE       the pack, as --knowledge
        NETRA_TRANSCRIPTS     the transcript file, as --transcripts
        NETRA_SCREEN_READER   when not empty, as --screen-reader
        NO_COLOR              when not empty, as --no-color
        PAGER                 shows what is longer than the screen (less -FRX)
      """)

  @Flag(help: "Ask for the facts that decide; at a terminal that is done anyway.")
  var ask = false

  @OptionGroup var answers: AnswerOptions
  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var transcripts: TranscriptOptions

  func run() throws {
    UTF8Locale.force()
    let assistant = Assistant(try knowledge.load())
    let recorder = try transcripts.recorder(assistant, channel: .shell)
    let shell = Shell(
      assistant: assistant, recorder: recorder, screen: { answers.screen() },
      show: show(), note: { StandardStreams.note($0) })
    var state = ShellState(
      language: answers.ownLanguage, answerLanguage: answers.answerLanguage, today: Clock.today(), asOf: answers.asOf,
      asks: ask || AskCommand.isConversation)
    state.isForScreenReader = answers.isForScreenReader
    guard TerminalDevice.isTerminal(STDIN_FILENO) else {
      return try Failure.ofStore { try shell.run(PlainLineReader(), state: &state) }
    }
    if TerminalDevice.isTerminal(STDOUT_FILENO) { greet(assistant, state.language) }
    let mask = TurnRecorder.options(assistant).mask
    let reader = ReadlineLineReader(
      ReadlineLineReader.Options(
        history: Self.historyPath().map { HistoryFile(path: $0) }, keep: { shell.keepsHistory ? mask.masked($0) : nil },
        completion: { shell.completions($0) }))
    defer { reader.close() }
    try Failure.ofStore { try shell.run(reader, state: &state) }
  }

  /// Writes directly, or through the pager where a person sits at the keyboard and the text is longer than the screen.
  private func show() -> @Sendable (String) -> Bool {
    guard TerminalDevice.isTerminal(STDIN_FILENO) else { return { OutputStream.standard.write($0) } }
    let prompt = answers.ownLanguage == .id ? "spasi = lanjut, q = selesai" : "space = more, q = done"
    return { Pager(environment: Environment.all, prompt: prompt).show($0) }
  }

  private func greet(_ assistant: Assistant, _ language: TextLanguage) {
    let pack = assistant.knowledge.base.pack
    let lines =
      language == .id
      ? [
        "Netra \(ProgramVersion.current): \(pack.title.id).",
        "Tanyakan apa saja dengan kata sendiri. .help untuk bantuan, Ctrl-D untuk keluar.",
      ]
      : [
        "Netra \(ProgramVersion.current): \(pack.title.en).",
        "Ask in your own words. .help for help, Ctrl-D to leave.",
      ]
    let wrapper = LineWrapper(width: answers.style().width)
    for line in lines { for part in wrapper.lines(line) { StandardStreams.print(part) } }
    StandardStreams.print("")
  }

  /// In the user's state folder, which is made for its owner alone where it is missing.
  private static func historyPath() -> String? {
    guard let folder = UserFolder.state.path else { return nil }
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return "\(folder)/history"
  }
}
