import Foundation
import PageText
import PopplerText

/// Processor times of one file: `pdftotext -bbox` as a process, our pages, and what of that is our own work.
///
/// Of five runs the fastest counts. Processor time, because a machine that others use stretches wall time unevenly.
struct WordTiming {
  let file: String

  func print() throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    var words = 0
    var (theirs, ours, poppler) = (Double.infinity, Double.infinity, Double.infinity)
    for _ in 0..<5 {
      let children = seconds(of: RUSAGE_CHILDREN.rawValue)
      _ = try PopplerUtilities.wordList(of: file, password: nil)
      theirs = min(theirs, seconds(of: RUSAGE_CHILDREN.rawValue) - children)
      words = 0
      ours = min(
        ours,
        try measure(bytes) { document, number in
          for line in document.page(number).lines { words += line.cells.reduce(0) { $0 + $1.words.count } }
        })
      poppler = min(poppler, try measure(bytes) { document, number in document.askWithoutLayout(number) })
    }
    let layout = Int(((ours - poppler) / ours * 1000).rounded())
    Swift.print(
      "\(file): \(words) words, pdftotext -bbox \(milliseconds(theirs)) ms, ours \(milliseconds(ours)) ms,",
      "of which poppler \(milliseconds(poppler)) ms and layout \(Double(layout) / 10) %")
  }

  private func measure(_ bytes: [UInt8], _ body: (PDFDocument, Int) -> Void) throws -> Double {
    let start = seconds(of: RUSAGE_SELF.rawValue)
    let document = try PDFDocument(bytes: bytes)
    for number in 1...document.pageCount { body(document, number) }
    return seconds(of: RUSAGE_SELF.rawValue) - start
  }

  /// Processor time used so far.
  private func seconds(of whom: __rusage_who_t) -> Double {
    var usage = rusage()
    getrusage(whom, &usage)
    let parts = [usage.ru_utime, usage.ru_stime]
    return parts.reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
  }

  private func milliseconds(_ seconds: Double) -> Int { Int((seconds * 1000).rounded()) }
}
