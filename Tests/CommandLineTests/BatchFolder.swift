import Foundation
import Testing

/// A folder of results, as a batch left it.
struct BatchFolder {
  var url: URL

  init(_ scratch: ScratchFolder, _ name: String = "out") { url = scratch.url.appending(path: name) }

  static let files = [
    "drafts.jsonl", "failures.jsonl", "summary.csv", "numbers.csv", "batch.json", ".journal",
  ]

  /// Every file's bytes; nil for one that is not there.
  var contents: [Data?] { Self.files.map { try? Data(contentsOf: url.appending(path: $0)) } }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
  }

  private func objects(_ name: String) throws -> [[String: Any]] {
    try text(name).split(separator: "\n").compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
  }

  /// The first source of each.
  func drafts() throws -> [String] {
    try objects("drafts.jsonl").compactMap { ($0["sources"] as? [[String: Any]])?.first?["file"] as? String }
  }

  /// File and code of each.
  func failures() throws -> [String] {
    try objects("failures.jsonl").map { "\($0["file"] ?? "") \($0["code"] ?? "")" }
  }

  func state() throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(text("batch.json").utf8))
    return try #require(object as? [String: Any])
  }
}

extension ScratchFolder {
  /// Bills and what is none, in folders: `in`.
  func writeMixedFolder(bills: Int) throws {
    for number in 0..<bills {
      try write(
        "Account number 610 555-0100\nInvoice \(number)\nBilling number (610) 555-0\(100 + number % 100)\n",
        to: "in/\(number % 3)/bill-\(number).txt")
      if number % 5 == 0 { try write(LongPDF.bytes(pages: 1 + number % 3), to: "in/bill-\(number).pdf") }
    }
    try write("", to: "in/empty.pdf")
    try write(Data([0x89, 0x50, 0x4E, 0x47, 0]), to: "in/1/scan.png")
  }
}
