internal import DocumentFacts

/// The carrier whose record it is, by what the record's first lines call it.
struct RecordIssuer {
  private(set) var reading: CarrierReading?

  init(_ lines: [RecordLine], labelled: PrintedValue?) {
    if let labelled, !Lexicon.recordTitles.contains(where: labelled.text.uppercased().holds) {
      reading = Self.reading(labelled.text, labelled.lines.first, confidence: 0.92)
      return
    }
    for line in lines.prefix(6) {
      guard let name = Self.nameBeforeTitle(line.text) ?? Self.knownName(line.text) else {
        continue
      }
      reading = Self.reading(name, line, confidence: Self.id(of: name) == nil ? 0.6 : 0.9)
      return
    }
  }

  private static func reading(_ name: String, _ line: RecordLine?, confidence: Double)
    -> CarrierReading?
  {
    guard let line else { return nil }
    return CarrierReading(
      id: id(of: name),
      reading: Reading(
        value: name, printed: line.text, confidence: confidence,
        evidence: [line.evidence("title of the record")]))
  }

  /// `FRONTIER COMMUNICATIONS CUSTOMER SERVICE RECORD INQUIRY`: what stands before the title.
  private static func nameBeforeTitle(_ text: String) -> String? {
    let upper = text.uppercased()
    for title in [
      "CUSTOMER SERVICE RECORD", "CUSTOMER SERVICE INFORMATION", "SERVICE RECORD", "CSR DISPLAY",
      "CSR",
    ] {
      guard let range = upper.firstByteRange(of: title) else { continue }
      let name = String(text.prefix(upper.distance(from: upper.startIndex, to: range.lowerBound)))
        .trimmingBlanks
      return isName(name) ? name.trimming { $0 == "-" || $0 == "*" || $0 == "=" || $0 == " " } : nil
    }
    return nil
  }

  /// Up to six words that begin with capitals: prose, addresses of pages and labels are none.
  private static func isName(_ text: String) -> Bool {
    guard text.count > 2, text.contains(where: \.isPrintedLetter),
      !text.contains(where: { ":<>/@|".contains($0) })
    else { return false }
    let words = text.split { " -*=".contains($0) }
    guard (1...6).contains(words.count), !words.contains(where: { prose.contains($0.lowercased()) })
    else {
      return false
    }
    let isKnown = id(of: text) != nil
    return isKnown
      || words.allSatisfy { word in
        word.first.map { !$0.isLowercase } ?? false
          || Lexicon.SmallWordsOfNames.sentence.contains(String(word))
      }
  }

  /// Words of sentences about a record, and of titles that name no carrier.
  private static let prose: Set<String> = Set(Lexicon.recordProse)

  private static func knownName(_ text: String) -> String? {
    let upper = text.uppercased()
    guard upper.count < 60, id(of: upper) != nil, !upper.contains("@") else { return nil }
    return text.split(separator: "  ").first.map { $0.trimmingBlanks }
  }

  /// Names that records bear, with the id of the carrier that holds the customers today.
  private static func id(of name: String) -> String? {
    let bytes = Array(name.uppercased().utf8)
    return Lexicon.recordIssuers.first { bytes.holds($0.name) }.map { "\($0.id)" }
  }
}

extension StringProtocol {
  /// Without characters of a kind at both ends.
  func trimming(_ isTrimmed: (Character) -> Bool) -> String {
    var text = self[...]
    while let first = text.first, isTrimmed(first) { text = text.dropFirst() }
    while let last = text.last, isTrimmed(last) { text = text.dropLast() }
    return String(text)
  }
}
