/// Why pages can't be drawn.
public enum DrawingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Cairo or fontconfig can't be loaded; with what the loader says.
  case libraryMissing(String)
  /// No installed font has these letters.
  case noFont(letters: String)
  case failed(String)

  public var description: String {
    switch self {
    case .libraryMissing(let reason):
      "The library that draws pages can't be loaded (\(reason))."
        + " Install it, on Debian and Ubuntu: sudo apt-get install libcairo2 libfontconfig1"
    case .noFont(let letters):
      "No installed font has the letters '\(letters)'. Install one that has them, such as fonts-dejavu or fonts-noto-cjk."
    case .failed(let reason): "The pages can't be drawn: \(reason)."
    }
  }
}
