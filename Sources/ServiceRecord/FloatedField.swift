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
    let characters = Array(text)
    var lead = ""
    var fields: [FloatedField] = []
    var data: [Character] = []
    func close() {
      if fields.isEmpty { lead = trimmed(data) } else { fields[fields.count - 1].data = trimmed(data) }
      data.removeAll(keepingCapacity: true)
    }
    var index = 0
    while index < characters.count {
      if characters[index] == "/", let (name, end) = identifier(characters, after: index, table) {
        close()
        fields.append(FloatedField(name: name, data: ""))
        index = end
      } else {
        data.append(characters[index])
        index += 1
      }
    }
    close()
    return (lead, fields)
  }

  private static func trimmed(_ data: [Character]) -> String {
    var range = data[...]
    while let first = range.first, first == " " || first == LogicalLine.softBreak {
      range = range.dropFirst()
    }
    while let last = range.last, last == " " || last == LogicalLine.softBreak { range = range.dropLast() }
    return String(range)
  }

  /// The identifier behind a slash and the offset behind it. A line break may stand inside it.
  private static func identifier(
    _ text: [Character], after slash: Int, _ table: FieldIdentifierTable
  ) -> (String, Int)? {
    let before = slash > 0 ? text[slash - 1] : " "
    var name = ""
    var broken: (name: String, end: Int)?
    var index = slash + 1
    while index < text.count, name.count < 7 {
      let character = text[index]
      if character == LogicalLine.softBreak {
        guard broken == nil else { break }
        broken = (name, index)
        index += 1
        continue
      }
      guard character.isASCII, character.isUppercase || (character.isNumber && !name.isEmpty) else { break }
      name.append(character)
      index += 1
    }
    let follows = index < text.count ? text[index] : " "
    let ends = follows == " " || follows == "/" || follows == LogicalLine.softBreak
    if ends, table[name] != nil, !isAbbreviation(before, name, text, slash) { return (name, index) }
    if let broken, table[broken.name] != nil, !isAbbreviation(before, broken.name, text, slash) {
      return (broken.name, broken.end)
    }
    guard ends, broken == nil, (2...5).contains(name.count),
      before == " " || before.isNumber || before.isLetter,
      !isAbbreviation(before, name, text, slash)
    else { return nil }
    // An unknown identifier needs a blank before the slash, or data that a slash can't be part of.
    return before == " " || before.isNumber ? (name, index) : nil
  }

  /// `C/O`, `P/O`, `A/C`, `N/A`, `W/O`: one letter, the slash, and one letter more.
  private static func isAbbreviation(
    _ before: Character, _ name: String, _ text: [Character], _ slash: Int
  ) -> Bool {
    guard name.count == 1 else { return false }
    return before.isLetter && (slash < 2 || !text[slash - 2].isLetter)
  }
}
