/// A section of a record that is written in field identifiers.
enum RecordSection: String {
  case identification
  case listing
  case directory
  case billing
  case remarks
  case status
  case equipment
  case traffic
  /// Orders that are not worked yet.
  case pending
  case other

  /// The section that a line opens: its name alone, mostly between dashes, brackets or stars.
  ///
  /// - Parameter needsRule: whether the name must be decorated, as `---LIST` and `[BILL]` are.
  init?(heading line: RecordLine, needsRule: Bool = false) {
    self.init(heading: line.text, needsRule: needsRule)
  }

  init?(heading text: some StringProtocol, needsRule: Bool = false) {
    var name: [UInt8] = []
    var marks = 0
    let bytes = Array(text.utf8)
    guard bytes.count < 120 else { return nil }
    var index = 0
    while index < bytes.count {
      let length = Self.lengthOfMark(in: bytes, at: index)
      if length > 0 {
        marks += 1
        index += length
        continue
      }
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: " ") { continue }
      guard Self.isOfName(byte), name.count < 30 else { return nil }
      name.append(byte)
    }
    if needsRule, marks < 2 { return nil }
    // In capitals, as the table has them.
    for index in name.indices where name[index] >= 0x61 { name[index] -= 0x20 }
    if let section = Self.named.names[name] {
      self = Self.named.sections[section]
      return
    }
    for ending in ["SECTION", "INFORMATION", "INFO", "DATA", "DETAIL", "DETAILS"]
    where name.count > ending.utf8.count + 1 && name.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      name.removeLast(ending.utf8.count)
      break
    }
    if let section = Self.named.names[name] {
      self = Self.named.sections[section]
    } else if Self.isEquipment(String(decoding: name, as: UTF8.self)) {
      self = .equipment
    } else {
      return nil
    }
  }

  /// Service and equipment, each word in any of its spellings: `SVC AND EQPT`, `SERV & EQUIP`.
  private static func isEquipment(_ name: String) -> Bool {
    guard let first = Lexicon.EquipmentHeads.service.first(where: { name.hasPrefix($0) }) else {
      return false
    }
    var rest = name.dropFirst(first.utf8.count)
    for joint in ["AND", "&", "/"] where rest.hasPrefix(joint) {
      rest = rest.dropFirst(joint.utf8.count)
      break
    }
    return Lexicon.EquipmentHeads.equipment.contains(String(rest))
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "/")
  }

  /// The length in bytes of a mark that decorates a name, at an offset; 0 where none stands there.
  private static func lengthOfMark(in bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"),
      UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "|"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      1
    // Dashes of two lengths, U+2013 and U+2014.
    case 0xE2
    where bytes[index...].starts(with: "\u{2013}".utf8) || bytes[index...].starts(with: "\u{2014}".utf8): 3
    default: 0
    }
  }

  private static let named: (sections: [RecordSection], names: WordIndex) = {
    var sections: [RecordSection] = []
    var names = WordIndex(words: 128, bytes: text.utf8CodeUnitCount)
    for row in SourceTable(text).rows where row.count == 2 {
      guard let section = RecordSection(rawValue: row[0]) else { continue }
      for name in row.parts(of: 1, between: UInt8(ascii: " ")) { names.insert(sections.count, name) }
      sections.append(section)
    }
    return (sections, names)
  }()

  private static let text: StaticString = Lexicon.recordSections
}
