// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import KnowledgeSource
import Law
import Matching
import TestSupport
import TextAnalysis
import Testing

/// A compiled file opens as what was written, or as an error; never as a crash.
@Suite struct KnowledgeFileTests {
  private let folder = TemporaryFolder()
  private var path: String { folder.file("park.netrakb") }

  private func open(_ bytes: [UInt8]) throws -> CompiledKnowledge {
    FileBytes.write(bytes, to: path)
    return try KnowledgeFile.open(try #require(MappedFile(path: path)))
  }

  @Test func whatWasWrittenComesBack() throws {
    let stamp = (0..<32).map { UInt8($0) }
    let bytes = KnowledgeFile.encode(ParkKnowledge.compiled, stamp: stamp)
    let opened = try open(bytes)
    #expect(opened.base == ParkKnowledge.pack.base)
    #expect(opened.fingerprint == ParkKnowledge.pack.fingerprint)
    #expect(KnowledgeFile.encode(opened, stamp: stamp) == bytes)
    let file = try #require(MappedFile(path: path))
    #expect(KnowledgeFile.isIntact(file))
    #expect(try KnowledgeFile.Header(file.bytes).stamp == stamp)
  }

  @Test func theOpenedMatcherMatchesAsTheTrainedOne() throws {
    let opened = try open(KnowledgeFile.encode(ParkKnowledge.compiled))
    for topic in ParkKnowledge.pack.base.topics {
      for question in topic.questions.all.prefix(4) {
        let trained = ParkKnowledge.compiled.matcher
        #expect(
          opened.matcher.match(opened.matcher.analyzer.analyze(question))
            == trained.match(trained.analyzer.analyze(question)))
      }
    }
  }

  @Test func otherFilesAreRefused() throws {
    #expect(throws: KnowledgeFormatError.notCompiledKnowledge) { try open(Array("hello, world".utf8)) }
    #expect(throws: KnowledgeFormatError.notCompiledKnowledge) { try open([UInt8](repeating: 0, count: 4096)) }
    #expect(MappedFile(path: folder.file("nothing")) == nil)
    FileBytes.write("", to: path)
    #expect(MappedFile(path: path) == nil)
  }

  @Test func anotherFormatIsNamed() throws {
    var bytes = KnowledgeFile.encode(ParkKnowledge.compiled)
    bytes[8] = 99
    #expect(throws: KnowledgeFormatError.otherFormat(found: 99, expected: KnowledgeFile.format)) { try open(bytes) }
  }

  @Test func everyTruncationIsAnError() throws {
    let bytes = KnowledgeFile.encode(try Self.small())
    var opened = 0
    for length in stride(from: bytes.count - 1, through: 1, by: -1) {
      FileBytes.truncate(length == bytes.count - 1 ? write(bytes) : path, to: length)
      guard let file = MappedFile(path: path) else { continue }
      if (try? KnowledgeFile.open(file)) != nil { opened += 1 }
      #expect(!KnowledgeFile.isIntact(file) || length == bytes.count)
    }
    #expect(opened == 0)
  }

  @Test func flippedBitsInHeaderAndValuesNeverCrash() throws {
    let bytes = KnowledgeFile.encode(ParkKnowledge.compiled)
    let values = 192 + Self.encoded(ParkKnowledge.pack.base).count
    var random = SeededRandom(seed: 20)
    var refused = 0
    for round in 0..<200 {
      var damaged = bytes
      let place = round < 60 ? Int.random(in: 0..<192, using: &random) : Int.random(in: 192..<values, using: &random)
      damaged[place] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &random)
      FileBytes.write(damaged, to: path)
      let file = try #require(MappedFile(path: path))
      #expect(!KnowledgeFile.isIntact(file) || place < 192)
      guard let opened = try? KnowledgeFile.open(file) else {
        refused += 1
        continue
      }
      Self.use(opened)
    }
    #expect(refused > 20)
  }

  @Test func valuesCutShortAreDamaged() throws {
    let bytes = Self.encoded(try Self.small().base)
    for length in 0..<bytes.count {
      bytes.prefix(length).withUnsafeBytes { cut in
        var reader = ByteReader(cut)
        #expect(throws: KnowledgeFormatError.damaged) { _ = try reader.read(KnowledgeBase.self) }
      }
    }
  }

  /// Asks for everything that could trip over odd values.
  private static func use(_ knowledge: CompiledKnowledge) {
    let today = CalendarDate(dayNumber: 20_000)
    for question in ["boleh anjing dilepas tahun lalu?", "may my dog swim in May 2024?"] {
      let text = knowledge.matcher.analyzer.analyze(question)
      let recognition = knowledge.recogniser.recognise(text, today: today)
      _ = (recognition.tags, knowledge.matcher.match(text).candidates.map { knowledge.id(of: $0.label) })
    }
    for topic in knowledge.base.topics {
      let facts = Facts(addressee: knowledge.base.pack.defaultAddressee)
      _ = Judge(knowledge.book).judgement(on: topic.id, facts: facts, date: today)
    }
  }

  private static func encoded(_ base: KnowledgeBase) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(base)
    return writer.bytes
  }

  private func write(_ bytes: [UInt8]) -> String {
    FileBytes.write(bytes, to: path)
    return path
  }

  /// The park pack with two topics and one refusal.
  private static func small() throws -> CompiledKnowledge {
    var base = ParkKnowledge.pack.base
    base.topics = Entries(base.topics.prefix(2))
    base.refusals = Entries(base.refusals.prefix(1))
    return try KnowledgeCompiler.compile(base, fingerprint: ParkKnowledge.pack.fingerprint)
  }
}
