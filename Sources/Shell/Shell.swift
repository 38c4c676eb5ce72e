// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
import Knowledge
import Law
package import Publishing
import Synchronization
package import Terminal
import TextAnalysis
package import Transcripts

/// The interactive loop: questions are answered, lines that begin with a dot are commands.
package final class Shell: Sendable {
  package let assistant: Assistant
  private let recorder: TurnRecorder?
  let renderer: TextTurnRenderer
  private let style: TextStyle
  /// Shows text; `false` when nobody reads any more.
  private let show: @Sendable (String) -> Bool
  private let note: @Sendable (String) -> Void
  private let isPrivate = Atomic(false)

  package init(
    assistant: Assistant, recorder: TurnRecorder?, style: TextStyle, renderer: TextTurnRenderer? = nil,
    show: @escaping @Sendable (String) -> Bool, note: @escaping @Sendable (String) -> Void
  ) {
    self.assistant = assistant
    self.recorder = recorder
    self.style = style
    self.renderer = renderer ?? TextTurnRenderer(style, moreCommand: ".sources")
    self.show = show
    self.note = note
  }

  /// Reads until the end of input, `.quit`, or a closed output.
  ///
  /// - Throws: when a turn cannot be recorded; it is not shown then.
  package func run(_ reader: any LineReader, state: inout ShellState) throws(TranscriptFailure) {
    while !state.isOver {
      switch reader.read(prompt: prompt(state)) {
      case .endOfInput: return
      case .interrupt: state.pending = nil
      case .line(let line): try handle(line, state: &state)
      }
      isPrivate.store(state.isPrivate, ordering: .relaxed)
    }
  }

  /// Answers one question, and reads on only while a question of the shell's own is open.
  package func run(_ reader: any LineReader, asking question: String, state: inout ShellState) throws(TranscriptFailure)
  {
    try hear(question, state: &state)
    while !state.isOver, state.pending != nil {
      guard case .line(let line) = reader.read(prompt: prompt(state)) else { return }
      try handle(line, state: &state)
    }
  }

  /// One line: a command or a question.
  func handle(_ line: String, state: inout ShellState) throws(TranscriptFailure) {
    if line.first == "." {
      command(line, state: &state)
    } else {
      try hear(line, state: &state)
    }
  }

  private func prompt(_ state: ShellState) -> String {
    if let question = state.pending { return Reply.prompt(question.turn.language) }
    var marks: [String] = []
    if let date = state.asOf { marks.append(date.description) }
    if state.isPrivate { marks.append(state.say("tidak dicatat", "private")) }
    return marks.isEmpty ? "netra> " : "netra (\(marks.joined(separator: ", ")))> "
  }

  /// A turn, on record unless the sitting is private.
  func turn(
    _ utterance: Utterance, _ context: AskingContext, state: ShellState
  ) throws(TranscriptFailure) -> Turn {
    let clock = ContinuousClock()
    let start = clock.now
    let turn = assistant.answer(utterance, in: context)
    if let recorder, !state.isPrivate {
      try recorder.record(turn, in: context, latency: clock.now - start)
    }
    return turn
  }

  private func command(_ line: String, state: inout ShellState) {
    let word = line.dropFirst().prefix { !$0.isWhitespace }
    guard let command = DotCommand.named(String(word)) else {
      let hint = state.nearCommand(word)
      note(
        state.say(
          "tidak ada perintah '.\(word)'\(hint) (.help untuk daftar)",
          "no command '.\(word)'\(hint) (.help lists them)"))
      return
    }
    command.run(self, &state, line.dropFirst(1 + word.count).trimmed)
  }

  /// Shows text; a closed output ends the sitting.
  func output(_ text: String, state: inout ShellState) {
    if !show(text) { state.isOver = true }
  }

  func remark(_ text: String) { note(text) }

  /// Tells how answers came about.
  var explanation: TurnExplanation { TurnExplanation(assistant.knowledge, style: style) }

  /// Whether a line that was just read may be kept in the history.
  package var keepsHistory: Bool { !isPrivate.load(ordering: .relaxed) }

  /// Words that Tab offers at the cursor.
  package func completions(_ request: CompletionRequest) -> [String] {
    if request.isFirstWord {
      return DotCommand.all.map { ".\($0.name)" }.filter { $0.hasPrefix(request.word) }
    }
    let name = request.line.prefix { !$0.isWhitespace }
    guard name.first == ".", let command = DotCommand.named(String(name.dropFirst())) else { return [] }
    return command.complete(self).filter { $0.hasPrefix(request.word) }
  }
}
