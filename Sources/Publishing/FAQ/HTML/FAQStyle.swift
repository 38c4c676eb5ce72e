// SPDX-License-Identifier: GPL-3.0-or-later

/// The style rules of the single HTML file.
enum FAQStyle {
  /// What the page may load: nothing but exactly these rules (CSP Level 3).
  static let policy = ContentPolicy.only(style: rules)

  /// Text colours have a contrast of at least 7:1, verdict words of at least 4.5:1 (WCAG 2.2, 1.4.3).
  static let rules = """

    :root { color-scheme: light dark; --ink: #1b1f24; --soft: #4a525c; --paper: #ffffff; --card: #f6f7f9;
      --line: #d3d8de; --link: #0b4f9e; --no: #a3161f; --yes: #14632f; --ask: #7a4a00; --note: #0b4f7a; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --soft: #b4bcc6; --paper: #14171a; --card: #1d2125;
      --line: #3a4149; --link: #8cbcff; --no: #ff9a9a; --yes: #7fd99a; --ask: #ffc46b; --note: #8ed0f5; } }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; }
    body { margin: 0 auto; padding: 1.25rem; max-width: 46rem; background: var(--paper); color: var(--ink);
      font: 1.0625rem/1.6 system-ui, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
    a { color: var(--link); text-underline-offset: .15em; }
    a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { position: static; }
    header.edition { border-bottom: 2px solid var(--line); margin-bottom: 1.5rem; padding-bottom: 1rem; }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: .5rem 0 1rem; text-wrap: balance; }
    h2 { font-size: 1.4rem; line-height: 1.25; margin: 2.5rem 0 1rem; }
    h3 { font-size: 1.15rem; line-height: 1.35; margin: 0 0 .25rem; }
    h4 { font-size: .95rem; margin: 1rem 0 .25rem; color: var(--soft); }
    p { margin: .5rem 0; }
    ul, ol { margin: .25rem 0; padding-left: 1.35rem; }
    li { margin: .2rem 0; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: 0; font-size: .95rem; }
    dt { color: var(--soft); }
    dd { margin: 0; }
    .disclaimer { border-left: 4px solid var(--ask); padding: .1rem 0 .1rem .9rem; margin: 1.25rem 0; }
    .label { color: var(--soft); font-size: .95rem; font-weight: 700; margin-bottom: .25rem; }
    .languages { display: flex; gap: 1rem; list-style: none; padding: 0; }
    nav.contents { background: var(--card); border: 1px solid var(--line); border-radius: .6rem;
      padding: .25rem 1.25rem 1rem; }
    nav.contents h2 { margin-top: 1rem; }
    nav.contents li { margin: .45rem 0; }
    summary { font-weight: 600; padding: .35rem 0; cursor: pointer; }
    summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
    article { background: var(--card); border: 1px solid var(--line); border-left-width: .4rem; border-radius: .6rem;
      padding: 1rem 1.25rem; margin: 1rem 0; }
    article.no { border-left-color: var(--no); }
    article.yes { border-left-color: var(--yes); }
    article.question { border-left-color: var(--ask); }
    article.note { border-left-color: var(--note); }
    .verdict { font-size: 1.1rem; font-weight: 700; margin: .25rem 0 .75rem; }
    .sign { display: inline-block; min-width: 1.3em; font-family: monospace; }
    .no > .verdict, .legend .no { color: var(--no); }
    .yes > .verdict, .legend .yes { color: var(--yes); }
    .question > .verdict, .legend .question { color: var(--ask); }
    .note > .verdict, .legend .note { color: var(--note); }
    .legend { list-style: none; padding: 0; font-weight: 600; display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; }
    .meta { color: var(--soft); font-size: .9rem; margin-top: 1rem; }
    code { font-size: .85em; overflow-wrap: anywhere; }
    footer { border-top: 2px solid var(--line); margin-top: 2.5rem; }
    @media (max-width: 36rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .4rem; }
      article { padding: .85rem 1rem; } }
    @media print { :root { --ink: #000; --soft: #333; --paper: #fff; --card: #fff; --line: #999; --link: #000;
      --no: #000; --yes: #000; --ask: #000; --note: #000; } @page { size: A4; margin: 18mm 16mm; }
      body { max-width: none; padding: 0; font-size: 10.5pt; } article { break-inside: avoid; }
      h2, h3, h4 { break-after: avoid; }
      .skip, .languages { display: none; } footer a[href^="http"]::after { content: " (" attr(href) ")"; } }

    """
}
