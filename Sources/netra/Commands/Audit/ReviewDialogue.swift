// SPDX-License-Identifier: GPL-3.0-or-later

import Audit
import Dialogue
import Knowledge
import Law
import Publishing
import Terminal
import TextAnalysis
import Transcripts

/// The reviewer's loop: a turn, its grounds, a decision, the next turn. Lines that begin with a dot are commands.
struct ReviewDialogue {
  static let commands = [".help", ".show", ".why", ".skip", ".quit"]

  let store: TranscriptStore
  let assistant: Assistant
  let reviewer: String
  let required: Int
  let reader: any LineReader
  let style: TextStyle
  let language: TextLanguage

  private enum Step { case judged, skipped, over }

  func run(_ turns: [Int]) throws {
    if turns.isEmpty { return StandardStreams.print(say("Tidak ada yang perlu ditelaah.", "Nothing to review.")) }
    StandardStreams.print(ReviewWording.decisions(language).joined(separator: "\n"))
    var judged = 0
    loop: for (place, turn) in turns.enumerated() {
      switch try review(turn, "\(place + 1)/\(turns.count)") {
      case .judged: judged += 1
      case .skipped: continue
      case .over: break loop
      }
    }
    StandardStreams.print(say("Ditelaah: \(judged).", "Reviewed: \(judged)."))
  }

  private func review(_ number: Int, _ place: String) throws -> Step {
    let ledger = try ReviewLedger(store, required: required)
    let subject = try ReviewCase(number, store, ledger, assistant)
    show(subject)
    while true {
      guard let line = ask("\(say("putusan", "decision")) \(place)> ") else { return .over }
      switch line {
      case "": continue
      case ".help": StandardStreams.print(ReviewWording.help(language).joined(separator: "\n"))
      case ".show": show(subject)
      case ".why":
        let explanation = TurnExplanation(assistant.knowledge, style: style)
        StandardStreams.print(subject.grounds(explanation).joined(separator: "\n"))
      case ".skip": return .skipped
      case ".quit": return .over
      default:
        guard let decision = ReviewWording.decision(line) else {
          StandardStreams.note(
            say("'\(line)' bukan putusan; .help untuk daftar", "'\(line)' is no decision; .help lists them"))
          continue
        }
        guard let draft = try complete(decision) else { continue }
        do {
          let review = try draft.record(
            on: subject.turn, by: reviewer, ledger, knowledge: assistant.knowledge, in: store)
          for line in try ReviewCase.earlier(subject.turn, store, before: review) {
            StandardStreams.print("\(say("sebelumnya", "before")): \(line)")
          }
          return .judged
        } catch let problem as ReviewDraft.Problem {
          StandardStreams.note(ReviewWording.problem(problem, assistant.knowledge.base, language))
        }
      }
    }
  }

  /// Asks for what belongs to a decision; nil when the reviewer gives it up.
  private func complete(_ decision: ReviewRecord.Decision) throws -> ReviewDraft? {
    var draft = ReviewDraft(decision)
    if decision != .confirmed {
      let optional = say("Enter: tidak ada", "Enter: none")
      if ReviewDraft.needsVerdict(decision) {
        guard let verdict = ask("\(say("vonis yang benar", "right verdict"))> ") else { return nil }
        draft.verdict = verdict.isEmpty ? nil : verdict
      }
      guard let topic = ask("\(say("pokok yang dimaksud", "topic meant")) (\(optional))> ") else { return nil }
      draft.topic = topic.isEmpty ? nil : topic
    }
    guard let note = ask("\(say("catatan", "note"))> ") else { return nil }
    draft.note = note
    return draft
  }

  private func show(_ subject: ReviewCase) {
    let explanation = TurnExplanation(assistant.knowledge, style: style)
    let lines = [""] + subject.lines(style, language) + [""] + subject.grounds(explanation)
    StandardStreams.print(lines.joined(separator: "\n"))
  }

  /// A line without outer spaces; nil at the end of input or when it was given up.
  private func ask(_ prompt: String) -> String? {
    guard case .line(let line) = reader.read(prompt: prompt) else { return nil }
    return line.trimmed
  }

  private func say(_ id: String, _ en: String) -> String { language == .id ? id : en }
}
