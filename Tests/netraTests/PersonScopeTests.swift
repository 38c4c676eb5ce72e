// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Knowledge
import KnowledgeSource
import Law
import Testing

/// Whose a status is, by the words of the real pack: the asker is not what somebody else is said to be.
@Suite struct PersonScopeTests {
  private static let assistant = Assistant(
    try! KnowledgeLoader(cacheFolder: nil) { _ in }.load(path: CompiledPack.path))

  private func ask(_ question: String) -> Turn {
    Self.assistant.answer(Utterance(question), in: AskingContext(today: CalendarDate(iso: "2026-11-21")!))
  }

  @Test(arguments: [
    ("suami saya PNS, saya bukan (boleh saya ikut kampanye?)", ["private-citizen"]),
    ("suami saya PNS, saya bukan. boleh saya ikut kampanye?", ["private-citizen"]),
    ("suami saya pns saya bukan boleh saya ikut kampanye", ["private-citizen"]),
    ("saya PNS, suami bukan. boleh saya ikut kampanye?", ["pns"]),
    ("saya bukan ASN, istri saya yang ASN. boleh saya ikut kampanye?", ["private-citizen"]),
    ("saya ASN, istri saya bukan. boleh saya ikut kampanye?", ["asn"]),
    ("saya bukan ASN tapi istri saya ASN, apa saya boleh kampanye", ["private-citizen"]),
    ("yang PNS itu suami saya, bukan saya. boleh saya jadi tim sukses?", ["private-citizen"]),
    ("yang PNS itu saya, bukan suami saya. boleh saya jadi tim sukses?", ["pns"]),
    ("bukan saya yang PNS, tapi kakak saya. boleh saya pasang baliho?", ["private-citizen"]),
    ("istri saya ASN, kalau saya sih bukan. boleh pasang stiker caleg di mobil saya?", ["private-citizen"]),
    ("my wife is a civil servant, I am not. May I campaign for a candidate?", ["private-citizen"]),
    ("I am a civil servant, my wife is not. May I campaign for a candidate?", ["asn"]),
    ("my wife is a PNS but I'm not, can I join a campaign team?", ["private-citizen"]),
    ("I'm a PNS but my wife is not, can I join a campaign team?", ["pns"]),
    ("my husband isn't a civil servant but I am. May I join the campaign?", []),
    ("I'm not a civil servant. Can I like a candidate's post?", ["private-citizen"]),
    ("saya honorer, istri saya PNS. boleh saya ikut kampanye?", ["non-asn-staff"]),
    ("saya PNS, istri saya honorer. boleh saya ikut kampanye?", ["pns"]),
    ("saya bukan PNS tapi PPPK, boleh saya ikut kampanye?", ["pppk"]),
    ("kami bukan PNS, kami honorer di dinas. boleh like postingan caleg?", ["non-asn-staff"]),
    ("saya PPPK, suami saya polisi. boleh saya like postingan caleg?", ["pppk"]),
    ("suami saya polisi, boleh saya like postingan caleg?", []),
    ("suami saya polisi, boleh dia like postingan caleg?", ["polri-member"]),
    ("teman saya bukan PNS, saya PNS. boleh saya like status caleg?", ["pns"]),
    ("saya bukan PNS, teman saya PNS. boleh dia ikut kampanye?", ["pns"]),
    ("saya pensiunan, istri saya masih PNS. boleh saya ikut partai?", ["retiree"]),
    ("istri saya pensiunan, saya masih PNS. boleh saya ikut partai?", ["pns"]),
    ("istri saya warga biasa, boleh saya ikut kampanye?", []),
    ("istri saya bukan PNS, boleh saya ikut kampanye?", []),
    ("saya kerja di dinas, istri swasta. boleh saya ikut kampanye?", []),
    ("suami saya PPPK, saya bukan. boleh saya ikut kampanye?", []),
  ])
  func theAskerIsWhatIsSaidOfTheAsker(question: String, addressees: [String]) {
    #expect(ask(question).recognition.addressees == addressees)
  }

  /// Each with its contrast: who is not a civil servant is not judged as one, who is one is never told "allowed".
  @Test(arguments: [
    ("suami saya PNS, saya bukan. boleh saya ikut kampanye?", "saya PNS, suami bukan. boleh saya ikut kampanye?"),
    (
      "istri saya ASN, saya bukan. boleh saya like postingan caleg?",
      "saya ASN, istri saya bukan. boleh saya like postingan caleg?"
    ),
    (
      "my wife is a civil servant, I am not. May I campaign for a candidate?",
      "I am a civil servant, my wife is not. May I campaign for a candidate?"
    ),
    (
      "my husband is a PNS but I'm not, can I join a campaign team?",
      "I'm a PNS but my husband is not, can I join a campaign team?"
    ),
  ])
  func theVerdictIsTheAskers(of outsider: String, and insider: String) {
    #expect(ask(outsider).verdict == .unregulated && ask(outsider).facts.addressee == "private-citizen")
    #expect(ask(insider).verdict == .forbidden)
  }
}
