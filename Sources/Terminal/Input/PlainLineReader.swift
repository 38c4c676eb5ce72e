// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Reads lines from a pipe or a file: no prompt, no editing, no history.
///
/// The last line need not be ended, `\r\n` counts as one end, a byte order mark is skipped, and bytes that are not
/// UTF-8 are repaired with U+FFFD. A line may be of any length.
package final class PlainLineReader: LineReader {
  private static let chunkSize = 65_536

  private let descriptor: CInt
  private var buffer: [UInt8] = []
  /// Where the next line begins in `buffer`.
  private var start = 0
  /// Up to here `buffer` has no line end.
  private var searched = 0
  private var isAtEnd = false
  private var isFirst = true

  /// - Parameter descriptor: stays open; standard input by default.
  package init(descriptor: CInt = STDIN_FILENO) { self.descriptor = descriptor }

  package func read(prompt: String) -> LineEvent {
    guard hasNext(waiting: true) else { return .endOfInput }
    let line = text(of: buffer[start..<searched])
    start = min(searched + 1, buffer.count)
    searched = start
    return .line(line)
  }

  /// Waits for one line and takes what else is there already; empty at the end of the input.
  ///
  /// Somebody who waits for an answer before the next question gets it at once; a file comes in large parts.
  package func readReady(limit: Int) -> [String] {
    var lines: [String] = []
    while lines.count < limit, lines.isEmpty || hasNext(waiting: false), case .line(let line) = read(prompt: "") {
      lines.append(line)
    }
    return lines
  }

  /// Whether there is a line, which then ends at `searched`.
  ///
  /// - Parameter waiting: waits for it; otherwise only what can be had at once counts.
  private func hasNext(waiting: Bool) -> Bool {
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        searched = end
        return true
      }
      searched = buffer.count
      if isAtEnd { return start < buffer.count }
      var slot = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard waiting || poll(&slot, 1, 0) > 0 else { return false }
      fill()
    }
  }

  private func fill() {
    if start > 0 {
      buffer.removeSubrange(..<start)
      searched -= start
      start = 0
    }
    let filled = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: PlainLineReader.chunkSize))
    var count = 0
    repeat {
      count = buffer.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress! + filled, PlainLineReader.chunkSize)
      }
    } while count < 0 && errno == EINTR
    buffer.removeLast(PlainLineReader.chunkSize - max(0, count))
    isAtEnd = count <= 0
  }

  private func text(of bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    if isFirst, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    isFirst = false
    if bytes.last == UInt8(ascii: "\r") { bytes = bytes.dropLast() }
    return InputText.line(from: String(decoding: bytes, as: UTF8.self))
  }
}
