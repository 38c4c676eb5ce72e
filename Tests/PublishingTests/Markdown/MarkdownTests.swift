// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Law
import Testing

@testable import Publishing

@Suite struct MarkdownTests {
  @Test(arguments: [
    ("plain, text. (UU 1/2000 ayat (2))", "plain, text. (UU 1/2000 ayat (2))"), ("a*b_c`d`", #"a\*b\_c\`d\`"#),
    ("<b>&amp;", "&lt;b&gt;&amp;amp;"), ("[x](http://e.x)", #"\[x\](http\://e.x)"#), ("- item", #"\- item"#),
    ("+ item", #"\+ item"#), ("=== ", #"\==="#), ("12. item", #"12\. item"#), ("12) item", #"12\) item"#),
    ("a - b", "a - b"), ("0.1.0", "0.1.0"),
    ("12.", #"12\."#), ("www.e.x", #"www\.e.x"#), ("a@b", "a&#64;b"), ("  two\nlines", "two lines"),
    ("a|b~c~$d$#e", ##"a\|b\~c\~\$d\$\#e"##), ("\\*", #"\\\*"#), ("\u{202E}", #"\[U+202E\]"#), ("", ""),
  ])
  func escapes(text: String, expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  @Test func writesATurn() {
    let turn = ParkPack.turn("feed-ducks", .id)
    #expect(
      MarkdownTurnRenderer(level: 3).render(turn)
        == """
        ### ✗ Dilarang: memberi makan bebek

        Bylaw 3/2021 Art. 8: Bebek tidak diberi makan.

        **Pengecualian**

        - Penjaga dikecualikan.

        **Sanksi**

        - (ringan) Denda sepuluh koin.

        **Yang aman**

        - Lihat saja.

        **Dasar hukum**

        - Bylaw 3/2021 Art. 8
        - Bylaw 3/2021 Art. 9

        *tanda terima \(turn.receipt) · menurut aturan per 2025-06-01*

        """)
  }

  @Test func hostileTextHasNoMarkup() {
    let text = MarkdownTurnRenderer().render(ParkPack.turn("hostile"))
    #expect(!text.contains("<script"))
    #expect(text.contains(#"&lt;script&gt;alert(1)&lt;/script&gt; \`rm\` =cmd()\|"#))
    #expect(text.contains(#"\*x\* \_y\_ \[z\](http\://e.x)"#))
  }
}
