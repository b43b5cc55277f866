/// Parts of a page, as shares of its height from the top.
@usableFromInline
package enum PagePart {
  /// Where issuers put their name: a fifth, and the lines that begin in it.
  @inlinable package static var letterhead: Double { 0.22 }

  /// A payment slip that is torn off at the page's top.
  @inlinable package static var topSlip: Double { 0.4 }

  /// Letterhead, address window and the account's summary: a little less than half, above a letter's lower fold.
  @inlinable package static var upper: Double { 0.45 }
}
