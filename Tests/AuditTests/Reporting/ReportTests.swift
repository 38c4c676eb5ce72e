// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Law
import TestSupport
import Testing
import Transcripts

@testable import Audit

@Suite struct ReportTests {
  private let folder = TemporaryFolder()

  /// Texts that would do harm if a page, a table or a screen took them for its own.
  private static let hostile = [
    "<script>document.title='owned'</script>", "\"><img src=x onerror=document.title='owned'>",
    "=HYPERLINK(\"http://x\")", "\u{1B}]0;owned\u{7}", "</style><script>document.title='owned'</script>",
  ]

  private func report() throws -> AuditReport {
    let store = try TranscriptStore.open(folder.file("netra.sqlite"))
    for (place, topic) in (Self.hostile + ["calm", "calm", "calm"]).enumerated() {
      try store.record(
        TurnRecord(
          session: "s\(place)", time: "2026-11-\(10 + place)T01:02:03.456Z", channel: .ask, text: topic,
          language: "id", asOf: "2026-11-22", topic: topic, verdict: place == 0 ? "unclear" : "forbidden",
          intent: "permission", answer: topic, confidence: 0.9, pack: "p", engine: "e",
          latencyMicroseconds: 100 * (place + 1), receipt: "r\(place)", contextJSON: #"{"today":"2026-11-22"}"#,
          lawConfidence: "high"))
    }
    try store.record(ReviewRecord(turn: 6, reviewer: "ani", decision: .confirmed))
    try store.record(ReviewRecord(turn: 7, reviewer: "ani", decision: .wrongVerdict, verdict: "allowed"))
    return try AuditReport(store)
  }

  @Test func theFiguresAreRight() throws {
    let json = ReportFormat.json.write(try report(), .en)
    for expected in [
      #""item": "turns",\n      "value": 8"#, #""item": "sessions",\n      "value": 8"#,
      #""item": "unclear",\n      "turns": 1,\n      "share": 0.125"#, #""item": "p50",\n      "value": 400"#,
      #""item": "max",\n      "value": 800"#,
      #""item": "calm",\n      "turns": 3,\n      "share": 0.375,\n      "reviewed": 2,\n      "wrong": 1,\n      "error_rate": 0.5"#,
      #""item": "wrong",\n      "answers": 1,\n      "share": 0.5,\n      "low": 0.0945,\n      "high": 0.9055"#,
    ] {
      #expect(json.contains(expected.replacing("\\n", with: "\n")), "\(expected)")
    }
  }

  @Test func aPartOfTheTimeIsCounted() throws {
    _ = try report()
    let store = try TranscriptStore.open(folder.file("netra.sqlite"))
    let part = try AuditReport(store, since: "2026-11-11", until: "2026-11-13")
    #expect(ReportFormat.csv.write(part, .en).contains("\"volumes\",\"turns\",\"value\",\"2\"\r\n"))
  }

  @Test func noCellIsAFormulaAndNoScreenIsMoved() throws {
    let report = try report()
    #expect(ReportFormat.csv.write(report, .id).contains("\"'=HYPERLINK(\"\"http://x\"\")\""))
    for format in ReportFormat.allCases {
      #expect(!format.write(report, .id).unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 }, "\(format)")
    }
  }

  /// The page in a real browser: nothing of it runs, everything is shown, and it prints.
  @Test(.enabled(if: Browser.path != nil, "no Chromium here; .ci/browser installs it"))
  func thePageIsSafeInABrowser() throws {
    let chromium = try #require(Browser.path)
    let page = folder.file("report.html")
    FileBytes.write(ReportFormat.html.write(try report(), .id), to: page)
    var environment = Program.plainEnvironment
    environment["HOME"] = folder.path
    let options = ["--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder.file("profile"))"]
    let shown = try Program(chromium, options + ["--dump-dom", "file://\(page)"], environment: environment).run()
    #expect(shown.output.contains("<title>Laporan telaah Netra</title>"), "\(shown.errors)")
    #expect(!shown.output.contains("<script"))
    #expect(!shown.output.contains("<img"))
    #expect(shown.output.contains("&lt;script&gt;document.title='owned'&lt;/script&gt;"))
    #expect(shown.output.contains("<svg"))
    let printed = folder.file("report.pdf")
    _ = try Program(
      chromium, options + ["--print-to-pdf=\(printed)", "file://\(page)"], environment: environment
    ).run()
    #expect(FileBytes.read(printed)?.starts(with: Array("%PDF".utf8)) == true)
  }
}
