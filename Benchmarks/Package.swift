// swift-tools-version:6.2
import PackageDescription

/// Apart from the house, so that nobody who builds it waits for this: release is slow to build, and only what is measured needs it.
let package = Package(
  name: "jalon-benchmarks",
  products: [.executable(name: "jalon-bench", targets: ["JalonBench"])],
  dependencies: [
    .package(name: "jalon", path: ".."),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .executableTarget(
      name: "JalonBench",
      dependencies: [.product(name: "JalonKit", package: "jalon"), .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: [
        .swiftLanguageMode(.v6), .treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"), .enableUpcomingFeature("InternalImportsByDefault"),
      ])
  ]
)
