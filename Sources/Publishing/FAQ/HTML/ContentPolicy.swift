// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge

/// What a page of ours may load (Content Security Policy Level 3).
package enum ContentPolicy {
  /// Nothing but exactly these style rules: no script, no picture, no request.
  package static func only(style rules: String) -> String {
    "default-src 'none'; style-src 'sha256-\(Base64.text(Fingerprint.sha256(Array(rules.utf8))))'; "
      + "base-uri 'none'; form-action 'none'"
  }
}
