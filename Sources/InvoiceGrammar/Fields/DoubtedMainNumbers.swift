internal import NumberingPlan

/// Candidates of the billing telephone number that may be something else: a line of a list, the carrier's office.
extension [FieldCandidate] {
  /// "Telephone" beside each of several numbers is every line's label: where another label names the main number, it says
  /// nothing.
  mutating func doubtListed() {
    let likely = filter { !$0.isSurelyMain }
    guard likely.count > 2, likely.count < count else { return }
    for position in indices where !self[position].isSurelyMain {
      let origin = self[position].origin
      let values = Set(likely.filter { $0.origin == origin }.compactMap(\.value.telephone))
      if values.count > 2 { self[position].said.append(.labelOfList) }
    }
  }

  /// A toll-free number beside a mere "Phone" is the carrier's office, beside another number a line of its own.
  mutating func doubtTollFree() {
    let isRivalled = contains { $0.value.telephone?.isTollFree == false }
    for position in indices where self[position].isTollFree {
      if self[position].probability < 0.9 || isRivalled {
        self[position].said.append(.tollFreeMain)
      } else if self[position].isCarrierRule, self[position].probability < 0.95 {
        // Where only a label such as "Phone" of the carrier's names it, it may be the office all the same.
        self[position].said.append(.tollFreeByCarrier)
      }
    }
  }
}

extension FieldCandidate {
  /// Its label names the main number and nothing else.
  fileprivate var isSurelyMain: Bool { probability >= 0.9 && !said.contains(.tollFreeMain) }
}
