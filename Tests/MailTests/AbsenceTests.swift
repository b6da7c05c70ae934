import Foundation
import Mail
import Testing

@Suite("Absence notes")
struct AbsenceTests {
  static let stockholm = TimeZone(identifier: "Europe/Stockholm") ?? .gmt

  static func date(_ text: String) -> Date { MailDate(text)?.instant ?? .distantPast }

  @Test(
    "the day of return is read",
    arguments: [
      ("Tack för mejlet. Jag är åter på KTH torsdag 5 februari.", "2026-02-02", "2026-02-05"),
      ("Jag är på semester till och med 30 januari.", "2026-01-20", "2026-01-31"),
      ("Jag är på semester t.o.m. 30/1 och läser inte min mejl.", "2026-01-20", "2026-01-31"),
      ("I am back on 5 February.", "2026-02-02", "2026-02-05"),
      ("I will be back in the office on Thursday, February 5th, 2026.", "2026-02-02", "2026-02-05"),
      ("Jag är tillbaka v. 33.", "2026-07-01", "2026-08-10"),
      ("Tillbaka vecka 2.", "2025-12-20", "2026-01-05"),
      ("I am on leave until 12/8.", "2026-07-01", "2026-08-12"),
      ("Thank you for your e-mail. I am out of office until 2 March and will answer when I am back.", "2026-02-23", "2026-03-02"),
      ("Jag är föräldraledig till den 31 augusti 2026.", "2026-03-17", "2026-08-31"),
      ("Ich bin ab dem 10. August wieder im Büro.", "2026-07-20", "2026-08-10"),
      ("Ich bin bis einschließlich 9. August nicht erreichbar.", "2026-07-20", "2026-08-10"),
      ("Jeg er på ferie til og med 2. august.", "2026-07-20", "2026-08-03"),
      ("Jag är ledig 22 december–6 januari, åter den 7 januari.", "2025-12-22", "2026-01-07"),
      ("Jag är på tjänsteresa och åter på måndag.", "2026-02-04", "2026-02-09"),
      ("Åter 2026-08-17.", "2026-07-01", "2026-08-17"),
      ("Semester v 28-31, åter 3 augusti. Vid brådskande ärenden ring 08-790 60 00.", "2026-07-06", "2026-08-03"),
      ("I am away from 3 to 14 August, returning 17 August.", "2026-08-03", "2026-08-17"),
    ])
  func returnDate(text: String, received: String, back: String) {
    let found = absenceReturn(in: text, received: Self.date(received + "T09:00:00+01:00"), timeZone: Self.stockholm)
    let summer = back.dropFirst(5) > "03-29" && back.dropFirst(5) < "10-25"
    #expect(found == Self.date(back + "T00:00:00" + (summer ? "+02:00" : "+01:00")), "\(String(describing: found))")
  }

  @Test(
    "a note without a date of return gives none",
    arguments: [
      "Jag har slutat på KTH. Kontakta infogruppen.", "Tack för ditt mejl! Vi svarar inom 3 dagar.", "", "åter", "till 99/99",
      "tillbaka 1 januari 1999", "v. 99",
    ])
  func noDate(text: String) {
    #expect(absenceReturn(in: text, received: Self.date("2026-02-02T09:00:00+01:00"), timeZone: Self.stockholm) == nil)
  }
}
