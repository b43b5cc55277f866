"""Records in sections of field identifiers and service codes, each family in layouts of its own."""
from record import record

record("bellsouth", "9045550142118", "904 555-0142", "904 555-0142-0145 0147; 904 633-2210 2214",
       "HARBOR LIGHT MARINE SUPPLY, INC.", ("2210", "ATLANTIC BLVD", "UNIT 7", "JACKSONVILLE", "FL", "32207"),
       ("", "PO BOX 8812", "", "JACKSONVILLE", "FL", "32239"), "hunt-group address-differs passcode-required", """
                          CUSTOMER SERVICE RECORD                    PAGE  001
ACCOUNT 904 555-0142 118     CLS OF SVC 1FB    BILL PERIOD 05-11-26
PRINT DATE 05-14-26          EX 904 555
-----------LIST-----------
LN        HARBOR LIGHT MARINE SUPPLY, INC.
LA        2210 ATLANTIC BLVD, JACKSONVILLE
SA        2210 ATLANTIC BLVD, JACKSONVILLE, FL /LOC UNIT 7
          /LSO 904 555
DZIP      32207
YPH       MARINE EQUIPMENT
SIC       5551
-----------DIR------------
DEL       2-2
-----------BILL-----------
BN1       HARBOR LIGHT MARINE SUPPLY, INC.
BN2       ATTN R DELGADO
BA1       PO BOX 8812
PO        JACKSONVILLE FL 32239
TAR       0418
-----------RMKS-----------
RMKR      CPNI PASSWORD REQ ON ACCT
-----------S&E------------
08-19-14     1  1FB     /TN 904 555-0142/PIC 0222/LPIC 5124/HTG
                        1/HNT 0142, 0143, 0144, 01
                        45                                41.00
             1  9ZR                                        6.44
08-19-14     3  1FB     /TN 0143, 0144, 0145/PIC 022
                        2/LPIC 5124/HTG 1                123.00
             3  9ZR                                       19.32
02-02-20     1  1FB     /TN 0147/PIC NONE/LPIC NONE
                        /BLK 900,976                      41.00
                          CUSTOMER SERVICE RECORD                    PAGE  002
ACCOUNT 904 555-0142 118     CLS OF SVC 1FB    BILL PERIOD 05-11-26
PRINT DATE 05-14-26          EX 904 555
             1  9ZR                                        6.44
02-02-20     2  1FB     /TN 904 633-2210, 2214/PIC 0222
                        /LPIC 5124                        82.00
             2  9ZR                                       12.88
             1  ESX     /TN 633-2214                       4.00
             7  LNP                                        2.45
*** END OF CSR ***
""", traps=["header in the middle of the section", "identifier broken from its data", "number broken over a line"])

record("bellsouth", "7065550171220", "706 555-0171", "706 555-0171 0172 0175",
       "DOGWOOD PEDIATRICS PC", ("418", "GREENE ST", "STE 200", "AUGUSTA", "GA", None),
       ("418", "GREENE ST", "STE 200", "AUGUSTA", "GA", "30901"),
       "dsl freeze service-zip-missing", """
BELLSOUTH     CUSTOMER SERVICE RECORD                              PAGE 1
ACCT (706) 555-0171 220    CLS OF SVC 1FB    BILL PERIOD 02-20-26
PRINT DATE 02-24-26
=====BILL=====
BN1  DOGWOOD PEDIATRICS PC
BA1  418 GREENE ST
BA2  STE 200
PO   AUGUSTA GA 30901
=====LIST=====
LN   DOGWOOD PEDIATRICS PC
LA   418 GREENE ST, AUGUSTA
SA   418 GREENE ST, AUGUSTA, GA/STE 200/LSO 706 555
=====S&E=====
01-05-11  1 1FB  /TN 706 555-0171/PIC 288/LPIC 5160/FRZ LSP
          1 9ZR  6.44
01-05-11  1 1FB  /TN 0172/PIC 288/LPIC 5160
          1 9ZR  6.44
          1 ADL11/TN 0172/DSL 3.0M  49.95
06-30-21  1 1FB  /TN 0175/PIC 288/LPIC 5160/ZLLU FAX
          1 9ZR  6.44
=====REMARKS=====
RMKR CALL DR BEFORE VISIT 706 555-0199
""", others="706 555-0199", traps=["sections in another order", "slash touching the code", "ZIP only in billing"], pdf=dict(size=9, leading=11))

