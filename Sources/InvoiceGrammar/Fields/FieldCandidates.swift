/// The values that may be a field's, for every field.
struct FieldCandidates {
  /// By field; nil where nothing was gathered or weighed.
  private var lists = [[FieldCandidate]?](repeating: nil, count: Field.allCases.count)

  subscript(field: Field) -> [FieldCandidate]? {
    get { lists[field.place] }
    set { lists[field.place] = newValue }
  }

  mutating func append(_ candidate: FieldCandidate) {
    let place = candidate.field.place
    if lists[place]?.append(candidate) == nil { lists[place] = [candidate] }
  }

  /// Takes the lists of others in the place of these.
  mutating func replace(by others: FieldCandidates) {
    for (place, list) in others.lists.enumerated() {
      if let list { lists[place] = list }
    }
  }

  var all: some Sequence<FieldCandidate> { lists.lazy.compactMap { $0 }.joined() }
}

extension Field {
  /// Its place among all fields.
  fileprivate var place: Int {
    switch self {
    case .accountNumber: 0
    case .billingTelephoneNumber: 1
    case .companyName: 2
    case .billedName: 3
    case .authorizedContact: 4
    case .serviceAddress: 5
    case .billingAddress: 6
    case .invoiceNumber: 7
    case .invoiceDate: 8
    case .portOutPin: 9
    case .passcode: 10
    }
  }
}
