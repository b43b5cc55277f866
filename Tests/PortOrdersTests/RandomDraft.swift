import InventedDrafts
import PortRequest
import PostalAddress

/// A generator of random numbers whose numbers are always the same (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension DraftPortRequest {
  /// Drafts that have every value, and others that lack some; names, places and numbers that are hard to write down.
  static func random(seed: Int) -> DraftPortRequest {
    var dice = SeededNumbers(seed: seed)
    var draft = whole
    draft.companyName = .read(names.randomElement(using: &dice) ?? "")
    draft.authorizedContact = .typed(people.randomElement(using: &dice) ?? "")
    let place = places.randomElement(using: &dice) ?? ""
    draft.serviceAddress = .place(place)
    draft.billingAddress = .place(places.randomElement(using: &dice) ?? "")
    draft.telephoneNumbers = numbers(&dice)
    draft.billingTelephoneNumber = .read(draft.telephoneNumbers[0].value)
    if Bool.random(using: &dice) { draft.portOutPin = .read("48<29>13") }
    if Int.random(in: 0..<4, using: &dice) == 0 { draft.makePartial(&dice) }
    if Int.random(in: 0..<3, using: &dice) == 0 { draft.makePlaces(&dice) }
    if Int.random(in: 0..<3, using: &dice) == 0 { draft.loseSomething(&dice) }
    return draft
  }

  private static let names = [
    "Acme Plumbing, Inc.", "A", "=SUM(A1)", "O'Brien & Sons <LLC>", "Crème Brûlée Łódź s.à r.l.", "東京商店",
    "\u{202E}evil\u{7}",
    "The Very Long Name of a Company That No Form of Any Carrier Has Ever Had Room For, Incorporated",
  ]
  private static let people = ["Dana Reyes", "María-José Núñez de la Peña", "Li", "@dana", ""]
  private static let places = [
    "120 Main St, Ste 4, Piscataway, NJ, 08854", "64 North Commerce Hwy, Allentown, PA, 18101-9867",
    "RR 2, Box 45, Ely, MN, 55731", "PO Box 77, Piscataway, NJ, 08855",
    "1 Rue Sainte-Catherine Ouest, Montréal, QC, H3B 1A1",
    "12 1/2 Elm Ave NW, Bldg D, Fl 3, Washington, DC, 20001", "Main St", "",
  ]

  private static func numbers(_ dice: inout SeededNumbers) -> [PortedNumber] {
    let count = [1, 2, 7, 30].randomElement(using: &dice) ?? 1
    let kinds: [PortedNumber.Kind] = [.local, .local, .local, .wireless, .tollFree, .unknown]
    let only = Bool.random(using: &dice) ? kinds.randomElement(using: &dice) : nil
    return (0..<count).map { index in
      let digits = "\(10000 + index)".dropFirst()
      return .read("+1908555\(digits)", kind: only ?? kinds.randomElement(using: &dice) ?? .local)
    }
  }

  private mutating func makePartial(_ dice: inout SeededNumbers) {
    port.scope = .partial
    for index in telephoneNumbers.indices {
      telephoneNumbers[index].action = index % 3 == 2 ? .keep : .port
    }
    port.newBillingTelephoneNumber = telephoneNumbers.first { $0.action == .keep }.map { .typed($0.value) }
  }

  private mutating func makePlaces(_ dice: inout SeededNumbers) {
    let values = telephoneNumbers.map(\.value)
    let half = values.count / 2
    locations = [
      DraftLocation(
        serviceAddress: .place("7 Oak Ave, Piscataway, NJ, 08854"), telephoneNumbers: Array(values[..<half])),
      DraftLocation(
        serviceAddress: .place("9 Elm Ave, Piscataway, NJ, 08854"), accountNumber: .read("777"),
        billingTelephoneNumber: values.last.map { .read($0) }, telephoneNumbers: Array(values[half...])),
    ]
  }

  private mutating func loseSomething(_ dice: inout SeededNumbers) {
    switch Int.random(in: 0..<7, using: &dice) {
    case 0: companyName = nil
    case 1: authorizedContact = nil
    case 2: billingTelephoneNumber = nil
    case 3: serviceAddress = nil
    case 4: port.scope = .undecided
    case 5: accountNumber = nil
    default: port.desiredDate = nil
    }
  }
}
