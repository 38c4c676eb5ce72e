// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Float {
  /// The natural logarithm.
  package static func logarithm(_ value: Float) -> Float { Float(log(Double(value))) }
}
