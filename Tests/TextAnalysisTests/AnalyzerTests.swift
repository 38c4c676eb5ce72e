// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import TextAnalysis

@Suite struct AnalyzerTests {
  @Test func aShortFormSpeltOutIsOneWordAsWritten() {
    let analyzer = Analyzer(lexicon: Lexicon(abbreviations: ["pns": "pegawai negeri sipil"]))
    let text = analyzer.analyze("PNS boleh, pegawai boleh?")
    #expect(text.tokens.count(where: \.isWord) == 6)
    #expect(text.writtenWords(where: \.isWord) == 4)
    #expect(text.writtenWords { $0.word == "pegawai" } == 2)
    #expect(analyzer.analyze("undang-undang").writtenWords(where: \.isWord) == 1)
    #expect(analyzer.analyze("undang, undang").writtenWords(where: \.isWord) == 2)
    #expect(analyzer.analyze("").writtenWords(where: \.isWord) == 0)
  }

  let lexicon = Lexicon(
    slang: ["gak": "tidak", "pengen": "ingin", "ga boleh": "dilarang"], abbreviations: ["medsos": "media sosial"],
    synonyms: [["unggahan", "postingan", "kiriman", "status baru"], ["calon", "candidate"]],
    stopwords: [.indonesian: ["yang", "di"], .english: ["the"]])

  @Test func foldsCaseDiacriticsAndRepetition() {
    let analyzer = Analyzer()
    for text in ["BOLEH", "boleh", "bolehhhh", "Boleh!!!", "bóleh", "bo\u{301}leh", "ｂｏｌｅｈ", "bo\u{200B}leh"] {
      #expect(analyzer.analyze(text).stems == ["boleh"], "\(text)")
    }
    #expect(analyzer.analyze("1000").stems == ["1000"])
  }

  @Test func keepsSignsAndInnerApostrophes() {
    let words = Analyzer().analyze("Don't pay 5% of $10?").tokens.map(\.word)
    #expect(words == ["don't", "pay", "5", "%", "of", "$", "10", "?"])
    #expect(Analyzer().analyze("'quoted'").tokens.map(\.word) == ["quoted"])
    #expect(Analyzer().analyze("Jum’at").tokens.map(\.word) == ["jum'at"])
  }

  @Test func rangesCoverTheSource() {
    let text = "Café – gak boleh 🙂 like?"
    let analyzed = Analyzer(lexicon: lexicon).analyze(text)
    let bytes = Array(text.utf8)
    for token in analyzed.tokens {
      #expect(String(decoding: bytes[token.range], as: UTF8.self) == token.surface)
    }
    #expect(analyzed.tokens.map(\.surface) == ["Café", "gak", "boleh", "like", "?"])
    #expect(analyzed.surface(of: 1..<3) == "gak boleh")
  }

  @Test func expandsSlangAndAbbreviations() {
    let analyzed = Analyzer(lexicon: lexicon).analyze("gak di medsos")
    #expect(analyzed.tokens.map(\.word) == ["tidak", "di", "media", "sosial"])
    #expect(analyzed.tokens[2].range == analyzed.tokens[3].range)
    #expect(analyzed.tokens.map(\.isStopword) == [false, true, false, false])
    #expect(Analyzer(lexicon: lexicon).analyze("ga boleh ya").tokens.map(\.word) == ["dilarang", "ya"])
  }

  @Test func synonymsShareAStem() {
    let analyzer = Analyzer(lexicon: lexicon)
    let stems = ["unggahan", "postingan", "kiriman", "Status Baru"].map { analyzer.analyze($0).stems }
    #expect(Set(stems).count == 1)
    #expect(analyzer.analyze("candidates").stems == analyzer.analyze("calon").stems)
  }

  @Test(arguments: [
    ("menulis", "tulis"), ("menyapu", "sapu"), ("memotret", "potret"), ("mengambil", "ambil"),
    ("dikampanyekan", "kampanye"),
    ("bolehkah", "boleh"), ("bukunya", "buku"), ("nyoblos", "soblos"), ("ngelike", "like"), ("berfoto", "foto"),
    ("terlihat", "lihat"), ("pemilihan", "pilih"),
  ])
  func stripsIndonesianAffixes(word: String, stem: String) {
    #expect(Stemming.indonesian.stem(word) == stem)
  }

  @Test(arguments: [
    ("posting", "post"), ("posted", "post"), ("posts", "post"), ("parties", "parti"), ("party", "parti"),
    ("running", "run"), ("class", "class"), ("likes", "like"),
  ])
  func stripsEnglishSuffixes(word: String, stem: String) {
    #expect(Stemming.english.stem(word) == stem)
  }

  @Test func shortWordsKeepTheirLetters() {
    for word in ["ini", "dia", "ku", "mau", "p3k", "a"] { #expect(Stemming.both.stem(word) == word) }
  }

  @Test func repetitionByFigureIsUndone() {
    #expect(Analyzer().analyze("teman2").tokens.map(\.word) == ["teman"])
    #expect(Analyzer().analyze("p2k").tokens.map(\.word) == ["p2k"])
  }

  @Test func anyTextIsSafe() {
    let analyzer = Analyzer(lexicon: lexicon, speller: Speller(vocabulary: ["boleh": 3, "kampanye": 2]))
    for text in ["", " ", "🙂🙂", "'''", "\u{0}", "﷽", "日本語のテキスト", "e\u{301}\u{301}", "👨‍👩‍👧‍👦 boleh"] {
      _ = analyzer.analyze(text)
    }
    #expect(analyzer.analyze("").tokens.isEmpty)
    #expect(analyzer.analyze("🙂🙂").tokens.isEmpty)
    let long = String(repeating: "kampanyee boleh ", count: 6_250)
    #expect(analyzer.analyze(long).tokens.count == 12_500)
    #expect(analyzer.analyze(String(repeating: "x", count: 100_000)).tokens.count == 1)
  }
}
