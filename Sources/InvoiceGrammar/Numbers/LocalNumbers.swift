internal import DocumentFacts
internal import NumberOwnership
internal import NumberingPlan
internal import PageText

/// Telephone numbers printed with seven digits; what their area code is shows when the whole document was read.
struct LocalNumbers {
  /// Under an area code that only holds its place.
  private var places: [NumberPlace] = []
  /// More are no list of a customer's lines.
  private static let most = 5000

  /// Stands for the area code that is not known yet.
  static let provisionalAreaCode = 201

  /// More were printed than are kept.
  private(set) var isCut = false

  var isEmpty: Bool { places.isEmpty }

  mutating func add(_ place: NumberPlace) {
    isCut = isCut || places.count == Self.most
    if !isCut { places.append(place) }
  }

  /// The numbers in full, with the area code that the document gives them.
  func places(in area: LocalAreaCode) -> [NumberPlace] {
    places.compactMap { local in
      let digits = local.number.tenDigits % 10_000_000
      guard let number = TelephoneNumber(tenDigits: UInt64(area.code) * 10_000_000 + digits) else {
        return nil
      }
      var local = local
      local.number = number
      local.evidence.rule += "; seven digits, area code \(area.code) \(area.reason)"
      return local
    }
  }

  /// How many of them would be the account's, whatever their area code.
  func ownCount(_ decision: OwnershipDecision, columns: NumberColumnBook) -> Int {
    var census = NumberCensus()
    census.columns = columns
    for place in places { census.add(place) }
    return decision.numbers(of: census, calls: 0).count { $0.isListed }
  }
}

/// The area code that a document's seven-digit numbers have.
struct LocalAreaCode {
  var code: Int
  /// Where it comes from, behind "area code 319".
  var reason: String
  /// The billing number or the words "area code" state it; else it is only what all other numbers have.
  var isExplicit: Bool

  /// - Parameters:
  ///   - main: the billing telephone number, where it is sure.
  ///   - stated: area codes that the pages state in so many words.
  ///   - listed: numbers that are the account's, printed in full.
  /// - Returns: nil where nothing says it or numbers of several area codes are the account's.
  init?(main: TelephoneNumber?, stated: [Int], listed: [TelephoneNumber]) {
    var codes = Set(listed.filter { !$0.isTollFree }.map(\.areaCode))
    if let main, !main.isTollFree {
      codes.insert(main.areaCode)
      (code, reason, isExplicit) = (main.areaCode, "of the billing number", true)
    } else if let first = stated.first {
      codes.formUnion(stated)
      (code, reason, isExplicit) = (first, "as stated", true)
    } else if let first = codes.first {
      (code, reason, isExplicit) = (first, "of every number printed in full", false)
    } else {
      return nil
    }
    if codes.count > 1 { return nil }
  }

  private static let areaCodeStems = LabelStems(Lexicon.areaCodeStems)
  private static let areaCodeWords = Lexicon.areaCodeWords

  /// How sure a number can be that has its area code from there.
  var confidence: Double { isExplicit ? 0.92 : 0.85 }

  /// `AREA CODE 419`, `NPA FOR ALL LINES 419`, `Stations (419):`: those that a page states.
  static func stated(on index: PageIndex) -> [Int] {
    index.cells.indices.compactMap { cell -> Int? in
      let indexed = index.cells[cell]
      guard indexed.letters >= 3, indexed.range.count < 120 else { return nil }
      if indexed.digits >= 3, let code = headed(index.bytes[indexed.range]) { return code }
      guard indexed.range.count < 80, indexed.digits < 16,
        areaCodeStems.occur(in: index.key, indexed.symbols),
        case let text = " " + index.text(indexed.range).lowercased() + " ",
        areaCodeWords.contains(where: { text.contains(" " + $0 + " ") })
      else { return nil }
      let rest =
        indexed.digits >= 3
        ? index.bytes[indexed.range]
        : index.next(after: cell).map { index.bytes[index.cells[$0].range] } ?? []
      return code(rest.drop { !$0.isDigit }.prefix(while: \.isDigit))
    }
  }

  /// "STATIONS ON THIS CARD (715): 416-8201": an area code in parentheses before a colon.
  private static func headed(_ text: ArraySlice<UInt8>) -> Int? {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")), colon - text.startIndex >= 8 else { return nil }
    let head = text[..<colon].suffix(5)
    guard head.count == 5, head.first == UInt8(ascii: "("), head.last == UInt8(ascii: ")") else { return nil }
    return code(head.dropFirst().dropLast())
  }

  private static func code(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.count == 3, let code = Int(String(decoding: digits, as: UTF8.self)), AreaCode(code) != nil
    else { return nil }
    return code
  }
}

extension AccountFacts {
  /// Lets no number weigh more than what was worked out of it allows.
  mutating func limitNumbers(to most: [TelephoneNumber: Double]) {
    for index in telephoneNumbers.indices {
      guard let limit = most[telephoneNumbers[index].value] else { continue }
      telephoneNumbers[index].confidence = min(telephoneNumbers[index].confidence, limit)
    }
  }
}

extension NumberFinder {
  /// `555-0143` in a cell without longer numbers.
  func localMatches(inCell cell: Int) -> [Placed] {
    let range = index.cells[cell].range
    guard range.count >= 8, range.count < 120, (7...40).contains(index.cells[cell].digits) else { return [] }
    let scanner = TelephoneNumberScanner(localAreaCode: LocalNumbers.provisionalAreaCode)
    return scanner.matches(in: index.bytes.span.extracting(range)).compactMap { match in
      let place =
        (range.lowerBound + match.utf8Range.lowerBound)..<(range.lowerBound + match.utf8Range.upperBound)
      guard match.form == .local, !match.isPartOfLongerNumber,
        index.bytes[place].prefix(4).contains(where: { !$0.isDigit && !$0.isBlank })
      else { return nil }
      return Placed(match: match, cell: cell, range: place, box: index.box(place, inCell: cell))
    }
  }
}
