// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

extension KnowledgeBase {
  /// The days on which something begins or ends being law, or an answer begins or ends holding; sorted.
  package var turningDays: [CalendarDate] {
    let spans =
      norms.map(\.validity) + instruments.map(\.validity) + provisions.flatMap { $0.versions.map(\.validity) }
      + sanctions.flatMap { $0.versions.map(\.validity) } + topics.flatMap { $0.answers.map(\.validity) }
    return Set(spans.flatMap { [$0.start, $0.end].compactMap(\.self) }).sorted()
  }
}
