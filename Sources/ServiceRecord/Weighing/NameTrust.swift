/// How far a label makes a name the customer's.
///
/// `Customer`, `Listed name`, `Account name` say whose name it is; `Name` and `Company` stand as well over the carrier
/// that asked, an agent, a supplier. Those count where the account's number or place stands beside them, under a heading
/// of the customer, or where another label gives the same name.
struct NameTrust {
  private let notebook: RecordNotebook
  /// Lines that values of the account stand in, and the objects of a program's answer that hold them.
  private let lines: Set<Int>
  private let objects: Set<String>

  /// How far apart a name and a value of the account may stand, in lines.
  private static let reach = 2
  /// Lines under a heading that it may be one of.
  private static let headedLines = 8
  private static let longestName = 9

  init(_ notebook: RecordNotebook) {
    self.notebook = notebook
    let fields: [RecordField] = [.accountNumber, .billingNumber, .serviceAddress, .billingAddress]
    let values = fields.flatMap { notebook.values[$0] ?? [] }
    lines = Set(values.flatMap(\.lines).map(\.number))
    objects = Set(values.map { Self.object(of: $0.rule) }.filter { !$0.isEmpty })
  }

  /// Names in the order of their weight, each with what its label and its place make of it.
  func weighed(_ values: [PrintedValue]) -> [PrintedValue] {
    let weighed = values.map { value in
      var weighed = value
      if !Self.mayBeName(value.text) { weighed.trust = min(weighed.trust, 0.6) }
      if isOpen(value), !isRepeated(value, among: values) {
        weighed.trust = min(weighed.trust, isBesideAccount(value) ? 1 : 0.85)
        if isOfAnother(value) { weighed.trust = 0.5 }
      }
      return weighed
    }
    let best = weighed.map(\.trust).max() ?? 1
    return weighed.filter { $0.trust == best } + weighed.filter { $0.trust < best }
  }

  /// Whether a label says that a name follows, and not whose.
  private func isOpen(_ value: PrintedValue) -> Bool {
    let names = value.rule.split(separator: "/")
    guard let last = names.last, ComposedLabel(last)?.namesAnybody == true else { return false }
    return !names.dropLast().contains { ComposedLabel($0)?.namesCustomer == true }
  }

  private func isRepeated(_ value: PrintedValue, among values: [PrintedValue]) -> Bool {
    let bare = RecordAssembly.bare(value.text)
    let others = values.filter { $0.rule != value.rule } + (notebook.values[.billedName] ?? [])
    return others.contains { RecordAssembly.bare($0.text) == bare }
  }

  private func isBesideAccount(_ value: PrintedValue) -> Bool {
    if heading(over: value)?.isOfCustomer == true { return true }
    if value.rule.contains("/") { return objects.contains(Self.object(of: value.rule)) }
    guard let line = value.lines.first?.number else { return false }
    return (line - Self.reach...line + Self.reach).contains(where: lines.contains)
  }

  private func isOfAnother(_ value: PrintedValue) -> Bool { heading(over: value)?.isOfCustomer == false }

  private func heading(over value: PrintedValue) -> RecordNotebook.PartyHeading? {
    guard let line = value.lines.first?.number else { return nil }
    return notebook.partyHeadings.last { $0.line < line && line - $0.line <= Self.headedLines }
  }

  /// The names around a leaf's own.
  private static func object(of rule: String) -> String {
    rule.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// Whether words may be a name: a sentence, a date and another label with its value are none.
  static func mayBeName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    // `Customer name` over the name itself.
    if let label = RecordLabelTable()[text], label != .other || words.count == 1 { return false }
    // `AFT`: a form's next label.
    if words.count == 1, text.utf8.count <= 4, text.allSatisfy(\.isUppercase) { return false }
    guard words.count <= longestName, let first = text.first, !first.isLowercase || words.count == 1 else {
      return false
    }
    if text.holds(": ") || text.holds("?") || text.holds("!") { return false }
    if !PrintedDay.matches(in: Array(text.utf8)).isEmpty { return false }
    let small = words.map { $0.lowercased() }
    // `Started August 2`.
    if zip(small, small.dropFirst()).contains(where: { DayScan.isMonth($0) && Int($1.prefix(2)) != nil }) {
      return false
    }
    return !small.contains { Lexicon.sentenceWords.contains($0) }
  }
}
