/// Texts reduced to what two printings of one value have in common.
enum ComparableText {
  /// Letters and digits in upper case: account numbers.
  static func lettersAndDigits(_ text: String) -> String {
    String(text.uppercased().unicodeScalars.filter(isLetterOrDigit).map(Character.init))
  }

  /// Of a telephone number, however printed.
  static func lastTenDigits(_ text: String) -> String { String(lettersAndDigits(text).suffix(10)) }

  /// Blanks run together, no case.
  static func name(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }

  /// Words abbreviated, no punctuation, no add-on of the ZIP code, no country.
  static func address(_ text: String) -> String {
    let spaced = text.uppercased().map { character -> String in
      switch character {
      case "\n", ".", ",", ";": " "
      case "#": " # "
      default: String(character)
      }
    }
    let words = spaced.joined().split(whereSeparator: \.isWhitespace).map {
      abbreviations[String($0)] ?? String($0)
    }
    let kept = words.filter { !["US", "USA", "CANADA"].contains($0) }.map(withoutAddOn)
    return String(
      kept.joined().unicodeScalars.filter { isLetterOrDigit($0) || $0 == "/" || $0 == "#" }.map(
        Character.init))
  }

  private static func withoutAddOn(_ word: String) -> String {
    let digits = word.filter { $0 != "-" }
    let isLong = digits.utf8.count == 9 && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isLong, word.utf8.count == 9 || (word.utf8.count == 10 && word.dropFirst(5).first == "-") else {
      return word
    }
    return String(word.prefix(5))
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  private static let abbreviations: [String: String] = {
    let rows = """
      ST STREET/AVE AVENUE AV/RD ROAD/DR DRIVE/BLVD BOULEVARD/LN LANE/CT COURT/PL PLACE/PKWY PARKWAY PKY/HWY HIGHWAY
      CIR CIRCLE/TER TERRACE TERR/SQ SQUARE/TRL TRAIL/STE SUITE/FL FLOOR FLR/APT APARTMENT/BLDG BUILDING/RM ROOM
      N NORTH/S SOUTH/E EAST/W WEST/NE NORTHEAST/NW NORTHWEST/SE SOUTHEAST/SW SOUTHWEST/EXPY EXPRESSWAY/PLZ PLAZA
      CTR CENTER/XING CROSSING/PT POINT/MT MOUNT
      """
    var abbreviations: [String: String] = [:]
    for row in rows.split(whereSeparator: { $0 == "/" || $0 == "\n" }) {
      let words = row.split(separator: " ").map(String.init)
      for word in words.dropFirst() { abbreviations[word] = words[0] }
    }
    return abbreviations
  }()
}
