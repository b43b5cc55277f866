from lib import *

# ---- 8 swdump: what a switch prints (unusual) ----------------------------
def swdump():
    act = ["4065550110", "4065550111", "4065550124"]
    t = """\
THREE FORKS MUTUAL TELEPHONE  -  SWITCH PRINT FOR PORT REQUEST
We are small and keep no CSR. Below is what the DMS-10 has for the customer.
Customer per plant card:  GALLATIN VALLEY SEED POTATOES
Plant card location:      20 FRONTAGE RD, THREE FORKS MT 59752

>QDN 4065550110
------------------------------------------------------------------------------
DN:     5550110
TYPE: SINGLE PARTY LINE
SNPA:  406   SIG: DT   LNATTIDX: 3
HUNT GROUP: 17     HUNT MEMBER: 0
LINE EQUIPMENT NUMBER:    HOST  02 0 14 07
LINE CLASS CODE:  1FR    LCC OVERRIDE: NONE
IBN TYPE: STATION
OFFICE OPTIONS:
U3WC AIN MWT
LINE OPTIONS:
DGT CWT 3WC CNDB NOAMA
STATE: IDL
------------------------------------------------------------------------------
>QDN 4065550111
------------------------------------------------------------------------------
DN:     5550111
TYPE: SINGLE PARTY LINE
SNPA:  406   SIG: DT   LNATTIDX: 3
HUNT GROUP: 17     HUNT MEMBER: 1
LINE EQUIPMENT NUMBER:    HOST  02 0 14 08
LINE OPTIONS:
DGT PIC 0288 Y
STATE: IDL
------------------------------------------------------------------------------
>QDN 4065550124
------------------------------------------------------------------------------
DN:     5550124
TYPE: SINGLE PARTY LINE
SNPA:  406   SIG: DT   LNATTIDX: 3
LINE EQUIPMENT NUMBER:    HOST  02 1 03 11
LINE OPTIONS:
DGT CFW 4065550177 ACT
STATE: CPB
------------------------------------------------------------------------------
>QDN 4065550112
DN:     5550112
TYPE: VACANT TREATMENT  BLDN
------------------------------------------------------------------------------
OFCENG TFKS  DATE 2026/10/19  14:22:08    PRINTED BY BUD   406 555 0100 X2
"""
    save("r_swdump-1", "txt", t, acct=None, btn=None, nums=act, company="GALLATIN VALLEY SEED POTATOES", svc=A("20 FRONTAGE RD", [], "THREE FORKS", "MT", "59752"), find=["hunt-group", "missing-account-number", "missing-btn"], notn=["4065550112", "4065550177", "4065550100"], date="2026-10-19",
         traps=["vacant number queried", "forward target among options", "no account number, no BTN"])
    t = """\
< rtrv-dn-acct acct=0091744
  M  0091744 COMPLD                                  26-09-24 10:31:02
  ACCT=0091744 BTN=8025550136 CLASS=BUS
  NAME="MAD RIVER MAPLE SUPPLY" NAME2="DBA GREEN TAP"
  SVCADDR="389 BRAGG HILL RD" SVCUNIT="" SVCCITY="WAITSFIELD" SVCST=VT SVCZIP=05673
  BILADDR="389 BRAGG HILL RD" BILCITY="WAITSFIELD" BILST=VT BILZIP=05673
< rtrv-sub tn=all,acct=0091744
  M  0091745 COMPLD
  TN=8025550136 OE=H-1-1-04-12 ADMST=INSV PIC=0222 LPIC=0222 FTR=CND&CWT
  TN=8025550137 OE=H-1-1-04-13 ADMST=INSV PIC=0222 LPIC=0222 FTR=NONE
  TN=8025550152 OE=H-1-2-01-30 ADMST=INSV PIC=NONE LPIC=NONE FTR=RCF&TO=6035550141
  TN=8025550153 OE=NONE        ADMST=DISC DISCDT=25-12-01
  ADSL TN=8025550137 PROF=25M5M ADMST=INSV
< rtrv-port-lock acct=0091744
  M  0091746 DENY  NO LOCK RECORD
;
"""
    a = A("389 BRAGG HILL RD", [], "WAITSFIELD", "VT", "05673")
    save("r_swdump-2", "txt", t, acct="0091744", btn="8025550136", nums=["8025550136", "8025550137", "8025550152"], company="MAD RIVER MAPLE SUPPLY", svc=a, bill=a, find=["dsl", "remote-call-forward", "disconnected-number"], notn=["8025550153", "6035550141"], date="2026-09-24",
         traps=["command responses with KEY=VALUE", "message numbers near the account number", "DBA line"])

