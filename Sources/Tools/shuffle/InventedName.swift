import Perturbations

/// Names of invented customers and persons.
enum InventedName {
  static func company(_ dice: inout Dice) -> String {
    let first = dice.pick([
      "Castellano's", "Northern Valley", "Bozeman", "Elko", "Harbor Point", "Blue Heron", "O'Malley",
      "Three Rivers", "Summit", "Sakura",
      "Delacroix", "Pine Ridge", "St. Mary's", "Lakeshore", "Mercado", "Old Town", "Redwood", "Kowalski",
      "Granite State", "A-1", "Juniper",
      "Tri-County", "Smith & Wesley", "Vandermeer", "Golden Gate", "Ironworks", "Prairie", "Coastal",
      "Bright Smiles", "Nguyen", "Midtown",
    ])
    let middle = dice.pick([
      "Realty", "Machine Works", "Orthodontics", "Dental", "Plumbing & Heating", "Family Medicine",
      "Law Offices", "Auto Body", "Bakery",
      "Veterinary Clinic", "Insurance Agency", "Logistics", "Physical Therapy", "Construction",
      "Title & Escrow", "Furniture", "Tire Center",
      "Orthopedic and Sports Medicine", "Credit Union", "Church of Christ", "Consulting", "Printing",
      "Pharmacy", "Steel Supply", "Foods",
    ])
    let end = dice.weighted([
      ("", 2.5), (" Inc.", 1), (", Inc.", 1), (" LLC", 1), (", LLC", 1), (" Group", 1), (" Associates", 0.7),
      (" Ltd", 0.5), (" Co.", 0.4),
      (" & Sons", 0.5), (" Corporation", 0.4), (" PC", 0.3), (" of the Greater Valley Region, Inc.", 0.3),
      (" Partners LP", 0.3),
    ])
    return "\(first) \(middle)\(end)"
  }

  static func person(_ dice: inout Dice) -> String {
    let first = dice.pick([
      "Noor", "Maria", "James", "Linh", "Robert", "Aisha", "Peter", "Dolores", "Karen", "Tomás", "Ruth",
      "Ivan", "Wendy",
    ])
    let middle = dice.chance(0.2) ? dice.pick([" J.", " A.", " M"]) : ""
    return first + middle + " "
      + dice.pick([
        "Begay", "Castellano", "O'Neil", "Tran", "Schmidt", "Okafor", "Lindqvist", "Fernandez", "Brooks",
        "Patel",
      ])
  }

  /// An issuer that no grammar knows.
  static func issuer(_ dice: inout Dice) -> String {
    let first = dice.pick([
      "Tamarack", "Big Sandy", "NorthStar", "Cobblestone", "Palisade", "Quill", "Brightwire", "Mesa Verde",
      "Lantern", "Hoosier Hills",
      "Clearfork", "Ridgeline", "Beacon Hill", "Copper Basin", "Larkspur", "Tidewater", "Paragon",
      "Meadowlark", "Skyhook", "Bluestem",
    ])
    return first + " "
      + dice.pick([
        "Telephone Company", "Telephone Cooperative", "Communications", "Telecom", "VoIP", "Networks",
        "Voice Services", "Technology Partners",
        "Cloud Phone", "Rural Telephone", "Connect", "Managed IT", "Telephone Co-op, Inc.", "Telcom LLC",
        "Hosted PBX",
      ])
  }
}
