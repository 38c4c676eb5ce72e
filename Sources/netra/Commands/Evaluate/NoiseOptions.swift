// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Matching

/// How texts are spoilt before they are asked.
struct NoiseOptions: ParsableArguments, CustomStringConvertible {
  @Option(
    help: ArgumentHelp(
      "Spoil what is asked: typo, abbreviation or slang, and the share of words; may be repeated.",
      valueName: "kind:rate"),
    transform: Self.read)
  var noise: [TextNoise] = []

  var isEmpty: Bool { noise.isEmpty }

  var description: String { noise.map { "\($0.kind.rawValue):\($0.rate)" }.joined(separator: " ") }

  @Sendable private static func read(_ text: String) throws -> TextNoise {
    guard let noise = TextNoise(text) else {
      let kinds = TextNoise.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("write KIND:RATE with one of \(kinds) and a rate from 0 to 1, such as typo:0.2")
    }
    return noise
  }
}