record("bellsouth", "5615550120334", "561 555-0120", "561 555-0120; 561 212-4400-4419",
       "CORAL RIDGE TITLE GROUP LLC", ("88", "ROYAL PALM WAY", "FLR 4", "PALM BEACH", "FL", "33480"),
       ("88", "ROYAL PALM WAY", "FLR 4", "PALM BEACH", "FL", "33480"), "did-trunks disconnected-number", """
CUSTOMER SERVICE RECORD                                                 PG 1
ACCOUNT NBR 561-555-0120-334   CLS OF SVC TFB   BILL PERIOD 09-01-26
--- LIST ---------------------------------------------
   LN     CORAL RIDGE TITLE GROUP LLC
   SA     88 ROYAL PALM WAY, PALM BEACH, FL 33480 /FLR 4
--- BILL ---------------------------------------------
   BN1    CORAL RIDGE TITLE GROUP LLC
   BA1    88 ROYAL PALM WAY FLR 4
   PO     PALM BEACH FL 33480
   RA     561-555-0188/CUS 411
--- STAT ---------------------------------------------
   DISC   561-555-0123 DISCONNECTED 01-15-26
--- S&E ----------------------------------------------
 10-01-16   8  TFB    /CLS 12.TKNA.220418.1-8/TLI 561-555-0120    360.00
 10-01-16   1  1FB    /TN 561-555-0120/PIC NONE/LPIC NONE          41.00
            1  NDZ    /DTN 561-212-4400-4419                       21.00
            1  NDT                                                 45.00
END OF RECORD
""", others="561 555-0188 0123", traps=["range of numbers", "related account", "trunks"])

record("sbc-ameritech", "4145550133902", "414 555-0133", "414 555-0133-0136",
       "LAKESHORE PRINTING CO", ("3300", "N HUMBOLDT BLVD", "BLDG C", "MILWAUKEE", "WI", "53212"),
       ("", "P O BOX 17044", "", "MILWAUKEE", "WI", "53217"), "pending-order freeze hunt-group address-differs", """
CSR DISPLAY                                    06/11/2026 10:02
ACCT TN 414 555 0133    CUS 902   STATUS LIVE   ST WI  PENDING ORDER N5529013 DD 06/18/26
---LSTG
  LN   LAKESHORE PRINTING CO
  LA   3300 N HUMBOLDT BLVD, MILWAUKEE
  SA   3300 N HUMBOLDT BLVD, MILWAUKEE
       /LOC BLDG C /LSO 414 555
  DZIP 53212
---BILL
  BN1  LAKESHORE PRINTING CO
  BA1  P O BOX 17044
  PO   MILWAUKEE WI 53217
  LPS  LOCAL SVC PROVIDER FREEZE 01/04/22
---RMKS
  RMKR CTC KIM LARSEN CBR 414 555-0190
---S&E
  040912   1 1MB   /TN 414 555-0133/PIC 0333/LPIC 9199
                   /HTG 01/HNT 0133, 0134, 0135,
                   0136
           1 9LM                                      6.44
  040912   3 1MB   /TN 0134-0136/PIC 0333/LPIC 9199
                   /HTG 01                           92.10
           3 9LM                                     19.32
""", others="414 555-0190", traps=["pending order in the header", "freeze in the billing section", "range behind TN"])

record("sbc-ameritech", "2165550188517", "216 555-0188", "216 555-0188 0189",
       "ERIE STREET CYCLES", ("1904", "E 9TH ST", "1ST FLR", "CLEVELAND", "OH", "44114"),
       ("1904", "E 9TH ST", "", "CLEVELAND", "OH", "44114"), "alarm-line name-differs", """
AMERITECH     CSI RESPONSE                              03/02/2026 08:41
ACCT TN  216 555 0188   CUS 517   STATUS LIVE   ST OH   PG 01
---IDENT
 TN   216 555-0188
 CUS  517
---LIST
 LN   ERIE STREET CYCLES
 LA   1904 E 9TH ST, CLEVELAND
 SA   1904 E 9TH ST, CLEVELAND, OH 44114 /LOC 1ST FLR
---BILL
 BN1  NORTH COAST BIKE HOLDINGS LTD
 BN2  C/O ERIE STREET CYCLES
 BA1  1904 E 9TH ST
 PO   CLEVELAND OH 44114
---S&E
 112003  1 1FB     /TN 216 555-0188/PIC 0288/LPIC 9102              29.95
         1 9LM                                                       6.50
 112003  1 1FB     /TN 0189/PIC 0288/LPIC 9102/ZLLU BURGLAR ALARM   29.95
         1 9LM                                                       6.50
         1 NPU     /TN 216 555-0188                                  3.10
""", also="NORTH COAST BIKE HOLDINGS LTD", traps=["care-of line in the billed name"], pdf=dict(size=8.5, leading=10.5, left=54))

record("sbc-ameritech", "2625550151766", "262 555-0151", "262 555-0151 0152 0159",
       "KETTLE MORAINE FEED & SEED", ("N4418", "HWY 67", "", "CAMPBELLSPORT", "WI", None),
       ("N4418", "HWY 67", "", "CAMPBELLSPORT", "WI", "53010"), "distinctive-ring service-zip-missing", """
SBC CSR DISPLAY                           01/09/2026 15:20
ACCT TN 262 555-0151  CUS 766  STATUS LIVE
---LIST
 LN KETTLE MORAINE FEED & SEED
 LA N4418 HWY 67, CAMPBELLSPORT
 SA N4418 HWY 67, CAMPBELLSPORT, WI /LSO 262 555
---BILL
 BN1 KETTLE MORAINE FEED & SEED
 BA1 N4418 HWY 67
 PO CAMPBELLSPORT WI 53010
 SUMMARY BILL 262 R02-4471 118
---S&E
 030305  1 1MB    /TN 262 555-0151 /PIC 0333 /LPIC 9199        24.10
         1 9LM                                                  6.44
         1 DRS    /TN 0151 /SRG 0159                            5.00
 030305  1 1MB    /TN 0152 /PIC 0333 /LPIC 9199                24.10
         1 9LM                                                  6.44
---RMK
 RMKR BUS HOURS 8-5 M-F
""", traps=["summary bill with a pseudo central office code", "grid house number"])

