/// How the bytes of a plain text are coded, told by byte order marks and by what decodes.
enum PlainTextEncoding {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case windows1252

  /// Bytes that are looked at for telling.
  static let probe = 1 << 16

  init(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else if let order = Self.byteOrderOfZeros(bytes.prefix(Self.probe)) {
      self = order
    } else {
      self = Self.isUTF8(bytes) ? .utf8 : .windows1252
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

  /// Whether the bytes are UTF-8 but for a scalar that the file's end cuts.
  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
      } else if let (_, length) = utf8Scalar(bytes, at: index) {
        index += length
      } else {
        return index > 0 && bytes.count - index < utf8Length(bytes[index])
          && bytes[(index + 1)...].allSatisfy { $0 & 0xC0 == 0x80 }
      }
    }
    return true
  }

  /// The scalar at an offset, which moves behind it; a pair of carriage return and line feed is one line feed.
  ///
  /// - Returns: nil at the end; the replacement character for what does not decode.
  func scalar(in bytes: [UInt8], at index: inout Int) -> Unicode.Scalar? {
    guard let (scalar, length) = scalar(in: bytes, from: index) else {
      index = bytes.count
      return nil
    }
    index += length
    if scalar == "\r", let (next, length) = self.scalar(in: bytes, from: index), next == "\n" {
      index += length
      return next
    }
    return scalar
  }

  private func scalar(in bytes: [UInt8], from index: Int) -> (Unicode.Scalar, length: Int)? {
    guard index < bytes.count else { return nil }
    switch self {
    case .utf8:
      let byte = bytes[index]
      return byte < 0x80
        ? (Unicode.Scalar(byte), 1) : Self.utf8Scalar(bytes, at: index) ?? ("\u{FFFD}", 1)
    case .utf16LittleEndian: return Self.utf16Scalar(bytes, at: index, high: 1)
    case .utf16BigEndian: return Self.utf16Scalar(bytes, at: index, high: 0)
    case .windows1252: return (Self.scalar(ofWindows1252: bytes[index]), 1)
    }
  }

  // MARK: - UTF-8

  /// Bytes of the scalar that a byte begins; 1 for a byte that begins none.
  private static func utf8Length(_ byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// - Returns: nil for bytes that are no scalar: stray, overlong, surrogates.
  private static func utf8Scalar(_ bytes: [UInt8], at index: Int) -> (Unicode.Scalar, length: Int)? {
    let length = utf8Length(bytes[index])
    guard length > 1, index + length <= bytes.count else { return nil }
    var value = UInt32(bytes[index]) & (0x7F >> UInt32(length))
    for byte in bytes[(index + 1)..<(index + length)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
    guard value >= least else { return nil }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  // MARK: - UTF-16

  /// - Parameter high: which byte of a unit is the higher one.
  private static func utf16Scalar(
    _ bytes: [UInt8], at index: Int, high: Int
  ) -> (Unicode.Scalar, length: Int)? {
    func unit(_ index: Int) -> UInt32? {
      guard index + 1 < bytes.count else { return nil }
      return UInt32(bytes[index + high]) << 8 | UInt32(bytes[index + 1 - high])
    }
    guard let first = unit(index) else { return nil }
    if let scalar = Unicode.Scalar(first) { return (scalar, 2) }
    guard first < 0xDC00, let second = unit(index + 2), (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { return ("\u{FFFD}", 2) }
    return (scalar, 4)
  }

  // MARK: - Windows-1252

  private static func scalar(ofWindows1252 byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return upperControls[Int(byte) - 0x80]
  }

  /// Bytes 0x80 to 0x9F; the five that mean nothing there become replacement characters.
  private static let upperControls = Array(
    "\u{20AC}\u{FFFD}\u{201A}\u{0192}\u{201E}\u{2026}\u{2020}\u{2021}\u{02C6}\u{2030}\u{0160}\u{2039}\u{0152}\u{FFFD}\u{017D}\u{FFFD}\u{FFFD}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}\u{02DC}\u{2122}\u{0161}\u{203A}\u{0153}\u{FFFD}\u{017E}\u{0178}"
      .unicodeScalars)
}
