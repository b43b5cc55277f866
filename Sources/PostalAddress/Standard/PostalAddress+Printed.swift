extension PostalAddress {
  /// The delivery line's street as printed: number, directionals, name and suffix, or route and box.
  public var streetLine: String? {
    var words = [number, numberSuffix, preDirectional, street]
    words += directionalPrecedesSuffix ? [postDirectional, suffix] : [suffix, postDirectional]
    let street = words.compactMap { $0 }.joined(separator: " ")
    let delivery = [ruralRoute, box].compactMap { $0 }.joined(separator: " ")
    let parts = [street, delivery].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The printed words in one line: street, units, city, state and postal code joined by `, `.
  public var oneLine: String {
    let parts = [streetLine] + units.map { Optional($0.printed) } + [city, state, postalCode]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// All letters and digits of the printed lines are in the parts: nothing was passed over.
  package func covers(_ printed: String) -> Bool {
    oneLine.letterAndNumberCount >= printed.letterAndNumberCount
  }

  /// The two letters of the state or province, nil where none or an unknown one is printed.
  public var stateCode: String? {
    guard let state else { return nil }
    let tokens = AddressToken.tokens(of: state)
    return tokens.isEmpty ? nil : State.code(of: AddressToken.joinedKey(tokens, 0, tokens.count))
  }

  /// Whether the postal code can lie in the state, nil where either is missing or no code.
  public var postalCodeMatchesState: Bool? {
    guard let postalCode, let stateCode, let code = PostalCode(postalCode) else { return nil }
    return code.states.contains(stateCode)
  }

  /// A part that a service address must have.
  public enum Part: String, Sendable, Codable, CaseIterable {
    case number, street, city, state, postalCode
  }

  /// The parts that a service address lacks; a rural route with its box needs neither number nor street.
  public var missingParts: [Part] {
    var missing: [Part] = []
    let hasRoute = ruralRoute != nil || isPostOfficeBox
    if number == nil, !hasRoute { missing.append(.number) }
    if street == nil, !hasRoute { missing.append(.street) }
    if city == nil { missing.append(.city) }
    if state == nil { missing.append(.state) }
    if postalCode == nil { missing.append(.postalCode) }
    return missing
  }
}

extension String {
  /// How many letters and digits it has: fewer in the parts than in print means that a word was dropped.
  package var letterAndNumberCount: Int { unicodeScalars.reduce(0) { $0 + ($1.isLetterOrNumber ? 1 : 0) } }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrNumber: Bool {
    // The tables of Unicode take long, and hardly a letter needs them.
    guard !isASCII else { return (0x30...0x39).contains(value) || (0x61...0x7A).contains(value | 0x20) }
    return properties.isAlphabetic || properties.numericType != nil
  }
}

extension PostalAddress {
  /// Whether a text is a compass word, in full or short, English or French.
  package static func isDirectional(_ text: String) -> Bool {
    AddressToken.tokens(of: text).allSatisfy { token in
      let word = WordCode(token.key)
      return Directional.mayPrecede(word) || Directional.isFrench(word)
    }
  }
}
