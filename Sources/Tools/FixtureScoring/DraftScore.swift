public import PortRequest

/// A draft held against the truth of its document.
public struct DraftScore: Sendable {
  /// The carrier is scored only where the truth names one; so is the date of a customer service record.
  public private(set) var outcomes: [ScoredField: Outcome] = [:]
  /// How many of the truth's numbers the draft lists, how many it lists too many, how many it lacks.
  public private(set) var foundNumbers = 0
  public private(set) var extraNumbers = 0
  public private(set) var lostNumbers = 0
  /// Every value stated, with whether it is right; each telephone number is one.
  public private(set) var statements: [Statement] = []

  public struct Statement: Sendable {
    public var field: ScoredField
    public var confidence: Double
    public var isRight: Bool

    public init(field: ScoredField, confidence: Double, isRight: Bool) {
      self.field = field
      self.confidence = confidence
      self.isRight = isRight
    }
  }

  public var isAllRight: Bool { outcomes.values.allSatisfy { $0 == .right } }

  private let truth: DocumentTruth
  private let draft: DraftPortRequest?

  /// - Parameter draft: nil where the document gave none: all fields count as missing.
  public init(_ draft: DraftPortRequest?, against truth: DocumentTruth) {
    self.truth = truth
    self.draft = draft
    judgeCarrier()
    judge(.accountNumber)
    judge(.btn)
    judgeNumbers()
    judge(.companyName)
    judge(.serviceAddress)
    judge(.billingAddress)
    if !truth.isServiceRecord || truth.invoiceDate != nil { judge(.invoiceDate) }
    if draft == nil { for field in outcomes.keys { outcomes[field] = .missing } }
  }

  private mutating func judgeCarrier() {
    guard let carrier = truth.carrier else { return }
    let stated = draft?.losingCarrier
    settle(.carrier, isRight: stated?.id == carrier, isStated: stated?.id != nil, stated?.confidence)
    if stated?.id == nil { statements.removeAll { $0.field == .carrier } }
  }

  private mutating func judge(_ field: ScoredField) {
    let stated = draft?.value(of: field.draftField)
    let isRight = stated.map { truth.isRight($0.value, field) } ?? (truth.value(of: field) == nil)
    settle(field, isRight: isRight, isStated: stated != nil, stated?.confidence)
  }

  private mutating func settle(_ field: ScoredField, isRight: Bool, isStated: Bool, _ confidence: Double?) {
    let isDoubted = isDoubted(field) || isStated && (confidence ?? 1) < Confidence.sure
    outcomes[field] = isRight ? .right : !isDoubted ? .silent : isStated ? .flagged : .missing
    if let confidence { statements.append(Statement(field: field, confidence: confidence, isRight: isRight)) }
  }

  private mutating func judgeNumbers() {
    let listed = draft?.telephoneNumbers ?? []
    let values = Set(listed.map(\.value))
    foundNumbers = values.intersection(truth.numbers).count
    extraNumbers = values.subtracting(truth.numbers).count
    lostNumbers = truth.numbers.subtracting(values).count
    statements += listed.map {
      Statement(field: .numbers, confidence: $0.confidence, isRight: truth.numbers.contains($0.value))
    }
    let isSureOfExtra = listed.contains {
      !truth.numbers.contains($0.value) && $0.confidence >= Confidence.sure
    }
    if extraNumbers == 0, lostNumbers == 0 {
      outcomes[.numbers] = .right
    } else if values.isEmpty {
      outcomes[.numbers] = isDoubted(.numbers) ? .missing : .silent
    } else {
      outcomes[.numbers] = (isSureOfExtra || lostNumbers > 0) && !isDoubted(.numbers) ? .silent : .flagged
    }
  }

  /// An error or warning says that the field may be read wrong.
  private func isDoubted(_ field: ScoredField) -> Bool {
    draft?.findings.contains { finding in
      finding.severity != .info && finding.concern == .reading
        && finding.field?.hasPrefix(field.draftField.pointer) == true
    } ?? false
  }
}
