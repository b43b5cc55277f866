/// That libyaml, which reads YAML and JSON, is not installed.
public struct IntakeReaderMissing: Error, Sendable, Hashable, CustomStringConvertible {
  /// What the loader met.
  public var reason: String

  /// A sentence.
  public var description: String { "Libyaml, which reads intake files, can't be loaded: \(reason)." }
}
