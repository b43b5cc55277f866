/// How the bytes of a plain text are coded, told by byte order marks and by what decodes.
enum PlainTextEncoding {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case windows1252

  /// Bytes that are looked at for telling.
  static let probe = 1 << 16

  /// Decodes bytes of any of the codings, scalar by scalar; the byte order mark is left out.
  static func decode(_ bytes: [UInt8], _ body: (Unicode.Scalar) -> Void) {
    switch PlainTextEncoding(of: bytes) {
    case .utf8: decode(bytes, as: UTF8.self, body)
    case .utf16LittleEndian: decode(units(bytes, high: 1), as: UTF16.self, body)
    case .utf16BigEndian: decode(units(bytes, high: 0), as: UTF16.self, body)
    case .windows1252: for byte in bytes { body(scalar(ofWindows1252: byte)) }
    }
  }

  init(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else if let order = Self.byteOrderOfZeros(bytes.prefix(Self.probe)) {
      self = order
    } else {
      self = String(validating: bytes, as: UTF8.self) == nil ? .windows1252 : .utf8
    }
  }

  /// In Western text of UTF-16 nearly every other byte is zero.
  private static func byteOrderOfZeros(_ bytes: ArraySlice<UInt8>) -> PlainTextEncoding? {
    var zeros = [0, 0]
    for (index, byte) in bytes.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let pairs = bytes.count / 2
    guard pairs > 1 else { return nil }
    if zeros[1] * 4 > pairs * 3, zeros[0] * 10 < pairs { return .utf16LittleEndian }
    if zeros[0] * 4 > pairs * 3, zeros[1] * 10 < pairs { return .utf16BigEndian }
    return nil
  }

  private static func units(_ bytes: [UInt8], high: Int) -> some Sequence<UInt16> {
    stride(from: 0, to: bytes.count - 1, by: 2).lazy.map { index in
      UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
    }
  }

  private static func decode<Codec: UnicodeCodec>(
    _ units: some Sequence<Codec.CodeUnit>, as: Codec.Type, _ body: (Unicode.Scalar) -> Void
  ) {
    var codec = Codec()
    var iterator = units.makeIterator()
    var isFirst = true
    while true {
      switch codec.decode(&iterator) {
      case .scalarValue(let scalar):
        if !(isFirst && scalar == "\u{FEFF}") { body(scalar) }
      case .error: body("\u{FFFD}")
      case .emptyInput: return
      }
      isFirst = false
    }
  }

  private static func scalar(ofWindows1252 byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return upperControls[Int(byte) - 0x80]
  }

  /// Bytes 0x80 to 0x9F; the five that mean nothing there become replacement characters.
  private static let upperControls = Array(
    "\u{20AC}\u{FFFD}\u{201A}\u{0192}\u{201E}\u{2026}\u{2020}\u{2021}\u{02C6}\u{2030}\u{0160}\u{2039}\u{0152}\u{FFFD}\u{017D}\u{FFFD}\u{FFFD}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}\u{02DC}\u{2122}\u{0161}\u{203A}\u{0153}\u{FFFD}\u{017E}\u{0178}"
      .unicodeScalars)
}
