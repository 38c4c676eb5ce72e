// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Law
import Publishing

/// What stands at the head of an edition.
struct FAQHeadingOptions: ParsableArguments {
  @Option(help: "The agency that publishes.")
  var agency: String?

  @Option(help: "The number of the publication.")
  var number: String?

  @Option(
    help: ArgumentHelp("The date of issue; today without it.", valueName: "yyyy-mm-dd"), transform: DateOption.read)
  var issued: CalendarDate?

  @Option(help: "The title in place of the pack's.")
  var title: String?

  func apply(to options: inout FAQOptions) {
    options.agency = agency
    options.number = number
    options.title = title.map { LocalizedText(id: $0, en: $0) }
  }
}
