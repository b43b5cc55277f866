extension RandomAccessCollection {
  /// Where the elements that belong to the second part begin, of a collection whose first part has none of them: a binary
  /// search.
  func partitioningIndex(where belongsToSecond: (Element) -> Bool) -> Index {
    var (start, count) = (startIndex, count)
    while count > 0 {
      let half = count / 2
      let middle = index(start, offsetBy: half)
      if belongsToSecond(self[middle]) {
        count = half
      } else {
        start = index(after: middle)
        count -= half + 1
      }
    }
    return start
  }
}
