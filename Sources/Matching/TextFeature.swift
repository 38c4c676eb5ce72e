// SPDX-License-Identifier: GPL-3.0-or-later

/// One feature of one text.
struct TextFeature {
  var hash: UInt64
  /// 1 + ln of how often it occurs.
  var frequency: Float
}
