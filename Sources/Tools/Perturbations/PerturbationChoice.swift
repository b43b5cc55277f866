/// Which documents are read again under which perturbations.
public struct PerturbationChoice: Sendable {
  public var seed: UInt64
  /// How many of all pairs of a document and a perturbation are read, 0 to 1.
  public var share: Double
  public var perturbations: [Perturbation]

  public init(seed: UInt64 = 1, share: Double = 1, only name: String? = nil) {
    self.seed = seed
    self.share = share
    perturbations = Perturbation.all.filter { perturbation in
      name.map { perturbation.name.contains($0) } ?? true
    }
  }

  /// The seed of a document's perturbation; nil where it is left out. A pair's choice depends on no other pair.
  func seed(of document: String, _ perturbation: Perturbation, _ medium: Perturbation.Medium) -> UInt64? {
    // FNV-1a, the same on every machine.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
    for byte in "\(document) \(perturbation.name) \(medium.rawValue)".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    var dice = Dice(seed: hash)
    return dice.chance(share) ? hash : nil
  }
}
