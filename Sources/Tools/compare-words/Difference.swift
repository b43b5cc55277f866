import PageText

/// Words of pdftotext and of ours that stand at one place and are not the same.
struct Difference {
  enum Reason: String {
    case letterSpaced = "letter-spaced text joined"
    case joined = "joined by us"
    case split = "split by us"
    case doubled = "drawn twice"
    case hidden = "too small or white"
    case outside = "outside the page"
    case normalised = "hyphen, ligature or invisible mark"
    case onlyTheirs = "only in pdftotext"
    case onlyOurs = "only in ours"
    case other = "other"
  }

  var theirs: [Word]
  var ours: [Word]
  var reason = Reason.other

  /// How many words differ.
  var size: Int { max(theirs.count, theirs.isEmpty ? ours.count : 0) }

  var description: String {
    "\(reason.rawValue): \(theirs.map(\.text)) -> \(ours.map(\.text)) at \(place)"
  }

  private var place: String {
    guard let box = (theirs.first ?? ours.first)?.box else { return "" }
    return "\(Int(box.left)) \(Int(box.top))"
  }

  /// Groups what overlaps and gives each group its reason.
  static func groups(_ theirs: [Word], _ ours: [Word], page: Page, ours all: [Word]) -> [Difference] {
    var rest = theirs.map { Difference(theirs: [$0], ours: []) }
    for word in ours {
      var group = Difference(theirs: [], ours: [word])
      rest.removeAll { other in
        guard (other.theirs + other.ours).contains(where: { isOverlapping($0, word) }) else { return false }
        group.theirs += other.theirs
        group.ours += other.ours
        return true
      }
      rest.append(group)
    }
    return rest.map { group in
      var group = group
      group.reason = group.findReason(page: page, all: all)
      return group
    }
  }

  private static func isOverlapping(_ word: Word, _ other: Word) -> Bool {
    word.box.horizontalOverlap(other.box) > 0
      && word.box.verticalOverlap(other.box) > 0.3 * min(word.box.height, other.box.height)
  }

  private func findReason(page: Page, all: [Word]) -> Reason {
    if ours.isEmpty { return reasonOfLoss(page: page, all: all) }
    if theirs.isEmpty { return .onlyOurs }
    let their = theirs.map(\.text).joined()
    let our = ours.map(\.text).joined()
    guard their.count == our.count, their.sorted() == our.sorted() else {
      return their.unicodeScalars.contains { $0.value > 0x7E } ? .normalised : .other
    }
    if ours.count > theirs.count { return .split }
    let singles = theirs.count { $0.text.count == 1 }
    return singles * 2 >= theirs.count ? .letterSpaced : .joined
  }

  private func reasonOfLoss(page: Page, all: [Word]) -> Reason {
    guard let word = theirs.first else { return .other }
    let box = word.box
    if box.right < 0 || box.bottom < 0 || box.left > page.width || box.top > page.height { return .outside }
    if all.contains(where: { Self.isOverlapping($0, word) && $0.text.contains(word.text) }) {
      return .doubled
    }
    if box.height < 5 { return .hidden }
    return .onlyTheirs
  }
}
