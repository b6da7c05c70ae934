/// Judges applications by a checklist. It is a value without state: the same application always gets the same assessment.
public struct Judge: Sendable {
  /// What applications are judged by.
  public let checklist: Checklist
  private let structure: Structure
  private let model: LinearModel

  /// A judge by a checklist.
  public init(checklist: Checklist = .standard) { self.init(checklist: checklist, model: .standard) }

  /// A judge with a model of its own, for the trainer.
  package init(checklist: Checklist, model: LinearModel) {
    self.checklist = checklist
    self.model = model
    structure = Structure(checklist, model: model)
  }

  /// Judges an application: what it is about, and every point if it is a submission.
  public func assess(_ application: Application) -> Assessment {
    Assessment(intent: .submission, language: .sv, items: judgements(application, track: .general), unreadable: application.unreadable)
  }

  /// Judges every point of an application.
  public func judgements(_ application: Application, track: Track) -> [Judgement] {
    let passages = passages(of: application)
    let read = passages.filter { $0.role == .text }.map { ReadPassage(passage: $0, scores: model.scores(Features($0))) }
    return checklist.items.map { item in
      guard let index = Outputs.points.firstIndex(of: item.id) else { return Judgement(id: item.id, status: .missing) }
      return judgement(of: item.id, index, read, track: track)
    }
  }

  /// All passages of an application: the body's, then the documents'.
  package func passages(of application: Application) -> [Passage] {
    var passages: [Passage] = []
    for document in [application.body] + application.documents { passages += structure.passages(of: document) }
    return Array(passages.prefix(JudgeLimits.standard.passages))
  }

  private func judgement(of id: ItemID, _ index: Int, _ read: [ReadPassage], track: Track) -> Judgement {
    let addressing = read.filter { $0.scores[index] > Self.threshold }.sorted { $0.scores[index] > $1.scores[index] }
    guard !addressing.isEmpty else { return Judgement(id: id, status: .missing) }
    let flags = Outputs.flags.enumerated().compactMap { offset, name -> (String, Bool)? in
      let parts = name.split(separator: "+")
      guard parts.count == 2, parts[0] == id.rawValue else { return nil }
      return (String(parts[1]), addressing.contains { $0.scores[Outputs.flag + offset] > 0 })
    }
    let isMet = id == .gdpr ? flags.allSatisfy(\.1) : flags.contains(where: \.1)
    let lacks = isMet ? [] : flags.filter { !$0.1 }.compactMap { Lack(rawValue: $0.0) }
    return Judgement(id: id, status: isMet ? .met : .partial, lacks: lacks, evidence: addressing.prefix(3).map(\.evidence))
  }

  private static let threshold: Float = -1
}

/// A passage with what the model says of it.
struct ReadPassage: Sendable {
  var passage: Passage
  var scores: [Float]

  var evidence: Evidence {
    Evidence(source: passage.source, quote: String(passage.quote.prefix(JudgeLimits.standard.charactersInQuote)))
  }
}

extension Judge {
  /// What the judge reads in each passage, a line each, for whoever mends it.
  package func explained(_ application: Application) -> [String] {
    passages(of: application).map { passage in
      let scores = model.scores(Features(passage))
      func named(_ names: [String], _ first: Int, over limit: Float) -> String {
        names.enumerated().filter { scores[first + $0.offset] > limit }
          .map { "\($0.element) \((scores[first + $0.offset] * 10).rounded() / 10)" }.joined(separator: " ")
      }
      let points = Outputs.points.map(\.rawValue)
      return passage.role == .heading
        ? "# \(passage.text.prefix(100)) -> \(named(points, Outputs.announces, over: -1)) \(passage.asked.map(\.rawValue))"
        : "  \(passage.text.prefix(160)) -> \(named(points, Outputs.addressed, over: -2.5)) | \(named(Outputs.kinds, Outputs.kind, over: -1)) | "
          + named(Outputs.flags, Outputs.flag, over: 0)
    }
  }
}
