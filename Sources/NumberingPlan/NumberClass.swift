/// What a number is by its digits alone.
extension TelephoneNumber {
  /// Free for the caller, or of an area code reserved for that (822, 880 to 887, 889). Such numbers move through Somos,
  /// not by local number portability.
  public var isTollFree: Bool {
    switch areaCode {
    case 800, 822, 833, 844, 855, 866, 877, 880...889: true
    default: false
    }
  }

  /// Charged at a premium rate: 900.
  public var isPremium: Bool { areaCode == 900 }

  /// Follow-me and machine numbers without a place: the 5XX area codes of that kind.
  public var isPersonal: Bool {
    switch areaCode {
    case 500, 521...529, 532, 533, 544, 566, 577, 588: true
    default: false
    }
  }

  /// Not a number of a place or a subscriber's line, hence not locally portable: 900, 5XX, 700 (interexchange carriers),
  /// 710 (US government), and 600, 622, 633 (Canada).
  public var isSpecialService: Bool {
    switch areaCode {
    case 600, 622, 633, 700, 710: true
    default: isPremium || isPersonal
    }
  }

  /// Set aside for fiction: 555-0100 to 555-0199.
  public var isFictional: Bool { centralOfficeCode == 555 && (100...199).contains(lineNumber) }
}
