// SPDX-License-Identifier: GPL-3.0-or-later

import Law

/// The words of `.why` and `.sources`.
enum ExplanationWording {
  case recognised, nothingRecognised, assumed, candidates, norms, noNorms, flips, noFlip, stated, denied
  case addressee, intent, date, factsUsed, speaksAgainst, defeatedBy, mayYield, holds, holdsNot, noSources
  case validity, confidence, note, link, otherwiseStated

  subscript(language: TextLanguage) -> String {
    let pair = words
    return language == .id ? pair.id : pair.en
  }

  private var words: (id: String, en: String) {
    switch self {
    case .recognised: ("Yang dikenali dari kata-kata", "Recognised in the words")
    case .nothingRecognised: ("tidak ada keadaan yang disebut", "no circumstance was named")
    case .assumed: ("Dinilai untuk", "Judged for")
    case .candidates: ("Topik yang dipertimbangkan", "Topics considered")
    case .norms: ("Norma yang diperiksa", "Norms examined")
    case .noNorms: ("tidak ada norma tentang perbuatan ini pada tanggal itu", "no norm on this act for that date")
    case .flips: ("Yang akan mengubah jawaban", "What would change the answer")
    case .noFlip: ("tidak ada keadaan tercatat yang mengubahnya", "no recorded circumstance changes it")
    case .stated: ("disebut", "stated")
    case .denied: ("disangkal", "denied")
    case .addressee: ("siapa", "who")
    case .intent: ("yang ditanyakan", "asked for")
    case .date: ("tanggal", "date")
    case .factsUsed: ("keadaan", "circumstances")
    case .speaksAgainst: ("tidak cocok", "does not fit")
    case .defeatedBy: ("dikalahkan oleh", "defeated by")
    case .mayYield: ("dapat dikalahkan oleh", "may be defeated by")
    case .holds: ("berlaku", "holds")
    case .holdsNot: ("tidak berlaku", "does not hold")
    case .noSources: ("Jawaban ini tidak mengutip ketentuan apa pun.", "This answer cites no provision.")
    case .validity: ("Berlaku", "In force")
    case .confidence: ("Keyakinan", "Confidence")
    case .note: ("Catatan", "Note")
    case .link: ("Tautan", "Link")
    case .otherwiseStated: ("jika ternyata", "if it turns out")
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
