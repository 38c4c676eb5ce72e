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

  var answerLanguage: TextLanguage? { language.language }

  /// The shell's own words: as chosen, else by the locale, else Indonesian.
  var ownLanguage: TextLanguage { answerLanguage ?? SpeechOptions.ofLocale }

  func context() -> AskingContext {
    AskingContext(today: Clock.today(), asOf: asOf, fallbackLanguage: ownLanguage)
  }

  /// How text is shown on standard output.
  func style() -> TextStyle {
    let isTerminal = TerminalDevice.isTerminal(STDOUT_FILENO)
    let colour = TerminalStyle(isTerminal: isTerminal, environment: Environment.all, noColor: noColor).isColoured
    let width = isTerminal ? min(100, TerminalDevice.size(of: STDOUT_FILENO).columns) : nil
    return TextStyle(width: width, hasColour: colour, isUnicode: Environment.isUTF8)
  }
}

enum LanguageChoice: String, ExpressibleByArgument, CaseIterable {
  case id, en, auto

  var language: TextLanguage? { TextLanguage(rawValue: rawValue) }
}