# ---- 9 prose mails (unusual) ---------------------------------------------
def prose():
    t = """\
From: Peggy Aldrich <peggy@oldmilltel.example>
To: porting@harborvox.example
Date: Tue, 17 Nov 2026 09:12:40 -0500
Subject: RE: csr request 607-555-0143

Good morning Marcus,

Sorry for the wait, I was out with the flu. Here is what I have on Otego Valley
Veterinary Hospital. Their account number with us is 2210-4 and the main billing
number is 607-555-0143. Besides that one they have 607-555-0144 and 0145 (those two
roll over when the first is busy) and 607-555-0150, which is only the fax. There used
to be a 607-555-0146 as well but we took it out in March when Dr. Pruitt retired.

We show them at 148 Main Street, Suite 2, Otego, NY 13825. The bill does not go there
though, it goes to their bookkeeper: PO Box 314, Oneonta, NY 13820.

The 0150 line also has our DSL on it, so if you take that number the internet will go
down. They have a PIN on the account, you will need to get it from them. Ask for
Dr. Karen Pruitt-Holm, she is the authorized person; her cell is 607-555-0189.

If you need anything else I am at 607-555-0101 until 4.

Peggy
Old Mill Telephone Company
"""
    n = ["6075550143", "6075550144", "6075550145", "6075550150"]
    save("r_prose-1", "txt", t, acct="2210-4", btn=n[0], nums=n, company="Otego Valley Veterinary Hospital", svc=A("148 Main Street", ["Suite 2"], "Otego", "NY", "13825"), bill=A("PO Box 314", [], "Oneonta", "NY", "13820"), find=["hunt-group", "dsl", "passcode-required", "address-differs", "disconnected-number"],
         implied=["6075550145"], notn=["6075550146", "6075550189", "6075550101"], date="2026-11-17", contact="Dr. Karen Pruitt-Holm", traps=["everything in sentences", "number given by its last four digits", "removed number in prose"])
    t = """\
To: lnp-requests@quillphone.example
From: voice-noc@sagebrushcommunications.example
Sent: Thursday, September 10, 2026 4:47 PM
Subject: Customer Record - ticket 88214

Hi team, per your LOA here is the record for the customer.

The account is under Pinal Citrus Packers, Inc., account 5150-20417. All of the
telephone numbers are on one PRI at 820 W Cottonwood Lane, Building 2, Casa Grande, AZ
85122. The billing telephone number is (520) 555-0100. The DID block runs from (520)
555-0100 through (520) 555-0129, thirty numbers in all, and they also have a toll-free,
(866) 555-0147, that points at the main number.

We will not release the toll-free on an LSR, that takes a RespOrg change. Nothing is
pending on the account and there is no freeze. Invoices are mailed to the same building:
820 W Cottonwood Lane, Building 2, Casa Grande, AZ 85122.

Please do not send trouble tickets to this mailbox. The NOC number is (480) 555-0166.
"""
    r = seq("520", "555", 100, 30); a = A("820 W Cottonwood Lane", ["Building 2"], "Casa Grande", "AZ", "85122")
    save("r_prose-2", "txt", t, acct="5150-20417", btn=r[0], nums=r + ["8665550147"], company="Pinal Citrus Packers, Inc.", svc=a, bill=a, find=["did-trunks", "toll-free"], implied=r[1:-1], notn=["4805550166"], date="2026-09-10", traps=["range in a sentence, broken over a line", "account number looks like a date-ish pair"])

