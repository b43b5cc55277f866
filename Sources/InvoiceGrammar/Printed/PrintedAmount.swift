internal import DocumentFacts

/// An amount of money as bills print it.
enum PrintedAmount {
  /// Whether a text holds a dollar sign or a figure with cents, `12.50` or `12,50`.
  static func isNamed(in text: [UInt8]) -> Bool {
    text.contains(UInt8(ascii: "$")) || PrintedCents.stand(in: text)
  }

  static func isAmount(_ text: ArraySlice<UInt8>) -> Bool { isAmount(text.span) }

  /// `$1,234.56`, `-0.43`, `.00`, `12.50 CR`, `1 234,56 $`: the whole text is an amount.
  static func isAmount(_ text: Span<UInt8>) -> Bool {
    var digits = 0
    var decimals = -1
    var letters = 0
    var hasDollars = false
    for position in text.indices {
      let byte = text[position]
      if byte.isDigit {
        digits += 1
        if decimals >= 0 { decimals += 1 }
      } else if byte == UInt8(ascii: ".") {
        decimals = 0
      } else if byte == UInt8(ascii: ",") {
        decimals = decimals >= 0 ? decimals : -1
      } else if byte.isLetter {
        letters += 1
      } else if byte == UInt8(ascii: "$") {
        hasDollars = true
      } else if !byte.isOne(of: "-+() "), byte < 0x80 {
        return false
      }
    }
    return letters <= 3 && digits >= 2 && (decimals == 2 || decimals == 3 || hasDollars)
  }
}
