import Perturbations

/// The form of an issuer's account numbers: `#` a digit, `A` a letter, as grammars write shapes.
struct AccountShape {
  var text: String
  var beginsWithMainNumber = false

  /// Forms of issuers that no grammar knows.
  static let common = [
    AccountShape(text: "####"), AccountShape(text: "#####"), AccountShape(text: "######"),
    AccountShape(text: "#######"),
    AccountShape(text: "########"), AccountShape(text: "#########"), AccountShape(text: "##########"),
    AccountShape(text: "############"),
    AccountShape(text: "A#####"), AccountShape(text: "AA-#####"), AccountShape(text: "AAA####"),
    AccountShape(text: "####-####"),
    AccountShape(text: "######-##"), AccountShape(text: "###-####-###"), AccountShape(text: "#######A"),
    AccountShape(text: "#### #### ####"),
    AccountShape(text: "AA######"), AccountShape(text: "#-######-#"), AccountShape(text: "##-###-####"),
    AccountShape(text: "CUST-#####"),
    AccountShape(text: "#####.###"), AccountShape(text: "###-###-####-###", beginsWithMainNumber: true),
    AccountShape(text: "### ### #### ####", beginsWithMainNumber: true),
  ]

  /// What a bill prints between the groups that the shape parts by blanks.
  func groupSeparator(_ dice: inout Dice) -> String { dice.weighted([(" ", 3), ("-", 1.5), ("", 1)]) }
}
