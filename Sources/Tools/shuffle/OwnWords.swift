import FixtureScoring

/// Words of bills of small telephone companies, resellers and service providers, gathered without a look at the grammars.
enum OwnWords {
  static let labels: [ScoredField: [String]] = [
    .accountNumber: [
      "Account Number", "Account No.", "Account #", "Acct #", "Acct No", "Account", "Account ID",
      "Customer Number", "Customer #", "Customer ID",
      "Client ID", "Client No.", "Your account number", "Account Ref.", "Account reference", "Acct Ref",
      "Subscriber Account", "Member Account",
      "Customer Account ID", "Billing Account ID", "Account/Customer No.", "Service Account", "Customer Acct",
      "Your account with us",
      "Account identifier", "Patron Number", "Cust. Account", "Customer Reference", "Account No./Code",
      "Billing acct. no.", "Bill Account",
    ],
    .btn: [
      "Billing Telephone Number", "BTN", "Main Number", "Main Telephone Number", "Primary Number",
      "Main Line", "Billing Number", "Lead Number",
      "Main TN", "Primary TN", "Billing TN", "Main phone", "Account main number", "Principal Number",
      "Main DID", "Your main number",
      "Primary phone", "Billing phone", "Main service number", "Account TN", "Main voice number",
      "Primary voice line",
    ],
    .invoiceDate: [
      "Invoice Date", "Bill Date", "Statement Date", "Billing Date", "Date of Bill", "Date of Invoice",
      "Issue Date", "Date Issued", "Date",
      "Invoice created", "Bill generated on", "Date of this bill", "Statement prepared", "Invoice generated",
      "Document date", "Rendered on",
      "Bill created", "This bill is dated", "Billing statement of", "Inv. Date", "Stmt Date", "Bill dt.",
    ],
    .serviceAddress: [
      "Service Address", "Service Location", "Service At", "Location", "Service Site", "Installation Address",
      "E911 Address", "Premises",
      "Physical Address", "Site Address", "Where your service is", "Line installed at", "Site served",
      "Service point", "Registered 911 location",
      "Dispatchable location", "Address of line", "Service is at", "Serviced address", "Lines located at",
      "Voice service address", "Point of service",
    ],
    .billingAddress: [
      "Bill To", "Billed To", "Billing Address", "Mailing Address", "Sold To", "Invoice To", "Customer",
      "Account Holder", "Prepared For",
      "Bill recipient", "Send bill to", "Billed party", "Issued to", "Account of", "Payer", "Bill sent to",
      "Customer of record", "Invoiced party",
    ],
    .companyName: [
      "Customer Name", "Account Name", "Company Name", "Business Name", "Subscriber Name", "Name of customer",
      "Customer of record", "Legal name",
      "Account held by", "Organization", "Registered name", "Company",
    ],
  ]

  static let numbers = NumberWords(
    sections: [
      "Telephone Numbers", "Phone Numbers", "Numbers on this account", "Your lines", "Lines in service",
      "Line Summary", "Charges by number",
      "Active numbers", "DID Numbers", "Voice Lines", "Monthly Service", "Service Details",
      "Recurring Charges", "Working telephone numbers",
      "Hosted seats", "Extensions and DIDs", "Phone number inventory", "Lines billed", "Your DIDs",
      "Numbers we provide for you",
      "Telephone service by number", "Voice inventory", "TNs on this account", "Seats and numbers",
      "Your phone service", "Lines and features",
    ],
    headings: [
      "Telephone Number", "Phone Number", "Number", "Line", "Service Number", "DID", "TN", "WTN", "Phone #",
      "Tel. No.", "Phone no.", "Direct number",
      "MDN", "Line ID", "TN/DID", "Service no.", "Your number", "Telephone #", "Number billed",
      "Assigned number",
    ],
    rows: [
      "Line", "Business line", "Phone service", "Telephone", "Voice line", "DID", "Telephone number",
      "SIP trunk", "Extension", "Access line",
      "Hosted seat", "Direct number", "Seat no.", "Phone", "Voice channel", "Desk phone", "Line no.",
    ],
    heads: [
      "Charges for", "Total for", "Detail for", "Services for", "Telephone number", "Line", "Usage for",
      "Summary for", "Service on",
      "Items for number", "Charges billed to", "Product details for", "Activity on", "Monthly charges for",
      "Billed number",
    ])

  static let callTitles = [
    "Call Detail", "Call Details", "Long Distance", "Long Distance Calls", "Itemized Calls", "Usage Detail",
    "Toll Calls", "Calls", "Call Log",
    "Calls made", "Toll records", "CDR", "LD usage", "Metered usage", "Per minute usage",
    "Long-distance activity", "Calls this period",
  ]
  static let calledHeadings = [
    "Number Called", "Called Number", "To Number", "Dialed", "Destination", "Called", "Called party",
    "Dialled number", "Called no.", "To", "Dest. no.",
    "Number dialed", "Called TN",
  ]
  static let removedTitles = [
    "Disconnected lines", "Removed lines", "Cancelled numbers", "Ported out", "Numbers ported out",
    "Lines taken out of service",
    "Lines closed this period", "Numbers no longer on this account", "Disconnected this month",
    "Deactivated numbers",
  ]
  static let removedMarks = [
    "Removed", "Disconnected", "Ported out", "Cancelled", "Deactivated", "Disconnected 10/02", "Closed",
    "Out of service since 09/15", "Service ended",
    "Ported to another carrier", "Terminated",
  ]
}
