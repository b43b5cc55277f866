"""Held-out bills: issuers that no grammar can know."""
from blind.bill import held, show
from blind.drawn import boxed, classic, newspaper, printer, troff
from blind.sheets import cards, gridded, invoice, letter, sidebar, strip, windowed
from common.place import place


@held(None, "mutual-telephone-window", "reportlab")
def mutual(b):
    """A rural mutual: customer number, telephone as a label, one column, slip at the foot."""
    b.issuer = "PRAIRIE BEND MUTUAL TELEPHONE CO"
    b.customer("OSCAR & LENA BJORKMAN", "20418|350TH AVE||FOSSTON|MN|56542")
    b.serve("20418|350TH AVE||FOSSTON|MN|56542", "Service Location")
    b.account("0044718"); b.dated("2026-11-01", "us")
    b.own("2184357719", btn="2184357719")
    b.sender = "210 MAIN AVE  BAGLEY MN 56621  " + b.world.decoy("218")
    b.top("Customer No.|{A};Telephone|218-435-7719;Statement Date|{D};Due|{U}", "PREVIOUS BALANCE|58.10;PAYMENTS|58.10CR;CURRENT CHARGES|59.77;TOTAL DUE|59.77")
    b.slip("Customer No.|{A};TOTAL DUE|59.77", "PRAIRIE BEND MUTUAL TELEPHONE\nPO BOX 118\nBAGLEY MN 56621-0118")
    b.care("Annual meeting on December 3 at the Legion hall. After hours trouble: " + b.world.decoy("218") + ".")
    b.H("Local service"); b.charges("Residence line", "Subscriber line charge"); b.H("Toll"); b.calls(7, 10, "218", ("Date", "Time", "Number", "Place", "Min", "Amt"), "dash"); b.taxes(3)
    b.traps = ["office's local number at the head", "called numbers"]
    return classic("left", 1, service_at=(330, 104))


@held(None, "cloud-reseller-invoice", "chromium")
def reseller(b):
    """A cloud voice reseller's invoice: account ID with letters, pilot number labelled, DIDs."""
    b.issuer, b.title, b.sender = "Nimbus Harbor Communications", "INVOICE", "77 Sudbury St, Suite 1100\nBoston, MA 02114\nbilling@nimbusharbor.example"
    b.customer("Ferncliff Montessori School", "300|Bedford Rd||Lincoln|MA|01773", attn="Attn: Constance Abernathy", comma=True)
    b.serve("300|Bedford Rd||Lincoln|MA|01773", "Service Location", comma=True)
    b.account("NH-20447", "NH20447"); b.dated("2026-11-05", "short")
    b.own("7812594471", btn="7812594471"); more = b.lines("781", "259", 4)
    b.top("Invoice #|10044718;Invoice Date|{D};Account ID|{A};Main Number|(781) 259-4471;Due Date|{U}", "Previous Balance|$0.00;Total Due|$161.08")
    b.slip("Account ID|{A};Amount|$161.08", "Nimbus Harbor Communications\nPO Box 844718\nBoston, MA 02284-4718")
    b.care("Support: {8}.")
    b.H("Telephone numbers"); b.T(["Telephone Number", "Type", "Monthly"], [[show(n, "paren"), "DID", "$6.00"] for n in ["7812594471"] + more]); b.taxes(3)
    b.traps = ["issuer's address", "invoice number"]
    return cards("stack")


