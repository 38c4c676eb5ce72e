// SPDX-License-Identifier: GPL-3.0-or-later

/// Places of the constants in the `scalars` section.
enum ModelScalar: Int, CaseIterable {
  case weightUnit
  case unknownRarity
  case wordFactor
  case pairFactor
  case letterFactor
  case tagFactor
  case wordCount
}
