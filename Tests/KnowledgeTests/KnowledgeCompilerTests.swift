// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import KnowledgeSource
import Law
import Matching
import TestSupport
import Testing

@Suite struct KnowledgeCompilerTests {
  private let base = ParkKnowledge.pack.base

  @Test func theSameValuesGiveTheSameBytes() throws {
    let first = KnowledgeFile.encode(ParkKnowledge.compiled)
    let second = KnowledgeFile.encode(
      try KnowledgeCompiler.compile(base, fingerprint: ParkKnowledge.pack.fingerprint))
    #expect(first == second)
  }

  @Test func theOrderOfWordingsDoesNotChangeWhatIsTrained() throws {
    var random = SeededRandom(seed: 1)
    var shuffled = base
    for index in shuffled.topics.indices {
      shuffled.topics[index].questions.id.shuffle(using: &random)
      shuffled.topics[index].questions.en.shuffle(using: &random)
    }
    for index in shuffled.refusals.indices { shuffled.refusals[index].questions.id.shuffle(using: &random) }
    #expect(shuffled != base)
    let again = try KnowledgeCompiler.compile(shuffled, fingerprint: ParkKnowledge.pack.fingerprint)
    #expect(Array(again.matcher.bytes.pointer) == Array(ParkKnowledge.compiled.matcher.bytes.pointer))
  }

  @Test func labelsStandForTopicsThenRefusals() {
    let knowledge = ParkKnowledge.compiled
    #expect(knowledge.matcher.labels.map(\.name) == base.topics.map(\.id) + base.refusals.map(\.id))
    for (index, name) in knowledge.matcher.labels.map(\.name).enumerated() {
      #expect(knowledge.id(of: Int32(index)) == name)
    }
    #expect(knowledge.label(0) == .topic(0))
    #expect(knowledge.label(Int32(base.topics.count)) == .refusal(0))
  }

  @Test func everythingIsFoundByItsIdentifier() {
    let knowledge = ParkKnowledge.compiled
    #expect(base.topics.allSatisfy { knowledge.topic($0.id) == $0 })
    #expect(base.provisions.allSatisfy { knowledge.provision($0.id) == $0 })
    #expect(base.instruments.allSatisfy { knowledge.instrument($0.id) == $0 })
    #expect(base.sanctions.allSatisfy { knowledge.sanction($0.id) == $0 })
    #expect(knowledge.topic("nothing") == nil && knowledge.provision("nothing") == nil)
  }
}
