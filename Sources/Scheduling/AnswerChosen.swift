/// What a reply says about the offered times, put together from its clauses.
struct Choice: Hashable {
  /// Numbers that the writer says work, with how much they are liked (0 preferred, 1 plain, 2 only if need be).
  var accepted: [Int: Int] = [:]
  /// Accepted in the order of writing.
  var order: [Int] = []
  /// That order is one of preference.
  var isRanked = false
  var declined: Set<Int> = []
  /// Numbers named with a reservation.
  var hedged: Set<Int> = []
  /// Numbers on days that suit as a rule.
  var usual: Set<Int> = []
  /// On another day than those offered, in a clause that is not understood.
  var namesOtherDay = false
  /// Numbers taken one by one in so many words.
  var firm: Set<Int> = []
  /// Numbers asked about.
  var asked: Set<Int> = []
  /// Numbers of which the writer asks whether they are still free.
  var askedIfFree: Set<Int> = []
  /// Numbers that suit somebody else.
  var others: Set<Int> = []
  /// Numbers that something else is said of.
  var passing: Set<Int> = []
  /// Sets of which one is meant, not known which.
  var open: [[Int]] = []
  /// Numbers between which a contradiction leaves the choice.
  var contradicted: Set<Int> = []
  var proposals: [WallTime] = []
  /// Wants another time, without a start to propose.
  var wantsOther = false
  /// A wish for another start, while the offered one works too.
  var keepsOffered = false
  var declinesAll = false
  var saysNone = false
  /// Chooses a time that has passed or that no letter offered, or one that was not understood.
  var isDoubtful = false
  /// Likes one best in words that name none.
  var likesUnnamed = false
  /// `Ju senare desto bättre`
  var leansLate = false
  /// Leaves the choice to the reader.
  var isFree = false
  /// The choice is bound to the form of the meeting.
  var isOnForm = false
  /// The choice hangs on something that the writer asks.
  var depends = false
}
