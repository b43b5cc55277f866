/// What a label that no grammar lists announces, understood by its words: "Customer ledger no." is an account number.
enum ComposedLabel: Int, CaseIterable {
  case accountNumber
  case billingTelephoneNumber
  case invoiceDate
  case serviceAddress
  case billingAddress
  case companyName
  /// A value that is none of the draft's fields.
  case other

  /// The meaning of words in the order printed; nil where they are no label, or one of two things.
  init?(_ words: [LabelWord]) {
    guard (2...7).contains(words.count) else { return nil }
    // "Last bill date", "Sales order".
    if words.contains(where: { !$0.isDisjoint(with: .another) }) {
      self = .other
      return
    }
    let meanings = Self.allCases.filter { $0.isMeant(by: Phrase(words)) }
    // A name stands above its address: such labels are both.
    guard let first = meanings.first, meanings.count == 1 || meanings == [.billingAddress, .companyName]
    else {
      return nil
    }
    self = first
  }

  /// Whether a line is made of nothing but words of labels, a place or a key among them: "Point of service", no name.
  static func isLabelText(_ text: String) -> Bool {
    var all: LabelWord = []
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "#" }
    guard (2...8).contains(words.count) else { return false }
    for word in words {
      guard let roles = LabelWord.roles(of: word) else { return false }
      all.formUnion(roles)
    }
    return !all.isDisjoint(with: [.place, .key, .date, .served])
  }

  /// The fields that such a label announces.
  var fields: [Field] {
    switch self {
    case .accountNumber: [.accountNumber]
    case .billingTelephoneNumber: [.billingTelephoneNumber]
    case .invoiceDate: [.invoiceDate]
    case .serviceAddress: [.serviceAddress]
    case .billingAddress: [.billingAddress, .companyName]
    case .companyName: [.companyName]
    case .other: []
    }
  }

  /// The rules of the fields, as the generic grammar would say them.
  var rules: [FieldRule] {
    fields.map { field in
      FieldRule(
        field: field, reader: field.composedReader,
        placement: .beside(
          self == .billingTelephoneNumber ? [.right, .below, .left] : [.right, .below], labels: []),
        strength: field == .companyName ? .weakly : .likely, layout: nil,
        origin: RuleOrigin(grammar: RuleBook.genericID, line: 0))
    }
  }

  private struct Phrase {
    let words: [LabelWord]
    let all: LabelWord

    init(_ words: [LabelWord]) {
      self.words = words
      all = words.reduce([]) { $0.union($1) }
    }

    func has(_ roles: LabelWord) -> Bool { !all.isDisjoint(with: roles) }
    /// Every word plays one of the roles.
    func isOnly(_ roles: LabelWord) -> Bool {
      words.allSatisfy { !$0.isDisjoint(with: roles.union(.joint)) }
    }
    /// The words that play the first role, and another word that plays the second.
    func has(_ first: LabelWord, and second: LabelWord) -> Bool {
      words.indices.contains { one in
        !words[one].isDisjoint(with: first)
          && words.indices.contains { $0 != one && !words[$0].isDisjoint(with: second) }
      }
    }
    /// The last word that is no joint.
    var last: LabelWord { words.last { !$0.contains(.joint) } ?? [] }
    func ends(_ roles: LabelWord) -> Bool { words.last.map { !$0.isDisjoint(with: roles) } ?? false }
  }

  private func isMeant(by phrase: Phrase) -> Bool {
    switch self {
    case .accountNumber: Self.isAccount(phrase)
    case .billingTelephoneNumber:
      phrase.isOnly([.main, .line, .key, .account, .service]) && phrase.has(.main)
        && phrase.has([.line, .key]) && !phrase.has(.place)
    case .invoiceDate: Self.isDate(phrase)
    case .serviceAddress: Self.isService(phrase)
    case .billingAddress: Self.isBilling(phrase)
    case .companyName: Self.isName(phrase)
    case .other: false
    }
  }

  /// "Customer ledger no.", "Bill account", "Your account with us"; no "Customer service number", no "Account bill no."
  private static func isAccount(_ phrase: Phrase) -> Bool {
    guard phrase.isOnly([.account, .party, .key, .document, .service]), !phrase.ends([.to, .of, .at]) else {
      return false
    }
    let words = phrase.words
    guard let owner = words.lastIndex(where: { !$0.isDisjoint(with: [.account, .party]) }),
      words[owner...].allSatisfy({ $0.isDisjoint(with: [.document, .service]) })
    else { return false }
    if phrase.has(.account) { return true }
    return phrase.has(.key) && words.allSatisfy { $0.isDisjoint(with: .service) }
  }

  /// "Invoice created", "Document date", "Rendered on", "Statement of".
  private static func isDate(_ phrase: Phrase) -> Bool {
    guard phrase.isOnly([.document, .date, .made]) else { return false }
    if phrase.has(.document, and: [.date, .made]) || phrase.has(.document) && phrase.ends(.of)
      || phrase.has(.date, and: .made)
    {
      return true
    }
    return phrase.has(.made) && phrase.ends(.on) && phrase.words.count > 1
  }

  /// "Site served", "Line installed at", "Dispatchable location", "Where your service is".
  private static func isService(_ phrase: Phrase) -> Bool {
    guard phrase.isOnly([.service, .served, .place, .main, .party, .account]), phrase.has(.service) else {
      return false
    }
    return phrase.has(.service, and: .place) || phrase.has(.service, and: .served) && phrase.ends(.at)
      || phrase.has(.place, and: .served)
  }

  /// "Send bill to", "Billed party", "Bill recipient", "Customer of record".
  private static func isBilling(_ phrase: Phrase) -> Bool {
    guard phrase.isOnly([.billed, .place, .recipient, .party, .account, .document, .name, .holder]) else {
      return false
    }
    if phrase.has(.billed, and: [.place, .recipient]) { return true }
    if phrase.has(.billed), phrase.ends(.to) { return true }
    return phrase.has(.recipient) && !phrase.has([.account, .document]) || phrase.has(.party, and: .place)
      || isHolder(phrase)
  }

  /// "Name of customer", "Account held by", "Registered name".
  private static func isName(_ phrase: Phrase) -> Bool {
    guard phrase.isOnly([.name, .party, .account, .billed, .holder]) else { return false }
    return phrase.has(.name, and: [.party, .account, .billed, .holder]) || isHolder(phrase)
  }

  private static func isHolder(_ phrase: Phrase) -> Bool {
    phrase.isOnly([.party, .account, .holder]) && phrase.has([.party, .account], and: .holder)
      && (phrase.ends([.by, .holder]) || phrase.has(.of))
  }
}

extension Field {
  fileprivate var composedReader: FieldRule.Reader {
    switch self {
    case .billingTelephoneNumber: .telephone
    case .invoiceDate: .date
    case .serviceAddress, .billingAddress: .address
    case .companyName, .billedName, .authorizedContact: .name
    case .accountNumber, .invoiceNumber, .portOutPin, .passcode: .code
    }
  }
}
