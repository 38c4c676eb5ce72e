// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
  /// The first letter in capital.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
