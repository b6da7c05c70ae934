/// What a clause says about the times that it names.
enum Stance: Hashable {
  case accept
  case decline
  /// Perhaps: nothing to book on.
  case hedge
  /// Asks for another time, or whether one would do.
  case wish
  /// Asks about a time.
  case ask
  /// Names a time and says something else about it.
  case passing
  /// Nothing but the time and small words.
  case bare
}

/// Tells stances by the words of a clause, in which each mention of a time stands as `#` and numbers that are none as `~`.
enum StanceReader {
  static func stance(of words: [String], isQuestion: Bool) -> Stance {
    let words = without(harmless, words)
    if isQuestion {
      if asking.occur(in: words) { return .ask }
      if wishing.occur(in: words) { return .wish }
    }
    if hedging.occur(in: words) { return .hedge }
    if refusing.occur(in: words) { return .decline }
    if isQuestion, !words.contains("ja"), !words.contains("yes") {
      let content = words.filter { !small.contains($0) && $0 != "#" }
      return content.isEmpty || accepting.occur(in: words) ? .wish : .ask
    }
    if wishing.occur(in: words) { return .wish }
    if doubted.occur(in: words) { return .passing }
    if accepting.occur(in: words) { return .accept }
    let content = words.filter { !small.contains($0) && $0 != "#" && $0 != "~" }
    return content.isEmpty && !words.contains("~") ? .bare : content.isEmpty ? .bare : .passing
  }

  /// Cuts phrases out that hold a negation or a condition without being one.
  private static func without(_ phrases: [Phrase], _ words: [String]) -> [String] {
    var result = words
    for phrase in phrases {
      while let range = phrase.range(in: result[...]) { result.removeSubrange(range) }
    }
    return result
  }

  private static let harmless = Phrase.list(
    """
    varfor inte
    why not
    inga problem
    inga som helst problem
    no problem
    not a problem
    no worries
    gor inget
    gor ingenting
    inga hinder
    no objections
    ingen ko pa isen
    spelar ingen roll
    om det gar bra for er
    om det gar bra
    om det gar for er
    om det gar
    om det passar er
    om det passar for er
    om det passar dig
    om det funkar for er
    om det funkar
    om det passar
    om det ar okej
    om det ar ok
    om det fungerar for er
    om mojligt
    om jag far valja
    om jag far bestamma
    om ni vill
    om du vill
    om du fragar mig
    om ni fragar mig
    if possible
    if that works for you
    if that suits you
    if that is ok
    if that's ok
    if that's okay
    if that is fine with you
    if it's ok
    if it suits you
    if i get to choose
    if i may choose
    if i can choose
    if you like
    if you want
    if you don't mind
    can't wait
    cannot wait
    can not wait
    fel pa mig
    """)

  /// Conditions on form rather than on time.
  static let form = Phrase.list(
    """
    zoom
    teams
    lank
    lanken
    video
    videolank
    telefon
    digitalt
    distans
    pa plats
    hos oss
    hos er
    hybrid
    online
    remote
    remotely
    phone
    by video
    link
    call
    meet
    skype
    kamera
    camera
    bord
    room
    rum
    rullstol*
    """)

  private static let asking = Phrase.list(
    """
    ar # .. ledig*
    ar # .. kvar
    ar # .. tillganglig*
    finns # .. kvar
    finns # .. ledig*
    is # .. free
    is # .. available
    is # .. open
    is # .. taken
    are # .. free
    are # .. available
    is # still
    # still free
    # still available
    # fortfarande ledig*
    # ar ledig*
    # ar .. kvar
    galler #
    """)

  private static let wishing = Phrase.list(
    """
    kan vi
    kan man
    kunde vi
    skulle vi kunna
    skulle #
    skulle det
    could we
    can we
    could you do
    can you do
    could it be
    shall we
    should we
    how about
    what about
    would #
    would it
    might we
    hade #
    vad sags om
    vad tror ni om
    vad tycker ni om
    gar det
    funkar #
    passar #
    fungerar #
    gar #
    does #
    do you have
    har ni
    har du
    finns det
    kan ni
    is there
    any chance
    mojligt
    possible
    mojligen
    foreslar
    foresla
    suggest
    propose
    forslag
    gors #
    """)

  private static let hedging = Phrase.list(
    """
    kanske
    tror jag
    jag tror
    vi tror
    tror vi
    tror det
    i think
    i guess
    i believe
    i suppose
    we think
    maybe
    perhaps
    probably
    possibly
    might
    may be
    troligen
    troligtvis
    formodligen
    antagligen
    preliminart
    prel
    prelimin*
    tentativ*
    provisionally
    eventuellt
    ev
    mojligtvis
    mojligen
    lutar at
    lutar
    leaning
    nog #
    # nog
    nog bra
    nog ga
    nog bast
    gar nog
    passar nog
    funkar nog
    blir nog
    borde
    should work
    should be
    should suit
    ought to
    ser ut att
    verkar
    seems
    looks like
    hoppas
    hoping
    hopefully
    maste .. kolla
    maste .. stamma av
    maste .. fraga
    maste .. hora
    maste .. dubbelkolla
    ska .. kolla
    ska .. stamma av
    ska .. dubbelkolla
    ska .. hora med
    ska .. fraga
    far .. kolla
    far .. stamma av
    behover .. kolla
    behover .. stamma av
    behover .. fraga
    vill .. stamma av
    need to check
    have to check
    must check
    need to ask
    have to ask
    will check
    i'll check
    let me check
    to confirm with
    check with
    kollar med
    stammer av med
    stamma av
    inte saker
    inte helt saker
    osaker
    not sure
    unsure
    not certain
    no guarantee
    inget lofte
    kan inte lova
    cannot promise
    can't promise
    aterkommer
    aterkomma
    get back to you
    come back to you
    skulle kunna
    could work
    could be
    could do
    i ett nodlage
    in a pinch
    unless
    savida
    om inte
    forutsatt
    provided
    providing
    assuming
    subject to
    depends
    depending
    beror pa
    beroende pa
    om chefen
    om prefekten
    pencil
    vagt
    halvt om halvt
    sannolikt
    likely
    in principle
    i princip
    """)

