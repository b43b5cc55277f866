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
    Perturbation(
      .pages, "another-bill-behind",
      mayVary: "two bills of two accounts are one document: told, and no value of the second",
      change: { document, _, _ in document.appendBill(anotherBill) }),
    Perturbation(.pages, "cover-sheet") { document, _, _ in document.insertPage(coverSheet) },
    Perturbation(.pages, "letter-of-authorization-in-front") { document, _, _ in
      document.insertPage(letterOfAuthorization)
    },
  ]

  private static let coverSheet = [
    "FAX", "", "To: Porting Department", "From: Front desk", "Pages: 4 including this sheet", "",
    "Please find attached our most recent telephone bill for the transfer.", "Thank you.",
  ]

  /// A short bill of another account of an issuer that nobody knows.
  private static let anotherBill = [
    "QUARTZ HOLLOW TELEPHONE CO", "", "Bill date: March 2, 2026", "Account number: 77-204-9918", "",
    "LODESTONE QUILTING SUPPLY", "18 MERIDIAN LN", "BISBEE, AZ 85603", "", "Telephone number: 520-432-0118",
    "Local service    31.50", "Total due    $31.50",
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

  /// A bill of one page behind a bill; a record and an export are no bills.
  fileprivate mutating func appendBill(_ lines: [String]) {
    guard !isExport, pages.contains(where: { $0.rows.contains { $0.text.contains("$") } }) else { return }
    insertPage(lines)
    pages.append(pages.removeFirst())
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
