/// Whose a printed telephone number is, judged by where it stands.
public struct NumberRule: Sendable, Hashable {
  public var owner: Owner
  public var place: Place
  /// How the number stands to a label; empty for the other places.
  public var relations: FieldRule.Relations = []
  public var labels: LabelTexts
  /// Texts that end a section; empty: the next known heading does.
  public var end: LabelTexts
  public var strength: FieldRule.Strength
  public var layout: Int?
  public var origin: RuleOrigin

  /// Whose the numbers are.
  public enum Owner: String, Sendable, CaseIterable {
    /// The customer's: working lines of the account.
    case account
    /// Somebody else's: called, care, contact, forward-to.
    case other
    /// Was the customer's: removed, disconnected, ported away.
    case removed
    /// Says nothing; a heading that ends a section.
    case none
  }

  /// How the number stands to the label.
  public enum Place: String, Sendable, CaseIterable {
    /// Between a heading and the next one.
    case section
    /// In the column under a table heading.
    case heading
    /// Right after or right below a label.
    case label
    /// In a row that holds the text anywhere.
    case row
  }
}
