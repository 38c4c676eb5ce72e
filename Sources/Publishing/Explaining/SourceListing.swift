// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
package import Knowledge
package import Law
import Terminal

/// Lists provisions: what each says, since when, how well attested, what is doubtful, where to read it.
package struct SourceListing: Sendable {
  private let knowledge: CompiledKnowledge
  private let style: TextStyle
  private let wrapper: LineWrapper

  package init(_ knowledge: CompiledKnowledge, style: TextStyle = .plain) {
    self.knowledge = knowledge
    self.style = style
    wrapper = LineWrapper(width: style.width)
  }

  /// The provisions that an answer cites, as they read on its day.
  package func cited(_ turn: Turn) -> [String] {
    let language = turn.language
    guard !turn.answer.citations.isEmpty else { return wrapper.lines(ExplanationWording.noSources[language]) }
    return blocks(
      turn.answer.citations.map { citation in
        (citation.label, details(citation.instrument, knowledge.provision(citation.provision), turn.date, language))
      })
  }

  /// These provisions as they read on a day.
  package func provisions(_ provisions: [Provision], on date: CalendarDate, _ language: TextLanguage) -> [String] {
    blocks(
      provisions.map { provision in
        let label = knowledge.instrument(provision.instrument)?.citation(at: provision.pinpoint)
        return (label ?? provision.id, details(provision.instrument, provision, date, language))
      })
  }

  /// An instrument with the places in it that are on record.
  package func instrument(_ instrument: Instrument, on date: CalendarDate, _ language: TextLanguage) -> [String] {
    let places = knowledge.base.provisions.filter { $0.instrument == instrument.id && !$0.pinpoint.isEmpty }
      .map(\.pinpoint)
    var texts = details(instrument.id, nil, date, language)
    if !places.isEmpty {
      texts.append(
        "\(ExplanationWording.provisions[language]) (\(places.count)): \(places.joined(separator: "; "))")
    }
    return blocks([(instrument.short, texts)])
  }

  private func blocks(_ blocks: [(label: String, texts: [String])]) -> [String] {
    let lines = blocks.flatMap { block in
      [""] + wrapper.lines(PlainText.line(block.label)).map { style.painted($0, .bold) }
        + block.texts.flatMap { wrapper.lines(PlainText.visible($0), lead: "  ") }
    }
    return Array(lines.dropFirst())
  }

  private func details(
    _ id: String, _ provision: Provision?, _ date: CalendarDate, _ language: TextLanguage
  ) -> [String] {
    let instrument = knowledge.instrument(id)
    let version = provision.flatMap { $0.version(on: date) ?? $0.versions.first }
    var texts = [instrument?.title[language], version?.summary[language]].compactMap { $0 }
    let span = version.map(\.validity) ?? instrument?.validity
    if let span {
      let validity = instrument.flatMap { span.intersection($0.validity) } ?? span
      texts.append("\(ExplanationWording.validity[language]): \(LongDate.span(validity, language))")
      if !validity.contains(date) {
        texts.append("\(ExplanationWording.notInForce[language]) \(LongDate.text(date, language))")
      }
    }
    if let known = version?.confidence ?? instrument?.confidence {
      let confidence = ExplanationWording.confidence(known, language)
      texts.append("\(ExplanationWording.confidence[language]): \(confidence)")
    }
    for note in [version?.note, instrument?.note].compactMap({ $0 }) {
      texts.append("\(ExplanationWording.note[language]): \(note[language])")
    }
    if let url = instrument?.url { texts.append("\(ExplanationWording.link[language]): \(url)") }
    return texts
  }
}
