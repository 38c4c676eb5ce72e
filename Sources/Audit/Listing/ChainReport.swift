// SPDX-License-Identifier: GPL-3.0-or-later

package import Transcripts

/// What verification of a transcript found, as a sentence.
package enum ChainReport {
  /// One line; begins with one of intact, altered, truncated, torn, rewritten.
  package static func sentence(_ verdict: ChainVerdict) -> String {
    switch verdict {
    case .intact(let turns, _, nil):
      "intact: no record yet" + (turns == 0 ? "" : ", \(turns) turns")
    case .intact(let turns, let erased, _):
      "intact: \(turns) \(turns == 1 ? "turn" : "turns")" + (erased == 0 ? "" : ", \(erased) of them erased")
    case .altered(let entry, let reason):
      "altered at \(entry): \(reason)"
    case .truncated(let present, let expected):
      "truncated: \(present) of \(expected) links are there; the records after them are gone"
    case .tornLastRecord(let entry):
      "torn: \(entry) was written but never chained, as after a crash; everything before it is intact"
    case .rewritten(let position):
      "rewritten: the chain is whole, but at link \(position) it is not the one of the head that was given"
    }
  }
}
