// SPDX-License-Identifier: GPL-3.0-or-later

/// Cuts text into parts of at most so many UTF-16 units without cutting certain phrases.
struct MessageSplitter {
  /// Stands for a space inside a phrase to be kept; visible text never holds it.
  private static let joint: Character = "\u{1}"

  private let limit: Int
  /// Longest first, so that a phrase inside another does not hide it.
  private let kept: [[Character]]
  private let starts: Set<Character>

  init(limit: Int, keeping phrases: [String]) {
    self.limit = limit
    kept = Set(phrases).filter { $0.contains(" ") }.map(Array.init)
      .sorted { $0.count == $1.count ? String($0) < String($1) : $0.count > $1.count }
    starts = Set(kept.compactMap(\.first))
  }

  /// The parts in order. Together they hold every word of the text. A line that ends in a colon stays with the next.
  func parts(_ text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    func add(_ piece: String, joinedBy joiner: String) {
      if part.isEmpty {
        part = piece
      } else if part.utf16.count + joiner.utf16.count + piece.utf16.count <= limit {
        part += joiner + piece
      } else {
        parts.append(part)
        part = piece
      }
    }
    var heading: String?
    for line in guarded(text).split(separator: "\n", omittingEmptySubsequences: false) {
      let line = heading.map { "\($0)\n\(line)" } ?? String(line)
      heading = nil
      if line.hasSuffix(":"), line.utf16.count <= limit / 4 {
        heading = line
        continue
      }
      var joiner = "\n"
      for piece in pieces(line) {
        add(piece, joinedBy: joiner)
        joiner = " "
      }
    }
    if let heading { add(heading, joinedBy: "\n") }
    if !part.isEmpty { parts.append(part) }
    return parts.map(finished).filter { !$0.isEmpty }
  }

  /// The line whole, else its sentences, else its words.
  private func pieces(_ line: String) -> [String] {
    if line.utf16.count <= limit { return [line] }
    return sentences(line).flatMap { sentence in
      sentence.utf16.count <= limit ? [sentence] : sentence.split(separator: " ").map(String.init)
    }
  }

  private func sentences(_ line: String) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    for word in line.split(separator: " ") {
      sentence += sentence.isEmpty ? word : " " + word
      if let last = word.last, ".;!?".contains(last) {
        sentences.append(sentence)
        sentence = ""
      }
    }
    return sentence.isEmpty ? sentences : sentences + [sentence]
  }

  /// The text with the spaces of kept phrases replaced.
  private func guarded(_ text: String) -> String {
    guard !kept.isEmpty else { return text }
    let characters = Array(text)
    var result: [Character] = []
    var index = 0
    while index < characters.count {
      if starts.contains(characters[index]), let phrase = kept.first(where: { characters[index...].starts(with: $0) }) {
        result += phrase.map { $0 == " " ? Self.joint : $0 }
        index += phrase.count
      } else {
        result.append(characters[index])
        index += 1
      }
    }
    return String(result)
  }

  private func finished(_ part: String) -> String {
    let text = String(part.map { $0 == Self.joint ? " " : $0 })
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = lines.firstIndex { !$0.isEmpty } ?? lines.endIndex
    let end = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? start
    return lines[start..<end].joined(separator: "\n")
  }
}
