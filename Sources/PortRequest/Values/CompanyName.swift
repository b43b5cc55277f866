/// A company's name as carriers compare it: the words, and the legal form at its end.
package struct CompanyName: Equatable {
  /// In lower case, without punctuation, `&` as `and`.
  var words: [String]
  /// `inc` and `incorporated` are one; several where it has several: `Co., Inc.`
  var legalForms: [String]

  init(_ name: String) {
    words = Self.words(of: name)
    legalForms = []
    while words.count > 1, let (form, length) = Self.legalForm(atEndOf: words), length < words.count {
      legalForms.insert(form, at: 0)
      words.removeLast(length)
    }
    if words.count > 1, words.first == "the" { words.removeFirst() }
  }

  /// The name of a request against that of a record.
  static func match(
    _ name: String, record: String, names: ComparedNames = ComparedNames()
  ) -> ValueMatch {
    if let match = ValueMatch.spelling(name, record) { return match }
    let (one, other) = (CompanyName(name), CompanyName(record))
    guard one.words == other.words else {
      return .differs(.rejected, "The names differ by more than case, punctuation and the legal form.")
    }
    if one.legalForms == other.legalForms {
      return .form(
        .mayBeRejected, "The same name in another wording: some carriers compare letter by letter.")
    }
    switch (one.legalForms.isEmpty, other.legalForms.isEmpty) {
    case (true, _):
      return .differs(.rejected, "\(names.atStart.request) lacks the legal form that \(names.record) has.")
    case (_, true):
      return .differs(.rejected, "\(names.atStart.request) has a legal form that \(names.record) lacks.")
    default: return .differs(.rejected, "The legal forms differ.")
    }
  }

  /// Single letters in a row are one word: `L. L. C.` is `llc`.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var isLetterRun = false
    let spelled = name.lowercased().flatMap { $0 == "&" || $0 == "+" ? Array(" and ") : [$0] }
    for part in spelled.split(whereSeparator: { $0.isWhitespace || ",/-".contains($0) }) {
      let word = String(part.filter { $0.isLetter || $0.isNumber })
      if word.isEmpty { continue }
      let isLetter = word.count == 1 && word.first?.isLetter == true
      if isLetter && isLetterRun, let last = words.popLast() {
        words.append(last + word)
      } else {
        words.append(word)
      }
      isLetterRun = isLetter
    }
    return words
  }

  /// The legal form that ends the words and how many of them it takes.
  private static func legalForm(atEndOf words: [String]) -> (form: String, length: Int)? {
    for (form, spellings) in legalForms {
      for spelling in spellings where words.suffix(spelling.count).elementsEqual(spelling) {
        return (form, spelling.count)
      }
    }
    return nil
  }

  /// Longer spellings of a form first, so that `professional corporation` is no `corporation`.
  private static let legalForms: [(form: String, spellings: [[String]])] = "\(Lexicon.legalFormSpellings)"
    .split(separator: "\n").map { row in
      let spellings = row.split(separator: " ").map { $0.split(separator: "_").map(String.init) }
      return (form: spellings[0][0], spellings: Array(spellings.dropFirst()))
    }
}
