// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Sees to it that characters are characters, also where the machine speaks plain C.
package enum UTF8Locale {
  /// Chooses the user's character type, or C.UTF-8 when that is not UTF-8.
  ///
  /// Readline asks the environment again when it starts, so the environment is corrected too. `LC_ALL` would
  /// override the correction; what it said of language moves to `LC_MESSAGES`. Numbers and dates keep the C form.
  package static func force() {
    setlocale(LC_CTYPE, "")
    if String(cString: nl_langinfo(CInt(CODESET))) == "UTF-8" { return }
    if let all = getenv("LC_ALL") {
      setenv("LC_MESSAGES", all, 1)
      unsetenv("LC_ALL")
    }
    for locale in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] where setlocale(LC_CTYPE, locale) != nil {
      setenv("LC_CTYPE", locale, 1)
      return
    }
  }
}
