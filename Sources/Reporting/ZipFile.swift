public import Foundation

/// A zip archive (APPNOTE.TXT 6.3.10) whose members are stored as they are: small, exact, and readable by every program.
public struct ZipFile: Sendable {
  /// Why something can't be put in an archive.
  public enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The format holds at most 4 GiB and 65 535 members.
    case tooLarge

    /// What is wrong.
    public var description: String { "The archive would be larger than a zip file can be (4 GB, or 65 535 files)." }
  }

  private let time: UInt16
  private let date: UInt16
  private var members: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// An empty archive; its members bear one time.
  public init(at moment: Date, in timeZone: TimeZone) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: moment)
    // MS-DOS times begin in 1980, end in 2107 and count every other second.
    let year = min(max((parts.year ?? 1980) - 1980, 0), 127)
    date = UInt16(truncatingIfNeeded: year << 9 | (parts.month ?? 1) << 5 | (parts.day ?? 1))
    time = UInt16(truncatingIfNeeded: (parts.hour ?? 0) << 11 | (parts.minute ?? 0) << 5 | (parts.second ?? 0) / 2)
  }

  /// Adds a member.
  public mutating func add(_ name: String, _ bytes: [UInt8]) throws(Failure) {
    let name = Array(name.utf8)
    guard let size = UInt32(exactly: bytes.count), let offset = UInt32(exactly: members.count), let length = UInt16(exactly: name.count),
      count < 65_535
    else { throw .tooLarge }
    let checksum = CRC32.checksum(bytes)
    // Version 2.0, names in UTF-8, stored.
    var shared: [UInt8] = []
    for value in [20, 1 << 11, 0, time, date] as [UInt16] { shared.append(little: value) }
    for value in [checksum, size, size] { shared.append(little: value) }
    shared.append(little: length)
    shared.append(little: 0 as UInt16)

    members.append(little: 0x0403_4b50 as UInt32)
    members += shared + name + bytes
    directory.append(little: 0x0201_4b50 as UInt32)
    // Made by version 2.0 on Unix.
    directory.append(little: 0x0314 as UInt16)
    directory += shared
    for value in [0, 0, 0] as [UInt16] { directory.append(little: value) }
    // A regular file for its owner.
    directory.append(little: 0o100600 << 16 as UInt32)
    directory.append(little: offset)
    directory += name
    count += 1
  }

  /// The archive.
  public func bytes() throws(Failure) -> [UInt8] {
    guard let offset = UInt32(exactly: members.count), let size = UInt32(exactly: directory.count), let count = UInt16(exactly: count)
    else {
      throw .tooLarge
    }
    var end: [UInt8] = []
    end.append(little: 0x0605_4b50 as UInt32)
    for value in [0, 0, count, count] as [UInt16] { end.append(little: value) }
    end.append(little: size)
    end.append(little: offset)
    end.append(little: 0 as UInt16)
    return members + directory + end
  }
}

extension [UInt8] {
  fileprivate mutating func append(little value: some FixedWidthInteger) {
    var rest = value
    for _ in 0..<(type(of: value).bitWidth / 8) {
      append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }
}

/// The checksum of zip files (ISO 3309, polynomial 0xEDB88320).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(index as UInt32) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }

  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    let table = table
    return ~bytes.reduce(0xFFFF_FFFF as UInt32) { sum, byte in table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ sum >> 8 }
  }
}
