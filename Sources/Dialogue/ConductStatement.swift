// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Law

/// What is asked of a case: the verdict, or one aspect such as the sanction, in a language. All that its answer
/// depends on.
struct ConductStatement: Hashable, Sendable {
  let conductCase: ConductCase
  let aspect: QuestionIntent?
  let language: TextLanguage
}
