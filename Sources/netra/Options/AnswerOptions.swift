// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Dialogue
import Glibc
import Law
import Publishing
import Terminal

/// How questions are answered and shown.
struct AnswerOptions: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("Answer by the rules in force on that day.", valueName: "yyyy-mm-dd"),
    transform: DateOption.read)
  var asOf: CalendarDate?

  @Option(help: ArgumentHelp("The language: id, en, or auto to follow the question.", valueName: "id|en|auto"))
  var language: LanguageChoice = .auto

  @Flag(name: .customLong("no-color"), help: "No colour, whatever the terminal can do.")
  var noColor = false

  @Flag(name: .customLong("screen-reader"), help: "Write to be read aloud: no signs, no colour, no broken lines.")
  var screenReader = false

  var answerLanguage: TextLanguage? { language.language }

  /// The shell's own words: as chosen, else by the locale, else Indonesian.
  var ownLanguage: TextLanguage { answerLanguage ?? SpeechOptions.ofLocale }

  func context() -> AskingContext {
    AskingContext(today: Clock.today(), asOf: asOf, fallbackLanguage: ownLanguage)
  }

  /// Asked for here or with `NETRA_SCREEN_READER`.
  var isForScreenReader: Bool { screenReader || Environment.first(of: "NETRA_SCREEN_READER") != nil }

  /// How text is shown on standard output.
  func style() -> TextStyle { isForScreenReader ? screen().forScreenReader : screen() }

  /// How wide text is set on standard output; `nil` when it is no terminal.
  static var width: Int? {
    TerminalDevice.isTerminal(STDOUT_FILENO) ? min(100, TerminalDevice.size(of: STDOUT_FILENO).columns) : nil
  }

  /// What standard output can show, at its present size.
  func screen() -> TextStyle {
    let isTerminal = TerminalDevice.isTerminal(STDOUT_FILENO)
    let colour = TerminalStyle(isTerminal: isTerminal, environment: Environment.all, noColor: noColor).isColoured
    return TextStyle(width: Self.width, hasColour: colour, isUnicode: Environment.isUTF8)
  }
}

enum LanguageChoice: String, ExpressibleByArgument, CaseIterable {
  case id, en, auto

  var language: TextLanguage? { TextLanguage(rawValue: rawValue) }
}
