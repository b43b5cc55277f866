import Foundation
import PageText
import PopplerText

/// How our words of a file differ from those of `pdftotext -bbox`.
struct WordComparison {
  var theirCount = 0
  var ourCount = 0
  /// Examples of each reason; one entry for each word of pdftotext, or of ours where pdftotext has none.
  var differences: [Difference.Reason: [String]] = [:]

  init() {}

  init(file: String, password: String?) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    let document = try PDFDocument(bytes: bytes, password: password)
    for (index, theirs) in try PopplerUtilities.pages(of: file, password: password).enumerated() {
      compare(theirs, with: document.page(index + 1))
    }
  }

  mutating func add(_ other: WordComparison) {
    theirCount += other.theirCount
    ourCount += other.ourCount
    differences.merge(other.differences) { $0 + $1 }
  }

  var summary: String {
    let count = differences.values.reduce(0) { $0 + $1.count }
    let share = theirCount == 0 ? 0 : Double(count * 10000 / theirCount) / 100
    let reasons = differences.sorted { $0.value.count > $1.value.count }
      .map { "\($0.key.rawValue) \($0.value.count)" }.joined(separator: ", ")
    return "pdftotext \(theirCount), ours \(ourCount), differ \(count) (\(share) %)"
      + (reasons.isEmpty ? "" : ": \(reasons)")
  }

  private mutating func compare(_ theirs: [Word], with page: Page) {
    let ours = page.lines.flatMap(\.words) + turnedWords(of: page)
    theirCount += theirs.count
    ourCount += ours.count
    var ourRest = ours
    var theirRest: [Word] = []
    for word in theirs {
      if let match = ourRest.firstIndex(where: { $0.text == word.text && isSamePlace($0, word) }) {
        ourRest.swapAt(match, ourRest.count - 1)
        ourRest.removeLast()
      } else {
        theirRest.append(word)
      }
    }
    for difference in Difference.groups(theirRest, ourRest, page: page, ours: ours) {
      differences[difference.reason, default: []].append(
        contentsOf: repeatElement(
          "page \(page.number): \(difference.description)", count: difference.size))
    }
  }

  private func turnedWords(of page: Page) -> [Word] {
    page.turnedViews.flatMap { view in
      view.lines.flatMap(\.words).map { word in
        var word = word
        word.box = view.boxOnPage(word.box, pageWidth: page.width, pageHeight: page.height)
        return word
      }
    }
  }

  private func isSamePlace(_ word: Word, _ other: Word) -> Bool {
    abs(word.box.left - other.box.left) < 2 && abs(word.box.top - other.box.top) < 2
  }
}
