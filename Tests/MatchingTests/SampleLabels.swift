// SPDX-License-Identifier: GPL-3.0-or-later

import Matching
import TextAnalysis

/// A small made-up training set: a library's questions.
enum SampleLabels {
  static let labels = [
    MatchLabel(name: "fines", group: 0), MatchLabel(name: "lend", group: 0), MatchLabel(name: "opening", group: 0),
    MatchLabel(name: "rooms", group: 0), MatchLabel(name: "weather", group: 1),
  ]

  static let wordings: [[String]] = [
    [
      "how high is the fine for a late book", "do I pay a fine if I return a book late",
      "what does an overdue book cost",
      "berapa denda buku terlambat", "denda kalau telat mengembalikan buku", "is there a penalty for overdue books",
      "I lost a book, what must I pay", "biaya keterlambatan pengembalian",
    ],
    [
      "how many books can I borrow", "may I borrow a dictionary", "how long can I keep a borrowed book",
      "berapa lama boleh meminjam buku", "boleh pinjam kamus tidak", "can I extend a loan", "batas peminjaman buku",
      "borrowing limit for students",
    ],
    [
      "when does the library open", "are you open on sunday", "opening hours on holidays", "jam buka perpustakaan",
      "hari minggu buka tidak", "until what time are you open today", "kapan perpustakaan tutup", "closing time",
    ],
    [
      "how do I book a study room", "is a group room free tomorrow", "cara memesan ruang belajar",
      "ruang diskusi bisa dipesan", "reserve a room for ten people", "cancel my room reservation",
      "sewa ruang rapat berapa", "room booking rules",
    ],
    [
      "will it rain tomorrow", "how hot is it outside", "apakah besok hujan", "cuaca hari ini", "weather forecast",
      "suhu sekarang berapa derajat", "is a storm coming", "do I need an umbrella",
    ],
  ]

  static var examples: [TrainingExample] {
    wordings.enumerated().flatMap { label, texts in texts.map { TrainingExample(label: Int32(label), text: $0) } }
      + labels.enumerated().map { TrainingExample(label: Int32($0), text: $1.name, kind: .cue) }
  }

  static let analyzer = Analyzer(
    lexicon: Lexicon(
      slang: ["gak": "tidak", "telat": "terlambat"], stopwords: [.english: ["the", "a", "is"], .indonesian: ["yang"]]))

  static func matcher() throws -> Matcher {
    try Matcher.train(labels: labels, examples: examples, analyzer: analyzer)
  }
}
