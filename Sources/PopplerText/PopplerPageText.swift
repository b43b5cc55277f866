internal import CGLib
internal import CPoppler
internal import PageText

/// What poppler says of one page's text, in poppler's memory, which is freed with this value.
///
/// `poppler_page_get_text_layout` gives one rectangle for each scalar of `poppler_page_get_text`, except for the marks of
/// direction that the latter inserts (U+202A to U+202E).
struct PopplerPageText: ~Copyable {
  private let handle: OpaquePointer
  private let number: Int
  private let text: UnsafeMutablePointer<CChar>?
  private var rectangles: UnsafeMutablePointer<PopplerRectangle>?
  private var rectangleCount: guint = 0
  private let attributes: UnsafeMutablePointer<GList>?

  /// Nil where the page's object can't be read.
  init?(_ document: PopplerFile, number: Int) {
    guard let page = poppler_document_get_page(document.handle, gint(number - 1)) else { return nil }
    handle = page
    self.number = number
    text = poppler_page_get_text(page)
    attributes = poppler_page_get_text_attributes(page)
    poppler_page_get_text_layout(page, &rectangles, &rectangleCount)
  }

  deinit {
    g_free(text)
    g_free(rectangles)
    poppler_page_free_text_attributes(attributes)
    poppler_object_unref(UnsafeMutableRawPointer(handle))
  }

  /// The page laid out. Where text and rectangles do not fit together, nothing says where a word stands, and the text is
  /// given up as garbage.
  func page() -> Page {
    var (width, height) = (0.0, 0.0)
    poppler_page_get_size(handle, &width, &height)
    guard let text else {
      return Page(number: number, width: width, height: height, lines: [], condition: .noText)
    }
    if GlyphPage.isOverfull(characters: Int(rectangleCount), width: width, height: height) {
      return Page(number: number, width: width, height: height, lines: [], condition: .overfull)
    }
    var glyphs = GlyphPage(width: width, height: height)
    guard let text = String(validatingCString: text), gather(text, into: &glyphs) else {
      return Page(number: number, width: width, height: height, lines: [], condition: .garbage)
    }
    return glyphs.page(number: number)
  }

  /// Whether the page shows anything to the eye.
  static func showsInk(_ document: PopplerFile, number: Int) -> Bool {
    guard let page = poppler_document_get_page(document.handle, gint(number - 1)) else { return false }
    defer { poppler_object_unref(UnsafeMutableRawPointer(page)) }
    return poppler_page_shows_ink(page)
  }

  /// Pairs scalars with rectangles; false where their counts differ.
  private func gather(_ text: String, into glyphs: inout GlyphPage) -> Bool {
    var pairs = GlyphPairs(attributes)
    let boxes = UnsafeBufferPointer(start: rectangles, count: Int(rectangleCount))
    var index = 0
    for scalar in text.unicodeScalars {
      if (0x202A...0x202E).contains(scalar.value) { continue }
      guard index < boxes.count else { return false }
      pairs.add(scalar, boxes[index], at: index, to: &glyphs)
      index += 1
    }
    return index == boxes.count
  }
}

/// Scalars with their rectangles and styles, becoming glyphs.
private struct GlyphPairs {
  private var style: TextStyleCursor
  private var followsSpace = false

  init(_ attributes: UnsafeMutablePointer<GList>?) {
    style = TextStyleCursor(attributes)
  }

  mutating func add(
    _ scalar: Unicode.Scalar, _ rectangle: PopplerRectangle, at index: Int, to glyphs: inout GlyphPage
  ) {
    if scalar == "\n" {
      glyphs.endLine()
      followsSpace = false
      return
    }
    switch PrintedScalar(scalar) {
    case .blank: followsSpace = true
    case .nothing: glyphs.countUnprintable(scalar)
    case .unreadable: add(PrintedScalar.replacement, rectangle, at: index, to: &glyphs)
    case .itself, .ascii:
      style.move(to: index)
      if let box = box(rectangle), !style.isHidden { glyphs.append(glyph(scalar, box)) }
      followsSpace = false
    }
  }

  private func glyph(_ scalar: Unicode.Scalar, _ box: Box) -> Glyph {
    Glyph(
      scalar: scalar, box: box, fontSize: style.fontSize > 0 ? style.fontSize : box.height,
      isBold: style.isBold, followsSpace: followsSpace)
  }

  /// Nil for rectangles that no page holds.
  private func box(_ rectangle: PopplerRectangle) -> Box? {
    let box = Box(
      left: min(rectangle.x1, rectangle.x2), top: min(rectangle.y1, rectangle.y2),
      right: max(rectangle.x1, rectangle.x2), bottom: max(rectangle.y1, rectangle.y2))
    let sum = abs(box.left) + abs(box.top) + abs(box.right) + abs(box.bottom)
    return sum < 1e6 ? box : nil
  }
}
