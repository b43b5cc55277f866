"""Records of labels and values: forms, e-mails, portal prints, programs' answers and exports."""
from record import record

record("gte-frontier", "31055501480301124", "310 555-0148", "310 555-0148-0150",
       "MARINA DEL SAIL REPAIR", ("13755", "FIJI WAY", "SLIP 4", "MARINA DEL REY", "CA", "90292"),
       ("", "PO BOX 9120", "", "MARINA DEL REY", "CA", "90295"), "address-differs freeze", """
VERIZON CALIFORNIA (GTE)      CUSTOMER SERVICE RECORD INQUIRY
-------------------------------------------------------------
ACCOUNT NUMBER ... 310-555-0148-030112-4
BTN .............. 310 555-0148
INQUIRY DATE ..... 04/04/2026
CUSTOMER NAME .... MARINA DEL SAIL REPAIR
SERVICE ADDRESS .. 13755 FIJI WAY SLIP 4
                   MARINA DEL REY, CA 90292
BILL NAME ........ MARINA DEL SAIL REPAIR
BILL ADDRESS ..... PO BOX 9120
                   MARINA DEL REY, CA 90295
CLASS OF SERVICE . BUSINESS
PENDING ORDER .... NONE
LSP FREEZE ....... YES

LINE  TELEPHONE NO   PROD CD  DESCRIPTION            QTY    RATE   EFF DATE
---------------------------------------------------------------------------
  1   310 555-0148   B1PTY    BUSINESS 1-PARTY        1    33.10   03/01/2012
                     SLC      SUBSCRIBER LINE CHG     1     6.50
  2   310 555-0149   B1PTY    BUSINESS 1-PARTY        1    33.10   03/01/2012
                              FORWARD BUSY TO 310 555-0199
  3   310 555-0150   B1PTY    BUSINESS 1-PARTY        1    33.10   03/01/2012
                     TCH      TOUCH CALLING           1     4.00
""", others="310 555-0199", traps=["forward-to number under a line", "dots for leaders"])

record("gte-frontier", "81355501161015097", "813 555-0116", "813 555-0116 0117; 866 555-0152",
       "Ybor City Cigar Works, Inc.", ("1901", "E 7th Ave", None, "Tampa", "FL", "33605"),
       ("1901", "E 7th Ave", None, "Tampa", "FL", "33605"), "toll-free disconnected-number", """
Frontier Florida LLC          Customer Service Record Inquiry

Account Number:        813-555-0116-101509-7
BTN:                   813-555-0116
Inquiry Date:          01/20/2026
Customer Name:         Ybor City Cigar Works, Inc.
Service Address:       1901 E 7th Ave
                       Tampa, FL 33605
Bill Name:             Ybor City Cigar Works, Inc.
Bill Address:          1901 E 7th Ave
                       Tampa, FL 33605
Other Account:         813-555-0187
Contact Phone:         813-555-0190

Line   Telephone No    Prod Cd   Description            Qty   Rate    Eff Date
001    813-555-0117    B1PTY     Business 1-Party       1     30.00   10/15/2009
002    813-555-0116    B1PTY     Business 1-Party       1     30.00   10/15/2009
                                 Call Waiting
003    813-555-0118    B1PTY     Disconnected           1
004    866-555-0152    TFS       Toll Free Svc          1     10.00   10/15/2009
                                 Rings to 813-555-0117
""", others="813 555-0118 0187 0190", traps=["disconnected line among the rows"], pdf=dict(size=8.5, leading=11))

record("gte-frontier", "20655501590622182", "206 555-0159", "206 555-0159 0160",
       "BALLARD ROPE & CHAIN", ("5333", "BALLARD AVE NW", None, "SEATTLE", "WA", None),
       ("5333", "BALLARD AVE NW", None, "SEATTLE", "WA", "98107"), "service-zip-missing alarm-line pending-order", """
GTE NORTHWEST         CUSTOMER SERVICE RECORD INQUIRY       PAGE 1

ACCOUNT NUMBER : 206-555-0159-062218-2      BTN : 206 555-0159
CUSTOMER NAME  : BALLARD ROPE & CHAIN
SERVICE ADDRESS: 5333 BALLARD AVE NW, SEATTLE, WA
BILL NAME      : BALLARD ROPE & CHAIN
BILL ADDRESS   : 5333 BALLARD AVE NW, SEATTLE, WA 98107
PENDING ORDER  : C2291407 DUE 09/14/2026

LINE TELEPHONE NO  PROD CD DESCRIPTION          QTY RATE    EFF DATE
001  206 555-0159  B1PTY   BUSINESS 1-PARTY     1    28.00  06/22/2018
002  206 555-0160  B1PTY   BUSINESS 1-PARTY     1    28.00  06/22/2018
                           FIRE ALARM
""", traps=["two labels on one line"])

