internal import PostalAddress

/// A heading over an address that no grammar lists, understood by its words: "Registered 911 location of phones".
enum AddressHeading {
  /// What the address under the heading is; nil where a word is none of a heading's, or none says it.
  static func purpose(_ text: String) -> PrintedBlock.Purpose? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard (1...7).contains(words.count), words.allSatisfy(isHeadingWord) else { return nil }
    if words.contains(where: serviceWords.contains) { return .service }
    return words.contains(where: billingWords.contains) ? .billing : nil
  }

  private static func isHeadingWord(_ word: String) -> Bool {
    serviceWords.contains(word) || billingWords.contains(word) || joiningWords.contains(word)
  }

  private static let serviceWords = WordSet(
    """
    service services served serving serve site premise premises physical installed installation install
    registered 911 e911 emergency used lines phones equipment dispatch svc serv
    """)
  private static let billingWords = WordSet(
    """
    bill billed billing mail mailed mailing invoice invoiced sent send sold payer correspondence
    """)
  private static let joiningWords = WordSet(
    """
    address addr location loc place of the for at to we you your where is are use line phone telephone and
    name customer account primary street on file this in by from delivered provided located usage with us
    """)
}
