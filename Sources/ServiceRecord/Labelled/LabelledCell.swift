internal import NumberingPlan

/// A cell of a form that begins with a label.
struct LabelledCell {
  var field: RecordField
  /// As printed, without its number and its colon.
  var label: String
  /// What stands behind the label in the same cell.
  var value: String
  /// Whether a colon or leader dots mark the label.
  var isMarked: Bool

  /// Longest label in characters.
  private static let longest = 64

  /// - Parameter mayBeBare: whether a known label without a colon counts: where it is a cell of its own.
  /// - Returns: nil where the cell begins with no label.
  init?(_ text: String, labels: RecordLabelTable, mayBeBare: Bool) {
    let numbered = Self.withoutNumber(Self.withoutBullet(text))
    if let end = Self.endOfLabel(numbered) {
      let label = String(numbered[..<end]).trimmingBlanks
      let value = numbered[end...].drop {
        $0 == ":" || $0 == "." || $0 == "=" || $0 == " " || $0 == "\u{2026}"
      }
      if Lexicon.streetPartLabels.contains(RecordLabelTable.key(label)) {
        self.init(field: .streetPart, label: label, value: String(value), isMarked: true)
        return
      }
      if let field = labels[label] ?? labels[text[..<(text.firstIndex(of: ":") ?? text.endIndex)]] {
        let isCode = Self.isCustomerCode(label, String(value))
        self.init(field: isCode ? .customerCode : field, label: label, value: String(value), isMarked: true)
        return
      }
      guard Self.mayBeLabel(label) else { return nil }
      // `Service: 12 Main St`.
      if let place = Self.place(namedBy: label, before: value) {
        self.init(field: place, label: label, value: String(value), isMarked: true)
        return
      }
      self.init(
        field: Self.field(composedIn: label, before: value), label: label, value: String(value),
        isMarked: true)
      return
    }
    if let dash = numbered.firstByteRange(of: " - ") ?? numbered.firstByteRange(of: " \u{2013} "),
      let field = labels[numbered[..<dash.lowerBound]]
    {
      let label = String(numbered[..<dash.lowerBound])
      self.init(
        field: field, label: label, value: String(numbered[dash.upperBound...]), isMarked: true)
      return
    }
    if let label = Self.asked(numbered), mayBeBare, let field = labels[label] ?? ComposedLabel(label)?.field {
      self.init(field: field, label: label, value: "", isMarked: true)
      return
    }
    let verbs = [" is ", " are "].compactMap { numbered.firstByteRange(of: $0) }
    // `Where bill is sent` is a label itself.
    if let verb = verbs.min(by: { $0.lowerBound < $1.lowerBound }), labels[numbered] == nil,
      numbered.distance(from: numbered.startIndex, to: verb.lowerBound) < Self.longest
    {
      let words = numbered[..<verb.lowerBound].split(separator: " ").drop {
        Lexicon.LabelOwners.cell.contains($0.lowercased())
      }
      let label = words.joined(separator: " ")
      if let field = labels[label] ?? ComposedLabel(label)?.field,
        Self.states(field, numbered[verb.upperBound...])
      {
        let value = numbered[verb.upperBound...].trimming { $0 == "." || $0 == " " }
        self.init(field: field, label: label, value: value, isMarked: true)
        return
      }
      // `The service is at 12 Main St`, `bills are mailed to PO Box 31`.
      let behind = numbered[verb.upperBound...].split(separator: " ")
        .drop { Lexicon.placeJoints.contains($0.lowercased()) }.joined(separator: " ")
      if let place = Self.place(namedBy: label, before: behind) {
        self.init(
          field: place, label: label, value: behind.trimming { $0 == "." || $0 == " " }, isMarked: true)
        return
      }
    }
    if let (field, label, value) = Self.unmarked(numbered, labels) {
      self.init(field: field, label: label, value: value, isMarked: true)
      return
    }
    guard mayBeBare, numbered.count <= Self.longest, let field = labels[numbered] else {
      return nil
    }
    self.init(field: field, label: numbered, value: "", isMarked: false)
  }

