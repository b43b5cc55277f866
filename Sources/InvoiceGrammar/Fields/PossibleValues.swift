internal import PageText

/// A value that may be a field's, with what stands beside it.
package struct PossibleValue {
  /// How it was read, as a grammar says it.
  package var reader: String
  /// How it stands to the label, as a grammar says it.
  package var relation: String
  /// As printed.
  package var label: String
  /// As printed.
  package var printed: String
}

/// Values of a field for which no label is known, by what pages show beside values of its kind.
struct PossibleValues {
  let pages: [PageIndex]

  /// At most `limit`, in the order of the page; of those that one rule would read the first.
  func values(of field: Field, limit: Int) -> [PossibleValue] {
    var values: [PossibleValue] = []
    for page in pages where page.view == nil {
      for cell in page.cells.indices {
        for start in starts(in: cell, page) {
          guard values.count < limit else { return values }
          guard let value = value(of: field, from: start, inCell: cell, page) else { continue }
          if !values.contains(where: { $0.isReadLike(value) }) { values.append(value) }
        }
      }
    }
    return values
  }

  /// Where a value may begin: the cell's start, and behind a colon.
  private func starts(in cell: Int, _ page: PageIndex) -> [Int] {
    let words = page.cells[cell].words
    return words.filter { word in
      word == words.lowerBound || page.bytes[page.words[word - 1].end - 1] == UInt8(ascii: ":")
    }.map { page.words[$0].start }
  }

  private func value(of field: Field, from start: Int, inCell cell: Int, _ page: PageIndex) -> PossibleValue?
  {
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
    guard let label = LabelBeside(index: page).label(of: range, inCell: cell) else { return nil }
    return PossibleValue(
      reader: read.word, relation: label.relation, label: label.text, printed: value.printed)
  }
}

extension PossibleValue {
  /// Whether one rule would read both.
  fileprivate func isReadLike(_ other: PossibleValue) -> Bool {
    reader == other.reader && relation == other.relation && label == other.label
  }
}
