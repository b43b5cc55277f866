public import PageDrawing
public import PortRequest

extension OrderExport.Order {
  /// The order as pages to print or to send by fax: a heading for each form, its fields, its numbers.
  public func pdf(title: String, date: CalendarDate) throws(DrawingError) -> [UInt8] {
    var paper = Paper(title: title, footer: title, date: date.iso8601)
    paper.blocks = [.title(title)]
    guard case .object(let forms) = values else { return try paper.pdf() }
    for form in forms {
      guard case .object(let fields) = form.value else { continue }
      paper.blocks += [.heading(Self.headings[form.name] ?? form.name), .fields(Self.texts(fields))]
      for field in fields {
        if case .array(let entries) = field.value { paper.blocks.append(.columns(Self.lines(entries))) }
      }
    }
    return try paper.pdf()
  }

  private static let headings = [
    "LSR": "LSR: Local Service Request", "EU": "EU: End User", "NP": "NP: Number Portability",
  ]

  private static func texts(_ fields: [JSONValue.Member]) -> [Paper.Field] {
    fields.compactMap { if case .string(let text) = $0.value { .init($0.name, text) } else { nil } }
  }

  /// `00001 001 V 908-555-0100`: the values of an entry.
  private static func lines(_ entries: [JSONValue]) -> [String] {
    entries.compactMap { entry in
      guard case .object(let members) = entry else { return nil }
      return texts(members).map { "\($0.label) \($0.value)" }.joined(separator: "  ")
    }
  }
}
