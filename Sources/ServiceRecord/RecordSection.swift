/// A section of a record that is written in field identifiers.
enum RecordSection: String {
  case identification
  case listing
  case directory
  case billing
  case remarks
  case status
  case equipment
  case traffic
  case other

  /// The section that a line opens: its name alone, mostly between dashes, brackets or stars.
  ///
  /// - Parameter needsRule: whether the name must be decorated, as `---LIST` and `[BILL]` are.
  init?(head line: RecordLine, needsRule: Bool = false) {
    let text = line.text
    guard text.utf8.count < 120, !text.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return nil
    }
    let decoration = text.unicodeScalars.filter { Self.isDecoration($0) }.count
    if needsRule, decoration < 2 { return nil }
    var name = ""
    for scalar in text.unicodeScalars where !Self.isDecoration(scalar) {
      if scalar == " " { continue }
      guard scalar.isASCII, scalar.properties.isAlphabetic || scalar == "&" || scalar == "/" else {
        return nil
      }
      name.unicodeScalars.append(scalar)
      if name.utf8.count > 30 { return nil }
    }
    if name.hasSuffix("SECTION") { name.removeLast(7) }
    guard let section = Self.names[name.uppercased()] else { return nil }
    self = section
  }

  private static func isDecoration(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "=", "*", "[", "]", "<", ">", "_", ".", ":", "~", "#", "+", "|", "{", "}", "\u{2013}",
      "\u{2014}":
      true
    default: false
    }
  }

  private static let names: [String: RecordSection] = {
    let text = """
      identification IDENT IDENTIFICATION ID ACCOUNT ACCT ACCTINFO HEADER CTL CONTROL IDENTIFIER
      listing LIST LISTING LISTINGS LSTG LSTGS LISTINGINFORMATION LISTCODE EXTRALISTINGS
      directory DIR DIRECTORY DIRECTORYDELIVERY DELIVERY DIRECTRY DIRDEL
      billing BILL BILLING BILLINGINFORMATION BILLINFO
      remarks RMK RMKS REMARKS REMARK RMKR NOTES
      status STAT STATUS
      equipment S&E SE S/E SVC&EQP SVCEQP SVC&EQUIP SERV&EQUIP SERVICE&EQUIPMENT SERVICEANDEQUIPMENT EQUIPMENT EQUIP SVCANDEQUIP SERVICEEQUIPMENT
      traffic TFC TRAFFIC ASGM ASSIGNMENT ASSIGNMENTS
      other REVENUEAMOUNTS INDEX SUMMBILL CONTROLS ENDOFRECORD END CONTINUED ENDOFCSR REVENUE SERV&EQUIPACCOUNTSUMMARY S&ECROSSREFERENCE
      """
    var names: [String: RecordSection] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let first = words.first, let section = RecordSection(rawValue: String(first)) else { continue }
      for word in words.dropFirst() { names[String(word)] = section }
    }
    return names
  }()
}
