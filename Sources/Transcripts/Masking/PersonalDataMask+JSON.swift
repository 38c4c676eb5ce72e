// SPDX-License-Identifier: GPL-3.0-or-later

extension PersonalDataMask {
  /// `json` with the texts in it masked; numbers and structure stay, so that it remains the JSON it was.
  ///
  /// Escapes are left as they stand: a text is masked in the pieces between them.
  package func masked(insideJSON json: String) -> String {
    var result = ""
    var piece = String.UnicodeScalarView()
    var isInText = false
    var scalars = json.unicodeScalars.makeIterator()
    func flush() {
      result += isInText ? masked(String(piece)) : String(piece)
      piece = String.UnicodeScalarView()
    }
    while let scalar = scalars.next() {
      switch scalar {
      case "\"":
        flush()
        result.unicodeScalars.append(scalar)
        isInText.toggle()
      case "\\" where isInText:
        flush()
        result.unicodeScalars.append(scalar)
        if let escaped = scalars.next() { result.unicodeScalars.append(escaped) }
      default:
        piece.append(scalar)
      }
    }
    flush()
    return result
  }
}
