/// What a document prints of its telephone numbers without stating them all.
extension DocumentGathering {
  /// - Parameter account: the account number; one that begins with a telephone number is none of them.
  func incompleteNumbers(besides account: String?) -> [ReadingNote] {
    let code = Array((account ?? "").utf8.filter(\.isDigit))
    var messages: [String] = []
    if brokenNumbers > 0 {
      messages.append("\(brokenNumbers) telephone numbers are broken over two lines and were not read")
    }
    for printed in openSeries.prefix(20) {
      let digits = printed.utf8.filter(\.isDigit)
      if digits.count > 10, code.starts(with: digits) || digits.starts(with: code), !code.isEmpty { continue }
      messages.append("“\(printed)” may stand for more numbers than were read")
    }
    return messages.map {
      ReadingNote(kind: .numbersMayBeIncomplete, field: "telephoneNumbers", message: $0)
    }
  }
}
