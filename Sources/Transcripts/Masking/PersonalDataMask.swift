// SPDX-License-Identifier: GPL-3.0-or-later

/// Replaces personal data by typed placeholders such as `[NIK]`, before anything is written.
///
/// Numbers are recognised by their structure, so that citations, regulation numbers, dates and scores stay as they
/// are. Masking a masked text changes nothing.
package struct PersonalDataMask: Sendable {
  /// What introduces a name ("my name is"): language is the caller's.
  package var introducers: [String]
  /// Words that are no names although they stand behind an introducer, and that end one.
  package var nameStoppers: Set<String>

  /// - Parameters:
  ///   - introducers: any case; several words are separated by single spaces.
  ///   - nameStoppers: any case.
  package init(introducers: [String] = [], nameStoppers: Set<String> = []) {
    self.introducers = introducers.map { $0.lowercased() }
    self.nameStoppers = Set(nameStoppers.map { $0.lowercased() })
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
    if introducers.isEmpty, PersonalDataMask.isPlainlyHarmless(text) { return text }
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

  /// Whether a look at the bytes is enough: ASCII, no `@`, fewer digits than the shortest number has.
  private static func isPlainlyHarmless(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      if byte >= 0x80 || byte == UInt8(ascii: "@") { return false }
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { digits += 1 }
    }
    return digits < 9
  }

  /// Non-overlapping, rising.
  private func spans(in scalars: [Unicode.Scalar]) -> [MaskedSpan] {
    let folded = scalars.map(DetectionFold.fold)
    var spans = folded.contains("@") ? MailAddress.spans(in: folded) : []
    spans += PersonalNumber.spans(in: folded)
    if !introducers.isEmpty { spans += IntroducedName(introducers, nameStoppers).spans(in: folded) }
    return MaskedSpan.disjoint(spans)
  }
}
