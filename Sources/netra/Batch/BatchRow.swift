// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import FoundationEssentials
import Knowledge
import Law
import TextAnalysis

/// One line of a batch: a plain question, or a JSON object.
struct BatchRow {
  var utterance: Utterance
  /// With what it is asked: what holds for every line, changed by what this one states.
  var context: AskingContext

  /// Why a line cannot be answered.
  struct Problem: Error {
    var id: String?
    var message: String
  }

  private struct Row: Decodable {
    var id: String?
    var question: String?
    var as_of: String?
    var facts: Facts?
    var addressee: String?
    var language: String?

    private enum Key: String, CodingKey { case id, question, as_of, facts, addressee, language }

    init(from decoder: any Decoder) throws {
      let row = try decoder.container(keyedBy: Key.self)
      id = (try? row.decodeIfPresent(String.self, forKey: .id)) ?? nil
      if id == nil, let number = (try? row.decodeIfPresent(Int.self, forKey: .id)) ?? nil { id = String(number) }
      question = try row.decodeIfPresent(String.self, forKey: .question)
      as_of = try row.decodeIfPresent(String.self, forKey: .as_of)
      facts = try row.decodeIfPresent(Facts.self, forKey: .facts)
      addressee = try row.decodeIfPresent(String.self, forKey: .addressee)
      language = try row.decodeIfPresent(String.self, forKey: .language)
    }
  }

  /// `{"condition": true, …, "addressee": "…"}` or a list of conditions that hold.
  private enum Facts: Decodable {
    case list([String])
    case map([String: Value])

    enum Value: Decodable {
      case flag(Bool)
      case text(String)

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let flag = try? container.decode(Bool.self) {
          self = .flag(flag)
        } else {
          self = .text(try container.decode(String.self))
        }
      }
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let list = try? container.decode([String].self) {
        self = .list(list)
      } else {
        self = .map(try container.decode([String: Value].self))
      }
    }
  }

  /// Reads a line; one that begins with a brace is JSON. An addressee beside the facts goes before one among them.
  init(_ line: String, in context: AskingContext, base: KnowledgeBase) throws(Problem) {
    self.context = context
    guard line.first(where: { !$0.isWhitespace }) == "{" else {
      utterance = Utterance(line)
      return
    }
    let row: Row
    do {
      row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
    } catch {
      throw Problem(
        id: nil,
        message:
          "not a JSON object with a text \"question\" (and \"id\", \"as_of\", \"language\", \"addressee\", "
          + "\"facts\")")
    }
    guard let question = row.question else { throw Problem(id: row.id, message: "\"question\" is missing") }
    utterance = Utterance(question, id: row.id)
    if let text = row.language {
      guard let language = TextLanguage(rawValue: text) else {
        throw Problem(id: row.id, message: "\"language\" is '\(text)', not \(Self.languages)")
      }
      utterance.language = language
    }
    if let text = row.as_of {
      guard let date = CalendarDate(iso: text) else {
        throw Problem(id: row.id, message: "\"as_of\" is '\(text)', not a date YYYY-MM-DD")
      }
      self.context.asOf = date
    }
    var facts: [(String, Facts.Value)] = []
    switch row.facts {
    case .list(let list): facts = list.map { ($0, .flag(true)) }
    case .map(let map): facts = map.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    case nil: break
    }
    if let addressee = row.addressee { facts.append(("addressee", .text(addressee))) }
    for (name, value) in facts {
      switch value {
      case .flag(let holds) where base.conditions.contains { $0.id == name }: self.context.conditions[name] = holds
      case .text(let id) where name == "addressee":
        guard base.addressees.contains(where: { $0.id == id }) else {
          let near = Suggestion.phrase(for: id, among: base.addressees.map(\.id))
          throw Problem(id: row.id, message: "no addressee '\(id)'\(near)")
        }
        self.context.addressee = id
      default:
        let near = Suggestion.phrase(for: name, among: base.conditions.map(\.id))
        throw Problem(id: row.id, message: "fact '\(name)' is not a known condition\(near)")
      }
    }
    if let problem = self.context.known.contradiction(in: base) {
      throw Problem(id: row.id, message: problem.description)
    }
  }

  private static let languages = TextLanguage.allCases.map(\.rawValue).joined(separator: " or ")
}
