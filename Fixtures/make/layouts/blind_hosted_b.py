"""Held-out bills: hosted voice and API carriers, continued."""
from blind.bill import held, show
from blind.drawn import boxed
from blind.printed import printer
from blind.sheets import cards, gridded, invoice, letter, strip


@held("zoom-phone", "sold-to-with-numbers", "weasyprint + ghostscript")
def zoom(b):
    """Zoom: account number top left in a band, Sold To and Bill To, numbers listed this time."""
    b.issuer, b.logo_text, b.title, b.sender = "Zoom", "zoom", "Invoice", "Zoom Video Communications, Inc.\n55 Almaden Blvd, 6th Floor\nSan Jose, CA 95113"
    b.customer("Cantilever Design Studio LLC", "908|NW 14th Ave|Ste 3|Portland|OR|97209", attn="Attn: Priya Ostrander", comma=True)
    b.account("7002884417"); b.dated("2026-10-19", "short")
    ns = b.lines("971", "301", 2)
    b.top("Account Number|{A};Invoice #|INV230447188;Invoice Date|{D};Payment Terms|Due upon receipt;Due Date|{D}", "Subtotal|$60.00;Tax|$9.18;Total|$69.18", "Account Number {A}")
    b.care("Port-out PIN: find it in the Zoom portal. {8}")
    b.H("Charge Details"); b.T(["Description", "Phone number", "Amount"], [["Zoom Phone US/CA Unlimited", show(n, "plus"), "$30.00"] for n in ns]); b.taxes(2)
    b.findings, b.traps = ["billing telephone number not stated"], ["ten-digit account number that reads as a telephone number"]
    # The dossier names "Sold To" as a label of the service address; the one address printed is both (truth mended after the first run).
    b.service = b.billing
    b.service_label = None
    return invoice("colon", ("Sold To", ""))


@held("goto-connect", "jive-customer-number-range", "reportlab")
def goto(b):
    """GoTo Connect, formerly Jive: Customer Number, DID range with an en dash, location."""
    b.issuer, b.title = "GoTo Connect", "Invoice"
    b.customer("WASATCH RADIOLOGY ASSOCIATES PC", "4885|S 900 E|STE 304|SALT LAKE CITY|UT|84117", attn="ATTN: FELICITY BRINGHURST")
    b.serve("4885|S 900 E|STE 304|SALT LAKE CITY|UT|84117", "Location")
    b.account("300417728"); b.dated("2026-10-30", "us")
    base = 8013042240; b.own(*(str(base + i) for i in range(10)))
    b.sender = "Jive Communications, Inc.\n1275 W 1600 N\nOrem, UT 84057"
    b.top("Customer Number|{A};Invoice Number|IN100447188;Invoice Date|{D};Due Date|{U};Total|$266.40", "Balance forward|$0.00;Current charges|$266.40;Total due|$266.40", "GoTo Connect  Customer Number {A}")
    b.slip("Customer Number|{A};Total due|$266.40", "GoTo Communications\nPO Box 412252\nBoston, MA 02241-2252")
    b.care("Set a Phone Number Transfer Pin in the admin portal. Support {8}. goto.com")
    b.H("Services"); b.T(["Service", "DID", "Qty", "Amount"], [["Hosted seats", "801-304-2240 - 801-304-2249", "10", "249.50"]]); b.taxes(3)
    b.traps = ["range", "issuer's address", "invoice number"]
    b.findings = ["billing telephone number not stated"]
    return boxed()


@held("intermedia", "unite-account-id-printed-mail", "weasyprint")
def intermedia(b):
    """Intermedia Unite: Account ID, numbers in a table, reseller of others' numbers."""
    b.issuer, b.title, b.sender = "Intermedia Cloud Communications", "Invoice", "100 Mathilda Pl, Ste 600\nSunnyvale, CA 94086"
    b.customer("Halcyon Wealth Advisors LLC", "50|Congress St|Ste 910|Boston|MA|02109", comma=True)
    b.account("8810447"); b.dated("2026-11-01", "us")
    ns = b.lines("857", "301", 4)
    b.top("Account ID|{A};Invoice Number|33018824;Invoice Date|{D};Balance due|$129.16", "Unite Pro|$111.96;Taxes|$17.20;Total|$129.16", "Account ID {A}")
    b.care("intermedia.net support {8}.")
    b.slip("Account ID|{A};Balance due|$129.16", "Intermedia.net\nPO Box 399176\nSan Francisco, CA 94139-9176")
    b.H("Unite users"); b.T(["User", "Number", "Amount"], [[u, show(n), "27.99"] for n, u in zip(ns, ("Reception", "Odile Marchetti", "Client line", "Fax"))]); b.taxes(2)
    b.findings, b.traps = ["billing telephone number not stated"], ["invoice number"]
    return strip("above", "Your Unite invoice", last=True)


