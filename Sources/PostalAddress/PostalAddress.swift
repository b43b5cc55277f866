/// A US or Canadian postal address in parts, each as printed.
public struct PostalAddress: Sendable, Hashable, Codable {
  public var number: String?
  /// 1/2, A, rear.
  public var numberSuffix: String?
  public var preDirectional: String?
  /// The name, with what stands before it: `State Hwy 7`, `County Road 12`.
  public var street: String?
  public var suffix: String?
  public var postDirectional: String?
  /// The directional is printed between name and suffix: `SAINT JOHN W ST`.
  public var directionalPrecedesSuffix = false
  public var units: [Unit] = []
  /// `RR 2`, `HC 68`.
  public var ruralRoute: String?
  /// The box with the words before its number, of a post office or a rural route: `PO Box 629`, `Box 45`.
  public var box: String?
  public var isPostOfficeBox = false
  public var city: String?
  /// State or province as printed: `NY`, `N.Y.`, `New York`. `stateCode` is its two letters.
  public var state: String?
  public var postalCode: String?
  public var country: Country?

  /// `Ste 200`: a type and a value. `# 5` and a bare `200` have a value alone.
  public struct Unit: Sendable, Hashable, Codable {
    public var type: String?
    public var value: String

    public init(type: String?, value: String) {
      self.type = type
      self.value = value
    }
  }

  public enum Country: String, Sendable, Codable {
    case unitedStates = "US"
    case canada = "CA"
  }

  public init() {}
}
