import NumberingPlan
import PortRequest

// What `export --to json` and `export --to csv` wrote of a draft, taken back: only what somebody changed in it is given.

/// The object that `export --to json` writes.
struct ExportedObject {
  /// The key that only an export has.
  static let mark = "draft"

  private let members: [MarkedValue.Member]

  init(_ members: [MarkedValue.Member]) { self.members = members }

  func intake() throws(IntakeSyntaxError) -> Intake {
    var intake = Intake()
    var actions = ExportedActions()
    for member in members where !member.value.isNull {
      switch member.name {
      case Self.mark, "locations": break
      case "scope": intake.scope = PortPlan.Scope(rawValue: try member.value.text())
      case "telephoneNumbers":
        guard case .list(let numbers) = member.value.content else { break }
        for number in numbers { try actions.add(number) }
      default:
        guard let field = DraftField(rawValue: member.name) else {
          throw IntakeSyntaxError(place: member.place, message: "No export has the key '\(member.name)'.")
        }
        intake.values[field] = try member.value.text()
      }
    }
    intake.exported = Set(intake.values.keys)
    actions.write(to: &intake)
    return intake
  }
}

/// The numbers of an export with what becomes of each.
struct ExportedActions {
  private var moving: [TelephoneNumber] = []
  private var kept: [TelephoneNumber] = []
  private var all: [TelephoneNumber] = []

  mutating func add(_ value: MarkedValue) throws(IntakeSyntaxError) {
    let members = try value.members()
    guard let number = members.first(where: { $0.name == "number" }) else {
      throw IntakeSyntaxError(place: value.place, message: "The number is missing.")
    }
    let action = try members.first { $0.name == "action" }?.value.text()
    for number in try number.value.numbers() {
      add(number, action.flatMap(PortedNumber.Action.init(rawValue:)))
    }
  }

  mutating func add(_ number: TelephoneNumber, _ action: PortedNumber.Action?) {
    all.append(number)
    switch action {
    case .port: moving.append(number)
    case .keep: kept.append(number)
    case .undecided, nil: break
    }
  }

  /// What is undecided stays so: only numbers of both kinds say something of the rest.
  func write(to intake: inout Intake) {
    if intake.scope == .undecided { intake.scope = nil }
    intake.overlines = all
    guard !moving.isEmpty || !kept.isEmpty else {
      if intake.scope == .full { intake.scope = nil }
      return
    }
    (intake.moving, intake.kept) = (.numbers(moving), .numbers(kept))
  }
}

/// The rows that `export --to csv` writes, one a number.
struct ExportedRows {
  private let header: [String]
  private let rows: [[String]]

  /// - Returns: nil unless the first row names the columns of an export.
  init?(_ bytes: [UInt8]) {
    let text = String(
      decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
    guard text.hasPrefix(Self.firstColumn) || text.hasPrefix("\"\(Self.firstColumn)\"") else { return nil }
    var rows = Self.rows(of: text)
    header = rows.removeFirst()
    self.rows = rows.filter { $0 != [""] }
  }

  private static let firstColumn = "telephoneNumber"

  func intake() throws(IntakeSyntaxError) -> Intake {
    var intake = Intake()
    var actions = ExportedActions()
    for (index, row) in rows.enumerated() {
      guard let number = TelephoneNumber(cell(Self.firstColumn, row)) else {
        throw IntakeSyntaxError(
          place: TextPlace(line: index + 2, column: 1),
          message: "“\(cell(Self.firstColumn, row))” is no telephone number.")
      }
      actions.add(number, PortedNumber.Action(rawValue: cell("action", row)))
    }
    for name in header {
      // What differs by row belongs to the places of the numbers, not to the account.
      let values = Set(rows.map { cell(name, $0) })
      guard values.count == 1, let value = values.first, !value.isEmpty else { continue }
      if name == "scope" { intake.scope = PortPlan.Scope(rawValue: value) }
      if let field = DraftField(rawValue: name) { intake.values[field] = value }
    }
    intake.exported = Set(intake.values.keys)
    actions.write(to: &intake)
    return intake
  }

  /// Without the apostrophe that keeps a spreadsheet from taking it for a formula.
  private func cell(_ name: String, _ row: [String]) -> String {
    guard let column = header.firstIndex(of: name), row.indices.contains(column) else { return "" }
    return SpreadsheetCell.text(row[column])
  }

  /// RFC 4180: cells in quotation marks may hold commas, marks doubled, and line breaks.
  private static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var characters = text[...]
    while let character = characters.popFirst() {
      switch character {
      case "\"" where isQuoted && characters.first == "\"":
        cell.append("\"")
        characters = characters.dropFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\r\n" where !isQuoted, "\n" where !isQuoted:
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.append(character)
      }
    }
    return cell.isEmpty && row.isEmpty ? rows : rows + [row + [cell]]
  }
}
