// SPDX-License-Identifier: GPL-3.0-or-later

/// A name and all wider ones, nearest first; stops at a repetition.
///
/// - Parameter broader: the next wider name, if there is one.
package func ancestry(of name: String, broader: (String) -> String?) -> [String] {
  var line = [name]
  var last = name
  while let next = broader(last), !line.contains(next) {
    line.append(next)
    last = next
  }
  return line
}
