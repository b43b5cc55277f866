/// An area code (NPA) of the North American Numbering Plan, with where it serves.
///
/// The table may lag behind new overlays: an area code that it does not know is worth a warning, never a rejection.
public struct AreaCode: Sendable, Hashable {
  /// Three digits, 200 to 999.
  public let code: Int
  public let kind: Kind
  /// ISO 3166 code of the country, `US`, `CA`, `JM`. Toll-free numbers stand under `US` and serve the whole plan.
  public let country: String
  /// Two-letter codes of the states or provinces served; empty for islands and codes without a place.
  public let statesOrProvinces: [String]
  /// What people call the area, `San Antonio, TX` or `New Jersey`.
  public let label: String

  public enum Kind: String, Sendable {
    case geographic
    case tollFree
    case premium
    /// Follow-me, machine and other numbers without a place: 5XX, and 600, 622 and 633 in Canada.
    case personal
  }

  /// The state or province where there is just one.
  public var stateOrProvince: String? {
    statesOrProvinces.count == 1 ? statesOrProvinces[0] : nil
  }

  /// - Returns: nil where the table does not know the area code.
  public init?(_ code: Int) {
    guard Self.lines.indices.contains(code), Self.lines[code] >= 0 else { return nil }
    let text = AreaCodeTable.text.utf8
    let start = text.index(text.startIndex, offsetBy: Int(Self.lines[code]))
    self.init(line: text[start...].prefix { $0 != UInt8(ascii: "\n") }, code: code)
  }

  /// Every area code of the table, in rising order.
  public static var all: [AreaCode] { lines.indices.compactMap { AreaCode($0) } }

  /// By area code: where its line begins in the table, in bytes; -1 for none. A line is read when it is asked for, as
  /// a bill has numbers of few.
  private static let lines: [Int32] = {
    var lines = [Int32](repeating: -1, count: 1000)
    var (start, position, fields, code): (Int32, Int32, Int, Int) = (0, 0, 0, 0)
    for byte in AreaCodeTable.text.utf8 {
      position += 1
      switch byte {
      case UInt8(ascii: ";"): fields += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where fields == 4:
        code = min(code * 10 + Int(byte) - 48, 1000)
      case UInt8(ascii: " ") where fields == 4, UInt8(ascii: "\n"):
        if fields == 4, lines.indices.contains(code) { lines[code] = start }
        code = 0
        if byte == UInt8(ascii: "\n") { (start, fields) = (position, 0) }
      default: break
      }
    }
    if fields == 4, lines.indices.contains(code) { lines[code] = start }
    return lines
  }()

  /// Reads a line of the table: kind, country, states, label and area codes between semicolons.
  private init?(line: Substring.UTF8View, code: Int) {
    let fields = line.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard fields.count == 5, let kind = Kind(rawValue: String(Substring(fields[0]))) else { return nil }
    self.code = code
    self.kind = kind
    country = String(Substring(fields[1]))
    statesOrProvinces = fields[2].split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    label = String(Substring(fields[3]))
  }
}
