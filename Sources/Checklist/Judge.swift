/// Judges applications by a checklist. It is a value without state: the same application always gets the same assessment.
public struct Judge: Sendable {
  /// What applications are judged by.
  public let checklist: Checklist
  private let structure: Structure
  private let model: LinearModel
  private let addressed: Forest
  private let met: Forest

  /// A judge by a checklist.
  public init(checklist: Checklist = .standard) {
    self.init(checklist: checklist, model: .standard, addressed: .addressed, met: .met)
  }

  /// A judge with models of its own, for the trainer.
  package init(
    checklist: Checklist, model: LinearModel, addressed: Forest = Forest(base: 0, trees: []), met: Forest = Forest(base: 0, trees: [])
  ) {
    self.checklist = checklist
    self.model = model
    self.addressed = addressed
    self.met = met
    structure = Structure(checklist, model: model)
  }

  /// Judges an application: what it is about, and every point if it is a submission.
  public func assess(_ application: Application) -> Assessment {
    let triage = Triage().read(application)
    return Assessment(
      intent: triage.intent, language: triage.language, platforms: triage.platforms, track: triage.track,
      items: triage.intent == .submission ? judgements(application, track: triage.track) : [], unreadable: application.unreadable,
      applicant: triage.applicant)
  }

  /// Judges every point of an application.
  public func judgements(_ application: Application, track: Track) -> [Judgement] {
    let context = Context(passages(of: application).map { Reading($0, model: model) })
    return checklist.items.map { item in
      guard let index = Outputs.points.firstIndex(of: item.id) else { return Judgement(id: item.id, status: .missing) }
      return judgement(of: item.id, index, context, track: track)
    }
  }

  /// All passages of an application: the body's, then the documents'.
  package func passages(of application: Application) -> [Passage] {
    var passages: [Passage] = []
    for document in [application.body] + application.documents { passages += structure.passages(of: document) }
    return Array(passages.prefix(JudgeLimits.standard.passages))
  }

  private func judgement(of id: ItemID, _ point: Int, _ context: Context, track: Track) -> Judgement {
    let scored = context.textIndices.map { (index: $0, score: addressed.score(context.numbers($0, point))) }
    let addressing = scored.filter { $0.score > Self.threshold }.sorted { $0.score > $1.score }
    guard !addressing.isEmpty else { return Judgement(id: id, status: .missing) }
    let isMetAtOnce = addressing.contains { met.score(context.fulfilment($0.index, point)) > Self.fulfilled }
    let flags = Outputs.flags.enumerated().compactMap { offset, name -> (String, Bool)? in
      let parts = name.split(separator: "+")
      guard parts.count == 2, parts[0] == id.rawValue else { return nil }
      return (String(parts[1]), addressing.contains { context.readings[$0.index].best[Outputs.flag + offset] > 0 })
    }
    let isMet = isMetAtOnce || (id == .gdpr && flags.allSatisfy(\.1))
    let lacks = isMet ? [] : flags.filter { !$0.1 }.compactMap { Lack(rawValue: $0.0) }
    let evidence = addressing.prefix(3).map { found in
      let reading = context.readings[found.index]
      return Evidence(
        source: reading.passage.source, quote: String(reading.strongest(point).text.prefix(JudgeLimits.standard.charactersInQuote)))
    }
    return Judgement(id: id, status: isMet ? .met : .partial, lacks: lacks, evidence: evidence)
  }

  private static let threshold: Float = 0
  private static let fulfilled: Float = 0
}

extension Judge {
  /// What the judge reads in each passage, a line each, for whoever mends it.
  package func explained(_ application: Application) -> [String] {
    let context = Context(passages(of: application).map { Reading($0, model: model) })
    return context.readings.indices.map { index in
      let reading = context.readings[index]
      func named(_ names: [String], _ first: Int, over limit: Float) -> String {
        names.enumerated().filter { reading.whole[first + $0.offset] > limit }
          .map { "\($0.element) \((reading.whole[first + $0.offset] * 10).rounded() / 10)" }.joined(separator: " ")
      }
      let points = Outputs.points.map(\.rawValue)
      guard reading.passage.role == .text else {
        return
          "# \(reading.passage.text.prefix(100)) -> \(named(points, Outputs.announces, over: -1)) \(reading.passage.asked.map(\.rawValue))"
      }
      let decided = points.indices.map { (points[$0], addressed.score(context.numbers(index, $0))) }.filter { $0.1 > -2 }
      return "  \(reading.passage.text.prefix(160)) -> \(decided) | \(named(points, Outputs.addressed, over: -2.5)) | "
        + "\(named(Outputs.kinds, Outputs.kind, over: -1)) | " + named(Outputs.flags, Outputs.flag, over: 0)
    }
  }
}
