internal import PageText

/// "Account number: 8155 40 002 5550100" in one line: whose the lines below are, or part of the head of a place.
struct AccountStatement {
  /// Letters and digits alone.
  var number: String
  var printed: String
  /// From the label to the number's last word, on the view.
  var box: Box
  var line: Int
  /// Nothing but a few words of the label stands before it in its line.
  var startsLine: Bool
  /// "Sub-Account", "Child account": one of several under another.
  var isChild: Bool

  /// It may head a section without a place: what is shorter is an ordinal of accounts.
  var headsSection: Bool { startsLine && number.utf8.count >= 6 }
}

extension PageIndex {
  /// Every account number of the view that stands behind its label, top to bottom.
  func accountStatements() -> [AccountStatement] {
    cells.indices.filter { cells[$0].letters >= 4 }.flatMap { cell -> [AccountStatement] in
      let labels = cells[cell].words.prefix(cells[cell].isSentence ? 4 : .max)
      return labels.compactMap {
        isAccountWord(bytes[words[$0].start..<words[$0].end]) ? accountStatement(label: $0, cell: cell) : nil
      }
    }
  }

  /// "Account", "Acct:", "Sub-Account".
  func isAccountWord(_ text: ArraySlice<UInt8>) -> Bool {
    guard (4...14).contains(text.count), text.last(where: \.isLetter)?.lowercased == UInt8(ascii: "t") else {
      return false
    }
    let letters = text.filter(\.isLetter).map(\.lowercased)
    return letters.suffix(7).elementsEqual("account".utf8) || letters.suffix(4).elementsEqual("acct".utf8)
  }

  private func accountStatement(label: Int, cell: Int) -> AccountStatement? {
    let before = (cells[cell].words.lowerBound...label).flatMap { letteredWords(of: $0) }
    guard !before.contains(where: Lexicon.otherAccounts.contains) else { return nil }
    let isChild = before.contains(where: Lexicon.childAccounts.contains)
    var start = label + 1
    while start < cells[cell].words.upperBound, start - label <= 3, isAccountFiller(start) { start += 1 }
    let isOpen = start == cells[cell].words.upperBound
    let holder = isOpen ? next(after: cell) : cell
    guard let holder,
      let code = accountCode(from: isOpen ? cells[holder].words.lowerBound : start, cell: holder),
      code.number.utf8.count(where: \.isDigit) >= (isChild ? 3 : 6),
      !isInSentence(code.words.upperBound, cell: holder)
    else { return nil }
    let (first, last) = (words[cells[cell].words.lowerBound].box, words[code.words.upperBound - 1].box)
    return AccountStatement(
      number: code.number,
      printed: text(words[code.words.lowerBound].start..<words[code.words.upperBound - 1].end),
      box: first.union(last), line: cells[cell].line, startsLine: previous(before: cell) == nil,
      isChild: isChild)
  }

  private func letteredWords(of word: Int) -> [String] {
    bytes[words[word].start..<words[word].end].split { !$0.isLetter }.map {
      String(decoding: $0.map(\.lowercased), as: UTF8.self)
    }
  }

  /// "number", "No.", "#", "-".
  private func isAccountFiller(_ word: Int) -> Bool {
    let text = bytes[words[word].start..<words[word].end]
    return !text.contains(where: \.isDigit)
      && letteredWords(of: word).allSatisfy(Lexicon.accountFillers.contains)
  }

  /// Words of digits and dashes, the first of them with letters too.
  private func accountCode(from start: Int, cell: Int) -> (number: String, words: Range<Int>)? {
    var (number, end) = ([UInt8](), start)
    while end < cells[cell].words.upperBound {
      let text = bytes[words[end].start..<words[end].end]
      guard text.contains(where: \.isDigit), number.isEmpty || !startsAddress(end, cell: cell),
        text.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "-") || number.isEmpty && $0.isLetter })
      else { break }
      let part = text.filter(\.isLetterOrDigit)
      guard number.count + part.count <= 20 else { break }
      number += part
      end += 1
    }
    return end == start ? nil : (String(decoding: number, as: UTF8.self), start..<end)
  }

  /// "Account 8155400205550100 was combined with this one".
  private func isInSentence(_ word: Int, cell: Int) -> Bool {
    guard word < cells[cell].words.upperBound else { return false }
    let first = bytes[words[word].start]
    return first.isLetter && first == first.lowercased
  }

  /// A house number with words behind it: "184427801 900 COMMERCE PARK DR".
  private func startsAddress(_ word: Int, cell: Int) -> Bool {
    let next = word + 1
    guard next < cells[cell].words.upperBound else { return false }
    let text = bytes[words[next].start..<words[next].end]
    let rest = bytes[words[next].start..<cells[cell].range.upperBound]
    return text.first?.isLetter == true && PostalCodeEnd.ends(PostalCodeEnd.withoutStops(rest))
  }
}
