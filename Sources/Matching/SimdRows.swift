// SPDX-License-Identifier: GPL-3.0-or-later

/// The inner loop of training and scoring.
enum SimdRows {
  /// target += source · factor, over `width` floats, a multiple of 8.
  @inline(__always)
  static func add(
    _ source: UnsafePointer<Float>, times factor: Float, to target: UnsafeMutablePointer<Float>, _ width: Int
  ) {
    let source = UnsafeRawPointer(source)
    let target = UnsafeMutableRawPointer(target)
    let factors = SIMD8<Float>(repeating: factor)
    var offset = 0
    while offset < width * 4 {
      let sum =
        target.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
        + source.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self) * factors
      target.storeBytes(of: sum, toByteOffset: offset, as: SIMD8<Float>.self)
      offset += 32
    }
  }
}
