"""Held-out bills: local exchange companies and business carriers."""
from blind.bill import held, show
from blind.drawn import boxed, classic
from blind.sheets import gridded, invoice, windowed
from common.place import place


@held("centurylink-qwest", "us-west-check-letter-three-columns", "cairo")
def centurylink_qwest(b):
    """CenturyLink QC business: number plus code plus check letter, three-column detail, service address in the head of page 1."""
    b.issuer, b.logo_text = "CenturyLink", "CenturyLink"
    b.customer("SAGEBRUSH ALIGNMENT & TIRE INC", "1402|E 2ND ST||CASPER|WY|82601", attn="ATTN: BODIE ARCHULETA")
    b.serve("1402|E 2ND ST||CASPER|WY|82601", "Service Address")
    b.account("307-234-8816 402 R", "3072348816402"); b.dated("2026-10-01", "short")
    b.own("3072348816", btn="3072348816"); more = b.lines("307", "234", 4)
    b.top("Account Number|{A};Bill Date|{D};Payment Due|{U}", "Monthly Account Summary|;Previous Balance|238.40;Payments - Thank You|238.40CR;Summary of Your New Charges|;Local Services|221.15;Long Distance|18.02;Total Amount Due|239.17", "SAGEBRUSH ALIGNMENT & TIRE INC    Account Number {A}    Bill Date {D}")
    b.slip("Payment Coupon|;Account Number|{A};Total Amount Due|$239.17", "CENTURYLINK\nPO BOX 91155\nSEATTLE WA 98111-9255", "0307234881640200000023917000000023917")
    b.care("Billing questions: business {n}; repair {n}. Wyoming PSC {8}.", "1 800 603-6000", "1 800 247-7285")
    b.B(); b.H("Monthly Service Charges"); b.per_line(["3072348816"] + more, "att", "Charges for {}", "Business Line", "Fed Access Chg", "911")
    b.H("Service Additions and Changes"); b.P("Order C48817220 on Sep 12: number " + b.world.decoy("307", "att") + " disconnected."); b.H("Itemized Calls"); b.S("From " + show(more[0], "att")); b.calls(140, 9, "307"); b.taxes(5)
    b.traps = ["check letter", "disconnected number in an order line", "called numbers in three columns"]
    return classic("right", 3, size=6.2)


@held("centurylink-ensemble", "nine-digits-under-logo", "weasyprint")
def centurylink_ensemble(b):
    """CenturyLink in Embarq country: nine digits under the mark, former 13-digit account in a notice, Billing Telephone Number labelled."""
    b.issuer, b.logo_text = "CenturyLink", "CenturyLink"
    b.customer("Tar River Cabinet Works, Inc.", "2040|Sunset Ave||Rocky Mount|NC|27804", comma=True)
    b.serve("2040|Sunset Ave||Rocky Mount|NC|27804", "Service Address", comma=True)
    b.account("402277183"); b.dated("2026-10-22", "long")
    b.own("2524437108", btn="2524437108"); more = b.lines("252", "443", 2)
    b.top("Account Number|{A};Bill Date|{D};Billing Telephone Number|(252) 443-7108;Due Date|{U}", "Previous Balance|$151.80;Payments|-$151.80;Current Charges|$149.33;Total Amount Due|$149.33", "Account Number {A}   Bill Date {D}")
    b.slip("Account Number|{A};Total Amount Due|$149.33", "CenturyLink\nPO Box 1319\nCharlotte, NC 28201-1319", "402277183 000000014933 102226")
    b.care("Your former account number 252-443-7108-311 is no longer in use. Questions {n}.", "1-800-201-4099"); b.care("NC Utilities Commission, 430 N Salisbury St, Raleigh NC 27603.")
    b.B(); b.H("Detail of Current Charges"); b.per_line(["2524437108"] + more, "paren", "Service for {}", "Business Line", "Hunting", "Access Recovery Charge"); b.taxes(4)
    b.traps = ["former account number of 13 digits", "commission's address"]
    return windowed("stack", 2)


