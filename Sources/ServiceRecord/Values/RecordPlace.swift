internal import PostalAddress

/// City, state and ZIP code that stand apart from the street.
struct RecordPlace {
  var city: String?
  var state: String?
  var postalCode: String?
  /// City, state and ZIP code in one value.
  var line: String?

  private var last: String {
    let end = [state, postalCode].compactMap { $0 }.joined(separator: " ")
    let isRest = line.map { Self.isStateOrCode($0) } ?? false
    return (isRest ? [city, line, end.isEmpty ? nil : end] : [line, city, end.isEmpty ? nil : end])
      .compactMap { $0 }.joined(separator: ", ")
  }

  /// The street in the record's words, its city mostly behind the last comma, with the parts that stand elsewhere.
  func address(under text: String) -> PostalAddress? {
    var lines = text.split(separator: "\n").map(String.init)
    guard !lines.isEmpty else { return nil }
    if city == nil, line == nil, lines.count == 1, let comma = lines[0].lastIndex(of: ",") {
      // `PHOENIX, AZ` behind the street: the last two pieces are city and state.
      var cut = comma
      let tail = lines[0][lines[0].index(after: comma)...].trimmingBlanks
      if Self.isStateOrCode(tail), let before = lines[0][..<comma].lastIndex(of: ",") {
        cut = before
      }
      let street = String(lines[0][..<cut])
      lines = [street, lines[0][lines[0].index(after: cut)...].trimmingBlanks]
    }
    let base = PostalAddress(parsing: lines)
    var place = self
    if base?.state != nil { place.state = nil }
    if base?.postalCode != nil { place.postalCode = nil }
    // The whole place under the street itself.
    if base?.city != nil, base?.state != nil, base?.postalCode != nil { place.line = nil }
    let last = place.last
    if !last.isEmpty {
      if city == nil, line == nil {
        lines[lines.count - 1] += ", " + last
      } else {
        lines.append(last)
      }
    }
    // The parser keeps to the street where a last line is whole: a state is lent and taken away again.
    let read = PostalAddress(parsing: lines)
    if var read, read.state != nil || read.postalCode != nil {
      if read.city == nil { read.city = city ?? Self.city(of: lines[lines.count - 1]) }
      return read
    }
    guard place.state == nil, lines.count > 1,
      var lent = PostalAddress(parsing: lines.dropLast() + [lines[lines.count - 1] + ", NY"])
    else { return read }
    lent.state = nil
    return lent
  }

  /// The letters before the first comma or digit of a last line, where nothing else stands there.
  private static func city(of line: String) -> String? {
    guard let comma = line.firstIndex(of: ",") else { return nil }
    let city = line[..<comma].trimmingBlanks
    return city.isEmpty || city.contains(where: \.isPrintedNumber) ? nil : city
  }

  /// Whether a text is a city with its state, and perhaps a ZIP code: `LAFAYETTE LA`.
  static func isPlace(_ text: String) -> Bool {
    var words = text.split { $0 == " " || $0 == "," }
    if let last = words.last, last.contains(where: \.isPrintedNumber) {
      // `HAZLETON, PA18201`: the code is glued to its state.
      let state = last.prefix(while: \.isPrintedLetter)
      if state.count == 2, last.count == 7 {
        words[words.count - 1] = state
      } else if words.count > 2 {
        words.removeLast()
      }
    }
    guard (2...5).contains(words.count), let state = words.last, isState(state) else { return false }
    return words.allSatisfy { $0.allSatisfy { $0.isPrintedLetter || $0 == "." || $0 == "'" } }
  }

  private static func isState(_ word: Substring) -> Bool { word.count == 2 && isState(String(word)) }

  /// Whether a text names a state or province, short or in full.
  static func isState(_ text: String) -> Bool {
    // The parser knows the states: a place line of one is whole.
    PostalAddress(parsing: ["1 MAIN ST", "SPRINGFIELD, \(text)"])?.state != nil
  }

  static func isStateOrCode(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard let first = words.first, words.count <= 2 else { return false }
    let isState = first.count == 2 && first.allSatisfy { $0.isASCII && $0.isPrintedLetter }
    let isCode = first.first?.isPrintedNumber ?? false
    return isState || isCode
  }
}
