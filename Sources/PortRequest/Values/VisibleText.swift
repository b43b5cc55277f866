extension Unicode.Scalar {
  /// Whether the scalar is no printed character: a control character, or one that turns the direction of text or hides
  /// in it. Such a scalar of an untrusted document may steer a terminal or disguise what is shown.
  package var mustBeEscaped: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }
}
