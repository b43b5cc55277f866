/// SplitMix64, Sebastiano Vigna's generator: the same seed gives the same run on every machine.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Every choice that a document is made of, drawn from one seed.
public struct Dice: Sendable {
  private var generator: SplitMix64

  public init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
    // Neighbouring seeds begin alike without it.
    for _ in 0..<3 { _ = generator.next() }
  }

  public mutating func chance(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &generator) < probability
  }

  public mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  public mutating func double(_ range: ClosedRange<Double>) -> Double {
    Double.random(in: range, using: &generator)
  }

  /// - Precondition: `choices` is not empty.
  public mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[int(0...choices.count - 1)] }

  /// One of the choices, each as likely as its weight says.
  public mutating func weighted<Choice>(_ choices: [(Choice, Double)]) -> Choice {
    var rest = double(0...choices.reduce(0) { $0 + $1.1 })
    for (choice, weight) in choices.dropLast() {
      rest -= weight
      if rest < 0 { return choice }
    }
    return choices[choices.count - 1].0
  }

  public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    elements.shuffled(using: &generator)
  }

  /// So many digits, the first not a zero.
  public mutating func digits(_ count: Int) -> String {
    (0..<count).map { String(int(($0 == 0 ? 1 : 0)...9)) }.joined()
  }
}
