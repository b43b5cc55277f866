internal import DocumentFacts
internal import PostalAddress

/// Puts together the service and the billing address from the parts that a record scatters.
struct RecordAddresses {
  let notebook: RecordNotebook

  func write(in facts: inout AccountFacts) {
    facts.billingAddress = billingAddress()
    facts.serviceAddress = serviceAddress(billing: facts.billingAddress?.value)
    if let told = notebook.first(.billingAddress), FieldWriter.isSame(told.text),
      let service = facts.serviceAddress
    {
      facts.billingAddress = Self.copy(service, told)
    }
    if let told = notebook.first(.serviceAddress), FieldWriter.isSame(told.text),
      let billing = facts.billingAddress
    {
      facts.serviceAddress = Self.copy(billing, told)
    }
    writeLocations(in: &facts)
  }

  /// An address that the record states by pointing to the other one.
  private static func copy(_ other: Reading<PostalAddress>, _ told: PrintedValue) -> Reading<
    PostalAddress
  > {
    Reading(
      value: other.value, printed: other.printed,
      // Where the other one ends before its ZIP code, a line of it may not have been read.
      confidence: min(other.confidence, other.value.postalCode == nil ? 0.85 : 0.94),
      evidence: told.evidence + other.evidence)
  }

  // MARK: - Service address

  /// The address of the service with its ZIP only if the record has it there; one of the billing address is offered as
  /// an alternative.
  private func serviceAddress(billing: PostalAddress?) -> Reading<PostalAddress>? {
    guard var first = notebook.first(.serviceAddress) ?? listedAddress, !FieldWriter.isSame(first.text) else {
      return nil
    }
    var parts = [first]
    if let house = take(.serviceHouse, &parts), !first.text.hasPrefix(house) {
      first.text = house + " " + first.text
    }
    var place = RecordPlace()
    place.city = take(.serviceCity, &parts)
    place.state = take(.serviceState, &parts)
    place.postalCode = take(.servicePostalCode, &parts)
    place.line = take(.servicePlace, &parts)
    guard var address = place.address(under: first.text) else { return nil }
    if !address.covers(first.text) { address.units = RecordUnits.completed(address.units, by: first.text) }
    let isWhole = address.covers(first.text)
    let units = Self.distinct(notebook.values[.serviceUnit] ?? [])
    parts += units
    // A unit that the street's line has as well counts once.
    let known = Set(address.units.map { RecordAssembly.bare(($0.type ?? "") + $0.value) })
    address.units += units.flatMap { RecordUnits($0.text).units }
      .filter { !known.contains(RecordAssembly.bare(($0.type ?? "") + $0.value)) }
    let others = Self.differ(notebook.values[.serviceAddress] ?? [])
    var reading = Reading(
      value: address, printed: Self.printed(parts),
      confidence: confidence(address, parts, others) * (isWhole ? 1 : 0.6),
      evidence: Array(Self.evidence(parts)))
    if parts.contains(where: { $0.apart != nil }), var apart = place.address(under: first.apart ?? first.text)
    {
      apart.units += units.flatMap { RecordUnits($0.apart ?? $0.text).units }
      reading.alternatives.append(
        .init(value: apart, printed: reading.printed, confidence: 0.3, evidence: reading.evidence))
    }
    if address.postalCode == nil, let code = billing?.postalCode {
      var candidate = address
      candidate.postalCode = code
      if candidate.state == nil { candidate.state = billing?.state }
      reading.alternatives.append(
        .init(
          value: candidate, printed: notebook.first(.billingPlace)?.printed ?? code,
          confidence: 0.5,
          evidence: (notebook.first(.billingPlace) ?? notebook.first(.billingAddress))?.evidence
            ?? []))
    }
    return reading
  }

  /// Where the directory has the customer, if no other place of service is printed: a reviewer must look.
  private var listedAddress: PrintedValue? {
    guard var value = notebook.first(.listedAddress), value.text.contains(where: \.isPrintedNumber) else {
      return nil
    }
    value.text = String(value.text.map { $0 == ";" ? "," : $0 })
    value.trust = min(value.trust, 0.85)
    return value
  }

