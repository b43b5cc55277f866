/// How a port-out PIN is shown: not at all, its length included.
///
/// It stands in the clear in the draft's JSON alone.
enum MaskedPin {
  static let mask = "••••"

  /// The text with the PIN hidden where it stands by itself in it.
  static func hidden(_ pin: String?, in text: String) -> String {
    guard let pin, !pin.isEmpty else { return text }
    var words: [Substring] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      let isPin = word.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).contains { $0 == pin }
      words.append(isPin ? Substring(mask) : word)
    }
    return words.joined(separator: " ")
  }
}
