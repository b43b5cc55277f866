import PortDraft

extension InputFile {
  /// Lets only documents pass, by what the bytes are: a folder may hold files of any kind.
  ///
  /// Data (JSON, XML, a table by its name) is one where it is a customer service record. Drafts and truths have a record's
  /// names, too.
  ///
  /// - Throws: `InputError.notADocument`.
  func checkIsDocument(_ bytes: [UInt8]) throws {
    if bytes.isEmpty || InvoiceExtractor.isPDF(bytes) || hasEnding([".pdf"]) { return }
    guard InvoiceExtractor.isText(bytes.prefix(1 << 16)) else { throw InputError.notADocument }
    guard Self.isData(bytes) || hasEnding([".json", ".xml", ".csv"]) else { return }
    guard !ExpectedBill.isExpectation(name), !DraftFile.isDraft(bytes),
      InvoiceExtractor.isServiceRecord(bytes)
    else { throw InputError.notADocument }
  }

  private func hasEnding(_ endings: [String]) -> Bool {
    let name = name.lowercased()
    return endings.contains(where: name.hasSuffix)
  }

  /// Whether a text begins as JSON or XML does; a bracket alone may begin a line of print.
  private static func isData(_ bytes: [UInt8]) -> Bool {
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF]]
    let text = bytes.prefix(1 << 10).drop { mark in marks[0].contains(mark) }
    let solid = text.filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }.prefix(2)
    guard let first = solid.first, let second = solid.last, solid.count == 2 else { return false }
    switch first {
    case UInt8(ascii: "{"): return second == UInt8(ascii: "\"") || second == UInt8(ascii: "}")
    case UInt8(ascii: "["): return Array("{[\"]".utf8).contains(second)
    case UInt8(ascii: "<"):
      return second == UInt8(ascii: "?") || second == UInt8(ascii: "!") || second.isLetter
    default: return false
    }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
