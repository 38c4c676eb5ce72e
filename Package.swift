// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later
// (GNU Readline, which the program links, is GPL-3.)

import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let csv: Target.Dependency = .product(name: "SwiftCSV", package: "SwiftCSV")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

/// For the modules that train: without optimisation a pack takes minutes to compile, and every test waits for it.
let trainingSettings = swiftSettings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A library module of the program: `Sources/<name>`, `Tests/<name>Tests`.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = swiftSettings,
  embedding files: [String] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, resources: files.map { .embedInCode($0) }, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
  .testTarget(name: "\(name)Tests", dependencies: dependencies, resources: resources, swiftSettings: swiftSettings)
}

let package = Package(
  name: "netra",
  products: [
    .executable(name: "netra", targets: ["netra"]),
    .library(name: "NetraCore", targets: ["Matching", "TextAnalysis", "Knowledge", "KnowledgeSource", "Dialogue"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    // L0
    module("Law"),
    module("TextAnalysis", settings: trainingSettings),
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .systemLibrary(name: "CCrypto", providers: [.apt(["libssl-dev"])]),
    module("Terminal", ["CReadline"]),
    // L1
    module("Matching", ["TextAnalysis"], settings: trainingSettings),
    // L2
    module("Knowledge", ["Law", "TextAnalysis", "Matching", "CCrypto"]),
    // L3
    module("KnowledgeSource", ["Law", "TextAnalysis", "Matching", "Knowledge", yams]),
    module("Dialogue", ["Law", "TextAnalysis", "Matching", "Knowledge"]),
    // L4
    module(
      "Publishing", ["Law", "TextAnalysis", "Matching", "Knowledge", "Dialogue", "Terminal", mustache],
      embedding: [
        "Resources/answer.mustache",
        "Resources/changelist.mustache",
        "Resources/changes.mustache",
        "Resources/closing.mustache",
        "Resources/contacts.mustache",
        "Resources/document.mustache",
        "Resources/facts.mustache",
        "Resources/heading.mustache",
        "Resources/home.mustache",
        "Resources/item.mustache",
        "Resources/languages.mustache",
        "Resources/legend.mustache",
        "Resources/meta.mustache",
        "Resources/page.mustache",
        "Resources/search.js",
        "Resources/style.css",
        "Resources/unanswered.mustache",
      ]),
    module("Transcripts", ["Law", "Dialogue", "CCrypto", grdb]),
    // L5
    module("Audit", ["Law", "TextAnalysis", "Matching", "Knowledge", "Dialogue", "Publishing", "Transcripts"]),
    module(
      "Shell",
      ["Law", "TextAnalysis", "Matching", "Knowledge", "Dialogue", "Publishing", "Transcripts", "Terminal"]),
    // L6
    .executableTarget(
      name: "netra",
      dependencies: [
        "Law", "TextAnalysis", "Matching", "Knowledge", "KnowledgeSource", "Dialogue", "Publishing", "Transcripts",
        "Audit", "Shell", "Terminal", argumentParser, csv,
      ],
      swiftSettings: swiftSettings),
    // Tests
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: swiftSettings),
    .executableTarget(
      name: "netra-probe", dependencies: ["Terminal", "Transcripts"], path: "Tests/Probe", swiftSettings: swiftSettings),
    tests("Law", ["Law", "TestSupport"]),
    tests("TextAnalysis", ["TextAnalysis"]),
    tests("Matching", ["Matching", "TextAnalysis"]),
    tests("Knowledge", ["Law", "TextAnalysis", "Matching", "Knowledge", "KnowledgeSource", "TestSupport"]),
    tests("KnowledgeSource", ["Law", "Knowledge", "KnowledgeSource", "TestSupport"]),
    tests("Dialogue", ["Law", "TextAnalysis", "Matching", "Knowledge", "KnowledgeSource", "Dialogue", "TestSupport"]),
    tests("Publishing", ["Law", "Knowledge", "Dialogue", "Publishing", "Terminal", "TestSupport"]),
    tests("Terminal", ["Terminal", "TestSupport", "netra-probe"]),
    tests("Transcripts", ["Law", "Dialogue", "Transcripts", "TestSupport", "netra-probe", grdb]),
    tests("Audit", ["Law", "Transcripts", "Audit", "TestSupport"]),
    tests(
      "netra",
      [
        "netra", "Law", "TextAnalysis", "Matching", "Knowledge", "KnowledgeSource", "Dialogue", "Transcripts", "Audit",
        "Shell", "TestSupport",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
