/// What is known of a passage among the others: the numbers that the forests decide by.
package struct Context: Sendable {
  /// What is read, in order, headings among them.
  package let readings: [Reading]
  private let texts: [Int]
  private let headings: [Int?]
  private let highest: [[Float]]
  private let places: [Int]
  private let numbers: [Int?]
  private let numbered: Int
  private let cues: [[Float]]
  private let concepts: [[Float]]
  private let putOff: [Set<Int>]
  private let speaksOfChannel: [String: Float]

  /// The context of what is read.
  package init(_ readings: [Reading]) {
    self.readings = readings
    let texts = readings.indices.filter { readings[$0].passage.role == .text }
    self.texts = texts
    var places = [Int](repeating: 0, count: readings.count)
    for (place, index) in texts.enumerated() { places[index] = place }
    self.places = places
    let numbers = readings.map { Unit.marker(of: $0.passage.text[...])?.number }
    self.numbers = numbers
    numbered = texts.count { numbers[$0] != nil }
    let cues = readings.map { Cues.counts(in: FoldedText($0.passage.text)) }
    self.cues = cues
    concepts = readings.map { Self.concepts(in: $0.passage.text) }
    let channel = Cues.channel
    putOff = readings.map { reading in
      guard reading.passage.role == .text else { return [] }
      return PointNames.deferred(in: reading.passage.text)
    }
    speaksOfChannel = Dictionary(grouping: texts) { readings[$0].passage.source }.mapValues { indices in
      Float(indices.count { cues[$0][channel] > 0 }) / Float(indices.count)
    }
    var above: Int?
    headings = readings.indices.map { index in
      if readings[index].passage.role == .heading { above = index } else if readings[index].passage.heading == nil { above = nil }
      return readings[index].passage.role == .heading ? nil : above
    }
    // For each point the two passages that speak most of it, so that each passage can be told how strong the others are.
    highest = (0..<10).map { point in Array(readings.filter { $0.passage.role == .text }.map { $0.best[point] }.sorted(by: >).prefix(2)) }
  }

  /// The positions of the texts.
  package var textIndices: [Int] { texts }

  private static let low: Float = -9
  /// From here on the words themselves speak plainly of a point.
  private static let plain: Float = 2
  /// The numbers of a point in a passage.
  package func numbers(_ index: Int, _ point: Int) -> [Float] {
    let reading = readings[index]
    let passage = reading.passage
    let place = places[index]
    let previous = place > 0 ? readings[texts[place - 1]].best : nil
    let next = place + 1 < texts.count ? readings[texts[place + 1]].best : nil
    let heading = headings[index].map { readings[$0] }
    let announced = Self.nearer(reading.labelled, heading.map { Self.announced($0) })
    let id = Outputs.points[point]
    let strongest = reading.strongest(point)
    let rivals = Self.highest(in: reading.whole, except: point)
    let elsewhere = (0..<10).map { other in
      highest[other].first == reading.best[other] ? highest[other].dropFirst().first ?? Self.low : highest[other].first ?? Self.low
    }
    let number = self.numbers[index]
    var numbers: [Float] = [
      Float(point), reading.whole[point], reading.best[point], rivals.value, Self.highest(in: strongest.scores, except: point).value,
      elsewhere[point],
      announced?[point] ?? Self.low, passage.asked.contains(id) ? 1 : 0,
      announced.map { Self.highest(in: $0, except: point).value } ?? Self.low,
      passage.label == nil ? 0 : 1, Float(passage.distance), heading == nil ? 0 : 1,
      passage.asked.isEmpty ? -1 : Float(passage.asked.subtracting([id]).count),
      previous?[point] ?? Self.low, next?[point] ?? Self.low,
      previous.map { Self.highest(in: $0, except: point).value } ?? Self.low,
      next.map { Self.highest(in: $0, except: point).value } ?? Self.low,
      Float(place), Float(texts.count - place), Float(min(passage.text.utf8.count, 1_000)), Float(readings.count - texts.count),
      Float(highest.count { ($0.first ?? Self.low) > -1 }), Float(reading.whole.prefix(10).count { $0 > reading.whole[point] }),
      number == nil ? -1 : number == point + 1 ? 1 : 0, Float(numbered),
      elsewhere.min() ?? Self.low, elsewhere[rivals.index] - reading.whole[rivals.index],
      strongest.scores[Outputs.kind], strongest.scores[Outputs.kind + 1], strongest.scores[Outputs.kind + 2],
    ]
    numbers += reading.whole[Outputs.kind..<(Outputs.kind + Outputs.kinds.count)]
    numbers += reading.whole[0..<10]
    numbers += cues[index]
    numbers += concepts[index]
    numbers.append(speaksOfChannel[passage.source] ?? 0)
    return numbers
  }

  /// The numbers of a demand (an index of ``Outputs/demands``) in a passage that addresses its point.
  package func fulfilment(_ index: Int, _ demand: Int) -> [Float] {
    let reading = readings[index]
    let (point, flags) = Outputs.demands[demand]
    let strongest = reading.strongest(point)
    var numbers: [Float] = [
      Float(demand), strongest.scores[point], reading.whole[point], Float(min(reading.passage.text.utf8.count, 1_000)),
      Float(min(strongest.text.utf8.count, 400)), reading.passage.label == nil ? 0 : 1,
    ]
    for position in 0..<2 {
      guard position < flags.count else {
        numbers += [Self.low, Self.low, Self.low]
        continue
      }
      let output = Outputs.flag + flags[position]
      numbers += [reading.whole[output], strongest.scores[output], reading.best[output]]
    }
    return numbers + Cues.counts(in: FoldedText(strongest.text)) + cues[index] + Self.concepts(in: strongest.text)
  }

  private static func concepts(in text: String) -> [Float] {
    Concepts.counts(in: FoldedText(text), capitals: Concepts.capitals(in: text)).map { min($0, 5) }
  }

  /// Whether a text is plainly about something else, by its words and by what stands above it, so that no forest need be asked.
  func isElsewhere(_ index: Int, _ point: Int) -> Bool {
    guard readings[index].best[point] < -5, !readings[index].passage.asked.contains(Outputs.points[point]) else { return false }
    guard let heading = headings[index].map({ readings[$0] }) else { return true }
    return heading.whole[Outputs.announces + point] < 0
  }

  /// Whether a text only lists the point among others, or says that it comes later, and has no more to say of it.
  func puts(off point: Int, at index: Int) -> Bool { putOff[index].contains(point) && readings[index].best[point] < Self.plain }

  /// Whether a text has what a demand can't be met without: a number for a measurable goal, a word for a transfer abroad; and does not say that nobody
  /// looked.
  func canFulfil(_ index: Int, _ demand: Int) -> Bool {
    let reading = readings[index]
    let (point, flags) = Outputs.demands[demand]
    switch flags.first.map({ Outputs.flags[$0] }) {
    case "goals+measurable": return cues[index][Cues.number] > 0
    case "gdpr+transfer": return cues[index][Cues.transfer] > 0 && reading.best[Outputs.flag + flags[0]] > 0
    case "research+looked": return Cues.counts(in: FoldedText(reading.strongest(point).text))[Cues.notLooked] == 0
    default: return true
    }
  }

  /// What the label in front announces if it announces anything, or else what the heading above does.
  private static func nearer(_ label: [Float]?, _ heading: [Float]?) -> [Float]? {
    guard let label else { return heading }
    return heading == nil || label.contains { $0 > 0 } ? label : heading
  }

  /// What a heading announces: what was recognised beats what the model thinks.
  private static func announced(_ heading: Reading) -> [Float] {
    Outputs.points.indices.map { heading.passage.asked.contains(Outputs.points[$0]) ? 6 : heading.whole[Outputs.announces + $0] }
  }

  private static func highest(in scores: [Float], except point: Int) -> (index: Int, value: Float) {
    var found = (index: point == 0 ? 1 : 0, value: low)
    for other in 0..<10 where other != point && scores[other] > found.value { found = (other, scores[other]) }
    return found
  }
}
