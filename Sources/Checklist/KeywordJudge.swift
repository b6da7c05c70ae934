/// Judges a point that no model was trained for: it counts as addressed under its own heading or where one of its keywords stands, met where that
/// is said at some length, and missing where only its wording was pasted or it is put off.
struct KeywordJudge: Sendable {
  private let item: Checklist.Item
  private let keywords: Set<String>
  private let titles: [[String]]
  /// Words from which on an answer is more than a bare clause.
  private static let fewest = 8

  init(_ item: Checklist.Item) {
    self.item = item
    keywords = Set(item.keywords.map { FoldedText($0).words.joined(separator: " ") }.filter { !$0.isEmpty })
    titles = [item.title.sv, item.title.en].map { FoldedText($0).words }.filter { !$0.isEmpty }
  }

  func judgement(_ context: Context) -> Judgement {
    let addressing = context.textIndices.map { context.readings[$0] }.filter(addresses)
    guard let longest = addressing.map({ FoldedText($0.passage.quote).tokens.count }).max() else {
      return Judgement(id: item.id, status: .missing)
    }
    let evidence = addressing.prefix(3).map(\.evidence)
    return Judgement(id: item.id, status: longest >= Self.fewest ? .met : .partial, evidence: Array(evidence))
  }

  private func addresses(_ reading: Reading) -> Bool {
    let kinds = reading.whole[Outputs.kind..<(Outputs.kind + Outputs.kinds.count)]
    // A deferral, a refusal, a prompt or a signature is no answer.
    guard kinds[Outputs.kind] < 0, kinds[Outputs.kind + 1] < 0, kinds[Outputs.kind + 3] < 0, kinds[Outputs.kind + 4] < 0 else {
      return false
    }
    let passage = reading.passage
    if passage.asked.contains(item.id) { return true }
    if let announcement = passage.announcement, isAnnounced(FoldedText(announcement).words) { return true }
    let words = FoldedText(passage.quote).words
    return keywords.contains { keyword in
      keyword.contains(" ") ? words.joined(separator: " ").contains(keyword) : words.contains { $0.hasPrefix(keyword) }
    }
  }

  private func isAnnounced(_ heading: [String]) -> Bool {
    titles.contains { title in heading.indices.contains { heading[$0...].starts(with: title) } }
  }
}
