public import Checklist
public import Mail
public import Scheduling

/// What somebody's calendar has answered to the invitation to the meeting.
public struct Attendance: Hashable, Sendable, Codable {
  /// Who is meant; an assistant may have answered.
  public var attendee: Mailbox
  /// The answer.
  public var status: CalendarReply.Status

  /// An answer from its parts.
  public init(attendee: Mailbox, status: CalendarReply.Status) {
    self.attendee = attendee
    self.status = status
  }
}

extension Incoming {
  /// A mail of a calendar program in answer to an invitation (RFC 5546 §3.2.3 and §3.2.7).
  public struct Calendar: Hashable, Sendable {
    /// Who answers what.
    public var attendance: Attendance
    /// The revision of the invitation that is answered; nil where the program doesn't tell.
    public var sequence: Int?
    /// What the answer means for the time of the meeting; nil where a person must see to it.
    public var answer: AnswerReading?
    /// What the attendee adds in words.
    public var comment: ThreadIntent

    /// An answer from its parts.
    public init(attendance: Attendance, sequence: Int?, answer: AnswerReading?, comment: ThreadIntent = .acknowledgement) {
      self.attendance = attendance
      self.sequence = sequence
      self.answer = answer
      self.comment = comment
    }
  }
}

extension Case {
  /// What the calendars of those who are invited have answered to the meeting as it is booked now.
  public var attendances: [Attendance] { answeredInvitations ?? [] }

  /// What one of those has answered.
  public func attendance(of address: EmailAddress) -> CalendarReply.Status? {
    attendances.last { $0.attendee.address.isSameMailbox(as: address) }?.status
  }

  mutating func note(_ attendance: Attendance) {
    answeredInvitations = attendances.filter { !$0.attendee.address.isSameMailbox(as: attendance.attendee.address) } + [attendance]
  }
}

extension Deciding {
  /// Takes up what a calendar answers. Only the applicant's answer moves the meeting; that of another attendee is noted, and staff are told where
  /// they have to do something about it.
  mutating func take(_ reply: Incoming.Calendar, from mail: Incoming) {
    let isApplicant = standing.applicant.address.isSameMailbox(as: reply.attendance.attendee.address)
    record(.received(mail.reference, isApplicant ? .answer : .attendance), by: .correspondent(mail.sender.address))
    // An answer to an invitation that has been changed since says nothing about the meeting as it is.
    guard let meeting = standing.meeting, meeting.status == .booked, meeting.slot.end > now,
      reply.sequence.map({ $0 >= meeting.sequence }) ?? true
    else { return }
    record(.answered(reply.attendance), by: .correspondent(mail.sender.address))
    if standing.isPaused || standing.state.isFinal { return outcome.handling = .forStaff }
    guard isApplicant else {
      if reply.attendance.status != .accepted, reply.attendance.status != .tentative { tellStaff(.attendance) }
      return
    }
    switch reply.answer?.intent {
    case .accept, .ackOnly:
      if reply.comment == .question { return flag(.question) }
      if reply.attendance.status == .tentative { tellStaff(.attendance) }
    case .declineAll: callOff()
    case .counter:
      if let proposes = reply.answer?.proposes, !proposes.isEmpty { consider(proposes) } else { tellStaff(.attendance) }
    case .withdraw: withdraw()
    case .delegate: flag(.delegation)
    case .question, .supplement, .auto, nil: tellStaff(.attendance)
    }
  }

  /// The applicant can't come: the time is free again, and others are offered.
  mutating func callOff() {
    record(.cancelled)
    guard let offer = standing.openOffer else { return self.offer(because: .wanted) }
    write(.newTimes) {
      $0.slots = offer.slots
      $0.apology = .wanted
    }
  }
}