  /// Whether what stands behind a verb is the label's value: not `The account is under Acme, account 4471`.
  private static func states(_ field: RecordField, _ value: Substring) -> Bool {
    guard field == .accountNumber || field.listRole != nil, ProseFacts.isProse(String(value)) else {
      return true
    }
    let first = value.split(separator: " ").prefix(3)
    return first.contains { $0.contains(where: \.isPrintedNumber) } || value.last == ":"
  }

  /// `Account # 0781440035512`, `Main number (BTN) (401) 555-0126`: a label that only its value ends.
  private static func unmarked(
    _ text: String, _ labels: RecordLabelTable
  ) -> (RecordField, label: String, value: String)? {
    let words = text.split(separator: " ")
    guard words.count > 1, text.utf8.count < longest else { return nil }
    for count in stride(from: min(words.count - 1, 5), through: 1, by: -1) {
      let label = words[..<count].joined(separator: " ")
      let value = words[count...].joined(separator: " ")
      if isCustomerCode(label, value) { return (.customerCode, label, value) }
      // `svc 12 Main St, Reno, NV 89501`.
      if count < 3, FieldWriter.endsInPlace(value), let place = place(namedBy: label, before: value) {
        return (place, label, value)
      }
      guard let field = labels[label] else { continue }
      if field == .billedName, beginsPlace(value), FieldWriter.endsInPlace(value) {
        return (.billingAddress, label, value)
      }
      // `cust ACME TOOL LLC`.
      if field == .customerName, count < 3, ProseName.alone(value) != nil { return (field, label, value) }
      if label == label.uppercased(), isPlacePart(field, value) { return (field, label, value) }
      switch field {
      case .billingAddress, .serviceAddress, .billedName:
        let isStreet = field != .billedName && beginsPlace(value) && value.contains(where: \.isPrintedLetter)
        if count > 1, isStreet || FieldWriter.isSame(value) { return (field, label, value) }
      case .billingNumber, .numbers, .tollFreeNumbers, .didNumbers, .disconnectedNumber:
        if TelephoneNumber(value) != nil { return (field, label, value) }
        let begins =
          field != .billingNumber && count > 1 && value.first.map { $0.isPrintedNumber || $0 == "(" } ?? false
        if begins, TelephoneNumberScanner().matches(in: value).first != nil { return (field, label, value) }
      case .accountNumber:
        let digits = value.utf8.count { (0x30...0x39).contains($0) }
        let isCode = !value.contains(" ") && !value.contains(where: \.isLowercase)
        if digits >= 5, isCode || !value.contains(where: \.isPrintedLetter) { return (field, label, value) }
      case .customerCode:
        let isCode = value.allSatisfy { $0.isPrintedNumber || $0 == "-" }
        if isCode, (3...9).contains(value.utf8.count) { return (field, label, value) }
      default: break
      }
    }
    return nil
  }

  /// Whether a text begins with a house number or `PO BOX` and the like.
  private static func beginsPlace(_ text: some StringProtocol) -> Bool {
    let first = text.prefix { $0 != " " && $0 != "," }
    return first.first?.isPrintedNumber == true || Lexicon.placeBeginnings.contains(first.uppercased())
  }

  /// `Service` or `Mail` before a house number or `PO BOX`: the address of either.
  static func place(namedBy label: String, before value: some StringProtocol) -> RecordField? {
    guard beginsPlace(value) else { return nil }
    let key = RecordLabelTable.key(label)
    if Lexicon.placeLabels.contains(key) { return .serviceAddress }
    let isBilling = Lexicon.billingPlaceLabels.contains(key) || ComposedLabel(label)?.isBillingAlone == true
    return isBilling ? .billingAddress : nil
  }

  /// What the words of a label say, of which some say enough only before a number: `Line 1`, `Also working`.
  static func field(composedIn label: String, before value: some StringProtocol) -> RecordField {
    guard let composed = ComposedLabel(label) else { return .other }
    return composed.field ?? (composed.mayNameLine && beginsNumber(value) ? .numbers : .other)
  }

  /// Whether a text begins with a telephone number of ten digits.
  private static func beginsNumber(_ text: some StringProtocol) -> Bool {
    guard let match = TelephoneNumberScanner().matches(in: String(text.prefix(40))).first else {
      return false
    }
    return match.utf8Range.lowerBound == 0
  }

