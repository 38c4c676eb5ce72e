// SPDX-License-Identifier: GPL-3.0-or-later

import TextAnalysis

extension FlatWriter {
  /// A few values among the flat arrays, as their stored bytes.
  mutating func add(_ values: [some Storable]) {
    var writer = ByteWriter()
    writer.write(values)
    add(writer.bytes)
  }
}

extension FlatReader {
  mutating func values<S: Storable>() throws(FlatFormatError) -> [S] {
    let bytes = try array(of: UInt8.self)
    let values = bytes.withContiguousStorageIfAvailable { bytes -> [S]? in
      var reader = ByteReader(UnsafeRawBufferPointer(bytes))
      return try? reader.read([S].self)
    }
    guard let values = values ?? nil else { throw FlatFormatError() }
    return values
  }
}
