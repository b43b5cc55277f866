internal import PageText

/// The columns of tables whose heads say whose the numbers under them are.
struct TableColumns {
  private var columns: [Column] = []

  private struct Column {
    var statement: Statement
    var box: Box
    /// Bottom of the last cell with digits under it.
    var bottom: Double
    /// Words without digits stand under it.
    var isInterrupted = false
    /// Bottom of the last heading under it.
    var heading: Double?
    /// A heading stands under it, and below that another table's heads.
    var isEnded = false
  }

  mutating func removeAll() { columns.removeAll() }

  /// Ends those whose heads stand within a stretch of the page's width, above a place.
  mutating func remove(from left: Double, to right: Double, above top: Double) {
    columns.removeAll { $0.box.left >= left && $0.box.right <= right && $0.box.bottom < top }
  }

  mutating func begin(_ statement: Statement, box: Box) {
    columns.removeAll { $0.box.horizontalOverlap(box) > 0 }
    columns.append(Column(statement: statement, box: box, bottom: box.bottom))
  }

  /// Notes what stands under the heads.
  mutating func follow(line: Int, index: PageIndex) {
    for position in columns.indices {
      let row = index.lines[line]
      if row.count > 1, let heading = columns[position].heading {
        columns[position].heading = nil
        let box = index.cells[row.lowerBound].box
        columns[position].isEnded =
          columns[position].isEnded
          || box.top - heading < 2 * max(box.height, 7) && row.allSatisfy { index.cells[$0].digits == 0 }
      }
      for cell in index.lines[line] {
        let box = index.cells[cell].box
        guard box.horizontalOverlap(columns[position].box) > 0, box.top > columns[position].box.bottom - 2
        else { continue }
        if index.cells[cell].digits > 0 {
          columns[position].bottom = max(columns[position].bottom, box.bottom)
        } else if index.lines[line].count == 1 || index.looksLikeHeading(cell),
          abs(box.left - columns[position].box.left) < 3 || index.lines[line].lowerBound == cell,
          index.cells[cell].letters >= 3
        {
          columns[position].isInterrupted = true
          if index.looksLikeHeading(cell), index.lines[line].count == 1 {
            columns[position].heading = box.bottom
          }
        }
      }
    }
  }

  func statement(over box: Box) -> Statement? {
    let best = columns.max { $0.box.horizontalOverlap(box) < $1.box.horizontalOverlap(box) }
    guard let best, best.box.horizontalOverlap(box) > 0, best.box.bottom <= box.top + 2 else { return nil }
    let isFar = box.top - best.bottom > 4 * max(box.height, 7)
    var statement = best.statement
    statement.isInterrupted = isFar || best.isEnded
    return best.isInterrupted || isFar ? statement.loosely : statement
  }
}

extension PageIndex {
  /// Bold, or larger than most of the page's words.
  func standsOut(_ word: IndexedWord) -> Bool { word.isBold || word.fontSize > bodySize * 1.12 }

  /// A short line in bold or larger letters than the page's most.
  func looksLikeHeading(_ cell: Int) -> Bool {
    let indexed = cells[cell]
    let word = words[indexed.words.lowerBound]
    guard indexed.words.count <= 7, standsOut(word),
      lines[indexed.line].count <= 3, bytes[word.start].isUppercase || bytes[word.start].isLowercase
    else { return false }
    return indexed.digits < 3 && indexed.letters >= 4
  }
}
