internal import PostalAddress

/// A company's or a person's name as a line of a bill.
enum PrintedName {
  /// Whether a line may be the name of a customer: letters, no address, no amount, no sentence.
  static func mayBeName(_ text: String) -> Bool {
    // "Dear Jane Roe," begins a letter.
    if Lexicon.salutations.contains(text.prefix(while: \.isLetter).lowercased()) { return false }
    let letters = text.letterCount
    guard letters >= 2, text.utf8.count <= 80, letters * 2 > text.digitCount, !isLabelWord(text),
      !text.contains("....")
    else { return false }
    guard !endsInPostalCode(text), !text.utf8.contains(where: { $0.isOne(of: "$@|_") }),
      // "Your account manager: Jane Roe" says whose the name is: not the customer's.
      text.utf8.last != UInt8(ascii: "?"), !text.utf8.contains(UInt8(ascii: ":")), !leadsToDate(text)
    else { return false }
    guard PrintedDate.match(ArraySlice(text.utf8)) == nil, !RowTokens.isSentence(ArraySlice(text.utf8)) else {
      return false
    }
    return AddressLine.likelihood(text) < 0.5 && !isCode(text) && !ComposedLabel.isLabelText(text)
      && !AddressHeading.isHeading(text)
      && !isTableHead(text)
  }

  /// "Street", "your": one word, and one that labels are made of.
  private static func isLabelWord(_ text: String) -> Bool {
    text.utf8.count <= 12 && LabelWord.roles(of: text) != nil
  }

  /// "Items", "STATEMENT ACCT 88104-2", "FACTURA FECHA 10/23/2026": words of a bill, alone or over what they name.
  private static func isTableHead(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count > 1 else { return headsOfTables.contains(text.lowercased()) }
    return zip(words, words.dropFirst()).contains { word, next in
      next.first?.isNumber == true && headsOfTables.contains(word.lowercased())
    }
  }

  private static let headsOfTables = WordSet(Lexicon.headsOfTables)

  /// "Montant prélevé le", "Paid on", "Invoice date Feb 06": a date was cut off, or its year.
  private static func leadsToDate(_ text: String) -> Bool {
    if text.utf8.last?.isDigit == true { return endsInDay(text) }
    guard let last = text.utf8.last, last.isOne(of: "eunyh") else { return false }
    return [" le", " du", " au", " on", " by", " thru", " through"].contains { (ending: StaticString) in
      ending.withUTF8Buffer { $0.elementsEqual(text.utf8.suffix($0.count)) }
    }
  }

  private static func endsInDay(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count > 1, let day = Int(words[words.count - 1]), (1...31).contains(day) else { return false }
    var key = LabelKey()
    key.append(bytes: Array(words[words.count - 2].utf8).span, base: 0)
    return MonthName.number(of: key.symbols) != nil
  }

  private static func endsInPostalCode(_ text: String) -> Bool {
    text.utf8.count > 12 && text.utf8.suffix(5).allSatisfy(\.isDigit)
  }

  /// Barcode digits, key lines, page counts, the letters of a postal barcode.
  private static func isCode(_ text: String) -> Bool {
    if text.utf8.count >= 20, text.utf8.allSatisfy({ $0.isOne(of: "ADFT") }) { return true }
    if text.digitCount * 2 >= text.utf8.count, text.split(separator: " ").count == 1 { return true }
    return text.utf8.lazy.map { $0.lowercased }.starts(with: "keyline".utf8)
  }

  /// The person at a text's start: two to four words that begin with a capital, up to a comma, digit or parenthesis.
  static func person(in text: String) -> String? {
    var words: [Substring] = []
    for word in text.split(separator: " ") {
      let bare = word.last == "," || word.last == ";" ? word.dropLast() : word
      guard let first = bare.first,
        first.isUppercase || (words.count > 0 && Self.particles.contains(bare.lowercased())),
        bare.allSatisfy({ $0.isLetter || "'’.-".contains($0) })
      else { break }
      words.append(bare)
      if bare.count != word.count { break }
      if words.count == 5 { break }
    }
    guard words.count >= 2, !words.contains(where: { isOffice($0.lowercased()) }) else { return nil }
    return words.joined(separator: " ")
  }

  /// A department, an agency or a firm: "Public Utility Commission", "Sunpoint Mgmt", "Shoreway Hotels Inc".
  private static func isOffice(_ word: String) -> Bool {
    word.filter { $0 != "." }.split(separator: "-").map(String.init).contains {
      departments.contains($0) || $0.utf8.count > 2 && legalForms.contains($0)
    }
  }

