/// Figures with two decimals, as amounts of money have them.
package enum PrintedCents {
  /// Whether a text holds one: `12.50`, `12,50`.
  package static func stand(in text: [UInt8]) -> Bool {
    func isDigit(_ index: Int) -> Bool {
      text.indices.contains(index) && (0x30...0x39).contains(text[index])
    }
    return text.indices.contains { index in
      (text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ",")) && isDigit(index - 1)
        && isDigit(index + 1) && isDigit(index + 2) && !isDigit(index + 3)
    }
  }
}
