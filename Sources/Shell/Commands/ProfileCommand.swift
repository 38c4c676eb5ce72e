// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import Law

extension DotCommand {
  static let profile = DotCommand(
    "profile", usage: LocalizedText(id: "[NAMA [on|off|clear]]", en: "[NAME [on|off|clear]]"),
    id: "apa yang benar tentang Anda", en: "what is true of you",
    example: { base, language in
      Example(
        argument: "\(base.conditions.first?.id ?? "") on",
        outcome: language == .id ? "dipakai dalam jawaban berikutnya" : "is used in the answers that follow")
    },
    complete: { shell in
      let base = shell.assistant.knowledge.base
      return ["clear"]
        + (base.conditions.map(\.id) + base.addressees.map(\.id)).flatMap { name in
          ["on", "off", "clear"].map { "\(name) \($0)" }
        }
    }
  ) { shell, state, argument in
    var words = argument.lowercased().split(separator: " ").map(String.init)
    // ".profile clear NAME" is what is meant by ".profile NAME clear".
    if words.count == 2, words[0] == "clear" || words[0] == "hapus" { words.swapAt(0, 1) }
    if words == ["clear"] || words == ["hapus"] {
      state.profile = KnownFacts()
    } else if let name = words.first {
      guard words.count <= 2, let value = ProfileValue(words.count > 1 ? words[1] : "on") else {
        shell.remark(
          state.say("tulis on, off, atau clear sesudah '\(name)'", "write on, off or clear after '\(name)'"))
        return
      }
      do throws(KnownFacts.Problem) {
        try state.profile.set(name, to: value.holds, in: shell.assistant.knowledge.base)
      } catch {
        shell.remark(shell.explained(error, state))
        return
      }
    }
    shell.showProfile(&state)
  }

  static let forget = DotCommand(
    "forget", id: "lupakan percakapan sejauh ini (profil tetap)",
    en: "forget the conversation so far (not the profile)",
    example: { _, language in
      Example(
        outcome: language == .id
          ? "pertanyaan berikutnya berdiri sendiri" : "the next question stands on its own")
    }
  ) { _, state, _ in
    state.forget()
  }
}

/// What may stand behind the name of a fact.
private struct ProfileValue {
  /// `nil` forgets the fact.
  let holds: Bool?

  init?(_ word: String) {
    switch word {
    case "on", "ya", "yes", "true": holds = true
    case "off", "tidak", "no", "false": holds = false
    case "clear", "hapus": holds = nil
    default: return nil
    }
  }
}

extension Shell {
  fileprivate func explained(_ problem: KnownFacts.Problem, _ state: ShellState) -> String {
    switch problem {
    case .unknown(let name):
      let base = assistant.knowledge.base
      let known =
        base.conditions.map { (id: $0.id, label: $0.label) } + base.addressees.map { (id: $0.id, label: $0.label) }
      let named = known.filter { $0.label[state.language].lowercased().contains(name) || $0.id.contains(name) }
      let hint = named.isEmpty ? state.near(name, among: known.map(\.id)) : state.there(are: named.map(\.id))
      return state.say("'\(name)' tidak dikenal\(hint)", "'\(name)' is not known\(hint)")
    case .exclusive(let ids):
      let names = KnownFacts.Problem.quoted(ids)
      return state.say(
        "\(names) tidak mungkin benar bersama; hapus salah satu dulu (.profile \(ids[0]) clear)",
        "\(names) cannot hold together; clear one first (.profile \(ids[0]) clear)")
    case .exhaustive(let ids):
      let names = KnownFacts.Problem.quoted(ids)
      return state.say(
        "salah satu dari \(names) pasti benar; tidak bisa semuanya off",
        "one of \(names) must hold; they cannot all be off")
    }
  }

  fileprivate func showProfile(_ state: inout ShellState) {
    let base = assistant.knowledge.base
    let language = state.language
    func addressee(_ id: String) -> String { base.addressees.first { $0.id == id }?.label[language] ?? id }
    var lines = [state.say("Anda: ", "You: ") + addressee(state.profile.addressee ?? base.pack.defaultAddressee)]
    lines += state.profile.excluded.map { "  \($0): \(Phrases.not(addressee($0), language))" }
    for (id, holds) in state.profile.conditions.sorted(by: { $0.key < $1.key }) {
      let label = base.conditions.first { $0.id == id }?.label[language] ?? id
      lines.append("  \(id): \(holds ? label : Phrases.not(label, language))")
    }
    if lines.count == 1 {
      lines.append(
        state.say(
          "  belum ada keadaan yang dicatat (.profile NAMA on; .profile KATA mencari namanya)",
          "  nothing is set (.profile NAME on; .profile WORD looks for the name)"))
    }
    output(lines: lines, state: &state)
  }
}
