// SPDX-License-Identifier: GPL-3.0-or-later

/// Replaces personal data by typed placeholders such as `[NIK]`, before anything is written.
///
/// Numbers are recognised by their structure, so that citations, regulation numbers, dates and scores stay as they
/// are. Masking a masked text changes nothing.
package struct PersonalDataMask: Sendable {
  private let introducedName: IntroducedName?
  /// The words of each introducer, as lower-case bytes; nil when one is not ASCII.
  private let introducerWords: [[[UInt8]]]?

  /// - Parameters:
  ///   - introducers: what introduces a name ("my name is"), in any case; several words are separated by single spaces.
  ///     Language is the caller's.
  ///   - nameStoppers: words that are no names although they stand behind an introducer, and that end one; any case.
  ///   - isWord: whether a word in small letters belongs to the language, so that it is hardly a name.
  package init(
    introducers: [String] = [], nameStoppers: Set<String> = [],
    isWord: @escaping @Sendable (String) -> Bool = { _ in false }
  ) {
    let introducers = introducers.map { $0.lowercased() }
    introducedName =
      introducers.isEmpty ? nil : IntroducedName(introducers, Set(nameStoppers.map { $0.lowercased() }), isWord: isWord)
    introducerWords =
      introducers.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
      ? introducers.map { $0.split(separator: " ").map { Array($0.utf8) } } : nil
  }

  /// What kinds of things are masked, and the placeholder of each.
  package enum Kind: String, Sendable, CaseIterable {
    /// Nomor Induk Kependudukan, 16 digits.
    case identityNumber = "[NIK]"
    /// Nomor Induk Pegawai, 18 digits.
    case employeeNumber = "[NIP]"
    case telephone = "[TELEPON]"
    case mail = "[EMAIL]"
    case name = "[NAMA]"

    package var placeholder: String { rawValue }
  }

  /// `text` with everything personal replaced.
  package func masked(_ text: String) -> String {
    if isPlainlyHarmless(text) { return text }
    let scalars = Array(text.unicodeScalars)
    let spans = spans(in: scalars)
    if spans.isEmpty { return text }
    var result = String.UnicodeScalarView()
    var position = 0
    for span in spans {
      result.append(contentsOf: scalars[position..<span.range.lowerBound])
      result.append(contentsOf: span.kind.placeholder.unicodeScalars)
      position = span.range.upperBound
    }
    result.append(contentsOf: scalars[position...])
    return String(result)
  }

  /// The kinds found in `text`, in order; for counting and for tests.
  package func kinds(in text: String) -> [Kind] { spans(in: Array(text.unicodeScalars)).map(\.kind) }

  /// Whether a look at the bytes is enough: ASCII, no `@`, fewer digits than the shortest number has, and not all
  /// words of any introducer.
  private func isPlainlyHarmless(_ text: String) -> Bool {
    guard let introducerWords else { return false }
    var digits = 0
    for byte in text.utf8 {
      if byte >= 0x80 || byte == UInt8(ascii: "@") { return false }
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { digits += 1 }
    }
    if digits >= 9 { return false }
    if introducerWords.isEmpty { return true }
    let lowered = text.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    return !introducerWords.contains { words in
      words.allSatisfy { PersonalDataMask.contains(lowered, $0) }
    }
  }

  private static func contains(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    return bytes.count >= word.count
      && (0...bytes.count - word.count).contains { bytes[$0] == first && bytes[$0...].starts(with: word) }
  }

  /// Non-overlapping, rising.
  private func spans(in scalars: [Unicode.Scalar]) -> [MaskedSpan] {
    let folded = scalars.map(DetectionFold.fold)
    var spans = folded.contains("@") ? MailAddress.spans(in: folded) : []
    spans += PersonalNumber.spans(in: folded)
    if let introducedName { spans += introducedName.spans(in: folded) }
    return MaskedSpan.disjoint(spans)
  }
}
