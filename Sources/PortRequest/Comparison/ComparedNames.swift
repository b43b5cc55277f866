/// What the two sides of a comparison are called in sentences.
struct ComparedNames: Sendable, Equatable {
  var request = "the request"
  var record = "the record"

  /// At the start of a sentence.
  var atStart: ComparedNames {
    func capitalized(_ name: String) -> String {
      name.hasPrefix("the ") ? "The" + name.dropFirst(3) : name
    }
    return ComparedNames(request: capitalized(request), record: capitalized(record))
  }
}
