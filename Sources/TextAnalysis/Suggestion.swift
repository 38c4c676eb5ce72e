// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the near spelling of a word among the ones that would have been right.
package enum Suggestion {
  /// The closest candidate within a third of the word's length, else the only one that begins with at least three
  /// letters of it, or `nil`; ties go to the first in order.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let candidates = candidates.sorted()
    let letters = Array(word.utf8)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let limit = best.map { $0.distance - 1 } ?? max(1, word.count / 3)
      let distance = Array(candidate.utf8).withUnsafeBufferPointer {
        EditDistance.between(letters, $0, atMost: limit)
      }
      guard let distance else { continue }
      best = (distance, candidate)
      if distance == 0 { break }
    }
    if let best { return best.candidate }
    let longer = candidates.filter { $0.hasPrefix(word) }
    return word.count >= 3 && longer.count == 1 ? longer[0] : nil
  }

  /// `; did you mean 'x'?` or nothing.
  package static func phrase(for word: String, among candidates: some Sequence<String>) -> String {
    nearest(to: word, among: candidates).map { "; did you mean '\($0)'?" } ?? ""
  }
}
