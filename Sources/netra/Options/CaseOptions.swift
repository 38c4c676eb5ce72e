// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Dialogue
import Knowledge
import KnowledgeSource
import Law
import TextAnalysis

/// What is known of the case besides the words of the question.
struct CaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Whom the question is about.", valueName: "addressee"),
    completion: .custom { _, _, _ in Vocabulary.ready { $0.addressees.map(\.id) } })
  var who: String?

  @Option(
    help: ArgumentHelp("A condition that holds; may be given again.", valueName: "condition"),
    completion: .custom { _, _, _ in Vocabulary.ready { $0.conditions.map(\.id) } })
  var given: [String] = []

  @Option(
    help: ArgumentHelp("A condition that does not hold; may be given again.", valueName: "condition"),
    completion: .custom { _, _, _ in Vocabulary.ready { $0.conditions.map(\.id) } })
  var denied: [String] = []

  func validate() throws {
    if let both = given.first(where: denied.contains) {
      throw ValidationError("'\(both)' is both --given and --denied")
    }
  }

  /// Puts what is known into the context, or says which word the pack does not know.
  func apply(to context: inout AskingContext, base: KnowledgeBase) throws {
    if let who {
      context.addressee = try known(who, among: base.addressees.map(\.id), "addressee")
    }
    for (list, holds) in [(given, true), (denied, false)] {
      for condition in list {
        context.conditions[try known(condition, among: base.conditions.map(\.id), "condition")] = holds
      }
    }
    if let problem = context.known.contradiction(in: base) {
      throw Failure(status: .wrongUsage, message: problem.description)
    }
  }

  private func known(_ word: String, among words: [String], _ kind: String) throws -> String {
    if words.contains(word) { return word }
    throw Failure.unknown(kind, word, among: words, in: " in the pack")
  }
}
