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
    self.init(digits: index.bytes[indexed.range].filter(\.isDigit), left: indexed.box.left)
  }

  /// The only exchange that the page prints with its last four digits open: `(715) 555-xxxx`.
  static func stated(on index: PageIndex) -> OpenExchange? {
    var found: [OpenExchange] = []
    for cell in index.cells.indices where index.cells[cell].digits >= 6 {
      let text = index.bytes[index.cells[cell].range]
      for mask in text.indices where text[mask] | 0x20 == UInt8(ascii: "x") && isMask(text[mask...]) {
        let digits = text[..<mask].filter(\.isDigit).suffix(6)
        if digits.count == 6, let exchange = OpenExchange(digits: digits, left: -.infinity) {
          found.append(exchange)
        }
      }
    }
    let codes = Set(found.map(\.tenDigits))
    return codes.count == 1 ? found.first : nil
  }

  private static func isMask(_ text: ArraySlice<UInt8>) -> Bool {
    text.prefix(4).count == 4 && text.prefix(4).allSatisfy { $0 | 0x20 == UInt8(ascii: "x") }
      && text.dropFirst(4).first?.isLetterOrDigit != true
  }

  private init?(digits: some Sequence<UInt8>, left: Double) {
    let prefix = digits.reduce(UInt64(0)) { $0 * 10 + UInt64($1 - 0x30) }
    guard TelephoneNumber(tenDigits: prefix * 10_000 + 1234) != nil else { return nil }
    tenDigits = prefix * 10_000
    self.left = left
  }

  /// The number whose last four digits stand at a row's start.
  func number(_ index: PageIndex, cell: Int) -> TelephoneNumberMatch? {
    let text = index.bytes[index.cells[cell].range]
    let digits = text.prefix(while: \.isDigit)
    guard digits.count == 4, digits.endIndex == text.endIndex || text[digits.endIndex].isBlank,
      left == -.infinity || abs(index.cells[cell].box.left - left) < 4 * max(index.cells[cell].box.height, 7),
      let number = TelephoneNumber(
        tenDigits: tenDigits + digits.reduce(0) { $0 * 10 + UInt64($1 - 0x30) })
    else { return nil }
    return TelephoneNumberMatch(number: number, utf8Range: 0..<4, form: .short)
  }
}

/// The open exchanges of a page: each from its heading down to the first line that does not begin with four digits, or one
/// that a line states for all rows, "All numbers are (715) 555-xxxx".
struct OpenExchanges {
  /// By line.
  private var open: [Int: OpenExchange] = [:]

  /// None.
  init() {}

  init(_ index: PageIndex) {
    var current: OpenExchange?
    // Looked for over the page only where a row begins with four digits.
    lazy var stated = OpenExchange.stated(on: index)
    for line in index.lines.indices {
      guard let first = index.lines[line].first else { continue }
      if let heading = OpenExchange(index, cell: first) {
        current = heading
      } else if let exchange = current {
        if exchange.number(index, cell: first) == nil { current = nil } else { open[line] = exchange }
      } else if index.cells[first].range.count == 4, index.cells[first].digits == 4,
        let last = index.lines[line].last, PrintedAmount.isAmount(index.bytes[index.cells[last].range]),
        let stated
      {
        open[line] = stated
      }
    }
  }

  /// The number that a line begins with, where it stands under an open exchange.
  func match(line: Int, _ index: PageIndex) -> (match: TelephoneNumberMatch, cell: Int)? {
    guard let exchange = open[line], let first = index.lines[line].first else { return nil }
    return exchange.number(index, cell: first).map { ($0, first) }
  }
}
