"""Held-out bills: issuers that no grammar can know, continued."""
from blind.bill import held, show
from blind.drawn import boxed, classic
from blind.printed import troff
from blind.sheets import invoice, letter, sidebar


@held(None, "troff-island-telephone", "groff")
def island(b):
    """An island company's troff bill: Account, Telephone Number, removed line in a note."""
    b.issuer = "Whidbey Sound Telephone"
    b.customer("Cormorant Kayak Rentals LLC", "5603|Bayview Rd||Langley|WA|98260")
    b.serve("5603|Bayview Rd||Langley|WA|98260", "Service Address")
    b.account("40-2207-9", "4022079"); b.dated("2026-10-20", "long")
    b.own("3603217714", btn="3603217714"); more = b.lines("360", "321", 1)
    b.top("Account Number|{A};Telephone Number|360-321-7714;Billing Date|{D};Payment Due|{U}", "Balance forward|84.10;Payments|-84.10;Current charges|85.00;Amount due|85.00", "Account Number {A}")
    b.slip("Account Number|{A};Amount due|85.00", "Whidbey Sound Telephone\nPO Box 207\nLangley WA 98260-0207")
    b.care("Office: " + b.world.decoy("360") + ". Your second line " + b.world.decoy("360") + " was disconnected on October 2.")
    b.H("Monthly service"); b.per_line(["3603217714"] + more, "dash", "{}", "Business line", "Directory listing"); b.taxes(3)
    b.traps = ["disconnected line in a notice", "office number"]
    return troff("colon", "T")


@held(None, "ranges-and-toll-free-school", "cairo")
def school(b):
    """A carrier to schools: a DID range, a toll-free number and a main number, classic paper, coupon on top."""
    b.issuer = "GREAT LAKES SCHOOL NETWORK TELECOM"
    b.customer("IRON RIVER CONSOLIDATED SCHOOLS", "50|W WASHINGTON ST||IRON RIVER|MI|49935", attn="ATTN: HJALMER NIEMI")
    b.serve("50|W WASHINGTON ST||IRON RIVER|MI|49935", "Service Address")
    b.account("618820"); b.dated("2026-11-02", "short")
    base = 9062655100; b.own(*(str(base + i) for i in range(30)), btn="9062655100"); tf = b.world.number("877"); b.numbers.append(tf)
    b.top("Account Number|{A};Main Number|906-265-5100;Bill Date|{D};Due Date|{U}", "Previous balance|$612.00;Payments|-$612.00;Current charges|$618.40;Total due|$618.40", "IRON RIVER CONSOLIDATED SCHOOLS  Account Number {A}")
    b.slip("Account Number|{A};Total due|$618.40", "GREAT LAKES SCHOOL NETWORK TELECOM\nPO BOX 771\nMARQUETTE MI 49855-0771", "618820 0000061840 110226")
    b.care("Help desk {8}.")
    b.B(); b.H("Services"); b.R("DID range 906-265-5100 through 906-265-5129", "90.00"); b.R("PRI trunk", "420.00"); b.R("Toll-free number " + show(tf), "10.00"); b.taxes(4)
    b.traps = ["range", "toll-free number of the customer"]
    return classic("left", 1, top=True)


@held(None, "spanish-notices-border", "chromium + ghostscript")
def border(b):
    """A Texas border carrier: English labels, Spanish notices with numbers, sidebar."""
    b.issuer, b.title = "Frontera Telecom", "Statement / Estado de cuenta"
    b.customer("Taqueria La Resaca LLC", "2250|Boca Chica Blvd|Ste C|Brownsville|TX|78521", comma=True)
    b.serve("2250|Boca Chica Blvd|Ste C|Brownsville|TX|78521", "Service Address", comma=True)
    b.account("22044718"); b.dated("2026-10-29", "us")
    b.own("9565447719", btn="9565447719"); more = b.lines("956", "544", 1)
    b.top("Account Number|{A};Primary Phone Number|956-544-7719;Statement Date|{D};Due Date|{U}", "Previous balance|$71.00;Payments|-$71.00;New charges|$72.40;Total due|$72.40", "Account Number {A}")
    b.slip("Account Number|{A};Total due|$72.40", "Frontera Telecom\nPO Box 4471\nMcAllen, TX 78502-4471")
    b.care("Para preguntas sobre su factura llame al {8} o visite nuestra oficina en 1401 E Elizabeth St, Brownsville, TX 78520. Fecha de corte: 11/25/2026.")
    b.H("Phone service"); b.per_line(["9565447719"] + more, "paren", "Line {}", "Business line", "Caller ID"); b.taxes(3)
    b.traps = ["Spanish notice with an address and a date"]
    return sidebar("stack", 1)


