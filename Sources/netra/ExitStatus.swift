// SPDX-License-Identifier: GPL-3.0-or-later

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
  /// Does something with the transcript store; asking for what it does not hold is wrong usage.
  @discardableResult
  static func ofStore<Result>(_ body: () throws(TranscriptFailure) -> Result) throws -> Result {
    do { return try body() } catch {
      switch error {
      case .noSuchSession, .noSuchTurn, .ambiguousSession:
        throw Failure(status: .wrongUsage, message: error.description)
      default: throw Failure(status: .storeUnusable, message: error.description)
      }
    }
  }
}
