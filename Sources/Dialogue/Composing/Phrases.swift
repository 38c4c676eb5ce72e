// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// The program's own words in an answer. They say nothing about any law.
package enum Phrases {
  /// The verdict as a heading word.
  package static func verdict(_ verdict: Verdict, _ language: TextLanguage) -> String {
    switch (verdict, language) {
    case (.forbidden, .id): "Dilarang"
    case (.forbidden, .en): "Forbidden"
    case (.allowed, .id): "Boleh"
    case (.allowed, .en): "Allowed"
    case (.required, .id): "Wajib"
    case (.required, .en): "Required"
    case (.conditional, .id): "Tergantung keadaan"
    case (.conditional, .en): "It depends"
    case (.conflicting, .id): "Dasar hukumnya berselisih"
    case (.conflicting, .en): "The rules pull apart"
    case (.unregulated, .id): "Tidak ada aturan yang ditemukan"
    case (.unregulated, .en): "No rule found"
    case (.info, .id): "Keterangan"
    case (.info, .en): "Information"
    case (.unclear, .id): "Belum jelas"
    case (.unclear, .en): "Unclear"
    case (.outOfScope, .id): "Di luar cakupan"
    case (.outOfScope, .en): "Out of scope"
    }
  }

  static func unregulatedReason(_ language: TextLanguage) -> String {
    switch language {
    case .id:
      "Tidak ada ketentuan tentang hal ini dalam basis pengetahuan pada tanggal tersebut. Itu bukan berarti boleh; tanyakan dulu."
    case .en: "The knowledge base has no rule on this for that date. That does not mean it is allowed; ask first."
    }
  }

  static func conflictingReason(_ language: TextLanguage) -> String {
    switch language {
    case .id: "Ketentuan yang ada saling bertentangan dan belum ada yang memutuskan; anggap terlarang sampai jelas."
    case .en: "The rules contradict each other and nothing settles it; treat it as forbidden until it is clear."
    }
  }

  static func conditionalReason(_ labels: [String], _ language: TextLanguage) -> String {
    switch language {
    case .id: "Yang menentukan: \(labels.joined(separator: "; "))."
    case .en: "What decides: \(labels.joined(separator: "; "))."
    }
  }

  /// A question of fact that the pack has no wording for.
  static func isItSo(_ label: String, _ language: TextLanguage) -> String {
    switch language {
    case .id: "Apakah ini berlaku bagi Anda: \(label)?"
    case .en: "Is this so: \(label)?"
    }
  }

  static func areYou(_ label: String, _ language: TextLanguage) -> String {
    switch language {
    case .id: "Apakah Anda \(label)?"
    case .en: "Does this describe you: \(label)?"
    }
  }

  static func yesOrNo(_ holds: Bool, _ language: TextLanguage) -> String {
    switch language {
    case .id: holds ? "Ya" : "Tidak"
    case .en: holds ? "Yes" : "No"
    }
  }

  static func or(_ labels: [String], _ language: TextLanguage) -> String {
    labels.joined(separator: language == .id ? " atau " : " or ")
  }

  static func otherThan(_ labels: [String], _ language: TextLanguage) -> String {
    switch language {
    case .id: "selain \(or(labels, language))"
    case .en: "other than \(or(labels, language))"
    }
  }

  static func unclearHeadline(_ language: TextLanguage) -> String {
    switch language {
    case .id: "Mana yang Anda maksud?"
    case .en: "Which of these do you mean?"
    }
  }

  static func outOfScopeHeadline(_ language: TextLanguage) -> String {
    switch language {
    case .id: "Itu di luar yang saya ketahui."
    case .en: "That is outside what I know about."
    }
  }

  static func outOfScopeReason(_ contacts: [String], _ language: TextLanguage) -> String {
    let list = contacts.joined(separator: "; ")
    return switch language {
    case .id: list.isEmpty ? "" : "Tanyakan kepada: \(list)."
    case .en: list.isEmpty ? "" : "Ask: \(list)."
    }
  }

  static func asOfNote(_ date: CalendarDate, phrase: String, _ language: TextLanguage) -> String {
    switch language {
    case .id: "Dijawab menurut aturan yang berlaku pada \(date) (\"\(phrase)\")."
    case .en: "Answered by the rules in force on \(date) (\"\(phrase)\")."
    }
  }

  static func statedNote(_ facts: [String], _ language: TextLanguage) -> String {
    let list = facts.joined(separator: "; ")
    return switch language {
    case .id: "Dengan keterangan tentang Anda: \(list)."
    case .en: "Taking as true of you: \(list)."
    }
  }

  /// Leads in what one part of a question comes to.
  static func part(_ question: String, _ language: TextLanguage) -> String {
    switch language {
    case .id: "Bagian \"\(question)\":"
    case .en: "The part \"\(question)\":"
    }
  }

  static func unanswered(_ clause: String, _ language: TextLanguage) -> String {
    switch language {
    case .id: "Bagian ini belum terjawab, tanyakan tersendiri: \"\(clause)\"."
    case .en: "This part is not answered yet, ask it by itself: \"\(clause)\"."
    }
  }

  static func confidenceNote(_ labels: [String], _ language: TextLanguage) -> String {
    let list = labels.joined(separator: "; ")
    return switch language {
    case .id: "Perlu diperiksa lagi pada naskah resmi: \(list)."
    case .en: "Check against the official text: \(list)."
    }
  }

  static func sanctionHeadline(_ label: String, _ verdict: Verdict, _ language: TextLanguage) -> String {
    let word = Phrases.verdict(verdict, language).lowercased()
    return switch language {
    case .id: "Sanksi untuk \(label) (\(word)):"
    case .en: "The sanction for \(label) (\(word)):"
    }
  }

  static func basisHeadline(_ label: String, _ verdict: Verdict, _ language: TextLanguage) -> String {
    let word = Phrases.verdict(verdict, language).lowercased()
    return switch language {
    case .id: "Dasar hukum tentang \(label) (\(word)):"
    case .en: "The legal basis on \(label) (\(word)):"
    }
  }

  static func basisHeadline(_ label: String, _ language: TextLanguage) -> String {
    switch language {
    case .id: "Dasar hukum tentang \(label):"
    case .en: "The legal basis on \(label):"
    }
  }

  static func noSanction(_ language: TextLanguage) -> String {
    switch language {
    case .id: "Tidak ada sanksi yang dicatat untuk perbuatan ini."
    case .en: "No sanction is recorded for this act."
    }
  }

  package static func not(_ label: String, _ language: TextLanguage) -> String {
    switch language {
    case .id: "bukan: \(label)"
    case .en: "not: \(label)"
    }
  }
}
