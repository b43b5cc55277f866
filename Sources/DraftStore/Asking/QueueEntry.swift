import NumberingPlan
public import PortRequest

/// A document of a queue, with what people need to choose one.
public struct QueueEntry: Sendable, Equatable {
  /// The first thing that it waits for, or the one that was asked for.
  public var need: Need
  /// All that it waits for; empty where it waits for nothing or gave no draft.
  public var needs: [Need]
  /// As the batch names it: inside its folder.
  public var file: String
  /// What is missing, or why the file gave no draft.
  public var missing: String
  /// Nil where the file gave none.
  public var draft: Summary?
  public var related: [Relation] = []

  /// What a draft says that its file was read to.
  public struct Summary: Sendable, Equatable {
    /// Of `drafts.jsonl`, from 1.
    public var line: Int
    public var id: String
    public var status: String
    public var carrier: String?
    public var losingCarrier: StoredValue?
    public var companyName: StoredValue?
    public var accountNumber: StoredValue?
    public var numberCount: Int
  }
}

/// A value as the store keeps it.
public struct StoredValue: Sendable, Equatable {
  public var value: String
  /// Otherwise it may be read wrong.
  public var isSure: Bool

  /// With a mark where it may be read wrong.
  var marked: String { isSure ? value : value + " (?)" }
}

/// What stands between a document and another.
public struct Relation: Sendable, Equatable {
  public var kind: Kind
  /// The other document's file.
  public var other: String
  /// The digest, day or numbers that they share or differ in.
  public var what: [String]
  /// Whether it rests on a value that may be read wrong.
  public var isDoubtful: Bool
  /// Whether the document is the first or the newest, which others are told of.
  public var isFirst: Bool

  public enum Kind: String, Sendable, CaseIterable {
    case identicalFile
    case sameInvoice
    case newerInvoice
    case sharedNumber
  }

  /// For people.
  public var words: String {
    let words =
      switch (kind, isFirst) {
      case (.identicalFile, _): "the same file as \(other)"
      case (.sameInvoice, _): "the same invoice as \(other)"
      case (.newerInvoice, false): "\(other) is the newest invoice of this account (\(what.joined()))"
      case (.newerInvoice, true): "newer than \(other), an invoice of the same account"
      case (.sharedNumber, _) where what.count > 1:
        "\(what.count) numbers, \(number) among them, are on another account too, by \(other)"
      case (.sharedNumber, _): "\(number) is on another account too, by \(other)"
      }
    return isDoubtful ? "perhaps " + words : words
  }

  private var number: String { what.first.map { TelephoneNumber(e164: $0)?.dashed ?? $0 } ?? "" }

  /// Whether it tells the same of another thing.
  func continues(_ relation: Relation) -> Bool {
    var relation = relation
    relation.what = what
    return relation == self
  }
}
