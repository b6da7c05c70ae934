import ArgumentParser
import Desk
import Foundation
import Mail
import Mailroom

#if canImport(Glibc)
  import Glibc
#endif

struct Init: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Asks what must be known of the mailbox, and writes a configuration.",
    discussion: "Without a terminal, or with --yes, nothing is asked, and what has no default is given as options.")

  @Flag(help: "Ask nothing: take the options, and defaults for the rest.") var yes = false
  @Flag(help: "Put the new configuration in the place of one that exists, which is kept under another name.") var replace = false
  @Flag(help: "Leave the mail alone that stands in the mailbox now; the desk begins with what comes after.") var newMailOnly = false
  @Flag(help: "Let letters go out at once; otherwise each waits until it is released.") var sendAtOnce = false
  @Option(help: "The mailbox's address.") var address: String?
  @Option(help: "The name that letters come from.") var name: String?
  @Option(help: ArgumentHelp("Where mail is read, such as imaps://mail.example.se.", valueName: "url")) var imap: String?
  @Option(help: ArgumentHelp("Where mail is submitted, such as smtp://mail.example.se:587.", valueName: "url")) var smtp: String?
  @Option(help: "The log-in name; default: the address.") var username: String?
  @Option(help: ArgumentHelp("The file with the password for reading mail.", valueName: "file"), completion: .file())
  var imapPasswordFile: String?
  @Option(help: ArgumentHelp("The file with the password for submitting mail.", valueName: "file"), completion: .file())
  var smtpPasswordFile: String?
  @Option(help: "Microsoft 365: the tenant's id; then no passwords are needed.") var tenant: String?
  @Option(help: "Microsoft 365: the application's id.") var clientID: String?
  @Option(help: ArgumentHelp("Microsoft 365: the file with the client secret.", valueName: "file"), completion: .file())
  var clientSecretFile: String?
  @Option(help: ArgumentHelp("A domain whose senders are answered; may be repeated. Default: the address's.", valueName: "domain"))
  var domain: [String] = []
  @Option(help: ArgumentHelp("The name by which the mail server vouches for senders.", valueName: "name"))
  var authenticationServer: String?
  @Option(help: ArgumentHelp("Where staff are told of things.", valueName: "address")) var staff: String?
  @Option(help: ArgumentHelp("The SQLite file.", valueName: "file"), completion: .file()) var database: String?
  @Option(help: ArgumentHelp("The folder with letters and checklist.", valueName: "dir"), completion: .directory) var templates: String?
  @OptionGroup var config: ConfigurationOption

  func run() async throws {
    let isAsking = !yes && isatty(STDIN_FILENO) == 1
    let file = config.url
    let exists = FileManager.default.fileExists(atPath: file.path)
    if exists, !replace {
      guard isAsking, Question.yesOrNo("\(file.path) exists. Put a new one in its place, and keep it under another name?", default: false)
      else { throw Failure("\(file.path) exists and is left as it is; --replace puts a new one in its place.", .fileTrouble) }
    }
    var new = try given()
    var beginsWithNewMail = newMailOnly
    if isAsking { beginsWithNewMail = ask(&new) }
    let configuration = try Configuration(yaml: new.yaml, file: file.path)
    if exists { try keep(file) }
    try write(new.yaml, to: file)
    print("\(file.path) is written.")
    for secret in new.secrets where !FileManager.default.fileExists(atPath: secret) { print("Put the secret in \(secret).") }
    if beginsWithNewMail { try await BeginWithNewMail.begin(configuration) }
    print("Then: `smdesk check`, and `systemctl enable --now smdesk`.")
  }

  /// What the options say.
  private func given() throws -> NewConfiguration {
    var new = NewConfiguration()
    new.address = address ?? ""
    new.name = name ?? new.name
    new.tenant = tenant
    new.clientID = clientID ?? ""
    new.imap = imap ?? (tenant == nil ? "" : "imaps://outlook.office365.com")
    new.smtp = smtp ?? (tenant == nil ? "" : "smtp://smtp.office365.com:587")
    new.username = username ?? new.address
    new.imapSecret = imapPasswordFile ?? new.imapSecret
    new.smtpSecret = smtpPasswordFile ?? new.smtpSecret
    new.clientSecret = clientSecretFile ?? new.clientSecret
    new.domains = domain.isEmpty ? [EmailAddress(new.address)?.domain].compactMap { $0 } : domain
    new.authenticationServer = authenticationServer
    new.staff = staff
    new.database = database ?? new.database
    new.templates = templates ?? new.templates
    new.isReviewing = !sendAtOnce
    return new
  }

  func validate() throws {
    guard yes || isatty(STDIN_FILENO) != 1 else { return }
    var missing = [address == nil ? "--address" : nil]
    if tenant == nil {
      missing += [imap == nil ? "--imap" : nil, smtp == nil ? "--smtp" : nil]
    } else if clientID == nil {
      missing.append("--client-id")
    }
    let names = missing.compactMap { $0 }
    guard names.isEmpty else { throw ValidationError("Without questions, say \(names.joined(separator: ", ")).") }
  }

  /// Asks for everything, with what is known as the default.
  ///
  /// - Returns: whether the desk is to begin with new mail only.
  private func ask(_ new: inout NewConfiguration) -> Bool {
    new.address = Question.text("The mailbox's address", default: new.address, problem: Question.address)
    new.name = Question.text("The name that letters come from", default: new.name)
    if new.tenant == nil, Question.yesOrNo("Is the mailbox in Microsoft 365?", default: false) { new.tenant = "" }
    if let tenant = new.tenant {
      new.tenant = Question.text("The tenant's id", default: tenant)
      new.clientID = Question.text("The application's (client) id", default: new.clientID)
      new.clientSecret = Question.text("The file with the client secret", default: new.clientSecret)
      if new.imap.isEmpty { new.imap = "imaps://outlook.office365.com" }
      if new.smtp.isEmpty { new.smtp = "smtp://smtp.office365.com:587" }
    }
    let host = EmailAddress(new.address).map { "mail." + $0.domain } ?? ""
    new.imap = Question.text("Where mail is read", default: new.imap.isEmpty ? "imaps://\(host)" : new.imap, problem: Question.server)
    new.smtp = Question.text(
      "Where mail is submitted", default: new.smtp.isEmpty ? "smtp://\(host):587" : new.smtp, problem: Question.server)
    new.username = Question.text("The log-in name", default: new.username.isEmpty ? new.address : new.username)
    if new.tenant == nil {
      new.imapSecret = Question.text("The file with the password for reading mail", default: new.imapSecret)
      new.smtpSecret = Question.text("The file with the password for submitting mail", default: new.smtpSecret)
    }
    let domains = new.domains.isEmpty ? [EmailAddress(new.address)?.domain ?? ""] : new.domains
    new.domains = Question.text("Domains whose senders are answered", default: domains.joined(separator: " ")).split(separator: " ").map(
      String.init)
    let server = Question.text(
      "The name with which Authentication-Results begins in your mail (empty: senders are not verified)",
      default: new.authenticationServer ?? "", isRequired: false)
    new.authenticationServer = server.isEmpty ? nil : server
    let staff = Question.text(
      "Where staff are told of things (empty: nowhere)", default: new.staff ?? "", isRequired: false, problem: Question.address)
    new.staff = staff.isEmpty ? nil : staff
    new.isReviewing = !Question.yesOrNo("May letters go out at once? Otherwise a person releases each", default: !new.isReviewing)
    return Question.yesOrNo("Leave the mail alone that stands in the mailbox now?", default: true)
  }

  private func keep(_ file: URL) throws {
    let stamp = Date().formatted(Date.ISO8601FormatStyle(dateSeparator: .omitted, timeSeparator: .omitted))
    let former = file.path + ".before-" + stamp
    do {
      try FileManager.default.moveItem(atPath: file.path, toPath: former)
    } catch {
      throw Failure("\(file.path) can't be moved to \(former); check the folder's permissions.", .fileTrouble)
    }
    print("The former configuration is \(former).")
  }

  /// Readable by its owner only; where the service has a group of its own and root writes, by that group, too.
  private func write(_ text: String, to file: URL) throws {
    guard FileManager.default.createFile(atPath: file.path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600]) else {
      throw Failure("\(file.path) can't be written; run this as root, or name another file with --config.", .fileTrouble)
    }
    guard geteuid() == 0, unsafe getgrnam("smdesk") != nil else { return }
    try? FileManager.default.setAttributes(
      [.groupOwnerAccountName: "smdesk", .posixPermissions: 0o640], ofItemAtPath: file.path)
  }
}

