internal import NumberingPlan

/// Numbers under an exchange whose last four digits stand open: `(270) 555-xxxx: 0102, 0156, 0170-0172`.
struct OpenExchange {
  let list: TelephoneList
  /// From which further numbers inherit area code and central office code.
  let exchange: TelephoneNumber

  /// - Returns: nil where the text names no such exchange.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    let letter = UInt8(ascii: "x")
    guard
      let open = bytes.indices.first(where: { index in
        index + 4 <= bytes.count && bytes[index..<(index + 4)].allSatisfy { $0 | 0x20 == letter }
      })
    else { return nil }
    let digits = bytes[..<open].filter { (0x30...0x39).contains($0) }.suffix(6).map { Int($0) - 0x30 }
    guard digits.count == 6,
      let exchange = TelephoneNumber(
        areaCode: digits[0] * 100 + digits[1] * 10 + digits[2],
        centralOfficeCode: digits[3] * 100 + digits[4] * 10 + digits[5], lineNumber: 0)
    else { return nil }
    self.exchange = exchange
    let behind = String(decoding: bytes[(open + 4)...], as: UTF8.self).trimming { ": -=".contains($0) }
    list = TelephoneList(behind, inheriting: exchange)
  }
}
