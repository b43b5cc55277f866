internal import PageText
internal import PostalAddress

/// An address whose parts have a label or a column each: "Street", "City", "State", "ZIP".
struct AddressParts {
  let index: PageIndex

  enum Part: Hashable {
    case number, street, unit, city, state, postalCode
  }

  /// A part's text with where it stands.
  private struct Value {
    var text: String
    var box: Box
  }

  /// Addresses under a heading that says whose they are.
  func candidates() -> [FieldCandidate] {
    guard index.cells.indices.contains(where: { part(atCell: $0) == .city }) else { return [] }
    var candidates: [FieldCandidate] = []
    var values: [Part: Value] = [:]
    var first = 0
    for line in index.lines.indices {
      if let columns = columns(of: line) {
        candidates += candidate(columns, below: line, besideCustomer: namesCustomer(line))
      }
      if let (part, value) = labelled(line), values[part] == nil {
        if values.isEmpty { first = line }
        values[part] = value
      } else {
        candidates += candidate(values, below: first)
        values = [:]
      }
    }
    return candidates + candidate(values, below: first)
  }

  // MARK: Rows

  /// "City: Bend", or the label in a cell and its value in the next.
  private func labelled(_ line: Int) -> (Part, Value)? {
    guard let cell = index.lines[line].first, let part = part(atCell: cell) else { return nil }
    let text = index.text(ofCell: cell)
    if let colon = text.firstIndex(of: ":"), text[colon...].contains(where: { $0.isLetter || $0.isNumber }) {
      let value = text[colon...].dropFirst().drop { $0 == " " }
      return (part, Value(text: String(value), box: index.cells[cell].box))
    }
    return index.next(after: cell).map { (part, value(of: $0)) }
  }

  // MARK: Columns

  /// The one row of values under a row of labels; a state and its postal code may stand as close as words.
  private func columns(of line: Int) -> [Part: Value]? {
    let heads = index.lines[line]
    let parts = heads.map { part(ofLabel: index.bytes[index.cells[$0].range]) }
    guard parts.contains(.city), parts.contains(.state), line + 1 < index.lines.count,
      case let row = index.lines[line + 1], row.count == heads.count || isClosed(heads, row, parts),
      !isPlaceRow(line + 2, of: parts)
    else { return nil }
    var values: [Part: Value] = [:]
    let columns = row.count == heads.count ? parts : parts.filter { $0 != .postalCode }
    for (part, cell) in zip(columns, row) {
      if let part { values[part] = value(of: cell) }
    }
    return values
  }

  /// One cell stands under the heads of the state and of the postal code.
  private func isClosed(_ heads: Range<Int>, _ row: Range<Int>, _ parts: [Part?]) -> Bool {
    guard row.count == heads.count - 1, let state = parts.firstIndex(of: .state), state + 1 < parts.count,
      parts[state + 1] == .postalCode
    else { return false }
    let closed = index.cells[row.lowerBound + state].box
    return (0...1).allSatisfy {
      index.cells[heads.lowerBound + state + $0].box.horizontalOverlap(closed) > Tolerance.overlap
    }
  }

  /// A second row has digits where a street or a postal code would be; heads of another table have none.
  private func isPlaceRow(_ line: Int, of parts: [Part?]) -> Bool {
    guard line < index.lines.count, index.lines[line].count == parts.count else { return false }
    return zip(parts, index.lines[line]).contains { part, cell in
      (part == .street || part == .postalCode) && index.cells[cell].digits > 0
    }
  }

  /// "Customer   Street   City   St   Zip": a head names whose row it is.
  private func namesCustomer(_ line: Int) -> Bool {
    index.lines[line].contains {
      LabelWord.roles(index.key.symbols[index.cells[$0].symbols])?.contains(.party) == true
    }
  }

  private func value(of cell: Int) -> Value {
    Value(text: index.text(ofCell: cell), box: index.cells[cell].box)
  }

  // MARK: Address

  /// - Parameter besideCustomer: the parts stand in the customer's row, so that no heading need say whose they are.
  private func candidate(_ values: [Part: Value], below line: Int, besideCustomer: Bool = false)
    -> [FieldCandidate]
  {
    guard let street = values[.street], let city = values[.city], let state = values[.state] else {
      return []
    }
    let heading = line > 0 ? index.lines[line - 1].first.map { index.text(ofCell: $0) } ?? "" : ""
    guard let field = field(under: heading) ?? (besideCustomer ? .billingAddress : nil) else { return [] }
    let first = [values[.number]?.text, street.text, values[.unit]?.text].compactMap { $0 }
    let last = [city.text + ",", state.text, values[.postalCode]?.text].compactMap { $0 }
    let text = first.joined(separator: " ") + "\n" + last.joined(separator: " ")
    guard let address = PostalAddress.parse(text), address.street != nil, address.city != nil else {
      return []
    }
    let box = values.values.reduce(street.box) { $0.union($1.box) }
    return [
      FieldCandidate(
        field: field, value: .address(address), printed: text, probability: 0.85,
        evidence: Evidence(
          page: index.page, box: index.pageBox(box), text: text,
          rule: "parts of an address under \"\(heading)\""),
        support: "\(index.page):parts:\(line)", label: heading, isAmbiguous: !address.covers(text),
        origin: RuleOrigin(grammar: RuleBook.genericID, line: 0))
    ]
  }

  private func field(under heading: String) -> Field? {
    let words = heading.lowercased().filter { $0 != ":" }
    // "Service locations" over the only one.
    let purpose = AddressHeading.purpose(words) ?? AddressHeading.purpose(String(words.dropLast()))
    return switch purpose {
    case .service: .serviceAddress
    case .billing: .billingAddress
    default: nil
    }
  }

  /// The part that stands before the colon, or in the whole cell.
  private func part(atCell cell: Int) -> Part? {
    guard index.cells[cell].letters >= 2, index.cells[cell].range.count < 60 else { return nil }
    return part(ofLabel: index.bytes[index.cells[cell].range].prefix { $0 != UInt8(ascii: ":") })
  }

  private func part(ofLabel text: ArraySlice<UInt8>) -> Part? {
    // Of nearly all cells the first letter and the length say that they are no label.
    guard let first = text.first?.lowercased else { return nil }
    return Self.labels.first { label in
      label.text[0] == first && label.text.count <= text.count
        && text.lazy.filter { $0 != UInt8(ascii: ".") }.map(\.lowercased).elementsEqual(label.text)
    }?.part
  }

  /// In small letters and without full stops.
  private static let labels: [(text: [UInt8], part: Part)] = [
    (Lexicon.AddressParts.number, Part.number), (Lexicon.AddressParts.street, .street),
    (Lexicon.AddressParts.unit, .unit), (Lexicon.AddressParts.city, .city),
    (Lexicon.AddressParts.state, .state), (Lexicon.AddressParts.postalCode, .postalCode),
  ].flatMap { texts, part in texts.map { (Array($0.utf8), part) } }
}
