// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import TestSupport

/// A home of its own for the program: its caches, its state and its transcript stand in a temporary folder.
final class Sandbox: Sendable {
  let folder = TemporaryFolder()

  /// The folder of the transcript is made by the program itself.
  var transcripts: String { folder.file("records/netra.sqlite") }
  var history: String { folder.file("state/netra/history") }

  /// The program with the pack of this package, compiled once for all tests.
  func program(_ arguments: [String], _ environment: [String: String] = [:]) -> Program {
    var program = uncompiled(arguments)
    program.environment["NETRA_KNOWLEDGE"] = CompiledPack.path
    program.environment.merge(environment) { _, stated in stated }
    return program
  }

  /// The program without any knowledge but what it finds itself.
  func uncompiled(_ arguments: [String]) -> Program {
    var environment = Program.plainEnvironment
    environment["HOME"] = folder.path
    environment["XDG_CACHE_HOME"] = folder.file("cache")
    environment["XDG_STATE_HOME"] = folder.file("state")
    environment["NETRA_TRANSCRIPTS"] = transcripts
    return Program(Netra.path, arguments, environment: environment)
  }

  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> ProgramOutcome {
    try program(arguments, environment).run(input: input)
  }

  /// The interactive shell at a terminal, after its first prompt; the screen is so high that nothing needs a pager.
  func shell(
    _ arguments: [String] = [], _ environment: [String: String] = [:], columns: Int = 80, rows: Int = 500
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(program(["chat"] + arguments, environment), columns: columns, rows: rows)
    guard terminal.expect("netra") != nil, terminal.expect("> ") != nil else {
      throw Program.Failure(program: Netra.path, reason: "no prompt: \(terminal.text)")
    }
    return terminal
  }

  /// Every byte of the transcript, its log included.
  func transcriptBytes() -> [UInt8] {
    ["", "-wal", "-journal"].flatMap { FileBytes.read(transcripts + $0) ?? [] }
  }
}

/// Where the program and its package stand.
enum Netra {
  /// `NETRA_BINARY`, else the product beside the tests.
  static let path: String = getenv("NETRA_BINARY").map { String(cString: $0) } ?? Program.product("netra")

  static let packageRoot: String = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")

  static let pack = "\(packageRoot)/Knowledge/netralitas-asn"
}

/// The pack of this package, compiled by the program under test; kept beside it until either changes.
enum CompiledPack {
  static let path: String = {
    let file = Netra.path + "-tests.netrakb"
    let sandbox = Sandbox()
    var status = stat()
    _ = stat(Netra.path, &status)
    let version = (try? sandbox.uncompiled(["--version", "--knowledge", Netra.pack]).run().output) ?? ""
    let stamp = "\(version)\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)\n"
    if access(file, R_OK) != 0 || FileBytes.text(file + ".stamp") != stamp {
      _ = try? sandbox.uncompiled(["knowledge", "compile", "--knowledge", Netra.pack, "-o", file]).run()
      FileBytes.write(stamp, to: file + ".stamp")
    }
    return file
  }()
}
