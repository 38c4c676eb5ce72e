// SPDX-License-Identifier: GPL-3.0-or-later

/// A review as it stands in the store. Its note is empty once the words of its turn were erased.
package struct StoredReview: Sendable, Equatable {
  package let number: Int
  package let record: ReviewRecord
  package let erasure: Int?
}
