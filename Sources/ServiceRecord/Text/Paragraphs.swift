internal import PageText

/// Lines of a paragraph as one line: sentences of a letter go on over its lines' ends.
struct Paragraphs {
  /// Shorter lines end a paragraph, in bytes.
  private static let shortest = 64
  private static let longest = 1500

  static func joined(_ lines: [RecordLine], labels: RecordLabelTable) -> [RecordLine] {
    var joined: [RecordLine] = []
    var last: RecordLine?
    for line in lines {
      if let above = last, let whole = joined.last, goesOn(above, with: line),
        whole.text.utf8.count < longest, !beginsLabel(line, labels)
      {
        joined[joined.count - 1] = whole.saying(whole.text + " " + line.text)
      } else {
        joined.append(line)
      }
      last = line
    }
    return joined
  }

  /// Whether a line is prose that the next one goes on with.
  private static func goesOn(_ above: RecordLine, with line: RecordLine) -> Bool {
    // `Invoices are mailed to:` and the address.
    if above.text.utf8.last == UInt8(ascii: ":"), above.cells.count == 1, line.cells.count == 1,
      above.text.utf8.count >= shortest, isProse(above),
      FieldWriter.endsInPlace(line.text.trimming { $0 == "." })
    {
      return true
    }
    guard above.cells.count == 1, line.cells.count == 1, above.page == line.page, above.indent == line.indent
    else { return false }
    if isOpen(above.text), closes(line.text) { return true }
    guard above.text.utf8.count >= shortest, !above.text.contains(": "),
      above.text.utf8.last != UInt8(ascii: ":")
    else { return false }
    return isProse(above) && line.text.first.map { $0.isPrintedLetter || $0.isPrintedNumber } ?? false
      && above.box.reaches(downTo: line.box, within: .nextLine)
  }

  /// Whether a remark in parentheses begins in a text and does not end: `603-555-0100 (this is the billing`.
  private static func isOpen(_ text: String) -> Bool {
    guard let open = text.lastIndex(of: "(") else { return false }
    return !text[open...].contains(")")
  }

  /// Whether the remark ends in the next line, which goes on in small letters.
  private static func closes(_ text: String) -> Bool {
    guard text.first?.isLowercase == true, let close = text.firstIndex(of: ")") else { return false }
    return !text[..<close].contains("(")
  }

  /// Whether a third of a line's words or more begin small.
  private static func isProse(_ line: RecordLine) -> Bool {
    let words = line.text.split(separator: " ")
    return words.count { $0.first?.isLowercase == true } * 3 >= words.count
  }

  private static func beginsLabel(_ line: RecordLine, _ labels: RecordLabelTable) -> Bool {
    guard line.text.utf8.contains(UInt8(ascii: ":")) else { return false }
    // `though, it goes to their office: PO Box 31` goes on with a sentence.
    if line.text.first?.isLowercase == true, line.text.prefix(while: { $0 != ":" }).contains(",") {
      return false
    }
    return LabelledCell(line.text, labels: labels, mayBeBare: false)?.isMarked == true
  }
}
