// SPDX-License-Identifier: GPL-3.0-or-later

/// Adds entries to a list of a YAML file, and leaves every other character as it is.
package enum BlockList {
  /// Why a file cannot be changed this way; it has to be done by hand.
  package enum Problem: Error, Equatable {
    /// The key has something on its own line that is no list closed there, as in `tests: [`.
    case notAList(key: String, line: Int)
    /// No key of the path but the last may be missing.
    case missing(key: String)
  }

  /// `text` with one more entry at the end of the list at `path`; a missing last key is added.
  ///
  /// - Parameters:
  ///   - entry: the lines of the entry without indentation; the first that is no comment gets the dash.
  ///   - path: keys from the top, such as `questions`, `id`; empty where the file is a list.
  ///   - anchor: a top-level key before which a missing one is put; else it comes at the end.
  package static func append(
    _ entry: [String], at path: [String], of text: String, before anchor: String
  ) throws(Problem) -> String {
    let newline: Character = text.contains("\r\n") ? "\r\n" : "\n"
    var lines = text.split(separator: newline, omittingEmptySubsequences: false).map(String.init)
    var block = Block(start: -1, end: lines.count, indent: -1)
    for key in path {
      guard let found = find(key, in: block, lines) else {
        guard key == path.last else { throw .missing(key: key) }
        let place = path.count == 1 ? lines.firstIndex { $0.hasPrefix("\(anchor):") } : nil
        let indent = path.count == 1 ? 0 : (firstKeyIndent(block, lines) ?? block.indent + 2)
        let added = [pad(indent) + "\(key):"] + indented(entry, by: indent + 2)
        lines.insert(contentsOf: added, at: place ?? lastLine(of: block, lines) + 1)
        return lines.joined(separator: String(newline))
      }
      block = found
      let value = content(lines[block.start]).dropFirst(key.count + 1).drop { $0 == " " }
      if value.isEmpty || value.first == "#" { continue }
      guard key == path.last, value.first == "[", value.last == "]" else {
        throw .notAList(key: key, line: block.start + 1)
      }
      let line = lines[block.start]
      let comments = entry.prefix { $0.first == "#" }
      lines[block.start] = closing(line, with: entry.dropFirst(comments.count), isFirst: value == "[]")
      lines.insert(contentsOf: comments.map { pad(indentation(line)) + $0 }, at: block.start)
      return lines.joined(separator: String(newline))
    }
    let first = lines[(block.start + 1)..<block.end].first { content($0).hasPrefix("-") }
    let indent = first.map(indentation) ?? (path.isEmpty ? 0 : block.indent + 2)
    lines.insert(contentsOf: indented(entry, by: indent), at: lastLine(of: block, lines) + 1)
    return lines.joined(separator: String(newline))
  }

  /// The lines below a key: `start` is the key's own, `end` the first that no longer belongs to it.
  private struct Block {
    let start: Int
    let end: Int
    let indent: Int
  }

  private static func find(_ key: String, in block: Block, _ lines: [String]) -> Block? {
    let indent = block.start < 0 ? 0 : firstKeyIndent(block, lines)
    guard let indent,
      let start = (block.start + 1..<block.end).first(where: {
        indentation(lines[$0]) == indent && content(lines[$0]).hasPrefix("\(key):")
      })
    else { return nil }
    let end = (start + 1..<block.end).first { index in
      let content = content(lines[index])
      if content.isEmpty || content.first == "#" { return false }
      let own = indentation(lines[index])
      return own < indent || own == indent && !content.hasPrefix("- ")
    }
    return Block(start: start, end: end ?? block.end, indent: indent)
  }

  private static func firstKeyIndent(_ block: Block, _ lines: [String]) -> Int? {
    lines[(block.start + 1)..<block.end].first { !content($0).isEmpty && content($0).first != "#" }.map(indentation)
  }

  /// The last line of a block that says something; comments and blank lines after it belong to what follows.
  private static func lastLine(of block: Block, _ lines: [String]) -> Int {
    lines[..<block.end].lastIndex { !content($0).isEmpty && content($0).first != "#" } ?? block.start
  }

  /// A list on one line with one more entry: a text, or a mapping where the entry has several lines.
  private static func closing(_ line: String, with entry: ArraySlice<String>, isFirst: Bool) -> String {
    let end = line.lastIndex(of: "]") ?? line.endIndex
    let added = entry.count > 1 ? "{\(entry.joined(separator: ", "))}" : entry.joined()
    return line[..<end] + (isFirst ? "" : ", ") + added + line[end...]
  }

  private static func indented(_ entry: [String], by indent: Int) -> [String] {
    var isBegun = false
    return entry.map { line in
      if line.first == "#", !isBegun { return pad(indent) + line }
      defer { isBegun = true }
      return pad(indent) + (isBegun ? "  " : "- ") + line
    }
  }

  private static func indentation(_ line: String) -> Int { line.prefix { $0 == " " }.count }

  private static func content(_ line: String) -> Substring {
    var content = line.drop { $0 == " " }
    while content.last == " " || content.last == "\r" { content.removeLast() }
    return content
  }

  private static func pad(_ count: Int) -> String { String(repeating: " ", count: count) }
}
