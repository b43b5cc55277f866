public import PageText
import PopplerText
import ServiceRecord

extension InvoiceExtractor {
  /// Opens a document by what its bytes are: a PDF under any name, or plain text under any name but that of a PDF.
  ///
  /// - Throws: `.notAPDF` for what is neither, and for web pages: carriers' web sites give one in a bill's place where
  ///   the user is no longer signed in.
  public static func open(
    _ bytes: [UInt8], file: String, password: String? = nil
  ) throws(DocumentError) -> any TextSource {
    if bytes.isEmpty { throw .empty }
    do {
      return try openPDF(bytes, password: password)
    } catch .notAPDF where isText(bytes.prefix(1 << 16)) && !isWebPage(bytes) && !hasPDFName(file) {
      return PlainTextSource(bytes)
    }
  }

  /// Whether a plain text is a customer service record by its content.
  public static func isServiceRecord(_ bytes: [UInt8]) -> Bool {
    guard !bytes.isEmpty, isText(bytes.prefix(1 << 16)) else { return false }
    let front = FrontPageSource(PlainTextSource(bytes)).front
    return DocumentKind.recognize(front).kind == .customerServiceRecord
  }

  /// A batch may have one password for files of which some need none; poppler does not open those with it.
  private static func openPDF(_ bytes: [UInt8], password: String?) throws(DocumentError) -> PDFDocument {
    do {
      return try PDFDocument(bytes: bytes, password: password)
    } catch .wrongPassword {
      do { return try PDFDocument(bytes: bytes) } catch { throw .wrongPassword }
    }
  }

  private static func hasPDFName(_ file: String) -> Bool { file.lowercased().hasSuffix(".pdf") }

  private static func isWebPage(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(1024).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return start.indices.contains { index in
      start[index] == UInt8(ascii: "<")
        && (start[index...].starts(with: "<!doctype html".utf8) || start[index...].starts(with: "<html".utf8))
    }
  }

  /// Whether a PDF's header stands where readers look for it.
  public static func isPDF(_ bytes: [UInt8]) -> Bool {
    let mark = Array("%PDF-".utf8)
    let start = bytes.prefix(1024 + mark.count)
    return start.indices.contains { start[$0...].starts(with: mark) }
  }

  /// Whether bytes are text: next to no control characters, and zeros only as the other half of UTF-16 units.
  public static func isText(_ bytes: ArraySlice<UInt8>) -> Bool {
    var controls = 0
    var zeros = [0, 0]
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0: zeros[index & 1] += 1
      case 0x09, 0x0A, 0x0C, 0x0D: break
      case 0x01..<0x20, 0x7F: controls += 1
      default: break
      }
    }
    let half = bytes.count / 2
    let isUTF16 = half > 1 && zeros.max() ?? 0 > half * 3 / 4 && zeros.min() ?? 0 <= half / 10
    return controls <= bytes.count / 50 && (isUTF16 || zeros == [0, 0])
  }
}
