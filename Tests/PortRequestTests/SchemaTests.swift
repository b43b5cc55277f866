import Foundation
import InventedDrafts
import PortRequest
import Testing

/// Drafts against the published schema, by a validator of JSON Schema 2020-12.
@Suite struct SchemaTests {
  static let drafts: [(name: String, draft: DraftPortRequest)] = [
    ("minimal", .empty()), ("record", .empty(kind: .customerServiceRecord)), ("whole", .whole),
    ("wireless", .wireless), ("two locations", .twoLocations), ("full", .full),
  ]

  @Test func draftsFollowTheSchema() throws {
    let lines = Self.drafts.map { $0.draft.judged().json(pretty: false) }
    #expect(try Validator().complaints(about: lines) == [])
    #expect(try Validator().complaints(about: Self.drafts.map { $0.draft.judged().json() }) == [])
  }

  /// Without this the test above might pass because nothing is checked.
  @Test func theValidatorComplains() throws {
    let whole = DraftPortRequest.whole.json(pretty: false)
    let broken = [
      whole.replacingOccurrences(of: #""port":"#, with: #""ports":"#),
      whole.replacingOccurrences(of: #""value":"+1"#, with: #""value":"1"#),
      whole.replacingOccurrences(of: #""kind":"local""#, with: #""kind":"local","more":1"#),
      whole.replacingOccurrences(of: #""page":2,"#, with: ""),
    ]
    let complaints = try Validator().complaints(about: broken)
    #expect(Set(complaints.map { $0.prefix(2) }) == ["0:", "1:", "2:", "3:"])
  }
}

/// Debian's python3-jsonschema.
private struct Validator {
  private static let script = """
    import json, sys
    from jsonschema import Draft202012Validator
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for index, text in enumerate(json.load(sys.stdin)):
        for error in validator.iter_errors(json.loads(text)):
            print(f"{index}: /{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}")
    """

  private let python: String

  /// The first Python of the search path, of the system or of the environment that `make test` sets up that has it.
  init() throws {
    let places = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map {
      "\($0)/python3"
    }
    let pythons = places + ["/usr/bin/python3", Self.root.appending(path: ".venv/bin/python3").path]
    let found = pythons.first { python in
      FileManager.default.isExecutableFile(atPath: python)
        && (try? Self.run(python, ["-c", "from jsonschema import Draft202012Validator"], input: ""))?.status
          == 0
    }
    python = try #require(
      found,
      "No validator of JSON Schema 2020-12. Install it: apt-get install -y python3-jsonschema, or run make test."
    )
  }

  private static var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  func complaints(about documents: [String]) throws -> [String] {
    let schema = Self.root.appending(path: "Docs/draft-port-request.schema.json").path
    let input = String(decoding: try JSONEncoder().encode(documents), as: UTF8.self)
    let result = try Self.run(python, ["-c", Self.script, schema], input: input)
    #expect(result.status == 0, "The validator did not run.")
    return result.output.split(separator: "\n").map(String.init)
  }

  private static func run(
    _ program: String, _ arguments: [String], input: String
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let (standardInput, standardOutput) = (Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = standardOutput
    process.standardError = FileHandle.nullDevice
    try process.run()
    try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    let output = try standardOutput.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
