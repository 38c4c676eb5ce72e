// SPDX-License-Identifier: GPL-3.0-or-later

/// A small program that the tests of Terminal and Transcripts start as a process of its own.
@main
enum Probe {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "lines": LineProbe.run(arguments.dropFirst())
    case "page": PageProbe.run(arguments.dropFirst())
    case "keep": try KeepProbe.run(arguments.dropFirst())
    case "record": try RecordProbe.run(arguments.dropFirst())
    case "scale": try ScaleProbe.run(arguments.dropFirst())
    default: print("usage: netra-probe lines|page|keep|record|scale …")
    }
  }
}