record("pacific-bell", "4155550166284", "415 555-0166", "415 555-0166 0167 0168",
       "TELEGRAPH HILL BOOKS", ("1501", "GRANT AV", "", "SAN FRANCISCO", "CA", "94133"),
       ("1501", "GRANT AV", "", "SAN FRANCISCO", "CA", "94133"), "hunt-group", """
PACIFIC BELL           CUSTOMER SERVICE RECORD           PAGE 01
ACCOUNT 415 555-0166 284   CLASS 1MB   BILL DATE 04-13-26   PRINT DATE 04-20-26
** LIST **
LN    TELEGRAPH HILL BOOKS
LA    1501 GRANT AV, SAN FRANCISCO
SA    1501 GRANT AV, SAN FRANCISCO, CA/LSO 415 555
DZIP  94133
YPH   BOOKS-DEALERS
** BILL **
BN1   TELEGRAPH HILL BOOKS
BA1   1501 GRANT AV
PO    SAN FRANCISCO CA 94133
** S & E **
070799 1 1MB   555-0166/PIC 0288/LPIC 0288/HTG A/HTY SEQ
               /HNT 0167,0168
070799 2 1MB   555-0167,0168/PIC 0288/LPIC 0288/HTG A
       3 9ZR                                            19.32
       1 ESX   555-0166                                  3.50
** REMARKS **
RMK   OK TO DISCUSS WITH MGR
""", traps=["numbers without an identifier", "series without blanks", "stars around the sections"])

record("pacific-bell", "6195550140071", "619 555-0140", "619 555-0140 0141; 619 418-7701",
       "BARRIO LOGAN AUTO GLASS, INC", ("1844", "NATIONAL AV", "SPC 12", "SAN DIEGO", "CA", "92113"),
       ("", "PO BOX 131190", "", "SAN DIEGO", "CA", "92170"), "remote-call-forward address-differs", """
CUSTOMER SERVICE RECORD - PACIFIC BELL                  PAGE 01
ACCOUNT NUMBER  619 555-0140 071     CLASS OF SERVICE 1FB
BILL PERIOD 08-28-26
[LIST]
  LN    BARRIO LOGAN AUTO GLASS, INC
  SA    1844 NATIONAL AV, SAN DIEGO, CA 92113/LOC SPC 12
  ADL   619 555-0141/LN BARRIO LOGAN WINDSHIELD REPAIR
[BILL]
  BN1   BARRIO LOGAN AUTO GLASS, INC
  BA1   PO BOX 131190
  PO    SAN DIEGO CA 92170
[S&E]
  05-01-98 1 1FB    /TN 619 555-0140/PIC 0222/LPIC 0222        31.00
           1 9ZR                                                6.44
  05-01-98 1 1FB    /TN 0141/PIC 0222/LPIC 0222                31.00
           1 9ZR                                                6.44
  03-12-09 1 RCF    /TN 619 418-7701/CFN 760 555-0122          18.00
[STAT]
  LIVE
""", others="760 555-0122", traps=["additional listing under another name", "forward-to number"], pdf=dict(size=9, leading=12))

record("pacific-bell", "8185550177430", "818 555-0177", "818 555-0177",
       "Okafor, Chidi", ("7012", "VANALDEN AV", "", "RESEDA", "CA", "91335"),
       ("7012", "VANALDEN AV", "", "RESEDA", "CA", "91335"), "", """
CSR   818 555-0177 430   CLS 1FR   06-02-26
-- LIST
LN  Okafor, Chidi
LA  (OAD) OMIT ADDRESS
SA  7012 VANALDEN AV, RESEDA, CA 91335
NP  NON-PUB
-- BILL
BN1 CHIDI OKAFOR
BA1 7012 VANALDEN AV
PO  RESEDA CA 91335
-- S&E
1  1FR  /TN 818 555-0177/PIC 5158/LPIC 5158    11.25
1  9LM                                          6.50
1  NPU                                          1.25
""", also="CHIDI OKAFOR", traps=["surname first", "single line"], coding="utf-16")

