/// What the person who submits says besides the draft.
public struct OrderOptions: Sendable {
  /// Values that no draft can know, by the name or the path of the target's field.
  public var fields: [String: String]
  /// Names that are too long for the target are cut and told, instead of refused.
  public var cutsNames: Bool
  /// Only these kinds of numbers; nil for all.
  public var onlyKind: NumberKind?

  public init(fields: [String: String] = [:], cutsNames: Bool = false, onlyKind: NumberKind? = nil) {
    self.fields = fields
    self.cutsNames = cutsNames
    self.onlyKind = onlyKind
  }
}
