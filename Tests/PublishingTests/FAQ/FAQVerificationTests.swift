// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law
import Testing

@testable import Publishing

@Suite struct FAQVerificationTests {
  private static let assistant = Assistant(try! KnowledgeCompiler.compile(ParkPack.base, fingerprint: "f00d"))

  private func findings(
    _ edition: FAQEdition, today: CalendarDate = ParkPack.today, files: ((inout [String: [UInt8]]) -> Void)? = nil,
    pack: ((inout KnowledgeBase) -> Void)? = nil
  ) throws -> [FAQFinding] {
    var assistant = Self.assistant
    if let pack {
      var base = ParkPack.base
      pack(&base)
      assistant = Assistant(try KnowledgeCompiler.compile(base, fingerprint: "beef"))
    }
    var published = Dictionary(uniqueKeysWithValues: edition.files.map { ($0.path, $0.bytes) })
    files?(&published)
    // As it would be read again from the disk.
    let manifest = try FAQManifest(json: edition.manifest.encoded())
    #expect(manifest == edition.manifest)
    return FAQVerification(assistant, manifest, templates: .standard, today: today).findings(published)
  }

  private func edition(_ form: FAQForm, questions: [FAQQuestion]? = nil) -> FAQEdition {
    FAQEdition(Self.assistant, form: form, options: ParkPack.options, questions: questions)
  }

  @Test(arguments: FAQForm.allCases)
  func anEditionAsPublishedHolds(form: FAQForm) throws {
    #expect(try findings(edition(form)) == [])
    let questions = [
      FAQQuestion(line: 1, text: "May I feed the ducks?"), FAQQuestion(line: 2, text: "x", problem: "y"),
      FAQQuestion(line: 3, text: "dog off the leash", conditions: ["dog-area": true]),
    ]
    #expect(try findings(edition(form, questions: questions)) == [])
  }

  @Test(arguments: FAQForm.allCases)
  func anAnswerChangedByHandIsNamed(form: FAQForm) throws {
    let found = try findings(
      edition(form),
      files: { files in
        for (path, bytes) in files {
          // "Bebek" stands in the answer about ducks alone: its alternative "Lihat saja." does too.
          let text = String(decoding: bytes, as: UTF8.self).split(
            separator: "Lihat saja.", omittingEmptySubsequences: false)
          files[path] = Array(text.joined(separator: "Silakan saja.").utf8)
        }
      })
    #expect(found.map(\.kind) == [.edited])
    #expect(found.map(\.place) == ["feed-ducks"])
  }

  @Test(arguments: FAQForm.allCases)
  func anAnswerThatThePackChangedIsNamedOnce(form: FAQForm) throws {
    let found = try findings(edition(form), pack: { base in base.norms.removeAll { $0.id == "ducks" } })
    #expect(
      found == [
        FAQFinding(kind: .differs, place: "feed-ducks", detail: "verdict forbidden is now unregulated")
      ])
  }

  @Test func aTopicThatIsGoneIsNamed() throws {
    let found = try findings(edition(.file(.json)), pack: { base in base.topics.removeAll { $0.id == "ride-swan" } })
    #expect(found.map(\.kind) == [.withdrawn])
    #expect(found.map(\.place) == ["ride-swan"])
  }

  @Test func lawThatEndedSinceIsNamed() throws {
    let later = CalendarDate(year: 2025, month: 9, day: 1)!
    let found = try findings(
      edition(.site), today: later,
      pack: { base in
        let place = base.provisions.firstIndex { $0.id == "bylaw/art-8" }!
        base.provisions[place].versions[0].validity = Validity(
          from: ParkPack.since.start, before: CalendarDate(year: 2025, month: 8, day: 17)!)
      })
    #expect(found.map(\.kind) == [.law, .law])
    #expect(found.map(\.place) == ["feed-ducks", "hostile"])
    #expect(found[0].detail == "Bylaw 3/2021 Art. 8 is no longer in force since 2025-08-17")
  }

  @Test func aReviewThatIsDueIsNamed() throws {
    let found = try findings(edition(.site), today: CalendarDate(year: 2026, month: 2, day: 4)!)
    #expect(found == [FAQFinding(kind: .expired, place: "feed-ducks", detail: "to be checked again since 2026-02-03")])
  }

  @Test func filesThatAreGoneOrWereAddedAreNamed() throws {
    let found = try findings(
      edition(.site),
      files: { files in
        files["en/feed-ducks.html"] = nil
        files["en/extra.html"] = [0x41]
      })
    #expect(found.map(\.kind) == [.missing, .unlisted])
    #expect(found.map(\.place) == ["en/feed-ducks.html", "en/extra.html"])
  }

  @Test func aManifestCannotHideAnEdit() throws {
    let edition = edition(.site)
    var manifest = edition.manifest
    var files = Dictionary(uniqueKeysWithValues: edition.files.map { ($0.path, $0.bytes) })
    let path = "en/feed-ducks.html"
    files[path] = Array("Allowed".utf8)
    let place = try #require(manifest.files.firstIndex { $0.path == path })
    manifest.files[place].sha256 = Fingerprint.hexadecimal(Fingerprint.sha256(Array("Allowed".utf8)))
    let found = FAQVerification(Self.assistant, manifest, templates: .standard, today: ParkPack.today).findings(files)
    #expect(found.map(\.kind) == [.edited])
    #expect(found.map(\.place) == ["feed-ducks"])
    manifest.items.removeAll { $0.id == "feed-ducks" }
    let hidden = FAQVerification(Self.assistant, manifest, templates: .standard, today: ParkPack.today)
      .findings(Dictionary(uniqueKeysWithValues: edition.files.map { ($0.path, $0.bytes) }))
    #expect(hidden.contains(FAQFinding(kind: .edited, place: "feed-ducks", detail: "the manifest does not name it")))
  }

  @Test(arguments: [
    ("", "it is no manifest of a FAQ"), ("{}", "it is no manifest of a FAQ"),
    (#"{"version": 9}"#, "it is of version 9, and this program reads version 1"),
    (#"{"version": 1}"#, "the manifest is damaged at 'form'"),
  ])
  func aManifestThatCannotBeUsedSaysWhy(json: String, message: String) {
    #expect {
      try FAQManifest(json: Array(json.utf8))
    } throws: { "\($0)" == message }
  }

  @Test func twoBuildsAreByteEqual() throws {
    var shuffled = ParkPack.base
    shuffled.topics.reverse()
    let other = FAQEdition(
      Assistant(try KnowledgeCompiler.compile(shuffled, fingerprint: "f00d")), form: .site, options: ParkPack.options)
    let first = edition(.site)
    #expect(first.files == other.files)
    #expect(first.manifest.encoded() == other.manifest.encoded())
  }
}
