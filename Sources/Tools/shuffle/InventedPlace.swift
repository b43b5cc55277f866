/// A town with what an address and a telephone number in it need.
struct InventedPlace {
  var city: String
  var state: String
  var postalCode: String
  var areaCodes: [Int]
  var isCanadian: Bool { postalCode.contains { $0.isLetter } }

  private init(_ city: String, _ state: String, _ postalCode: String, _ areaCodes: Int...) {
    self.city = city
    self.state = state
    self.postalCode = postalCode
    self.areaCodes = areaCodes
  }

  static let all = [
    InventedPlace("Burlington", "VT", "05401", 802), InventedPlace("Bozeman", "MT", "59715", 406),
    InventedPlace("Elko", "NV", "89801", 775), InventedPlace("Austin", "TX", "78701", 512),
    InventedPlace("Fort Worth", "TX", "76107", 817), InventedPlace("San Antonio", "TX", "78216", 210),
    InventedPlace("King of Prussia", "PA", "19406", 610), InventedPlace("Pittsburgh", "PA", "15222", 412),
    InventedPlace("Saint Paul", "MN", "55102", 651), InventedPlace("St. Louis", "MO", "63103", 314),
    InventedPlace("New York", "NY", "10018", 212), InventedPlace("Saratoga Springs", "NY", "12866", 518),
    InventedPlace("Los Angeles", "CA", "90036", 213, 323),
    InventedPlace("San Luis Obispo", "CA", "93401", 805),
    InventedPlace("Walnut Creek", "CA", "94596", 925), InventedPlace("Portland", "OR", "97209", 503),
    InventedPlace("Coeur d'Alene", "ID", "83814", 208), InventedPlace("Salt Lake City", "UT", "84101", 801),
    InventedPlace("Winston-Salem", "NC", "27101", 336), InventedPlace("Charleston", "SC", "29403", 843),
    InventedPlace("Miami", "FL", "33130", 305), InventedPlace("West Palm Beach", "FL", "33401", 561),
    InventedPlace("Atlanta", "GA", "30309", 404), InventedPlace("Baton Rouge", "LA", "70801", 225),
    InventedPlace("Nashville", "TN", "37203", 615), InventedPlace("Louisville", "KY", "40202", 502),
    InventedPlace("Columbus", "OH", "43215", 614), InventedPlace("Grand Rapids", "MI", "49503", 616),
    InventedPlace("Eau Claire", "WI", "54701", 715), InventedPlace("Des Moines", "IA", "50309", 515),
    InventedPlace("Lincoln", "NE", "68508", 402), InventedPlace("Rapid City", "SD", "57701", 605),
    InventedPlace("Tulsa", "OK", "74103", 918), InventedPlace("Santa Fe", "NM", "87501", 505),
    InventedPlace("Scottsdale", "AZ", "85251", 480), InventedPlace("Colorado Springs", "CO", "80903", 719),
    InventedPlace("Hartford", "CT", "06103", 860), InventedPlace("Worcester", "MA", "01608", 508),
    InventedPlace("Portland", "ME", "04101", 207), InventedPlace("Newark", "NJ", "07102", 973),
    InventedPlace("Bethesda", "MD", "20814", 301), InventedPlace("Richmond", "VA", "23219", 804),
    InventedPlace("Toronto", "ON", "M5V 2T6", 416), InventedPlace("Ottawa", "ON", "K1P 5G4", 613),
    InventedPlace("Halifax", "NS", "B3J 2K9", 902), InventedPlace("Calgary", "AB", "T2P 3N4", 403),
    InventedPlace("Kelowna", "BC", "V1Y 6N2", 250), InventedPlace("Montréal", "QC", "H3B 2E3", 514),
    InventedPlace("Winnipeg", "MB", "R3C 1A5", 204),
  ]
}
