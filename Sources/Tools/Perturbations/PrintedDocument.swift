public import PageText

/// A document whose print can be changed before it is read.
public struct PrintedDocument: Sendable, Equatable {
  var pages: [PrintedPage]
  let textLayer: TextLayer

  /// All pages of a document as its reader gives them.
  public init(_ source: any TextSource) {
    pages = source.pageCount > 0 ? (1...source.pageCount).map { PrintedPage(source.page($0)) } : []
    textLayer = source.textLayer
  }

  /// The document as it is read: a plain text from its characters on.
  public var document: Document {
    if isPlainText { return Document(plainText: Array(GridText.text(of: pages).utf8)) }
    return Document(pages: pages.enumerated().map { $1.page($0 + 1) }, textLayer: textLayer)
  }

  public var isPlainText: Bool { textLayer == .plainText }

  /// Whether it is an export of a program, where blanks and line ends are syntax: JSON, XML, fields parted by tabs or commas.
  var isExport: Bool {
    guard isPlainText, let first = pages.first?.rows.first?.text else { return false }
    let rows = pages.flatMap(\.rows)
    let parted = rows.count { row in
      row.words.contains { $0.tabs > 0 } || row.words.reduce(0) { $0 + $1.text.count { $0 == "," } } > 3
    }
    return "{[<".contains(first.first ?? " ") || parted * 2 > rows.count
  }

  mutating func changePages(_ change: (inout PrintedPage) -> Void) {
    for index in pages.indices { change(&pages[index]) }
  }

  mutating func changeRows(_ change: (inout PrintedRow) -> Void) {
    changePages { $0.changeRows(change) }
  }
}
