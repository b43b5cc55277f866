import Foundation
import PageText
import PopplerText

/// Wall times of one file: `pdftotext -bbox` as a process, our pages, and what of that is our own work.
struct WordTiming {
  let file: String

  func print() throws {
    let clock = ContinuousClock()
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    var words = 0
    var ours: [Duration] = []
    var poppler: [Duration] = []
    var theirs: [Duration] = []
    for _ in 0..<5 {
      theirs.append(try clock.measure { _ = try PopplerUtilities.wordList(of: file, password: nil) })
      words = 0
      ours.append(
        try clock.measure {
          let document = try PDFDocument(bytes: bytes)
          guard document.pageCount > 0 else { return }
          for number in 1...document.pageCount {
            let page = document.page(number)
            words += page.lines.reduce(0) { $0 + $1.cells.reduce(0) { $0 + $1.words.count } }
          }
        })
      poppler.append(
        try clock.measure {
          let document = try PDFDocument(bytes: bytes)
          guard document.pageCount > 0 else { return }
          for number in 1...document.pageCount { document.askWithoutLayout(number) }
        })
    }
    guard let ours = ours.min(), let poppler = poppler.min(), let theirs = theirs.min() else { return }
    Swift.print(
      "\(file): \(words) words, pdftotext -bbox \(theirs), ours \(ours), of which poppler \(poppler):",
      "layout \(Int(((ours - poppler) / ours * 1000).rounded()))/1000, ours/theirs \(ours / theirs)")
  }
}
