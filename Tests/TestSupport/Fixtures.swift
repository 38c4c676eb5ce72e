// SPDX-License-Identifier: GPL-3.0-or-later

/// Files that tests share, below `Tests/Fixtures`.
package enum Fixtures {
  /// A small valid pack about dogs in a park.
  package static var parkPack: String { folder + "/park-pack" }

  /// Transcript files as every earlier version of the schema wrote them (`netra-probe keep FILE`).
  package static func transcript(version: Int) -> String { folder + "/transcripts/version-\(version).db" }

  private static var folder: String {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    return parts.joined(separator: "/") + "/Fixtures"
  }
}
