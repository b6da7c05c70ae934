/// Cuts a server's octets into responses: lines, and the literals that `{n}` at a line's end announces (RFC 9051 §4.3).
///
/// Feed it whatever comes, in pieces of any size; each octet is looked at once.
public struct ResponseReader: Sendable {
  /// What reading brought.
  public enum Outcome: Sendable, Equatable {
    /// A whole response.
    case response(Response)
    /// The octets so far end within a response.
    case needsMoreBytes
  }

  private let limits: IMAPLimits
  private var input: [UInt8] = []
  private var position = 0
  private var frame = Frame()
  private var line: [UInt8] = []
  private var literal: [UInt8] = []
  private var literalRemaining = 0
  private var inLiteral = false
  private var violation: ProtocolViolation?

  /// A reader for a new connection.
  public init(limits: IMAPLimits = .standard) { self.limits = limits }

  /// Whether the octets so far end between two responses.
  public var isBetweenResponses: Bool { position == input.count && line.isEmpty && !inLiteral && frame.lines.isEmpty }

  /// Takes octets in.
  public mutating func feed(_ bytes: some Collection<UInt8>) {
    if position == input.count {
      input.removeAll(keepingCapacity: true)
    } else {
      input.removeFirst(position)
    }
    position = 0
    input.append(contentsOf: bytes)
  }

  /// The next response. After a violation it throws the same again, for what follows can't be told apart.
  public mutating func next() throws(ProtocolViolation) -> Outcome {
    if let violation { throw violation }
    do throws(ProtocolViolation) {
      while let frame = try nextFrame() {
        guard frame.lines != [[]] else { continue }  // A stray empty line says nothing.
        return .response(try ResponseParser.parse(frame, limits: limits))
      }
      return .needsMoreBytes
    } catch {
      violation = error
      throw error
    }
  }

  private mutating func nextFrame() throws(ProtocolViolation) -> Frame? {
    while true {
      if inLiteral {
        let taken = min(literalRemaining, input.count - position)
        literal.append(contentsOf: input[position..<position + taken])
        position += taken
        literalRemaining -= taken
        guard literalRemaining == 0 else { return nil }
        frame.literals.append(literal)
        literal = []
        inLiteral = false
      }
      guard try takeLine() else { return nil }
      let announced = frame.lines.isEmpty && Self.isFreeText(line) ? nil : Self.announcedLiteral(line)
      frame.lines.append(line)
      line = []
      guard let announced else {
        defer { frame = Frame() }
        return frame
      }
      try beginLiteral(announced)
    }
  }

  /// Whether a whole line has come, without its line end.
  private mutating func takeLine() throws(ProtocolViolation) -> Bool {
    let rest = input[position...]
    let end = rest.firstIndex(of: UInt8(ascii: "\n"))
    let piece = rest[..<(end ?? rest.endIndex)]
    guard line.count + piece.count <= limits.lineOctets else { throw .lineTooLong(limit: limits.lineOctets) }
    line.append(contentsOf: piece)
    position = end.map { $0 + 1 } ?? input.count
    guard end != nil else { return false }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return true
  }

  private mutating func beginLiteral(_ octets: UInt64) throws(ProtocolViolation) {
    guard octets <= UInt64(limits.literalOctets) else { throw .literalTooLong(octets: octets, limit: limits.literalOctets) }
    guard frame.literals.count < limits.literals else { throw .tooMany("literals in one response", limit: limits.literals) }
    let total = frame.literals.reduce(Int(octets)) { $0 + $1.count }
    guard total <= limits.responseOctets else { throw .literalTooLong(octets: UInt64(total), limit: limits.responseOctets) }
    literalRemaining = Int(octets)
    literal.reserveCapacity(literalRemaining)
    inLiteral = true
  }

  /// Status lines and continuations end in words, where `{5}` announces nothing.
  private static func isFreeText(_ line: [UInt8]) -> Bool {
    guard line.first == UInt8(ascii: "*") else { return true }
    let word = line.dropFirst(2).prefix { $0 != UInt8(ascii: " ") }
    return UntaggedStatus(rawValue: String(decoding: word, as: UTF8.self).uppercased()) != nil
  }

  /// The n of `{n}` or `{n+}` at a line's end; a number too large to be one is as large as can be.
  private static func announcedLiteral(_ line: [UInt8]) -> UInt64? {
    guard line.last == UInt8(ascii: "}"), let open = line.suffix(24).lastIndex(of: UInt8(ascii: "{")) else { return nil }
    var digits = line[(open + 1)..<(line.count - 1)]
    if digits.last == UInt8(ascii: "+") { digits.removeLast() }
    guard !digits.isEmpty, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    return UInt64(String(decoding: digits, as: UTF8.self)) ?? .max
  }
}

/// A response in pieces: line, literal, line, …, line.
struct Frame: Sendable, Equatable {
  var lines: [[UInt8]] = []
  var literals: [[UInt8]] = []
}
