internal import NumberingPlan
internal import PageText

/// What rows of a bill say of lines that takes care when they are ported: alarm and fax lines, lines that hunt, ring
/// twice, or carry internet service.
struct LineCircumstances {
  private var sightings: [Sighting] = []

  /// More on one bill say nothing new.
  private static let most = 200

  private struct Sighting {
    var kind: RecordFinding.Kind
    /// Nil: a charge for it stands on a row without a number.
    var number: TelephoneNumber?
  }

  /// Takes in the rows of a line's numbers, or a charge that names no number.
  mutating func add(line: Int, of finder: NumberFinder) {
    guard sightings.count < Self.most else { return }
    let (index, placed) = (finder.index, finder.rows[line])
    if placed.isEmpty {
      guard let first = index.lines[line].first, let last = index.lines[line].last, last > first else {
        return
      }
      let text = index.bytes[index.cells[first].range]
      if let kind = Self.phrases.kind(atStartOf: text), kind.isTold,
        PrintedAmount.isAmount(index.bytes[index.cells[last].range])
      {
        sightings.append(Sighting(kind: kind, number: nil))
      }
      return
    }
    for (number, segment) in zip(placed, finder.segments[line])
    where !segment.hasDuration && !segment.isSentence {
      for kind in Self.phrases.kinds(in: index.bytes[segment.range]) {
        sightings.append(Sighting(kind: kind, number: number.match.number))
      }
    }
  }

  /// The findings on a list's numbers; what stands beside others says nothing of the account.
  ///
  /// - Parameter listed: the numbers that the draft lists.
  func findings(on listed: [TelephoneNumber]) -> [RecordFinding] {
    Self.kinds.compactMap { kind in
      let own = sightings.filter { $0.kind == kind && ($0.number.map(listed.contains) ?? !listed.isEmpty) }
      guard !own.isEmpty else { return nil }
      let numbers = listed.filter { number in own.contains { $0.number == number } }
      return RecordFinding(kind, Self.message(kind, numbers), numbers: numbers)
    }
  }

  private static func message(_ kind: RecordFinding.Kind, _ numbers: [TelephoneNumber]) -> String {
    let what =
      switch kind {
      case .huntGroup: "Lines hunt in a group"
      case .dsl: "Internet service rides on a line"
      case .distinctiveRing: "A second number rings on a line"
      case .specialLine: "There is an elevator, fax, modem or card terminal line"
      default: "There is an alarm line"
      }
    let named = numbers.prefix(6).map(\.national).joined(separator: ", ")
    let more = numbers.count > 6 ? " and \(numbers.count - 6) more" : ""
    return numbers.isEmpty ? "\(what), by a charge on the bill." : "\(what): \(named)\(more)."
  }

  private static let kinds: [RecordFinding.Kind] = [
    .alarmLine, .huntGroup, .dsl, .distinctiveRing, .specialLine,
  ]

  private static let phrases = Phrases([
    (.alarmLine, Lexicon.Circumstances.alarmLine), (.huntGroup, Lexicon.Circumstances.huntGroup),
    (.dsl, Lexicon.LineInternet.dsl), (.distinctiveRing, Lexicon.Circumstances.distinctiveRing),
    (.specialLine, Lexicon.Circumstances.specialLine),
  ])

  /// Phrases by the letter that they begin with: a row is walked once, whatever is looked for.
  private struct Phrases {
    private var byLetter: [[(kind: RecordFinding.Kind, phrase: [UInt8])]] = Array(repeating: [], count: 26)

    init(_ table: [(RecordFinding.Kind, [String])]) {
      for (kind, phrases) in table {
        for phrase in phrases.map({ Array($0.utf8) }) {
          if let place = phrase.first?.placeInAlphabet { byLetter[place].append((kind, phrase)) }
        }
      }
    }

    /// Of the phrases that begin a word of the text, each kind once.
    func kinds(in text: ArraySlice<UInt8>) -> [RecordFinding.Kind] {
      var kinds: [RecordFinding.Kind] = []
      var isInWord = false
      for position in text.indices {
        defer { isInWord = text[position].isLetter }
        guard !isInWord, let kind = kind(atStartOf: text[position...]), !kinds.contains(kind) else {
          continue
        }
        kinds.append(kind)
      }
      return kinds
    }

    func kind(atStartOf text: ArraySlice<UInt8>) -> RecordFinding.Kind? {
      guard let place = text.first?.placeInAlphabet else { return nil }
      return byLetter[place].first { text.begins(with: $0.phrase) }?.kind
    }
  }
}

extension RecordFinding.Kind {
  /// Whether a charge without a number tells enough: that of an alarm company, or for internet service, need not be for a line.
  fileprivate var isTold: Bool { self == .huntGroup || self == .distinctiveRing }
}

extension UInt8 {
  /// 0 for A to 25 for Z, in either case.
  fileprivate var placeInAlphabet: Int? {
    let letter = self & 0xDF
    return isLetter && letter >= UInt8(ascii: "A") && letter <= UInt8(ascii: "Z")
      ? Int(letter - UInt8(ascii: "A")) : nil
  }
}

extension ArraySlice<UInt8> {
  /// The text begins with the phrase in capitals; a blank at the phrase's end asks for the word's end.
  fileprivate func begins(with phrase: [UInt8]) -> Bool {
    var position = startIndex
    for symbol in phrase {
      guard position < endIndex else { return symbol == UInt8(ascii: " ") }
      guard symbol == UInt8(ascii: " ") ? !self[position].isLetter : self[position].uppercased == symbol
      else {
        return false
      }
      position += 1
    }
    return true
  }
}
