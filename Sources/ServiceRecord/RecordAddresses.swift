internal import InvoiceGrammar
internal import PostalAddress

/// Puts together the service and the billing address from the parts that a record scatters.
struct RecordAddresses {
  let notebook: RecordNotebook

  func write(in facts: inout AccountFacts) {
    facts.billingAddress = billingAddress()
    facts.serviceAddress = serviceAddress(billing: facts.billingAddress?.value)
    writeLocations(in: &facts)
  }

  // MARK: - Service address

  /// The address of the service with its ZIP only if the record has it there; one of the billing address is offered as
  /// an alternative.
  private func serviceAddress(billing: PostalAddress?) -> Reading<PostalAddress>? {
    guard let first = notebook.first(.serviceAddress) else { return nil }
    var parts = [first]
    var place = Place()
    place.city = take(.serviceCity, &parts)
    place.state = take(.serviceState, &parts)
    place.postalCode = take(.servicePostalCode, &parts)
    place.line = take(.servicePlace, &parts)
    guard var address = Self.address(first.text, place) else { return nil }
    let isWhole = Self.letters(address.oneLine) >= Self.letters(first.text)
    for unit in notebook.values[.serviceUnit] ?? [] {
      parts.append(unit)
      address.units += Self.units(unit.text)
    }
    let others = Set((notebook.values[.serviceAddress] ?? []).map { RecordAssembly.bare($0.text) }).count > 1
    var reading = Reading(
      value: address, printed: Self.printed(parts),
      confidence: confidence(address, parts, others) * (isWhole ? 1 : 0.6),
      evidence: Array(Self.evidence(parts)))
    if address.postalCode == nil, let code = billing?.postalCode {
      var candidate = address
      candidate.postalCode = code
      if candidate.state == nil { candidate.state = billing?.state }
      reading.alternatives.append(
        .init(
          value: candidate, printed: notebook.first(.billingPlace)?.printed ?? code, confidence: 0.5,
          evidence: (notebook.first(.billingPlace) ?? notebook.first(.billingAddress))?.evidence ?? []))
    }
    return reading
  }

