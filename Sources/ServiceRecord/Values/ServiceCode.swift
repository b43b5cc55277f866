/// A universal service order code (USOC): what it is that the customer has.
struct ServiceCode {
  var name: String
  var kind: Kind
  var meaning: String

  enum Kind: String {
    /// An access line: its number works.
    case line
    case trunk
    /// A block of direct inward dialing numbers.
    case didBlock
    case tollFree
    case remoteCallForward
    case dsl
    case distinctiveRing
    case centrex
    case isdn
    case foreignExchange
    /// Charged for each line or account: not a line, and worth a check of the count of lines.
    case charge
    case feature
    case hunting
  }
}

/// The codes that are known (`service-codes.words`): a small table, since states and carriers have thousands.
struct ServiceCodeTable {
  private static let known: (codes: [ServiceCode], names: WordIndex) = {
    var codes: [ServiceCode] = []
    var names = WordIndex(words: 400, bytes: text.utf8CodeUnitCount)
    for row in SourceTable(text).rows where row.count == 3 {
      guard let kind = ServiceCode.Kind(rawValue: row[1]) else { continue }
      // The source's letter is for readers of the table.
      let meaning = String(row[2].dropLast(2))
      for name in row.parts(of: 0, between: UInt8(ascii: " ")) {
        names.insert(codes.count, name)
        codes.append(ServiceCode(name: String(decoding: name, as: UTF8.self), kind: kind, meaning: meaning))
      }
    }
    return (codes, names)
  }()

  subscript(name: some StringProtocol) -> ServiceCode? { self[name.utf8] }

  /// A code may end in a mark of the main line, `B1W-M`.
  subscript(name: some Collection<UInt8>) -> ServiceCode? {
    let place =
      Self.known.names[name]
      ?? name.firstIndex(of: UInt8(ascii: "-")).flatMap { Self.known.names[name[..<$0]] }
    return place.map { Self.known.codes[$0] }
  }

  private static let text: StaticString = Lexicon.serviceCodes
}
