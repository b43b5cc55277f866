import FixtureScoring
import InvoiceGrammar
import Perturbations

/// How a group of facts stands.
enum FactPlacement: String, CaseIterable {
  case left, leftAligned, leftTight, leaders, above, table, boxes, below, ownLine, splitLabel

  /// Where the values stand from their labels.
  var relation: FieldRule.Relation {
    switch self {
    case .left, .leftAligned, .leftTight, .leaders: .right
    case .above, .table, .boxes, .ownLine, .splitLabel: .below
    case .below: .above
    }
  }
}

extension Composition {
  /// Labels with their values, in one of many arrangements.
  func factGroup(_ facts: [Fact], width: Double) -> Drawing {
    let wanted = dice.weighted([
      (FactPlacement.left, 2.5), (.leftAligned, 4), (.leftTight, 0.7), (.leaders, 0.7), (.above, 2),
      (.table, 2.5), (.boxes, 1.5), (.below, 0.35),
      (.ownLine, 0.6), (.splitLabel, 0.8),
    ])
    let isAllowed = facts.allSatisfy { $0.label.relations.contains(wanted.relation) }
    let placement =
      isAllowed ? wanted : facts.allSatisfy { $0.label.relations.contains(.right) } ? .leftAligned : .above
    for fact in facts {
      guard let field = fact.field else { continue }
      note("label placement", placement.rawValue, field)
      noteWords(fact.label, field)
    }
    switch placement {
    case .left, .leftTight, .leftAligned, .leaders: return leftGroup(facts, placement, width: width)
    case .above, .ownLine:
      return .stack(
        facts.map { above($0, indent: placement == .ownLine ? 12 : 0, width: width) }, gap: dice.double(2...8)
      )
    case .below: return grid(facts.map { under($0, width: width) }, width: width, isFramed: true)
    case .boxes:
      return grid(facts.map { above($0, indent: 0, width: width - 8) }, width: width, isFramed: true)
    case .table: return headedRow(facts, splits: false, width: width)
    case .splitLabel: return headedRow(facts, splits: true, width: width)
    }
  }

  /// The label's words with the bill's sign behind them.
  private func labelText(_ fact: Fact, colon: Bool = true) -> String {
    cased(fact.label.text) + (colon ? style.colon : "")
  }

  private func fitted(_ text: String, _ style: TextStyle, width: Double) -> Drawing {
    let whole = self.text(text, style)
    return whole.width <= width ? whole : paragraph(text, style.with { $0.letterSpacing = 0 }, width: width)
  }

  private func leftGroup(_ facts: [Fact], _ placement: FactPlacement, width: Double) -> Drawing {
    let labels = facts.map { text(placement == .leaders ? cased($0.label.text) : labelText($0), style.label) }
    let values = facts.map { lines($0.lines, style.value) }
    let widest = (labels.map(\.width).max() ?? 0, values.map(\.width).max() ?? 0)
    let gap =
      placement == .leftTight
      ? style.body.size * 0.35
      : placement == .left ? style.body.size * dice.double(0.6...1.4) : style.body.size * dice.double(1...4)
    if widest.0 + gap + widest.1 > width {
      return .stack(facts.map { above($0, indent: 0, width: width) }, gap: 5)
    }
    let isRight = placement != .left && placement != .leftTight && dice.chance(0.4)
    let valueX = isRight ? min(width, widest.0 + gap + widest.1 + dice.double(0...60)) : widest.0 + gap
    var result = Drawing()
    for (label, value) in zip(labels, values) {
      var row = Drawing()
      row.add(label, x: 0, y: 0)
      let x =
        placement == .left || placement == .leftTight
        ? label.width + gap : isRight ? valueX - value.width : valueX
      row.add(value, x: x, y: 0)
      if placement == .leaders { row.add(leaders(from: label.width + 3, to: x - 3), x: 0, y: 0) }
      result.add(row, x: 0, y: result.height + (result.height > 0 ? style.body.size * 0.2 : 0))
    }
    return dice.chance(0.2) ? result.framed() : result
  }

