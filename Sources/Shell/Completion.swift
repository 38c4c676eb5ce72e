// SPDX-License-Identifier: GPL-3.0-or-later

import Law
package import Terminal

extension Shell {
  /// Words that Tab offers at the cursor: commands, and the next word of whatever their argument may be.
  package func completions(_ request: CompletionRequest) -> [String] {
    if request.isFirstWord {
      return DotCommand.all.map { ".\($0.name)" }.filter { $0.hasPrefix(request.word) }
    }
    let name = request.line.drop { $0 == " " }.prefix { $0 != " " }
    guard name.first == ".", let command = DotCommand.named(name.dropFirst()) else { return [] }
    let before = request.line.dropLast(request.word.count).split(separator: " ").dropFirst().map { $0.lowercased() }
    let begun = request.word.lowercased()
    var seen: Set<String> = []
    return command.complete(self).compactMap { argument in
      let words = argument.split(separator: " ")
      guard words.count > before.count, zip(words, before).allSatisfy({ $0.lowercased() == $1 }),
        words[before.count].lowercased().hasPrefix(begun)
      else { return nil }
      return seen.insert(String(words[before.count])).inserted ? String(words[before.count]) : nil
    }
  }
}
