// SPDX-License-Identifier: GPL-3.0-or-later

/// The parts of a stored matcher. Raw values are part of the format.
enum ModelSection: UInt32, CaseIterable {
  /// Int32 group of each label.
  case groups = 1
  /// Names of the labels, each ended by a zero byte.
  case names
  /// UInt64 hashes of the feature table.
  case keys
  /// Int32 rows of the feature table.
  case rows
  /// Float rarity of each row.
  case rarity
  /// UInt32 first posting of each row, and the end.
  case starts
  /// UInt32 labels of the postings.
  case postingLabels
  /// Int16 weights of the postings, in units of the first scalar.
  case postingWeights
  /// UInt32 first wording of each label, and the end.
  case labelWordings
  /// UInt32 first term of each wording, and the end.
  case wordingStarts
  /// Int32 stem rows of the wordings, ascending within each.
  case wordingRows
  /// Float values of the wordings' stems; each wording has norm 1.
  case wordingValues
  /// UInt64 fingerprints of whole wordings, ascending.
  case exactKeys
  /// Int32 label of each fingerprint.
  case exactLabels
  /// Float constants, see `ModelScalar`.
  case scalars
  /// Letters of the words of the speller.
  case vocabulary
  /// UInt32 first letter of each word, and the end.
  case vocabularyStarts
  /// Int32 count of each word.
  case vocabularyCounts
  /// Double numbers of the calibration.
  case calibration
  /// Int32 outcome of each label.
  case outcomes
  /// Int32 index of the word that each word of the speller is probably a slip for.
  case vocabularyMeant
  /// Int32 place of each row in `fullRows`, -1 where it has postings.
  case fullPlaces
  /// Int16 weights of the rows that many labels have, one for each label, in units of the first scalar.
  case fullRows
}
