/// How many characters of each sort a text has.
struct CharacterCounts {
  var digits = 0
  var zeros = 0
  /// Of ASCII.
  var letters = 0
  var capitals = 0
  var stops = 0
  var commas = 0
  var colons = 0
  /// Dashes and slashes.
  var strokes = 0
  /// Bytes outside ASCII.
  var foreignBytes = 0

  /// Bytes that may be of words.
  var wordBytes: Int { letters + foreignBytes }

  init() {}

  init(_ text: Span<UInt8>) {
    for position in text.indices { count(text[position]) }
  }

  private mutating func count(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "0"):
      digits += 1
      zeros += 1
    case UInt8(ascii: "1")...UInt8(ascii: "9"): digits += 1
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      letters += 1
      capitals += 1
    case UInt8(ascii: "a")...UInt8(ascii: "z"): letters += 1
    case UInt8(ascii: "."): stops += 1
    case UInt8(ascii: ","): commas += 1
    case UInt8(ascii: ":"): colons += 1
    case UInt8(ascii: "-"), UInt8(ascii: "/"): strokes += 1
    default: foreignBytes += byte >= 0x80 ? 1 : 0
    }
  }

  static func += (all: inout CharacterCounts, further: CharacterCounts) {
    all.digits += further.digits
    all.zeros += further.zeros
    all.letters += further.letters
    all.capitals += further.capitals
    all.stops += further.stops
    all.commas += further.commas
    all.colons += further.colons
    all.strokes += further.strokes
    all.foreignBytes += further.foreignBytes
  }
}
