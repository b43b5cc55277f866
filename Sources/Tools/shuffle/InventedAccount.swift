import NumberingPlan
import Perturbations
import PortRequest

/// A customer's account as the issuer's books have it, with the values that stand beside it as decoys.
struct InventedAccount {
  var place: InventedPlace
  /// As printed; what is no part of the value in parentheses.
  var accountNumber: String
  /// Letters and digits that count.
  var accountValue: String
  var mainNumber: TelephoneNumber
  /// The account number begins with the main number, and the carrier's dossier says so.
  var isMainNumberDerived = false
  var lines: [AccountLine]
  var range: ClosedRange<UInt64>?
  var removed: [TelephoneNumber]
  var companyName: String
  var tradeName: String?
  var contact: String?
  var service: InventedAddress
  var billing: InventedAddress
  var billDate: CalendarDate
  var dueDate: CalendarDate
  var invoiceNumber: String

  /// All numbers that work, the range's too.
  var workingNumbers: Set<TelephoneNumber> {
    Set(lines.map(\.number)).union((range.map(Array.init) ?? []).compactMap(TelephoneNumber.init(tenDigits:)))
  }
}

/// A working line.
struct AccountLine {
  var number: TelephoneNumber
  var user: String
  var product: String
  var cents: Int
  var isTollFree: Bool { number.isTollFree }
}

extension TelephoneNumber {
  var isTollFree: Bool { [800, 833, 844, 855, 866, 877, 888].contains(areaCode) }

  /// A central office code that may be in service.
  static func randomOffice(_ dice: inout Dice) -> Int {
    let code = dice.int(220...989)
    return code % 100 == 11 || code == 555 ? code + 1 : code
  }

  /// A number of one of the area codes that was not drawn before.
  static func random(
    _ areaCodes: [Int], office: Int? = nil, _ dice: inout Dice, unlike used: inout Set<TelephoneNumber>
  ) -> TelephoneNumber {
    while true {
      let code = office ?? randomOffice(&dice)
      let number = TelephoneNumber(
        areaCode: dice.pick(areaCodes), centralOfficeCode: code, lineNumber: dice.int(100...9989))
      if let number, used.insert(number).inserted { return number }
    }
  }
}

extension TelephoneNumber {
  /// `800-391-3000`.
  var dashedForm: String {
    let digits = String(tenDigits)
    return "\(digits.prefix(3))-\(digits.dropFirst(3).prefix(3))-\(digits.suffix(4))"
  }
}
