import NumberingPlan
import PostalAddress

/// Rules on the papers: the letter of authorization (47 CFR 64.1130), as far as a person said what is in it, and the invoice.
enum LetterRules {
  /// In days. Bandwidth (E8) and Somos ask for a letter of the last 30 days, Telnyx for one of the last 90.
  static let oldestAge = 30

  /// A letter is made of a finished draft, so that nobody misses it before somebody says so.
  static func missing(_ draft: DraftPortRequest) -> [Finding] {
    guard let letter = draft.letterOfAuthorization else {
      guard draft.attachments?[.letterOfAuthorization] == .missing else { return [] }
      return [
        finding(
          .letterMissing, .info, "A letter of authorization is needed, signed and dated by the customer.",
          "Make it of the finished draft, have it signed, and say so.")
      ]
    }
    guard letter.signedOn == nil else { return [] }
    return [
      finding(
        .letterMissing, .error, "The letter of authorization is not signed and dated.",
        "Have the customer sign and date it.")
    ]
  }

  static func age(_ draft: DraftPortRequest) -> [Finding] {
    guard let signed = draft.letterOfAuthorization?.signedOn else { return [] }
    let age = signed.days(until: draft.asOf)
    if age < 0 {
      return [
        finding(
          .letterOld, .warning, "The letter of authorization is dated \(signed.iso8601), after the request.",
          "Compare the date with the letter.")
      ]
    }
    guard age > oldestAge else { return [] }
    return [
      finding(
        .letterOld, .warning,
        "The letter of authorization of \(signed.iso8601) is \(age) days old; carriers want one of the last"
          + " \(oldestAge) days.", "Have a new one signed.")
    ]
  }

  static func numbers(_ draft: DraftPortRequest) -> [Finding] {
    guard let listed = draft.letterOfAuthorization?.telephoneNumbers else { return [] }
    let (letter, request) = (Set(listed), Set(draft.movingNumbers.map(\.value)))
    let unlisted = draft.movingNumbers.map(\.value).filter { !letter.contains($0) }
    let surplus = listed.filter { !request.contains($0) }
    guard !unlisted.isEmpty || !surplus.isEmpty else { return [] }
    let words = [
      unlisted.isEmpty ? nil : "does not list \(shown(unlisted))",
      surplus.isEmpty ? nil : "lists \(shown(surplus)), which \(surplus.count == 1 ? "does" : "do") not move",
    ]
    return [
      finding(
        .letterNumbersDiffer, .error,
        "The letter of authorization \(words.compactMap { $0 }.joined(separator: ", and ")).",
        "Have a letter signed that lists each number that moves, and no other.")
    ]
  }

  private static func shown(_ numbers: [String]) -> String {
    ShortenedList(numbers.map { TelephoneNumber(e164: $0)?.dashed ?? $0 }).text
  }

  static func names(_ draft: DraftPortRequest) -> [Finding] {
    guard let letter = draft.letterOfAuthorization else { return [] }
    var words: [String] = []
    if let name = letter.companyName, let company = draft.companyName,
      AccountRules.alphanumerics(name) != AccountRules.alphanumerics(company.value)
    {
      words.append("is of “\(name)”, the request of “\(company.value)”")
    }
    if let place = letter.serviceAddress, let address = draft.serviceAddress, !isSame(place, address) {
      words.append("gives the service address “\(place)”, the request “\(address.value)”")
    }
    guard !words.isEmpty else { return [] }
    return [
      finding(
        .letterNameDiffers, .error, "The letter of authorization \(words.joined(separator: ", and it ")).",
        "Make letter and request the same, as the losing carrier has it on record.")
    ]
  }

  private static func isSame(_ text: String, _ address: DraftAddress) -> Bool {
    guard let one = PostalAddress.parse(text), let other = address.components else {
      return AccountRules.alphanumerics(text) == AccountRules.alphanumerics(address.value)
    }
    return one.differences(from: other).filter(\.matters).isEmpty
  }

  /// Toll-free numbers move to a RespOrg, which the letter must name (Somos; Telnyx).
  static func organization(_ draft: DraftPortRequest) -> [Finding] {
    guard let letter = draft.letterOfAuthorization else { return [] }
    if let organization = letter.responsibleOrganization {
      guard !ResponsibleOrganization.isIdentifier(organization) else { return [] }
      return [
        finding(
          .invalidOrganization, .error,
          "“\(organization)” is no RespOrg: those are of five letters and digits.",
          "Ask the winning carrier for its RespOrg ID.")
      ]
    }
    guard draft.movingNumbers.contains(where: { $0.kind == .tollFree }) else { return [] }
    return [
      finding(
        .letterWithoutOrganization, .error,
        "The letter of authorization does not name the RespOrg that the toll-free numbers move to.",
        "Have a letter signed that names it; ask the winning carrier for its RespOrg ID.")
    ]
  }

  static func invoice(_ draft: DraftPortRequest) -> [Finding] {
    guard draft.attachments?[.invoice] == .missing else { return [] }
    return [
      Finding(
        .invoiceMissing, .info, .port, field: "/attachments",
        message: "No invoice was read; winning carriers ask for a recent one.",
        remedy: "Ask the customer for the latest bill.")
    ]
  }

  private static func finding(
    _ code: FindingCode, _ severity: Finding.Severity, _ message: String, _ remedy: String
  ) -> Finding {
    Finding(code, severity, .port, field: "/attachments", message: message, remedy: remedy)
  }
}

/// The identifier of a responsible organization (RespOrg), to whom a toll-free number answers.
public enum ResponsibleOrganization {
  /// Five letters and digits (Somos); Bandwidth refuses others (7527).
  public static func isIdentifier(_ text: String) -> Bool {
    text.utf8.count == 5 && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}
