import PortRequest

/// What a target takes: the fields of an order, how many numbers of which kinds, and how it is written.
struct OrderForm: Sendable {
  /// Kinds that it has orders for; others move in another way.
  var kinds: Set<NumberKind> = Set(NumberKind.allCases)
  /// The most numbers in one order.
  var limit: Int?
  /// Fields of an order of a kind of numbers.
  var fields: @Sendable (NumberKind) -> [OrderField]
  /// What the target does not take, whatever its fields hold; a sentence.
  var obstacle: @Sendable (OrderPart) -> String? = { _ in nil }
  /// Fields that stand with each number, where a target repeats the customer's values there.
  var entries: Entries?
  var writing: Writing

  struct Entries: Sendable {
    /// Of the list.
    var name: String
    /// Of the number itself in an entry.
    var numberName: String
    var fields: [OrderField]
  }

  enum Writing: Sendable {
    case json
    /// Within an element of this name.
    case xml(root: String)
    /// Two columns, a field a row.
    case fieldRows
  }

  /// Names that a person may give with `--field`, each with its meaning.
  var givenFields: [OrderTarget.GivenField] {
    var found: [OrderTarget.GivenField] = []
    let fields = NumberKind.allCases.filter(kinds.contains).flatMap(self.fields) + (entries?.fields ?? [])
    for field in fields {
      guard case .given(let meaning, _, _) = field.source, !found.contains(where: { $0.name == field.path })
      else { continue }
      found.append(.init(name: field.path, meaning: meaning))
    }
    return found
  }

  /// The order of one part of a draft.
  func fill(_ part: OrderPart, _ options: OrderOptions) -> FilledOrder {
    var order = FilledOrder(part, fields(part.kind), options)
    if let sentence = obstacle(part) { order.add(OrderGap(reason: .obstacle(sentence))) }
    if let entries { order.addEntries(entries, FilledOrder(part, entries.fields, options)) }
    return order
  }

  func text(_ order: FilledOrder) -> String {
    switch writing {
    case .json: order.values.text(width: 110) + "\n"
    case .xml(let root): XMLText.document(root, order.values)
    case .fieldRows: CSVText.fieldRows(order.values)
    }
  }

  var fileExtension: String {
    switch writing {
    case .json: "json"
    case .xml: "xml"
    case .fieldRows: "csv"
    }
  }
}
