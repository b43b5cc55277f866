import PortDraft
import PortRequest

/// How a field of a draft compares with the truth.
enum Outcome: String, CaseIterable {
  case right
  /// Wrong, and the draft says that it may be.
  case flagged
  /// Not stated, and the draft says that it may be on the page.
  case missing
  /// Wrong or missing without a word.
  case silent
}

/// One value of a draft with its confidence, against the truth.
struct StatedValue {
  var field: TruthField
  var confidence: Double
  var isRight: Bool
}

/// A draft held against the truth, by the rules that the sample documents are scored by.
struct TruthScore {
  private(set) var outcomes: [TruthField: Outcome] = [:]
  private(set) var stated: [StatedValue] = []
  /// Of what is not right: wanted and read.
  private(set) var differences: [TruthField: String] = [:]
  private let draft: DraftPortRequest

  init(_ truth: BillTruth, _ draft: DraftPortRequest) {
    self.draft = draft
    judge(
      .carrier, .losingCarrier, truth.carrier, draft.losingCarrier?.id,
      confidence: draft.losingCarrier?.confidence, isScored: truth.carrier != nil
    ) { $0 }
    judge(
      .accountNumber, .accountNumber, truth.accountNumber, draft.accountNumber?.value,
      confidence: draft.accountNumber?.confidence, ScoredText.code)
    judge(
      .btn, .billingTelephoneNumber, truth.mainNumber, draft.billingTelephoneNumber?.value,
      confidence: draft.billingTelephoneNumber?.confidence
    ) { String(ScoredText.code($0).suffix(10)) }
    judge(
      .companyName, .companyName, truth.companyName, draft.companyName?.value,
      confidence: draft.companyName?.confidence, ScoredText.name)
    judge(
      .serviceAddress, .serviceAddress, truth.serviceAddress, draft.serviceAddress?.value,
      confidence: draft.serviceAddress?.confidence, ScoredText.address)
    judge(
      .billingAddress, .billingAddress, truth.billingAddress, draft.billingAddress?.value,
      confidence: draft.billingAddress?.confidence, ScoredText.address)
    judge(
      .invoiceDate, .invoiceDate, truth.invoiceDate, draft.invoiceDate?.value,
      confidence: draft.invoiceDate?.confidence
    ) { String($0.prefix(10)) }
    judgeNumbers(truth.numbers)
  }

  private func isFlagged(_ field: DraftField, _ confidence: Double?) -> Bool {
    if let confidence, confidence < Confidence.sure { return true }
    return draft.findings.contains {
      ($0.severity == .error || $0.severity == .warning) && $0.concern == .reading
        && $0.field?.hasPrefix(field.pointer) == true
    }
  }

  private mutating func judge(
    _ field: TruthField, _ draftField: DraftField, _ wanted: String?, _ read: String?, confidence: Double?,
    isScored: Bool = true, _ form: (String) -> String
  ) {
    guard isScored else { return }
    let isRight = wanted.map(form) == read.map(form)
    if read != nil, let confidence {
      stated.append(StatedValue(field: field, confidence: confidence, isRight: isRight))
    }
    if isRight {
      outcomes[field] = .right
      return
    }
    differences[field] =
      "wanted \(wanted ?? "none"), read \(read ?? "none")" + (confidence.map { " at \($0)" } ?? "")
    let isFlagged = isFlagged(draftField, read == nil ? nil : confidence)
    outcomes[field] = read == nil ? (isFlagged ? .missing : .silent) : isFlagged ? .flagged : .silent
  }

  private mutating func judgeNumbers(_ wanted: Set<String>) {
    let read = Set(draft.telephoneNumbers.map(\.value))
    stated += draft.telephoneNumbers.map {
      StatedValue(field: .numbers, confidence: $0.confidence, isRight: wanted.contains($0.value))
    }
    if wanted == read {
      outcomes[.numbers] = .right
      return
    }
    let isFlagged = isFlagged(.telephoneNumbers, nil)
    let lost = wanted.subtracting(read)
    let extra = draft.telephoneNumbers.filter { !wanted.contains($0.value) }
    let isSure = extra.contains { $0.confidence >= Confidence.sure } || !lost.isEmpty
    outcomes[.numbers] = isSure && !isFlagged ? .silent : read.isEmpty ? .missing : .flagged
    differences[.numbers] =
      "lost \(Self.list(lost.sorted())), extra \(Self.list(extra.map { "\($0.value) at \($0.confidence)" }))"
  }

  private static func list(_ texts: [String]) -> String {
    texts.isEmpty
      ? "none"
      : texts.prefix(3).joined(separator: " ") + (texts.count > 3 ? " and \(texts.count - 3) more" : "")
  }
}

/// Texts brought into the form in which they are compared.
enum ScoredText {
  static func code(_ text: String) -> String {
    String(text.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
  }

  static func name(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }

  /// Words spelled out, punctuation, country and the last four digits of a ZIP left out.
  static func address(_ text: String) -> String {
    let plain = text.uppercased().map { ".,;\n".contains($0) ? " " : $0 == "#" ? " # " : String($0) }.joined()
    return plain.split(separator: " ").map { short[String($0)] ?? String($0) }.filter {
      !["US", "USA", "CANADA"].contains($0)
    }
    .map(withoutExtension).joined().filter {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "/" || $0 == "#")
    }
  }

  private static func withoutExtension(_ word: String) -> String {
    let digits = word.filter { $0 != "-" }
    return digits.count == 9 && digits.allSatisfy(\.isNumber) && word.count - digits.count <= 1
      ? String(digits.prefix(5)) : word
  }

  private static let short: [String: String] = {
    let words = [
      "ST": "STREET", "AVE": "AVENUE AV", "RD": "ROAD", "DR": "DRIVE", "BLVD": "BOULEVARD", "LN": "LANE",
      "CT": "COURT", "PL": "PLACE",
      "PKWY": "PARKWAY PKY", "HWY": "HIGHWAY", "CIR": "CIRCLE", "TER": "TERRACE TERR", "SQ": "SQUARE",
      "TRL": "TRAIL", "STE": "SUITE",
      "FL": "FLOOR FLR", "APT": "APARTMENT", "BLDG": "BUILDING", "RM": "ROOM", "N": "NORTH", "S": "SOUTH",
      "E": "EAST", "W": "WEST",
      "NE": "NORTHEAST", "NW": "NORTHWEST", "SE": "SOUTHEAST", "SW": "SOUTHWEST", "PLZ": "PLAZA",
      "CTR": "CENTER", "XING": "CROSSING", "PT": "POINT", "MT": "MOUNT",
    ]
    return Dictionary(
      words.flatMap { short, long in long.split(separator: " ").map { (String($0), short) } },
      uniquingKeysWith: { first, _ in first })
  }()
}
