import Checklist
import Documents
import Foundation

extension Row {
  /// What the model should say of this passage in that context.
  func example(_ passage: Passage) -> Example {
    var targets = [Float](repeating: 0, count: LinearModel.lanes * 16)
    var mask = [Float](repeating: 0, count: LinearModel.lanes * 16)
    for (index, point) in Outputs.points.enumerated() {
      targets[Outputs.addressed + index] = status(point) == nil ? 0 : 1
      mask[Outputs.addressed + index] = 1
      if kind == "prompt" {
        targets[Outputs.announces + index] = labels[point.rawValue] != nil ? 1 : 0
        mask[Outputs.announces + index] = 1
      }
    }
    for (index, name) in Outputs.kinds.enumerated() {
      targets[Outputs.kind + index] = kind == name ? 1 : 0
      mask[Outputs.kind + index] = 1
    }
    for (index, name) in Outputs.flags.enumerated() {
      let parts = name.split(separator: "+").map(String.init)
      guard kind == "answer", let label = labels[parts[0]] else { continue }
      if parts[1] == "subject", label.isDisjoint(with: ["subject", "unit"]) { continue }
      targets[Outputs.flag + index] = label.contains(parts[1]) ? 1 : 0
      mask[Outputs.flag + index] = 1
    }
    func vectors(_ values: [Float]) -> [SIMD16<Float>] {
      (0..<LinearModel.lanes).map { lane in SIMD16(values[(lane * 16)..<(lane * 16 + 16)]) }
    }
    return Example(features: Features(passage), targets: vectors(targets), mask: vectors(mask))
  }

  /// The status that the passage's label gives a point.
  func status(_ point: ItemID) -> Status? {
    guard kind == "answer", let label = labels[point.rawValue] else { return nil }
    return label.contains("met") ? .met : .partial
  }

  /// Whether the passage's label says that a demand is fulfilled.
  func fulfils(_ flags: [Int], _ status: Status) -> Bool {
    let names = flags.map { Outputs.flags[$0].split(separator: "+").map(String.init) }
    guard let point = names.first?.first, point == "gdpr" else { return status == .met }
    return names.contains { labels[point]?.contains($0[1]) == true }
  }

  /// Two passages run together into one paragraph.
  func joined(with other: Row) -> Row {
    var row = self
    row.text += " " + other.text
    if kind != "answer" || other.kind != "answer" {
      if other.kind == "answer" { (row.kind, row.labels) = ("answer", other.labels) }
      return row
    }
    for (point, label) in other.labels {
      let union = (row.labels[point] ?? []).union(label)
      row.labels[point] = union.contains("met") ? union.subtracting(["partial"]) : union
    }
    if let gdpr = row.labels["gdpr"], gdpr.contains("example"), gdpr.contains("transfer") {
      row.labels["gdpr"] = gdpr.subtracting(["partial"]).union(["met"])
    }
    return row
  }
}

/// The passages of one document in their context, as the structure gives them where headings are known.
func contexts(_ rows: [Row]) -> [Passage] {
  Structure.announced(rows.map { Passage(text: $0.text, role: $0.kind == "prompt" ? .heading : .text) })
}

/// What the linear model learns from one application: every passage under its heading, some without, some run together.
func examples(_ rows: [Row]) -> [Example] {
  var examples = zip(rows, contexts(rows)).map { $0.example($1) }
  for (index, row) in rows.enumerated() where row.kind != "prompt" {
    if index % 3 == 0, rows.count > 1 { examples.append(row.example(Passage(text: row.text))) }
    if index + 1 < rows.count, rows[index + 1].kind != "prompt", index % 3 == 1, row.kind == "answer" {
      let both = row.joined(with: rows[index + 1])
      examples.append(both.example(Passage(text: both.text)))
    }
  }
  return examples
}

/// Ways in which an application of the corpus could have arrived: as it is, run together, and with some or most of its points left out.
func arrangements(_ rows: [Row]) -> [[Row]] {
  var random = SplitMix(state: UInt64(rows.first?.document ?? 0))
  let some = leavingOut(0.4, of: rows, &random)
  return [rows, some, joined(some), leavingOut(0.75, of: rows, &random), joined(leavingOut(0.5, of: rows, &random), mixed: true)]
}

/// Answers that follow each other as one paragraph, without headings; mixed, with what else is said among them.
func joined(_ rows: [Row], mixed: Bool = false) -> [Row] {
  var joined: [Row] = []
  for row in rows where row.kind != "prompt" {
    if let last = joined.last, last.source == row.source, mixed || last.kind == row.kind && row.kind == "answer",
      (last.text.utf8.count + row.text.utf8.count) < 700
    {
      joined[joined.count - 1] = last.joined(with: row)
    } else {
      joined.append(row)
    }
  }
  return joined
}

/// Without the answers and headings of some points, each left out with a probability.
private func leavingOut(_ probability: Double, of rows: [Row], _ random: inout SplitMix) -> [Row] {
  let dropped = Set(Outputs.points.map(\.rawValue).filter { _ in Double.random(in: 0..<1, using: &random) < probability })
  return rows.filter { row in
    guard row.kind == "answer" || row.kind == "prompt", !row.labels.isEmpty else { return true }
    return row.labels.keys.contains { !dropped.contains($0) }
  }
}

/// An application of the corpus with its documents; headings are marked where that is asked for.
func application(_ rows: [Row], marked: Bool) -> Application {
  let documents = Dictionary(grouping: rows, by: \.source).sorted { $0.key < $1.key }.map { source, rows in
    Document(source: source, blocks: rows.map { block($0, marked: marked) })
  }
  return Application(
    body: documents.first { $0.source == "body" } ?? Document(source: "body", blocks: []),
    documents: documents.filter { $0.source != "body" })
}

private func block(_ row: Row, marked: Bool) -> Document.Block {
  if row.kind == "prompt", marked { return .heading(level: 2, text: row.text) }
  let cells = row.text.components(separatedBy: " | ")
  return cells.count > 1 && row.kind != "prompt" ? .table(rows: [cells]) : .paragraph(row.text)
}
