// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// A headless Chromium, driven over its debugging pipe (Chrome DevTools Protocol).
package final class Browser {
  /// Where it is installed; nil: nowhere. `.ci/browser` installs it.
  package static let path: String? = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first
  {
    access($0, X_OK) == 0
  }

  /// What the page did, as JSON, oldest first.
  package private(set) var events: [String] = []
  private let folder = TemporaryFolder()
  private let process: pid_t
  private let commands: CInt
  private let answers: CInt
  private var received: [UInt8] = []
  private var number = 0
  private var session = ""

  /// Starts with one empty page.
  package init() throws {
    guard let path = Browser.path else { throw Program.Failure(program: "chromium", reason: "not installed") }
    var input: [CInt] = [0, 0]
    var output: [CInt] = [0, 0]
    pipe(&input)
    pipe(&output)
    for end in input + output { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var environment = Program.plainEnvironment
    environment["HOME"] = folder.path
    let words = [
      "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
      "--hide-scrollbars", "--remote-debugging-pipe", "--user-data-dir=\(folder.file("profile"))", "about:blank",
    ]
    let shell = Program(
      "/bin/sh", ["-c", "exec \"$0\" \"$@\" 3<&0 4>&1 2>/dev/null", path] + words, environment: environment)
    process = try shell.start(input: input[0], output: output[1], errors: STDERR_FILENO)
    close(input[0])
    close(output[1])
    commands = input[1]
    answers = output[0]
    let target = try call("Target.createTarget", #"{"url":"about:blank"}"#)
    let attached = try call(
      "Target.attachToTarget", #"{"targetId":"\#(Browser.text("targetId", in: target))","flatten":true}"#)
    session = Browser.text("sessionId", in: attached)
    for domain in ["Page", "Runtime", "Network", "Log"] { try call("\(domain).enable") }
  }

  deinit {
    close(commands)
    kill(process, SIGTERM)
    _ = Program.wait(for: process)
    close(answers)
  }

  /// Opens an address and waits until it is loaded.
  package func open(_ address: String) throws {
    events = []
    try call("Page.navigate", "{\"url\":\(Browser.quoted(address))}")
    while !events.contains(where: { $0.contains("\"Page.loadEventFired\"") }) { try receive() }
  }

  /// The value of an expression of the page's language, as JSON.
  package func value(_ expression: String) throws -> String {
    let answer = try call(
      "Runtime.evaluate", "{\"expression\":\(Browser.quoted(expression)),\"returnByValue\":true,\"awaitPromise\":true}")
    guard !answer.contains("\"exceptionDetails\"") else { throw Program.Failure(program: "page", reason: answer) }
    return answer
  }

  /// Does something by its protocol name; the whole answer, as JSON.
  @discardableResult
  package func call(_ method: String, _ parameters: String = "{}") throws -> String {
    number += 1
    let place = session.isEmpty ? "" : ",\"sessionId\":\"\(session)\""
    let message = Array("{\"id\":\(number),\"method\":\"\(method)\",\"params\":\(parameters)\(place)}".utf8) + [0]
    var written = 0
    while written < message.count {
      let count = message.withUnsafeBytes { write(commands, $0.baseAddress! + written, message.count - written) }
      guard count > 0 else { throw Program.Failure(program: "chromium", reason: "it has ended") }
      written += count
    }
    let beginning = "{\"id\":\(number),"
    while true {
      if let place = events.firstIndex(where: { $0.hasPrefix(beginning) }) {
        let answer = events.remove(at: place)
        guard !answer.hasPrefix(beginning + "\"error\"") else { throw Program.Failure(program: method, reason: answer) }
        return answer
      }
      try receive()
    }
  }

  /// Waits for more from the browser.
  private func receive() throws {
    var state = pollfd(fd: answers, events: Int16(POLLIN), revents: 0)
    guard poll(&state, 1, 120_000) > 0 else { throw Program.Failure(program: "chromium", reason: "it says nothing") }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(answers, &chunk, chunk.count)
    guard count > 0 else { throw Program.Failure(program: "chromium", reason: "it has ended") }
    received += chunk[..<count]
    while let end = received.firstIndex(of: 0) {
      events.append(String(decoding: received[..<end], as: UTF8.self))
      received.removeSubrange(...end)
    }
  }

  /// The text of a member, which holds no escapes.
  private static func text(_ member: String, in json: String) -> String {
    let parts = json.split(separator: "\"\(member)\":\"", maxSplits: 1)
    return parts.count == 2 ? String(parts[1].prefix { $0 != "\"" }) : ""
  }

  /// A JSON string.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
