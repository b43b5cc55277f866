/// What a scalar of a text layer looks like on paper, told as the plain characters a reader would type.
package enum PrintedScalar {
  /// What stands in a word for what can't be read: U+FFFD.
  package static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// The UTF-8 is to be kept as it is.
  case itself
  case blank
  /// Draws nothing: zero-width marks, direction marks, control characters.
  case nothing
  /// Begins a sequence that steers a terminal: what follows is its remains, and nobody can tell where they end.
  case unreadable
  /// Ligatures, hyphens of special behaviour and full-width signs, in plain ASCII.
  case ascii(StaticString)

  package init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value > 0x20 && value < 0x7F {
      self = .itself
    } else if value < 0xA0 {
      self = PrintedScalar(control: value)
    } else if value < 0x2000 {
      self = PrintedScalar(latin: value)
    } else if value < 0x3001 {
      self = PrintedScalar(punctuation: value)
    } else {
      self = PrintedScalar(presentation: value)
    }
  }

  private init(control value: UInt32) {
    switch value {
    case 0x20, 0x09...0x0D: self = .blank
    // Escape, and the single characters that stand for it and another (ECMA-48): DCS, SOS, CSI, OSC, PM, APC.
    case 0x1B, 0x90, 0x98, 0x9B, 0x9D...0x9F: self = .unreadable
    default: self = .nothing
    }
  }

  private init(latin value: UInt32) {
    switch value {
    case 0xA0, 0x1680: self = .blank
    // Many PDF fonts name their visible hyphen "sfthyphen".
    case 0xAD: self = .ascii("-")
    case 0x34F, 0x61C, 0x180E: self = .nothing
    default: self = .itself
    }
  }

  private init(punctuation value: UInt32) {
    switch value {
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: self = .blank
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: self = .nothing
    // Hyphens of special behaviour, and the minus that typesetters set between groups of digits.
    case 0x2010, 0x2011, 0x2212: self = .ascii("-")
    default: self = .itself
    }
  }

  private init(presentation value: UInt32) {
    switch value {
    case 0xFB00: self = .ascii("ff")
    case 0xFB01: self = .ascii("fi")
    case 0xFB02: self = .ascii("fl")
    case 0xFB03: self = .ascii("ffi")
    case 0xFB04: self = .ascii("ffl")
    case 0xFB05, 0xFB06: self = .ascii("st")
    case 0xFF03: self = .ascii("#")
    case 0xFF06: self = .ascii("&")
    case 0xFF08: self = .ascii("(")
    case 0xFF09: self = .ascii(")")
    case 0xFF0C: self = .ascii(",")
    case 0xFF0D: self = .ascii("-")
    case 0xFF0E: self = .ascii(".")
    case 0xFF0F: self = .ascii("/")
    case 0xFF1A: self = .ascii(":")
    case 0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: self = .nothing
    default: self = .itself
    }
  }
}
