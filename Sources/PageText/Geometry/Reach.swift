/// How far one text may stand from another that belongs to it, in heights of its line.
///
/// In plain text a line is as high as its row, so that each whole height is one blank line. On a PDF's pages boxes of
/// lines set solid nearly touch, and a blank line is a little more than one height.
@usableFromInline
package struct Reach: Sendable, Hashable {
  /// 1 is the height of the text's line.
  @usableFromInline package let lineHeights: Double

  /// So many heights.
  @inlinable
  package init(lineHeights: Double) { self.lineHeights = lineHeights }
}

/// From a line down to the top of another, or up to its bottom.
extension Reach {
  /// The next line of running text, which is set solid.
  @inlinable package static var solidLine: Reach { Reach(lineHeights: 0.7) }

  /// The next line of the same block: no blank line is between.
  @inlinable package static var nextLine: Reach { Reach(lineHeights: 0.95) }

  /// The next line of a label or a heading, which may be set wider than a block's.
  @inlinable package static var wrappedLine: Reach { Reach(lineHeights: 1.1) }

  /// Past a blank line.
  @inlinable package static var blankLine: Reach { Reach(lineHeights: 1.6) }

  /// Past two blank lines: a label and the value under it.
  @inlinable package static var value: Reach { Reach(lineHeights: 2.1) }

  /// Rows of one list, set as wide as it may be.
  @inlinable package static var list: Reach { Reach(lineHeights: 4) }
}

/// From a text to the right, to the left edge of another on its line.
extension Reach {
  /// More than the blank between two words.
  @inlinable package static var wordGap: Reach { Reach(lineHeights: 0.45) }

  /// Words of one text, however widely it is set.
  @inlinable package static var words: Reach { Reach(lineHeights: 1.2) }

  /// The next cell, a blank or two away: letter-spaced words, a label cut in two.
  @inlinable package static var nextCell: Reach { Reach(lineHeights: 3.5) }

  /// Another column: what is further away is seldom a label's value while something stands below it.
  @inlinable package static var acrossColumns: Reach { Reach(lineHeights: 28) }

  /// Over the whole page.
  @inlinable package static var acrossPage: Reach { Reach(lineHeights: 40) }
}
