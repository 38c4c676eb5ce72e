// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the near spelling of a short word.
enum Nearness {
  /// The candidate with the longest common beginning, when that is at least half the word; ties go to the first.
  static func closest(to word: String, among candidates: [String]) -> String? {
    let scored = candidates.map { candidate -> (score: Int, candidate: String) in
      let common = zip(word, candidate).prefix { $0 == $1 }.count
      let shared = word.filter { candidate.contains($0) }.count
      return (2 * common + shared, candidate)
    }
    guard let best = scored.max(by: { $0.score < $1.score }), best.score > word.count else { return nil }
    return scored.first { $0.score == best.score }?.candidate
  }
}
