internal import CCairo

/// Measures texts as the canvas draws them.
final class Ruler {
  private let surface: OpaquePointer?
  private let context: OpaquePointer?
  /// Advance of a text at size 1, by face and text.
  private var advances: [String: Double] = [:]

  init() {
    surface = cairo_image_surface_create(CAIRO_FORMAT_A8, 1, 1)
    context = cairo_create(surface)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_set_font_options(context, options)
    cairo_font_options_destroy(options)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  func width(_ text: String, _ style: TextStyle, size: Double) -> Double {
    let key = "\(style.family)\(style.isBold)\(style.isItalic)\(text)"
    if let advance = advances[key] { return advance * size }
    style.select(in: context, size: 100)
    var extents = cairo_text_extents_t()
    cairo_text_extents(context, text, &extents)
    if advances.count > 200_000 { advances = [:] }
    advances[key] = extents.x_advance / 100
    return extents.x_advance / 100 * size
  }
}

extension TextStyle {
  fileprivate func select(in context: OpaquePointer?, size: Double) {
    cairo_select_font_face(
      context, family, isItalic ? CAIRO_FONT_SLANT_ITALIC : CAIRO_FONT_SLANT_NORMAL,
      isBold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL)
    cairo_set_font_size(context, size)
  }
}

/// Draws pages into a PDF in memory.
struct PDFCanvas {
  /// Bytes that cairo has written so far.
  private final class Output {
    var bytes: [UInt8] = []
  }

  /// A PDF of the pages.
  ///
  /// - Parameter date: ISO 8601; the PDF says it was made then, so that the same seed gives the same bytes.
  static func pdf(_ pages: [Drawing], date: String) -> [UInt8] {
    let output = Output()
    let surface = cairo_pdf_surface_create_for_stream(
      { closure, data, length in
        guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<Output>.fromOpaque(closure).takeUnretainedValue().bytes
          .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(output).toOpaque(), 612, 792)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, date + "T08:00:00Z")
    let context = cairo_create(surface)
    for page in pages {
      cairo_pdf_surface_set_size(surface, page.width, page.height)
      draw(page, in: context)
      cairo_show_page(context)
    }
    cairo_destroy(context)
    cairo_surface_finish(surface)
    cairo_surface_destroy(surface)
    return withExtendedLifetime(output) { output.bytes }
  }

  private static func draw(_ page: Drawing, in context: OpaquePointer?) {
    for stroke in page.strokes { draw(stroke, in: context) }
    for mark in page.marks { draw(mark, in: context) }
  }

  private static func draw(_ stroke: Stroke, in context: OpaquePointer?) {
    cairo_set_source_rgb(context, stroke.gray, stroke.gray, stroke.gray)
    if stroke.isDashed {
      cairo_set_dash(context, [4, 3], 2, 0)
    } else {
      cairo_set_dash(context, nil, 0, 0)
    }
    cairo_set_line_width(context, 0.6)
    if stroke.width == 0 || stroke.height == 0 {
      cairo_move_to(context, stroke.x, stroke.y)
      cairo_line_to(context, stroke.x + stroke.width, stroke.y + stroke.height)
      cairo_stroke(context)
    } else {
      cairo_rectangle(context, stroke.x, stroke.y, stroke.width, stroke.height)
      if stroke.isFilled { cairo_fill(context) } else { cairo_stroke(context) }
    }
  }

  private static func draw(_ mark: TextMark, in context: OpaquePointer?) {
    cairo_save(context)
    cairo_translate(context, mark.x, mark.y)
    cairo_rotate(context, Double(mark.turns % 4) * .pi / 2)
    cairo_set_source_rgb(context, mark.style.gray, mark.style.gray, mark.style.gray)
    for piece in mark.pieces {
      mark.style.select(in: context, size: piece.size)
      cairo_move_to(context, piece.offset, 0)
      cairo_show_text(context, piece.text)
    }
    cairo_restore(context)
  }
}
