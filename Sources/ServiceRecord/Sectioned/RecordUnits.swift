internal import PostalAddress

/// Places inside a building as a record writes them: `BLDG 2, FLR 3, STE 310`, `RM A`, `2ND FLR`, `GRND FLR`.
struct RecordUnits {
  let units: [PostalAddress.Unit]

  init(_ text: String) {
    units = text.split(whereSeparator: { $0 == "," || $0 == ";" }).flatMap {
      piece -> [PostalAddress.Unit] in
      let words = piece.split(separator: " ").map(String.init)
      guard let first = words.first else { return [] }
      guard words.count > 1 else { return [.init(type: nil, value: first)] }
      if Self.isUnitType(first) {
        // Several units without commas: each begins with its type.
        var units: [PostalAddress.Unit] = []
        var start = 0
        for index in 1...words.count
        where index == words.count || (index > start + 1 && Self.isUnitType(words[index])) {
          units.append(
            .init(type: words[start], value: words[(start + 1)..<index].joined(separator: " ")))
          start = index
        }
        return units
      }
      return [.init(type: nil, value: words.joined(separator: " "))]
    }
  }

  /// Units with the type that stands behind their name, `Rear Building`.
  static func completed(_ units: [PostalAddress.Unit], by text: String) -> [PostalAddress.Unit] {
    let pieces = text.split { $0 == "," || $0 == "\n" }.map(\.trimmingBlanks)
    return units.map { unit in
      let name = [unit.type, unit.value].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
      let piece = pieces.first { piece in
        piece.utf8.count > name.utf8.count + 1 && piece.hasPrefix(name + " ")
          && isUnitType(String(piece.dropFirst(name.count + 1)))
      }
      return piece.map { .init(type: nil, value: $0) } ?? unit
    }
  }

  /// `3` behind the label `Floor`: with the type that the label gives.
  static func typed(_ value: String, by label: String) -> String {
    let words = ComposedLabel.words(of: label.split(separator: "/").last ?? "")
    guard let type = words.last(where: { isUnitType($0) && $0 != "unit" }), value.utf8.count <= 5,
      !value.split(separator: " ").contains(where: { isUnitType(String($0)) })
    else { return value }
    return type.prefix(1).uppercased() + type.dropFirst() + " " + value
  }

  static func isUnitType(_ word: String) -> Bool {
    [
      "BLDG", "BUILDING", "FLR", "FL", "FLOOR", "STE", "SUITE", "RM", "ROOM", "UNIT", "APT", "SPC",
      "SPACE",
      "WING",
      "DEPT", "LOT", "TRLR", "PH", "BSMT", "OFC", "SLIP", "HNGR", "#", "APARTMENT",
    ].contains(word.uppercased().filter { $0 != "." })
  }
}
