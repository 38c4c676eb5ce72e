// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// The headings and joining words around an answer, in both languages. They say nothing about any law.
package enum Wording: FixedWording, Sendable {
  case branches, orderedBranches, exceptions, sanctions, alternatives, basis, notes
  case otherwise, ifNot, receipt, asOf, carried, parts

  package var text: LocalizedText {
    switch self {
    case .branches: LocalizedText(id: "Rinciannya", en: "Case by case")
    case .orderedBranches:
      LocalizedText(id: "Rinciannya (yang pertama cocok berlaku)", en: "Case by case (the first that fits holds)")
    case .exceptions: LocalizedText(id: "Pengecualian", en: "Exceptions")
    case .sanctions: LocalizedText(id: "Sanksi", en: "Sanctions")
    case .alternatives: LocalizedText(id: "Yang aman", en: "What is safe")
    case .basis: LocalizedText(id: "Dasar hukum", en: "Legal basis")
    case .notes: LocalizedText(id: "Catatan", en: "Notes")
    case .otherwise: LocalizedText(id: "Selain itu", en: "Otherwise")
    case .ifNot: LocalizedText(id: "Jika tidak", en: "If not")
    case .receipt: LocalizedText(id: "tanda terima", en: "receipt")
    case .asOf: LocalizedText(id: "menurut aturan per", en: "by the rules as of")
    case .carried: LocalizedText(id: "melanjutkan", en: "carried over")
    case .parts:
      LocalizedText(
        id: "Pertanyaan ini punya beberapa bagian; yang paling ketat lebih dulu:",
        en: "This question has several parts; the strictest comes first:")
    }
  }

  static func andMore(_ count: Int, _ language: TextLanguage) -> String {
    switch language {
    case .id: "dan \(count) lagi"
    case .en: "and \(count) more"
    }
  }

  static func level(_ level: Sanction.Level, _ language: TextLanguage) -> String {
    switch (level, language) {
    case (.moral, _): "moral"
    case (.light, .id): "ringan"
    case (.light, .en): "light"
    case (.moderate, .id): "sedang"
    case (.moderate, .en): "moderate"
    case (.heavy, .id): "berat"
    case (.heavy, .en): "heavy"
    case (.dismissal, .id): "pemberhentian"
    case (.dismissal, .en): "dismissal"
    case (.criminal, .id): "pidana"
    case (.criminal, .en): "criminal"
    case (.contract, .id): "perjanjian kerja"
    case (.contract, .en): "work contract"
    case (.other, .id): "lainnya"
    case (.other, .en): "other"
    }
  }
}
