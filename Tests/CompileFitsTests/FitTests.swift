import DataFiles
import Foundation
import Testing

@testable import compile_fits

/// What files of fitted numbers may hold.
struct FitTests {
  private func weights(_ text: String) throws(DataFileErrors) -> String {
    try WeightTable(DataFile(path: "a/b.weights", text: text)).swift
  }

  private func curves(_ text: String) throws(DataFileErrors) -> String {
    try CurveTable(DataFile(path: "a/b.curves", text: text)).swift
  }

  @Test func weightsBecomeASwitch() throws {
    let swift = try weights(
      "# Fitted.\nweights of OwnershipFeature\nbias -0.10\n\nlabelMain 0.32\n# Row.\ncharge -2\n")
    #expect(
      swift.hasSuffix(
        """
        extension OwnershipFeature {
          /// Of what bears no feature, in log odds.
          static var fittedBias: Double { -0.10 }

          /// What the feature adds, in log odds.
          var fittedWeight: Double {
        #sourceLocation(file: "a/b.weights", line: 4)
            switch self {
            case .labelMain: 0.32

            case .charge: -2
        #sourceLocation()
            }
          }
        }

        """))
  }

  @Test(arguments: [
    ("", 1, "the file begins with: weights of TYPE"),
    ("bias 0", 1, "the file begins with: weights of TYPE"),
    ("weights of feature\nbias 0", 1, "the file begins with: weights of TYPE"),
    ("weights of Feature\ncharge 1", 1, "the bias is missing"),
    ("weights of Feature\nbias 0", 1, "no weight stands here"),
    ("weights of Feature\nbias 0\ncharge", 3, "a line has a feature and its weight"),
    ("weights of Feature\nbias 0\ncharge 1 2", 3, "a line has a feature and its weight"),
    ("weights of Feature\nbias 0\nCharge 1", 3, "a line has a feature and its weight"),
    ("weights of Feature\nbias 0\ncharge one", 3, "“one” is no weight in log odds"),
    ("weights of Feature\nbias 0\ncharge nan", 3, "“nan” is no weight in log odds"),
    ("weights of Feature\nbias 0\ncharge --1", 3, "“--1” is no weight in log odds"),
    ("weights of Feature\nbias 0\ncharge .5", 3, "“.5” is no weight in log odds"),
    ("weights of Feature\nbias 0\ncharge 341", 3, "“341” is no weight in log odds"),
    ("weights of Feature\nbias 0\ncharge 1\n# again\ncharge 1", 5, "“charge” stands on line 3 already"),
    ("weights of Feature\nbias 0\nbias 0", 3, "“bias” stands on line 2 already"),
  ])
  func rejectedWeights(_ text: String, _ line: Int, _ message: String) {
    #expect(
      errors { () throws(DataFileErrors) in _ = try weights(text) }.contains(
        "a/b.weights:\(line): error: \(message)"))
  }

  @Test func curvesBecomeASwitch() throws {
    let swift = try curves(
      "# Fitted.\nbtn known 0.3820 0.3440\nbtn known 0.9 0.99\nbtn unknown 0.1 0.2\n")
    #expect(swift.contains("case (\"btn\", true):\n      [.init(0.3820, 0.3440), .init(0.9, 0.99)]\n"))
    #expect(swift.contains("case (\"btn\", false):\n      [.init(0.1, 0.2)]\n"))
  }

  @Test(arguments: [
    ("# Nothing.\n", 1, "no curve stands here"),
    ("btn 0.1 0.2", 1, "a line has a field, known or unknown, a weighed share and a stated one"),
    ("btn true 0.1 0.2", 1, "a line has a field, known or unknown, a weighed share and a stated one"),
    ("btn known 0.1 1.2", 1, "shares lie between 0 and 1"),
    ("btn known x 0.2", 1, "shares lie between 0 and 1"),
    ("btn known 0.1 0.2\nbtn known 0.1 0.3", 2, "the steps of a curve rise, in both numbers"),
    ("btn known 0.1 0.2\nbtn known 0.2 0.2", 2, "the steps of a curve rise, in both numbers"),
    ("btn known 0.1 0.2\nbtn known 0.2 0.1", 2, "the steps of a curve rise, in both numbers"),
    ("btn known 0.1 0.2\nbtn unknown 0.1 0.2\nbtn known 0.2 0.3", 3, "the steps of a curve stand together"),
  ])
  func rejectedCurves(_ text: String, _ line: Int, _ message: String) {
    #expect(
      errors { () throws(DataFileErrors) in _ = try curves(text) } == [
        "a/b.curves:\(line): error: \(message)"
      ])
  }

  /// The package's own files compile, and every curve of them rises.
  @Test func filesAreRight() throws {
    let sources = URL(filePath: #filePath).appending(path: "../../../Sources").standardized
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path).map {
      sources.appending(path: $0)
    }
    let fits = files.filter { ["weights", "curves"].contains($0.pathExtension) }
    #expect(fits.count > 1)
    for file in fits {
      let text = try String(contentsOf: file, encoding: .utf8)
      _ = file.pathExtension == "curves" ? try curves(text) : try weights(text)
    }
  }

  private func errors(_ body: () throws(DataFileErrors) -> Void) -> [String] {
    do {
      try body()
      return []
    } catch {
      return error.errors.map(\.description)
    }
  }
}