record("windstream-summary", "061884420", "704 555-0131", "704 555-0131 0132 0133; 877 555-0144",
       "CATAWBA STONE & TILE LLC", ("2817", "WILKINSON BLVD", None, "CHARLOTTE", "NC", "28208"),
       ("2817", "WILKINSON BLVD", None, "CHARLOTTE", "NC", "28208"), "toll-free", """
Windstream Customer Service Record                     10/12/2026 3:14 PM

ACCOUNT
Account Number        061884420
Account Name          CATAWBA STONE & TILE LLC
Service Address       2817 WILKINSON BLVD
                      CHARLOTTE, NC 28208
Billing Address       2817 WILKINSON BLVD
                      CHARLOTTE, NC 28208

PRODUCT SUMMARY
BUSINESS LINE                       3
TOLL FREE SERVICE                   1

TELEPHONE NUMBER SUMMARY
704 555-0131 (BTN)        INSERVICE
704 555-0132 (WTN)        INSERVICE
704 555-0133 (WTN)        INSERVICE  (NPIN)
877 555-0144 (TF)         INSERVICE
""", traps=["labels without colons", "ported-in number"])

record("windstream-summary", "110223847", "859 555-0186", "859 555-0186 0187",
       "BLUEGRASS ORTHOTICS INC", ("1733", "HARRODSBURG RD", "STE 101", "LEXINGTON", "KY", "40504"),
       ("", "PO BOX 4180", "", "LEXINGTON", "KY", "40544"), "address-differs disconnected-number passcode-required", """
Windstream Customer Service Record         02/03/2026 09:22 AM
ACCOUNT
  Account Number: 110223847          Account Name: BLUEGRASS ORTHOTICS INC
  Service Address: 1733 HARRODSBURG RD STE 101, LEXINGTON, KY 40504
  Billing Address: PO BOX 4180, LEXINGTON, KY 40544
  PIN: 7731
PRODUCT SUMMARY
  BUSINESS LINE            2
TELEPHONE NUMBER SUMMARY
  859-555-0186 (BTN)     INSERVICE
  859-555-0187 (WTN)     INSERVICE
  859-555-0188 (WTN)     DISCONNECTED 11/30/2025
""", others="859 555-0188", pdf=dict(size=9, leading=12))

record("windstream-detailed", "070441958", "770 555-0121", "770 555-0121 0122 0124",
       "NORTH FULTON PAVING", ("55", "MANSELL CIR", None, "ROSWELL", "GA", "30076"),
       ("55", "MANSELL CIR", None, "ROSWELL", "GA", "30076"), "", """
Windstream Customer Service Record Detail          04/30/2026 11:05 AM
Account Number:  070441958
Account Name:    NORTH FULTON PAVING
Service Address: 55 MANSELL CIR, ROSWELL, GA 30076
Billing Address: 55 MANSELL CIR, ROSWELL, GA 30076

Bent Phone     Sent Phone     INTER-SEL-PIC   INTRA-SEL-PIC   Asoc Id   Asoc Name            Sunit Amt   Sunit Qty
770-555-0121   770-555-0121   5643            5643            BUSLN     BUSINESS LINE          29.00       1
770-555-0121   770-555-0121                                   SLCM      SUBSCRIBER LINE         6.50       1
770-555-0121   770-555-0122   5643            5643            BUSLN     BUSINESS LINE          29.00       1
770-555-0121   770-555-0124   5643            NONE            BUSLN     BUSINESS LINE          29.00       1
770-555-0121   770-555-0124                                   CWB       CALL WAITING            4.00       1
""", traps=["billing number in each row"])

