// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// The FAQ as a published file.
@Suite struct FAQTests {
  @Test(arguments: ["markdown", "html", "json", "jsonld", "csv", "text"])
  func everyFormatIsCompleteAndRepeatable(_ format: String) throws {
    let sandbox = Sandbox()
    let words = ["faq", "build", "--format", format, "--as-of", "2024-01-15", "--topics", "react-to-candidate-post"]
    let first = try sandbox.program(words).run()
    #expect(first.status == 0)
    #expect(first.errors == "")
    #expect(first.output.contains("PP 94/2021 Pasal 5 huruf n angka 5"))
    #expect(try sandbox.program(words).run().output == first.output)
    if format == "json" || format == "jsonld" { _ = try JSONValue(first.output) }
    let file = sandbox.folder.file("faq")
    let written = try sandbox.program(words + ["--out", file]).run()
    #expect(written.status == 0)
    #expect(written.output == "")
    #expect(FileBytes.text(file) == first.output)
  }

  @Test func theWholePackTwiceGivesTheSameBytes() throws {
    let sandbox = Sandbox()
    let words = ["faq", "build", "--format", "html", "--as-of", "2024-01-15"]
    let first = try sandbox.program(words).run()
    #expect(first.status == 0)
    #expect(first.output.utf8.count > 100_000)
    #expect(try sandbox.program(words).run().output == first.output)
  }

  @Test func hostileNamesDoNotBecomeMarkup() throws {
    let hostile = #"</title><script>alert("x")</script><img src=x onerror=alert(1)>"#
    for format in ["html", "jsonld", "markdown"] {
      let outcome = try Sandbox().run(
        "faq", "build", "--format", format, "--agency", hostile, "--topics", "react-to-candidate-post")
      #expect(outcome.status == 0)
      #expect(!outcome.output.contains("<script>alert"), "\(format)")
      #expect(!outcome.output.contains("<img src=x"), "\(format)")
    }
  }
}
