// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Mustache

/// The templates of pages (Mustache) with their style rules: the program's own, or an office's in their place.
package struct FAQTemplates: Sendable {
  /// What the program renders; all else are parts of these.
  enum Page: String, CaseIterable {
    case document, home, answer, changes
  }

  static let style = "style.css"
  static let ending = ".mustache"

  /// The files of the program's own templates: name and text.
  package static let standardFiles: [String: String] = EmbeddedFiles.templates

  /// The program's own templates.
  package static let standard = try! FAQTemplates(files: standardFiles)

  /// SHA-256 over names and texts.
  package let fingerprint: String
  let style: String
  private let library: MustacheLibrary

  /// - Parameter replacements: files that stand in for the program's own of the same name, or are used by such.
  package init(replacing replacements: [String: String]) throws(FAQTemplateError) {
    try self.init(files: Self.standardFiles.merging(replacements) { _, new in new })
  }

  private init(files: [String: String]) throws(FAQTemplateError) {
    style = files[Self.style] ?? ""
    var library = MustacheLibrary()
    let templates = files.filter { $0.key.hasSuffix(Self.ending) }
    let names = Set(templates.keys.map { String($0.dropLast(Self.ending.count)) })
    var uses: [String: [TemplateTag]] = [:]
    for (file, text) in templates.sorted(by: { $0.key < $1.key }) {
      let check = TemplateCheck(file: file, text: text)
      let name = String(file.dropLast(Self.ending.count))
      uses[name] = try check.partials(among: names.union([Self.style]))
      do {
        try library.register(text, named: name)
      } catch let error as MustacheTemplate.ParserError {
        throw FAQTemplateError(
          file: file, line: error.context.lineNumber, problem: .broken(TemplateCheck.text(error.error)))
      } catch {
        throw FAQTemplateError(file: file, line: 1, problem: .broken("\(error)"))
      }
    }
    try TemplateCheck.noCircle(in: uses)
    try TemplateCheck.allUsed(uses, from: Page.allCases.map(\.rawValue))
    try TemplateCheck.style(style)
    library.register(try! MustacheTemplate(string: style), named: "style")
    self.library = library
    fingerprint = Fingerprint.hexadecimal(
      of: files.sorted { $0.key < $1.key }.map { (file: $0.key, bytes: Array($0.value.utf8)) })
  }

  func render(_ page: Page, _ values: TemplateValues) -> String {
    library.render(values.table, withTemplate: page.rawValue) ?? ""
  }
}
