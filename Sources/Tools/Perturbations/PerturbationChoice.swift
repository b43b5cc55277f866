/// Which documents are read again under which perturbations.
public struct PerturbationChoice: Sendable {
  public var seed: UInt64
  /// How many of all pairs of a document and a perturbation are read, 0 to 1.
  public var share: Double
  public var perturbations: [Perturbation]

  /// - Throws: for a mistake in a built-in grammar, whose labels are printed in the place of others.
  public init(seed: UInt64 = 1, share: Double = 1, only name: String? = nil) throws {
    self.seed = seed
    self.share = share
    perturbations = try Perturbation.all(LabelBook()).filter { perturbation in
      name.map { perturbation.name.contains($0) } ?? true
    }
  }

  /// On what a document is read under a perturbation, with the seeds; where only a share is read, on one medium alone. A
  /// pair's choice depends on no other pair.
  func media(
    of document: String, _ perturbation: Perturbation, among media: [Perturbation.Medium]
  ) -> [(medium: Perturbation.Medium, seed: UInt64)] {
    let possible = media.filter(perturbation.media.contains)
    // FNV-1a, the same on every machine.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
    for byte in "\(document) \(perturbation.name)".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    var dice = Dice(seed: hash)
    guard !possible.isEmpty, dice.chance(share) else { return [] }
    return (share < 1 ? [dice.pick(possible)] : possible).map { ($0, hash) }
  }
}
