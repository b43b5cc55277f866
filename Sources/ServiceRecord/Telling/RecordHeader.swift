internal import NumberingPlan

/// The account number and what else the lines above the first section of a record say.
struct RecordHeader {
  /// A telephone number with a customer code behind it.
  struct Account {
    var number: TelephoneNumber
    /// Three letters or digits; nil where none stands there.
    var customerCode: String?
    var line: RecordLine
    var isLabelled: Bool
  }

  private(set) var account: Account?
  /// An account number that only looks like a telephone number: `404 M12-0456 783`, `312 R02-4471 118`.
  private(set) var special: (text: String, line: RecordLine)?
  /// Area code and central office code of the lines, `EX 404 555`.
  private(set) var exchange: TelephoneNumber?
  /// `CUS 604` apart from the number.
  private(set) var customerCode: (code: String, line: RecordLine)?
  private(set) var state: (text: String, line: RecordLine)?
  private(set) var pendingOrder: (text: String, line: RecordLine)?
  private(set) var date: (text: String, line: RecordLine)?

  init(_ lines: some Sequence<RecordLine>) {
    var above: RecordLine?
    for line in lines {
      read(line, under: above)
      above = line
    }
  }

  private mutating func read(_ line: RecordLine, under above: RecordLine?) {
    let words = line.cells.enumerated().flatMap { index, cell in
      cell.text.split(separator: " ").enumerated().map {
        Word(text: $1, startsCell: $0 == 0, column: cell.column)
      }
    }
    for index in words.indices {
      readAccount(words, at: index, line, above)
      readLabelled(words, at: index, line)
    }
  }

  private struct Word {
    var text: Substring
    var startsCell: Bool
    var column: Int
  }

  private mutating func readAccount(_ words: [Word], at index: Int, _ line: RecordLine, _ above: RecordLine?)
  {
    let isLabelled =
      words[..<index].suffix(3).contains { Self.labels.contains(Self.label($0.text)) }
      || above.map { Self.stands(under: $0, column: words[index].column) } ?? false
    if account != nil, !(isLabelled && account?.isLabelled == false) { return }
    guard words[index].text.contains(where: \.isPrintedNumber) else { return }
    for count in stride(from: min(5, words.count - index), through: 1, by: -1) {
      let slice = words[index..<(index + count)]
      if slice.dropFirst().dropLast().contains(where: \.startsCell) { continue }
      let text = slice.map(\.text).joined(separator: " ")
      guard let (number, code) = Self.account(text) else { continue }
      // A code in a cell of its own must look like one.
      if count > 1, slice.last?.startsCell == true, code == nil || words[index + count - 1].text.count != 3 {
        continue
      }
      account = Account(number: number, customerCode: code, line: line, isLabelled: isLabelled)
      return
    }
    if isLabelled, account == nil, special == nil,
      let text = Self.special(words[index...].prefix(4).map(\.text))
    {
      special = (text, line)
    }
  }

  /// `404 555-0110 783`, `404-555-0110-783`, `4045550110783`, with a check digit or letter perhaps.
  private static func account(_ text: String) -> (TelephoneNumber, String?)? {
    var groups: [Substring] = text.split { " -.()".contains($0) }
    guard let last = groups.last else { return nil }
    guard groups.allSatisfy({ $0.allSatisfy { $0.isASCII && ($0.isPrintedNumber || $0.isUppercase) } }) else {
      return nil
    }
    // A check digit or letter behind the code is no part of the account number.
    if groups.count > 2, last.count == 1 { groups.removeLast() }
    if groups.count > 1, last.count == 4, last.last?.isPrintedLetter == true,
      last.dropLast().allSatisfy(\.isPrintedNumber)
    {
      groups[groups.count - 1] = last.dropLast()
    }
    let joined = groups.joined()
    let lengths = groups.map(\.count)
    let forms: [[Int]] = [
      [3, 3, 4], [3, 7], [6, 4], [10], [3, 3, 4, 3], [3, 7, 3], [10, 3], [13], [3, 3, 7], [6, 4, 3], [14],
    ]
    guard forms.contains(lengths), joined.prefix(10).allSatisfy(\.isPrintedNumber),
      let digits = UInt64(joined.prefix(10)), let number = TelephoneNumber(tenDigits: digits)
    else { return nil }
    let code = joined.dropFirst(10).prefix(3)
    guard code.isEmpty || code.contains(where: \.isPrintedNumber) else { return nil }
    return (number, code.isEmpty ? nil : String(code))
  }

  /// Three digits, a letter or 0 or 1 with two digits, four digits, and a customer code perhaps.
  private static func special(_ words: [Substring]) -> String? {
    var groups = words.joined(separator: " ").split { " -.()".contains($0) }.map(String.init)
    while groups.count > 4 || (groups.count == 4 && groups[3].count != 3) { groups.removeLast() }
    guard groups.count >= 3, groups[0].count == 3, groups[0].allSatisfy(\.isPrintedNumber),
      groups[1].count == 3,
      let first = groups[1].first, first.isPrintedLetter || first == "0" || first == "1",
      groups[1].dropFirst().allSatisfy(\.isPrintedNumber), groups[2].count == 4,
      groups[2].allSatisfy(\.isPrintedNumber)
    else { return nil }
    return groups.joined(separator: " ")
  }

  private mutating func readLabelled(_ words: [Word], at index: Int, _ line: RecordLine) {
    let word = Self.label(words[index].text)
    let next = index + 1 < words.count ? words[index + 1].text : ""
    switch word {
    case "CUS", "CUSTCODE", "CUSCODE":
      let code = next.filter { $0.isPrintedLetter || $0.isPrintedNumber }
      if customerCode == nil, code.count == 3, code.contains(where: \.isPrintedNumber) {
        customerCode = (String(code), line)
      }
    // `BTN 207 555-0100  CC 425`: elsewhere `CC` may count or copy.
    case "CC" where words[index].startsCell && account?.line.number == line.number:
      if customerCode == nil, next.count == 3, next.allSatisfy(\.isPrintedNumber) {
        customerCode = (String(next), line)
      }
    case "EX", "LSO":
      let third = index + 2 < words.count ? words[index + 2].text : ""
      if exchange == nil, next.count == 3, third.count == 3, let area = Int(next), let office = Int(third) {
        exchange = TelephoneNumber(areaCode: area, centralOfficeCode: office, lineNumber: 0)
      }
    case "ST", "STATE":
      if state == nil, next.count == 2, next.allSatisfy({ $0.isASCII && $0.isUppercase }) {
        state = (String(next), line)
      }
    case "PENDING" where pendingOrder == nil:
      let isOrder = Lexicon.orderWords.contains(Self.label(next))
      let value = words.dropFirst(index + (isOrder ? 2 : 1)).map(\.text).joined(separator: " ")
      if isOrder, !value.isEmpty, !RecordPhrase.isNo(value) { pendingOrder = (value, line) }
    default: break
    }
  }

  private static func label(_ word: some StringProtocol) -> String {
    word.uppercased().filter { $0.isPrintedLetter }
  }

  /// Whether a column headed as an account's stands in the line above.
  private static func stands(under line: RecordLine, column: Int) -> Bool {
    line.cells.contains { cell in
      cell.column <= column + 2 && column <= cell.end + 2
        && cell.text.split(separator: " ").contains { labels.contains(label($0)) }
    }
  }

  private static let labels: Set<String> = Set(Lexicon.accountColumns)
}
