"""Forms, mails, portal prints, programs' answers and exports written, with their truths, before the reader saw them."""
from record import record

record("windstream-summary", "051772094", "828 555-0136", "828 555-0136 0137 0139; 844 555-0105",
       "Pisgah Pottery Works", ("9", "Depot St", "Unit B", "Asheville", "NC", "28801"),
       ("", "PO Box 3308", "", "Asheville", "NC", "28802"), "toll-free disconnected-number address-differs", """
Windstream Customer Service Record                         09/08/2026 08:47:10 AM

ACCOUNT
  Account Number     051772094
  Name               Pisgah Pottery Works
  Service Address    9 Depot St Unit B
                     Asheville, NC 28801
  Billing Address    PO Box 3308
                     Asheville, NC 28802
  Password           None

PRODUCT SUMMARY
  3   BUSINESS LINE UNLIMITED
  1   TOLL FREE SERVICE
  1   VOICE MAIL

TELEPHONE NUMBER SUMMARY
  (828) 555-0136   (BTN)    INSERVICE
  (828) 555-0137   (WTN)    INSERVICE
  (828) 555-0138   (WTN)    DISCONNECTED
  (828) 555-0139   (NPIN)   INSERVICE
  (844) 555-0105   (TF)     INSERVICE   rings (828) 555-0137
""", others="828 555-0138", traps=["toll-free that rings to a line", "disconnected among the rows"])

record("windstream-detailed", "090311877", "859 555-0144", "859 555-0144 0145 0147",
       "BLUEGRASS SADDLERY & REPAIR", ("1127", "VERSAILLES RD", None, "LEXINGTON", "KY", "40508"),
       ("1127", "VERSAILLES RD", None, "LEXINGTON", "KY", "40508"), "dsl", """
Windstream Customer Service Record Detail                    Page 1 of 1
Account Number:  090311877          Run Date:  08/21/2026
Account Name:    BLUEGRASS SADDLERY & REPAIR
Service Address: 1127 VERSAILLES RD, LEXINGTON, KY 40508
Billing Address: 1127 VERSAILLES RD, LEXINGTON, KY 40508

Bent Phone    Sent Phone    INTER-SEL-PIC  INTRA-SEL-PIC  Asoc Id  Asoc Name                   Sunit Amt  Sunit Qty
8595550144    8595550144    0432           0432           BUSLN    BUSINESS LINE                   31.50  1
8595550144    8595550144                                  SLCM     SUBSCRIBER LINE CHARGE           9.20  1
8595550144    8595550145    0432           0432           BUSLN    BUSINESS LINE                   31.50  1
8595550144    8595550145                                  HSIAC    HIGH SPEED INTERNET ACCESS      55.00  1
8595550144    8595550147    NONE           NONE           BUSLN    BUSINESS LINE                   31.50  1
""", traps=["numbers without dashes", "internet on the second line"], pdf=dict(size=6.5, leading=9))

record("gte-frontier", "94155501320614025", "941 555-0132", "941 555-0132 0133 0134",
       "suncoast marine canvas llc", ("2290", "industrial blvd", "ste d", "sarasota", "fl", "34234"),
       ("2290", "industrial blvd", "ste d", "sarasota", "fl", "34234"), "hunt-group freeze", """
frontier florida llc - customer service record inquiry

account number ......... 941-555-0132-061402-5
btn .................... 941-555-0132
inquiry date ........... 10/13/2026
customer name .......... suncoast marine canvas llc
service address ........ 2290 industrial blvd ste d
                         sarasota, fl 34234
bill name .............. suncoast marine canvas llc
bill address ........... 2290 industrial blvd ste d
                         sarasota, fl 34234
local service freeze ... yes - remove before port
pending order .......... none
contact phone .......... 941-555-0191

line  telephone no  prod cd  description                    qty     rate   eff date
1     941-555-0132  b1pty    business 1-party                 1    30.00   06/14/2002
                             hunting to 941-555-0133
2     941-555-0133  b1pty    business 1-party                 1    30.00   06/14/2002
                             hunting to 941-555-0134
3     941-555-0134  b1pty    business 1-party                 1    30.00   06/14/2002
""", others="941 555-0191", traps=["all in lower case", "hunting to the next line"])

