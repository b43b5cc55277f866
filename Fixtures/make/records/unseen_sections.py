"""Records in sections that were written, with their truths, before the reader saw them."""
from record import record

record("bellsouth", "7705550131440", "770 555-0131", "770 555-0131-0134 0138; 888 555-0171",
       "PEACHTREE ORTHODONTIC LAB INC", ("1875", "OLD NORCROSS RD", "BLDG 300 STE 12", "LAWRENCEVILLE", "GA", "30044"),
       ("", "PO BOX 491170", "", "LAWRENCEVILLE", "GA", "30049"), "address-differs hunt-group alarm-line toll-free", """
ACCOUNT NO: 770 555-0131 440             PAGE   1
CUSTOMER SERVICE RECORD           PRINT DATE 10-02-26
CLASS OF SERVICE 1FB     DIR A    BILL PERIOD 01
- - - - - - - LIST - - - - - - -
LN    PEACHTREE ORTHODONTIC LAB INC
LA    1875 OLD NORCROSS RD, LAWRENCEV
      ILLE
SA    1875 OLD NORCROSS RD, LAWRENCEVILLE
      , GA /LOC BLDG 300, STE 12 /LS
      O 770 555
DZIP  30044
ADL   PEACHTREE ALIGNERS /TN 770 555-0134
YPH   DENTAL LABORATORIES
- - - - - - - BILL - - - - - - -
BN1   PEACHTREE ORTHODONTIC LAB INC
BN2   ATTN ACCOUNTS PAYABLE
BA1   PO BOX 491170
PO    LAWRENCEVILLE GA 30049
SIC   8072
TAR   1181
- - - - - - - S & E  - - - - - -
091211  1  1FB   /TN 770 555-0131/PIC 0432/LP
                 IC 0432/HTG A/HNT 0132, 0133
                 , 0134                   38.00
091211  3  1FB   /TN 770 555-0132, 0133, 01
                 34/PIC 0432/LPIC 0432/HTG
                 A                       114.00
ACCOUNT NO: 770 555-0131 440             PAGE   2
CUSTOMER SERVICE RECORD           PRINT DATE 10-02-26
CLASS OF SERVICE 1FB     DIR A    BILL PERIOD 01
081420  1  1FB   /TN 0138/PIC NONE/ZLLU BURG
                 ALARM PANEL              38.00
        5  9ZR                            32.20
        5  TTB                            10.00
030119  1  TFS   /TN 888 555-0171/RTO 770 55
                 5-0131                   15.00
- - - - - - - RMKS - - - - - - -
RMKR  CBR 404 555-0166 OFFICE MGR
""", others="404 555-0166", traps=["spaced section heads", "wrap inside tokens and identifiers", "header in mid section"])

record("bellsouth", "6155550122208", "615 555-0122", "615 555-0122 0125 0127 0126",
       "MUSIC ROW MASTERING LLC", ("1011", "16TH AVE S", "FLR 2", "NASHVILLE", "TN", "37212"),
       ("1011", "16TH AVE S", "", "NASHVILLE", "TN", "37212"),
       "distinctive-ring remote-call-forward dsl pending-order address-differs disconnected-number", """
CSR  615 555-0122 208                                        PAGE 001
CUS 208   CLS OF SVC 1FB   PRINTED 03/12/2026
PENDING ORDER  CO7PWX41  DD 03-20-26

IDENT
TN    615 555-0122
CUS   208
LIST
LN    MUSIC ROW MASTERING LLC
LA    1011 16TH AVE S, NASHVILLE
SA    1011 16TH AVE S, NASHVILLE /FLR 2 /ST TN
      /LSO 615 555
DZIP  37212
BILL
BN1   MUSIC ROW MASTERING LLC
BA1   1011 16TH AVE S
PO    NASHVILLE TN 37212
S&E
06-30-09  1 1FB  /TN 615 555-0122/PIC 0288/LPIC 5124          36.00
06-30-09  1 DRS  /TN 0126                                      6.00
11-02-15  1 1FB  /TN 615 555-0125/PIC 0288/LPIC 5124          36.00
11-02-15  1 ADSLX /TN 0125                                    49.95
01-18-22  1 RCF  /TN 615 555-0127/CFN 931 555-0140            20.00
          2 9ZR                                               12.88
RMKS
RMK   PRIOR TN 615 555-0199 DISC 06-09
""", others="931 555-0140; 615 555-0199",
       traps=["bare section heads", "forward target", "former number in a remark"])

