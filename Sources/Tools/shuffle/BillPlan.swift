import FixtureScoring
import NumberingPlan
import Perturbations

/// What a bill prints and where, decided before anything is drawn.
struct BillPlan {
  var service: Service
  var billing: Billing
  var mainNumber: MainNumber
  var numberList: NumberList
  var numberFacts: Bool
  var coupon: Coupon
  var facts: Facts
  var isNameInCapitals: Bool
  var hasCallDetail: Bool
  var printsBillDate: Bool
  /// Last line of the service address: whole, without postal code, none.
  var serviceEnd: Int

  enum Service: String { case labelled, inSentence, absent, severalLocations }
  enum Billing: String { case window, labelled, inCoupon }
  enum MainNumber: String { case fact, rowMark, sentence, derived, onlyNumber, unlabelled }
  enum NumberList: String {
    case amountColumn, grid, table, headPerNumber, paragraph, labelledRows, users
  }
  enum Coupon: String { case none, firstPageBottom, firstPageTop, lastPageBottom }
  /// Where account number and bill date stand.
  enum Facts: String { case firstPage, laterPage, couponOnly, everyPage }

  static func random(
    _ account: InventedAccount, _ vocabulary: Vocabulary, _ style: BillStyle, _ dice: inout Dice
  ) -> BillPlan {
    let count = account.lines.count
    let coupon: Coupon =
      style.isSmall
      ? .none
      : dice.weighted([(.none, 3), (.firstPageBottom, 4), (.firstPageTop, 0.7), (.lastPageBottom, 1.2)])
    let hasCoupon = coupon != .none
    let serviceWords = vocabulary.labels[.serviceAddress]?.isEmpty == false
    var service: Service = dice.weighted([
      (.labelled, 6), (.absent, 2.5), (.inSentence, 0.6),
      (.severalLocations, count > 3 && count < 20 ? 0.8 : 0),
    ])
    if vocabulary.isWireless || !serviceWords { service = .absent }
    return BillPlan(
      service: service,
      billing: dice.weighted([(.window, 5), (.labelled, 4), (.inCoupon, hasCoupon ? 0.8 : 0)]),
      mainNumber: mainNumber(account, vocabulary, &dice),
      numberList: dice.weighted([
        (.amountColumn, 2), (.grid, count > 3 ? 1.5 : 0), (.table, 3),
        (.headPerNumber, count < 20 && !vocabulary.numberWords.heads.isEmpty ? 1.5 : 0), (.paragraph, 1),
        (.labelledRows, count < 20 ? 1.5 : 0), (.users, 1),
      ]),
      numberFacts: false, coupon: coupon,
      facts: dice.weighted([
        (.firstPage, 5), (.everyPage, 3), (.laterPage, 0.5), (.couponOnly, hasCoupon ? 0.4 : 0),
      ]),
      isNameInCapitals: dice.chance(0.35), hasCallDetail: dice.chance(0.4), printsBillDate: dice.chance(0.98),
      serviceEnd: dice.weighted([(0, 8), (1, 0.8), (2, 0.4)]))
  }

  private static func mainNumber(_ account: InventedAccount, _ vocabulary: Vocabulary, _ dice: inout Dice)
    -> MainNumber
  {
    let isLabelled = !vocabulary.isWireless && vocabulary.labels[.btn]?.isEmpty == false
    if account.isMainNumberDerived { return isLabelled && dice.chance(0.3) ? .fact : .derived }
    let onlyOne = account.workingNumbers.count == 1 && !vocabulary.isWireless
    if !isLabelled { return onlyOne ? .onlyNumber : .unlabelled }
    let drawn: MainNumber = dice.weighted([
      (.fact, 5), (.rowMark, onlyOne ? 0 : 1), (.sentence, 0.6), (onlyOne ? .onlyNumber : .unlabelled, 2.5),
    ])
    // An account number that begins with a number of the account says which one is the main number.
    let isTold = account.accountValue.hasPrefix(String(account.mainNumber.tenDigits))
    return drawn == .unlabelled && isTold ? .fact : drawn
  }

  /// The account with its names and addresses as this bill prints them.
  func applied(to account: InventedAccount) -> InventedAccount {
    var account = account
    if isNameInCapitals {
      account.companyName = account.companyName.uppercased()
      account.tradeName = account.tradeName?.uppercased()
      account.billing.capitalize()
      account.service.capitalize()
    }
    if serviceEnd > 0 { account.service.postalCode = nil }
    if serviceEnd > 1 { (account.service.city, account.service.state) = (nil, nil) }
    if service == .severalLocations { (account.range, account.removed) = (nil, []) }
    return account
  }
}
