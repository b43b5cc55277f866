internal import PageText

/// What the row of each number on a page shows: a time or minutes, a date.
struct ShownRows {
  /// By line, by number of the line.
  private(set) var rows: [[Shown]]

  struct Shown {
    var isTimed = false
    /// A date stands before it.
    var isDated = false
    /// A date stands before or behind it.
    var hasDate = false

    /// A date stands before the number, by the columns or, where no other number shares the line, by the row.
    func isDated(in segment: RowSegment) -> Bool {
      isDated || segment.hasDateBefore && !segment.isShared
    }
  }

  init(
    _ index: PageIndex, _ layout: NumberColumnLayout, rows placed: [[NumberFinder.Placed]],
    segments: [[RowSegment]]
  ) {
    rows = placed.map { [Shown](repeating: Shown(), count: $0.count) }
    guard !layout.columns.isEmpty else { return }
    let neighbours = layout.columns.indices.map(layout.neighbours)
    func marked(_ marks: RowMarks) -> MarkedColumns {
      MarkedColumns(layout, marks, neighbours: neighbours, lineCount: index.lines.count)
    }
    let marks = RowMarks.Kinds(index)
    let (times, clocks, dates) = (marked(marks.times), marked(marks.clocks), marked(marks.dates))
    let called = times.called(index) + clocks.called(index)
    for line in placed.indices {
      for (position, number) in placed[line].enumerated() {
        let (column, middle) = (layout.assigned[line][position], number.box.middle)
        let segment = segments[line][position]
        func holds(_ marked: MarkedColumns) -> Bool {
          marked.holds(column: column, line: line, middle: middle)
        }
        let hasOwnTime =
          holds(times) || times.sides[column] == nil && holds(clocks) || called.contains(column)
        // Minutes are the row's only where no time says which number they are of.
        let hasDuration = segment.hasDuration && !(segment.isShared && !marks.times[line].isEmpty)
        rows[line][position].isTimed = number.tabled == nil && (hasOwnTime || hasDuration)
        let hasDate = holds(dates)
        rows[line][position].hasDate = hasDate
        rows[line][position].isDated = hasDate && dates.sides[column]?.isBefore == true
      }
    }
  }
}
