import PortRequest

/// A target's fields filled from one part of a draft: the order's values, what is missing, and what a person is told.
struct FilledOrder {
  private let part: OrderPart
  private let options: OrderOptions
  /// Nested as the paths say, in the order of the fields.
  fileprivate(set) var values = JSONValue.object([])
  fileprivate(set) var gaps: [OrderGap] = []
  fileprivate(set) var notices: [String] = []

  init(_ part: OrderPart, _ fields: [OrderField], _ options: OrderOptions) {
    self.part = part
    self.options = options
    for field in fields { fill(field) }
  }

  private mutating func fill(_ field: OrderField) {
    let value: JSONValue?
    switch field.source {
    case .draft(let pointer, let find): value = text(field, pointer, find(part))
    case .order(let pointer, let find): value = find(part) ?? lack(field, .missing, at: pointer)
    case .given(let meaning, let isList, let usual):
      let given = options.fields[field.path] ?? options.fields[field.name] ?? usual(part)
      value = self.given(field, given, meaning: meaning, isList: isList)
    }
    guard let value else { return }
    values.set(value, at: field.path.split(separator: "/"))
    if let note = field.note, options.fields[field.path] ?? options.fields[field.name] == nil {
      notices.append(note)
    }
  }

  private mutating func text(_ field: OrderField, _ pointer: String, _ value: PartValue?) -> JSONValue? {
    guard let value, !value.text.isEmpty else { return lack(field, .missing, at: pointer) }
    tell(of: value)
    var text = value.text
    if let longest = field.longest, text.count > longest {
      guard field.isName, options.cutsNames else {
        gaps.append(
          OrderGap(
            field: field.path, pointer: value.pointer, reason: .tooLong(count: text.count, longest: longest)))
        return nil
      }
      text = String(text.prefix(longest))
      while text.hasSuffix(" ") { text.removeLast() }
      notices.append(
        "\(field.path) is cut to \(text.count) characters: the target takes no more than \(longest).")
    }
    guard isInForm(text, field, at: value.pointer), isLateEnough(text, field, at: value.pointer) else {
      return nil
    }
    return .string(text)
  }

  private mutating func given(
    _ field: OrderField, _ text: String?, meaning: String, isList: Bool
  ) -> JSONValue? {
    guard let text, !text.isEmpty else { return lack(field, .notGiven(meaning: meaning), at: nil) }
    let texts = isList ? text.split(separator: ",").map { String($0.trimmed) } : [text]
    for text in texts {
      if let longest = field.longest, text.count > longest {
        gaps.append(OrderGap(field: field.path, reason: .wrongForm("at most \(longest) characters")))
        return nil
      }
      guard isInForm(text, field, at: nil) else { return nil }
    }
    return isList ? .array(texts.map(JSONValue.string)) : .string(text)
  }

  private mutating func isInForm(_ text: String, _ field: OrderField, at pointer: String?) -> Bool {
    guard let form = field.form, !form.accepts(text) else { return true }
    gaps.append(OrderGap(field: field.path, pointer: pointer, reason: .wrongForm(form.words)))
    return false
  }

  private mutating func isLateEnough(_ text: String, _ field: OrderField, at pointer: String) -> Bool {
    guard let days = field.daysAhead else { return true }
    if let date = CalendarDate(iso8601: text), part.asOf.days(until: date) >= days { return true }
    let words = "a day at least \(days == 1 ? "one day" : "\(days) days") after \(part.asOf.iso8601)"
    gaps.append(OrderGap(field: field.path, pointer: pointer, reason: .wrongForm(words)))
    return false
  }

  private mutating func lack(
    _ field: OrderField, _ reason: OrderGap.Reason, at pointer: String?
  ) -> JSONValue? {
    if field.isRequired(part) { gaps.append(OrderGap(field: field.path, pointer: pointer, reason: reason)) }
    return nil
  }

  private mutating func tell(of value: PartValue) {
    if value.isDoubtful { notices.append("\(value.pointer) may be read wrong: check it before you submit.") }
    if value.wasCleaned {
      notices.append("\(value.pointer) holds characters that are not printed, which were left out.")
    }
  }
}

extension JSONValue {
  /// Sets a member of nested objects, which are made where there are none.
  fileprivate mutating func set(_ value: JSONValue, at path: [Substring]) {
    guard let name = path.first else {
      self = value
      return
    }
    guard case .object(var members) = self else { return }
    let index = members.firstIndex { $0.name == name } ?? members.count
    if index == members.count { members.append(Member(name: String(name), value: .object([]))) }
    members[index].value.set(value, at: Array(path.dropFirst()))
    self = .object(members)
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}

extension FilledOrder {
  mutating func add(_ gap: OrderGap) { gaps.append(gap) }

  /// Adds a list with an entry for each number, all with the same values.
  mutating func addEntries(_ entries: OrderForm.Entries, _ filled: FilledOrder) {
    gaps += filled.gaps
    notices += filled.notices
    guard case .object(let shared) = filled.values else { return }
    let list = part.numbers.map { number in
      JSONValue.object([.init(name: entries.numberName, value: .string(number.value))] + shared)
    }
    values.set(.array(list), at: [Substring(entries.name)])
  }
}
