// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// Each thing that can go wrong gives one clear message and its status, and nothing is lost.
@Suite struct FailureTests {
  /// Words → status, and what the message must say.
  static let usage: [(words: [String], says: String)] = [
    (["ask", "--formt", "json", "x"], "unknown option '--formt'. Did you mean '--format'?"),
    (
      ["ask", "--as-of", "2023-02-31", "x"],
      "the value '2023-02-31' is invalid for '--as-of <yyyy-mm-dd>': no such day; write a date as YYYY-MM-DD"
    ),
    (["ask", "--as-of", "kemarin", "x"], "'kemarin' is invalid for '--as-of <yyyy-mm-dd>': no such day"),
    (["ask", "--language", "fr", "x"], "'fr' is invalid for '--language"),
    (["ask", "--format", "xml", "x"], "one of 'text', 'json' or 'jsonl'"),
    (["ask"], "a question is missing"),
    (["ask", " "], "a question is missing"),
    (["ask", "--batch", "-", "x"], "either a question or --batch"),
    (["ask", "--batch", "/nonexistent/file"], "cannot read '/nonexistent/file'"),
    (["ask", "--who", "pnss", "x"], "no addressee 'pnss' in the pack; did you mean 'pns'?"),
    (
      ["ask", "--given", "on-unpaid-leav", "x"],
      "no condition 'on-unpaid-leav' in the pack; did you mean 'on-unpaid-leave'?"
    ),
    (["ask", "--given", "on-unpaid-leave", "--denied", "on-unpaid-leave", "x"], "both --given and --denied"),
    (["askk", "x"], "no command 'askk'; did you mean 'ask'?"),
    (["knowledge", "chekc"], "did you mean 'check'?"),
    (["knowledge", "explain", "react-to-candidate-posts"], "did you mean 'react-to-candidate-post'?"),
    (["knowledge", "diff", "--as-of", "2023-02-21"], "give two days"),
    (["faq", "build", "--format", "pdf"], "markdown, html, json, jsonld, csv, text"),
    (["faq", "build", "--topics", "react-to-candidate-pots"], "did you mean 'react-to-candidate-post'?"),
    (["evaluate", "questions", "/nonexistent/file"], "cannot read '/nonexistent/file'"),
    (["evaluate", "intents", "--train", "/nonexistent/a", "--test", "/nonexistent/b"], "cannot read '/nonexistent/a'"),
    (["audit", "verify", "--head", "xx"], "'xx' is not a head"),
    (["audit", "show", "zzzz", "--transcripts", "none"], "nothing to audit"),
    (["--foo"], "unknown option '--foo'"),
  ]

  @Test(arguments: usage.indices) func wrongUsage(_ index: Int) throws {
    let (words, says) = Self.usage[index]
    let outcome = try Sandbox().program(words).run()
    #expect(outcome.status == 2, "\(words)")
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("netra: "))
    #expect(outcome.errors.contains(says), "\(outcome.errors)")
    #expect(!outcome.errors.contains("Error:"))
    #expect(outcome.errors.split(separator: "\n").count <= 2, "\(outcome.errors)")
  }

  @Test func knowledgeThatIsNotThere() throws {
    let sandbox = Sandbox()
    for path in ["/nonexistent", sandbox.folder.path, "\(Netra.pack)/pack.yaml"] {
      let outcome = try sandbox.run("ask", "--knowledge", path, "gaji PPPK berapa?")
      #expect(outcome.status == 3, "\(path)")
      #expect(outcome.output == "")
      #expect(outcome.errors.contains("'\(path)'"))
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
    #expect(FileBytes.mode(sandbox.transcripts) == nil)
  }

  @Test func aTranscriptThatIsNotADatabaseIsLeftAsItIs() throws {
    let sandbox = Sandbox()
    let file = sandbox.folder.file("notes.txt")
    let bytes = Array("Catatan rapat, jangan dihapus.\n".utf8)
    FileBytes.write(bytes, to: file, mode: 0o640)
    for words in [["ask", "x"], ["ask", "--batch", "-"], ["chat"], ["audit", "sessions"], ["audit", "verify"]] {
      let outcome = try sandbox.program(words + ["--transcripts", file]).run(input: "gaji PPPK berapa?\n")
      #expect(outcome.status == 4, "\(words)")
      #expect(outcome.output == "")
      #expect(outcome.errors.contains("'\(file)' is not a database"), "\(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1)
      #expect(FileBytes.read(file) == bytes)
    }
  }

  @Test func aTranscriptThatCannotBeWritten() throws {
    let sandbox = Sandbox()
    FileBytes.write("", to: sandbox.folder.file("records"))
    let outcome = try sandbox.run("ask", "gaji PPPK berapa?")
    #expect(outcome.status == 4)
    #expect(outcome.output == "")
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func aTranscriptThatIsNotThereYet() throws {
    let sandbox = Sandbox()
    let outcome = try sandbox.run("audit", "sessions")
    #expect(outcome.status == 4)
    #expect(outcome.errors.contains("ask a question first"))
    #expect(FileBytes.mode(sandbox.transcripts) == nil)
  }

  @Test func outputThatCannotBeWritten() throws {
    for words in [["faq", "build", "--out", "/nonexistent/faq.md"]] {
      let outcome = try Sandbox().program(words).run()
      #expect(outcome.status == 1)
      #expect(outcome.output == "")
      #expect(outcome.errors.contains("cannot write '/nonexistent/faq.md'"))
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
  }

  @Test func aFullDiskIsNoSuccess() throws {
    let sandbox = Sandbox()
    for words in ["ask --transcripts none 'gaji PPPK berapa?'", "knowledge explain react-to-candidate-post", "--help"] {
      var shell = sandbox.program(["-c", "\(Netra.path) \(words) > /dev/full"])
      shell.path = "/bin/sh"
      let outcome = try shell.run()
      #expect(outcome.status == 1, "\(words)")
      #expect(outcome.errors.contains("cannot write"), "\(words): \(outcome.errors)")
    }
  }
}
