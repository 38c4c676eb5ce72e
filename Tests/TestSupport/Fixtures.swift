// SPDX-License-Identifier: GPL-3.0-or-later

/// Files that tests share, below `Tests/Fixtures`.
package enum Fixtures {
  /// A small valid pack about dogs in a park.
  package static var parkPack: String { folder + "/park-pack" }

  /// Transcript files as every earlier version of the schema wrote them (`netra-probe keep FILE`).
  package static func transcript(version: Int) -> String { folder + "/transcripts/version-\(version).db" }

  /// The pack of this package.
  package static var pack: String { above(3) + "/Knowledge/netralitas-asn" }

  private static var folder: String { above(2) + "/Fixtures" }

  private static func above(_ levels: Int) -> String {
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(levels).joined(separator: "/")
  }
}
