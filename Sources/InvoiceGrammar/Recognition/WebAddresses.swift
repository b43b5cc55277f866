internal import PageText

/// Hosts of web addresses that a document's front pages bear, each once, in the order they stand.
struct WebAddresses {
  private(set) var hosts: [String] = []

  init(_ pages: [PageIndex]) {
    for page in pages {
      for word in page.words {
        guard let host = Self.host(of: page.text(word.start..<word.end)), !hosts.contains(host) else {
          continue
        }
        hosts.append(host)
      }
    }
  }

  /// `acmetel.example` out of `https://www.acmetel.example/bill`; nil for other words, mail addresses too.
  private static func host(of word: String) -> String? {
    var text = word.lowercased()[...]
    guard !text.contains("@") else { return nil }
    for start in ["https://", "http://", "www."] where text.hasPrefix(start) {
      text = text.dropFirst(start.count)
    }
    text = text.prefix { $0 != "/" && $0 != "?" }
    while let first = text.first, !first.isLetter, !first.isNumber { text.removeFirst() }
    while let last = text.last, !last.isLetter { text.removeLast() }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 2, let last = parts.last, endings.contains(String(last)),
      parts.dropLast().allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { $0.isLetterOrDigit || $0 == 0x2D } })
    else { return nil }
    return String(text)
  }

  /// What issuers' hosts end with. Public offices are none: every bill names one.
  private static let endings: Set<String> = Set(Lexicon.WebEndings.host)
}
