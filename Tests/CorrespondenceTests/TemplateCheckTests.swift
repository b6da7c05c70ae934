import Casework
import Checklist
import Foundation
import Testing

@testable import Correspondence

private func findings(changing files: [String: String?] = [:], kinds: [Letter.Kind] = Letter.Kind.allCases) throws -> [String] {
  try withTemplates(changing: files) {
    Templates.check(directory: $0, checklist: .standard, desk: try desk(), kinds: Set(kinds)).map(\.description)
  }
}

@Test("The templates that come with the program have nothing wrong")
func shipped_templates_are_clean() throws {
  #expect(try findings() == [])
}

/// One slip of an editing hand, and what the check must say about it.
struct Slip: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let file: String
  let passage: String
  let replacement: String
  let said: String
}

private let slips = [
  Slip(
    testDescription: "a name misspelt", file: "sv/booked.txt.mustache", passage: "{{meeting.place}}", replacement: "{{meeting.palce}}",
    said: "sv/booked.txt.mustache:7: there is no “meeting.palce”; did you mean “meeting.place”?"),
  Slip(
    testDescription: "a name misspelt in a branch that no sample takes", file: "en/new-times.html.mustache", passage: "{{deadline}}",
    replacement: "{{deadlin}}", said: "there is no “deadlin”; did you mean “deadline”?"),
  Slip(
    testDescription: "a name misspelt in the subject", file: "sv/booked.txt.mustache", passage: "Subject: Mötet är bokat: {{meeting.when}}",
    replacement: "Subject: Mötet är bokat: {{meeting.wen}}",
    said: "sv/booked.txt.mustache:1: there is no “meeting.wen”; did you mean “meeting.when”?"),
  Slip(
    testDescription: "a name that the letter has no value for", file: "en/closed.txt.mustache", passage: "{{caseNumber}}",
    replacement: "{{meeting.when}}", said: "this letter has no “meeting.when”"),
  Slip(
    testDescription: "a list written as text", file: "en/complete.txt.mustache", passage: "{{> slots}}", replacement: "{{slots}}",
    said: "“slots” is a list or a yes-or-no"),
  Slip(
    testDescription: "an unescaped tag", file: "sv/closed.html.mustache", passage: "{{caseNumber}}", replacement: "{{{caseNumber}}}",
    said: "the tag {{{caseNumber}} is not allowed"),
  Slip(
    testDescription: "an unescaped tag of the other kind", file: "sv/closed.html.mustache", passage: "{{caseNumber}}",
    replacement: "{{&caseNumber}}",
    said: "the tag {{&caseNumber}} is not allowed"),
  Slip(
    testDescription: "other delimiters", file: "sv/closed.html.mustache", passage: "{{> head}}", replacement: "{{=<% %>=}}",
    said: "the tag {{=<% %>=}} is not allowed"),
  Slip(
    testDescription: "a partial misspelt", file: "sv/closed.html.mustache", passage: "{{> signature}}", replacement: "{{> signatur}}",
    said: "there is no partial “signatur”; did you mean “signature”?"),
  Slip(
    testDescription: "a partial within itself", file: "shared/_slots.txt.mustache", passage: "{{when}}", replacement: "{{when}}{{> slots}}",
    said: "the partial “slots” holds itself"),
  Slip(
    testDescription: "a section left open", file: "sv/booked.txt.mustache", passage: "{{/meeting.place}}", replacement: "{{#meeting}}",
    said: "sv/booked.txt.mustache:9: the section “meeting” is opened or closed alone"),
  Slip(
    testDescription: "a tag left open", file: "sv/booked.txt.mustache", passage: "{{> signature}}", replacement: "{{> signature",
    said: "a tag begins here and does not end"),
  Slip(
    testDescription: "no subject", file: "sv/booked.txt.mustache", passage: "Subject: ", replacement: "Ämne: ",
    said: "the first line must be “Subject: …”"),
  Slip(
    testDescription: "text that the HTML lacks", file: "en/closed.txt.mustache", passage: "That does not mean no.",
    replacement: "That does not mean no, nor yes.", said: "text and HTML say different things: “not mean no nor yes"),
  Slip(
    testDescription: "another link in the HTML", file: "sv/approved.html.mustache", passage: "href=\"{{link.terms}}\"",
    replacement: "href=\"{{link.page}}\"", said: "text and HTML say different things"),
  Slip(
    testDescription: "pale text", file: "shared/styles.yaml", passage: "small: \"margin:8px 0 0 0;color:#323232",
    replacement: "small: \"margin:8px 0 0 0;color:#949494", said: "4.5:1 is needed"),
  Slip(
    testDescription: "a picture from elsewhere", file: "sv/closed.html.mustache", passage: "{{> head}}",
    replacement: "{{> head}}<img src=\"https://example.org/pixel.gif\">", said: "it has <img>, which letters must not have"),
  Slip(
    testDescription: "a style from elsewhere", file: "shared/_head.html.mustache", passage: ":root {",
    replacement: "@import url(https://example.org/x.css); :root {",
    said: "a style loads something from elsewhere"),
  Slip(
    testDescription: "a second h1", file: "sv/approved.html.mustache", passage: "<h2 style=\"{{style.h2}}\">Motivering</h2>",
    replacement: "<h1 style=\"{{style.h1}}\">Motivering</h1>", said: "it has 2 <h1> and must have one"),
  Slip(
    testDescription: "no language", file: "shared/_head.html.mustache", passage: "<html lang=\"{{language}}\"", replacement: "<html",
    said: "<html> lacks lang=\"sv\""),
  Slip(
    testDescription: "a layout table that a screen reader would announce", file: "shared/_below.html.mustache",
    passage: "<table role=\"presentation\"",
    replacement: "<table", said: "a <table> lacks role=\"presentation\""),
  Slip(
    testDescription: "a word missing", file: "en/words.yaml", passage: "  encrypted: {", replacement: "  encripted: {",
    said: "en/words.yaml: “unreadable” lacks “encrypted”"),
  Slip(
    testDescription: "an unknown key", file: "en/words.yaml", passage: "replyPrefix: \"Re:\"",
    replacement: "replyPrefix: \"Re:\"\nreplyPostfix: x",
    said: "unknown key “replyPostfix”; did you mean “replyPrefix”?"),
  Slip(
    testDescription: "broken YAML", file: "shared/styles.yaml", passage: "page: \"margin", replacement: "page: \"\"margin",
    said: "shared/styles.yaml"),
]

