// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Publishing

@Suite struct FAQTemplatesTests {
  private func problem(_ file: String, _ text: String) -> FAQTemplateError? {
    do throws(FAQTemplateError) {
      _ = try FAQTemplates(replacing: [file: text])
      return nil
    } catch {
      return error
    }
  }

  @Test func anOfficeReplacesAPart() throws {
    let templates = try FAQTemplates(replacing: [
      "contacts.mustache": "<p class=\"office\">{{owner}}{{>stamp}}</p>",
      "stamp.mustache": "<b>{{title}}</b>",
    ])
    #expect(templates.fingerprint != FAQTemplates.standard.fingerprint)
    let page = HTMLFAQWriter(templates).write(FAQDocument(ParkPack.assistant, options: ParkPack.options))
    #expect(page.contains("<p class=\"office\">Dinas Taman<b>Park rules</b></p>"))
  }

  @Test func aBrokenTemplateSaysWhere() {
    let open = problem("item.mustache", "<p>\n{{#reason}}\n<b>")
    #expect(open?.file == "item.mustache")
    #expect(open?.problem == .broken("a section has no end"))
    let crossed = problem("item.mustache", "\n{{#reason}}\n{{/sections}}")
    #expect(crossed?.line == 3)
    #expect(crossed?.problem == .broken("the tag that ends a section does not name the section that is open"))
    #expect(problem("item.mustache", "a {{word")?.problem == .broken("it ends inside a tag"))
  }

  @Test func unknownNamesPartsAndFilesAreFound() {
    guard case .unknownName("wrod", let known)? = problem("item.mustache", "x\ny {{wrod}}")?.problem else {
      Issue.record("no unknown name")
      return
    }
    #expect(known.contains("word"))
    #expect(problem("item.mustache", "x\ny {{wrod}}")?.line == 2)
    guard case .unknownName("words.serach", _)? = problem("item.mustache", "{{words.serach}}")?.problem else {
      Issue.record("no unknown word")
      return
    }
    guard case .unknownPart("contact", _)? = problem("item.mustache", "{{>contact}}")?.problem else {
      Issue.record("no unknown part")
      return
    }
    guard case .unused? = problem("itme.mustache", "{{word}}")?.problem else {
      Issue.record("a misnamed file went unnoticed")
      return
    }
  }

  @Test(arguments: ["{{{label}}}", "{{&label}}", "{{& label }}", "{{=<% %>=}}", "{{%CONTENT_TYPE:TEXT}}"])
  func escapingCannotBeSwitchedOff(tag: String) {
    guard case .unsafe? = problem("item.mustache", "<p>\n\(tag)</p>")?.problem else {
      Issue.record("\(tag) was let through")
      return
    }
    #expect(problem("item.mustache", "<p>\n\(tag)</p>")?.line == 2)
  }

  @Test func partsThatUseEachOtherAreRefused() {
    guard case .circle? = problem("item.mustache", "{{>contacts}}{{>item}}")?.problem else {
      Issue.record("a part used itself")
      return
    }
  }

  @Test(arguments: ["</style>", "@import 'x.css';", "a { background: url(x) }", "{{word}}"])
  func styleRulesLoadNothingAndEndNowhere(rules: String) {
    guard case .unsafe? = problem("style.css", rules)?.problem else {
      Issue.record("\(rules) was let through")
      return
    }
  }

  @Test func marksOnMarkupDoNotHideIt() {
    #expect(TemplateValues.safe("a\"\u{301} onclick=\"x") == "a\"[U+301] onclick=\"x")
    #expect(TemplateValues.safe("<\u{338}b>&\u{301}") == "<[U+338]b>&[U+301]")
    #expect(TemplateValues.safe("e\u{301} é \"plain\"") == "e\u{301} é \"plain\"")
  }

  @Test func everyStandardTemplateIsInUseAndEmbedded() {
    #expect(FAQTemplates.standardFiles.count == 16)
    #expect(FAQTemplates.standardFiles.values.allSatisfy { $0.contains("SPDX-License-Identifier") })
  }
}
