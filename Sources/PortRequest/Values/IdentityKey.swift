extension DraftValue {
  /// What the account number is told apart by, however it is printed: letters and digits in lower case.
  package var accountKey: String? {
    let characters = AccountNumberForm(value).characters
    return characters.isEmpty ? nil : String(characters)
  }

  /// What the company is told apart by: its name in lower case, without punctuation and legal form.
  package var customerKey: String? { CompanyName.key(value) }
}

extension CompanyName {
  /// Words of the name in lower case with a blank between them; nil where it has none.
  package static func key(_ name: String) -> String? {
    let words = CompanyName(name).words
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
