/// What of a carrier's marks names it, and what any bill may print.
struct CarrierIdentity {
  let grammar: Grammar

  /// Made when asked for: a strong mark, a web address or a number identifies the carrier without them.
  private var names: [[UInt8]] { ([grammar.name] + grammar.aliases).map { LabelKey($0).symbols } }

  /// The mark is one of its names, or what one begins with: "Comcast" of "Comcast Business".
  func isNamed(by owner: MarkOwner) -> Bool {
    guard owner.weight != nil else { return false }
    let key = LabelKey(owner.text).symbols
    return names.contains { $0.starts(with: key) }
  }

  /// A strong mark, a name or a part of one, a web address, or a number of four digits and more: telephone, box or ZIP.
  func isIdentified(by found: OwnedMarks.Mark) -> Bool {
    guard let weight = found.owner.weight, found.score > 0 else { return false }
    let text = found.owner.text
    if weight == .strongly || weight == .title || text.digitCount >= 4 || text.contains(".") { return true }
    let key = LabelKey(text).symbols
    return names.contains { $0.contains(key) || key.contains($0) }
  }
}
