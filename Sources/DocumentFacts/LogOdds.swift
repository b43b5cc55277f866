#if canImport(Glibc)
  internal import func Glibc.exp
  internal import func Glibc.log
#elseif canImport(Musl)
  internal import func Musl.exp
  internal import func Musl.log
#else
  internal import func Darwin.exp
  internal import func Darwin.log
#endif

/// The scale on which reasons add up: the logarithm of the odds.
package enum LogOdds {
  /// Nothing is stated surer.
  package static let surest = 0.995

  /// The share (0 to 1) of a sum of reasons.
  package static func share(_ sum: Double) -> Double { 1 / (1 + exp(-sum)) }

  /// The odds of a sum of reasons.
  package static func odds(_ sum: Double) -> Double { exp(sum) }

  /// The sum of reasons that gives a share.
  package static func sum(_ share: Double) -> Double {
    let bounded = min(max(share, 0.0001), 0.9999)
    return log(bounded / (1 - bounded))
  }

  /// In thousandths.
  package static func rounded(_ share: Double) -> Double { (share * 1000).rounded() / 1000 }
}
