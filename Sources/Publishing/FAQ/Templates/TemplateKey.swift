// SPDX-License-Identifier: GPL-3.0-or-later

/// The names that a template can use. Their values stand in ``TemplateValues``.
package enum TemplateKey: String, CaseIterable, Sendable {
  // The page.
  case language, root, home, pageTitle, policy, program, words, owner, issue
  // The edition.
  case title, disclaimer, entries, entryLabel, entryValue, legend, hasLanguages, languageLinks, languageHref, code, name
  case parts, isEmpty, groups, groupAnchor, groupTitle, groupCount, items
  // An item.
  case anchor, href, label, verdict, sign, word, sort, addressees, phases, change, reason, sections, sectionHeading
  case sectionKind, listTag, sectionItems
  case hasExamples, examplesHeading, examples, validity, reviewed, receipt, receiptWord, sublevel
  // The filters.
  case filters, filterId, filterLabel, options, value, optionLabel
  // What changed.
  case hasRevision, revisionSummary, revisionEntries, changeKind, changeLabel, changeDetail, changeHref, changesHref
  // Questions without an answer.
  case hasUnanswered, unanswered, line, question, status, problem
  // Law and contacts.
  case hasInstruments, instruments, short, instrumentTitle, instrumentURL, span
  case hasContacts, contacts, contactLabel, contactURL
}
