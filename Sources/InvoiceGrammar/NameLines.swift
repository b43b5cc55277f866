internal import PageText

/// The lines above an address told apart: the legal name, a person after ATTN, a trade name.
struct NameLines {
  private(set) var legal: BlockLine?
  private(set) var person: BlockLine?
  private(set) var tradeName: BlockLine?
  /// 1 where one legal line stands; less where several may be the name.
  private(set) var clarity = 1.0

  init(_ lines: [BlockLine]) {
    var legals: [BlockLine] = []
    for line in lines {
      switch PrintedName.classify(line.text) {
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
        }
      case .tradeName(let text):
        tradeName = BlockLine(text: text, box: line.box, isBold: line.isBold, fontSize: line.fontSize)
      case .noise: break
      }
    }
    legal = legals.first
    if legals.count > 1 {
      clarity = 0.5
      // A long first line was cut by the printer's field and goes on; a short one is a name of its own.
      if PrintedName.isCut(legals[0].text, before: legals[1].text) {
        legal?.text += " " + legals[1].text
      }
    }
  }
}