  /// Values without those that were printed twice: a page that is there again.
  private static func distinct(_ values: [PrintedValue]) -> [PrintedValue] {
    var seen: Set<String> = []
    return values.filter { seen.insert(RecordAssembly.bare($0.text)).inserted }
  }

  /// Whether some of the values say another thing than the first.
  private static func differ(_ values: [PrintedValue]) -> Bool {
    guard values.count > 1 else { return false }
    let first = RecordAssembly.bare(values[0].text)
    return values.dropFirst().contains { RecordAssembly.bare($0.text) != first }
  }

  private func take(_ field: RecordField, _ parts: inout [PrintedValue]) -> String? {
    guard let value = notebook.first(field) else { return nil }
    parts.append(value)
    return value.text
  }

  private func confidence(_ address: PostalAddress, _ parts: [PrintedValue], _ hasOthers: Bool)
    -> Double
  {
    var confidence = 0.96 * (parts.map(\.trust).min() ?? 1)
    if hasOthers { confidence = min(confidence, 0.6) }
    if address.streetLine == nil { confidence = min(confidence, 0.5) }
    if address.city == nil { confidence = min(confidence, 0.8) }
    if notebook.unreadParts.contains(.serviceAddress) { confidence = min(confidence, 0.75) }
    if !notebook.pointedAddresses.isEmpty { confidence = min(confidence, 0.7) }
    return confidence
  }

  // MARK: - Billing address

  private func billingAddress() -> Reading<PostalAddress>? {
    guard let values = notebook.values[.billingAddress], let first = values.first,
      !FieldWriter.isSame(first.text)
    else {
      return nil
    }
    var parts = Self.distinct(values.filter { $0.rule.hasPrefix("BA") || $0.rule == first.rule })
    // Forms repeat the address; identifiers spread it over lines.
    if !first.rule.hasPrefix("BA") { parts = [first] }
    var lines = parts.flatMap { $0.text.split(separator: "\n").map(String.init) }
    for field in [RecordField.billingUnit, .billingPlace] {
      guard let value = notebook.first(field) else { continue }
      lines.append(value.text)
      parts.append(value)
    }
    let place = [RecordField.billingCity, .billingState, .billingPostalCode].compactMap {
      notebook.first($0)
    }
    if !place.isEmpty {
      // `NY 13501` of a label of its own stands behind the city.
      let rest = notebook.first(.billingPlace).flatMap {
        RecordPlace.isStateOrCode($0.text) ? lines.popLast() : nil
      }
      let end = (place.map(\.text) + [rest].compactMap { $0 }).joined(separator: " ")
      // `SANTA FE NM` and its ZIP code apart.
      if place.count == 1, rest == nil, notebook.first(.billingPostalCode) != nil,
        notebook.first(.billingPlace) != nil, let last = lines.popLast()
      {
        lines.append(last + " " + end)
      } else {
        lines.append(end)
      }
      parts += place
    }
    guard let block = AddressBlock(lines) else { return nil }
    let isWhole =
      block.address.streetLine != nil && block.address.city != nil && block.address.state != nil
      && block.recipients.allSatisfy { name in
        lines.contains { RecordAssembly.bare($0) == RecordAssembly.bare(name) }
      }
      && (block.recipients + [block.address.oneLine]).joined().letterAndNumberCount
        >= lines.joined().letterAndNumberCount
    let hasOthers =
      !first.rule.hasPrefix("BA") && Self.differ(values)
    return Reading(
      value: block.address, printed: Self.printed(parts),
      confidence: (isWhole && !notebook.unreadParts.contains(.billingAddress) ? 0.96 : 0.7)
        * (parts.map(\.trust).min() ?? 1) * (hasOthers ? 0.6 : 1),
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
      guard let address = RecordPlace().address(under: value.text) else { continue }
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
      part.lines.filter { seen.insert($0.number).inserted }.map {
        $0.evidence(part.rule, around: part.text)
      }
    }
  }

  /// The printed lines of the parts, each once.
  private static func lines(_ parts: [PrintedValue]) -> [RecordLine] {
    var seen: Set<Int> = []
    return parts.flatMap(\.lines).filter { seen.insert($0.number).inserted }
  }
}
