import Perturbations

/// An address as a bill prints it.
struct InventedAddress {
  /// `8867 NW 23rd Street` or `PO Box 629`.
  var street: String
  var unit: String?
  var city: String?
  var state: String?
  var postalCode: String?

  /// City, state and postal code; nil where none is printed.
  var lastLine: String? {
    guard let city, let state else { return nil }
    return "\(city), \(state)" + (postalCode.map { " " + $0 } ?? "")
  }

  /// Street, unit, city, state, postal code.
  var printed: String { ([street] + [unit, lastLine].compactMap { $0 }).joined(separator: ", ") }

  mutating func capitalize() {
    street = street.uppercased()
    unit = unit?.uppercased()
    city = city?.uppercased()
  }

  static func random(in place: InventedPlace, allowsBox: Bool, _ dice: inout Dice) -> InventedAddress {
    var code = place.postalCode
    if !place.isCanadian, dice.chance(0.25) { code += "-" + dice.digits(4) }
    var address = InventedAddress(street: "", city: place.city, state: place.state, postalCode: code)
    if allowsBox, dice.chance(0.25) {
      address.street = dice.pick(["PO Box ", "P.O. Box ", "P O Box "]) + dice.digits(dice.int(2...6))
      return address
    }
    address.street =
      "\(dice.int(1...12) > 10 ? dice.int(10000...29999) : dice.int(1...9899)) " + randomStreet(&dice)
    if dice.chance(0.45) { address.unit = randomUnit(&dice) }
    return address
  }

  private static func randomStreet(_ dice: inout Dice) -> String {
    if dice.chance(0.08) {
      return dice.pick(["Broadway", "State Hwy 7", "County Road 12", "US Highway 281", "N Main", "FM 1960"])
    }
    let direction =
      dice.chance(0.25) ? dice.pick(["N ", "S ", "E ", "W ", "NW ", "North ", "South ", "SE "]) : ""
    let name = dice.pick([
      "Main", "Oak", "Maple", "Washington", "Pleasant Valley", "Old Mill", "Cannery", "23rd", "5th", "Market",
      "Peachtree", "St. Charles",
      "Martin Luther King Jr", "Industrial", "Commerce", "Lake Shore", "Park", "Court House", "Elm",
      "Bay View", "Spring Garden", "42nd",
      "King", "Queen", "Harbour", "Crystal Springs", "Airport", "Mission", "Van Ness", "College",
    ])
    let suffix = dice.pick([
      "Street", "St", "St.", "Ave", "Avenue", "Rd", "Road", "Blvd", "Boulevard", "Dr", "Drive", "Ln", "Lane",
      "Way", "Pkwy", "Ct", "Place",
      "Row", "Circle", "Ter", "Plaza", "Trail",
    ])
    let after = direction.isEmpty && dice.chance(0.1) ? dice.pick([" NW", " SW", " E", " South"]) : ""
    return direction + name + " " + suffix + after
  }

  private static func randomUnit(_ dice: inout Dice) -> String {
    let number = dice.chance(0.3) ? dice.pick(["A", "B", "2R", "C-4", "12B"]) : dice.digits(dice.int(1...4))
    return dice.pick(["Suite ", "Ste ", "STE ", "Unit ", "Apt ", "Floor ", "Fl ", "#", "Bldg ", "Rm "])
      + number
  }
}
