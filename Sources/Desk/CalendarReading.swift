public import Casework
import Checklist
import Foundation
public import Mail
import Records
public import Scheduling

extension SocialMediaDesk {
  /// Who is invited to the meeting of a case, and what their calendars have answered: the applicant, those of the configuration, and others to whom
  /// somebody has passed the invitation on.
  public func invited(to standing: Case) -> [(address: EmailAddress, answer: CalendarReply.Status?)] {
    var invited = [standing.applicant.address]
    for other in configuration.attendees.map(\.address) + standing.attendances.map(\.attendee.address)
    where !invited.contains(where: { $0.isSameMailbox(as: other) }) { invited.append(other) }
    return invited.map { ($0, standing.attendance(of: $0)) }
  }
}

/// Mails of calendar programs, which answer invitations of ours.
extension MailReader {
  /// The answers that a mail carries; nil where it carries none.
  func calendarReplies(in message: Message) -> [CalendarReply]? {
    guard message.isCalendarReply else { return nil }
    let replies = message.attachments.filter { $0.contentType == "text/calendar" }.compactMap {
      CalendarReply.parse($0.bytes, sender: message.from.first?.address, timeZone: configuration.timeZone)
    }
    return replies.isEmpty ? nil : replies
  }

  /// Ties an answer to the case whose meeting it is about. The UID of a meeting can't be guessed: who knows it has had the invitation.
  func readCalendar(_ replies: [CalendarReply], _ message: Message, from sender: Mailbox, _ start: MailReading, at now: Date) throws
    -> MailReading
  {
    var reading = start
    for reply in replies {
      guard let uid = reply.uid, let number = try records.read({ try $0.caseNumber(ofMeeting: uid) }),
        let standing = try records.read({ try $0.case(number) }), !standing.isPurged
      else { continue }
      reading.standing = standing
      reading.incoming = incoming(message, sender, .calendar(calendar(reply, in: standing, from: sender, message, at: now)))
      return reading
    }
    reading.reason = "an answer to an invitation that is not the desk's"
    return reading
  }

  private func calendar(_ reply: CalendarReply, in standing: Case, from sender: Mailbox, _ message: Message, at now: Date)
    -> Incoming.Calendar
  {
    let comment = reply.comment ?? ""
    let answer = reply.answer.flatMap { answer in
      standing.meeting.map { meeting in
        readAnswer(
          answer, reply: comment, to: invitation(to: meeting, in: standing), received: now, timeZone: configuration.timeZone)
      }
    }
    return Incoming.Calendar(
      attendance: Attendance(attendee: attendee(of: reply, in: standing, from: sender), status: reply.status), sequence: reply.sequence,
      answer: answer, comment: comment.isEmpty ? .acknowledgement : threadIntent(of: comment, subject: ""))
  }

  /// Whose answer it is: an assistant's calendar names the one on whose behalf it answers (RFC 5545 §3.2.18 SENT-BY), but a program may also name an address
  /// that nobody was invited under.
  private func attendee(of reply: CalendarReply, in standing: Case, from sender: Mailbox) -> Mailbox {
    let invited = [standing.applicant] + configuration.attendees
    for candidate in [reply.attendee, sender].compactMap({ $0 }) {
      if let known = invited.first(where: { $0.address.isSameMailbox(as: candidate.address) }) { return known }
    }
    return reply.attendee ?? sender
  }

  /// A booked meeting as the one time that its invitation offers.
  func invitation(to meeting: Meeting, in standing: Case) -> Offer { Offer(sent: standing.updated, slots: [meeting.slot]) }
}
