import Foundation
import Testing

/// A run of the built command.
struct Command {
  var status: Int32
  var output: String
  var errors: String

  /// Runs `extract-invoice` in an empty environment.
  ///
  /// - Parameters:
  ///   - input: what stands on standard input.
  ///   - folder: the working directory; default: the fixtures of bad input.
  ///   - program: another file than the command that was built.
  @discardableResult
  init(
    _ arguments: [String], input: Data = Data(), folder: URL = Fixture.folder,
    environment: [String: String] = [:], program: URL? = nil
  ) throws {
    let scratch = try ScratchFolder()
    let (outputFile, errorFile) = (
      scratch.url.appending(path: "output"), scratch.url.appending(path: "errors")
    )
    let inputFile = scratch.url.appending(path: "input")
    try input.write(to: inputFile)
    for file in [outputFile, errorFile] { try Data().write(to: file) }
    let process = try Self.process(arguments, folder: folder, environment: environment)
    if let program { process.executableURL = program }
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    status = process.terminationStatus
    output = String(decoding: try Data(contentsOf: outputFile), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
  }

  @discardableResult
  init(
    _ arguments: String..., input: Data = Data(), folder: URL = Fixture.folder
  ) throws {
    try self.init(arguments, input: input, folder: folder)
  }

  /// The command, ready to run.
  static func process(
    _ arguments: [String], folder: URL = Fixture.folder, environment: [String: String] = [:]
  ) throws -> Process {
    let process = Process()
    process.executableURL = try #require(Bundle.main.executableURL)
      .deletingLastPathComponent().appending(path: "extract-invoice")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    return process
  }
}

/// A folder for one test, gone when nothing refers to it.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "extract-invoice-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file, with the folders above it.
  func write(_ bytes: Data, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: path)), as: UTF8.self)
  }
}

/// The fixtures of input that is no readable bill.
enum Fixture {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/bad-input")

  static func bytes(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }
}
