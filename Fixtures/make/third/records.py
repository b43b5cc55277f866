"""The third held-out set's customer service records: each a text with its truth; run as a program it writes them to Fixtures/records."""
import json, pathlib, re, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from common.place import place
from second.sheet import typed

FIXTURES = pathlib.Path(__file__).resolve().parents[2]
RECORDS = []


def record(name, text, account, btn, numbers, company, service, billing, also=(), findings=(), decoys=(), traps=(), pdf=None, carrier=None, extension=".txt"):
    """Numbers in ten digits, divided by spaces, a range by `first+count`; addresses as `number|street|unit|city|state|code`."""
    got = []
    for part in numbers.split():
        first, _, count = part.partition("+")
        got += [str(int(first) + i) for i in range(int(count or 1))]
    RECORDS.append((name, text, {"kind": "customerServiceRecord", "carrier": carrier, "accountNumber": account, "btn": "+1" + btn if btn else None, "numbers": ["+1" + n for n in got], "companyName": company, "companyNameAlso": list(also),
        "serviceAddress": place(service, True).value() if service else None, "billingAddress": place(billing, True).value() if billing else None, "invoiceDate": None, "authorizedContact": None, "expectFindings": list(findings),
        "notNumbers": ["+1" + d for d in decoys], "traps": list(traps), "layout": "third-" + name, "maker": "third_records", "renderer": pdf or "text"}, pdf, extension))


record("bellsouth-hunt-ring-and-forward", """
                     CUSTOMER SERVICE RECORD                            PAGE 1
ACCT  770 422-0163 591       CLS SVC 1FB     BILL PERIOD 09-04-26
PRINT DATE 11-12-26                          EX 770 422
------LIST
LN     KENNESAW ORNAMENTAL IRON
       WORKS INC
LA     2255 COBB PKWY NW, KENNESAW
SA     2255 COBB PKWY NW,
       KENNESAW
       /LOC BLDG 400, STE 4
       12
       /LSO 770 422
YPH    IRON WORK-ORNAMENTAL
ADL    770 422-0170
       /LN KENNESAW GATE CO
------DIR
DEL    2-1
------BILL
BN1    KENNESAW ORNAMENTAL IRON WKS
BA1    P O BOX 2271
PO     KENNESAW GA 30156
RA     770 422-9044/CUS 118
TAR    0440
------RMK
RMKR   CALL OLIN AT 404 391-2207 BEFORE DISPATCH
------S&E
02-11-12   1   1FB    /TN 770 422-0163/PIC 0288/LPIC 5124
                      /HTG A/HNT 0163, 0164, 0165
           1   9ZR                                          6.44
02-11-12   2   1FB    /TN 0164, 0165/PIC 0288
                      /LPIC 5124/HTG A                     82.00
           2   9ZR                                         12.88
04-19-17   1   1FB    /TN 770 422-0170/PIC 0222/LPIC 0222  41.00
           1   9ZR                                          6.44
           1   DRS    /TN 0163/SGN 770 422-0171            4.50
           1   GCJ    /TN 0165/CFN 678 290-4471            3.00
                                        TOTAL  156.26
""", "7704220163591", "7704220163", "7704220163 7704220164 7704220165 7704220170 7704220171", "KENNESAW ORNAMENTAL IRON WORKS INC", "2255|COBB PKWY NW|BLDG 400, STE 412|KENNESAW||".replace("||", "||"), "|P O BOX 2271||KENNESAW|GA|30156", also=["KENNESAW ORNAMENTAL IRON WKS"], findings=["hunt-group", "name-differs", "service-zip-missing", "address-differs"], decoys=["6782904471", "4043912207", "7704229044"], traps=["unit broken inside a number", "name over two lines", "distinctive ring", "forwarding", "related account", "contact in remarks"])