@held("lumen", "service-level-activity-short-ban", "weasyprint")
def lumen(b):
    """Lumen enterprise: Billing Account Number, earlier invoice numbers with payments, circuits, service numbers at one location."""
    b.issuer, b.title, b.sender = "Lumen", "Invoice", "Level 3 Communications, LLC\n1025 Eldorado Blvd\nBroomfield, CO 80021"
    b.customer("Kestrel Aerostructures Corporation", "2500|S Custer Ave||Wichita|KS|67217", attn="Attn: Imogen Threadgill", comma=True)
    b.account("5-QKHTB7VW", "5QKHTB7VW"); b.dated("2026-11-01", "long")
    ns = b.lines("316", "943", 6)
    b.serve("2500|S Custer Ave||Wichita|KS|67217", "Service Location", comma=True)
    b.top("Billing Account Number|{A};Invoice Number|714402281;Invoice Date|{D};Payment Due|{U}", "Previous Statement Balance|$3,118.40;Credits & Payments|($3,118.40);Current Charges|$3,120.77;Amount Due|$3,120.77", "Billing Account Number {A}   Invoice Number 714402281")
    b.slip("Billing Account Number|{A};Invoice Number|714402281;Amount Due|$3,120.77", "Lumen\nPO Box 910182\nDenver, CO 80291-0182")
    b.care("Billing questions: {n} or lumen.com.", "1-877-453-8353")
    b.H("Payments"); b.T(["Invoice Number", "Receipt Number", "Date", "Amount"], [["711908834", "R80044172", "10/14/2026", "$3,118.40"]])
    b.H("Product Summary"); b.charges("Voice Complete", "Dedicated Internet Access", low=400, high=900); b.H("Account Level Charges"); b.charges("Late fee")
    b.B(); b.H("Service Level Activity"); b.K(("Circuit ID", "BBQK448102"), ("Service Location", b.service.printed())); b.T(["Service Number", "Description", "Period", "Amount"], [[show(n), "Voice Complete station", "Nov 1 - Nov 30", b.world.money(15, 30)] for n in ns]); b.taxes(4)
    b.traps = ["nine-digit invoice numbers", "issuer's own address", "circuit number", "letters in the account number"]
    b.pagehead = "Billing Account Number 5-QKHTB7VW"
    return invoice("colon", ("Bill To", ""), place_right=True)


@held("brightspeed", "migrated-old-number-in-notice", "reportlab + ghostscript")
def brightspeed(b):
    """Brightspeed after the migration: new nine-digit account, the CenturyLink-form old number in prose."""
    b.issuer, b.logo_text = "Brightspeed", "brightspeed"
    b.customer("Blue Ridge Pottery Guild", "118|Lovingston Loop||Nellysford|VA|22958", dba=None, comma=True)
    b.serve("118|Lovingston Loop||Nellysford|VA|22958", "Service Address", comma=True)
    b.account("611880427"); b.dated("2026-10-14", "short")
    ns = b.own("4343618807", btn="4343618807")
    b.top("Account Number|{A};Bill Date|{D};Amount Due By {U}|$62.18", "Previous Balance|$61.90;Payments|-$61.90;Total Current Charges|$62.18;Amount Due|$62.18", "Account Number {A}")
    b.slip("Account Number|{A};Payment Due By|{U};Amount Due|$62.18", "Brightspeed\nP.O. Box 2159\nFayetteville, NC 28301-2159", "611880427000006218")
    b.care("We have updated our billing system. Your account number changed from 434-361-8807-220 to 611880427. Questions? {n}.", "1-833-692-7773")
    b.H("Current Charges"); b.S("Service for 434-361-8807"); b.charges("Home Phone Unlimited", "Access Recovery Charge"); b.taxes(3)
    b.traps = ["old account number in a notice", "only number of the account"]
    return classic("stack", 1, service_at=(330, 150))


