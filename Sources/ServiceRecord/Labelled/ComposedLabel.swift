/// A label that no table lists, understood by its words: `Svc Loc Addr`, `custAcctNbr`, `BILLNAME`.
///
/// Every word must be known, so that a label with one more word (`Last Payment Address`) stays unknown.
struct ComposedLabel {
  private typealias Words = Lexicon.RecordLabelWords

  /// What a word of a label says.
  private enum Class {
    case filler, billing, service, place, listed, account, customer, main, related, summary, ended, tollFree,
      contact
    case authorized, person, name, company, number, telephone, working, device, address, line, second, house,
      city,
      state
    case status, postalCode, code, unit, freeze, provider, pin, passcode, out, pending, order
  }

  private let classes: Set<Class>
  /// Whether the label names several numbers.
  private let isPlural: Bool
  /// Whether it names an identifier: `Main ID` is no telephone number.
  private let isIdentifier: Bool

  private static let mostWords = 8
  private static let longest = 48

  /// - Returns: nil where a word is unknown.
  init?(_ label: some StringProtocol) {
    guard label.utf8.count <= Self.longest else { return nil }
    let words = Self.words(of: label)
    guard (1...Self.mostWords).contains(words.count) else { return nil }
    var classes: Set<Class> = []
    for word in words {
      // `TN3STATUS`: labels that are counted.
      let letters = word.filter(\.isPrintedLetter)
      // `Line 4`.
      if letters.isEmpty, word.utf8.count <= 2, classes == [.line], Self.classes(of: word[...]) == nil {
        continue
      }
      guard
        let known = Self.classes(of: word[...]) ?? (letters.isEmpty ? nil : Self.classes(of: letters[...]))
      else {
        return nil
      }
      classes.formUnion(known)
    }
    self.classes = classes
    isPlural = words.contains { Lexicon.pluralNumbers.contains($0) }
    isIdentifier = words.contains { $0 == "id" || $0 == "identifier" }
  }

  /// What the value is; nil where the words together say nothing.
  var field: RecordField? {
    if has(.status) { return has(.telephone) || has(.line) || has(.number) ? .status : nil }
    if has(.pending), has(.order) { return .pendingOrder }
    if has(.freeze) {
      return has(.provider) || has(.number) || has(.out) || has(.service) || has(.account) ? .freeze : nil
    }
    if has(.pin) { return .pin }
    if has(.passcode) { return .passcode }
    if has(.address) || has(.house) { return address }
    if let place { return place }
    if has(.telephone) { return telephone }
    if classes.isSubset(of: [.service, .place, .billing, .customer, .filler]), has(.place) {
      return has(.billing) ? .billingAddress : .serviceAddress
    }
    if has(.unit) { return has(.billing) ? .billingUnit : .serviceUnit }
    if has(.authorized) { return has(.name) || has(.person) || has(.contact) ? .authorizedContact : nil }
    if has(.name) || has(.company) { return name }
    if has(.working), has(.number), !has(.account), !has(.customer) { return .numbers }
    // `Main No`.
    if has(.main), has(.number), classes.isSubset(of: [.main, .billing, .number, .filler]), !isIdentifier {
      return .billingNumber
    }
    return account
  }

  /// Whether the label may name a line of the account where a number stands behind it: `Line 1`, `Also working`.
  var mayNameLine: Bool {
    !classes.isDisjoint(with: [.line, .working]) && classes.isSubset(of: [.line, .working, .filler, .second])
  }

  /// Whether the label says that a name follows, and not whose: `Name`, `Company`.
  var namesAnybody: Bool {
    (has(.name) || has(.company)) && classes.isSubset(of: [.name, .company, .filler, .person])
  }

  /// Whether the label speaks of the customer or of the account.
  var namesCustomer: Bool {
    !classes.isDisjoint(with: [.customer, .account, .listed, .billing])
      && classes.isDisjoint(with: [.contact, .authorized, .related, .ended, .provider])
  }

  /// Whether the label speaks of the customer, and of no account.
  var namesCustomerAlone: Bool { has(.customer) && !has(.account) }

  /// Whether the label says where bills go and nothing else: `Mail bills`.
  var isBillingAlone: Bool { has(.billing) && classes.isSubset(of: [.billing, .filler]) }

  /// Whether the label names the account's main number, which works: `Main No`, and not the one it is billed under.
  var isMainNumber: Bool { has(.main) && !has(.billing) && !has(.account) && !has(.related) }

  private func has(_ some: Class) -> Bool { classes.contains(some) }

