public import FixtureScoring

/// One way in which print changes and what it says does not.
public struct Perturbation: Sendable {
  /// What of the print is changed.
  public enum Family: String, Sendable, CaseIterable {
    case gaps, lines, geometry, letters, labels, numbers, addresses, dates, pages, noise
  }

  /// What the changed print stands on.
  public enum Medium: String, Sendable, CaseIterable {
    /// Words with boxes, as a PDF has them.
    case page
    /// A grid of characters: a plain text, or a PDF made one.
    case text
  }

  public var family: Family
  /// What is done and how strongly: `jitter-2`.
  public var what: String
  public var media: [Medium]
  /// Why a reader may see another value than before, so that it need only not be silent; nil: nothing may change.
  public var reason: String?
  let change: Change
  /// What the changed document says.
  let expected: @Sendable (DocumentTruth) -> DocumentTruth

  /// Changes a document whose truth is known.
  typealias Change = @Sendable (inout PrintedDocument, DocumentTruth, inout Dice) -> Void

  public var name: String { "\(family.rawValue)/\(what)" }

  init(
    _ family: Family, _ what: String, on media: [Medium] = Medium.allCases, mayVary reason: String? = nil,
    expected: @escaping @Sendable (DocumentTruth) -> DocumentTruth = { $0 },
    change: @escaping Change
  ) {
    self.family = family
    self.what = what
    self.media = media
    self.reason = reason
    self.expected = expected
    self.change = change
  }

  /// A change of every row by itself.
  static func rows(
    _ family: Family, _ what: String, on media: [Medium] = Medium.allCases, mayVary reason: String? = nil,
    _ change: @escaping @Sendable (inout PrintedRow, inout Dice) -> Void
  ) -> Perturbation {
    Perturbation(family, what, on: media, mayVary: reason) { document, _, dice in
      document.changeRows { change(&$0, &dice) }
    }
  }

  /// A change of every page by itself.
  static func pages(
    _ family: Family, _ what: String, on media: [Medium] = Medium.allCases, mayVary reason: String? = nil,
    _ change: @escaping @Sendable (inout PrintedPage, inout Dice) -> Void
  ) -> Perturbation {
    Perturbation(family, what, on: media, mayVary: reason) { document, _, dice in
      document.changePages { change(&$0, &dice) }
    }
  }

  /// In a program's export only values can be printed otherwise.
  private var isOfValues: Bool { [.numbers, .addresses, .dates].contains(family) }

  /// A document printed otherwise with what it says then; nil where it has nothing that could be.
  public func perturbed(
    _ document: PrintedDocument, _ truth: DocumentTruth, seed: UInt64
  ) -> (document: PrintedDocument, truth: DocumentTruth)? {
    guard isOfValues || !document.isExport else { return nil }
    var dice = Dice(seed: seed)
    var changed = document
    change(&changed, truth, &dice)
    return changed == document ? nil : (changed, expected(truth))
  }
}
