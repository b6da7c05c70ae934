public import Checklist
public import Documents
import Foundation
public import Mail

/// Reads applications: a mail with everything that came with it, or a document by itself.
public struct ApplicationReader: Sendable {
  private let reader: DocumentReader

  /// A reader with limits of its own.
  public init(reader: DocumentReader = DocumentReader()) { self.reader = reader }

  /// What is to be judged of a mail.
  public func application(of message: Message) async -> Application {
    Application(message, await enclosures(of: message, with: reader))
  }

  /// What is to be judged of a document by itself.
  public func application(ofDocument name: String, bytes: [UInt8]) async -> Application {
    switch await reader.read(name: name, contentType: "application/octet-stream", bytes: bytes) {
    case .success(let document): Application(document)
    case .failure(let unreadable): Application(subject: name, unreadable: [unreadable])
    }
  }
}
