/// Groups of four digits behind a telephone number, each joined by a slash: further numbers of the same exchange.
struct LineSuffixes {
  private(set) var numbers: [Int] = []

  /// - Parameter text: what follows a number.
  init(_ text: ArraySlice<UInt8>) {
    var position = text.startIndex
    while true {
      let joint = text[position...].prefix { $0.isBlank || $0 == UInt8(ascii: "/") }
      guard joint.contains(UInt8(ascii: "/")) else { return }
      let digits = text[joint.endIndex...].prefix(while: \.isDigit)
      let isWhole =
        digits.endIndex == text.endIndex
        || !text[digits.endIndex].isLetterOrDigit && !text[digits.endIndex].isOne(of: "-.:")
      guard digits.count == 4, isWhole, let number = Int(String(decoding: digits, as: UTF8.self)) else {
        return
      }
      numbers.append(number)
      position = digits.endIndex
    }
  }
}
