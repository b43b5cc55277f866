import NumberingPlan
public import PortRequest

/// An intake as a file gives it: YAML, JSON, or what `export --to json` and `--to csv` wrote.
public struct IntakeFile: Sendable {
  public let intake: Intake
  /// Where each key stands, to speak of what does not fit a draft.
  private let places: [String: TextPlace]

  /// - Throws: ``IntakeSyntaxError`` for a mistake, an unknown key included; ``IntakeReaderMissing``.
  public init(_ bytes: [UInt8]) throws {
    if let rows = ExportedRows(bytes) {
      (intake, places) = (try rows.intake(), [:])
      return
    }
    guard let value = try YAMLText.value(of: bytes), !value.isNull else {
      (intake, places) = (Intake(), [:])
      return
    }
    guard case .object(let members) = value.content else {
      throw IntakeSyntaxError(place: value.place, message: "An intake is a list of keys with their values.")
    }
    if members.contains(where: { $0.name == ExportedObject.mark }) {
      (intake, places) = (try ExportedObject(members).intake(), [:])
      return
    }
    var reader = IntakeReader()
    try reader.read(members)
    (intake, places) = (reader.intake, reader.places)
  }

  /// Whether a key stands in it.
  public func holds(_ key: String) -> Bool { places[key] != nil }

  /// An error on a draft, at the place of its key.
  public func located(_ error: IntakeError) -> IntakeSyntaxError {
    IntakeSyntaxError(place: places[error.key] ?? .start, message: error.message)
  }

  /// What a document's file name is called by, of which an intake is: `bill` of `folder/bill.intake.yaml`; empty of
  /// `intake.yaml`, which is that of its whole folder; nil for files that are no intakes.
  public static func subject(ofFile name: String) -> String? {
    let base = name.split(separator: "/").last.map(String.init) ?? name
    guard let ending = endings.first(where: { base.hasSuffix("intake" + $0) }) else { return nil }
    let stem = base.dropLast(ending.count + "intake".count)
    if stem.isEmpty { return "" }
    return stem.hasSuffix(".") && stem.count > 1 ? String(stem.dropLast()) : nil
  }

  /// The ends of the names of intakes.
  public static let endings = [".yaml", ".yml", ".json"]
}
