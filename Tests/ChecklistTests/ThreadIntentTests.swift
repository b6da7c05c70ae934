import Testing

@testable import Checklist

private struct Labelled {
  var intent: ThreadIntent
  var text: String
}

private func labelled() throws -> [Labelled] {
  try TriageFixtures.rows("triage/thread.tsv").compactMap { row in
    guard row.count == 3, let intent = ThreadIntent(rawValue: row[0]) else { return nil }
    return Labelled(intent: intent, text: row[2])
  }
}

@Test func mails_inside_a_case_are_told_apart() throws {
  let mails = try labelled()
  #expect(mails.count >= 160)
  let right = mails.count { threadIntent(of: $0.text, subject: "Sv: Ansökan") == $0.intent }
  #expect(Double(right) / Double(mails.count) >= 0.95)
}

@Test func nothing_else_is_taken_for_a_withdrawal_or_an_objection() throws {
  for mail in try labelled() {
    let found = threadIntent(of: mail.text, subject: "")
    if found == .withdrawal { #expect(mail.intent == .withdrawal, "\(mail.text)") }
  }
  var alarms = 0
  var all = 0
  for row in try TriageFixtures.rows("corpus/applications.tsv") where row.count == 5 {
    all += 1
    let found = threadIntent(of: row[4], subject: "")
    if found == .withdrawal || found == .objection { alarms += 1 }
  }
  #expect(all > 4_000)
  #expect(alarms <= 8)
}

@Test(arguments: [
  ("Drar tillbaka ansökan gör vi inte, men vi behöver mer tid.", ThreadIntent.other),
  ("Om vi drar tillbaka ansökan, kan vi söka igen nästa år?", .question),
  ("Samtycket kan dras tillbaka när som helst.", .other),
  ("Bifogar punkt 6 och 9. Räcker det så?", .supplement),
  ("Räcker det så?", .question),
  ("", .other),
])
func the_borders_are_drawn_with_care(text: String, expected: ThreadIntent) {
  #expect(threadIntent(of: text, subject: "") == expected)
}
