// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Audit

@Suite struct BlockListTests {
  private let topic = """
    # head
    topic: a
    questions:
      id:
        - satu   # remark
        - "dua"
      # english
      en:
      - one
    tests:
      - ask: satu
        expect: allowed

      # the last one
      - {ask: dua, expect: forbidden}

    # who looked at it
    reviewed:
      by: x
    """

  private func changed(_ entry: [String], _ path: [String], _ text: String) throws -> String {
    let new = try BlockList.append(entry, at: path, of: text, before: "reviewed")
    // Everything that was there is there still, in its order.
    let difference = new.split(separator: "\n", omittingEmptySubsequences: false).difference(
      from: text.split(separator: "\n", omittingEmptySubsequences: false))
    #expect(difference.removals.isEmpty)
    return new
  }

  @Test func atTheEndOfAList() throws {
    let new = try changed(["# why", "ask: \"tiga\"", "expect: info"], ["tests"], topic)
    #expect(
      new.contains(
        """
          - {ask: dua, expect: forbidden}
          # why
          - ask: "tiga"
            expect: info

        # who looked at it
        reviewed:
        """))
  }

  @Test func inANestedList() throws {
    #expect(
      try changed(["\"tiga\""], ["questions", "id"], topic).contains(
        "    - \"dua\"\n    - \"tiga\"\n  # english\n  en:\n"))
    // Entries may stand under their key without indentation.
    #expect(try changed(["\"two\""], ["questions", "en"], topic).contains("  en:\n  - one\n  - \"two\"\ntests:\n"))
  }

  @Test func aMissingListIsAdded() throws {
    let text = "topic: a\nquestions:\n  id:\n    - satu\nreviewed:\n  by: x\n"
    #expect(
      try changed(["ask: b", "expect: info"], ["tests"], text)
        == "topic: a\nquestions:\n  id:\n    - satu\ntests:\n  - ask: b\n    expect: info\nreviewed:\n  by: x\n")
    #expect(
      try changed(["\"one\""], ["questions", "en"], text)
        == "topic: a\nquestions:\n  id:\n    - satu\n  en:\n    - \"one\"\nreviewed:\n  by: x\n")
    #expect(throws: BlockList.Problem.missing(key: "questions")) {
      try BlockList.append(["a"], at: ["questions", "id"], of: "topic: a\n", before: "reviewed")
    }
  }

  @Test func aFileThatIsAList() throws {
    #expect(try changed(["ask: b"], [], "# head\n- ask: a\n") == "# head\n- ask: a\n- ask: b\n")
    #expect(try changed(["# why", "ask: b"], [], "# head\n") == "# why\n- ask: b\n# head\n")
  }

  @Test func windowsLineEndsStay() throws {
    let new = try BlockList.append(["c"], at: ["tests"], of: "tests:\r\n  - a\r\nx: 1\r\n", before: "reviewed")
    #expect(new == "tests:\r\n  - a\r\n  - c\r\nx: 1\r\n")
  }

  @Test func aListOnOneLineGrowsThere() throws {
    #expect(
      try BlockList.append(
        ["# why", "\"two\""], at: ["questions", "id"], of: "questions:\n  id: [one, \"[a]\"]\n  en: []\n", before: "x")
        == "questions:\n  # why\n  id: [one, \"[a]\", \"two\"]\n  en: []\n")
    #expect(
      try BlockList.append(
        ["# why", "ask: \"b\"", "expect: info"], at: ["tests"], of: "topic: a\r\ntests: []\r\n", before: "x")
        == "topic: a\r\n# why\r\ntests: [{ask: \"b\", expect: info}]\r\n")
  }

  @Test func whatIsNoListOnItsLineIsLeftToPeople() {
    for value in ["[b,", "{b: c}", "*all", "[b] # all"] {
      #expect(throws: BlockList.Problem.notAList(key: "tests", line: 2)) {
        try BlockList.append(["a"], at: ["tests"], of: "topic: a\ntests: \(value)\n", before: "reviewed")
      }
    }
    #expect(throws: BlockList.Problem.notAList(key: "questions", line: 1)) {
      try BlockList.append(["a"], at: ["questions", "id"], of: "questions: {id: [a]}\n", before: "reviewed")
    }
  }

  @Test func theDifferenceIsUnified() {
    #expect(
      LineDifference.unified("a\nb\nc\nd\ne\nf\n", "a\nb\nc\nd\nX\ne\nf\n", file: "t.yaml")
        == "--- a/t.yaml\n+++ b/t.yaml\n@@ -2,5 +2,6 @@\n b\n c\n d\n+X\n e\n f\n")
    #expect(LineDifference.unified("a\n", "a\n", file: "t") == "")
    #expect(LineDifference.unified("a\n", "b\n", file: "t") == "--- a/t\n+++ b/t\n@@ -1,1 +1,1 @@\n-a\n+b\n")
  }
}
