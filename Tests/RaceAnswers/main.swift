import Desk
import Foundation
import Records

// One of several processes that file answers into the same database: `race-answers CONFIG FOLDER INDEX COUNT NOW START`.
//
// It takes every COUNTth mail of the folder, from the INDEXth on, in an order of its own, beginning at START (seconds since 1970), and files it as at NOW.

/// The same order every time (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

let arguments = CommandLine.arguments
guard arguments.count == 7, let index = Int(arguments[3]), let count = Int(arguments[4]), count > 0,
  let now = try? Date.ISO8601FormatStyle().parse(arguments[5]), let start = Double(arguments[6])
else {
  print("race-answers CONFIG FOLDER INDEX COUNT NOW START: files the mails of a folder, one process of several")
  exit(64)
}
let desk = try SocialMediaDesk(try Configuration(contentsOf: URL(fileURLWithPath: arguments[1])))
let folder = URL(fileURLWithPath: arguments[2])
let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
var dice = Dice(state: UInt64(index))
let mine = names.indices.filter { $0 % count == index }.shuffled(using: &dice)
try await Task.sleep(for: .seconds(max(0, start - Date().timeIntervalSince1970)))
for number in mine {
  let bytes = [UInt8](try Data(contentsOf: folder.appending(path: names[number])))
  let place = MessagePlace(folder: "race", uidValidity: 1, uid: UInt32(number + 1))
  guard case .filed = try await desk.file(bytes, at: place, busy: [], now: now) else {
    FileHandle.standardError.write(Data("\(names[number]) was not filed\n".utf8))
    exit(75)
  }
}
print(mine.count)
