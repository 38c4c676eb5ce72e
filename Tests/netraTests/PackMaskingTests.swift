// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import KnowledgeSource
import Law
import Shell
import TestSupport
import Testing
import Transcripts

/// What the pack of this package says is never taken for somebody's data.
@Suite struct PackMaskingTests {
  @Test func nothingOfThePackIsMasked() throws {
    let folder = try KnowledgeFolder(path: Fixtures.pack)
    let pack = try #require(folder.read().pack)
    let compiled = try KnowledgeLoader(cacheFolder: nil) { _ in }.load(path: CompiledPack.path)
    let mask = TurnRecorder.options(Assistant(compiled)).mask
    var lines = 0
    // What people might ask in its tests may hold a name; what it says itself does not.
    for (file, bytes) in folder.contents() where !file.hasPrefix("tests/") {
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      where !line.contains("ask: ") {
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
