import PageText

extension Perturbation {
  /// What stands between a label and its value, and labels in other words.
  static let labels: [Perturbation] = [
    .rows(.labels, "dot-leaders") { row, _ in row.fillBehindColons(with: ".") },
    .rows(.labels, "underscores") { row, _ in row.fillBehindColons(with: "_") },
    .rows(.labels, "no-colon") { row, _ in row.replace(#/([A-Za-z.#)]):(?=\s|$)/#) { "\($0.1)" } },
    .rows(.labels, "hyphen-for-colon") { row, _ in row.replace(#/([A-Za-z.#)]): /#) { "\($0.1) - " } },
    .rows(.labels, "equals-for-colon", on: [.text]) { row, _ in
      row.replace(#/([A-Za-z.#)]): /#) { "\($0.1) = " }
    },
    .rows(.labels, "bar-for-colon", on: [.text]) { row, _ in row.replace(#/([A-Za-z.#)]): /#) { "\($0.1) | " }
    },
    .rows(.labels, "value-in-brackets", on: [.text]) { row, _ in
      row.replace(#/([A-Za-z.#)]): (\d\S*)$/#) { "\($0.1): [\($0.2)]" }
    },
    .rows(.labels, "number-as-no") { row, _ in
      row.replace(#/\b(Account|Telephone|Phone|Invoice|Customer) ([Nn])umber\b/#) { "\($0.1) \($0.2)o." }
    },
    .rows(.labels, "number-as-sign") { row, _ in
      row.replace(#/\b(Account|Invoice|Customer) [Nn]umber\b/#) { "\($0.1) #" }
    },
    .rows(.labels, "account-as-acct") { row, _ in
      row.replace(#/\bAccount ([Nn]umber|[Nn]o\.?|#)/#) { "Acct \($0.1)" }
    },
    .rows(.labels, "telephone-as-tel") { row, _ in
      row.replace(#/\b(Telephone|Phone) [Nn]umber\b/#) { _ in "Tel. No." }
    },
    .rows(.labels, "abbreviated") { row, _ in
      row.replace(#/\b(Address|Account|Service|Billing|Customer|Statement|Invoice)\b(?=( [A-Za-z]+)?:)/#) {
        abbreviations[$0.1]
      }
    },
    .rows(.labels, "capitals-in-labels") { row, _ in
      row.replace(#/([A-Z][A-Za-z]+( [A-Za-z]+){0,3}):/#) { $0.0.uppercased() }
    },
  ]
}

extension Perturbation {
  fileprivate static let abbreviations: [Substring: String] = [
    "Address": "Addr", "Account": "Acct", "Service": "Svc", "Billing": "Bill", "Customer": "Cust",
    "Statement": "Stmt", "Invoice": "Inv",
  ]
}

extension PrintedRow {
  /// `Account number:   12` becomes `Account number ........ 12`, and the like.
  fileprivate mutating func fillBehindColons(with mark: Character) {
    for index in words.indices.dropLast().reversed() {
      guard words[index].text.hasSuffix(":"), words[index].text.count > 2, startsColumn(index + 1) else {
        continue
      }
      let width = characterWidth(index)
      let room = gap(before: index + 1) + width - 2 * blankWidth(index)
      guard room >= 3 * width else { continue }
      words[index].text.removeLast()
      words[index].box.right -= width
      var leaders = words[index]
      leaders.text = String(repeating: mark, count: Int(room / width))
      leaders.box.left = words[index].box.right + blankWidth(index)
      leaders.box.right = leaders.box.left + Double(leaders.text.count) * width
      leaders.tabs = 0
      words.insert(leaders, at: index + 1)
    }
  }
}
