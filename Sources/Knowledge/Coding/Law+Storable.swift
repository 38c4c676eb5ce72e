// SPDX-License-Identifier: GPL-3.0-or-later

package import Law

extension Confidence: Storable {}
extension Modality: Storable {}
extension Verdict: Storable {}
extension Sanction.Level: Storable {}
extension Instrument.Relation: Storable {}

extension CalendarDate: Storable {
  package func store(in writer: inout ByteWriter) { writer.write(Int32(dayNumber)) }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    let number = Int(try reader.read(Int32.self))
    guard (-719_162...2_932_896).contains(number) else { throw .damaged }
    self.init(dayNumber: number)
  }
}

extension Validity: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(start)
    writer.write(end)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(from: try reader.read(), before: try reader.read())
  }
}

extension LocalizedText: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(id)
    writer.write(en)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(id: try reader.read(), en: try reader.read())
  }
}

extension Norm.Reference: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(provision)
    writer.write(label)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(try reader.read(), label: try reader.read())
  }
}

extension Instrument.Link: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(relation)
    writer.write(instrument)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(try reader.read(), try reader.read())
  }
}

extension Instrument: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(id)
    writer.write(type)
    writer.write(short)
    writer.write(title)
    writer.write(numbers)
    writer.write(issuer)
    writer.write(issued)
    writer.write(validity)
    writer.write(links)
    writer.write(url)
    writer.write(akn)
    writer.write(confidence)
    writer.write(sources)
    writer.write(note)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(
      id: try reader.read(), type: try reader.read(), short: try reader.read(), title: try reader.read(),
      numbers: try reader.read(), issuer: try reader.read(), issued: try reader.read(), validity: try reader.read(),
      links: try reader.read(), url: try reader.read(), akn: try reader.read(), confidence: try reader.read(),
      sources: try reader.read(), note: try reader.read())
  }
}

extension Provision.Version: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(validity)
    writer.write(summary)
    writer.write(confidence)
    writer.write(note)
    writer.write(sources)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(
      validity: try reader.read(), summary: try reader.read(), confidence: try reader.read(), note: try reader.read(),
      sources: try reader.read())
  }
}

extension Provision: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(id)
    writer.write(instrument)
    writer.write(pinpoint)
    writer.write(versions)
    writer.write(reviewed)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(
      id: try reader.read(), instrument: try reader.read(), pinpoint: try reader.read(), versions: try reader.read(),
      reviewed: try reader.read())
  }
}

extension Norm: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(id)
    writer.write(addressees)
    writer.write(modality)
    writer.write(conducts)
    writer.write(conditions)
    writer.write(exceptions)
    writer.write(overrides)
    writer.write(yieldsTo)
    writer.write(sanctions)
    writer.write(citations)
    writer.write(penalties)
    writer.write(basis)
    writer.write(reasoning)
    writer.write(validity)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(
      id: try reader.read(), addressees: try reader.read(), modality: try reader.read(), conducts: try reader.read(),
      conditions: try reader.read(), exceptions: try reader.read(), overrides: try reader.read(),
      yieldsTo: try reader.read(), sanctions: try reader.read(), citations: try reader.read(),
      penalties: try reader.read(), basis: try reader.read(), reasoning: try reader.read(),
      validity: try reader.read())
  }
}

extension Addressee: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(id)
    writer.write(broader)
    writer.write(isAbstract)
    writer.write(label)
    writer.write(opposites)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(
      id: try reader.read(), broader: try reader.read(), isAbstract: try reader.read(), label: try reader.read(),
      opposites: try reader.read())
  }
}

extension Condition: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(id)
    writer.write(group)
    writer.write(label)
    writer.write(question)
    writer.write(isPhase)
    writer.write(isAggravating)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(
      id: try reader.read(), group: try reader.read(), label: try reader.read(), question: try reader.read(),
      isPhase: try reader.read(), isAggravating: try reader.read())
  }
}

extension Sanction.Version: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(validity)
    writer.write(text)
    writer.write(citations)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(validity: try reader.read(), text: try reader.read(), citations: try reader.read())
  }
}

extension Sanction: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(id)
    writer.write(level)
    writer.write(label)
    writer.write(versions)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(id: try reader.read(), level: try reader.read(), label: try reader.read(), versions: try reader.read())
  }
}
