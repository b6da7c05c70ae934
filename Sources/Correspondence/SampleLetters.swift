public import Casework
public import Checklist
internal import Documents
internal import Foundation
internal import Mail
internal import Scheduling

/// Letters with made-up facts: what `smdesk templates preview` shows and what checks and tests render.
public enum SampleLetters {
  /// A letter with a name for its file (`received-linkedin`).
  public struct Sample: Sendable {
    /// Unique within a language.
    public var name: String
    /// The letter.
    public var letter: Letter
  }

  /// At least one letter of every kind that exists in a language, and those variants that look different.
  public static func all(language: Language) -> [Sample] {
    Letter.Kind.letters(in: language).map { kind in
      Sample(
        name: kind.rawValue,
        letter: Letter(kind: kind, language: language, recipient: recipient(of: kind), facts: facts(for: kind, language)))
    } + variants(language)
  }

  /// A letter with something of everything.
  static func everything(language: Language) -> Letter {
    var facts = facts(for: .received, language)
    facts.newlyMet = [.goals]
    facts.unreadable = unreadable
    facts.similarAccounts = ["@kth_energi (Instagram)"]
    facts.similarApplications = ["SM-2026-0006: kth_energilab (instagram)"]
    facts.slots = slots
    facts.meeting = meeting
    facts.apology = .taken
    facts.decision = decision(.approved, language)
    facts.reason = .question
    facts.text = own(language)
    facts.mail = mail(language)
    return Letter(kind: .received, language: language, recipient: applicant, facts: facts)
  }

  private static func recipient(of kind: Letter.Kind) -> Mailbox? { kind.isForStaff ? nil : applicant }

  private static func facts(for kind: Letter.Kind, _ language: Language) -> Letter.Facts {
    var facts = blank(language)
    switch kind {
    case .received, .stillMissing, .reminderMissing:
      facts.items = judgements(partial: [.goals: [.measurable]], missing: [.gdpr, .accessibility])
      facts.deadline = day(30)
      if kind == .stillMissing {
        facts.items = judgements(partial: [:], missing: [.gdpr])
        facts.newlyMet = [.goals, .accessibility]
      }
    case .complete, .reminderTimes, .newTimes, .whichTime:
      facts.slots = slots
      facts.items = judgements(partial: [:], missing: [])
      if kind == .newTimes { facts.apology = .taken }
      if kind == .whichTime { facts.slots = Array(slots.prefix(2)) }
      if kind == .reminderTimes { facts.deadline = day(14) }
    case .completeKomAG: facts.track = .linkedin
    case .proposalReceived, .staffProposal:
      facts.slots = Array(slots.prefix(2))
      facts.reason = kind == .staffProposal ? .proposal : nil
      facts.mail = kind == .staffProposal ? mail(language) : nil
    case .booked, .moved, .cancelled, .meetingReminder, .staffMeeting: facts.meeting = meeting
    case .approved: facts.decision = decision(.approved, language)
    case .rejected: facts.decision = decision(.rejected, language)
    case .followUp: facts.decision = decision(.approved, language)
    case .reply: facts.text = own(language)
    case .handedOver: facts.reason = .twoRounds
    case .staffMail:
      facts.reason = .question
      facts.mail = mail(language)
    case .staffDecision: facts.meeting = meeting
    case .staffReminder:
      facts.reason = .noAnswer
      facts.deadline = day(5)
    case .staffBounce:
      facts.reason = .bounce
      facts.mail = mail(language)
    case .staffFault:
      facts = Letter.Facts(caseNumber: nil, applicant: nil, subject: "")
      facts.text = "Servern imap.example.se har inte svarat sedan torsdag kl. 08.14. Desken försöker igen var femte minut."
    case .closed, .questionReceived, .withdrawn: break
    }
    if kind == .completeKomAG { facts.platforms = [.linkedin] }
    return facts
  }

