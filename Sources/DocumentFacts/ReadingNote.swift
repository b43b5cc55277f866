/// Something met while reading that a reviewer must know.
public struct ReadingNote: Sendable, Hashable {
  /// Of what sort it is.
  public var kind: Kind
  /// The field it speaks of, as in the draft's schema; nil where it speaks of the document.
  public var field: String?
  /// A sentence for the reviewer.
  public var message: String

  /// Sorts of notes; the draft has a code for each.
  public enum Kind: String, Sendable {
    /// Two carriers' marks weigh alike.
    case carrierTied
    /// No carrier's marks were found.
    case carrierUnknown
    /// The document is no telephone invoice.
    case otherDocument
    /// Two values compete for one field.
    case candidatesCompete
    /// A printed number that is neither clearly the customer's nor clearly not.
    case numberUndecided
    /// A line that was removed, disconnected or ported away.
    case numberRemoved
    /// A value rests on text that the page may not show.
    case textMayBeHidden
    /// Numbers may continue beyond what was read, or a stated count differs from the count read.
    case numbersMayBeIncomplete
  }

  /// A note on a field, or on the document.
  public init(kind: Kind, field: String?, message: String) {
    self.kind = kind
    self.field = field
    self.message = message
  }
}
