// SPDX-License-Identifier: GPL-3.0-or-later

import Law
package import Transcripts

/// What people asked, what they were told, and what reviewers found.
package struct AuditReport: Sendable {
  package let tables: [ReportTable]

  /// - Parameters:
  ///   - since: the first UTC moment counted, `until` the first no longer counted; nil is open.
  ///   - required: as in `ReviewLedger`.
  package init(
    _ store: TranscriptStore, since: String? = nil, until: String? = nil, required: Int = 1
  ) throws {
    let figures = try store.figures(since: since, until: until)
    let ledger = try ReviewLedger(store, required: required)
    let settled = try ledger.settled().map { (review: $0, turn: try store.turn($0.record.turn).record) }
      .filter { $0.turn.time >= since ?? "" && $0.turn.time < until ?? ":" }
    tables = [
      Self.volumes(figures), Self.verdicts(figures), Self.topics(figures, settled),
      Self.counted("channels", LocalizedText(id: "Saluran", en: "Channels"), figures.channels),
      Self.counted("languages", LocalizedText(id: "Bahasa", en: "Languages"), figures.languages),
      Self.counted(
        "law_confidence", LocalizedText(id: "Kepastian dasar hukum", en: "Confidence of the law cited"), figures.laws),
      Self.latencies(figures), Self.outcomes(settled), Self.agreement(ledger), Self.periods(figures),
    ]
  }

  private typealias Settled = (review: StoredReview, turn: TurnRecord)

  private static func volumes(_ figures: TurnFigures) -> ReportTable {
    let turns = figures.days.turns
    let rows: [[ReportTable.Value]] = [
      [.text("turns"), .count(turns)], [.text("sessions"), .count(figures.sessions)],
      [.text("erased"), .count(figures.erased)],
      [.text("unanswered"), .count(figures.days.filter(\.isUnanswered).turns)],
      [.text("first_day"), figures.days.first?.key.map { .text($0) } ?? .none],
      [.text("last_day"), figures.days.last?.key.map { .text($0) } ?? .none],
    ]
    return ReportTable(
      key: "volumes", title: LocalizedText(id: "Jumlah", en: "Volumes"),
      columns: [.item, .value], rows: rows)
  }

  private static func verdicts(_ figures: TurnFigures) -> ReportTable {
    let total = figures.days.turns
    let rows: [[ReportTable.Value]] = Verdict.allCases.map(\.rawValue).compactMap { verdict in
      let count = figures.days.filter { $0.verdict == verdict }.turns
      return count == 0 ? nil : [.text(verdict), .count(count), share(count, total)]
    }
    return ReportTable(
      key: "verdicts", title: LocalizedText(id: "Vonis", en: "Verdicts"), columns: [.item, .turns(), .share],
      rows: rows, plot: .bars(column: 1))
  }

  private static func counted(
    _ key: String, _ title: LocalizedText, _ counts: [TurnFigures.Count]
  ) -> ReportTable {
    let total = counts.turns
    let rows: [[ReportTable.Value]] = counts.ranked.map { [.text($0.key), .count($0.turns), share($0.turns, total)] }
    return ReportTable(key: key, title: title, columns: [.item, .turns(), .share], rows: rows)
  }

  /// At most this many topics are listed.
  private static let limit = 30

  private static func topics(_ figures: TurnFigures, _ settled: [Settled]) -> ReportTable {
    let total = figures.topics.turns
    let reviewed = Dictionary(grouping: settled) { $0.turn.topic ?? "-" }
    let order = figures.topics.ranked
    let rows: [[ReportTable.Value]] = order.prefix(limit).map { topic, count in
      let read = reviewed[topic] ?? []
      return [.text(topic), .count(count), share(count, total)] + rate(read.count { $0.review.isWrong }, of: read.count)
    }
    var note: LocalizedText?
    if order.count > limit {
      note = LocalizedText(
        id: "\(order.count - limit) pokok lain tidak ditampilkan.", en: "\(order.count - limit) other topics left out.")
    }
    return ReportTable(
      key: "topics", title: LocalizedText(id: "Pokok dan tingkat kekeliruan", en: "Topics and error rates"),
      columns: [.item, .turns(), .share] + ReportTable.Column.errorRate, rows: rows, plot: .bars(column: 1), note: note)
  }

  private static func latencies(_ figures: TurnFigures) -> ReportTable {
    let total = figures.latencies.reduce(0) { $0 + $1.turns }
    let rows: [[ReportTable.Value]] = [50, 90, 99, 100].map { percent in
      let rank = max(1, (total * percent + 99) / 100)
      var seen = 0
      let found = figures.latencies.first { entry in
        seen += entry.turns
        return seen >= rank
      }
      return [.text(percent == 100 ? "max" : "p\(percent)"), found.map { .count($0.microseconds) } ?? .none]
    }
    return ReportTable(
      key: "latency_us", title: LocalizedText(id: "Waktu jawab (µs)", en: "Answering time (µs)"),
      columns: [.item, .value], rows: rows)
  }

  private static func outcomes(_ settled: [Settled]) -> ReportTable {
    var rows: [[ReportTable.Value]] = ReviewDraft.decisions.map { decision in
      let count = settled.count { $0.review.record.decision == decision }
      return [.text(decision.rawValue), .count(count)] + interval(count, of: settled.count)
    }
    let wrong = settled.count { $0.review.isWrong }
    rows.append([.text("wrong"), .count(wrong)] + interval(wrong, of: settled.count))
    return ReportTable(
      key: "reviews", title: LocalizedText(id: "Hasil telaah", en: "Review outcomes"),
      columns: [.item, .turns(LocalizedText(id: "jawaban", en: "answers"), key: "answers")]
        + ReportTable.Column.interval, rows: rows,
      note: LocalizedText(
        id: "Selang kepercayaan 95 % (Wilson). Yang ditelaah bukan contoh acak: yang meragukan didahulukan.",
        en: "95 % intervals (Wilson). What is reviewed is no random sample: the doubtful comes first."))
  }

  private static func agreement(_ ledger: ReviewLedger) -> ReportTable {
    let agreement = Agreement(ledger.firstPairs.map { ($0.record.decision.rawValue, $1.record.decision.rawValue) })
    return ReportTable(
      key: "agreement", title: LocalizedText(id: "Kesepakatan penelaah", en: "Agreement of reviewers"),
      columns: [.item, .value],
      rows: [
        [.text("judged_twice"), .count(agreement.cases)],
        [.text("observed"), agreement.cases == 0 ? .none : .share(agreement.observed)],
        [.text("cohen_kappa"), agreement.kappa.map { .number($0) } ?? .none],
      ])
  }

  /// By day, by month once there are more than 62 days.
  private static func periods(_ figures: TurnFigures) -> ReportTable {
    let isLong = Set(figures.days.map(\.key)).count > 62
    let groups = Dictionary(grouping: figures.days) { String(($0.key ?? "").prefix(isLong ? 7 : 10)) }
    let rows: [[ReportTable.Value]] = groups.sorted { $0.key < $1.key }.map { period, counts in
      let turns = counts.turns
      let unanswered = counts.filter(\.isUnanswered).turns
      return [.text(period), .count(turns), .count(unanswered), share(unanswered, turns)]
    }
    return ReportTable(
      key: "periods", title: LocalizedText(id: "Dari waktu ke waktu", en: "Over time"),
      columns: [
        .item, .turns(), .turns(LocalizedText(id: "tidak terjawab", en: "unanswered"), key: "unanswered"), .share,
      ], rows: rows, plot: .columns(column: 1))
  }

  private static func share(_ count: Int, _ total: Int) -> ReportTable.Value {
    total == 0 ? .none : .share(Double(count) / Double(total))
  }

  private static func interval(_ count: Int, of total: Int) -> [ReportTable.Value] {
    guard total > 0 else { return [.none, .none, .none] }
    let interval = ErrorRate.interval(count, of: total)
    return [share(count, total), .share(interval.lowerBound), .share(interval.upperBound)]
  }

  private static func rate(_ wrong: Int, of read: Int) -> [ReportTable.Value] {
    [.count(read), .count(wrong)] + interval(wrong, of: read)
  }
}

