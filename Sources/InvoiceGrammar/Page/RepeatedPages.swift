internal import PageText

/// Pages that were seen: the same page may be scanned or copied twice.
struct RepeatedPages {
  /// By the hash of a page's text, which says the words and their order.
  private var seen: Set<Int> = []

  /// A page of fewer bytes may be like another by chance: a heading, a page of terms.
  private static let leastBytes = 200

  /// Whether a page's text was seen before; remembers it.
  mutating func holds(_ page: IndexedPage) -> Bool {
    guard page.condition == .text, page.views.reduce(0, { $0 + $1.bytes.count }) >= Self.leastBytes else {
      return false
    }
    var hasher = Hasher()
    for view in page.views {
      view.bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
    return !seen.insert(hasher.finalize()).inserted
  }
}
