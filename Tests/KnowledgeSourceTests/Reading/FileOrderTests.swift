// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import TestSupport
import Testing

@testable import KnowledgeSource

/// The order in which a file system lists files changes nothing.
@Suite struct FileOrderTests {
  private func pack(_ contents: [(file: String, bytes: [UInt8])]) throws -> SourcePack {
    var reading = PackReading()
    for (file, bytes) in contents { reading.read(file: file, bytes: bytes) }
    return try #require(reading.finish(files: contents.map(\.file).sorted(), fingerprint: "f").pack)
  }

  @Test func shuffledFilesGiveTheSameBytesAndFindings() throws {
    let contents = try KnowledgeFolder(path: Fixtures.parkPack).contents()
    let expected = try pack(contents)
    var bytes = ByteWriter()
    bytes.write(expected.base)
    var random = SeededRandom(seed: 5)
    for _ in 0..<10 {
      let again = try pack(contents.shuffled(using: &random))
      #expect(again.base == expected.base)
      #expect(again.expectations.map(\.location) == expected.expectations.map(\.location))
      var written = ByteWriter()
      written.write(again.base)
      #expect(written.bytes == bytes.bytes)
      #expect(
        PackCheck.findings(in: again, on: MarkedPack.today) == PackCheck.findings(in: expected, on: MarkedPack.today))
    }
  }

  @Test func findingsAreSortedByPlace() throws {
    let pack = try MarkedPack()
    for file in ["topics/dogs/dog-at-picnic.yaml", "refusals/weather.yaml", "topics/facts/fine-amount.yaml"] {
      try pack.replace(
        "reviewed: {by: park-desk, date: 2026-06-01}", with: "reviewed: {by: x, date: 2020-01-01}\nodd: 1", in: file)
    }
    let findings = try pack.findings()
    #expect(findings.count == 5)
    #expect(findings == findings.sorted())
  }
}