record("sbc-ameritech", "2165550180611", "216 555-0180", "216 555-0180 0100-0119 0185",
       "ERIE BASIN CRANE & RIGGING CO", ("3101", "W 25TH ST", "RM 4", "CLEVELAND", "OH", "44109"),
       ("", "PO BOX 94411", "", "CLEVELAND", "OH", "44101"), "did-trunks address-differs freeze", """
CUSTOMER SERVICE RECORD DISPLAY     09/14/2026 14:11:08
TN 216 555-0180   CUS 611   ST OH   COS TFB   STATUS LIVE
LOCAL SERVICE PROVIDER FREEZE: YES

---IDENT
 AN    216 555-0180 611
---LSTG
 LN    ERIE BASIN CRANE & RIGGING CO
 LA    3101 W 25TH ST, CLEVELAND
 SA    3101 W 25TH ST, CLEVELAND
       /RM 4/LSO 216 555
 DZIP  44109
---BILL
 BN1   ERIE BASIN CRANE & RIGGING CO
 BA1   PO BOX 94411
 PO    CLEVELAND OH 44101
---RMKS
 RMKR  DO NOT WORK WITHOUT CALLING CUST
---S&E
 I 110418  6 TFB   /TN 216 555-0180/TLI 216
                   555-4400/PIC 0222/LPIC 9199
                   /CLS .TGBN.004100..OB     240.00
   110418  1 NDT   /DTN 216 555-0100 THRU 0
                   119                        30.00
   110418  1 1MB   /TN 216 555-0185/ZLLU FAX
                   MACHINE/PIC 0222           31.00
           7 9LM                              45.08
""", others="216 555-4400", traps=["range broken in its last number", "trunk's own number", "freeze in the header"])

record("sbc-ameritech", "6305550110233", "630 555-0110", "630 555-0110 0111 0112",
       "FOX RIVER CANOE RENTAL", ("620", "N RIVER ST", None, "BATAVIA", "IL", None),
       ("620", "N RIVER ST", None, "BATAVIA", "IL", "60510"), "service-zip-missing disconnected-number hunt-group", """
CSR  AMERITECH                            07-01-26  PG 1
ACCT 630 555 0110 233
---LIST
LN   FOX RIVER CANOE RENTAL
LA   620 N RIVER ST, BATAVIA
SA   620 N RIVER ST, BATAVIA /ST IL
     /LSO 630 555
---BILL
BN1  FOX RIVER CANOE RENTAL
BA1  620 N RIVER ST
PO   BATAVIA IL 60510
---STAT
TN   630 555-0113 DISC 052625
---S&E
041706 1 1MB /TN 630 555-0110/HTG 1/HTY 3/HNT 0111/PIC 0333
041706 1 1MB /TN 0111/HTG 1/HNT 0112/PIC 0333
042219 1 1MB /TN 0112/HTG 1/PIC 0333
       3 9LM
       1 ESX /TN 0110
""", others="630 555-0113", traps=["next number to hunt to", "disconnected line in a status section"])

record("pacific-bell", "4155550177902", "415 555-0177", "415 555-0177-0179",
       "TELEGRAPH HILL INTERPRETERS", ("455", "CHESTNUT ST", "STE 3", "SAN FRANCISCO", None, "94133"),
       ("1", "MARKET PLZ", "FL 40", "SAN FRANCISCO", "CA", "94105"),
       "address-differs name-differs", """
PACIFIC BELL         CUSTOMER SERVICE RECORD           PAGE 1 OF 1
415 555-0177-902     PRINT 08/03/26    SUMMARY BILL 415 R21-8840 115
---------------- LISTING ----------------
NP    (NON-PUB)
LN    TELEGRAPH HILL INTERPRETERS
LA    455 CHESTNUT ST, SAN FRANCISCO
SA    455 CHESTNUT ST, SAN FRANCISCO
      /STE 3
DZIP  94133
ADL   BAY LANGUAGE LINE  510 555-0142  FOREIGN LISTING OAKLAND
---------------- BILLING ----------------
BN1   BAY LANGUAGE GROUP
BN2   C/O TREASURY
BA1   1 MARKET PLZ
BA2   FL 40
PO    SAN FRANCISCO CA 94105
RA    415 555-0200/CUS 118
---------------- SERVICE AND EQUIPMENT ----------------
1   1MB  /TN 415 555-0177/PIC 0288/LPIC 5124        18.20
1   1MB  /TN 555-0178/PIC 0288/LPIC 5124            18.20
1   1MB  /TN 555-0179/PIC 0288/LPIC 5124            18.20
3   9ZR                                              19.32
3   NPU                                               3.00
""", also="BAY LANGUAGE GROUP", others="510 555-0142; 415 555-0200", traps=["foreign listing", "related account", "summary bill with a pseudo number"])

