/// Decoding that refuses what no draft holds, with its place: a file may be made by hand, or by another program.
extension KeyedDecodingContainer {
  /// A share from 0 to 1.
  func decodeConfidence(forKey key: Key) throws -> Double {
    try checked(decode(Double.self, forKey: key), key, "A confidence is from 0 to 1.") {
      (0...1).contains($0)
    }
  }

  /// A number counted from `first`; nil where there is none.
  func decodeCount(from first: Int, forKey key: Key) throws -> Int? {
    try decodeIfPresent(Int.self, forKey: key).map { count in
      try checked(count, key, "It is counted from \(first).") { $0 >= first }
    }
  }

  /// A value that is a telephone number in E.164; nil where there is none.
  func decodeTelephoneNumber(forKey key: Key) throws -> DraftValue? {
    try decodeIfPresent(DraftValue.self, forKey: key).map { value in
      try checked(value, key, "A telephone number is +1 and ten digits.") { $0.value.isTelephoneNumber }
    }
  }

  /// A value that is a day; nil where there is none.
  func decodeDay(forKey key: Key) throws -> DraftValue? {
    try decodeIfPresent(DraftValue.self, forKey: key).map { value in
      try checked(value, key, "A day is YYYY-MM-DD.") { CalendarDate(iso8601: $0.value) != nil }
    }
  }

  func checked<Value>(
    _ value: Value, _ key: Key, _ rule: String, _ isRight: (Value) -> Bool
  ) throws -> Value {
    guard isRight(value) else {
      throw DecodingError.dataCorruptedError(forKey: key, in: self, debugDescription: rule)
    }
    return value
  }
}

extension String {
  /// `+1` and ten digits.
  var isTelephoneNumber: Bool {
    utf8.count == 12 && hasPrefix("+1") && utf8.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
  }

  /// 64 hexadecimal digits in lower case.
  var isDigest: Bool {
    utf8.count == 64 && utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