record("sbc-did-range-pending-order", """
CSI RESPONSE                                          11/18/2026 10:02
ACCT TN  214 631 0150   CUS 772   STATUS LIVE   PENDING ORDER N9918204 DD 11/30/26
---LIST
 ID  214 631-0150
 LN  TRINITY RIVER PLATING CO
 LA  1801 IRVING BLVD, DALLAS
 SA  1801 IRVING BLVD, DALLAS /LOC FLR 2, RM 210
 DZIP 75207
---BILL
 BN1 TRINITY RIVER PLATING CO
 BN2 ATTN ACCTS PAY
 BA1 1801 IRVING BLVD FL 2
 PO  DALLAS TX 75207-6302
 TAR 214D
---S&E
 050309  1 1FB    /TN 214 631-0150/PIC 0333/LPIC 9199
         1 9ZR
 050309  1 TDDXA  /TN 214 631-2200/DTN 2200-2239/PIC 0333/LPIC 9199
                  /ZLLU DID TRUNKS
         2 ND8    /DES 40 DID NUMBERS 2200-2239
 081516  1 1FB    /TN 0155/PIC 0333/LPIC 9199/ZLLU ELEVATOR
         2 9LM                                            13.88
---PENDING
 N9918204  ADD 1 1FB /TN 214 631-0159   DD 11/30/26
---RMK
 NEW LINE 0159 NOT YET WORKING
""", "2146310150772", "2146310150", "2146310150 2146310155 2146312200+40", "TRINITY RIVER PLATING CO", "1801|IRVING BLVD|FLR 2, RM 210|DALLAS||75207", "1801|IRVING BLVD|FL 2|DALLAS|TX|75207-6302", findings=["pending-order", "did-trunks"], decoys=["2146310159"], traps=["range of DIDs with bare ends", "pending line"])

record("pacific-bell-non-pub-rcf-old-header", """
ACCOUNT 4155430172886  BILLDATE 20261004                         PAGE    1
4155430172 TLH B1W-M  EX 415 543
---LISTINGS---
 NP   (NON PUB)  BAYVIEW TAPESTRY STUDIO
 LA   OMIT
 SA   2525 16TH ST RM 3
      08, SAN FRANCISCO
 DZIP 94103
 SIC  2211
---BILL---
 BN1  BAYVIEW TAPESTRY STUDIO
 BN2  % LENORE ASTURIAS
 BA1  748 VALLEJO ST
 PO   SAN FRANCISCO CA 94133
 TAR  C 01
ACCOUNT 4155430172886  BILLDATE 20261004                         PAGE    2
4155430172 TLH B1W-M  EX 415 543
---RMKS---
 PORTED FROM TCG 06 2014
---EQUIPMENT---
 415 5430172 B1W-M /PIC 0288 /LPIC 5432            20.19 06-02-14 001
     9ZR                                             6.38 06-02-14 002
     NPU                                   N          .00 06-02-14 003
 415 5430174 B1W /PIC 0288 /LPIC 5432              20.19 06-02-14 004
     9ZR                                             6.38 06-02-14 005
 415 5430177 RCF /CFN 510 848-2290                 16.00 09-22-19 006
""", "4155430172886", "4155430172", "4155430172 4155430174 4155430177", "BAYVIEW TAPESTRY STUDIO", "2525|16TH ST|RM 308|SAN FRANCISCO||94103", "748|VALLEJO ST||SAN FRANCISCO|CA|94133", findings=["remote-call-forward", "address-differs"], decoys=["5108482290"], traps=["room number broken over the line", "page head repeated inside the record", "% for care of", "RCF number owned, target not"])

record("nynex-box-head-and-isdn", """
+----------------------------------------------------------------------------+
| BELL ATLANTIC - NEW YORK     CUSTOMER SERVICE RECORD           PAGE 001    |
| ACCT 212 689 0144  445  CLS OF SVC 1MB   DATE 110926                        |
+----------------------------------------------------------------------------+
LIST
 LN   GRAMERCY COLOR LAB CORP
 LA   37 E 28TH ST MANHATTAN
 SA   37 E 28TH ST
      MANHATTAN NY
      /FLR 7 /RM 712
BILL
 BN   GRAMERCY COLOR LAB CORP
 BA   244 MADISON AVE
      SUITE 1190
      NEW YORK NY 10016
 TAX  NYC
S&E
 1 1MB   /TN 212 689-0144 /PIC ATX /LPIC ATX        990112   24.10
 1 1MB   /TN 689-0146 /PIC ATX /LPIC ATX            990112   24.10
+----------------------------------------------------------------------------+
| BELL ATLANTIC - NEW YORK     CUSTOMER SERVICE RECORD           PAGE 002    |
| ACCT 212 689 0144  445  CLS OF SVC 1MB   DATE 110926                        |
+----------------------------------------------------------------------------+
 1 ISDNB /TN 212 689-0150 /SPID 2126890150 0101 /TN2 212 689-0151
         /SPID 2126890151 0101                      030418   55.00
 4 9LM                                                       31.20
""", "2126890144445", "2126890144", "2126890144 2126890146 2126890150 2126890151", "GRAMERCY COLOR LAB CORP", "37|E 28TH ST|FLR 7, RM 712|MANHATTAN|NY|", "244|MADISON AVE|SUITE 1190|NEW YORK|NY|10016", findings=["service-zip-missing", "address-differs"], traps=["header box inside the equipment", "SPIDs", "borough as the city", "YYMMDD dates"], pdf="reportlab")

