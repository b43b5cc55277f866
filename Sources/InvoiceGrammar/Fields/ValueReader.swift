internal import NumberingPlan
internal import PageText
internal import PostalAddress

/// A value read at an anchor.
struct ReadValue {
  var value: FieldCandidate.Value
  /// The printed stretch, in the index's bytes; nil where it spans lines and `printed` says it.
  var range: Range<Int>
  var printed: String
  var box: Box
  /// 0 to 1: how clearly the value begins and ends.
  var clarity: Double
  /// It has not the form that the carrier's grammar gives to such values.
  var isUnlikeCarriers = false
}

/// Reads one kind of value where a label says that it stands.
struct ValueReader {
  let index: PageIndex
  let hits: HitTable

  func read(_ reader: FieldRule.Reader, at anchor: Anchor) -> ReadValue? {
    switch reader {
    case .shape(let shapes): shape(shapes, at: anchor)
    case .code: code(at: anchor)
    case .date: date(at: anchor)
    case .telephone: telephone(at: anchor)
    case .address: address(at: anchor)
    case .name: name(at: anchor)
    case .person: person(at: anchor)
    case .period: period(at: anchor)
    }
  }

  /// From the anchor to the end of its line: a value of several groups may have been cut into cells.
  private func restOfLine(_ anchor: Anchor) -> ArraySlice<UInt8> {
    let row = index.lines[index.cells[anchor.cell].line]
    var end = index.cells[anchor.cell].range.upperBound
    for cell in (anchor.cell + 1)..<max(row.upperBound, anchor.cell + 1) {
      // A date in the next column is no group of a number.
      if PrintedDate.match(index.bytes[index.cells[cell].range]) != nil { break }
      if hits.isLabelled(cell)
        || !index.cells[cell - 1].box.reaches(rightTo: index.cells[cell].box, within: .nextCell)
      {
        break
      }
      end = index.cells[cell].range.upperBound
    }
    return index.bytes[anchor.start..<end]
  }

  private func restOfCell(_ anchor: Anchor) -> ArraySlice<UInt8> {
    index.bytes[anchor.start..<index.cells[anchor.cell].range.upperBound]
  }

  private func found(_ value: FieldCandidate.Value, _ anchor: Anchor, length: Int, clarity: Double)
    -> ReadValue
  {
    let range = anchor.start..<(anchor.start + length)
    var box = index.box(range, inCell: anchor.cell)
    var cell = anchor.cell
    while range.upperBound > index.cells[cell].range.upperBound, let next = index.next(after: cell) {
      box = box.union(index.box(range, inCell: next))
      cell = next
    }
    let printed = index.text(range).split(separator: "\n").joined(separator: " ")
    return ReadValue(value: value, range: range, printed: printed, box: box, clarity: clarity)
  }

