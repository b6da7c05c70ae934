import Checklist
import Documents
import Foundation
import Mail
import Testing

private func application(subject: String, _ text: String) async -> Application {
  let mail =
    "From: Anna Svensson <anna@kth.se>\nTo: socialmedia@kth.se\nSubject: \(subject)\nContent-Type: text/plain; charset=utf-8\n\n" + text
  let message = Message.parse([UInt8](mail.utf8))
  return Application(message, await enclosures(of: message, with: DocumentReader()))
}

@Suite("Answers in another's mail")
struct AnswersInAnothersMail {
  private static let points = [
    ("Target audience (age, geography, interests, profession)", "Marine biologists in the Nordic countries, 25 to 60."),
    ("Resources and staffing", "Me on Mondays, Chiyo on Thursdays, two posts a week."),
    ("KTH's graphic profile", "To be decided."),
    ("Moderation of inappropriate content", "We read replies every morning; slurs are hidden and reported."),
  ]

  @Test func quoted_questions_are_the_titles_of_the_answers_below_them() async {
    let text = Self.points.map { "> \($0)\n\n\($1)\n" }.joined(separator: "\n")
    let said = statuses(
      await application(subject: "Re: Account", "Hi, answers inline.\n\nOn 5 Mar 2026 Jo <socialmedia@kth.se> wrote:\n\n" + text))
    #expect(said[.audience] == .met)
    #expect(said[.resources] == .met)
    #expect(said[.moderation] == .met)
    #expect(said[.graphic] == .missing)
  }

  @Test("a mail that points to its answers below is read with them", arguments: [true, false])
  func pointing(points: Bool) async {
    let header =
      "________________________________\nFrån: Sociala medier <socialmedia@kth.se>\nSkickat: den 3 februari 2026 09:14\nTill: Anna\nÄmne: Konto\n\n"
    let text = Self.points.map { "\($0)\nSvar: \($1)\n" }.joined(separator: "\n")
    let own = points ? "Hej, du hittar mina svar i din text.\n\n" : "Hej, tack för senast!\n\n"
    let said = statuses(await application(subject: "SV: Konto", own + header + text))
    #expect(said[.audience] == (points ? .met : .missing))
    #expect(said[.graphic] == .missing)
  }

  @Test func whoever_meets_several_points_hands_in_an_application() {
    let form = Answers.form.filter { $0.2 == .met }.map(\.1).joined(separator: "\n\n")
    let asked = Application(
      subject: "En fråga om Instagram", body: Document(text: "Hej! Får vi ha en egen kanal? Hur gör man?\n\n" + form, source: "body"))
    #expect(Judge().read(asked).intent == .submission)
  }
}
