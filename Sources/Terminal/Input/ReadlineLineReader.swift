// SPDX-License-Identifier: GPL-3.0-or-later

import CReadline
import Glibc
import Synchronization

/// Reads lines from a person through GNU readline: editing, history, Ctrl-R, completion, `~/.inputrc`
/// (`$if netra` sections apply).
///
/// One per process, used from the main thread. Between two lines the terminal and the signal handlers are those the
/// program found.
package final class ReadlineLineReader: LineReader {
  /// What may be set.
  package struct Options: Sendable {
    /// Nil: nothing is kept between sittings.
    package var history: HistoryFile?
    /// What of a line is kept in the history (masked, say), or nil for nothing. Lines that begin with a space never
    /// are, as in a POSIX shell with `ignorespace`.
    package var keep: @Sendable (String) -> String?
    /// What Tab offers: whole words that replace `CompletionRequest.word`.
    package var completion: (@Sendable (CompletionRequest) -> [String])?
    /// The characters that part words for completion; empty: the whole line is one word.
    package var wordBreaks: String

    package init(
      history: HistoryFile? = nil, keep: @escaping @Sendable (String) -> String? = { $0 },
      completion: (@Sendable (CompletionRequest) -> [String])? = nil, wordBreaks: String = " "
    ) {
      self.history = history
      self.keep = keep
      self.completion = completion
      self.wordBreaks = wordBreaks
    }
  }

  private let options: Options
  private var lastKept: String?

  /// Sets readline up and loads the history. `UTF8Locale.force()` must have run before.
  package init(_ options: Options = Options()) {
    self.options = options
    rl_readline_name = UnsafePointer(strdup("netra"))
    rl_getc_function = netraReadByte
    rl_attempted_completion_function = netraComplete
    rl_completer_word_break_characters = UnsafePointer(strdup(options.wordBreaks))
    rl_completer_quote_characters = nil
    rl_catch_signals = 1
    ReadlineState.completion.withLock { $0.source = options.completion }
    _ = ReadlineState.interrupted.load(ordering: .relaxed)  // made before a signal can need it
    rl_initialize()
    using_history()
    if let history = options.history {
      stifle_history(CInt(clamping: history.limit))
      for line in history.load() { remember(line) }
    }
  }

  package func read(prompt: String) -> LineEvent {
    ReadlineState.interrupted.store(false, ordering: .relaxed)
    var ours = sigaction()
    ours.__sigaction_handler.sa_handler = netraNoteInterrupt
    var previous = sigaction()
    sigaction(SIGINT, &ours, &previous)
    defer { sigaction(SIGINT, &previous, nil) }
    guard let typed = readline(ReadlineLineReader.marked(prompt)) else { return .endOfInput }
    defer { free(typed) }
    if ReadlineState.interrupted.load(ordering: .relaxed) { return .interrupt }
    let raw = String(cString: typed)
    keep(raw)
    return .line(InputText.line(from: raw))
  }

  /// Shortens the history file; call when the sitting ends.
  package func close() {
    options.history?.shorten()
    ReadlineState.completion.withLock { $0.source = nil }
  }

  private func keep(_ raw: String) {
    guard let first = raw.first, first != " ", first != "\t" else { return }
    guard let line = options.keep(InputText.line(from: raw)), line.contains(where: { $0 != " " }) else { return }
    guard line != lastKept else { return }
    remember(line)
    options.history?.append(line)
  }

  private func remember(_ line: String) {
    add_history(line)
    lastKept = line
  }

  /// Tells readline which parts of the prompt take no room: `\u{01}` and `\u{02}` around colour sequences.
  static func marked(_ prompt: String) -> String {
    var marked = ""
    var rest = prompt[...]
    while let character = rest.first {
      if let after = DisplayWidth.afterColourSequence(rest) {
        marked += "\u{01}" + rest[..<after.startIndex] + "\u{02}"
        rest = after
      } else {
        marked.append(character)
        rest = rest.dropFirst()
      }
    }
    return marked
  }
}
