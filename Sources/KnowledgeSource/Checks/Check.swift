// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// One property that a pack must have to answer safely (an error) or to answer well (a warning).
package protocol Check {
  /// What its findings are signed with.
  static var name: String { get }

  /// Everything in the pack that lacks the property on a day, in any order.
  static func findings(in pack: SourcePack, on today: CalendarDate) -> [Finding]
}

extension Check {
  static func error(_ location: SourceLocation, _ message: String) -> Finding {
    Finding(.error, at: location, message, check: name)
  }

  static func warning(_ location: SourceLocation, _ message: String) -> Finding {
    Finding(.warning, at: location, message, check: name)
  }
}
