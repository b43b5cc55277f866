internal import NumberingPlan

/// The area code that a heading states for the numbers below it, which have seven digits each:
///
///     Numbers (all area code 641):
///         555-0144   main number
///         555-0169   fax
struct StatedAreaCode {
  /// Headings of lists are short, in bytes.
  private static let longestHeading = 80

  /// The lines with the area code before the numbers that it is stated for.
  static func written(_ lines: [RecordLine]) -> [RecordLine] {
    var areaCode: String?
    return lines.map { line in
      if let stated = stated(in: line.text) {
        areaCode = stated
        return line
      }
      guard let code = areaCode else { return line }
      guard let first = line.cells.first, beginsWithSevenDigits(first.text) else {
        areaCode = nil
        return line
      }
      var whole = line
      whole.cells[0].text = code + "-" + first.text
      return whole
    }
  }

  /// `Numbers (all area code 641):`, `All telephone numbers are in area code 641`.
  private static func stated(in text: String) -> String? {
    guard text.utf8.count <= longestHeading, text.utf8.count(where: { (0x30...0x39).contains($0) }) == 3
    else {
      return nil
    }
    let words = text.uppercased().split { !$0.isPrintedLetter && !$0.isPrintedNumber }.map(String.init)
    typealias Words = Lexicon.StatedAreaCodes
    guard let place = words.firstIndex(where: { $0.allSatisfy(\.isPrintedNumber) }),
      let code = Int(words[place]),
      TelephoneNumber(areaCode: code, centralOfficeCode: 555, lineNumber: 100) != nil,
      let name = Words.names.map({ $0.split(separator: " ").map(String.init) }).first(where: {
        words[..<place].suffix($0.count) == $0[...]
      })
    else { return nil }
    // `Numbers outside area code 641`: any other word may turn it round.
    let others = words[..<(place - name.count)]
    let isPlain = others.allSatisfy { Words.lists.contains($0) || Words.fillers.contains($0) }
    return isPlain && others.contains(where: Words.lists.contains) ? words[place] : nil
  }

  /// `555-0144` and no digits behind it that would make it another number.
  private static func beginsWithSevenDigits(_ text: String) -> Bool {
    let word = text.prefix { $0 != " " && $0 != "," }
    let groups = word.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.count) == [3, 4] && groups.allSatisfy { $0.allSatisfy(\.isPrintedNumber) }
      && !text.dropFirst(word.count).contains(where: \.isPrintedNumber)
  }
}
