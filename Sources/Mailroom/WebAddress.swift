/// A web address that may be asked: `https://`, or `http://` on this machine.
public struct WebAddress: Sendable, Hashable, CustomStringConvertible {
  /// The URL as written.
  public let description: String
  let isHTTPS: Bool

  /// Reads a URL of the configuration.
  public init(_ url: String) throws(MailroomError) {
    func bad(_ what: String) -> MailroomError { MailroomError(.configuration, at: url, what, remedy: "Write it as https://host/path") }
    let parts = url.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, ["https", "http"].contains(parts[0].lowercased()) else { throw bad("not an https URL") }
    guard url.utf8.count <= 4000, url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw bad("holds characters that must be written with %, or is too long")
    }
    let authority = parts[1].prefix { !"/?#".contains($0) }
    guard !authority.contains("@") else {
      throw MailroomError(.configuration, at: "https://…", "a user name or password stands in the URL")
    }
    guard let address = HostAndPort(authority) else { throw bad("no host name or port that can be used") }
    isHTTPS = parts[0].lowercased() == "https"
    guard isHTTPS || HostAndPort.isLoopback(address.host) else { throw bad("http is for loopback addresses only") }
    description = url
  }
}