record("gte-frontier-english-features", """
FRONTIER COMMUNICATIONS           CUSTOMER SERVICE RECORD        11/09/2026
BTN            260-493-0119      CUSTOMER CODE 041203-5
NAME           THREE RIVERS AWNING & TENT LLC
SVC ADDRESS    11020 LIMA RD
               UNIT D
               FORT WAYNE IN 46818
BILL NAME      THREE RIVERS AWNING & TENT LLC
BILL ADDRESS   PO BOX 80114
               FORT WAYNE IN 46898-0114
DIRECTORY      LISTED    MAIN 260-493-0119   ALSO LISTED 800-441-7702 (NOT BILLED HERE)
LINES
  260-493-0119   BUSINESS LINE        HUNTS TO 260-493-0120
                 CALLER ID NAME/NUM   CALL WAITING
  260-493-0120   BUSINESS LINE        HUNTS TO 260-493-0121
  260-493-0121   BUSINESS LINE        LAST IN HUNT
  260-493-0133   FAX LINE             INSTALLED 03/02/2019
DISCONNECTED
  260-493-0128   DISC 08/14/2026      REFERRAL TO 260-493-0119
CONTRACT       3 YEAR  EXPIRES 02/28/2028
""", "26049301190412035", "2604930119", "2604930119 2604930120 2604930121 2604930133", "THREE RIVERS AWNING & TENT LLC", "11020|LIMA RD|UNIT D|FORT WAYNE|IN|46818", "|PO BOX 80114||FORT WAYNE|IN|46898-0114", findings=["hunt-group", "disconnected-number", "address-differs"], decoys=["2604930128", "8004417702"], traps=["customer code of seven digits", "toll-free not billed here", "disconnected"], carrier="frontier")

record("qwest-related-account-and-range", """
ACCT: 303 428-0166-214   CLS: 1FB   PRINTED: 11-14-26   CENTRAL
--LIST
LN    FRONT RANGE COMMERCIAL LAUNDRY
LA    6800 LOWELL BLVD
SA    6800 LOWELL BLVD, WESTMINSTER, CO, 80030 /BLDG B
--BILL
BN1   FRONT RANGE COMMERCIAL LAUNDRY
BN2   C/O STERLING BOOKS INC
BA1   1600 BROADWAY STE 1150
PO    DENVER CO 80202
SUM   303 111-4402-880
--S&E
1  1FB  /TN 303 428-0166 /PIC 5123 /PCA 04-02-20 /LPIC 5123 /LPCA 04-02-20
1  1FB  /TN 428-0167 /PIC 5123 /PCA 04-02-20 /LPIC 5123
1  ALN  /TN 428-0171 /PIC NONE /DES ALARM
1  T1V  /CLS .TGXX.004512..NW /DTN 303 428-2610 THRU 2629
--RMKS
RA 303 428-5519/CUS 330 DSL ONLY
""", "3034280166214", "3034280166", "3034280166 3034280167 3034280171 3034282610+20", "FRONT RANGE COMMERCIAL LAUNDRY", "6800|LOWELL BLVD|BLDG B|WESTMINSTER|CO|80030", "1600|BROADWAY|STE 1150|DENVER|CO|80202", findings=["alarm-line", "did-trunks", "address-differs"], decoys=["3034285519"], traps=["summary account of a pseudo exchange", "THRU", "related account", "c/o line"])

