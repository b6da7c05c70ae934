import Foundation
import Testing

@testable import Reporting

@Suite struct ZipTests {
  @Test(arguments: [("", 0), ("123456789", 0xCBF4_3926), ("a", 0xE8B7_BE43)])
  func checksums_are_those_of_the_standard(_ text: String, _ sum: UInt32) { #expect(CRC32.checksum(Array(text.utf8)) == sum) }

  @Test func other_programs_read_the_archive() throws {
    var zip = ZipFile(at: monday, in: zone)
    try zip.add("LÄSMIG.txt", Array("hej".utf8))
    try zip.add("mail/001-in.eml", (0...255).map { UInt8($0) })
    try zip.add("empty", [])
    let file = FileManager.default.temporaryDirectory.appending(path: "zip-\(UUID().uuidString).zip")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(try zip.bytes()).write(to: file)
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = [
      "python3", "-c",
      """
      import sys, zipfile
      z = zipfile.ZipFile(sys.argv[1])
      assert z.testzip() is None
      assert z.namelist() == ["LÄSMIG.txt", "mail/001-in.eml", "empty"], z.namelist()
      assert z.read("LÄSMIG.txt") == b"hej" and z.read("mail/001-in.eml") == bytes(range(256)) and z.read("empty") == b""
      assert z.infolist()[0].date_time == (2026, 3, 2, 10, 0, 0), z.infolist()[0].date_time
      """, file.path,
    ]
    try python.run()
    python.waitUntilExit()
    #expect(python.terminationStatus == 0)
  }
}
