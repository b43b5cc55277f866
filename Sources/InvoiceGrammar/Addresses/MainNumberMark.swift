internal import NumberOwnership
internal import PageText

/// "BTN 908-555-0100", "(908) 555-0100 Main number": a word beside a number that calls it the main one of its place.
extension PageIndex {
  /// - Parameter printed: of a number that the cells of the line hold.
  func isMainNumber(_ printed: String, line: Int) -> Bool {
    let printed = Array(printed.utf8)
    guard let cell = lines[line].first(where: { place(of: printed, inCell: $0) != nil }),
      let place = place(of: printed, inCell: cell)
    else { return false }
    let text = bytes[cells[cell].range]
    let front = text[..<place.lowerBound]
    if front.contains(where: \.isLetterOrDigit) {
      if endsInMark(front) { return true }
    } else if let previous = previous(before: cell), isMark(bytes[cells[previous].range]) {
      return true
    }
    let behind = text[place.upperBound...].drop { !$0.isLetterOrDigit }
    if !behind.isEmpty { return beginsWithMark(behind) }
    return next(after: cell).map { isMark(bytes[cells[$0].range]) } ?? false
  }

  private func place(of printed: [UInt8], inCell cell: Int) -> Range<Int>? {
    let last = cells[cell].range.upperBound - printed.count
    guard last >= cells[cell].range.lowerBound else { return nil }
    return (cells[cell].range.lowerBound...last).first { bytes[$0...].starts(with: printed) }
      .map { $0..<$0 + printed.count }
  }

  private func isMark(_ text: ArraySlice<UInt8>) -> Bool {
    text.count < 40 && !text.contains(where: \.isDigit)
      && Lexicon.mainNumberMarks.contains(Self.letters(text))
  }

  private func endsInMark(_ text: ArraySlice<UInt8>) -> Bool {
    // Behind another number or a date nothing but the mark may stand.
    let words = text[(text.lastIndex(where: \.isDigit).map { $0 + 1 } ?? text.startIndex)...]
    let letters = Self.letters(words)
    return words.count < 60 && Lexicon.mainNumberMarks.contains { letters.hasSuffix($0) }
  }

  private func beginsWithMark(_ text: ArraySlice<UInt8>) -> Bool {
    let letters = Self.letters(text.prefix(40).prefix { !$0.isDigit && $0 != UInt8(ascii: ")") })
    return Lexicon.mainNumberMarks.contains { letters == $0 }
  }

  private static func letters(_ text: ArraySlice<UInt8>) -> String {
    String(decoding: text.filter(\.isLetter).map(\.lowercased), as: UTF8.self)
  }
}
