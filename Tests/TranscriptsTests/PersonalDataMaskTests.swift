// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import Transcripts

@Suite struct PersonalDataMaskTests {
  private let mask = PersonalDataMask(
    introducers: ["nama saya", "my name is", "saya bernama"],
    nameStoppers: ["dicatut", "boleh", "apakah", "dan", "may", "saya", "tidak", "masuk", "dari", "and", "can"])

  @Test(arguments: [
    ("NIK saya 3171235207900001", "NIK saya [NIK]"),
    ("3171231207900001", "[NIK]"),
    ("(3171231207900001),", "([NIK]),"),
    ("nik3171231207900001.", "nik[NIK]."),
    ("3171 2312 0790 0001", "[NIK]"),
    ("3171-2312-0790-0001 ya", "[NIK] ya"),
    ("31.71.23.120790.0001", "[NIK]"),
    ("31.7123.120790-0001", "[NIK]"),
    ("317123 120790 0001", "[NIK]"),
    ("3 1 7 1 2 3 1 2 0 7 9 0 0 0 0 1", "[NIK]"),
    ("nomor 5, 3171231207900001", "nomor 5, [NIK]"),
    ("pasal 5 3171231207900001 dan 3171235207900002", "pasal 5 [NIK] dan [NIK]"),
    ("３１７１２３１２０７９００００１", "[NIK]"),
    ("3171231207\u{200B}900001", "[NIK]"),
    ("٣١٧١٢٣١٢٠٧٩٠٠٠٠١", "[NIK]"),
  ])
  func identityNumbers(_ text: String, _ masked: String) { #expect(mask.masked(text) == masked) }

  @Test(arguments: [
    ("NIP 198001012005011001", "NIP [NIP]"),
    ("NIP. 19800101 200501 1 001", "NIP. [NIP]"),
    ("19800101-200501-1-001", "[NIP]"),
    ("1980 0101 2005 0110 01", "[NIP]"),
    ("NI PPPK 199503172023212034", "NI PPPK [NIP]"),
    ("nip:197912312008122003;", "nip:[NIP];"),
    ("198001012005011001 3171231207900001", "[NIP] [NIK]"),
  ])
  func employeeNumbers(_ text: String, _ masked: String) { #expect(mask.masked(text) == masked) }

  @Test(arguments: [
    ("hubungi 081234567890", "hubungi [TELEPON]"), ("0812-3456-7890", "[TELEPON]"),
    ("0812 3456 7890?", "[TELEPON]?"), ("WA 0812.3456.789", "WA [TELEPON]"), ("wa081234567890", "wa[TELEPON]"),
    ("+62 812-3456-7890", "[TELEPON]"), ("+6281234567890", "[TELEPON]"), ("(+62) 81234567890", "[TELEPON]"),
    ("6281234567890", "[TELEPON]"), ("62 812 3456 7890", "[TELEPON]"), ("+62 21 5551234", "[TELEPON]"),
    ("006281234567890", "[TELEPON]"), ("(021) 555-1234", "[TELEPON]"), ("(0274)5551234 ext", "[TELEPON] ext"),
    ("0812–3456–7890", "[TELEPON]"), ("0812 3456 7890 dan 0813 1111 2222", "[TELEPON] dan [TELEPON]"),
  ])
  func telephones(_ text: String, _ masked: String) { #expect(mask.masked(text) == masked) }

  @Test(arguments: [
    ("ke budi@contoh.go.id.", "ke [EMAIL]."), ("Budi.S+asn@mail-1.contoh.co.id", "[EMAIL]"),
    ("<a_b@x.id>", "<[EMAIL]>"), ("mailto:a@b.co, c@d.org", "mailto:[EMAIL], [EMAIL]"),
    ("budi＠contoh.id", "[EMAIL]"),
  ])
  func mail(_ text: String, _ masked: String) { #expect(mask.masked(text) == masked) }

  @Test(arguments: [
    ("nama saya Budi Santoso, boleh like?", "nama saya [NAMA], boleh like?"),
    ("Nama saya: Siti", "Nama saya: [NAMA]"),
    ("nama saya budi santoso boleh nggak like", "nama saya [NAMA] boleh nggak like"),
    ("nama saya budi boleh nggak", "nama saya [NAMA] boleh nggak"),
    ("NAMA SAYA BUDI", "NAMA SAYA [NAMA]"),
    ("My name is Jean-Luc O'Neil and I", "My name is [NAMA] and I"),
    ("my name is A. Rahman. May I", "my name is [NAMA]. May I"),
    ("saya bernama Dewi Ayu dari Bogor", "saya bernama [NAMA] dari Bogor"),
    ("nama saya dicatut parpol", "nama saya dicatut parpol"),
    ("nama saya tidak masuk daftar", "nama saya tidak masuk daftar"),
    ("apakah nama sayangku boleh", "apakah nama sayangku boleh"),
    ("nama saya?", "nama saya?"), ("siapa nama saya", "siapa nama saya"),
  ])
  func names(_ text: String, _ masked: String) { #expect(mask.masked(text) == masked) }

  /// A word of the language behind an introducer is no name, unless it is written as one.
  @Test(arguments: [
    ("nama saya tercantum di daftar", "nama saya tercantum di daftar"), ("nama saya Mawar", "nama saya [NAMA]"),
    ("nama saya budi mawar", "nama saya [NAMA] mawar"), ("NAMA SAYA TERCANTUM", "NAMA SAYA TERCANTUM"),
    ("nama saya Budi tercantum", "nama saya [NAMA] tercantum"),
  ])
  func wordsAreNoNames(_ text: String, _ masked: String) {
    let mask = PersonalDataMask(introducers: ["nama saya"], isWord: { ["tercantum", "mawar", "di"].contains($0) })
    #expect(mask.masked(text) == masked)
  }

  /// What the law and its pages are full of.
  @Test(arguments: [
    "UU 20/2023 Pasal 9 ayat (2)", "PP 94/2021 Pasal 5 huruf n angka 5", "UU 5/2014",
    "UU 7/2017 Pasal 198, 280, 282, 283, 494",
    "UU 7/2017 Pasal 280 282 283 494 495 1", "UU 10/2016 Pasal 70 dan 71", "PP 42/2004", "SE MenPANRB 18/2023",
    "SKB 2022 Lampiran II huruf B angka 6", "Putusan MK 121/PUU-XXII/2024", "PKPU 15/2023 Pasal 74",
    "Perbawaslu 6/2018",
    "Nomor 2 Tahun 2022, 800-5474 Tahun 2022, 246 Tahun 2022, 30 Tahun 2022, 1447.1/PM.01/K.1/08/2022",
    "Nomor 1447.1/PM.01/K.1/08/2022 tanggal 22 September 2022", "B/1450/KASN/09/2023", "nomor 270/4211/SJ",
    "R-0821/KASN/2023",
    "/akn/id/act/uu/2023/20", "https://peraturan.bpk.go.id/Details/229798/pp-no-94-tahun-2021",
    "https://peraturan.go.id/id/uu-no-20-tahun-2023?x=081", "2024-02-14", "14-02-2024", "14/02/2024", "14.02.2024",
    "14 02 2024", "28-11-2023 10-02-2024", "28 11 2023 10 02 2024", "2023-11-28 2024-02-10", "2023 11 28 2024 02 10",
    "28-11-2023 s.d. 10-02-2024", "08-11-2023 10.30", "08 11 2023 10 30", "pukul 08.30 - 16.00 WIB", "08.00-16.00",
    "dari 08-09-2023 sampai 08-10-2023", "2014 2015 2016 2017 2018 2019 2020", "1999 2001 2012 2020",
    "2014-2019, 2019-2024, 2024-2029",
    "skor 88,95 dan 87.48 dan 83.04", "88.95 87.48 83.04 77.52 70.11 69.32", "11 20 30 12 10 90 50 60",
    "0.85 0.912345 0.0812345",
    "Rp 1.234.567.890.123", "Rp12.000.000,00", "1.000.000.000.000.000", "22 provinsi, 514 kabupaten",
    "204.807.222 pemilih",
    "receipt K7QM-9X2P", "3f9a0812345678ab", "0812345678abcdef0123456789abcdef", "7f081234-5678-9012-3456-789012345678",
    "1234567890123456", "9999999999999999", "0000000000000000", "3171239907900001", "3171231213900001",
    "3171231207900000",
    "198013012005011001", "198001011985011001", "198001012005013001", "@bawaslu", "like @kpu_id dan #pemilu", "a@b",
    "user@", "@x.id",
    "Pasal 1 angka 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16", "1.2.3.4.5.6.7.8.9", "Lampiran II.A.1.2.3",
    "TPS 001 002 003 004 005",
    "angka 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27", "call center 1500-454", "(2) (021)", "UU (7) 2017",
    "0800-1-500", "1 0 1 0",
    "Keputusan 0812/2023", "08123/2023/456789", "masa 5 (lima) tahun 6 (enam) bulan",
  ])
  func theLawStaysAsItIs(_ text: String) {
    #expect(mask.masked(text) == text)
    #expect(mask.kinds(in: text).isEmpty)
  }

  @Test(arguments: [
    "nama saya Budi, NIK 3171231207900001, NIP 198001012005011001, 081234567890, a@b.id",
    "[NIK] [NIP] [TELEPON] [EMAIL] [NAMA]",
    "nama saya budi santoso wijaya kusuma", "", "é👨‍👩‍👧 3171231207900001 👍",
  ])
  func maskingTwiceIsMaskingOnce(_ text: String) {
    let once = mask.masked(text)
    #expect(mask.masked(once) == once)
  }

  @Test func whatStandsAroundStays() {
    #expect(mask.masked("é👨‍👩‍👧 3171231207900001 👍\n\tx") == "é👨‍👩‍👧 [NIK] 👍\n\tx")
    #expect(mask.kinds(in: "a@b.id 081234567890 3171231207900001") == [.mail, .telephone, .identityNumber])
  }

  /// Every valid day of birth is recognised, every impossible one is not.
  @Test func theDateOfBirthDecides() {
    for day in 0...99 {
      for month in 0...14 {
        let digits = "317123" + two(day) + two(month) + "900001"
        let born = day > 40 ? day - 40 : day
        let length = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0, 0][month]
        #expect((mask.masked(digits) == "[NIK]") == (born >= 1 && born <= length), "\(digits)")
      }
    }
  }

  @Test func textsInsideJSONAreMaskedAndNothingElse() {
    let json = #"{"nik":3171231207900001,"teks":"nik 3171231207900001\n\"a@b.id\"","daftar":["081234567890",0.5,null]}"#
    let masked = #"{"nik":3171231207900001,"teks":"nik [NIK]\n\"[EMAIL]\"","daftar":["[TELEPON]",0.5,null]}"#
    #expect(mask.masked(insideJSON: json) == masked)
  }

  @Test func aMillionDigitsAreNoTrouble() {
    let digits = String(repeating: "31712312079 ", count: 80_000)
    #expect(mask.masked(digits) == digits)
    let at = String(repeating: "@", count: 100_000)
    #expect(mask.masked(at) == at)
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
