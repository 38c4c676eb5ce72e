// SPDX-License-Identifier: GPL-3.0-or-later

import TextAnalysis
import Transcripts

/// What the program tells its caller.
enum ExitStatus: Int32 {
  case done = 0
  /// Done, but something asked for did not hold.
  case notHeld = 1
  case wrongUsage = 2
  case knowledgeUnusable = 3
  case storeUnusable = 4
}

/// Ends a command with a status after its message was worded.
struct Failure: Error {
  var status: ExitStatus
  var message: String
}

extension Failure {
  /// A word that names nothing, with the nearest that would.
  static func unknown(_ kind: String, _ word: String, among known: [String], in place: String = "") -> Failure {
    Failure(
      status: .wrongUsage, message: "no \(kind) '\(word)'\(place)" + Suggestion.phrase(for: word, among: known))
  }

  /// Does something with the transcript store; asking for what it does not hold is wrong usage.
  @discardableResult
  static func ofStore<Result>(_ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let failure as TranscriptFailure {
      switch failure {
      case .noSuchSession, .noSuchTurn, .ambiguousSession:
        throw Failure(status: .wrongUsage, message: failure.description)
      default: throw Failure(status: .storeUnusable, message: failure.description)
      }
    }
  }
}
