// SPDX-License-Identifier: GPL-3.0-or-later

/// Exponential and logarithm from plain arithmetic, so that every machine computes the same bits.
///
/// The C library picks variants by processor, which differ in the last place. Accurate to a few units in the last
/// place; after Cody and Waite, "Software Manual for the Elementary Functions" (1980).
package enum Elementary {
  /// e to the power of `x`; 0 and infinity outside the range of doubles.
  package static func exp(_ x: Double) -> Double {
    guard x == x else { return x }
    guard x > -708 else { return 0 }
    guard x < 709 else { return .infinity }
    let power = (x * 1.442695040888963407).rounded()
    let r = (x - power * 6.93145751953125e-1) - power * 1.42860682030941723212e-6
    var sum = 1.0
    for divisor in stride(from: 13.0, through: 1, by: -1) { sum = 1 + sum * r / divisor }
    return sum * Double(bitPattern: UInt64(Int64(power) + 1023) << 52)
  }

  /// e to the power of `x`, to the accuracy of floats.
  package static func exp(_ x: Float) -> Float {
    guard x > -87 else { return 0 }
    guard x < 88 else { return .infinity }
    let power = (x * 1.442695).rounded()
    let r = (x - power * 0.693359375) - power * -2.12194440e-4
    var sum: Float = 1.9875691500e-4
    sum = sum * r + 1.3981999507e-3
    sum = sum * r + 8.3334519073e-3
    sum = sum * r + 4.1665795894e-2
    sum = sum * r + 1.6666665459e-1
    sum = sum * r + 5.0000001201e-1
    sum = sum * r * r + r + 1
    return sum * Float(bitPattern: UInt32(Int32(power) + 127) << 23)
  }

  /// The natural logarithm of a positive finite number.
  package static func log(_ x: Double) -> Double {
    guard x > 0, x.isFinite else { return x == 0 ? -.infinity : x < 0 ? .nan : x }
    var exponent = Double(x.exponent)
    var significand = x.significand
    if significand > 1.4142135623730951 {
      significand /= 2
      exponent += 1
    }
    let s = (significand - 1) / (significand + 1)
    let square = s * s
    var sum = 0.0
    for divisor in stride(from: 23.0, through: 1, by: -2) { sum = sum * square + 1 / divisor }
    return 2 * s * sum + exponent * 6.93145751953125e-1 + exponent * 1.42860682030941723212e-6
  }

  /// The natural logarithm of a positive finite number.
  package static func log(_ x: Float) -> Float { Float(log(Double(x))) }
}
