extension PostalAddress {
  /// The directional before the street's name as one or two letters: `North` gives `N`. nil where none is printed.
  public var preDirectionalCode: String? { StandardParts(self).preDirectional }

  /// The same of the directional after it.
  public var postDirectionalCode: String? { StandardParts(self).postDirectional }

  /// The units as printed, in one line: `Bldg D, Ste 200`.
  public var unitLine: String? {
    units.isEmpty ? nil : units.map(\.printed).joined(separator: ", ")
  }

  /// Of each unit the standard designator and the value: `STE` and `200`.
  public var standardUnits: [Unit] {
    StandardParts(self).units.map { Unit(type: $0.type, value: $0.value) }
  }

  /// The country as printed, or the one that the state lies in; nil where neither says.
  public var countryCode: Country? {
    country ?? stateCode.map { State.isProvince($0) ? .canada : .unitedStates }
  }
}
