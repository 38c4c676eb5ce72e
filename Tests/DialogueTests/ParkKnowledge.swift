// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import KnowledgeSource
import Law
import TestSupport

/// The park pack, read and compiled once, and who answers from it.
enum ParkKnowledge {
  static let pack = try! KnowledgeFolder(path: Fixtures.parkPack).read().pack!
  static let compiled = try! KnowledgeCompiler.compile(pack.base, fingerprint: pack.fingerprint)
  static let assistant = Assistant(compiled)
  static let today = CalendarDate(year: 2026, month: 6, day: 15)!

  static func ask(_ question: String, asOf date: String? = nil, who: String? = nil, _ facts: [String: Bool] = [:])
    -> Turn
  {
    let context = AskingContext(
      today: today, asOf: date.flatMap { CalendarDate(iso: $0) }, addressee: who, conditions: facts)
    return assistant.answer(Utterance(question), in: context)
  }
}
