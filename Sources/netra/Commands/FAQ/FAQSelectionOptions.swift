// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Knowledge
import Law
import Publishing
import TextAnalysis

/// Which topics an edition holds, and for whom.
struct FAQSelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only these topics, separated by commas.", valueName: "topics"),
    completion: .custom { _, _, _ in Vocabulary.ready { $0.topics.map(\.id) } })
  var topics: String?

  @Option(
    help: ArgumentHelp("Only these groups, separated by commas.", valueName: "groups"),
    completion: .custom { _, _, _ in Vocabulary.ready { Set($0.topics.map(\.group)).sorted() } })
  var group: String?

  @Option(
    help: ArgumentHelp("Answers for one kind of people; topics about others are left out.", valueName: "addressee"),
    completion: .custom { _, _, _ in Vocabulary.ready { $0.addressees.map(\.id) } })
  var addressee: String?

  func apply(to options: inout FAQOptions, base: KnowledgeBase) throws {
    options.topics = try chosen(topics, among: base.topics.map(\.id), "topic")
    options.groups = try chosen(group, among: Set(base.topics.map(\.group)).sorted(), "group")
    options.addressee = try chosen(addressee, among: base.addressees.map(\.id), "addressee")?.first
  }

  private func chosen(_ list: String?, among known: [String], _ kind: String) throws -> [String]? {
    guard let list else { return nil }
    let names = list.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
    guard !names.isEmpty else { throw Failure(status: .wrongUsage, message: "no \(kind) is named in '\(list)'") }
    for name in names where !known.contains(name) {
      throw Failure.unknown(kind, name, among: known)
    }
    return Set(names).sorted()
  }
}
