internal import DataFiles

/// How much each feature counts: a heading that names the features' type, then a line for each, with the bias.
///
///     weights of OwnershipFeature
///     bias -0.11
///     labelOwnSure 3.41
struct WeightTable {
  private let source: DataFile
  private var type = ""
  private var bias: DataFile.Line?
  private var weights: [DataFile.Line] = []
  private var errors: [DataFileError] = []

  /// - Throws: `DataFileErrors` with every mistake.
  init(_ source: DataFile) throws(DataFileErrors) {
    self.source = source
    var lines = source.lines[...]
    readHeading(lines.popFirst())
    for line in lines { read(line) }
    if bias == nil { report(1, "the bias is missing") }
    if weights.isEmpty, errors.isEmpty { report(1, "no weight stands here") }
    guard errors.isEmpty else { throw DataFileErrors(errors: errors) }
  }

  private mutating func readHeading(_ line: DataFile.Line?) {
    guard let line, line.words.count == 3, line.words.prefix(2) == ["weights", "of"],
      line.words[2].isIdentifier(small: false)
    else { return report(line?.number ?? 1, "the file begins with: weights of TYPE") }
    type = line.words[2]
  }

  private mutating func read(_ line: DataFile.Line) {
    guard line.words.count == 2, line.words[0].isIdentifier(small: true) else {
      return report(line.number, "a line has a feature and its weight")
    }
    let name = line.words[0]
    guard let weight = line.words[1].decimal, abs(weight) < 100 else {
      return report(line.number, "“\(line.words[1])” is no weight in log odds")
    }
    if let first = ([bias].compactMap { $0 } + weights).first(where: { $0.words[0] == name }) {
      return report(line.number, "“\(name)” stands on line \(first.number) already")
    }
    if name == "bias" { bias = line } else { weights.append(line) }
  }

  private mutating func report(_ line: Int, _ message: String) {
    errors.append(DataFileError(path: source.path, line: line, message: message))
  }

  /// A switch over all features: one without a weight does not compile, nor does a weight without a feature. Its cases stand
  /// on the lines of the data file, where the compiler reports what is wrong with them.
  var swift: String {
    """
    // Compiled from \(source.name) by the plugin CompileFits.

    extension \(type) {
      /// Of what bears no feature, in log odds.
      static var fittedBias: Double { \(bias?.words[1] ?? "0") }

      /// What the feature adds, in log odds.
      var fittedWeight: Double {
    #sourceLocation(file: "\(source.path)", line: \(firstLine - 1))
        switch self {
    \(cases)
    #sourceLocation()
        }
      }
    }

    """
  }

  private var firstLine: Int { weights.first?.number ?? 2 }

  private var cases: String {
    var line = firstLine
    return weights.map { weight in
      let gap = String(repeating: "\n", count: weight.number - line)
      line = weight.number + 1
      return gap + "    case .\(weight.words[0]): \(weight.words[1])"
    }.joined(separator: "\n")
  }
}
