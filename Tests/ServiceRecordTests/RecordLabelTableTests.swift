import Testing

@testable import ServiceRecord

@Suite struct RecordLabelTableTests {
  /// The table has room for all its labels: one that is left out would be an unknown word.
  @Test func everyLabelIsFound() {
    let table = RecordLabelTable()
    var count = 0
    for row in SourceTable(Lexicon.recordLabels).rows {
      for label in row[1].split(separator: ";") {
        count += 1
        #expect(table[label] != nil, "\(label)")
      }
    }
    #expect(count > 1000)
  }
}