  /// What a question asks for: `What is the billing telephone number?`.
  private static func asked(_ text: String) -> String? {
    guard text.last == "?" || text.hasSuffix("?:") else { return nil }
    let words = text.split { " ?:".contains($0) }
    guard let first = words.first?.lowercased(), Lexicon.questionWords.contains(first) else { return nil }
    return words.dropFirst().drop { Lexicon.questionFillers.contains($0.lowercased()) }.joined(separator: " ")
  }

  /// A bare label that the caller understood.
  init(field: RecordField, label: String) {
    self.init(field: field, label: label, value: "", isMarked: false)
  }

  /// `CC 220`: three digits or letters; a mail's `Cc` has names.
  private static func isCustomerCode(_ label: String, _ value: String) -> Bool {
    label.uppercased() == "CC" && value.utf8.count == 3 && value.contains(where: \.isPrintedNumber)
      && value.allSatisfy { $0.isPrintedNumber || $0.isPrintedLetter }
  }

  /// Part of a place behind its label in one cell: `CITY TULSA`, `ST OK`, `ZIP 74105`.
  private static func isPlacePart(_ field: RecordField, _ value: String) -> Bool {
    switch field {
    case .serviceCity, .billingCity: value.allSatisfy { $0.isPrintedLetter || $0 == " " || $0 == "." }
    case .serviceState, .billingState:
      value.utf8.count == 2 && value.allSatisfy { $0.isASCII && $0.isUppercase }
    case .servicePostalCode, .billingPostalCode:
      value.utf8.count >= 5 && value.allSatisfy { $0.isPrintedNumber || $0 == "-" }
    default: false
    }
  }

  private static func withoutBullet(_ text: String) -> String {
    guard let first = text.first, "*\u{2022}-\u{2013}>".contains(first),
      text.dropFirst().first == " "
    else {
      return text
    }
    return text.dropFirst().trimmingBlanks
  }

  private init(field: RecordField, label: String, value: String, isMarked: Bool) {
    self.field = field
    self.label = label
    self.value = value
    self.isMarked = isMarked
  }

  /// The colon behind a label, or the dots that lead from it to its value.
  private static func endOfLabel(_ text: String) -> String.Index? {
    var count = 0
    var depth = 0
    var index = text.startIndex
    while index < text.endIndex, count < longest {
      let character = text[index]
      let next = text.index(after: index)
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(0, depth - 1) }
      if character == ":", depth == 0 {
        return next == text.endIndex || text[next] == " " || !text[next].isPrintedNumber ? index : nil
      }
      if character == "=", depth == 0 { return index }
      if character == ".", text[next...].hasPrefix("..") || isLeader(text, index) { return index }
      if character == "\u{2026}" { return index }
      index = next
      count += 1
    }
    return nil
  }

  /// One or two dots between blanks.
  private static func isLeader(_ text: String, _ index: String.Index) -> Bool {
    guard index > text.startIndex, text[text.index(before: index)] == " " else { return false }
    let rest = text[index...].drop { $0 == "." }
    return rest.isEmpty || rest.first == " "
  }

  /// `7. `, `A.3 `, `12) ` before a label.
  static func withoutNumber(_ text: String) -> String {
    guard let blank = text.firstIndex(of: " "), text.distance(from: text.startIndex, to: blank) <= 4
    else {
      return text
    }
    let number = text[..<blank]
    let isNumber = number.contains(where: \.isPrintedNumber) || number.count == 2
    guard isNumber, number.contains(where: { $0 == "." || $0 == ")" }),
      number.allSatisfy({ $0.isPrintedNumber || $0.isPrintedLetter || $0 == "." || $0 == ")" }),
      number.filter(\.isPrintedLetter).count < 2
    else { return text }
    return text[blank...].trimmingBlanks
  }

  private static func mayBeLabel(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...7).contains(words.count), text.first?.isPrintedLetter == true else { return false }
    return text.filter(\.isPrintedNumber).count <= 4 && !text.lowercased().hasPrefix("http")
  }
}
