internal import NumberingPlan

/// Service addresses that the rows of a table repeat, with the numbers of each.
struct RowPlaces {
  private var places: [(text: String, numbers: [TelephoneNumber], line: RecordLine)] = []

  private static let mostPlaces = 500

  mutating func add(
    _ values: [(field: RecordField, text: String)], _ numbers: [TelephoneNumber], _ line: RecordLine
  ) {
    guard let street = Self.text(values, .serviceAddress) else { return }
    let state = [Self.text(values, .serviceState), Self.text(values, .servicePostalCode)].compactMap { $0 }
    let last = [
      Self.text(values, .serviceCity), state.isEmpty ? nil : state.joined(separator: " "),
    ]
    let first = [street, Self.text(values, .serviceUnit)].compactMap { $0 }.joined(separator: " ")
    let text = ([first] + last.compactMap { $0 }).joined(separator: ", ")
    if let index = places.firstIndex(where: { $0.text == text }) {
      places[index].numbers += numbers
    } else if places.count < Self.mostPlaces {
      places.append((text, numbers, line))
    }
  }

  private static func text(_ values: [(field: RecordField, text: String)], _ field: RecordField)
    -> String?
  {
    values.first { $0.field == field }?.text
  }

  /// The first is the account's service address; lines point to the others.
  func write(in notebook: inout RecordNotebook) {
    for (index, place) in places.enumerated().dropFirst() {
      notebook.pointedAddresses.append(
        (
          String(index),
          PrintedValue(text: place.text, lines: [place.line], rule: "column of the table")
        ))
      notebook.pointers.append((String(index), place.numbers))
    }
  }
}
