"""Held-out bills: hosted voice and API carriers."""
from blind.bill import held, show
from blind.drawn import boxed, classic, newspaper, printer, troff
from blind.sheets import cards, gridded, invoice, letter, sidebar, strip, windowed
from common.place import place


@held("ringcentral", "invoice-main-number-did-list", "libreoffice")
def ringcentral(b):
    """RingCentral: User ID beside the account number, main number labelled, DIDs in a table, ship-to address as the service address."""
    b.issuer, b.title, b.sender = "RingCentral, Inc.", "Bill to", "20 Davis Drive\nBelmont, CA 94002"
    b.customer("Meridian Court Reporters LLC", "1801|Broadway|Ste 940|Denver|CO|80202", comma=True)
    b.serve("1801|Broadway|Ste 940|Denver|CO|80202", "Service Address", comma=True)
    b.account("88204417003"); b.dated("2026-10-18", "us")
    b.own("7203081144", btn="7203081144"); more = b.lines("720", "308", 3); tf = b.world.number("855"); b.numbers.append(tf)
    b.top("Account Number|{A};Invoice #|INV-2204471883;Invoice Date|{D};Main Number|(720) 308-1144;Terms|Due on receipt;Currency|USD", "Subtotal|$181.93;Taxes and fees|$31.40;Total|$213.33")
    b.slip("Account Number|{A};Invoice #|INV-2204471883", "RingCentral, Inc.\nPO Box 734232\nDallas, TX 75373-4232")
    b.care("Support {n}, ringcentral.com/support.", "1-888-898-4591")
    b.H("Services"); b.T(["DigitalLine", "Phone Number", "Plan", "Amount"], [["DigitalLine Unlimited", show(n, "paren"), "MVP Standard", b.world.money(20, 35)] for n in ["7203081144"] + more] + [["Toll-free", show(tf, "paren"), "Number fee", "4.99"]]); b.taxes(3)
    b.traps = ["invoice number with digits", "toll-free number of the customer"]
    return gridded("grid")


@held("vonage", "home-invoice-e911", "reportlab")
def vonage(b):
    """Vonage for Home: E911 address, Vonage phone number label, usage with called numbers."""
    b.issuer = "Vonage"
    b.customer("Theodora Wisniewska", "31|Laurel Pl||Metuchen|NJ|08840", comma=True)
    b.serve("31|Laurel Pl||Metuchen|NJ|08840", "E911 address", comma=True)
    b.account("4471882093"); b.dated("2026-10-21", "long")
    b.own("7325486093", btn="7325486093")
    b.sender = "23 Main Street, Holmdel, NJ 07733"
    b.top("Account #|{A};Invoice Number|V-77204418;Billing Date|{D};Vonage phone number|732-548-6093", "Previous balance|$31.18;Credit card payment|-$31.18;New charges|$31.44;Total|$31.44", "Vonage   Account # {A}")
    b.slip("Account #|{A};Total charged to Visa ending 4418|$31.44", "Vonage\nPO Box 392415\nPittsburgh, PA 15251-9415")
    b.care("support.vonage.com or {n}. Your Security PIN and voicemail PIN are never printed.", "1-844-365-9460")
    b.H("Plan"); b.charges("Vonage World", "Regulatory recovery fee", "Emergency 911 cost recovery"); b.H("Usage for 732-548-6093"); b.calls(21, 10, "732", ("Date", "Time", "Number", "Place", "Min", "Amt"), "dash"); b.taxes(2)
    b.traps = ["issuer's street address at the head", "called numbers"]
    return classic("left", 1, service_at=(330, 100))


