/// How far a batch is, on standard error: a bar on a terminal, a line now and then elsewhere.
struct BatchProgress {
  let isQuiet: Bool
  private let output = Output.errors
  private let start = WallClock.now()
  private var shown = WallClock.now()

  private static let barInterval = 0.1
  private static let lineInterval = 10.0
  private static let barWidth = 24

  init(isQuiet: Bool) { self.isQuiet = isQuiet }

  /// A message that stays.
  func say(_ message: String) {
    guard !isQuiet else { return }
    clear()
    output.report(message)
  }

  /// Takes the bar away.
  func clear() {
    if output.isTerminal && !isQuiet { try? output.write("\r\u{1B}[K") }
  }

  mutating func show(_ tally: BatchTally) {
    let now = WallClock.now()
    guard !isQuiet, now - shown >= (output.isTerminal ? Self.barInterval : Self.lineInterval) else { return }
    shown = now
    let words = words(tally, seconds: now - start)
    guard output.isTerminal else { return output.report(words) }
    let line = "\(Self.bar(done: tally.done, of: tally.total)) \(words)".prefix(max(output.width - 1, 20))
    try? output.write("\r\u{1B}[K\(line)")
  }

  private func words(_ tally: BatchTally, seconds: Double) -> String {
    let read = tally.done - tally.unchanged
    var words = ["\(tally.done) of \(tally.total) files", "\(tally.pages) pages"]
    if seconds > 0, read > 0 {
      let rate = Double(read) / seconds
      words.append(rate >= 10 ? "\(Int(rate)) a second" : "\(Int(rate * 60)) a minute")
      words.append("\(Self.time(Double(tally.total - tally.done) / rate)) left")
    }
    if tally.failed > 0 { words.append("\(tally.failed) failed") }
    return words.joined(separator: ", ")
  }

  static func bar(done: Int, of total: Int) -> String {
    let full = total > 0 ? min(done * barWidth / total, barWidth) : 0
    return "[" + String(repeating: "#", count: full) + String(repeating: ".", count: barWidth - full) + "]"
  }

  static func time(_ seconds: Double) -> String {
    let whole = Int(min(seconds.rounded(.up), 3_600_000))
    if whole < 60 { return "\(whole) s" }
    return whole < 3600 ? "\(whole / 60) min \(whole % 60) s" : "\(whole / 3600) h \(whole % 3600 / 60) min"
  }
}