@held(None, "fibre-quebec-francais", "weasyprint")
def quebec(b):
    """A Québec fibre co-operative in French: Numéro de client, Numéro de téléphone principal, addresses with a French comma."""
    b.issuer, b.title, b.sender = "Coopérative Fibre des Érables", "FACTURE", "45, rue Principale\nPlessisville QC G6L 2K1"
    b.customer("Quincaillerie Beaulieu et fils inc.", "1188|rue Saint-Calixte||Plessisville|QC|G6L 1P4", attn="À l'attention de : Ghislaine Beaulieu", contact="Ghislaine Beaulieu")
    b.serve("1188|rue Saint-Calixte||Plessisville|QC|G6L 1P4", "Adresse de service")
    b.account("CFE-33104", "CFE33104"); b.dated("2026-10-15", "fr")
    b.own("8193624471", btn="8193624471"); more = b.lines("819", "362", 1)
    b.top("Numéro de client|{A};Numéro de facture|2026-10447;Date de la facture|{D};Numéro de téléphone principal|819 362-4471;Date d'échéance|{U}", "Solde antérieur|98,20 $;Paiement|-98,20 $;Total à payer|99,44 $")
    b.slip("Numéro de client|{A};Total à payer|99,44 $", "Coopérative Fibre des Érables\nC.P. 310\nPlessisville QC G6L 2Y7")
    b.care("Soutien technique : " + b.world.decoy("819", "att") + " ou {8}.")
    b.H("Téléphonie"); b.per_line(["8193624471"] + more, "att", "Ligne {}", "Ligne d'affaires", "Boîte vocale"); b.H("Taxes"); b.charges("TPS", "TVQ")
    b.traps = ["French", "support number in the customer's area code"]
    return invoice("left", ("Facturé à", ""), tail_coupon=True, lang="fr")


@held(None, "ontario-municipal-telecom", "libreoffice")
def ontario(b):
    """An Ontario municipal telephone system: account no., billing number, grid by LibreOffice."""
    b.issuer, b.title, b.sender = "Lakehead Municipal Telecom", "Customer", "950 Memorial Ave\nThunder Bay ON P7B 4A2"
    b.customer("Sleeping Giant Brewing Supplies Ltd.", "712|Macdonell St||Thunder Bay|ON|P7B 4A6")
    b.serve("712|Macdonell St||Thunder Bay|ON|P7B 4A6", "Service address")
    b.account("5510447"); b.dated("2026-10-28", "long")
    b.own("8073447714", btn="8073447714"); more = b.lines("807", "344", 2)
    b.top("Account no.|{A};Billing telephone number|807-344-7714;Statement date|{D};Pay by|{U}", "Balance forward|$0.00;Charges|$112.00;HST|$14.56;Amount owing|$126.56")
    b.slip("Account no.|{A};Amount owing|$126.56", "Lakehead Municipal Telecom\nPO Box 2244 Stn P\nThunder Bay ON P7B 5E8")
    b.care("Repair " + b.world.decoy("807") + ". HST registration 88104 4718 RT0001.")
    b.H("Telephone lines"); b.T(["Number", "Description", "Amount"], [[show(n), "Business line", b.world.money(30, 45)] for n in ["8073447714"] + more])
    b.traps = ["tax registration", "repair number in the customer's area code"]
    return gridded("grid")


@held(None, "french-wireless-outaouais", "chromium")
def outaouais(b):
    """A small French-language VoIP issuer: inline pairs in a band, no billing number stated."""
    b.issuer, b.title = "Voxalliance Outaouais", "Votre facture"
    b.customer("Clinique dentaire des Draveurs", "88|boul. Gréber|bureau 210|Gatineau|QC|J8T 3P8")
    b.account("70044718"); b.dated("2026-10-03", "fr")
    ns = b.lines("819", "243", 3)
    b.top("Nº de compte|{A};Date de facturation|{D};Échéance|{U}", "Solde précédent|90,00 $;Paiement|-90,00 $;Montant dû|91,98 $", "Nº de compte {A}")
    b.slip("Nº de compte|{A};Montant dû|91,98 $", "Voxalliance Outaouais\nC.P. 1204, succ. Hull\nGatineau QC J8X 3Y1")
    b.care("Service à la clientèle : {8}.")
    b.H("Lignes téléphoniques"); b.T(["Numéro", "Forfait", "Montant"], [[show(n), "Illimité Affaires", "25,00 $"] for n in ns])
    b.findings, b.traps = ["billing telephone number not stated"], ["French", "no service address"]
    return strip("inline", "", last=False, lang="fr")