record("nynex-bell-atlantic", "2125550119348", "212 555-0119", "212 555-0119 0120 0122-0125; 212 684-3300",
       "GRAMERCY TAILORS INC", ("201", "E 23RD ST", "FLR 3, RM 301", "NEW YORK", "NY", "10010"),
       ("201", "E 23RD ST", "RM 301", "NEW YORK", "NY", "10010"), "freeze hunt-group", """
NEW YORK TELEPHONE                       SERVICE RECORD          PAGE 001
ACCOUNT NUMBER          CLASS OF SERV   DIRECTORY   BILL PERIOD   PRINT DATE
212 555-0119 348        1MB             M           MAR 07 2026   03-11-26
-----------------------------------------------------------------------------
     LIST
    LN      GRAMERCY TAILORS INC
    LA      201 E 23RD ST, NEW YORK
    SA      201 E 23RD ST, NEW YORK, NY 10010 /FLR 3 /RM 3
            01
    YPH     TAILORS
     BILL
    BN1     GRAMERCY TAILORS INC
    BA1     201 E 23RD ST RM 301
    PO      NEW YORK, NY 10010
    RA      212 684-9918/CUS 220
     S&E
  120193   1 1MB    /TN 555-0119/PIC ATX/LPIC NYT/HTG 2
                    /HNT 0119, 0120, 0122, 01
                    23, 0124, 0125/FRZ LSP           21.10
           1 9ZR                                      6.44
  120193   5 ALN    /TN 555-0120, 0122, 0123, 0124,
NEW YORK TELEPHONE                       SERVICE RECORD          PAGE 002
ACCOUNT NUMBER          CLASS OF SERV   DIRECTORY   BILL PERIOD   PRINT DATE
212 555-0119 348        1MB             M           MAR 07 2026   03-11-26
-----------------------------------------------------------------------------
                    0125/PIC ATX/LPIC NYT/HTG 2      88.00
           5 9ZR                                     32.20
  091602   1 ALN    /TN 212 684-3300/PIC ATX
                    /LPIC NYT/ZLLU FAX               17.60
           1 9ZR                                      6.44
""", others="212 684-9918", traps=["page header inside a series of numbers", "unit broken over a line", "letters as PIC"])

record("nynex-bell-atlantic", "4125550155662", "412 555-0155", "412 555-0155 0156",
       "STRIP DISTRICT PRODUCE LLP", ("2001", "SMALLMAN ST", "", "PITTSBURGH", "PA", "15222"),
       ("", "PO BOX 40120", "", "PITTSBURGH", "PA", "15201"), "address-differs passcode-required centrex", """
BELL ATLANTIC - PENNSYLVANIA              SERVICE RECORD           PAGE 001
ACCOUNT NUMBER           CLASS OF SERV   DIRECTORY   BILL PERIOD    PRINT DATE
412 555-0155 662         CTX             P           NOV 19 2025    11-24-25
-----------------------------------------------------------------------------
    LIST
  LN     STRIP DISTRICT PRODUCE LLP
  LA     2001 SMALLMAN ST, PITTSBURGH
  SA     2001 SMALLMAN ST, PITTSBURGH, PA 15222
  SIC    5148
    BILL
  BN1    STRIP DISTRICT PRODUCE LLP
  BA1    PO BOX 40120
  PO     PITTSBURGH, PA 15201
    RMK
  RMKR   CENTREX CUSTOMER GROUP SDP1  PASSCODE ON ACCT
    S&E
 060189   2 RXR    /TN 412 555-0155, 0156/PIC 288/LPIC 288     38.00
          2 9ZR                                                12.88
""", traps=["Centrex stations"], pdf=dict(size=8, leading=10))

record("nynex-bell-atlantic", "6175550128804", "617 555-0128", "617 555-0128; 617 742-6100-6119",
       "BEACON ACTUARIAL ASSOCIATES", ("12", "JOY ST", "", "BOSTON", "MA", None),
       ("12", "JOY ST", "", "BOSTON", "MA", "02108"), "did-trunks service-zip-missing", """
NYNEX                                    SERVICE RECORD          PAGE 001
ACCOUNT NUMBER          CLASS OF SERV   DIRECTORY   BILL PERIOD   PRINT DATE
617 555-0128 804        TFB             B           JUN 22 2026   06-25-26
-----------------------------------------------------------------------------
       BILL
       BN1    BEACON ACTUARIAL ASSOCIATES
       BA1    12 JOY ST
       PO     BOSTON, MA 02108
       LIST
       LN     BEACON ACTUARIAL ASSOCIATES
       SA     12 JOY ST, BOSTON, MA /LSO 617 742
       S&E
    081590     1 1MB    /TN 617 555-0128/PIC 0222/LPIC 0222      30.00
    081590    20 ND8    /DTN 617 742-6100 THRU 6119              40.00
               4 TDD    /CLS 15.TKNA.300214.1-4/TLI 617 555-
                        0128                                    160.00
""", traps=["range by a word", "trunk number broken over a line"], coding="latin-1")

record("qwest", "3035550144519", "303 555-0144", "303 555-0144-0147",
       "FRONT RANGE OPTICAL, P.C.", ("1670", "BROADWAY", "STE 1200", "DENVER", "CO", "80202"),
       ("", "PO BOX 5508", "", "DENVER", "CO", "80217"), "hunt-group dsl address-differs", """
QWEST   CUSTOMER SERVICE RECORD    STATE CO   REGION CENTRAL     AS OF 07/15/26
ACCOUNT 303 555-0144-519           SERVICE EST 04-02-03
---LIST---
  LN     FRONT RANGE OPTICAL, P.C.
  LA     1670 BROADWAY, DENVER
  SA     1670 BROADWAY, DENVER /LOC STE 1200
  DZIP   80202
---BILL---
  BN1    FRONT RANGE OPTICAL, P.C.
  BA1    PO BOX 5508
  PO     DENVER, CO 80217
---S&E---
  1    1FB    /TN 303 555-0144 /PIC 0432 /PCA BO, 04-02-03 /LPIC 5123
              /HTG 1 /HNT 0144, 0145, 0146                        34.59
  1    9ZR                                                         6.44
  2    1FB    /TN 0145, 0146 /PIC 0432 /LPIC 5123 /HTG 1          69.18
  2    9ZR                                                        12.88
  1    1FB    /TN 0147 /PIC NONE /LPIC NONE                       34.59
  1    ADL11  /TN 0147 /DSL 7M                                    39.95
  1    EVB    /TN 0144 /CFNB 303 555-0180                          3.50
---RMK---
  RMKR   NONE
""", others="303 555-0180", traps=["trunk-free multi-line", "forward on busy"])

