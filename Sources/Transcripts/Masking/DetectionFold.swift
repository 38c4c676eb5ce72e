// SPDX-License-Identifier: GPL-3.0-or-later

/// Brings look-alikes to one form, scalar by scalar, so that positions stay: full-width and other decimal digits,
/// dashes, and spaces (also those without width, which would hide a number from plain comparison).
enum DetectionFold {
  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value < 0x80 { return scalar == "\t" || scalar == "\n" || scalar == "\r" ? " " : scalar }
    switch scalar.value {
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x2010...0x2015, 0x2212: return "-"
    case 0x00A0, 0x1680, 0x2000...0x200D, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: return " "
    default: break
    }
    if scalar.properties.generalCategory == .decimalNumber, let value = scalar.properties.numericValue {
      return Unicode.Scalar(UInt8(ascii: "0") + UInt8(value))
    }
    return scalar
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) : scalar.properties.isAlphabetic
  }
}
