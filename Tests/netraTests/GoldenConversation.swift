// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import TestSupport

/// A conversation kept as plain text: what was typed stands behind `> `, what was said below it.
///
/// Before the first line that was typed there may be `as-of YYYY-MM-DD`, `language id|en|auto` and remarks behind `# `.
/// Receipts, shares of topics and weights of words depend on the whole pack; they stand as dots, and the runners-up
/// are left out.
struct GoldenConversation {
  struct Exchange: Equatable {
    var typed: String
    /// Without the line feed at the end.
    var said: String
  }

  var header: [String] = []
  var exchanges: [Exchange] = []

  static let folder = "\(Netra.packageRoot)/Transcripts/golden"

  /// The names of all conversations, sorted.
  static let names: [String] = {
    guard let folder = opendir(folder) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.hasSuffix(".transcript") { names.append(name) }
    }
    return names.sorted()
  }()

  init(_ text: String) {
    var isHead = true
    var lines: [Substring] = []
    func close(_ exchanges: inout [Exchange], _ lines: inout [Substring]) {
      while lines.last?.isEmpty == true { lines.removeLast() }
      if !exchanges.isEmpty { exchanges[exchanges.count - 1].said = lines.joined(separator: "\n") }
      lines = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("> ") {
        close(&exchanges, &lines)
        isHead = false
        exchanges.append(Exchange(typed: String(line.dropFirst(2)), said: ""))
      } else if isHead {
        if !line.isEmpty { header.append(String(line)) }
      } else {
        lines.append(line)
      }
    }
    close(&exchanges, &lines)
  }

  var text: String {
    let head = header.isEmpty ? "" : header.joined(separator: "\n") + "\n\n"
    return head + exchanges.map { "> \($0.typed)\n\($0.said)\($0.said.isEmpty ? "" : "\n")" }.joined(separator: "\n")
  }

  /// The options that the header asks for.
  var arguments: [String] {
    header.filter { !$0.hasPrefix("#") }.flatMap { line -> [String] in
      let words = line.split(separator: " ").map(String.init)
      return ["--\(words[0])"] + words.dropFirst()
    }
  }

  /// What the program says today to what was typed then.
  func replayed(by sandbox: Sandbox) throws -> GoldenConversation {
    // After each line comes a command that does not exist: its complaint parts the answers.
    let mark = "batas-jawaban"
    let input = exchanges.map { "\($0.typed)\n.\(mark)\n" }.joined()
    let outcome = try sandbox.program(["chat"] + arguments).runTogether(input: input)
    var said: [[Substring]] = [[]]
    for line in outcome.text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.contains(".\(mark)") { said.append([]) } else { said[said.count - 1].append(line) }
    }
    var replayed = self
    for index in exchanges.indices {
      var lines = index < said.count ? said[index] : ["(the program had ended)"]
      while lines.last?.isEmpty == true { lines.removeLast() }
      replayed.exchanges[index].said = Self.stable(lines.joined(separator: "\n"))
    }
    return replayed
  }

  private static func stable(_ text: String) -> String {
    let receipt = #/^(tanda terima|receipt) [0-9a-z]{10}/#.anchorsMatchLineEndings()
    // In `.why`: the topic that won without its share; the runners-up move with every wording of the pack.
    let candidates = #/(\n  [^\n]* \[[a-z0-9-]+\]) \d+%[^\n]*(?:\n  [^\n]* \[[a-z0-9-]+\] \d+%[^\n]*)*/#
    // What each word weighs, and who came second, move as well.
    let weights = #/((?:^|\n)(?:Kata yang cocok dan bobotnya|Words that matched, with their weight):\n  (?:• )?)[^\n]*/#
    let second = #/(\n(?:Pesaing terdekat|Runner-up):\n  (?:• )?)[^\n]*/#
    let flagged = #/(ditandai untuk pemeriksa|flagged for the reviewers): [0-9a-z]{10}/#
    return text.replacing(receipt) { "\($0.1) ··········" }.replacing(second) { "\($0.1)··" }
      .replacing(candidates) { "\($0.1) ··%" }.replacing(weights) { "\($0.1)··" }
      .replacing(flagged) { "\($0.1): ··········" }
  }
}