record("qwest", "5055550162077", "505 555-0162", "505 555-0162; 505 247-8800 8801",
       "HIGH MESA VETERINARY", ("9400", "MENAUL BLVD NE", "", "ALBUQUERQUE", "NM", "87112"),
       ("9400", "MENAUL BLVD NE", "", "ALBUQUERQUE", "NM", "87112"), "disconnected-number", """
U S WEST COMMUNICATIONS    CUSTOMER SERVICE RECORD   STATE NM    AS OF 02/01/26
ACCOUNT 505-555-0162-077R
[IDENT]
TN   505-555-0162
CUS  077
[LIST]
LN   HIGH MESA VETERINARY
SA   9400 MENAUL BLVD NE, ALBUQUERQUE
DZIP 87112
[BILL]
BN1  HIGH MESA VETERINARY
BA1  9400 MENAUL BLVD NE
PO   ALBUQUERQUE, NM 87112
[STAT]
DISC 505-247-8802 DISCONNECTED 12-01-25
[S&E]
1  1FB  /TN 505-555-0162/PIC 222/LPIC 5123   28.10
1  AFK  /TN 505-247-8800/PIC 222/LPIC 5123   28.10
1  AFK  /TN 247-8801/PIC 222/LPIC 5123       28.10
3  9ZR                                       19.32
""", others="505 247-8802", traps=["check letter behind the customer code"], pdf=dict(size=9, leading=11, left=60))

record("qwest", "2085550139640", "208 555-0139", "208 555-0139 0150",
       "SNAKE RIVER OUTFITTERS LLC", ("14", "1/2 MAIN ST", "", "HAGERMAN", "ID", "83332"),
       ("", "HC 60 BOX 118", "", "HAGERMAN", "ID", "83332"), "address-differs unknown-usoc", """
CENTURYLINK QC    CUSTOMER SERVICE RECORD     STATE ID  REGION CENTRAL   AS OF 10/30/26
ACCOUNT 208 555-0139 640
---IDENT
 TN    208 555-0139
 CUS   640
---LIST
 LN    SNAKE RIVER OUTFITTERS LLC
 SA    14 1/2 MAIN ST, HAGERMAN
 DZIP  83332
---BILL
 BN1   SNAKE RIVER OUTFITTERS LLC
 BA1   HC 60 BOX 118
 PO    HAGERMAN, ID 83332
---S&E
 1   1MB     /TN 208 555-0139/PIC 0444/LPIC 5123     30.00
 1   9ZR                                              6.44
 1   QZ7XB   /TN 0150/PIC 0444/LPIC 5123             30.00
""", traps=["unknown service code with a number", "fraction in the house number"])

record("cincinnati-bell", "5135550175229", "513 555-0175", "513 555-0175 0176 0177",
       "QUEEN CITY GASKET CO.", ("4810", "SPRING GROVE AVE", "REAR", "CINCINNATI", "OH", "45232"),
       ("4810", "SPRING GROVE AVE", "", "CINCINNATI", "OH", "45232"), "hunt-group contract", """
CINCINNATI BELL TELEPHONE
CUSTOMER SERVICE RECORD                          DATE 05/19/26   PAGE 1
ACCOUNT  513 555-0175 229     COS 1FB     BILL PERIOD 05-04-26

<LIST>
LN    QUEEN CITY GASKET CO.
LA    4810 SPRING GROVE AVE, CINCINNATI
SA    4810 SPRING GROVE AVE, CINCINNATI, OH 45232
      /LOC REAR
<BILL>
BN1   QUEEN CITY GASKET CO.
BA1   4810 SPRING GROVE AVE
PO    CINCINNATI OH 45232
<SVC & EQP>
  1   1FB     /TN 513 555-0175/PIC 0555/LPIC 5556
              /HTG CB1/HNT 0176, 0177            36.00
  2   1FB     /TN 0176, 0177/PIC 0555/LPIC 5556
              /HTG CB1                           72.00
  3   EUCL                                       19.50
<REMARKS>
RMK   3 YR TERM AGREEMENT EXP 04/30/27 ETF APPLIES
""", traps=["other spelling of the section", "unit without a number"])

