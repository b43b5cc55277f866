internal import PageText

/// The places of service of one view, in columns where they stand side by side: which of them a number below belongs to.
struct PagePlaces {
  struct Place {
    /// In the place book; nil where it was full.
    var entry: Int?
    var top: Double
    /// Left edge of the block with its label.
    var left: Double
    var right: Double
    var label: String?
    /// What stands below this is not the place's: it is a row of a table.
    var bottom = Double.infinity

    func entry(at top: Double) -> Int? { top <= bottom ? entry : nil }
  }

  /// What a number's place on the page says about its service address.
  enum Tie: Equatable {
    case place(Int?)
    /// The place is that of earlier pages.
    case carried(Int?)
    /// Two places may be meant.
    case doubtful
  }

  /// Left to right.
  private var columns: [PlaceColumn] = []
  private let carried: Int?
  /// By border between two columns: tops of the lines that run across it, top to bottom.
  private var crossings: [[Double]] = []
  /// All places have one label: entries of one list that flows from column to column.
  private let isList: Bool
  /// Heads of accounts that name no place, top to bottom; none where places stand side by side.
  private var heads = PlaceColumn()

  /// - Parameters:
  ///   - places: top to bottom.
  ///   - carried: the place last seen on earlier pages.
  init(_ places: [Place], carried: Int?, index: PageIndex) {
    self.carried = carried
    isList = places.allSatisfy { $0.label == places[0].label }
    guard places.count > 1, PagePlaces.standSideBySide(places) else {
      columns = places.isEmpty ? [] : [PlaceColumn(places)]
      return
    }
    var byColumn: [[Place]] = []
    for place in places.sorted(by: { $0.left < $1.left }) {
      if let column = byColumn.last, place.left < column[0].left + PagePlaces.leastWidth {
        byColumn[byColumn.count - 1].append(place)
      } else {
        byColumn.append([place])
      }
    }
    columns = byColumn.map { column in PlaceColumn(column.sorted { $0.top < $1.top }) }
    crossings = columns.dropFirst().map { column in
      let border = PagePlaces.edge(column)
      return index.lines.compactMap { line in
        line.first {
          index.cells[$0].box.left < border - PagePlaces.slack
            && index.cells[$0].box.right > border + PagePlaces.slack
        }
        .map { index.cells[$0].box.top }
      }.sorted()
    }
  }

  /// No column is narrower, in points.
  private static let leastWidth = 90.0
  /// A label may stand a little to the right of the rows below it.
  private static let slack = 20.0

  private static func edge(_ column: PlaceColumn) -> Double { column.left - slack }

  private static func standSideBySide(_ places: [Place]) -> Bool {
    let rightmost = places.reduce(-.infinity) { max($0, $1.left) }
    return places.contains { rightmost >= $0.right && rightmost > $0.left + leastWidth }
  }

  /// The place in force behind the view's last line.
  var last: Int? {
    if columns.isEmpty { return heads.last.map(\.entry) ?? carried }
    if let head = heads.last, columns.count == 1, head.top > (columns[0].last?.top ?? 0) { return head.entry }
    let hasCrossing = crossings.contains { !$0.isEmpty }
    let last = hasCrossing ? columns.compactMap(\.last).max { $0.top < $1.top } : columns.last?.last
    return last?.entry(at: Double.greatestFiniteMagnitude)
  }

  /// - Parameters:
  ///   - top: of the line.
  ///   - left: of the number's cell.
  func tie(top: Double, left: Double) -> Tie {
    guard columns.count > 1 else {
      return begins(above: top) ? .place(location(top: top)) : .carried(carried)
    }
    let column = columns.lastIndex { PagePlaces.edge($0) <= left } ?? 0
    let own = columns[column].last(above: top)
    let nearest = columns.compactMap { $0.last(above: top) }.max { $0.top < $1.top }
    guard let nearest else {
      // Above all places: the list goes on from the column before.
      return isList && column > 0 ? .place(columns[column - 1].last?.entry) : .carried(carried)
    }
    if let own {
      if own.entry == nearest.entry || own.top >= nearest.top { return .place(own.entry(at: top)) }
      return isCrossed(from: nearest.top, to: top) ? .doubtful : .place(own.entry(at: top))
    }
    // The list goes on here from the column before, or from the page before.
    guard isList, !isCrossed(from: nearest.top, to: top) else { return .doubtful }
    if column > 0 { return .place(columns[column - 1].last?.entry) }
    return carried == nil ? .doubtful : .carried(carried)
  }

  /// The place above a line, nil where two may be meant.
  func location(top: Double) -> Int? {
    guard columns.count <= 1 else { return nil }
    let place = columns.first?.last(above: top)
    if let head = heads.last(above: top), head.top > place?.top ?? 0 { return head.entry }
    return place.map { $0.entry(at: top) } ?? carried
  }

  /// A place or a head stands above a line.
  private func begins(above top: Double) -> Bool {
    columns.contains { $0.begins(above: top) } || heads.begins(above: top)
  }

  /// Numbers below a head are its account's until the next place or head.
  mutating func add(head: Place) {
    if columns.count <= 1 { heads.append(head) }
  }

  private func isCrossed(from start: Double, to end: Double) -> Bool {
    crossings.contains { tops in
      let first = tops.partitioningIndex { $0 > start + Tolerance.overlap }
      return first < tops.count && tops[first] <= end + Tolerance.overlap
    }
  }
}
