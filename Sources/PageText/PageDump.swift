/// Pages printed for people to read: what the text layer holds, laid out as on paper, or with boxes.
public struct PageDump {
  /// Widest line in characters; what stands further right is set there.
  static let widestLine = 400

  private let page: Page
  private var out = ""

  private init(_ page: Page) {
    self.page = page
  }

  /// The page as text without control characters, ending in a line break.
  ///
  /// Without boxes every cell starts in the column where it stands on the page. With boxes every cell takes a line:
  /// `left top right bottom  text`, in points with one decimal, and lines are parted by an empty one.
  public static func text(of page: Page, boxes: Bool) -> String {
    var dump = PageDump(page)
    dump.addHeading()
    dump.add(page.lines, boxes: boxes, width: page.width)
    for view in page.turnedViews {
      dump.out += "-- turned \(view.turn.rawValue) degrees clockwise --\n"
      let width = view.turn == .half ? page.width : page.height
      dump.add(view.lines, boxes: boxes, width: width)
    }
    return dump.out
  }

  private mutating func addHeading() {
    out += "== page \(page.number), \(decimal(page.width)) x \(decimal(page.height)) points"
    switch page.condition {
    case .text: break
    case .noText: out += ", no text"
    case .garbage: out += ", text can't be trusted (fonts without a Unicode map)"
    case .overfull: out += ", more text than a sheet of paper can hold"
    }
    out += " ==\n"
  }

  private mutating func add(_ lines: [Line], boxes: Bool, width: Double) {
    let step = characterWidth(lines)
    let spacing = usualGap(lines)
    for (index, line) in lines.enumerated() {
      if boxes {
        if index > 0 { out += "\n" }
        for cell in line.cells { addBox(of: cell) }
      } else {
        if index > 0, gap(lines[index - 1], line) > spacing + 0.5 * line.box.height { out += "\n" }
        addColumns(of: line, step: step)
      }
    }
  }

  /// The height between two lines in points.
  private func gap(_ line: Line, _ next: Line) -> Double {
    next.box.top - line.box.bottom
  }

  /// The gap that most lines have, so that a page of wide spacing is not torn apart.
  private func usualGap(_ lines: [Line]) -> Double {
    let gaps = zip(lines, lines.dropFirst()).map(gap).sorted()
    return gaps.count < 4 ? 0 : max(gaps[gaps.count / 3], 0)
  }

  private mutating func addBox(of cell: Cell) {
    let box = cell.box
    for length in [box.left, box.top, box.right, box.bottom] {
      let text = decimal(length)
      out += String(repeating: " ", count: max(0, 7 - text.count)) + text
    }
    out += "  "
    out += cell.text.withoutControlCharacters
    out += "\n"
  }

  private mutating func addColumns(of line: Line, step: Double) {
    var column = 0
    for cell in line.cells {
      let wanted = characters(to: cell.box.left / step)
      let blanks = column == 0 ? wanted : max(wanted - column, 2)
      let text = cell.text.withoutControlCharacters
      out += String(repeating: " ", count: blanks)
      out += text
      column += blanks + text.count
    }
    out += "\n"
  }

  private func characters(to position: Double) -> Int {
    position.isFinite ? Int(min(max(position, 0), Double(Self.widestLine))) : 0
  }

  /// Width of a column in points: what most characters need, so that cells seldom push each other.
  private func characterWidth(_ lines: [Line]) -> Double {
    var widths: [Double] = []
    for cell in lines.lazy.flatMap(\.cells) where cell.text.count > 3 {
      widths.append(cell.box.width / Double(cell.text.count))
    }
    widths.removeAll { !$0.isFinite }
    widths.sort()
    guard !widths.isEmpty else { return 5 }
    return min(max(widths[widths.count / 4], 2), 12)
  }

  /// A length with one decimal.
  private func decimal(_ length: Double) -> String {
    guard abs(length) < 1e7 else { return "-" }
    let tenths = Int((length * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}

extension String {
  /// The text without scalars that steer a terminal: controls (C0, C1, delete) and marks of direction.
  public var withoutControlCharacters: String {
    guard unicodeScalars.contains(where: \.steersTerminal) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.steersTerminal }))
  }
}

extension Unicode.Scalar {
  fileprivate var steersTerminal: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }
}
