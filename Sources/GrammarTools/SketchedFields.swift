internal import DocumentFacts
internal import GrammarLanguage
internal import InvoiceGrammar
internal import NumberingPlan
internal import PostalAddress

/// The field rules of a new carrier's grammar, by the labels beside which generic rules found the values of one bill.
struct SketchedFields {
  private(set) var lines: [String] = []
  private let front: FrontPages

  init(_ facts: AccountFacts, _ front: FrontPages) {
    self.front = front
    add(.accountNumber, facts.accountNumber, facts.accountNumber.map { Self.form(of: $0.printed) } ?? "")
    add(.billingTelephoneNumber, facts.billingTelephoneNumber, "telephone") { $0.e164 }
    add(.invoiceDate, facts.invoiceDate, "date")
    add(.invoiceNumber, facts.invoiceNumber, "code")
    add(.serviceAddress, facts.serviceAddress, "address") { $0.oneLine }
    add(.billingAddress, facts.billingAddress, "address") { $0.oneLine }
    add(.companyName, facts.companyName, "name")
    add(.billedName, facts.billedName, "name")
    add(.authorizedContact, facts.authorizedContact, "person")
    // The code itself stands in no file.
    add(.portOutPin, facts.portOutPin, "code") { _ in "a PIN" }
  }

  /// Under this a reading is written down as a comment only.
  private static let lowestConfidence = 0.9

  private mutating func add(_ field: Field, _ reading: Reading<String>?, _ reader: String) {
    add(field, reading, reader) { $0 }
  }

  /// - Parameter reader: as a grammar writes it.
  private mutating func add<Value>(
    _ field: Field, _ reading: Reading<Value>?, _ reader: String, shown: (Value) -> String
  ) {
    guard let reading else { return addPossible(field) }
    lines += ["", "# \(shown(reading.value).onOneLine)\(Self.page(reading.evidence))"]
    let rules = Self.rules(field, reader, reading.evidence)
    let mark = reading.confidence < Self.lowestConfidence ? "# " : ""
    lines += rules.map { mark + $0 }
    if rules.isEmpty {
      lines.append("#   without a label: \(reading.evidence.first?.rule.onOneLine ?? "derived")")
    }
    for rival in reading.alternatives.prefix(3) {
      let place = rival.evidence.first.flatMap { CitedRule($0.rule) }.map {
        ", \($0.place) \($0.label.quotedText)"
      }
      lines.append("#   not taken: \(shown(rival.value).onOneLine)\(place ?? "")")
    }
  }

  /// What the page shows beside values of the field's kind, where no label is known.
  private mutating func addPossible(_ field: Field) {
    guard [.accountNumber, .invoiceDate, .serviceAddress].contains(field) else { return }
    let values = front.possibleValues(of: field, limit: 4)
    lines += ["", "# \(field.rawValue) was not found" + (values.isEmpty ? "" : "; one of these?")]
    lines += values.map {
      "# \(field.rawValue) \($0.reader) \($0.relation) \($0.label.quotedText)   # \($0.printed.onOneLine)"
    }
  }

  private static func page(_ evidence: [Evidence]) -> String {
    evidence.first?.page.map { " on page \($0)" } ?? ""
  }

  /// A rule for each relation, with all labels that were met so.
  private static func rules(_ field: Field, _ reader: String, _ evidence: [Evidence]) -> [String] {
    var labels: [(relation: String, labels: [String])] = []
    for cited in evidence.compactMap({ CitedRule($0.rule) }) {
      guard let relation = relation(cited.place) else { continue }
      if let known = labels.firstIndex(where: { $0.relation == relation }) {
        labels[known].labels.append(cited.label)
      } else {
        labels.append((relation, [cited.label]))
      }
    }
    let rules = labels.map { "\(field.rawValue) \(reader) \($0.relation) \($0.labels.alternatives)" }
    return rules.isEmpty && field == .billingAddress ? ["billingAddress address in address window"] : rules
  }

  private static func relation(_ place: String) -> String? {
    switch place {
    case "right of", "left of", "below", "above": place
    case "block under", "block under the heading": "right of or below"
    default: nil
    }
  }

  /// The shape of a printed account number; `code` where a shape can't say it.
  private static func form(of printed: String) -> String {
    let shape = printed.utf8.map { byte -> Character in
      byte.isDigit ? "#" : byte.isLetter ? "A" : Character(Unicode.Scalar(byte))
    }
    let isPlain = printed.utf8.allSatisfy { $0.isLetterOrDigit || $0 == 0x20 || $0 == 0x2D || $0 == 0x2E }
    guard isPlain, shape.contains("#"), Shape(String(shape)) != nil else { return "code" }
    return "shape \"\(String(shape.map { $0 == "." ? "-" : $0 }))\""
  }
}
