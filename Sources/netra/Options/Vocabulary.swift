// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import KnowledgeSource

/// The words of the pack that the environment and the working folder lead to, for completion in the user's shell.
enum Vocabulary {
  /// Empty when nothing is compiled yet: completing must not keep anybody waiting.
  static func ready(_ words: (KnowledgeBase) -> [String]) -> [String] {
    guard let path = try? KnowledgeOptions.defaultPath(),
      let knowledge = KnowledgeLoader(cacheFolder: UserFolder.cache.path, notice: { _ in }).ready(path: path)
    else { return [] }
    return words(knowledge.base)
  }
}
