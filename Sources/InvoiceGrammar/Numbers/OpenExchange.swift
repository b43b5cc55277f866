internal import NumberingPlan
internal import PageText

/// "(715) 555-" alone on a line over rows that begin with four digits: the numbers of one exchange.
struct OpenExchange {
  /// `7155550000`, to which the four digits of a row are added.
  let tenDigits: UInt64
  /// Left edge of the heading.
  let left: Double

  /// - Parameter cell: nil where its text is no area code and exchange with a dash at their end.
  init?(_ index: PageIndex, cell: Int) {
    let indexed = index.cells[cell]
    guard indexed.digits == 6, indexed.letters == 0, indexed.range.count <= 12,
      index.bytes[indexed.range].last.map({ $0 == UInt8(ascii: "-") || $0 == 0x93 || $0 == 0x91 }) == true
    else { return nil }
    let digits = index.bytes[indexed.range].filter(\.isDigit).reduce(UInt64(0)) {
      $0 * 10 + UInt64($1 - 0x30)
    }
    guard TelephoneNumber(tenDigits: digits * 10_000 + 1234) != nil else { return nil }
    tenDigits = digits * 10_000
    left = indexed.box.left
  }

  /// The number whose last four digits stand at a row's start.
  func number(_ index: PageIndex, cell: Int) -> TelephoneNumberMatch? {
    let text = index.bytes[index.cells[cell].range]
    let digits = text.prefix(while: \.isDigit)
    guard digits.count == 4, digits.endIndex == text.endIndex || text[digits.endIndex].isBlank,
      abs(index.cells[cell].box.left - left) < 4 * max(index.cells[cell].box.height, 7),
      let number = TelephoneNumber(
        tenDigits: tenDigits + digits.reduce(0) { $0 * 10 + UInt64($1 - 0x30) })
    else { return nil }
    return TelephoneNumberMatch(number: number, utf8Range: 0..<4, form: .short)
  }
}

/// The open exchanges of a page, each from its heading down to the first line that does not begin with four digits.
struct OpenExchanges {
  /// By line.
  private var open: [Int: OpenExchange] = [:]

  /// None.
  init() {}

  init(_ index: PageIndex) {
    var current: OpenExchange?
    for line in index.lines.indices {
      guard let first = index.lines[line].first else { continue }
      if let heading = OpenExchange(index, cell: first) {
        current = heading
      } else if let exchange = current {
        if exchange.number(index, cell: first) == nil { current = nil } else { open[line] = exchange }
      }
    }
  }

  /// The number that a line begins with, where it stands under an open exchange.
  func match(line: Int, _ index: PageIndex) -> (match: TelephoneNumberMatch, cell: Int)? {
    guard let exchange = open[line], let first = index.lines[line].first else { return nil }
    return exchange.number(index, cell: first).map { ($0, first) }
  }
}
