import FixtureScoring
import InvoiceGrammar
import Perturbations
import PortRequest

extension Composition {
  /// The whole bill.
  func pages() -> [Drawing] {
    note("account facts on", plan.facts.rawValue, .accountNumber)
    note("account facts on", plan.facts.rawValue, .invoiceDate)
    note("main number", plan.mainNumber.rawValue, .btn)
    let width = style.contentWidth
    var slip = plan.coupon == .none ? nil : coupon(width: width)
    if let drawn = slip, plan.coupon == .lastPageBottom, dice.chance(0.15) {
      note("turned", "coupon upside down")
      slip = drawn.turned(2)
    }
    let reserved = plan.coupon == .firstPageBottom ? (slip?.height ?? 0) + 10 : 0
    var flow = PageFlow(
      style: style, header: plan.facts == .everyPage ? runningHead(width: width) : nil, reserved: reserved)
    if let slip, plan.coupon == .firstPageTop { flow.place(slip, gap: 14) }
    for row in frontRows(width: width) { flow.place(row, gap: dice.double(8...20)) }
    addBody(to: &flow)
    if let slip, plan.coupon == .firstPageBottom || plan.coupon == .lastPageBottom {
      flow.placeAtFoot(slip, ofFirstPage: plan.coupon == .firstPageBottom)
    }
    note("pages", flow.pages.count > 4 ? "5 and more" : String(flow.pages.count))
    guard style.isDrawnOutOfOrder else { return flow.pages }
    return flow.pages.map { page in
      var page = page
      page.marks = dice.shuffled(page.marks)
      return page
    }
  }

  /// Account number and date above every page but the first.
  private func runningHead(width: Double) -> Drawing {
    guard let label = label(.accountNumber, .right) else { return text(vocabulary.issuer, style.body) }
    var head = text(vocabulary.issuer, style.body)
    let fact = text(cased(label.text) + style.colon + " " + account.accountNumber, style.body)
    head.add(
      fact, x: max(head.width + 12, width - fact.width),
      y: head.width + 12 + fact.width > width ? head.height : 0)
    return head
  }

  // MARK: - The first page's upper part

  private func frontRows(width: Double) -> [Drawing] {
    let facts = plan.facts == .firstPage || plan.facts == .everyPage ? mainFacts() : decoys(2)
    let isWide = !style.isSmall
    let half = isWide ? width / 2 - 10 : width
    let front =
      isWide
      ? dice.weighted([
        ("facts right", 4.0), ("facts left", 1), ("facts across", 2), ("facts in sentence", 0.5),
        ("facts between", 1),
      ]) : "facts across"
    note("front", front)
    let issuer = issuerBlock(width: half)
    var window = plan.billing == .inCoupon ? nil : billingBlock(width: half)
    if let drawn = window, plan.billing == .window, dice.chance(0.03) {
      note("turned", "window upside down")
      window = drawn.turned(2)
    }
    let service = serviceBlock(width: half)
    switch front {
    case "facts right":
      return [side(issuer, factGroup(facts, width: half), width)]
        + [side(window, service, width)].compactMap { $0 }
    case "facts left":
      return [side(factGroup(facts, width: half), issuer, width)]
        + [side(service, window, width)].compactMap { $0 }
    case "facts across": return across([issuer, factGroup(facts, width: width)], window, service, width)
    case "facts between":
      return [issuer]
        + [side(window, .stack([factGroup(facts, width: half), service].compactMap { $0 }, gap: 10), width)]
        .compactMap { $0 }
    default: return across([issuer] + sentenceRow(facts, width: width), window, service, width)
    }
  }

  private func across(_ rows: [Drawing], _ window: Drawing?, _ service: Drawing?, _ width: Double)
    -> [Drawing]
  {
    if style.isSmall { return rows + [window, service].compactMap { $0 } }
    let addresses = [side(window, service, width)].compactMap { $0 }
    return dice.chance(0.5) ? rows + addresses : [rows[0]] + addresses + rows.dropFirst()
  }

