// SPDX-License-Identifier: GPL-3.0-or-later

extension PersonalDataMask {
  /// `json` with the texts in it masked; numbers and structure stay, so that it remains the JSON it was.
  ///
  /// Escapes are left as they stand: a text is masked in the pieces between them.
  package func masked(insideJSON json: String) -> String {
    var result = ""
    result.reserveCapacity(json.utf8.count)
    var start = json.startIndex
    var isInText = false
    var index = start
    func flush() {
      result += isInText ? masked(String(json[start..<index])) : String(json[start..<index])
      start = index
    }
    while index < json.endIndex {
      switch json.utf8[index] {
      case UInt8(ascii: "\""):
        flush()
        isInText.toggle()
        index = json.utf8.index(after: index)
        result += "\""
        start = index
      case UInt8(ascii: "\\") where isInText:
        flush()
        index = json.utf8.index(after: index)
        if index < json.endIndex { index = json.unicodeScalars.index(after: index) }
        result += json[start..<index]
        start = index
      default: index = json.utf8.index(after: index)
      }
    }
    flush()
    return result
  }
}
