public import ArgumentParser
public import PortDraft

/// Options that say what no document does.
struct IntakeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Day on which the numbers shall move, YYYY-MM-DD.", valueName: "date"))
  var desiredDate: CalendarDate?

  @Option(
    help: ArgumentHelp(
      "Numbers that move: all, or a list; the others stay unless --keep names those that do.",
      valueName: "numbers"))
  var move: Intake.Selection?

  @Option(help: ArgumentHelp("Numbers that stay with the losing carrier.", valueName: "numbers"))
  var keep: Intake.Selection?

  @Option(help: ArgumentHelp("Lines of the account that no document shows.", valueName: "numbers"))
  var overlines: NumberList?

  @Option(help: ArgumentHelp("Numbers that are not the account's.", valueName: "numbers"))
  var remove: NumberList?

  @Option(help: ArgumentHelp("Billing number of what stays, where the old one moves.", valueName: "number"))
  var newBtn: String?

  @Option(help: ArgumentHelp("Carrier that the numbers move to.", valueName: "name"))
  var winningCarrier: String?

  @Option(help: ArgumentHelp("Person who may act for the account.", valueName: "name"))
  var contact: String?

  @Option(help: "Port-out PIN or passcode.")
  var pin: String?

  @Option(
    help: ArgumentHelp(
      "Any value by its name in the draft: --set accountNumber=1234.", valueName: "field=value"))
  var set: [FieldSetting] = []

  @Option(
    help: ArgumentHelp(
      "A paper's state: --attach letterOfAuthorization=present; also invoice, customerServiceRecord; missing, notNeeded.",
      valueName: "paper=state"))
  var attach: [PaperState] = []

  @Flag(help: "Say that the request can be submitted as it is, in spite of warnings.")
  var approve = false

  @Option(help: ArgumentHelp("Who gives these values.", valueName: "name"))
  var by: String?

  var intake: Intake {
    var intake = Intake()
    intake.author = by
    let named: [(DraftField, String?)] = [
      (.desiredDate, desiredDate?.iso8601), (.newBillingTelephoneNumber, newBtn),
      (.winningCarrier, winningCarrier), (.authorizedContact, contact), (.portOutPin, pin),
    ]
    for (field, value) in named where value != nil { intake.values[field] = value }
    for setting in set { intake.values[setting.field] = setting.value }
    (intake.moving, intake.kept) = (move, keep)
    intake.overlines = overlines?.numbers ?? []
    intake.removed = remove?.numbers ?? []
    for state in attach { intake.attachments[state.paper] = state.state }
    intake.isApproved = approve
    return intake
  }

  /// The option that stands for an intake's key; nil where none was given for it.
  func option(for key: String) -> String? {
    switch key {
    case "move": move.map { _ in "--move" }
    case "keep": keep.map { _ in "--keep" }
    default:
      intake.values.keys.first { $0.intakeKey == key }.map { field in
        set.contains { $0.field == field } ? "--set \(field.rawValue)" : Self.names[field] ?? "--set"
      }
    }
  }

  private static let names: [DraftField: String] = [
    .desiredDate: "--desired-date", .newBillingTelephoneNumber: "--new-btn",
    .winningCarrier: "--winning-carrier", .authorizedContact: "--contact", .portOutPin: "--pin",
  ]
}

/// Telephone numbers as an option lists them.
struct NumberList: ExpressibleByArgument {
  var numbers: [TelephoneNumber]

  init?(argument: String) {
    guard let numbers = [TelephoneNumber](listed: argument) else { return nil }
    self.numbers = numbers
  }
}

extension Intake.Selection: ExpressibleByArgument {
  public init?(argument: String) {
    if argument.lowercased() == "all" {
      self = .all
    } else if let list = NumberList(argument: argument) {
      self = .numbers(list.numbers)
    } else {
      return nil
    }
  }
}

/// `accountNumber=1234`.
struct FieldSetting: ExpressibleByArgument {
  var field: DraftField
  var value: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let field = DraftField(rawValue: String(parts[0])) else { return nil }
    self.field = field
    value = String(parts[1])
  }
}

/// `letterOfAuthorization=present`.
struct PaperState: ExpressibleByArgument {
  var paper: Attachments.Paper
  var state: Attachments.State

  init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let paper = Attachments.Paper(rawValue: parts[0]),
      let state = Attachments.State(rawValue: parts[1])
    else { return nil }
    (self.paper, self.state) = (paper, state)
  }
}
