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
    guard let known = Self.known[code] else { return nil }
    self = known
  }

  /// Every area code of the table, in rising order.
  public static var all: [AreaCode] { known.values.sorted { $0.code < $1.code } }

  private static let known: [Int: AreaCode] = read(AreaCodeTable.text)

  private init(code: Int, kind: Kind, country: String, statesOrProvinces: [String], label: String) {
    self.code = code
    self.kind = kind
    self.country = country
    self.statesOrProvinces = statesOrProvinces
    self.label = label
  }

  private static func read(_ table: String) -> [Int: AreaCode] {
    var known: [Int: AreaCode] = [:]
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: ";", omittingEmptySubsequences: false)
      guard fields.count == 5, let kind = Kind(rawValue: String(fields[0])) else { continue }
      let states = fields[2].split(separator: "/").map(String.init)
      for code in fields[4].split(separator: " ").compactMap({ Int($0) }) {
        known[code] = AreaCode(
          code: code, kind: kind, country: String(fields[1]), statesOrProvinces: states,
          label: String(fields[3]))
      }
    }
    return known
  }
}
