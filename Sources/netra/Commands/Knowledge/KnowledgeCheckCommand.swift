// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Knowledge
import KnowledgeSource
import Law
import Publishing

extension KnowledgeCommand {
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Look for everything that is wrong with a pack.",
      discussion: """
        Examples:
          netra knowledge check
          netra knowledge check --knowledge Knowledge/netralitas-asn --read-back --language en
        """)

    @Flag(help: "Also read every norm back as a plain sentence, to be compared with the law.")
    var readBack = false

    @OptionGroup var speech: SpeechOptions
    @OptionGroup var knowledge: KnowledgeOptions

    func run() throws {
      let (pack, findings) = PackCheck.run(try knowledge.folder())
      if readBack, let pack { read(pack) }
      for finding in findings { StandardStreams.print(finding.description) }
      let errors = findings.count { $0.severity == .error }
      if let pack { for line in PackFigures(pack).lines { StandardStreams.print(line) } }
      let counts = pack.map { pack in
        "\(pack.base.topics.count) topics, \(pack.base.norms.count) norms, \(pack.base.provisions.count) provisions, "
      }
      StandardStreams.print("\(counts ?? "")\(errors) errors, \(findings.count - errors) warnings")
      if errors > 0 { throw Failure(status: .notHeld, message: "") }
    }

    private func read(_ pack: SourcePack) {
      let sentences = NormSentence(pack.base)
      for norm in pack.base.norms {
        let place = pack.location(of: .norm, norm.id)
        StandardStreams.print("\(norm.id) (\(place))\n  \(sentences.sentence(norm, speech.ownLanguage))\n")
      }
    }
  }
}
