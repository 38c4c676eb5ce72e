// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
import Knowledge
package import Law

/// Derives every answer of a published edition again, and makes its files again, to see what still holds.
package struct FAQVerification: Sendable {
  private let assistant: Assistant
  private let manifest: FAQManifest
  private let templates: FAQTemplates
  private let today: CalendarDate

  /// - Parameter today: the day on which the law cited has to be in force.
  package init(_ assistant: Assistant, _ manifest: FAQManifest, templates: FAQTemplates, today: CalendarDate) {
    self.assistant = assistant
    self.manifest = manifest
    self.templates = templates
    self.today = today
  }

  /// Whether pages can be made again: with other templates only their fingerprints can be compared.
  package var canRender: Bool {
    manifest.templates == templates.fingerprint && manifest.program == ProgramVersion.current
  }

  /// What does not hold, by kind and place.
  ///
  /// - Parameter published: the files that are there, by path; the manifest is not among them.
  package func findings(_ published: [String: [UInt8]]) -> [FAQFinding] {
    let document = FAQDocument(assistant, manifest.options, manifest.questions)
    let answers = answerFindings(document)
    let found =
      answers + currencyFindings(document) + fileFindings(published, document, changed: Set(answers.map(\.place)))
    let order = FAQFinding.Kind.allCases
    return Set(found).sorted {
      (order.firstIndex(of: $0.kind)!, $0.place, $0.detail) < (order.firstIndex(of: $1.kind)!, $1.place, $1.detail)
    }
  }

  // MARK: Answers

  /// Items whose answer is another one now.
  private func answerFindings(_ document: FAQDocument) -> [FAQFinding] {
    let current = Dictionary(firstOf: FAQManifest.entries(document).map { ($0.id, $0) })
    let published = Set(manifest.items.map(\.id))
    let changed = manifest.items.compactMap { entry -> FAQFinding? in
      guard let now = current[entry.id] else {
        return FAQFinding(kind: .withdrawn, place: entry.id, detail: "the pack has no such answer any more")
      }
      return FAQRevision.change(from: entry, to: now).map {
        FAQFinding(kind: .differs, place: entry.id, detail: Self.text($0))
      }
    }
    // An item taken out of the manifest by hand; a topic that came later is no fault of the edition.
    let hidden = document.items.filter { !published.contains($0.id) && manifest.knowledge == document.knowledge }
    return changed
      + hidden.map { FAQFinding(kind: .edited, place: $0.id, detail: "the manifest does not name it") }
  }

  private static func text(_ change: FAQRevision.Change) -> String {
    switch change.kind {
    case .verdict: "verdict \(change.before.joined()) is now \(change.after.joined())"
    case .basis:
      [("no longer cites ", change.before), ("now cites ", change.after)].filter { !$0.1.isEmpty }
        .map { $0 + $1.joined(separator: "; ") }.joined(separator: ", ")
    case .new, .wording, .withdrawn: "the pack words it differently"
    }
  }

  // MARK: Currency

  /// Items that were right on their date and are not to be relied on today.
  private func currencyFindings(_ document: FAQDocument) -> [FAQFinding] {
    document.items.flatMap { item -> [FAQFinding] in
      var findings: [FAQFinding] = []
      if let topic = assistant.knowledge.topic(item.topic), topic.kind == .info, topic.answer(on: today) == nil {
        findings.append(FAQFinding(kind: .expired, place: item.id, detail: "its text has ended"))
      }
      if let due = item.reviewed?.adding(months: assistant.knowledge.base.pack.reviewMonths), due < today {
        findings.append(FAQFinding(kind: .expired, place: item.id, detail: "to be checked again since \(due)"))
      }
      return findings + (item.turns.first?.answer.citations ?? []).compactMap { law(item, $0) }
    }
  }

  private func law(_ item: FAQItem, _ citation: Citation) -> FAQFinding? {
    let cited = assistant.knowledge.validity(of: citation, on: item.turns[0].date)
    guard let now = assistant.knowledge.validity(of: citation, on: today) else {
      let end = cited?.lastDay.map { " since \($0.next)" } ?? ""
      return FAQFinding(kind: .law, place: item.id, detail: "\(citation.label) is no longer in force\(end)")
    }
    guard let cited, cited != now else { return nil }
    return FAQFinding(kind: .law, place: item.id, detail: "\(citation.label) reads differently since \(now.start)")
  }

  // MARK: Files

  private func fileFindings(
    _ published: [String: [UInt8]], _ document: FAQDocument, changed: Set<String>
  ) -> [FAQFinding] {
    let listed = Set(manifest.files.map(\.path))
    let made = canRender ? madeAgain(document) : [:]
    var findings = published.keys.filter { !listed.contains($0) }
      .map { FAQFinding(kind: .unlisted, place: $0, detail: "it belongs to no edition") }
    for file in manifest.files {
      guard let bytes = published[file.path] else {
        findings.append(FAQFinding(kind: .missing, place: file.path, detail: "the file is not there"))
        continue
      }
      if let again = made[file.path], again == bytes { continue }
      let isAsWritten = Fingerprint.hexadecimal(Fingerprint.sha256(bytes)) == file.sha256
      // The pack has moved on, and the file is as it was published.
      if isAsWritten, made.isEmpty || manifest.knowledge != document.knowledge { continue }
      let places = made[file.path].map { parts(of: file.path, differing: bytes, from: $0, document) } ?? [file.path]
      findings += places.filter { !changed.contains($0) }.map {
        FAQFinding(kind: .edited, place: $0, detail: "\(file.path) is not what was published")
      }
      if places.isEmpty {
        findings.append(FAQFinding(kind: .edited, place: file.path, detail: "it is not what was published"))
      }
    }
    return findings
  }

  /// The files as they would be published with the fingerprints of then.
  private func madeAgain(_ document: FAQDocument) -> [String: [UInt8]] {
    var document = document
    document.pack = manifest.pack
    document.packVersion = manifest.packVersion
    document.knowledge = manifest.knowledge
    document.revision = manifest.revision
    let receipts = Dictionary(firstOf: manifest.items.map { ($0.id, $0.receipts) })
    for group in document.groups.indices {
      for item in document.groups[group].items.indices {
        let id = document.groups[group].items[item].id
        for turn in document.groups[group].items[item].turns.indices {
          let language = document.groups[group].items[item].turns[turn].language.rawValue
          document.groups[group].items[item].turns[turn].knowledge = manifest.knowledge
          if let receipt = receipts[id]?[language] {
            document.groups[group].items[item].turns[turn].receipt = receipt
          }
        }
      }
    }
    let files = FAQEdition.files(
      document, assistant.knowledge, form: manifest.form, templates: templates,
      name: manifest.files.first?.path ?? "faq")
    return Dictionary(firstOf: files.map { ($0.path, $0.bytes) })
  }

  /// The items whose lines differ; the path for lines that belong to no item.
  private func parts(of path: String, differing bytes: [UInt8], from again: [UInt8], _ document: FAQDocument)
    -> [String]
  {
    let text = String(decoding: again, as: UTF8.self)
    let landmarks: [FAQLandmark]
    switch manifest.form {
    case .file(let format): landmarks = format.writer(templates).landmarks(document)
    case .site:
      guard let item = FAQSite.item(at: path, document) else { return [path] }
      return [item.id]
    }
    let map = LandmarkMap(text, landmarks)
    return Set(map.lines(differingIn: String(decoding: bytes, as: UTF8.self)).map { map.item(at: $0) ?? path }).sorted()
  }
}
