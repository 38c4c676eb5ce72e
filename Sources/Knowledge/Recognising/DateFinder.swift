// SPDX-License-Identifier: GPL-3.0-or-later

import Law
import TextAnalysis

/// Finds the date that a question is about: a written date, a month and year, a year, a named event, "last year".
struct DateFinder: Sendable {
  /// Names of the months, and the month of each, 1…12.
  private let months: StringTable
  private let monthNumbers: FlatArray<UInt8>
  private let yearWords: StringTable
  private let events: CueTable<CalendarDate>
  private let relative: CueTable<RelativeDate>
  /// Whose short citation forms may name a year without asking about it.
  private let instruments: Entries<Instrument>

  init(base: KnowledgeBase, analyzer: Analyzer) {
    // Of months with a name in common the last holds.
    let names = base.words.months.enumerated().flatMap { month, names in names.map { (name: $0, month: month + 1) } }
    months = StringTable(names.reversed().map(\.name))
    monthNumbers = FlatArray(names.reversed().map { UInt8(clamping: $0.month) })
    yearWords = StringTable(base.words.yearWords.all)
    instruments = base.instruments
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
    // Without a digit there is no date; looking for one takes far less than cutting the text up.
    guard text.source.utf8.contains(where: { (48...57).contains($0) }) else { return nil }
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
      guard let year = Self.year(tokens[index + 1].surface),
        let month = month(tokens[index].surface.lowercased()) ?? month(tokens[index].word)
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

  private func month(_ name: String) -> Int? { months.number(of: name).map { Int(monthNumbers[$0]) } }

  private func event(in text: AnalyzedText) -> Recognition.NamedDate? {
    events.matches(in: text).first.flatMap { hit in
      hit.values.first.map { .init(date: $0, phrase: text.surface(of: hit.tokens)) }
    }
  }

  /// "tahun 2019", "in 2019": the middle of that year, but not after today.
  private func year(in text: AnalyzedText, today: CalendarDate) -> Recognition.NamedDate? {
    let tokens = text.tokens
    for index in tokens.indices.dropFirst() {
      guard let year = Self.year(tokens[index].surface), year <= today.year,
        yearWords.contains(tokens[index - 1].surface.lowercased()) || yearWords.contains(tokens[index - 1].word),
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
    return instruments.contains { instrument in
      let form = Self.words(of: instrument.short)
      return form.contains(year) && form.isSubset(of: words)
    }
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

extension DateFinder {
  func store(in writer: inout FlatWriter) {
    writer.add(months)
    writer.add(monthNumbers)
    writer.add(yearWords)
    events.store(in: &writer)
    relative.store(in: &writer)
  }

  init(from reader: inout FlatReader, base: KnowledgeBase) throws(FlatFormatError) {
    months = try reader.strings()
    monthNumbers = try reader.array()
    yearWords = try reader.strings()
    events = try CueTable(from: &reader)
    relative = try CueTable(from: &reader)
    instruments = base.instruments
    guard monthNumbers.count == months.count else { throw FlatFormatError() }
  }
}