# ---- 10 fwdquote ----------------------------------------------------------
def fwdquote():
    t = """\
From: Dana Whitlock <dwhitlock@brightpathvoice.example>
To: Port Desk <portdesk@brightpathvoice.example>
Date: Monday, October 5, 2026 at 2:18 PM
Subject: FW: FW: CSR - Salina Scale & Equipment

See below, finally got it. Please open the order, customer wants 10/20.
Dana Whitlock | Sales | 316-555-0122 office | 316-555-0123 cell

> -----Original Message-----
> From: Carrier Services <cs@smokyhillnet.example>
> Sent: Monday, October 5, 2026 11:02 AM
> To: Dana Whitlock
> Subject: FW: CSR - Salina Scale & Equipment
>
> As requested. Our port desk fax is 785-555-0102.
>
>> CSR REPORT                       Printed 10/02/2026
>>
>> Account Number . . . . . : 30021-7745
>> Billing Telephone Number : 785-555-0160
>> Customer Name  . . . . . : Salina Scale & Equipment Co
>> Service Address  . . . . : 634 N Broadway Blvd
>>                            Salina, KS 67401
>> Billing Address  . . . . : 634 N Broadway Blvd
>>                            Salina, KS 67401
>> Local Freeze . . . . . . : ON  (customer must lift)
>>
>> Working Telephone Numbers
>>   785-555-0160   Business line    HUNT 1
>>   785-555-0161   Business line    HUNT 2
>>   785-555-0162   Business line    HUNT 3
>>   785-555-0168   Fax line
>> Disconnected
>>   785-555-0163   07/11/2022
>>   785-555-0164   07/11/2022
>>
>> End of report
>
> Thanks,
> Arlo Beck, Carrier Services, Smoky Hill Networks, 785-555-0100
"""
    a = A("634 N Broadway Blvd", [], "Salina", "KS", "67401"); n = ["7855550160", "7855550161", "7855550162", "7855550168"]
    save("r_fwdquote-1", "txt", t, acct="30021-7745", btn=n[0], nums=n, company="Salina Scale & Equipment Co", svc=a, bill=a, find=["freeze", "hunt-group", "disconnected-number"], notn=["3165550122", "3165550123", "7855550102", "7855550163", "7855550164", "7855550100"], date="2026-10-02",
         traps=["two levels of quoting", "signatures", "disconnected section"])
    t = """\
From: "Ruiz, Tobias" <truiz@lonestarlink.example>
Sent: Friday, August 28, 2026 8:33 AM
To: LNP
Subject: Re: Re: [EXT] CSR for Palo Duro Feeders - 2nd request

Answers in line.
T.

On Thu, Aug 27, 2026 at 5:50 PM LNP <lnp@northgatevoice.example> wrote:
| Hello, we still need the customer service record for the account below. Please give
| 1) account number
    >>> 806555014477
| 2) BTN
    >>> 806-555-0144
| 3) name on account
    >>> Palo Duro Feeders LP
| 4) service address
    >>> 9000 FM 1541, Canyon TX 79015
| 5) all working TNs
    >>> 806-555-0144, 806-555-0145, 806-555-0148, 806-555-0149
| 6) any of these features: DSL, alarm, hunting, RCF
    >>> 0149 is the alarm (scale house). No DSL, no hunting, no RCF.
| 7) PIN / passcode
    >>> none needed
| 8) pending orders or freezes
    >>> none
| Our number for questions is 469-555-0109, ask for Brenda.
| Regards, Northgate Voice LNP desk

Tobias Ruiz / Lone Star Link / 806.555.0175 direct
"""
    n = ["8065550144", "8065550145", "8065550148", "8065550149"]
    save("r_fwdquote-2", "txt", t, acct="806555014477", btn=n[0], nums=n, company="Palo Duro Feeders LP", svc=A("9000 FM 1541", [], "Canyon", "TX", "79015"), find=["alarm-line"], notn=["4695550109", "8065550175"], date="2026-08-28", traps=["answers in line below numbered questions", "question text names DSL, hunting, RCF, PIN, freeze", "account number begins with the BTN's digits but has two more"])

# ---- 21 canada: provincial carriers, text screens -------------------------
def canada():
    t = """\
KAWARTHA LAKES COMMUNICATIONS CO-OPERATIVE            CUSTOMER SERVICE RECORD
LSC / Wholesale desk 1-888-555-0163                   Requested 2026-11-12 by LSP 8821

Local Service Customer
  BTN            705-555-0121            Account     705-555-0121 (446)
  Listed name    Fenelon Marine & Sport Ltd.
  Service addr   52 Colborne St, Unit B
                 Fenelon Falls ON  K0M 1N0
  Billed to      Fenelon Marine & Sport Ltd.
                 P.O. Box 419
                 Fenelon Falls ON  K0M 1N0
  Lang E   Class BUS   LPIC/PIC n/a   Local order pending: NO

Working service
  705-555-0121   Ind. business line      Call Display, Voice Mail
  705-555-0122   Ind. business line      hunts from 0121
  705-555-0127   Ind. business line      Interac / debit terminal
  705-555-0129   Ind. business line      Outward only
  833-555-0144   Toll-free               translates to 705-555-0121
Former service (do not port)
  705-555-0123   removed 2024-06-30

Remarks: seasonal office closed Nov-Apr; owner at 416-555-0138 (winter residence)
"""
    n = ["7055550121", "7055550122", "7055550127", "7055550129", "8335550144"]
    save("r_canada-1", "txt", t, acct="705-555-0121 (446)", btn=n[0], nums=n, company="Fenelon Marine & Sport Ltd.", svc=A("52 Colborne St", ["Unit B"], "Fenelon Falls", "ON", "K0M 1N0"), bill=A("P.O. Box 419", [], "Fenelon Falls", "ON", "K0M 1N0"), find=["hunt-group", "toll-free", "disconnected-number", "address-differs"],
         notn=["7055550123", "4165550138", "8885550163"], date="2026-11-12", traps=["postal code", "suffix in brackets is part of the account number", "owner's winter number"])
    t = """\
==============================================================
 PRAIRIE SKY TEL            LSI-CSR RESPONSE        2026/10/07
==============================================================
 EUI  NAME ......... BATTLE RIVER GRAIN HANDLING INC
      CIVIC ........ 4911 50 AVE
      SUITE ........ 203
      MUNICIPALITY . CAMROSE
      PROV ......... AB            POSTAL ... T4V 0S4
 BIL  NAME ......... BATTLE RIVER GRAIN HANDLING INC
      ADDR ......... 4911 50 AVE SUITE 203
      MUNICIPALITY . CAMROSE
      PROV ......... AB            POSTAL ... T4V 0S4
 ACT  BAN .......... 604417722     BTN ...... 780 555 0190
      STATUS ....... ACTIVE        LOCK ..... NONE
 SRV  780 555 0190   CENTREX   LOC 0190   INSV
      780 555 0191   CENTREX   LOC 0191   INSV
      780 555 0192   CENTREX   LOC 0192   INSV
      780 555 0195   LINE      ALARM      INSV
      780 555 0196   LINE      HSI-DSL    INSV
      780 555 0197   LINE                 PEND-CONNECT 2026/10/15
 END  6 RECORDS                 ESCALATE 1 866 555 0120
==============================================================
"""
    n = ["7805550190", "7805550191", "7805550192", "7805550195", "7805550196"]
    a = A("4911 50 AVE", ["SUITE 203"], "CAMROSE", "AB", "T4V 0S4")
    save("r_canada-2", "txt", t, acct="604417722", btn=n[0], nums=n, company="BATTLE RIVER GRAIN HANDLING INC", svc=a, bill=a, find=["alarm-line", "dsl", "pending-order"], notn=["7805550197", "8665550120"], date="2026-10-07", traps=["line pending connection is not yet working", "unit split from the street by a label"])

