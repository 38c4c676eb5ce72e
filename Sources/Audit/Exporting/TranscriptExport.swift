// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Glibc
import Knowledge
import Publishing
package import Transcripts

/// Writes a whole record as files that other programs read, with a manifest that proves them.
package struct TranscriptExport {
  package enum Problem: Error, CustomStringConvertible {
    case exists(String)
    case unwritable(String, reason: String)

    package var description: String {
      switch self {
      case .exists(let folder): "'\(folder)' is there already; name a folder to be made"
      case .unwritable(let path, let reason): "cannot write '\(path)': \(reason)"
      }
    }
  }

  package struct Manifest: Sendable {
    package var turns = 0
    var files: [(name: String, rows: Int, bytes: Int, sha256: String)] = []
  }

  private let store: TranscriptStore
  private let folder: String
  private let time: String

  package init(_ store: TranscriptStore, folder: String, madeAt time: String) {
    self.store = store
    self.folder = folder
    self.time = time
  }

  /// - Throws: `Problem` for the folder, `TranscriptFailure` for the record.
  package func write() throws -> Manifest {
    guard mkdir(folder, 0o700) == 0 else {
      throw errno == EEXIST
        ? Problem.exists(folder) : Problem.unwritable(folder, reason: String(cString: strerror(errno)))
    }
    var manifest = Manifest()
    let turns = try ExportFile(folder, "turns.jsonl")
    try store.forEachTurn { try turns.append(StoredTurnWriter.json($0)) }
    let reviews = try ExportFile(folder, "reviews.jsonl")
    for review in try store.reviews() { try reviews.append(Self.json(review)) }
    let erasures = try ExportFile(folder, "erasures.jsonl")
    for erasure in try store.erasures() { try erasures.append(Self.json(erasure)) }
    manifest.turns = turns.rows
    for file in [erasures, reviews, turns] {
      manifest.files.append((file.name, file.rows, file.bytes, try file.finish()))
    }
    let head = try store.head()
    let sums = try ExportFile(folder, "SHA256SUMS")
    for file in manifest.files { try sums.append("\(file.sha256)  \(file.name)\n") }
    let text = Self.json(manifest, head: head, time: time)
    let listing = try ExportFile(folder, "manifest.json")
    try listing.append(text)
    try sums.append("\(try listing.finish())  manifest.json\n")
    _ = try sums.finish()
    return manifest
  }

  private static func json(_ manifest: Manifest, head: ChainHead?, time: String) -> String {
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.member("made", time)
      writer.member("engine", ProgramVersion.current)
      writer.member("head", head?.description)
      writer.member("files", manifest.files) { writer, file in
        writer.object {
          $0.member("name", file.name)
          $0.member("rows", file.rows)
          $0.member("bytes", file.bytes)
          $0.member("sha256", file.sha256)
        }
      }
    }
    writer.endLine()
    return writer.text
  }

  private static func json(_ review: StoredReview) -> String {
    return JSONWriter.line { writer in
      writer.member("review", review.number)
      writer.member("turn", review.record.turn)
      writer.member("time", review.record.time)
      writer.member("reviewer", review.record.reviewer)
      writer.member("decision", review.record.decision.rawValue)
      writer.member("topic", review.record.topic)
      writer.member("verdict", review.record.verdict)
      writer.member("note", review.record.note)
      writer.member("erased", review.erasure != nil)
    }
  }

  private static func json(_ erasure: Erasure) -> String {
    return JSONWriter.line { writer in
      writer.member("erasure", erasure.number)
      writer.member("time", erasure.time)
      writer.member("by", erasure.by)
      writer.member("reason", erasure.reason)
      writer.member("scope", erasure.scope)
      writer.member("turns", erasure.turnCount)
    }
  }
}
