/// A document to be printed, from top to bottom.
public struct Paper: Sendable {
  public var title: String
  /// Stands at the foot of every page, before the page's number.
  public var footer: String
  /// The day it is made, ISO 8601.
  public var date: String
  public var blocks: [Block] = []

  public enum Block: Sendable, Hashable {
    case title(String)
    case heading(String)
    case paragraph(String)
    /// Labels with their values.
    case fields([Field])
    /// Short texts in columns, such as telephone numbers.
    case columns([String])
    /// Lines to be filled in by hand, each row side by side, their labels below.
    case blanks([String])
    case newPage
  }

  public struct Field: Sendable, Hashable {
    public var label: String
    public var value: String

    public init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  public init(title: String, footer: String, date: String) {
    self.title = title
    self.footer = footer
    self.date = date
  }

  /// The pages as PDF.
  public func pdf() throws(DrawingError) -> [UInt8] {
    let canvas = try PDFCanvas(size: .letter, title: title, date: date)
    var layout = PaperLayout(canvas: canvas, size: .letter)
    for block in blocks { layout.add(block) }
    let pages = layout.pages
    for (index, marks) in pages.enumerated() {
      let foot = layout.footer("\(footer) · page \(index + 1) of \(pages.count)")
      for mark in marks + [foot] { mark.draw(on: canvas) }
      canvas.endPage()
    }
    return try canvas.finish()
  }
}
