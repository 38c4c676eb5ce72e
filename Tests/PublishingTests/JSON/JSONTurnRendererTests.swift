// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Knowledge
import Law
import Testing

@testable import Dialogue
@testable import Publishing

@Suite struct JSONTurnRendererTests {
  private func parsed(_ turn: Turn, _ layout: JSONWriter.Layout = .compact) throws -> NSDictionary {
    let text = JSONTurnRenderer(layout).render(turn)
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
  }

  @Test func writesTheContractInOrder() {
    var turn = ParkPack.turn("unleash-dog")
    turn.candidates = [Candidate(topic: "unleash-dog", score: 0.97, contradictions: [])]
    turn.utterance.id = "h1"
    #expect(
      JSONTurnRenderer().render(turn)
        == #"{"id":"h1","question":"letting a dog off the leash","language":"en","as_of":"2025-06-01","#
        + #""verdict":"conditional","intent":"permission","topic":"unleash-dog","conduct_verdict":"conditional","#
        + #""confidence":1,"answer":"It depends: letting a dog off the leash\nIt depends on the place.","#
        + #""reason":"It depends on the place.","#
        + #""conditions":[{"id":"dog-area","label":"inside the dog area","question":"Inside the dog area?"}],"#
        + #""sanctions":[{"level":"light","text":"A fine of ten coins."}],"alternatives":[],"citations":["#
        + #"{"instrument":"bylaw","locator":"Art. 7(2)","label":"Bylaw 3/2021 Art. 7(2)","in_force":true,"#
        + #""confidence":"medium"},"#
        + #"{"instrument":"bylaw","locator":"Art. 7(1)","label":"Bylaw 3/2021 Art. 7(1)","in_force":true,"#
        + #""confidence":"high"},"#
        + #"{"instrument":"bylaw","locator":"Art. 9","label":"Bylaw 3/2021 Art. 9","in_force":true,"#
        + #""confidence":"high"}],"candidates":[{"topic":"unleash-dog","score":0.97}],"#
        + #""knowledge":"f00d","engine":"\#(ProgramVersion.current)","receipt":"\#(turn.receipt)","#
        + #""addressee":"visitor","facts":{},"branches":["#
        + #"{"when":[{"id":"dog-area","holds":true,"label":"inside the dog area"}],"verdict":"allowed","#
        + #""citations":["Bylaw 3/2021 Art. 7(2)"]},"#
        + #"{"when":[{"id":"dog-area","holds":false,"label":"inside the dog area"}],"verdict":"forbidden","#
        + #""citations":["Bylaw 3/2021 Art. 7(1)"]}],"exceptions":[],"#
        + #""notes":["\#(turn.answer.notes.joined(separator: "\",\""))"],"choices":[],"whole_question":null,"parts":[]}"#
        + "\n")
  }

  @Test func leavesOutTheIdentifierAndWritesNullForWhatIsNot() throws {
    var turn = ParkPack.turn("opening-hours")
    turn.utterance.id = nil
    turn.topic = nil
    let object = try parsed(turn)
    #expect(object["id"] == nil)
    #expect(object["topic"] is NSNull)
    #expect(object["conduct_verdict"] is NSNull)
  }

  @Test func sortsFacts() {
    var turn = ParkPack.turn("feed-ducks")
    turn.facts.conditions = ["b": false, "a": true, "c": true]
    #expect(JSONTurnRenderer().render(turn).contains(#""facts":{"a":true,"b":false,"c":true}"#))
  }

  @Test(arguments: ["feed-ducks", "hostile", "opening-hours", "ride-swan", "unleash-dog"])
  func bothLayoutsSayTheSame(topic: String) throws {
    let turn = ParkPack.turn(topic)
    #expect(try parsed(turn, .compact) == parsed(turn, .indented))
    let compact = JSONTurnRenderer().render(turn)
    #expect(compact.split(separator: "\n", omittingEmptySubsequences: false).count == 2)
    #expect(!compact.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x1B })
  }

  @Test func keepsHostileTextWhole() throws {
    let object = try parsed(ParkPack.turn("hostile"))
    #expect(object["reason"] as? String == "+\(ParkPack.hostile)")
  }
}
