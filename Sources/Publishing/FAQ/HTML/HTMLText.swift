// SPDX-License-Identifier: GPL-3.0-or-later

/// Builds HTML in which all text is escaped: names come from the source, content only through ``text(_:)``.
package struct HTMLText {
  package private(set) var html = ""

  package init() {}

  /// An element with content, on a line of its own.
  package mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ content: (inout HTMLText) -> Void
  ) {
    open(name, attributes)
    content(&self)
    html += "</\(name)>"
    if !Self.isPhrase(name) { html += "\n" }
  }

  /// An element that holds only text.
  package mutating func element(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>, _ text: String)
  {
    element(name, attributes) { $0.text(text) }
  }

  /// An element without attributes that holds only text.
  package mutating func element(_ name: StaticString, _ text: String) { element(name, [:], text) }

  /// An element without content or end tag, such as `meta`.
  package mutating func void(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
    open(name, attributes)
    html += "\n"
  }

  package mutating func text(_ text: String) { html += Self.escaped(text) }

  /// A link, or only its text where the address is not plain `http` or `https`.
  mutating func link(_ address: String?, _ text: String) {
    guard let address = address.flatMap(WebAddress.checked) else { return self.text(text) }
    element("a", ["href": address, "rel": "noreferrer"], text)
  }

  /// The program's own markup, as it is.
  package mutating func verbatim(_ markup: StaticString) { html += "\(markup)" }

  /// Style rules; they must be the program's own.
  package mutating func style(_ rules: String) { html += "<style>\(rules)</style>\n" }

  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in PlainText.visible(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
    html += "<\(name)"
    for (key, value) in attributes { html += " \(key)=\"\(Self.escaped(value))\"" }
    html += ">"
  }

  private static func isPhrase(_ name: StaticString) -> Bool {
    ["a", "span", "strong", "em", "code", "time"].contains("\(name)")
  }
}
