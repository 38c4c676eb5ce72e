// SPDX-License-Identifier: GPL-3.0-or-later

/// Tells which item each line of a published file belongs to.
struct LandmarkMap {
  private let lines: [String]
  private let owners: [String?]

  init(_ text: String, _ landmarks: [FAQLandmark]) {
    lines = Self.lines(text)
    var owners: [String?] = []
    var owner: String?
    var next = landmarks.startIndex
    for line in lines {
      while next < landmarks.endIndex, line.contains(landmarks[next].text) {
        owner = landmarks[next].item
        next += 1
      }
      owners.append(owner)
    }
    self.owners = owners
  }

  /// Cut at line feeds alone, so that CSV's line ends cut too.
  private static func lines(_ text: String) -> [String] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(Substring($0)) }
  }

  func item(at line: Int) -> String? { owners.indices.contains(line) ? owners[line] : owners.last ?? nil }

  /// The lines that another text lacks or before which it has more, counted from 0.
  func lines(differingIn other: String) -> [Int] {
    let found = Self.lines(other)
    let difference = found.difference(from: lines)
    let removed = difference.removals.map(\.offset)
    let gone = Set(removed)
    let kept = lines.indices.filter { !gone.contains($0) }
    let inserted = Set(difference.insertions.map(\.offset))
    // An added line belongs to the line it stands for, else to the kept line before it.
    var before = 0
    var places: [Int] = []
    for index in found.indices {
      if inserted.contains(index) {
        let previous = before == 0 ? -1 : kept[before - 1]
        places.append(gone.contains(previous + 1) ? previous + 1 : max(0, previous))
      } else {
        before += 1
      }
    }
    return (removed + places).sorted()
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
