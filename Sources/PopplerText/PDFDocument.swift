internal import CPoppler
public import PageText

/// A PDF file opened through poppler-glib.
///
/// Pages are read when asked for and freed at once, so that memory does not grow with the page count. Not thread-safe, as
/// poppler isn't: one document belongs to one thread at a time.
public final class PDFDocument: TextSource {
  /// Largest file that is opened, in bytes.
  public static let largestSize = 1 << 30

  private let document: PopplerFile
  /// Whether the file has no end mark: it was cut off, and what was read may lack pages.
  public let isTruncated: Bool

  public var pageCount: Int { document.pageCount }
  public var textLayer: TextLayer { .embedded }
  public var showsInk: Bool {
    (1...max(pageCount, 1)).contains { PopplerPageText.showsInk(document, number: $0) }
  }

  /// Opens a file's bytes. An empty user password needs no password here.
  public init(bytes: [UInt8], password: String? = nil) throws(DocumentError) {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= Self.largestSize else {
      throw .tooLarge(size: bytes.count, limit: Self.largestSize)
    }
    guard Self.hasHeader(bytes) else { throw .notAPDF }
    isTruncated = !Self.hasEndMark(bytes)
    try PopplerFile.load()
    let problem = bytes.withUnsafeBytes { ObjectSkim($0).problem }
    if let problem { throw problem }
    document = try PopplerFile(bytes: bytes, password: password)
    guard document.pageCount > 0 else { throw .damaged("it has no page that can be found") }
  }

  /// Reads one page; one that is damaged or out of range comes as a page without text.
  public func page(_ number: Int) -> Page {
    guard number >= 1, number <= pageCount, let page = PopplerPageText(document, number: number) else {
      return Page(number: number, width: 612, height: 792, lines: [], condition: .noText)
    }
    return page.page()
  }

  /// Asks poppler for everything that a page needs and lays nothing out: what time poppler takes by itself.
  package func askWithoutLayout(_ number: Int) {
    _ = PopplerPageText(document, number: number)
  }

  /// Readers look for the header within the first 1024 bytes (PDF 32000-1, implementation note 13).
  private static func hasHeader(_ bytes: [UInt8]) -> Bool {
    contains("%PDF-", in: bytes.prefix(1024 + 4))
  }

  /// Readers look for the end mark within the last 1024 bytes (the same, note 18).
  private static func hasEndMark(_ bytes: [UInt8]) -> Bool {
    contains("%%EOF", in: bytes.suffix(1024))
  }

  private static func contains(_ mark: String, in bytes: ArraySlice<UInt8>) -> Bool {
    let mark = Array(mark.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: mark) }
  }
}
