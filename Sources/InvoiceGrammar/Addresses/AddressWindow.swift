internal import PageText

/// How likely an unlabelled address block is the customer's billing address, judged by where it stands and what it says.
struct AddressWindow {
  private let groups: [BlockBook.Group]
  /// Names and address pieces of the issuer.
  private let issuer: IssuerText
  /// The issuer is known, so that its blocks are told apart for certain.
  private let knowsIssuer: Bool
  /// The grammar says that the address stands there without a label.
  private let isExpected: Bool
  /// Keys of the addresses with a name over them that may be the customer's.
  private let rivals: Set<String>

  /// - Parameter groups: those that no label calls something else.
  init(groups: [BlockBook.Group], issuer: IssuerText, knowsIssuer: Bool, isExpected: Bool) {
    self.groups = groups
    self.issuer = issuer
    self.knowsIssuer = knowsIssuer
    self.isExpected = isExpected
    rivals = Set(
      groups.lazy.filter { group in
        group.blocks.contains { !$0.names.isEmpty } && !Self.isIssuer(group, issuer)
      }.map(\.key))
  }

  /// 0 to 1 for a group of equal addresses.
  func probability(_ group: BlockBook.Group) -> Double {
    guard !Self.isIssuer(group, issuer) else { return 0.01 }
    var score = group.blocks.map { place($0) }.max() ?? -9
    score += group.blocks.contains { !$0.names.isEmpty } ? 0.8 : -2
    let places = Set(group.blocks.map { "\($0.page):\(Int($0.viewBox.top / 20))" })
    if places.count > 1 { score += 1.3 }
    if isExpected { score += 0.5 }
    if rivals.count == (rivals.contains(group.key) ? 1 : 0) { score += 0.9 }
    return min(LogOdds.share(score), LogOdds.surest)
  }

  private static func isIssuer(_ group: BlockBook.Group, _ issuer: IssuerText) -> Bool {
    group.blocks.contains { $0.purpose == .issuer || issuer.names($0) }
  }

  private func place(_ block: PrintedBlock) -> Double {
    if block.isTurned { return 1.2 }
    let top = block.viewBox.top / max(block.pageHeight, 1)
    let left = block.viewBox.left / max(block.pageWidth, 1)
    var score = block.page == 1 ? 0.5 : -0.2
    if top < 0.48 { score += 0.3 }
    score += left < 0.5 ? 0.2 : -0.3
    // The lower right is where payments go; the upper left corner is mostly the sender's.
    if top > 0.6, left > 0.45, !knowsIssuer { score -= 1.2 }
    if top < 0.12, left < 0.5, !knowsIssuer { score -= 1.2 }
    return score
  }
}
