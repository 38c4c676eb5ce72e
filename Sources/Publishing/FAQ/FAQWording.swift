// SPDX-License-Identifier: GPL-3.0-or-later

import Law

/// The words around the items of a FAQ.
enum FAQWording: FixedWording {
  case contents, examples, contacts, instruments, issuedBy, number, issued, asOf, fingerprint, reviewed, legend
  case languageName, empty, skip, program

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
    }
  }
}