@held("vonage-business", "did-list-by-extension", "chromium")
def vonage_business(b):
    """Vonage Business: DID list by extension, location, invoice number top right."""
    b.issuer, b.title, b.sender = "Vonage Business", "Invoice", "Vonage Business Inc.\n3200 Windy Hill Road SE\nAtlanta, GA 30339"
    b.customer("Harbinger Logistics Group Inc.", "6060|Primacy Pkwy|Ste 320|Memphis|TN|38119", comma=True)
    b.serve("6060|Primacy Pkwy|Ste 320|Memphis|TN|38119", "Location", comma=True)
    b.account("1044718"); b.dated("2026-11-01", "short")
    ns = b.lines("901", "682", 7)
    b.top("Invoice Number|3300718842;Invoice Date|{D};Account Number|{A};Amount due|$288.19", "Previous balance|$280.00;Payments|-$280.00;Current charges|$288.19")
    b.world.decoys.append("3300718842")
    b.care("Customer care {n}.", "1-866-901-0242")
    b.H("Extensions and DIDs"); b.T(["Ext", "Name", "DID", "Plan", "Amount"], [[str(101 + i), u, show(n), "Premium", b.world.money(20, 30)] for i, (n, u) in enumerate(zip(ns, ("Front desk", "Dispatch", "J. Okoro", "M. Villanueva", "Warehouse", "Fax", "Conference")))]); b.taxes(4)
    b.findings, b.traps = ["billing telephone number not stated"], ["ten-digit invoice number"]
    return cards("colon")


@held("8x8", "work-billing-statement-customer-id", "cairo + ghostscript")
def eight(b):
    """8x8 billing statement: Customer ID with letters, billing telephone number labelled, lines under Phone Number."""
    b.issuer = "8x8"
    b.customer("Pinnacle Orthotics, LLC", "2626|S Loop W|Ste 550|Houston|TX|77054", comma=True)
    b.serve("2626|S Loop W|Ste 550|Houston|TX|77054", "Service Address", comma=True)
    b.account("PO447-20881", "PO44720881"); b.dated("2026-10-24", "long")
    b.own("8322018846", btn="8322018846"); more = b.lines("832", "201", 3)
    b.sender = "8x8, Inc. 675 Creekside Way Campbell CA 95008"
    b.top("Customer ID|{A};Invoice Number|US-2210448;Bill Date|{D};Billing telephone number|832-201-8846;Due Date|{U}", "Previous balance|$140.00;Payments|-$140.00;Current charges|$146.70;Amount due|$146.70", "8x8  Customer ID {A}")
    b.slip("Customer ID|{A};Amount due|$146.70", "8x8, Inc.\nPO Box 849995\nLos Angeles, CA 90084-9995")
    b.care("Support {n}; 8x8.com.", "1-888-898-8733")
    b.H("Lines"); b.T(["Phone Number", "Service", "Amount"], [[show(n, "one"), "8x8 Work X2", b.world.money(20, 35)] for n in ["8322018846"] + more]); b.taxes(3)
    b.traps = ["issuer's address in the head", "letters in the account number"]
    return classic("left", 1, service_at=(330, 118))


@held("nextiva", "location-block-two-column", "weasyprint")
def nextiva(b):
    """Nextiva: sidebar, phone numbers in a table by user, invoice number beside the account."""
    b.issuer, b.title = "Nextiva", "Invoice"
    b.customer("Old Mill Veterinary Hospital PA", "3344|Hillsborough St||Raleigh|NC|27607", comma=True)
    b.serve("3344|Hillsborough St||Raleigh|NC|27607", "Location", comma=True)
    b.account("417720"); b.dated("2026-10-29", "short")
    ns = b.lines("984", "220", 5)
    b.top("Account #|{A};Invoice Number|8814420;Invoice Date|{D};Due Date|{U}", "Balance forward|$0.00;Charges this month|$131.77;Amount due|$131.77", "Account # {A}")
    b.slip("Account #|{A};Amount due|$131.77", "Nextiva, Inc.\n9451 E Via de Ventura\nScottsdale, AZ 85256")
    b.care("Need help? {n}, nextiva.com/support.", "1-800-285-7995")
    b.H("Voice users"); b.T(["User", "Phone Number", "Plan", "Amount"], [[u, show(n, "paren"), "Pro", b.world.money(20, 28)] for n, u in zip(ns, ("Reception", "Surgery", "Dr. Ines Calloway", "Kennel", "Fax line"))]); b.taxes(3)
    b.findings, b.traps = ["billing telephone number not stated"], ["invoice number shaped like the account number"]
    return sidebar("stack", 1)