record("clec-csi", "4471902", "602 555-0120", "602 555-0120 0121 0122",
       "Copper State Glass & Mirror", ("1901", "W Buckeye Rd", "Unit 6", "Phoenix", "AZ", "85009"),
       ("1901", "W Buckeye Rd", "Unit 6", "Phoenix", "AZ", "85009"), "hunt-group", """
CSI RESPONSE
Transaction No. 20261003-118

1) BTN / Acct #:      602-555-0120 / 4471902
2) Billing Name:      Copper State Glass & Mirror
3) Billing Address:   1901 W Buckeye Rd, Unit 6
                      Phoenix, AZ 85009
4) Business Name:     Copper State Glass & Mirror
5) Service Address:   1901 W Buckeye Rd, Unit 6
                      Phoenix, AZ 85009
6) Class of service:  Bus
7) BTN and WTNs:
   602-555-0120  BTN   hunting
   602-555-0121  WTN   hunting
   602-555-0122  WTN
8) PIC / LPIC:        0288 / 0288
   Requested by csr@winner.example
""", traps=["word of a feature behind the kind"])

record("clec-csi", "A-203318", "210 555-0183", "210 555-0183 0184 0186; 800 555-0162",
       "Alamo Heights Veterinary Hospital, P.C.", ("5101", "Broadway", None, "San Antonio", "TX", "78209"),
       ("5101", "Broadway", None, "San Antonio", "TX", "78209"), "toll-free passcode-required", """
                   CUSTOMER SERVICE INFORMATION RESPONSE
 Responding LSP: Llano Telecom            Date: 06/17/2026
 ------------------------------------------------------------------
 Section A - Account
 A.1  Account #        A-203318
 A.2  BTN              210-555-0183
 A.3  Customer         Alamo Heights Veterinary Hospital, P.C.
 A.4  Svc address      5101 Broadway, San Antonio, TX 78209
 A.5  Bill address     5101 Broadway, San Antonio, TX 78209
 A.6  Password         Yes (customer must supply)
 Section B - Service
      TN               Type   Features (USOC)
 B.1  210-555-0183     BTN    1FB, ESX, HSO
 B.2  210-555-0184     WTN    1FB
 B.3  210-555-0186     WTN    1FB  Fax
 B.4  800-555-0162     TF     to 210-555-0183
 ------------------------------------------------------------------
 Questions: 830-555-0100
""", others="830 555-0100", traps=["item numbers with a letter", "account number with a letter"])

record("cable-email", "8155100420071846", "414 555-0151", "414 555-0151-0153",
       "Third Ward Bicycle Co-op Inc", ("219", "N Milwaukee St", "Floor 1", "Milwaukee", "WI", "53202"),
       ("219", "N Milwaukee St", "Floor 1", "Milwaukee", "WI", "53202"), "passcode-required", """
From: Port Desk <ports@lakecable.example>
To: lnp@winner.example
Subject: RE: CSR request 414-555-0151

Hi Dana,

Here is the CSR you asked for:

Account name: Third Ward Bicycle Co-op Inc
Account number: 8155 10 042 0071846
Billing TN: 414-555-0151
Service address: 219 N Milwaukee St Floor 1, Milwaukee, WI 53202
Billing address: same as service
TNs on the account: 414-555-0151, 414-555-0152 and 414-555-0153
PIN is required to port, the customer has it.

Thanks,
Port Desk
Lake Cable Business
800-555-0113

> On Nov 3, 2026 Dana wrote:
> Please send the CSR for 414-555-0151. My number is 312-555-0199.
""", others="800 555-0113; 312 555-0199", traps=["prose before the title", "billing address same as service", "quoted request", "signature's number"])

