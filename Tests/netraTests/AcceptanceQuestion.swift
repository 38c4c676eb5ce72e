// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

/// A question that the program must answer in a certain way, whatever else it learns.
struct AcceptanceQuestion: Sendable, CustomTestStringConvertible {
  var question: String
  var asOf: String?
  var verdict: String
  var language: String
  /// How the headline of the text form begins.
  var heading: String
  /// Labels of which each is cited.
  var cites: [String]
  /// What no label begins with.
  var neverCites: [String] = []
  /// A condition that is left open.
  var open: String?

  var testDescription: String { question + (asOf.map { " (\($0))" } ?? "") }
  var arguments: [String] { (asOf.map { ["--as-of", $0] } ?? []) + [question] }

  static let all = [
    AcceptanceQuestion(
      question: "boleh nggak like postingan caleg?", verdict: "forbidden", language: "id", heading: "✗ Dilarang: ",
      cites: [
        "SKB 2022 Lampiran II huruf A angka 4", "SKB 2022 Lampiran II huruf B angka 6",
        "PP 94/2021 Pasal 5 huruf n angka 5",
      ], neverCites: ["UU 5/2014"]),
    AcceptanceQuestion(
      question: "bolehkah saya memilih di TPS?", verdict: "allowed", language: "id", heading: "✓ Boleh: ",
      cites: ["UU 7/2017 Pasal 198"]),
    AcceptanceQuestion(
      question: "may I like KPU's post about voting day?", verdict: "allowed", language: "en", heading: "✓ Allowed: ",
      cites: ["UU 7/2017 Pasal 198"]),
    AcceptanceQuestion(
      question: "suami saya caleg, boleh saya dampingi kampanye?", verdict: "conditional", language: "id",
      heading: "? Tergantung keadaan: ", cites: ["SE MenPANRB 18/2023"], open: "cuti di luar tanggungan negara"),
    AcceptanceQuestion(
      question: "gaji PPPK berapa?", verdict: "out_of_scope", language: "id", heading: "i gaji dan tunjangan", cites: []
    ),
    AcceptanceQuestion(
      question: "boleh nggak like postingan caleg?", asOf: "2023-02-21", verdict: "forbidden", language: "id",
      heading: "✗ Dilarang: ",
      cites: [
        "SKB 2022 Lampiran II huruf A angka 4", "SKB 2022 Lampiran II huruf B angka 6", "UU 5/2014 Pasal 2 huruf f",
      ], neverCites: ["UU 20/2023"]),
  ]
}
