internal import PageText

/// Values that no label names but their place: `in header`, `in coupon`.
struct PlacedValues {
  let index: PageIndex
  let hits: HitTable
  let rules: RuleBook

  /// - Parameter others: cells that a label gives to something else: "Former account number" over a number of the same
  ///   form.
  func candidates(besides others: () -> Set<Int>) -> [FieldCandidate] {
    guard index.view == nil else { return [] }
    let headers = index.page == 1 ? rules.fieldRules.filter { $0.placement == .header } : []
    let coupons = rules.fieldRules.filter { $0.placement == .coupon }
    guard !headers.isEmpty || !coupons.isEmpty else { return [] }
    let others = others()
    return inHeader(headers, besides: others) + inCoupon(coupons, besides: others)
  }

  /// Cells of the first page's upper half whose whole text a rule reads.
  private func inHeader(_ rules: [FieldRule], besides others: Set<Int>) -> [FieldCandidate] {
    guard !rules.isEmpty else { return [] }
    let cells = index.cells.indices.filter {
      index.cells[$0].box.middle < index.height / 2 && !others.contains($0)
    }
    return cells.flatMap { cell in
      rules.compactMap { rule in
        candidate(rule, cell, "in the header") { $0 == index.cells[cell].range }
      }
    }
  }

  /// Cells of the coupon that begin with what a rule reads, and a blank behind it: a scan line may go on.
  private func inCoupon(_ rules: [FieldRule], besides others: Set<Int>) -> [FieldCandidate] {
    guard !rules.isEmpty else { return [] }
    let found = index.cells.indices.filter { !others.contains($0) }.flatMap { cell in
      rules.compactMap { rule in
        candidate(rule, cell, "in the coupon") { range in
          range.upperBound == index.cells[cell].range.upperBound || index.bytes[range.upperBound].isBlank
        }.map { (line: index.cells[cell].line, candidate: $0) }
      }
    }
    // The words of tearing off are looked for only where there is something to find.
    guard !found.isEmpty, let coupon = Coupon(index) else { return [] }
    return found.filter { coupon.lines.contains($0.line) }.map(\.candidate)
  }

  private func candidate(
    _ rule: FieldRule, _ cell: Int, _ place: String, where isWhole: (Range<Int>) -> Bool
  ) -> FieldCandidate? {
    let start = index.cells[cell].range.lowerBound
    let anchor = Anchor(cell: cell, start: start, relation: .below, gap: 0)
    guard let read = ValueReader(index: index, hits: hits).read(rule.reader, at: anchor),
      read.range.lowerBound == start, isWhole(read.range)
    else { return nil }
    return FieldCandidate(
      field: rule.field, value: read.value, printed: read.printed,
      probability: rule.probability * read.clarity,
      evidence: Evidence(
        page: index.page, box: index.pageBox(read.box), text: read.printed,
        rule: "\(rule.origin.grammar):\(rule.origin.line) \(place)"),
      support: "\(index.page):\(start)", said: [rule.feature], origin: rule.origin)
  }
}
