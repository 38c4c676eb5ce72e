// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law

/// The words of `.why`, `.sources` and `.history`.
enum ExplanationWording: FixedWording {
  case recognised, nothingRecognised, assumed, candidates, norms, noNorms, flips, noFlip, stated, denied
  case addressee, intent, date, factsUsed, speaksAgainst, defeatedBy, mayYield, holds, holdsNot, noSources
  case validity, confidence, note, link, otherwiseStated
  case words, factsTogether, runnerUp, wordsChose, scoresLess, saferChosen, otherPerson
  case exceptions, noExceptions, applied, notApplied, notKnown
  case neverChanged, previously, citedFrom, citedNoMore, reworded, notInForce, provisions

  var text: LocalizedText {
    switch self {
    case .recognised: LocalizedText(id: "Yang dikenali dari kata-kata", en: "Recognised in the words")
    case .nothingRecognised: LocalizedText(id: "tidak ada keadaan yang disebut", en: "no circumstance was named")
    case .assumed: LocalizedText(id: "Dinilai untuk", en: "Judged for")
    case .candidates: LocalizedText(id: "Topik yang dipertimbangkan", en: "Topics considered")
    case .norms: LocalizedText(id: "Norma yang diperiksa", en: "Norms examined")
    case .noNorms:
      LocalizedText(
        id: "tidak ada norma tentang perbuatan ini pada tanggal itu", en: "no norm on this act for that date")
    case .flips: LocalizedText(id: "Yang akan mengubah jawaban", en: "What would change the answer")
    case .noFlip:
      LocalizedText(id: "tidak ada keadaan tercatat yang mengubahnya", en: "no recorded circumstance changes it")
    case .stated: LocalizedText(id: "disebut", en: "stated")
    case .denied: LocalizedText(id: "disangkal", en: "denied")
    case .addressee: LocalizedText(id: "siapa", en: "who")
    case .intent: LocalizedText(id: "yang ditanyakan", en: "asked for")
    case .date: LocalizedText(id: "tanggal", en: "date")
    case .factsUsed: LocalizedText(id: "keadaan", en: "circumstances")
    case .speaksAgainst: LocalizedText(id: "tidak cocok", en: "does not fit")
    case .defeatedBy: LocalizedText(id: "dikalahkan oleh", en: "defeated by")
    case .mayYield: LocalizedText(id: "dapat dikalahkan oleh", en: "may be defeated by")
    case .holds: LocalizedText(id: "berlaku", en: "holds")
    case .holdsNot: LocalizedText(id: "tidak berlaku", en: "does not hold")
    case .noSources:
      LocalizedText(id: "Jawaban ini tidak mengutip ketentuan apa pun.", en: "This answer cites no provision.")
    case .validity: LocalizedText(id: "Berlaku", en: "In force")
    case .confidence: LocalizedText(id: "Keyakinan", en: "Confidence")
    case .note: LocalizedText(id: "Catatan", en: "Note")
    case .link: LocalizedText(id: "Tautan", en: "Link")
    case .otherwiseStated: LocalizedText(id: "jika ternyata", en: "if it turns out")
    case .words: LocalizedText(id: "Kata yang cocok dan bobotnya", en: "Words that matched, with their weight")
    case .factsTogether: LocalizedText(id: "yang dikenali, bersama-sama", en: "what was recognised, together")
    case .runnerUp: LocalizedText(id: "Pesaing terdekat", en: "Runner-up")
    case .wordsChose: LocalizedText(id: "kalah karena kata", en: "lost because of the words")
    case .scoresLess: LocalizedText(id: "kalah nilai", en: "lost on score")
    case .saferChosen:
      LocalizedText(
        id: "tidak dipilih karena keterangan lebih aman daripada izin yang diragukan",
        en: "not taken, since information is safer than a doubtful permission")
    case .otherPerson: LocalizedText(id: "jika yang berbuat", en: "if the one who acts is")
    case .exceptions: LocalizedText(id: "Pengecualian yang diperiksa", en: "Exceptions checked")
    case .noExceptions: LocalizedText(id: "norma yang menentukan tidak punya", en: "the deciding norms have none")
    case .applied: LocalizedText(id: "berlaku", en: "applies")
    case .notApplied: LocalizedText(id: "tidak berlaku", en: "does not apply")
    case .notKnown: LocalizedText(id: "belum diketahui", en: "not known")
    case .neverChanged: LocalizedText(id: "tidak ada perubahan yang tercatat", en: "no change is recorded")
    case .previously: LocalizedText(id: "sebelumnya", en: "before")
    case .citedFrom: LocalizedText(id: "mulai dikutip", en: "cited from then on")
    case .citedNoMore: LocalizedText(id: "tidak lagi dikutip", en: "no longer cited")
    case .reworded: LocalizedText(id: "jawabannya berbunyi lain", en: "the answer reads differently")
    case .notInForce: LocalizedText(id: "Tidak berlaku pada", en: "Not in force on")
    case .provisions: LocalizedText(id: "Ketentuan yang dicatat", en: "Provisions on record")
    }
  }

  static func outcome(_ outcome: Judgement.Consideration.Outcome, _ language: TextLanguage) -> String {
    switch (outcome, language) {
    case (.decides, .id): "menentukan"
    case (.decides, .en): "decides"
    case (.mayDecide, .id): "menentukan, tergantung keadaan"
    case (.mayDecide, .en): "decides, depending on the facts"
    case (.defeated, .id): "dikesampingkan"
    case (.defeated, .en): "defeated"
    case (.notApplicable, .id): "tidak berlaku di sini"
    case (.notApplicable, .en): "does not apply here"
    }
  }

  static func intent(_ intent: QuestionIntent, _ language: TextLanguage) -> String {
    switch (intent, language) {
    case (_, .en): intent.rawValue
    case (.permission, .id): "boleh tidaknya"
    case (.duty, .id): "wajib tidaknya"
    case (.sanction, .id): "sanksi"
    case (.basis, .id): "dasar hukum"
    case (.procedure, .id): "tata cara"
    case (.date, .id): "waktu"
    case (.definition, .id): "arti"
    case (.advice, .id): "saran"
    case (.fact, .id): "keterangan"
    }
  }

  static func confidence(_ confidence: Confidence, _ language: TextLanguage) -> String {
    switch (confidence, language) {
    case (.high, .id): "tinggi"
    case (.high, .en): "high"
    case (.medium, .id): "sedang, perlu diperiksa"
    case (.medium, .en): "medium, to be verified"
    case (.low, .id): "rendah, perlu diperiksa"
    case (.low, .en): "low, to be verified"
    }
  }
}
