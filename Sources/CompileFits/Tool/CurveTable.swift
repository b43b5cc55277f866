internal import DataFiles

/// What is stated of readings: a line for each step of a curve, both numbers rising.
///
///     accountNumber known 0.3820 0.3440
///     accountNumber known 0.5510 0.4770
struct CurveTable {
  private let source: DataFile
  /// In the file's order, the steps of each curve together.
  private var curves: [Curve] = []
  private var errors: [DataFileError] = []

  private struct Curve {
    let field: String
    let carrier: String
    var steps: [Step]
  }

  private struct Step {
    /// As the file writes them.
    let text: String
    let weighed: Double
    let stated: Double
  }

  /// - Throws: `DataFileErrors` with every mistake.
  init(_ source: DataFile) throws(DataFileErrors) {
    self.source = source
    for line in source.lines { read(line) }
    if curves.isEmpty, errors.isEmpty { report(1, "no curve stands here") }
    guard errors.isEmpty else { throw DataFileErrors(errors: errors) }
  }

  private mutating func read(_ line: DataFile.Line) {
    let words = line.words
    guard words.count == 4, words[0].isIdentifier(small: true), ["known", "unknown"].contains(words[1]) else {
      return report(line.number, "a line has a field, known or unknown, a weighed share and a stated one")
    }
    guard let weighed = words[2].decimal, let stated = words[3].decimal, (0...1).contains(weighed),
      (0...1).contains(stated)
    else { return report(line.number, "shares lie between 0 and 1") }
    let step = Step(text: "(\(words[2]), \(words[3]))", weighed: weighed, stated: stated)
    if let last = curves.last, last.field == words[0], last.carrier == words[1] {
      add(step, line.number)
    } else if curves.contains(where: { $0.field == words[0] && $0.carrier == words[1] }) {
      report(line.number, "the steps of a curve stand together")
    } else {
      curves.append(Curve(field: words[0], carrier: words[1], steps: [step]))
    }
  }

  private mutating func add(_ step: Step, _ line: Int) {
    if let last = curves.last?.steps.last, step.weighed <= last.weighed || step.stated <= last.stated {
      report(line, "the steps of a curve rise, in both numbers")
    }
    curves[curves.count - 1].steps.append(step)
  }

  private mutating func report(_ line: Int, _ message: String) {
    errors.append(DataFileError(path: source.path, line: line, message: message))
  }

  var swift: String {
    let cases = curves.map { curve in
      """
          case ("\(curve.field)", \(curve.carrier == "known")):
            [\(curve.steps.map { ".init\($0.text)" }.joined(separator: ", "))]
      """
    }
    return """
      // Compiled from \(source.name) by the plugin CompileFits.

      extension ConfidenceCurve {
        /// The curve that was fitted last for a field; nil where there is none.
        static func fitted(_ field: String, knowsCarrier: Bool) -> ConfidenceCurve? {
          fittedSteps(field, knowsCarrier).map(ConfidenceCurve.init)
        }

        private static func fittedSteps(_ field: String, _ knowsCarrier: Bool) -> [Step]? {
          switch (field, knowsCarrier) {
      \(cases.joined(separator: "\n"))
          default: nil
          }
        }
      }

      """
  }
}
