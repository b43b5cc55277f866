internal import CPoppler
public import PageText

/// A PDF file opened through poppler-glib.
public final class PDFDocument: TextSource {
  init() {}
  public var pageCount: Int { 0 }
  public var textLayer: TextLayer { .embedded }
  public func page(_ number: Int) -> Page {
    Page(number: number, width: 612, height: 792, lines: [])
  }
}
