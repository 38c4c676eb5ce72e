// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Law
import Testing

@testable import Publishing

@Suite struct MessageSplitterTests {
  private let document = FAQDocument(ParkPack.assistant, options: ParkPack.options)

  @Test func keepsShortTextWhole() {
    #expect(MessageSplitter(limit: 100, keeping: []).parts("one\n\ntwo") == ["one\n\ntwo"])
    #expect(MessageSplitter(limit: 100, keeping: []).parts("").isEmpty)
  }

  @Test func cutsBetweenLinesThenSentencesThenWords() {
    #expect(MessageSplitter(limit: 12, keeping: []).parts("one two\nthree four") == ["one two", "three four"])
    #expect(MessageSplitter(limit: 12, keeping: []).parts("One two. Three four.") == ["One two.", "Three four."])
    #expect(MessageSplitter(limit: 12, keeping: []).parts("one two three four") == ["one two", "three four"])
  }

  @Test func keepsAHeadingWithWhatFollows() {
    let text = "0123456789 0123456789\n\nList:\n• 0123456789\n• two"
    #expect(
      MessageSplitter(limit: 30, keeping: []).parts(text) == ["0123456789 0123456789", "List:\n• 0123456789\n• two"])
    #expect(MessageSplitter(limit: 30, keeping: []).parts("a\nb:") == ["a\nb:"])
  }

  @Test func neverCutsACitation() {
    let labels = ["UU 1/2000 Pasal 1 ayat (2)", "UU 1/2000 Pasal 1", "PP 2/2001 Pasal 33"]
    let text = (0..<40).map { "kata \(labels[$0 % 3])," }.joined(separator: " ")
    for limit in 30...140 {
      let parts = MessageSplitter(limit: limit, keeping: labels).parts(text)
      #expect(parts.joined(separator: " ") == text, "limit \(limit)")
      #expect(parts.allSatisfy { $0.utf16.count <= limit }, "limit \(limit)")
      for label in labels {
        let whole = parts.reduce(0) { $0 + $1.split(separator: label, omittingEmptySubsequences: false).count - 1 }
        #expect(whole == text.split(separator: label, omittingEmptySubsequences: false).count - 1, "limit \(limit)")
      }
    }
  }

  @Test(arguments: [200, 300, 1000, 4096])
  func messagesFit(limit: Int) {
    let messages = MessageFAQWriter(limit: limit).messages(document)
    #expect(messages.allSatisfy { $0.utf16.count <= limit && !$0.isEmpty })
    #expect(messages.contains { $0.hasPrefix("[1/5] Animals") })
    let labels = document.groups.flatMap(\.items).flatMap(\.turns).flatMap(\.answer.citations).map(\.label)
    let joined = messages.joined(separator: "\n")
    #expect(labels.allSatisfy(joined.contains))
  }

  @Test func numbersTheParts() {
    let messages = MessageFAQWriter(limit: 200).messages(document)
    let parts = messages.filter { $0.hasPrefix("[4/5] ") }
    #expect(parts.contains { $0.hasPrefix("[4/5] letting a dog off the leash (2/") })
    #expect(parts[0].hasPrefix("[4/5] Animals (1/"))
  }
}
