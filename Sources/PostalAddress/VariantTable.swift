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
    var standard: [String: String] = [:]
    var full: [String: String] = [:]
    var longestFrom: [String: Int] = [:]
    var longestTo: [String: Int] = [:]
    standard.reserveCapacity(rows.utf8.count { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") } + 1)
    for row in rows.utf8.split(separator: UInt8(ascii: "\n")) {
      var head: String?
      for word in row.split(separator: UInt8(ascii: " ")) {
        let variant = VariantTable.spaced(word)
        if word.contains(UInt8(ascii: "_")) {
          let parts = variant.split(separator: " ")
          longestFrom[String(parts[0]), default: 1] = max(longestFrom[String(parts[0])] ?? 1, parts.count)
          let last = String(parts[parts.count - 1])
          longestTo[last] = max(longestTo[last] ?? 1, parts.count)
        }
        if let head {
          if full[head] == nil { full[head] = variant }
          if standard[variant] == nil { standard[variant] = head }
        } else {
          head = variant
          standard[variant] = variant
        }
      }
    }
    self.standard = standard
    self.full = full
    self.longestFrom = longestFrom
    self.longestTo = longestTo
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

  private static func spaced(_ word: Substring.UTF8View) -> String {
    guard word.contains(UInt8(ascii: "_")) else { return String(Substring(word)) }
    return String(decoding: word.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }
}
