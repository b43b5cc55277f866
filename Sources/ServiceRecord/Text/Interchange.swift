internal import NumberingPlan

/// An electronic interchange of segments and elements (ASC X12), read as labels with values and as rows of numbers:
///
///     REF*12*4471~  N1*BT*ACME TOOL CO~  N3*12 MAIN ST~  N4*RENO*NV*89501~  PO1*1*1*EA***TE*7755550100~  PID*F****1FB~
struct Interchange {
  /// One segment: its name, its elements, the line it stands in.
  private struct Segment {
    var name: String
    var elements: [String]
    var line: RecordLine

    /// - Parameter place: counted from 1, as the standard does.
    subscript(place: Int) -> String { place <= elements.count ? elements[place - 1] : "" }
  }

  private let segments: [Segment]
  /// What a message says of a reference: `REF 11 IS BTN`.
  private var statedReferences: [String: String] = [:]
  /// The qualifiers of references that may be the account's.
  private let accountQualifiers: Set<String>
  private var said: [RecordLine] = []
  private var isInList = false

  /// Who the address segments are about.
  private enum Party { case service, billing, other }
  private var party = Party.other

  /// - Returns: nil where the lines are no interchange.
  static func read(_ lines: [RecordLine]) -> [RecordLine]? {
    guard let first = lines.first,
      let head = Lexicon.interchangeHeads.first(where: { first.text.hasPrefix($0) }),
      let separator = first.text.dropFirst(head.utf8.count).first, !separator.isPrintedLetter,
      !separator.isPrintedNumber, separator != " ",
      let segments = segments(of: lines, separator, first.text)
    else { return nil }
    var interchange = Interchange(segments: segments)
    return interchange.readAll()
  }

  private init(segments: [Segment]) {
    self.segments = segments
    accountQualifiers = Set(segments.lazy.filter { $0.name == "REF" }.map { $0[1] })
      .intersection(Lexicon.InterchangeReferences.account)
    for segment in segments where Lexicon.InterchangeItems.words.contains(segment.name) {
      for statement in segment.elements.joined(separator: ". ").split(separator: ".") {
        keepReference(String(statement))
      }
    }
  }

  private mutating func keepReference(_ statement: String) {
    let words = statement.uppercased().split(separator: " ").map(String.init)
    guard words.count > 3, words[0] == "REF", words[2] == "IS" else { return }
    statedReferences[words[1]] = words[3...].joined(separator: " ")
  }

  // MARK: - Segments

  private static let leastSegments = 6

  /// A segment ends at its terminator, which stands behind the sixteenth element of `ISA`, or at the line's end.
  private static func segments(of lines: [RecordLine], _ separator: Character, _ head: String) -> [Segment]? {
    let last = head.split(separator: separator, omittingEmptySubsequences: false)
    let terminator = last.count > 16 ? last[16].dropFirst().first : head.last.flatMap { $0 == "~" ? $0 : nil }
    var segments: [Segment] = []
    for line in lines {
      let parts = terminator.map { line.text.split(separator: $0) } ?? [line.text[...]]
      for part in parts {
        let fields = part.split(separator: separator, omittingEmptySubsequences: false).map(\.trimmingBlanks)
        guard let name = fields.first, (2...3).contains(name.utf8.count) else { continue }
        segments.append(Segment(name: name, elements: Array(fields.dropFirst()), line: line))
      }
    }
    let isInterchange = segments.contains { $0.name == "N1" } && segments.contains { $0.name == "REF" }
    return segments.count >= leastSegments && isInterchange ? segments : nil
  }

  private mutating func readAll() -> [RecordLine] {
    for index in segments.indices { read(segments[index], at: index) }
    return said
  }

