// swift-tools-version:6.2
import PackageDescription

/// Every target is compiled alike: Swift 6 mode, no warning left standing, nothing imported that is not declared.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let certificates: Target.Dependency = .product(name: "X509", package: "swift-certificates")
let asn1: Target.Dependency = .product(name: "SwiftASN1", package: "swift-asn1")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "jalon",
  products: [
    .executable(name: "jalon", targets: ["jalon"]),
    .library(name: "JalonKit", targets: ["Domaine", "Instruments", "EventCodec", "Application", "Storage", "Documents", "Web", "JalonApp", "Scenarios"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
    .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // The arrows of the house, from what knows nothing to what knows everything (docs/adr/0005).
    .target(name: "Domaine", swiftSettings: house),
    .target(name: "EventCodec", dependencies: ["Domaine"], swiftSettings: house),
    .target(name: "Application", dependencies: ["Domaine", "EventCodec", "Instruments", crypto], swiftSettings: house),
    .target(name: "Instruments", dependencies: ["Domaine"], swiftSettings: house),
    .target(name: "DataFiles", dependencies: ["Domaine", "Instruments", yams, crypto], swiftSettings: house),
    .target(name: "Storage", dependencies: ["Domaine", "EventCodec", "Application", grdb, sqlite, crypto], swiftSettings: house),
    .target(
      name: "Documents", dependencies: ["Domaine", "EventCodec", "Application", crypto, certificates, asn1], resources: [.copy("Worker")], swiftSettings: house),
    .target(
      name: "Web",
      dependencies: ["Domaine", "EventCodec", "Instruments", "Application", "Documents", hummingbird, httpTypes, nioCore, crypto, cryptoExtras, logging],
      resources: [.copy("Assets")], swiftSettings: house),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .target(name: "Delivery", dependencies: ["Domaine", "Web", "CCurl"], swiftSettings: house),
    .target(
      name: "JalonApp",
      dependencies: [
        "Domaine", "EventCodec", "Instruments", "Application", "Storage", "DataFiles", "Documents", "Web", "Delivery", hummingbird, nioCore, logging, lifecycle,
        signals,
      ],
      swiftSettings: house),
    .target(name: "Scenarios", dependencies: ["Domaine", "EventCodec", "Application", "Documents", crypto], swiftSettings: house),
    .executableTarget(
      name: "jalon",
      dependencies: [
        "Domaine", "EventCodec", "Instruments", "Application", "Storage", "DataFiles", "Documents", "Web", "JalonApp", "Scenarios", argumentParser,
      ],
      swiftSettings: house),

    .target(name: "TestSupport", dependencies: ["Domaine", "EventCodec", "Application"], swiftSettings: house),
    .testTarget(name: "DomaineTests", dependencies: ["Domaine", "TestSupport"], swiftSettings: house),
    .testTarget(
      name: "EventCodecTests", dependencies: ["Domaine", "EventCodec", "TestSupport"], exclude: ["Fixtures"], swiftSettings: house),
    .testTarget(
      name: "ApplicationTests", dependencies: ["Domaine", "EventCodec", "Application", "TestSupport"],
      swiftSettings: house),
    .testTarget(name: "InstrumentsTests", dependencies: ["Domaine", "Instruments", "TestSupport"], exclude: ["Psych/psych.R"], swiftSettings: house),
    .testTarget(name: "DataFilesTests", dependencies: ["Domaine", "Instruments", "DataFiles", "TestSupport"], swiftSettings: house),
    .target(name: "CInterpose", path: "Tests/CInterpose"),
    .executableTarget(
      name: "StoreTorture", dependencies: ["Domaine", "Application", "Storage", "TestSupport", "CInterpose"], path: "Tests/StoreTorture",
      swiftSettings: house),
    .testTarget(
      name: "StorageTests",
      dependencies: ["StoreTorture", "Domaine", "EventCodec", "Application", "Storage", "TestSupport", grdb, crypto],
      swiftSettings: house),
    .testTarget(
      name: "ScenariosTests",
      dependencies: ["Domaine", "EventCodec", "Application", "Storage", "JalonApp", "Scenarios", "TestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["jalon", "Domaine", "EventCodec", "Application", "DataFiles", "Storage", "Documents", "JalonApp", "Scenarios", "TestSupport"],
      exclude: ["Validation", "Golden"], swiftSettings: house),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "Domaine", "EventCodec", "Instruments", "Application", "Storage", "Documents", "Web", "Delivery", "JalonApp", "Scenarios", "TestSupport",
      ],
      exclude: ["Navigateur/pages.py", "Navigateur/bilan.py"], swiftSettings: house),
    .testTarget(
      name: "DeliveryTests", dependencies: ["Domaine", "Web", "Delivery", "JalonApp"], exclude: ["Pair/pair.py"], swiftSettings: house),
    .testTarget(name: "CommandTests", dependencies: ["jalon", "TestSupport"], swiftSettings: house),
  ]
)
