/// A compass word before or after a street's name.
enum Directional {
  /// One or two letters for a directional in upper case: `NORTH-WEST` gives `NW`.
  static func abbreviation(of key: String) -> String? { table[key] ?? short[key] }

  /// The word in full: `N` gives `NORTH`.
  static func name(of key: String) -> String? { table[key].map { table.full[$0] ?? $0 } }

  static func isDirectional(_ key: String) -> Bool { table[key] != nil }

  /// `No. Main St` and `So. Main St`, which stand before a street's name alone: elsewhere `No.` is a number.
  static func mayPrecede(_ key: String) -> Bool { table[key] != nil || short[key] != nil }

  private static let short = ["NO": "N", "SO": "S"]

  /// French directionals, which only stand after the street's name: Ouest, Est.
  static func french(_ key: String) -> String? { frenchTable[key] }

  private static let table = VariantTable(
    """
    N NORTH
    S SOUTH
    E EAST
    W WEST
    NE NORTHEAST NORTH-EAST N-E
    NW NORTHWEST NORTH-WEST N-W
    SE SOUTHEAST SOUTH-EAST S-E
    SW SOUTHWEST SOUTH-WEST S-W
    """)

  private static let frenchTable = VariantTable(
    """
    N NORD
    S SUD
    E EST
    O OUEST
    NE NORD-EST
    NO NORD-OUEST
    SE SUD-EST
    SO SUD-OUEST
    """)
}