  private mutating func read(_ segment: Segment, at index: Int) {
    switch segment.name {
    case "REF": readReference(segment)
    case "N1": readParty(segment)
    case "N3": readStreet(segment)
    case "N4": readPlace(segment)
    case "PER": say("Contact Number", segment.elements.dropFirst().joined(separator: " "), segment)
    case _ where Lexicon.interchangeBeginnings.contains(segment.name): readBeginning(segment)
    case _ where Lexicon.InterchangeItems.item.contains(segment.name): readItem(segment, at: index)
    case "MSG", "NTE": if !isInList { say("Remarks", segment.elements.joined(separator: " "), segment) }
    case "CTT", "SE": isInList = false
    default: break
    }
  }

  private mutating func say(_ label: String, _ value: String, _ segment: Segment) {
    guard !value.trimmingBlanks.isEmpty else { return }
    said.append(segment.line.saying(label + ": " + value.trimmingBlanks))
  }

  private mutating func readBeginning(_ segment: Segment) {
    let day = segment.elements.first { element in
      (6...8).contains(element.utf8.count)
        && PrintedDay.matches(in: Array(element.utf8)).first?.range.count == element.utf8.count
    }
    if let day { say("Record Date", day, segment) }
  }

  // MARK: - References

  private mutating func readReference(_ segment: Segment) {
    let (qualifier, value) = (segment[1], segment[2])
    if let label = statedReferences[qualifier] { return say(label, value, segment) }
    if Lexicon.InterchangeReferences.billing.contains(qualifier) { return say("BTN", value, segment) }
    if Lexicon.InterchangeReferences.code.contains(qualifier) { return say("PIN", value, segment) }
    guard Lexicon.InterchangeReferences.account.contains(qualifier) else { return }
    // Of two accounts the one that is a telephone number is the billing number.
    let isNumber = value.utf8.count == 10 && TelephoneNumber(value) != nil
    let others = accountQualifiers.count { $0 != qualifier }
    say(isNumber && others > 0 ? "BTN" : "Account Number", value, segment)
  }

  // MARK: - Parties

  private mutating func readParty(_ segment: Segment) {
    let code = segment[1]
    party =
      Lexicon.InterchangeParties.service.contains(code)
      ? .service : Lexicon.InterchangeParties.billing.contains(code) ? .billing : .other
    switch party {
    case .service: say("Customer Name", segment[2], segment)
    case .billing: say("Billing Name", segment[2], segment)
    case .other: if Lexicon.InterchangeParties.carrier.contains(code) { say("Carrier", segment[2], segment) }
    }
  }

  private var use: String? {
    switch party {
    case .service: "Service"
    case .billing: "Billing"
    case .other: nil
    }
  }

  private mutating func readStreet(_ segment: Segment) {
    guard let use else { return }
    say(use + " Address", segment[1], segment)
    say(use + " Unit", segment[2], segment)
  }

  private mutating func readPlace(_ segment: Segment) {
    guard let use else { return }
    say(use + " City State ZIP", segment.elements.prefix(3).joined(separator: " "), segment)
  }

  // MARK: - Numbers

  /// A line of the order with the number among its elements, and the words of the segments behind it.
  private mutating func readItem(_ segment: Segment, at index: Int) {
    let words = segments[(index + 1)...].prefix { Lexicon.InterchangeItems.words.contains($0.name) }
      .filter { !$0.elements.contains { $0.uppercased().hasPrefix("REF ") } }
    let elements = segment.elements + words.filter { $0.name == "SI" }.flatMap(\.elements)
    guard let number = elements.first(where: { $0.utf8.count >= 10 && TelephoneNumber($0) != nil }) else {
      return
    }
    if !isInList { said.append(segment.line.saying("Telephone Numbers:")) }
    isInList = true
    let told = words.filter { $0.name != "SI" }.flatMap {
      $0.elements.filter { $0.contains(where: \.isPrintedLetter) && $0.utf8.count > 1 }
    }
    var row = segment.line
    var column = 0
    row.cells = ([number] + told).map { text in
      defer { column += text.count + 2 }
      return RecordCell(text: text, column: column, end: column + text.count, tabs: 0)
    }
    said.append(row)
  }
}