record("windstream-detailed", "081207733", "501 555-0143", "501 555-0143 0145; 800 555-0176",
       "OUACHITA HARDWOOD FLOORS INC", ("6100", "ASHER AVE", None, "LITTLE ROCK", "AR", "72204"),
       ("6100", "ASHER AVE", None, "LITTLE ROCK", "AR", "72204"), "toll-free freeze", """
Windstream Customer Service Record                     08/18/2026 04:40 PM
Account Number        081207733
Account Name          OUACHITA HARDWOOD FLOORS INC
Service Address       6100 ASHER AVE, LITTLE ROCK, AR 72204
Billing Address       6100 ASHER AVE, LITTLE ROCK, AR 72204
Freeze                Local Freeze

Bent Phone      Sent Phone      INTER-SEL-PIC   INTRA-SEL-PIC   Asoc Id   Asoc Name         Sunit Amt   Sunit Qty
501 555-0143    501 555-0143    0555            0555            BUSLN     BUSINESS LINE     27.50       1
501 555-0143    501 555-0145    0555            0555            BUSLN     BUSINESS LINE     27.50       1
501 555-0143    800 555-0176    0555            0555            TFREE     TOLL FREE         10.00       1
""", pdf=dict(size=6.5, leading=9, left=30))

record("clec-csi", "TX0099182", "512 555-0135", "512 555-0135-0137; 888 555-0101",
       "Barton Springs Physical Therapy, PLLC", ("2110", "S Lamar Blvd", "Suite F", "Austin", "TX", "78704"),
       ("2110", "S Lamar Blvd", "Suite F", "Austin", "TX", "78704"), "toll-free passcode-required freeze", """
CUSTOMER SERVICE INFORMATION / TRANSACTION INFORMATION RESPONSE

A.1 To: Ridgeline Telecom                  A.2 Attention: Porting Group 888-555-0107
A.3 Response Identifier: 77-20260320-014   A.4 Transaction No.: RT-5512

1) Account # / BTN: TX-0099182 / 512-555-0135
2) Billing Name: Barton Springs Physical Therapy, PLLC
3) Billing Address: 2110 S Lamar Blvd Suite F
   Austin, TX 78704
4) Business Name (if different):
5) Service Address: 2110 S Lamar Blvd Suite F
   Austin, TX 78704
6) Features: ESX Call Waiting
7) BTN and WTNs:
   512-555-0135  BTN
   512-555-0136  WTN   ESX
   512-555-0137  WTN   Fax
   888-555-0101  TF    rings to 512-555-0135
8) Current PICs: 0555 / 0555     PIC Freeze: Yes
9) Local Service Freeze: Yes
10) PIN required: Yes
""", others="888 555-0107", traps=["account number before BTN", "empty label"])

record("clec-csi", "3340918", "312 555-0194", "312 555-0194-0196",
       "Pilsen Print Collective NFP", ("1821", "S Loomis St", None, "Chicago", "IL", "60608"),
       ("", "PO Box 8440", "", "Chicago", "IL", "60608"), "address-differs hunt-group", """
Customer Service Information Response
To:                 Heartland Voice
Attention:          LNP Desk 312-555-0111
Response ID:        CSIR-55102

BTN / Acct #:       312-555-0194 / 3340918 (Bus)
Billing Name:       Pilsen Print Collective NFP
Billing Address:    PO Box 8440, Chicago, IL 60608
Business Name:      Pilsen Print Collective NFP
Service Address:    1821 S Loomis St, Chicago, IL 60608
Features:           HBG Hunting

BTN and WTNs with vertical features:
Number           Type    Features
312-555-0194     BTN     Hunting to 0195
312-555-0195     WTN     Hunting to 0196
312-555-0196     WTN     Hunt Group 1 seq 3

Current PICs:       InterLATA 0288 / IntraLATA 0288
Freeze:             NO
""", others="312 555-0111", pdf=dict(size=9, leading=12))

record("clec-csi", "55041927", "646 555-0126", "646 555-0126 0127",
       "Delancey Lighting Corp", ("98", "Delancey St", "FL 2", "New York", "NY", "10002"),
       ("98", "Delancey St", "FL 2", "New York", "NY", "10002"), "pending-order", """
CSI RESPONSE FORM
1. BTN/ACCT #         646-555-0126 / 55041927
2. Billing Name       Delancey Lighting Corp
3. Billing Address    98 Delancey St FL 2, New York, NY 10002
4. Business Name      Delancey Lighting Corp
5. Service Address    98 Delancey St FL 2, New York, NY 10002
6. Features           None
7. BTN and WTNs
   646-555-0126       BTN
   646-555-0127       WTN
8. Current PICs       NONE
9. Pending Order      PON 88123 due 06/30/2026
10. Contact Number    646-555-0188
""", others="646 555-0188")

