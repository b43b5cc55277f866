/// Lines of a page that is set wide, with the space between them taken out: as far apart as lines of other pages.
///
/// Which line belongs to which block shows by the space between them, measured in heights of lines. A typewriter's double
/// spacing, or a mail program that sends a blank line after each, leaves more between all lines than others between
/// blocks; with the common space gone such a page reads as any.
package struct ClosedLines: Sendable {
  /// The lines nearer to one another; their words are as large as printed.
  package let lines: [Line]
  /// How many times as far apart the page sets its lines as others do.
  package let spacing: Double
  /// Where the lines are here, and how far down each moves to where it is printed.
  private let moves: [(box: Box, length: Double)]

  /// From one line's bottom to that of the next, in heights: a page is set wide from here on.
  private static let leastPitch = 1.45
  /// The same of lines that are set solid.
  private static let solidPitch = 1.05
  /// So few lines stand close by chance.
  private static let fewestPairs = 6
  /// One of so many pairs may be closer: a raised mark, a word over a rule.
  private static let pairsForOneClose = 20

  /// Nil for a page that is set as most are.
  package init?(_ lines: [Line]) {
    guard let pitch = Self.pitch(of: lines) else { return nil }
    spacing = pitch / Self.solidPitch
    var closed: [Line] = []
    var moves: [(box: Box, length: Double)] = []
    for line in lines {
      let length = line.box.middle - line.box.middle / spacing
      closed.append(line.moved(down: -length))
      moves.append((closed[closed.count - 1].box, length))
    }
    self.lines = closed
    self.moves = moves
  }

  /// Where a box of these lines is printed: it moves with the line that it is in, or its edges with those it reaches over.
  package func printed(_ box: Box) -> Box {
    let around = moves.filter { $0.box.top <= box.top + 0.01 && $0.box.bottom >= box.bottom - 0.01 }
    let line = around.min { abs($0.box.middle - box.middle) < abs($1.box.middle - box.middle) }
    guard let first = line ?? moves.min(by: { abs($0.box.top - box.top) < abs($1.box.top - box.top) }),
      let last = line ?? moves.min(by: { abs($0.box.bottom - box.bottom) < abs($1.box.bottom - box.bottom) })
    else { return box }
    return Box(
      left: box.left, top: box.top + first.length, right: box.right, bottom: box.bottom + last.length)
  }

  /// The least distance that lines one over the other commonly have, in heights; nil where some are as near as on most
  /// pages, which shows after a few of them.
  private static func pitch(of lines: [Line]) -> Double? {
    var pitches: [Double] = []
    var close = 0
    for index in lines.indices {
      guard let next = lines[(index + 1)...].prefix(4).first(where: { $0.standsUnder(lines[index]) }) else {
        continue
      }
      let (box, below) = (lines[index].box, next.box)
      let pitch = (below.bottom - box.bottom) / max(box.height, below.height, Box.leastLineHeight)
      if pitch < leastPitch {
        close += 1
        if close * pairsForOneClose > lines.count { return nil }
      } else {
        pitches.append(pitch)
      }
    }
    guard pitches.count >= fewestPairs else { return nil }
    pitches.sort()
    return pitches[pitches.count / 10]
  }
}

extension Line {
  /// Whether any of its cells stands under one of a line further up.
  fileprivate func standsUnder(_ line: Line) -> Bool {
    cells.contains { cell in line.cells.contains { $0.box.horizontalOverlap(cell.box) > 0 } }
  }

  fileprivate func moved(down length: Double) -> Line {
    Line(
      cells: cells.map { cell in
        Cell(
          words: cell.words.map { word in
            var word = word
            word.box.top += length
            word.box.bottom += length
            return word
          })
      })
  }
}
