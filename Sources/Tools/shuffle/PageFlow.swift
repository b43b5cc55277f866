/// Fills pages with drawings from the top, column by column.
struct PageFlow {
  private let style: BillStyle
  /// What heads each page but the first.
  private let header: Drawing?
  private(set) var pages: [Drawing]
  private var y: Double
  private var column = 0
  private var columnCount = 1
  private var columnTop: Double
  /// Lowest point that a column reached.
  private var lowest: Double
  /// Kept free at the first page's foot.
  private let reserved: Double

  init(style: BillStyle, header: Drawing?, reserved: Double) {
    self.style = style
    self.header = header
    self.reserved = reserved
    pages = [Drawing(width: style.pageWidth, height: style.pageHeight)]
    y = style.margin
    columnTop = y
    lowest = y
  }

  private var bottom: Double { style.pageHeight - style.margin - (pages.count == 1 ? reserved : 0) }
  private let columnGap = 18.0
  var columnWidth: Double { (style.contentWidth - Double(columnCount - 1) * columnGap) / Double(columnCount) }
  /// Height left in the column.
  var rest: Double { bottom - y }

  mutating func breakPage() {
    pages.append(Drawing(width: style.pageWidth, height: style.pageHeight))
    y = style.margin
    if let header {
      pages[pages.count - 1].add(header, x: style.margin, y: y)
      y += header.height + 10
    }
    (column, columnTop, lowest) = (0, y, y)
    keepSize()
  }

  /// What follows stands in so many columns.
  mutating func beginColumns(_ count: Int) {
    y = max(y, lowest)
    (columnCount, column, columnTop, lowest) = (count, 0, y, y)
  }

  private mutating func nextColumn() {
    lowest = max(lowest, y)
    guard column + 1 < columnCount, bottom - columnTop > 60 else { return breakPage() }
    column += 1
    y = columnTop
  }

  mutating func place(_ drawing: Drawing, gap: Double = 0) {
    if drawing.height > rest, y > columnTop { nextColumn() }
    if drawing.height > rest, y <= columnTop, columnTop > style.margin + 60 { breakPage() }
    let x = style.margin + Double(column) * (columnWidth + columnGap)
    pages[pages.count - 1].add(drawing, x: x, y: y)
    y += drawing.height + gap
    lowest = max(lowest, y)
    keepSize()
  }

  mutating func place(_ section: Section, gap: Double) {
    let start = section.strips.prefix(section.hasHeading ? 3 : 1).reduce(0) { $0 + $1.height }
    if start > rest, y > columnTop { nextColumn() }
    for strip in section.strips { place(strip) }
    y += gap
    lowest = max(lowest, y)
  }

  /// Places a drawing at the current page's foot, on a new page where there is no room.
  mutating func placeAtFoot(_ drawing: Drawing, ofFirstPage: Bool) {
    if ofFirstPage {
      pages[0].add(drawing, x: style.margin, y: style.pageHeight - style.margin - drawing.height)
    } else {
      if max(y, lowest) + drawing.height > bottom { breakPage() }
      pages[pages.count - 1].add(
        drawing, x: style.margin, y: style.pageHeight - style.margin - drawing.height)
      y = bottom
    }
    keepSize()
  }

  mutating func append(page: Drawing) {
    pages.append(page)
    y = bottom
  }

  private mutating func keepSize() {
    pages[pages.count - 1].width = style.pageWidth
    pages[pages.count - 1].height = style.pageHeight
    pages[0].width = style.pageWidth
    pages[0].height = style.pageHeight
  }
}
