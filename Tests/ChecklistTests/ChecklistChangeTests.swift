import Checklist
import Documents
import Testing

private func point(_ id: String, keywords: [String] = []) -> Checklist.Item {
  let text = Checklist.Wording(
    sv: "Beskriv hur ni tänker kring hållbarhet i produktionen.", en: "Describe how you think about sustainable production.")
  return Checklist.Item(
    id: ItemID(rawValue: id), title: Checklist.Wording(sv: "Hållbarhet", en: "Sustainability"), wording: text, guidance: text, why: text,
    example: text, keywords: keywords)
}

@Test(
  "a new point is judged by its heading and keywords",
  arguments: [
    ("Hållbarhet", "Vi filmar på plats med det vi har, lånar utrustning och köper ingenting nytt.", Status.met),
    ("Hållbarhet", "Vi återbrukar.", .partial),
    ("Hållbarhet", "Återkommer.", .missing),
    ("Övrigt", "All utrustning lånas och klimatavtrycket räknas ut en gång om året av oss.", .met),
    ("Övrigt", "Profilbilden är KTH:s logotyp.", .missing),
  ] as [(String, String, Status)])
func new_point(heading: String, text: String, status: Status) {
  var checklist = Checklist.standard
  checklist.items.append(point("sustainability", keywords: ["klimatavtryck"]))
  let document = Document(source: "body", blocks: [.heading(level: 2, text: heading), .paragraph(text)])
  let judged = Judge(checklist: checklist).judgements(Application(body: document), track: .general)
  #expect(judged.count == 11)
  #expect(judged.last?.status == status)
}

@Test func a_retired_point_is_not_judged_and_order_follows_the_checklist() {
  var checklist = Checklist.standard
  checklist.items.removeFirst()
  checklist.items.swapAt(0, 1)
  #expect(Judge(checklist: checklist).judgements(Application(), track: .general).map(\.id) == checklist.items.map(\.id))
}

@Test func a_change_is_told_in_words() {
  let old = Checklist.standard
  #expect(Checklist.changes(from: old, to: old) == [])
  var new = old
  new.items.removeLast()
  new.items.append(point("sustainability"))
  new.items[2].wording.sv = "Vilka mål har ni? Hur mäter ni dem?"
  new.items.swapAt(0, 1)
  let changes = Checklist.changes(from: old, to: new)
  for part in [
    "`sustainability`", "has no `keywords`", "`accessibility` (Tillgänglighet) is retired", "`goals` is reworded", "another order",
    "still `2026-02`",
  ] {
    #expect(changes.contains { $0.contains(part) }, "\(part)")
  }
}
