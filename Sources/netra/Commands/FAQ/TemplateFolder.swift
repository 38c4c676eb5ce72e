// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Publishing
import TextAnalysis

/// An office's own templates.
enum TemplateFolder {
  /// The program's templates with the files of a folder in their place; `nil` takes the program's own.
  static func read(_ folder: String?) throws -> FAQTemplates {
    guard let folder else { return .standard }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw Failure(status: .wrongUsage, message: "cannot read the templates in '\(folder)'")
    }
    var files: [String: String] = [:]
    for name in names.sorted() where name.hasSuffix(".mustache") || name.hasSuffix(".css") {
      files[name] = try InputFile.text("\(folder)/\(name)")
    }
    if let stray = files.keys.sorted().first(where: { $0.hasSuffix(".css") && FAQTemplates.standardFiles[$0] == nil }) {
      throw Failure(status: .wrongUsage, message: "\(folder)/\(stray): the style rules stand in 'style.css'")
    }
    do throws(FAQTemplateError) {
      return try FAQTemplates(replacing: files)
    } catch {
      let place = files[error.file] == nil ? error.file : "\(folder)/\(error.file)"
      throw Failure(status: .wrongUsage, message: "\(place):\(error.line): \(text(error.problem))")
    }
  }

  private static func text(_ problem: FAQTemplateError.Problem) -> String {
    switch problem {
    case .broken(let reason): reason
    case .unknownName(let name, let known):
      "no page has a value '\(name)'" + Suggestion.phrase(for: name, among: known)
    case .unknownPart(let name, let known):
      "there is no '\(name).mustache'" + Suggestion.phrase(for: name, among: known)
    case .unsafe(let sign): "'\(sign)' would let text through as markup; write {{name}}, which is escaped"
    case .circle(let names): "the parts use each other without end: \(names.joined(separator: " > "))"
    case .unused(let known): "no page uses it; the pages and their parts are: \(known.joined(separator: ", "))"
    }
  }
}
