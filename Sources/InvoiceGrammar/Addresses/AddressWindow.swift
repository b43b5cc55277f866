internal import PageText
internal import PostalAddress

/// What is said of an unlabelled address block by where it stands and what it says: whether it is the customer's billing
/// address.
struct AddressWindow {
  private let groups: [BlockBook.Group]
  /// Names and address pieces of the issuer.
  private let issuer: IssuerText
  /// The issuer is known, so that its blocks are told apart for certain.
  private let knowsIssuer: Bool
  /// Keys of the addresses with a name over them that may be the customer's.
  private let rivals: Set<String>
  private let weights: FieldWeights
  /// Keys of the addresses under the name of a telephone company, beside others with names, where nobody knows the issuer.
  private let providers: Set<String>

  private static let surestOfOneLine = 0.7

  /// Whether all of an address stands beside itself, its street and its city.
  private static func isOneRow(_ block: PrintedBlock) -> Bool {
    guard let first = block.lines.first else { return false }
    return block.lines.allSatisfy { abs($0.box.middle - first.box.middle) < first.box.height / 2 }
  }

  /// - Parameter groups: those that no label calls something else.
  init(groups: [BlockBook.Group], issuer: IssuerText, knowsIssuer: Bool, weights: FieldWeights) {
    self.groups = groups
    self.issuer = issuer
    self.knowsIssuer = knowsIssuer
    self.weights = weights
    let named = groups.filter { group in group.blocks.contains { !$0.names.isEmpty } }
    let providers = Set(knowsIssuer ? [] : named.filter(Self.isProvider).map(\.key))
    let tellsProviders = providers.count < named.count && !providers.isEmpty
    self.providers = tellsProviders ? providers : []
    rivals = Set(
      named.lazy.filter { group in
        tellsProviders ? !providers.contains(group.key) : !Self.isIssuer(group, issuer)
      }.map(\.key))
  }

  /// 0 to 1 for a group of equal addresses, and by what.
  func probability(_ group: BlockBook.Group) -> (share: Double, features: [FieldFeature]) {
    // A name says more of who the issuer is than where on the page it stands.
    let isIssuers = providers.isEmpty ? Self.isIssuer(group, issuer) : providers.contains(group.key)
    guard !isIssuers, !group.blocks.contains(where: { $0.purpose == .issuer }) else { return (0.01, []) }
    let features = features(of: group)
    // An envelope's window shows an address over its lines; one line in a row of a list is a place of something.
    let rows = group.blocks.count(where: Self.isOneRow)
    let surest = rows * 2 > group.blocks.count ? Self.surestOfOneLine : LogOdds.surest
    return (min(LogOdds.share(weights.sum(features)), surest), features)
  }

  private func features(of group: BlockBook.Group) -> [FieldFeature] {
    let places = group.blocks.map(place)
    var features = [.underNoLabel] + (places.max { weights.sum($0) < weights.sum($1) } ?? [])
    if group.blocks.contains(where: { !$0.names.isEmpty }) { features.append(.named) }
    if rivals.count == (rivals.contains(group.key) ? 1 : 0) { features.append(.onlyNamed) }
    return features
  }

  /// "Twin Forks Telephone Cooperative".
  private static func isProvider(_ group: BlockBook.Group) -> Bool {
    group.blocks.allSatisfy { block in
      // A letterhead may stand right over the customer's name.
      block.names.count < 2
        && block.names.allSatisfy { IssuerText.isProvider($0.text) }
    }
  }

  private static func isIssuer(_ group: BlockBook.Group, _ issuer: IssuerText) -> Bool {
    group.blocks.contains { $0.purpose == .issuer || issuer.names($0) }
  }

  private func place(_ block: PrintedBlock) -> [FieldFeature] {
    if block.isTurned { return [] }
    let top = block.viewBox.top / max(block.pageHeight, 1)
    let left = block.viewBox.left / max(block.pageWidth, 1)
    var features: [FieldFeature] = []
    if top < 0.48 { features.append(.upperHalf) }
    if left < 0.5 { features.append(.leftHalf) }
    if top < 0.12, left < 0.5, !knowsIssuer { features.append(.upperLeft) }
    return features
  }
}
