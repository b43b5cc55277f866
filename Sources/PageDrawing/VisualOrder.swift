extension String {
  /// The letters in the order in which they stand from left to right, on a line that is read so.
  ///
  /// Stretches of Hebrew, Arabic and their neighbours are turned round, numbers within them not: the Unicode bidirectional
  /// algorithm (UAX #9) as far as names and addresses need it. Letters are not joined, as Arabic would have them.
  var inVisualOrder: String {
    guard unicodeScalars.contains(where: \.runsLeftward) else { return self }
    var line: [Character] = []
    var stretch: [Character] = []
    var pending: [Character] = []
    for character in self {
      if character.runsLeftward {
        stretch += pending + [character]
        pending = []
      } else if !stretch.isEmpty, !character.isLetter, !character.isNumber {
        pending.append(character)
      } else {
        line += stretch.reversed() + pending + [character]
        (stretch, pending) = ([], [])
      }
    }
    return String(line + stretch.reversed() + pending)
  }
}

extension Character {
  fileprivate var runsLeftward: Bool { unicodeScalars.first?.runsLeftward == true }
}

extension Unicode.Scalar {
  fileprivate var runsLeftward: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
