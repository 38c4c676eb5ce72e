// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law
import Testing

@testable import Publishing

@Suite struct FAQRevisionTests {
  static func edition(
    _ form: FAQForm = .site, earlier: FAQManifest? = nil, _ change: (inout KnowledgeBase) -> Void = { _ in }
  ) throws -> FAQEdition {
    var base = ParkPack.base
    change(&base)
    let assistant = Assistant(try KnowledgeCompiler.compile(base, fingerprint: "beef"))
    return FAQEdition(assistant, form: form, options: ParkPack.options, earlier: earlier)
  }

  @Test func namesWhatIsNewChangedAndWithdrawn() throws {
    let before = try Self.edition { base in base.topics.removeAll { $0.id == "ride-swan" } }
    let after = try Self.edition(earlier: before.manifest) { base in
      base.topics.removeAll { $0.id == "opening-hours" }
      base.norms.removeAll { $0.id == "ducks" }
      let hostile = base.norms.firstIndex { $0.id == "hostile" }!
      base.norms[hostile].citations = [Norm.Reference("bylaw/art-9")]
      let dog = base.topics.firstIndex { $0.id == "unleash-dog" }!
      base.topics[dog].guidance[0].text = LocalizedText(id: "Lihat tempatnya.", en: "See the place.")
    }
    let changes = try #require(after.document.revision?.changes)
    #expect(changes.map(\.kind) == [.new, .verdict, .basis, .wording, .withdrawn])
    #expect(changes.map(\.item) == ["ride-swan", "feed-ducks", "hostile", "unleash-dog", "opening-hours"])
    #expect(changes[1].before == ["forbidden"])
    #expect(changes[1].after == ["unregulated"])
    #expect(changes[2].before == ["Bylaw 3/2021 Art. 8"])
    #expect(changes[2].after == ["Bylaw 3/2021 Art. 9"])
  }

  @Test func nothingChangedIsSaidToo() throws {
    let first = try Self.edition()
    let second = try Self.edition(earlier: first.manifest)
    #expect(second.document.revision?.changes == [])
    let page = second.files.first { $0.path == "changes-en.html" }.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(page?.contains("Nothing changed since the edition of 1 June 2025 (1/2025).") == true)
  }

  @Test(arguments: FAQFormat.allCases.filter { $0 != .jsonld && $0 != .csv })
  func theListStandsInEveryFormatForPeople(format: FAQFormat) throws {
    let before = try Self.edition()
    let after = try Self.edition(.file(format), earlier: before.manifest) { base in
      base.norms.removeAll { $0.id == "ducks" }
    }
    let text = String(decoding: after.files[0].bytes, as: UTF8.self)
    #expect(text.contains(format == .json ? "\"change\": \"verdict\"" : "Another answer"))
  }
}
