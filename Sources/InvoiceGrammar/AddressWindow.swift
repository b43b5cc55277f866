internal import PageText

/// How likely an unlabelled address block is the customer's billing address, judged by where it stands and what it says.
struct AddressWindow {
  let book: BlockBook
  /// Names and address pieces of the issuer.
  let issuer: IssuerText

  /// 0 to 1 for a group of equal addresses.
  func probability(_ group: BlockBook.Group) -> Double {
    let best = group.blocks.map { score($0) }.max() ?? -9
    let isRepeated = Set(group.blocks.map { "\($0.page):\(Int($0.viewBox.top / 20))" }).count > 1
    let issuer = group.blocks.contains { self.issuer.names($0) } ? -6.0 : 0
    return LogOdds.share(best + (isRepeated ? 1.0 : 0) + issuer)
  }

  private func score(_ block: PrintedBlock) -> Double {
    guard block.purpose != .issuer else { return -8 }
    var score = block.names.isEmpty ? -2.5 : 0.2
    let top = block.viewBox.top / max(block.pageHeight, 1)
    let left = block.viewBox.left / max(block.pageWidth, 1)
    if block.isTurned { return score + 1.6 }
    if block.page == 1, top < 0.48 { score += 0.9 } else if top > 0.6 { score += 0.2 }
    score += left < 0.5 ? 0.6 : -0.7
    if block.page > 1 { score -= 0.5 }
    // The first block of a page, at its very top, is mostly the sender's.
    if top < 0.12, block.page == 1, left < 0.5 { score -= 0.9 }
    return score
  }
}

/// What is known of the issuer's name and addresses, to tell its blocks from the customer's.
struct IssuerText {
  private let keys: [[UInt8]]

  init(names: [String], texts: [String]) {
    keys = (names + texts).map { LabelKey($0).symbols }.filter { $0.count >= 3 }
  }

  /// The block's name or address holds one of the issuer's texts.
  func names(_ block: PrintedBlock) -> Bool {
    let names = block.names.map { LabelKey($0.text).symbols }
    let address = LabelKey(block.printed).symbols
    return keys.contains { key in
      names.contains { $0.starts(with: key) || key.starts(with: $0) && $0.count >= 5 } || address.contains(key)
    }
  }
}

extension [UInt8] {
  /// The other sequence stands somewhere in this one.
  func contains(_ other: [UInt8]) -> Bool {
    guard !other.isEmpty, count >= other.count else { return false }
    return (0...(count - other.count)).contains { self[$0..<($0 + other.count)].elementsEqual(other) }
  }
}