record("cable-email", "0781440035512", "401 555-0126", "401 555-0126 0127",
       "Narragansett Bay Charters", ("70", "State Pier Rd", None, "Narragansett", "RI", "02882"),
       ("", "PO Box 66", None, "Narragansett", "RI", "02882"), "address-differs dsl", """
Good morning. The account for Narragansett Bay Charters is as follows.

  * Account # 0781440035512
  * Main number (BTN) (401) 555-0126
  * Second line (401) 555-0127
  * Service address is 70 State Pier Rd, Narragansett, RI 02882
  * Billing address is PO Box 66, Narragansett, RI 02882
  * Internet is on the account too and will stay

CSR completed 10/19/2026 by Marisol. Call 401-555-0100 with questions.
""", others="401 555-0100", traps=["labels without colons", "bullets"])

record("cable-email", "30099172", "864 555-0104", "864 555-0104-0106",
       "Reedy River Roasters, LLC", ("25", "Augusta St", "Suite 110", "Greenville", "SC", "29601"),
       ("25", "Augusta St", "Suite 110", "Greenville", "SC", "29601"), "pending-order", """
CSR - Upstate Fiber Voice
------------------------------------------------
Acct:            30099172
Name:            Reedy River Roasters, LLC
SvcAddr:         25 Augusta St, Suite 110
                 Greenville SC 29601
BillAddr:        25 Augusta St, Suite 110
                 Greenville SC 29601
BTN:             864.555.0104
TNs:             864.555.0104
                 864.555.0105
                 864.555.0106
Pending orders:  yes, 1 (moves 12/01)
Freeze:          no
Auth contact:    Renee Holloway
""", contact="Renee Holloway", traps=["labels run together", "dots in numbers"])

record("voip-email", "VX-88120", None, "720 555-0110-0119 0125; 855 555-0190",
       "Front Range Title Guaranty Co.", ("1600", "Stout St", "Ste 1900", "Denver", "CO", "80202"),
       ("", "PO Box 8123", None, "Denver", "CO", "80201"), "toll-free missing-btn address-differs", """
Customer Service Record
Provider: Summit Hosted Voice        Generated: 2026-08-04

Company:            Front Range Title Guaranty Co.
Customer ID:        VX-88120
Service Location:   1600 Stout St, Ste 1900, Denver, CO 80202
Mailing Address:    PO Box 8123, Denver, CO 80201

Telephone numbers on account (12)
  720-555-0110 through 720-555-0119   DID
  720-555-0125                        Main IVR
  855-555-0190                        Toll free, points to 720-555-0125

E911 callback: 720-555-0125
Support: 866-555-0188
""", others="866 555-0188", traps=["range written out", "no billing number"])

record("voip-email", "100482", "505 555-0172", "505 555-0172 0173 0178",
       "Old Town Santos & Retablos", ("404", "San Felipe St NW", None, "Albuquerque", "NM", "87104"),
       ("404", "San Felipe St NW", None, "Albuquerque", "NM", "87104"), "freeze", """
Re: [LNP #55120] CSR

Account: 100482 / Old Town Santos & Retablos
Address of service: 404 San Felipe St NW
                    Albuquerque, NM 87104
Bill to address:    404 San Felipe St NW
                    Albuquerque, NM 87104

Numbers (main listed first):
505-555-0172 - main / BTN
505-555-0173 - fax
505-555-0178 - conference room

Port lock: ON. Ask the customer to turn it off in the portal.
""", traps=["account and name in one value", "roles behind dashes"])