record("cable-email", "8773101200459918", None, "603 555-0147 0148 0149",
       "Merrimack Valley Framing", ("77", "Bridge St", "Unit 3", "Manchester", "NH", "03101"),
       ("77", "Bridge St", "Unit 3", "Manchester", "NH", "03101"), "missing-btn passcode-required alarm-line", """
From: port.support@hillsidecable.example
To: csr@northgate.example
Date: Tue, 10 Mar 2026 14:22:08 -0500
Subject: RE: CSR REQUEST - Merrimack Valley Framing

Hi,

Here is the CSR you asked for:

Account Name: Merrimack Valley Framing
Account #: 8773 10 120 0459918
Authorized User: Dana Ouellette
Service Location: 77 Bridge St, Unit 3, Manchester, NH 03101
Billing Address: 77 Bridge St, Unit 3, Manchester, NH 03101
Port Out PIN: 220417
LSP Freeze: No

Numbers on account (3):
(603) 555-0147   Active   Voice Mail
(603) 555-0148   Active   Fax
(603) 555-0149   Active   Alarm Line

If you have questions call (603) 555-0100.

Regards,
Port Support
""", others="603 555-0100", traps=["number in the signature"], contact="Dana Ouellette")

record("cable-email", "8255400120073361", "860 555-0173", "860 555-0173; 860 413-2000-2009",
       "Charter Oak Chess Club", ("1", "Gold St", "Fl 2", "Hartford", "CT", "06103"),
       ("", "P.O. Box 231", "", "Hartford", "CT", "06141"), "did-trunks address-differs name-differs", """
CSR Request Completed

Account Name        Charter Oak Chess Club
Billing Name        Oak Street Foundation Inc
Account Number      8255 40 012 0073361
Billing Number      860.555.0173
Service Address     1 Gold St
                    Fl 2
                    Hartford, CT 06103
Mail To             P.O. Box 231
                    Hartford, CT 06141
Local Service Freeze   None
Pending Order          None

Working telephone numbers:
  860.555.0173             Voice    Active
  860.413.2000 - 2009      DID      Active    10 numbers

Thanks,
LNP Team
860.555.0111
""", also="Oak Street Foundation Inc", others="860 555-0111", traps=["range in a row", "number alone in the signature"], pdf=dict(size=10, leading=14))

record("voip-email", "VX40188", "720 555-0158", "720 555-0158 0159 0161; 720 408-1100",
       "Platte Canyon Roofing LLC", ("8101", "E Prentice Ave", "Suite 620", "Greenwood Village", "CO", "80111"),
       ("8101", "E Prentice Ave", "Suite 620", "Greenwood Village", "CO", "80111"), "remote-call-forward", """
Subject: CSR for Platte Canyon Roofing LLC

Hello,

Please see the customer service record below.

  * Company Name - Platte Canyon Roofing LLC
  * Account Number: VX-40188
  * Main Number: 720-555-0158
  * Service Address: 8101 E Prentice Ave, Suite 620, Greenwood Village, CO 80111
  * Billing Address: 8101 E Prentice Ave, Suite 620, Greenwood Village, CO 80111
  * Authorized Contact: Lee Whitehorse
  * Telephone Numbers: 720-555-0158, 720-555-0159, 720-555-0161
  * RCF: 720-408-1100 forwards to 303-555-0170

Please note the PIN is not shown for security reasons.
Questions? 720-555-0100
""", others="720 555-0100; 303 555-0170", traps=["bullets", "series in one value"], contact="Lee Whitehorse")

record("voip-email", "7000238841", "", "919 555-0163 0164 0165",
       "Haw River Grist Mill", ("400", "Saxapahaw Bethlehem Church Rd", None, "Graham", "NC", "27253"),
       ("400", "Saxapahaw Bethlehem Church Rd", None, "Graham", "NC", "27253"), "missing-btn freeze dsl", """
CSR Response
============
Customer:         Haw River Grist Mill
Acct Number:      7000238841
Address:          400 Saxapahaw Bethlehem Church Rd
                  Graham, NC 27253
Billing Address:  400 Saxapahaw Bethlehem Church Rd
                  Graham, NC 27253
Lines:            919-555-0163
                  919-555-0164
                  919-555-0165
Internet:         DSL 10M on 919-555-0163
Port Freeze:      ON - customer must call to remove
Long Distance:    included
""", traps=["list below a label"])