# ---- 25 bangbox: rows bounded by ! ------------------------------------------
def bangbox():
    def row(*c):
        w = [6, 11, 34, 9, 9, 4]; return "!" + "!".join(str(x)[:k].ljust(k) for x, k in zip(c, w)) + "!"
    bar = "!" + "!".join("-" * k for k in [6, 11, 34, 9, 9, 4]) + "!"
    def page(p, n): return ["", f"  CUSTOMER SERVICE RECORD                                          PAGE {p} OF {n}", "  ACCOUNT 502 555-0147 331      BILLDATE 20261011     PRINTED 20261016", bar, row("BL/GRP", "CODE/QNTY", "DESCRIPTION", "UNIT RATE", "TOTAL", "TAX"), bar]
    L = page(1, 2) + [row("", "LN", "CARDINAL HILL ORTHOPAEDICS PSC"), row("", "LA", "2050 VERSAILLES RD, LOUISVILLE"), row("", "SA", "2050 VERSAILLES RD, LOUISVILLE"), row("", "", "/LOC FLR 3, RM 310"), row("", "DZIP", "40204"), bar,
        row("", "BN1", "CARDINAL HILL ORTHO"), row("", "BA1", "PO BOX 17042"), row("", "PO", "LOUISVILLE KY 40217"), row("", "TAR", "018"), row("", "SIC", "8011"), bar,
        row("MAIN", "555-0147", "", "", "", ""), row("", "1 B1W", "BUSINESS LINE", "38.00", "38.00", "F"), row("", "1 9ZR", "FCC LINE CHARGE", "6.50", "6.50", "F"), row("", "1 HTG", "HUNTING TO 555-0148", "1.00", "1.00", ""), row("", "", "SUBTOTAL", "", "45.50", ""), bar,
        row("", "555-0148", "", "", "", ""), row("", "1 B1W", "BUSINESS LINE", "38.00", "38.00", "F"), row("", "1 9ZR", "FCC LINE CHARGE", "6.50", "6.50", "F"), row("", "", "SUBTOTAL", "", "44.50", ""), bar]
    L += page(2, 2) + [row("", "555-0152", "", "", "", ""), row("", "1 B1W", "BUSINESS LINE", "38.00", "38.00", "F"), row("", "1 9ZR", "FCC LINE CHARGE", "6.50", "6.50", "F"), row("", "1 NSR", "ELEVATOR PHONE CAR 2", ".00", ".00", ""), row("", "", "SUBTOTAL", "", "44.50", ""), bar,
        row("", "555-0153", "", "", "", ""), row("", "1 B1W", "BUSINESS LINE", "38.00", "38.00", "F"), row("", "1 9ZR", "FCC LINE CHARGE", "6.50", "6.50", "F"), row("", "1 CFV", "CALL FWD TO 502 555-0185", "3.00", "3.00", ""), row("", "", "SUBTOTAL", "", "47.50", ""), bar,
        row("", "", "SERV & EQUIP ACCOUNT SUMMARY"), row("", "4 B1W", "BUSINESS LINE", "38.00", "152.00", "F"), row("", "4 9ZR", "FCC LINE CHARGE", "6.50", "26.00", "F"), row("", "", "TOTAL MONTHLY", "", "182.00", ""), bar, ""]
    n = ["5025550147", "5025550148", "5025550152", "5025550153"]
    save("r_bangbox-1", "txt", "\n".join(L), acct="502 555-0147 331", btn=n[0], nums=n, company="CARDINAL HILL ORTHOPAEDICS PSC", also="CARDINAL HILL ORTHO", svc=A("2050 VERSAILLES RD", ["FLR 3", "RM 310"], "LOUISVILLE", None, "40204"), bill=A("PO BOX 17042", [], "LOUISVILLE", "KY", "40217"),
         find=["hunt-group", "name-differs", "address-differs"], implied=n[1:], notn=["5025550185"], date="2026-10-16", traps=["box of exclamation marks", "seven-digit numbers", "page header between lines", "DZIP apart from SA"])
    bar2 = "+----------------------+----------------------------------------------------+"
    def r2(a, b): return "| " + a.ljust(20) + " | " + b.ljust(50) + " |"
    t = "\n".join([bar2, r2("EQUIPMENT RECORD", "NICKEL CITY TELEPHONE EXCH   RUN 09/30/26"), bar2, r2("ACCOUNT", "716-555-0119-602  RES"), r2("LISTED", "Szymanski, Irena"), r2("ADDRESS", "47 Woltz Ave  Upr"), r2("", "Buffalo NY 14212"), r2("BILL TO", "Irena Szymanski"), r2("", "47 Woltz Ave  Upr"), r2("", "Buffalo NY 14212"), r2("PASSCODE", "ON FILE, CUSTOMER MUST GIVE IT"), bar2,
        r2("716-555-0119", "1FR  flat residence"), r2("", "touch tone, call waiting, CID"), r2("", "DSL 6M on this line"), bar2, r2("716-555-0174", "additional line (fax/son)"), bar2, r2("NOTES", "nephew Marek 716-555-0191 may be called"), bar2, ""])
    a = A("47 Woltz Ave", ["Upr"], "Buffalo", "NY", "14212")
    save("r_bangbox-2", "txt", t, acct="716-555-0119-602", btn="7165550119", nums=["7165550119", "7165550174"], company="Szymanski, Irena", also="Irena Szymanski", svc=a, bill=a, find=["passcode-required", "dsl"], notn=["7165550191"], date="2026-09-30", traps=["two-cell box", "unit Upr (upper)", "nephew's number"])

