// SPDX-License-Identifier: GPL-3.0-or-later

/// What changed between two texts, in the unified format of `diff -u` (POSIX.1-2017, `diff`), three lines around each
/// change.
package enum LineDifference {
  /// Empty when the texts are the same.
  package static func unified(_ old: String, _ new: String, file: String) -> String {
    let (before, after) = (lines(old), lines(new))
    let difference = after.difference(from: before)
    if difference.isEmpty { return "" }
    var (removed, added) = (Set<Int>(), Set<Int>())
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var rows: [(sign: Character, text: String, old: Int, new: Int)] = []
    var (i, j) = (0, 0)
    while i < before.count || j < after.count {
      if removed.contains(i) {
        rows.append(("-", before[i], i, j))
        i += 1
      } else if added.contains(j) {
        rows.append(("+", after[j], i, j))
        j += 1
      } else {
        rows.append((" ", before[i], i, j))
        i += 1
        j += 1
      }
    }
    var text = "--- a/\(file)\n+++ b/\(file)\n"
    for hunk in hunks(rows.map(\.sign)) {
      let part = rows[hunk]
      let (olds, news) = (part.count { $0.sign != "+" }, part.count { $0.sign != "-" })
      let first = part[part.startIndex]
      text += "@@ -\(first.old + 1),\(olds) +\(first.new + 1),\(news) @@\n"
      text += part.map { "\($0.sign)\($0.text)\n" }.joined()
    }
    return text
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Ranges of rows with a change and three rows around it; those that touch are one.
  private static func hunks(_ signs: [Character]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (index, sign) in signs.enumerated() where sign != " " {
      let range = max(0, index - 3)..<min(signs.count, index + 4)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }
}
