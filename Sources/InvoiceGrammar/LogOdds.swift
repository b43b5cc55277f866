#if canImport(Glibc)
  internal import func Glibc.exp
#elseif canImport(Musl)
  internal import func Musl.exp
#else
  internal import func Darwin.exp
#endif

/// The scale on which reasons add up: the logarithm of the odds.
enum LogOdds {
  /// Nothing is stated surer.
  static let surest = 0.995

  /// The share (0 to 1) of a sum of reasons.
  static func share(_ sum: Double) -> Double { 1 / (1 + exp(-sum)) }

  /// In thousandths.
  static func rounded(_ share: Double) -> Double { (share * 1000).rounded() / 1000 }
}
