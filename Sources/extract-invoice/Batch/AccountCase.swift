/// Files of a batch that give one draft: one file, or the documents of one account.
struct AccountCase {
  /// At least one, in the order of their paths.
  var files: [TreeFile]

  /// The path of the first file.
  var name: String { files.first?.name ?? "" }

  /// Files made cases, in the order of their first files.
  ///
  /// - Parameters:
  ///   - files: in the order of their paths.
  ///   - byFolder: whether the files of one folder are one case; those at the tree's root never are.
  static func cases(of files: [TreeFile], byFolder: Bool) -> [AccountCase] {
    guard byFolder else { return files.map { AccountCase(files: [$0]) } }
    var positions: [ExactName: Int] = [:]
    var cases: [AccountCase] = []
    for file in files {
      guard let slash = file.name.lastIndex(of: "/") else {
        cases.append(AccountCase(files: [file]))
        continue
      }
      let folder = ExactName(file.name[..<slash])
      if let position = positions[folder] {
        cases[position].files.append(file)
      } else {
        positions[folder] = cases.count
        cases.append(AccountCase(files: [file]))
      }
    }
    return cases
  }
}
