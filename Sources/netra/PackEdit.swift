// SPDX-License-Identifier: GPL-3.0-or-later

import Audit
import FoundationEssentials
import Knowledge
import KnowledgeSource

/// One entry more in a file of the pack: as it would be, checked, then written as a whole.
struct PackEdit {
  private let folder: KnowledgeFolder
  private let file: String
  private let old: String
  private let new: String

  init(_ folder: KnowledgeFolder, file: String, appending entry: [String], at path: [String]) throws {
    self.folder = folder
    self.file = file
    let bytes = FileManager.default.contents(atPath: "\(folder.path)/\(file)")
    old = bytes.map { String(decoding: $0, as: UTF8.self) } ?? "# Questions that came from reviews.\n"
    do throws(BlockList.Problem) {
      new = try BlockList.append(entry, at: path, of: old, before: "reviewed")
    } catch {
      let message =
        switch error {
        case .notAList(let key, let line):
          "\(file):\(line): '\(key)' is no list of entries on lines of their own, nor one closed on its line"
        case .missing(let key): "\(file): there is no '\(key)'"
        }
      throw Failure(status: .notHeld, message: message)
    }
  }

  /// In the unified format.
  var difference: String { LineDifference.unified(old, new, file: file) }

  /// Refuses a change that brings an error, or anything but the one entry.
  func check(against before: [Finding], _ pack: SourcePack, form: Promotion.Form) throws {
    let (edited, findings) = PackCheck.run(folder, with: [file: Array(new.utf8)])
    let known = Set(before.map { "\($0.location.file) \($0.message)" })
    let fresh = findings.filter { !known.contains("\($0.location.file) \($0.message)") }
    for finding in fresh { StandardStreams.note(finding.description) }
    guard let edited, !fresh.contains(where: { $0.severity == .error }) else {
      throw Failure(status: .notHeld, message: "\(file) was left as it is: the pack would have an error more")
    }
    let added = (edited.expectations.count - pack.expectations.count, edited.wordings.count - pack.wordings.count)
    guard added == (form == .test ? (1, 0) : (0, 1)), edited.base.topics.count == pack.base.topics.count else {
      throw Failure(status: .notHeld, message: "\(file) was left as it is: its form is not understood; edit it by hand")
    }
  }

  func write() throws {
    guard AtomicFile.write(Array(new.utf8), to: "\(folder.path)/\(file)", keepsMode: true) else {
      throw Failure(status: .notHeld, message: "cannot write '\(folder.path)/\(file)'")
    }
  }
}
