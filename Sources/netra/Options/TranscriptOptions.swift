// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Dialogue
import FoundationEssentials
import Glibc
import Shell
import Transcripts

/// Where turns are recorded.
struct TranscriptOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The transcript file, or none to record nothing.", valueName: "file|none"))
  var transcripts: String?

  /// The path asked for, else the environment's, else the clone's, else the user's state folder; `nil` is none.
  func path() -> String? {
    let chosen = transcripts ?? Environment.first(of: "NETRA_TRANSCRIPTS")
    if let chosen { return chosen == "none" ? nil : chosen }
    if let clone = ProgramPlace.clone() { return "\(clone)/Transcripts/netra.sqlite" }
    return UserFolder.state.path.map { "\($0)/netra.sqlite" }
  }

  /// The same where a file is needed.
  ///
  /// - Parameter verb: what is to be done with it, for the message.
  func path(to verb: String) throws -> String {
    if let path = path() { return path }
    throw Failure(status: .wrongUsage, message: "there is nothing to \(verb) with --transcripts none; name a file")
  }

  func recorder(_ assistant: Assistant, channel: TurnRecord.Channel) throws -> TurnRecorder? {
    guard let path = path() else { return nil }
    return try Failure.ofStore {
      try TurnRecorder(path: path, assistant: assistant, channel: channel)
    }
  }
}

/// Where the program runs from.
enum ProgramPlace {
  static func executable() -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { readlink("/proc/self/exe", $0.baseAddress!, $0.count) }
    return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : ""
  }

  /// The folders above the program, nearest first.
  static func foldersAbove() -> [String] {
    var folders: [String] = []
    var folder = executable()
    while let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
      folder = String(folder[..<slash])
      folders.append(folder)
    }
    return folders
  }

  /// The clone the program was built in, if it was.
  static func clone() -> String? {
    foldersAbove().first { folder in
      ["Package.swift", "Knowledge", "Transcripts"].allSatisfy {
        FileManager.default.fileExists(atPath: "\(folder)/\($0)")
      }
    }
  }
}
