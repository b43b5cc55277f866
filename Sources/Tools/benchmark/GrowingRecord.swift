extension GrowingDocument {
  private static let sectionHead = """
    CUSTOMER SERVICE RECORD                    PAGE  001
    ACCOUNT 904 555-0142 118     CLS OF SVC 1FB    BILL PERIOD 05-11-26
    -----------LIST-----------
    LN        HARBOR LIGHT MARINE SUPPLY, INC.
    SA        2210 ATLANTIC BLVD, JACKSONVILLE, FL
    DZIP      32207
    -----------S&E------------

    """

  private static let formHead = """
    CUSTOMER SERVICE RECORD

    Account Name: Merrimack Valley Framing
    Account #: 8773101200459918

    """

  static let records = [
    GrowingDocument("record: lines of equipment", head: sectionHead) {
      "08-19-14     1  1FB     /TN \(InventedValue.telephone($0))/PIC 0222/LPIC 5124"
    },
    GrowingDocument("record: labelled lines", head: formHead + "Numbers on account:\n") {
      "\(InventedValue.telephone($0))   Active   Voice Mail"
    },
    GrowingDocument("record: labels", head: formHead) {
      "BTN: \(InventedValue.telephone($0))\nService Location: \(InventedValue.address($0))"
    },
    GrowingDocument(
      "record: a table", head: formHead + "\nTelephone Number    Status      USOC    Service Address\n"
    ) { "\(InventedValue.telephone($0))      Active      1FB     \(InventedValue.address($0))" },
    GrowingDocument("record: one row") { count in
      formHead + "WTNs: " + (0..<count).map(InventedValue.telephone).joined(separator: " / ")
    },
    GrowingDocument(
      "record: CSV", ending: "csv", head: "BTN,WTN,Status,USOC,Service Address,Customer Name,Account\n"
    ) {
      "(312) 555-0100,\(InventedValue.telephone($0)),Active,1FB,\"\(InventedValue.address($0))\",Acme LLC,877310"
    },
    GrowingDocument("record: JSON", ending: "json") { count in
      let lines = (0..<count).map {
        "{\"telephoneNumber\": \"\(InventedValue.telephone($0))\", \"status\": \"active\"}"
      }
      return "{\"customerServiceRecord\": {\"account\": \"877310459918\", \"lines\": [\n"
        + lines.joined(separator: ",\n") + "]}}"
    },
    GrowingDocument(
      "record: XML", ending: "xml",
      head: "<CustomerServiceRecord><AccountNumber>877310459918</AccountNumber>\n",
      tail: "</CustomerServiceRecord>"
    ) { "<Line><TN>\(InventedValue.telephone($0))</TN><Status>Active</Status></Line>" },
  ]
}
