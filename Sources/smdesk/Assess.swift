import ArgumentParser
import Checklist
import Desk
import Documents
import Foundation
import Mail

struct Assess: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Judges applications: mails, or documents by themselves.",
    discussion: "Needs no configuration, no database and no network.")

  @Option(help: ArgumentHelp("A checklist instead of the built-in one.", valueName: "checklist.yaml"))
  var checklist: String?
  @Argument(help: ArgumentHelp("Mails (.eml) or documents (docx, doc, odt, pdf, rtf, md, txt).", valueName: "file"))
  var files: [String]
  @OptionGroup var output: JSONOption

  func run() async throws {
    let list = try checklist.map { try Checklist(yaml: String(decoding: try readFile($0), as: UTF8.self)) } ?? .standard
    let judge = Judge(checklist: list)
    let reader = ApplicationReader()
    for file in files {
      let bytes = try readFile(file)
      let isMail = file.lowercased().hasSuffix(".eml")
      let application =
        isMail ? await reader.application(of: Message.parse(bytes)) : await reader.application(ofDocument: fileName(file), bytes: bytes)
      var assessment = judge.assess(application)
      if !isMail, assessment.intent != .submission { assessment = judge.assess(asSubmission: application, assessment) }
      if output.isJSON {
        try printJSON(AssessmentResult(file: file, assessment))
      } else {
        print(
          AssessmentPage(file: file, assessment: assessment, checklist: list, width: Terminal.width, isColored: Terminal.isColored).text)
      }
    }
  }

  private func fileName(_ path: String) -> String { URL(fileURLWithPath: path).lastPathComponent }
}

extension Judge {
  /// A document that somebody asks to have judged is an application, whatever it looks like.
  fileprivate func assess(asSubmission application: Application, _ assessment: Assessment) -> Assessment {
    var assessment = assessment
    assessment.intent = .submission
    assessment.items = judgements(application, track: assessment.track)
    return assessment
  }
}

/// An assessment as JSON (see `assess --json` in the manual).
struct AssessmentResult: Encodable {
  struct Item: Encodable {
    let id, status: String
    let lacks: [String]
    let evidence: [Evidence]
  }

  struct Missed: Encodable {
    let source, reason: String
  }

  let file, intent, language: String
  let platforms: [String]
  let track: String
  let complete: Bool
  let items: [Item]
  let unreadable: [Missed]

  init(file: String, _ assessment: Assessment) {
    self.file = file
    intent = assessment.intent.rawValue
    language = assessment.language.rawValue
    platforms = assessment.platforms.map(\.rawValue)
    track = assessment.track.rawValue
    complete = assessment.isComplete
    items = assessment.items.map(Item.init)
    unreadable = assessment.unreadable.map { Missed(source: $0.source, reason: $0.reason.rawValue) }
  }
}

extension AssessmentResult.Item {
  init(_ judgement: Judgement) {
    self.init(
      id: judgement.id.rawValue, status: judgement.status.rawValue, lacks: judgement.lacks.map(\.rawValue), evidence: judgement.evidence)
  }
}
