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

struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Answer one question, or many.",
    discussion: """
      Examples:
        netra ask "boleh nggak like postingan calon?"
        netra ask --ask "suami saya caleg, boleh saya dampingi kampanye?"
        netra ask --as-of 2023-02-21 --format json "may I like a candidate's post?"
        netra ask --who ADDRESSEE --given CONDITION "boleh hadir di kampanye?"
        netra ask --batch questions.txt --format jsonl > answers.jsonl
        printf '{"id":"1","question":"boleh ikut deklarasi?"}\\n' | netra ask --batch -
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl
  }

  @Argument(help: "The question.")
  var question: [String] = []

  @Option(
    help: ArgumentHelp(
      "Answer every line of a file (- is standard input): plain lines or JSON Lines.", valueName: "file|-"))
  var batch: String?

  @Option(help: ArgumentHelp("text, json or jsonl; a batch is jsonl unless told otherwise.", valueName: "format"))
  var format: Format?

  @Flag(help: "Ask for the facts that decide, one at a time, and which topic was meant; only at a terminal.")
  var ask = false

  @OptionGroup var facts: CaseOptions
  @OptionGroup var answers: AnswerOptions
  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var transcripts: TranscriptOptions

  func validate() throws {
    if batch == nil, question.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("a question is missing: netra ask \"…\", or --batch FILE")
    }
    if ask, batch != nil || (format ?? .text) != .text {
      throw ValidationError("--ask talks with a person; it does not go with --batch or --format json or jsonl")
    }
    if batch != nil, !question.isEmpty {
      throw ValidationError("give either a question or --batch, not both")
    }
  }

  func run() throws {
    let reader = try batch.map(source)
    let assistant = Assistant(try knowledge.load())
    // Kept to the end of the process, which is near: taking the tables down would take a tenth of the time.
    _ = Unmanaged.passRetained(assistant)
    var context = answers.context()
    try facts.apply(to: &context, base: assistant.knowledge.base)
    if let reader {
      let recorder = try transcripts.recorder(assistant, channel: .batch)
      let run = BatchRun(
        assistant: assistant, context: context, language: answers.answerLanguage, recorder: recorder,
        renderer: renderer(format ?? .jsonl), isJSON: (format ?? .jsonl) != .text)
      if try run.answer(reader) > 0 { throw Failure(status: .notHeld, message: "") }
      return
    }
    let recorder = try transcripts.recorder(assistant, channel: .ask)
    let text = question.joined(separator: " ")
    if ask, Self.isConversation { return try talk(text, assistant, recorder, context) }
    let clock = ContinuousClock()
    let start = clock.now
    let turn = assistant.answer(Utterance(text, language: answers.answerLanguage), in: context)
    try Failure.ofStore {
      try recorder?.record(turn, in: context, latency: clock.now - start)
    }
    StandardStreams.write(renderer(format ?? .text).render(turn))
  }

  /// Whether a person sits at both ends.
  static var isConversation: Bool {
    TerminalDevice.isTerminal(STDIN_FILENO) && TerminalDevice.isTerminal(STDOUT_FILENO)
  }

  /// Answers in a sitting that ends when nothing is left to ask.
  private func talk(
    _ text: String, _ assistant: Assistant, _ recorder: TurnRecorder?, _ context: AskingContext
  ) throws {
    UTF8Locale.force()
    let shell = Shell(
      assistant: assistant, recorder: recorder, screen: { answers.style() },
      renderer: { TextTurnRenderer($0, citationLimit: .max) },
      show: { OutputStream.standard.write($0) }, note: { StandardStreams.note($0) })
    var state = ShellState(
      language: answers.ownLanguage, answerLanguage: answers.answerLanguage, today: context.today, asOf: context.asOf,
      profile: context.known, asks: true)
    let reader = ReadlineLineReader(ReadlineLineReader.Options(history: nil))
    defer { reader.close() }
    try Failure.ofStore { try shell.run(reader, asking: text, state: &state) }
  }

  private func renderer(_ format: Format) -> any TurnRenderer {
    switch format {
    case .text: TextTurnRenderer(answers.style(), citationLimit: .max)
    case .json: JSONTurnRenderer(.indented)
    case .jsonl: JSONTurnRenderer(.compact)
    }
  }

  /// Opens the batch before anything else is done.
  private func source(_ path: String) throws -> PlainLineReader {
    if path == "-" { return PlainLineReader() }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Failure(status: .wrongUsage, message: "cannot read '\(path)': \(String(cString: strerror(errno)))")
    }
    return PlainLineReader(descriptor: descriptor)
  }
}
