// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law

/// The lists to choose from on the page of all questions. They work by style rules alone, without any script.
struct SiteFilters {
  private let knowledge: CompiledKnowledge
  private var filters: [Filter] = []

  init(_ document: FAQDocument, _ knowledge: CompiledKnowledge) {
    self.knowledge = knowledge
    filters = self.filters(of: document.items)
  }

  /// Everybody whom an item concerns: whom its norms bind, and all narrower kinds.
  func addressees(_ item: FAQItem) -> [String] {
    let bound = item.addressees.isEmpty ? [knowledge.base.pack.defaultAddressee] : item.addressees
    return knowledge.base.addressees.map(\.id).filter {
      knowledge.book.ancestry(of: $0).contains(where: bound.contains)
    }
  }

  /// The filters that have something to choose between, with their options, in one language.
  func values(_ language: TextLanguage) -> [TemplateValues] {
    filters.map { filter in
      var values = TemplateValues()
      values[.filterId] = filter.id
      values[.filterLabel] = filter.label[language]
      values.set(
        .options,
        filter.options.map { option in
          var values = TemplateValues()
          values[.value] = option.id
          values[.optionLabel] = option.label[language].capitalisedFirst
          return values
        })
      return values
    }
  }

  /// For each option: hide what does not have it while it is chosen.
  var rules: String {
    let rules = filters.flatMap { filter in
      filter.options.map { option in
        "body:has(#\(filter.id) option[value=\"\(option.id)\"]:checked) "
          + ".entry:not([data-\(filter.id)~=\"\(option.id)\"]) { display: none; }\n"
      }
    }
    return "/* Made from the pack: the filters of the page of all questions. */\n" + rules.joined()
  }

  private struct Filter {
    let id: String
    let label: FAQWording
    let options: [(id: String, label: LocalizedText)]
  }

  private func filters(of items: [FAQItem]) -> [Filter] {
    let verdicts = Set(items.compactMap { $0.turns.first?.verdict })
    let concerned = Set(items.flatMap(addressees))
    let phases = Set(items.flatMap(\.phases))
    return [
      Filter(
        id: "verdict", label: .verdict,
        options: Verdict.allCases.filter(verdicts.contains).map { verdict in
          (verdict.rawValue, LocalizedText(id: Phrases.verdict(verdict, .id), en: Phrases.verdict(verdict, .en)))
        }),
      Filter(
        id: "addressee", label: .addressee,
        options: knowledge.base.addressees.filter { concerned.contains($0.id) }.map { ($0.id, $0.label) }),
      Filter(
        id: "phase", label: .phase,
        options: knowledge.base.conditions.filter { phases.contains($0.id) }.map { ($0.id, $0.label) }),
    ].filter { $0.options.count > ($0.id == "phase" ? 0 : 1) }
  }
}
