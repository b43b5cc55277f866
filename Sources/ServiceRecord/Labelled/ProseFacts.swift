internal import NumberingPlan

/// What sentences say of an account without labels:
///
///     We show them at 12 Main St, Reno, NV 89501. Besides the main one they have 603-555-0101 and 0102.
///
/// Nothing of it is sure: a sentence may speak of anybody.
struct ProseFacts {
  /// Addresses, each with what the sentence says happens there.
  private(set) var places: [(field: RecordField, text: String)] = []
  /// Numbers with what the words around them make of them.
  private(set) var numbers: [(list: TelephoneList, role: RecordSighting.Role, words: String)] = []

  private typealias Words = Lexicon.ProseWords

  /// Shorter lines are no sentences, in words.
  private static let fewestWords = 6

  /// - Parameter prefix: gives area code and central office code to numbers without.
  init(_ text: String, inheriting prefix: TelephoneNumber?) {
    guard Self.isProse(text) else { return }
    for sentence in Self.sentences(of: text) {
      let isOfBills = RecordWords(sentence).says(Words.bills)
      for clause in Self.clauses(of: sentence) {
        if let place = Self.place(in: clause) {
          places.append((isOfBills ? .billingAddress : .serviceAddress, place))
        }
        readNumbers(clause, prefix)
      }
    }
  }

  /// Whether a third of the words begin small.
  static func isProse(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.count >= fewestWords && words.count { $0.first?.isLowercase == true } * 3 >= words.count
  }

  // MARK: - Sentences

  /// Sentences end behind a full stop before a capital, but not behind `Dr.` or `Inc.`.
  static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var sentence: [Substring] = []
    let words = text.split(separator: " ")
    for (index, word) in words.enumerated() {
      sentence.append(word)
      guard let mark = word.last, ".!?".contains(mark), index + 1 < words.count,
        words[index + 1].first.map({ $0.isUppercase || $0.isPrintedNumber }) ?? false,
        !Words.abbreviations.contains(word.lowercased().trimming { "().,".contains($0) })
      else { continue }
      sentences.append(sentence.joined(separator: " "))
      sentence = []
    }
    return sentence.isEmpty ? sentences : sentences + [sentence.joined(separator: " ")]
  }

  /// The parts of a sentence that each say something of their own.
  private static func clauses(of sentence: String) -> [String] {
    var clauses = [sentence]
    for joint in ["; ", " but ", " while ", " except ", " whereas "] {
      clauses = clauses.flatMap { $0.split(separator: joint).map(String.init) }
    }
    return clauses
  }

  // MARK: - Places

  /// From a house number or `PO Box` to a state with its postal code.
  private static func place(in clause: String) -> String? {
    let words = clause.split(separator: " ")
    guard
      let end = words.indices.dropFirst(3).first(where: { index in
        isCode(words[index].trimming { ".,;".contains($0) })
          && RecordPlace.isState(words[index - 1].trimming { ".,".contains($0) })
      })
    else { return nil }
    let searched = max(0, end - longestPlace)..<(end - 1)
    guard let start = searched.first(where: { beginsPlace(words, at: $0) }) else { return nil }
    return words[start...end].joined(separator: " ").trimming { ".,;".contains($0) }
  }

  private static let longestPlace = 16

  private static func isCode(_ word: String) -> Bool {
    let parts = word.split(separator: "-")
    return parts.first?.utf8.count == 5 && parts.count <= 2
      && word.allSatisfy { $0.isPrintedNumber || $0 == "-" }
  }

  private static func beginsPlace(_ words: [Substring], at index: Int) -> Bool {
    let word = words[index]
    if Lexicon.placeBeginnings.contains(word.uppercased()) { return true }
    let digits = word.prefix { $0.isPrintedNumber }
    guard (1...6).contains(digits.utf8.count), word.dropFirst(digits.count).allSatisfy({ $0.isPrintedLetter })
    else {
      return false
    }
    let next = words[index + 1]
    return next.first?.isUppercase == true
      || next.first?.isPrintedNumber == true && next.last?.isPrintedLetter == true
  }

  // MARK: - Numbers

  private mutating func readNumbers(_ clause: String, _ prefix: TelephoneNumber?) {
    let matches = TelephoneNumberScanner().matches(in: clause)
      .filter { !$0.isPartOfLongerNumber }
    let role = Self.role(of: clause)
    for (index, match) in matches.enumerated() {
      let bytes = Array(clause.utf8)
      let end = index + 1 < matches.count ? matches[index + 1].utf8Range.lowerBound : bytes.count
      let tail = Self.continuation(String(decoding: bytes[match.utf8Range.upperBound..<end], as: UTF8.self))
      let own = String(decoding: bytes[match.utf8Range], as: UTF8.self)
      let whole = TelephoneList(own + tail, inheriting: prefix)
      let list = whole.rest.isEmpty && !whole.items.isEmpty ? whole : TelephoneList(own, inheriting: prefix)
      let before = RecordWords(String(decoding: bytes[..<match.utf8Range.lowerBound], as: UTF8.self))
      let isTarget = before.words(before: .max, count: 4).contains {
        Lexicon.forwardMarks.contains($0) && $0 != "TO"
      }
      numbers.append((list, isTarget ? .forwardTo : role, clause))
    }
  }

  /// `and 0102`, `through 0129`: the digits of further numbers behind one.
  private static func continuation(_ text: String) -> String {
    var kept: [Substring] = []
    var waiting: [Substring] = []
    for word in text.split(separator: " ") {
      let bare = word.trimming { ".,;)".contains($0) }
      waiting.append(word)
      if bare.utf8.count == 4, bare.allSatisfy(\.isPrintedNumber) {
        kept += waiting
        waiting = []
        if word.last == "." || word.last == ")" { break }
      } else if !Words.joints.contains(bare.lowercased()), !bare.isEmpty {
        break
      }
    }
    let text = kept.joined(separator: " ").trimming { ".;)".contains($0) }
    return text.isEmpty ? "" : (text.first == "," ? "" : " ") + text
  }

  /// What a clause says of its numbers.
  private static func role(of clause: String) -> RecordSighting.Role {
    let words = RecordWords(clause)
    if words.says(Words.others) { return .mention }
    if words.says(Lexicon.EndedLines.row + Words.gone) { return .disconnected }
    if words.says(Words.contact) { return .contact }
    if words.says(Words.ordered) { return .pending }
    return words.says(Words.lines) ? .doubtfulLine : .mention
  }
}
