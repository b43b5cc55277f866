/// A plain text as a document: every character takes 6 x 12 points, so that columns of characters become geometry and
/// grammars work as on a PDF. Form feeds part pages.
///
/// Only the bytes are held, and where pages begin; a page's words are laid out each time it is asked for.
public struct PlainTextSource: TextSource, Sendable {
  private let bytes: [UInt8]
  private let encoding: PlainTextEncoding
  /// Offsets of the pages' first bytes, then that behind the last page.
  private let bounds: [Int]

  /// Pages that form feeds part; further ones end lines, so that noise of form feeds is no million of pages.
  private static let mostParted = 5000

  /// - Parameter bytes: a text in UTF-8, UTF-16 or Windows-1252.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    encoding = PlainTextEncoding(of: bytes)
    bounds = Self.bounds(of: bytes, encoding)
  }

  public var pageCount: Int { bounds.count - 1 }
  public var textLayer: TextLayer { .plainText }
  public var showsInk: Bool { false }

  /// A page that is not there comes as a page without text.
  public func page(_ number: Int) -> Page {
    var layout = PlainTextLayout(keepsWords: true, endsAtFormFeed: number <= Self.mostParted)
    if number >= 1, number <= pageCount {
      var index = bounds[number - 1]
      while index < bounds[number], let scalar = encoding.scalar(in: bytes, at: &index) {
        _ = layout.append(scalar)
      }
    }
    return layout.page(number)
  }

  private static func bounds(of bytes: [UInt8], _ encoding: PlainTextEncoding) -> [Int] {
    if isOnePage(bytes, encoding) { return [0, bytes.count] }
    var bounds = [0]
    var layout = PlainTextLayout(keepsWords: false, endsAtFormFeed: true)
    var index = 0
    var start = 0
    while let scalar = encoding.scalar(in: bytes, at: &index) {
      switch layout.append(scalar) {
      case .goesOn:
        start = index
        continue
      case .endsPage: start = index
      case .endsPageBefore: index = start
      }
      bounds.append(index)
      layout = PlainTextLayout(keepsWords: false, endsAtFormFeed: bounds.count <= mostParted)
    }
    // A form feed at the end begins no page.
    if bounds.count > 1, layout.isEmpty { bounds.removeLast() }
    return bounds + [bytes.count]
  }

  /// Whether a short text is one page for sure: counting bytes takes a tenth of laying them out.
  private static func isOnePage(_ bytes: [UInt8], _ encoding: PlainTextEncoding) -> Bool {
    // A word takes two bytes with what parts it from the next. In UTF-16 a line's end may have printed bytes.
    guard bytes.count < PlainTextLayout.wordsOnPage * 2, encoding == .utf8 || encoding == .windows1252 else {
      return false
    }
    // Whatever may end a line, and tabs, of which a hundred end one that grows too wide.
    var breaks = 0
    for byte in bytes where byte < 0x20 || byte >= 0x7F {
      if byte == 0x0C { return false }
      breaks += 1
    }
    return breaks + bytes.count / PlainTextLayout.widestLine < PlainTextLayout.linesOnPage
  }
}

extension Document {
  /// A plain text with all its pages in memory, see ``PlainTextSource``.
  public init(plainText bytes: [UInt8]) {
    let source = PlainTextSource(bytes)
    self.init(pages: (1...source.pageCount).map(source.page), textLayer: .plainText)
  }
}
