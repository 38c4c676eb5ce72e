// SPDX-License-Identifier: GPL-3.0-or-later

package import Law
import Terminal

/// The four signs that stand beside a verdict's word, so that colour never carries meaning alone.
package enum VerdictSign: String, Sendable, CaseIterable {
  case no, yes, question, note

  package init(_ verdict: Verdict) {
    self =
      switch verdict {
      case .forbidden: .no
      case .allowed, .required: .yes
      case .conditional, .conflicting, .unregulated, .unclear: .question
      case .info, .outOfScope: .note
      }
  }

  package func text(unicode: Bool) -> String {
    switch self {
    case .no: unicode ? "✗" : "[x]"
    case .yes: unicode ? "✓" : "[v]"
    case .question: unicode ? "?" : "[?]"
    case .note: unicode ? "i" : "[i]"
    }
  }

  var colour: TerminalStyle.Accent {
    switch self {
    case .no: .red
    case .yes: .green
    case .question: .yellow
    case .note: .cyan
    }
  }
}
