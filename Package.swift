// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "PortDraft",
  products: [
    .library(name: "PortDraft", targets: ["PortDraft"]),
    .executable(name: "extract-invoice", targets: ["extract-invoice"]),
    .executable(name: "extract-invoice-store", targets: ["extract-invoice-store"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CGLib", pkgConfig: "glib-2.0", providers: [.apt(["libglib2.0-dev"]), .brew(["glib"])]),
    .systemLibrary(
      name: "CCairo", pkgConfig: "cairo", providers: [.apt(["libcairo2-dev"]), .brew(["cairo"])]),
    .target(
      name: "CLoading", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    .target(name: "CPoppler", dependencies: ["CGLib", "CLoading"]),
    .target(name: "CDrawing", dependencies: ["CLoading"]),
    .target(name: "PageDrawing", dependencies: ["CDrawing", "CGLib"], swiftSettings: settings),
    .target(name: "CArguments"),
    .target(name: "CLimits"),
    .target(name: "CLinux"),
    .target(name: "PageText", swiftSettings: settings, plugins: ["CompileWords"]),
    .target(
      name: "PopplerText", dependencies: ["CGLib", "CPoppler", "PageText"], swiftSettings: settings),
    .target(name: "NumberingPlan", swiftSettings: settings),
    .target(name: "PostalAddress", swiftSettings: settings, plugins: ["CompileWords"]),
    .target(
      name: "DocumentFacts", dependencies: ["PageText", "NumberingPlan", "PostalAddress"],
      swiftSettings: settings, plugins: ["CompileWords"]),
    .target(
      name: "NumberOwnership", dependencies: ["DocumentFacts", "NumberingPlan"],
      exclude: ["ownership.weights"], swiftSettings: settings, plugins: ["CompileFits"]),
    .target(name: "GrammarLanguage", dependencies: ["NumberingPlan"], swiftSettings: settings),
    .target(
      name: "InvoiceGrammar",
      dependencies: [
        "DocumentFacts", "GrammarLanguage", "NumberOwnership", "PageText", "NumberingPlan", "PostalAddress",
      ],
      exclude: ["Grammars", "Confidence/confidence.curves", "Fields/fields.weights"], swiftSettings: settings,
      plugins: ["EmbedGrammars", "CompileWords", "CompileFits"]),
    .target(
      name: "GrammarTools",
      dependencies: [
        "DocumentFacts", "GrammarLanguage", "InvoiceGrammar", "NumberingPlan", "PageText", "PostalAddress",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "embed-grammars", dependencies: ["GrammarLanguage"], path: "Sources/EmbedGrammars/Tool",
      swiftSettings: settings),
    .plugin(
      name: "EmbedGrammars", capability: .buildTool(), dependencies: ["embed-grammars"],
      path: "Sources/EmbedGrammars/Plugin"),
    .target(name: "DataFiles", swiftSettings: settings),
    .executableTarget(
      name: "compile-words", dependencies: ["DataFiles"], path: "Sources/CompileWords/Tool",
      swiftSettings: settings),
    .plugin(
      name: "CompileWords", capability: .buildTool(), dependencies: ["compile-words"],
      path: "Sources/CompileWords/Plugin"),
    .executableTarget(
      name: "compile-fits", dependencies: ["DataFiles"], path: "Sources/CompileFits/Tool",
      swiftSettings: settings),
    .plugin(
      name: "CompileFits", capability: .buildTool(), dependencies: ["compile-fits"],
      path: "Sources/CompileFits/Plugin"),
    .target(
      name: "ServiceRecord", dependencies: ["DocumentFacts", "PageText", "NumberingPlan", "PostalAddress"],
      swiftSettings: settings, plugins: ["CompileWords"]),
    .target(
      name: "PortRequest", dependencies: ["NumberingPlan", "PostalAddress"],
      swiftSettings: settings, plugins: ["CompileWords"]),
    .target(name: "CYaml", dependencies: ["CLoading"]),
    .target(
      name: "IntakeText", dependencies: ["CYaml", "NumberingPlan", "PortRequest"], swiftSettings: settings),
    .target(
      name: "PortOrders", dependencies: ["PageDrawing", "PortRequest", "NumberingPlan", "PostalAddress"],
      swiftSettings: settings),
    .target(
      name: "AuthorizationLetter",
      dependencies: ["PageDrawing", "PopplerText", "PortOrders", "PortRequest", "PostalAddress"],
      swiftSettings: settings),
    .target(
      name: "PortDraft",
      dependencies: [
        "PageText", "PopplerText", "NumberingPlan", "PostalAddress", "DocumentFacts", "InvoiceGrammar",
        "GrammarTools", "ServiceRecord", "PortRequest", "IntakeText", "NumberOwnership", "PortOrders",
        "PageDrawing", "AuthorizationLetter",
      ], swiftSettings: settings),
    .target(
      name: "FixtureScoring", dependencies: ["PortRequest"], path: "Sources/Tools/FixtureScoring",
      swiftSettings: settings),
    .target(
      name: "Perturbations",
      dependencies: [
        "FixtureScoring", "InvoiceGrammar", "NumberingPlan", "PageText", "PortDraft", "PortRequest",
      ],
      path: "Sources/Tools/Perturbations", swiftSettings: settings),
    .executableTarget(
      name: "perturb",
      dependencies: [
        "FixtureScoring", "Perturbations", "PortDraft",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Tools/perturb", swiftSettings: settings),
    .executableTarget(
      name: "benchmark", dependencies: ["FixtureScoring", "PopplerText", "PortDraft"],
      path: "Sources/Tools/benchmark", swiftSettings: settings),
    .executableTarget(
      name: "compare-words", dependencies: ["PageText", "PopplerText"],
      path: "Sources/Tools/compare-words", swiftSettings: settings),
    .executableTarget(
      name: "fuzz-records", dependencies: ["ServiceRecord", "DocumentFacts", "PageText"],
      path: "Sources/Tools/fuzz-records", swiftSettings: settings),
    .executableTarget(
      name: "shuffle",
      dependencies: [
        "CCairo", "FixtureScoring", "PortDraft", "InvoiceGrammar", "NumberOwnership", "Perturbations",
        "PortRequest",
        "NumberingPlan",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Tools/shuffle", exclude: ["Fitting/before-the-fit.txt"], swiftSettings: settings),
    .target(
      name: "DraftStore",
      dependencies: [
        "NumberingPlan", "PortDraft", "PortRequest", .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: settings),
    .target(
      name: "QueueOptions",
      dependencies: [
        "NumberingPlan", "PortRequest", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "extract-invoice-store",
      dependencies: [
        "DraftStore", "PortDraft", "PortRequest", "QueueOptions",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "extract-invoice",
      dependencies: [
        "CArguments", "CLimits", "CLinux", "PortDraft", "FixtureScoring", "QueueOptions",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .testTarget(
      name: "NumberingPlanTests", dependencies: ["NumberingPlan"], swiftSettings: settings),
    .testTarget(
      name: "PostalAddressTests", dependencies: ["PostalAddress"], swiftSettings: settings),
    .testTarget(
      name: "CompileWordsTests", dependencies: ["DataFiles", "compile-words"], swiftSettings: settings),
    .testTarget(
      name: "CompileFitsTests", dependencies: ["DataFiles", "compile-fits"], swiftSettings: settings),
    .testTarget(
      name: "DraftStoreTests",
      dependencies: [
        "DraftStore", "InventedDrafts", "NumberingPlan", "PortRequest",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: settings),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "CLinux", "extract-invoice", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .testTarget(name: "PageTextTests", dependencies: ["PageText"], swiftSettings: settings),
    .testTarget(
      name: "ServiceRecordTests",
      dependencies: [
        "ServiceRecord", "DocumentFacts", "FixtureScoring", "PageText", "NumberingPlan", "PostalAddress",
      ], swiftSettings: settings),
    .systemLibrary(
      name: "CPopplerHeaders", path: "Tests/CPopplerHeaders", pkgConfig: "poppler-glib",
      providers: [.apt(["libpoppler-glib-dev"]), .brew(["poppler"])]),
    .target(
      name: "PopplerDeclarations", dependencies: ["CPopplerHeaders"], path: "Tests/PopplerDeclarations"),
    .testTarget(
      name: "PopplerTextTests", dependencies: ["CPoppler", "PageText", "PopplerDeclarations", "PopplerText"],
      swiftSettings: settings),
    .systemLibrary(
      name: "CDrawingHeaders", path: "Tests/CDrawingHeaders", pkgConfig: "cairo-ft",
      providers: [.apt(["libcairo2-dev"]), .brew(["cairo"])]),
    .target(
      name: "DrawingDeclarations", dependencies: ["CDrawingHeaders"], path: "Tests/DrawingDeclarations"),
    .testTarget(
      name: "AuthorizationLetterTests",
      dependencies: [
        "DrawingDeclarations", "InventedDrafts", "AuthorizationLetter", "PageDrawing", "PageText",
        "PopplerText", "PortOrders", "PortRequest",
      ], swiftSettings: settings),
    .target(
      name: "InventedDrafts", dependencies: ["PortRequest", "PostalAddress"],
      path: "Tests/InventedDrafts", swiftSettings: settings),
    .testTarget(
      name: "PortRequestTests",
      dependencies: ["PortRequest", "PostalAddress", "InventedDrafts", "SchemaValidation"],
      swiftSettings: settings),
    .testTarget(
      name: "PortOrdersTests",
      dependencies: ["PortOrders", "PortRequest", "PostalAddress", "InventedDrafts", "SchemaValidation"],
      swiftSettings: settings),
    .systemLibrary(
      name: "CYamlHeaders", path: "Tests/CYamlHeaders", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "YamlDeclarations", dependencies: ["CYamlHeaders"], path: "Tests/YamlDeclarations"),
    .testTarget(
      name: "IntakeTextTests",
      dependencies: [
        "CYaml", "IntakeText", "InventedDrafts", "NumberingPlan", "PortRequest", "SchemaValidation",
        "YamlDeclarations",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "FixtureTests",
      dependencies: ["FixtureScoring", "Perturbations", "PortDraft", "PortRequest", "SchemaValidation"],
      swiftSettings: settings),
    .target(name: "SchemaValidation", path: "Tests/SchemaValidation", swiftSettings: settings),
    .testTarget(
      name: "InvoiceGrammarTests",
      dependencies: [
        "DocumentFacts", "GrammarLanguage", "InvoiceGrammar", "NumberOwnership", "PageText", "NumberingPlan",
        "PostalAddress",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ShuffleTests",
      dependencies: [
        "shuffle", "FixtureScoring", "InvoiceGrammar", "NumberOwnership", "PortDraft", "PortRequest",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PerturbationTests", dependencies: ["FixtureScoring", "PageText", "Perturbations"],
      swiftSettings: settings),
    .testTarget(
      name: "PortDraftTests",
      dependencies: ["PortDraft", "InvoiceGrammar", "PortRequest", "InventedDrafts"], swiftSettings: settings),
  ]
)
