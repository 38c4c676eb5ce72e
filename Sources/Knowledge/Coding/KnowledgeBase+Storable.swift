// SPDX-License-Identifier: GPL-3.0-or-later

import Law

extension QuestionIntent: Storable {}
extension Topic.Kind: Storable {}
extension Refusal.Tone: Storable {}

extension PackDescription.Contact: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(label)
    writer.write(url)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(label: try reader.read(), url: try reader.read())
  }
}

extension PackDescription: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(id)
    writer.write(title)
    writer.write(jurisdiction)
    writer.write(languages)
    writer.write(version)
    writer.write(defaultAddressee)
    writer.write(Int64(reviewMonths))
    writer.write(disclaimer)
    writer.write(escalation)
    writer.write(nameIntroducers)
    writer.write(groups)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(
      id: try reader.read(), title: try reader.read(), jurisdiction: try reader.read(), languages: try reader.read(),
      version: try reader.read(), defaultAddressee: try reader.read(), reviewMonths: try reader.readCount(),
      disclaimer: try reader.read(), escalation: try reader.read(), nameIntroducers: try reader.read(),
      groups: try reader.read())
  }
}

extension Wordings: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(id)
    writer.write(en)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(id: try reader.read(), en: try reader.read())
  }
}

extension Cue: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(id)
    writer.write(stating)
    writer.write(denying)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(id: try reader.read(), stating: try reader.read(), denying: try reader.read())
  }
}

extension Facet.Value: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(id)
    writer.write(label)
    writer.write(broader)
    writer.write(cues)
    writer.write(isExclusive)
    writer.write(isOtherPerson)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(
      id: try reader.read(), label: try reader.read(), broader: try reader.read(), cues: try reader.read(),
      isExclusive: try reader.read(), isOtherPerson: try reader.read())
  }
}

extension Facet: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(id)
    writer.write(values)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(id: try reader.read(), values: try reader.read())
  }
}

extension Topic.FacetRequirement: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(facet)
    writer.write(values)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(facet: try reader.read(), values: try reader.read())
  }
}

extension Topic.Guidance: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(verdict)
    writer.write(text)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(verdict: try reader.read(), text: try reader.read())
  }
}

extension Topic.Alternative: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(topic)
    writer.write(text)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(topic: try reader.read(), text: try reader.read())
  }
}

extension Topic.Answer: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(validity)
    writer.write(text)
    writer.write(citations)
    writer.write(confidence)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(
      validity: try reader.read(), text: try reader.read(), citations: try reader.read(),
      confidence: try reader.read())
  }
}

extension Topic: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(id)
    writer.write(group)
    writer.write(kind)
    writer.write(label)
    writer.write(broader)
    writer.write(addressee)
    writer.write(facts)
    writer.write(requires)
    writer.write(prefers)
    writer.write(excludes)
    writer.write(questions)
    writer.write(keywords)
    writer.write(guidance)
    writer.write(exceptions)
    writer.write(alternatives)
    writer.write(intent)
    writer.write(answers)
    writer.write(about)
    writer.write(reviewed)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(
      id: try reader.read(), group: try reader.read(), kind: try reader.read(), label: try reader.read(),
      broader: try reader.read(), addressee: try reader.read(), facts: try reader.read(), requires: try reader.read(),
      prefers: try reader.read(), excludes: try reader.read(), questions: try reader.read(),
      keywords: try reader.read(),
      guidance: try reader.read(), exceptions: try reader.read(), alternatives: try reader.read(),
      intent: try reader.read(), answers: try reader.read(), about: try reader.read(), reviewed: try reader.read())
  }
}

extension Refusal: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(id)
    writer.write(label)
    writer.write(questions)
    writer.write(reply)
    writer.write(tone)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(
      id: try reader.read(), label: try reader.read(), questions: try reader.read(), reply: try reader.read(),
      tone: try reader.read())
  }
}

extension Conflict.Position: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(says)
    writer.write(by)
    writer.write(date)
    writer.write(text)
    writer.write(source)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(
      says: try reader.read(), by: try reader.read(), date: try reader.read(), text: try reader.read(),
      source: try reader.read())
  }
}

extension Conflict: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(id)
    writer.write(topics)
    writer.write(positions)
    writer.write(settled)
    writer.write(advice)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(
      id: try reader.read(), topics: try reader.read(), positions: try reader.read(), settled: try reader.read(),
      advice: try reader.read())
  }
}

extension CalendarEvent: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(id)
    writer.write(label)
    writer.write(start)
    writer.write(end)
    writer.write(asOf)
    writer.write(cues)
    writer.write(citations)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(
      id: try reader.read(), label: try reader.read(), start: try reader.read(), end: try reader.read(),
      asOf: try reader.read(), cues: try reader.read(), citations: try reader.read())
  }
}

extension WordLists: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(slang)
    writer.write(abbreviations)
    writer.write(synonyms)
    writer.write(stopwords)
    writer.write(negations)
    writer.write(contrasts)
    writer.write(background)
    writer.write(months)
    writer.write(relativeDates)
    writer.write(yearWords)
    writer.write(openings)
    writer.write(fillers)
    writer.write(joints)
    writer.write(askers)
    writer.write(thirdPersons)
    writer.write(owners)
    writer.write(actFacet)
    writer.write(objectFacet)
    writer.write(questions)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(
      slang: try reader.read(), abbreviations: try reader.read(), synonyms: try reader.read(),
      stopwords: try reader.read(), negations: try reader.read(), contrasts: try reader.read(),
      background: try reader.read(), months: try reader.read(), relativeDates: try reader.read(),
      yearWords: try reader.read(), openings: try reader.read(), fillers: try reader.read(),
      joints: try reader.read(), askers: try reader.read(), thirdPersons: try reader.read(),
      owners: try reader.read(), actFacet: try reader.read(), objectFacet: try reader.read(),
      questions: try reader.read())
  }
}

extension QuestionForms.Join: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(openings)
    writer.write(text)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(openings: try reader.read(), text: try reader.read())
  }
}

extension QuestionForms: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(conjunctions)
    writer.write(acts)
    writer.write(articles)
    writer.write(endings)
    writer.write(joins)
    writer.write(forms)
    writer.write(subjectFacet)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(
      conjunctions: try reader.read(), acts: try reader.read(), articles: try reader.read(), endings: try reader.read(),
      joins: try reader.read(),
      forms: try reader.read(), subjectFacet: try reader.read())
  }
}

extension RelativeDate: Storable {
  package func store(in writer: inout ByteWriter) {
    writer.write(Int64(years))
    writer.write(Int64(months))
    writer.write(cues)
  }
  package init(from reader: inout ByteReader) throws(KnowledgeFormatError) {
    self.init(
      years: try reader.readCount(), months: try reader.readCount(), cues: try reader.read())
  }
}
