internal import DocumentFacts

/// Words of remarks, descriptions and features that tell a circumstance.
struct RecordPhrase {
  /// What a text in free words tells, each once.
  static func kinds(in text: String) -> [RecordFinding.Kind] {
    if text.isEmpty { return [] }
    let words = RecordWords(text)
    var kinds: [RecordFinding.Kind] = []
    for (kind, phrases) in table where phrases.contains(where: { holds(words, $0) }) {
      kinds.append(kind)
    }
    return kinds
  }

  /// Whether a text says no, whatever it is asked: `NO`, `None`, `N/A`, `false`, `off`.
  static func isNo(_ text: String) -> Bool {
    let word = text.lowercased().filter { $0.isPrintedLetter || $0.isPrintedNumber }
    if word.isEmpty || ["0", "n"].contains(word) { return true }
    let first =
      text.lowercased().split { !$0.isPrintedLetter && !$0.isPrintedNumber }.first.map(String.init) ?? ""
    return Lexicon.denials.contains(first) || word == "na"
  }

  /// Whether the phrase stands in the text and is not denied before or behind it.
  private static func holds(_ words: RecordWords, _ phrase: String) -> Bool {
    guard let range = words.range(of: phrase) else { return false }
    let before = words.words(before: range.lowerBound, count: 2)
    if before.contains(where: { Lexicon.denialsBefore.contains($0) }) {
      return false
    }
    if phrase == "FREEZE ", let last = before.last, Lexicon.CarrierFreezes.before.contains(last) {
      return false
    }
    let after = words.words(after: range.upperBound, count: 2)
    return !after.contains {
      Lexicon.denialsBehind.contains($0)
    }
  }

  private static let table: [(RecordFinding.Kind, [String])] = [
    (.alarmLine, Lexicon.Circumstances.alarmLine),
    (.freeze, Lexicon.Circumstances.freeze),
    (.passcodeRequired, Lexicon.Circumstances.passcodeRequired),
    (.pendingOrder, Lexicon.Circumstances.pendingOrder),
    (.dsl, Lexicon.Circumstances.dsl),
    (.distinctiveRing, Lexicon.Circumstances.distinctiveRing),
    (.centrex, Lexicon.Circumstances.centrex),
    (.isdn, Lexicon.Circumstances.isdn),
    (.remoteCallForward, Lexicon.Circumstances.remoteCallForward),
    (.huntGroup, Lexicon.Circumstances.huntGroup),
    (.didTrunks, Lexicon.Circumstances.didTrunks),
    (.specialLine, Lexicon.Circumstances.specialLine),
    (.contract, Lexicon.Circumstances.contract),
  ]
}
