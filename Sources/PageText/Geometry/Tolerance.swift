/// How far two places may be apart that are meant to be one, in points.
///
/// Programs that set bills put edges at one place and rounding, side bearings of glyphs and proportional digits move
/// them; nothing else should, so that every comparison of edges takes one of these.
@usableFromInline
package enum Tolerance {
  /// One program set both at one tab stop: what rounding and the first glyph's side bearing move.
  @inlinable package static var tabStop: Double { 1.5 }

  /// Lines of one block or column: a bold line over a plain one, a capital over a figure, digits set to the right.
  @inlinable package static var edge: Double { 3 }

  /// Middles of lines centred one over the other, and a word under the word that heads it: half a letter's width.
  @inlinable package static var centre: Double { 6 }

  /// A value under its label, indented by two or three letters.
  @inlinable package static var indent: Double { 16 }

  /// What two lines of one row may overlap or be apart: boxes are higher than the glyphs in them.
  @inlinable package static var overlap: Double { 1 }
}