record("portal-print", "118820043", "402 555-0129", "402 555-0129 0130 0138",
       "Elkhorn River Dental Group, P.C.", ("20214", "Veterans Dr", "Ste 300", "Elkhorn", "NE", "68022"),
       ("", "PO Box 54", "", "Elkhorn", "NE", "68022"), "address-differs freeze disconnected-number", """
Customer Service Record Lookup                                         Printed 05/06/2026
Search TN: 402-555-0130

Account information
Account Number             BTN                 Account Type
118820043                  402-555-0129        Business

Customer Name              Elkhorn River Dental Group, P.C.
Service Address            20214 Veterans Dr
Service Unit               Ste 300
City/State/ZIP             Elkhorn, NE 68022
Billing Name               Elkhorn River Dental Group, P.C.
Billing Address            PO Box 54
Billing City/State/ZIP     Elkhorn, NE 68022
Local Service Freeze       Yes
Pending Orders             None

Telephone Number      Type       Status      Features
402-555-0129          Voice      Active      Caller ID
402-555-0130          Voice      Active
402-555-0138          Voice      Active      Fax
402-555-0139          Voice      Inactive

https://portal.example/csr/118820043                                   Page 1 of 1
""", others="402 555-0139", traps=["labels above values", "inactive line"])

record("portal-print", "BW5590211", "215 555-0117", "215 555-0117 0118; 855 555-0133",
       "Fishtown Letter Carriers Credit Union", ("1420", "Frankford Ave", None, "Philadelphia", "PA", "19125"),
       ("1420", "Frankford Ave", None, "Philadelphia", "PA", "19125"), "toll-free passcode-required", """
CSR Details
Account Number: BW5590211
Billing Telephone Number: (215) 555-0117
Subscriber Name: Fishtown Letter Carriers Credit Union
Service Address: 1420 Frankford Ave
City: Philadelphia      State: PA      ZIP: 19125
Billing Address: 1420 Frankford Ave
Billing City: Philadelphia   Billing State: PA   Billing ZIP: 19125
Account Passcode Required: Yes
Working Telephone Numbers
(215) 555-0117     (215) 555-0118
Toll Free Numbers
(855) 555-0133
Contact Phone: (215) 555-0190
""", others="215 555-0190", traps=["two numbers on a line", "several labels on a line"], pdf=dict(font="Helvetica", size=10, leading=14))

record("portal-print", "400772155", "505 555-0148", "505 555-0148",
       "Acequia Madre Pottery", ("812", "Acequia Madre", None, "Santa Fe", "NM", "87505"),
       ("812", "Acequia Madre", None, "Santa Fe", "NM", "87505"), "", """
Customer Service Record

Account #
400772155
Business Name
Acequia Madre Pottery
Service Address
812 Acequia Madre
Santa Fe, NM 87505
Billing Address
812 Acequia Madre
Santa Fe, NM 87505
BTN
505-555-0148
Working Telephone Numbers
505-555-0148
Pending Order
None
""", traps=["each label above its value"], pdf=dict(font="Helvetica", size=11, leading=15))

record("json", "9900417", "971 555-0109", "971 555-0109 0110 0112; 971 266-3000-3004",
       "Hawthorne Bridge Brewing Co.", ("318", "SE Water Ave", "Ste 4", "Portland", "OR", "97214"),
       ("", "PO Box 14011", "", "Portland", "OR", "97293"), "address-differs did-trunks disconnected-number freeze", """
{
  "csr": {
    "requestId": "7f2e19",
    "completedAt": "2026-06-30T08:11:00Z",
    "requestor": {"name": "Northgate", "phone": "503-555-0101"},
    "accountNumber": "9900417",
    "billingTelephoneNumber": "9715550109",
    "customerName": "Hawthorne Bridge Brewing Co.",
    "serviceAddress": {
      "street": "318 SE Water Ave", "unit": "Ste 4",
      "city": "Portland", "state": "OR", "zip": "97214"
    },
    "billingAddress": {
      "street": "PO Box 14011", "city": "Portland", "state": "OR", "zip": "97293"
    },
    "telephoneNumbers": [
      {"number": "9715550109", "type": "BTN", "status": "active"},
      {"number": "9715550110", "type": "WTN", "status": "active", "forwardTo": "5035550144"},
      {"number": "9715550111", "type": "WTN", "status": "disconnected"},
      {"number": "9715550112", "type": "WTN", "status": "active"}
    ],
    "didRanges": [{"start": "9712663000", "end": "9712663004"}],
    "localServiceFreeze": true,
    "pinRequired": false,
    "pendingOrder": null,
    "contactPhone": "5035550188"
  }
}
""", others="503 555-0101 0144 0188; 971 555-0111", traps=["status in each object", "false and null"])

