internal import NumberOwnership
internal import PageText
internal import PostalAddress

/// Chooses the service address, the billing address and the names among a document's address blocks.
struct AddressAssembly {
  let book: BlockBook
  /// What labels gave for each field.
  let candidates: FieldCandidates
  let numbers: NumberCensus
  /// What stands over the numbers.
  let places: PlaceBook
  /// The rule that expects the billing address where the envelope's window is.
  let window: RuleOrigin?
  let issuer: IssuerText
  /// A grammar named the issuer.
  let knowsIssuer: Bool
  let arbiter: FieldArbiter
  /// Places of single lines or accounts.
  let tied: TiedPlaces
  /// Several accounts have an address each behind their number, and no label names another place of service.
  let arePlacesOfAccounts: Bool
  /// What was weighed for each field.
  var weighed = FieldCandidates()

  init(
    book: BlockBook, candidates: FieldCandidates, numbers: NumberCensus, places: PlaceBook,
    window: RuleOrigin?, issuer: IssuerText, knowsIssuer: Bool, arbiter: FieldArbiter
  ) {
    self.book = book
    self.candidates = candidates
    self.numbers = numbers
    self.places = places
    self.window = window
    self.issuer = issuer
    self.knowsIssuer = knowsIssuer
    self.arbiter = arbiter
    let tied = TiedPlaces(book.groups.lazy.flatMap(\.blocks))
    self.tied = tied
    arePlacesOfAccounts =
      book.accountGroups.count > 1 && book.serviceGroups.allSatisfy { book.groups[$0].isOfAccount }
      && book.accountGroups.contains { group in book.groups[group].blocks.contains { tied.isOfAccount($0) } }
  }

  /// Groups of the book that are places of service.
  private var placeGroups: [Int] { arePlacesOfAccounts ? book.accountGroups : book.serviceGroups }

  mutating func add(to facts: inout AccountFacts) {
    let service = withPlacesOfLines(serviceReadings(), facts)
    if Set(service.map(\.value.comparisonKey)).count <= 1 {
      facts.serviceAddress = service.first ?? placeOfLines(&facts)
    } else if book.serviceGroups.isEmpty, !arePlacesOfAccounts {
      notePlacesOfLines(&facts)
    } else if arePlacesOfAccounts, book.serviceGroups.count == 1 {
      let labelled = book.groups[book.serviceGroups[0]].key
      facts.serviceAddress = service.first { $0.value.comparisonKey == labelled }
    }
    let assembly = LocationAssembly(
      book: book, places: places, placeGroups: placeGroups, numbers: numbers, account: facts.accountNumber)
    facts.locations = assembly.locations(service, facts)
    keepOtherAccounts(&facts)
    noteDoubtfulTies(&facts)
    let weighedGroups = billingGroups()
    let billing = weighedGroups.filter { $0.isLabelled || $0.probability > Self.leastShare }
    let blocks = billing.flatMap { candidates(for: $0) }
    // A label may give an address that is part of no block, or of one that another label names first.
    weighed[.billingAddress] = blocks.isEmpty ? candidates[.billingAddress] : blocks
    facts.billingAddress = arbiter.reading(weighed[.billingAddress] ?? []) { $0.address }
    if !blocks.isEmpty { weighed[.billingAddress] = weighedGroups.flatMap { candidates(for: $0) } }
    addNames(to: &facts, billing: billing)
  }

  /// A block under no label that is less likely the customer's is none of the values that compete.
  private static let leastShare = 0.15
  /// How sure it is that an address with an account's number in front is a place of service.
  private static let shareOfAccountPlace = 0.86

  // MARK: Service

