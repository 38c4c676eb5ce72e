// SPDX-License-Identifier: GPL-3.0-or-later

/// Bytes that are no model of this version.
package enum ModelFormatError: Error, Sendable, Equatable {
  case tooShort
  case wrongMagic
  case wrongVersion(UInt32)
  case damaged(section: String)
}
