import NumberingPlan
import PortRequest

/// Reads the keys of an intake file.
struct IntakeReader {
  private(set) var intake = Intake()
  private(set) var places: [String: TextPlace] = [:]

  mutating func read(_ members: [MarkedValue.Member]) throws(IntakeSyntaxError) {
    for member in members {
      guard let key = Key(rawValue: member.name) else {
        throw IntakeSyntaxError(
          place: member.place,
          message:
            "There is no key '\(member.name)'. Known are: \(Key.allCases.map(\.rawValue).joined(separator: ", "))."
        )
      }
      places[member.name] = member.value.place
      if !member.value.isNull { try read(key, member.value) }
    }
  }

  /// The keys, in the order of the schema.
  private enum Key: String, CaseIterable {
    case by, desiredDate, scope, move, keep, overlines, remove, newBillingTelephoneNumber, winningCarrier
    case authorizedContact, portOutPin, set, attachments, letterOfAuthorization
  }

  private mutating func read(_ key: Key, _ value: MarkedValue) throws(IntakeSyntaxError) {
    switch key {
    case .by: intake.author = try value.text()
    case .desiredDate: intake.values[.desiredDate] = try value.day().iso8601
    case .scope: intake.scope = try value.word(of: [("full", .full), ("partial", .partial)])
    case .move: intake.moving = try value.selection()
    case .keep: intake.kept = try value.selection()
    case .overlines: intake.overlines = try value.numbers()
    case .remove: intake.removed = try value.numbers()
    case .newBillingTelephoneNumber:
      guard let number = try value.numbers().first else { return }
      intake.values[.newBillingTelephoneNumber] = number.e164
    case .winningCarrier: intake.values[.winningCarrier] = try value.text()
    case .authorizedContact: intake.values[.authorizedContact] = try value.text()
    case .portOutPin: intake.values[.portOutPin] = try value.text()
    case .set: try readCorrections(value)
    case .attachments: try readAttachments(value)
    case .letterOfAuthorization: try readLetter(value)
    }
  }

  private mutating func readCorrections(_ value: MarkedValue) throws(IntakeSyntaxError) {
    for member in try value.members() {
      guard let field = DraftField(rawValue: member.name) else {
        throw IntakeSyntaxError(
          place: member.place,
          message: "There is no field '\(member.name)'. Known are: "
            + DraftField.allCases.map(\.rawValue).joined(separator: ", ") + ".")
      }
      places["set/" + member.name] = member.value.place
      places[field.intakeKey] = places[field.intakeKey] ?? member.value.place
      guard !member.value.isNull else { continue }
      intake.values[field] =
        field == .telephoneNumbers
        ? try member.value.numbers().map(\.e164).joined(separator: " ") : try member.value.text()
    }
  }

  private mutating func readAttachments(_ value: MarkedValue) throws(IntakeSyntaxError) {
    for member in try value.members() {
      guard let paper = Attachments.Paper(rawValue: member.name) else {
        throw IntakeSyntaxError(
          place: member.place,
          message: "There is no paper '\(member.name)'. Known are: "
            + Attachments.Paper.allCases.map(\.rawValue).joined(separator: ", ") + ".")
      }
      intake.attachments[paper] = try member.value.word(
        of: Attachments.State.allCases.map { ($0.rawValue, $0) })
    }
  }

  private mutating func readLetter(_ value: MarkedValue) throws(IntakeSyntaxError) {
    var letter = LetterOfAuthorization()
    for member in try value.members() {
      switch member.name {
      case "signedOn": letter.signedOn = member.value.isNull ? nil : try member.value.day()
      case "telephoneNumbers": letter.telephoneNumbers = try member.value.numbers().map(\.e164)
      case "companyName": letter.companyName = try member.value.text()
      case "serviceAddress": letter.serviceAddress = try member.value.text()
      case "responsibleOrganization": letter.responsibleOrganization = try member.value.text()
      default:
        throw IntakeSyntaxError(
          place: member.place,
          message: "There is no key '\(member.name)'. Known are: signedOn, telephoneNumbers, companyName,"
            + " serviceAddress, responsibleOrganization.")
      }
    }
    intake.letterOfAuthorization = letter
  }
}

extension MarkedValue {
  func text() throws(IntakeSyntaxError) -> String {
    guard case .scalar(let text, _) = content, text.contains(where: { !$0.isWhitespace }) else {
      throw IntakeSyntaxError(place: place, message: "A text is wanted here.")
    }
    return text
  }

  func day() throws(IntakeSyntaxError) -> CalendarDate {
    let text = try text()
    guard let day = CalendarDate(iso8601: text) else {
      throw IntakeSyntaxError(
        place: place, message: "“\(text)” is no day; write 2026-12-04 for the fourth of December 2026.")
    }
    return day
  }

  func word<Value>(of words: [(String, Value)]) throws(IntakeSyntaxError) -> Value {
    let text = try text()
    guard let found = words.first(where: { $0.0 == text }) else {
      throw IntakeSyntaxError(
        place: place, message: "“\(text)” is none of: \(words.map(\.0).joined(separator: ", ")).")
    }
    return found.1
  }

  func selection() throws(IntakeSyntaxError) -> Intake.Selection {
    if case .scalar("all", _) = content { return .all }
    return .numbers(try numbers())
  }

  /// A list of numbers and ranges, or one text with them.
  func numbers() throws(IntakeSyntaxError) -> [TelephoneNumber] {
    switch content {
    case .list(let values):
      var numbers: [TelephoneNumber] = []
      for value in values { numbers += try value.numbers().filter { !numbers.contains($0) } }
      return numbers
    case .scalar:
      let text = try text()
      guard let numbers = [TelephoneNumber](listed: text) else {
        throw IntakeSyntaxError(place: place, message: "“\(text)” is no telephone number.")
      }
      return numbers
    case .object: throw IntakeSyntaxError(place: place, message: "Telephone numbers are wanted here.")
    }
  }

  func members() throws(IntakeSyntaxError) -> [Member] {
    guard case .object(let members) = content else {
      throw IntakeSyntaxError(place: place, message: "Keys with their values are wanted here.")
    }
    return members
  }
}
