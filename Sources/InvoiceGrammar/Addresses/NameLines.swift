internal import PageText

/// The lines above an address told apart: the legal name, a person after ATTN, a trade name.
struct NameLines {
  private(set) var legal: BlockLine?
  private(set) var person: BlockLine?
  /// The person stands after "c/o".
  private(set) var isCareOf = false
  private(set) var tradeName: BlockLine?
  /// The other reading of two lines that may be one name.
  private(set) var alternative: BlockLine?
  /// 1 where one legal line stands; less where several may be the name.
  private(set) var clarity = 1.0

  init(_ lines: [BlockLine]) {
    var legals: [BlockLine] = []
    var isDoubtful = false
    var isAfterMark = false
    for line in lines {
      let kind = isAfterMark ? .attention(line.text) : PrintedName.classify(line.text)
      isAfterMark = kind == .attention("")
      switch kind {
      case .legal:
        if let (name, trade) = PrintedName.withoutTradeName(line.text) {
          legals.append(BlockLine(text: name, box: line.box, isBold: line.isBold, fontSize: line.fontSize))
          tradeName = BlockLine(text: trade, box: line.box, isBold: line.isBold, fontSize: line.fontSize)
        } else if let last = legals.last, tradeName == nil, person == nil,
          PrintedName.continues(last.text, line.text)
        {
          legals[legals.count - 1] = BlockLine(
            text: last.text + " " + line.text, box: last.box.union(line.box), isBold: last.isBold,
            fontSize: last.fontSize)
        } else {
          legals.append(line)
        }
      case .attention(let text):
        if let name = PrintedName.person(in: text) {
          person = BlockLine(text: name, box: line.box, isBold: line.isBold, fontSize: line.fontSize)
          isCareOf = PrintedName.isCareOf(line.text)
        }
      case .tradeName(let text):
        tradeName = BlockLine(text: text, box: line.box, isBold: line.isBold, fontSize: line.fontSize)
      case .noise where Self.isStreetLike(line.text):
        legals.append(line)
        isDoubtful = true
      case .noise: break
      }
    }
    legal = legals.first
    if isDoubtful || legal?.mayBeCut == true { clarity = 0.7 }
    if legals.count > 1 {
      clarity = 0.5
      // A long first line was cut by the printer's field and goes on; a short one is a name of its own.
      var whole = legals[0]
      whole.text += " " + legals[1].text
      if PrintedName.isPerson(legals[0].text, over: legals[1].text) {
        (legal, alternative) = (legals[1], whole)
        return
      }
      let isCut = PrintedName.isCut(legals[0].text, before: legals[1].text)
      legal = isCut ? whole : legals[0]
      alternative = isCut ? legals[0] : whole
    }
  }

  /// "Three Rivers Tire Center": a line without a digit over an address that has its own street.
  private static func isStreetLike(_ text: String) -> Bool {
    text.digitCount == 0 && text.letterCount > 3 && AddressLine.likelihood(text) >= 0.5
      && !text.hasSuffix(":") && !text.hasSuffix("?")
  }
}