record("cincinnati-bell", "8595550113046", "859 555-0113", "859 555-0113 0114",
       "LICKING VALLEY DENTAL LAB", ("730", "MADISON AVE", "STE 2", "COVINGTON", "KY", "41011"),
       ("730", "MADISON AVE", "STE 2", "COVINGTON", "KY", "41011"), "freeze", """
CBT CUSTOMER SERVICE RECORD                                     PAGE   1
ACCOUNT NUMBER 859 555-0113 046       CLASS 1FB       AS OF 03-03-26
:LIST:
 LN   LICKING VALLEY DENTAL LAB
 SA   730 MADISON AVE, COVINGTON, KY 41011 /STE 2
:BILL:
 BN1  LICKING VALLEY DENTAL LAB
 BA1  730 MADISON AVE STE 2
 PO   COVINGTON KY 41011
:SERVICE AND EQUIPMENT:
 061500  1  1FB   /TN 859 555-0113/PIC 0555/LPIC 5556/FRZ LSP   35.00
         1  9ZR                                                  6.44
 061500  1  1FB   /TN 0114/PIC 0555/LPIC 5556/FRZ LSP           35.00
         1  9ZR                                                  6.44
""", pdf=dict(size=8.5, leading=11))

record("att-section", "3125550161207", "312 555-0161", "312 555-0161 0162 0170; 312 440-9112",
       "WABASH AVENUE COFFEE ROASTERS LLC", ("1130", "S WABASH AVE", "", "CHICAGO", None, "60605"),
       ("", "PO BOX 06110", "", "CHICAGO", "IL", "60606"), "address-differs", """
ACCOUNT 3125550161207   BILLDATE 20260410
5550161 TLH B1W-M 0001
---LISTINGS---
NP    (NON-PUB)
LA    1130 S WABASH AVE, CHICAGO
LN    WABASH AVENUE COFFEE ROASTERS LLC
SA    1130 S WABASH AVE, CHICAGO
DZIP  60605
SIC   5812
---DIRECTORY DELIVERY---
DDA   1130 S WABASH AVE
---BILL---
BN1   WABASH AVENUE COFFEE ROASTERS LLC
BN2   ATTN ACCOUNTS PAYABLE
BA1   PO BOX 06110
PO    CHICAGO IL 60606
CLA   B
TAR   312
CNTS  1
---RMKS---
RMK   USE SIDE DOOR
---EQUIPMENT---
555 0161 B1W-M  /RCU 1              22.15    22.15  04-02-18   0001
         9ZR                         6.44     6.44  04-02-18   0002
         NSR                                        04-02-18   0003 N
555 0162 B1W    /RCU 1              22.15    22.15  04-02-18   0004
         9ZR                         6.44     6.44  04-02-18   0005
         ESX                         4.00     4.00  04-02-18   0006
ACCOUNT 3125550161207   BILLDATE 20260410
5550161 TLH B1W-M 0002
555 0170 B1W    /RCU 1              22.15    22.15  09-30-20   0007
         9ZR                         6.44     6.44  09-30-20   0008
440 9112 B1W    /RCU 1              22.15    22.15  09-30-20   0009 F
         UXT25                                      09-30-20   0010 N
---REVENUE AMOUNTS---
LOCAL                                        121.44
---INDEX---
B1W   4
9ZR   3
""", traps=["seven-digit numbers", "header repeated as noise", "no state in the service address"])

record("att-section", "2105550190415", "210 555-0190", "210 555-0190 0191",
       "MISSION TRAIL PLUMBING", ("9003", "MISSION RD", "", "SAN ANTONIO", "TX", "78214"),
       ("9003", "MISSION RD", "", "SAN ANTONIO", "TX", "78214"), "passcode-required", """
ACCOUNT 2105550190415      BILLDATE 20260602
 ---LISTINGS---
 LN   MISSION TRAIL PLUMBING
 LA   9003 MISSION RD, SAN ANTONIO
 SA   9003 MISSION RD, SAN ANTONIO /ST TX
 DZIP 78214
 ---BILL---
 BN1  MISSION TRAIL PLUMBING
 BA1  9003 MISSION RD
 PO   SAN ANTONIO TX 78214
 TACC 01
 ---RMKS---
 RMKR ACCT PASSCODE PROTECTED
 ---EQUIPMENT---
 210 555 0190 B1W-M               24.00   24.00  01-15-12  1
      9ZR                          6.44    6.44  01-15-12  2
      9PZLM                        0.50    0.50  01-15-12  3
 210 555 0191 B1W                 24.00   24.00  01-15-12  4
      9ZR                          6.44    6.44  01-15-12  5
""", pdf=dict(size=9, leading=11))

record("att-section", "9165550183552", "916 555-0183", "916 555-0183 0184; 916 448-2201",
       "CAPITOL LETTERPRESS INC", ("1015", "K ST", "STE 5", "SACRAMENTO", "CA", "95814"),
       ("1015", "K ST", "STE 5", "SACRAMENTO", "CA", "95814"), "", """
ACCOUNT 9165550183552 BILLDATE 20260118
---LISTINGS---
  LN    CAPITOL LETTERPRESS INC
  LA    1015 K ST, SACRAMENTO
  SA    1015 K ST, SACRAMENTO, CA/LOC STE 5
  DZIP  95814
---BILL---
  BN1   CAPITOL LETTERPRESS INC
  BA1   1015 K ST STE 5
  PO    SACRAMENTO CA 95814
---EQUIPMENT---
  555-0183 B1W-M /RCU 2      20.10   20.10 11-01-19 001
  555-0184 B1W   /RCU 2      20.10   20.10 11-01-19 002
  448-2201 B1W   /RCU 2      20.10   20.10 11-01-19 003
           9ZR                6.44   19.32 11-01-19 004
""")

