// SPDX-License-Identifier: GPL-3.0-or-later

import Law

/// The words around the items of a FAQ.
enum FAQWording: String, FixedWording, CaseIterable {
  case contents, examples, asked, contacts, instruments, issuedBy, number, issued, asOf, fingerprint, reviewed, validity
  case legend, languageName, languages, empty, skip, program, unanswered, changes, allQuestions, path
  case search, searchLabel, searchHint, searchNeedsScript, found, foundNone, verdict, addressee, phase, any
  case reset, new, otherVerdict, otherBasis, otherWording, withdrawn, unclear, outOfScope, unreadable
  case answered, notChosen, edition

  var text: LocalizedText {
    switch self {
    case .contents: LocalizedText(id: "Daftar isi", en: "Contents")
    case .examples: LocalizedText(id: "Contoh pertanyaan", en: "Example questions")
    case .contacts: LocalizedText(id: "Masih ragu? Tanyakan kepada", en: "Still in doubt? Ask")
    case .instruments: LocalizedText(id: "Peraturan yang dikutip", en: "Rules cited")
    case .issuedBy: LocalizedText(id: "Diterbitkan oleh", en: "Issued by")
    case .number: LocalizedText(id: "Nomor", en: "Number")
    case .issued: LocalizedText(id: "Tanggal terbit", en: "Date of issue")
    case .asOf: LocalizedText(id: "Menurut aturan yang berlaku pada", en: "By the rules in force on")
    case .fingerprint: LocalizedText(id: "Sidik jari pengetahuan", en: "Knowledge fingerprint")
    case .reviewed: LocalizedText(id: "Terakhir diperiksa", en: "Last verified")
    case .legend: LocalizedText(id: "Arti tanda", en: "What the signs mean")
    case .languageName: LocalizedText(id: "Bahasa Indonesia", en: "English")
    case .empty: LocalizedText(id: "Tidak ada topik dalam pilihan ini.", en: "No topic is in this selection.")
    case .skip: LocalizedText(id: "Langsung ke jawaban", en: "Skip to the answers")
    case .program: LocalizedText(id: "Disusun dengan Netra", en: "Made with Netra")
    case .asked: LocalizedText(id: "Ditanyakan sebagai", en: "Asked as")
    case .validity: LocalizedText(id: "Aturan yang dikutip berlaku", en: "The rules cited are in force")
    case .languages: LocalizedText(id: "Pilihan bahasa", en: "Choice of language")
    case .unanswered: LocalizedText(id: "Pertanyaan tanpa jawaban", en: "Questions without an answer")
    case .changes: LocalizedText(id: "Yang berubah", en: "What changed")
    case .allQuestions: LocalizedText(id: "Semua pertanyaan", en: "All questions")
    case .path: LocalizedText(id: "Letak halaman", en: "Where this page stands")
    case .search: LocalizedText(id: "Cari", en: "Search")
    case .searchLabel: LocalizedText(id: "Cari dengan kata sendiri", en: "Search in your own words")
    case .searchHint:
      LocalizedText(id: "Tulis seperti Anda biasa bertanya", en: "Write it as you would ask it")
    case .searchNeedsScript:
      LocalizedText(
        id: "Pencarian memerlukan JavaScript; daftar dan penyaring di bawah tetap berfungsi tanpanya.",
        en: "The search needs JavaScript; the list and its filters below work without it.")
    case .found: LocalizedText(id: "{n} pertanyaan", en: "Questions found: {n}")
    case .foundNone:
      LocalizedText(
        id: "Tidak ada yang cocok. Coba kata lain atau kosongkan penyaring.",
        en: "Nothing fits. Try other words, or clear the filters.")
    case .verdict: LocalizedText(id: "Jawaban", en: "Answer")
    case .addressee: LocalizedText(id: "Untuk siapa", en: "For whom")
    case .phase: LocalizedText(id: "Tahap pemilihan", en: "Phase of the election")
    case .any: LocalizedText(id: "Semua", en: "All")
    case .reset: LocalizedText(id: "Kosongkan", en: "Clear")
    case .new: LocalizedText(id: "Baru", en: "New")
    case .otherVerdict: LocalizedText(id: "Jawaban berubah", en: "Another answer")
    case .otherBasis: LocalizedText(id: "Dasar hukum berubah", en: "Another legal basis")
    case .otherWording: LocalizedText(id: "Penjelasan berubah", en: "Worded differently")
    case .withdrawn: LocalizedText(id: "Ditarik", en: "Withdrawn")
    case .answered: LocalizedText(id: "dijawab", en: "answered")
    case .unclear: LocalizedText(id: "belum jelas maksudnya", en: "unclear what is meant")
    case .outOfScope: LocalizedText(id: "di luar cakupan", en: "out of scope")
    case .unreadable: LocalizedText(id: "tidak terbaca", en: "cannot be read")
    case .notChosen:
      LocalizedText(
        id: "topiknya tidak termasuk pilihan edisi ini", en: "its topic is not in the selection of this edition")
    case .edition: LocalizedText(id: "Tentang edisi ini", en: "About this edition")
    }
  }

  static func status(_ status: FAQRow.Status) -> FAQWording {
    switch status {
    case .answered: .answered
    case .unclear: .unclear
    case .outOfScope: .outOfScope
    case .error: .unreadable
    }
  }

  static func change(_ kind: FAQRevision.Change.Kind) -> FAQWording {
    switch kind {
    case .new: .new
    case .verdict: .otherVerdict
    case .basis: .otherBasis
    case .wording: .otherWording
    case .withdrawn: .withdrawn
    }
  }

  static func changesSince(_ edition: String, _ count: Int, _ language: TextLanguage) -> String {
    switch (language, count) {
    case (.id, 0): "Tidak ada yang berubah sejak edisi \(edition)."
    case (.en, 0): "Nothing changed since the edition of \(edition)."
    case (.id, _): "\(count) perubahan sejak edisi \(edition)."
    case (.en, 1): "1 change since the edition of \(edition)."
    case (.en, _): "\(count) changes since the edition of \(edition)."
    }
  }
}
