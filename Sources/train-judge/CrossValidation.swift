import Checklist
import Documents
import Foundation

/// Counts of what was labelled and what was said.
struct Confusion {
  var counts: [String: Int] = [:]
  mutating func add(_ labelled: Status, _ said: Status) { counts["\(labelled)->\(said)", default: 0] += 1 }
  subscript(key: String) -> Int { counts[key] ?? 0 }
  var summary: String {
    let total = counts.values.reduce(0, +)
    let right = self["met->met"] + self["partial->partial"] + self["missing->missing"]
    let tp = self["missing->missing"]
    let fp = self["met->missing"] + self["partial->missing"]
    let fn = self["missing->met"] + self["missing->partial"]
    func share(_ a: Int, _ b: Int) -> String { String(format: "%.4f", Double(a) / Double(max(b, 1))) }
    return
      "exact \(share(right, total)) asked again \(share(self["met->missing"], self["met->met"] + self["met->partial"] + self["met->missing"])) "
      + "let through \(share(self["missing->met"], tp + fn)) F1 of missing \(share(2 * tp, 2 * tp + fp + fn))"
  }
}

extension Training {
  /// The status of a point by the labels of an application's passages.
  static func labelled(_ rows: [Row], _ point: ItemID) -> Status {
    let statuses = rows.compactMap { $0.status(point) }
    if statuses.contains(.met) { return .met }
    if point == .gdpr {
      let all = rows.filter { $0.kind == "answer" }.compactMap { $0.labels["gdpr"] }.reduce(into: Set<String>()) { $0.formUnion($1) }
      if all.contains("example"), all.contains("transfer") { return .met }
    }
    return statuses.isEmpty ? .missing : .partial
  }

  /// Judges every application by models that never saw it, and prints how well.
  func crossValidate() {
    let (contexts, composed, models) = outOfFold()
    let names = [
      "whole, marked", "whole", "some left out, marked", "some left out", "", "some left out, joined", "most left out, marked",
      "most left out", "", "half left out, mixed",
    ]
    var confusions = [Confusion](repeating: Confusion(), count: 10)
    var perPoint = [Confusion](repeating: Confusion(), count: 10)
    for fold in 0..<folds {
      let training =
        (contexts.enumerated().filter { self.fold($0.offset) != fold } + composed.enumerated().filter { self.fold($0.offset) != fold })
        .flatMap(\.element)
      let forests = forests(training)
      let judge = Judge(checklist: .standard, model: models[fold], addressed: forests.addressed, met: forests.met)
      for (index, rows) in documents.enumerated() where self.fold(index) == fold && (rows.first?.document ?? 0) < 20_000 {
        var variant = 0
        for arranged in arrangements(rows) {
          for marked in [true, false] {
            let judged = judge.judgements(application(arranged, marked: marked), track: .general)
            for (point, judgement) in judged.enumerated() {
              let truth = Self.labelled(arranged, judgement.id)
              confusions[variant].add(truth, judgement.status)
              if variant == 1 {
                perPoint[point].add(truth, judgement.status)
              }
            }
            variant += 1
          }
        }
      }
    }
    for (name, confusion) in zip(names, confusions) where !name.isEmpty {
      print(name, confusion.summary, confusion.counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
    }
    for (point, confusion) in perPoint.enumerated() { print(Outputs.points[point], confusion.summary) }
  }
}
