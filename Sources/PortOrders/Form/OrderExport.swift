public import PortRequest

/// The orders of a draft for one target.
public struct OrderExport: Sendable {
  /// In the order in which to submit them.
  public var orders: [Order]
  /// What a person must be told, each once.
  public var notices: [String]

  /// One order, as the target takes it.
  public struct Order: Sendable {
    /// Of a file, without folder: no text of the bill is in it.
    public var fileName: String
    public var text: String
    /// The order's own values, for a printed form.
    package var values: JSONValue
  }
}

extension DraftPortRequest {
  /// The orders that a target takes, one or several.
  ///
  /// - Throws: ``OrderRefusal`` with everything that is missing, rather than an invalid order.
  public func orders(
    for target: OrderTarget, options: OrderOptions = OrderOptions()
  ) throws(OrderRefusal) -> OrderExport {
    guard let form = target.form else { return PlainOrder(self, options).export(target) }
    let numbers = NumberDecisions(self)
    var gaps = OrderObstacles(self, numbers).gaps
    gaps += unknownFields(form, options)
    let wanted = OrderSplit(self, numbers, limit: form.limit).parts(
      of: options.onlyKind.map { form.kinds.intersection([$0]) } ?? form.kinds)
    if wanted.isEmpty, gaps.isEmpty { gaps.append(OrderObstacles.nothingMoves(target, numbers)) }
    let filled = wanted.map { form.fill($0, options) }
    gaps += filled.flatMap(\.gaps)
    guard gaps.isEmpty else { throw OrderRefusal(target: target, gaps: gaps.uniqued()) }
    let notices = OrderNotices(target, self, numbers, wanted, options).sentences
    return OrderExport(
      orders: zip(wanted, filled).map { part, order in
        .init(
          fileName: "\(target.rawValue)\(part.fileSuffix).\(form.fileExtension)", text: form.text(order),
          values: order.values)
      },
      notices: (notices + filled.flatMap(\.notices) + (form.changes(filled))).uniqued())
  }

  private func unknownFields(_ form: OrderForm, _ options: OrderOptions) -> [OrderGap] {
    let known = form.givenFields
    return options.fields.keys.sorted().filter { name in
      !known.contains { $0.name == name || $0.name.split(separator: "/").last.map(String.init) == name }
    }.map { name in
      OrderGap(
        reason: .obstacle(
          known.isEmpty
            ? "There is no field '\(name)' to give: the draft has all of this target's."
            : "There is no field '\(name)' to give. There are: \(known.map(\.name).joined(separator: ", ")).")
      )
    }
  }
}

extension OrderPart {
  /// Tells the files of an export apart: `-2-of-3-toll-free`; nothing where there is one.
  fileprivate var fileSuffix: String { count > 1 ? "-\(position)-of-\(count)-\(kind.rawValue)" : "" }
}

extension OrderForm {
  /// Cells that a spreadsheet would have taken for formulas.
  fileprivate func changes(_ orders: [FilledOrder]) -> [String] {
    guard case .fieldRows = writing else { return [] }
    return orders.flatMap { CSVText.neutralized(fieldRows: $0.values) }.map(CSVText.notice)
  }
}
