import NumberingPlan
import Perturbations
import PortRequest

/// Invents accounts.
struct AccountInvention {
  var vocabulary: Vocabulary
  /// Every number drawn so far: no decoy is a line of the account by chance.
  var used: Set<TelephoneNumber> = []

  mutating func account(_ dice: inout Dice) -> InventedAccount {
    let place = dice.pick(InventedPlace.all.filter { !vocabulary.isKnown || !$0.isCanadian })
    let office = TelephoneNumber.randomOffice(&dice)
    let main = number(place, office, &dice)
    let shape = dice.pick(vocabulary.accountShapes)
    let printed = accountNumber(shape, main, &dice)
    let name = InventedName.company(&dice)
    let service = InventedAddress.random(in: place, allowsBox: false, &dice)
    let billing =
      dice.chance(0.35)
      ? service : InventedAddress.random(in: billingPlace(place, &dice), allowsBox: true, &dice)
    let date = CalendarDate(year: 2026, month: dice.int(7...11), day: dice.int(1...20))
    let billDate = date ?? vocabulary.asOf
    var account = InventedAccount(
      place: place, accountNumber: printed.text, accountValue: printed.value, mainNumber: main,
      isMainNumberDerived: shape.beginsWithMainNumber && vocabulary.isKnown, lines: [], removed: [],
      companyName: name,
      service: service, billing: billing, billDate: billDate, dueDate: billDate.later(by: dice.int(14...30)),
      invoiceNumber: invoiceNumber(&dice))
    addLines(to: &account, office, &dice)
    if dice.chance(0.15) { account.tradeName = InventedName.company(&dice) }
    if dice.chance(0.25) { account.contact = InventedName.person(&dice) }
    return account
  }

  private func billingPlace(_ place: InventedPlace, _ dice: inout Dice) -> InventedPlace {
    dice.chance(0.75) ? place : dice.pick(InventedPlace.all.filter { $0.isCanadian == place.isCanadian })
  }

  private mutating func number(_ place: InventedPlace, _ office: Int?, _ dice: inout Dice) -> TelephoneNumber
  {
    TelephoneNumber.random(place.areaCodes, office: office, &dice, unlike: &used)
  }

  private mutating func addLines(to account: inout InventedAccount, _ office: Int, _ dice: inout Dice) {
    let count = dice.weighted([
      (1, 2), (2, 1.5), (dice.int(3...6), 4), (dice.int(7...16), 2), (dice.int(17...60), 0.7),
    ])
    let products = [
      "Business line", "Hosted seat", "Basic line", "SIP trunk", "Unlimited calling", "Voice mail box",
      "Business Line Package", "Alarm line",
      "Standard extension", "Conference phone",
    ]
    for index in 0..<count {
      let number =
        index == 0 ? account.mainNumber : number(account.place, dice.chance(0.8) ? office : nil, &dice)
      account.lines.append(
        AccountLine(
          number: number, user: InventedName.person(&dice), product: dice.pick(products),
          cents: dice.int(899...8999)))
    }
    if dice.chance(0.2) {
      let free = TelephoneNumber.random([800, 833, 844, 855, 866, 877, 888], &dice, unlike: &used)
      account.lines.append(
        AccountLine(
          number: free, user: "Toll free", product: "Toll free service", cents: dice.int(199...1999)))
    }
    if dice.chance(0.12), !vocabulary.isWireless {
      let start = (account.mainNumber.tenDigits / 10_000) * 10_000 + UInt64(dice.int(20...98) * 100)
      let range = start...(start + UInt64(dice.pick([4, 9, 19])))
      if used.allSatisfy({ !range.contains($0.tenDigits) }) {
        account.range = range
        for value in range { TelephoneNumber(tenDigits: value).map { _ = used.insert($0) } }
      }
    }
    if dice.chance(0.2) {
      account.removed = (0..<dice.int(1...3)).map { _ in number(account.place, office, &dice) }
    }
  }

  private func invoiceNumber(_ dice: inout Dice) -> String {
    switch dice.int(0...4) {
    case 0: "INV-" + dice.digits(6)
    case 1: dice.digits(10)
    case 2: dice.digits(dice.int(5...9))
    case 3: dice.digits(4) + "-" + dice.digits(5)
    default: "2026" + dice.digits(7)
    }
  }

  /// The shape filled with digits and letters: its printed text, and the part of it that counts.
  private func accountNumber(_ shape: AccountShape, _ main: TelephoneNumber, _ dice: inout Dice) -> (
    text: String, value: String
  ) {
    var leading = shape.beginsWithMainNumber ? Array(String(main.tenDigits)) : []
    var text = ""
    var value = ""
    var counts = true
    var skips = false
    for character in shape.text {
      switch character {
      case "[": skips = dice.chance(0.5)
      case "]": skips = false
      case _ where skips: break
      case "(":
        counts = false
        text.append("(")
      case ")":
        counts = true
        text.append(")")
      case "#", "A":
        let next =
          character == "#"
          ? (leading.isEmpty
            ? Character(text.isEmpty ? dice.digits(1) : String(dice.int(0...9))) : leading.removeFirst())
          : dice.pick(Array("ABCDEHJKLMNPRTVWXY"))
        text.append(next)
        if counts { value.append(next) }
      default:
        text.append(character)
        if counts, character.isLetter || character.isNumber { value.append(character) }
      }
    }
    let groups = text.split(separator: " ").joined(separator: shape.groupSeparator(&dice))
    return (groups, value)
  }
}
