// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law
import TextAnalysis
import Yams

/// One pass over the files of a pack.
struct PackReading {
  let log = ReadingLog()
  var description: PackDescription?
  var base = KnowledgeBase(
    pack: PackDescription(
      id: "", title: .init(id: "", en: ""), jurisdiction: "", languages: [], version: "", defaultAddressee: "",
      reviewMonths: 12, disclaimer: .init(id: "", en: ""), escalation: []))
  var expectations: [Expectation] = []
  var pendingNorms: [Norm] = []
  var provisions: [(reader: NodeReader, name: String, instrument: String)] = []
  var nextPair = 1

  mutating func read(file: String, bytes: [UInt8]) {
    guard let reader = root(file: file, bytes: bytes) else { return }
    let parts = file.split(separator: "/").map(String.init)
    let name = String(parts[parts.count - 1].dropLast(5))
    switch (parts.first ?? "", parts.count) {
    case ("pack.yaml", 1): description = PackReaders.pack(reader)
    case ("calendar.yaml", 1): PackReaders.calendar(reader, into: &base)
    case ("conflicts.yaml", 1): PackReaders.conflicts(reader, into: &base)
    case ("vocabulary", 2): read(name, reader, with: Self.vocabulary)
    case ("lexicon", 2): read(name, reader, with: Self.lexicon)
    case ("regulations", 3) where name == "instrument":
      if let instrument = RegulationReaders.instrument(reader, named: parts[1]) { base.instruments.append(instrument) }
    case ("regulations", 3): provisions.append((reader, name, parts[1]))
    case ("topics", 3):
      TopicReader.topic(
        reader, named: name, group: parts[1], into: &base, pending: &pendingNorms, expectations: &expectations)
    case ("refusals", 2): PackReaders.refusal(reader, named: name, into: &base)
    case ("tests", 2): expectations += ExpectationReader.file(reader, nextPair: &nextPair)
    default:
      log.error(
        SourceLocation(file: file),
        "no place for this file in a pack; see the list of folders in the manual (topics/GROUP/TOPIC.yaml, …)",
        check: "FileNames")
    }
  }

