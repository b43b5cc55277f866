internal import PageText

/// Dates of a document's first pages that no label names: a letter's at its head, the end of a period; and in which order
/// day and month stand.
struct PrintedDates {
  /// Alone in its line in the upper half of the first page; nil where two are.
  private(set) var letterDate: FieldCandidate?
  private var letterDates = 0
  /// Of the first period.
  private(set) var periodEnd: String?
  /// Dates such as `30/11/2026`, which make sense in one order only.
  private var dayFirst = 0
  private var monthFirst = 0
  /// Days since the year 0, roughly, of all dates, as they are read and with day and month exchanged where both make sense.
  private var days: Set<[Int]> = []
  private static let mostDays = 24

  /// Pages that are looked at.
  private static let mostPages = 2

  mutating func add(_ index: PageIndex, hits: HitTable) {
    guard index.page <= Self.mostPages, index.view == nil else { return }
    for cell in index.cells.indices where index.cells[cell].digits >= 4 { add(cell, index, hits) }
  }

  private mutating func add(_ cell: Int, _ index: PageIndex, _ hits: HitTable) {
    let range = index.cells[cell].range
    var next = range.lowerBound
    for word in index.cells[cell].words where index.words[word].start >= next {
      let text = index.bytes[index.words[word].start..<range.upperBound]
      guard text.first.map({ $0.isLetterOrDigit }) == true else { continue }
      count(text)
      if periodEnd == nil, let end = PrintedPeriod(text)?.end { periodEnd = end.iso }
      guard let (date, length) = PrintedDate.match(text) else { continue }
      next = text.startIndex + length
      if days.count < Self.mostDays { days.insert(Self.days(of: date)) }
      if !text.dropFirst(length).contains(where: \.isLetterOrDigit) {
        noteLetter(date, word, cell, index, hits)
      }
    }
  }

  private mutating func noteLetter(
    _ date: PrintedDate, _ word: Int, _ cell: Int, _ index: PageIndex, _ hits: HitTable
  ) {
    let box = index.cells[cell].box
    guard index.page == 1, word == index.cells[cell].words.lowerBound, box.top < 0.5 * index.height,
      index.lines[index.cells[cell].line].allSatisfy({ $0 == cell || isTime($0, index) }),
      !isUnderLabel(cell, index, hits)
    else { return }
    letterDates += 1
    let printed = index.text(ofCell: cell)
    letterDate =
      letterDates > 1
      ? nil
      : FieldCandidate(
        field: .invoiceDate, value: .text(date.iso), printed: printed, probability: 0.8,
        evidence: Evidence(
          page: index.page, box: index.pageBox(box), text: printed, rule: "the date at a letter's head"),
        support: "letter", isAmbiguous: true)
  }

  /// "10:44 AM" behind a receipt's date.
  private func isTime(_ cell: Int, _ index: PageIndex) -> Bool {
    let words = index.cells[cell].words
    return words.count <= 2 && index.words[words.lowerBound].kinds.contains(.time)
  }

  /// The date is a label's value further left or right.
  private func isUnderLabel(_ cell: Int, _ index: PageIndex, _ hits: HitTable) -> Bool {
    let line = index.cells[cell].line
    guard line > 0, case let above = index.lines[line - 1],
      index.cells[above.lowerBound].box.reaches(downTo: index.cells[cell].box, within: .blankLine)
    else { return false }
    return above.contains(where: hits.isLabelled)
  }

  /// Counts the order of a numeric date at a text's start.
  private mutating func count(_ text: ArraySlice<UInt8>) {
    let parts = text.prefix(while: { $0.isDigit || $0 == UInt8(ascii: "/") }).split(
      separator: UInt8(ascii: "/"))
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, let first = Int(parts[0]),
      let second = Int(parts[1])
    else { return }
    if first > 12, first <= 31, second <= 12 { dayFirst += 1 }
    if second > 12, second <= 31, first <= 12 { monthFirst += 1 }
  }

  private static func days(of date: PrintedDate) -> [Int] {
    func days(_ month: Int, _ day: Int) -> Int { date.year * 365 + month * 61 / 2 + day }
    let read = days(date.month, date.day)
    return [read, date.isAmbiguous ? days(date.day, date.month) : read]
  }

  /// Whether the document's dates lie nearer to this one where the day stands first: a bill's dates are of a month or two.
  private func isNearerDayFirst(_ date: PrintedDate) -> Bool {
    let own = Self.days(of: date)
    func distance(_ order: Int) -> Int { days.reduce(0) { $0 + min(abs($1[order] - own[order]), 400) } }
    return distance(1) < distance(0)
  }

  /// Settles a date that makes sense in two orders by the document's other dates.
  ///
  /// - Parameter isAmerican: the issuer is known to print the month first.
  func settle(_ reading: inout Reading<String>, isAmerican: Bool, isCanadian: Bool) {
    guard let date = PrintedDate.match(ArraySlice(reading.printed.utf8))?.date, date.isAmbiguous else {
      return
    }
    switch (dayFirst > 0, monthFirst > 0) {
    case (false, true): return
    case (true, false):
      guard let other = PrintedDate(year: date.year, month: date.day, day: date.month) else { return }
      reading.value = other.iso
    case (false, false) where isAmerican && !isCanadian && !isNearerDayFirst(date): return
    default: reading.confidence = min(reading.confidence, isCanadian ? 0.6 : 0.85)
    }
  }
}

extension Int {
  fileprivate init?(_ digits: ArraySlice<UInt8>) { self.init(String(decoding: digits, as: UTF8.self)) }
}
