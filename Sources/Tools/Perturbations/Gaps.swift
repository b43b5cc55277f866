import PageText

extension Perturbation {
  /// Blanks and wide gaps of other widths, words cut and glued.
  static let gaps: [Perturbation] = blanks + columns + cutWords

  private static let blanks: [Perturbation] = [
    .rows(.gaps, "double-blanks") { row, _ in row.doubleGaps() },
    .rows(
      .gaps, "double-blanks-tenth",
      mayVary: "in a plain text two blanks part columns as well as words"
    ) { row, dice in row.widenBlanks { _ in dice.chance(0.1) } },
    .rows(.gaps, "two-before-zip") { row, _ in row.widenBlanksBeforePostalCodes(by: 1) },
    .rows(.gaps, "four-before-zip") { row, _ in row.widenBlanksBeforePostalCodes(by: 3) },
    .rows(.gaps, "narrow-blanks", on: [.page]) { row, _ in row.scaleBlanks(to: 0.7) },
    .rows(.gaps, "wide-blanks", on: [.page]) { row, _ in row.scaleBlanks(to: 1.4) },
  ]

  private static let columns: [Perturbation] =
    [
      .rows(.gaps, "tabs", on: [.text]) { row, _ in row.setTabs() },
      .rows(.gaps, "columns-doubled") { row, _ in row.stretchColumns(by: 2) },
      .rows(.gaps, "columns-half-as-wide-again") { row, _ in row.stretchColumns(by: 1.5) },
    ]
    + [4.0, 12].map { columns in
      .pages(.gaps, "indented-\(Int(columns))", on: [.text]) { page, _ in
        page.width += columns * 6
        page.changeRows { $0.move(from: 0, by: columns * 6) }
      }
    }

  private static let cutWords: [Perturbation] = [
    .rows(.gaps, "four-behind-colon") { row, _ in row.widenBlanksBehindColons(by: 3) },
    .rows(.gaps, "glued-at-colon") { row, _ in row.glueAtColons() },
    .rows(.gaps, "blank-before-colon") { row, _ in row.replace(#/([A-Za-z]): /#) { "\($0.1) : " } },
    .rows(.gaps, "labels-letter-spaced", on: [.text]) { row, _ in row.spaceLabels() },
    .rows(
      .gaps, "words-broken-fiftieth", on: [.page],
      mayVary: "a word that is cut within a name or a code is printed as two words"
    ) { row, dice in row.breakWords { dice.chance(0.02) } },
  ]
}

extension PrintedRow {
  /// Whether a word is a US postal code, or the first half of a Canadian one.
  fileprivate static func isPostalCode(_ word: String) -> Bool {
    word.wholeMatch(of: #/\d{5}(-\d{4})?[,.]?|[A-Z]\d[A-Z]/#) != nil
  }

  fileprivate mutating func doubleGaps() {
    for index in words.indices.dropFirst() where gap(before: index) > 0 {
      move(from: index, by: gap(before: index))
    }
  }

  /// Doubles the blanks before some words.
  fileprivate mutating func widenBlanks(where isWidened: (Int) -> Bool) {
    for index in words.indices.dropFirst() where !startsColumn(index) && isWidened(index) {
      move(from: index, by: blankWidth(index - 1))
    }
  }

  /// Adds blanks between a state and its postal code.
  fileprivate mutating func widenBlanksBeforePostalCodes(by count: Double) {
    for index in words.indices.dropFirst() where !startsColumn(index) {
      let state = words[index - 1].text.filter(\.isLetter)
      guard Perturbation.states.contains(state), Self.isPostalCode(words[index].text) else { continue }
      move(from: index, by: count * blankWidth(index - 1))
    }
  }

  fileprivate mutating func widenBlanksBehindColons(by count: Double) {
    for index in words.indices.dropFirst() where !startsColumn(index) && words[index - 1].text.hasSuffix(":")
    {
      move(from: index, by: count * blankWidth(index - 1))
    }
  }

  fileprivate mutating func stretchColumns(by factor: Double) {
    for index in words.indices.dropFirst() where startsColumn(index) {
      move(from: index, by: (factor - 1) * gap(before: index))
    }
  }

  /// One tab for each gap between columns: the column goes to the next stop of eight characters.
  fileprivate mutating func setTabs() {
    for index in words.indices.dropFirst() where startsColumn(index) {
      let stop = ((words[index - 1].box.right / 48).rounded(.down) + 1) * 48
      words[index].tabs = 1
      move(from: index, by: stop - words[index].box.left)
    }
  }

  fileprivate mutating func scaleBlanks(to factor: Double) {
    for index in words.indices.dropFirst() where !startsColumn(index) && gap(before: index) > 0 {
      move(from: index, by: (factor - 1) * gap(before: index))
    }
  }

  /// `Account number: 12` becomes `Account number:12`.
  fileprivate mutating func glueAtColons() {
    replace(#/([A-Za-z.#)]:) (\S)/#) { "\($0.1)\($0.2)" }
  }

  /// `Account number:` becomes `A c c o u n t   n u m b e r :`.
  fileprivate mutating func spaceLabels() {
    replace(#/([A-Z][A-Za-z]+( [A-Za-z]+){0,3}):/#) { match in
      match.0.split(separator: " ").map { $0.map(String.init).joined(separator: " ") }.joined(
        separator: "   ")
    }
  }

  /// Cuts words of letters by a gap that a font's kerning may leave.
  fileprivate mutating func breakWords(where isBroken: () -> Bool) {
    for index in words.indices.reversed() {
      let word = words[index]
      guard word.text.count > 4, word.text.allSatisfy(\.isLetter), isBroken() else { continue }
      let half = word.text.count / 2
      var (head, tail) = (word, word)
      head.text = String(word.text.prefix(half))
      tail.text = String(word.text.dropFirst(half))
      head.box.right = word.box.left + Double(half) * characterWidth(index) - 0.06 * Self.size(of: word)
      tail.box.left = head.box.right + 0.12 * Self.size(of: word)
      tail.tabs = 0
      words.replaceSubrange(index...index, with: [head, tail])
    }
  }
}
