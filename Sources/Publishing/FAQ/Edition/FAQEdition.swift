// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
import Knowledge
import Law

/// A publication ready to be written: its document, its files and its manifest.
package struct FAQEdition: Sendable {
  package let document: FAQDocument
  package let files: [FAQFile]
  package let manifest: FAQManifest

  /// Answers, compares and writes.
  ///
  /// - Parameters:
  ///   - questions: what was asked; `nil` publishes topics.
  ///   - name: how a single file is called in the manifest.
  ///   - earlier: the manifest of the edition to compare with.
  ///   - progress: told after each question how many are done.
  package init(
    _ assistant: Assistant, form: FAQForm, options: FAQOptions, questions: [FAQQuestion]? = nil,
    templates: FAQTemplates = .standard, name: String = "faq", earlier: FAQManifest? = nil,
    progress: (Int) -> Void = { _ in }
  ) {
    var document = FAQDocument(assistant, options, questions, progress)
    let entries = FAQManifest.entries(document)
    document.revision = earlier.map { FAQRevision(from: $0, to: entries) }
    self.document = document
    files = Self.files(document, assistant.knowledge, form: form, templates: templates, name: name)
    manifest = FAQManifest(
      document, entries, form: form, options: options, questions: questions, templates: templates.fingerprint,
      files: files)
  }

  /// The files of a document.
  static func files(
    _ document: FAQDocument, _ knowledge: CompiledKnowledge, form: FAQForm, templates: FAQTemplates, name: String
  ) -> [FAQFile] {
    switch form {
    case .file(let format): [FAQFile(name, format.writer(templates).write(document))]
    case .site: FAQSite(document, knowledge, templates).files()
    }
  }
}

extension FAQDocument {
  /// Answers the questions, or the topics where there are none.
  init(
    _ assistant: Assistant, _ options: FAQOptions, _ questions: [FAQQuestion]?, _ progress: (Int) -> Void = { _ in }
  ) {
    if let questions {
      self.init(assistant, options: options, questions: questions, progress: progress)
    } else {
      self.init(assistant, options: options)
    }
  }
}
