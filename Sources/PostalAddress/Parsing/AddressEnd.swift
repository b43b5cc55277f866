/// The end of an address: state, postal code and country, read from the last token backwards.
struct AddressEnd {
  private(set) var state: Range<Int>?
  private(set) var stateCode: String?
  private(set) var postal: Range<Int>?
  private(set) var postalCode: PostalCode?
  private(set) var country: PostalAddress.Country?
  /// Index of the first token of the end; all before is recipient, street and city.
  private(set) var start: Int

  /// Where the city can lie, by the printed state or else the postal code.
  private(set) var states: [String] = []

  var isEmpty: Bool { state == nil && postal == nil }

  init(_ tokens: [AddressToken], readsState: Bool = true, readsPostal: Bool = true) {
    start = tokens.count
    readCountry(tokens)
    if readsPostal { readPostal(tokens) }
    if readsState { readState(tokens) }
    if country == nil { country = nation() }
    states = stateCode.map { [$0] } ?? postalCode?.states ?? []
  }

  private mutating func readCountry(_ tokens: [AddressToken]) {
    guard let found = AddressEnd.countries.match(tokens, endingAt: start, after: 0) else { return }
    if tokens[start - 1].key == "US", found.count == 1 {
      guard start > 1, PostalCode.match(tokens, endingAt: start - 1, after: 0) != nil else { return }
    }
    guard start > found.count else { return }
    country = found.standard == "CANADA" ? .canada : .unitedStates
    start -= found.count
  }

  private mutating func readPostal(_ tokens: [AddressToken]) {
    if let found = PostalCode.match(tokens, endingAt: start, after: 0) {
      postal = (start - found.count)..<start
      postalCode = found.code
    } else if start > 1, tokens[start - 1].isDigits, (4...6).contains(tokens[start - 1].count),
      State.match(tokens, endingAt: start - 1, after: 0) != nil
    {
      // Digits after a state are a ZIP code with a digit too few or too many: kept as printed.
      postal = (start - 1)..<start
    }
    if let postal { start = postal.lowerBound }
  }

  private mutating func readState(_ tokens: [AddressToken]) {
    guard let found = State.match(tokens, endingAt: start, after: 0) else { return }
    // `Fourth Fl` is a floor.
    if postal == nil, start > 1, tokens[start - 1].key == "FL", !tokens[start - 2].endsSegment,
      tokens[start - 2].isOrdinal || NumberWord.isOrdinal(tokens[start - 2].code)
    {
      return
    }
    state = (start - found.count)..<start
    stateCode = found.code
    start -= found.count
  }

  private func nation() -> PostalAddress.Country? {
    if let postalCode { return postalCode.kind == .zip ? .unitedStates : .canada }
    return stateCode.map { State.isProvince($0) ? .canada : .unitedStates }
  }

  static let countries = WordTable(Lexicon.countries)
}
