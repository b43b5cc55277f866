/// An identifier and its data, split off a logical line.
struct FloatedField {
  var name: String
  /// Line breaks inside are marked with ``LogicalLine/softBreak``.
  var data: String

  /// Splits a logical line at the slashes that open an identifier; what stands before the first is the lead.
  ///
  /// A slash opens an identifier where a known one follows, or two to five capitals and a blank; it does not in `1/2`,
  /// `C/O`, `P/O`, `24/7`.
  static func split(_ text: String, table: FieldIdentifierTable) -> (lead: String, fields: [FloatedField]) {
    let bytes = Array(text.utf8)
    var lead = ""
    var fields: [FloatedField] = []
    var start = 0
    var index = 0
    func close(_ end: Int) {
      let data = trimmed(bytes[start..<end])
      if fields.isEmpty { lead = data } else { fields[fields.count - 1].data = data }
    }
    while index < bytes.count {
      if bytes[index] == slash, let (name, end) = identifier(bytes, after: index, table) {
        close(index)
        fields.append(FloatedField(name: name, data: ""))
        index = end
        start = end
      } else {
        index += 1
      }
    }
    close(bytes.count)
    return (lead, fields)
  }

  private static let slash = UInt8(ascii: "/")
  private static let blank = UInt8(ascii: " ")
  private static let softBreak = LogicalLine.softByte

  private static func trimmed(_ data: ArraySlice<UInt8>) -> String {
    var range = data
    while let first = range.first, first == blank || first == softBreak { range.removeFirst() }
    while let last = range.last, last == blank || last == softBreak { range.removeLast() }
    return String(decoding: range, as: UTF8.self)
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { isCapital(byte & 0xDF) }

  /// The identifier behind a slash and the offset behind it. A line break may stand inside it.
  private static func identifier(
    _ text: [UInt8], after position: Int, _ table: FieldIdentifierTable
  ) -> (String, Int)? {
    var name: [UInt8] = []
    var broken: (name: String, end: Int)?
    var index = position + 1
    while index < text.count, name.count < 7 {
      let byte = text[index]
      if byte == softBreak {
        guard broken == nil else { break }
        broken = (String(decoding: name, as: UTF8.self), index)
        index += 1
        continue
      }
      guard isCapital(byte) || (isDigit(byte) && !name.isEmpty) else { break }
      name.append(byte)
      index += 1
    }
    guard !name.isEmpty, !isAbbreviation(name, text, position) else { return nil }
    let word = String(decoding: name, as: UTF8.self)
    let follows = index < text.count ? text[index] : blank
    let ends = follows == blank || follows == slash || follows == softBreak
    if ends, table[word] != nil { return (word, index) }
    if let broken, table[broken.name] != nil { return (broken.name, broken.end) }
    // An unknown identifier needs a blank before the slash, or data that a slash can't be part of.
    let before = position > 0 ? text[position - 1] : blank
    guard ends, broken == nil, (2...5).contains(name.count), before == blank || isDigit(before) else {
      return nil
    }
    return (word, index)
  }

  /// `C/O`, `P/O`, `A/C`, `N/A`, `W/O`: one letter, the slash, and one letter more.
  private static func isAbbreviation(_ name: [UInt8], _ text: [UInt8], _ position: Int) -> Bool {
    guard name.count == 1, position > 0 else { return false }
    return isLetter(text[position - 1]) && (position < 2 || !isLetter(text[position - 2]))
  }
}
