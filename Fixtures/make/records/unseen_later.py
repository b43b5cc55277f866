"""A second set of records written, with their truths, before the reader saw them."""
from record import record

record("bellsouth", "8435550107915", "843 555-0107", "843 555-0107 0108 0109; 843 722-4410",
       "LOWCOUNTRY RICE MILL, LLC", ("40", "ANN ST", "UNIT B", "CHARLESTON", "SC", "29403"),
       ("", "PO BOX 1290", "", "CHARLESTON", "SC", "29402"), "address-differs hunt-group disconnected-number", """
BELLSOUTH TELECOMMUNICATIONS                                  PAGE    1
CSR    ACCOUNT 843 555-0107 915      COS 1MB     PRINTED 11-12-26
*** IDENTIFICATION ***
TN   843 555-0107
CUS  915
EX   843 555
*** LISTING ***
LN   LOWCOUNTRY RICE MILL, LLC
LA   40 ANN ST, CHARLESTON
SA   40 ANN ST, CHARLESTON, SC
     /UNIT B/LSO 843 555
DZIP 29403
*** BILLING ***
BN1  LOWCOUNTRY RICE MILL, LLC
BA1  PO BOX 1290
PO   CHARLESTON SC 29402
*** STATUS ***
DISC 843 555-0110  04-04-25
*** SERVICE & EQUIPMENT ***
1   1MB    /TN 843 555-0107/PIC 0222/HTG 1/HNT 0108,
           0109
2   1MB    /TN 0108 & 0109/PIC 0222/HTG 1
1   1MB    /TN 722-4410/PIC 0288/DES GATE
4   9ZR
*** END OF CSR ***
""", others="843 555-0110", traps=["and sign between numbers", "star heads"])

record("pacific-bell", "6195550139017", "619 555-0139", "619 555-0139 0140; 800 555-0128",
       "GASLAMP LOCK & KEY", ("760", "4TH AVE", None, "SAN DIEGO", "CA", "92101"),
       ("760", "4TH AVE", None, "SAN DIEGO", "CA", "92101"), "toll-free freeze", """
SBC PACIFIC BELL CUSTOMER SERVICE RECORD            06-21-26
619 555-0139 017   1MB                              LSP FREEZE: Y
---LIST
LN   GASLAMP LOCK & KEY
LA   760 4TH AVE, SAN DIEGO
SA   760 4TH AVE, SAN DIEGO, CA
DZIP 92101
---BILL
BN1  GASLAMP LOCK & KEY
BA1  760 4TH AVE
PO   SAN DIEGO CA 92101
---S&E
  1 1MB /TN 619 555-0139/PIC 0288/LPIC 0288                 17.20
  1 1MB /TN 619 555-0140/PIC 0288/LPIC 0288                 17.20
  1 TFS /TN 800 555-0128/RTO 619 555-0139                    5.00
  2 9ZR                                                     12.98
---RMKS
RMKR LOCKOUT CALLS ROLL TO CELL 619 555-0177
""", others="619 555-0177", traps=["freeze in the header's second line", "cell number in remarks"])

record("qwest", "4065550151338", "406 555-0151", "406 555-0151-0153",
       "BRIDGER BOWL OUTFITTERS", ("135", "N WALLACE AVE", "STE 2", "BOZEMAN", "MT", "59715"),
       ("135", "N WALLACE AVE", "STE 2", "BOZEMAN", "MT", "59715"), "dsl contract", """
CENTURYLINK QC   CSR DISPLAY                      12/01/2026 08:15
ACCT: 406 555-0151-338    STATUS: LIVE   COS: BUS
[LIST]
LN    BRIDGER BOWL OUTFITTERS
SA    135 N WALLACE AVE, BOZEMAN, MT /STE 2
DZIP  59715
[BILL]
BN1   BRIDGER BOWL OUTFITTERS
BA1   135 N WALLACE AVE STE 2
PO    BOZEMAN MT 59715
[RMKS]
RMK   CONTRACT THRU 2028 ETF
[S&E]
03-03-18 1 1FB   /TN 406 555-0151/PIC 0432/LPIC 0432        32.00
                 /SPEED 40M/5M
03-03-18 2 1FB   /TN 406 555-0152, 406
                 555-0153/PIC 0432/LPIC 0432                64.00
         3 9ZR                                              19.47
[END]
""", traps=["number broken after its area code", "slash inside data"])

record("gte-frontier", "80555501170405019", "805 555-0117", "805 555-0117 0118",
       "Ventura Kelp Farms", ("1583", "Spinnaker Dr", "# 203", "Ventura", "CA", "93001"),
       ("1583", "Spinnaker Dr", "# 203", "Ventura", "CA", "93001"), "disconnected-number", """
Frontier California Inc.     Customer Service Record

Account Number   : 805-555-0117-040501-9
Customer Name    : Ventura Kelp Farms
Service Address  : 1583 Spinnaker Dr # 203
                 : Ventura, CA 93001
Bill Address     : 1583 Spinnaker Dr # 203
                 : Ventura, CA 93001
BTN              : 805-555-0117
Pending Order    : N
LSP Freeze       : N

Line  Telephone No   Status        Prod Cd   Description
1     805-555-0117   Working       B1PTY     Business 1-Party
2     805-555-0118   Working       B1PTY     Business 1-Party
3     805-555-0119   Disconnected  B1PTY     Business 1-Party
""", others="805 555-0119", traps=["colons down the address"])

