// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import Publishing

@Suite struct JSONWriterTests {
  private func json(_ layout: JSONWriter.Layout = .compact, markup: Bool = false, _ write: (inout JSONWriter) -> Void)
    -> String
  {
    var writer = JSONWriter(layout, escapesMarkup: markup)
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("plain é 🐕", #""plain é 🐕""#), ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
    ("\0\u{1B}\u{7F}\u{9B}", #""\u0000\u001b\u007f\u009b""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("\u{202E}\u{2066}\u{200F}\u{61C}", #""\u202e\u2066\u200f\u061c""#), ("\u{2026}\u{2013}\u{200D}", "\"…–\u{200D}\""),
    ("", "\"\""), ("٪\u{628}", "\"٪\u{628}\""),
  ])
  func escapesStrings(text: String, expected: String) {
    #expect(json { $0.string(text) } == expected)
  }

  @Test func everyCharacterSurvivesAParser() throws {
    let scalars = (Array(0..<0x3100) + [0xFEFF, 0x1F415, 0xE0041]).compactMap { Unicode.Scalar(UInt32($0)) }
    let text = String(String.UnicodeScalarView(scalars))
    for markup in [false, true] {
      let written = json(markup: markup) { $0.list([text]) { $0.string($1) } }
      let parsed = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String]
      // Compared by scalars: string equality would overlook a change of normal form.
      #expect(parsed?.first.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    }
  }

  @Test func escapesMarkupOnRequest() {
    #expect(json(markup: true) { $0.string("</script>&") } == #""\u003c/script\u003e\u0026""#)
    #expect(json { $0.string("<&>") } == "\"<&>\"")
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (1.0, "1"), (0.97, "0.97"), (0.12345, "0.1235"), (0.00004, "0"), (0.0001, "0.0001"),
    (-2.5, "-2.5"), (1234567.5, "1234567.5"), (.nan, "null"), (.infinity, "null"), (1e300, "null"),
  ])
  func writesNumbersWithAtMostFourDecimals(value: Double, expected: String) {
    #expect(json { $0.number(value) } == expected)
  }

  @Test func laysOut() {
    let write: (inout JSONWriter) -> Void = { writer in
      writer.object {
        $0.member("a", ["x", "y"])
        $0.member("b", [String]())
        $0.member("c") { _ in }
        $0.member("d", Optional<String>.none)
        $0.member("e", true)
        $0.member("f", 12)
      }
    }
    #expect(json(.compact, write) == #"{"a":["x","y"],"b":[],"c":{},"d":null,"e":true,"f":12}"#)
    #expect(
      json(.indented, write)
        == """
        {
          "a": [
            "x",
            "y"
          ],
          "b": [],
          "c": {},
          "d": null,
          "e": true,
          "f": 12
        }
        """)
  }
}
