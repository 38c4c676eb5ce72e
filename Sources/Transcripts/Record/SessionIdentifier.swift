// SPDX-License-Identifier: GPL-3.0-or-later

/// Names a sitting: sixteen random hexadecimal digits, which say nothing about the asker.
package enum SessionIdentifier {
  package static func random() throws -> String {
    Hexadecimal.string(try RandomBytes.make(8))
  }
}