record("clec-csi", "660-448-2", "662 555-0143", "662 555-0143 0144; 662 555-0150-0154",
       "Tupelo Upholstery Supply Inc", ("2201", "McCullough Blvd", None, "Tupelo", "MS", "38801"),
       ("2201", "McCullough Blvd", None, "Tupelo", "MS", "38801"), "did-trunks", """
CSI / TI RESPONSE                                       10-10-26
1. BTN/ACCT #:  662-555-0143 / 660-448-2 (BUS)
2. BILLING NAME: Tupelo Upholstery Supply Inc
3. BILLING ADDRESS: 2201 McCullough Blvd, Tupelo, MS 38801
4. NAME (IF DIFFERENT): SAME
5. SERVICE ADDRESS: 2201 McCullough Blvd, Tupelo, MS 38801
6. FEATURES: 1FB, TDD, ND8 (DID)
7. BTN AND WTNS:
   662-555-0143 (BTN) 1FB
   662-555-0144 (WTN) 1FB
   662-555-0150 THRU 662-555-0154 (DID) ND8
8. PICS: 0444/0444
""", traps=["same for the name", "class behind the account"])

record("cable-email", "8447 20 001 9920417", "270 555-0188", "270 555-0188 0189 0190",
       "Mammoth Cave Canoe & Kayak", ("1240", "Old Mammoth Cave Rd", None, "Cave City", "KY", "42127"),
       ("", "PO Box 402", None, "Cave City", "KY", "42127"), "address-differs passcode-required", """
Subject: FW: CSR - Mammoth Cave Canoe

See below.

-----Original Message-----
From: LNP <lnp@karstcable.example>
Sent: Thursday, October 1, 2026

ACCOUNT INFORMATION
Acct Name ......... Mammoth Cave Canoe & Kayak
Acct # ............ 8447 20 001 9920417
Address ........... 1240 Old Mammoth Cave Rd, Cave City KY 42127
Bill-to ........... PO Box 402, Cave City KY 42127
BTN ............... 270-555-0188
TN 1 .............. 270-555-0188
TN 2 .............. 270-555-0189
TN 3 .............. 270-555-0190
PIN on file ....... Yes
Port freeze ....... No

LNP Team | Karst Cable | 866-555-0171 | fax 866-555-0172
""", others="866 555-0171 0172", traps=["numbered labels", "signature in one line"])

record("voip-email", "C-10448", None, "503 555-0181-0183; 971 555-0190",
       "Sellwood Cycle Repair", ("7953", "SE 13th Ave", None, "Portland", "OR", "97202"),
       ("7953", "SE 13th Ave", None, "Portland", "OR", "97202"), "missing-btn", """
Hello,

Your CSR request has been completed. Details:

Company Name: Sellwood Cycle Repair
Account Number: C-10448
Service Address: 7953 SE 13th Ave, Portland, OR 97202
Billing Address: 7953 SE 13th Ave, Portland, OR 97202
Phone Numbers:
1) (503) 555-0181
2) (503) 555-0182
3) (503) 555-0183
4) (971) 555-0190 - not portable separately
Authorized User: Jun Park
PIN: not set

Best regards,
Porting Team
(888) 555-0144
""", contact="Jun Park", others="888 555-0144", traps=["numbered list", "remark behind a number"])

record("portal-print", "450029911", "330 555-0126", "330 555-0126 0127 0129",
       "Canal Fulton Glassworks", ("125", "Canal St N", None, "Canal Fulton", "OH", "44614"),
       ("", "PO Box 77", None, "Canal Fulton", "OH", "44614"), "address-differs alarm-line", """
CSR Details                                            Retrieved: 2026-10-30 14:22
Account                                Customer
  Account Number: 450029911              Name: Canal Fulton Glassworks
  BTN: 330-555-0126                      Contact Phone: 330-555-0155
  Account Status: Active                 Authorized User: Lena Kovac
Service Address                        Billing Address
  125 Canal St N                         PO Box 77
  Canal Fulton, OH 44614                 Canal Fulton, OH 44614
Telephone Numbers
  TN             Line Type    Features                   Status
  330-555-0126   Business     Caller ID, Voicemail       Active
  330-555-0127   Business     -                          Active
  330-555-0129   Business     Fire alarm panel           Active
""", contact="Lena Kovac", others="330 555-0155", traps=["two columns of labels", "addresses under headings"], pdf=dict(size=8, leading=10))

