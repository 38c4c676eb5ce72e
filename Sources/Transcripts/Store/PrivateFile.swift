// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Brings a file into being that only its owner can read, whatever the umask.
enum PrivateFile {
  /// Creates `path` (0600) and the folders above it that are missing (0700), or makes an existing file 0600.
  ///
  /// An existing file is not opened here: closing it would drop the locks that another connection of this
  /// process holds on it (POSIX record locks belong to the process).
  static func prepare(_ path: String) throws(TranscriptFailure) {
    var status = stat()
    if lstat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else { throw .notAPlainFile(path: path) }
      if status.st_mode & 0o077 != 0, status.st_uid == geteuid() { chmod(path, 0o600) }
      return
    }
    guard errno == ENOENT || errno == ENOTDIR else { throw .unreachable(path: path, reason: lastError()) }
    try makeFolder(folder(of: path))
    let file = open(path, O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0o600)
    if file < 0 {
      if errno == EEXIST { return }
      throw .unwritable(path: path, reason: lastError())
    }
    fchmod(file, 0o600)
    close(file)
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func makeFolder(_ path: String) throws(TranscriptFailure) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw .unwritable(path: path, reason: "it is not a folder")
      }
      return
    }
    guard errno == ENOENT else { throw .unwritable(path: path, reason: lastError()) }
    try makeFolder(folder(of: path))
    if mkdir(path, 0o700) == 0 {
      chmod(path, 0o700)
    } else if errno != EEXIST {
      throw .unwritable(path: path, reason: lastError())
    }
  }

  static func lastError() -> String { String(cString: strerror(errno)) }
}
