/// The parts of an address in their standard form: upper case, no punctuation, abbreviations of Publication 28.
struct StandardParts {
  struct Unit: Hashable {
    /// Nil for `# 5` and a bare value.
    let type: String?
    let value: String

    /// A unit without a word for it is printed after a number sign (Publication 28, 213).
    var text: String { type.map { "\($0) \(value)" } ?? (isWord ? value : "# \(value)") }

    /// `BSMT`: a designator that needs no value.
    private var isWord: Bool {
      UnitDesignator.abbreviation(of: WordCode(value)).map(UnitDesignator.standsAlone) == true
    }
  }

  let number: String?
  let preDirectional: String?
  let street: String?
  let suffix: String?
  let postDirectional: String?
  let units: [Unit]
  let route: String?
  let box: String?
  let city: String?
  let state: String?
  let postalCode: String?

  init(_ address: PostalAddress) {
    let french = address.stateCode == "QC"
    number = StandardParts.number(address)
    preDirectional = address.preDirectional.map { StandardParts.directional($0, french: false) }
    street = address.street.map(StandardParts.street)
    suffix = address.suffix.map {
      let key = StandardParts.plain($0)
      return StreetSuffix.abbreviation(of: WordCode(key)) ?? key
    }
    postDirectional = address.postDirectional.map { StandardParts.directional($0, french: french) }
    units = address.units.map(StandardParts.unit)
    route = address.ruralRoute.map(StandardParts.route)
    box = address.box.map { StandardParts.box($0, isRouteBox: address.ruralRoute != nil) }
    city = address.city.map(StandardParts.plain)
    state = address.state.map { address.stateCode ?? StandardParts.plain($0) }
    postalCode = address.postalCode.map { PostalCode($0)?.standard ?? StandardParts.plain($0) }
  }

  /// Words in upper case without punctuation.
  static func plain(_ words: String) -> String {
    let tokens = AddressToken.tokens(of: words)
    return AddressToken.joinedKey(tokens, 0, tokens.count)
  }

  private static func number(_ address: PostalAddress) -> String? {
    let parts = [address.number, address.numberSuffix].compactMap { $0 }.map(plain)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private static func directional(_ word: String, french: Bool) -> String {
    let key = plain(word)
    return (french ? Directional.french(key) : nil) ?? Directional.abbreviation(of: key)
      ?? Directional.french(key)
      ?? key
  }

  /// The name as printed, save that numbered roads are written as Appendix F has them: `CR 12` gives `COUNTY ROAD 12`.
  private static func street(_ words: String) -> String {
    let tokens = AddressToken.tokens(of: words)
    guard HighwayName.end(tokens, at: 0, before: tokens.count) == tokens.count else {
      return AddressToken.joinedKey(tokens, 0, tokens.count)
    }
    return HighwayName.standard(tokens)
  }

  private static func unit(_ unit: PostalAddress.Unit) -> Unit {
    var value = plain(unit.value)
    while value.hasPrefix("#") || value.hasPrefix(" ") { value.removeFirst() }
    for word in ["NO ", "NUMBER ", "NBR "] where value.hasPrefix(word) { value.removeFirst(word.utf8.count) }
    guard let type = unit.type else {
      return Unit(type: nil, value: UnitDesignator.abbreviation(of: WordCode(value)) ?? value)
    }
    let key = plain(type).filter { $0 != "#" }.drop { $0 == " " }
    let standard = UnitDesignator.abbreviation(of: WordCode(String(key))) ?? String(key)
    if UnitDesignator.isFloor(standard) || key == "ETAGE" { value = floorNumber(value) }
    return Unit(type: standard, value: value)
  }

  /// `6TH` and `SIXTH` are floor 6.
  private static func floorNumber(_ value: String) -> String {
    let word = NumberWord.ordinal(value) ?? value
    guard let token = AddressToken(word), token.isOrdinal else { return word }
    return String(word.dropLast(2))
  }

  private static func route(_ words: String) -> String {
    let tokens = AddressToken.tokens(of: words)
    guard let last = tokens.last, let kind = BoxPhrase.routeKind(tokens) else { return plain(words) }
    return "\(kind) \(last.key.filter { $0 != "#" })"
  }

  private static func box(_ words: String, isRouteBox: Bool) -> String {
    let tokens = AddressToken.tokens(of: words)
    guard let last = tokens.last, last.key != "DELIVERY" else { return plain(words) }
    return (isRouteBox ? "BOX " : "PO BOX ") + last.key.filter { $0 != "#" }
  }
}
