internal import CDrawing
internal import CGLib

/// Pages of a PDF being drawn. Lengths are points (1/72 inch), from the top left corner.
final class PDFCanvas {
  private let surface: OpaquePointer
  private let context: OpaquePointer
  private let bytes = ByteBox()
  private var fonts = FontBook()
  private var face: OpaquePointer?

  /// The PDF's bytes as cairo hands them over.
  private final class ByteBox {
    var bytes: [UInt8] = []
  }

  /// - Parameter date: ISO 8601, that the same document gives the same bytes.
  init(size: PageSize, title: String, date: String) throws(DrawingError) {
    if let failure = drawing_load() { throw .libraryMissing(String(cString: failure)) }
    let box = Unmanaged.passUnretained(bytes).toOpaque()
    let write: cairo_write_func_t = { closure, data, length in
      guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
      Unmanaged<ByteBox>.fromOpaque(closure).takeUnretainedValue().bytes
        .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
      return CAIRO_STATUS_SUCCESS
    }
    guard let surface = cairo_pdf_surface_create_for_stream(write, box, size.width, size.height),
      let context = cairo_create(surface)
    else { throw .failed("cairo makes no page") }
    self.surface = surface
    self.context = context
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "PortDraft")
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, date)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  func width(of text: String, _ style: TextStyle) -> Double {
    runs(text, style).reduce(0) { $0 + advance($1, style) }
  }

  /// Draws text whose baseline begins at a point.
  func draw(_ text: String, _ style: TextStyle, x: Double, baseline: Double) {
    var x = x
    for run in runs(text, style) {
      let advance = advance(run, style)
      cairo_move_to(context, x, baseline)
      cairo_show_text(context, run.text)
      x += advance
    }
  }

  func line(fromX left: Double, toX right: Double, y: Double) {
    cairo_set_line_width(context, 0.6)
    cairo_move_to(context, left, y)
    cairo_line_to(context, right, y)
    cairo_stroke(context)
  }

  func endPage() { cairo_show_page(context) }

  /// - Returns: the whole PDF.
  func finish() throws(DrawingError) -> [UInt8] {
    guard fonts.missing.isEmpty else { throw .noFont(letters: fonts.missing) }
    cairo_surface_finish(surface)
    let status = cairo_status(context)
    guard status == CAIRO_STATUS_SUCCESS, cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
      throw .failed("cairo's status is \(status.rawValue)")
    }
    return bytes.bytes
  }

  private func runs(_ text: String, _ style: TextStyle) -> [FontBook.Run] {
    fonts.runs(of: text.composed.inVisualOrder, weight: style.isBold ? .bold : .regular)
  }

  private func advance(_ run: FontBook.Run, _ style: TextStyle) -> Double {
    cairo_set_font_face(context, run.font.face)
    cairo_set_font_size(context, style.size)
    var extents = cairo_text_extents_t()
    cairo_text_extents(context, run.text, &extents)
    return extents.x_advance
  }
}

/// Points.
public struct PageSize: Sendable, Hashable {
  public var width: Double
  public var height: Double

  /// 8.5 by 11 inches.
  public static let letter = PageSize(width: 612, height: 792)
}

/// What text looks like.
struct TextStyle: Hashable {
  /// Points.
  var size: Double
  var isBold = false
}

extension String {
  /// Letters with their marks as one scalar where there is one: fonts have those sooner than the marks.
  fileprivate var composed: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    guard let text = g_utf8_normalize(self, -1, G_NORMALIZE_DEFAULT_COMPOSE) else { return self }
    defer { g_free(text) }
    return String(cString: text)
  }
}
