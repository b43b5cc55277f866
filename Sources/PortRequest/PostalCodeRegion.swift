/// The states and provinces of postal codes.
///
/// From general knowledge of the three-digit ZIP prefixes (USPS labeling list L002) and the first letters of Canadian
/// postal codes. A few ZIP codes on a border serve addresses of the next state: a mismatch is worth a warning only.
enum PostalCodeRegion {
  /// - Returns: nil where the code is of no known form or region.
  static func states(of postalCode: String) -> [String]? {
    guard let first = postalCode.utf8.first else { return nil }
    if let letter = postalCode.first, letter.isLetter {
      return provinces[letter.uppercased()]
    }
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first), postalCode.utf8.count >= 5,
      let prefix = Int(postalCode.prefix(3))
    else { return nil }
    let found = prefixes.filter { $0.range.contains(prefix) }.map(\.state)
    return found.isEmpty ? nil : found
  }

  private static let provinces: [String: [String]] = [
    "A": ["NL"], "B": ["NS"], "C": ["PE"], "E": ["NB"], "G": ["QC"], "H": ["QC"], "J": ["QC"], "K": ["ON"],
    "L": ["ON"], "M": ["ON"], "N": ["ON"], "P": ["ON"], "R": ["MB"], "S": ["SK"], "T": ["AB"], "V": ["BC"],
    "X": ["NT", "NU"], "Y": ["YT"],
  ]

  private static let prefixes: [(range: ClosedRange<Int>, state: String)] = [
    (5...5, "NY"), (6...7, "PR"), (8...8, "VI"), (9...9, "PR"), (10...27, "MA"), (28...29, "RI"),
    (30...38, "NH"),
    (39...49, "ME"), (50...54, "VT"), (55...55, "MA"), (56...59, "VT"), (60...69, "CT"), (63...63, "NY"),
    (70...89, "NJ"), (100...149, "NY"), (150...196, "PA"), (197...199, "DE"), (200...200, "DC"),
    (201...201, "VA"),
    (202...205, "DC"), (206...219, "MD"), (220...246, "VA"), (247...268, "WV"), (270...289, "NC"),
    (290...299, "SC"),
    (300...319, "GA"), (320...339, "FL"), (341...349, "FL"), (350...369, "AL"), (370...385, "TN"),
    (386...397, "MS"),
    (398...399, "GA"), (400...427, "KY"), (430...459, "OH"), (460...479, "IN"), (480...499, "MI"),
    (500...528, "IA"),
    (530...549, "WI"), (550...567, "MN"), (569...569, "DC"), (570...577, "SD"), (580...588, "ND"),
    (590...599, "MT"),
    (600...629, "IL"), (630...658, "MO"), (660...679, "KS"), (680...693, "NE"), (700...714, "LA"),
    (716...729, "AR"),
    (730...749, "OK"), (733...733, "TX"), (750...799, "TX"), (800...816, "CO"), (820...831, "WY"),
    (832...838, "ID"),
    (834...834, "WY"), (840...847, "UT"), (850...865, "AZ"), (870...884, "NM"), (885...885, "TX"),
    (889...898, "NV"),
    (900...961, "CA"), (967...968, "HI"), (970...979, "OR"), (980...994, "WA"), (995...999, "AK"),
  ]
}
