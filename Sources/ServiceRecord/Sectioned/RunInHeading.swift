/// A section's heading with the section's first entry on the same line: `LST  LN NAME`, `S&E  071803 1 1FB /TN …`.
struct RunInHeading {
  var section: RecordSection
  /// What stands behind the heading, at its own column.
  var entry: RecordLine

  /// - Returns: nil where no heading begins the line, or nothing behind it is an entry of the heading's section.
  init?(_ line: RecordLine, table: FieldIdentifierTable, codes: ServiceCodeTable) {
    guard let first = line.text.utf8.first, (0x41...0x5A).contains(first) || !Self.isWordByte(first),
      line.cells.allSatisfy({ $0.tabs == 0 })
    else { return nil }
    for (heading, entry) in Self.partings(of: line) {
      // `Billing: PO BOX 12` is a label with its value.
      guard !heading.utf8.contains(where: { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: ":") }),
        let section = RecordSection(heading: heading),
        Self.isEntry(entry, of: section, table: table, codes: codes)
      else { continue }
      (self.section, self.entry) = (section, entry)
      return
    }
    return nil
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  /// The line's first word, its words up to a third behind `&`, or its first cell, each with what follows.
  private static func partings(of line: RecordLine) -> [(heading: Substring, entry: RecordLine)] {
    guard let first = line.cells.first else { return [] }
    let words = first.text.split(separator: " ", maxSplits: 3)
    var counts = words.count > 1 ? [1] : []
    if words.count > 3, words[1] == "&" || words[1].uppercased() == "AND" { counts.append(3) }
    var partings = counts.map { count in
      let rest = first.text[words[count].startIndex...]
      var entry = line
      let column = first.end - rest.count
      entry.cells[0] = RecordCell(text: String(rest), column: column, end: first.end, tabs: 0)
      return (first.text[..<words[count - 1].endIndex], entry)
    }
    if line.cells.count > 1, first.text.utf8.count < 30 {
      var entry = line
      entry.cells.removeFirst()
      partings.append((first.text[...], entry))
    }
    return partings
  }

  /// Whether a line says what its section is there to say: a header's `ACCT  TN 214 555 0150` is no section.
  private static func isEntry(
    _ line: RecordLine, of section: RecordSection, table: FieldIdentifierTable, codes: ServiceCodeTable
  ) -> Bool {
    if section == .equipment {
      guard let start = EquipmentStart(EquipmentText.withoutPrices(line), codes: codes) else { return false }
      return start.isKnown || FloatedField.split(start.rest, table: table).fields.contains { $0.name == "TN" }
    }
    let text = line.text
    let word = text.utf8.prefix { $0 != UInt8(ascii: " ") }
    // `LIST NAME ....: ACME LLC` is a label with leader dots.
    let behind = text.utf8[word.endIndex...].first { $0 != UInt8(ascii: " ") }
    if let behind, ":._".utf8.contains(behind) { return false }
    guard word.count < text.utf8.count, let use = table[word]?.use else { return false }
    switch section {
    case .listing: return SectionedRecord.ofListing.contains(use) || use == .additionalListing
    case .billing: return use == .billedName || use == .billedAddress
    case .directory, .remarks, .traffic: return use != .listedName
    default: return false
    }
  }
}
