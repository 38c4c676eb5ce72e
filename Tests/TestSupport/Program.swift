// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// A program as tests start it: what to run, with which words and which environment.
package struct Program: Sendable {
  package var path: String
  package var arguments: [String]
  /// The whole environment; nothing is inherited.
  package var environment: [String: String]
  /// Where it runs; nil: here.
  package var folder: String?

  package init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = Program.plainEnvironment,
    folder: String? = nil
  ) {
    self.path = path
    self.arguments = arguments
    self.environment = environment
    self.folder = folder
  }

  /// `PATH` and a UTF-8 locale, nothing of the person who runs the tests.
  package static let plainEnvironment = [
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm",
  ]

  /// The path of a product of this package, which stands beside the running test bundle.
  package static func product(_ name: String) -> String {
    for argument in CommandLine.arguments where argument.contains(".xctest") {
      let folder = argument.split(separator: "/", omittingEmptySubsequences: false)
        .prefix { !$0.hasSuffix(".xctest") }.joined(separator: "/")
      if access(folder + "/" + name, X_OK) == 0 { return folder + "/" + name }
    }
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let own = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/" + name
  }

  /// Starts it with these descriptors as its standard streams.
  ///
  /// - Parameter terminal: path of a terminal to use for all three instead, and as the controlling terminal of a
  ///   session of its own.
  func start(input: CInt = -1, output: CInt = -1, errors: CInt = -1, terminal: String? = nil) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let terminal {
      posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    } else {
      for (stream, descriptor) in [(CInt(0), input), (1, output), (2, errors)] {
        posix_spawn_file_actions_adddup2(&actions, descriptor, stream)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    let newSession: CInt = terminal == nil ? 0 : 0x80  // POSIX_SPAWN_SETSID of glibc
    posix_spawnattr_setflags(&attributes, Int16(CInt(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK) | newSession))
    let prefix = folder.map { ["/usr/bin/env", "-C", $0] } ?? []
    let command = prefix + [path] + arguments
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.sorted { $0.key < $1.key }.map { strdup($0.key + "=" + $0.value) } + [nil]
    defer { for word in words + variables { free(word) } }
    var process = pid_t()
    let result = posix_spawn(&process, command[0], &actions, &attributes, &words, &variables)
    guard result == 0 else { throw Failure(program: path, reason: String(cString: strerror(result))) }
    return process
  }

  package struct Failure: Error {
    package let program: String
    package let reason: String

    package init(program: String, reason: String) {
      self.program = program
      self.reason = reason
    }
  }
}
