extension PostalAddress {
  /// The address that the lines print, without the recipient above it; nil where they print none.
  public init?(parsing lines: [String]) {
    guard let block = AddressBlock(lines) else { return nil }
    self = block.address
  }

  /// The address in one line or several, with commas or without.
  public static func parse(_ text: String) -> PostalAddress? {
    PostalAddress(parsing: [text])
  }

  init(_ reading: AddressParser.Reading, _ tokens: [AddressToken]) {
    if let number = reading.number {
      self.number = AddressToken.joined(tokens, number.lowerBound, number.upperBound)
    }
    numberSuffix = reading.numberSuffix.map { tokens[$0].printed }
    if let phrase = reading.street {
      preDirectional = phrase.preDirectional.map { tokens[$0].printed }
      street = AddressToken.joined(tokens, phrase.name.lowerBound, phrase.name.upperBound)
      suffix = phrase.suffix.map { tokens[$0].printed }
      postDirectional = phrase.postDirectional.map { tokens[$0].printed }
      if let post = phrase.postDirectional, let suffix = phrase.suffix {
        directionalPrecedesSuffix = post < suffix
      }
    }
    units = reading.units
    ruralRoute = reading.route ?? reading.tail.route
    box = reading.box ?? reading.tail.box
    isPostOfficeBox = box != nil && ruralRoute == nil
    city = AddressToken.joined(tokens, reading.tail.city.lowerBound, reading.tail.city.upperBound)
    if let state = reading.end.state {
      self.state = AddressToken.joined(tokens, state.lowerBound, state.upperBound)
    }
    if let postal = reading.end.postal {
      var printed = AddressToken.joined(tokens, postal.lowerBound, postal.upperBound)
      // "74702-15 50" is one word that was cut; a blank is as good as the dash before the add-on.
      if postal.count > 1, let code = reading.end.postalCode, code.kind == .zip { printed = code.standard }
      // The full stop of the sentence that the address ends.
      postalCode = printed.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    }
    country = reading.end.country
  }
}
