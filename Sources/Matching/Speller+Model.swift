// SPDX-License-Identifier: GPL-3.0-or-later

internal import TextAnalysis

extension Speller {
  func write(into writer: inout ModelWriter) {
    writer.add(.vocabulary, Array(entries.words))
    writer.add(.vocabularyStarts, Array(entries.starts))
    writer.add(.vocabularyCounts, Array(entries.counts))
    writer.add(.vocabularyMeant, Array(entries.meant))
  }

  init(_ bytes: ModelBytes, _ reader: ModelReader) throws(ModelFormatError) {
    let words = FlatArray(at: try reader.numbers(.vocabulary, as: UInt8.self), owner: bytes)
    let starts = FlatArray(at: try reader.numbers(.vocabularyStarts, as: UInt32.self), owner: bytes)
    let counts = FlatArray(at: try reader.numbers(.vocabularyCounts, as: Int32.self), owner: bytes)
    let meant = FlatArray(at: try reader.numbers(.vocabularyMeant, as: Int32.self), owner: bytes)
    guard let speller = Speller(entries: SpellerEntries(words: words, starts: starts, counts: counts, meant: meant))
    else {
      throw .damaged(section: "vocabulary")
    }
    self = speller
  }
}