@Test("The check tells of", arguments: slips)
func check_tells_of(slip: Slip) throws {
  let found = try findings(
    changing: [slip.file: try template(slip.file, slip.passage, slip.replacement)], kinds: [.closed, .booked, .complete, .approved])
  #expect(found.contains { $0.contains(slip.said) }, "\(found)")
}

@Test("The check tells of a missing letter, and of a file that no letter uses")
func check_tells_of_missing_and_unused_files() throws {
  #expect(
    try findings(changing: ["en/closed.html.mustache": Optional<String>.none], kinds: []).contains {
      $0.hasPrefix("en/closed.html.mustache: the file is missing")
    })
  #expect(
    try findings(changing: ["sv/colsed.txt.mustache": "Subject: x\n"], kinds: []).contains {
      $0.hasPrefix("sv/colsed.txt.mustache: no letter uses this file")
    })
}

@Test("Templates with a slip in a name are refused at once, not when a letter is due")
func refused_when_read() throws {
  let file = "en/new-times.html.mustache"
  try withTemplates(changing: [file: try template(file, "{{deadline}}", "{{deadlin}}")]) { place in
    #expect(throws: TemplateError(file, 11, .unknownName("deadlin", nearest: "deadline"))) { try Templates(directory: place) }
  }
  #expect(throws: TemplateError.self) { try Templates(directory: folder.appending(path: "nowhere")) }
}

@Test("A letter that lacks what its template tells is an error and not a gap")
func lacking_fact_is_an_error() throws {
  var letter = try sample("sv-booked")
  letter.facts.meeting = nil
  #expect(throws: TemplateError("sv/booked.txt.mustache", 1, .noValue("meeting.when"))) { try standardTemplates().render(letter) }
}

@Test(
  "Contrast is computed as WCAG 2.2 defines it",
  arguments: [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#004791", "#fcfcfc", 8.86)])
func contrast_is_computed(ink: String, ground: String, ratio: Double) throws {
  let contrast = try #require(Colour(ink)).contrast(with: try #require(Colour(ground)))
  #expect(abs(contrast - ratio) < 0.02)
}

@Test("A template over the limits is refused, one at the limit is read")
func limits_hold() throws {
  var limits = CorrespondenceLimits()
  limits.fileBytes = 20_000
  #expect(throws: Never.self) { try Templates(directory: folder, limits: limits) }
  limits.fileBytes = 1_000
  #expect(throws: TemplateError.self) { try Templates(directory: folder, limits: limits) }
  let nested = { (depth: Int) in String(repeating: "{{#a}}", count: depth) + String(repeating: "{{/a}}", count: depth) }
  #expect(throws: Never.self) { try TemplateTree(parsing: nested(19), file: "x", limits: .standard) }
  #expect(throws: TemplateError("x", 1, .tooDeep)) { try TemplateTree(parsing: nested(21), file: "x", limits: .standard) }
}
