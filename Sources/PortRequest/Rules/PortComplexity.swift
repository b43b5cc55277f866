/// Whether a port is a simple one, with the reasons.
///
/// Simple is the port of an account's only line without unbundled network elements, complex switch translations (Centrex,
/// ISDN, remote call forwarding, several services on the loop) or a reseller (FCC 07-188, 09-41).
struct PortComplexity {
  var complexity: PortPlan.Complexity
  /// In words, to stand behind `: `.
  var reasons: [String]

  init(of draft: DraftPortRequest) {
    let lines = draft.telephoneNumbers.count
    var obstacles = lines > 1 ? ["the account has \(lines) numbers"] : []
    for finding in draft.findings {
      if let feature = FindingCode(rawValue: finding.code)?.complexFeature, !obstacles.contains(feature) {
        obstacles.append(feature)
      }
    }
    if draft.telephoneNumbers.contains(where: { $0.kind == .tollFree }) {
      obstacles.append("toll-free numbers change their RespOrg")
    }
    if !obstacles.isEmpty {
      self.init(complexity: .nonSimple, reasons: obstacles)
    } else if lines == 1, !draft.mayMissNumbers {
      self.init(complexity: .simple, reasons: ["the account has one line and nothing complex is known of it"])
    } else {
      self.init(
        complexity: .undecided,
        reasons: [
          lines == 0 ? "no number is known" : "the account may have more lines than the one that was read"
        ])
    }
  }

  private init(complexity: PortPlan.Complexity, reasons: [String]) {
    self.complexity = complexity
    self.reasons = reasons
  }
}

extension DraftPortRequest {
  /// Whether the document says, or a reader doubts, that the list of numbers is whole.
  fileprivate var mayMissNumbers: Bool {
    numbersComplete?.state == .contradicted
      || findings.contains { finding in
        finding.concern == .reading && finding.severity != .info
          && (finding.field == DraftField.telephoneNumbers.pointer || finding.field == nil)
      }
  }
}

extension FindingCode {
  /// What makes a port non-simple, in words.
  fileprivate var complexFeature: String? {
    switch self {
    case .dsl: "internet service rides on the line"
    case .huntGroup: "lines hunt"
    case .remoteCallForward: "a number is call-forwarded remotely"
    case .didTrunks: "there are trunks"
    case .distinctiveRing: "a second number rings on a line"
    case .centrex: "the lines are part of a Centrex system"
    case .isdn: "there is ISDN service"
    case .foreignExchange: "there is foreign exchange service"
    default: nil
    }
  }
}
