/// Texts, numbers and bytes one behind the other, each behind its length: what frames hold.
struct PackedFields {
  private(set) var bytes: [UInt8] = []

  mutating func put(_ field: some Collection<UInt8>) {
    bytes.append(contentsOf: String(field.count).utf8)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(contentsOf: field)
  }

  mutating func put(_ text: String) { put(text.utf8) }

  mutating func put(_ number: Int) { put(String(number).utf8) }

  mutating func put(_ isTrue: Bool) { put(isTrue ? 1 : 0) }

  /// A list, behind the count of its elements.
  mutating func put<Element>(_ list: [Element], each: (inout PackedFields, Element) -> Void) {
    put(list.count)
    for element in list { each(&self, element) }
  }
}

/// The fields of a frame, in the order in which they were packed.
struct UnpackedFields {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  mutating func bytes() throws(FrameReader.Damage) -> ArraySlice<UInt8> {
    guard let colon = rest.firstIndex(of: UInt8(ascii: ":")),
      let length = Int(String(decoding: rest[..<colon], as: UTF8.self)), length >= 0,
      rest.endIndex - colon - 1 >= length
    else { throw FrameReader.Damage() }
    let field = rest[(colon + 1)..<(colon + 1 + length)]
    rest = rest[(colon + 1 + length)...]
    return field
  }

  mutating func text() throws(FrameReader.Damage) -> String { String(decoding: try bytes(), as: UTF8.self) }

  mutating func number() throws(FrameReader.Damage) -> Int {
    guard let number = Int(try text()) else { throw FrameReader.Damage() }
    return number
  }

  mutating func bool() throws(FrameReader.Damage) -> Bool { try number() != 0 }

  mutating func list<Element>(
    _ element: (inout UnpackedFields) throws(FrameReader.Damage) -> Element
  ) throws(FrameReader.Damage) -> [Element] {
    var list: [Element] = []
    for _ in 0..<max(try number(), 0) { list.append(try element(&self)) }
    return list
  }
}
