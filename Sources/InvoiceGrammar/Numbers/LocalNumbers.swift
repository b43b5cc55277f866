internal import NumberingPlan
internal import PageText

/// Telephone numbers printed with seven digits in lists of the customer's own lines; what their area code is shows when
/// the whole document was read.
struct LocalNumbers {
  /// One of them, under an area code that only holds its place.
  struct Sighting {
    var sighting: NumberSighting
    /// The list's own label names telephone numbers for sure.
    var isVouched: Bool
  }

  private var sightings: [Sighting] = []
  /// More are no list of a customer's lines.
  private static let most = 5000

  var isEmpty: Bool { sightings.isEmpty }
  var count: Int { sightings.count }

  mutating func add(_ found: [Sighting], location: Int?) {
    for var local in found where sightings.count < Self.most {
      local.sighting.location = location
      sightings.append(local)
    }
  }

  /// The numbers in full, with the area code that the document gives them.
  func sightings(in area: LocalAreaCode) -> [Sighting] {
    sightings.compactMap { local in
      let digits = local.sighting.number.tenDigits % 10_000_000
      guard let number = TelephoneNumber(tenDigits: UInt64(area.code) * 10_000_000 + digits) else {
        return nil
      }
      var local = local
      local.sighting.number = number
      local.sighting.evidence.rule += "; seven digits, area code \(area.code) \(area.reason)"
      return local
    }
  }
}

/// The area code that a document's seven-digit numbers have.
struct LocalAreaCode {
  var code: Int
  /// Where it comes from, behind "area code 319".
  var reason: String
  /// The billing number states it; else it is only what all other numbers have.
  var isExplicit: Bool

  /// - Parameter main: the billing telephone number, where it is sure.
  /// - Returns: nil where nothing says it or numbers of several area codes are the account's.
  init?(main: TelephoneNumber?, _ ledger: NumberLedger) {
    let own = ledger.entries.values.filter { $0.weight >= 2.2 && $0.removal == nil && !$0.number.isTollFree }
    var codes = Set(own.map(\.number.areaCode))
    if let main, !main.isTollFree {
      codes.insert(main.areaCode)
      (code, reason, isExplicit) = (main.areaCode, "of the billing number", true)
    } else if let first = codes.first {
      (code, reason, isExplicit) = (first, "of every number printed in full", false)
    } else {
      return nil
    }
    if codes.count > 1 { return nil }
  }

  /// How sure a number can be that has its area code from there.
  func confidence(isVouched: Bool) -> Double {
    switch (isExplicit, isVouched) {
    case (true, true): 0.92
    case (true, false), (false, true): 0.85
    case (false, false): 0.75
    }
  }
}

extension AccountFacts {
  /// States no number surer than what was worked out of it allows.
  mutating func limitNumbers(to most: [TelephoneNumber: Double]) {
    for index in telephoneNumbers.indices {
      guard let limit = most[telephoneNumbers[index].value] else { continue }
      telephoneNumbers[index].confidence = min(telephoneNumbers[index].confidence, limit)
    }
  }
}

extension NumberFinder {
  /// Seven-digit numbers of a line without longer ones, each first in its cell, in a row of a list of the customer's lines
  /// or in a column of them; never in prose, rows of calls, or beside a label of something else.
  func localSightings(line: Int, sections: SectionTracker) -> [LocalNumbers.Sighting] {
    index.lines[line].compactMap { cell in
      guard let placed = localNumber(inCell: cell) else { return nil }
      let segment = RowSegment(Position(matches: [placed], index: 0, line: line), index: index)
      guard !segment.isSentence, !segment.isCall, !isFieldValue(placed), labelBefore(placed) == nil,
        isListed(segment), let verdict = listVerdict(placed, sections)
      else { return nil }
      let evidence = Evidence(
        page: index.page, box: index.pageBox(placed.box), text: index.text(placed.range),
        rule: verdict.reason)
      let isDoubtful = hasState(segment) { $0.strength == .weakly }
      return LocalNumbers.Sighting(
        sighting: NumberSighting(
          number: placed.match.number, printed: evidence.text, owner: .account, weight: verdict.weight,
          evidence: evidence, location: nil, isDoubtful: isDoubtful, place: placed.box),
        isVouched: verdict.weight >= 3)
    }
  }

  /// `555-0143` first in a cell that holds no more digits than that.
  private func localNumber(inCell cell: Int) -> Placed? {
    let range = index.cells[cell].range
    guard range.count >= 8, index.cells[cell].digits == 7 else { return nil }
    let scanner = TelephoneNumberScanner(localAreaCode: Self.provisionalAreaCode)
    let matches = scanner.matches(in: index.bytes.span.extracting(range))
    guard let match = matches.first, matches.count == 1, match.form == .local, match.rangeEnd == nil,
      index.bytes[
        range.lowerBound + match.utf8Range.lowerBound..<range.lowerBound + match.utf8Range.upperBound
      ]
      .contains(where: { !$0.isDigit && !$0.isBlank })
    else { return nil }
    let place =
      (range.lowerBound + match.utf8Range.lowerBound)..<(range.lowerBound + match.utf8Range.upperBound)
    let placed = Placed(match: match, cell: cell, range: place, box: index.box(place, inCell: cell))
    return isFirstInCell(placed) ? placed : nil
  }

  /// Stands for the area code that is not known yet.
  private static var provisionalAreaCode: Int { 201 }

  /// No words of the row say that its number is somebody else's, or was removed.
  private func isListed(_ segment: RowSegment) -> Bool {
    !hasState(segment) { $0.owner != .account }
  }

  private func hasState(_ segment: RowSegment, where isSought: (NumberRule) -> Bool) -> Bool {
    segment.cells.contains { cell in
      hits.hits(inCell: cell).contains { hit in numberRule(hit) { $0.place == .row && isSought($0) } != nil }
    }
  }

  /// What the column or the section says, where it is one of the customer's telephone numbers.
  private func listVerdict(_ placed: Placed, _ sections: SectionTracker) -> Verdict? {
    let section = sections.section(at: placed.box)
    if let column = sections.column(over: placed.box) {
      guard column.owner == .account, section.map({ $0.owner == .account }) ?? true else { return nil }
      return column.weight >= 3 || section?.weight ?? 0 >= 3 ? column : nil
    }
    guard let section, section.owner == .account, section.weight >= 3,
      index.lines[index.cells[placed.cell].line].lowerBound == placed.cell
    else { return nil }
    return section
  }
}