# ---- 26 detfiles (unusual) ---------------------------------------------------
def detfiles():
    t = """\
%% CONTROL.DET
EXTRACT|CSRX 3.2|20261105|063012|1 ACCOUNT|9 FILES
%% ACCTINFO.DET
ACCT|TYPE|STATUS|ESTAB|CENTER
505 555-0135 118|BUS|LIVE|19990818|SFE2
%% BILL.DET
ACCT|BN1|BN2|BA1|BA2|PO|ZIP
505 555-0135 118|ACEQUIA WATER CONSULTANTS|ATTN B TAFOYA|1301 CERRILLOS RD|SUITE 12|SANTA FE NM|87505
%% LISTING.DET
ACCT|TN|LN|LA|SA|SAUNIT|SACITY|SAST|SAZIP
505 555-0135 118|505 555-0135|ACEQUIA WATER CONSULTANTS|1301 CERRILLOS RD|1301 CERRILLOS RD|SUITE 12|SANTA FE|NM|87505
%% DIRECTRY.DET
ACCT|DELQTY|DELADDR
505 555-0135 118|1|SAME
%% LISTCODE.DET
505 555-0135 118|YPH|ENGINEERS-ENVIRONMENTAL
%% REMARKS.DET
505 555-0135 118|20220414|CUST REQ LOCAL SVC FREEZE ALL LINES
505 555-0135 118|20251002|VERIFY W BEN 505 555-0181 BEFORE DISP
%% SUMMBILL.DET
(NONE)
%% SVCEQP.DET
ACCT|TN|QTY|USOC|DESC|RATE|ACTDT|PIC|LPIC
505 555-0135 118|505 555-0135|1|1FB|BUS LINE|34.61|19990818|0432|0432
505 555-0135 118|505 555-0135|1|9ZR|ACCESS RECOVERY|6.50|19990818||
505 555-0135 118|505 555-0136|1|AFB|ADDL BUS LINE|34.61|20020305|0432|0432
505 555-0135 118|505 555-0136|1|9ZR|ACCESS RECOVERY|6.50|20020305||
505 555-0135 118|505 555-0158|1|AFB|ADDL BUS LINE|34.61|20080122|NONE|NONE
505 555-0135 118|505 555-0158|1|9ZR|ACCESS RECOVERY|6.50|20080122||
%% SVCEQP.SUM
1FB|1|34.61
AFB|2|69.22
9ZR|3|19.50
"""
    a = A("1301 CERRILLOS RD", ["SUITE 12"], "SANTA FE", "NM", "87505"); n = ["5055550135", "5055550136", "5055550158"]
    save("r_detfiles-1", "txt", t, acct="505 555-0135 118", btn=n[0], nums=n, company="ACEQUIA WATER CONSULTANTS", svc=a, bill=a, find=["freeze"], notn=["5055550181"], date="2026-11-05", contact="B TAFOYA", traps=["files strung together", "pipes with header rows", "number in a remark"])
    t = """\
##ACCT##
acct_no=771-40092
acct_name=Sandhills Livestock Auction
btn=3085550117
cust_type=B
extract=2026-08-19
##ADDR##
S~48300 Hwy 20~~Valentine~NE~69201
B~PO Box 640~~Valentine~NE~69201
##TN##
3085550117~I~main
3085550118~I~
3085550119~I~ring down to sale barn
3085550120~X~dis 2021-04-30
3085550175~I~rcf 4025550153
8885550129~I~8xx resporg SHL01
##FLAG##
pinreq=Y
lock=N
pend=N
##CONTACT##
Orville Kime~3085550196~owner
##EOF##
status: I=in service X=out
"""
    n = ["3085550117", "3085550118", "3085550119", "3085550175", "8885550129"]
    save("r_detfiles-2", "txt", t, acct="771-40092", btn=n[0], nums=n, company="Sandhills Livestock Auction", svc=A("48300 Hwy 20", [], "Valentine", "NE", "69201"), bill=A("PO Box 640", [], "Valentine", "NE", "69201"), find=["passcode-required", "remote-call-forward", "toll-free", "disconnected-number", "address-differs"], notn=["3085550120", "4025550153", "3085550196"], date="2026-08-19",
         traps=["tilde-separated, no headers", "status letters explained at the end"])

