import Foundation

/// A validator of JSON Schema 2020-12, Debian's python3-jsonschema, with the published schema of drafts.
public struct SchemaValidator {
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
  public init() throws {
    let places = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map {
      "\($0)/python3"
    }
    let pythons = places + ["/usr/bin/python3", Self.root.appending(path: ".venv/bin/python3").path]
    let found = pythons.first { python in
      let isThere = FileManager.default.isExecutableFile(atPath: python)
      return isThere
        && (try? Self.run(python, ["-c", "from jsonschema import Draft202012Validator"], input: "")) != nil
    }
    guard let found else { throw Failure.noValidator }
    python = found
  }

  public enum Failure: Error, CustomStringConvertible {
    case noValidator
    case failed(status: Int32)

    public var description: String {
      switch self {
      case .noValidator:
        "No validator of JSON Schema 2020-12. Install it: apt-get install -y python3-jsonschema, or run make test."
      case .failed(let status): "The validator did not run: status \(status)."
      }
    }
  }

  private static var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  /// What is wrong with some JSON texts, a line each, begun by the text's index; all are checked by one process.
  ///
  /// - Parameter schema: its path in the repository; default: that of drafts.
  public func complaints(
    about documents: [String], schema: String = "Docs/draft-port-request.schema.json"
  ) throws -> [String] {
    let schema = Self.root.appending(path: schema).path
    let input = String(decoding: try JSONEncoder().encode(documents), as: UTF8.self)
    return try Self.run(python, ["-c", Self.script, schema], input: input).split(separator: "\n").map(
      String.init)
  }

  /// The standard output of a program.
  private static func run(_ program: String, _ arguments: [String], input: String) throws -> String {
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
    guard process.terminationStatus == 0 else { throw Failure.failed(status: process.terminationStatus) }
    return String(decoding: output, as: UTF8.self)
  }
}
