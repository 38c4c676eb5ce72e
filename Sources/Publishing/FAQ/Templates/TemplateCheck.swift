// SPDX-License-Identifier: GPL-3.0-or-later

import Mustache

/// Finds what the library would pass over in silence: names without a value, parts without a file, parts that use
/// each other for ever, and tags that switch escaping off.
struct TemplateCheck {
  let file: String
  let text: String

  private static let words = Set(FAQWording.allCases.map(\.rawValue))
  private static let keys = Set(TemplateKey.allCases.map(\.rawValue))

  /// The parts that a template uses, after every tag was found to be safe and known.
  func partials(among parts: Set<String>) throws(FAQTemplateError) -> [TemplateTag] {
    var used: [TemplateTag] = []
    for tag in TemplateTag.all(in: text) {
      switch tag.sigil {
      case "{", "&", "=", "%": throw error(tag, .unsafe("{{\(tag.sigil.map(String.init) ?? "")\(tag.name)"))
      case ">", "<":
        guard parts.contains(tag.name) || tag.name == "style" else {
          throw error(tag, .unknownPart(tag.name, known: parts.filter { $0 != FAQTemplates.style }.sorted()))
        }
        used.append(tag)
      case "$", "/": continue
      default: try checkName(tag)
      }
    }
    return used
  }

  private func checkName(_ tag: TemplateTag) throws(FAQTemplateError) {
    var name = Substring(tag.name)
    // A transform, as in `count(items)`.
    while let bracket = name.firstIndex(of: "(") { name = name[name.index(after: bracket)...].prefix { $0 != ")" } }
    let steps = name.split(separator: ".").map(String.init)
    if steps.first == TemplateKey.words.rawValue, steps.count == 2 {
      guard Self.words.contains(steps[1]) else {
        throw error(tag, .unknownName(tag.name, known: Self.words.map { "\(steps[0]).\($0)" }.sorted()))
      }
    } else if let unknown = steps.first(where: { !Self.keys.contains($0) }) {
      throw error(tag, .unknownName(unknown, known: Self.keys.sorted()))
    }
  }

  private func error(_ tag: TemplateTag, _ problem: FAQTemplateError.Problem) -> FAQTemplateError {
    FAQTemplateError(file: file, line: tag.line, problem: problem)
  }

  // MARK: All files

  /// Parts that use themselves would be put in without end.
  static func noCircle(in uses: [String: [TemplateTag]]) throws(FAQTemplateError) {
    func follow(_ name: String, _ path: [String]) throws(FAQTemplateError) {
      for tag in uses[name] ?? [] {
        if path.contains(tag.name) {
          throw FAQTemplateError(file: name + FAQTemplates.ending, line: tag.line, problem: .circle(path + [tag.name]))
        }
        try follow(tag.name, path + [tag.name])
      }
    }
    for name in uses.keys.sorted() { try follow(name, [name]) }
  }

  /// A file that no page uses is most likely misnamed.
  static func allUsed(_ uses: [String: [TemplateTag]], from pages: [String]) throws(FAQTemplateError) {
    var reached: Set<String> = []
    var open = pages
    while let name = open.popLast() {
      if reached.insert(name).inserted { open += (uses[name] ?? []).map(\.name) }
    }
    guard let stray = uses.keys.sorted().first(where: { !reached.contains($0) }) else { return }
    throw FAQTemplateError(
      file: stray + FAQTemplates.ending, line: 1, problem: .unused(known: reached.filter { $0 != "style" }.sorted()))
  }

  /// Style rules are put into a page as they are.
  static func style(_ rules: String) throws(FAQTemplateError) {
    for (number, line) in rules.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      for sign in ["{{", "</", "<!--", "@import", "url("] where line.lowercased().contains(sign) {
        throw FAQTemplateError(file: FAQTemplates.style, line: number + 1, problem: .unsafe(sign))
      }
    }
  }

  /// What the library found wrong.
  static func text(_ error: any Error) -> String {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect: "the tag that ends a section does not name the section that is open"
    case .unfinishedName: "a tag has no end, or its name has a sign that names cannot have"
    case .expectedSectionEnd: "a section has no end"
    case .textInsideInheritSection, .illegalTokenInsideInheritSection:
      "only blocks may stand between the beginning and the end of a page"
    case .transformAppliedToInheritanceSection: "a block cannot be transformed"
    case .invalidSetDelimiter, .invalidConfigVariableSyntax, .unrecognisedConfigVariable: "a tag cannot be read"
    // The library's own reader came to the end of the text.
    case nil: "it ends inside a tag"
    }
  }
}
