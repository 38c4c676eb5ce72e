// SPDX-License-Identifier: GPL-3.0-or-later

import Law
import TextAnalysis

/// Finds the date that a question is about: a written date, a month and year, a year, a named event, "last year".
struct DateFinder: Sendable {
  private let months: [String: Int]
  private let yearWords: Set<String>
  private let events: CueTable<CalendarDate>
  private let relative: CueTable<RelativeDate>
  /// The words of each short citation form: "SKB 2022" names a year without asking about it.
  private let shortForms: [Set<String>]

  init(base: KnowledgeBase, analyzer: Analyzer) {
    var months: [String: Int] = [:]
    for (index, names) in base.words.months.enumerated() {
      for name in names { months[name] = index + 1 }
    }
    self.months = months
    yearWords = Set(base.words.yearWords.all)
    shortForms = base.instruments.map { Self.words(of: $0.short) }
    events = CueTable(base.calendar.flatMap { event in event.cues.all.map { (event.asOf, $0) } }, analyzer: analyzer)
    relative = CueTable(
      base.words.relativeDates.flatMap { date in date.cues.all.map { (date, $0) } }, analyzer: analyzer)
  }

  func date(in text: AnalyzedText, today: CalendarDate) -> Recognition.NamedDate? {
    written(in: text) ?? monthAndYear(in: text) ?? event(in: text) ?? year(in: text, today: today)
      ?? distance(in: text, today: today)
  }

  /// `2023-02-21`.
  private func written(in text: AnalyzedText) -> Recognition.NamedDate? {
    let words = text.source.split(whereSeparator: { !($0.isNumber || $0 == "-") })
    for word in words {
      if let date = CalendarDate(iso: word) { return .init(date: date, phrase: String(word)) }
    }
    return nil
  }

  /// "21 February 2023", "February 2023"; without a day the middle of the month.
  private func monthAndYear(in text: AnalyzedText) -> Recognition.NamedDate? {
    let tokens = text.tokens
    for index in tokens.indices.dropLast() {
      guard let month = months[tokens[index].surface.lowercased()] ?? months[tokens[index].word],
        let year = Self.year(tokens[index + 1].surface)
      else { continue }
      var start = index
      var day = 15
      if index > 0, let number = Int(tokens[index - 1].surface), (1...31).contains(number) {
        day = number
        start = index - 1
      }
      if let date = CalendarDate(year: year, month: month, day: day) {
        return .init(date: date, phrase: text.surface(of: start..<index + 2))
      }
    }
    return nil
  }

  private func event(in text: AnalyzedText) -> Recognition.NamedDate? {
    events.matches(in: text).first.flatMap { hit in
      hit.values.first.map { .init(date: $0, phrase: text.surface(of: hit.tokens)) }
    }
  }

  /// "tahun 2019", "in 2019": the middle of that year, but not after today.
  private func year(in text: AnalyzedText, today: CalendarDate) -> Recognition.NamedDate? {
    let tokens = text.tokens
    for index in tokens.indices.dropFirst() {
      guard yearWords.contains(tokens[index - 1].surface.lowercased()) || yearWords.contains(tokens[index - 1].word),
        let year = Self.year(tokens[index].surface), year <= today.year,
        index < 2 || Int(tokens[index - 2].surface) == nil,
        let middle = CalendarDate(year: year, month: 7, day: 1), !isInShortForm(tokens[index].surface, text)
      else { continue }
      return .init(date: min(middle, today), phrase: text.surface(of: index - 1..<index + 1))
    }
    return nil
  }

  /// Whether a year belongs to the short form of an instrument that the text names.
  private func isInShortForm(_ year: String, _ text: AnalyzedText) -> Bool {
    let words = Self.words(of: text.source)
    return shortForms.contains { $0.contains(year) && $0.isSubset(of: words) }
  }

  private func distance(in text: AnalyzedText, today: CalendarDate) -> Recognition.NamedDate? {
    guard let hit = relative.matches(in: text).first, let value = hit.values.first else { return nil }
    return today.adding(months: value.years * 12 + value.months).map {
      .init(date: $0, phrase: text.surface(of: hit.tokens))
    }
  }

  /// Lower-case runs of letters and digits.
  private static func words(of text: String) -> Set<String> {
    Set(text.lowercased().split(whereSeparator: { !($0.isLetter || $0.isNumber) }).map(String.init))
  }

  private static func year(_ text: String) -> Int? {
    guard text.utf8.count == 4, let year = Int(text), (1945...2100).contains(year) else { return nil }
    return year
  }
}