@held("frontier", "toll-usage-dashes-business", "weasyprint")
def frontier(b):
    """Frontier business bill: 17 digits with dashes, billing PIN, numbers as group heads, third-party collect calls, one circuit."""
    b.issuer, b.logo_text = "Frontier", "FRONTIER"
    b.customer("WHITTAKER & SONS FUNERAL HOME", "205|S CHURCH ST||MONROE|CT|06468-1811", attn="ATTN: SYLVESTER WHITTAKER")
    b.serve("205|S CHURCH ST||MONROE|CT|06468", "Service Address")
    b.account("203-268-4471-091403-8"); b.dated("2026-10-28", "us2")
    b.own("2032684471", btn="2032684471"); more = b.lines("203", "268", 2)
    b.top("Account Number|{A};PIN|7714;Billing Date|{D};New Charges Due Date|{U}", "Account Summary|;Previous Balance|241.66;Payments Received Thru 10/22/26|-241.66;Balance Forward|.00;New Charges|239.04;Total Amount Due|$239.04", "WHITTAKER & SONS FUNERAL HOME   Account Number: {A}   PIN: 7714   Billing Date: {D}")
    b.slip("Account Number|{A};New Charges Due Date|{U};Total Amount Due|$239.04", "FRONTIER\nPO BOX 740407\nCINCINNATI OH 45274-0407", "20326844710914038 0000023904 102826 7")
    b.care("For billing call {n} or visit frontier.com. Your local manager: {8}.", "1-800-921-8102")
    b.B(); b.H("Detail of Frontier Charges"); b.per_line(["2032684471"] + more, "att", "{}", "Business Line", "FCC Subscriber Line Charge", "Partial Month Charges and Credits")
    b.H("Toll/Usage"); b.calls(60, 10, "203", ("Date", "Time", "Number Called", "Place", "Min", "Amount"), "att"); b.H("Third-Party Charges"); b.P("Collect call from " + b.world.decoy("860") + " to " + show(more[0]) + " billed for Clarion Operator Services; questions " + b.world.decoy("877") + ".")
    b.taxes(5)
    b.traps = ["PIN", "collect call numbers", "third company's number"]
    return windowed("above2", 2)


@held("ziply", "account-summary-left-labels", "reportlab")
def ziply(b):
    """Ziply Fiber home bill in boxes: account with dashes, one number, a circuit."""
    b.issuer, b.title = "Ziply Fiber", "Account Summary"
    b.customer("Augustin P Lindqvist", "1927|Hewitt Ave|Unit 5|Everett|WA|98201", comma=True)
    b.serve("1927|Hewitt Ave|Unit 5|Everett|WA|98201", "Service Address", comma=True)
    b.account("425-259-7719-110722-5"); b.dated("2026-10-10", "us")
    b.own("4252597719", btn="4252597719")
    b.top("Account Number|{A};PIN|0093;Billing Date|{D};Due Date|{U};Total|$83.20", "Previous Balance|83.20;Payment(s) Received Thru 10/05|-83.20;Balance Forward|.00;New Charges|83.20;Total Amount Due|83.20", "Augustin P Lindqvist   {A}")
    b.slip("Account Number|{A};New Charges Due Date|{U};Total Amount Due|83.20", "ZIPLY FIBER\nPO BOX 740416\nCINCINNATI OH 45274-0416", "42525977191107225 0000008320")
    b.care("Residential {n}, ziplyfiber.com. Repair {n}.", "1-866-699-4759", "1-888-488-0032")
    b.H("Ziply Fiber charges"); b.S("425 259-7719"); b.charges("Fiber Phone Unlimited", "Fiber 100/100"); b.R("Circuit 41/KQXA/704411", "0.00"); b.taxes(3)
    b.traps = ["PIN", "circuit"]
    return boxed()


@held("windstream-kinetic", "centrex-business-number-row", "libreoffice")
def windstream_kinetic(b):
    """Kinetic Business: account, telephone number and invoice date in a grid, Centrex and IBN rows, calls individually."""
    b.issuer, b.title = "Kinetic Business by Windstream", "Account of"
    b.customer("Harrodsburg Lumber Company", "531|N College St||Harrodsburg|KY|40330", comma=True)
    b.serve("531|N College St||Harrodsburg|KY|40330", "Service Location", comma=True)
    b.account("042718836"); b.dated("2026-10-27", "short")
    b.own("8597344418", btn="8597344418"); more = b.lines("859", "734", 3)
    b.top("Acct Number|{A};Telephone Number|859-734-4418;Invoice Date|{D};Due Date|{U}", "Previous Balance|$204.19;Payments|-$204.19;Current Charges|$206.40;Total Due|$206.40")
    b.slip("Acct Number|{A};Total Due|$206.40;Due Date|{U}", "Windstream\nPO Box 9001908\nLouisville, KY 40290-1908", "042718836 0000020640 102726")
    b.care("Thank You For Choosing Kinetic. Questions: {n} or windstream.com. PIN 7002 protects this account.", "1-866-445-5880")
    b.H("Monthly Charges"); b.T(["Number", "Description", "Amount"], [[show(n), d, b.world.money(2, 40)] for n in ["8597344418"] + more for d in ("IBN EXCHANGE ACCESS", "CENTREX LINK CHARGE", "BILLED NUMBER SCREENING")])
    b.B(); b.H("Account Detail"); b.S("Calls billed to " + show(more[2])); b.calls(60, 10, "859", ("Date", "Time", "Number Called", "Place", "Min", "Amount"), "dash"); b.taxes(4)
    b.traps = ["PIN in prose", "called numbers in a table like the lines'"]
    b.pagehead = "042718836   Oct 27, 2026"
    return gridded("grid")


