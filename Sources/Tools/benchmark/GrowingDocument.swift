/// A document of one thing many times over, to see how what it takes to read it grows.
struct GrowingDocument: Sendable {
  var name: String
  /// How its file's name ends.
  var ending = "txt"
  /// The whole text with so many things.
  var text: @Sendable (_ count: Int) -> String

  /// A head with, line by line or paragraph by paragraph, what is there many times.
  init(
    _ name: String, ending: String = "txt", head: String, tail: String = "",
    each: @escaping @Sendable (Int) -> String
  ) {
    self.name = name
    self.ending = ending
    text = { count in head + (0..<count).map(each).joined(separator: "\n") + tail }
  }

  init(_ name: String, ending: String = "txt", text: @escaping @Sendable (_ count: Int) -> String) {
    self.name = name
    self.ending = ending
    self.text = text
  }

  static let all = bills + records
}

/// Invented values, another for each number.
struct InventedValue {
  private static let streets = ["Main St", "Oak Ave", "Elm Rd", "Maple Dr", "Pine Ln", "Cedar Blvd"]
  private static let cities = [
    "St Louis, MO 63114", "Chicago, IL 60605", "Austin, TX 78704", "Boise, ID 83702",
  ]

  static func account(_ number: Int) -> String { String(1_000_000_000 + number * 7919 % 899_999_999 * 10) }

  static func telephone(_ number: Int) -> String {
    let (area, exchange) = ([312, 314, 512, 208][number % 4], 220 + number * 37 % 680)
    return "(\(area)) \(exchange)-\(String(10_000 + number % 10_000).dropFirst())"
  }

  static func street(_ number: Int) -> String { "\(100 + number) \(streets[number % streets.count])" }
  static func city(_ number: Int) -> String { cities[number % cities.count] }
  static func address(_ number: Int) -> String { "\(street(number)), \(city(number))" }
}
