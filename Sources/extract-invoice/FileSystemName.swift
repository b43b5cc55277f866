/// Names of files, which are bytes on Linux, as text.
///
/// What is no UTF-8 is kept apart from all else: each such byte becomes U+FFFD and its two hexadecimal digits, and so do
/// the bytes of a U+FFFD that stands in a name.
extension String {
  private static let mark = Array("\u{FFFD}".utf8)

  init(fileSystemName bytes: [UInt8]) {
    if let text = String(validating: bytes, as: UTF8.self), !text.unicodeScalars.contains("\u{FFFD}") {
      self = text
    } else {
      self = Self.escaped(bytes)
    }
  }

  private static func escaped(_ bytes: [UInt8]) -> String {
    var text = ""
    var position = 0
    while position < bytes.count {
      let scalar = (1...4).lazy.compactMap { length -> String? in
        guard position + length <= bytes.count else { return nil }
        return String(validating: bytes[position..<position + length], as: UTF8.self)
      }.first
      if let scalar, scalar != "\u{FFFD}" {
        text += scalar
        position += scalar.utf8.count
      } else {
        let digits = String(bytes[position], radix: 16, uppercase: true)
        text += "\u{FFFD}" + (digits.count < 2 ? "0" : "") + digits
        position += 1
      }
    }
    return text
  }

  /// The name's bytes, as the system has them.
  var fileSystemBytes: [UInt8] {
    let bytes = Array(utf8)
    guard bytes.contains(Self.mark[0]) else { return bytes }
    var name: [UInt8] = []
    var rest = bytes[...]
    while let first = rest.first {
      let digits = rest.dropFirst(Self.mark.count).prefix(2)
      if rest.starts(with: Self.mark), digits.count == 2, digits.allSatisfy(\.isUpperHexadecimal),
        let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        name.append(byte)
        rest = rest.dropFirst(Self.mark.count + 2)
      } else {
        name.append(first)
        rest = rest.dropFirst()
      }
    }
    return name
  }

  /// Hands the name over as the system's functions take it; nil, without a call, for one with a zero byte inside, which
  /// would be taken for another name.
  func withFileSystemPath<Result>(_ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result? {
    let bytes = fileSystemBytes
    if bytes.contains(0) { return nil }
    return try (bytes + [0]).withUnsafeBufferPointer { buffer in
      try buffer.withMemoryRebound(to: CChar.self) { path in try path.baseAddress.map(body) }
    }
  }
}

extension UInt8 {
  fileprivate var isUpperHexadecimal: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(self)
  }
}

/// A file's path, the same as another only where all bytes are: text that looks the same may be two names.
struct ExactName: Hashable, Comparable {
  var text: String

  init(_ text: some StringProtocol) { self.text = String(text) }

  static func == (one: ExactName, other: ExactName) -> Bool { one.text.utf8.elementsEqual(other.text.utf8) }

  static func < (one: ExactName, other: ExactName) -> Bool {
    one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
