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

  /// By column, left to right, each top to bottom.
  private var columns: [[Place]] = []
  private let carried: Int?
  /// By border between two columns: tops of the lines that run across it.
  private var crossings: [[Double]] = []
  /// All places have one label: entries of one list that flows from column to column.
  private let isList: Bool
  /// Heads of accounts that name no place, top to bottom; none where places stand side by side.
  private var heads: [Place] = []

  /// - Parameters:
  ///   - places: top to bottom.
  ///   - carried: the place last seen on earlier pages.
  init(_ places: [Place], carried: Int?, index: PageIndex) {
    self.carried = carried
    isList = places.allSatisfy { $0.label == places[0].label }
    guard places.count > 1, PagePlaces.standSideBySide(places) else {
      columns = places.isEmpty ? [] : [places]
      return
    }
    for place in places.sorted(by: { $0.left < $1.left }) {
      if let column = columns.last, place.left < column[0].left + PagePlaces.leastWidth {
        columns[columns.count - 1].append(place)
      } else {
        columns.append([place])
      }
    }
    for column in columns.indices { columns[column].sort { $0.top < $1.top } }
    crossings = columns.dropFirst().map { column in
      let border = PagePlaces.edge(column)
      return index.lines.compactMap { line in
        line.first {
          index.cells[$0].box.left < border - PagePlaces.slack
            && index.cells[$0].box.right > border + PagePlaces.slack
        }
        .map { index.cells[$0].box.top }
      }
    }
  }

  /// No column is narrower, in points.
  private static let leastWidth = 90.0
  /// A label may stand a little to the right of the rows below it.
  private static let slack = 20.0

  private static func edge(_ column: [Place]) -> Double {
    (column.map(\.left).min() ?? 0) - slack
  }

  private static func standSideBySide(_ places: [Place]) -> Bool {
    places.contains { a in places.contains { $0.left >= a.right && $0.left > a.left + leastWidth } }
  }

  /// The place in force behind the view's last line.
  var last: Int? {
    if columns.isEmpty { return heads.last.map(\.entry) ?? carried }
    if let head = heads.last, columns.count == 1, head.top > (columns[0].last?.top ?? 0) { return head.entry }
    let hasCrossing = crossings.contains { !$0.isEmpty }
    let last = hasCrossing ? columns.joined().max { $0.top < $1.top } : columns.last?.last
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
    let own = columns[column].last { $0.top <= top + Tolerance.overlap }
    let nearest = columns.joined().filter { $0.top <= top + Tolerance.overlap }.max { $0.top < $1.top }
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
    let place = columns.first?.last { $0.top <= top + Tolerance.overlap }
    if let head = heads.last(where: { $0.top <= top + Tolerance.overlap }), head.top > place?.top ?? 0 {
      return head.entry
    }
    return place.map { $0.entry(at: top) } ?? carried
  }

  /// A place or a head stands above a line.
  private func begins(above top: Double) -> Bool {
    (columns.joined() + heads).contains { $0.top <= top + Tolerance.overlap }
  }

  /// Numbers below a head are its account's until the next place or head.
  mutating func add(head: Place) {
    if columns.count <= 1 { heads.append(head) }
  }

  private func isCrossed(from start: Double, to end: Double) -> Bool {
    crossings.contains { tops in
      tops.contains { $0 > start + Tolerance.overlap && $0 <= end + Tolerance.overlap }
    }
  }
}
