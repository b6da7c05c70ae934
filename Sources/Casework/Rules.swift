public import Checklist
public import Scheduling

/// What staff have laid down: the checklist's points, meetings, reminders. Read from the configuration.
public struct Rules: Sendable {
  /// The points of the checklist, in order.
  public var points: [ItemID]
  /// The version of the checklist.
  public var checklistVersion: String
  /// How meetings are offered.
  public var meetings: MeetingRules
  /// When who is reminded.
  public var reminders: ReminderRules
  /// Whether a LinkedIn applicant is offered a meeting before KOM AG decides.
  public var linkedInMeeting: Bool
  /// Working days and office hours.
  public var calendar: WorkCalendar
  /// How often an applicant is asked to complete an application before a person decides.
  public var requestLimit = 2
  /// How many offers of times may go unused before a person is asked.
  public var offerLimit = 4

  /// Rules from their parts.
  public init(
    points: [ItemID], checklistVersion: String, meetings: MeetingRules, reminders: ReminderRules, linkedInMeeting: Bool,
    calendar: WorkCalendar
  ) {
    self.points = points
    self.checklistVersion = checklistVersion
    self.meetings = meetings
    self.reminders = reminders
    self.linkedInMeeting = linkedInMeeting
    self.calendar = calendar
  }
}

/// When who is reminded. Days are calendar days after it became the other's turn, unless said otherwise; the letter goes on the next working day
/// in office hours.
public struct ReminderRules: Hashable, Sendable {
  /// To the applicant, while points are missing.
  public var supplementDays: [Int]
  /// A case in which nothing comes is closed after these.
  public var closeAfterDays: Int
  /// To the applicant, while times wait for an answer.
  public var offerDays: [Int]
  /// To staff, in working days, while a decision or another act of theirs is awaited.
  public var staffDays: [Int]
  /// To the applicant, in months after approval.
  public var followUpMonths: [Int]
  /// The least time between two reminders of one case, in days.
  public var gapDays = 3
  /// The least time between the last reminder and closing, in days.
  public var graceDays = 7

  /// Rules from their parts.
  public init(supplementDays: [Int], closeAfterDays: Int, offerDays: [Int], staffDays: [Int], followUpMonths: [Int]) {
    self.supplementDays = supplementDays
    self.closeAfterDays = closeAfterDays
    self.offerDays = offerDays
    self.staffDays = staffDays
    self.followUpMonths = followUpMonths
  }
}
