// SPDX-License-Identifier: GPL-3.0-or-later

import Law

/// The words around the items of a FAQ.
enum FAQWording {
  case contents, examples, contacts, instruments, issuedBy, number, issued, asOf, fingerprint, reviewed, legend
  case languageName, empty, skip, program

  subscript(language: TextLanguage) -> String {
    let pair = words
    return language == .id ? pair.id : pair.en
  }

  private var words: (id: String, en: String) {
    switch self {
    case .contents: ("Daftar isi", "Contents")
    case .examples: ("Contoh pertanyaan", "Example questions")
    case .contacts: ("Masih ragu? Tanyakan kepada", "Still in doubt? Ask")
    case .instruments: ("Peraturan yang dikutip", "Rules cited")
    case .issuedBy: ("Diterbitkan oleh", "Issued by")
    case .number: ("Nomor", "Number")
    case .issued: ("Tanggal terbit", "Date of issue")
    case .asOf: ("Menurut aturan yang berlaku pada", "By the rules in force on")
    case .fingerprint: ("Sidik jari pengetahuan", "Knowledge fingerprint")
    case .reviewed: ("Terakhir diperiksa", "Last verified")
    case .legend: ("Arti tanda", "What the signs mean")
    case .languageName: ("Bahasa Indonesia", "English")
    case .empty: ("Tidak ada topik dalam pilihan ini.", "No topic is in this selection.")
    case .skip: ("Langsung ke jawaban", "Skip to the answers")
    case .program: ("Disusun dengan Netra", "Made with Netra")
    }
  }
}