  private func shape(_ shapes: [Shape], at anchor: Anchor) -> ReadValue? {
    var text = restOfLine(anchor)
    text = ArraySlice(text.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 })
    guard let best = shapes.compactMap({ $0.match(text) }).max(by: { $0.length < $1.length }) else {
      return nil
    }
    let end = CodeEnd(text, at: text.startIndex + best.length)
    if end == .goesOn { return nil }
    // A group of the next column is none of this number's.
    let isInCell = anchor.start + best.length < index.cells[anchor.cell].range.upperBound
    return found(
      .text(best.value), anchor, length: best.length, clarity: end == .mayGoOn && isInCell ? 0.6 : 1)
  }

  private func code(at anchor: Anchor) -> ReadValue? {
    guard let code = PrintedCode.match(restOfCell(anchor)) else { return nil }
    let followed = restOfCell(anchor).dropFirst(code.length).contains(where: \.isLetterOrDigit)
    let clarity = code.groups == 1 ? (followed ? 0.97 : 1) : (followed ? 0.85 : 0.98)
    return found(.text(code.value), anchor, length: code.length, clarity: clarity)
  }

  private func date(at anchor: Anchor) -> ReadValue? {
    guard let (date, length) = PrintedDate.match(restOfCell(anchor)) else { return wrappedDate(at: anchor) }
    // A period, "Jan 5, 2026 - Feb 4, 2026", is no date.
    let rest = restOfCell(anchor).dropFirst(length).drop { $0.isBlank }
    let isPeriod = isPeriodJoint(rest)
    return isPeriod ? nil : found(.text(date.iso), anchor, length: length, clarity: 1)
  }

  /// "September 14," over "2026": a narrow cell puts the year on its second line.
  private func wrappedDate(at anchor: Anchor) -> ReadValue? {
    let text = restOfCell(anchor)
    guard text.count <= 16, text.contains(where: \.isLetter), text.contains(where: \.isDigit) else {
      return nil
    }
    let box = index.box(anchor.start..<index.cells[anchor.cell].range.upperBound, inCell: anchor.cell)
    guard let below = index.cell(below: box, line: index.cells[anchor.cell].line, within: .nextLine),
      index.cells[below].box.isStacked(with: box)
    else { return nil }
    let year = index.bytes[index.cells[below].range]
    guard year.count == 4, year.allSatisfy(\.isDigit),
      let (date, _) = PrintedDate.match(ArraySlice(text + [UInt8(ascii: " ")] + year))
    else { return nil }
    return ReadValue(
      value: .text(date.iso), range: anchor.start..<anchor.start,
      printed: index.text(anchor.start..<index.cells[anchor.cell].range.upperBound) + "\n"
        + index.text(ofCell: below),
      box: box.union(index.cells[below].box), clarity: 1)
  }

  /// The last day of the period at the anchor.
  private func period(at anchor: Anchor) -> ReadValue? {
    guard let period = PrintedPeriod(restOfCell(anchor)) else { return nil }
    return found(.text(period.end.iso), anchor, length: period.length, clarity: 1)
  }

  private func isPeriodJoint(_ rest: ArraySlice<UInt8>) -> Bool {
    let joints = Lexicon.dateJoints
    guard let joint = joints.first(where: { rest.map(\.lowercased).starts(with: $0.utf8) }) else {
      return false
    }
    let after = rest.dropFirst(joint.utf8.count).drop { $0.isBlank }
    return PrintedDate.match(after) != nil || after.first?.isDigit == true
  }

  private func telephone(at anchor: Anchor) -> ReadValue? {
    if let end = anchor.end { return telephone(before: end, at: anchor) }
    let text = String(decoding: restOfCell(anchor), as: UTF8.self)
    guard let match = TelephoneNumberScanner().matches(in: text).first, match.utf8Range.lowerBound <= 2,
      !match.isPartOfLongerNumber
    else { return nil }
    return found(.telephone(match.number), anchor, length: match.utf8Range.upperBound, clarity: 1)
  }

  /// "Business line (307) 555-0107 - Main": the number right before the label.
  private func telephone(before end: Int, at anchor: Anchor) -> ReadValue? {
    let text = index.bytes[anchor.start..<end]
    guard let match = TelephoneNumberScanner().matches(in: String(decoding: text, as: UTF8.self)).last,
      !match.isPartOfLongerNumber,
      !text.dropFirst(match.utf8Range.upperBound).contains(where: \.isLetterOrDigit)
    else { return nil }
    var place = anchor
    place.start = anchor.start + match.utf8Range.lowerBound
    return found(.telephone(match.number), place, length: match.utf8Range.count, clarity: 1)
  }

  /// The line at the anchor, with the line below where the name goes on there.
  private func name(at anchor: Anchor) -> ReadValue? {
    let text = index.text(anchor.start..<index.cells[anchor.cell].range.upperBound)
    guard PrintedName.mayBeName(text), followsColon(anchor) || !PrintedName.goesOn(text) else { return nil }
    var read = found(.text(text), anchor, length: text.utf8.count, clarity: 0.95)
    guard let second = secondLine(of: read.box, cell: anchor.cell), case .legal = PrintedName.classify(second)
    else {
      return read
    }
    let goesOn = PrintedName.continues(text, second)
    if goesOn || PrintedName.isCut(text, before: second) {
      read.value = .text(text + " " + second)
      read.printed = text + "\n" + second
    }
    read.clarity = goesOn ? 0.95 : 0.5
    return read
  }

  /// The line right below at the same edge, unless a label begins it.
  private func secondLine(of box: Box, cell: Int) -> String? {
    guard let below = index.cell(below: box, line: index.cells[cell].line, within: .nextLine),
      !hits.isLabelled(below), index.cells[below].box.sharesLeftEdge(with: box)
    else { return nil }
    return index.text(ofCell: below)
  }

  private func person(at anchor: Anchor) -> ReadValue? {
    let text = index.text(anchor.start..<index.cells[anchor.cell].range.upperBound)
    guard let person = PrintedName.person(in: text) else { return nil }
    return found(.text(person), anchor, length: person.utf8.count, clarity: 1)
  }
}
