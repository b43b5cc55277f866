extension DraftPortRequest {
  /// Whether the field's value can be relied on: it was read surely, and no finding says that it may be read wrong.
  package func isSure(of field: DraftField) -> Bool {
    value(of: field).map { !$0.isDoubtful && !isDoubted(field.pointer) } ?? false
  }

  /// The same of a telephone number by its place in the list.
  package func isSure(ofNumberAt index: Int) -> Bool {
    !telephoneNumbers[index].isDoubtful
      && !isDoubted("\(DraftField.telephoneNumbers.pointer)/\(index)")
  }

  private func isDoubted(_ pointer: String) -> Bool {
    findings.contains {
      $0.concern == .reading && ($0.field == pointer || $0.field?.hasPrefix(pointer + "/") == true)
    }
  }
}
