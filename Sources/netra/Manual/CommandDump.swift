// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials

/// What ArgumentParser tells of the commands (`--experimental-dump-help`), as far as a manual page needs it.
struct CommandDump: Decodable {
  struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var shouldDisplay: Bool?
    var subcommands: [Command]?
    var arguments: [Argument]?

    /// The commands below that are shown in help.
    var children: [Command] { (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" } }
  }

  struct Argument: Decodable {
    enum Kind: String, Decodable { case positional, option, flag }

    struct Name: Decodable {
      enum Kind: String, Decodable { case long, short, longWithSingleDash }
      var kind: Kind
      var name: String

      var text: String { kind == .long ? "--\(name)" : "-\(name)" }
    }

    var kind: Kind
    var names: [Name]?
    var valueName: String?
    var abstract: String?
    var defaultValue: String?
    var allValues: [String]?
    var isOptional: Bool
    var isRepeating: Bool
    var shouldDisplay: Bool
  }

  var command: Command

  init(_ json: String) throws { self = try JSONDecoder().decode(CommandDump.self, from: Data(json.utf8)) }
}