  private static func variants(_ language: Language) -> [Sample] {
    func sample(_ name: String, _ kind: Letter.Kind, _ change: (inout Letter.Facts) -> Void) -> Sample {
      var facts = facts(for: kind, language)
      change(&facts)
      return Sample(name: name, letter: Letter(kind: kind, language: language, recipient: recipient(of: kind), facts: facts))
    }
    var samples = [
      sample("received-nothing-yet", .received) { $0.items = judgements(partial: [:], missing: Set(ItemID.standard)) },
      sample("received-five", .received) {
        $0.items = judgements(
          partial: [.followup: [.metric, .interval], .graphic: [.detail]], missing: [.research, .gdpr, .accessibility])
        $0.similarAccounts = ["@kth_energi (Instagram)", "KTH Energy Platform (LinkedIn)"]
      },
      sample("received-unreadable", .received) {
        $0.items = judgements(partial: [:], missing: [.moderation, .gdpr])
        $0.unreadable = unreadable
      },
      sample("received-unreadable-only", .received) {
        $0.items = judgements(partial: [:], missing: Set(ItemID.standard))
        $0.unreadable = Array(unreadable.prefix(1))
      },
      sample("received-linkedin", .received) {
        $0.track = .linkedin
        $0.platforms = [.linkedin]
        $0.items = judgements(partial: [.background: [.subjectArea]], missing: [.moderation])
      },
      sample("still-missing-nothing-new", .stillMissing) { $0.newlyMet = [] },
      sample("still-missing-question", .stillMissing) { $0.reason = .question },
      sample("rejected-kom-ag", .rejected) {
        $0.track = .linkedin
        $0.platforms = [.linkedin]
        $0.decision?.body = .komAG
      },
      sample("approved-kom-ag", .approved) {
        $0.track = .linkedin
        $0.platforms = [.linkedin]
        $0.decision?.body = .komAG
      },
      sample("follow-up-linkedin", .followUp) { $0.track = .linkedin },
    ]
    samples += Letter.Apology.allCases.filter { $0 != .taken }.map { apology in
      sample("new-times-\(apology.rawValue)", .newTimes) { $0.apology = apology }
    }
    if language == .sv {
      samples += HandoverReason.allCases.filter { $0 != .question }.map { reason in
        sample("staff-mail-\(reason.rawValue)", .staffMail) { $0.reason = reason }
      }
      samples += [
        sample("staff-meeting-moved", .staffMeeting) { $0.meeting?.sequence = 1 },
        sample("staff-meeting-cancelled", .staffMeeting) { $0.meeting?.status = .cancelled },
      ]
      samples.append(
        sample("staff-mail-no-case", .staffMail) {
          $0.caseNumber = nil
          $0.applicant = nil
        })
      samples.append(
        sample("staff-decision-similar", .staffDecision) {
          $0.similarAccounts = ["@kth_energi (Instagram)"]
          $0.similarApplications = ["SM-2026-0006: kth_energilab (instagram)"]
        })
      samples.append(
        sample("staff-decision-linkedin", .staffDecision) {
          $0.track = .linkedin
          $0.platforms = [.linkedin]
          $0.meeting = nil
        })
    }
    return samples
  }

  private static func blank(_ language: Language) -> Letter.Facts {
    let subject = language == .sv ? "Ansökan om Instagramkonto för Energiverkstaden" : "Instagram account for the Energy Workshop"
    var facts = Letter.Facts(caseNumber: "SM-2026-0007", applicant: applicant, subject: subject)
    facts.platforms = [.instagram]
    return facts
  }

  private static func judgements(partial: [ItemID: [Lack]], missing: Set<ItemID>) -> [Judgement] {
    ItemID.standard.map { id in
      if let lacks = partial[id] { return Judgement(id: id, status: .partial, lacks: lacks) }
      return Judgement(id: id, status: missing.contains(id) ? .missing : .met)
    }
  }

  static let applicant = EmailAddress("annalin@kth.se").map { Mailbox(name: "Anna Lindqvist", address: $0) }

  private static let unreadable = [
    Unreadable(source: "underlag.pdf", reason: .noTextLayer),
    Unreadable(source: "https://kth-my.sharepoint.com/:w:/g/personal/annalin/underlag", reason: .linked),
  ]

  /// Thursday 5 February 2026, 09:14 in Stockholm.
  private static let start = Date(timeIntervalSince1970: 1_770_279_240)

  private static func day(_ number: Int) -> Date { start.addingTimeInterval(Double(number) * 86_400) }

  private static func slot(day number: Int, minutes: Int) -> Slot {
    let start = Date(timeIntervalSince1970: 1_770_246_000 + Double(number) * 86_400 + Double(minutes) * 60)
    return Slot(start: start, end: start.addingTimeInterval(2_700))
  }

  private static let slots = [slot(day: 5, minutes: 540), slot(day: 6, minutes: 810), slot(day: 11, minutes: 600)]

  private static let meeting = Meeting(
    slot: slot(day: 6, minutes: 810), place: "Zoom, https://kth-se.zoom.us/j/65000000000", status: .booked, uid: "sm-2026-0007@kth.se",
    sequence: 0)

  private static func decision(_ outcome: Decision.Outcome, _ language: Language) -> Decision {
    let motivation =
      switch (outcome, language) {
      case (.approved, .sv): "Tydligt behov, mätbara mål och god bemanning.\nLägg in kontot i KTH:s kontolista före första inlägget."
      case (.approved, .en):
        "A clear need, measurable goals and good staffing.\nPlease enter the account in KTH's list of accounts before the first post."
      case (.rejected, .sv): "Behovet är bara några sommarmånader. Vi föreslår en återkommande serie på antagningens konto i stället."
      case (.rejected, .en): "The need covers a few summer months only. We suggest a recurring series on the admissions account instead."
      }
    return Decision(
      outcome: outcome, by: "Karin Ek", user: "karinek", body: .kommunikationsavdelningen, motivation: motivation,
      registryNumber: "V-2026-0123",
      at: day(11))
  }

  private static func own(_ language: Language) -> String {
    switch language {
    case .sv: "Hej Anna!\n\nJa, ni får gärna dela konto med Elkraftlabbet. Skriv bara vem som ansvarar för vad.\n\nKarin Ek"
    case .en:
      "Hello Anna,\n\nYes, you are welcome to share the account with the Power Lab. Just tell us who is responsible for what.\n\nKarin Ek"
    }
  }

  private static func mail(_ language: Language) -> MailReference {
    MailReference(
      messageID: MessageID("3f2a@kth.se"), from: applicant, subject: "SV: " + blank(language).subject, received: start)
  }
}
