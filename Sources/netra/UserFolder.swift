// SPDX-License-Identifier: GPL-3.0-or-later

/// The program's own folders in the user's home (XDG Base Directory Specification 0.8).
enum UserFolder {
  case state, cache

  /// The folder, which may not exist yet; `nil` when there is no home either.
  var path: String? {
    let (name, usual) =
      switch self {
      case .state: ("XDG_STATE_HOME", ".local/state")
      case .cache: ("XDG_CACHE_HOME", ".cache")
      }
    // A relative path is to be ignored, says the specification.
    let root = Environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (root ?? Environment["HOME"].map { "\($0)/\(usual)" }).map { "\($0)/netra" }
  }
}
