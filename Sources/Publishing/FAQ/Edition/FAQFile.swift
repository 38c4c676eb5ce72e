// SPDX-License-Identifier: GPL-3.0-or-later

/// One file of an edition, not yet written.
package struct FAQFile: Sendable, Hashable {
  /// Below the folder of the edition.
  package var path: String
  package var bytes: [UInt8]

  init(_ path: String, _ text: String) {
    self.path = path
    bytes = Array(text.utf8)
  }
}
