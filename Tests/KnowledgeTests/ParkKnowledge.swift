// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import KnowledgeSource
import TestSupport

/// The park pack, read and compiled once.
enum ParkKnowledge {
  static let pack = try! KnowledgeFolder(path: Fixtures.parkPack).read().pack!
  static let compiled = try! KnowledgeCompiler.compile(pack.base, fingerprint: pack.fingerprint)
}
