internal import DocumentFacts
internal import NumberingPlan

/// Telephone numbers that a record prints and that no reading has placed: nothing printed is dropped in silence.
///
/// They become other numbers of the draft. Where the words before one do not say that somebody can be reached there,
/// a note names it.
struct UnplacedNumbers {
  private var unplaced: [(reading: Reading<TelephoneNumber>, isContact: Bool)] = []
  private var seen: Set<TelephoneNumber>
  /// All stretches of ten digits of the account's identifiers, in which a number would be found by chance.
  private let stretches: Set<String>

  private static let mostUnplaced = 500
  /// Numbers that a note names.
  private static let mostNamed = 6

  init(_ lines: [RecordLine], notebook: RecordNotebook, facts: AccountFacts) {
    seen = Set(facts.telephoneNumbers.map(\.value) + facts.otherNumbers.map(\.reading.value))
    let placed = notebook.sightings.lazy.filter { $0.numbers.count < 1000 && $0.role != .mention }
    seen.formUnion(placed.flatMap(\.numbers))
    if let billing = facts.billingTelephoneNumber {
      seen.insert(billing.value)
      seen.formUnion(billing.alternatives.map(\.value))
    }
    let identifying: [RecordField] = [.accountNumber, .billingNumber, .pin, .summaryNumber]
    stretches = Set(
      identifying.lazy.flatMap { notebook.values[$0] ?? [] }.flatMap {
        Self.stretches(of: $0.text.filter(\.isPrintedNumber))
      })
    let areaCode =
      facts.billingTelephoneNumber?.value.areaCode
      ?? facts.telephoneNumbers.first { !$0.value.isTollFree }?.value.areaCode
    for line in BrokenNumbers.joined(lines) where unplaced.count < Self.mostUnplaced { read(line, areaCode) }
  }

  private mutating func read(_ line: RecordLine, _ areaCode: Int?) {
    let text = line.text
    guard text.utf8.count(where: { (0x30...0x39).contains($0) }) >= 7 else { return }
    for match in TelephoneNumberScanner(localAreaCode: areaCode).matches(in: text)
    where !match.isPartOfLongerNumber {
      for number in match.numbers.prefix(200)
      where AreaCode(number.areaCode) != nil && !stretches.contains(String(number.tenDigits))
        && seen.insert(number).inserted
      {
        let evidence = line.evidence("printed number", around: number.e164)
        let reading = Reading(
          value: number, printed: evidence.text, confidence: 0.5, evidence: [evidence]
        )
        unplaced.append((reading, Self.isContact(text.utf8.prefix(match.utf8Range.lowerBound))))
      }
    }
  }

  private static func stretches(of digits: String) -> [String] {
    let digits = Array(digits.utf8)
    guard digits.count >= 10 else { return [] }
    return (0...(digits.count - 10)).map { String(decoding: digits[$0..<($0 + 10)], as: UTF8.self) }
  }

  /// Whether the nearest words before a number say that it is for talking to somebody.
  private static func isContact(_ before: Substring.UTF8View) -> Bool {
    let words = String(decoding: before.suffix(80), as: UTF8.self).uppercased().split {
      !$0.isPrintedLetter
    }
    return words.suffix(5).contains { Lexicon.reachedBy.contains(String($0)) }
  }

  func write(in facts: inout AccountFacts) {
    for item in unplaced {
      facts.otherNumbers.append(
        OtherNumber(reading: item.reading, role: item.isContact ? .contact : .other))
    }
    let open = unplaced.filter { !$0.isContact }.map(\.reading)
    guard let first = open.first else { return }
    let named = open.prefix(Self.mostNamed).map(\.value.national).joined(separator: ", ")
    let more = open.count > Self.mostNamed ? " and \(open.count - Self.mostNamed) more" : ""
    let place = first.evidence.first?.page.map { " on page \($0)" } ?? ""
    facts.notes.append(
      ReadingNote(
        kind: .numberUndecided, field: "telephoneNumbers",
        message:
          "\(named)\(more) \(open.count == 1 ? "stands" : "stand") in the record\(place), and nothing there"
          + " says what \(open.count == 1 ? "it is" : "they are"): “\(first.printed.prefix(100))”.")
    )
  }
}
