// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// A folder of its own for one test, removed with everything in it when the last reference goes.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() {
    var template = Array("/tmp/netra-test-XXXXXX".utf8CString)
    precondition(mkdtemp(&template) != nil, "no temporary folder can be made")
    path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  }

  package func file(_ name: String) -> String { path + "/" + name }

  deinit { TemporaryFolder.removeTree(path) }

  private static func removeTree(_ path: String) {
    if let folder = opendir(path) {
      var names: [String] = []
      while let entry = readdir(folder) {
        names.append(
          withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
      }
      closedir(folder)
      for name in names where name != "." && name != ".." { removeTree(path + "/" + name) }
    }
    remove(path)
  }
}
