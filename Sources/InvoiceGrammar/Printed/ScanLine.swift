internal import PageText

/// The long run of digits at a coupon's foot that a payment centre's machine reads: account number, amount, check digits.
struct ScanLine {
  /// Digits alone.
  var digits: [UInt8]
  var page: Int
  /// On the upright page.
  var box: Box
  var text: String

  /// Fewer digits may be an account number with an order number behind it.
  static let shortest = 22

  /// The scan lines of a page: cells of digits, blanks and signs with hardly a letter.
  static func all(on index: PageIndex) -> [ScanLine] {
    index.cells.compactMap { cell in
      guard cell.digits >= shortest, cell.letters <= 3 else { return nil }
      return ScanLine(
        digits: index.bytes[cell.range].filter(\.isDigit), page: index.page, box: index.pageBox(cell.box),
        text: index.text(cell.range))
    }
  }

  /// Whether a value's digits stand in it, one after another; leading zeros may be lacking.
  func holds(_ value: String) -> Bool {
    let wanted = value.utf8.filter(\.isDigit)
    return wanted.count >= 6 && digits.contains(wanted)
  }
}