  /// How many letters and digits a text has: fewer in the parts than in print means that a word was dropped.
  private static func letters(_ text: String) -> Int {
    text.unicodeScalars.count { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  private func take(_ field: RecordField, _ parts: inout [PrintedValue]) -> String? {
    guard let value = notebook.first(field) else { return nil }
    parts.append(value)
    return value.text
  }

  private func confidence(_ address: PostalAddress, _ parts: [PrintedValue], _ hasOthers: Bool) -> Double {
    var confidence = 0.96 * (parts.map(\.trust).min() ?? 1)
    if hasOthers { confidence = min(confidence, 0.6) }
    if address.streetLine == nil { confidence = min(confidence, 0.5) }
    if address.city == nil { confidence = min(confidence, 0.8) }
    if !notebook.pointedAddresses.isEmpty { confidence = min(confidence, 0.7) }
    return confidence
  }

  /// City, state and ZIP code that stand apart from the street.
  private struct Place {
    var city: String?
    var state: String?
    var postalCode: String?
    var line: String?

    var last: String {
      let end = [state, postalCode].compactMap { $0 }.joined(separator: " ")
      return [line, city, end.isEmpty ? nil : end].compactMap { $0 }.joined(separator: ", ")
    }
  }

  /// The street in the record's words, its city mostly behind the last comma, with the parts that stand elsewhere.
  private static func address(_ text: String, _ place: Place) -> PostalAddress? {
    var lines = text.split(separator: "\n").map(String.init)
    guard !lines.isEmpty else { return nil }
    if place.city == nil, place.line == nil, lines.count == 1, let comma = lines[0].lastIndex(of: ",") {
      // `PHOENIX, AZ` behind the street: the last two pieces are city and state.
      var cut = comma
      let tail = lines[0][lines[0].index(after: comma)...].trimmingBlanks
      if isStateOrCode(tail), let before = lines[0][..<comma].lastIndex(of: ",") { cut = before }
      let street = String(lines[0][..<cut])
      lines = [street, lines[0][lines[0].index(after: cut)...].trimmingBlanks]
    }
    let base = PostalAddress(parsing: lines)
    var place = place
    if base?.state != nil { place.state = nil }
    if base?.postalCode != nil { place.postalCode = nil }
    let last = place.last
    if !last.isEmpty {
      if place.city == nil, place.line == nil {
        lines[lines.count - 1] += ", " + last
      } else {
        lines.append(last)
      }
    }
    // The parser keeps to the street where a last line is whole: a state is lent and taken away again.
    let read = PostalAddress(parsing: lines)
    if var read, read.state != nil || read.postalCode != nil {
      if read.city == nil { read.city = place.city ?? city(of: lines[lines.count - 1]) }
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
    return city.isEmpty || city.contains(where: \.isNumber) ? nil : city
  }

  private static func isStateOrCode(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard let first = words.first, words.count <= 2 else { return false }
    let isState = first.count == 2 && first.allSatisfy { $0.isASCII && $0.isLetter }
    let isCode = first.first?.isNumber ?? false
    return isState || isCode
  }

  /// `BLDG 2, FLR 3, STE 310`, `RM A`, `2ND FLR`, `GRND FLR`.
  static func units(_ text: String) -> [PostalAddress.Unit] {
    text.split(whereSeparator: { $0 == "," || $0 == ";" }).flatMap { piece -> [PostalAddress.Unit] in
      let words = piece.split(separator: " ").map(String.init)
      guard let first = words.first else { return [] }
      guard words.count > 1 else { return [.init(type: nil, value: first)] }
      if isUnitType(first) {
        // Several units without commas: each begins with its type.
        var units: [PostalAddress.Unit] = []
        var start = 0
        for index in 1...words.count
        where index == words.count || (index > start + 1 && isUnitType(words[index])) {
          units.append(.init(type: words[start], value: words[(start + 1)..<index].joined(separator: " ")))
          start = index
        }
        return units
      }
      return [.init(type: nil, value: words.joined(separator: " "))]
    }
  }

  private static func isUnitType(_ word: String) -> Bool {
    [
      "BLDG", "BUILDING", "FLR", "FL", "FLOOR", "STE", "SUITE", "RM", "ROOM", "UNIT", "APT", "SPC", "SPACE",
      "WING",
      "DEPT", "LOT", "TRLR", "PH", "BSMT", "OFC", "SLIP", "HNGR", "#", "APARTMENT",
    ].contains(word.uppercased().filter { $0 != "." })
  }

  // MARK: - Billing address

  private func billingAddress() -> Reading<PostalAddress>? {
    guard let values = notebook.values[.billingAddress], let first = values.first else { return nil }
    var parts = values.filter { $0.rule.hasPrefix("BA") || $0.rule == first.rule }
    // Forms repeat the address; identifiers spread it over lines.
    if !first.rule.hasPrefix("BA") { parts = [first] }
    var lines = parts.flatMap { $0.text.split(separator: "\n").map(String.init) }
    for field in [RecordField.billingUnit, .billingPlace] {
      guard let value = notebook.first(field) else { continue }
      lines.append(value.text)
      parts.append(value)
    }
    let place = [RecordField.billingCity, .billingState, .billingPostalCode].compactMap { notebook.first($0) }
    if !place.isEmpty {
      lines.append(place.map(\.text).joined(separator: " "))
      parts += place
    }
    guard let block = AddressBlock(lines) else { return nil }
    let isWhole =
      block.address.streetLine != nil && block.address.city != nil
      && block.recipients.allSatisfy { name in
        lines.contains { RecordAssembly.bare($0) == RecordAssembly.bare(name) }
      }
      && Self.letters((block.recipients + [block.address.oneLine]).joined()) >= Self.letters(lines.joined())
    let hasOthers = !first.rule.hasPrefix("BA") && Set(values.map { RecordAssembly.bare($0.text) }).count > 1
    return Reading(
      value: block.address, printed: Self.printed(parts),
      confidence: (isWhole ? 0.96 : 0.7) * (parts.map(\.trust).min() ?? 1) * (hasOthers ? 0.6 : 1),
      evidence: Self.evidence(parts))
  }

  // MARK: - Several places

  private func writeLocations(in facts: inout AccountFacts) {
    guard !notebook.pointedAddresses.isEmpty else { return }
    let pointed = Set(notebook.pointers.flatMap(\.numbers))
    facts.locations.append(
      Location(
        serviceAddress: facts.serviceAddress,
        telephoneNumbers: facts.telephoneNumbers.map(\.value).filter { !pointed.contains($0) }))
    for (pointer, value) in notebook.pointedAddresses {
      guard let address = Self.address(value.text, Place()) else { continue }
      let reading = Reading(
        value: address, printed: value.printed, confidence: 0.9, evidence: value.evidence)
      let numbers = notebook.pointers.filter { Self.isSame($0.pointer, pointer) }.flatMap(\.numbers)
      facts.locations.append(Location(serviceAddress: reading, telephoneNumbers: numbers))
    }
  }

  /// `002` and `2` are one pointer.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    one == other || (Int(one) != nil && Int(one) == Int(other))
  }

  private static func printed(_ parts: [PrintedValue]) -> String {
    lines(parts).map(\.text).joined(separator: "\n")
  }

  private static func evidence(_ parts: [PrintedValue]) -> [Evidence] {
    var seen: Set<Int> = []
    return parts.flatMap { part in
      part.lines.filter { seen.insert($0.number).inserted }.map { $0.evidence(part.rule) }
    }
  }

  /// The printed lines of the parts, each once.
  private static func lines(_ parts: [PrintedValue]) -> [RecordLine] {
    var seen: Set<Int> = []
    return parts.flatMap(\.lines).filter { seen.insert($0.number).inserted }
  }
}
