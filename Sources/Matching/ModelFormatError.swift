// SPDX-License-Identifier: GPL-3.0-or-later

/// Bytes that are no model of this version, or a model that the format cannot hold.
package enum ModelFormatError: Error, Sendable, Equatable {
  case tooShort
  case wrongMagic
  case wrongVersion(UInt32)
  case tooManyLabels(Int)
  case damaged(section: String)
}