record("nynex-bell-atlantic", "2125550150330", "212 555-0150", "212 555-0150 0151 0152 0153",
       "GARMENT DISTRICT TRIM & BUTTON CORP", ("257", "W 38TH ST", "FLR 5", "NEW YORK", "NY", "10018"),
       ("257", "W 38TH ST", "FLR 5", "NEW YORK", "NY", "10018"), "hunt-group alarm-line", """
+------------------------------------------------------------+
| ACCT 212 555-0150 330   COS 1MB   PG 1   BP 12  PRT 260714 |
| NEW YORK TELEPHONE  CUSTOMER SERVICE RECORD                |
+------------------------------------------------------------+
 *** LIST ***
LN    GARMENT DISTRICT TRIM & BUTTON CORP
LA    257 W 38TH ST, MANHATTAN
SA    257 W 38TH ST, NEW YORK, NY
        /FLR 5
        /LSO 212 555
DZIP  10018
 *** BILL ***
BN1   GARMENT DISTRICT TRIM & BUTTON CORP
BA1   257 W 38TH ST
BA2   FLR 5
PO    NEW YORK NY 10018
 *** S&E ***
 051103 1 1MB  /TN 555-0150/PIC ATX/LPIC NYT/HTG 1
               /HNT 0151, 0152
 051103 2 1MB  /TN 555-0151, 0152/PIC ATX
               /LPIC NYT/HTG 1
+------------------------------------------------------------+
| ACCT 212 555-0150 330   COS 1MB   PG 2   BP 12  PRT 260714 |
| NEW YORK TELEPHONE  CUSTOMER SERVICE RECORD                |
+------------------------------------------------------------+
 190822 1 1MB  /TN 555-0153/PIC 288/LPIC 288
               /DES HOLDUP ALARM
        4 9LM                            25.76
 *** RMK ***
RMK   ACCESS THRU SUPER 212 555-0188
""", others="212 555-0188", traps=["boxed header repeated in a line", "dates as YYMMDD", "seven-digit numbers"])

record("nynex-bell-atlantic", "6175550164905", "617 555-0164", "617 555-0164 0165",
       "FENWAY FRAME SHOP", ("88", "PETERBOROUGH ST", "", "BOSTON", "MA", "02215"),
       ("", "PO BOX 15204", "", "BOSTON", "MA", "02215"), "address-differs passcode-required", """
NEW ENGLAND TEL  CSR                       ACCT 617 555-0164 905
                                           DATE 11/03/26  PAGE 1
LIST ------------------------------------------------------------
LN        Fenway Frame Shop
LA        88 Peterborough St, Boston
SA        88 Peterborough St, Boston, MA
          /LSO 617 555
DZIP      02215
BILL ------------------------------------------------------------
BN1       Fenway Frame Shop
BA1       PO Box 15204
PO        Boston MA 02215
RMKS ------------------------------------------------------------
RMKR      Acct has passcode, verify before release
S & E -----------------------------------------------------------
 04-11-99  1 1MB /TN 617 555-0164/PIC 0288/LPIC 0110       21.15
 04-11-99  1 1MB /TN 617 555-0165/PIC 0288/LPIC 0110       21.15
           2 9LM                                           12.88
           1 LINES TOTAL
""", traps=["mixed case", "heads before their rules"], pdf=dict(size=9, leading=11))

