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
  let recorder: TurnRecorder?
  private let screen: @Sendable () -> TextStyle
  private let renderer: @Sendable (TextStyle) -> TextTurnRenderer
  /// Shows text; `false` when nobody reads any more.
  private let show: @Sendable (String) -> Bool
  private let note: @Sendable (String) -> Void
  private let isPrivate = Atomic(false)

  package init(
    assistant: Assistant, recorder: TurnRecorder?, screen: @escaping @Sendable () -> TextStyle,
    renderer: @escaping @Sendable (TextStyle) -> TextTurnRenderer = { TextTurnRenderer($0, moreCommand: ".sources") },
    show: @escaping @Sendable (String) -> Bool, note: @escaping @Sendable (String) -> Void
  ) {
    self.assistant = assistant
    self.recorder = recorder
    self.screen = screen
    self.renderer = renderer
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

  /// Answers one question, and reads on only while a question of the shell's own is open: a fact to be told, or which
  /// topic was meant. An empty line declines.
  package func run(_ reader: any LineReader, asking question: String, state: inout ShellState) throws(TranscriptFailure)
  {
    try hear(question, state: &state)
    while !state.isOver, state.pending != nil || state.choices > 0 {
      let prompt =
        state.pending == nil
        ? Reply.prompt(choices: state.choices, state.lastTurn?.language ?? state.language) : prompt(state)
      guard case .line(let line) = reader.read(prompt: prompt) else { return }
      if state.pending == nil, Reply(line) == .skip { return }
      try handle(line, state: &state)
    }
  }

  /// One line: a command or a question.
  func handle(_ line: String, state: inout ShellState) throws(TranscriptFailure) {
    if line.first == "." {
      try command(line, state: &state)
    } else {
      try hear(line, state: &state)
    }
  }

  private func prompt(_ state: ShellState) -> String {
    if let question = state.pending { return Reply.prompt(question.turn.language) }
    var marks: [String] = []
    if let date = state.asOf { marks.append(date.description) }
    if state.isPrivate { marks.append(state.say("tidak dicatat", "private")) }
    let end = state.isForScreenReader ? ": " : "> "
    return (marks.isEmpty ? "netra" : "netra (\(marks.joined(separator: ", ")))") + end
  }

  /// A turn, remembered, and on record unless the sitting is private.
  func turn(
    _ utterance: Utterance, _ context: AskingContext, state: inout ShellState
  ) throws(TranscriptFailure) -> Turn {
    let clock = ContinuousClock()
    let start = clock.now
    let turn = assistant.answer(utterance, in: context)
    var number: Int?
    if let recorder, !state.isPrivate {
      number = try recorder.record(turn, in: context, latency: clock.now - start)
    }
    state.remember(turn, record: number)
    return turn
  }

  private func command(_ line: String, state: inout ShellState) throws(TranscriptFailure) {
    let word = line.dropFirst().prefix { !$0.isWhitespace }
    guard let command = DotCommand.named(word) else {
      let hint = state.nearCommand(word)
      note(
        state.say(
          "tidak ada perintah '.\(word)'\(hint) (.help untuk daftar)",
          "no command '.\(word)'\(hint) (.help lists them)"))
      return
    }
    try command.run(self, &state, line.dropFirst(1 + word.count).trimmed)
  }

  /// Shows text; a closed output ends the sitting.
  func output(_ text: String, state: inout ShellState) {
    if !show(text) { state.isOver = true }
  }

  func output(lines: [String], state: inout ShellState) {
    output(lines.joined(separator: "\n") + "\n", state: &state)
  }

  func remark(_ text: String) { note(text) }

  /// The columns of the screen, where it has any.
  var screenWidth: Int? { screen().width }

  /// Text in lines that fit the screen.
  func wrapped(_ text: String, lead: String = "") -> [String] {
    LineWrapper(width: screenWidth).lines(PlainText.visible(text), lead: lead)
  }

  /// How text looks now: the screen may have been resized since the last line.
  func style(_ state: ShellState) -> TextStyle {
    var style = screen()
    if state.isForScreenReader { style = style.forScreenReader }
    return style
  }

  func renderer(_ state: ShellState) -> TextTurnRenderer { renderer(style(state)) }

  /// Tells how answers came about.
  func explanation(_ state: ShellState) -> TurnExplanation {
    TurnExplanation(assistant.knowledge, style: style(state))
  }

  func sourceListing(_ state: ShellState) -> SourceListing {
    SourceListing(assistant.knowledge, style: style(state))
  }

  /// Whether a line that was just read may be kept in the history.
  package var keepsHistory: Bool { !isPrivate.load(ordering: .relaxed) }
}
