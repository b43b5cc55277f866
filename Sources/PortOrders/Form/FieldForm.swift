/// The form that a target's field must have.
enum FieldForm: Sendable {
  case digits(ClosedRange<Int>)
  /// `+1` and ten digits.
  case e164
  /// Two capital letters.
  case state
  /// `08854`, `08854-1234` or `M5V 2T6`.
  case postalCode
  /// An e-mail address, as far as its form says.
  case email
  /// Letters and digits, and the other characters.
  case letters(besides: String, count: ClosedRange<Int>)
  case oneOf([String])
  /// An account of Twilio's.
  case accountSid

  func accepts(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    switch self {
    case .digits(let count): return count.contains(bytes.count) && bytes.allSatisfy(\.isDigit)
    case .e164: return bytes.count == 12 && text.hasPrefix("+1") && bytes.dropFirst(2).allSatisfy(\.isDigit)
    case .state: return bytes.count == 2 && bytes.allSatisfy { (0x41...0x5A).contains($0) }
    case .postalCode: return Self.isPostalCode(bytes)
    case .email: return Self.isEmail(text)
    case .letters(let besides, let count):
      return count.contains(text.count)
        && bytes.allSatisfy { $0.isDigit || $0.isLetter || besides.utf8.contains($0) }
    case .oneOf(let words): return words.contains(text)
    case .accountSid:
      return bytes.count == 34 && text.hasPrefix("AC") && bytes.dropFirst(2).allSatisfy(\.isHexadecimal)
    }
  }

  /// What is accepted, to stand behind "must be".
  var words: String {
    switch self {
    case .digits(let count):
      count.lowerBound == count.upperBound
        ? "\(count.lowerBound) digits" : "digits, \(count.upperBound) at most"
    case .e164: "a telephone number such as +19085550100"
    case .state: "the two letters of a state or province"
    case .postalCode: "a ZIP code or a Canadian postal code"
    case .email: "an e-mail address"
    case .letters(let besides, let count):
      "\(count.lowerBound == count.upperBound ? "\(count.lowerBound)" : "at most \(count.upperBound)")"
        + " letters and digits"
        + (besides.isEmpty
          ? "" : ", besides " + besides.map { $0 == " " ? "blanks" : "'\($0)'" }.joined(separator: ", "))
    case .oneOf(let words): "one of \(words.joined(separator: ", "))"
    case .accountSid: "AC and 32 hexadecimal digits"
    }
  }

  private static func isPostalCode(_ bytes: [UInt8]) -> Bool {
    switch bytes.count {
    case 5: bytes.allSatisfy(\.isDigit)
    case 10: bytes[5] == UInt8(ascii: "-") && (bytes[..<5] + bytes[6...]).allSatisfy(\.isDigit)
    case 7:
      bytes[3] == UInt8(ascii: " ") && [0, 2, 5].allSatisfy { bytes[$0].isLetter }
        && [1, 4, 6].allSatisfy { bytes[$0].isDigit }
    default: false
    }
  }

  private static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !parts[1].hasPrefix(".")
      && !parts[1].hasSuffix(".") && !text.contains(where: \.isWhitespace)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  fileprivate var isHexadecimal: Bool { isDigit || (0x61...0x66).contains(self | 0x20) }
}
