import NumberingPlan
import Testing

@Suite struct PrintedCountTests {
  @Test(arguments: [
    ("Number of lines: 5", 5), ("NUMBER OF LINES 5", 5), ("Number of line(s): 4", 4), ("Total lines 4", 4),
    ("Total voice lines: 12", 12), ("Lines: 3", 3), ("LINES 4", 4), ("Lines at this location: 5", 5),
    ("Telephone numbers: 7", 7), ("TN count", nil), ("Nombre de lignes : 3", 3),
    ("Nombre de lignes téléphoniques: 3", 3), ("Total number of DIDs: 20, active", 20),
    // What has a number and is no count of telephone lines.
    ("Lines of credit: 4", nil), ("Number of lines: 512-555-0143", nil), ("Lines: 12.50", nil),
    ("Lines 1-5", nil),
    ("Invoice numbers: 3", nil), ("Number of channels: 23", nil), ("SIP lines: 10", nil), ("Line 3", nil),
    ("Additional lines: 2", nil), ("Removed numbers: 2", nil),
  ])
  func labelledCount(_ text: String, _ value: Int?) {
    let count = PrintedCount(text)
    #expect(count?.value == value)
    #expect(count?.isLabelled ?? true)
  }

  @Test(arguments: [
    ("12 voice lines", 12), ("(5 numbers)", 5), ("Service summary: 14 lines, page 2", 14),
    ("9 numbers, page 2", 9),
    ("Business Voice (2 lines)", 2), ("Qty 12 DID numbers", 12), ("Unlimited, 8 lines at $5.00", 8),
    ("5 lignes", 5), ("12 numéros de téléphone", nil), ("1 line", nil), ("1 lines", nil),
    // A product's name, an offer, a part of a number, lines of another kind.
    ("All For Less 2 Lines", nil), ("12 lines received promotions", nil), ("Add 2 lines for $30", nil),
    ("Up to 5 lines", nil), ("512-555-0143 numbers", nil), ("4 lines of credit", nil),
    ("Hunt group, 4 lines", nil),
    ("Plan of 23 channels, 4 lines", nil), ("5 removed lines", nil), ("1,200 lines", nil),
  ])
  func countBeforeItsNoun(_ text: String, _ value: Int?) {
    let count = PrintedCount(text)
    #expect(count?.value == value)
    #expect(count?.isLabelled != true)
  }

  @Test(arguments: [
    ("Total lines", "4", 4), ("Voice lines:", "12", 12), ("Voice lines", "$12.00", nil), ("Total", "4", nil),
  ])
  func valueInTheNextCell(_ label: String, _ next: String, _ value: Int?) {
    #expect(PrintedCount(label, next: next)?.value == value)
  }
}
