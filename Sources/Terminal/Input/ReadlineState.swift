// SPDX-License-Identifier: GPL-3.0-or-later

import CReadline
import Glibc
import Synchronization

/// What the C callbacks of readline share with the reader.
///
/// Readline is one per process and so is this. The callbacks are file-scope functions that touch nothing else.
enum ReadlineState {
  /// Set by the signal handler, so it may only be an atomic.
  static let interrupted = Atomic<Bool>(false)
  static let completion = Mutex(Completion())

  struct Completion: Sendable {
    var source: (@Sendable (CompletionRequest) -> [String])?
    /// Candidates not yet handed to readline, last one first.
    var pending: [String] = []
  }
}

func netraNoteInterrupt(_ signal: CInt) { ReadlineState.interrupted.store(true, ordering: .relaxed) }

/// Reads one byte for readline; Ctrl-C ends the line at once, which readline alone would do only with the next key.
func netraReadByte(_ stream: UnsafeMutablePointer<FILE>?) -> CInt {
  guard let stream else { return -1 }
  let input = fileno(stream)
  while true {
    let isReady = netraWaitForInput(input)
    rl_check_signals()  // lets readline tidy the terminal and call our handler
    if ReadlineState.interrupted.load(ordering: .relaxed) {
      rl_replace_line("", 0)
      rl_done = 1
      return CInt(UInt8(ascii: "\n"))
    }
    if !isReady { continue }
    var byte: UInt8 = 0
    let count = Glibc.read(input, &byte, 1)
    if count == 1 { return CInt(byte) }
    if count == 0 || errno != EINTR { return -1 }
  }
}

/// Waits until there is something to read (true) or a signal came (false).
///
/// Signals are held back between looking for one that came already and waiting, and let in by `pselect` itself;
/// otherwise one that comes just between would be noticed only with the next key.
private func netraWaitForInput(_ input: CInt) -> Bool {
  guard (0..<64).contains(input) else { return true }
  var all = sigset_t()
  var usual = sigset_t()
  sigfillset(&all)
  sigprocmask(SIG_BLOCK, &all, &usual)
  defer { sigprocmask(SIG_SETMASK, &usual, nil) }
  if rl_pending_signal() != 0 || ReadlineState.interrupted.load(ordering: .relaxed) { return false }
  var inputs = fd_set()
  inputs.__fds_bits.0 = 1 << Int(input)
  return pselect(input + 1, &inputs, nil, nil, nil, &usual) > 0 || errno != EINTR
}

/// Called by readline when Tab is pressed.
func netraComplete(
  _ text: UnsafePointer<CChar>?, _ start: CInt, _ end: CInt
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  rl_attempted_completion_over = 1  // never fall back to file names
  guard let text, let buffer = rl_line_buffer else { return nil }
  let word = String(cString: text)
  let line = String(decoding: UnsafeRawBufferPointer(start: buffer, count: Int(end)), as: UTF8.self)
  guard let source = ReadlineState.completion.withLock({ $0.source }) else { return nil }
  let candidates = source(CompletionRequest(line: line, word: word))
  ReadlineState.completion.withLock { $0.pending = candidates.reversed() }
  return rl_completion_matches(text, netraNextCandidate)
}

func netraNextCandidate(_ text: UnsafePointer<CChar>?, _ state: CInt) -> UnsafeMutablePointer<CChar>? {
  ReadlineState.completion.withLock { $0.pending.popLast() }.flatMap { strdup($0) }
}
