// SPDX-License-Identifier: GPL-3.0-or-later

import KnowledgeSource
import Law
import TestSupport
import Testing

/// The park pack with one thing changed; a mark `¦` in the new text stands where the finding is expected.
///
/// Wrong packs are written as what differs from a right one, so that each test shows exactly what it is about.
final class MarkedPack {
  static let mark: Character = "¦"
  static let today = CalendarDate(year: 2026, month: 6, day: 15)!

  private let folder = TemporaryFolder()
  /// Where the mark stood.
  private(set) var expected: KnowledgeSource.SourceLocation?

  var path: String { folder.path }

  init() throws {
    for file in try KnowledgeFolder(path: Fixtures.parkPack).contents() { write(file.bytes, to: file.file) }
  }

  convenience init(_ file: String, _ old: String, _ new: String) throws {
    try self.init()
    try replace(old, with: new, in: file)
  }

  /// Adds or replaces a file.
  convenience init(file: String, _ text: String) throws {
    try self.init()
    put(text, in: file)
  }

  /// Replaces the first occurrence of a text, which must be there.
  @discardableResult
  func replace(_ old: String, with new: String, in file: String) throws -> MarkedPack {
    let text = try #require(FileBytes.text(folder.file(file)), "no such file: \(file)")
    let place = try #require(text.firstRange(of: old), "'\(old)' is not in \(file)")
    put(String(text[..<place.lowerBound]) + new + String(text[place.upperBound...]), in: file)
    return self
  }

  @discardableResult
  func remove(_ file: String) -> MarkedPack {
    FileBytes.remove(folder.file(file))
    return self
  }

  /// Writes a text without its mark and remembers where that stood.
  func put(_ text: String, in file: String) {
    if let place = text.firstIndex(of: Self.mark) {
      let before = text[..<place]
      let line = before.lastIndex(of: "\n").map { before[before.index(after: $0)...] } ?? before
      expected = KnowledgeSource.SourceLocation(
        file: file, line: before.count { $0 == "\n" } + 1, column: line.unicodeScalars.count + 1)
    }
    write(Array(text.filter { $0 != Self.mark }.utf8), to: file)
  }

  func write(_ bytes: [UInt8], to file: String) {
    FileBytes.makeFolders(for: folder.file(file))
    FileBytes.write(bytes, to: folder.file(file))
  }

  func findings() throws -> [Finding] { try PackCheck.run(KnowledgeFolder(path: path), on: Self.today).findings }

  func read() throws -> SourcePack { try #require(KnowledgeFolder(path: path).read().pack) }

  /// Expects one finding, at the mark (if there is one), by a check, whose message contains a text.
  func expect(
    _ severity: Finding.Severity, _ check: String, _ message: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let all = try findings()
    let found = all.filter { $0.check == check }
    #expect(found.count == 1, "all findings: \(all)", sourceLocation: sourceLocation)
    guard let first = found.first else { return }
    #expect(first.severity == severity, sourceLocation: sourceLocation)
    #expect(first.message.contains(message), "\(first)", sourceLocation: sourceLocation)
    if let expected { #expect(first.location == expected, sourceLocation: sourceLocation) }
  }
}
