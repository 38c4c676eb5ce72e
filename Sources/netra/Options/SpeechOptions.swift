// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Law

/// In which language the program speaks for itself.
struct SpeechOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The language: id or en; auto follows the locale.", valueName: "id|en|auto"))
  var language: LanguageChoice = .auto

  /// As chosen, else by the locale, else Indonesian.
  var ownLanguage: TextLanguage { language.language ?? Self.ofLocale }

  static var ofLocale: TextLanguage {
    Environment.first(of: "LC_ALL", "LC_MESSAGES", "LANG")?.hasPrefix("en") == true ? .en : .id
  }
}
