// SPDX-License-Identifier: GPL-3.0-or-later

/// A problem in somebody's knowledge files: what was found, where, and what would be right.
package struct Finding: Hashable, Sendable, Comparable, CustomStringConvertible {
  package enum Severity: String, Sendable {
    case error, warning
  }

  package var severity: Severity
  package var location: SourceLocation
  package var message: String
  /// The name of the check that found it.
  package var check: String

  package init(_ severity: Severity, at location: SourceLocation, _ message: String, check: String) {
    self.severity = severity
    self.location = location
    self.message = message
    self.check = check
  }

  package var description: String { "\(location): \(severity.rawValue): \(message) [\(check)]" }

  package static func < (a: Finding, b: Finding) -> Bool {
    (a.location, a.severity.rawValue, a.message) < (b.location, b.severity.rawValue, b.message)
  }
}
