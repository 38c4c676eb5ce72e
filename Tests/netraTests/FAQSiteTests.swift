// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// The whole pack as a site in both languages, in a real browser, from the disk.
@Suite(.serialized, .enabled(if: Browser.path != nil, "no Chromium here; .ci/browser installs it"))
struct FAQSiteTests {
  private static let axe = FileBytes.text("\(Netra.packageRoot)/.build/browser/axe.min.js")

  /// Built once.
  private static let sandbox: Sandbox = {
    let sandbox = Sandbox()
    _ = try? sandbox.run(
      "faq", "build", "--format", "site", "--as-of", "2026-11-21", "--issued", "2026-11-21", "--agency", "Dinas Contoh",
      "--number", "12/2026", "--out", sandbox.folder.file("site"))
    return sandbox
  }()

  private func open(_ page: String) throws -> Browser {
    let browser = try Browser()
    try browser.open("file://\(Self.sandbox.folder.file("site"))/\(page)")
    return browser
  }

  /// The text that an expression gives.
  private func text(_ browser: Browser, _ expression: String) throws -> String {
    try JSONValue(try browser.value(expression))["result"]?["result"]?["value"]?.text ?? ""
  }

  @Test func theSearchFindsEveryItemByItsOwnTitle() throws {
    for page in ["index.html", "en.html"] {
      let browser = try open(page)
      let missed = try text(
        browser,
        """
        (() => { const box = document.getElementById("query"); const missed = [];
          const entries = Array.from(document.querySelectorAll("#all .entry a"));
          const titles = new Map();
          for (const link of entries) {
            const title = link.querySelector(".name").textContent;
            titles.set(title, (titles.get(title) || new Set()).add(link.getAttribute("href")));
          }
          for (const [title, links] of titles) {
            box.value = title; box.dispatchEvent(new Event("input"));
            const first = document.querySelector("#results .entry a");
            if (!first || !links.has(first.getAttribute("href"))) missed.push(title);
          }
          return entries.length + " entries, missed: " + missed.join("; "); })()
        """)
      #expect(missed.hasSuffix(" entries, missed: "), "\(missed)")
      #expect(Int(missed.prefix { $0 != " " }) ?? 0 > 400, "\(missed)")
      #expect(!browser.events.contains { $0.contains("exceptionThrown") || $0.contains("\"level\":\"error\"") })
      #expect(
        browser.events.filter { $0.contains("requestWillBeSent\"") }.allSatisfy { $0.contains("\"url\":\"file://") })
    }
  }

  @Test(arguments: [
    ("boleh nggak like postingan caleg", "react-to-candidate-post"),
    ("ngelike status caleg", "react-to-candidate-post"),
    ("like a candidate's post", "react-to-candidate-post"),
  ])
  func theSearchUnderstandsHowPeopleWrite(query: String, item: String) throws {
    let browser = try open("index.html")
    let found = try text(
      browser,
      """
      (() => { const box = document.getElementById("query"); box.value = \(Browser.quoted(query));
        box.dispatchEvent(new Event("input"));
        return Array.from(document.querySelectorAll("#results .entry a")).slice(0, 3)
          .map((link) => link.getAttribute("href")).join(" "); })()
      """)
    #expect(found.contains("id/\(item).html"), "\(found)")
  }

  @Test(
    .enabled(if: FAQSiteTests.axe != nil, "no axe-core here; .ci/browser installs it"),
    arguments: [
      "index.html", "en.html", "id/react-to-candidate-post.html", "en/react-to-candidate-post.html",
    ])
  func meetsTheGuidelines(page: String) throws {
    let axe = try #require(Self.axe)
    for scheme in ["light", "dark"] {
      let browser = try open(page)
      try browser.call(
        "Emulation.setEmulatedMedia", #"{"features":[{"name":"prefers-color-scheme","value":"\#(scheme)"}]}"#)
      _ = try browser.value("\(axe); true")
      let found = try text(
        browser,
        """
        axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
          .then((result) => result.violations.map((one) => one.id + ": " + one.nodes[0].html).join("\\n"))
        """)
      #expect(found == "", "\(page), \(scheme)")
    }
  }

  @Test(arguments: [360, 1280])
  func nothingRunsOverTheEdge(width: Int) throws {
    for page in ["index.html", "en/react-to-candidate-post.html"] {
      let browser = try open(page)
      try browser.call(
        "Emulation.setDeviceMetricsOverride",
        "{\"width\":\(width),\"height\":800,\"deviceScaleFactor\":1,\"mobile\":false}")
      let overflow = try browser.value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
      #expect(overflow.contains("\"value\":0"), "\(page) at \(width)")
    }
  }
}