  /// What reads well in a sentence in one, the rest in a group.
  private func sentenceRow(_ facts: [Fact], width: Double) -> [Drawing] {
    let prose = facts.filter { fact in
      fact.field != nil && fact.label.isProse && fact.label.relations.contains(.right)
    }
    let rest = facts.filter { fact in !prose.contains { $0.field == fact.field && $0.lines == fact.lines } }
    let sentence = prose.isEmpty ? [] : [paragraph(factSentences(prose), style.body, width: width)]
    return sentence + (rest.isEmpty ? [] : [factGroup(rest, width: width)])
  }

  private func side(_ left: Drawing?, _ right: Drawing?, _ width: Double) -> Drawing? {
    guard let left else { return right }
    guard let right else { return left }
    if style.isSmall { return .stack([left, right], gap: 8) }
    var row = left
    row.add(right, x: max(width / 2 + 10, dice.chance(0.5) ? width - right.width : 0), y: 0)
    return row
  }

  private func side(_ left: Drawing, _ right: Drawing, _ width: Double) -> Drawing {
    var row = left
    row.add(right, x: max(width / 2 + 10, dice.chance(0.5) ? width - right.width : 0), y: 0)
    return row
  }

  // MARK: - Body

  private func addBody(to flow: inout PageFlow) {
    if dice.chance(0.2) { flow.breakPage() }
    flow.beginColumns(style.columns)
    let width = flow.columnWidth
    var sections = [summarySection(width: width)]
    let isSideways = !style.isSmall && dice.chance(0.05)
    let numbers = numberSections(width: isSideways ? style.pageHeight - 2 * style.margin : width)
    if !isSideways { sections += numbers }
    sections += callSections(width: width)
    if dice.chance(0.6) { sections.append(noticeSection(width: width)) }
    if dice.chance(0.6) { sections.append(Section(strips: [contactBlock(width: width)], hasHeading: false)) }
    if let sentence = bodySentence() {
      sections.append(Section(strips: [paragraph(sentence, style.body, width: width)], hasHeading: false))
    }
    sections = dice.shuffled(sections)
    for section in sections { flow.place(section, gap: dice.double(8...18)) }
    if isSideways { addSideways(numbers, to: &flow) }
    addLateFacts(to: &flow)
  }

  /// Main number and service address where the plan wants them in running text.
  private func bodySentence() -> String? {
    var sentences = [serviceSentence()].compactMap { $0 }
    if plan.mainNumber == .sentence {
      let prose = label(.btn, .right) { $0.isProse } ?? label(.btn, .right)
      if let prose {
        sentences.append(
          factSentences([Fact(field: .btn, label: prose, lines: [form.print(account.mainNumber)])]))
      } else {
        lateFacts.append(mainNumberFact())
      }
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  private func addLateFacts(to flow: inout PageFlow) {
    var facts = lateFacts.compactMap { $0 }
    if plan.facts == .laterPage {
      facts.append(accountFact())
      if plan.printsBillDate, let label = label(.invoiceDate) {
        facts.append(Fact(field: .invoiceDate, label: label, lines: [form.print(account.billDate)]))
      }
    }
    if plan.mainNumber == .fact, labelIsKnown[.btn] == nil {
      facts.append(contentsOf: [mainNumberFact()].compactMap { $0 })
    }
    guard !facts.isEmpty else { return }
    if plan.facts == .laterPage, flow.pages.count == 1 { flow.breakPage() }
    flow.beginColumns(1)
    flow.place(factGroup(facts, width: style.contentWidth), gap: 10)
  }

  /// The number list on a page of its own that lies on its side.
  private func addSideways(_ sections: [Section], to flow: inout PageFlow) {
    note("turned", "number list sideways")
    let height = style.pageWidth - 2 * style.margin
    var page = Drawing()
    for strip in sections.flatMap(\.strips) {
      if page.height + strip.height > height { addTurned(&page, to: &flow) }
      page.add(strip, x: 0, y: page.height)
    }
    addTurned(&page, to: &flow)
  }

  private func addTurned(_ content: inout Drawing, to flow: inout PageFlow) {
    var page = Drawing()
    page.add(content, x: style.margin, y: style.margin)
    (page.width, page.height) = (style.pageHeight, style.pageWidth)
    flow.append(page: page.turned(sidewaysTurns))
    content = Drawing()
  }
}
