// SPDX-License-Identifier: GPL-3.0-or-later

/// Something that no longer holds of a published edition.
package struct FAQFinding: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    /// The pack gives another answer for the same date.
    case differs
    /// The topic is gone from the pack, or has no answer any more.
    case withdrawn
    /// The published text is not what was written.
    case edited
    /// It was last checked too long ago, or its text has ended.
    case expired
    /// A provision it cites is no longer in force as cited.
    case law
    /// A file of the edition is not there.
    case missing
    /// A file in the folder belongs to no edition.
    case unlisted
  }

  package var kind: Kind
  /// The item, or the file where no item can be named.
  package var place: String
  package var detail: String
}
