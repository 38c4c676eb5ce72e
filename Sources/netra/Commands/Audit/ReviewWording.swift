// SPDX-License-Identifier: GPL-3.0-or-later

import Audit
import Knowledge
import TextAnalysis
import Law
import Transcripts

/// The words of the reviewer's loop.
enum ReviewWording {
  /// The decision that a number, a name or the beginning of a name stands for.
  static func decision(_ text: String) -> ReviewRecord.Decision? {
    let known = ReviewDraft.decisions
    if let number = Int(text) { return known.indices.contains(number - 1) ? known[number - 1] : nil }
    let word = text.lowercased().replacing(" ", with: "_")
    if let exact = known.first(where: { $0.rawValue == word }) { return exact }
    let begun = known.filter { $0.rawValue.hasPrefix(word) }
    return begun.count == 1 ? begun[0] : nil
  }

  static func decisions(_ language: TextLanguage) -> [String] {
    ReviewDraft.decisions.enumerated().map { place, decision in
      "  \(place + 1) \(decision.rawValue)  \(label(decision)[language])"
    }
  }

  static func help(_ language: TextLanguage) -> [String] {
    decisions(language)
      + [
        LocalizedText(id: "  .show  tampilkan lagi", en: "  .show  show it again"),
        LocalizedText(id: "  .why   penjelasan dan ketentuan", en: "  .why   explanation and provisions"),
        LocalizedText(id: "  .skip  lewati jawaban ini", en: "  .skip  leave this answer out"),
        LocalizedText(id: "  .quit  keluar (juga Ctrl-D)", en: "  .quit  leave (also Ctrl-D)"),
      ].map { $0[language] }
  }

  private static func label(_ decision: ReviewRecord.Decision) -> LocalizedText {
    switch decision {
    case .confirmed: LocalizedText(id: "jawabannya benar", en: "the answer is right")
    case .wrongVerdict: LocalizedText(id: "vonisnya keliru", en: "the verdict is wrong")
    case .wrongCitation: LocalizedText(id: "rujukannya keliru", en: "a citation is wrong")
    case .incomplete: LocalizedText(id: "ada yang kurang", en: "something is missing")
    case .shouldHaveAbstained: LocalizedText(id: "seharusnya tidak dijawab", en: "it should not have been answered")
    case .shouldHaveAnswered: LocalizedText(id: "seharusnya dijawab", en: "it should have been answered")
    case .reported, .promoted, .dismissed: LocalizedText(id: "", en: "")
    }
  }

  static func problem(_ problem: ReviewDraft.Problem, _ base: KnowledgeBase, _ language: TextLanguage) -> String {
    switch problem {
    case .verdictMissing:
      return LocalizedText(
        id: "vonis yang benar belum disebut (--verdict)", en: "the right verdict is missing (--verdict)")[language]
    case .unknownVerdict(let verdict):
      let known = Verdict.allCases.map(\.rawValue)
      return LocalizedText(id: "tidak ada vonis '\(verdict)'", en: "no verdict '\(verdict)'")[language]
        + Suggestion.phrase(for: verdict, among: known) + "; \(known.joined(separator: ", "))"
    case .unknownTopic(let topic):
      return LocalizedText(id: "tidak ada pokok '\(topic)'", en: "no topic '\(topic)'")[language]
        + Suggestion.phrase(for: topic, among: base.topics.map(\.id) + base.refusals.map(\.id))
    case .nothingToCorrect:
      return LocalizedText(
        id: "jawaban yang benar tidak perlu vonis atau pokok lain", en: "a right answer needs no other verdict or topic"
      )[language]
    case .oneOfTheDisputants:
      return LocalizedText(
        id: "penelaah berbeda pendapat dan Anda salah satunya; orang lain yang memutuskan",
        en: "reviewers differ and you are one of them; somebody else decides")[language]
    case .erased:
      return LocalizedText(id: "kata-katanya sudah dihapus", en: "its words were erased")[language]
    }
  }
}
