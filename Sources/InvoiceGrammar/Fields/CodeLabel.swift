internal import PageText
internal import PostalAddress

/// Words beside a code, understood as far as they say whether it may be an account number.
struct CodeLabel {
  let text: String
  /// How much speaks for it.
  let points: Int
  /// It has a word such as `account`, `customer` or `number`.
  let namesAccount: Bool

  /// nil where the words say that the code is something else.
  init?(_ text: String, before code: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "#" }
    guard !words.isEmpty, !words.contains(where: { word in Lexicon.otherCodes.contains { $0 == word } }),
      !Self.isPlace(words.last?.uppercased() ?? "", code)
    else { return nil }
    let roles = words.reduce(into: LabelWord()) { $0.formUnion(LabelWord.roles(of: $1) ?? []) }
    guard roles.isDisjoint(with: [.document, .date, .another, .line, .made]) else { return nil }
    self.text = text
    namesAccount = !roles.isDisjoint(with: [.account, .party, .key])
    points = (namesAccount ? 2 : 0) + (words.count <= 3 ? 1 : 0)
  }

  /// The last few words of a text, back to a sign or a digit.
  static func words(_ text: ArraySlice<UInt8>) -> Range<Int>? {
    var end = text.endIndex
    while end > text.startIndex, !text[end - 1].isLetterOrDigit, text[end - 1] < 0x80,
      text[end - 1] != UInt8(ascii: "#")
    {
      end -= 1
    }
    var start = end
    var blanks = 0
    while start > text.startIndex, !text[start - 1].isOne(of: ",;:/|()"), !text[start - 1].isDigit {
      if text[start - 1].isBlank { blanks += 1 }
      if blanks == mostWords { break }
      start -= 1
    }
    return start < end ? start..<end : nil
  }

  private static let mostWords = 4

  /// `PA16365`, or `16365` behind `PA`: a ZIP code with its state.
  static func isPlace(_ state: String, _ code: String) -> Bool {
    let digits = code.utf8.count(where: \.isDigit)
    guard digits >= 5 else { return false }
    let ownState = code.prefix { !$0.isNumber }
    return PostalCode.states(ofPrefix: String(code.dropFirst(ownState.count).prefix(3)))
      .contains(ownState.isEmpty ? state : String(ownState))
  }
}

extension LabelUse {
  /// A label of another value than an account number; names and addresses are no codes, and their labels say nothing.
  func isOtherThanAccount(_ rules: RuleBook) -> Bool {
    switch self {
    case .other: true
    case .field(let number):
      switch rules.fieldRules[number].field {
      case .accountNumber, .companyName, .billedName, .authorizedContact, .serviceAddress, .billingAddress:
        false
      case .billingTelephoneNumber, .invoiceNumber, .invoiceDate, .portOutPin, .passcode: true
      }
    default: false
    }
  }
}
