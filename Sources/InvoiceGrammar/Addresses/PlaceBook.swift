internal import NumberingPlan
internal import PageText

/// The places and the accounts of a document that numbers belong to, as the heads of their blocks name them.
struct PlaceBook {
  /// What stands over a number: a place, with its account where the head names one, or an account alone.
  struct Entry {
    /// In the block book.
    var group: Int?
    /// Letters and digits alone.
    var account: String?
    /// The entry in force above, for what may be no place of service: the document's own account heads no section.
    var beneath: Int?

    fileprivate var key: String { "\(group ?? -1) \(beneath ?? -1) \(account ?? "-")" }
  }

  /// A number that a mark such as "BTN" names the main one of what it stands in.
  struct MainNumber {
    var number: TelephoneNumber
    var printed: String
    var evidence: Evidence
    var entry: Int
  }

  private(set) var entries: [Entry] = []
  private(set) var mainNumbers: [MainNumber] = []
  /// By account number: where it stands first.
  private(set) var statements: [String: (printed: String, evidence: Evidence)] = [:]
  /// By line whose place stands with it: the groups of the places.
  private(set) var groupsOfLines: [TelephoneNumber: Set<Int>] = [:]
  /// By entry: the accounts that rows below it begin with.
  private(set) var accountsOfRows: [Int: Set<String>] = [:]
  /// By an entry's key.
  private var positions: [String: Int] = [:]
  /// Account numbers at the tops of pages so far.
  private var pageHeads: Set<String> = []

  /// An account's head stands no lower on a page that only repeats it.
  private static let topOfPage = 0.25
  /// More heads are kept for none: a bill of a thousand accounts has fewer.
  private static let mostEntries = 6000

  mutating func entry(_ entry: Entry) -> Int? {
    let key = entry.key
    if let position = positions[key] { return position }
    guard entries.count < Self.mostEntries else { return nil }
    positions[key] = entries.count
    entries.append(entry)
    return entries.count - 1
  }

  /// Keeps where an account's number stands.
  mutating func note(_ statement: AccountStatement, on index: PageIndex, as rule: String) {
    guard statements[statement.number] == nil, statements.count < Self.mostEntries else { return }
    statements[statement.number] = (
      statement.printed,
      Evidence(page: index.page, box: index.pageBox(statement.box), text: statement.printed, rule: rule)
    )
  }

  mutating func note(_ line: TelephoneNumber, at group: Int) {
    groupsOfLines[line, default: []].insert(group)
  }

  mutating func note(account: String, ofRowUnder entry: Int) {
    accountsOfRows[entry, default: []].insert(account)
  }

  mutating func note(_ main: MainNumber) {
    guard mainNumbers.count < Self.mostEntries else { return }
    mainNumbers.append(main)
  }

  /// The account number stated that begins as another does; nil where several do, which are accounts under it.
  func onlyStatement(alike account: String) -> String? {
    let alike = statements.keys.filter {
      $0 != account && min(account.utf8.count, $0.utf8.count) >= 7
        && (account.hasPrefix($0) || $0.hasPrefix(account))
    }
    return alike.count == 1 ? alike.first : nil
  }

  /// Whether a page's top only repeats an account that another page's top named: the section goes on.
  mutating func isRepeatedPageHead(_ statement: AccountStatement, on index: PageIndex) -> Bool {
    guard statement.box.top < index.height * Self.topOfPage else { return false }
    return !pageHeads.insert(statement.number).inserted
  }
}
