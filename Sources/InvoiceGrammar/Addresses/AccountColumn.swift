internal import NumberingPlan
internal import PageText

/// The first column of a table whose rows begin with an account's number each, under a head such as "Sub-acct".
extension PageIndex {
  /// The account's number that a line begins with, letters and digits alone.
  func accountInColumn(line: Int) -> String? {
    guard let first = lines[line].first, next(after: first) != nil, isAccountCode(first) else { return nil }
    var box = cells[first].box
    var row = line
    for _ in 0..<Self.mostRows {
      guard let above = cell(above: box, line: row, within: .list),
        cells[above].box.sharesLeftEdge(with: box)
      else { return nil }
      (box.top, box.bottom, row) = (cells[above].box.top, cells[above].box.bottom, cells[above].line)
      // Heads of groups stand between the rows.
      guard !isAccountCode(above), !isAddress(above) else { continue }
      guard cells[above].digits == 0 else { return nil }
      let words = bytes[cells[above].range].split { $0.isBlank }
      guard words.count <= 3, words.contains(where: { isAccountWord($0) }) else { return nil }
      return String(decoding: bytes[cells[first].range].filter(\.isLetterOrDigit), as: UTF8.self)
    }
    return nil
  }

  /// So many rows are looked through for the head.
  private static let mostRows = 60

  private func isAccountCode(_ cell: Int) -> Bool {
    let text = bytes[cells[cell].range]
    return cells[cell].digits >= 6 && cells[cell].letters <= 3 && text.count <= 24
      && text.allSatisfy { $0.isLetterOrDigit || $0.isBlank || $0 == UInt8(ascii: "-") }
      && !TelephoneNumberScanner().matches(in: text.span).contains { $0.form == .grouped }
  }

  private func isAddress(_ cell: Int) -> Bool { PostalCodeEnd.ends(bytes[cells[cell].range]) }
}
