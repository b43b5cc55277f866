/// A table of words and the standard form that each stands for.
///
/// Written as text, a row a line: the standard form first, then its variants, with blanks between;
/// `_` stands for a blank inside a variant (`NEW_YORK`). Parsed when first used.
struct VariantTable: Sendable {
  /// Variant, in upper case without full stops, to standard form. The standard form is its own variant.
  let standard: [String: String]
  /// Standard form to the first variant of its row, which is the word in full.
  let full: [String: String]
  /// The number of words in the longest variant that begins with a word, where that is more than one.
  private let longestFrom: [String: Int]
  /// The number of words in the longest variant that ends with a word, where that is more than one.
  private let longestTo: [String: Int]

  init(_ rows: String) {
    var reader = VariantReader()
    LetterCode.withBytes(rows) { reader.read($0) }
    standard = reader.standard
    full = reader.full
    longestFrom = reader.longestFrom
    longestTo = reader.longestTo
  }

  subscript(_ word: String) -> String? { standard[word] }

  /// The longest variant that starts at `start` in `tokens` before `end`: its standard form and its length.
  func match(_ tokens: [AddressToken], at start: Int, before end: Int) -> (
    standard: String, count: Int
  )? {
    guard start < end else { return nil }
    var count = min(longestFrom[tokens[start].key] ?? 1, end - start)
    while count > 0 {
      if let found = standard[AddressToken.joinedKey(tokens, start, start + count)] {
        return (found, count)
      }
      count -= 1
    }
    return nil
  }

  /// The longest variant that ends before `end`, from `start` on.
  func match(_ tokens: [AddressToken], endingAt end: Int, after start: Int) -> (
    standard: String, count: Int
  )? {
    guard start < end else { return nil }
    var count = min(longestTo[tokens[end - 1].key] ?? 1, end - start)
    while count > 0 {
      if let found = standard[AddressToken.joinedKey(tokens, end - count, end)] { return (found, count) }
      count -= 1
    }
    return nil
  }
}

/// Reads the rows of a table, byte by byte: every start of the program waits for a few tables.
private struct VariantReader {
  var standard: [String: String] = [:]
  var full: [String: String] = [:]
  var longestFrom: [String: Int] = [:]
  var longestTo: [String: Int] = [:]
  /// The row's standard form, and how many of its words were read.
  private var head = ""
  private var count = 0

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    reserve(bytes)
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index].separatesVariants {
      if index > start { add(UnsafeBufferPointer(rebasing: bytes[start..<index])) }
      if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { count = 0 }
      start = index + 1
    }
  }

  private mutating func reserve(_ bytes: UnsafeBufferPointer<UInt8>) {
    var (words, rows) = (1, 1)
    for byte in bytes where byte.separatesVariants {
      words += 1
      if byte == UInt8(ascii: "\n") { rows += 1 }
    }
    standard.reserveCapacity(words)
    full.reserveCapacity(rows)
  }

  private mutating func add(_ word: UnsafeBufferPointer<UInt8>) {
    let variant = word.contains(UInt8(ascii: "_")) ? several(word) : String(decoding: word, as: UTF8.self)
    count += 1
    if count == 1 {
      head = variant
      standard[variant] = variant
    } else {
      if count == 2, full[head] == nil { full[head] = variant }
      keep(head, for: variant)
    }
  }

  /// A variant of several words.
  private mutating func several(_ word: UnsafeBufferPointer<UInt8>) -> String {
    let mark = UInt8(ascii: "_")
    if let first = word.firstIndex(of: mark), let last = word.lastIndex(of: mark) {
      let count = word.count { $0 == mark } + 1
      let head = String(decoding: word[..<first], as: UTF8.self)
      let tail = String(decoding: word[(last + 1)...], as: UTF8.self)
      longestFrom[head] = max(longestFrom[head] ?? 1, count)
      longestTo[tail] = max(longestTo[tail] ?? 1, count)
    }
    return String(decoding: word.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }

  /// Sets a standard form where there is none, hashing the variant once.
  private mutating func keep(_ head: String, for variant: String) {
    { (_: inout String) in }(&standard[variant, default: head])
  }
}

extension UInt8 {
  fileprivate var separatesVariants: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") }
}
