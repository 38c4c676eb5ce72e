// SPDX-License-Identifier: GPL-3.0-or-later

/// Circles in a graph of names.
enum Cycle {
  /// One circle through each group of names that lead to one another, each from its first name in order.
  static func all(in edges: [String: [String]]) -> [[String]] {
    var finished: Set<String> = []
    var found: [[String]] = []
    for start in edges.keys.sorted() where !finished.contains(start) {
      var path: [(name: String, next: [String])] = [(start, edges[start] ?? [])]
      var onPath: Set<String> = [start]
      while let last = path.last {
        guard let next = last.next.first else {
          finished.insert(last.name)
          onPath.remove(last.name)
          path.removeLast()
          continue
        }
        path[path.count - 1].next.removeFirst()
        if onPath.contains(next) {
          found.append(rotated(path.map(\.name).drop { $0 != next }))
        } else if !finished.contains(next) {
          onPath.insert(next)
          path.append((next, edges[next] ?? []))
        }
      }
    }
    return found
  }

  /// `a → b → a`.
  static func description(_ circle: [String]) -> String {
    (circle + circle.prefix(1)).map { "'\($0)'" }.joined(separator: " → ")
  }

  private static func rotated(_ circle: ArraySlice<String>) -> [String] {
    guard let first = circle.min(), let place = circle.firstIndex(of: first) else { return Array(circle) }
    return Array(circle[place...] + circle[..<place])
  }
}
