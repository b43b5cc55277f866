internal import NumberingPlan

/// Candidates of the billing telephone number that a list's label names.
extension [FieldCandidate] {
  /// "Telephone" beside each of several numbers is every line's label: where another label names the main number, it says
  /// nothing.
  mutating func doubtListed() {
    let likely = filter { $0.probability < 0.9 }
    guard likely.count > 2, likely.count < count else { return }
    for position in indices where self[position].probability < 0.9 {
      let origin = self[position].origin
      let values = Set(likely.filter { $0.origin == origin }.compactMap(\.value.telephone))
      if values.count > 2 { self[position].probability *= 0.1 }
    }
  }
}