record("windstream-summary-statuses", """
Windstream Customer Service Record          11/16/2026 08:44 CT
ACCOUNT
  Account Number: 091447203      Name: PECAN GROVE NURSERIES, INC.
  Service Location: 5580 HWY 82 E, STE 3, TIFTON, GA 31794
  Billing: PO BOX 7714, TIFTON, GA 31793
PRODUCT SUMMARY
  BUSINESS UNLIMITED              4
  TOLL FREE                       1
TELEPHONE NUMBER SUMMARY
  229-386-0140  (BTN)  (WTN)   INSERVICE
  229-386-0141  (WTN)          INSERVICE
  229-386-0142  (WTN)  (NPIN)  INSERVICE
  229-386-0188  (WTN)          DISCONNECTED 07/02/2026
  229-386-0190  (WTN)          PENDING 12/01/2026
  229-386-0143  (WTN)          INSERVICE
  888-447-1902  (TF)           INSERVICE   RING TO 229-386-0140
  Windstream contact: LNP 877-900-1442
""", "091447203", "2293860140", "2293860140 2293860141 2293860142 2293860143 8884471902", "PECAN GROVE NURSERIES, INC.", "5580|HWY 82 E|STE 3|TIFTON|GA|31794", "|PO BOX 7714||TIFTON|GA|31793", findings=["toll-free", "disconnected-number", "pending-order", "address-differs"], decoys=["2293860188", "2293860190", "8779001442"], traps=["pending and disconnected in the same list"])

record("clec-portal-key-values", """
Customer Service Record                          Generated 2026-11-19 14:03 UTC
Requested by: numbers@northgatevoice.example     Ticket CSR-40188

Account ID            NX-1180-4471
Account Name          Lumberyard Brewing Partners LLC
Status                Active
Billing Telephone No. (971) 284-0130
Authorized Users      Imogen Castellanos; Pete Ro
Port-out PIN          Required (on file)
Service Address
    Street            2315 NW Vaughn St
    Unit              Dock 2
    City              Portland
    State             OR
    Postal code       97210
Bill-to Address
    Street            PO Box 10442
    City              Portland
    State             OR
    Postal code       97296
Numbers (7)
    (971) 284-0130    Voice      Auto attendant
    (971) 284-0131    Voice
    (971) 284-0132    Voice      E911: 2315 NW Vaughn St
    (971) 284-0135    Fax
    (971) 284-0140 - 0142        DID block
Numbers removed since last bill
    (503) 208-4471    2026-10-30
Forwarding targets
    (971) 284-0131 -> (503) 775-2214
""", "NX11804471", "9712840130", "9712840130 9712840131 9712840132 9712840135 9712840140 9712840141 9712840142", "Lumberyard Brewing Partners LLC", "2315|NW Vaughn St|Dock 2|Portland|OR|97210", "|PO Box 10442||Portland|OR|97296", findings=["passcode-required", "address-differs", "disconnected-number"], decoys=["5032084471", "5037752214"], traps=["parts of addresses in fields", "range in a list", "removed numbers", "forwarding targets"])

record("cable-e-mail-quoted-reply", """
From: Port Center <portcenter@riverbendcable.example>
To: lnp@northgatevoice.example
Date: Tue, 17 Nov 2026 09:12:44 -0500
Subject: RE: CSR request 540-887-0163

Hello,

Please see the CSR for the account below. If you have questions call our port
center at 855-220-4418.

Account number: 8155 40 220 0187714
Name on account: Augusta Stoneworks, LLC
Service address: 1411 Commerce Road, Suite 8, Staunton, VA 24401
Billing address: same
BTN: 540-887-0163
Working TNs: 540-887-0163, 540-887-0164, 540-887-0165
  (540-887-0166 was disconnected 9/30/2026)
PIN: yes, customer must provide
Hunting: 0163 to 0164 to 0165
Directory listing: Augusta Stoneworks, 540-887-0163; Lydia Brandt, 540-248-7719
  is a listing only, not on this account

Thank you,
Port Center

> From: lnp@northgatevoice.example
> We are porting 540-887-0163 and 540-887-0199. Please send the CSR.
> Northgate Voice 469-312-0188
""", "8155402200187714", "5408870163", "5408870163 5408870164 5408870165", "Augusta Stoneworks, LLC", "1411|Commerce Road|Suite 8|Staunton|VA|24401", "1411|Commerce Road|Suite 8|Staunton|VA|24401", findings=["passcode-required", "hunt-group", "disconnected-number"], decoys=["5408870166", "5402487719", "8552204418", "5408870199", "4693120188"], traps=["number in the quoted request that is not on the account", "listing only", "billing same"])

