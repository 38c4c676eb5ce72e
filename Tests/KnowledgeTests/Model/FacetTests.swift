// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law
import Testing

@Suite struct FacetTests {
  private func value(_ id: String, _ broader: String?) -> Facet.Value {
    Facet.Value(id: id, label: LocalizedText(id: id, en: id), broader: broader, cues: Wordings())
  }

  @Test func ancestryGoesUpAndEndsInCircles() {
    let facet = Facet(id: "animal", values: [value("dog", "pet"), value("pet", nil), value("puppy", "dog")])
    #expect(facet.ancestry(of: "puppy") == ["puppy", "dog", "pet"])
    #expect(facet.ancestry(of: "unknown") == ["unknown"])
    let circle = Facet(id: "x", values: [value("a", "b"), value("b", "a")])
    #expect(circle.ancestry(of: "a") == ["a", "b"])
  }
}
