import NumberOwnership
import NumberingPlan

/// How lists of numbers come out by some weights.
struct OwnershipTally {
  var documents = 0
  /// Documents whose list is right.
  var rightLists = 0
  var own = 0
  var listed = 0
  var listedWrongly = 0
  var sure = 0
  var sureWrongly = 0
  var undecided = 0
  /// Numbers of the account that are neither listed nor told.
  var lost = 0
  /// Documents with one listed wrongly as sure, or lost.
  var silent: [String] = []
  var wrong: [String] = []

  mutating func add(_ document: OwnershipCase, _ weights: OwnershipWeights) {
    let numbers = OwnershipDecision(weights: weights, main: document.main).numbers(of: document.census)
    let list = Set(numbers.filter(\.isListed).map(\.number))
    let told = list.union(numbers.filter(\.isUndecided).map(\.number))
    let extra = list.subtracting(document.own)
    let sure = numbers.filter { $0.isListed && $0.share >= 0.9 }
    let sureExtra = sure.filter { !document.isOwn($0.number) }
    // Numbers that are printed nowhere in full are no matter of ownership.
    let printed = document.own.filter { document.census.entries[$0] != nil }
    let missing = printed.subtracting(told)
    documents += 1
    own += printed.count
    listed += list.count
    listedWrongly += extra.count
    self.sure += sure.count
    sureWrongly += sureExtra.count
    undecided += told.count - list.count
    lost += missing.count
    if list == printed {
      rightLists += 1
    } else {
      wrong.append(
        "\(document.name) \(extra.prefix(4).map { "+" + $0.e164 }) \(printed.subtracting(list).prefix(4).map { "-" + $0.e164 })"
      )
    }
    if !sureExtra.isEmpty || !missing.isEmpty {
      silent.append(
        document.name
          + " "
          + (sureExtra.prefix(3).map { "+\($0.number.e164)" } + missing.prefix(3).map { "-\($0.e164)" })
          .joined(separator: " "))
    }
  }

  var text: String {
    "\(rightLists) of \(documents) lists right; \(own) numbers, \(listed - listedWrongly) listed, \(listedWrongly) wrongly; "
      + "\(sureWrongly) of \(sure) sure ones wrong; \(undecided) told as undecided; \(lost) lost"
  }
}
