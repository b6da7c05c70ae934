/// Words of Swedish and English that the reading of replies knows, without diacritics (see ``folded(_:)``).
enum AnswerWords {
  private static func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }

  // MARK: Frame of a mail

  static let closings = [
    "med vanliga halsningar", "med vanlig halsning", "med vanliga halsn", "med basta halsningar", "vanliga halsningar", "vanlig halsning",
    "basta halsningar", "hjartliga halsningar",
    "varma halsningar", "soliga halsningar", "halsningar", "halsning", "halsn", "halsar", "mvh", "mbh", "m v h", "vh", "bh", "vanligen",
    "vanligast", "allt gott", "ha det gott",
    "ha det bra", "ha det fint", "ha en fin dag", "ha en bra dag", "trevlig helg", "glad pask", "god jul", "gott nytt ar", "kind regards",
    "best regards", "warm regards", "warmest regards", "regards", "best wishes", "all the best",
    "sincerely", "yours sincerely", "yours faithfully", "yours", "cheers", "many thanks", "thanks so much", "thank you", "thanks", "best",
    "br", "kr", "rgds", "cordially",
    "with kind regards", "take care", "have a nice day", "tack pa forhand", "tack sa mycket", "tack", "stort tack", "kram", "hej da",
    "vi hors",
  ]
  /// The closings that may as well open a mail.
  static let thanks = set("tack thanks").union(["thank you", "thanks so much", "many thanks", "stort tack", "tack sa mycket", "best"])
  static let deviceLines = [
    "skickat fran", "sent from", "hamta outlook", "get outlook", "skickades fran", "sent with", "skickat med",
  ]
  /// Words that begin a line with a capital and are no names.
  static let neverNames = set(
    """
    mandag tisdag onsdag torsdag fredag lordag sondag mandagen tisdagen onsdagen torsdagen fredagen monday tuesday wednesday thursday friday saturday
    sunday mondays tuesdays wednesdays thursdays fridays ettan tvaan trean fyran femman sexan etta tvaa trea fyra forsta andra tredje fjarde sista first second third
    fourth last ja nej yes no ok okej okay alla all any ingen none inga inget passar funkar gar option alternativ slot nummer nr number both bada either
    lunch morning afternoon eftermiddag eftermiddagen formiddag formiddagen morgon tack tackar thanks perfekt perfect toppen absolut visst kanon super jepp japp nope
    januari februari mars april maj juni juli augusti september oktober november december january february march may june july october
    vi jag det den de i we tar helst gar inte not hej hi hello imorgon idag tomorrow today nasta next vecka week v kl noon klockan accepted accepterat declined avbojt
    tentative preliminart stop avbryt utmarkt great fine good bra kor bokat vilken whichever whatever ett tva tre fyra fem sex one two three four five six
    seven eight nine ten eleven twelve sju atta nio tio elva tolv
    """.split(whereSeparator: \.isNewline).joined(separator: " "))
}
