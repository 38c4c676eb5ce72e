// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
package import Law
package import Transcripts

/// Asks stored questions again and finds what comes out differently.
package struct Replay: Sendable {
  /// The day the questions are answered for.
  package enum Day: Sendable, Equatable {
    /// As if asked on that day; what was asked for a day of its own is answered for that day.
    case askedOn(CalendarDate)
    /// Each as it was asked then: only the pack and the program differ.
    case asThen
    /// All by the law of that day, whatever was asked.
    case lawOf(CalendarDate)
  }

  package let assistant: Assistant
  package let day: Day

  package init(_ assistant: Assistant, day: Day) {
    self.assistant = assistant
    self.day = day
  }

  /// The stored question asked again; nil when its words are gone.
  package func answer(_ turn: StoredTurn) -> Turn? {
    guard !turn.isErased, let (utterance, then) = RecordedContext.restore(turn.record) else { return nil }
    var context = then
    switch day {
    case .askedOn(let today):
      context.today = today
      // The first schema did not keep whether the day was asked for: it was the day of asking.
      if turn.record.contextJSON == nil, turn.record.time.hasPrefix(turn.record.asOf) { context.asOf = nil }
    case .asThen: break
    case .lawOf(let date): context.asOf = date
    }
    return assistant.answer(utterance, in: context)
  }

  /// Replays every turn that has its words, on all processors, and returns the differences in order.
  ///
  /// - Parameters:
  ///   - isWanted: which turns to replay; all when left out.
  ///   - progress: told the number of turns done, now and then, from any thread.
  package func run(
    _ store: TranscriptStore, only isWanted: (StoredTurn) -> Bool = { _ in true },
    progress: @Sendable (Int) -> Void = { _ in }
  ) throws -> (replayed: Int, differences: [ReplayDifference]) {
    var differences: [ReplayDifference] = []
    var replayed = 0
    var batch: [StoredTurn] = []
    func finishBatch() {
      differences += compare(batch)
      replayed += batch.count
      batch.removeAll(keepingCapacity: true)
      progress(replayed)
    }
    try store.forEachTurn { turn in
      guard !turn.isErased, isWanted(turn) else { return }
      batch.append(turn)
      if batch.count == 4_096 { finishBatch() }
    }
    finishBatch()
    return (replayed, differences)
  }

  private func compare(_ turns: [StoredTurn]) -> [ReplayDifference] {
    turns.concurrentMap { turn in answer(turn).flatMap { ReplayDifference(turn, $0) } }.compactMap(\.self)
  }
}