@held(None, "line-printer-city-utility", "reportlab")
def utility(b):
    """A city utility's line printer: several services on one bill, telephone among water and power."""
    b.issuer = "CITY OF COPPER FALLS UTILITIES"
    b.customer("MILLER STREET LAUNDROMAT INC", "118|MILLER ST||WADENA|MN|56482")
    b.serve("118|MILLER ST||WADENA|MN|56482", "SERVICE ADDRESS")
    b.account("11-04471-02", "110447102"); b.dated("2026-11-03", "us")
    b.own("2186317719", btn="2186317719")
    b.sender = "CITY HALL 222 2ND ST SE\nWADENA MN 56482"
    b.top("ACCOUNT|{A};BILL DATE|{D};DUE DATE|{U}", "PREVIOUS BALANCE|402.11;PAYMENT|402.11-;TOTAL DUE|418.20")
    b.slip("ACCOUNT|{A};TOTAL DUE|418.20", "CITY OF COPPER FALLS UTILITIES\nPO BOX 44\nWADENA MN 56482-0044")
    b.care("POWER OUTAGE: " + b.world.decoy("218") + ". METER READING 0044718 ON 10/28.")
    b.H("WATER"); b.charges("12,000 GALLONS"); b.H("ELECTRIC"); b.charges("1,204 KWH"); b.H("TELEPHONE 218-631-7719"); b.charges("BUSINESS LINE", "911 FEE")
    b.traps = ["other utilities", "meter reading", "outage number"]
    return printer("colon")


@held(None, "landscape-clec-btn-column", "reportlab + ghostscript")
def clec(b):
    """A competitive carrier in landscape boxes: Acct No., BTN label, WTN rows."""
    b.issuer, b.title = "TriCounty Business Telecom", "Statement of Account"
    b.customer("Hartwell Orthopedic Brace Co.", "1920|N Fayette St||Washington|IL|61571", attn="Attn: Rudolph Baines", comma=True)
    b.serve("1920|N Fayette St||Washington|IL|61571", "Service Address", comma=True)
    b.account("TC118204"); b.dated("2026-10-25", "us2")
    b.own("3094447710", btn="3094447710"); more = b.lines("309", "444", 3)
    b.top("Acct No.|{A};BTN|309-444-7710;Bill Date|{D};Due|{U};Invoice|9044718", "Prior balance|210.00;Payments|-210.00;Current|214.40;Due|214.40", "TriCounty  Acct No. {A}")
    b.slip("Acct No.|{A};Due|214.40", "TriCounty Business Telecom\n3300 N Sterling Ave\nPeoria, IL 61604")
    b.care("Trouble? {8}.")
    b.H("Lines"); b.T(["WTN", "Description", "Amount"], [[show(n), "B1 line", b.world.money(30, 50)] for n in ["3094447710"] + more]); b.taxes(3)
    b.traps = ["invoice number", "street remittance address"]
    return boxed(wide=True)


@held(None, "two-locations-no-btn", "weasyprint + ghostscript")
def two_locations(b):
    """A hosted carrier with two locations and their numbers; no billing number."""
    b.issuer, b.title, b.sender = "Blue Heron Voice Networks", "Invoice", "1200 Corporate Dr, Ste 300\nBirmingham, AL 35242"
    b.customer("Magnolia Title & Escrow LLC", "2100|Southbridge Pkwy|Ste 650|Birmingham|AL|35209", comma=True)
    b.account("BH44718"); b.dated("2026-11-01", "long")
    one, two = b.lines("205", "870", 3), b.lines("256", "539", 2)
    b.top("Account Number|{A};Invoice Number|2026110447;Invoice Date|{D};Due Date|{U}", "Total due|$189.11", "Account Number {A}")
    b.slip("Account Number|{A};Total due|$189.11", "Blue Heron Voice Networks\nDept 44718\nBirmingham, AL 35287-4718")
    for where, ns in (("Location: 2100 Southbridge Pkwy Ste 650, Birmingham, AL 35209", one), ("Location: 401 Madison St SE, Huntsville, AL 35801", two)):
        b.H(where); b.T(["Phone number", "Plan", "Amount"], [[show(n, "dot"), "Seat", "$31.00"] for n in ns])
    b.taxes(2); b.care("Support {8}.")
    b.locations = [place("2100|Southbridge Pkwy|Ste 650|Birmingham|AL|35209", line=True), place("401|Madison St SE||Huntsville|AL|35801", line=True)]
    b.findings, b.traps = ["several locations on one bill", "billing telephone number not stated"], ["ten-digit invoice number"]
    return invoice("above", ("Bill To", ""), tail_coupon=True)


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