record("qwest", "5035550146072", "503 555-0146", "503 555-0146 0148 0150-0169",
       "ALBERTA STREET PRINT COLLECTIVE", ("1722", "NE ALBERTA ST", None, "PORTLAND", "OR", "97211"),
       ("1722", "NE ALBERTA ST", None, "PORTLAND", "OR", "97211"), "did-trunks centrex", """
QWEST CUSTOMER SERVICE RECORD
ACCOUNT: 503 555-0146-072A    PRINTED: 05/30/2026   PAGE: 1
--- LIST ---
LN   ALBERTA STREET PRINT COLLECTIVE
LA   1722 NE ALBERTA ST, PORTLAND
SA   1722 NE ALBERTA ST, PORTLAND, OR
DZIP 97211
--- BILL ---
BN1  ALBERTA STREET PRINT COLLECTIVE
BA1  1722 NE ALBERTA ST
PO   PORTLAND OR 97211
TAR  OR0051
--- S&E ---
10-14-05  1  1FB     /TN 503 555-0146/PIC 0222/PCA OF, 10-14-05
                     /LPIC 5123/LPCA OF, 10-14-05             30.00
06-06-12  1  M1ACS   /TN 503 555-0148/CTX 4100/PIC 0222
                     /PCA BO, 06-06-12                        18.00
08-01-18  8  T1V     /CLS .TGXX.004777..NW/TLI 503 555-4777
08-01-18  1  ND8     /DTN 503 555-0150 THRU 503 555-0169      8.00
          2  9ZR                                              12.98
--- RMKS ---
RMK  MLT FOR REPAIR CALL 800 573-1311
""", others="503 555-4777; 800 573-1311", traps=["check letter behind the code", "repair number in remarks"])

record("qwest", "3075550118590", "307 555-0118", "307 555-0118 0119",
       "BIG HORN FEED & TACK", ("14", "COUNTY ROAD 33", None, "BUFFALO", "WY", "82834"),
       ("", "RR 2 BOX 118", "", "BUFFALO", "WY", "82834"), "address-differs", """
US WEST COMMUNICATIONS CSR        307 555-0118 590     02/02/26
[IDENT]
TN     307 555-0118
CUS    590
[LIST]
LN     BIG HORN FEED & TACK
LA     RR 2, BUFFALO
SA     14 COUNTY ROAD 33, BUFFALO, WY
DZIP   82834
ROUT   2/BOX 118
[BILL]
BN1    BIG HORN FEED & TACK
BA1    RR 2 BOX 118
PO     BUFFALO WY 82834
[S&E]
1 1FB /TN 307 555-0118/PIC 0288/PCA OF, 02-03-98/LPIC 5123/LPCA OF, 02-03-98 /TBE A
1 1FB /TN 0119/PIC 0288/PCA OF, 02-03-98/LPIC 5123
2 9ZR
1 VMB /TN 0118
[END]
""", traps=["rural route", "service lines without columns"])

record("att-box", "8175550139814", "817 555-0139", "817 555-0139 0140 0141; 972 555-0160",
       "TRINITY RIVER AUDIO VISUAL", ("2900", "W LANCASTER AVE", None, "FORT WORTH", "TX", None),
       ("", "PO BOX 12077", None, "FORT WORTH", "TX", "76110"),
       "several-locations address-differs service-zip-missing", """
                           CUSTOMER SERVICE RECORD
 ACCOUNT: 817 555-0139 814      BILL DATE: 10/07/26     PAGE 1
!------------------------------------------------------------------------------------!
!LN  ! TRINITY RIVER AUDIO VISUAL                                                    !
!LA  ! 2900 W LANCASTER AVE, FORT WORTH                                              !
!SA  ! 2900 W LANCASTER AVE, FORT WORTH, TX                                          !
!SLA ! 002 = 5110 SPRING VALLEY RD, DALLAS                                           !
!BN1 ! TRINITY RIVER AUDIO VISUAL                                                    !
!BA1 ! PO BOX 12077                                                                  !
!PO  ! FORT WORTH TX 76110                                                           !
!------------------------------------------------------------------------------------!
!BL/GRP ! CODE/QNTY ! DESCRIPTION                   ! UNIT RATE ! TOTAL   ! TAX FLAGS !
!------------------------------------------------------------------------------------!
! 817 555-0139      !                               !           !         !           !
!       ! 1MB    1  ! BUSINESS LINE                 !    22.00  !   22.00 ! N         !
!       ! 9ZR    1  ! FEDERAL ACCESS CHARGE         !     6.44  !    6.44 !           !
!       ! SUBTOTAL                                  !           !   28.44 !           !
! 817 555-0140      !                               !           !         !           !
!       ! 1MB    1  ! BUSINESS LINE                 !    22.00  !   22.00 ! N         !
!       ! SUBTOTAL                                  !           !   22.00 !           !
! 817 555-0141      !                               !           !         !           !
!       ! 1MB    1  ! BUSINESS LINE                 !    22.00  !   22.00 ! N         !
!       ! SUBTOTAL                                  !           !   22.00 !           !
! 972 555-0160      !                               !           !         !           !
!       ! 1MB    1  ! BUSINESS LINE /SLA 002        !    22.00  !   22.00 ! N         !
!       ! SUBTOTAL                                  !           !   22.00 !           !
!------------------------------------------------------------------------------------!
! SERV & EQUIP ACCOUNT SUMMARY                                                       !
! 1MB    4   BUSINESS LINE                                                  88.00    !
!------------------------------------------------------------------------------------!
""", traps=["identifiers in boxes", "line at another place"],
       places=[(("2900", "W LANCASTER AVE", None, "FORT WORTH", "TX", None), "817 555-0139 0140 0141"),
               (("5110", "SPRING VALLEY RD", None, "DALLAS", None, None), "972 555-0160")])

