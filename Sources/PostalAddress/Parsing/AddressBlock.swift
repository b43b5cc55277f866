/// Some printed lines that hold an address, with the recipient above it: company, person, ATTN line.
public struct AddressBlock: Sendable, Hashable {
  /// What stands before the address, a line each, as printed.
  public let recipients: [String]
  public let address: PostalAddress
  /// Words between street and city that are no part of the address: `The Garrett`, `Succ. Centre-Ville`.
  public let asides: [String]

  /// Reads the lines; nil where they hold no address, or more words than any address has.
  public init?(_ lines: [String]) {
    let tokens = AddressToken.tokens(of: lines)
    guard let reading = AddressParser(tokens).best, reading.score > -0.5 else { return nil }
    address = PostalAddress(reading, tokens)
    asides = reading.tail.asides.compactMap { AddressToken.joined(tokens, $0.lowerBound, $0.upperBound) }
    recipients = AddressBlock.lines(tokens, before: reading.start)
  }

  private static func lines(_ tokens: [AddressToken], before end: Int) -> [String] {
    var lines: [String] = []
    var start = 0
    for index in 0..<end where tokens[index].endsSegment || index + 1 == end {
      if let line = AddressToken.joined(tokens, start, index + 1) { lines.append(line) }
      start = index + 1
    }
    return lines
  }
}
