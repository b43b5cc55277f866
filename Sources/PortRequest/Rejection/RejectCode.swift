/// A code with which a losing or a winning carrier sends a port request back.
public struct RejectCode: Sendable, Equatable {
  public var code: String
  /// Whose code it is: `wireline`, `wireless` …
  public var family: Family
  /// What it says, in plain words.
  public var meaning: String
  /// What of the draft it speaks of; empty where it is not the request's fault.
  public var fields: [DraftField]
  /// What to change, or to ask.
  public var remedy: String

  /// Where codes come from; the dossier on records and ports names the pages.
  public enum Family: String, Sendable, CaseIterable {
    /// Codes of local service requests that begin with E, as Bandwidth lists them (carrier LNP error codes).
    case wireline = "wireline carriers"
    /// Codes of a wireless port request and its response, from the same list.
    case wireless = "wireless carriers"
    /// Errors of an order before it is submitted.
    case bandwidth = "Bandwidth orders"
    /// Validation of numbers that leave Bandwidth.
    case bandwidthPortOut = "Bandwidth port-outs"
    case telnyx = "Telnyx porting orders"
    case twilio = "Twilio port-ins"
  }

  init(
    _ code: String, _ family: Family, _ meaning: String, _ fields: [DraftField], _ remedy: String
  ) {
    self.code = code
    self.family = family
    self.meaning = meaning
    self.fields = fields
    self.remedy = remedy
  }

  /// The code as carriers print it, in whatever case: `e6H`, `E 1`, `7A.`.
  ///
  /// - Returns: all of that name: families share some.
  public static func known(_ printed: String) -> [RejectCode] {
    let name = key(printed)
    return name.isEmpty
      ? [] : all.filter { key($0.code) == name || $0.code.split(separator: "-").isRange(holding: name) }
  }

  /// Codes that begin like one that is not known.
  public static func similar(to printed: String) -> [String] {
    let name = key(printed)
    return all.map(\.code).filter { name.count > 1 && key($0).hasPrefix(name.prefix(2)) }
  }

  private static func key(_ printed: String) -> String {
    printed.uppercased().filter { $0.isLetter || $0.isNumber || $0 == "_" }
  }

  /// Findings of a draft that foretell the code.
  public func findings(in draft: DraftPortRequest) -> [Finding] {
    draft.findings.filter { finding in
      finding.rejectCodes.contains { Self.key($0) == Self.key(code) }
        || fields.contains { field in
          finding.severity != .info
            && (finding.field == field.pointer || finding.field?.hasPrefix(field.pointer + "/") ?? false)
        }
    }
  }
}

extension [Substring] {
  /// Whether the two are the ends of a range of codes, `7510-7519`, that has the code.
  fileprivate func isRange(holding code: String) -> Bool {
    guard count == 2, let first = Int(self[0]), let last = Int(self[1]), let number = Int(code) else {
      return false
    }
    return (first...Swift.max(first, last)).contains(number)
  }
}
