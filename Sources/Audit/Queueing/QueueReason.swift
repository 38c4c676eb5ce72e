// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// Why a turn is to be read by a person, the most pressing first.
package enum QueueReason: String, Sendable, CaseIterable, Comparable {
  /// The asker said that the answer is wrong.
  case reported
  /// Reviewers differ; a third decides.
  case disputed
  /// The answer was `unclear` or `out_of_scope`.
  case unanswered
  case lowConfidence = "low_confidence"
  /// A provision cited is not well attested.
  case lowConfidenceLaw = "low_confidence_law"
  /// Today's pack answers differently.
  case changed
  /// Drawn at random from the rest.
  case sample

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  package static func < (a: QueueReason, b: QueueReason) -> Bool { a.rank < b.rank }

  package func label(_ language: TextLanguage) -> String {
    switch (self, language) {
    case (.reported, .id): "dilaporkan keliru"
    case (.reported, .en): "reported wrong"
    case (.disputed, .id): "penelaah berbeda pendapat"
    case (.disputed, .en): "reviewers differ"
    case (.unanswered, .id): "tidak terjawab"
    case (.unanswered, .en): "unanswered"
    case (.lowConfidence, .id): "keyakinan rendah"
    case (.lowConfidence, .en): "low confidence"
    case (.lowConfidenceLaw, .id): "dasar hukum perlu diperiksa"
    case (.lowConfidenceLaw, .en): "law to be verified"
    case (.changed, .id): "kini dijawab lain"
    case (.changed, .en): "answered differently today"
    case (.sample, .id): "contoh acak"
    case (.sample, .en): "random sample"
    }
  }
}
