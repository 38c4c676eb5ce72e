// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import KnowledgeSource
import Law
import TestSupport
import Testing

@Suite struct KnowledgeLoaderTests {
  private final class Notices { var texts: [String] = [] }

  private let cache = TemporaryFolder()
  private let notices = Notices()

  private var loader: KnowledgeLoader {
    KnowledgeLoader(cacheFolder: cache.path) { [notices] in notices.texts.append($0) }
  }

  @Test func aPackWithAnErrorDoesNotAnswerAndAllErrorsAreListed() throws {
    let pack = try MarkedPack()
      .replace(
        "must-not: dog-at-picnic", with: "must-not: dog-at-picnick", in: "regulations/park-bylaw-2021/art-10.yaml"
      )
      .replace("confidence: medium", with: "confidence: some", in: "regulations/park-bylaw-2021/art-9.yaml")
    let failure = #expect(throws: LoadingError.self) { try loader.load(path: pack.path) }
    let message = try #require(failure?.description)
    #expect(
      message.contains("art-10.yaml:12:19: error: 'dog-at-picnick' is not a known topic; did you mean 'dog-at-picnic'?")
    )
    #expect(message.contains("art-9.yaml:7:17: error: 'some' is not one of low, medium, high"))
  }

  @Test func warningsDoNotStopIt() throws {
    let pack = try MarkedPack("topics/dogs/dog-at-picnic.yaml", "reviewed: {by: park-desk, date: 2026-06-01}\n", "")
    #expect(!(try pack.findings()).isEmpty)
    #expect(try loader.load(path: pack.path).base.topics.count == 10)
  }

  @Test func aCompiledCopyIsUsedUntilSomethingChanges() throws {
    let pack = try MarkedPack()
    let first = try loader.load(path: pack.path)
    #expect(notices.texts.count == 1)
    #expect(try loader.load(path: pack.path).fingerprint == first.fingerprint)
    #expect(notices.texts.count == 1)
    try pack.replace(
      "Rumput dipakai semua orang.", with: "Rumput milik semua orang.", in: "topics/dogs/clean-up-after-dog.yaml")
    let second = try loader.load(path: pack.path)
    #expect(notices.texts.count == 2 && second.fingerprint != first.fingerprint)
    #expect(second.topic("clean-up-after-dog")?.guidance.first?.text.id == "Rumput milik semua orang.")
  }

  @Test func aDamagedCopyIsCompiledAgain() throws {
    let pack = try MarkedPack()
    let first = try loader.load(path: pack.path)
    for name in FileBytes.names(in: cache.path) { FileBytes.truncate(cache.file(name), to: 1_000) }
    #expect(try loader.load(path: pack.path).base == first.base)
    #expect(notices.texts.count == 2)
  }

  @Test func whatIsNoKnowledgeIsNamed() throws {
    let folder = TemporaryFolder()
    FileBytes.write("not compiled knowledge", to: folder.file("x.netrakb"))
    for (path, words) in [
      ("/no/such/place", "no knowledge folder at '/no/such/place'"), (folder.path, "holds no pack.yaml"),
      (folder.file("x.netrakb"), "not a compiled knowledge file"),
    ] {
      let failure = #expect(throws: LoadingError.self) { try loader.load(path: path) }
      #expect(failure?.description.contains(words) == true, "\(String(describing: failure))")
    }
  }

  @Test func aCompiledFileIsOpenedAsItIs() throws {
    let pack = try MarkedPack()
    let compiled = try loader.compile(KnowledgeFolder(path: pack.path))
    let folder = TemporaryFolder()
    #expect(AtomicFile.write(KnowledgeFile.encode(compiled), to: folder.file("park.netrakb")))
    #expect(FileBytes.mode(folder.file("park.netrakb")) == 0o600)
    let opened = try loader.load(path: folder.file("park.netrakb"))
    #expect(opened.base == compiled.base && opened.fingerprint == compiled.fingerprint)
  }
}