record("tab-export-status-column", """
BTN	TN	TYPE	STATUS	STATUS_DATE	LISTED_NAME	HOUSE	STREET	LOC	CITY	ST	ZIP	ACCOUNT
6082570110	6082570110	POTS	Active	2015-04-01	Badger Cycle Works LLC	1402	Williamson St	Ste 1	Madison	WI	53703	4418-20771
6082570110	6082570111	POTS	Active	2015-04-01	Badger Cycle Works LLC	1402	Williamson St	Ste 1	Madison	WI	53703	4418-20771
6082570110	6082570119	POTS	Disconnected	2026-02-12	Badger Cycle Works LLC	1402	Williamson St	Ste 1	Madison	WI	53703	4418-20771
6082570110	6082570120	RCF	Active	2019-08-09	Badger Cycle Works LLC	1402	Williamson St	Ste 1	Madison	WI	53703	4418-20771
6082570110	8334410927	TF	Active	2020-01-15	Badger Cycle Works LLC	1402	Williamson St	Ste 1	Madison	WI	53703	4418-20771
6082570110	6082570144	POTS	Pending	2026-12-02	Badger Cycle Works LLC	1402	Williamson St	Ste 1	Madison	WI	53703	4418-20771
""", "441820771", "6082570110", "6082570110 6082570111 6082570120 8334410927", "Badger Cycle Works LLC", "1402|Williamson St|Ste 1|Madison|WI|53703", None, findings=["disconnected-number", "toll-free", "remote-call-forward", "pending-order"], decoys=["6082570119", "6082570144"], traps=["tab-divided", "status column"])

record("csv-two-blocks-account-then-lines", """Report,Customer Service Record
Run date,11/20/2026
Carrier,Lakeshore Telephone
Account Number,00771204
Customer Name,"Petersen, Quist & Vang, S.C."
Billing Address,"PO Box 2204, La Crosse, WI 54602-2204"
Service Address,"205 5th Ave S, Ste 400, La Crosse, WI 54601"
Contact,Marit Vang,608-519-7741

Telephone Number,Line Type,Feature,Monthly
608-784-0155,Main,"Hunt to 0156",32.50
608-784-0156,Business,"Hunt to 0157",32.50
608-784-0157,Business,Voice mail to 608-784-9000,36.50
608-784-0160,Fax,,32.50
800-442-0771,Toll free,Rings 608-784-0155,5.00
""", "00771204", "6087840155", "6087840155 6087840156 6087840157 6087840160 8004420771", "Petersen, Quist & Vang, S.C.", "205|5th Ave S|Ste 400|La Crosse|WI|54601", "|PO Box 2204||La Crosse|WI|54602-2204", findings=["hunt-group", "toll-free", "address-differs"], decoys=["6085197741", "6087849000"], traps=["quoted commas", "contact with a number", "voice mail access number"])

record("screen-dump-heads-and-more", """
 CSRQ   TN: 918-584-0177-605                 PAGE 01 OF 03      11/17/26 15:20
 =============================================================================
 LST  LN  OSAGE HILLS ARMS LOCKSMITHS
      LA  1215 S PEORIA AV, TULSA
      SA  1215 S PEORIA AV, TULSA, OK /BLDG 2 /UNIT 14
      DZIP 74120
 BIL  BN1 OSAGE HILLS LOCKSMITHS
      BA1 1215 S PEORIA AVE
      BA2 UNIT 14
      PO  TULSA OK 74120
                                                          PF8 = MORE   PF3 = END
 CSRQ   TN: 918-584-0177-605                 PAGE 02 OF 03      11/17/26 15:20
 =============================================================================
 S&E  071803 1 1FB /TN 918 584-0177 /PIC 0432 /LPIC 0432
             1 9ZR
      071803 3 1FB /TN 0178, 0179, 0
             181 /PIC 0432 /LPIC 0432
             3 9ZR
                                                          PF8 = MORE   PF3 = END
 CSRQ   TN: 918-584-0177-605                 PAGE 03 OF 03      11/17/26 15:20
 =============================================================================
      110220 1 1FB /TN 918 592-0144 /DES CREDIT CARD /PIC NONE
             1 9ZR
 RMK  CB 539-302-4418 AFTER 5P
 HELP DESK 866-410-2250
                                                          PF3 = END
""", "9185840177605", "9185840177", "9185840177 9185840178 9185840179 9185840181 9185920144", "OSAGE HILLS ARMS LOCKSMITHS", "1215|S PEORIA AV|BLDG 2, UNIT 14|TULSA|OK|74120", "1215|S PEORIA AVE|UNIT 14|TULSA|OK|74120", also=["OSAGE HILLS LOCKSMITHS"], findings=["name-differs"], decoys=["5393024418", "8664102250"], traps=["number series broken inside a number", "page head and function keys repeated", "call-back number"])

