/// The carrier whose marks the document bears.
public struct CarrierReading: Sendable {
  /// Of the grammar; nil where none recognised the document and the name is only what stands at the top.
  public var id: String?
  /// Its name, with where the marks stand.
  public var reading: Reading<String>

  /// A carrier, by its grammar's id where one knows it.
  public init(id: String?, reading: Reading<String>) {
    self.id = id
    self.reading = reading
  }
}
