import PageText

extension Perturbation {
  /// Pages in another order, and pages that somebody put between or in front.
  static let pages: [Perturbation] = [
    Perturbation(.pages, "reversed") { document, _, _ in document.pages.reverse() },
    Perturbation(.pages, "first-page-last") { document, _, _ in
      if document.pages.count > 1 { document.pages.append(document.pages.removeFirst()) }
    },
    Perturbation(.pages, "blank-page-between") { document, _, _ in document.insertBlankPage(at: 1) },
    Perturbation(.pages, "blank-page-in-front") { document, _, _ in document.insertBlankPage(at: 0) },
    Perturbation(.pages, "first-page-twice") { document, _, _ in
      if let first = document.pages.first { document.pages.insert(first, at: 1) }
    },
    Perturbation(.pages, "cover-sheet") { document, _, _ in document.insertPage(coverSheet) },
    Perturbation(.pages, "letter-of-authorization-in-front") { document, _, _ in
      document.insertPage(letterOfAuthorization)
    },
  ]

  private static let coverSheet = [
    "FAX", "", "To: Porting Department", "From: Front desk", "Pages: 4 including this sheet", "",
    "Please find attached our most recent telephone bill for the transfer.", "Thank you.",
  ]

  private static let letterOfAuthorization = [
    "LETTER OF AUTHORIZATION", "",
    "We authorize the carrier named in the order to act as our agent and to transfer",
    "our telephone service. The numbers and the account are those of the attached bill.", "",
    "Signature: ______________________", "Title: ______________________",
  ]
}

extension PrintedDocument {
  /// A page of the same size without any print.
  fileprivate mutating func insertBlankPage(at index: Int) {
    guard let first = pages.first, index <= pages.count else { return }
    pages.insert(PrintedPage(width: first.width, height: first.height, rows: []), at: index)
  }

  /// A page of a few lines in front of all others.
  fileprivate mutating func insertPage(_ lines: [String]) {
    guard let first = pages.first else { return }
    var page = PrintedPage(width: first.width, height: first.height, rows: [])
    for (index, line) in lines.enumerated() where !line.isEmpty {
      let top = 12 * Double(index + 4)
      var row = PrintedRow(
        words: [Word(text: "x", box: Box(left: 60, top: top, right: 66, bottom: top + 12), fontSize: 10)])
      row.replace(0..<1, with: line)
      page.rows.append(row)
    }
    page.condition = .text
    pages.insert(page, at: 0)
  }
}