  private static let refusing = Phrase.list(
    """
    inte
    ej
    nej
    not
    nope
    no
    can't
    cannot
    cant
    won't
    doesn't
    doesnt
    don't
    dont
    isn't
    isnt
    aren't
    wouldn't
    couldn't
    never
    aldrig
    varken
    neither
    nor
    unable
    upptag*
    uppbokad*
    fullbok*
    fulltecknad*
    knokfull*
    full
    fullt
    fulla
    smackfull*
    packed
    booked up
    fully booked
    double-booked
    dubbelbok*
    busy
    unavailable
    occupied
    bortrest
    bortresta
    borta
    away
    out of town
    travelling
    traveling
    reser
    resdag
    on leave
    on holiday
    semester
    ledig hela
    konferens*
    conference
    teaching
    teach
    undervis*
    forelas*
    lecturing
    tandlakar*
    dentist
    kursrad
    handledning*
    disputation*
    styrgrupp*
    examin*
    tenta*
    sjuk
    day off
    off on
    are out
    is out
    ar ute
    utgar
    utesluten
    uteslut*
    faller bort
    gar bort
    krock*
    clash*
    conflict*
    collid*
    no good
    for tidig*
    too early
    that early
    for sent
    for sen
    too late
    for snabbt
    val snabbt
    val tidig*
    too soon
    svart
    svar
    difficult
    tough
    tricky
    hard
    knepig*
    knivig*
    trangt
    omojlig*
    impossible
    out of the question
    missar
    miss
    funkar daligt
    passar daligt
    gar daligt
    daligt
    dalig
    bad
    samre
    samst
    worse
    worst
    aker
    flyger
    reser
    har externt
    externt besok
    hinner inget
    slutat
    stangt
    helgdag
    fridag
    hindrad*
    forhindrad*
    ledig da
    hemma med
    vabbar
    tjansteresa
    mote redan
    redan mote
    redan bokad*
    already booked
    already taken
    already have
    """)

  /// A clause that would otherwise accept, put in another mood: past, hypothetical, somebody else's day.
  private static let doubted = Phrase.list(
    """
    hade .. passat
    hade .. funkat
    hade .. gatt
    hade varit
    had
    would have
    skulle ha
    valde
    svarade
    sa att
    skrev
    chose
    picked
    said
    wrote
    jobbar
    works mondays
    evenemang
    event
    """)

  private static let accepting = Phrase.list(
    """
    gar
    ga
    gick
    funkar
    fungerar
    funka
    passar
    passa
    work
    works
    suit
    suits
    fit
    fits
    ok
    okej
    okay
    fine
    good
    great
    perfect
    perfekt
    toppen
    kanon
    super
    utmarkt
    bra
    jattebra
    finfint
    fint
    fin
    ideal
    ideally
    idealiskt
    lagom
    lovely
    excellent
    splendid
    wonderful
    brilliant
    kan
    can
    could
    hinner
    klarar
    tar
    ta
    take
    taking
    valjer
    valj
    choose
    pick
    go for
    go with
    opt for
    bokar
    boka
    book
    kor
    kor pa
    kora
    siktar
    bekraft*
    confirm*
    accept*
    ja
    yes
    yep
    japp
    jepp
    absolut
    absolutely
    garna
    gladly
    happy
    helst
    hellre
    bast
    best
    better
    battre
    prefer*
    foredra*
    rather
    favor*
    first choice
    forsta hand
    andra hand
    second choice
    forsta val
    andra val
    forstahandsval
    # it is
    # it will be
    # it would be
    it is #
    blir #
    # blir
    # vore
    vore #
    # would be
    ses
    see you
    kommer
    come
    fixar
    loser
    losa
    noterat
    noted
    got it
    free
    ledig
    ledigt
    fri
    open
    oppen
    oppet
    available
    tillganglig*
    var dag
    i'll be there
    be there
    let's
    lat oss
    spika
    sager
    say
    vote
    rostar
    tom
    tomt
    in the office
    pa plats
    ready
    gor
    do
    ater
    left
    vill ha
    want
    like
    dyker upp
    """)

  /// Words that say nothing about a time.
  static let small: Set<String> = Set(
    """
    hej hejsan hallo hi hello dear tack tackar thanks thank you please pls och and or eller el men but da then sa so det den de it that the this these a an en ett i in on pa at of av for to till med with \
    hos us oss mig me er dig you jag vi we i'm ni du my min mitt mina our var vart annars otherwise else if om sen sedan alltsa dvs just bara only even also too ocksa aven likasa resp respektive bade both \
    antingen either valet val choice option alternativ tid tiden tider tiderna time times slot number nr nummer sorry ursakta hoppsan oj har here is ar be instead istallet stallet alla all again igen \
    any av which vilken som det det's it's there vanligen kindly mycket sa so very hjartligt vi'd i'd hela whole morgon kl vid helst tidigt early sent late redan now nu vecka forst then definitely
    """.split { $0 == " " || $0.isNewline }.map(String.init))
}
