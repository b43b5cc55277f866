import FixtureScoring
import PageText

extension Perturbation {
  /// Capitals, and characters that look like others.
  static let letters: [Perturbation] =
    [
      .words(.letters, "all-capitals") { $0.uppercased() },
      .words(.letters, "words-capitalized") { word in
        word.allSatisfy { $0.isLetter } && word.count > 2 && word == word.lowercased()
          ? word.prefix(1).uppercased() + word.dropFirst() : word
      },
      .words(.letters, "hyphen-u2010") { $0.replacing("-", with: "\u{2010}") },
      .words(.letters, "hyphen-non-breaking") { $0.replacing("-", with: "\u{2011}") },
      .words(.letters, "hyphen-en-dash") { $0.replacing("-", with: "\u{2013}") },
      .words(.letters, "hyphen-minus-sign") { $0.replacing("-", with: "\u{2212}") },
      .words(.letters, "hyphen-soft") { $0.replacing("-", with: "\u{AD}") },
      .words(.letters, "quotes-curly") {
        $0.replacing("'", with: "\u{2019}").replacing("\"", with: "\u{201D}")
      },
      .words(.letters, "ligatures") {
        $0.replacing("ffi", with: "\u{FB03}").replacing("fi", with: "\u{FB01}").replacing(
          "fl", with: "\u{FB02}")
      },
      .words(.letters, "zero-width-marks") {
        $0.replacing("/", with: "/\u{200B}").replacing(".", with: ".\u{200B}")
      },
      .words(.letters, "full-width-signs") {
        $0.replacing("#", with: "\u{FF03}").replacing(":", with: "\u{FF1A}")
      },
      .words(.letters, "numero-sign") { $0 == "No." || $0 == "no." ? "\u{2116}" : $0 },
    ]

  /// A change of every word by itself, also of those of the company's name, which is compared to the letter.
  private static func words(
    _ family: Family, _ what: String, _ change: @escaping @Sendable (String) -> String
  ) -> Perturbation {
    let printed: @Sendable (String) -> String = { change($0).plainPrint }
    return Perturbation(
      family, what, expected: { $0.withNames(printed) },
      change: { document, _, _ in
        document.changeRows { row in
          for index in row.words.indices { row.words[index].text = printed(row.words[index].text) }
          row.words.removeAll { $0.text.isEmpty }
        }
      })
  }
}

extension String {
  /// The text as readers of documents hand it on, see `PrintedScalar`.
  fileprivate var plainPrint: String {
    var text = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch PrintedScalar(scalar) {
      case .itself: text.append(scalar)
      case .blank, .nothing: break
      case .unreadable: text.append(PrintedScalar.replacement)
      case .ascii(let plain): text.append(contentsOf: "\(plain)".unicodeScalars)
      }
    }
    return DigitDash.plain(String(text))
  }
}

extension DocumentTruth {
  /// The truth where each word of the company's name is printed otherwise.
  fileprivate func withNames(_ change: (String) -> String) -> DocumentTruth {
    func printed(_ name: String) -> String {
      name.split(separator: " ").map { change(String($0)) }.joined(separator: " ")
    }
    var truth = self
    truth.companyName = companyName.map(printed)
    truth.companyNameAlso = companyNameAlso.map(printed)
    return truth
  }
}
