/// Words of a heading over lines that work no more, beyond those that grammars list: "Lines closed this period".
enum RemovalWords {
  private static let stems = [
    "disconnect", "cancel", "remov", "deactivat", "terminat", "closed", "ported", "released", "retired",
    "discontinu", "inactive", "nolonger", "outofservice", "débranch", "résili", "retiré", "annul",
  ].map { LabelKey($0).symbols }
  /// "Disconnect date" heads a column, "Disconnection notice" a text.
  private static let others = [
    "date", "notice", "policy", "fee", "charge", "warning", "risk", "reported", "supported", "credit", "avis",
  ].map { LabelKey($0).symbols }

  static func head(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count < 60, text.count(where: \.isDigit) < 5 else { return false }
    var key = LabelKey()
    key.append(bytes: text, base: 0)
    return stems.contains { key.symbols.contains($0) } && !others.contains { key.symbols.contains($0) }
  }
}
