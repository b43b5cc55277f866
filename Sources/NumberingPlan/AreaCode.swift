/// An area code (NPA) of the North American Numbering Plan, with where it serves.
///
/// The table may lag behind new overlays: an area code that it does not know is worth a warning, never a rejection.
public struct AreaCode: Sendable, Hashable {
  /// Three digits, 200 to 999.
  public let code: Int
  /// Offset of its line in the table: kind, country, states, label and area codes between semicolons.
  private let line: Int

  public var kind: Kind { Kind(rawValue: field(0)) ?? .geographic }
  /// ISO 3166 code of the country, `US`, `CA`, `JM`. Toll-free numbers stand under `US` and serve the whole plan.
  public var country: String { field(1) }
  /// Two-letter codes of the states or provinces served; empty for islands and codes without a place.
  public var statesOrProvinces: [String] {
    field(2).utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
  }
  /// What people call the area, `San Antonio, TX` or `New Jersey`.
  public var label: String { field(3) }

  public enum Kind: String, Sendable {
    case geographic
    case tollFree
    case premium
    /// Follow-me, machine and other numbers without a place: 5XX, and 600, 622 and 633 in Canada.
    case personal
  }

  /// The state or province where there is just one.
  public var stateOrProvince: String? {
    let states = statesOrProvinces
    return states.count == 1 ? states[0] : nil
  }

  /// - Returns: nil where the table does not know the area code.
  public init?(_ code: Int) {
    guard Self.lines.indices.contains(code), Self.lines[code] >= 0 else { return nil }
    self.code = code
    line = Int(Self.lines[code])
  }

  /// Every area code of the table, in rising order.
  public static var all: [AreaCode] { lines.indices.compactMap { AreaCode($0) } }

  /// By area code: where its line begins in the table, in bytes; -1 for none. A line is read when it is asked for, as
  /// a bill has numbers of few.
  private static let lines: [Int32] = AreaCodeTable.text.withUTF8Buffer { text in
    var lines = [Int32](repeating: -1, count: 1000)
    var (start, position, fields) = (0, 0, 0)
    while position < text.count {
      let byte = text[position]
      if byte == UInt8(ascii: "\n") {
        (start, fields) = (position + 1, 0)
      } else if byte == UInt8(ascii: ";") {
        fields += 1
      } else if fields == 4, byte.isDigit, position + 3 <= text.count {
        let code = text[position..<(position + 3)].reduce(0) { $0 * 10 + Int($1 & 15) }
        if lines.indices.contains(code) { lines[code] = Int32(start) }
        position += 2
      }
      position += 1
    }
    return lines
  }

  /// The words before one of the semicolons of its line.
  private func field(_ number: Int) -> String {
    AreaCodeTable.text.withUTF8Buffer { text in
      var start = line
      for _ in 0..<number { start = Self.semicolon(in: text, from: start) + 1 }
      return String(decoding: text[start..<Self.semicolon(in: text, from: start)], as: UTF8.self)
    }
  }

  private static func semicolon(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    text[start...].firstIndex(of: UInt8(ascii: ";")) ?? text.count
  }
}