# ---- 31 x12 (unusual) -----------------------------------------------------------
def x12():
    t = """\
ISA*00*          *00*          *ZZ*ILEC9417       *ZZ*NGV7           *261020*0914*U*00401*000044127*0*P*:~
GS*PR*ILEC9417*NGV7*20261020*0914*44127*X*004010~
ST*855*0001~
BAK*00*AT*CSI-88431*20261020~
REF*11*9185550126~
REF*AN*4410092~
REF*TN*44127~
PER*OC*PORT DESK*TE*8005550133~
N1*EU*BLUESTEM GALLERY AND FRAMING~
N3*118 S BOSTON AVE*STE 900~
N4*TULSA*OK*74103~
N1*BT*BLUESTEM GALLERY AND FRAMING~
N3*PO BOX 3391~
N4*TULSA*OK*74101~
PO1*1*1*EA***TE*9185550126~
PID*F****MAIN BILLING NUMBER  1FB  HUNT PILOT~
PO1*2*1*EA***TE*9185550127~
PID*F****1FB  HUNT MEMBER 2~
PO1*3*1*EA***TE*9185550128~
PID*F****1FB  HUNT MEMBER 3~
PO1*4*1*EA***TE*9185550166~
PID*F****1FB  SECURITY ALARM~
PO1*5*1*EA***TE*9185550129~
PID*F****DISCONNECTED 20251119~
MSG*REF 11 IS BTN. REF AN IS ACCOUNT NUMBER. NO LSP FREEZE.~
CTT*5~
SE*24*0001~
GE*1*44127~
IEA*1*000044127~
"""
    n = ["9185550126", "9185550127", "9185550128", "9185550166"]
    save("r_x12-1", "txt", t, acct="4410092", btn=n[0], nums=n, company="BLUESTEM GALLERY AND FRAMING", svc=A("118 S BOSTON AVE", ["STE 900"], "TULSA", "OK", "74103"), bill=A("PO BOX 3391", [], "TULSA", "OK", "74101"), find=["hunt-group", "alarm-line", "disconnected-number", "address-differs"], notn=["9185550129", "8005550133"], date="2026-10-20",
         traps=["X12 segments", "qualifiers explained in a MSG", "control numbers"])
    t = """\
UNA|HDR|CSR.RESP|v2|2026-11-18T08:05|FROM=PEEDEEVOICE|TO=HBRVOX|REF=PD-119204
ACC|ACN=PDV-660318|BTN=843-555-0170|CLS=B|STA=ACT
NAM|LST=Waccamaw Boat Works|BIL=Waccamaw Boat Works Inc
SAD|NUM=512|STR=Front St|UNI=Slip 9|CTY=Georgetown|STA=SC|ZIP=29440
BAD|NUM=512|STR=Front St|UNI=|CTY=Georgetown|STA=SC|ZIP=29440
TNL|QTY=3|TN=843-555-0170,843-555-0171,843-555-0172|SVC=LINE|STA=WKG
TNB|QTY=8|LO=843-555-0180|HI=843-555-0187|SVC=DID|STA=WKG
TNL|QTY=2|TN=843-555-0173,843-555-0174|SVC=LINE|STA=DIS 2026-02-01
PEN|ORD=SO4417|TYP=FEATURE CHG|DUE=2026-11-24|STA=OPEN
DSK|TEL=843-555-0102|HRS=8-5
TRL|SEG=10
"""
    did = seq("843", "555", 180, 8); n = ["8435550170", "8435550171", "8435550172"]
    save("r_x12-2", "txt", t, acct="PDV-660318", btn=n[0], nums=n + did, company="Waccamaw Boat Works", also="Waccamaw Boat Works Inc", svc=A("512 Front St", ["Slip 9"], "Georgetown", "SC", "29440"), bill=A("512 Front St", [], "Georgetown", "SC", "29440"), find=["pending-order", "did-trunks", "disconnected-number"], implied=did[1:-1], notn=["8435550173", "8435550174", "8435550102"], date="2026-11-18",
         traps=["home-made segments", "STA both state and status", "series of disconnected numbers in the same form as the working ones"])

