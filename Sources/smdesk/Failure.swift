import Casework
import Checklist
import Correspondence
import Desk
import Foundation
import Mailroom
import Records

/// The end of a command that could not do what it was asked to.
struct Failure: Error {
  /// One line: what happened, to what, and what to do.
  let message: String
  let status: Status

  /// Exit statuses (`sysexits.h`).
  enum Status: Int32 {
    case usage = 64
    case unreadableInput = 65
    case serverUnreachable = 69
    case fileTrouble = 73
    case inputOutput = 74
    case tryAgain = 75
    case notPermitted = 77
    case badConfiguration = 78
  }

  init(_ message: String, _ status: Status) {
    self.message = message
    self.status = status
  }

  /// What an error of the modules means to whoever typed the command; nil for an error of the argument parser.
  init?(_ error: any Error) {
    switch error {
    case let error as ConfigurationError: self.init(error.description, .badConfiguration)
    case let error as TemplateError: self.init("\(error)", .badConfiguration)
    case let error as ChecklistError: self.init(error.description, .badConfiguration)
    case let error as Refusal: self.init(error.description, .notPermitted)
    case let error as CaseworkError:
      switch error {
      case .notPermitted, .purged: self.init(error.description, .notPermitted)
      case .noSuchCase, .noSuchLetter: self.init(error.description, .unreadableInput)
      }
    case let error as AccountTableError: self.init(error.description, .unreadableInput)
    case let error as RecordsError:
      switch error {
      case .unusable, .full: self.init(error.description, .fileTrouble)
      case .damaged, .unreadable: self.init(error.description, .inputOutput)
      case .busy: self.init(error.description, .tryAgain)
      }
    case let error as DeskError: self.init(error.description, .tryAgain)
    case let error as SMTPFailure: self.init("\(error)", .serverUnreachable)
    case let error as MailroomError: self.init(error.description, Status(error.kind))
    default: return nil
    }
  }
}

extension Failure.Status {
  init(_ kind: MailroomError.Kind) {
    switch kind {
    case .authentication, .permission: self = .notPermitted
    case .configuration, .folderMissing: self = .badConfiguration
    case .throttled: self = .tryAgain
    case .unreachable, .timedOut, .tls, .connectionLost, .badAnswer, .refused, .uidValidityChanged, .interrupted: self = .serverUnreachable
    }
  }
}