record("voip-email", "5519-220", "971 555-0133", "971 555-0133 0134",
       "Hawthorne Upholstery", ("3574", "SE Hawthorne Blvd", None, "Portland", "OR", "97214"),
       ("3574", "SE Hawthorne Blvd", None, "Portland", "OR", "97214"), "", """
Customer service record request completed.

Account number is 5519-220.
Account name is Hawthorne Upholstery.
BTN is 971-555-0133.
Service address is 3574 SE Hawthorne Blvd, Portland, OR 97214.
Billing address is 3574 SE Hawthorne Blvd, Portland, OR 97214.
Working numbers are 971-555-0133 and 971-555-0134.
There is no PIN and no freeze on the account.
""", traps=["sentences", "are for several"], coding="utf-16")

record("portal-print", "7710338", "385 555-0140", "385 555-0140-0142",
       "WASATCH AVALANCHE GEAR", ("3900", "S WASATCH BLVD", "# 7", "SALT LAKE CITY", "UT", "84124"),
       ("3900", "S WASATCH BLVD", "# 7", "SALT LAKE CITY", "UT", "84124"), "", """
Carrier Portal  >  Pre-Order  >  Customer Service Record              printed 10/21/2026

Account Number        BTN               Status         Class of Service
7710338               385-555-0140      Active         Business

Customer Name                           Service Address
WASATCH AVALANCHE GEAR                  3900 S WASATCH BLVD # 7
                                        SALT LAKE CITY, UT 84124

Billing Name                            Billing Address
WASATCH AVALANCHE GEAR                  3900 S WASATCH BLVD # 7
                                        SALT LAKE CITY, UT 84124

Working TNs           Feature                      Status
385-555-0140          Business Line                Working
385-555-0141          Business Line                Working
385-555-0142          Business Line, Voicemail     Working

https://portal.example/preorder/csr?id=7710338                            page 1 of 1
""", traps=["labels above values", "unit by a number sign"], pdf=dict(size=7.5, leading=10))

record("portal-print", "622-0091-4", "248 555-0163", "248 555-0163 0164",
       "Cranbrook Chamber Players", ("39221", "Woodward Ave", None, "Bloomfield Hills", "MI", "48304"),
       ("", "PO Box 801", None, "Bloomfield Hills", "MI", "48303"), "address-differs pending-order", """
CSR Inquiry Result                                           Page 1/1
Acct No: 622-0091-4       BTN: 248-555-0163      Acct Type: Business
Name: Cranbrook Chamber Players
Svc Addr: 39221 Woodward Ave    City: Bloomfield Hills    St: MI   Zip: 48304
Bill Addr: PO Box 801           City: Bloomfield Hills    St: MI   Zip: 48303
Pending Orders: 1 - C1184402    Freeze: N     Rsllr: N
TN             LTYPE   USOC    HTG   STAT
248-555-0163   BUS     1FB     -     W
248-555-0164   BUS     1FB     -     W
2485550165     BUS     1FB     -     D
Legend: W = working, D = disconnected
""", others="248 555-0165", traps=["labels twice: City, St and Zip of two addresses", "status letters"], )

record("json", "90028817", "315 555-0148", "315 555-0148 0149; 833 555-0155",
       "Armory Square Cutlery Inc.", ("201", "W Genesee St", "Ste 3", "Syracuse", "NY", "13202"),
       ("", "PO Box 6600", "", "Syracuse", "NY", "13217"), "toll-free address-differs passcode-required", """
{
  "csrResponse": {
    "orderId": "c1d7",
    "status": "COMPLETE",
    "account": {
      "accountNumber": "90028817",
      "billingTelephoneNumber": "+13155550148",
      "hasPin": true,
      "pinRequired": true,
      "customer": {"businessName": "Armory Square Cutlery Inc."}
    },
    "locations": [
      {
        "type": "SERVICE",
        "serviceAddress": {"houseNumber": "201", "streetPrefix": "W", "streetName": "Genesee", "streetSuffix": "St",
          "unit": "Ste 3", "city": "Syracuse", "state": "NY", "zip": "13202"}
      }
    ],
    "billing": {"name": "Armory Square Cutlery Inc.", "address1": "PO Box 6600", "city": "Syracuse", "state": "NY", "zip": "13217"},
    "services": [
      {"telephoneNumber": "+13155550148", "serviceType": "BUSINESS LINE", "features": ["CALLER ID", "CALL WAITING"]},
      {"telephoneNumber": "+13155550149", "serviceType": "BUSINESS LINE", "features": []},
      {"telephoneNumber": "+18335550155", "serviceType": "TOLL FREE", "ringsTo": "+13155550148"}
    ],
    "requestor": {"name": "Winner LNP", "phone": "+16465550100"}
  }
}
""", others="646 555-0100", traps=["street in four parts", "requestor's number"], extension="txt")

