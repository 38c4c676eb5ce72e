// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Synchronization

/// Shows long text through the user's pager: `PAGER`, with arguments, else `less -FRX`.
package struct Pager: Sendable {
  /// What is run when the user chose nothing.
  private static let usual = "less -FRX"

  private let environment: [String: String]
  private let isTerminal: Bool
  private let size: (columns: Int, rows: Int)

  /// - Parameters:
  ///   - prompt: what `less` shows below the text, for people who do not know its keys; left out where `LESS` or
  ///     `PAGER` is set. It must hold none of `?:.%\$`.
  ///   - isTerminal: whether standard output is one; anything else is written to directly.
  package init(
    environment: [String: String], prompt: String? = nil,
    isTerminal: Bool = TerminalDevice.isTerminal(STDOUT_FILENO), size: (columns: Int, rows: Int)? = nil
  ) {
    var environment = environment
    if let prompt, environment["LESS"] == nil, environment["PAGER"] == nil { environment["LESS"] = "-Ps\(prompt)$" }
    self.environment = environment
    self.isTerminal = isTerminal
    self.size = size ?? TerminalDevice.size(environment: environment)
  }

  /// The command that would be run for `text`, or nil when it is written directly.
  package func command(for text: String) -> String? {
    guard isTerminal, rows(of: text) >= size.rows else { return nil }
    let command = environment["PAGER"] ?? Self.usual
    return command.isEmpty || command == "cat" || environment["TERM"] == "dumb" ? nil : command
  }

  /// Shows `text`; returns when it has been read. False when standard output has been closed.
  @discardableResult
  package func show(_ text: String) -> Bool {
    if let command = command(for: text), run(command, text) { return true }
    return OutputStream.standard.write(text)
  }

  /// The rows `text` takes on the screen, long lines folded.
  func rows(of text: String) -> Int {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.reduce(0) { $0 + max(1, (DisplayWidth.of($1) + size.columns - 1) / max(1, size.columns)) }
  }

  /// Runs the pager; false when the shell did not find it. One that is left early is no error.
  private func run(_ command: String, _ text: String) -> Bool {
    var ends: [CInt] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let words = ["/bin/sh", "-c", command]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.sorted { $0.key < $1.key }.map { strdup($0.key + "=" + $0.value) } + [nil]
    defer { for word in arguments + variables { free(word) } }

    // The pager has the keyboard: Ctrl-C is for it, and its leaving early is not our end.
    let oldInterrupt = signal(SIGINT, SIG_IGN)
    let oldPipe = signal(SIGPIPE, SIG_IGN)
    PagerState.ending.store(0, ordering: .relaxed)
    let oldEnding = PagerState.signals.map { ($0, signal($0, netraEndPager)) }
    var settings = termios()
    let hasSettings = tcgetattr(STDIN_FILENO, &settings) == 0
    defer {
      signal(SIGINT, oldInterrupt)
      signal(SIGPIPE, oldPipe)
      PagerState.process.store(0, ordering: .relaxed)
      for (number, old) in oldEnding { signal(number, old) }
      let ending = PagerState.ending.load(ordering: .relaxed)
      if ending != 0 {
        if hasSettings { tcsetattr(STDIN_FILENO, TCSANOW, &settings) }
        raise(ending)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGINT)
    sigaddset(&defaults, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    var process = pid_t()
    let result = posix_spawn(&process, "/bin/sh", &actions, &attributes, &arguments, &variables)
    close(ends[0])
    if result == 0 { PagerState.process.store(process, ordering: .relaxed) }
    // One that came before the pager was known.
    if PagerState.ending.load(ordering: .relaxed) != 0, result == 0 { kill(process, SIGTERM) }
    if result == 0 { OutputStream(descriptor: ends[1]).write(text) }
    close(ends[1])
    guard result == 0 else { return false }
    var status: CInt = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let exitStatus = status & 0x7F == 0 ? (status >> 8) & 0xFF : 0
    return exitStatus != 126 && exitStatus != 127
  }
}
