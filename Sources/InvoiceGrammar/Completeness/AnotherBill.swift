internal import DocumentFacts

/// The bill of another account in the same file: pages from one that bears an account number and a date of its own, and not
/// those of the bill, up to one that bears the bill's account again.
///
/// A child account on its parent's bill has an account number of its own, and no other date.
struct AnotherBill {
  /// The page that shows it.
  let page: Int
  /// What it bears as its account number.
  let account: String
  /// Pages that bear the account of the bill.
  private let own: Set<Int>

  /// What is stated of a value that only the other bill's pages have.
  private static let most = 0.5

  /// Nil where every page may be of one bill.
  init?(_ facts: AccountFacts) {
    guard let account = facts.accountNumber, let date = facts.invoiceDate else { return nil }
    let own = Self.pages(account.evidence)
    let dated = Self.pages(date.evidence)
    let otherwiseDated = date.alternatives.reduce(into: Set<Int>()) { $0.formUnion(Self.pages($1.evidence)) }
      .subtracting(dated)
    let shown = account.alternatives.compactMap { other -> (page: Int, account: String)? in
      let pages = Self.pages(other.evidence).subtracting(own).intersection(otherwiseDated)
      return pages.min().map { ($0, other.printed) }
    }
    guard !own.isEmpty, let first = shown.min(by: { $0.page < $1.page }) else { return nil }
    (self.own, page, self.account) = (own, first.page, first.account)
  }

  private static func pages(_ evidence: [Evidence]) -> Set<Int> { Set(evidence.compactMap(\.page)) }

  /// Whether a value stands on the other bill's pages alone.
  private func isOnly(_ evidence: [Evidence]) -> Bool {
    let pages = Self.pages(evidence)
    let end = own.filter { $0 > page }.min() ?? Int.max
    return !pages.isEmpty && pages.allSatisfy { (page..<end).contains($0) }
  }

  private func doubt<Value>(_ reading: inout Reading<Value>?) {
    if let evidence = reading?.evidence, isOnly(evidence) { reading?.limitConfidence(to: Self.most) }
  }

  /// Believes nothing that only the other bill says, and tells of it.
  func write(in facts: inout AccountFacts) {
    doubt(&facts.billingTelephoneNumber)
    doubt(&facts.companyName)
    doubt(&facts.billedName)
    doubt(&facts.authorizedContact)
    doubt(&facts.serviceAddress)
    doubt(&facts.billingAddress)
    for index in facts.telephoneNumbers.indices where isOnly(facts.telephoneNumbers[index].evidence) {
      facts.telephoneNumbers[index].limitConfidence(to: Self.most)
    }
    facts.notes.append(
      ReadingNote(
        kind: .candidatesCompete, field: "accountNumber",
        message:
          "Page \(page) bears another account number, \(account), and another date: the file may hold two bills."
      ))
  }
}
