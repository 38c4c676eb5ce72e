// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Foundation
import Knowledge
import Law
import TestSupport
import Testing

@testable import Publishing

/// The made-up pack as a site, with slang of its own.
enum ParkSite {
  static let edition: FAQEdition = {
    var base = ParkPack.base
    base.words.slang = ["guguk": "anjing"]
    base.words.synonyms = [["bebek", "itik"]]
    base.addressees.insert(
      Addressee(id: "child", broader: "visitor", label: LocalizedText(id: "anak", en: "a child")), at: 0)
    base.conditions[0].isPhase = true
    let assistant = Assistant(try! KnowledgeCompiler.compile(base, fingerprint: "f00d"))
    let earlier = FAQEdition(
      assistant, form: .site, options: FAQOptions(asOf: ParkPack.today, topics: ["feed-ducks"])
    ).manifest
    return FAQEdition(assistant, form: .site, options: ParkPack.options, earlier: earlier)
  }()

  static let pages = edition.files.filter { $0.path.hasSuffix(".html") }

  /// Writes all files below a folder.
  static func write(to folder: TemporaryFolder) {
    for file in edition.files {
      let path = folder.file(file.path)
      FileBytes.makeFolders(for: path)
      FileBytes.write(file.bytes, to: path)
    }
  }
}

@Suite struct FAQSiteTests {
  private func text(_ file: FAQFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

  @Test func everyItemHasOneAddressInEachLanguage() {
    let paths = Set(ParkSite.edition.files.map(\.path))
    for language in ["id", "en"] {
      for topic in ["feed-ducks", "hostile", "opening-hours", "ride-swan", "unleash-dog"] {
        #expect(paths.contains("\(language)/\(topic).html"))
      }
    }
    #expect(paths.isSuperset(of: ["index.html", "en.html", "changes.html", "changes-en.html"]))
    #expect(paths.count == 18)
  }

  @Test func everyLinkLeadsToAFileOfTheSiteOrToTheWeb() {
    let paths = Set(ParkSite.edition.files.map(\.path))
    for page in ParkSite.pages {
      let folder = page.path.contains("/") ? String(page.path.split(separator: "/")[0]) + "/" : ""
      for match in text(page).matches(of: #/ (?:href|src)="([^"#]+)(?:#[^"]*)?"/#) {
        let address = String(match.output.1)
        if address.hasPrefix("https://park.example/") { continue }
        let target = address.hasPrefix("../") ? String(address.dropFirst(3)) : folder + address
        #expect(paths.contains(target), "\(page.path) → \(address)")
      }
    }
  }

  @Test func everyPageHasThePolicyALanguageAndOneHeading() {
    for page in ParkSite.pages {
      let text = text(page)
      #expect(text.contains("script-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"))
      #expect(
        text.contains("<html lang=\"\(page.path.hasPrefix("en") || page.path.hasSuffix("-en.html") ? "en" : "id")\">"),
        "\(page.path)")
      #expect(text.matches(of: #/<h1/#).count == 1, "\(page.path)")
      #expect(!text.contains("<script>") && !text.contains(" style=") && !text.contains("<style"))
    }
  }

  @Test func anItemTellsItsValidityItsReviewAndWhatChanged() throws {
    let ducks = try #require(ParkSite.pages.first { $0.path == "en/feed-ducks.html" })
    #expect(text(ducks).contains("The rules cited are in force since 1 April 2021"))
    #expect(text(ducks).contains("Last verified 3 February 2025"))
    let swan = try #require(ParkSite.pages.first { $0.path == "en/ride-swan.html" })
    #expect(text(swan).contains("<p class=\"change\">New</p>"))
    #expect(!text(ducks).contains("class=\"change\""))
  }

