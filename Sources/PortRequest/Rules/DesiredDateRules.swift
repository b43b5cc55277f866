import PostalAddress

/// Rules on the day of the port (47 CFR 52.35).
enum DesiredDateRules {
  /// In days. Bandwidth refuses later dates (7210).
  static let farthest = 30

  static func desired(_ draft: DraftPortRequest) -> [Finding] {
    guard let value = draft.port.desiredDate?.value, let date = CalendarDate(iso8601: value) else {
      return [
        Finding(
          .missingDesiredDate, .warning, .port, field: DraftField.desiredDate.pointer,
          message: "No date is asked for.",
          remedy: draft.earliestDate.map { "Ask for a date, \(weekday($0)) at the earliest." }
            ?? "Ask for a date: at least one business day ahead for a simple port, four for any other.")
      ]
    }
    func finding(_ code: FindingCode, _ severity: Finding.Severity, _ message: String, _ remedy: String)
      -> [Finding]
    {
      [
        Finding(
          code, severity, .port, field: DraftField.desiredDate.pointer, message: message, remedy: remedy)
      ]
    }
    let ahead = draft.asOf.days(until: date)
    let next = draft.earliestDate.map { "Ask for \(weekday($0)) or a later business day." }
    if ahead < 0 {
      return finding(
        .desiredDatePast, .error, "The desired date \(value) is past on \(draft.asOf.iso8601).",
        next ?? "Ask for a business day to come.")
    }
    if let reason = BusinessCalendar.reason(against: date) {
      return finding(
        .desiredDateNotBusinessDay, .error, "The desired date \(value) is \(reason): nothing is ported then.",
        "Ask for \(weekday(BusinessCalendar.firstDay(from: max(date, draft.earliestDate ?? date)))).")
    }
    if let earliest = draft.earliestDate, date < earliest {
      return finding(
        .desiredDateTooSoon, .warning,
        "The desired date \(value) is sooner than the losing carrier must port: \(earliest.iso8601).",
        "Ask for \(weekday(earliest)) or later, or have the losing carrier agree to the sooner date.")
    }
    guard ahead > farthest else { return [] }
    return finding(
      .desiredDateFar, .warning, "The desired date \(value) is \(ahead) days ahead.",
      "Ask for a date within \(farthest) days, or submit later: some carriers refuse later dates.")
  }

  /// When the port can be at the earliest, and why.
  static func earliest(_ draft: DraftPortRequest) -> [Finding] {
    guard let earliest = draft.earliestDate, !draft.telephoneNumbers.isEmpty else { return [] }
    let complexity = PortComplexity(of: draft)
    let kind =
      switch complexity.complexity {
      case .simple: "The port is a simple one, of one business day"
      case .nonSimple: "The port is not simple and takes four business days"
      case .undecided: "Whether the port is simple is not known, so that four business days are counted"
      }
    let counted = draft.dayOfReceipt
    let late = counted == draft.asOf ? "" : " A request of now counts as one of \(weekday(counted))."
    return [
      Finding(
        .earliestDate, .info, .port, field: DraftField.desiredDate.pointer,
        message:
          "\(kind): \(ShortenedList(complexity.reasons).text). Submitted now, it can be on \(weekday(earliest)) at the"
          + " earliest.\(late)",
        remedy: "Keep the old service until the numbers have moved.")
    ]
  }

  /// `Tuesday, 2026-12-01`.
  private static func weekday(_ day: CalendarDate) -> String { "\(day.weekday.rawValue), \(day.iso8601)" }
}

extension DraftPortRequest {
  /// The first day on which the losing carrier must have ported what is submitted now: one business day for a simple port,
  /// four for any other (47 CFR 52.35(a), (d)); nil in Canada, where that rule does not hold.
  package var earliestDate: CalendarDate? {
    if serviceAddress?.components?.country == .canada || billingAddress?.components?.country == .canada {
      return nil
    }
    return BusinessCalendar.day(port.complexity == .simple ? 1 : 4, after: dayOfReceipt)
  }

  /// The business day as of which a request that is submitted now counts.
  var dayOfReceipt: CalendarDate {
    let end = port.complexity == .simple ? BusinessCalendar.cutOffOfSimplePorts : BusinessCalendar.end
    guard BusinessCalendar.isBusinessDay(asOf), minute ?? 0 > end else {
      return BusinessCalendar.firstDay(from: asOf)
    }
    return BusinessCalendar.day(1, after: asOf)
  }
}
