// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Law

/// Questions asked one after the other, each with what the one before left.
struct Sitting {
  var context = AskingContext(today: ParkKnowledge.today)

  mutating func ask(_ question: String) -> Turn {
    take(ParkKnowledge.assistant.answer(Utterance(question), in: context))
  }

  /// Takes an earlier question up again, for this answer only.
  mutating func resume(_ utterance: Utterance, _ carried: Carried) -> Turn {
    var context = context
    context.resumed = carried
    return take(ParkKnowledge.assistant.answer(utterance, in: context))
  }

  private mutating func take(_ turn: Turn) -> Turn {
    context.previous = turn.continuation ?? context.previous
    return turn
  }
}
