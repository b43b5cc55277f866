internal import PageText

/// Rules that would read a field for which no label is known, by what the front pages show beside values of its kind.
struct PossibleValues {
  let pages: [PageIndex]

  /// At most `limit`, in the order of the page: the rule and what it would read.
  func rules(for field: Field, limit: Int) -> [(rule: String, value: String)] {
    var rules: [(rule: String, value: String)] = []
    for page in pages where page.view == nil {
      for cell in page.cells.indices {
        for start in starts(in: cell, page) {
          guard rules.count < limit else { return rules }
          guard let found = value(of: field, from: start, inCell: cell, page),
            let label = Surroundings(index: page).label(of: found.range, inCell: cell)
          else { continue }
          let rule = "\(field.rawValue) \(found.reader) \(label.relation) \(label.text.quotedText)"
          if !rules.contains(where: { $0.rule == rule }) { rules.append((rule, found.printed.onOneLine)) }
        }
      }
    }
    return rules
  }

  /// Where a value may begin: the cell's start, and behind a colon.
  private func starts(in cell: Int, _ page: PageIndex) -> [Int] {
    let words = page.cells[cell].words
    return words.filter { word in
      word == words.lowerBound || page.bytes[page.words[word - 1].end - 1] == UInt8(ascii: ":")
    }.map { page.words[$0].start }
  }

  private func value(of field: Field, from start: Int, inCell cell: Int, _ page: PageIndex) -> (
    reader: String, range: Range<Int>, printed: String
  )? {
    let rest = page.bytes[start..<page.cells[cell].range.upperBound]
    let read: (reader: FieldRule.Reader, word: String)? =
      switch field {
      case .invoiceDate: (.date, "date")
      case .accountNumber: (.code, "code")
      case .serviceAddress: (.address, "address")
      default: nil
      }
    guard let read, !rest.isEmpty, field == .serviceAddress || rest.contains(where: \.isDigit) else {
      return nil
    }
    let hits = HitTable([], cellCount: page.cells.count)
    let anchor = Anchor(cell: cell, start: start, relation: .right, gap: 0)
    guard let value = ValueReader(index: page, hits: hits).read(read.reader, at: anchor) else { return nil }
    let range = value.range.isEmpty ? start..<page.cells[cell].range.upperBound : value.range
    return (read.word, range, value.printed)
  }
}