record("qwest-pdf-two-listings-line-names", """
CENTURYLINK QC            CUSTOMER SERVICE RECORD            PRINT 11-13-26
ACCOUNT 206 762-0139-556          CLASS 1FB          PAGE 1
-- LISTING --
LN   DUWAMISH BOAT WORKS
LA   8230 5TH AV S
SA   8230 5TH AV S, SEATTLE, WA /LOC FLR 1 REAR
ADL  206 762-0145 /LN DUWAMISH SAIL LOFT
FAL  206 935-4410 /LN BOAT WORKS AFTER HOURS
-- BILLING --
BN1  DUWAMISH BOAT WORKS
BN2  ATTN HESTER LINDQUIST
BA1  PO BOX 80433
PO   SEATTLE WA 98108
-- S&E --
12-02-08  1  1FB   /TN 206 762-0139/PIC 0288/LPIC 5123
12-02-08  1  1FB   /TN 762-0145/PIC 0288/LPIC 5123
06-30-21  1  1FB   /TN 762-0146/PIC 0288/LPIC 5123/LLN SHOP
          3  9ZR                                  19.50
          1  ESM   /TN 762-0146/CFND 206 935-4410  5.00
""", "2067620139556", "2067620139", "2067620139 2067620145 2067620146", "DUWAMISH BOAT WORKS", "8230|5TH AV S|FLR 1 REAR|SEATTLE|WA|", "|PO BOX 80433||SEATTLE|WA|98108", findings=["service-zip-missing", "address-differs"], decoys=["2069354410"], traps=["foreign listing's number", "forwarding on no answer", "unit in words"], pdf="cairo", carrier="centurylink-qwest")

record("csi-form-addresses-wrapped", """
CUSTOMER SERVICE INFORMATION RESPONSE
A.1 To: Northgate Voice LLC            A.2 Attention: LNP Desk 469-312-0188
A.3 Response Identifier: CSIR-91177    A.4 Requesting LSP Transaction No.: NGV-20261117-04

1. BTN / ACCT #: 732-463-0127 / 2207-118-4   (Business)
2. Billing Name: Raritan Bay Ironmongers Inc
3. Billing Address: c/o Amboy Realty, 1 Bayview Plaza,
   Floor 3, Perth Amboy, NJ 08861
4. Business Name: Raritan Bay Ironmongers, Inc. d/b/a Bayside
   Hardware
5. Service Address: 415 Smith Street, Rear Building,
   Perth Amboy NJ 08861
6. Features (USOC / English): HBG Hunting
7. BTN and WTNs with vertical features:
     732-463-0127  BTN   HBG (to 0128)
     732-463-0128  WTN   HBG (end)
     732-463-0131  WTN   Directory number only, not working since 06/2026
     732-463-0135  WTN   Fax
     877-220-9914  TOLL FREE -> rings to 732-463-0127  RespOrg NGV01
8. Current PICs: InterLATA 0555 / IntraLATA 0555   PIC FREEZE: YES
9. Loop/circuit: UNE-L  ECCKT 40.LXFU.118204..NJ
10. Account passcode required: NO
""", "22071184", "7324630127", "7324630127 7324630128 7324630135 8772209914", "Raritan Bay Ironmongers, Inc.", "415|Smith Street|Rear Building|Perth Amboy|NJ|08861", "1|Bayview Plaza|Floor 3|Perth Amboy|NJ|08861", also=["Raritan Bay Ironmongers Inc"], findings=["toll-free", "hunt-group", "freeze", "name-differs", "address-differs"], decoys=["7324630131", "4693120188"], traps=["addresses wrapped", "c/o in the billing address", "doing business as", "not working number"])

if __name__ == "__main__":
    for name, text, truth, pdf, extension in RECORDS:
        folder = FIXTURES / "records" / f"third-{name}"
        folder.mkdir(parents=True, exist_ok=True)
        stem = folder / f"third-{name}"
        if truth["serviceAddress"]:
            a = truth["serviceAddress"]
            last = " ".join(p for p in (a["state"], a["postalCode"]) if p)
            a["printed"] = f"{' '.join(p for p in (a['number'], a['street'], a['unit']) if p)}\n{a['city']}{', ' + last if last else ''}"
        if pdf: typed([text], stem.with_name(stem.name + ".pdf"), pdf)
        else: stem.with_name(stem.name + extension).write_text(text.lstrip("\n"), encoding="utf-8")
        stem.with_name(stem.name + ".truth.json").write_text(json.dumps(truth, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(len(RECORDS), "records")
