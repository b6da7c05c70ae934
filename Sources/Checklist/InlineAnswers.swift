import Documents
import Mail

/// Answers that stand between the lines of a quoted mail, question by question.
enum InlineAnswers {
  /// The mail as blocks, each quoted line right above an answer as its heading; nil where quotes and answers don't alternate.
  static func document(of message: Message) -> Document? {
    var blocks: [Document.Block] = []
    var own: [Substring] = []
    var question: String?
    var alternations = 0
    var rest = message.reply.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.allSatisfy(\.isWhitespace) }[...]
    func close() {
      let text = own.joined(separator: "\n")
      if !text.allSatisfy(\.isWhitespace) {
        if let question { blocks.append(.heading(level: 3, text: question)) }
        blocks.append(.paragraph(text))
        if question != nil { alternations += 1 }
        question = nil
      }
      own = []
    }
    for line in message.text.split(separator: "\n", omittingEmptySubsequences: false).prefix(JudgeLimits.standard.passages) {
      if line.first == ">" {
        close()
        let bare = line.drop { $0 == ">" || $0.isWhitespace }
        if !bare.isEmpty { question = String(bare) }
      } else if line.allSatisfy(\.isWhitespace) {
        if !own.isEmpty { own.append(line) }
      } else if let next = rest.first, Self.bare(next) == Self.bare(line) {
        own.append(line)
        rest = rest.dropFirst()
      }
    }
    close()
    return alternations >= 3 && rest.isEmpty ? Document(source: "body", blocks: blocks) : nil
  }

  private static func bare(_ line: Substring) -> Substring {
    guard let start = line.firstIndex(where: { !$0.isWhitespace }), let end = line.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return line[start...end]
  }
}
