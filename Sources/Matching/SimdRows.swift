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

  /// target += source · factor, for as many numbers as there are in the source. The compiler makes vectors of it.
  @inline(__always)
  static func add(
    _ source: UnsafeBufferPointer<Int16>, times factor: Float, to target: UnsafeMutableBufferPointer<Float>
  ) {
    guard let sources = source.baseAddress, let sums = target.baseAddress, source.count <= target.count else { return }
    for index in 0..<source.count { sums[index] += factor * Float(sources[index]) }
  }

  /// The same for two sources, one after the other: they lie far apart, and the memory fetches both at once.
  @inline(__always)
  static func add(
    _ first: UnsafeBufferPointer<Int16>, times firstFactor: Float, _ second: UnsafeBufferPointer<Int16>,
    times secondFactor: Float, to target: UnsafeMutableBufferPointer<Float>
  ) {
    guard let firsts = first.baseAddress, let seconds = second.baseAddress, let sums = target.baseAddress,
      first.count == second.count, first.count <= target.count
    else { return }
    for index in 0..<first.count {
      sums[index] = (sums[index] + firstFactor * Float(firsts[index])) + secondFactor * Float(seconds[index])
    }
  }

  /// target += Σ base[row] · value · scale over sparse rows, four at a time to spare the target's loads and stores.
  @inline(__always)
  static func accumulate(
    _ rows: UnsafeBufferPointer<Int32>, _ values: UnsafeBufferPointer<Float>, scale: Float,
    base: UnsafePointer<Float>, to target: UnsafeMutablePointer<Float>, _ width: Int
  ) {
    let rawTarget = UnsafeMutableRawPointer(target)
    var index = 0
    while index + 4 <= rows.count {
      let row0 = UnsafeRawPointer(base + Int(rows[index]) * width)
      let row1 = UnsafeRawPointer(base + Int(rows[index + 1]) * width)
      let row2 = UnsafeRawPointer(base + Int(rows[index + 2]) * width)
      let row3 = UnsafeRawPointer(base + Int(rows[index + 3]) * width)
      let factor0 = SIMD8<Float>(repeating: values[index] * scale)
      let factor1 = SIMD8<Float>(repeating: values[index + 1] * scale)
      let factor2 = SIMD8<Float>(repeating: values[index + 2] * scale)
      let factor3 = SIMD8<Float>(repeating: values[index + 3] * scale)
      var offset = 0
      while offset < width * 4 {
        var sum = rawTarget.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
        sum += row0.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self) * factor0
        sum += row1.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self) * factor1
        sum += row2.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self) * factor2
        sum += row3.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self) * factor3
        rawTarget.storeBytes(of: sum, toByteOffset: offset, as: SIMD8<Float>.self)
        offset += 32
      }
      index += 4
    }
    while index < rows.count {
      add(base + Int(rows[index]) * width, times: values[index] * scale, to: target, width)
      index += 1
    }
  }
}
