/// A block of bytes as processes hand it to one another and as a journal keeps it: what it is, its length and a checksum
/// on one line, then its bytes and a line break.
///
/// A block torn by the end of its writer is known by its length or its checksum.
struct Frame {
  var kind: Kind
  var content: [UInt8]

  enum Kind: UInt8 {
    /// Of a journal: whose results follow.
    case head = 0x48  // H
    /// What a worker is told first.
    case settings = 0x53  // S
    /// A case to be read.
    case request = 0x51  // Q
    /// What was read of a case.
    case result = 0x44  // D
    /// A case that is as it was when it was read before.
    case unchanged = 0x55  // U
    /// A line of `stream`, and the draft that answers it.
    case line = 0x4C  // L
    /// The failure that answers it.
    case failure = 0x46  // F
    /// A worker can be given work.
    case ready = 0x52  // R
    /// A worker begins with a document.
    case begun = 0x42  // B
    /// How many pages the document has.
    case pages = 0x50  // P
  }

  /// Bytes before the content.
  static let headLength = 28
  /// A length has eight digits; a document is smaller.
  static let mostBytes = Int(UInt32.max)

  /// Of all its bytes.
  var length: Int { Self.headLength + content.count + 1 }

  var bytes: [UInt8] {
    var bytes: [UInt8] = [kind.rawValue, UInt8(ascii: " ")]
    bytes.reserveCapacity(length)
    bytes += Self.hexadecimal(UInt64(content.count), digits: 8) + [UInt8(ascii: " ")]
    bytes += Self.hexadecimal(Self.checksum(content), digits: 16) + [UInt8(ascii: "\n")]
    bytes += content
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// What a head says; nil where it is none.
  static func head(_ bytes: ArraySlice<UInt8>) -> (kind: Kind, length: Int, checksum: UInt64)? {
    guard bytes.count == headLength, let first = bytes.first, let kind = Kind(rawValue: first),
      let length = number(bytes.dropFirst(2).prefix(8)),
      let checksum = number(bytes.dropFirst(11).prefix(16)), bytes.last == UInt8(ascii: "\n")
    else { return nil }
    return (kind, Int(length), checksum)
  }

  /// FNV-1a over words of eight bytes.
  static func checksum(_ bytes: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset + 8 <= buffer.count {
        hash = (hash ^ buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x100_0000_01b3
        hash ^= hash >> 29
        offset += 8
      }
      for byte in buffer[offset...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return hash
  }

  private static func hexadecimal(_ value: UInt64, digits: Int) -> [UInt8] {
    let text = String(value, radix: 16).utf8
    return [UInt8](repeating: UInt8(ascii: "0"), count: max(digits - text.count, 0)) + text
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
    UInt64(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}

/// Bytes that come in pieces, becoming frames.
struct FrameReader {
  private var bytes: [UInt8] = []
  private var start = 0

  /// What came was not written by ``Frame``.
  struct Damage: Error {}

  /// Bytes of frames that were not whole yet.
  var rest: Int { bytes.count - start }

  mutating func append(_ more: UnsafeRawBufferPointer) {
    if start > 0 {
      bytes.removeFirst(start)
      start = 0
    }
    bytes.append(contentsOf: more)
  }

  /// The next frame; nil where it is not whole yet.
  mutating func next() throws(Damage) -> Frame? {
    guard rest >= Frame.headLength else { return nil }
    guard let head = Frame.head(bytes[start..<start + Frame.headLength]) else { throw Damage() }
    let begin = start + Frame.headLength
    guard bytes.count > begin + head.length else { return nil }
    let content = Array(bytes[begin..<begin + head.length])
    guard Frame.checksum(content) == head.checksum else { throw Damage() }
    start = begin + head.length + 1
    return Frame(kind: head.kind, content: content)
  }
}
