// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law
import Publishing

extension DotCommand {
  static let sources = DotCommand(
    "sources", usage: LocalizedText(id: "[PERATURAN [PASAL]]", en: "[INSTRUMENT [PLACE]]"),
    id: "ketentuan di balik jawaban terakhir, atau yang disebut", en: "the provisions behind the last answer, or named",
    example: { base, language in
      let provision = base.provisions.first { !$0.pinpoint.isEmpty }
      let instrument = base.instruments.first { $0.id == provision?.instrument }
      return Example(
        argument: instrument.map { $0.citation(at: provision?.pinpoint ?? "") } ?? "",
        outcome: language == .id
          ? "menunjukkan isi ketentuan itu, masa berlakunya dan tautan resminya"
          : "shows what that provision says, since when, and the official link")
    },
    complete: { shell in
      let base = shell.assistant.knowledge.base
      let instruments = base.instruments.byIdentifier
      return base.provisions.compactMap { instruments[$0.instrument]?.citation(at: $0.pinpoint) }
    }
  ) { shell, state, argument in
    let listing = shell.sourceListing(state)
    guard !argument.isEmpty else {
      guard let turn = shell.lastTurn(state) else { return }
      shell.output(lines: listing.cited(turn), state: &state)
      return
    }
    let date = state.asOf ?? state.today
    let base = shell.assistant.knowledge.base
    switch ProvisionSearch.find(argument, in: base) {
    case .instrument(let instrument):
      shell.output(lines: listing.instrument(instrument, on: date, state.language), state: &state)
    case .provisions(let provisions):
      shell.output(lines: listing.provisions(provisions, on: date, state.language), state: &state)
    case .unknownInstrument:
      let begun = base.instruments.map(\.short).filter { $0.lowercased().hasPrefix(argument.lowercased()) }
      let hint = begun.isEmpty ? state.near(argument, among: base.instruments.map(\.short)) : state.there(are: begun)
      shell.remark(
        state.say("tidak ada peraturan '\(argument)'\(hint)", "no instrument '\(argument)'\(hint)"))
    case .unknownPlace(let place, let instrument):
      // No near spelling here: another article is another law.
      shell.remark(
        state.say(
          "tidak ada '\(place)' yang dicatat dalam \(instrument.short); .sources \(instrument.short) mendaftar isinya",
          "no '\(place)' is on record in \(instrument.short); .sources \(instrument.short) lists what is"))
    }
  }

  static let history = DotCommand(
    "history", usage: LocalizedText(id: "[POKOK]", en: "[TOPIC]"), id: "perubahan aturannya dari waktu ke waktu",
    en: "how its rules changed over time",
    example: { base, language in
      Example(
        argument: base.topics.first { $0.kind == .conduct }?.id ?? "",
        outcome: language == .id
          ? "menunjukkan sejak kapan jawabannya begitu, dan apa yang berlaku sebelumnya"
          : "shows since when the answer is so, and what held before")
    },
    complete: { $0.assistant.knowledge.base.topics.map(\.id) }
  ) { shell, state, argument in
    guard let topic = shell.topic(argument, state) else { return }
    let history = TopicHistory(shell.assistant, style: shell.style(state))
    shell.output(lines: history.lines(topic, in: state.context, state.language), state: &state)
  }

  static let topics = DotCommand(
    "topics", usage: LocalizedText(id: "[KELOMPOK|KATA]", en: "[GROUP|WORD]"), id: "telusuri pokok yang dikenal",
    en: "browse what is known",
    example: { base, language in
      Example(
        argument: base.topics.first?.group ?? "",
        outcome: language == .id
          ? "mendaftar pokok dalam kelompok itu; kata lain dicari dalam nama pokok"
          : "lists the topics of that group; any other word is looked for in their names")
    },
    complete: { shell in
      let topics = shell.assistant.knowledge.base.topics
      return Set(topics.map(\.group)).sorted() + topics.map(\.id)
    }
  ) { shell, state, argument in
    let topics = shell.assistant.knowledge.base.topics
    let groups = Dictionary(grouping: topics, by: \.group)
    if argument.isEmpty {
      let rows = groups.sorted { $0.key < $1.key }.flatMap {
        shell.wrapped("\($0.key) (\($0.value.count))", lead: "  ")
      }
      shell.output(
        lines: rows
          + shell.wrapped(state.say(".topics KELOMPOK mendaftar isinya.", ".topics GROUP lists what is in it.")),
        state: &state)
      return
    }
    let word = argument.lowercased()
    let found = groups[word].map { [word: $0] } ?? Dictionary(grouping: topics.filter { $0.isNamed(word) }, by: \.group)
    guard !found.isEmpty else {
      let hint = state.near(word, among: groups.keys + topics.map(\.id))
      shell.remark(state.say("tidak ada pokok dengan '\(argument)'\(hint)", "no topic with '\(argument)'\(hint)"))
      return
    }
    let lines = found.sorted { $0.key < $1.key }.flatMap { group, topics in
      shell.wrapped("\(group):") + topics.flatMap { shell.wrapped("\($0.id): \($0.label[state.language])", lead: "  ") }
    }
    shell.output(lines: lines, state: &state)
  }
}

extension Topic {
  /// Whether identifier, label or keywords contain a word in small letters.
  fileprivate func isNamed(_ word: String) -> Bool {
    ([id, label.id, label.en] + keywords.all).contains { $0.lowercased().contains(word) }
  }
}

extension Shell {
  /// The topic called so, else the only one with that in its name; the last answer's when nothing is given.
  fileprivate func topic(_ name: String, _ state: ShellState) -> Topic? {
    let knowledge = assistant.knowledge
    if name.isEmpty {
      guard let turn = lastTurn(state) else { return nil }
      if let topic = turn.topic.flatMap(knowledge.topic) { return topic }
      remark(
        state.say("jawaban terakhir tidak tentang satu pokok", "the last answer is not about one topic"))
      return nil
    }
    if let topic = knowledge.topic(name) { return topic }
    let named = knowledge.base.topics.filter { $0.isNamed(name.lowercased()) }
    if named.count == 1 { return named[0] }
    let hint =
      named.isEmpty ? state.near(name, among: knowledge.base.topics.map(\.id)) : state.there(are: named.map(\.id))
    remark(state.say("tidak ada satu pokok '\(name)'\(hint)", "no one topic is '\(name)'\(hint)"))
    return nil
  }
}