  private func root(file: String, bytes: [UInt8]) -> NodeReader? {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      log.error(SourceLocation(file: file), "the file is not UTF-8", check: "Form")
      return nil
    }
    do {
      guard let node = try compose(yaml: text) else {
        log.error(SourceLocation(file: file), "the file is empty", check: "Form")
        return nil
      }
      return NodeReader(node: node, file: file, log: log, name: file)
    } catch let error as YamlError {
      report(error, in: file)
    } catch {
      log.error(SourceLocation(file: file), "not YAML: \(error)", check: "Form")
    }
    return nil
  }

  private func report(_ error: YamlError, in file: String) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      log.error(SourceLocation(file: file, mark: mark), "not YAML: \(problem)", check: "Form")
    case .duplicatedKeysInMapping(let duplicates, let context):
      log.error(
        SourceLocation(file: file, mark: context.mark),
        "key given twice: \(duplicates.map { "\($0)" }.sorted().joined(separator: ", "))", check: "Form")
    default:
      log.error(SourceLocation(file: file), "not YAML: \(error)", check: "Form")
    }
  }

  private typealias Reader = (NodeReader, inout KnowledgeBase) -> Void

  private static var vocabulary: KeyValuePairs<String, Reader> {
    [
      "addressees": VocabularyReaders.addressees, "conditions": VocabularyReaders.conditions,
      "sanctions": VocabularyReaders.sanctions, "facets": VocabularyReaders.facets,
      "intents": VocabularyReaders.intents,
    ]
  }

  private static var lexicon: KeyValuePairs<String, Reader> {
    [
      "slang": LexiconReaders.slang, "abbreviations": LexiconReaders.abbreviations,
      "synonyms": LexiconReaders.synonyms, "stopwords": LexiconReaders.stopwords,
      "negation": LexiconReaders.negation, "background": LexiconReaders.background,
      "dates": LexiconReaders.dates, "conversation": LexiconReaders.conversation,
      "persons": LexiconReaders.persons,
    ]
  }

  /// Reads a file that has its own form, known by its name.
  private mutating func read(_ name: String, _ reader: NodeReader, with readers: KeyValuePairs<String, Reader>) {
    if let read = readers.first(where: { $0.key == name })?.value { return read(reader, &base) }
    let known = readers.map(\.key)
    log.error(
      SourceLocation(file: reader.file),
      "'\(name).yaml' is not known here" + Suggestion.phrase(for: name, among: known)
        + " (known: \(known.joined(separator: ", ")))", check: "FileNames")
  }

  mutating func finish(files: [String], fingerprint: String) -> (pack: SourcePack?, findings: [Finding]) {
    let instruments = base.instruments.byIdentifier
    for (reader, name, instrument) in provisions {
      guard let instrument = instruments[instrument] else {
        log.error(
          SourceLocation(file: reader.file), "no readable instrument.yaml stands beside this provision",
          check: "FileNames")
        continue
      }
      RegulationReaders.provision(reader, named: name, of: instrument, into: &base)
    }
    resolvePendingNorms()
    resolveNormVariants()
    sort()
    guard let description else { return (nil, log.findings.sorted()) }
    base.pack = description
    let pack = SourcePack(
      base: base, expectations: expectations, locations: log.locations, mentions: log.mentions,
      wordings: log.wordings, keys: log.keys, reviews: log.reviews, fingerprint: fingerprint, files: files)
    return (pack, log.findings.sorted())
  }

  /// A topic's norm holds as long as the provision it cites first.
  private mutating func resolvePendingNorms() {
    let provisions = base.provisions.byIdentifier
    for var norm in pendingNorms {
      guard let first = norm.citations.first, let provision = provisions[first.provision] else { continue }
      guard let newest = provision.versions.first, let oldest = provision.versions.last else {
        log.error(
          log.keys[Entity(.norm, norm.id)]?["cite"] ?? SourceLocation(file: norm.id),
          "norm '\(norm.id)' rests on '\(first.provision)', which is never in force", check: "CitationsInForce")
        continue
      }
      norm.validity = Validity(from: oldest.validity.start, before: newest.validity.end)
      base.norms.append(norm)
    }
  }

  /// Replaces the plain identifier of a norm with several versions by those in effect beside the norm that names it.
  private mutating func resolveNormVariants() {
    var variants: [String: [Norm]] = [:]
    for norm in base.norms {
      variants[String(norm.id.prefix { $0 != "@" }), default: []].append(norm)
    }
    for index in base.norms.indices {
      let validity = base.norms[index].validity
      func resolved(_ names: [String]) -> [String] {
        names.flatMap { name -> [String] in
          let living = (variants[name] ?? []).filter { $0.validity.intersection(validity) != nil }.map(\.id)
          return living.isEmpty ? [name] : living.sorted()
        }
      }
      base.norms[index].overrides = resolved(base.norms[index].overrides)
      base.norms[index].yieldsTo = resolved(base.norms[index].yieldsTo)
    }
  }

  private mutating func sort() {
    base.addressees.sortByIdentifier()
    base.addresseeCues.sortByIdentifier()
    base.conditions.sortByIdentifier()
    base.conditionCues.sortByIdentifier()
    base.sanctions.sortByIdentifier()
    base.facets.sortByIdentifier()
    base.intentCues.sortByIdentifier()
    base.calendar.sortByIdentifier()
    base.instruments.sortByIdentifier()
    base.provisions.sortByIdentifier()
    base.norms.sortByIdentifier()
    base.topics.sortByIdentifier()
    base.conflicts.sortByIdentifier()
    base.refusals.sortByIdentifier()
    expectations.sort { ($0.location, $0.question) < ($1.location, $1.question) }
  }
}
