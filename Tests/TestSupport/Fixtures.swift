// SPDX-License-Identifier: GPL-3.0-or-later

/// Files that tests share, below `Tests/Fixtures`.
package enum Fixtures {
  /// A small valid pack about dogs in a park.
  package static var parkPack: String { folder + "/park-pack" }

  private static var folder: String {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    return parts.joined(separator: "/") + "/Fixtures"
  }
}
