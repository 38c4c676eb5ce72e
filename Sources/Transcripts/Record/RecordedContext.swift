// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
import FoundationEssentials
package import Law

/// What a question was asked with beside its words, as a record keeps it. The conditions stated outside the words stand
/// in `TurnRecord.profileJSON`.
package struct RecordedContext: Sendable, Equatable, Codable {
  private var today: String
  private var asOf: String?
  private var addressee: String?
  /// The language asked for; nil followed the question.
  private var language: String?
  private var fallback: String
  private var excluded: [String]?
  /// What the turn before left, where the answer took it over.
  private var previous: Carried?
  /// The earlier question that was taken up again.
  private var resumed: Carried?

  private enum CodingKeys: String, CodingKey {
    case today, addressee, language, fallback, excluded, previous, resumed
    case asOf = "as_of"
  }

  package init(_ context: AskingContext, language: TextLanguage?) {
    today = context.today.description
    asOf = context.asOf?.description
    addressee = context.addressee
    self.language = language?.rawValue
    fallback = context.fallbackLanguage.rawValue
    excluded = context.known.excluded.isEmpty ? nil : context.known.excluded
    previous = context.previous
    resumed = context.resumed
  }

  /// The same question in the same circumstances, as far as the record knows them.
  ///
  /// A record of the first schema tells only the day it was answered for, the language and the conditions.
  package static func restore(_ record: TurnRecord) -> (utterance: Utterance, context: AskingContext)? {
    let decoder = JSONDecoder()
    let conditions = try? decoder.decode([String: Bool].self, from: Data(record.profileJSON.utf8))
    let kept = record.contextJSON.flatMap { try? decoder.decode(RecordedContext.self, from: Data($0.utf8)) }
    guard let day = CalendarDate(iso: kept?.today ?? record.asOf) else { return nil }
    let asOf = kept == nil ? day : kept?.asOf.flatMap { CalendarDate(iso: $0) }
    let language = kept == nil ? record.language : kept?.language
    var context = AskingContext(
      today: day, asOf: asOf, addressee: kept?.addressee, conditions: conditions ?? [:],
      fallbackLanguage: TextLanguage(rawValue: kept?.fallback ?? record.language) ?? .id)
    context.known.excluded = kept?.excluded ?? []
    context.previous = kept?.previous
    context.resumed = kept?.resumed
    return (Utterance(record.text, language: language.flatMap(TextLanguage.init)), context)
  }

  /// As one JSON object, keys in order.
  package var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
