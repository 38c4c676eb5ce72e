// SPDX-License-Identifier: GPL-3.0-or-later

import Law

/// A value that a compiled pack can hold.
package protocol Storable {
  func store(in writer: inout ByteWriter)
  init(from reader: inout ByteReader) throws(KnowledgeFormatError)
}

extension String: Storable {
  package func store(in writer: inout ByteWriter) { writer.write(self) }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) { self = try reader.read(String.self) }
}

extension Bool: Storable {
  package func store(in writer: inout ByteWriter) { writer.write(self) }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) { self = try reader.read(Bool.self) }
}

extension Array: Storable where Element: Storable {
  package func store(in writer: inout ByteWriter) { writer.write(self) }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) { self = try reader.read([Element].self) }
}

extension Storable where Self: RawRepresentable, RawValue == String {
  package func store(in writer: inout ByteWriter) { writer.write(rawValue) }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    guard let value = Self(rawValue: try reader.read(String.self)) else { throw .damaged }
    self = value
  }
}