extension TurnFigures.Count {
  fileprivate var isUnanswered: Bool { TurnRecord.isUnanswered(verdict) }
}

extension Sequence<TurnFigures.Count> {
  fileprivate var turns: Int { reduce(0) { $0 + $1.turns } }

  /// The turns of each key, most first.
  fileprivate var ranked: [(key: String, turns: Int)] {
    Dictionary(grouping: self) { $0.key ?? "-" }.map { (key: $0, turns: $1.turns) }
      .sorted { $0.turns != $1.turns ? $0.turns > $1.turns : $0.key < $1.key }
  }
}

extension ReportTable.Column {
  fileprivate static let item = Self(key: "item", title: LocalizedText(id: "", en: ""))

  fileprivate static func turns(
    _ title: LocalizedText = LocalizedText(id: "pertanyaan", en: "turns"), key: String = "turns"
  ) -> Self {
    Self(key: key, title: title)
  }

  fileprivate static let value = turns(LocalizedText(id: "nilai", en: "value"), key: "value")

  fileprivate static let share = Self(key: "share", title: LocalizedText(id: "bagian", en: "share"))

  fileprivate static let interval = [
    share, Self(key: "low", title: LocalizedText(id: "dari", en: "from")),
    Self(key: "high", title: LocalizedText(id: "sampai", en: "to")),
  ]

  fileprivate static let errorRate =
    [
      Self(key: "reviewed", title: LocalizedText(id: "ditelaah", en: "reviewed")),
      Self(key: "wrong", title: LocalizedText(id: "keliru", en: "wrong")),
      Self(key: "error_rate", title: LocalizedText(id: "tingkat kekeliruan", en: "error rate")),
    ] + interval.dropFirst()
}
