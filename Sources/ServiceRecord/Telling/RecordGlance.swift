/// What the sections of a record can weigh at most in telling one, by the bytes of the lines alone.
///
/// Most documents are bills, and reading their lines as fields and codes to find none takes a sixth of a small bill's time.
struct RecordGlance {
  /// Identifiers that begin lines of most records.
  static let identifiers = Lexicon.lineIdentifiers
  private static let longestIdentifier = 4

  /// Different identifiers that begin a line.
  private(set) var identifiers: Set<String> = []
  /// Slashes that may open an identifier.
  private var slashes = 0
  /// Lines that may be the heading of a section: without digits, between marks (``RecordSection``).
  private var headings = 0

  init(_ lines: some Sequence<RecordLine>) {
    for line in lines { read(line.text) }
  }

  /// The identifier that begins a line.
  static func identifier(of text: String) -> String? {
    guard let blank = text.utf8.prefix(longestIdentifier + 1).firstIndex(of: UInt8(ascii: " ")) else {
      return nil
    }
    guard text.utf8.first.map({ (0x41...0x5A).contains($0) }) ?? false else { return nil }
    let word = String(text[..<blank])
    return identifiers.contains(word) ? word : nil
  }

  private mutating func read(_ text: String) {
    if let identifier = Self.identifier(of: text) { identifiers.insert(identifier) }
    var isBehindSlash = false
    var marks = 0
    var mayBeHeading = true
    for byte in text.utf8 {
      // An identifier begins with a capital, and may be broken before it.
      if isBehindSlash, (0x41...0x5A).contains(byte) || byte == 0x1F { slashes += 1 }
      isBehindSlash = byte == UInt8(ascii: "/")
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: " "), UInt8(ascii: "&"), UInt8(ascii: "/"): break
      case 0x30...0x39, UInt8(ascii: "$"), UInt8(ascii: ","): mayBeHeading = false
      default: marks += 1
      }
    }
    if mayBeHeading, marks > 1 { headings += 1 }
  }

  /// What ``DocumentKind`` adds for sections, identifiers, floated identifiers and service codes at most.
  var mostWeight: Double {
    (headings > 1 ? 1.5 : 0) + (identifiers.count > 2 ? 2 : 0) + (slashes > 2 ? 1.5 : 0) + 1
  }
}