  private func leaders(from start: Double, to end: Double) -> Drawing {
    let dot = text(".", style.body).width * (dice.chance(0.5) ? 1 : 2)
    guard end - start > dot * 2 else { return Drawing() }
    let count = Int((end - start) / dot)
    let dots =
      dot > text(".", style.body).width * 1.5
      ? String(repeating: ". ", count: count) : String(repeating: ".", count: count)
    return text(dots.trimmedEnd, style.body.with { $0.gaps = .spaces }).indented(start)
  }

  private func above(_ fact: Fact, indent: Double, width: Double) -> Drawing {
    let label = fitted(labelText(fact, colon: dice.chance(0.3)), style.label, width: width)
    return .stack([label, lines(fact.lines, style.value).indented(indent)], gap: dice.double(0...2))
  }

  private func under(_ fact: Fact, width: Double) -> Drawing {
    let value = lines(fact.lines, style.value)
    return .stack([
      value,
      text(
        cased(fact.label.text),
        style.label.with {
          $0.size = max(5.5, $0.size * 0.72)
          $0.letterSpacing = 0
        }),
    ])
  }

  /// Cells of one width in rows.
  private func grid(_ cells: [Drawing], width: Double, isFramed: Bool) -> Drawing {
    let widest = (cells.map(\.width).max() ?? 0) + 14
    let count = max(1, min(cells.count, Int(width / widest)))
    let cellWidth = min(width / Double(count), widest * 1.5)
    var result = Drawing()
    for start in stride(from: 0, to: cells.count, by: count) {
      let row = cells[start..<min(start + count, cells.count)]
      let height = (row.map(\.height).max() ?? 0) + 8
      let y = result.height
      for (column, cell) in row.enumerated() {
        if isFramed {
          result.strokes.append(
            Stroke(x: Double(column) * cellWidth, y: y, width: cellWidth, height: height, gray: 0.4))
        }
        result.add(cell, x: Double(column) * cellWidth + 5, y: y + 4)
      }
      result.height = y + height
      result.width = max(result.width, Double(row.count) * cellWidth)
    }
    return result
  }

  /// A row of labels over a row of values, as often as the width asks.
  private func headedRow(_ facts: [Fact], splits: Bool, width: Double) -> Drawing {
    let gap = dice.double(9...22)
    var rows: [Drawing] = []
    var heads: [Drawing] = []
    var values: [Drawing] = []
    var x = 0.0
    var places: [Double] = []
    func close() {
      let height = heads.map(\.height).max() ?? 0
      var row = Drawing()
      for (index, place) in places.enumerated() {
        row.add(heads[index], x: place, y: height - heads[index].height)
        row.add(values[index], x: place, y: height + 3)
      }
      if splits || dice.chance(0.5) {
        row.strokes.append(Stroke(x: 0, y: height + 1, width: max(x - gap, 10), height: 0))
      }
      rows.append(row)
      (heads, values, places, x) = ([], [], [], 0)
    }
    for fact in facts {
      let head =
        splits
        ? lines(split(cased(fact.label.text)), style.label)
        : fitted(cased(fact.label.text), style.label, width: width)
      let value = lines(fact.lines, style.value)
      let cell = max(head.width, value.width)
      if x > 0, x + cell > width { close() }
      heads.append(head)
      values.append(value)
      places.append(x)
      x += cell + gap
    }
    close()
    return .stack(rows, gap: 6)
  }

  /// A label over two lines.
  private func split(_ label: String) -> [String] {
    let words = label.split(separator: " ")
    guard words.count > 1 else { return [label] }
    let middle = (words.count + 1) / 2
    return [words[..<middle].joined(separator: " "), words[middle...].joined(separator: " ")]
  }
}

extension String {
  var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
