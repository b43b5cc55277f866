import InvoiceGrammar
import PortRequest

extension NumbersComplete {
  init(reading: NumbersCompleteness) {
    self.init(state: State(reading.state), checks: reading.checks.map(Check.init(reading:)))
  }
}

extension NumbersComplete.State {
  fileprivate init(_ state: NumbersCompleteness.State) {
    switch state {
    case .shown: self = .shown
    case .contradicted: self = .contradicted
    case .unknown: self = .unknown
    }
  }
}

extension NumbersComplete.Check {
  fileprivate init(reading check: NumbersCompleteness.Check) {
    self.init(
      kind: Kind(check.kind), expected: check.expected, found: check.found,
      evidence: check.evidence.map(DraftEvidence.init(evidence:)))
  }
}

extension NumbersComplete.Check.Kind {
  fileprivate init(_ kind: NumbersCompleteness.Check.Kind) {
    switch kind {
    case .sum: self = .sum
    case .count: self = .count
    case .details: self = .details
    }
  }
}
