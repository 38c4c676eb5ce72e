// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import KnowledgeSource
import Law
import TestSupport
import Testing
import Transcripts

/// What the pack of this package says is never taken for somebody's data.
@Suite struct PackMaskingTests {
  @Test func nothingOfThePackIsMasked() throws {
    let folder = try KnowledgeFolder(path: Fixtures.pack)
    let pack = try #require(folder.read().pack)
    let mask = PersonalDataMask(introducers: pack.base.pack.nameIntroducers.all)
    var lines = 0
    for (file, bytes) in folder.contents() {
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
        lines += 1
        if mask.masked(String(line)) != line { Issue.record("\(file): \(mask.masked(String(line)))") }
      }
    }
    #expect(lines > 10_000)
    var labels = 0
    for provision in pack.base.provisions {
      guard let instrument = pack.base.instruments.first(where: { $0.id == provision.instrument }) else { continue }
      let label = instrument.citation(at: provision.pinpoint)
      labels += 1
      #expect(mask.masked(label) == label)
    }
    #expect(labels == pack.base.provisions.count)
  }
}