record("att-box", "3145550107918", "314 555-0107", "314 555-0107 0108 0109",
       "GATEWAY UPHOLSTERY LLC", ("1220", "CHOUTEAU AVE", "", "SAINT LOUIS", "MO", "63103"),
       ("1220", "CHOUTEAU AVE", "", "SAINT LOUIS", "MO", "63103"), "", """
!------------------------------------------------------------------------------!
!                        CUSTOMER SERVICE RECORD                               !
! ACCOUNT 314 555-0107 918          BILL DATE 07/09/26              PAGE 1     !
!------------------------------------------------------------------------------!
! BL/GRP       ! CODE/QNTY ! DESCRIPTION                 ! UNIT RATE ! TOTAL   ! TAX FLAGS !
!------------------------------------------------------------------------------!
!              ! ---LIST   !                             !           !         !
!              ! LN        ! GATEWAY UPHOLSTERY LLC      !           !         !
!              ! LA        ! 1220 CHOUTEAU AVE, SAINT LOUIS  !       !         !
!              ! SA        ! 1220 CHOUTEAU AVE, SAINT LOUIS, MO  !   !         !
!              ! DZIP      ! 63103                       !           !         !
!              ! ---BILL   !                             !           !         !
!              ! BN1       ! GATEWAY UPHOLSTERY LLC      !           !         !
!              ! BA1       ! 1220 CHOUTEAU AVE           !           !         !
!              ! PO        ! SAINT LOUIS MO 63103        !           !         !
!              ! ---S&E    !                             !           !         !
! 314 555-0107 ! 1FB     1 ! BUSINESS LINE FLAT          !   30.00   !   30.00 ! FSL       !
!              ! 9ZR     1 ! FEDERAL LINE CHARGE         !    6.44   !    6.44 ! F         !
!              !           ! SUBTOTAL                    !           !   36.44 !           !
! 314 555-0108 ! 1FB     1 ! BUSINESS LINE FLAT          !   30.00   !   30.00 ! FSL       !
!              ! ESX     1 ! CALL WAITING                !    4.00   !    4.00 ! FSL       !
!              !           ! SUBTOTAL                    !           !   34.00 !           !
! 314 555-0109 ! 1FB     1 ! BUSINESS LINE FLAT          !   30.00   !   30.00 ! FSL       !
!              !           ! SUBTOTAL                    !           !   30.00 !           !
!------------------------------------------------------------------------------!
! SERV & EQUIP ACCOUNT SUMMARY                                                 !
!              ! 1FB     3 ! BUSINESS LINE FLAT          !           !   90.00 !           !
!              ! 9ZR     1 ! FEDERAL LINE CHARGE         !           !    6.44 !           !
!------------------------------------------------------------------------------!
""", traps=["columns between exclamation marks", "summary of codes is no line"])

record("att-box", "8165550124330", "816 555-0124", "816 555-0124 0125 0126",
       "RIVER MARKET CATERING CO", ("300", "DELAWARE ST", "", "KANSAS CITY", "MO", "64105"),
       ("", "PO BOX 412000", "", "KANSAS CITY", "MO", "64141"), "address-differs several-locations", """
!-----------------------------------------------------------------------!
! CUSTOMER SERVICE RECORD           816 555-0124 330      PAGE 001      !
!-----------------------------------------------------------------------!
! LN   ! RIVER MARKET CATERING CO                                       !
! LA   ! 300 DELAWARE ST, KANSAS CITY                                   !
! SA   ! 300 DELAWARE ST, KANSAS CITY, MO 64105                         !
! SLA  ! 002 = 1811 VINE ST, KANSAS CITY                                !
! BN1  ! RIVER MARKET CATERING CO                                       !
! BA1  ! PO BOX 412000                                                  !
! PO   ! KANSAS CITY MO 64141                                           !
!-----------------------------------------------------------------------!
! BL/GRP       ! CODE/QNTY ! DESCRIPTION          ! UNIT RATE ! TOTAL   !
!-----------------------------------------------------------------------!
! 816 555-0124 ! 1FB   1   ! BUSINESS LINE        !  31.00    !  31.00  !
!              ! 9ZR   1   ! FED LINE CHG         !   6.44    !   6.44  !
!              !           ! SUBTOTAL             !           !  37.44  !
! 816 555-0125 ! 1FB   1   ! BUSINESS LINE        !  31.00    !  31.00  !
!              !           ! SUBTOTAL             !           !  31.00  !
! 816 555-0126 ! 1FB   1   ! BUSINESS LINE /SLA 002 ! 31.00   !  31.00  !
!              !           ! SUBTOTAL             !           !  31.00  !
!-----------------------------------------------------------------------!
""", traps=["pointer to another service address", "no sections"], pdf=dict(size=8, leading=10),
       places=[(("300", "DELAWARE ST", "", "KANSAS CITY", "MO", "64105"), "816 555-0124 0125"),
               (("1811", "VINE ST", "", "KANSAS CITY", None, None), "816 555-0126")])