@held("windstream-enterprise", "two-locations-activity-heads", "reportlab")
def windstream_enterprise(b):
    """Windstream Enterprise: master account on every page, ACTIVITY FOR ACCOUNT heads with PIN and address for two locations."""
    b.issuer = "WINDSTREAM ENTERPRISE"
    b.customer("CUMBERLAND PLATEAU CLINICS INC", "1090|S WILLOW AVE|STE 12|COOKEVILLE|TN|38501", attn="ATTN: ACCOUNTS PAYABLE", contact="")
    b.account("2881604"); b.dated("2026-11-04", "us")
    one, two = b.lines("931", "528", 3), b.lines("931", "484", 2)
    b.top("ACCOUNT NUMBER|{A};INVOICE NUMBER|77204418;INVOICE DATE|{D};DUE DATE|{U}", "PREVIOUS BALANCE|1,020.00;PAYMENTS APPLIED|1,020.00-;CURRENT CHARGES|1,044.61;TOTAL DUE|1,044.61", "WINDSTREAM ENTERPRISE   ACCOUNT NUMBER {A}   INVOICE DATE {D}")
    b.slip("ACCOUNT NUMBER|{A};TOTAL DUE|1,044.61", "WINDSTREAM ENTERPRISE\nP.O. BOX 9001013\nLOUISVILLE, KY 40290-1013", "2881604 0000104461 110426")
    b.care("Customer service {n}.", "1-800-600-5050")
    b.B(); b.H("LOCATION SUMMARY"); b.T(["ACCOUNT", "LOCATION", "CHARGES"], [["2881611", "COOKEVILLE CLINIC", "620.10"], ["2881612", "CROSSVILLE CLINIC", "424.51"]])
    for acct, name, pin, where, ns in (("2881611", "COOKEVILLE CLINIC", "4410", "1090 S WILLOW AVE STE 12, COOKEVILLE, TN 38501", one), ("2881612", "CROSSVILLE CLINIC", "9027", "128 STANLEY ST, CROSSVILLE, TN 38555", two)):
        b.H(f"ACTIVITY FOR ACCOUNT - {acct} {name} - (PIN: {pin}): {where}"); b.S("MONTHLY CHARGES")
        b.T(["TELEPHONE NUMBER", "DESCRIPTION", "AMOUNT"], [[show(n), "BUSINESS LINE", b.world.money(25, 60)] for n in ns])
        b.S("ITEMIZED CALL DETAIL " + show(ns[0])); b.calls(10, 10, "931", ("DATE", "TIME", "NUMBER", "PLACE", "MIN", "AMT"), "dash"); b.taxes(3, "SURCHARGES AND TAXES")
    b.locations = [place("1090|S WILLOW AVE|STE 12|COOKEVILLE|TN|38501", line=True), place("128|STANLEY ST||CROSSVILLE|TN|38555", line=True)]
    b.findings, b.traps = ["several accounts and locations on one bill"], ["sub-accounts", "PIN in the head", "called numbers"]
    return classic("above", 1)


@held("earthlink", "remit-to-above-bill-to", "weasyprint")
def earthlink(b):
    """EarthLink retail: Remit To above Bill To, labels at the right, no telephone numbers."""
    b.issuer, b.title, b.sender = "Earthlink, Inc.", "", "Remit To\nEarthlink, Inc.\nP.O. Box 790216\nSt. Louis, MO 63179-0216"
    b.customer("Rosalind Achterberg", "904|Chestnut Oak Ln||Chapel Hill|NC|27514", comma=True)
    b.account("31027744"); b.dated("2026-10-15", "us")
    b.top("Account Number:|{A};Page:|1;Invoice Number:|500388201;Billing Date:|{D};Previous Balance:|$29.95;Balance Due:|$29.95")
    b.care("Questions about this invoice? {n}", "1-800-327-8454")
    b.H("New Charges:"); b.R("Premium Mail and Web Hosting 10/15/2026 - 11/14/2026", "$29.95")
    b.findings, b.traps = ["no telephone numbers printed"], ["Remit To block on top"]
    return invoice("left", ("Bill To", ""))
