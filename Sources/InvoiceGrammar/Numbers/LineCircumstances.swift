internal import NumberingPlan
internal import PageText

/// What rows of a bill say of lines that takes care when they are ported: alarm lines, lines that hunt.
struct LineCircumstances {
  private var sightings: [Sighting] = []

  /// More on one bill say nothing new.
  private static let most = 200

  private struct Sighting {
    var kind: RecordFinding.Kind
    /// Nil: a charge for it stands on a row without a number.
    var number: TelephoneNumber?
  }

  /// Takes in the rows of a line's numbers, or a charge for hunting that names no number.
  mutating func add(line: Int, of finder: NumberFinder) {
    guard sightings.count < Self.most else { return }
    let (index, placed) = (finder.index, finder.rows[line])
    if placed.isEmpty {
      guard let first = index.lines[line].first, let last = index.lines[line].last, last > first else {
        return
      }
      let text = index.bytes[index.cells[first].range]
      if Self.huntGroup.contains(where: { text.begins(with: $0) }),
        PrintedAmount.isAmount(index.bytes[index.cells[last].range])
      {
        sightings.append(Sighting(kind: .huntGroup, number: nil))
      }
      return
    }
    for (number, segment) in zip(placed, finder.segments[line])
    where !segment.hasDuration && !segment.isSentence {
      let text = index.bytes[segment.range]
      for (kind, phrases) in Self.table where phrases.contains(where: text.holds) {
        sightings.append(Sighting(kind: kind, number: number.match.number))
      }
    }
  }

  /// The findings on a list's numbers; what stands beside others says nothing of the account.
  ///
  /// - Parameter listed: the numbers that the draft lists.
  func findings(on listed: [TelephoneNumber]) -> [RecordFinding] {
    Self.table.compactMap { kind, _ in
      let own = sightings.filter { $0.kind == kind && ($0.number.map(listed.contains) ?? !listed.isEmpty) }
      guard !own.isEmpty else { return nil }
      let numbers = listed.filter { number in own.contains { $0.number == number } }
      return RecordFinding(kind, Self.message(kind, numbers), numbers: numbers)
    }
  }

  private static func message(_ kind: RecordFinding.Kind, _ numbers: [TelephoneNumber]) -> String {
    let what = kind == .huntGroup ? "Lines hunt in a group" : "There is an alarm line"
    let named = numbers.prefix(6).map(\.national).joined(separator: ", ")
    let more = numbers.count > 6 ? " and \(numbers.count - 6) more" : ""
    return numbers.isEmpty ? "\(what), by a charge on the bill." : "\(what): \(named)\(more)."
  }

  private static let table: [(RecordFinding.Kind, [[UInt8]])] = [
    (.alarmLine, Lexicon.Circumstances.alarmLine.map { Array($0.utf8) }), (.huntGroup, huntGroup),
  ]

  private static let huntGroup = Lexicon.Circumstances.huntGroup.map { Array($0.utf8) }
}

extension ArraySlice<UInt8> {
  /// A word of the text begins with the phrase in capitals; a blank at the phrase's end asks for the word's end.
  fileprivate func holds(_ phrase: [UInt8]) -> Bool {
    guard let first = phrase.first else { return false }
    return indices.contains { position in
      self[position].uppercased == first && (position == startIndex || !self[position - 1].isLetter)
        && self[position...].begins(with: phrase)
    }
  }

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
