// swift-tools-version: 6.2
import PackageDescription

/// One list for every target: a warning is an error, and what Swift will demand tomorrow is on today.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),  // SE-0458
  .enableUpcomingFeature("ExistentialAny"),  // SE-0335
  .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
  .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
]

/// A module under `Sources/` with the tests that belong to it under `Tests/`.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], testedWith: [Target.Dependency] = []) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, swiftSettings: strict),
    .testTarget(
      name: name + "Tests", dependencies: [.target(name: name)] + dependencies + testedWith, swiftSettings: strict),
  ]
}

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let log: Target.Dependency = .product(name: "Logging", package: "swift-log")

let package = Package(
  name: "smdesk",
  products: [.executable(name: "smdesk", targets: ["smdesk"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.6.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    .target(name: "CCurl", linkerSettings: [.linkedLibrary("curl")]),
    .systemLibrary(name: "CZlib"),
    .executableTarget(
      name: "smdesk",
      dependencies: [
        "Mail", "Documents", "Checklist", "Scheduling", "Casework", "Correspondence", "Records", "Mailroom", "Reporting", "Desk", crypto,
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .target(name: "TestServers", path: "Tests/TestServers", swiftSettings: strict),
    // Fills a database with made-up cases, for trials of speed and a look at reports.
    .executableTarget(
      name: "make-cases", dependencies: ["Mail", "Checklist", "Scheduling", "Casework", "Records"], path: "Tests/MakeCases",
      swiftSettings: strict),
    // One of several processes that answer at once, for the test that no time is booked twice.
    .executableTarget(name: "race-answers", dependencies: ["Desk", "Records"], path: "Tests/RaceAnswers", swiftSettings: strict),
    // Makes the judge's model from the labelled passages: `swift run -c release train-judge`.
    .executableTarget(name: "train-judge", dependencies: ["Checklist", "Documents"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["Mail", "IMAP", "Mailroom", "TestServers", yams], exclude: ["faulty-proxy.py"],
      swiftSettings: strict),
  ]
    + module("Mail")
    + module("IMAP", ["Mail"])
    + module(
      "Documents",
      [
        "Mail", "CZlib", .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ])
    + module("Checklist", ["Mail", "Documents", yams], testedWith: ["train-judge"])
    + module("Scheduling", ["Mail"], testedWith: [yams])
    + module("Casework", ["Mail", "Documents", "Checklist", "Scheduling"])
    + module(
      "Correspondence",
      ["Mail", "Documents", "Casework", "Checklist", "Scheduling", yams, .product(name: "Mustache", package: "swift-mustache")])
    + module("Reporting", ["Mail", "Documents", "Checklist", "Scheduling", "Casework"])
    + module("Records", ["Mail", "Casework", "Checklist", "Scheduling", grdb], testedWith: ["Documents"])
    + module("Mailroom", ["Mail", "IMAP", "CCurl", log], testedWith: ["TestServers"])
    + module(
      "Desk",
      [
        "Mail", "Documents", "Checklist", "Scheduling", "Casework", "Correspondence", "Records", "IMAP", "Mailroom", "Reporting", yams, log,
        crypto, .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ], testedWith: ["race-answers", "smdesk"]),
  swiftLanguageModes: [.v6]
)
