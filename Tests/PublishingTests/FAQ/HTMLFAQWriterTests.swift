// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Knowledge
import Testing

@testable import Publishing

@Suite struct HTMLFAQWriterTests {
  private let page = HTMLFAQWriter().write(FAQDocument(ParkPack.assistant, options: ParkPack.options))

  @Test func isWellFormedAndItsTagsBalance() {
    var open: [Substring] = []
    let void: Set<Substring> = ["meta", "br"]
    for match in page.matches(of: #/<(\/?)([a-zA-Z0-9]+)(?:\s[^<>]*)?>/#) {
      let name = match.output.2
      if void.contains(name) { continue }
      if match.output.1.isEmpty {
        open.append(name)
      } else {
        #expect(open.popLast() == name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test func everyLinkInsideHasItsTargetAndIdentifiersAreUnique() {
    let ids = page.matches(of: #/ id="([^"]*)"/#).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    let targets = page.matches(of: #/ href="#([^"]*)"/#).map { String($0.output.1) }
    #expect(targets.count > 10)
    #expect(targets.allSatisfy(ids.contains))
    let labels = page.matches(of: #/ aria-labelledby="([^"]*)"/#).map { String($0.output.1) }
    #expect(labels.allSatisfy(ids.contains))
  }

  @Test func headingsSkipNoLevel() {
    var last = 0
    for match in page.matches(of: #/<h([1-6])/#) {
      let level = Int(match.output.1)!
      #expect(level <= last + 1)
      last = level
    }
    #expect(last > 0)
  }

  @Test func loadsNothingAndRunsNothing() throws {
    for forbidden in ["<script", " src=", "@import", "url(", "<img", "<iframe", " style=", " onclick", "javascript:"] {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
    let rules = try #require(page.firstMatch(of: #/<style>([\s\S]*?)<\/style>/#)).output.1
    let hash = Data(Fingerprint.sha256(Array(rules.utf8))).base64EncodedString()
    #expect(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-\(hash)&#39;; base-uri"))
  }

  @Test func saysTheVerdictBySignAndWord() {
    #expect(page.contains("<span class=\"sign\" aria-hidden=\"true\">✗</span> Dilarang</p>"))
    #expect(page.contains("<span class=\"sign\" aria-hidden=\"true\">✗</span> Forbidden</p>"))
  }

  @Test func escapesHostileText() {
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; `rm` =cmd()|&#39;/C calc&#39;!A0 "))
    #expect(page.contains("[U+202E]gnp.exe[U+001B]"))
  }

  @Test func linksOnlyToTheWeb() {
    var text = HTMLText()
    for address in ["javascript:alert(1)", "https://e.x/\"onmouseover=1", "http://e.x/a b", "HTTPS://e.x"] {
      text.link(address, "t")
    }
    #expect(text.html == "tttt")
    text.link("https://e.x/a?b=1&c", "u")
    #expect(text.html == "tttt<a href=\"https://e.x/a?b=1&amp;c\" rel=\"noreferrer\">u</a>")
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
  func base64(text: String, expected: String) {
    #expect(Base64.text(Array(text.utf8)) == expected)
  }
}
