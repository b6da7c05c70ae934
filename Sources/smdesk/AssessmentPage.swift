import Checklist
import Documents

/// An assessment for a person: one screen, point by point, the passage it rests on, what lacks.
struct AssessmentPage {
  let file: String
  let assessment: Assessment
  let checklist: Checklist
  let width: Int
  let isColored: Bool

  var text: String {
    var lines = [Terminal.paint(Terminal.safe(file), .bold, if: isColored)]
    let platforms = assessment.platforms.map(\.rawValue).joined(separator: ", ")
    lines.append(
      "\(assessment.intent.rawValue) · answer in \(assessment.language == .sv ? "Swedish" : "English") · \(platforms.isEmpty ? "no platform named" : platforms) · \(assessment.track.rawValue) track"
    )
    lines += assessment.unreadable.map {
      Terminal.paint("! \(Terminal.safe($0.source)): \($0.reason.rawValue)", .red, if: isColored)
    }
    for item in assessment.items { lines += block(item) }
    if !assessment.items.isEmpty {
      let met = assessment.items.count { $0.status == .met }
      lines.append(assessment.isComplete ? "Complete." : "\(met) of \(assessment.items.count) points are met.")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func block(_ item: Judgement) -> [String] {
    let (mark, color): (String, Terminal.Color) =
      switch item.status {
      case .met: ("met    ", .green)
      case .partial: ("partial", .yellow)
      case .missing: ("missing", .red)
      }
    let title = checklist.item(item.id)?.title[.en] ?? item.id.rawValue
    var head = "  " + Terminal.paint(mark, color, if: isColored) + "  " + title
    if !item.lacks.isEmpty {
      head += Terminal.paint(" – lacks " + item.lacks.map(\.rawValue).joined(separator: ", "), .yellow, if: isColored)
    }
    guard let evidence = item.evidence.first else { return [head] }
    let quote = Terminal.safe(evidence.quote).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let source = evidence.source == "body" ? "" : " (\(Terminal.safe(evidence.source)))"
    let room = max(20, width - 13 - source.count)
    let shown = quote.count > room ? quote.prefix(room - 1) + "…" : quote[...]
    return [head, Terminal.paint("           “\(shown)”" + source, .dim, if: isColored)]
  }
}
