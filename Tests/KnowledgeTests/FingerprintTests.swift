// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
import Testing

@Suite struct FingerprintTests {
  /// The examples of FIPS 180-4.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func knownDigests(text: String, digest: String) {
    #expect(Fingerprint.hexadecimal(Fingerprint.sha256(Array(text.utf8))) == digest)
  }

  @Test func whereAPathEndsAndItsContentsBeginMatters() {
    let a = Fingerprint.hexadecimal(of: [("ab", Array("c".utf8))])
    let b = Fingerprint.hexadecimal(of: [("a", Array("bc".utf8))])
    let c = Fingerprint.hexadecimal(of: [("a", []), ("b", Array("c".utf8))])
    #expect(Set([a, b, c]).count == 3)
  }
}