  /// "Accounts Payable", on a line of its own under the company.
  private static func isDepartment(_ text: String) -> Bool {
    let words = text.split(separator: " ").map { $0.lowercased() }
    return (1...4).contains(words.count) && words.last.map(departmentEnds.contains) == true
      && words.allSatisfy { departments.contains($0) || departmentEnds.contains($0) }
  }

  private static let departmentEnds = WordSet(Lexicon.departmentEnds)
  private static let particles: Set<String> = Set(Lexicon.nameParticles)
  /// "ATTN: Accounts Payable" names no person.
  private static let departments = WordSet(Lexicon.departments)

  /// What a name line in an address block is.
  enum Line: Equatable {
    case legal(String)
    /// A person or department after ATTN or C/O.
    case attention(String)
    /// Another name the company trades under.
    case tradeName(String)
    case noise
  }

  static func classify(_ text: String) -> Line {
    if let rest = remainder(of: text, after: attentionMarks) { return .attention(rest) }
    if let rest = remainder(of: text, after: tradeMarks) { return .tradeName(rest) }
    if isDepartment(text) { return .attention(text) }
    if remainder(of: text, after: ownerMarks) != nil { return .noise }
    return mayBeName(text) ? .legal(text) : .noise
  }

  private static let attentionMarks = Lexicon.attentionMarks
  /// What a line says of its owner is no part of a company's name.
  private static let ownerMarks = Lexicon.ownerMarks
  private static let tradeMarks = Lexicon.TradeMarks.bill

  private static func remainder(of text: String, after marks: [String]) -> String? {
    let lowered = text.lowercased()
    for mark in marks where lowered.hasPrefix(mark) {
      let rest = text.dropFirst(mark.count)
      guard rest.first.map({ !$0.isLetter && !$0.isNumber }) ?? true else { continue }
      return String(rest.drop { !$0.isLetter && !$0.isNumber })
    }
    return nil
  }

  /// Whether a line goes on with the name above it: "Ironwood Machine Works," and "Inc".
  static func continues(_ name: String, _ line: String) -> Bool {
    let joints = Lexicon.SmallWordsOfNames.ending
    if name.hasSuffix(",") || joints.contains(name.split(separator: " ").last.map { $0.lowercased() } ?? "") {
      return true
    }
    let words = line.split(separator: " ")
    guard let first = words.first, words.count <= 3 else { return false }
    if first.first?.isLowercase == true || first == "&" { return true }
    return words.allSatisfy { legalForms.contains($0.lowercased().filter { $0.isLetter }) }
  }

  /// The words belong to a name that begins before them: "OF NEW" behind "Monadnock Landscape Company".
  static func goesOn(_ text: String) -> Bool {
    Lexicon.SmallWordsOfNames.beginning.contains(text.prefix { $0 != " " }.lowercased())
  }

  /// "ATTN", "Attention:", which say who a letter is for.
  static func isAddressee(_ label: String) -> Bool { remainder(of: label, after: attentionMarks) != nil }

  /// After "c/o", where the bill goes to, which is no word on who speaks for the account.
  static func isCareOf(_ text: String) -> Bool {
    remainder(of: text, after: Lexicon.careOfMarks) != nil
  }

  /// Whether a line is a person's name over their company's: "Jane Roe" over "Roe & Daughters Orchards, Inc.".
  static func isPerson(_ line: String, over company: String) -> Bool {
    let words = line.split(separator: " ")
    guard (2...3).contains(words.count), person(in: line) == line,
      !words.contains(where: { $0.count > 1 && $0.allSatisfy(\.isUppercase) })
    else { return false }
    return person(in: company) != company && company.split(separator: " ").count >= 3
      && !company.contains("@") && (endsInLegalForm(company) || company.contains("&"))
  }

  /// Whether the printer's field probably cut a name that goes on below: long, not ended by a legal form, and no person's
  /// name below.
  static func isCut(_ name: String, before line: String) -> Bool {
    if line.first == "&" { return true }
    if endsInLegalForm(name) { return false }
    return endsInLegalForm(line) || name.count >= 22 && person(in: line) != line
  }

  private static func endsInLegalForm(_ name: String) -> Bool {
    legalForms.contains(name.split(separator: " ").last.map { $0.lowercased().filter(\.isLetter) } ?? "")
  }

  private static let legalForms: Set<String> = Set(Lexicon.LegalForms.bill)

  /// The name before a trade name on the same line: "ACME INC DBA ACME DENTAL" is "ACME INC".
  static func withoutTradeName(_ text: String) -> (legal: String, trade: String)? {
    let words = text.split(separator: " ")
    guard let mark = words.firstIndex(where: { tradeMarks.contains($0.lowercased()) }), mark > 0,
      mark + 1 < words.count
    else { return nil }
    return (words[..<mark].joined(separator: " "), words[(mark + 1)...].joined(separator: " "))
  }
}
