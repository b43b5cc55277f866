import FixtureScoring
import InvoiceGrammar
import NumberingPlan
import Perturbations

/// A part of a bill's body: drawings that follow one another and may be parted by a page's end.
struct Section {
  var strips: [Drawing]
  /// The first strip is a heading that stays with the next.
  var hasHeading = true
}

extension Composition {
  /// The account's lines, listed in one of many ways.
  func numberSections(width: Double) -> [Section] {
    note("number list", plan.numberList.rawValue, .numbers)
    if plan.service == .severalLocations { return locationSections(width: width) }
    if isOnlyNumberLabelled { return onlyNumberSection(width: width) }
    let lines = dice.chance(0.3) ? dice.shuffled(account.lines) : account.lines
    var sections = [numberSection(lines, title: numberWord(vocabulary.numberWords.sections), width: width)]
    if let range = account.range { sections[0].strips.append(rangeStrip(range, width: width)) }
    if !account.removed.isEmpty { addRemoved(to: &sections, width: width) }
    return sections
  }

  private var isOnlyNumberLabelled: Bool {
    plan.mainNumber == .onlyNumber && plan.numberList != .table && plan.numberList != .users
  }

  private func onlyNumberSection(width: Double) -> [Section] {
    let label = numberWord(vocabulary.numberWords.rows)
    let number = form.print(account.mainNumber)
    note("number list", "only number", .numbers)
    let row = row(
      left: cased(label) + style.colon + " " + number, right: form.print(cents: account.lines[0].cents),
      width: width)
    return [Section(strips: [heading(numberWord(vocabulary.numberWords.sections), width: width), row])]
  }

  func numberSection(_ lines: [AccountLine], title: String, width: Double) -> Section {
    let head = heading(title, width: width)
    switch plan.numberList {
    case .amountColumn:
      return Section(
        strips: [head] + lines.map { row(left: marked($0), right: form.print(cents: $0.cents), width: width) }
      )
    case .grid: return Section(strips: [head] + gridStrips(lines.map(marked), width: width))
    case .table, .users: return Section(strips: [head] + table(lines, width: width))
    case .headPerNumber: return Section(strips: [head] + lines.flatMap { headStrips($0, width: width) })
    case .paragraph:
      let list = lines.map(marked).joined(separator: ", ")
      let isInline = dice.chance(0.4)
      let block = paragraph(isInline ? title + ": " + list + "." : list, style.body, width: width)
      return Section(strips: isInline ? [block] : [head, block], hasHeading: !isInline)
    case .labelledRows:
      let label = numberWord(vocabulary.numberWords.rows)
      return Section(
        strips: [head]
          + lines.map {
            row(left: cased(label) + " " + marked($0), right: form.print(cents: $0.cents), width: width)
          })
    }
  }

  /// The number as printed, with the mark of the main number where the plan wants it.
  private func marked(_ line: AccountLine) -> String {
    let number = form.print(line.number)
    guard line.number == account.mainNumber, plan.mainNumber == .rowMark else { return number }
    note("label placement", "mark behind the number", .btn)
    let label = label(.btn, .left) ?? FieldLabel(text: "Main number", relations: [.left], isKnown: true)
    noteWords(label, .btn)
    return number + (dice.chance(0.7) ? " (\(label.text))" : " " + label.text)
  }

  func row(left: String, right: String, width: Double) -> Drawing {
    var row = text(left, style.body)
    let amount = text(right, style.body)
    row.add(amount, x: max(row.width + 6, width - amount.width), y: 0)
    return row
  }

  private func gridStrips(_ texts: [String], width: Double) -> [Drawing] {
    let drawn = texts.map { text($0, style.body) }
    let cell = (drawn.map(\.width).max() ?? 60) + dice.double(10...24)
    let count = max(1, min(Int(width / cell), dice.int(2...5)))
    return stride(from: 0, to: drawn.count, by: count).map { start in
      var row = Drawing()
      for column in start..<min(start + count, drawn.count) {
        row.add(drawn[column], x: Double(column - start) * cell, y: 0)
      }
      return row
    }
  }

