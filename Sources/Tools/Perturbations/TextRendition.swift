import PageText

/// A document's pages as a plain text on a grid of characters, as programs make one of a PDF.
struct TextRendition {
  private static let widestLine = 300

  /// Pages parted by form feeds.
  static func text(of document: PrintedDocument) -> String {
    document.pages.map(text).joined(separator: "\u{0C}")
  }

  private static func text(of page: PrintedPage) -> String {
    let step = characterWidth(page.rows)
    var text = ""
    var last: PrintedRow?
    for row in page.rows where !row.words.isEmpty {
      if let last, row.top - last.bottom > 0.8 * page.rowHeight { text += "\n" }
      text += line(row, step) + "\n"
      last = row
    }
    return text
  }

  /// Each cell in the column where it stands, or two blanks behind the one before it.
  private static func line(_ row: PrintedRow, _ step: Double) -> String {
    var line = ""
    for cell in row.cells {
      let column = Int(min(max(row.words[cell.lowerBound].box.left / step, 0), Double(widestLine)))
      line += String(repeating: " ", count: line.isEmpty ? column : max(column - line.count, 2))
      line += row.text(of: cell)
    }
    return line
  }

  /// Width of a column in points: what most characters need, so that cells seldom push each other.
  private static func characterWidth(_ rows: [PrintedRow]) -> Double {
    let widths = rows.lazy.flatMap(\.words).filter { $0.text.count > 3 }
      .map { $0.box.width / Double($0.text.count) }.filter(\.isFinite).sorted()
    return widths.isEmpty ? 5 : min(max(widths[widths.count / 4], 2), 12)
  }
}

/// A plain text of words that stand on its grid of characters.
struct GridText {
  /// Pages parted by form feeds.
  static func text(of pages: [PrintedPage]) -> String { pages.map(text).joined(separator: "\u{0C}") }

  private static func text(of page: PrintedPage) -> String {
    var text = ""
    var line = 0
    for row in page.rows.sorted(by: { $0.top < $1.top }) {
      let wanted = max(Int((row.top / 12).rounded()), line)
      text += String(repeating: "\n", count: wanted - line) + self.line(row) + "\n"
      line = wanted + 1
    }
    return text
  }

  private static func line(_ row: PrintedRow) -> String {
    var line = ""
    var column = 0
    for word in row.words {
      let wanted = Int((word.box.left / 6).rounded())
      if word.tabs > 0 {
        line += String(repeating: "\t", count: Int(word.tabs))
      } else {
        line += String(repeating: " ", count: max(wanted - column, line.isEmpty ? 0 : 1))
      }
      line += word.text
      column = wanted + word.text.count
    }
    return line
  }
}

extension PrintedDocument {
  /// The document as a plain text.
  var textRendition: PrintedDocument {
    PrintedDocument(PlainTextSource(Array(TextRendition.text(of: self).utf8)))
  }
}