# ---- 32 centrex ---------------------------------------------------------------------
def centrex():
    t = """\
                       CENTREX CUSTOMER STATION RECORD
Company: UPPER MISSOURI POWER & TELEPHONE            Report date: 09/15/2026
Customer group: CTX-GRP-0881                         Requested by: carrier LNP

Customer:        CITY OF WATFORD (PUBLIC WORKS AND POLICE)
Account:         4410-88-0017
Main number:     701-555-2100
Location:        213 2ND ST NE
                 WATFORD CITY ND 58854
Bill to:         CITY OF WATFORD
                 AUDITOR'S OFFICE
                 PO BOX 494
                 WATFORD CITY ND 58854

All stations are 701-555-xxxx
STATIONS           DEPT                     COS    NOTES
2100               Switchboard              A      attendant
2101-2109          Administration           A
2110, 2112, 2115   Police - dispatch        B      hunt 2110>2112>2115
2120-2124          Public works shop        C
2130               Police fax               C
2131               Lift station dialer      D      alarm
2132               VACANT                   -      disconnected 4/2026
2140               Council chamber          C

Night answer forwards to 701-555-0911 (county dispatch, not this customer).
Not part of group: library 701-555-2188 (own account).
Telco repair 611 or 800-555-0161.
"""
    ends = [2100] + list(range(2101, 2110)) + [2110, 2112, 2115] + list(range(2120, 2125)) + [2130, 2131, 2140]
    n = [f"701555{x}" for x in ends]
    save("r_centrex-1", "txt", t, acct="4410-88-0017", btn=n[0], nums=n, company="CITY OF WATFORD (PUBLIC WORKS AND POLICE)", also="CITY OF WATFORD", svc=A("213 2ND ST NE", [], "WATFORD CITY", "ND", "58854"), bill=A("PO BOX 494", [], "WATFORD CITY", "ND", "58854"),
         find=["hunt-group", "alarm-line", "disconnected-number", "address-differs"], implied=n[1:], notn=["7015552132", "7015550911", "7015552188", "8005550161"], date="2026-09-15", traps=["four-digit stations with the prefix in a sentence", "ranges and series", "vacant station", "other account's number"])
    t = """\
HILLTOP UNIVERSITY TELECOM SERVICES -- TENANT CENTREX RECORD          26 Oct 2026
Tenant            : Research Park Bioassay Labs, Inc.
Tenant account    : RPK-3304
Pilot / billed TN : (417) 555-0140
Premises          : 300 S Jordan Valley Way  Lab 3B
                    Springfield, MO 65806
Invoices to       : Research Park Bioassay Labs, Inc.
                    300 S Jordan Valley Way  Lab 3B
                    Springfield, MO 65806

Numbers assigned (NPA 417)
   555-0140  pilot        555-0141  line       555-0142  line
   555-0143  line         555-0147  fax        555-0149  freezer alarm
   555-0150 thru 555-0154 modem pool
Numbers returned to university 1 July 2026
   555-0155  555-0156  555-0157
University operator (417) 555-0000.  Telecom office 555-0011, Doug.
"""
    n = seq("417", "555", 140, 4) + ["4175550147", "4175550149"] + seq("417", "555", 150, 5); a = A("300 S Jordan Valley Way", ["Lab 3B"], "Springfield", "MO", "65806")
    save("r_centrex-2", "txt", t, acct="RPK-3304", btn=n[0], nums=n, company="Research Park Bioassay Labs, Inc.", svc=a, bill=a, find=["alarm-line"], implied=n[1:], notn=["4175550155", "4175550156", "4175550157", "4175550000", "4175550011"], date="2026-10-26", traps=["three numbers a row", "thru range of seven-digit numbers", "numbers given back"])

