/// Reads the groups of a date from left to right.
struct DayScan {
  private let bytes: [UInt8]
  private(set) var position: Int

  /// Figures, or the name of a month.
  struct Group {
    var length: Int
    var number: Int?
    var month: Int?
  }

  init(_ bytes: [UInt8], at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// The figures or the word that begins here; a word that is no month's name is none.
  mutating func group() -> Group? {
    let start = position
    while position < bytes.count, isFigure, position - start < 9 { position += 1 }
    if position > start {
      let number = bytes[start..<position].reduce(0) { $0 * 10 + Int($1) - 0x30 }
      return Group(length: position - start, number: number, month: nil)
    }
    while position < bytes.count, (0x61...0x7A).contains(bytes[position] | 0x20) || bytes[position] >= 0x80 {
      position += 1
    }
    return Self.month(bytes[start..<position]).map { Group(length: position - start, number: nil, month: $0) }
  }

  private var isFigure: Bool { (0x30...0x39).contains(bytes[position]) }

  /// The mark between figures.
  mutating func mark() -> UInt8? {
    guard position < bytes.count, "/-.".utf8.contains(bytes[position]) else { return nil }
    position += 1
    return bytes[position - 1]
  }

  mutating func year() -> Int? {
    if position < bytes.count, bytes[position] == UInt8(ascii: "'") { position += 1 }
    guard let group = group(), let number = group.number, group.length == 2 || group.length == 4, ends else {
      return nil
    }
    return number
  }

  mutating func skipGap() {
    skipSigns()
    // `6 de noviembre del 2026`.
    for word in ["de ", "del "] where bytes[position...].starts(with: word.utf8) {
      position += word.utf8.count
      return skipSigns()
    }
  }

  private mutating func skipSigns() {
    while position < bytes.count, "-., ".utf8.contains(bytes[position]) { position += 1 }
  }

  /// `22nd`.
  mutating func skipOrdinal() {
    let ordinals = ["st", "nd", "rd", "th", "er"]
    guard position + 2 <= bytes.count else { return }
    let word = bytes[position..<(position + 2)].map { $0 | 0x20 }
    if ordinals.contains(where: { word.elementsEqual($0.utf8) }) { position += 2 }
  }

  /// Whether a time of day touches: `2026-11-07T09:00`.
  var isTime: Bool {
    position + 1 < bytes.count && bytes[position] == UInt8(ascii: "T")
      && (0x30...0x39).contains(bytes[position + 1])
  }

  /// Whether a clock's four figures follow a dash: `11-07-2026-0915AM`.
  var isClock: Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "-") else { return false }
    let figures = bytes[(position + 1)...].prefix { (0x30...0x39).contains($0) }
    return figures.count == 4 && bytes[figures.endIndex...].prefix(2).allSatisfy { "AMP ".utf8.contains($0) }
  }

  /// Whether nothing touches that would make the group part of something longer.
  var ends: Bool {
    guard position < bytes.count else { return true }
    if PrintedDay.isSign(bytes[position]) || bytes[position] == UInt8(ascii: "/") { return false }
    guard bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: ".") else { return true }
    return position + 1 >= bytes.count || !(0x30...0x39).contains(bytes[position + 1])
  }

  /// Whether a word is the name of a month, or its beginning.
  static func isMonth(_ word: String) -> Bool { month(Array(word.utf8)[...]) != nil }

  /// The month of an English name or its first three letters and more: `SEPT`, of a French or Spanish one four: `JUIL`.
  private static func month(_ word: ArraySlice<UInt8>) -> Int? {
    let small = withoutAccents(word)
    guard small.count >= 3 else { return nil }
    func begins(_ name: StaticString) -> Bool {
      name.withUTF8Buffer { $0.count >= small.count && $0.starts(with: small) }
    }
    let names = Lexicon.monthNames
    let month =
      names.firstIndex { begins($0.english) }
      ?? names.firstIndex { small.count >= 4 && (begins($0.french) || begins($0.spanish)) }
    return month.map { $0 + 1 }
  }

  /// Small letters; `é` and `û` as `e` and `u`.
  private static func withoutAccents(_ word: ArraySlice<UInt8>) -> [UInt8] {
    if word.allSatisfy({ $0 < 0x80 }) { return word.map { $0 | 0x20 } }
    var letters: [UInt8] = []
    for scalar in String(decoding: word, as: UTF8.self).lowercased().unicodeScalars {
      switch scalar {
      case "\u{E9}", "\u{E8}": letters.append(UInt8(ascii: "e"))
      case "\u{FB}": letters.append(UInt8(ascii: "u"))
      default: letters.append(UInt8(truncatingIfNeeded: scalar.value))
      }
    }
    return letters
  }
}
