extension GrowingDocument {
  private static let billHead = """
    Northgate Telephone
    Invoice
    Account Number: 4471002233
    Invoice date: October 1, 2026
    Billing address
    Harbor Light Marine Inc
    77 Bridge St
    Manchester, NH 03101
    Telephone service


    """

  private static let lineHead = billHead + "Telephone lines\nNumber       Description        Amount\n"

  static let bills = [
    GrowingDocument("accounts", head: billHead) { "Account Number: \(InventedValue.account($0))" },
    GrowingDocument("main numbers", head: billHead) { "BTN: \(InventedValue.telephone($0))" },
    GrowingDocument("labels", head: "") {
      "Account Number: \(InventedValue.account($0))   BTN: \(InventedValue.telephone($0))"
        + "   Service address: \(InventedValue.address($0))"
    },
    GrowingDocument("addresses", head: billHead) {
      "Acme \($0) LLC\n\(InventedValue.street($0))\n\(InventedValue.city($0))\n"
    },
    GrowingDocument("service addresses", head: billHead) { "Service address: \(InventedValue.address($0))" },
    GrowingDocument("locations", head: billHead) {
      """
      Service location
      Account number \(InventedValue.account($0))
      \(InventedValue.street($0))
      \(InventedValue.city($0))
      Lines
      \(InventedValue.telephone(2 * $0))  Business line  25.00
      \(InventedValue.telephone(2 * $0 + 1))  Fax  25.00

      """
    },
    GrowingDocument("accounts with lines", head: billHead) {
      "Sub account \(InventedValue.account($0))\nBTN \(InventedValue.telephone(2 * $0))\n"
        + "\(InventedValue.telephone(2 * $0 + 1))   25.00\n"
    },
    GrowingDocument("sections", head: billHead) {
      "Charges for \(InventedValue.telephone($0))\nMonthly charges\nBusiness line  25.00\n"
    },
    GrowingDocument("rows of a table", head: lineHead) {
      "\(InventedValue.telephone($0))    Business line     25.00"
    },
    GrowingDocument("rows with addresses", head: lineHead) {
      "\(InventedValue.telephone($0))   \(InventedValue.address($0))    25.00"
    },
    GrowingDocument(
      "rows of calls", head: billHead + "Call details\nDate  Time  Number called  Min  Amount\n"
    ) {
      "10/\($0 % 28 + 1)  \($0 % 12 + 1):\($0 % 50 + 10) PM  \(InventedValue.telephone($0))  \($0 % 9)  0.10"
    },
    GrowingDocument("a list of numbers") { count in
      billHead + "Telephone numbers: " + (0..<count).map(InventedValue.telephone).joined(separator: ", ")
    },
    GrowingDocument("ranges", head: billHead + "Telephone numbers\n") {
      "\(InventedValue.telephone($0).dropLast(2))00 - \(InventedValue.telephone($0).dropLast(2).suffix(2))19"
    },
    GrowingDocument("names", head: billHead) { "Customer name: Acme \($0) LLC\nContact: John Smith" },
    GrowingDocument("short lines", head: billHead) { _ in "ab" },
    GrowingDocument("one line") { count in
      billHead + (0..<count).map { "cell \($0)" }.joined(separator: "    ")
    },
    GrowingDocument("one word") { count in billHead + String(repeating: "x", count: count * 8) },
  ]
}
