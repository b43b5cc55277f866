import PageText

extension Perturbation {
  /// Lines further apart, closer, not quite level, wrapped at other words.
  static let lines: [Perturbation] = spreads + [0.5, 1, 2].map(jitter)

  private static let spreads: [Perturbation] = [
    .pages(.lines, "airy") { page, _ in page.spread(by: 2) },
    .pages(.lines, "half-airy", on: [.page]) { page, _ in page.spread(by: 1.5) },
    .pages(.lines, "spread-tenth", on: [.page]) { page, _ in page.spread(by: 1.1) },
    .pages(.lines, "tight-twentieth", on: [.page]) { page, _ in page.spread(by: 0.95) },
    .pages(
      .lines, "no-blank-lines", on: [.text],
      mayVary: "where only a blank line ends a block, its last line and the next block's first are one text"
    ) { page, _ in page.closeBlankLines() },
    .pages(.lines, "two-blank-lines") { page, _ in page.widenBlankLines() },
    .pages(.lines, "prose-wrapped-earlier") { page, _ in page.wrapProse() },
    .pages(.lines, "prose-wrapped-later") { page, _ in page.joinProse() },
    .rows(.lines, "quoted", on: [.text]) { row, _ in row.quote("> ") },
    .rows(.lines, "quoted-twice", on: [.text]) { row, _ in row.quote("> > ") },
  ]

  /// Each cell stands a little higher or lower than its line.
  private static func jitter(_ points: Double) -> Perturbation {
    .rows(.lines, "jitter-\(points)", on: [.page]) { row, dice in
      for cell in row.cells {
        let length = dice.double(-points...points) / 2
        for index in cell {
          row.words[index].box.top += length
          row.words[index].box.bottom += length
        }
      }
    }
  }
}

extension PrintedPage {
  /// Puts lines further apart, or closer, their print as large as before.
  fileprivate mutating func spread(by factor: Double) {
    place { box in
      let middle = box.middle * factor
      (box.top, box.bottom) = (middle - box.height / 2, middle + box.height / 2)
    }
    height *= factor
  }

  /// Takes the blank lines out of a plain text.
  fileprivate mutating func closeBlankLines() {
    var top = 0.0
    for index in rows.indices {
      rows[index].moveDown(by: top - rows[index].top)
      top = rows[index].bottom
    }
  }

  /// Sets a second blank line where one is.
  fileprivate mutating func widenBlankLines() {
    let least = 0.8 * rowHeight
    var length = 0.0
    var last = rows.first?.bottom ?? 0
    for index in rows.indices {
      let (top, bottom) = (rows[index].top, rows[index].bottom)
      if top - last > least { length += rowHeight }
      last = max(last, bottom)
      rows[index].moveDown(by: length)
    }
    height += length
  }

  /// Wraps lines of one long sentence at two thirds of their words.
  fileprivate mutating func wrapProse() {
    for index in rows.indices.reversed() {
      let row = rows[index]
      guard row.words.count > 9, row.cells.count == 1, row.isProse else { continue }
      let cut = row.words.count * 2 / 3
      var rest = PrintedRow(words: Array(row.words[cut...]))
      let step = max(row.bottom - row.top, rowHeight)
      moveDown(below: row.top, by: step)
      rest.move(from: 0, by: row.words[0].box.left - rest.words[0].box.left)
      rest.moveDown(by: step)
      rows[index].words.removeSubrange(cut...)
      rows.insert(rest, at: index + 1)
    }
  }
}

extension PrintedPage {
  /// Takes the first words of a sentence's next line up into the line above, as a wider column would.
  fileprivate mutating func joinProse() {
    for index in rows.indices.dropLast() {
      let (row, next) = (rows[index], rows[index + 1])
      guard row.words.count > 6, next.words.count > 4, row.cells.count == 1, next.cells.count == 1,
        row.isProse,
        next.isProse, next.top - row.bottom < 0.5 * rowHeight, let last = row.words.last,
        !last.text.hasSuffix("."), abs(next.words[0].box.left - row.words[0].box.left) < 2
      else { continue }
      var taken = PrintedRow(words: Array(next.words.prefix(2)))
      taken.moveDown(by: row.top - next.top)
      taken.move(from: 0, by: last.box.right + row.blankWidth(row.words.count - 1) - taken.words[0].box.left)
      rows[index].words += taken.words
      rows[index + 1].words.removeFirst(2)
      rows[index + 1].move(from: 0, by: next.words[0].box.left - rows[index + 1].words[0].box.left)
    }
  }
}

extension PrintedRow {
  /// Mostly words in small letters.
  fileprivate var isProse: Bool { words.count { $0.text.allSatisfy(\.isLowercase) } * 2 > words.count }

  /// Sets a mail's mark of quoting before the line.
  fileprivate mutating func quote(_ mark: String) {
    guard let first = words.first else { return }
    move(from: 0, by: Double(mark.count) * 6)
    var words: [Word] = []
    for (column, character) in mark.enumerated() where character != " " {
      var word = first
      word.text = String(character)
      word.tabs = 0
      word.box.left = Double(column) * 6
      word.box.right = word.box.left + 6
      words.append(word)
    }
    self.words = words + self.words
  }
}
