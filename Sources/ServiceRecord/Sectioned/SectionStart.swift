// Where a record in sections begins, and what its lines are before they are read.

extension SectionedRecord {
  static let ofListing: [FieldIdentifier.Use] = [
    .listedName, .listedAddress, .serviceAddress, .billedName, .billedAddress, .billedPlace, .postalCode,
    .addressPointer,
  ]

  /// Where the identifiers of a record without sections begin; nil where there are too few of them.
  static func firstIdentifier(_ lines: [RecordLine]) -> Int? {
    let table = FieldIdentifierTable()
    var uses: Set<FieldIdentifier.Use> = []
    var first: Int?
    for index in lines.indices {
      let text = lines[index].text
      let word = text.prefix { $0 != " " }
      guard word.count < text.count, let use = table[word]?.use, ofListing.contains(use) else { continue }
      uses.insert(use)
      first = first ?? index
    }
    return uses.count >= 4 ? first : nil
  }

  /// Where the first section begins: a decorated name, or a bare one with an identifier under it.
  static func firstSection(_ lines: [RecordLine]) -> Int? {
    let table = FieldIdentifierTable()
    let codes = ServiceCodeTable()
    for index in lines.indices {
      guard let section = RecordSection(heading: lines[index]) else {
        if RunInHeading(lines[index], table: table, codes: codes) != nil { return index }
        continue
      }
      if section == .other || section == .pending { continue }
      for next in lines[(index + 1)...].prefix(3) {
        let word = next.text.prefix { $0 != " " }
        if let known = table[word], known.name == known.name.uppercased(), word.first?.isUppercase == true {
          return index
        }
        if section == .equipment, EquipmentStart(next.text, codes: codes)?.isKnown == true {
          return index
        }
      }
    }
    return nil
  }

  static func isRule(_ line: RecordLine) -> Bool {
    line.text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: " "),
        UInt8(ascii: "."):
        true
      default: false
      }
    }
  }

  static func isDisconnected(_ text: String) -> Bool {
    let words = text.uppercased().split { !$0.isPrintedLetter }
    return words.contains { Lexicon.EndedLines.heading.contains(String($0)) }
  }
}
