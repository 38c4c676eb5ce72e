// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// What a finished program left behind.
package struct ProgramOutcome: Sendable, Equatable {
  /// Exit status, or minus the number of the signal that ended it.
  package let status: Int
  package let output: String
  package let errors: String

  package init(status: Int, output: String, errors: String) {
    self.status = status
    self.output = output
    self.errors = errors
  }
}

extension Program {
  /// Runs it to its end with `input` on a pipe, its output going to files (so that no pipe can fill up).
  package func run(input: String = "") throws -> ProgramOutcome {
    let folder = TemporaryFolder()
    FileBytes.write(input, to: folder.file("in"))
    let files = try [("in", O_RDONLY), ("out", O_WRONLY | O_CREAT), ("err", O_WRONLY | O_CREAT)].map { name, flags in
      let descriptor = open(folder.file(name), flags | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw Failure(program: path, reason: "no file for its streams") }
      return descriptor
    }
    defer { for file in files { close(file) } }
    let status = Program.wait(for: try start(input: files[0], output: files[1], errors: files[2]))
    return ProgramOutcome(
      status: status, output: FileBytes.text(folder.file("out")) ?? "", errors: FileBytes.text(folder.file("err")) ?? ""
    )
  }

  /// As `run(input:)`, with output and notes in one stream, in the order in which they were written.
  package func runTogether(input: String = "") throws -> (status: Int, text: String) {
    let folder = TemporaryFolder()
    FileBytes.write(input, to: folder.file("in"))
    let input = open(folder.file("in"), O_RDONLY | O_CLOEXEC)
    let output = open(folder.file("out"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    defer { for file in [input, output] { close(file) } }
    guard input >= 0, output >= 0 else { throw Failure(program: path, reason: "no file for its streams") }
    let status = Program.wait(for: try start(input: input, output: output, errors: output))
    return (status, FileBytes.text(folder.file("out")) ?? "")
  }

  /// Exit status, or minus the signal.
  static func wait(for process: pid_t) -> Int {
    var status: CInt = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? Int((status >> 8) & 0xFF) : -Int(status & 0x7F)
  }
}
