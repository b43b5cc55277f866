import PageText

extension Perturbation {
  /// Print that is no part of the document's own: stamps, headers of machines, footers.
  static let noise: [Perturbation] = [
    .pages(.noise, "fax-header") { page, _ in
      page.moveDown(below: -1, by: 2 * page.rowHeight)
      page.print("FAX TRANSMISSION   OFFICE COPY   P.01/03", left: 36, top: 0)
    },
    .pages(.noise, "footer-repeated") { page, _ in
      page.print("Printed for your records   Page 1 of 1", left: 36, top: page.height)
      page.height += 2 * page.rowHeight
    },
    .pages(.noise, "stamp-paid") { page, _ in page.stamp("PAID", scale: 1.5) },
    .pages(.noise, "stamp-received") { page, _ in page.stamp("RECEIVED MAIL ROOM", scale: 1) },
    .pages(.noise, "watermark-copy", on: [.page]) { page, _ in
      page.print("COPY", left: page.width * 0.2, top: page.height * 0.45, scale: 6)
    },
    .pages(.noise, "header-in-the-middle") { page, _ in
      page.interrupt(with: "Continued   Your monthly statement")
    },
    Perturbation(.noise, "mail-header") { document, _, _ in
      guard !document.pages.isEmpty else { return }
      let height = document.pages[0].rowHeight
      document.pages[0].moveDown(below: -1, by: 5 * height)
      for (row, line) in ["From: Office Manager", "To: Porting Department", "Subject: our bill as asked for"]
        .enumerated()
      {
        document.pages[0].print(line, left: 36, top: Double(row) * height)
      }
    },
  ]
}

extension PrintedPage {
  /// A rubber stamp at the right of the first rows, where nothing else stands.
  fileprivate mutating func stamp(_ text: String, scale: Double) {
    print(text, left: width + 12, top: 0.3 * height, scale: scale)
    width += 150
  }

  /// A line of print between two lines in the middle of the page, where a blank line is.
  fileprivate mutating func interrupt(with text: String) {
    let middle = rows.indices.dropFirst().filter { rows[$0].top - rows[$0 - 1].bottom > 0.8 * rowHeight }
    guard let index = middle.dropFirst(middle.count / 2).first else { return }
    let top = rows[index].top
    moveDown(below: top - 0.1, by: 2 * rowHeight)
    print(text, left: 36, top: top)
  }
}
