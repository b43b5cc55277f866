/// Whether a printed code ends where its shape does: a shape never reads a part of a longer code.
enum CodeEnd {
  case ends
  /// A short group of digits follows behind a blank.
  case mayGoOn
  /// A dash, a slash or a full stop joins more digits to it.
  case goesOn

  /// - Parameter end: right behind the last character that the shape took.
  init(_ text: ArraySlice<UInt8>, at end: Int) {
    self = .ends
    guard end < text.endIndex, end + 1 < text.endIndex else { return }
    if text[end].isOne(of: "-/."), text[end + 1].isDigit {
      self = .goesOn
      return
    }
    guard text[end].isBlank, !text[end + 1].isBlank else { return }
    let rest = text[(end + 1)...]
    let group = rest.prefix { !$0.isBlank }
    guard group.count <= 5, group.allSatisfy(\.isLetterOrDigit), group.first?.isDigit == true,
      PrintedDate.match(rest) == nil, !Self.isCounted(rest.dropFirst(group.count))
    else { return }
    self = .mayGoOn
  }

  /// "1 of 3", "12 lines": words follow a number that is none of a code's groups.
  private static func isCounted(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.drop { $0.isBlank }.first?.isLetter == true
  }
}
