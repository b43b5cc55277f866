import DocumentFacts
import PageText
import Testing

@testable import ServiceRecord

@Suite struct DocumentKindTests {
  private static func kind(_ text: String) -> String {
    DocumentKind.recognize(Document(plainText: Array(text.utf8)).pages).kind.rawValue
  }

  @Test(arguments: [
    "CUSTOMER SERVICE RECORD\n---LIST\nLN A CO\nSA 1 MAIN ST, X\n---BILL\nBN1 A CO\n---S&E\n1 1FB /TN 312 555-0100\n",
    "{\"accountNumber\": \"1\", \"billingTelephoneNumber\": \"3125550100\", \"customerName\": \"A\",\n"
      + "\"serviceAddress\": {\"city\": \"X\"}}",
    "CSR for A Co\nAccount Number: 12\nBTN: 312-555-0100\nCustomer Name: A Co\nService Address: 1 Main St\n"
      + "Telephone Numbers: 312-555-0100\n",
    "BAN|BTN|WTN|Customer Name|Service Address\n1|312-555-0100|312-555-0100|A Co|1 Main St\n",
    "Account Name\tA Co\nAccount Number\t12345\nBTN\t312-555-0100\nService Address\t1 Main St, X, IL 60601\n"
      + "WTN\t312-555-0100\n",
    "H,Account Number,4471\nH,Customer Name,A Co\nH,BTN,312-555-0100\nH,Service Street,1 Main St\n"
      + "T,TN Active,312-555-0100\n",
    // Labels alone, where nothing names a record and no word a bill.
    "SUBSCRIBER  A CO\nACCOUNT ID  4471\nPILOT TN  312-555-0100\nPREMISES  1 MAIN ST, RENO, NV 89501\n"
      + "MAILING ADDRESS  PO BOX 2, RENO, NV 89502\nTN LIST  312-555-0100; 312-555-0101\nNUMBER LOCK  OFF\n",
    // Few labels, and no figure in cents, without which no bill is.
    "per your request:\n customer  A CO\n customer account  BV-4471\n listed at  12 Main St, Reno, NV 89501\n"
      + " working numbers  775-555-0100\n 775-555-0100 is the BTN\n",
    "customer_service_record:\n  account: 4471\n  BTN: 312-555-0100\n  Name: A Co\n",
  ])
  func recognizesRecords(_ text: String) { #expect(Self.kind(text) == "customerServiceRecord") }

  @Test(arguments: [
    "", "Dear customer, ask for your customer service record.\nTotal due $12.00\nDue date 01/02/2026\n",
    "INVOICE\nAccount number 12\nAmount due 10.00\nPlease pay by 01/02/2026\nTelephone number 312-555-0100\n",
    "SUMMARY\nBILL\nLIST\n",
    "SUBSCRIBER  A CO\nACCOUNT ID  4471\nPILOT TN  312-555-0100\nPREMISES  1 MAIN ST, RENO, NV 89501\n"
      + "MAILING ADDRESS  PO BOX 2, RENO, NV 89502\nTN LIST  312-555-0100; 312-555-0101\nTOTAL  $40.00\n",
    "H,Account Number,4471\nH,Customer Name,A Co\nH,Item,Chair\nH,Shipping Street,1 Main St\n",
    "{\"a\": 1, \"b\": [1, 2, 3]}",
    "customer  A CO\ncustomer account  BV-4471\nlisted at  12 Main St, Reno, NV 89501\nworking numbers  775-555-0100\n"
      + "775-555-0100 is the BTN\nline  25.00\n",
    "TELEPHONE BILL\ncustomer  A CO\ncustomer account  BV-4471\nlisted at  12 Main St, Reno, NV 89501\n"
      + "working numbers  775-555-0100\n775-555-0100 is the BTN\n",
  ])
  func leavesOthersAlone(_ text: String) { #expect(Self.kind(text) == "invoice") }
}
