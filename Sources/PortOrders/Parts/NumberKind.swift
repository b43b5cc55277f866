package import PortRequest

/// Kinds of numbers that no order may mix: toll-free numbers change their RespOrg, and wireless ones are validated by
/// other values than wireline ones (reject codes 7386 and 6206 of Bandwidth; Telnyx and Microsoft ask for the same).
public enum NumberKind: String, Sendable, CaseIterable {
  case local
  case wireless
  case tollFree = "toll-free"

  package init(_ kind: PortedNumber.Kind) {
    switch kind {
    case .local, .unknown: self = .local
    case .wireless: self = .wireless
    case .tollFree: self = .tollFree
    }
  }
}
