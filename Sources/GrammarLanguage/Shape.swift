/// The form of an account number or code, written as printed: `#` a digit, `A` a letter, anything else itself.
///
/// Blanks and dashes between groups are optional in the text. `[ ]` encloses what may be missing, `( )` what is printed
/// but no part of the value: `"### ### #### ### (#)"` is thirteen digits and a check digit.
public struct Shape: Sendable, Hashable {
  public var text: String
  let elements: [Element]
  /// How many stretches may be missing.
  private let optionals: Int
  /// More make more ways to match than any number is printed in.
  static let mostOptionals = 8

  /// Letters and digits that every number of the shape has.
  package var shortestLength: Int {
    elements.count { element in
      switch element {
      case .digit(_, let optional), .letter(_, let optional), .literal(_, _, let optional): optional == 0
      case .separator: false
      }
    }
  }

  enum Element: Sendable, Hashable {
    case digit(counts: Bool, optional: Int)
    case letter(counts: Bool, optional: Int)
    case literal(UInt8, counts: Bool, optional: Int)
    case separator
  }

  /// - Returns: nil where brackets do not pair or nothing stands for a character.
  public init?(_ text: String) {
    var elements: [Element] = []
    var optional = 0
    var optionals = 0
    var counts = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "["):
        guard optional == 0 else { return nil }
        optionals += 1
        optional = optionals
      case UInt8(ascii: "]"):
        guard optional > 0 else { return nil }
        optional = 0
      case UInt8(ascii: "("):
        guard counts else { return nil }
        counts = false
      case UInt8(ascii: ")"):
        guard !counts else { return nil }
        counts = true
      case UInt8(ascii: "#"): elements.append(.digit(counts: counts, optional: optional))
      case UInt8(ascii: "A"): elements.append(.letter(counts: counts, optional: optional))
      case UInt8(ascii: " "), UInt8(ascii: "-"): elements.append(.separator)
      default: elements.append(.literal(byte, counts: counts, optional: optional))
      }
    }
    guard optional == 0, optionals <= Self.mostOptionals, counts,
      elements.contains(where: { $0 != .separator })
    else { return nil }
    self.text = text
    self.elements = elements
    self.optionals = optionals
  }

  /// A text that has the shape from its start.
  package struct Match {
    package var value: String
    /// Length in UTF-8 bytes.
    package var length: Int
  }

  /// The match at the text's start that is not followed by a further letter or digit. Each bit of `skipped` is an
  /// optional stretch that is taken as missing.
  package func match(_ text: ArraySlice<UInt8>) -> Match? {
    var best: Match?
    for skipped in 0..<(1 << optionals) {
      if let match = match(text, skipping: skipped), match.length > best?.length ?? 0 { best = match }
    }
    return best
  }

  private func match(_ text: ArraySlice<UInt8>, skipping skipped: Int) -> Match? {
    var position = text.startIndex
    var value: [UInt8] = []
    for element in elements {
      if let group = element.optionalGroup, skipped >> (group - 1) & 1 == 1 { continue }
      if element == .separator {
        while position < text.endIndex, text[position].isGroupSeparator { position += 1 }
        continue
      }
      // A group may be printed broken where the shape has none: "3 of 4 digits" is another number.
      guard position < text.endIndex, element.accepts(text[position]) else { return nil }
      if element.counts { value.append(text[position]) }
      position += 1
    }
    if position < text.endIndex, text[position].isLetterOrDigit { return nil }
    guard !value.isEmpty else { return nil }
    return Match(
      value: String(decoding: value, as: UTF8.self), length: position - text.startIndex)
  }

  /// How many characters make the longest value.
  public var length: Int { elements.filter(\.counts).count }
}

extension Shape.Element {
  var optionalGroup: Int? {
    switch self {
    case .digit(_, let group), .letter(_, let group), .literal(_, _, let group):
      group == 0 ? nil : group
    case .separator: nil
    }
  }

  var counts: Bool {
    switch self {
    case .digit(let counts, _), .letter(let counts, _), .literal(_, let counts, _): counts
    case .separator: false
    }
  }

  func accepts(_ byte: UInt8) -> Bool {
    switch self {
    case .digit: byte.isDigit
    case .letter: byte.isLetter
    case .literal(let literal, _, _): byte == literal
    case .separator: false
    }
  }
}
