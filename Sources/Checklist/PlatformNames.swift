/// What people call the networks.
enum PlatformNames {
  /// Names that mean one network wherever they stand, folded.
  static let sure: [String: Platform] = [
    "instagram": .instagram, "insta": .instagram, "ig": .instagram, "instagrams": .instagram, "instagramm": .instagram,
    "instgram": .instagram,
    "linkedin": .linkedin, "linkedln": .linkedin, "linkdin": .linkedin, "linked in": .linkedin, "linkedins": .linkedin,
    "lindkedin": .linkedin,
    "facebook": .facebook, "fb": .facebook, "facebooks": .facebook, "fejan": .facebook, "fejjan": .facebook, "facebok": .facebook,
    "twitter": .x, "twitters": .x, "tiktok": .tiktok, "tiktoks": .tiktok, "tictoc": .tiktok, "tictok": .tiktok, "ticktock": .tiktok,
    "youtube": .youtube, "yt": .youtube, "youtubes": .youtube, "youtub": .youtube,
    "bluesky": .bluesky, "bsky": .bluesky, "mastodon": .mastodon, "snapchat": .snapchat, "snap": .snapchat, "twitch": .twitch,
    "discord": .discord,
    "flickr": .flickr, "vimeo": .vimeo, "reddit": .reddit, "pinterest": .pinterest, "whatsapp": .whatsapp, "whats app": .whatsapp,
    "blue sky": .bluesky, "bla himmel": .bluesky, "tik tok": .tiktok, "you tube": .youtube, "snap chat": .snapchat, "face book": .facebook,
    "weibo": .other, "wechat": .other, "weixin": .other, "telegram": .other, "tumblr": .other, "bereal": .other, "be real": .other,
    "xing": .other,
    "douyin": .other, "xiaohongshu": .other, "rednote": .other, "kakaotalk": .other, "kakao": .other, "vkontakte": .other, "vk": .other,
    "pixelfed": .other, "peertube": .other, "lemmy": .other, "substack": .other, "quora": .other, "bilibili": .other, "soundcloud": .other,
    "clubhouse": .other, "jodel": .other, "rumble": .other, "odysee": .other, "yammer": .other, "researchgate": .other, "mixcloud": .other,
    "threads": .threads, "threadskonto": .threads,
  ]

  private static let compounding = [
    "instagram", "insta", "facebook", "linkedin", "youtube", "tiktok", "twitter", "mastodon", "snapchat", "bluesky", "threads", "twitch",
    "discord",
    "pinterest", "reddit", "vimeo", "flickr", "whatsapp", "weibo", "wechat", "telegram",
  ]

  /// The second half of `instagramkontot` and its like, nil where the word is no such compound.
  static func tail(of word: String) -> Substring? {
    guard word.utf8.count > 7, let name = compounding.first(where: { word.hasPrefix($0) }) else { return nil }
    let tail = word.dropFirst(name.count)
    return [
      "konto", "sida", "sido", "kana", "grupp", "profil", "plan", "ansok", "inlagg", "film", "account", "page", "serv", "flod", "narvaro",
      "stor",
    ]
    .contains { tail.hasPrefix($0) } ? tail : nil
  }
}

extension PlatformNames {
  /// Every name in a text with the tokens that it spans, in order.
  static func find(in text: TriageText, isTitle: Bool) -> [(platform: Platform, range: Range<Int>)] {
    let tokens = text.tokens
    var result: [(platform: Platform, range: Range<Int>)] = []
    var index = 0
    while index < tokens.count {
      let word = tokens[index].word
      if index + 1 < tokens.count, let platform = sure[word + " " + tokens[index + 1].word] {
        result.append((platform, index..<index + 2))
        index += 2
      } else if word == "showcase" {
        result.append((.linkedin, index..<index + 1))
        index += 1
      } else if let platform = sure[word] ?? (word == "x" ? .x : nil), isName(at: index, in: tokens, isTitle: isTitle) {
        result.append((platform, index..<index + 1))
        index += 1
      } else {
        index += 1
      }
    }
    return result
  }

  /// Whether a word that is also an ordinary one (`threads`, `snap`, the letter X) is meant as a network's name.
  private static func isName(at index: Int, in tokens: [TriageText.Token], isTitle: Bool) -> Bool {
    let token = tokens[index]
    let before = index > 0 ? tokens[index - 1] : nil
    let after = index + 1 < tokens.count ? tokens[index + 1] : nil
    let standsByNetwork = [index - 3, index - 2, index + 2, index + 3].contains {
      tokens.indices.contains($0) && isPlainName(tokens[$0].word)
    }
    let isAccount = after.map { accountWords.contains($0.word) } ?? false
    let follows = before.map { prepositions.contains($0.word) } ?? true
    switch token.word {
    case "x":
      if token.isTail || before?.word == "<num>" || before?.isDigit == true || after?.isDigit == true { return false }
      if isAccount || standsByNetwork && (follows || before.map { listMarks.contains($0.word) } ?? true) { return true }
      guard token.isCapital else {
        return follows && before != nil && (after?.endsSentence ?? true) && ["pa", "on"].contains(before?.word ?? "")
      }
      return follows && !(isTitle && before == nil && after?.isWord == true)
        || before.map { ["(", "/", "lamna", "lamnar", "lamnat", "leave", "leaving", "left"].contains($0.word) } ?? false
    case "threads", "snap", "ig", "yt":
      return token.isCapital || isAccount || isTitle || standsByNetwork || before.map { ["pa", "on"].contains($0.word) } ?? false
    default: return true
    }
  }

  private static func isPlainName(_ word: String) -> Bool { sure[word] != nil && word != "threads" && word != "snap" }
  private static let accountWords: Set<String> = [
    "konto", "kontot", "konton", "account", "accounts", "kanal", "profil", "profile", "profilen",
  ]
  private static let listMarks: Set<String> = [",", "/", "och", "and", "eller", "or", "+", "&", "samt"]
  private static let prepositions: Set<String> = [
    "pa", "on", "till", "to", "fran", "from", "via", "hos", "for", "av", "of", "med", "with", "och", "and", "eller", "or", "our", "vart",
    "ett", "an", "med", ":", ",",
    "using", "join", "leave", "lamna", "anvanda", "use",
  ]
}

extension TriageText.Token {
  /// Whether it begins with a digit.
  var isDigit: Bool { word.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }
}

extension TriageText {
  /// The text up to the closing words: a signature's links say nothing about what is wanted.
  var withoutSignature: TriageText {
    let floor = max(tokens.count - 90, tokens.count / 3)
    for sentence in sentences.reversed() where sentence.lowerBound >= floor {
      let words = tokens[sentence].filter(\.isWord)
      if words.count <= 6, words.contains(where: { Self.closings.contains($0.word) }) {
        return TriageText(tokens: Array(tokens[..<sentence.lowerBound]))
      }
    }
    return self
  }

  private static let closings: Set<String> = [
    "mvh", "halsningar", "halsning", "halsn", "regards", "sincerely", "cheers", "hogaktningsfullt", "wishes",
  ]
}
