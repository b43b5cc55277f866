internal import NumberOwnership
internal import NumberingPlan
internal import PostalAddress

/// Chooses for each listed number the place or the account that it belongs to.
struct LocationAssembly {
  let book: BlockBook
  let places: PlaceBook
  let numbers: NumberCensus
  /// The document's own account number.
  let account: Reading<String>?
  /// Groups of the book that are places of service.
  private let placeGroups: Set<Int>
  /// The document's account number as it is printed without its last digits.
  private let shortened: String?
  /// By account: the place whose head names it.
  private var groups: [String: Int] = [:]
  /// By number: the entries in which a mark calls it the main one.
  private var entriesOfMains: [TelephoneNumber: [Int]] = [:]
  /// By entry of the place book.
  private var ownersOfEntries: [Owner?] = []
  /// By owner: the numbers that marks call its main one, as positions in the place book.
  private var mainsOfOwners: [Owner: [Int]] = [:]
  /// By a place's key: its entries.
  private var entriesOfPlaces: [String: [Int]] = [:]

  /// - Parameter placeGroups: groups of the book that are places of service.
  init(
    book: BlockBook, places: PlaceBook, placeGroups: [Int], numbers: NumberCensus, account: Reading<String>?
  ) {
    self.book = book
    self.places = places
    self.numbers = numbers
    self.account = account
    self.placeGroups = Set(placeGroups)
    shortened = account.flatMap { places.onlyStatement(alike: $0.value) }
    for entry in places.entries {
      guard let account = entry.account, let group = entry.group, self.placeGroups.contains(group),
        groups[account] == nil
      else { continue }
      groups[account] = group
    }
    // What an entry stands beneath was entered before it.
    for entry in places.entries { ownersOfEntries.append(owner(of: entry)) }
    for (position, main) in places.mainNumbers.enumerated() {
      entriesOfMains[main.number, default: []].append(main.entry)
      if let owner = ownersOfEntries[main.entry] { mainsOfOwners[owner, default: []].append(position) }
    }
    for (position, entry) in places.entries.enumerated() {
      if let group = entry.group { entriesOfPlaces[book.groups[group].key, default: []].append(position) }
    }
  }

  /// What a number belongs to.
  private enum Owner: Hashable {
    /// By the address as carriers compare it.
    case place(String)
    /// By its number: an account whose head names no place.
    case account(String)
  }

  /// - Parameter service: the places of service.
  /// - Returns: none for a document of one place and one account.
  func locations(_ service: [Reading<PostalAddress>], _ facts: AccountFacts) -> [Location] {
    let keys = Set(service.map(\.value.comparisonKey))
    let numbers = facts.telephoneNumbers.map(\.value)
    let owners = numbers.map { owner(of: $0, among: keys) }
    let numbersOfOwners = Dictionary(grouping: numbers.indices) { owners[$0] }.mapValues { own in
      own.map { numbers[$0] }
    }
    let places = service.map { reading -> Location in
      let key = reading.value.comparisonKey
      return Location(
        serviceAddress: reading, accountNumber: accountNumber(of: key),
        billingTelephoneNumber: mainNumber(of: .place(key), beside: facts),
        telephoneNumbers: numbersOfOwners[.place(key)] ?? [])
    }
    let accounts = accountsWithoutPlace(owners).map { account in
      Location(
        accountNumber: reading(account),
        billingTelephoneNumber: mainNumber(of: .account(account), beside: facts),
        telephoneNumbers: numbersOfOwners[.account(account)] ?? [])
    }
    if keys.count > 1 { return withoutCommonAccount(places) + accounts }
    guard !accounts.isEmpty, let own = self.account else { return [] }
    let others = Set(accounts.flatMap(\.telephoneNumbers))
    return [
      Location(
        serviceAddress: facts.serviceAddress, accountNumber: own,
        telephoneNumbers: numbers.filter { !others.contains($0) })
    ] + accounts
  }

  // MARK: Owners

  private func owner(of number: TelephoneNumber, among keys: Set<String>) -> Owner? {
    let own = Set((places.groupsOfLines[number] ?? []).map { book.groups[$0].key }).intersection(keys)
    if own.count == 1, let key = own.first { return .place(key) }
    let mains = Set((entriesOfMains[number] ?? []).map { ownersOfEntries[$0] })
    if mains.count == 1, let main = mains.first, main != nil { return main }
    guard let entry = numbers.entries[number], !entry.isLocationDoubtful else { return nil }
    // A summary under the document's own account comes before the block that is the number's own, and so does a page's
    // head over the place that the page is about.
    return (entry.locations + entry.carriedLocations).lazy.compactMap { ownersOfEntries[$0] }.first
  }

  /// - Parameter entry: one that stands beneath entries whose owners are known.
  private func owner(of entry: PlaceBook.Entry) -> Owner? {
    if let group = entry.group, placeGroups.contains(group) { return .place(book.groups[group].key) }
    guard entry.group == nil, let account = entry.account, !isOwn(account) else {
      return entry.beneath.flatMap { ownersOfEntries[$0] }
    }
    return groups[account].map { .place(book.groups[$0].key) } ?? .account(account)
  }

  /// The document's account itself, perhaps printed without its last digits.
  private func isOwn(_ number: String) -> Bool { account?.value == number || shortened == number }

  private func accountsWithoutPlace(_ owners: [Owner?]) -> [String] {
    var known: Set<String> = []
    return owners.compactMap { owner in
      guard case .account(let account) = owner, known.insert(account).inserted else { return nil }
      return account
    }
  }

  // MARK: Accounts and main numbers

  private func accountNumber(of key: String) -> Reading<String>? {
    let own = entriesOfPlaces[key] ?? []
    if let account = own.compactMap({ places.entries[$0].account }).first { return reading(account) }
    let ofRows = own.reduce(into: Set<String>()) { $0.formUnion(places.accountsOfRows[$1] ?? []) }
    return ofRows.count == 1 ? ofRows.first.flatMap(reading) : nil
  }

  private func reading(_ account: String) -> Reading<String>? {
    guard let statement = places.statements[account] else {
      return Reading(value: account, printed: account, confidence: 0.85, evidence: [])
    }
    return Reading(
      value: account, printed: statement.printed, confidence: 0.85, evidence: [statement.evidence])
  }

  /// An account that all places share, or that is the document's, is no place's own.
  private func withoutCommonAccount(_ places: [Location]) -> [Location] {
    let accounts = Set(places.compactMap { $0.accountNumber?.value })
    guard accounts.count == 1 || accounts.allSatisfy(isOwn) else { return places }
    return places.map { place in
      var place = place
      if place.accountNumber.map({ isOwn($0.value) }) == true || places.count == 1 {
        place.accountNumber = nil
      }
      return place
    }
  }

  /// The one number that a mark calls its main one.
  private func mainNumber(of owner: Owner, beside facts: AccountFacts) -> Reading<TelephoneNumber>? {
    let own = (mainsOfOwners[owner] ?? []).map { places.mainNumbers[$0] }
    guard let first = own.first, own.allSatisfy({ $0.number == first.number }),
      facts.billingTelephoneNumber?.value != first.number
    else { return nil }
    return Reading(
      value: first.number, printed: first.printed, confidence: 0.85, evidence: [first.evidence])
  }
}