  private var address: RecordField? {
    if has(.contact) || has(.authorized) || has(.ended) || has(.related) { return nil }
    if has(.house) { return has(.billing) ? nil : .serviceHouse }
    if has(.second) || has(.unit) { return has(.billing) ? .billingUnit : .serviceUnit }
    if has(.listed) { return nil }
    return has(.billing) ? .billingAddress : .serviceAddress
  }

  /// City, state, postal code, or several of them.
  private var place: RecordField? {
    let parts = [Class.city, .state, .postalCode].filter(has)
    if parts.isEmpty || has(.telephone) || has(.name) || has(.account) || has(.listed) { return nil }
    let isBilling = has(.billing)
    if parts.count > 1 { return isBilling ? .billingPlace : .servicePlace }
    switch parts[0] {
    case .city: return isBilling ? .billingCity : .serviceCity
    case .state: return isBilling ? .billingState : .serviceState
    default: return isBilling ? .billingPostalCode : .servicePostalCode
    }
  }

  private var telephone: RecordField? {
    if has(.ended) { return .disconnectedNumber }
    if has(.related) { return .relatedNumber }
    if has(.summary) { return .summaryNumber }
    if has(.tollFree) { return .tollFreeNumbers }
    if has(.contact) || has(.authorized) { return .contactNumber }
    if has(.billing) || has(.main) { return .billingNumber }
    if has(.account) { return has(.working) ? .numbers : .billingNumber }
    if has(.customer) || has(.name) || has(.company) { return has(.working) ? .numbers : .contactNumber }
    if has(.listed) { return has(.working) ? .numbers : nil }
    return .numbers
  }

  private var name: RecordField? {
    if has(.contact) || has(.ended) || has(.related) || has(.summary) || has(.number) { return nil }
    return has(.billing) ? .billedName : .customerName
  }

  private var account: RecordField? {
    guard has(.account) || has(.customer), !has(.order) else { return nil }
    // `Working Numbers on Account`.
    if has(.working), isPlural { return .numbers }
    // `Customer of record`.
    if classes == [.customer, .filler] { return .customerName }
    if has(.related) { return .relatedNumber }
    if has(.summary) { return .summaryNumber }
    if has(.code) { return has(.customer) ? .customerCode : nil }
    return has(.number) ? .accountNumber : nil
  }

  // MARK: - Words

  /// Words in small letters; a capital behind a small letter begins one, and what stands in parentheses is none.
  static func words(of label: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    var depth = 0
    var wasSmall = false
    for character in label {
      if character == "(" { depth += 1 }
      let isSign = depth == 0 && (character.isPrintedLetter || character.isPrintedNumber)
      if !isSign || (wasSmall && character.isUppercase) {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if isSign { word += character.lowercased() }
      if character == "#", depth == 0 { words.append("number") }
      if character == ")" { depth = max(0, depth - 1) }
      wasSmall = character.isLowercase
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// What a word says, or the words that it is glued of.
  private static func classes(of word: Substring) -> Set<Class>? {
    if let known = index[String(word)] { return known }
    guard word.utf8.count >= 5 else { return nil }
    // The longest beginning that leaves known words.
    for length in stride(from: word.count - 1, through: 2, by: -1) {
      guard let first = index[String(word.prefix(length))],
        let rest = classes(of: word.dropFirst(length))
      else { continue }
      return first.union(rest)
    }
    return nil
  }

  private static let index: [String: Set<Class>] = {
    var index: [String: Set<Class>] = [:]
    let lists: [(Class, [String])] = [
      (.filler, Words.filler), (.billing, Words.billing), (.service, Words.service), (.place, Words.place),
      (.listed, Words.listed),
      (.account, Words.account), (.customer, Words.customer), (.main, Words.main), (.related, Words.related),
      (.summary, Words.summary), (.ended, Words.ended), (.tollFree, Words.tollFree),
      (.contact, Words.contact),
      (.authorized, Words.authorized), (.person, Words.person), (.name, Words.name),
      (.company, Words.company),
      (.number, Words.number), (.telephone, Words.telephone), (.working, Words.working),
      (.device, Words.device),
      (.address, Words.address), (.line, Words.line), (.second, Words.second), (.house, Words.house),
      (.city, Words.city), (.state, Words.state), (.postalCode, Words.postalCode), (.code, Words.code),
      (.unit, Words.unit), (.freeze, Words.freeze), (.provider, Words.provider), (.pin, Words.pin),
      (.passcode, Words.passcode), (.out, Words.out), (.pending, Words.pending), (.order, Words.order),
      (.status, Words.status),
    ]
    for (some, words) in lists {
      for word in words { index[word, default: []].insert(some) }
    }
    return index
  }()
}