  private func table(_ lines: [AccountLine], width: Double) -> [Drawing] {
    let number = TableColumn(
      heading: cased(numberWord(vocabulary.numberWords.headings)), cells: lines.map(marked), isEssential: true
    )
    let others = [
      TableColumn(
        heading: cased(dice.pick(["User", "Name", "Assigned to", "Employee"])), cells: lines.map(\.user)),
      TableColumn(
        heading: cased(dice.pick(["Plan", "Description", "Product", "Service type"])),
        cells: lines.map(\.product)),
      TableColumn(
        heading: cased(dice.pick(["Amount", "Charges", "Monthly", "Total"])),
        cells: lines.map { form.print(cents: $0.cents) }, isRight: true),
      TableColumn(
        heading: cased(dice.pick(["Ext.", "Ext"])), cells: lines.map { _ in String(dice.int(100...499)) }),
      TableColumn(
        heading: cased(dice.pick(["Taxes", "Fees"])),
        cells: lines.map { _ in form.print(cents: dice.int(10...900)) }, isRight: true),
    ]
    let picked = dice.shuffled(others).prefix(dice.int(1...4))
    let columns =
      plan.numberList == .users
      ? [others[0], number] + picked.filter { $0.heading != others[0].heading }
      : dice.chance(0.7) ? [number] + picked : dice.shuffled([number] + picked)
    note("number column", columns.firstIndex { $0.isEssential } == 0 ? "first" : "later", .numbers)
    return tableStrips(columns, width: width)
  }

  private func headStrips(_ line: AccountLine, width: Double) -> [Drawing] {
    let head = cased(numberWord(vocabulary.numberWords.heads)) + " " + marked(line)
    let rows = [
      (line.product, line.cents), ("Federal access charge", dice.int(99...650)),
      ("911 fee", dice.int(25...150)),
    ]
    let strips = rows.prefix(dice.int(1...3)).map {
      row(left: $0.0, right: form.print(cents: $0.1), width: width).indented(0)
    }
    return [
      text(
        head,
        style.heading.with {
          $0.size = style.body.size
          $0.letterSpacing = 0
        })
    ] + strips + [.space(4)]
  }

  private func rangeStrip(_ range: ClosedRange<UInt64>, width: Double) -> Drawing {
    note("number range", "printed", .numbers)
    guard let first = TelephoneNumber(tenDigits: range.lowerBound),
      let last = TelephoneNumber(tenDigits: range.upperBound)
    else { return Drawing() }
    let end = dice.chance(0.5) ? form.print(last) : String(form.print(last).suffix(4))
    let label = dice.pick(["DID range ", "DID block ", "Number block ", "DIDs "])
    return row(
      left: label + form.print(first) + dice.pick([" - ", " to ", " thru ", " through "]) + end,
      right: form.print(cents: 2500), width: width)
  }

  private func addRemoved(to sections: inout [Section], width: Double) {
    if plan.numberList != .paragraph, dice.chance(0.5) {
      note("removed lines", "marked in the row", .numbers)
      let mark = dice.pick(vocabulary.removedMarks)
      for number in account.removed {
        sections[0].strips.append(removedRow(form.print(number), mark, width: width))
      }
    } else {
      note("removed lines", "own section", .numbers)
      let rows = account.removed.map {
        row(left: form.print($0), right: form.print(account.billDate.later(by: -12)), width: width)
      }
      sections.append(Section(strips: [heading(dice.pick(vocabulary.removedTitles), width: width)] + rows))
    }
  }

  private func removedRow(_ number: String, _ mark: String, width: Double) -> Drawing {
    var row = text(number, style.body)
    row.add(text(mark, style.body), x: row.width + style.body.size * dice.double(0.7...3), y: 0)
    let amount = text(form.print(cents: 0), style.body)
    if row.width + amount.width + 12 < width { row.add(amount, x: width - amount.width, y: 0) }
    return row
  }

  /// Two or three places, each with its address and lines.
  private func locationSections(width: Double) -> [Section] {
    let count = min(account.lines.count, dice.int(2...3))
    let label =
      label(.serviceAddress, .right)
      ?? FieldLabel(text: "Service address", relations: [.right], isKnown: true)
    note("service address", plan.service.rawValue, .serviceAddress)
    return (0..<count).map { index in
      let address =
        index == 0 ? account.service : InventedAddress.random(in: account.place, allowsBox: false, &dice)
      let lines = account.lines.enumerated().filter { $0.offset % count == index }.map(\.element)
      var section = numberSection(lines, title: numberWord(vocabulary.numberWords.sections), width: width)
      section.strips.insert(
        paragraph(
          cased(label.text) + ": " + address.printed, style.label.with { $0.letterSpacing = 0 }, width: width),
        at: 0)
      return section
    }
  }
}
