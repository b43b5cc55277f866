/// A person's name as carriers compare contacts: its words, whichever stands first.
struct PersonName: Equatable {
  /// In lower case, without punctuation, form of address and what follows the name.
  var words: [String]

  init(_ name: String) {
    var parts = name.split(separator: ",", omittingEmptySubsequences: true).map(Self.words)
    // `Reyes, Dana` is one name, `Dana Reyes, Owner` a name and an office.
    if parts.count > 1, let first = parts.first, first.count > 1 { parts = [first] }
    if parts.count > 1 { parts.swapAt(0, 1) }
    words = parts.flatMap { $0 }
  }

  /// The contact of a request against that of a record.
  static func match(
    _ name: String, record: String, names: ComparedNames = ComparedNames()
  ) -> ValueMatch {
    if let match = ValueMatch.spelling(name, record) { return match }
    let (one, other) = (PersonName(name), PersonName(record))
    if one.words.sorted() == other.words.sorted(), !one.words.isEmpty {
      return .form(.none, "The same name in another order, or with a title.")
    }
    guard one.isShortened(other) || other.isShortened(one) else {
      return .differs(.rejected, "The contact is another person than \(names.record) names.")
    }
    return .form(.mayBeRejected, "The same name, written out in one and shortened in the other.")
  }

  /// Whether every word of this name, initials included, stands in the other in the same order, the last in full.
  private func isShortened(_ other: PersonName) -> Bool {
    guard let last = words.last, words.count > 1, last == other.words.last else { return false }
    var rest = other.words.dropLast()[...]
    for word in words.dropLast() {
      guard let index = rest.firstIndex(where: { Self.isSame(word, $0) }) else { return false }
      rest = rest[rest.index(after: index)...]
    }
    return true
  }

  private static func isSame(_ word: String, _ other: String) -> Bool {
    word == other || (word.count == 1 && other.hasPrefix(word)) || (other.count == 1 && word.hasPrefix(other))
  }

  private static func words(of text: Substring) -> [String] {
    text.lowercased().split(whereSeparator: { $0.isWhitespace || ".-/".contains($0) })
      .map { String($0.filter { $0.isLetter || $0.isNumber }) }
      .filter { !$0.isEmpty && !titles.contains($0) }
  }

  private static let titles: Set<String> = Set(Lexicon.personTitles)
}
