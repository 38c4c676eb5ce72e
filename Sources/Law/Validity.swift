// SPDX-License-Identifier: GPL-3.0-or-later

/// A half-open span of dates: from its first day up to, not including, `end`.
package struct Validity: Hashable, Sendable {
  /// The first day in force.
  package let start: CalendarDate
  /// The first day no longer in force; `nil` while the end is open.
  package let end: CalendarDate?

  package init(from start: CalendarDate, before end: CalendarDate? = nil) {
    self.start = start
    self.end = end
  }

  /// Whether the span holds on a day.
  package func contains(_ date: CalendarDate) -> Bool {
    guard start <= date else { return false }
    guard let end else { return true }
    return date < end
  }

  /// The common part of two spans; `nil` when there is none.
  package func intersection(_ other: Validity) -> Validity? {
    let start = max(start, other.start)
    let end: CalendarDate?
    switch (self.end, other.end) {
    case (nil, let e), (let e, nil): end = e
    case (let a?, let b?): end = min(a, b)
    }
    if let end, end <= start { return nil }
    return Validity(from: start, before: end)
  }

  /// The last day in force, if there is one.
  package var lastDay: CalendarDate? { end?.previous }
}
