/// The head and the foot of a record, where its own date stands without a word of its own: `CUSTOMER INQUIRY   10/22/26  13:07`,
/// `Coosa River Broadband, 10/16/2026`.
struct RecordMargin {
  private let count: Int

  /// Lines at the head that hold any date but another event's.
  private static let firstLines = 3
  /// Lines at the head and the foot that hold a date with the time of day.
  private static let timedLines = 10
  /// Words before a date that may tell what it is of.
  private static let wordsBefore = 3

  init(_ lines: [RecordLine]) { count = lines.count }

  /// Whether a date on a line may be the record's own.
  ///
  /// - Parameters:
  ///   - isTimed: whether a time of day follows it.
  ///   - before: what stands before it in its cell.
  func holds(_ index: Int, isTimed: Bool, behind before: String) -> Bool {
    let isNear = index < Self.timedLines || index + Self.timedLines >= count
    guard index < Self.firstLines || isTimed && isNear else { return false }
    let words = before.uppercased().split { !$0.isPrintedLetter }.suffix(Self.wordsBefore)
    return !words.contains { Lexicon.otherDays.contains(String($0)) }
  }

  /// Whether a clock's time, `13:07`, `8:55 AM`, stands next behind a date.
  static func hasClock(_ bytes: ArraySlice<UInt8>, _ cells: ArraySlice<RecordCell>) -> Bool {
    let rest = bytes.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }
    return isClock(rest.isEmpty ? Array(cells.first?.text.utf8 ?? "".utf8)[...] : rest)
  }

  private static func isClock(_ bytes: ArraySlice<UInt8>) -> Bool {
    let hour = bytes.prefix { (0x30...0x39).contains($0) }
    guard (1...2).contains(hour.count), bytes[hour.endIndex...].first == UInt8(ascii: ":") else {
      return false
    }
    return bytes[hour.endIndex...].dropFirst().prefix { (0x30...0x39).contains($0) }.count == 2
  }
}
