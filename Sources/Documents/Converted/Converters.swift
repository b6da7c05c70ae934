internal import Foundation
internal import Subprocess
internal import SystemPackage

/// The programs that read what the desk doesn't read itself. Each runs as a child process that has limits on time, memory, output and open
/// files, an empty environment, and nothing but the file on its standard input.
public struct Converters: Sendable {
  /// poppler's pdftohtml.
  public var pdfToHTML = "/usr/bin/pdftohtml"
  /// Reads Word 6 to 2003.
  public var antiword = "/usr/bin/antiword"
  /// Reads Word files that antiword gives up on.
  public var catdoc = "/usr/bin/catdoc"
  /// util-linux's prlimit, which sets a child's limits before it begins.
  public var limiter = "/usr/bin/prlimit"

  /// The programs where Debian puts them.
  public static let standard = Converters()

  /// The standard programs, to be changed one by one.
  public init() {}

  /// The programs that are not there; documents of their kind are unreadable then.
  public var missing: [String] {
    [limiter, pdfToHTML, antiword, catdoc].filter { !FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// What came of a conversion.
  struct Outcome {
    var output: [UInt8]
    var diagnostics: String
    var isSuccess: Bool
  }

  /// Runs a program over a file.
  /// - Throws: `overLimit` past the time or output allowed, `unsupported` where the program is missing.
  func run(_ program: String, _ arguments: [String], on input: [UInt8], limits: DocumentLimits) async throws(Unreadable.Reason) -> Outcome {
    let manager = FileManager.default
    guard manager.isExecutableFile(atPath: limiter), manager.isExecutableFile(atPath: program) else { throw .unsupported }
    let bounds = [
      "--as=\(limits.converterMemory)", "--cpu=\(max(1, limits.converterSeconds))", "--fsize=\(limits.fileBytes)", "--nofile=32",
      "--core=0", "--", program,
    ]
    let outputLimit = limits.memberBytes
    let run = Task { [limiter] in
      let result = try await Subprocess.run(
        .path(FilePath(limiter)), arguments: Arguments(bounds + arguments), environment: .custom(["LC_ALL": "C.UTF-8", "HOME": "/"]),
        workingDirectory: "/", input: .array(input), output: .bytes(limit: outputLimit), error: .bytes(limit: 64 << 10))
      return Outcome(
        output: result.standardOutput, diagnostics: String(decoding: result.standardError, as: UTF8.self),
        isSuccess: result.terminationStatus.isSuccess)
    }
    let clock = Task {
      try await Task.sleep(for: .seconds(max(1, limits.converterWaitSeconds)))
      run.cancel()
    }
    defer { clock.cancel() }
    let outcome = await withTaskCancellationHandler {
      await run.result
    } onCancel: {
      run.cancel()
    }
    guard case .success(let done) = outcome, !run.isCancelled else { throw .overLimit }
    return done
  }
}
