extension Checklist {
  /// What the change from one checklist to another means, a sentence each, for whoever runs the desk.
  public static func changes(from old: Checklist, to new: Checklist) -> [String] {
    var changes: [String] = []
    let before = old.items.map(\.id)
    let after = new.items.map(\.id)
    for item in new.items where !before.contains(item.id) {
      let how =
        ItemID.standard.contains(item.id)
        ? "it is judged as before it was retired"
        : item.keywords.isEmpty
          ? "it was never trained for and has no `keywords`, so only what stands under its own heading counts"
          : "it was never trained for, so it is judged by its heading and its \(item.keywords.count) keywords, and by length"
      changes.append("The point `\(item.id)` (\(item.title.sv)) is new: \(how). Cases that are open are not asked for it.")
    }
    for item in old.items where !after.contains(item.id) {
      changes.append("The point `\(item.id)` (\(item.title.sv)) is retired: new applications are not judged by it; open cases keep it.")
    }
    for item in new.items {
      guard let earlier = old.item(item.id), earlier != item else { continue }
      if earlier.wording != item.wording {
        let kept = [earlier.wording.sv, earlier.wording.en].filter { $0 != item.wording.sv && $0 != item.wording.en }
        let forgotten = kept.filter { !item.earlier.contains($0) }
        changes.append(
          "The point `\(item.id)` is reworded: the desk asks in the new words and judges as before."
            + (forgotten.isEmpty ? "" : " Add the old wording to `earlier`, or it counts as an answer where someone pastes it."))
      } else {
        changes.append("Letters say something else about the point `\(item.id)`.")
      }
    }
    let kept = before.filter(after.contains)
    if kept != after.filter(before.contains) { changes.append("The points stand in another order, in letters too.") }
    if old.lacks != new.lacks || old.links != new.links {
      changes.append("Letters say something else about what is lacking, or link elsewhere.")
    }
    if !changes.isEmpty, old.version == new.version {
      changes.append(
        "The version is still `\(new.version)`: give the checklist a new one, so that cases tell which one they were judged by.")
    }
    return changes
  }
}