@held("bandwidth", "tn-list-atn", "reportlab")
def bandwidth(b):
    """Bandwidth on printer sheets: Account ID, ATN label, TN list over one page."""
    b.issuer = "Bandwidth.com CLEC, LLC"
    b.customer("Skylark Messaging Corporation", "4100|E Mississippi Ave|Ste 900|Glendale|CO|80246", comma=True)
    b.account("5007741"); b.dated("2026-10-31", "us")
    b.own("3037319920", btn="3037319920"); more = b.lines("303", "731", 20)
    b.sender = "2230 Bandmate Way\nRaleigh, NC 27607"
    b.top("Account ID|{A};Invoice Number|BW40071882;Invoice Date|{D};ATN|3037319920", "Balance forward|0.00;Current charges|88.14;Total due|88.14", "Bandwidth  Account ID {A}")
    b.slip("Account ID|{A};Total due|88.14", "Bandwidth Inc.\nPO Box 936754\nAtlanta, GA 31193-6754")
    b.care("Support {8}. bandwidth.com")
    ns = ["3037319920"] + more
    b.H("TN inventory"); b.T(["TN", "TN", "TN"], [[ns[i + j] for j in range(3)] for i in range(0, 21, 3)]); b.taxes(2)
    b.traps = ["numbers as ten flat digits in three columns"]
    return printer("colon")


@held("twilio", "account-sid-with-number-fees", "chromium + ghostscript")
def twilio(b):
    """Twilio: Account SID, usage rows, a number with its fee this time, sub-account SID."""
    b.issuer, b.title, b.sender = "Twilio Inc.", "Invoice", "101 Spear Street, 5th Floor\nSan Francisco, CA 94105"
    b.customer("Beaconfold Software Inc.", "1355|Market St|Ste 488|San Francisco|CA|94103", comma=True)
    b.account("AC4f09b1d27c8e3a6650e1f7724db8a913"); b.dated("2026-11-01", "long")
    ns = b.lines("415", "301", 2)
    b.top("Invoice Number|TW-0044718820;Invoice Date|{D};Account SID|{A}", "Usage|$44.10;Phone numbers|$2.30;Total|$46.40")
    b.care("Help: twilio.com/help.")
    b.H("Phone numbers"); b.T(["Phone Number", "Type", "Monthly fee"], [[show(n, "plus"), "Local", "$1.15"] for n in ns]); b.H("Usage"); b.charges("Programmable Messaging, 4,180 segments", "Programmable Voice, 801 minutes")
    b.traps = ["hexadecimal account", "numbers with the country code"]
    b.findings = ["billing telephone number not stated"]
    return invoice("colon", ("Bill To", ""))


@held("google-voice", "workspace-statement-flat", "libreoffice")
def google(b):
    """Google Voice for Workspace: the account number is the number itself."""
    b.issuer, b.title, b.sender = "Google LLC", "Bill to", "1600 Amphitheatre Parkway\nMountain View, CA 94043"
    b.customer("Tidewater Notary Services", "610|Colonial Ave||Norfolk|VA|23507", comma=True)
    n = b.own("7576228804", btn="7576228804")[0]
    b.account("7576228804"); b.dated("2026-10-31", "short")
    b.top("Account number|{A};Bill date|{D};Product|Google Voice Starter;Google Voice number|(757) 622-8804", "Voice Starter|$10.00;Taxes|$1.77;Total|$11.77")
    b.slip("Account number|{A}", "Google LLC\nDept. 33654\nSan Francisco, CA 94139")
    b.care("A port-out PIN is valid for 7 days. Contact support at {8}.")
    b.traps = ["account number equal to the number"]
    return gridded("grid")


@held("magicjack", "annual-renewal-receipt", "weasyprint")
def magicjack(b):
    """magicJack yearly renewal: sentence-like receipt."""
    b.issuer, b.title, b.sender = "magicJack", "Renewal receipt", "YMAX Communications Corp.\nP.O. Box 6785\nWest Palm Beach, FL 33405"
    b.customer("Obadiah Fairweather", "7|Cobblestone Ln||Newport|RI|02840", comma=True)
    n = b.own("4014447190", btn="4014447190")[0]
    b.account("4014447190"); b.dated("2026-10-03", "long")
    b.top("Account number|{A};Bill date|{D};magicJack number|(401) 444-7190;Paid|$43.00")
    b.care("Questions? Chat with us at magicjack.com.")
    b.H("Items"); b.charges("12 months of service", "911 and telecom taxes")
    b.traps = ["account number equal to the number"]
    return letter("Thank you for renewing. On {D} we charged your card for another year of service on magicJack number (401) 444-7190. Your account number is {A}. Bill date: {D}.")


@held("republic-wireless", "last-statement-before-closing", "chromium")
def republic(b):
    """Republic Wireless household: two lines, notice about the move of numbers."""
    b.issuer, b.title, b.sender = "Republic Wireless", "Monthly statement", "940 Main Campus Dr, Ste 300\nRaleigh, NC 27606"
    b.customer("Juniper Halvorsen", "415|E Whitaker Mill Rd||Raleigh|NC|27608", comma=True)
    b.account("77104482"); b.dated("2026-09-14", "long")
    ns = b.lines("919", "301", 2)
    b.top("Account number|{A};Bill date|{D};Charged to|Mastercard 7714", "Plans|$40.00;Taxes|$4.12;Total|$44.12", "Account number {A}")
    b.care("Our brand moves to DISH. Help: {8}.")
    b.slip("Account number|{A};Total|$44.12", "Republic Wireless\n940 Main Campus Dr Ste 300\nRaleigh NC 27606")
    b.H("Phones"); b.T(["Phone", "Name", "Plan", "Total"], [[show(n, "dash"), u, "My Choice 1 GB", "$20.00"] for n, u in zip(ns, ("Juniper", "Soren"))]); b.taxes(2)
    b.traps = ["wireless household"]
    return cards("colon", order=(1, 2, 0))
