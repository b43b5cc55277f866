// The places that a record in sections names.

extension SectionedRecord {
  /// Units, state and ZIP code that float behind a service address.
  mutating func readPlace(_ floated: [FloatedField], _ logical: LogicalLine) {
    for field in floated {
      let data = LogicalLine.prose(field.data)
      switch table[field.name]?.use {
      case .unit: readUnit(field.data, logical, field.name)
      case .typedUnit where !data.isEmpty:
        notebook.notePlace(.serviceUnit, field.data, logical.lines, field.name, type: field.name)
      case .state: notebook.note(.serviceState, data, logical.lines, field.name)
      case .postalCode: notebook.note(.servicePostalCode, data, logical.lines, field.name)
      case .city: notebook.note(.serviceCity, data, logical.lines, field.name)
      default: break
      }
    }
  }

  /// `/LOC FL 22, RM 1846, WORCESTER MA 01608`: units, and the city behind them where the address has none.
  mutating func readUnit(_ text: String, _ logical: LogicalLine, _ name: String) {
    let data = LogicalLine.prose(text)
    if RecordPlace.isPlace(data) { return notebook.note(.servicePlace, data, logical.lines, name) }
    if let comma = data.lastIndex(of: ","), RecordPlace.isPlace(String(data[data.index(after: comma)...])) {
      notebook.note(.servicePlace, String(data[data.index(after: comma)...]), logical.lines, name)
      return notebook.notePlace(.serviceUnit, String(data[..<comma]), logical.lines, name)
    }
    notebook.notePlace(.serviceUnit, text, logical.lines, name)
  }

  /// `SLA 002 = 40 PARK AVE, DAYTON`.
  mutating func readPointedAddress(_ text: String, _ logical: LogicalLine) {
    let prose = LogicalLine.prose(text)
    let pointer = prose.prefix { $0.isPrintedNumber || $0.isPrintedLetter }
    let address = prose.dropFirst(pointer.count).drop { " =:-".contains($0) }
    guard !pointer.isEmpty, !address.isEmpty else { return }
    notebook.pointedAddresses.append(
      (String(pointer), PrintedValue(text: String(address), lines: logical.lines, rule: "SLA \(pointer)")))
  }
}
