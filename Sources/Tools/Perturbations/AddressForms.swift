import FixtureScoring
import PageText

extension Perturbation {
  /// Addresses as people and programs print them.
  static let addresses: [Perturbation] = [
    .lastLines("comma") { "\($0.city), \($0.state) \($0.code)" },
    .lastLines("no-comma") { "\($0.city) \($0.state) \($0.code)" },
    .lastLines("comma-after-state") { "\($0.city), \($0.state), \($0.code)" },
    .lastLines("comma-two-blanks") { "\($0.city), \($0.state)  \($0.code)" },
    .lastLines("no-comma-two-blanks") { "\($0.city) \($0.state)  \($0.code)" },
    .lastLines("comma-without-blank") { "\($0.city),\($0.state) \($0.code)" },
    .lastLines("blank-before-comma") { "\($0.city) , \($0.state) \($0.code)" },
    .lastLines("code-glued-to-state") { $0.isCanadian ? nil : "\($0.city), \($0.state)\($0.code)" },
    .lastLines("add-on-as-nine-digits") { $0.withAddOn(joinedBy: "") },
    .lastLines("add-on-behind-blank") { $0.withAddOn(joinedBy: " ") },
    .lastLines("add-on-behind-spaced-hyphen") { $0.withAddOn(joinedBy: " - ") },
    .lastLines("add-on-left-out") { $0.addOn == nil ? nil : "\($0.city), \($0.state) \($0.zip)" },
    .lastLines("country-behind") { $0.isCanadian ? nil : "\($0.city), \($0.state) \($0.code) USA" },
    betweenNameAndStreet("attention-between", "ATTN ACCOUNTS PAYABLE"),
    betweenNameAndStreet("care-of-between", "C/O DANA WHITLOCK"),
    Perturbation(
      .addresses, "unit-as-number-sign", expected: { $0.withUnitSigns },
      change: { document, _, _ in
        document.changeRows { row in row.replace(unit) { "# \($0.2)" } }
      }),
  ]

  fileprivate static var unit: Regex<(Substring, Substring, Substring)> {
    #/\b(STE|Ste|SUITE|Suite)\.? (\d+[A-Z]?)\b/#
  }

  /// A line more between the company's name and the street that stands alone under it.
  private static func betweenNameAndStreet(_ what: String, _ line: String) -> Perturbation {
    Perturbation(.addresses, what) { document, truth, _ in
      guard let name = truth.companyName, !document.isExport else { return }
      document.changePages { $0.insert(line, under: name) }
    }
  }

  private static func lastLines(
    _ what: String, _ print: @escaping @Sendable (LastLine) -> String?
  ) -> Perturbation {
    .rows(.addresses, what) { row, _ in row.printLastLines(print) }
  }

  /// City, state and postal code as a line prints them.
  fileprivate struct LastLine: Sendable {
    var city: String
    var state: String
    var zip: String
    /// Of a US code.
    var addOn: String?

    var isCanadian: Bool { zip.first?.isLetter == true }
    var code: String { zip + (addOn.map { "-" + $0 } ?? "") }

    func withAddOn(joinedBy mark: String) -> String? { addOn.map { "\(city), \(state) \(zip)\(mark)\($0)" } }
  }
}

extension PrintedPage {
  /// Prints a line between rows that hold a name alone and a street that begins with a house number right under it.
  fileprivate mutating func insert(_ line: String, under name: String) {
    for index in rows.indices.dropLast().reversed() {
      let (row, next) = (rows[index], rows[index + 1])
      guard row.cells.count == 1, next.cells.count == 1, row.text.lowercased() == name.lowercased(),
        next.text.first?.isNumber == true, next.top - row.bottom < rowHeight,
        abs(next.words[0].box.left - row.words[0].box.left) < 3
      else { continue }
      let step = next.top - row.top
      moveDown(below: row.top + 1, by: step)
      var between = row
      between.replace(0..<row.words.count, with: line)
      between.moveDown(by: step)
      rows.insert(between, at: index + 1)
    }
  }
}

extension PrintedRow {
  fileprivate mutating func printLastLines(_ print: (Perturbation.LastLine) -> String?) {
    replace(
      #/([A-Za-z]+),? {1,2}([A-Z]{2}),? {1,2}(?:(\d{5})(?:-(\d{4}))?|([A-Z]\d[A-Z] \d[A-Z]\d))(?![-\d])/#
    ) { match in
      guard let code = match.3 ?? match.5, Perturbation.states.contains(String(match.2)) else { return nil }
      return print(
        Perturbation.LastLine(
          city: String(match.1), state: String(match.2), zip: String(code), addOn: match.4.map(String.init)))
    }
  }
}

extension Perturbation {
  /// Two letters of states and provinces.
  static let states = Set(
    """
    AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA
    RI SC SD TN TX UT VT VA WA WV WI WY AB BC MB NB NL NS NT NU ON PE QC SK YT
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

extension DocumentTruth {
  /// The truth where a number sign stands for the word suite, which an address is compared by.
  fileprivate var withUnitSigns: DocumentTruth {
    var truth = self
    truth.serviceAddress = serviceAddress?.replacing(Perturbation.unit) { "# \($0.2)" }
    truth.billingAddress = billingAddress?.replacing(Perturbation.unit) { "# \($0.2)" }
    return truth
  }
}