  @Test func filtersHoldNarrowerAddresseesAndPhases() throws {
    let home = text(try #require(ParkSite.pages.first { $0.path == "en.html" }))
    #expect(home.contains("data-verdict=\"conditional\" data-addressee=\"child visitor\" data-phase=\"dog-area\""))
    #expect(home.contains("<option value=\"child\">A child</option>"))
    let rules = text(try #require(ParkSite.edition.files.first { $0.path == "assets/filters.css" }))
    #expect(
      rules.contains(
        "body:has(#phase option[value=\"dog-area\"]:checked) .entry:not([data-phase~=\"dog-area\"]) { display: none; }")
    )
  }

  @Test func anEmptySelectionIsStillASite() throws {
    var options = ParkPack.options
    options.topics = []
    let edition = FAQEdition(ParkPack.assistant, form: .site, options: options)
    let home = text(try #require(edition.files.first { $0.path == "en.html" }))
    #expect(home.contains("No topic is in this selection."))
    #expect(!home.contains("<form"))
  }
}

/// What a real browser makes of the site, opened from the disk.
@Suite(.serialized, .enabled(if: Browser.path != nil, "no Chromium here; .ci/browser installs it"))
struct FAQSiteBrowserTests {
  private let folder = TemporaryFolder()
  private let browser: Browser

  init() throws {
    ParkSite.write(to: folder)
    browser = try Browser()
  }

  private func open(_ page: String) throws { try browser.open("file://\(folder.file(page))") }

  private func type(_ query: String) throws -> [String] {
    let script = """
      (() => { const box = document.getElementById("query"); box.value = \(Browser.quoted(query));
        box.dispatchEvent(new Event("input")); return "[" + Array.from(document.querySelectorAll("#results .entry a"),
        (link) => link.getAttribute("href")).join(" ") + "]"; })()
      """
    let answer = try browser.value(script)
    let list = answer.split(separator: "[", maxSplits: 1).last?.prefix { $0 != "]" } ?? ""
    return list.split(separator: " ").map(String.init)
  }

  private func expectQuiet(_ page: String) {
    for event in browser.events {
      #expect(!event.contains("\"Runtime.exceptionThrown\""), "\(page): \(event)")
      #expect(!event.contains("\"level\":\"error\""), "\(page): \(event)")
      if event.contains("\"Network.requestWillBeSent\"") {
        #expect(event.contains("\"url\":\"file://\(folder.path)"), "\(page): \(event)")
      }
    }
  }

  @Test func everyPageOpensWithoutErrorOrRequest() throws {
    for page in ParkSite.pages.map(\.path) {
      try open(page)
      expectQuiet(page)
      #expect(try browser.value("getComputedStyle(document.body).maxWidth").contains("px"), "\(page): no style")
    }
  }

  @Test func theSearchKnowsTitlesStemsSlangAndSynonyms() throws {
    try open("index.html")
    #expect(try type("memberi makan bebek").first == "id/feed-ducks.html")
    #expect(try type("ngasih makan itik").first == "id/feed-ducks.html")
    #expect(try type("guguk dilepas").first == "id/unleash-dog.html")
    #expect(try type("melepaskan anjingnya").first == "id/unleash-dog.html")
    #expect(try type("opening").first == "id/opening-hours.html")
    #expect(try type("constructor __proto__ toString") == [])
    #expect(try browser.value("document.getElementById('count').textContent").contains("Tidak ada yang cocok"))
    #expect(try type("") == [])
    #expect(try browser.value("document.getElementById('all').hidden").contains("false"))
    expectQuiet("index.html")
  }

  @Test func hostileTextStaysText() throws {
    for page in ["id/hostile.html", "en.html"] {
      try open(page)
      expectQuiet(page)
      #expect(try browser.value("document.body.textContent.includes('<script>alert(1)</script>')").contains("true"))
      #expect(try browser.value("document.querySelectorAll('script:not([src])').length").contains("\"value\":0"))
    }
    _ = try type(ParkPack.hostile)
    expectQuiet("en.html")
  }

  @Test func filtersAndLinksWorkWithoutScripts() throws {
    try browser.call("Emulation.setScriptExecutionDisabled", #"{"value":true}"#)
    try open("en.html")
    try browser.call("Emulation.setScriptExecutionDisabled", #"{"value":false}"#)
    // The page's own scripts did not run.
    #expect(try browser.value("document.getElementById('query-row').hidden").contains("true"))
    let shown =
      "Array.from(document.querySelectorAll('.entry')).filter((e) => getComputedStyle(e).display !== 'none').length"
    #expect(try browser.value(shown).contains("\"value\":5"))
    for (filter, value, count) in [("verdict", "forbidden", 3), ("phase", "dog-area", 1), ("addressee", "child", 5)] {
      let choose =
        "document.querySelector('form').reset(); document.getElementById('\(filter)').value = '\(value)'; \(shown)"
      #expect(try browser.value(choose).contains("\"value\":\(count)"), "\(filter)")
    }
  }

  @Test func printsOnA4() throws {
    try open("en/feed-ducks.html")
    let answer = try browser.call("Page.printToPDF", #"{"preferCSSPageSize":true}"#)
    let base64 = answer.split(separator: "\"data\":\"", maxSplits: 1).last?.prefix { $0 != "\"" } ?? ""
    let pdf = try #require(Data(base64Encoded: String(base64)))
    let text = String(decoding: pdf, as: UTF8.self)
    #expect(text.hasPrefix("%PDF-"))
    let box = try #require(text.firstMatch(of: #/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]/#))
    // 210 mm by 297 mm in points.
    #expect(abs(Double(box.output.1)! - 595.3) < 1)
    #expect(abs(Double(box.output.2)! - 841.9) < 1)
    #expect(text.contains("/Type /Page\n") || text.contains("/Type /Page "))
  }
}
