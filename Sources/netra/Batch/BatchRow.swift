// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import FoundationEssentials
import Knowledge
import Law

/// One line of a batch: a plain question, or a JSON object.
struct BatchRow {
  var utterance: Utterance
  var asOf: CalendarDate?
  var addressee: String?
  var conditions: [String: Bool]

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
    var language: String?

    private enum Key: String, CodingKey, CaseIterable { case id, question, as_of, facts, language }

    init(from decoder: any Decoder) throws {
      let row = try decoder.container(keyedBy: Key.self)
      id = (try? row.decodeIfPresent(String.self, forKey: .id)) ?? nil
      if id == nil, let number = (try? row.decodeIfPresent(Int.self, forKey: .id)) ?? nil { id = String(number) }
      question = try row.decodeIfPresent(String.self, forKey: .question)
      as_of = try row.decodeIfPresent(String.self, forKey: .as_of)
      facts = try row.decodeIfPresent(Facts.self, forKey: .facts)
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

  /// Reads a line; one that begins with a brace is JSON.
  init(_ line: String, defaults: AskingContext, base: KnowledgeBase) throws(Problem) {
    guard line.first(where: { !$0.isWhitespace }) == "{" else {
      utterance = Utterance(line)
      asOf = defaults.asOf
      addressee = nil
      conditions = [:]
      return
    }
    let row: Row
    do {
      row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
    } catch {
      throw Problem(id: nil, message: "not a JSON object with a text \"question\" (and \"id\", \"as_of\", \"facts\")")
    }
    guard let question = row.question else { throw Problem(id: row.id, message: "\"question\" is missing") }
    utterance = Utterance(question, language: row.language.flatMap(TextLanguage.init), id: row.id)
    if let text = row.as_of {
      guard let date = CalendarDate(iso: text) else {
        throw Problem(id: row.id, message: "\"as_of\" is '\(text)', not a date YYYY-MM-DD")
      }
      asOf = date
    } else {
      asOf = defaults.asOf
    }
    conditions = [:]
    var facts: [(String, Facts.Value)] = []
    switch row.facts {
    case .list(let list): facts = list.map { ($0, .flag(true)) }
    case .map(let map): facts = map.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    case nil: break
    }
    for (name, value) in facts {
      switch value {
      case .flag(let holds) where base.conditions.contains { $0.id == name }: conditions[name] = holds
      case .text(let id) where name == "addressee" && base.addressees.contains { $0.id == id }: addressee = id
      default: throw Problem(id: row.id, message: "fact '\(name)' is not a known condition or addressee")
      }
    }
    if let problem = KnownFacts(addressee: addressee, conditions: conditions).contradiction(in: base) {
      throw Problem(id: row.id, message: problem.description)
    }
  }
}
