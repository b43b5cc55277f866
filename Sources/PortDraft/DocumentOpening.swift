public import PageText
import PopplerText

extension InvoiceExtractor {
  /// Opens a document by what its bytes are, whatever its name says: a PDF, or plain text.
  ///
  /// - Throws: `.notAPDF` for what is neither.
  public static func open(
    _ bytes: [UInt8], password: String? = nil
  ) throws(DocumentError) -> any TextSource {
    if bytes.isEmpty { throw .empty }
    do {
      return try PDFDocument(bytes: bytes, password: password)
    } catch .notAPDF where isText(bytes.prefix(1 << 16)) {
      return Document(plainText: bytes)
    }
  }

  /// Whether a PDF's header stands where readers look for it.
  public static func isPDF(_ bytes: [UInt8]) -> Bool {
    let mark = Array("%PDF-".utf8)
    let start = bytes.prefix(1024 + mark.count)
    return start.indices.contains { start[$0...].starts(with: mark) }
  }

  /// Whether bytes are text: next to no control characters, and zeros only as the other half of UTF-16 units.
  static func isText(_ bytes: ArraySlice<UInt8>) -> Bool {
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
    let isUTF16 = zeros.max() ?? 0 > half * 3 / 4 && zeros.min() ?? 0 <= half / 10
    return controls <= bytes.count / 50 && (isUTF16 || zeros == [0, 0])
  }
}
