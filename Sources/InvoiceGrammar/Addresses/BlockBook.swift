internal import PageText
internal import PostalAddress

/// All address blocks of a document, equal addresses together.
struct BlockBook {
  private(set) var groups: [Group] = []
  /// Groups that are labelled service addresses, in order.
  private(set) var serviceGroups: [Int] = []
  /// Groups with an account's number in front, in order.
  private(set) var accountGroups: [Int] = []
  private var positions: [String: Int] = [:]

  private let mostGroups: Int

  /// - Parameter mostGroups: addresses that are kept; a bill of a thousand places has fewer.
  init(mostGroups: Int = 3000) { self.mostGroups = mostGroups }

  /// One address with all places it stands at.
  struct Group {
    var key: String
    var blocks: [PrintedBlock]
    /// How many places there are in all; `blocks` keeps the first few.
    var count: Int
    /// A block of it, perhaps not kept, is a labelled service address.
    var isService = false
    /// A block of it, perhaps not kept, has an account's number in front.
    var isOfAccount = false
  }

  /// Adds a block and returns its group's index; nil where the book is full.
  mutating func add(_ block: PrintedBlock) -> Int? {
    guard let group = group(with: block) else { return nil }
    if block.purpose == .service, !groups[group].isService {
      groups[group].isService = true
      serviceGroups.append(group)
    }
    if block.accountNumber != nil, !groups[group].isOfAccount {
      groups[group].isOfAccount = true
      accountGroups.append(group)
    }
    return group
  }

  private mutating func group(with block: PrintedBlock) -> Int? {
    let key = block.key
    if let position = positions[key] {
      groups[position].count += 1
      if groups[position].blocks.count < 12 { groups[position].blocks.append(block) }
      return position
    }
    guard groups.count < mostGroups else { return nil }
    positions[key] = groups.count
    groups.append(Group(key: key, blocks: [block], count: 1))
    return groups.count - 1
  }

  /// The group of an address by its key.
  func group(_ key: String) -> Group? { positions[key].map { groups[$0] } }

  /// Keys of the names over addresses that a label calls the customer's, or that have a person's attention: a slip at the
  /// page's top puts the customer's name where the issuer's is looked for.
  var customerNames: [[UInt8]] {
    let customers = groups.filter { group in
      group.blocks.contains {
        $0.purpose == .service || $0.purpose == .billing || NameLines($0.names).person != nil
      }
    }
    return customers.flatMap(\.blocks).compactMap {
      NameLines($0.names).legal.map { LabelKey($0.text).symbols }
    }
  }

  func groups(for purpose: PrintedBlock.Purpose) -> [Group] {
    groups.filter { $0.blocks.contains { $0.purpose == purpose } }
  }
}

extension BlockBook.Group {
  /// The block that speaks best for a purpose: labelled by the carrier's rule, complete, early.
  func block(for purpose: PrintedBlock.Purpose) -> PrintedBlock? {
    blocks.filter { $0.purpose == purpose }.max { a, b in a.labelProbability < b.labelProbability }
      ?? blocks.first
  }
}

extension PrintedBlock {
  /// How often a label of this sort is expected to name the purpose rightly.
  var labelProbability: Double {
    feature.map { LogOdds.share($0.prior) } ?? 0.5
  }

  /// Whose rule knows the label, and how sure.
  var feature: FieldFeature? { origin.map { FieldFeature(strength, isGeneric: $0.isGeneric) } }

  var evidence: Evidence {
    let reason: String =
      switch (label, origin) {
      case (.some(let label), .some(let origin)) where origin.line == 0:
        "block under the heading \"\(label)\""
      case (.some(let label), .some(let origin)): "\(origin.grammar):\(origin.line) block under \"\(label)\""
      default: "address block on page \(page)"
      }
    return Evidence(page: page, box: addressBox, text: printed, rule: reason)
  }
}
