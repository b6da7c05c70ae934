import Foundation

/// Whether these tests run under a sanitizer, which `Deploy/sanitize` says: everything then takes longer and more memory.
public enum Sanitizer {
  /// Whether they do.
  public static let isOn = ProcessInfo.processInfo.environment["SMDESK_SANITIZER"] != nil
  /// How many times as long something may take.
  public static let slack = isOn ? 10 : 1
}
