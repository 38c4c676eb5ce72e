// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds e-mail addresses: a local part, `@`, and a domain of at least two labels (after RFC 5321, without quotes).
enum MailAddress {
  static func spans(in scalars: [Unicode.Scalar]) -> [MaskedSpan] {
    scalars.indices.filter { scalars[$0] == "@" }.compactMap { at in
      var start = at
      while start > 0, isLocal(scalars[start - 1]) { start -= 1 }
      while start < at, scalars[start] == "." { start += 1 }
      var end = at + 1
      while end < scalars.count, isDomain(scalars[end]) { end += 1 }
      while end > at + 1, scalars[end - 1] == "." || scalars[end - 1] == "-" { end -= 1 }
      guard start < at, isDomainName(scalars[(at + 1)..<end]) else { return nil }
      return MaskedSpan(kind: .mail, range: start..<end)
    }
  }

  private static func isDomainName(_ domain: ArraySlice<Unicode.Scalar>) -> Bool {
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let last = labels.last else { return false }
    return last.count >= 2 && last.contains(where: DetectionFold.isLetter)
  }

  private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
    DetectionFold.isLetter(scalar) || DetectionFold.isDigit(scalar)
      || "!#$%&'*+-/=?^_`{|}~.".unicodeScalars.contains(scalar)
  }

  private static func isDomain(_ scalar: Unicode.Scalar) -> Bool {
    DetectionFold.isLetter(scalar) || DetectionFold.isDigit(scalar) || scalar == "-" || scalar == "."
  }
}
