internal import NumberOwnership
internal import NumberingPlan
internal import PageText

/// Everything the pages of one document yield, before it is weighed.
struct DocumentGathering {
  let rules: RuleBook
  private let lexicon: LabelLexicon
  private var sections: SectionTracker
  private(set) var candidates = FieldCandidates()
  private var candidateCounts: [String: Int] = [:]
  private(set) var book = BlockBook()
  private(set) var placeBook = PlaceBook()
  private(set) var numbers = NumberCensus()
  private(set) var localNumbers = LocalNumbers()
  /// Area codes that the pages state in so many words, the first few.
  private(set) var statedAreaCodes: [Int] = []
  /// What tells whether the list of numbers is whole.
  private(set) var listedLines = ListedLines()
  /// What its rows say of lines that takes care.
  private(set) var circumstances = LineCircumstances()
  private(set) var unreadablePages: [(number: Int, condition: Page.Condition)] = []
  private var currentLocation: Int?
  /// Telephone numbers that a line's end breaks after a dash.
  private(set) var brokenNumbers = 0
  /// Telephone numbers, as printed, beside which more of them may be meant than are read.
  private(set) var openSeries: [String] = []
  private(set) var dates = PrintedDates()
  /// Gathered while no account number is found.
  private(set) var unlabelledCodes = UnlabelledCodes()
  /// The first few of the document.
  private(set) var scanLines: [ScanLine] = []
  /// By phrase: whether the label stands on some page.
  private var matchedPhrases: [Bool]

  /// Different values of all fields that are kept; more are noise.
  private static let mostValues = 4000

  init(rules: RuleBook) {
    self.rules = rules
    lexicon = LabelLexicon(rules)
    matchedPhrases = Array(repeating: false, count: lexicon.uses.count)
    sections = SectionTracker(rules: rules, lexicon: lexicon)
  }

  mutating func add(_ page: IndexedPage) {
    if page.condition != .text { unreadablePages.append((page.number, page.condition)) }
    for view in page.views { add(view) }
  }

  private mutating func add(_ index: PageIndex) {
    if scanLines.count < 8 { scanLines += ScanLine.all(on: index) }
    let listed = LabelFinder(tree: lexicon.tree).hits(in: index)
    for hit in listed { matchedPhrases[hit.phrase] = true }
    let hits = HitTable(listed, on: index, lexicon, rules)
    dates.add(index, hits: hits)
    let matcher = FieldMatcher(index: index, hits: hits, lexicon: lexicon, rules: rules)
    for candidate in matcher.candidates() { keep(candidate) }
    if candidates[.accountNumber] == nil {
      unlabelledCodes.add(index, hits: hits) { hit in
        lexicon.uses[hit.phrase].contains { $0.isOtherThanAccount(rules) }
      }
    }
    let finder = PrintedBlockFinder(index: index, hits: hits, lexicon: lexicon, rules: rules)
    let places = take(finder.blocks().sorted { $0.viewBox.top < $1.viewBox.top }, on: index)
    if index.view == nil { sections.beginPage() }
    var numberFinder = NumberFinder(index: index, hits: hits, lexicon: lexicon, rules: rules)
    numberFinder.enterColumns(in: &numbers.columns)
    var rows: [ListRow] = []
    for line in index.lines.indices {
      let top = index.cells[index.lines[line].lowerBound].box.top
      sections.advance(line: line, index: index, hits: hits)
      brokenNumbers += index.lines[line].count {
        BrokenNumber.start(in: index.bytes[index.cells[$0].range]) != nil
          && numberFinder.brokenNumber(endOf: $0) == nil
      }
      let found = numberFinder.places(line: line, sections: sections)
      for var number in found {
        // Whose place a number called stands under is nobody's question.
        if !number.isCalled { number.tie(places.tie(top: top, left: number.left)) }
        if number.isLocal { localNumbers.add(number) } else { numbers.add(number) }
        if !number.isLocal, !number.features.contains(.timeOrMinutes) { note(number, line: line, on: index) }
        if number.isOpen { openSeries.append(number.printed) }
      }
      circumstances.add(line: line, of: numberFinder)
      rows.add(index, line: line, places: found)
      if found.isEmpty {
        openSeries += numberFinder.maskedNumbers(line: line, sections: sections)
      }
    }
    listedLines.add(index, rows: rows)
    if statedAreaCodes.count < 8 { statedAreaCodes += LocalAreaCode.stated(on: index) }
    currentLocation = places.last
  }