record("att-section", "2145550121556", "214 555-0121", "214 555-0121-0123; 469 555-0177",
       "DEEP ELLUM TATTOO SUPPLY LP", ("2650", "MAIN ST", "STE 100", "DALLAS", None, "75226"),
       ("2650", "MAIN ST", "STE 100", "DALLAS", "TX", "75226"), "dsl disconnected-number", """
ACCOUNT 2145550121556   BILLDATE 20260919
5550121 TLH B1W-M 0001
---LISTINGS---
LN    DEEP ELLUM TATTOO SUPPLY LP
LA    2650 MAIN ST STE 100, DALLAS
SA    2650 MAIN ST, STE 100, DALLAS
DZIP  75226
SIC   5090
---BILL---
BN1   DEEP ELLUM TATTOO SUPPLY LP
BA1   2650 MAIN ST STE 100
PO    DALLAS TX 75226
CNTS  2
---RMKS---
RMK   214 555-0124 DISCONNECTED 08-15-26
---EQUIPMENT---
555 0121 B1W-M  /RCU 1              24.00    24.00  07-11-16   0001
         9ZR                         6.44     6.44  07-11-16   0002
         UXT25                                      07-11-16   0003 N
555 0122 B1W    /RCU 1              24.00    24.00  07-11-16   0004
         9ZR                         6.44     6.44  07-11-16   0005
         ADL11                      45.00    45.00  02-01-20   0006
ACCOUNT 2145550121556   BILLDATE 20260919
5550121 TLH B1W-M 0002
555 0123 B1W    /RCU 1              24.00    24.00  07-11-16   0007
469 555 0177 B1W /RCU 1             24.00    24.00  09-09-21   0008
         9ZR                         6.44     6.44  09-09-21   0009
---REVENUE AMOUNTS---
LOCAL                                        96.00
---INDEX---
B1W   4
""", others="214 555-0124", traps=["noise line under the header", "ten-digit row among sevens"])

record("cincinnati-bell", "5135550128118", "513 555-0128", "513 555-0128-0130",
       "OVER THE RHINE CHEESE HALL", ("1800", "RACE ST", "STALL 9", "CINCINNATI", "OH", "45202"),
       ("1800", "RACE ST", "STALL 9", "CINCINNATI", "OH", "45202"), "alarm-line contract", """
CINCINNATI BELL TELEPHONE CO.               CUSTOMER SERVICE RECORD
DATE 09/29/26
ACCOUNT  513 555-0128 118    COS 1FB      PAGE 1

<LIST>
LN    OVER THE RHINE CHEESE HALL
LA    1800 RACE ST, CINCINNATI
SA    1800 RACE ST, CINCINNATI, OH 45202
      /LOC STALL 9
<BILL>
BN1   OVER THE RHINE CHEESE HALL
BA1   1800 RACE ST
BA2   STALL 9
PO    CINCINNATI OH 45202
<SVC & EQP>
  1   1FB     /TN 513 555-0128/PIC 0555                36.00
  1   1FB     /TN 0129/PIC 0555                        36.00
  1   1FB     /TN 0130/PIC 0555
              /DESC FREEZER TEMP ALARM DIALER          36.00
  3   EUCL                                             19.50
<REMARKS>
RMK   2 YR TERM AGREEMENT THRU 12/31/27
""", traps=["unit that is no usual unit"])
