import FixtureScoring
import Foundation
import Testing

/// A record of the fixtures with its truth.
struct RecordFixture: CustomTestStringConvertible {
  var url: URL
  var truth: Truth

  struct Truth: Decodable {
    var accountNumber: String?
    var btn: String?
    var numbers: [String]
    var companyName: String?
    var serviceAddress: Address?
    var billingAddress: Address?
    var expectFindings: [String]
    var notNumbers: [String]?
  }

  struct Address: Decodable {
    var printed: String
  }

  /// Whether the reader is known to fail a test of it.
  func isKnown(_ what: String) throws -> Bool {
    let folder = Self.folder.deletingLastPathComponent()
    let path = "records/\(url.deletingLastPathComponent().lastPathComponent)/\(url.lastPathComponent)"
    return try KnownErrors(in: folder).contains(what, in: path)
  }

  var testDescription: String { url.deletingPathExtension().lastPathComponent }

  static var folder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "Fixtures/records")
  }

  /// The plain texts: reading PDFs is tested with the pipeline.
  static var all: [RecordFixture] {
    let files =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects as? [URL]
    return (files ?? []).filter { ["txt", "tsv", "tab", "csv"].contains($0.pathExtension) }.sorted {
      $0.path < $1.path
    }
    .compactMap { url in
      let truth = url.deletingPathExtension().appendingPathExtension("truth.json")
      guard let data = try? Data(contentsOf: truth),
        let value = try? JSONDecoder().decode(Truth.self, from: data)
      else { return nil }
      return RecordFixture(url: url, truth: value)
    }
  }

  var bytes: [UInt8] { (try? Data(contentsOf: url)).map { Array($0) } ?? [] }
}