  /// Adds the numbers of seven digits that are printed in full nowhere, under the document's area code.
  ///
  /// - Returns: them, each with how sure it can be.
  mutating func completeLocalNumbers(in area: LocalAreaCode) -> [TelephoneNumber: Double] {
    var confidences: [TelephoneNumber: Double] = [:]
    for local in localNumbers.places(in: area) {
      guard numbers.entries[local.number] == nil || confidences[local.number] != nil else { continue }
      numbers.add(local)
      confidences[local.number] = area.confidence
    }
    return confidences
  }

  /// Account numbers were read, and none has the form that the carrier's grammar gives them.
  var hasOnlyUnlikeAccounts: Bool {
    guard let accounts = candidates[.accountNumber], !accounts.isEmpty else { return false }
    return accounts.allSatisfy(\.isUnlikeCarriers)
  }

  /// Whether a label of the rules stands on some page.
  func hasMatched(_ label: String) -> Bool {
    lexicon.tree.phrase(of: label).map { matchedPhrases[$0] } ?? false
  }

  /// Keeps a view's blocks, top to bottom.
  ///
  /// - Returns: the places of service among them, with the accounts in their heads. An address with an account's number in
  ///   front is one too, unless labels name the places of service.
  private mutating func take(_ blocks: [PrintedBlock], on index: PageIndex) -> PagePlaces {
    let heads = PlaceHeads(index.accountStatements(), of: blocks, on: index)
    var places: [PagePlaces.Place] = []
    for (position, block) in blocks.enumerated() {
      let group = book.add(block)
      if let line = block.lineNumber, block.lineTop != nil, let group { placeBook.note(line, at: group) }
      let isService = block.purpose == .service
      guard isService || block.accountNumber != nil else { continue }
      let head = heads.accounts[position]
      if let head { placeBook.note(head, on: index, as: "account number in the head of its place") }
      // Numbers below an address that is not kept are tied to none.
      let entry = group.flatMap {
        placeBook.entry(
          PlaceBook.Entry(
            group: $0, account: head?.number ?? block.accountNumber,
            beneath: isService ? nil : places.last.map(\.entry) ?? currentLocation))
      }
      places.append(
        PagePlaces.Place(
          entry: entry, top: min(block.viewBox.top, head?.box.top ?? .infinity, block.lineTop ?? .infinity),
          left: block.edge,
          right: block.viewBox.right, label: isService ? block.label : nil,
          bottom: block.isTableRow ? block.viewBox.bottom : .infinity))
    }
    places.sort { $0.top < $1.top }
    var result = PagePlaces(places, carried: currentLocation, index: index)
    for head in heads.free where head.headsSection && !placeBook.isRepeatedPageHead(head, on: index) {
      let beneath = result.location(top: head.box.top)
      placeBook.note(head, on: index, as: "account number at the head of its section")
      let entry = placeBook.entry(PlaceBook.Entry(account: head.number, beneath: beneath))
      result.add(
        head: PagePlaces.Place(entry: entry, top: head.box.top, left: head.box.left, right: head.box.right))
    }
    return result
  }

  /// Keeps what the row of a number says of its place: its account, and that it is the main one.
  private mutating func note(_ number: NumberPlace, line: Int, on index: PageIndex) {
    guard let entry = number.location else { return }
    if placeBook.entries[entry].account == nil, number.hardEvidence == nil,
      let account = index.accountInColumn(line: line)
    {
      placeBook.note(account: account, ofRowUnder: entry)
    }
    guard index.isMainNumber(number.printed, line: line) else { return }
    placeBook.note(
      PlaceBook.MainNumber(
        number: number.number, printed: number.printed, evidence: number.evidence, entry: entry))
  }

  /// A value repeated on every page of a long bill is kept a dozen times.
  private mutating func keep(_ candidate: FieldCandidate) {
    let key = "\(candidate.field.rawValue) \(candidate.key)"
    if candidateCounts.count <= Self.mostValues || candidateCounts[key] != nil {
      candidateCounts[key, default: 0] += 1
    }
    guard let count = candidateCounts[key], count <= 12 else { return }
    candidates.append(candidate)
  }
}

extension NumberPlace {
  fileprivate mutating func tie(_ tie: PagePlaces.Tie) {
    switch tie {
    case .place(let place): location = place
    case .carried(let place):
      location = place
      isLocationCarried = true
    case .doubtful: isLocationDoubtful = true
    }
  }
}
