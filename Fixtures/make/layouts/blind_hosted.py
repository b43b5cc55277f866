"""Held-out bills: hosted voice and API carriers."""
from blind.bill import held, show
from blind.drawn import classic
from blind.sheets import cards, gridded, invoice, sidebar


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
