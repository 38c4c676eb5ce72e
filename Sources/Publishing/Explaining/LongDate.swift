// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// Writes dates the way people read them: "22 September 2022".
package enum LongDate {
  private static let indonesian = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
  ]
  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  package static func text(_ date: CalendarDate, _ language: TextLanguage) -> String {
    let months = language == .id ? indonesian : english
    return "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  /// "since …" or "from … to …", the last day included.
  package static func span(_ validity: Validity, _ language: TextLanguage) -> String {
    let start = text(validity.start, language)
    guard let last = validity.lastDay.map({ text($0, language) }) else {
      return language == .id ? "sejak \(start)" : "since \(start)"
    }
    return language == .id ? "dari \(start) sampai \(last)" : "from \(start) to \(last)"
  }
}
