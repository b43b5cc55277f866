internal import PostalAddress

/// How clearly an address was read from what is printed.
struct AddressClarity {
  /// 0 to 1: a part is missing, or the postal code is of another state, because it was perhaps cut wrongly.
  let share: Double
  /// What leaves a printed word out, or names no city or no state, is never sure.
  let isAmbiguous: Bool

  init(_ address: PostalAddress, printed: String) {
    let isWhole = address.covers(printed)
    let hasParts = address.missingParts.isEmpty || address.isPostOfficeBox
    let isDoubtful = address.postalCodeMatchesState == false || !isWhole || Self.isCut(printed)
    share = (hasParts ? 1 : 0.8) * (isDoubtful ? 0.8 : 1)
    let isPlaced = !address.missingParts.contains { $0 == .city || $0 == .state }
    isAmbiguous = !isWhole || !isPlaced || Self.hasLooseNumber(address)
  }

  /// "3 Miles N of Hwy 44": what was read as a unit is perhaps the road's number.
  private static func hasLooseNumber(_ address: PostalAddress) -> Bool {
    guard let suffix = address.suffix?.uppercased(), Lexicon.highwaySuffixes.contains(suffix)
    else { return false }
    return address.units.contains { $0.type == nil && $0.value.utf8.allSatisfy(\.isDigit) }
  }

  /// Words cut behind their first letter, "S AN L UIS O BISPO": where they end is a guess.
  private static func isCut(_ printed: String) -> Bool {
    let words = printed.split { $0 == " " || $0 == "\n" || $0 == "," }
    return words.indices.dropLast().count { position in
      words[position].count == 1 && !"NSEW#&".contains(words[position]) && words[position + 1].count > 1
        && words[position].allSatisfy(\.isUppercase) && words[position + 1].allSatisfy(\.isUppercase)
    } > 1
  }
}