record("json", "614555018X77", "614 555-0180", "614 555-0180 0181",
       "Buckeye \"Best\" Heating & Cooling, Inc.", ("2080", "W Henderson Rd", None, "Columbus", "OH", "43220"),
       ("2080", "W Henderson Rd", None, "Columbus", "OH", "43220"), "passcode-required pending-order", """
{"CustomerName": "Buckeye \\"Best\\" Heating & Cooling, Inc.",
 "AccountNumber": "614555018X77", "BillingTelephoneNumber": "+16145550180",
 "ServiceAddress": {"UnparsedAddress": "2080 W Henderson Rd", "City": "Columbus", "State": "OH", "Zip": "43220"},
 "BillingAddress": {"UnparsedAddress": "2080 W Henderson Rd", "City": "Columbus", "State": "OH", "Zip": "43220"},
 "EndUserPINRequired": "Yes", "LocalServiceFreeze": "No", "PendingOrder": "N88120",
 "WorkingTelephoneNumbersOnAccount": ["+16145550180", "+16145550181"]}
""", traps=["escaped quotation marks", "no lines for values"])

record("xml", "70014418", "808 555-0122", "808 555-0122 0123; 888 555-0166",
       "Kapiolani Surf & Sail, LLC", ("1350", "Ala Moana Blvd", "#1804", "Honolulu", "HI", "96814"),
       ("1350", "Ala Moana Blvd", "#1804", "Honolulu", "HI", "96814"), "toll-free hunt-group", """
<?xml version="1.0"?>
<csr:Response xmlns:csr="urn:example:csr">
 <csr:Customer>
  <csr:Name>Kapiolani Surf &#38; Sail, LLC</csr:Name>
  <csr:AccountNumber>70014418</csr:AccountNumber>
  <csr:BTN>808-555-0122</csr:BTN>
 </csr:Customer>
 <csr:ServiceAddress><csr:Line1>1350 Ala Moana Blvd #1804</csr:Line1><csr:City>Honolulu</csr:City><csr:State>HI</csr:State><csr:Zip>96814</csr:Zip></csr:ServiceAddress>
 <csr:BillingAddress><csr:Line1>1350 Ala Moana Blvd #1804</csr:Line1><csr:City>Honolulu</csr:City><csr:State>HI</csr:State><csr:Zip>96814</csr:Zip></csr:BillingAddress>
 <csr:Numbers>
  <csr:Number status="Active">808-555-0122</csr:Number>
  <csr:Number status="Active">808-555-0123</csr:Number>
 </csr:Numbers>
 <csr:TollFree><csr:Number>888-555-0166</csr:Number><csr:RingsTo>808-555-0122</csr:RingsTo></csr:TollFree>
 <csr:HuntGroup><csr:Member>808-555-0122</csr:Member><csr:Member>808-555-0123</csr:Member></csr:HuntGroup>
</csr:Response>
""", traps=["namespaces", "numeric entity", "attributes"])

record("xml", "1180442", "702 555-0153", "702 555-0153 0154",
       "Silver State Awning", ("4400", "S Polaris Ave", None, "Las Vegas", "NV", None),
       ("4400", "S Polaris Ave", None, "Las Vegas", "NV", "89103"), "service-zip-missing", """
<CSR>
  <ACCOUNT_NUMBER>1180442</ACCOUNT_NUMBER>
  <BTN>7025550153</BTN>
  <LISTED_NAME>Silver State Awning</LISTED_NAME>
  <SERVICE_ADDRESS>4400 S Polaris Ave, Las Vegas, NV</SERVICE_ADDRESS>
  <BILLING_NAME>Silver State Awning</BILLING_NAME>
  <BILLING_ADDRESS>4400 S Polaris Ave, Las Vegas, NV 89103</BILLING_ADDRESS>
  <TN_LIST>
    <TN>7025550153</TN>
    <TN>7025550154</TN>
  </TN_LIST>
  <FREEZE>N</FREEZE>
</CSR>
""", pdf=dict(size=9, leading=11))

T = "\t"
record("tsv", "30881204", "816 555-0182", "816 555-0182 0183 0184",
       "Westport Framing Gallery", ("4115", "Pennsylvania Ave", "Ste 1", "Kansas City", "MO", "64111"),
       ("4115", "Pennsylvania Ave", "Ste 1", "Kansas City", "MO", "64111"), "disconnected-number", "\n".join([
           T.join(["Account Number", "BTN", "Customer Name", "TN", "Status", "Service Address", "Service City", "Service State", "Service ZIP", "Billing Address", "Billing City", "Billing State", "Billing ZIP"]),
           *[T.join(["30881204", "8165550182", "Westport Framing Gallery", n, s, "4115 Pennsylvania Ave Ste 1", "Kansas City", "MO", "64111", "4115 Pennsylvania Ave Ste 1", "Kansas City", "MO", "64111"])
             for n, s in (("8165550182", "Working"), ("8165550183", "Working"), ("8165550184", "Working"), ("8165550185", "Disconnected"))], ""]),
       others="816 555-0185", traps=["tabs", "account repeated in each row"], extension="tsv")