record("att-box", "4055550136702", "405 555-0136", "405 555-0136 0137; 405 239-4410",
       "STOCKYARD SADDLERY INC", ("1400", "EXCHANGE AVE", "STE A", "OKLAHOMA CITY", "OK", "73108"),
       ("1400", "EXCHANGE AVE", "STE A", "OKLAHOMA CITY", "OK", "73108"), "dsl", """
!==========================================================================!
!   CUSTOMER SERVICE RECORD                                     PAGE 0001  !
!   ACCOUNT NUMBER: 405 555-0136 702   BILL PERIOD: 10/07/26               !
!==========================================================================!
!BL/GRP!CODE/QNTY !DESCRIPTION                      !UNIT RATE!TOTAL   !TAX!
!--------------------------------------------------------------------------!
!      !LN        !STOCKYARD SADDLERY INC           !         !        !   !
!      !SA        !1400 EXCHANGE AVE, OKLAHOMA CITY, OK /LOC STE A !   !   !
!      !DZIP      !73108                            !         !        !   !
!      !BN1       !STOCKYARD SADDLERY INC           !         !        !   !
!      !BA1       !1400 EXCHANGE AVE STE A          !         !        !   !
!      !PO        !OKLAHOMA CITY OK 73108           !         !        !   !
!--------------------------------------------------------------------------!
!405 555-0136                                       !         !        !   !
!   1  !1FB     1 !BUSINESS FLAT LINE               !  29.00  !  29.00 !FS !
!   1  !9ZR     1 !FEDERAL LINE CHARGE              !   6.44  !   6.44 !F  !
!      !          !SUBTOTAL                         !         !  35.44 !   !
!405 555-0137                                       !         !        !   !
!   1  !1FB     1 !BUSINESS FLAT LINE               !  29.00  !  29.00 !FS !
!   1  !ADL11   1 !FASTACCESS DSL                   !  45.00  !  45.00 !FS !
!      !          !SUBTOTAL                         !         !  74.00 !   !
!405 239-4410                                       !         !        !   !
!   1  !1FB     1 !BUSINESS FLAT LINE               !  29.00  !  29.00 !FS !
!      !          !SUBTOTAL                         !         !  29.00 !   !
!==========================================================================!
!SERV & EQUIP ACCOUNT SUMMARY                                              !
!      !1FB     3 !BUSINESS FLAT LINE               !         !  87.00 !   !
!      !9ZR     1 !FEDERAL LINE CHARGE              !         !   6.44 !   !
!==========================================================================!
""", traps=["number as the heading of a block"])

record("cincinnati-bell", "513Q010448221", "", "513 555-0198 0199",
       "OHIO RIVER TERMINALS LTD", ("2000", "EASTERN AVE", "", "CINCINNATI", "OH", "45202"),
       ("2000", "EASTERN AVE", "", "CINCINNATI", "OH", "45202"), "missing-btn", """
CINCINNATI BELL TELEPHONE        CUSTOMER SERVICE RECORD             PAGE 1
ACCOUNT 513 Q01-0448 221    COS 1FB    EX 513 555     PRINT DATE 07/07/26
=== LIST ===
LN    OHIO RIVER TERMINALS LTD
SA    2000 EASTERN AVE, CINCINNATI, OH 45202
=== BILL ===
BN1   OHIO RIVER TERMINALS LTD
BA1   2000 EASTERN AVE
PO    CINCINNATI OH 45202
=== S&E ===
  1   1FB     /TN 513 555-0198/PIC 0555/LPIC 5556    36.00
  1   1FB     /TN 0199/PIC 0555/LPIC 5556            36.00
""", traps=["account number with a letter where a central office code stands"])

record("bellsouth", "6155550164087", "615 555-0164", "615 555-0164-0166",
       "CUMBERLAND GUITAR WORKS LLC", ("1602", "GALLATIN PIKE N", "BLDG B, STE 12", "MADISON", "TN", "37115"),
       ("1602", "GALLATIN PIKE N", "BLDG B, STE 12", "MADISON", "TN", "37115"), "hunt-group", """
                 CUSTOMER SERVICE RECORD                       PAGE 1
ACCT 615.555.0164.087     CLS OF SVC 1FB    BILL PERIOD 12-05-25
PRINT DATE 12-09-25       EX 615 555

****** LIST ******
 LN  CUMBERLAND GUITAR WORKS LLC
 LA  1602 GALLATIN PIKE N, MADISON
 SA  1602 GALLATIN PIKE N, MADISON/LOC BLDG B, STE 12/LSO
     615 555/ST TN/ZIP 37115
****** BILL ******
 BN1 CUMBERLAND GUITAR WORKS LLC
 BA1 1602 GALLATIN PIKE N
 BA2 BLDG B STE 12
 PO  MADISON TN 37115
****** S & E ******
 11-02-15 1 1FB/TN 615.555.0164/PIC 0222/LPIC 5124/HTG H1/HN
            T 0164, 0165, 0166
          1 9ZR                                        6.44
 11-02-15 2 1FB/TN 0165, 0166/PIC 0222/LPIC 5124/HTG H1
          2 9ZR                                       12.88
""", traps=["identifier broken over a line", "state named TN"])
