// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Terminal

/// Echoes what the line reader delivers: `line <…>`, `interrupt`, `end`.
///
/// `lines [HISTORY]`: masks the word `rahasia` in the history, completes `.help`, `.history` and `pasal 7`, and shows
/// a coloured prompt. A line `quit` ends it as well.
enum LineProbe {
  static func run(_ arguments: ArraySlice<String>) {
    UTF8Locale.force()
    let reader: any LineReader
    var readline: ReadlineLineReader?
    if TerminalDevice.isTerminal(STDIN_FILENO) {
      let made = ReadlineLineReader(
        ReadlineLineReader.Options(
          history: arguments.first.map { HistoryFile(path: $0, limit: 4) },
          keep: { $0.contains("buang") ? nil : $0.replacing("rahasia", with: "[X]") },
          completion: { request in
            [".help", ".history", "pasal"].filter { $0.hasPrefix(request.word) }
          }))
      readline = made
      reader = made
    } else {
      reader = PlainLineReader()
    }
    var count = 0
    loop: while true {
      count += 1
      let prompt = TerminalStyle(isColoured: true).paint("probe\(count)>", .bold, .green) + " "
      switch reader.read(prompt: prompt) {
      case .line("quit"): break loop
      case .line(let line): OutputStream.standard.write("line <\(line)>\n")
      case .interrupt: OutputStream.standard.write("interrupt\n")
      case .endOfInput:
        OutputStream.standard.write("end\n")
        break loop
      }
    }
    readline?.close()
  }
}
