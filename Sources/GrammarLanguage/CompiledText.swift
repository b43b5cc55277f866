/// Writes numbers and texts one behind the other as text that can stand in a source file as a literal.
///
/// A number is written in groups of five bits, the lowest first, each a character from `0` on; those with more behind
/// them stand 32 characters higher.
package struct CompiledTextWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// - Parameter number: not negative.
  package mutating func write(_ number: Int) {
    var rest = number
    repeat {
      let isLast = rest < 32
      bytes.append(UInt8(ascii: "0") + UInt8(rest & 31) + (isLast ? 0 : 32))
      rest >>= 5
    } while rest > 0
  }

  package mutating func write(_ flag: Bool) { write(flag ? 1 : 0) }

  package mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }

  package mutating func write(_ texts: [String]) { write(texts) { $0.write($1) } }

  package mutating func write<Element>(
    _ elements: [Element], each: (inout CompiledTextWriter, Element) -> Void
  ) {
    write(elements.count)
    for element in elements { each(&self, element) }
  }

  /// One of an enumeration's cases, by its place among them.
  package mutating func write<Case: CaseIterable & Equatable>(_ value: Case) {
    write(Case.allCases.enumerated().first { $1 == value }?.offset ?? 0)
  }
}

/// Reads what a ``CompiledTextWriter`` wrote, out of the literal itself. Behind the end stand zeros.
package struct CompiledTextReader: Sendable {
  private let literal: StaticString
  private var position = 0
  private var end: Int

  package init(_ literal: StaticString, at position: Int = 0) {
    self.literal = literal
    self.position = position
    end = literal.utf8CodeUnitCount
  }

  package var isAtEnd: Bool { position >= end }

  private var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
  }

  package mutating func number() -> Int {
    let bytes = bytes
    var number = 0
    var shift = 0
    while position < end, shift < 60 {
      let group = Int(bytes[position]) - Int(UInt8(ascii: "0"))
      position += 1
      number |= (group & 31) << shift
      if group < 32 { break }
      shift += 5
    }
    return number
  }

  /// The place of a text, read later or never.
  package mutating func part() -> CompiledTextReader {
    let count = min(number(), end - position)
    var part = self
    part.end = position + count
    position += count
    return part
  }

  /// The bytes of a text.
  mutating func rawText() -> Slice<UnsafeBufferPointer<UInt8>> {
    let part = part()
    return bytes[part.position..<part.end]
  }

  package mutating func flag() -> Bool { number() > 0 }

  package mutating func text() -> String { String(decoding: rawText(), as: UTF8.self) }

  package mutating func texts() -> [String] { list { $0.text() } }

  package mutating func list<Element>(_ read: (inout CompiledTextReader) -> Element?) -> [Element] {
    let count = min(number(), end)
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count {
      if let element = read(&self) { elements.append(element) }
    }
    return elements
  }

  package mutating func choice<Case: CaseIterable>(_: Case.Type = Case.self) -> Case?
  where Case.AllCases == [Case] {
    let place = number()
    return Case.allCases.indices.contains(place) ? Case.allCases[place] : nil
  }
}
