internal import NumberingPlan

/// The account's number as a sentence states it: `We confirm the following for Otter Lumber Inc, account 3391-0.`
struct ProseAccount {
  let number: String

  private static let mostDigits = 18
  private static let leastDigits = 4

  /// - Returns: nil where the sentence states none.
  init?(_ text: String) {
    let words = text.split(separator: " ")
    for (index, word) in words.enumerated() where Self.names(word) {
      let rest = words[(index + 1)...].drop { Lexicon.accountJoints.contains($0.lowercased()) }
      guard let first = rest.first else { return nil }
      let code = first.trimming { ".,;:()#".contains($0) }
      let digits = code.utf8.count { (0x30...0x39).contains($0) }
      guard (Self.leastDigits...Self.mostDigits).contains(digits),
        TelephoneNumber(code) == nil || digits != 10,
        code.allSatisfy({ $0.isPrintedNumber || $0.isUppercase || $0 == "-" })
      else { continue }
      number = code
      return
    }
    return nil
  }

  private static func names(_ word: Substring) -> Bool {
    let bare = word.lowercased().trimming { ".,(".contains($0) }
    return bare == "account" || bare == "acct"
  }
}
