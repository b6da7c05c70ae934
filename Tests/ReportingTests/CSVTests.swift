import Testing

@testable import Reporting

@Suite struct CSVTests {
  @Test(arguments: [
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
    ("a\tb\r1\t2", [["a", "b"], ["1", "2"]]),
    ("a,b\n\"x, \"\"y\"\"\nz\",2\n\n ,\n", [["a", "b"], ["x, \"y\"\nz", "2"]]),
    ("\"a;b\",c\n1,2\n", [["a;b", "c"], ["1", "2"]]),
    ("", []),
    ("a,b\n\"open", [["a", "b"], ["open"]]),
  ])
  func tables_are_read_however_they_are_written(_ text: String, _ rows: [[String]]) { #expect(CSVTable(text: text).rows == rows) }

  @Test(arguments: ["=1+1", "+46", "-x", "@kth", "\tx", "plain", "a\"b", "två\nrader", "a;b", "'=x", "'x"])
  func what_is_written_reads_back(_ cell: String) {
    let back = CSVTable(text: CSVTable(columns: ["c", "d"], rows: [[cell, "e"]]).text)
    #expect(back.rows.last?.first == (cell == "'=x" ? "=x" : cell))
  }

  @Test(arguments: ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
  func no_cell_begins_like_a_formula(_ cell: String) {
    let line = CSVTable(columns: [], rows: [[cell]]).text.split(separator: "\r\n", omittingEmptySubsequences: false)[1]
    #expect(line.drop { $0 == "\"" }.hasPrefix("'"))
  }
}
