/// The number of a building on its street, with a fraction or letter that belongs to it.
struct HouseNumber {
  /// Index of the first token after the number and its suffix.
  let end: Int
  /// Index of the first token after the number itself.
  let numberEnd: Int

  /// Reads a number at `start`: `123`, `123A`, `92-10`, `N165 W2123`, `123 1/2`, `One`, `Mile 14`.
  init?(_ tokens: [AddressToken], at start: Int, before limit: Int) {
    guard start < limit else { return nil }
    let token = tokens[start]
    if let mile = HouseNumber.mileEnd(tokens, at: start, before: limit) {
      numberEnd = mile
      end = mile
      return
    }
    if NumberWord.isCardinal(token.code) {
      guard start == 0 || tokens[start - 1].endsSegment else { return nil }
      numberEnd = start + 1
      end = numberEnd
      return
    }
    guard HouseNumber.isNumber(token) else { return nil }
    var index = start + 1
    if HouseNumber.isGrid(token.key), index < limit, HouseNumber.isGrid(tokens[index].key) { index += 1 }
    if index + 1 < limit, tokens[index].key == "-", tokens[index + 1].isDigits { index += 2 }
    numberEnd = index
    if !tokens[index - 1].endsSegment, HouseNumber.isSuffix(tokens, at: index, before: limit) { index += 1 }
    end = index
  }

  /// The end of a place on a road without house numbers: `Mile 14`, `Milepost 3.5`, `Mile Marker 12`, `MM 12`.
  private static func mileEnd(_ tokens: [AddressToken], at start: Int, before limit: Int) -> Int? {
    guard !tokens[start].hasDigit, tokens[start].key.utf8.first == UInt8(ascii: "M") else { return nil }
    var index = start
    switch tokens[start].key {
    case "MILE":
      index += 1
      if index < limit, ["MARKER", "POST"].contains(tokens[index].key) { index += 1 }
    case "MILEPOST", "MM", "MP": index += 1
    default: return nil
    }
    guard start == 0 || tokens[start - 1].endsSegment, index < limit, tokens[index].isDigits,
      tokens[index].count <= 5, !tokens[index - 1].endsSegment
    else { return nil }
    return index + 1
  }

  static func isNumber(_ token: AddressToken) -> Bool {
    guard token.hasDigit, token.count <= 11, !token.isOrdinal else { return false }
    if isGrid(token.key) { return true }
    let bytes = Array(token.key.utf8)
    guard bytes[0].isDigit else { return false }
    if token.isDigits { return bytes.count <= 6 }
    let letters = bytes.filter(\.isUpperLetter).count
    let others = bytes.filter { !$0.isDigit && !$0.isUpperLetter && $0 != UInt8(ascii: "-") }
    guard letters <= 1 || (letters == 2 && bytes.count > 4), others.allSatisfy({ $0 == UInt8(ascii: "/") })
    else { return false }
    return others.isEmpty || (others.count == 1 && bytes.contains(UInt8(ascii: "-")))
  }

  /// Grid numbers of Wisconsin and Illinois: `N165`, `W2123`, `N6W23001`.
  static func isGrid(_ key: String) -> Bool {
    let bytes = Array(key.utf8)
    guard let first = bytes.first, "NSEW".utf8.contains(first), bytes.count > 2, bytes[1].isDigit else {
      return false
    }
    return bytes.dropFirst().allSatisfy { $0.isDigit || "NSEW".utf8.contains($0) }
      && bytes.last.map(\.isDigit) == true
  }

  static func isFraction(_ key: String) -> Bool {
    let parts = key.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.count <= 2 && $0.allSatisfy(\.isDigit) }
  }

  /// A fraction; REAR; or A, B, C, R before a directional, a numbered street or a word (`12 B Main St`, but not `12 B St`).
  private static func isSuffix(_ tokens: [AddressToken], at index: Int, before limit: Int) -> Bool {
    guard index + 1 < limit else { return false }
    let key = tokens[index].key
    if isFraction(key) { return true }
    let next = tokens[index + 1]
    if key == "REAR" { return !tokens[index].endsSegment }
    guard ["A", "B", "C", "R"].contains(key), !tokens[index].endsSegment, !tokens[index].printed.contains(".")
    else {
      return false
    }
    if next.isOrdinal || (next.isDirectional && index + 2 < limit) { return true }
    return next.isLetters && next.count > 2 && !next.isCommonSuffix
      && !next.isDesignator && !State.isState(next.code)
  }
}
