import Scheduling
import Testing

@Test(
  "what a mail wants with a meeting that is booked",
  arguments: [
    ("Hej, jag är sjuk. Kan vi hitta en ny tid?", MeetingWish.cannotCome),
    ("Jag har blivit sjuk och måste ställa in mötet.", .cannotCome),
    ("Jag kan tyvärr inte komma på mötet.", .cannotCome),
    ("Vi kan inte komma imorgon.", .cannotCome),
    ("Kan tyvärr inte delta den 3 mars, vi hörs.", .cannotCome),
    ("Jag kommer inte att kunna vara med på torsdag.", .cannotCome),
    ("Tyvärr har jag fått förhinder.", .cannotCome),
    ("Jag lämnar återbud till mötet i morgon.", .cannotCome),
    ("I'm afraid I can't make it tomorrow.", .cannotCome),
    ("Unfortunately we will not be able to attend.", .cannotCome),
    ("I have to cancel our meeting, sorry.", .cannotCome),
    ("I am ill today. Could we find a new time for the meeting?", .cannotCome),
    ("Kan vi hitta en ny tid?", .anotherTime),
    ("Hej! Skulle det gå att flytta mötet till veckan efter?", .anotherTime),
    ("Jag skulle behöva boka om.", .anotherTime),
    ("Could we possibly reschedule?", .anotherTime),
    ("Would another day be possible?", .anotherTime),
    ("Jag är sjuk.", .anotherTime), ("Hej, jag är tyvärr sjuk. Kan vi hitta en ny tid?", .cannotCome),
    ("Jag är sjuk men min kollega kommer.", .somebodyElse),
    ("Jag kan inte komma till mötet, men min chef gör det i stället.", .somebodyElse),
    ("Vi behåller den gamla tiden, tack.", .keep),
    ("Let's keep the original time.", .keep),
  ] as [(String, MeetingWish)])
func meeting_wishes(text: String, wish: MeetingWish) {
  #expect(meetingWish(in: text) == wish)
}

@Test(
  "in doubt nothing is read from a mail",
  arguments: [
    "Tack, vi ses då!", "Jag ser fram emot mötet.", "Ny tid fungerar bra.", "Tack för den nya tiden.",
    "Om jag inte kan komma hör jag av mig.", "Om jag blir sjuk, kan vi flytta mötet då?", "If I can't make it I will let you know.",
    "Jag kan inte komma åt dokumentet.", "Jag kan inte komma ihåg vilket rum det var.", "Jag kan inte komma på något bättre mål.",
    "Jag kan inte komma förrän tio över.", "Jag kan inte vara med hela mötet.", "Jag kan inte komma fysiskt, går det via Zoom?",
    "Jag arbetar med sjuka.", "Min kollega är sjuk.", "Hon kan inte komma.", "Kan inte ni komma till oss?",
    "Vi behöver inte flytta mötet.", "Vi vill ställa in ansökan.", "I can't join the Zoom account.", "Kan du komma?",
    "Jag är inte sjuk längre, så mötet blir av.", "Var är mötet?", "", "?!",
  ])
func no_meeting_wish(text: String) {
  #expect(meetingWish(in: text) == nil)
}