record("tsv", "5520071", "907 555-0145", "907 555-0145 0146",
       "Chugach Float Service", ("5100", "Lake Hood Dr", None, "Anchorage", "AK", "99502"),
       ("", "PO Box 190022", "", "Anchorage", "AK", "99519"), "address-differs freeze", "\n".join([
           "Customer service record export", T.join(["Field", "Value"]),
           T.join(["Account Number", "5520071"]), T.join(["BTN", "907-555-0145"]), T.join(["Customer Name", "Chugach Float Service"]),
           T.join(["Service Address", "5100 Lake Hood Dr, Anchorage, AK 99502"]), T.join(["Billing Address", "PO Box 190022, Anchorage, AK 99519"]),
           T.join(["Freeze", "Yes"]), T.join(["Pending Order", ""]), T.join(["WTN", "907-555-0145"]), T.join(["WTN", "907-555-0146"]),
           T.join(["Contact", "907-555-0199"]), ""]),
       others="907 555-0199", traps=["field and value in two columns"], extension="tsv")

record("tsv", "", "", "610 555-0155 0156 0157",
       "Bala Cynwyd Pharmacy", ("25", "Bala Ave", None, "Bala Cynwyd", "PA", "19004"), None,
       "missing-account-number missing-btn", "\r\n".join([
           T.join(["TN", "Type", "Features", "End User Name", "Service Street", "Unit", "City", "State", "ZIP"]),
           *[T.join([n, "Voice", f, "Bala Cynwyd Pharmacy", "25 Bala Ave", "", "Bala Cynwyd", "PA", "19004"])
             for n, f in (("610-555-0155", ""), ("610-555-0156", "Caller ID"), ("610-555-0157", "Fax"))], ""]),
       traps=["empty fields", "line ends of two characters"], extension="txt")

record("portal-print", "8577400120093114", "303 555-0181", "303 555-0181 0182 0183",
       "Sloans Lake Veterinary Hospital, LLC", ("4550", "W 38th Ave", "Ste 150", "Denver", "CO", "80212"),
       ("", "PO Box 12090", "", "Denver", "CO", "80212"), "address-differs hunt-group passcode-required", """
Number Lookup                                                              CSR

Account Number                         Billing Telephone Number
8577 40 012 0093114                    (303) 555-0181

Business Name                          Authorized User
Sloans Lake Veterinary Hospital, LLC   Priya Raman

Service Address                        Billing Address
4550 W 38th Ave Ste 150                PO Box 12090
Denver, CO 80212                       Denver, CO 80212

Port-Out PIN                           Local Service Freeze
Required                               Not set

Phone Number         Line Type         Line Status      Features
(303) 555-0181       Voice             Active           Hunting to 0182
(303) 555-0182       Voice             Active           Hunting to 0183
(303) 555-0183       Voice             Active           Hunt Group 1 seq 3
""", traps=["two columns of labels above values"], contact="Priya Raman", pdf=dict(font="Courier", size=8, leading=11))

record("voip-email", "3308841", "415 555-0107", "415 555-0107 0108",
       "Noe Valley Bakers Guild", ("4073", "24th St", None, "San Francisco", "CA", "94114"),
       ("4073", "24th St", None, "San Francisco", "CA", "94114"), "freeze", """
Subject: CSR response

Good morning,

Below is the CSR information for the number requested.

The account number is 3308841.
The BTN is 415-555-0107.
The account name is Noe Valley Bakers Guild.
The service address is 4073 24th St, San Francisco, CA 94114.
The billing address is 4073 24th St, San Francisco, CA 94114.

Numbers on the account:
- 415-555-0107
- 415-555-0108

There is a local service freeze on the account.

Best,
Jo
415-555-0199 ext 4
""", others="415 555-0199", traps=["values in sentences"])