extension NewConfiguration {
  /// The files that hold secrets.
  var secrets: [String] { tenant == nil ? [imapSecret, smtpSecret] : [clientSecret] }
}

struct BeginWithNewMail: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Leaves the mail alone that stands in the mailbox now; the desk begins with what comes after.",
    discussion: "For the time before the service starts first.")
  @OptionGroup var config: ConfigurationOption

  func run() async throws { try await Self.begin(try config.load()) }

  static func begin(_ configuration: Configuration) async throws {
    do {
      guard let count = try await configuration.beginWithNewMail() else { return print("The desk has begun already; nothing is changed.") }
      print("\(count) mails are left alone; the desk begins with what comes after.")
    } catch {
      throw Failure(
        "The mail that stands in the mailbox can't be looked at: \(error). When that is mended, run `smdesk begin-with-new-mail` before the service starts.",
        Failure(error)?.status ?? .serverUnreachable)
    }
  }
}

/// Questions on the terminal.
private enum Question {
  /// Asks until the answer will do.
  ///
  /// - Parameter problem: what is wrong with an answer that is not empty; nil where nothing is.
  static func text(_ question: String, default standard: String, isRequired: Bool = true, problem: (String) -> String? = { _ in nil })
    -> String
  {
    while true {
      print(question + (standard.isEmpty ? "" : " [\(standard)]") + ": ", terminator: "")
      fflush(nil)
      // The end of the input takes every default there is; what has none is found missing when the configuration is read.
      guard let line = readLine() else { return standard }
      let answer = line.trimmingCharacters(in: .whitespaces)
      let text = answer.isEmpty ? standard : answer
      if text.isEmpty {
        if !isRequired { return "" }
        print("This has no default; it takes an answer.")
      } else if let problem = problem(text) {
        print(problem)
      } else {
        return text
      }
    }
  }

  static func yesOrNo(_ question: String, default standard: Bool) -> Bool {
    let (yes, no) = (["yes", "y", "ja", "j"], ["no", "n", "nej"])
    let answer = text(question, default: standard ? "yes" : "no") {
      (yes + no).contains($0.lowercased()) ? nil : "Answer yes or no."
    }
    return yes.contains(answer.lowercased())
  }

  static func address(_ text: String) -> String? {
    EmailAddress(text) == nil ? "“\(Terminal.safe(text))” is no e-mail address; write one such as socialmedia@kth.se." : nil
  }

  static func server(_ text: String) -> String? {
    do {
      _ = try ServerAddress(text)
      return nil
    } catch {
      return "\(error)"
    }
  }
}