record("json", "0440-7781", "912 555-0156", "912 555-0156 0157",
       "Forsyth Park Florist", ("24", "Drayton St", None, "Savannah", "GA", "31401"),
       ("24", "Drayton St", None, "Savannah", "GA", "31401"), "freeze disconnected-number",
       """{"CsrData":{"CustomerName":"Forsyth Park Florist","AccountNumber":"0440-7781","WorkingTelephoneNumber":"9125550156","BillingTelephoneNumber":"9125550156","LocalServiceFreeze":"Y","ServiceAddress":{"UnparsedAddress":"24 Drayton St","City":"Savannah","State":"GA","Zip":"31401"},"BillingAddress":{"UnparsedAddress":"24 Drayton St","City":"Savannah","State":"GA","Zip":"31401"},"WorkingTelephoneNumbersOnAccount":["9125550156","9125550157"],"DisconnectedTelephoneNumbers":["9125550158"]}}
""", others="912 555-0158", traps=["one line without blanks"])

record("xml", "701-33-8841", "205 555-0199", "205 555-0199 0100",
       "Vulcan Foundry Supply Co", ("1701", "1st Ave N", "Bay 2", "Birmingham", "AL", "35203"),
       ("1701", "1st Ave N", "Bay 2", "Birmingham", "AL", "35203"), "dsl", """
<?xml version="1.0" encoding="UTF-8"?>
<csr:CSRInquiryResponse xmlns:csr="urn:example:csr" version="2">
  <csr:Header date="2026-09-09" txn="88"/>
  <csr:Account number="701-33-8841" btn="2055550199" type="BUSINESS"/>
  <csr:EndUser><csr:Name>Vulcan Foundry Supply Co</csr:Name></csr:EndUser>
  <csr:ServiceAddress>
    <csr:SANO>1701</csr:SANO><csr:SASN>1st</csr:SASN><csr:SATH>Ave</csr:SATH><csr:SASS>N</csr:SASS>
    <csr:Unit>Bay 2</csr:Unit>
    <csr:City>Birmingham</csr:City><csr:State>AL</csr:State><csr:Zip>35203</csr:Zip>
  </csr:ServiceAddress>
  <csr:BillingAddress>
    <csr:Street>1701 1st Ave N</csr:Street><csr:Unit>Bay 2</csr:Unit>
    <csr:City>Birmingham</csr:City><csr:State>AL</csr:State><csr:Zip>35203</csr:Zip>
  </csr:BillingAddress>
  <csr:Lines count="2">
    <csr:Line tn="2055550199" usoc="1FB" status="WORKING"><csr:Feature>DSL 25M</csr:Feature></csr:Line>
    <csr:Line tn="2055550100" usoc="1FB" status="WORKING"/>
  </csr:Lines>
</csr:CSRInquiryResponse>
""", traps=["values in attributes", "name spaces", "LSOG names of street parts"])

