// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Dialogue
import Law
import Publishing

struct FAQVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Derive every published answer again, and name what no longer holds.",
    discussion: """
      Examples:
        netra faq verify faq
        netra faq verify faq.html

      Each line names an item or a file: 'differs' (the knowledge answers differently now), 'withdrawn' (it has no
      answer any more), 'edited' (changed by hand), 'expired' (to be checked again), 'law' (a provision cited is no
      longer in force as cited), 'missing' or 'unlisted' (files). The status is 1 when there is any.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "The folder of a site, or a file written with --out.") var path: String
  @Option(
    help: ArgumentHelp("The day on which the law has to be in force; today without it.", valueName: "yyyy-mm-dd"),
    transform: DateOption.read)
  var asOf: CalendarDate?
  @Option(help: ArgumentHelp("The templates it was made with, if not the program's own.", valueName: "dir"))
  var templates: String?
  @Option(help: "text or json.") var format: Format = .text
  @OptionGroup var knowledge: KnowledgeOptions

  func run() throws {
    let templates = try TemplateFolder.read(templates)
    let edition = try PublishedEdition(path: path)
    let files = try edition.files()
    let verification = FAQVerification(
      Assistant(try knowledge.load()), edition.manifest, templates: templates, today: asOf ?? Clock.today())
    if !verification.canRender {
      StandardStreams.note(
        "made with other templates or another version: its pages are only compared with their hashes")
    }
    let findings = verification.findings(files)
    switch format {
    case .text: show(findings, edition.manifest)
    case .json: StandardStreams.write(json(findings, edition.manifest))
    }
    if !findings.isEmpty { throw Failure(status: .notHeld, message: "") }
  }

  private func show(_ findings: [FAQFinding], _ manifest: FAQManifest) {
    for finding in findings {
      StandardStreams.print("\(finding.kind.rawValue): \(finding.place): \(PlainText.line(finding.detail))")
    }
    let answers = "\(manifest.items.count) answers, issued \(manifest.options.issued)"
    StandardStreams.print(
      findings.isEmpty
        ? "\(answers): all hold"
        : "\(answers): \(findings.count) findings at \(Set(findings.map(\.place)).count) places")
  }

  private func json(_ findings: [FAQFinding], _ manifest: FAQManifest) -> String {
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.member("answers", manifest.items.count)
      writer.member("issued", manifest.options.issued.description)
      writer.member("findings", findings) { writer, finding in
        writer.object {
          $0.member("kind", finding.kind.rawValue)
          $0.member("place", finding.place)
          $0.member("detail", finding.detail)
        }
      }
    }
    writer.endLine()
    return writer.text
  }
}
