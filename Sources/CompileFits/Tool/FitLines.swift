internal import DataFiles

/// A file of fitted numbers, line by line.
extension DataFile {
  /// A line that is neither empty nor a comment, in words.
  struct Line {
    /// From 1.
    let number: Int
    let words: [String]
  }

  var lines: [Line] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { position, line in
      let words = line.split(separator: " ").map(String.init)
      return words.isEmpty || words[0].hasPrefix("#") ? nil : Line(number: position + 1, words: words)
    }
  }
}

extension String {
  /// Letters and digits, the first one a letter that is `small` or not.
  func isIdentifier(small: Bool) -> Bool {
    guard let first = utf8.first, (small ? 0x61...0x7A : 0x41...0x5A).contains(first) else { return false }
    return utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
    }
  }

  /// A decimal fraction as Swift writes it; nil for anything else, such as `nan` or `0x1`.
  var decimal: Double? {
    let digits = drop { $0 == "-" }
    guard count - digits.count < 2, digits.first?.isNumber == true, digits.last?.isNumber == true,
      digits.allSatisfy({ $0 == "." || ("0"..."9").contains($0) })
    else { return nil }
    return Double(self)
  }
}
