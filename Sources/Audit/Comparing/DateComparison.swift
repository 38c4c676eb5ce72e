// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
import Knowledge
package import Law

/// What is different in the law, and in the answers, between two days.
package struct DateComparison: Sendable {
  /// How a provision changed.
  package enum Change: String, Sendable {
    case begins = "+"
    case ends = "-"
    case reads = "~"
  }

  package struct ProvisionChange: Sendable, Hashable {
    package let provision: String
    /// As cited.
    package let label: String
    package let change: Change
    /// The first day on which it is so.
    package let since: CalendarDate?
  }

  package let from: CalendarDate
  package let to: CalendarDate
  /// By identifier.
  package let provisions: [ProvisionChange]
  /// By identifier; topics whose verdict and citations stay are left out.
  package let topics: [TopicChange]

  package init(_ assistant: Assistant, from: CalendarDate, to: CalendarDate) {
    self.from = from
    self.to = to
    let knowledge = assistant.knowledge
    provisions = knowledge.base.provisions.compactMap { provision in
      guard let instrument = knowledge.instrument(provision.instrument) else { return nil }
      func version(_ date: CalendarDate) -> Provision.Version? {
        instrument.validity.contains(date) ? provision.version(on: date) : nil
      }
      let (before, after) = (version(from), version(to))
      guard before != after else { return nil }
      let label = instrument.citation(at: provision.pinpoint)
      guard let after else {
        let ends = [before?.validity.end, instrument.validity.end].compactMap(\.self).min()
        return ProvisionChange(provision: provision.id, label: label, change: .ends, since: ends)
      }
      return ProvisionChange(
        provision: provision.id, label: label, change: before == nil ? .begins : .reads, since: after.validity.start)
    }
    topics = knowledge.base.topics.compactMap { topic in
      func turn(_ date: CalendarDate) -> Turn {
        assistant.answer(about: topic, language: .id, in: AskingContext(today: date))
      }
      let change = TopicChange(topic: topic.id, from: turn(from), to: turn(to))
      return change.isOfSubstance ? change : nil
    }
  }

  /// As text: one provision a line, then one topic a line.
  package var lines: [String] {
    var lines = ["provisions from \(from) to \(to): \(provisions.count) changed"]
    for change in provisions {
      let since =
        change.since.map { "  (\(change.change == .ends ? "until" : "since") \(day($0, change.change)))" } ?? ""
      lines.append("  \(change.change.rawValue) \(change.label)\(since)")
    }
    lines.append("topics: \(topics.count) changed")
    for change in topics {
      let verdict =
        change.before == change.after
        ? change.after.rawValue : "\(change.before.rawValue) -> \(change.after.rawValue)"
      let citations = change.added.map { "+ \($0)" } + change.removed.map { "- \($0)" }
      lines.append("  \(change.topic): \(([verdict] + citations).joined(separator: "; "))")
    }
    return lines
  }

  private func day(_ date: CalendarDate, _ change: Change) -> CalendarDate {
    change == .ends ? date.previous : date
  }
}
