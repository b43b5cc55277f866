internal import CDrawing

/// A font face as fontconfig found it, with the letters that it has.
final class Font {
  let face: OpaquePointer
  private let pattern: OpaquePointer
  private let letters: OpaquePointer

  enum Weight: Int32, Hashable {
    case regular = 80
    case bold = 200
  }

  /// The sans-serif font of the system that has most of some letters.
  ///
  /// - Returns: nil where there is no font at all.
  init?(for scalars: some Sequence<Unicode.Scalar>, weight: Weight) {
    guard let wanted = FcPatternCreate(), let charSet = FcCharSetCreate() else { return nil }
    defer {
      FcPatternDestroy(wanted)
      FcCharSetDestroy(charSet)
    }
    for scalar in scalars { _ = FcCharSetAddChar(charSet, scalar.value) }
    _ = FcPatternAddString(wanted, "family", "sans-serif")
    _ = FcPatternAddInteger(wanted, "weight", weight.rawValue)
    _ = FcPatternAddBool(wanted, "scalable", 1)
    _ = FcPatternAddBool(wanted, "color", 0)
    _ = FcPatternAddCharSet(wanted, "charset", charSet)
    _ = FcConfigSubstitute(nil, wanted, FcMatchPattern)
    FcDefaultSubstitute(wanted)
    var result = FcResultNoMatch
    guard let pattern = FcFontMatch(nil, wanted, &result) else { return nil }
    var found: OpaquePointer?
    guard FcPatternGetCharSet(pattern, "charset", 0, &found) == FcResultMatch, let letters = found,
      let face = cairo_ft_font_face_create_for_pattern(pattern)
    else {
      FcPatternDestroy(pattern)
      return nil
    }
    self.pattern = pattern
    self.letters = letters
    self.face = face
  }

  deinit {
    cairo_font_face_destroy(face)
    FcPatternDestroy(pattern)
  }

  func has(_ scalar: Unicode.Scalar) -> Bool { FcCharSetHasChar(letters, scalar.value) != 0 }

  func has(_ character: Character) -> Bool { character.unicodeScalars.allSatisfy(has) }
}
