// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Law

/// Says one branch of a conditional answer as a sentence: "Jika …: dilarang (…)".
struct BranchSentence {
  let language: TextLanguage

  /// One sentence a branch, to be read in order: the first that fits holds. So a branch does not repeat that an
  /// earlier one failed, and the last one holds in all cases left over and says so.
  func sentences(_ branches: [AnswerBranch]) -> [String] {
    var settled: [[AnswerBranch.Literal]] = []
    return branches.enumerated().map { index, branch in
      var branch = branch
      let whole = branch.literals
      branch.literals.removeAll { literal in
        !literal.holds && literal.fact.isCondition
          && settled.contains { earlier in
            earlier.filter { $0.holds && !whole.contains($0) }.map(\.fact) == [literal.fact]
              && earlier.allSatisfy { $0.holds || whole.contains($0) }
          }
      }
      settled.append(whole)
      let isRest = index > 0 && index == branches.count - 1 && whole.allSatisfy { !$0.holds }
      let verdict = Phrases.verdict(branch.verdict, language).lowercased()
      let grounds = branch.citations.map(\.label).joined(separator: "; ")
      return "\(isRest ? rest(whole) : condition(branch)): \(verdict)" + (grounds.isEmpty ? "" : " (\(grounds))")
    }
  }

  private func rest(_ literals: [AnswerBranch.Literal]) -> String {
    let isOneCondition = literals.count == 1 && literals.allSatisfy { $0.fact.isCondition }
    return (isOneCondition ? Wording.ifNot : .otherwise)[language]
  }

  private func condition(_ branch: AnswerBranch) -> String {
    let persons = branch.literals.filter { !$0.fact.isCondition }.map(person)
    let conditions = branch.literals.filter(\.fact.isCondition)
    // What holds comes first, so that a negation cannot be read as reaching over it.
    let circumstances = (conditions.filter(\.holds) + conditions.filter { !$0.holds }).map(circumstance)
    let joiner = language == .id ? " dan " : " and "
    var text = ""
    if !persons.isEmpty { text = (language == .id ? "untuk " : "for ") + persons.joined(separator: joiner) }
    if !circumstances.isEmpty {
      text += text.isEmpty ? "" : ", "
      text += (language == .id ? "jika " : "if ") + circumstances.joined(separator: joiner)
    }
    if text.isEmpty { return Wording.otherwise[language] }
    return text.capitalisedFirst
  }

  private func circumstance(_ literal: AnswerBranch.Literal) -> String {
    literal.holds ? literal.label : (language == .id ? "tidak" : "not") + " \"\(literal.label)\""
  }

  private func person(_ literal: AnswerBranch.Literal) -> String {
    literal.holds ? literal.label : (language == .id ? "selain " : "other than ") + literal.label
  }
}

extension Fact {
  var isCondition: Bool {
    if case .condition = self { return true }
    return false
  }
}