@held("ooma", "office-receipt-customer-number", "chromium")
def ooma(b):
    """Ooma Office card receipt: Customer Number, three numbers, E911 address."""
    b.issuer, b.title, b.sender = "Ooma, Inc.", "Receipt", "525 Almanor Avenue\nSunnyvale, CA 94085"
    b.customer("Cobalt & Finch Interiors", "822|Lenox Ave||Miami Beach|FL|33139", comma=True)
    b.serve("822|Lenox Ave||Miami Beach|FL|33139", "E911 address", comma=True)
    b.account("70418826"); b.dated("2026-10-17", "long")
    ns = b.lines("786", "206", 3)
    b.top("Customer Number|{A};Invoice Date|{D};Paid with|Visa ending in 2207", "Ooma Office Pro|$74.85;Taxes and fees|$11.20;Total paid|$86.05")
    b.care("Questions? Call {n} or {n}.", "1-866-939-6662", "1-888-711-6662")
    b.H("Your numbers"); b.T(["Phone number", "Assigned to"], [[show(n, "paren"), u] for n, u in zip(ns, ("Showroom", "Studio", "Virtual fax"))]); b.taxes(2)
    b.findings, b.traps = ["billing telephone number not stated"], ["card digits"]
    return invoice("colon", ("Billed to", ""))


@held("grasshopper", "customer-id-toll-free", "libreoffice + ghostscript")
def grasshopper(b):
    """Grasshopper: Customer ID is the account number; a toll-free and a local number."""
    b.issuer, b.title = "Grasshopper", "Billed to"
    b.customer("Fernhollow Candle Co", "19|Depot St||Bethel|ME|04217", comma=True)
    b.account("5510287"); b.dated("2026-10-12", "short")
    n = b.world.number("844"); m = b.world.number("207"); b.numbers = [n, m]
    b.top("Customer ID|{A};Invoice date|{D};Amount charged|$31.00;Billing period|Oct 12 - Nov 11, 2026")
    b.slip("Customer ID|{A}", "Grasshopper\n333 Summer St\nBoston, MA 02210")
    b.care("Help: support.grasshopper.com or {n}. Your Primary PIN has four digits.", "1-800-820-8210")
    b.H("Plan and numbers"); b.T(["Description", "Number", "Amount"], [["Solo plan", show(n, "one"), "$28.00"], ["Local number", show(m, "one"), "$3.00"]])
    b.findings, b.traps = ["billing telephone number not stated"], ["toll-free number of the customer"]
    return gridded("colon")


@held("dialpad", "company-id-invoice", "chromium")
def dialpad(b):
    """Dialpad: Company ID of sixteen digits, office, numbers in a list."""
    b.issuer, b.title, b.sender = "Dialpad, Inc.", "Invoice", "2700 Camino Ramon\nSan Ramon, CA 94583"
    b.customer("Ardmore Analytics Inc", "225|S 18th St|Unit 7|Philadelphia|PA|19103", comma=True)
    b.account("5104477182093664"); b.dated("2026-11-02", "long")
    ns = b.lines("267", "419", 5)
    b.top("Invoice number|DP-0044718;Invoice date|{D};Company ID|{A};Amount due|$142.10", "Subtotal|$125.00;Taxes|$17.10;Total|$142.10")
    b.care("Questions? billing@dialpad.com or {8}.")
    b.H("Numbers"); b.T(["Number", "Type", "Amount"], [[show(n, "plus"), "Local", "$5.00"] for n in ns]); b.taxes(2)
    b.findings, b.traps = ["billing telephone number not stated"], ["numbers with the country code", "sixteen-digit account"]
    return cards("stack", order=(2, 1, 0))


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
