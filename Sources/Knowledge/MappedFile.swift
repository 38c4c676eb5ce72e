// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// A file mapped read-only; unmapped when nobody uses it any more.
package final class MappedFile: Sendable {
  /// The contents.
  package nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

  /// Maps a file, or returns `nil` when it cannot be opened or is empty.
  package init?(path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 0,
      let address = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0), address != MAP_FAILED
    else { return nil }
    bytes = UnsafeRawBufferPointer(start: address, count: Int(status.st_size))
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }
}
