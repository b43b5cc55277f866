public import PopplerText
import PortOrders
import PortRequest

/// A provider's form filled from a letter: what goes into which field, before anything is written.
public struct FilledForm: Sendable {
  /// Texts by the index of the form's field.
  private(set) var texts: [Int: String] = [:]
  private(set) var ticks: [Int: Bool] = [:]
  private var gaps: [OrderGap] = []
  /// What a person must be told.
  public private(set) var notices: [String] = []
  /// Numbers that the form has no room for, which go on an attachment.
  public private(set) var isAttached = false

  private let letter: AuthorizationLetter
  private let fields: [FormField]

  /// - Throws: ``LetterRefusal`` where a field is missing, or a value has no room in it.
  public init(_ letter: AuthorizationLetter, _ form: PDFForm, _ mapping: FormMapping) throws(LetterRefusal) {
    self.letter = letter
    fields = form.fields
    for entry in mapping.entries where entry.value == .telephoneNumbers { fillNumbers(entry) }
    for entry in mapping.entries where entry.value != .telephoneNumbers { fill(entry) }
    if !mapping.entries.contains(where: { $0.value == .telephoneNumbers }) { isAttached = true }
    if letter.accounts.count > 1 { tellOfAccounts() }
    guard gaps.isEmpty else { throw LetterRefusal(gaps: gaps) }
  }

  /// Writes the values into the form.
  public func write(into form: PDFForm) {
    for (index, text) in texts.sorted(by: { $0.key < $1.key }) { form.fill(index, with: text) }
    for (index, isTicked) in ticks.sorted(by: { $0.key < $1.key }) { form.tick(index, isTicked) }
  }

  private mutating func fill(_ entry: FormMapping.Entry) {
    let places = fields.indices.filter { fields[$0].name == entry.field }
    if places.isEmpty { return lack(entry, "The form has no field '\(entry.field)'") }
    for index in places {
      if entry.value.isBox {
        tick(index, entry)
      } else if entry.value == .attachmentNote {
        if isAttached { write(Self.note(letter), into: index, entry, pointer: nil) }
      } else if let value = letter.text(of: entry.value) {
        if value.isDoubtful {
          notices.append("\(value.pointer) may be read wrong: check it before it is signed.")
        }
        write(value.text, into: index, entry, pointer: value.pointer)
      } else {
        notices.append(
          "'\(entry.field)' stays empty: the draft has no value for it (\(entry.value.rawValue)).")
      }
    }
  }

  private mutating func tick(_ index: Int, _ entry: FormMapping.Entry) {
    guard fields[index].kind == .checkBox else {
      return lack(entry, "'\(entry.field)' is no box that can be ticked")
    }
    guard let isTicked = letter.isTicked(entry.value) else {
      return notices.append("'\(entry.field)' stays as it is: whether the port is full is not decided.")
    }
    ticks[index] = isTicked
  }

  private mutating func write(_ text: String, into index: Int, _ entry: FormMapping.Entry, pointer: String?) {
    let field = fields[index]
    guard field.isText else { return lack(entry, "'\(entry.field)' is no field for text") }
    guard !field.isReadOnly else { return lack(entry, "'\(entry.field)' can't be changed") }
    if let longest = field.longest, text.count > longest {
      gaps.append(
        OrderGap(
          reason: .obstacle(
            "'\(entry.field)' takes \(longest) characters, and its value has \(text.count)"
              + "\(pointer.map { " (\($0))" } ?? ""). Shorten it in the draft, or leave the field out of the mapping."
          )))
      return
    }
    if text.count > field.room {
      notices.append("'\(entry.field)' may be too small for its text: look at it.")
    }
    texts[index] = text
  }

  /// One number a field, or all in one; nothing of a list that the form has no room for is left to chance: all of it
  /// stands on the attachment too.
  private mutating func fillNumbers(_ entry: FormMapping.Entry) {
    let numbers = letter.numbers.map(\.dashed)
    guard entry.field.contains("#") else { return fillList(entry, numbers) }
    var used = 0
    while used < numbers.count {
      let name = entry.field.split(separator: "#", omittingEmptySubsequences: false).joined(
        separator: "\(used + 1)")
      guard let index = fields.firstIndex(where: { $0.name == name }) else { break }
      write(numbers[used], into: index, entry, pointer: nil)
      used += 1
    }
    if used == 0 { return lack(entry, "The form has no field '\(entry.field)' with a number for the #") }
    if used < numbers.count { isAttached = true }
  }

  private mutating func fillList(_ entry: FormMapping.Entry, _ numbers: [String]) {
    guard let index = fields.firstIndex(where: { $0.name == entry.field }) else {
      return lack(entry, "The form has no field '\(entry.field)'")
    }
    let list = numbers.joined(separator: ", ")
    if list.count <= min(fields[index].longest ?? .max, fields[index].room) {
      write(list, into: index, entry, pointer: nil)
    } else {
      isAttached = true
      write("\(numbers.count) numbers, see attachment", into: index, entry, pointer: nil)
    }
  }

  private static func note(_ letter: AuthorizationLetter) -> String {
    "All \(letter.numbers.count) telephone numbers are listed on the attachment, which is part of this letter."
  }

  private mutating func tellOfAccounts() {
    isAttached = true
    notices.append(
      "The form has room for one account and place, and the draft has \(letter.accounts.count): the attachment lists each."
    )
  }

  private mutating func lack(_ entry: FormMapping.Entry, _ problem: String) {
    gaps.append(OrderGap(reason: .obstacle("\(problem) (line \(entry.line) of the mapping).")))
  }
}

extension FormField {
  /// About how many characters are seen in it at nine points.
  fileprivate var room: Int {
    let lines = kind == .lines ? max(1, Int(height / 12)) : 1
    return max(1, Int(width / 5)) * lines
  }
}