record("cable-email", "8495752100338816", "614 555-0118", "614 555-0118-0121; 614 221-8800",
       "Short North Optical Co.", ("765", "N High St", "Unit B", "Columbus", "OH", "43215"),
       ("765", "N High St", "Unit B", "Columbus", "OH", "43215"), "disconnected-number pending-order", """
SUBJECT: CSR request 88123 - COMPLETED
FROM: csr@buckeyecable.example

ACCOUNT NAME        = Short North Optical Co.
ACCOUNT NUMBER      = 8495 75 210 0338816
BTN                 = 614-555-0118
SERVICE ADDRESS     = 765 N High St Unit B, Columbus, OH 43215
BILLING ADDRESS     = 765 N High St Unit B, Columbus, OH 43215
PENDING ORDER       = Yes - move order 77120 due 12/01/2026
WORKING NUMBERS     = 614-555-0118, 614-555-0119 thru 0121, 614-221-8800
DISCONNECTED NUMBERS= 614-221-8801
CONTACT             = 614-555-0190
RELATED ACCOUNT     = 614-555-0177
""", others="614 221-8801 ; 614 555-0190 0177", traps=["equals signs", "range by a word in a series"])

record("json", "5512008833", "", "405 555-0162-0166; 833 555-0119",
       "Bricktown Sign & Neon LLC", ("9", "E Sheridan Ave", "Fl 3", "Oklahoma City", "OK", "73104"),
       ("", "PO Box 960", "", "Oklahoma City", "OK", "73101"), "address-differs toll-free missing-btn", """
{
  "status": "COMPLETE",
  "data": {
    "account": {
      "account_number": "5512008833",
      "name": "Bricktown Sign & Neon LLC",
      "authorized_user": "T. Redbird"
    },
    "service_address": {
      "house_number": "9",
      "pre_directional": "E",
      "street_name": "Sheridan",
      "street_suffix": "Ave",
      "unit": "Fl 3",
      "city": "Oklahoma City",
      "state_code": "OK",
      "postal_code": "73104"
    },
    "billing": {
      "name": "Bricktown Sign & Neon LLC",
      "address": "PO Box 960",
      "city": "Oklahoma City",
      "state": "OK",
      "zip": "73101"
    },
    "tns": ["405-555-0162", "405-555-0163", "405-555-0164", "405-555-0165", "405-555-0166"],
    "toll_free": [{"tn": "833-555-0119", "rings_to": "405-555-0162"}],
    "disconnected": [],
    "contact": {"name": "T. Redbird", "phone": "405-555-0170"},
    "freeze": "NONE",
    "pin_required": "N"
  }
}
""", others="405 555-0170", traps=["street in parts", "name of a contact"], contact="T. Redbird")

record("windstream-summary", "204418830", "330 555-0125", "330 555-0125 0126; 330 453-7000-7009",
       "MAHONING VALLEY TOOL & DIE INC", ("1180", "POLAND AVE", None, "YOUNGSTOWN", "OH", "44502"),
       ("", "PO BOX 2207", "", "YOUNGSTOWN", "OH", "44504"), "address-differs did-trunks", """
Windstream Customer Service Record
06/04/2026 1:02 PM

ACCOUNT
Account Number:      204418830
Customer Name:       MAHONING VALLEY TOOL & DIE INC
Service Address:     1180 POLAND AVE
                     YOUNGSTOWN, OH 44502
Billing Address:     PO BOX 2207
                     YOUNGSTOWN, OH 44504
Status:              ACTIVE
PRODUCT SUMMARY
Product              Quantity
BUSINESS LINE        2
DID NUMBERS          10
TELEPHONE NUMBER SUMMARY
Telephone Number       Type     Status
330-555-0125           (BTN)    INSERVICE
330-555-0126           (WTN)    INSERVICE
330-453-7000 - 7009    (DID)    INSERVICE
""", traps=["product named like a list"])

record("tsv", "77100442", "", "702 555-0190 0191; 702 366-4000-4003",
       "Fremont Street Trophy", ("512", "Fremont St", None, "Las Vegas", "NV", "89101"),
       ("512", "Fremont St", None, "Las Vegas", "NV", "89101"), "missing-btn did-trunks", "\n".join([
           T.join(["CUST_ACCT", "CUST_NAME", "RANGE_START", "RANGE_END", "TN_TYPE", "SERVICE_ADDR", "BILLING_ADDR"]),
           *[T.join(["77100442", "Fremont Street Trophy", a, b, t, "512 Fremont St, Las Vegas, NV 89101", "512 Fremont St, Las Vegas, NV 89101"])
             for a, b, t in (("7025550190", "", "LINE"), ("7025550191", "7025550191", "LINE"), ("7023664000", "7023664003", "DID"))], ""]),
       traps=["ranges in two columns"], extension="tab")
