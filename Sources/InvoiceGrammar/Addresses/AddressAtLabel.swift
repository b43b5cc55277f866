internal import PageText
internal import PostalAddress

/// Reads an address that a label names, from its street down.
extension ValueReader {
  /// An address that no postal code ends, so that no block was found: a street, or a street and a city.
  func address(at place: Anchor) -> ReadValue? {
    var anchor = place
    if let start = index.afterOrdinal(anchor.start, inCell: anchor.cell) { anchor.start = start }
    let lines = linesDown(from: anchor)
    // "House number: 417": parts with labels of their own, see ``AddressParts``.
    guard !lines[0].text.utf8.contains(UInt8(ascii: ":")),
      lines.contains(where: { $0.text.utf8.contains(where: \.isDigit) })
    else { return nil }
    // A postal code ends the address; without one the longest reading that is an address is taken.
    let ending = lines.firstIndex { PostalCodeEnd.ends(ArraySlice($0.text.utf8)) }
    let counts = ending.map { [$0 + 1] } ?? lines.indices.reversed().map { $0 + 1 }
    for count in counts {
      if let read = address(Array(lines.prefix(count)), at: anchor) { return read }
    }
    return nil
  }

  private func address(_ all: [BlockLine], at anchor: Anchor) -> ReadValue? {
    // Behind words of its own line an address begins at once.
    let lines = isWrapped(anchor) && !followsColon(anchor) ? all : Array(all.dropFirst(nameCount(all)))
    let whole = Self.withoutNextSentence(lines.map(\.text).joined(separator: "\n"))
    guard var address = PostalAddress.parse(whole) else { return nil }
    let printed = address.printed(in: whole)
    if printed.utf8.count < whole.utf8.count { address = PostalAddress.parse(printed) ?? address }
    // "101 Old Kyle Rd Ste 300 and 14015 Ranch Road 12": more than one address.
    if let number = address.number, printed.utf8.first?.isDigit == true,
      !printed.utf8.prefix(while: \.isDigit).elementsEqual(number.utf8.prefix(while: \.isDigit))
    {
      return nil
    }
    guard address.number != nil || address.box != nil || address.ruralRoute != nil,
      address.street != nil || address.box != nil || address.ruralRoute != nil,
      address.city != nil && address.state != nil
        || AddressLine.likelihood(lines[lines.count - 1].text) >= 0.5
    else { return nil }
    let box = lines.dropFirst().reduce(lines[0].box) { $0.union($1.box) }
    return ReadValue(
      value: .address(address), range: anchor.start..<anchor.start, printed: printed, box: box,
      clarity: address.missingParts.isEmpty && address.covers(printed) ? 1 : 0.75)
  }

  func followsColon(_ anchor: Anchor) -> Bool {
    index.bytes[index.cells[anchor.cell].range.lowerBound..<anchor.start].last { !$0.isBlank }
      == UInt8(ascii: ":")
  }

  /// Lines above the street that are a name: "Bozeman Furniture Co." over "4142 5th Ter".
  private func nameCount(_ lines: [BlockLine]) -> Int {
    let count = lines.prefix { $0.text.digitCount == 0 && PrintedName.mayBeName($0.text) }.count
    guard count > 0, count < lines.count, let first = lines[count].text.utf8.first,
      first.isDigit || AddressLine.likelihood(lines[count].text) >= 0.5
    else { return 0 }
    return count
  }

  /// "Saint Paul, MN 55102. Your main number is 1-651-555-0147.", "NY 14424, telephone 585-555-0162" up to the postal
  /// code; "Phoenix AZ; tell us if this is wrong." up to the semicolon.
  private static func withoutNextSentence(_ text: String) -> String {
    let text = text.occurrences(of: "; ").first.map { String(text[..<$0]) } ?? text
    for stop in text.occurrences(of: ", ") where text[stop...].dropFirst(2).first?.isLowercase == true {
      let before = text[..<stop]
      if PostalCodeEnd.ends(ArraySlice(before.utf8)) { return String(before) }
    }
    for stop in text.occurrences(of: ". ") + text.occurrences(of: ".\n")
    where text[stop...].dropFirst(2).first?.isUppercase == true {
      let before = text[..<stop]
      if PostalCodeEnd.ends(ArraySlice(before.utf8)) { return String(before) }
    }
    return text
  }

  private func linesDown(from anchor: Anchor) -> [BlockLine] {
    var lines = [
      index.blockLine(anchor.start..<index.cells[anchor.cell].range.upperBound, inCell: anchor.cell)
    ]
    var cell = anchor.cell
    while lines.count < 4 {
      let last = lines[lines.count - 1].box
      // What goes on behind a label begins where the label does.
      let box = lines.count == 1 && isWrapped(anchor) ? index.cells[cell].box : last
      guard let below = index.cell(below: box, line: index.cells[cell].line, within: .nextLine),
        !hits.isLabelled(below), !index.bytes[index.cells[below].range].contains(UInt8(ascii: ":")),
        index.cells[below].box.sharesBlockEdge(with: lines[0].box)
          || isWrapped(anchor) && index.areAligned(below, anchor.cell)
      else { break }
      cell = below
      lines.append(index.blockLine(index.cells[below].range, inCell: below))
    }
    return lines
  }

  /// The value begins behind other words of its cell, so that its next line begins where the cell does.
  private func isWrapped(_ anchor: Anchor) -> Bool {
    anchor.start > index.cells[anchor.cell].range.lowerBound
  }
}
