/// Two drafts of one account field by field: what agrees, what differs in form or really, and what would be rejected.
///
/// One of the two is the request, the other the record that the losing carrier goes by: the one read from a customer
/// service record, else the second. Dates and invoice numbers are not compared: each document has its own.
public struct DraftComparison: Sendable, Equatable {
  public var firstSources: [DraftSource]
  public var secondSources: [DraftSource]
  /// Whether the second is the record.
  public var isRequestFirst: Bool
  /// In the order that people are shown; fields that neither has are left out.
  public var fields: [FieldDifference]
  public var numbers: NumberComparison

  public init(_ first: DraftPortRequest, _ second: DraftPortRequest) {
    let roles = ComparedRoles(first, second)
    let sides = [ComparedSide(first, beside: second), ComparedSide(second, beside: first)]
    firstSources = first.sources
    secondSources = second.sources
    isRequestFirst = roles.isRequestFirst
    let numbers = NumberComparison(first: sides[0].numbers, second: sides[1].numbers)
    self.numbers = numbers
    let compared = FieldComparison(
      request: sides[roles.isRequestFirst ? 0 : 1], record: sides[roles.isRequestFirst ? 1 : 0], roles: roles)
    fields = DraftField.allCases.compactMap { field in
      guard field != .telephoneNumbers else {
        return sides.allSatisfy(\.numbers.isEmpty)
          ? nil : numbers.difference(roles).doubting(sides.map(\.draft), roles)
      }
      return compared.difference(field)
    }
  }

  /// What submitting the request as it is leads to.
  public var consequence: Consequence { fields.map(\.consequence).max() ?? .none }

  /// Whether something would be rejected.
  public var isRejected: Bool { consequence == .rejected }

  public subscript(field: DraftField) -> FieldDifference? { fields.first { $0.field == field } }
}

extension DraftComparison: JSONRepresentable {
  /// The comparison as JSON text, without a line break at its end.
  public func json(pretty: Bool = true) -> String { json.text(width: pretty ? 110 : nil) }

  var json: JSONValue {
    .object(
      ("first", .object(("sources", .array(firstSources)))),
      ("second", .object(("sources", .array(secondSources)))),
      ("request", .string(isRequestFirst ? "first" : "second")),
      ("consequence", .string(consequence.rawValue)), ("fields", .array(fields)), ("numbers", numbers.json))
  }
}