  private mutating func serviceReadings() -> [Reading<PostalAddress>] {
    let groups = placeGroups.map { book.groups[$0] }.filter { group in
      !group.blocks.contains { issuer.names($0) && $0.origin?.isGeneric != false }
    }
    if groups.isEmpty {
      let labelled = candidates[.serviceAddress] ?? []
      weighed[.serviceAddress] = labelled
      return (severalPlaces(labelled) ?? [labelled]).compactMap {
        arbiter.reading($0) { $0.address }
      }
    }
    let places = groups.map { group in
      group.blocks.filter { $0.purpose == .service || arePlacesOfAccounts && $0.accountNumber != nil }.map {
        $0.purpose == .service
          ? labelled(.serviceAddress, $0) : candidate(.serviceAddress, $0, Self.shareOfAccountPlace)
      }
    }
    var readings = places.compactMap { arbiter.reading($0) { $0.address } }
    let rivals = rivals(of: groups)
    weighed[.serviceAddress] = places.flatMap { $0 } + rivals
    let labels = Set(groups.flatMap(\.blocks).compactMap { $0.label.map { LabelKey($0).symbols } })
    // The same label over another place: a bill of several locations.
    readings += rivals.filter { labels.contains(LabelKey($0.label).symbols) }.compactMap { rival in
      arbiter.reading([rival]) { $0.address }
    }
    if !rivals.isEmpty {
      for position in readings.indices {
        readings[position].confidence = min(readings[position].confidence, 0.85)
      }
    }
    return readings
  }

  // MARK: Billing

  struct BillingGroup {
    var group: BlockBook.Group
    var probability: Double
    var isLabelled: Bool
    /// What was weighed of a block under no label.
    var features: [FieldFeature] = []
  }

  /// Blocks that a label calls the billing address, else those that stand where the envelope's window is.
  private func billingGroups() -> [BillingGroup] {
    let labelled = book.groups(for: .billing).filter { group in
      !group.blocks.allSatisfy { issuer.names($0) }
    }
    if !labelled.isEmpty {
      return labelled.map {
        BillingGroup(
          group: $0, probability: $0.block(for: .billing)?.labelProbability ?? 0.5, isLabelled: true)
      }
    }
    let open = book.groups.filter { group in
      let isService = group.blocks.contains { $0.purpose == .service }
      return group.blocks.contains { block in
        block.purpose != .service && block.purpose != .issuer && (!isService || !block.names.isEmpty)
          && !tied.contains(block)
      }
    }
    let window = AddressWindow(
      groups: open, issuer: issuer, knowsIssuer: knowsIssuer, weights: arbiter.weights)
    return open.map { group in
      let (share, features) = window.probability(group)
      return BillingGroup(group: group, probability: share, isLabelled: false, features: features)
    }
  }

  private func candidates(for billing: BillingGroup) -> [FieldCandidate] {
    let blocks =
      billing.isLabelled
      ? billing.group.blocks.filter { $0.purpose == .billing || $0.purpose == .unlabelled }
      : billing.group.blocks
    return blocks.map { block in
      if billing.isLabelled, block.purpose == .billing {
        return labelled(.billingAddress, block)
      }
      var candidate = candidate(.billingAddress, block, min(billing.probability, 0.96))
      candidate.features = billing.features
      if let rule = window, block.origin == nil {
        candidate.evidence.rule = "\(rule.grammar):\(rule.line) in the address window"
      }
      return candidate
    }
  }

  /// An address that its label names.
  private func labelled(_ field: Field, _ block: PrintedBlock) -> FieldCandidate {
    var candidate = candidate(field, block, block.labelProbability)
    candidate.said = [block.feature].compactMap { $0 }
    return candidate
  }

  func candidate(_ field: Field, _ block: PrintedBlock, _ probability: Double) -> FieldCandidate {
    let clarity = AddressClarity(block.address, printed: block.printed)
    return FieldCandidate(
      field: field, value: .address(block.address), printed: block.printed,
      probability: probability * clarity.share, evidence: block.evidence,
      support: "\(block.page):\(Int(block.viewBox.top)):\(Int(block.viewBox.left))",
      isAmbiguous: clarity.isAmbiguous || block.lines.contains(where: \.mayBeCut), origin: block.origin)
  }
}
