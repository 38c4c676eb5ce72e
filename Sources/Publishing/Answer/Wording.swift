// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

/// The headings and joining words around an answer, in both languages. They say nothing about any law.
package enum Wording: Sendable {
  case branches, orderedBranches, exceptions, sanctions, alternatives, basis, notes
  case otherwise, ifNot, receipt, asOf

  package subscript(language: TextLanguage) -> String {
    switch language {
    case .id: indonesian
    case .en: english
    }
  }

  private var indonesian: String {
    switch self {
    case .branches: "Rinciannya"
    case .orderedBranches: "Rinciannya (yang pertama cocok berlaku)"
    case .exceptions: "Pengecualian"
    case .sanctions: "Sanksi"
    case .alternatives: "Yang aman"
    case .basis: "Dasar hukum"
    case .notes: "Catatan"
    case .otherwise: "Selain itu"
    case .ifNot: "Jika tidak"
    case .receipt: "tanda terima"
    case .asOf: "menurut aturan per"
    }
  }

  private var english: String {
    switch self {
    case .branches: "Case by case"
    case .orderedBranches: "Case by case (the first that fits holds)"
    case .exceptions: "Exceptions"
    case .sanctions: "Sanctions"
    case .alternatives: "What is safe"
    case .basis: "Legal basis"
    case .notes: "Notes"
    case .otherwise: "Otherwise"
    case .ifNot: "If not"
    case .receipt: "receipt"
    case .asOf: "by the rules as of"
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