record("json", "AC-7719", "+1 678 555-0161".replace("+1 ", ""), "678 555-0161 0162; 678 555-0170-0174",
       "Decatur Square Dental", ("315", "W Ponce de Leon Ave", "Suite 500", "Decatur", "GA", "30030"),
       ("315", "W Ponce de Leon Ave", "Suite 500", "Decatur", "GA", "30030"), "did-trunks pending-order", """
[{"response":{"status":"200","csr":{
 "acct_num":"AC-7719","btn":"678-555-0161",
 "end_user":{"business_name":"Decatur Square Dental"},
 "svc_addr":{"line1":"315 W Ponce de Leon Ave","line2":"Suite 500","city":"Decatur","state":"GA","zip":"30030"},
 "bill_addr":{"line1":"315 W Ponce de Leon Ave","line2":"Suite 500","city":"Decatur","state":"GA","zip":"30030"},
 "pending_order":true,
 "tns":[{"tn":"678-555-0161","type":"POTS"},{"tn":"678-555-0162","type":"POTS"}],
 "did_ranges":[{"start":"678-555-0170","end":"678-555-0174"}]
}}}]
""", traps=["list around the answer", "range of numbers"])

record("xml", "6650-118", "712 555-0134", "712 555-0134 0135",
       "Loess Hills Seed & Feed", ("820", "4th St", None, "Sioux City", "IA", "51101"),
       ("", "PO Box 3", None, "Sioux City", "IA", "51102"), "address-differs disconnected-number freeze", """
<?xml version='1.0'?>
<CSRResponse><Account><AccountNumber>6650-118</AccountNumber><BTN>7125550134</BTN><LocalServiceFreeze>true</LocalServiceFreeze></Account>
<Customer><BusinessName>Loess Hills Seed &amp; Feed</BusinessName></Customer>
<ServiceAddress><HouseNumber>820</HouseNumber><StreetName>4th</StreetName><StreetSuffix>St</StreetSuffix><City>Sioux City</City><StateCode>IA</StateCode><Zip>51101</Zip></ServiceAddress>
<BillingAddress><AddressLine1>PO Box 3</AddressLine1><City>Sioux City</City><StateCode>IA</StateCode><Zip>51102</Zip></BillingAddress>
<TelephoneNumbers>
<TelephoneNumber><Number>7125550134</Number><Status>WORKING</Status></TelephoneNumber>
<TelephoneNumber><Number>7125550135</Number><Status>WORKING</Status></TelephoneNumber>
<TelephoneNumber><Number>7125550136</Number><Status>DISCONNECTED</Status></TelephoneNumber>
</TelephoneNumbers></CSRResponse>
""", others="712 555-0136", traps=["status beside each number"])

record("tsv", "0091-7745", "907 555-0119", "907 555-0119 0120",
       "Kachemak Bay Net Loft", ("4460", "Homer Spit Rd", None, "Homer", "AK", "99603"),
       ("", "PO Box 15", None, "Homer", "AK", "99603"), "address-differs", """
Acct Num;BTN;TN;Customer Name;Svc Addr;Svc City;Svc State;Svc ZIP;Bill Addr;Bill City;Bill State;Bill ZIP
0091-7745;9075550119;9075550119;Kachemak Bay Net Loft;4460 Homer Spit Rd;Homer;AK;99603;PO Box 15;Homer;AK;99603
0091-7745;9075550119;9075550120;Kachemak Bay Net Loft;4460 Homer Spit Rd;Homer;AK;99603;PO Box 15;Homer;AK;99603
""", traps=["semicolons"])

record("att-section", "3145550166204", "314 555-0166", "314 555-0166 0167",
       "SOULARD SPICE MERCHANTS", ("1810", "S 9TH ST", None, "SAINT LOUIS", None, "63104"),
       ("1810", "S 9TH ST", None, "SAINT LOUIS", "MO", "63104"), "pending-order", """
ACCOUNT 3145550166204   BILLDATE 20261003
5550166 TLH B1W-M 0001
---LISTINGS---
LN    SOULARD SPICE MERCHANTS
LA    1810 S 9TH ST, SAINT LOUIS
SA    1810 S 9TH ST, SAINT LOUIS
DZIP  63104
---BILL---
BN1   SOULARD SPICE MERCHANTS
BA1   1810 S 9TH ST
PO    SAINT LOUIS MO 63104
---RMKS---
RMK   PENDING ORDER C4417720 DD 12-15-26
RMK   CBR 314 555-0190
---EQUIPMENT---
555 0166 B1W-M  /RCU 1              25.00    25.00  01-02-19   0001
         9ZR                         6.44     6.44  01-02-19   0002
555 0167 B1W    /RCU 1              25.00    25.00  01-02-19   0003
         9ZR                         6.44     6.44  01-02-19   0004
---INDEX---
B1W   2
""", others="314 555-0190", traps=["order in a remark"])