record("xml", "41108", "774 555-0117", "774 555-0117 0118",
       "Cape & Islands Cranberry Growers", ("1", "Bog Rd", None, "Harwich", "MA", "02645"),
       ("1", "Bog Rd", None, "Harwich", "MA", "02645"), "pending-order", """
<CSR>
<ACCOUNT>
<AN>41108</AN><ATN>774 555-0117</ATN>
<BILLNM>Cape &amp; Islands Cranberry Growers</BILLNM>
<LISTEDNAME>Cape &amp; Islands Cranberry Growers</LISTEDNAME>
<PENDINGORDER>YES - 77120</PENDINGORDER>
</ACCOUNT>
<SERVICE><ADDRESS><STREET>1 Bog Rd</STREET><CITY>Harwich</CITY><STATE>MA</STATE><ZIP>02645</ZIP></ADDRESS></SERVICE>
<BILLING><ADDRESS><STREET>1 Bog Rd</STREET><CITY>Harwich</CITY><STATE>MA</STATE><ZIP>02645</ZIP></ADDRESS></BILLING>
<WTNS><WTN><TN>774 555-0117</TN><STAT>W</STAT></WTN><WTN><TN>774 555-0118</TN><STAT>W</STAT></WTN></WTNS>
<PRIORTN>508 555-0160</PRIORTN>
</CSR>
""", others="508 555-0160", traps=["entities", "former number under a name of its own"])

record("tsv", "5502917", "469 555-0101", "469 555-0101 0102; 972 555-0181",
       "Bishop Arts Framing, Ltd.", ("316", "W 7th St", "Ste A", "Dallas", "TX", "75208"), None, "several-locations", """
"Account","Main TN","Customer","TN","Type","Status","Service Street","Unit","City","State","Zip"
"5502917","4695550101","Bishop Arts Framing, Ltd.","4695550101","POTS","Active","316 W 7th St","Ste A","Dallas","TX","75208"
"5502917","4695550101","Bishop Arts Framing, Ltd.","4695550102","POTS","Active","316 W 7th St","Ste A","Dallas","TX","75208"
"5502917","4695550101","Bishop Arts Framing, Ltd.","9725550181","POTS","Active","1200 N Bishop Ave","","Dallas","TX","75208"
""", traps=["commas and quotation marks", "a line at another place"], extension="csv",
       places=[(("316", "W 7th St", "Ste A", "Dallas", "TX", "75208"), "469 555-0101 0102"),
               (("1200", "N Bishop Ave", None, "Dallas", "TX", "75208"), "972 555-0181")])

record("tsv", "77120-004", "513 555-0191", "513 555-0191 0192",
       "Mill Creek Tool Rental", ("6600", "Vine St", None, "Cincinnati", "OH", "45216"), None, "disconnected-number", """
BAN|BTN|WTN|WTN Status|Subscriber Name|Service Address|Service City|Service State|Service ZIP|LD Carrier
77120-004|513-555-0191|513-555-0191|A|Mill Creek Tool Rental|6600 Vine St|Cincinnati|OH|45216|0288
77120-004|513-555-0191|513-555-0192|A|Mill Creek Tool Rental|6600 Vine St|Cincinnati|OH|45216|0288
77120-004|513-555-0191|513-555-0193|DISCONNECTED|Mill Creek Tool Rental|6600 Vine St|Cincinnati|OH|45216|0288
""", others="513 555-0193", traps=["bars between the fields"])

record("tsv", "3300817", "787 555-0122", "787 555-0122 0123",
       "Panadería Ponceña", ("12", "Calle Marina", None, "Ponce", "PR", "00717"),
       ("12", "Calle Marina", None, "Ponce", "PR", "00717"), "", """
Account Name\tPanadería Ponceña
Account Number\t3300817
BTN\t787-555-0122
Service Address\t12 Calle Marina, Ponce, PR 00717
Billing Address\t12 Calle Marina, Ponce, PR 00717
WTN\t787-555-0122
WTN\t787-555-0123
""".replace("\n", "\r\n"), traps=["one label and value a line", "Latin-1 and CRLF"], coding="latin-1")
