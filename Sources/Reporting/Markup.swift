/// Text on its way into a page. What others wrote only ever gets there through these.
enum Markup {
  /// Text as it may stand in HTML, in an attribute too; control characters, which HTML forbids, become spaces.
  static func html(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      default: safe.unicodeScalars.append(isControl(scalar) ? " " : scalar)
      }
    }
    return safe
  }

  /// Text as it may stand within a line of Markdown: on one line, with every character escaped that means something there.
  static func markdown(_ text: String) -> String {
    var safe = ""
    var isNumber = true
    for (index, scalar) in oneLine(text).unicodeScalars.enumerated() {
      // What begins a list only does so at the beginning of a line.
      let beginsList = index == 0 ? "-+=".unicodeScalars.contains(scalar) : isNumber && (scalar == "." || scalar == ")")
      if beginsList || "\\`*_{}[]<>#|~&".unicodeScalars.contains(scalar) { safe += "\\" }
      isNumber = isNumber && ("0"..."9").contains(scalar)
      safe.unicodeScalars.append(scalar)
    }
    return safe
  }

  /// Text on one line, without control characters and runs of white space.
  static func oneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 })).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

/// A page that needs nothing but itself: no script, no font, no picture from anywhere. For screens light and dark, and for paper.
struct Page {
  let title: String
  /// What stands under the heading.
  let lead: String
  /// HTML.
  let body: String

  var html: String {
    """
    <!DOCTYPE html>
    <html lang="sv">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="generator" content="smdesk">
    <title>\(Markup.html(title))</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <header>
    <h1>\(Markup.html(title))</h1>
    <p>\(Markup.html(lead))</p>
    </header>
    <main>
    \(body)
    </main>
    </body>
    </html>

    """
  }

  /// KTH's colours. Four steps of blue tell categories apart by lightness, so that they also differ in grey; each has the colour of text upon it.
  private static let style = """
    :root { color-scheme: light dark; --ground: #fcfcfc; --card: #ffffff; --text: #212121; --soft: #323232; --head: #004791; --line: #c9c3be;
      --a: #e0edfc; --on-a: #212121; --b: #6298d2; --on-b: #08004f; --c: #004791; --on-c: #ffffff; --d: #08004f; --on-d: #ffffff;
      --good: #3f824e; --on-good: #ffffff; --bad: #d8351e; --on-bad: #ffffff; --edge: #004791; --band: #08004f; --on-band: #ffffff }
    @media (prefers-color-scheme: dark) { :root { --ground: #12122a; --card: #1b1b38; --text: #fcfcfc; --soft: #e6e1dd; --head: #a8cbf2; --line: #55557a;
      --a: #e0edfc; --on-a: #212121; --b: #6298d2; --on-b: #08004f; --c: #2d67ad; --on-c: #ffffff; --d: #0b1f52; --on-d: #ffffff;
      --good: #7cc48c; --on-good: #08004f; --bad: #ff8a75; --on-bad: #08004f; --edge: #a8cbf2 } }
    @media print { :root { color-scheme: light; --ground: #ffffff; --card: #ffffff; --text: #000000; --soft: #212121; --head: #004791; --line: #999999;
      --a: #e0edfc; --on-a: #212121; --b: #6298d2; --on-b: #08004f; --c: #004791; --on-c: #ffffff; --d: #08004f; --on-d: #ffffff;
      --good: #3f824e; --on-good: #ffffff; --bad: #d8351e; --on-bad: #ffffff; --edge: #004791; --band: #ffffff; --on-band: #08004f } }
    * { box-sizing: border-box }
    body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 Figtree, system-ui, "Segoe UI", Roboto, Arial, sans-serif;
      print-color-adjust: exact; -webkit-print-color-adjust: exact }
    header { background: var(--band); color: var(--on-band); padding: 1.75rem 1rem }
    header > * { max-width: 64rem; margin-inline: auto }
    main { max-width: 66rem; margin-inline: auto }
    header p { margin-block: .25rem 0; max-width: 64rem }
    main { padding: 0 1rem 2rem }
    h1 { margin-block: 0; font-size: 1.9rem; line-height: 1.2 }
    h2 { color: var(--head); font-size: 1.3rem; margin: 0 0 .5rem; line-height: 1.3 }
    h3 { font-size: 1rem; margin: 1rem 0 .25rem }
    p, dd, blockquote { max-width: 46rem; overflow-wrap: anywhere }
    section { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1.25rem; margin-top: 1.25rem }
    .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 1rem; margin: 1.25rem 0 0; padding: 0; list-style: none }
    .tiles li { background: var(--card); border: 1px solid var(--line); border-top: .3rem solid var(--edge); border-radius: .5rem; padding: .75rem 1rem }
    .tiles strong { display: block; font-size: 1.7rem; line-height: 1.2; white-space: nowrap; color: var(--head) }
    .plot { overflow-x: auto; margin: .5rem 0 }
    .plot svg { display: block; width: 100%; min-width: 34rem; max-width: 60rem; height: auto }
    .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 2rem }
    .pair .plot svg { min-width: 20rem }
    svg text { font: 14px Figtree, system-ui, "Segoe UI", Roboto, Arial, sans-serif; fill: var(--text) }
    svg .grid { stroke: var(--line); stroke-width: 1 }
    svg rect { stroke: var(--edge); stroke-width: 1 }
    svg .a { fill: var(--a) } svg .b { fill: var(--b) } svg .c { fill: var(--c) } svg .d { fill: var(--d) } svg .good { fill: var(--good) } svg .bad { fill: var(--bad) }
    svg text.on-a { fill: var(--on-a) } svg text.on-b { fill: var(--on-b) } svg text.on-c { fill: var(--on-c) } svg text.on-d { fill: var(--on-d) }
    svg text.on-good { fill: var(--on-good) } svg text.on-bad { fill: var(--on-bad) }
    details { margin-top: .5rem }
    summary { cursor: pointer; color: var(--head); text-decoration: underline; width: fit-content }
    summary:focus-visible, .plot:focus-visible, .wide:focus-visible { outline: 3px solid var(--head); outline-offset: 2px }
    .wide { overflow-x: auto }
    table { border-collapse: collapse; margin-top: .75rem; font-variant-numeric: tabular-nums }
    caption { text-align: left; color: var(--soft); padding-bottom: .25rem }
    th, td { text-align: left; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top }
    td.number, th.number { text-align: right }
    dt { font-weight: 600; margin-top: .6rem } dd { margin: 0 }
    blockquote { margin: .25rem 0; padding-left: .75rem; border-left: .25rem solid var(--edge) }
    @media print { @page { margin: 15mm } body { font-size: 10.5pt } header { padding: 0 0 .5rem; border-bottom: 2px solid var(--edge) } main { padding: 0 }
      section, .tiles li { break-inside: avoid; border-color: var(--line) } section.long { break-inside: auto } section.long article, tr { break-inside: avoid }
      details:not([open]) { display: none } summary { display: none } .pair { grid-template-columns: 1fr 1fr } h2 { break-after: avoid } .plot svg { min-width: 0 } .tiles { grid-template-columns: repeat(5, 1fr) }
      .wide, .plot { overflow: visible } }
    """
}
