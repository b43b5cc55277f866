import FixtureScoring
import NumberingPlan
import PageText

extension Perturbation {
  /// Telephone numbers in every form in which they are printed whole.
  static let numbers: [Perturbation] =
    NumberForm.allCases.map { form in
      .rows(.numbers, form.rawValue, mayVary: form.reason) { row, _ in row.printNumbers { form.print($0) } }
    } + [underStatedAreaCode]

  /// The account's numbers in seven digits, their one area code stated above all.
  private static let underStatedAreaCode = Perturbation(
    .numbers, "seven-digits-under-area-code",
    mayVary: "a number without its area code is less sure, and beside calls it may be one that was called",
    change: { document, truth, _ in
      let own = truth.numbers.sorted().compactMap { TelephoneNumber($0) }
      guard let area = own.first?.areaCode, own.allSatisfy({ $0.areaCode == area }), !document.isExport,
        let first = document.pages.firstIndex(where: { !$0.rows.isEmpty })
      else { return }
      var printed = document
      printed.changeRows { row in
        row.printNumbers { number in
          let digits = number.e164.suffix(7)
          return own.contains(number) ? "\(digits.prefix(3))-\(digits.suffix(4))" : number.national
        }
      }
      guard printed != document else { return }
      let top = printed.pages[first].rows[0].top
      printed.pages[first].moveDown(below: -1, by: 2 * printed.pages[first].rowHeight)
      printed.pages[first].print("AREA CODE OF ALL LINES: \(area)", left: 60, top: top)
      document = printed
    })

  private enum NumberForm: String, CaseIterable {
    case parentheses
    case parenthesesTight = "parentheses-tight"
    case dashes, dots, blanks, bare, slash
    case one = "one-dashes"
    case plusOne = "plus-one-blanks"
    case plusOneDashes = "plus-one-dashes"
    case e164
    case oneParentheses = "one-parentheses"
    case areaDash = "parentheses-dash"
    case enDashes = "en-dashes"

    var reason: String? {
      self == .bare ? "ten bare digits without a label are as well an account's or an order's" : nil
    }

    func print(_ number: TelephoneNumber) -> String {
      let digits = number.e164.suffix(10)
      let (area, office, line) = (digits.prefix(3), digits.dropFirst(3).prefix(3), digits.suffix(4))
      return switch self {
      case .parentheses: "(\(area)) \(office)-\(line)"
      case .parenthesesTight: "(\(area))\(office)-\(line)"
      case .areaDash: "(\(area))-\(office)-\(line)"
      case .dashes: "\(area)-\(office)-\(line)"
      case .enDashes: "\(area)\u{2013}\(office)\u{2013}\(line)"
      case .dots: "\(area).\(office).\(line)"
      case .blanks: "\(area) \(office) \(line)"
      case .bare: "\(digits)"
      case .slash: "\(area)/\(office)-\(line)"
      case .one: "1-\(area)-\(office)-\(line)"
      case .oneParentheses: "1 (\(area)) \(office)-\(line)"
      case .plusOne: "+1 \(area) \(office) \(line)"
      case .plusOneDashes: "+1-\(area)-\(office)-\(line)"
      case .e164: "+1\(digits)"
      }
    }
  }
}

extension PrintedRow {
  /// Prints every telephone number otherwise that stands for itself, neither in a range nor in a longer code.
  fileprivate mutating func printNumbers(_ print: (TelephoneNumber) -> String) {
    let text = self.text
    guard text.utf8.count(where: { (0x30...0x39).contains($0) }) > 9 else { return }
    let utf8 = Array(text.utf8)
    let matches = TelephoneNumberScanner().matches(in: text)
    apply(
      matches.filter { $0.rangeEnd == nil && !$0.isPartOfLongerNumber && isAlone($0.utf8Range, in: utf8) }
        .map { PrintedEdit(range: $0.utf8Range, text: print($0.number)) })
  }

  /// Ten bare digits may be any code: only groups are surely a telephone number. Behind it neither a suffix of a code
  /// nor a list's shortened numbers follow.
  private func isAlone(_ range: Range<Int>, in utf8: [UInt8]) -> Bool {
    let isBare = utf8[range].count { (0x30...0x39).contains($0) } == range.count
    let behind = utf8[range.upperBound...].prefix(3)
    let goesOn = behind.first.map { "-/".utf8.contains($0) } ?? false
    let listsDigits = behind.contains { (0x30...0x39).contains($0) }
    return !isBare && !goesOn && !listsDigits
  }
}