# ---- 30 ticket (unusual): 1 as text, 2 as chromium PDF --------------------------------
def ticket():
    t = """\
[PORT-20931] CSR needed - Gulfstream Awning & Shade          Priority: P3   Status: Waiting on carrier
Reporter: kiosk-api    Assignee: Lorna Petrie    Created: 2026-10-01 11:20
--------------------------------------------------------------------------------------
#1  2026-10-01 11:20  Lorna Petrie
    Sent CSR request for 352-555-0181 to Ocala Metro Fiber (OMF) via lnp@omf.example.
    Customer says they have 5 lines. Customer contact Vic, 352-555-0198.
#2  2026-10-02 09:05  Lorna Petrie
    Called OMF, 877-555-0106, held 25 min, no luck.
#3  2026-10-05 15:44  omf-lnp (external)
    Hello, record as follows:
    ACCT# 00-771-0542   BTN 352-555-0180
    GULFSTREAM AWNING & SHADE LLC
    SVC ADDR: 2701 NE JACKSONVILLE RD, BAY 6, OCALA, FL 34470
    TNS: 352-555-0180 / 0181 / 0182 / 0186
    0186 IS FAX. 0183 WAS DISCONNECTED 1/2026.
    THERE IS A PENDING SUSPEND/RESTORE ORDER S118204, CANNOT PORT UNTIL CLEARED 10/09.
#4  2026-10-05 16:02  Lorna Petrie
    Told Vic it is four lines, BTN is 0180 not 0181. He agrees.
"""
    n = ["3525550180", "3525550181", "3525550182", "3525550186"]
    save("r_ticket-1", "txt", t, acct="00-771-0542", btn=n[0], nums=n, company="GULFSTREAM AWNING & SHADE LLC", svc=A("2701 NE JACKSONVILLE RD", ["BAY 6"], "OCALA", "FL", "34470"), find=["pending-order", "disconnected-number"], implied=n[2:], notn=["3525550183", "3525550198", "8775550106"],
         traps=["record inside a comment of a ticket", "numbers by last four digits after slashes", "customer's own count is wrong", "asked number is not the BTN"])
    html = """<html><head><meta charset=utf-8><style>@page{size:letter;margin:14mm}body{font:11px Roboto,sans-serif;color:#222}h1{font-size:16px;margin:0 0 4px}.m{color:#777;font-size:10px}
.c{border-left:3px solid #c9d6ea;padding:6px 10px;margin:10px 0;background:#fafbfd}.in{border-color:#e6b980}pre{font:10px 'Liberation Mono';background:#f1f1f1;padding:8px}.side{float:right;width:180px;border:1px solid #ddd;padding:8px;font-size:10px}</style></head><body>
<div class=side><b>Ticket details</b><br>Requester: Cape Girardeau Voice<br>Group: Number Porting<br>Type: CSR<br>SLA: breached<br>Requester phone: 573-555-0101<br>Tags: csr, manual, coop</div>
<h1>#55180 &ndash; Customer record Bootheel Cotton Gin</h1><div class=m>Opened 12 Nov 2026 08:14 &middot; Channel: email &middot; Exported 16 Nov 2026</div>
<div class=c><b>You (Adaeze)</b> <span class=m>12 Nov 08:14</span><br>Hi, may we have the CSR for 573-555-0134? LOA attached. Call me on 314-555-0177 if unclear.</div>
<div class="c in"><b>Wanda @ Cape Girardeau Voice</b> <span class=m>13 Nov 10:40</span><br>Hi Adaeze, no problem. Copied out of our system:
<pre>ACCOUNT ......... CG-20881
MAIN/BTN ........ 573-555-0134
NAME ............ BOOTHEEL COTTON GIN COMPANY
SERVICE ......... 1840 STATE HIGHWAY 25
                  KENNETT MO 63857
BILL ............ PO BOX 71
                  KENNETT MO 63857
LINES
 573-555-0134     OFFICE       ROLLS TO 0135
 573-555-0135     OFFICE 2
 573-555-0139     SCALE HOUSE
 573-555-0158     BURGLAR ALARM
LOCK ............ LOCAL FREEZE ON - CUSTOMER MUST CALL US</pre></div>
<div class=c><b>You (Adaeze)</b> <span class=m>13 Nov 11:02</span><br>Thanks! What about 573-555-0136, the customer gave us that too?</div>
<div class="c in"><b>Wanda @ Cape Girardeau Voice</b> <span class=m>13 Nov 11:30</span><br>That one was never ours, I think it is a cell phone.</div>
<div class=m>This export is for internal use. Satisfaction survey: not offered.</div></body></html>"""
    chrome("r_ticket-2", html)
    n = ["5735550134", "5735550135", "5735550139", "5735550158"]
    save("r_ticket-2", "pdf", None, acct="CG-20881", btn=n[0], nums=n, company="BOOTHEEL COTTON GIN COMPANY", svc=A("1840 STATE HIGHWAY 25", [], "KENNETT", "MO", "63857"), bill=A("PO BOX 71", [], "KENNETT", "MO", "63857"), find=["freeze", "hunt-group", "alarm-line", "address-differs"],
         notn=["5735550136", "5735550101", "3145550177"], renderer="chromium", traps=["record pasted in a ticket thread", "a number asked about is denied"])
def run():
    for g in (swdump, prose, fwdquote, canada, bangbox, detfiles, x12, centrex, ticket): g()
