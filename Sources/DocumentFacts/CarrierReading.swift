/// The carrier whose marks the document bears.
public struct CarrierReading: Sendable {
  /// Of the grammar; nil where none recognised the document and the name is only what stands at the top.
  public var id: String?
  public var reading: Reading<String>

  public init(id: String?, reading: Reading<String>) {
    self.id = id
    self.reading = reading
  }
}
