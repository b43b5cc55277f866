/// Texts that thousands of values have in common, each held once and known by its number.
struct SharedTexts {
  /// The number of no text.
  static let empty: Int32 = 0

  private var texts = [""]
  private var numbers = ["": SharedTexts.empty]

  subscript(number: Int32) -> String { texts[Int(number)] }

  mutating func number(of text: String) -> Int32 {
    if let number = numbers[text] { return number }
    let number = Int32(texts.count)
    texts.append(text)
    numbers[text] = number
    return number
  }
}
