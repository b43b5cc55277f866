/// Numbers of pages in words: `3, 5 to 7 and 9`.
struct PageRanges: CustomStringConvertible {
  var ranges: [ClosedRange<Int>] = []

  /// - Parameter pages: in rising order.
  init(_ pages: [Int]) {
    for page in pages {
      if let last = ranges.last, page <= last.upperBound &+ 1 {
        ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, page)
      } else {
        ranges.append(page...page)
      }
    }
  }

  var description: String {
    let parts = ranges.map { range in
      switch range.count {
      case 1: "\(range.lowerBound)"
      case 2: "\(range.lowerBound), \(range.upperBound)"
      default: "\(range.lowerBound) to \(range.upperBound)"
      }
    }
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}
