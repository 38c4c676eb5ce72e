// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextAnalysis

extension Speller {
  func write(into writer: inout ModelWriter) {
    writer.add(.vocabulary, entries.words)
    writer.add(.vocabularyStarts, entries.starts)
    writer.add(.vocabularyCounts, entries.counts)
    writer.add(.vocabularyMeant, entries.meant)
  }

  init(_ reader: ModelReader) throws(ModelFormatError) {
    let words = Array(try reader.numbers(.vocabulary, as: UInt8.self))
    let starts = Array(try reader.numbers(.vocabularyStarts, as: UInt32.self))
    let counts = Array(try reader.numbers(.vocabularyCounts, as: Int32.self))
    let meant = Array(try reader.numbers(.vocabularyMeant, as: Int32.self))
    let entries = SpellerEntries(words: words, starts: starts, counts: counts, meant: meant)
    guard let speller = Speller(entries: entries) else {
      throw .damaged(section: "vocabulary")
    }
    self = speller
  }
}
