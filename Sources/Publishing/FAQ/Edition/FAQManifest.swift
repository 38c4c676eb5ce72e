// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import FoundationEssentials
import Knowledge
package import Law

/// What an edition was made from and what it said, kept beside it so that it can be made and compared again.
package struct FAQManifest: Sendable, Hashable, Codable {
  /// The name of the manifest in the folder of a site.
  package static let fileName = "manifest.json"
  /// What is put behind the name of a single file to name its manifest.
  package static let suffix = ".manifest.json"
  /// Raised with every change of meaning.
  static let currentVersion = 1

  /// What one item said.
  package struct Entry: Sendable, Hashable, Codable {
    package var id: String
    package var topic: String
    package var label: LocalizedText
    package var verdict: Verdict
    /// The labels of the citations, in order.
    package var citations: [String]
    package var reviewed: CalendarDate?
    package var from: CalendarDate?
    /// The last day on which all the law cited is in force as it was; `nil` while open.
    package var until: CalendarDate?
    /// SHA-256 of what is said, by language.
    package var digests: [String: String]
    package var receipts: [String: String]
  }

  package struct File: Sendable, Hashable, Codable {
    /// Below the folder of the edition.
    package var path: String
    package var bytes: Int
    package var sha256: String
  }

  package var version: Int
  package var form: FAQForm
  package var options: FAQOptions
  /// The rows of the file of questions; `nil` for an edition of topics.
  package var questions: [FAQQuestion]?
  package var pack: String
  package var packVersion: String
  /// The fingerprint of the pack.
  package var knowledge: String
  package var program: String
  /// The fingerprint of the templates.
  package var templates: String
  package var items: [Entry]
  package var revision: FAQRevision?
  package var files: [File]

  init(
    _ document: FAQDocument, _ items: [Entry], form: FAQForm, options: FAQOptions, questions: [FAQQuestion]?,
    templates: String,
    files: [FAQFile]
  ) {
    version = Self.currentVersion
    self.form = form
    self.options = options
    self.questions = questions
    pack = document.pack
    packVersion = document.packVersion
    knowledge = document.knowledge
    program = document.program
    self.templates = templates
    self.items = items
    revision = document.revision
    self.files = files.map {
      File(path: $0.path, bytes: $0.bytes.count, sha256: Fingerprint.hexadecimal(Fingerprint.sha256($0.bytes)))
    }
  }

  /// What the items of a document say, in the order of their identifiers.
  static func entries(_ document: FAQDocument) -> [Entry] {
    document.items.sorted { $0.id < $1.id }.map { item in
      func table(_ value: (Turn) -> String) -> [String: String] {
        Dictionary(firstOf: item.turns.map { ($0.language.rawValue, value($0)) })
      }
      return Entry(
        id: item.id, topic: item.topic, label: item.label, verdict: item.turns.first?.verdict ?? .unregulated,
        citations: item.turns.first?.answer.citations.map(\.label) ?? [], reviewed: item.reviewed,
        from: item.validity?.start, until: item.validity?.lastDay, digests: table { digest(item, $0) },
        receipts: table(\.receipt))
    }
  }

  /// Over everything a reader sees of the answer but its receipt.
  private static func digest(_ item: FAQItem, _ turn: Turn) -> String {
    let outline = AnswerOutline(turn)
    let reviewed = item.reviewed?.description ?? ""
    let parts = [item.label[turn.language], turn.verdict.rawValue, outline.headline, reviewed]
    let lists = [outline.reason, item.questions[turn.language]] + outline.sections.map { [$0.heading] + $0.items }
    return Fingerprint.hexadecimal(
      of: ([parts] + lists).map { list in (file: String(list.count), bytes: list.flatMap { Array($0.utf8) + [0] }) })
  }

  // MARK: JSON

  /// As JSON, members sorted.
  package func encoded() -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Every member is text, a number, a list or a table of these.
    return Array(try! encoder.encode(self)) + [0x0A]
  }

  /// Reads what ``encoded()`` wrote; the message says what is wrong.
  package init(json: [UInt8]) throws(FAQManifestError) {
    struct Versioned: Decodable { var version: Int }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let found = try? decoder.decode(Versioned.self, from: Data(json)) else { throw .notAManifest }
    guard found.version == Self.currentVersion else { throw .otherVersion(found.version) }
    do {
      self = try decoder.decode(FAQManifest.self, from: Data(json))
    } catch let error as DecodingError {
      throw .damaged(error.place)
    } catch {
      throw .notAManifest
    }
  }
}

/// Why a manifest cannot be used.
package enum FAQManifestError: Error, Hashable, CustomStringConvertible {
  case notAManifest
  case otherVersion(Int)
  /// A member is missing or is not what it should be.
  case damaged(String)

  package var description: String {
    switch self {
    case .notAManifest: "it is no manifest of a FAQ"
    case .otherVersion(let version):
      "it is of version \(version), and this program reads version \(FAQManifest.currentVersion)"
    case .damaged(let place): "the manifest is damaged at '\(place)'"
    }
  }
}

extension DecodingError {
  /// The path of the member that is wrong, as `items[3].verdict`.
  fileprivate var place: String {
    let (path, last): ([any CodingKey], (any CodingKey)?) =
      switch self {
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
        (context.codingPath, nil)
      case .keyNotFound(let key, let context): (context.codingPath, key)
      @unknown default: ([], nil)
      }
    return (path + [last].compactMap(\.self)).reduce("") { text, key in
      if let index = key.intValue { return "\(text)[\(index)]" }
      return text.isEmpty ? key.stringValue : "\(text).\(key.stringValue)"
    }
  }
}
