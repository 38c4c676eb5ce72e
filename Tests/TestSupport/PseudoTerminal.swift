// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// A program at a terminal of its own, driven as a person would: keys in, screen text out.
///
/// One task at a time uses it. What the program wrote is collected in `screen` and searched from a mark that each
/// successful `expect` moves on.
package final class PseudoTerminal {
  /// Everything written so far, escape sequences included, `\r\n` as the terminal makes it.
  package private(set) var screen: [UInt8] = []
  package let process: Int32
  /// The path of the terminal, as for `stty -F`.
  package let terminal: String

  /// The settings before any program touched the terminal, as `settings()` gives them.
  package let initialSettings: [UInt32]

  private let master: CInt
  /// Held open so that the terminal's settings outlive the program.
  private let slave: CInt
  private var mark = 0
  private var status: Int?

  /// Starts `program` at a new terminal of this size.
  package init(_ program: Program, columns: Int = 80, rows: Int = 24) throws {
    // What posix_openpt, unlockpt and ptsname do on Linux; Swift's Glibc module does not show those.
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var unlock: CInt = 0
    var number: CUnsignedInt = 0
    guard master >= 0, ioctl(master, 0x4004_5431, &unlock) == 0, ioctl(master, 0x8004_5430, &number) == 0 else {
      throw Program.Failure(program: program.path, reason: "no pseudo-terminal")
    }
    terminal = "/dev/pts/\(number)"
    slave = open(terminal, O_RDWR | O_NOCTTY | O_CLOEXEC)
    var window = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
    initialSettings = Self.settings(of: slave)
    process = try program.start(terminal: terminal)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      _ = Program.wait(for: process)
    }
    close(slave)
    close(master)
  }

  /// Types these keys.
  package func send(_ keys: String) { send(bytes: Array(keys.utf8)) }

  package func send(bytes: [UInt8]) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(master, $0.baseAddress! + written, bytes.count - written) }
      if count > 0 {
        written += count
      } else if errno == EAGAIN || errno == EINTR {
        collect(milliseconds: 10)
      } else {
        return
      }
      collect(milliseconds: 0)
    }
  }

  /// Types a line and Return.
  package func sendLine(_ line: String) { send(line + "\r") }

  /// Changes the size of the window, as dragging its corner does.
  package func resize(columns: Int, rows: Int) {
    var window = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  package func signal(_ signal: Int32) { kill(process, signal) }

  /// Waits until `text` appears behind the mark, moves the mark behind it, and returns what came up to and with it.
  ///
  /// - Returns: nil when it did not come within `seconds`, or the program ended without it.
  package func expect(_ text: String, within seconds: Double = 20) -> String? {
    wait(within: seconds) { new in
      FileBytes.find(text, in: new).map { $0 + text.utf8.count }
    }
  }

  /// As `expect(_:within:)`, for the first match of a pattern in the text so far.
  package func expect(_ pattern: some RegexComponent, within seconds: Double = 20) -> String? {
    wait(within: seconds) { new in
      let text = String(decoding: new, as: UTF8.self)
      return text.firstMatch(of: pattern).map { text[..<$0.range.upperBound].utf8.count }
    }
  }

  /// Waits for the program to end; its exit status, minus the signal that ended it, or nil when it still runs.
  package func waitForEnd(within seconds: Double = 20) -> Int? {
    let deadline = Clock.now() + seconds
    while status == nil {
      collect(milliseconds: 20)
      var raw: CInt = 0
      if waitpid(process, &raw, WNOHANG) == process {
        status = raw & 0x7F == 0 ? Int((raw >> 8) & 0xFF) : -Int(raw & 0x7F)
      } else if Clock.now() > deadline {
        return nil
      }
    }
    while collect(milliseconds: 0) {}
    return status
  }

  /// The settings of the terminal, as `stty -g` would tell them.
  package func settings() -> [UInt32] { Self.settings(of: slave) }

  private static func settings(of terminal: CInt) -> [UInt32] {
    var settings = termios()
    tcgetattr(terminal, &settings)
    let keys = withUnsafeBytes(of: settings.c_cc) { $0.map { UInt32($0) } }
    return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag] + keys
  }

  /// `screen` as text without escape sequences.
  package var text: String { PseudoTerminal.plain(String(decoding: screen, as: UTF8.self)) }

  /// `text` without colour, cursor and mode sequences.
  package static func plain(_ text: String) -> String {
    text.replacing(/\u{1B}\[[0-9;?]*[a-zA-Z]|\u{1B}[=>]/, with: "")
  }

  private func wait(within seconds: Double, _ end: ([UInt8]) -> Int?) -> String? {
    let deadline = Clock.now() + seconds
    while true {
      let new = Array(screen[mark...])
      if let end = end(new) {
        mark += end
        return String(decoding: new[..<end], as: UTF8.self)
      }
      let isOpen = collect(milliseconds: 50)
      if !isOpen, Clock.now() > deadline || hasEnded() { if screen.count == mark + new.count { return nil } }
    }
  }

  private func hasEnded() -> Bool {
    if status != nil { return true }
    var raw: CInt = 0
    if waitpid(process, &raw, WNOHANG) == process {
      status = raw & 0x7F == 0 ? Int((raw >> 8) & 0xFF) : -Int(raw & 0x7F)
      while collect(milliseconds: 0) {}
    }
    return status != nil
  }

  /// Takes what is there, waiting at most so long for something; false when nothing came.
  @discardableResult
  private func collect(milliseconds: CInt) -> Bool {
    var slot = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&slot, 1, milliseconds) > 0, slot.revents & Int16(POLLIN) != 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 16_384)
    let count = Glibc.read(master, &chunk, chunk.count)
    guard count > 0 else { return false }
    screen += chunk[..<count]
    return true
  }
}
