/// The stretch of a line that holds a value's letters and digits, whatever signs part them there.
struct PrintedStretch {
  private let bytes: [UInt8]
  private var range: Range<Int>?

  /// Bytes of the line that are shown before and behind a value.
  private static let margin = 60

  /// - Parameter value: the country code of a number in it may be left out.
  init(of value: String, in line: String) {
    bytes = Array(line.utf8)
    let wanted = Array((value.hasPrefix("+1") ? value.dropFirst(2) : value[...]).utf8.filter(Self.isSign))
    guard wanted.count > 2, wanted.count <= bytes.count else { return }
    for start in bytes.indices where bytes[start] == wanted[0] && !isSign(before: start) {
      guard let end = end(of: wanted, from: start) else { continue }
      range = start..<end
      return
    }
  }

  private func isSign(before start: Int) -> Bool { start > 0 && Self.isSign(bytes[start - 1]) }

  private func end(of wanted: [UInt8], from start: Int) -> Int? {
    var end = start
    var count = 0
    while end < bytes.count, count < wanted.count {
      if Self.isSign(bytes[end]) {
        guard bytes[end] == wanted[count] else { return nil }
        count += 1
      }
      end += 1
    }
    return count == wanted.count && (end == bytes.count || !Self.isSign(bytes[end])) ? end : nil
  }

  /// Letters, digits and bytes of letters beyond ASCII.
  private static func isSign(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }

  /// nil where the value does not stand in the line.
  var text: String? { range.map { String(decoding: bytes[$0], as: UTF8.self) } }

  /// The value with some of what stands around it; of a line without the value its beginning.
  var surroundings: String {
    let range = range ?? 0..<min(bytes.count, 2 * Self.margin)
    var start = max(0, range.lowerBound - Self.margin)
    var end = min(bytes.count, range.upperBound + Self.margin)
    // No letter is cut in two.
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return (start > 0 ? "…" : "") + String(decoding: bytes[start..<end], as: UTF8.self)
      + (end < bytes.count ? "…" : "")
  }
}
