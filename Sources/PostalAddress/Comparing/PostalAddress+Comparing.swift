extension PostalAddress {
  /// What differs from another address, part by part in printed order; empty where both print the same words.
  public func differences(from other: PostalAddress) -> [AddressDifference] {
    let mine = ComparedParts(self)
    let theirs = ComparedParts(other)
    var differences: [AddressDifference] = []
    for (part, otherPart) in zip(mine.single, theirs.single) {
      if let difference = part.difference(from: otherPart) { differences.append(difference) }
    }
    let place =
      differences.firstIndex { [.city, .state, .postalCode].contains($0.field) } ?? differences.count
    differences.insert(contentsOf: ComparedParts.unitDifferences(mine.units, theirs.units), at: place)
    return differences
  }

  /// Whether both mean one place: they differ in form alone, or in what no place is told apart by
  /// (the ZIP add-on, a state or postal code that one of them lacks).
  public func isSamePlace(as other: PostalAddress) -> Bool {
    differences(from: other).allSatisfy { difference in
      difference.kind == .form
        || (difference.kind == .missing && (difference.field == .postalCode || difference.field == .state))
    }
  }
}

/// The parts of an address as they are compared: printed, and in a form in which equal places are equal.
struct ComparedParts {
  struct Part {
    let field: AddressDifference.Field
    let printed: String?
    let compared: String?
    /// The standard designator of a unit, nil for `# 5`, which stands for any.
    var designator: String?

    func isSameUnit(as other: Part) -> Bool {
      compared == other.compared
        && (designator == other.designator || designator == nil || other.designator == nil)
    }

    private func plainKind(_ other: Part) -> AddressDifference.Kind {
      compared == other.compared ? .form : .value
    }

    private func unitKind(_ other: Part) -> AddressDifference.Kind { isSameUnit(as: other) ? .form : .value }

    func difference(from other: Part) -> AddressDifference? {
      guard printed != other.printed else { return nil }
      let kind: AddressDifference.Kind =
        printed == nil || other.printed == nil
        ? .missing : field == .unit ? unitKind(other) : plainKind(other)
      return AddressDifference(field: field, kind: kind, printed: printed, otherPrinted: other.printed)
    }
  }

  let single: [Part]
  let units: [Part]

  init(_ address: PostalAddress) {
    let parts = StandardParts(address)
    let number = [address.number, address.numberSuffix].compactMap { $0 }
    single = [
      Part(
        field: .number, printed: number.isEmpty ? nil : number.joined(separator: " "),
        compared: parts.number?.filter { $0.isLetter || $0.isNumber }),
      Part(field: .preDirectional, printed: address.preDirectional, compared: parts.preDirectional),
      Part(field: .street, printed: address.street, compared: parts.street.map(ComparedParts.name)),
      Part(field: .suffix, printed: address.suffix, compared: parts.suffix),
      Part(field: .postDirectional, printed: address.postDirectional, compared: parts.postDirectional),
      Part(field: .ruralRoute, printed: address.ruralRoute, compared: parts.route),
      Part(field: .box, printed: address.box, compared: parts.box),
      Part(field: .city, printed: address.city, compared: parts.city.map(ComparedParts.name)),
      Part(field: .state, printed: address.state, compared: parts.state),
      Part(field: .postalCode, printed: address.postalCode, compared: ComparedParts.postal(parts.postalCode)),
    ]
    units = zip(address.units, parts.units).map {
      Part(field: .unit, printed: $0.printed, compared: $1.value, designator: $1.type)
    }
  }

  /// Units paired where they are the same, since `# 5`, `Ste 5` and `Suite 5` are one; what is left is missing.
  static func unitDifferences(_ units: [Part], _ others: [Part]) -> [AddressDifference] {
    var left = others
    var alone: [Part] = []
    var differences: [AddressDifference] = []
    for unit in units {
      guard
        let index = left.firstIndex(where: { $0.printed == unit.printed })
          ?? left.firstIndex(where: unit.isSameUnit)
      else {
        alone.append(unit)
        continue
      }
      if let difference = unit.difference(from: left.remove(at: index)) { differences.append(difference) }
    }
    for index in 0..<max(alone.count, left.count) {
      let none = Part(field: .unit, printed: nil, compared: nil)
      let unit = index < alone.count ? alone[index] : none
      let other = index < left.count ? left[index] : none
      if let difference = unit.difference(from: other) { differences.append(difference) }
    }
    return differences
  }

  /// A name with its abbreviations written out and its ordinals in digits: `Ft. Payne` and `FORT PAYNE` are one.
  private static func name(_ words: String) -> String {
    PlaceName.standard(words.split(separator: " ").map { NumberWord.ordinal(String($0)) ?? String($0) })
  }

  /// The first five digits of a ZIP code: the add-on changes with the carrier's route, not with the place.
  private static func postal(_ code: String?) -> String? {
    guard let code, code.utf8.first?.isDigit == true else { return code }
    return String(code.prefix(5))
  }
}
