import PortRequest

/// A field of a target's order: what it is called there, what fills it, what it must be.
///
/// A target is a list of these, and the list is the only place that says what the target requires.
struct OrderField: Sendable {
  /// Names from the outermost to the field, `end_user/admin/entity_name`.
  var path: String
  var source: Source
  /// Whether an order of these numbers is invalid without it.
  var isRequired: @Sendable (OrderPart) -> Bool = { _ in false }
  /// The most characters that the target takes.
  var longest: Int?
  var form: FieldForm?
  /// Whether it is a name, which ``OrderOptions/cutsNames`` may cut.
  var isName = false
  /// How many days after the draft's day a date must be at least.
  var daysAhead: Int?
  /// What a person is told wherever the field is filled, because its value says more than the draft.
  var note: String?

  enum Source: Sendable {
    /// A text of the draft, and where the draft has it.
    case draft(pointer: String, @Sendable (OrderPart) -> PartValue?)
    /// What follows from the order as a whole: its numbers, its scope. With the place in the draft that would give it.
    case order(pointer: String, @Sendable (OrderPart) -> JSONValue?)
    /// What no draft can know, such as the account with the target: its meaning, for people, and what holds if nobody says.
    case given(meaning: String, isList: Bool, usual: @Sendable (OrderPart) -> String?)
  }

  /// The last name of its path.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}

extension OrderField {
  static func draft(
    _ path: String, _ pointer: String, longest: Int? = nil, form: FieldForm? = nil,
    _ value: @escaping @Sendable (OrderPart) -> PartValue?
  ) -> OrderField {
    OrderField(path: path, source: .draft(pointer: pointer, value), longest: longest, form: form)
  }

  static func draft(
    _ path: String, _ field: DraftField, longest: Int? = nil, form: FieldForm? = nil,
    _ value: @escaping @Sendable (OrderPart) -> PartValue?
  ) -> OrderField {
    draft(path, field.pointer, longest: longest, form: form, value)
  }

  static func order(
    _ path: String, _ pointer: String = "/telephoneNumbers",
    _ value: @escaping @Sendable (OrderPart) -> JSONValue?
  ) -> OrderField {
    OrderField(path: path, source: .order(pointer: pointer, value))
  }

  static func given(
    _ path: String, _ meaning: String, isList: Bool = false, longest: Int? = nil, form: FieldForm? = nil,
    usual: @escaping @Sendable (OrderPart) -> String? = { _ in nil }
  ) -> OrderField {
    OrderField(
      path: path, source: .given(meaning: meaning, isList: isList, usual: usual), longest: longest, form: form
    )
  }

  /// The same in every order.
  static func fixed(_ path: String, _ text: String) -> OrderField {
    order(path) { _ in .string(text) }
  }

  var required: OrderField { required { _ in true } }

  func required(where condition: @escaping @Sendable (OrderPart) -> Bool) -> OrderField {
    var field = self
    field.isRequired = condition
    return field
  }

  func ahead(by days: Int) -> OrderField {
    var field = self
    field.daysAhead = days
    return field
  }

  func noted(_ note: String) -> OrderField {
    var field = self
    field.note = note
    return field
  }

  /// The same as a name of a person or company.
  var cuttable: OrderField {
    var field = self
    field.isName = true
    return field
  }
}
