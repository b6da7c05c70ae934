import Documents

/// Judges applications by a checklist. It is a value without state: the same application always gets the same assessment.
public struct Judge: Sendable {
  /// What applications are judged by.
  public let checklist: Checklist
  /// What tells what an application is about.
  public let triage: Triage
  private let structure: Structure
  private let model: LinearModel
  private let addressed: Forest
  private let met: Forest
  private let thresholds: Thresholds

  /// A judge by a checklist, who takes mail from some domains, and those below them, for the university's own.
  public init(checklist: Checklist = .standard, insideDomains: [String] = ["kth.se"]) {
    self.init(
      checklist: checklist, model: .standard, addressed: .addressed, met: .met, triage: Triage(insideDomains: insideDomains))
  }

  /// A judge with models of its own, for the trainer.
  package init(
    checklist: Checklist, model: LinearModel, addressed: Forest = Forest(base: 0, trees: []), met: Forest = Forest(base: 0, trees: []),
    thresholds: Thresholds = Thresholds(), triage: Triage = Triage()
  ) {
    self.checklist = checklist
    self.model = model
    self.addressed = addressed
    self.met = met
    self.thresholds = thresholds
    self.triage = triage
    structure = Structure(checklist, model: model)
  }

  /// Judges an application: what it is about, and every point if it is a submission.
  public func assess(_ application: Application) -> Assessment {
    let triage = read(application)
    return Assessment(
      intent: triage.intent, language: triage.language, platforms: triage.platforms, track: triage.track,
      items: triage.intent == .submission ? judgements(application, track: triage.track) : [], unreadable: application.unreadable,
      applicant: triage.applicant)
  }

  /// What an application is about. Whoever meets several points of the checklist hands in an application, even if it is worded as a question.
  public func read(_ application: Application) -> TriageResult {
    let result = triage.read(application)
    guard result.intent == .question, triage.isInside(application.from) else { return result }
    let met = judgements(application, track: .general).count { $0.status == .met }
    return met >= Self.metInApplication ? triage.read(application, as: .submission) : result
  }

  /// How many points a question meets that is an application.
  private static let metInApplication = 4

  /// Judges every point of an application.
  public func judgements(_ application: Application, track: Track) -> [Judgement] {
    let context = Context(passages(of: application).map { Reading($0, model: model) })
    return checklist.items.map { item in
      guard let index = Outputs.points.firstIndex(of: item.id) else { return KeywordJudge(item).judgement(context) }
      return judgement(of: item.id, index, context, track: track)
    }
  }

  /// All passages of an application: the body's, then the documents'.
  package func passages(of application: Application) -> [Passage] {
    var passages: [Passage] = []
    let replaced = Set(application.documents.compactMap(\.supersedes))
    for document in [application.body] + application.documents.filter({ !replaced.contains($0.source) }) {
      passages += structure.passages(of: document)
    }
    if let quoted = application.quoted, Pointers.pointToQuoted(passages) { passages += structure.passages(of: quoted) }
    return Array(passages.prefix(JudgeLimits.standard.passages))
  }

  private func judgement(of id: ItemID, _ point: Int, _ context: Context, track: Track) -> Judgement {
    let scored = context.textIndices.filter { !context.isElsewhere($0, point) && !context.puts(off: point, at: $0) }.map { index in
      (index: index, score: addressed.score(context.numbers(index, point)))
    }
    let addressing = scored.filter { $0.score > thresholds.addressing }.sorted { ($0.score, $1.index) > ($1.score, $0.index) }
    guard let surest = addressing.first?.score else { return Judgement(id: id, status: .missing) }
    let demands = Outputs.demands.indices.filter { Outputs.demands[$0].point == point }
    let lacks = demands.filter { demand in
      !addressing.contains {
        context.canFulfil($0.index, demand) && met.score(context.fulfilment($0.index, demand)) > thresholds.fulfilling
      }
    }.flatMap(lacks(of:))
    let evidence = addressing.prefix(3).map { context.readings[$0.index].evidence(point) }
    if lacks.isEmpty, id == .background, track == .linkedin,
      !addressing.contains(where: { context.readings[$0.index].best[Outputs.subject] > thresholds.subject })
    {
      return Judgement(id: id, status: .partial, lacks: [.subjectArea], evidence: evidence)
    }
    if !lacks.isEmpty { return Judgement(id: id, status: .partial, lacks: lacks, evidence: evidence) }
    // Whoever is not sure that a point is addressed at all does not let it through.
    if surest <= thresholds.sure { return Judgement(id: id, status: .partial, lacks: demands.flatMap(lacks(of:)), evidence: evidence) }
    return Judgement(id: id, status: .met, evidence: evidence)
  }

  private func lacks(of demand: Int) -> [Lack] {
    Outputs.demands[demand].flags.compactMap { flag in Outputs.flags[flag].split(separator: "+").last.flatMap { Lack(rawValue: String($0)) }
    }
  }

}

/// From which log-odds on something counts.
package struct Thresholds: Sendable {
  /// That a passage addresses a point.
  package var addressing: Float = 0
  /// That what addresses a point fulfils a demand.
  package var fulfilling: Float = 0
  /// That the passage surest to address a point does so plainly enough to let the point through.
  package var sure: Float = 1
  /// That a background is one of a subject area: the model leans towards one, so that only what it is sure of counts.
  package var subject: Float = 4

  /// What the desk uses, unless changed.
  package init() {}
}

extension Judge {
  /// For each point the surest that it is addressed, and for each demand that it is fulfilled by what addresses its point, for the trainer.
  package func certainty(_ application: Application) -> (addressed: [Float], fulfilled: [Float], subject: Float) {
    let context = Context(passages(of: application).map { Reading($0, model: model) })
    var addressedBest = [Float](repeating: -9, count: 10)
    var fulfilled = [Float](repeating: -9, count: Outputs.demands.count)
    var subject: Float = -9
    for index in context.textIndices {
      for point in 0..<10 {
        let score = addressed.score(context.numbers(index, point))
        addressedBest[point] = max(addressedBest[point], score)
        guard score > thresholds.addressing else { continue }
        if point == 1 { subject = max(subject, context.readings[index].best[Outputs.subject]) }
        for demand in Outputs.demands.indices where Outputs.demands[demand].point == point {
          fulfilled[demand] = max(fulfilled[demand], met.score(context.fulfilment(index, demand)))
        }
      }
    }
    return (addressedBest, fulfilled, subject)
  }
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