@held(None, "newfoundland-cable", "reportlab")
def newfoundland(b):
    """A Newfoundland cable company in English: Client ID, three columns of labels over values, single line."""
    b.issuer, b.title = "Avalon Cable & Phone", "Bill"
    b.customer("Twillingate Iceberg Tours Ltd.", "12|Main St||Twillingate|NL|A0G 4M0")
    b.serve("12|Main St||Twillingate|NL|A0G 4M0", "Service address")
    b.account("AV-10447", "AV10447"); b.dated("2026-10-06", "long")
    b.own("7098847714", btn="7098847714")
    b.top("Client ID|{A};Billing date|{D};Amount due|$71.30;Due|{U}", "Last bill|$71.30;Payment|-$71.30;Charges|$62.00;HST|$9.30;Amount due|$71.30")
    b.slip("Client ID|{A};Amount due|$71.30", "Avalon Cable & Phone\nPO Box 90\nGander NL A1V 1W5")
    b.care("Service calls: " + b.world.decoy("709") + ".")
    b.H("Phone"); b.R("Business phone 709-884-7714", "42.00"); b.H("Internet"); b.R("Internet 50", "20.00")
    b.traps = ["letters in the account number", "service number in the customer's area code"]
    return boxed()


@held(None, "new-brunswick-bilingual", "weasyprint")
def bilingual(b):
    """A New Brunswick carrier with bilingual labels, English first."""
    b.issuer, b.title, b.sender = "Fundy Telecom / Télécom Fundy", "Invoice / Facture", "55 Queen St\nMoncton NB E1C 1K2"
    b.customer("Shediac Lobster Pound Ltd.", "410|Main St||Shediac|NB|E4P 2G1")
    b.serve("410|Main St||Shediac|NB|E4P 2G1", "Service address / Adresse de service")
    b.account("6044718"); b.dated("2026-10-12", "iso")
    b.own("5065327714", btn="5065327714"); more = b.lines("506", "532", 1)
    b.top("Account number / Numéro de compte|{A};Invoice date / Date de facture|{D};Billing number / Numéro de facturation|506-532-7714;Due date / Échéance|{U}", "Total due / Total à payer|$88.40")
    b.slip("Account number / Numéro de compte|{A}", "Fundy Telecom\nPO Box 1204\nMoncton NB E1C 8P9")
    b.care("Questions: {8}.")
    b.H("Telephone lines / Lignes téléphoniques"); b.T(["Number / Numéro", "Amount / Montant"], [[show(n), "$38.00"] for n in ["5065327714"] + more])
    b.traps = ["bilingual labels", "ISO date"]
    return invoice("left", ("Bill to / Facturé à", ""), tail_coupon=True)


@held(None, "wisp-email-statement", "libreoffice + ghostscript")
def wisp(b):
    """A wireless internet provider's e-mailed statement: greeting, subscriber ID, VoIP number, no service address."""
    b.issuer, b.title = "High Mesa Wireless Internet", "Subscriber"
    b.customer("Ramona Tsosie-Keller", "14|County Road 500||Pagosa Springs|CO|81147", comma=True)
    b.account("hm20447", "hm20447"); b.dated("2026-11-01", "long")
    b.own("9702647714", btn="9702647714")
    b.top("Subscriber ID|{A};Statement date|{D};Due|{U}", "Internet 25 Mbps|$65.00;VoIP line|$15.00;Total|$80.00")
    b.slip("Subscriber ID|{A}", "High Mesa Wireless Internet\nPO Box 771\nPagosa Springs, CO 81147")
    b.care("Text us at " + b.world.decoy("970") + " for help.")
    b.H("VoIP"); b.R("VoIP line 970-264-7714", "$15.00")
    b.traps = ["help number in the customer's area code"]
    return letter("Dear subscriber, this is your statement dated {D} for subscriber ID {A}. Payment is due {U}.", extra="")


@held(None, "vermont-page-of-calls", "type 3 glyphs")
def vermont(b):
    """A Vermont independent in Type 3 glyphs: account, number with area code in the heading, a page of calls in two columns."""
    b.issuer = "Green Notch Telephone Co"
    b.customer("Lamoille Valley Feed Store Inc", "67|Portland St||Morrisville|VT|05661", attn="Attn: Ansel Thibodeau")
    b.serve("67|Portland St||Morrisville|VT|05661", "Service Address")
    b.account("802-0447-18", "802044718"); b.dated("2026-10-31", "short")
    b.own("8028887714", btn="8028887714"); more = b.lines("802", "888", 2)
    b.top("Account No|{A};Billing Number|802 888-7714;Bill Date|{D};Due Date|{U}", "Previous balance|131.20;Payments|131.20 CR;Current charges|133.04;Total due|133.04", "Lamoille Valley Feed Store Inc   Account No {A}")
    b.slip("Account No|{A};Total due|133.04", "Green Notch Telephone Co\nPO Box 60\nHyde Park VT 05655-0060")
    b.care("Questions? Call the business office " + b.world.decoy("802", "att") + ".")
    b.B(); b.H("Monthly charges"); b.per_line(["8028887714"] + more, "att", "{}", "Business line", "Access recovery"); b.H("Long distance"); b.S("Calls from " + show(more[0], "att")); b.calls(150, 10, "802"); b.taxes(3)
    b.traps = ["account number that begins with an area code", "called numbers"]
    return classic("left", 2)
