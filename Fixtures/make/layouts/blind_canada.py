"""Held-out bills: Canadian carriers, in English and French."""
from blind.bill import held, show
from blind.drawn import boxed, classic, newspaper
from blind.printed import troff
from blind.sheets import cards, gridded, strip, windowed


@held("bell-canada", "one-bill-banking-id", "weasyprint")
def bell_canada(b):
    """Bell small business: number plus code in brackets, electronic banking ID, calls by phone line, two columns."""
    b.issuer, b.logo_text = "Bell", "Bell"
    b.customer("GANANOQUE MARINE SUPPLY LTD", "340|KING ST E||GANANOQUE|ON|K7G 1G8", attn="ATTN: MARGUERITE DOYON")
    b.serve("340|KING ST E||GANANOQUE|ON|K7G 1G8", "Service address")
    b.account("613 382-7714 (206)", "6133827714206"); b.dated("2026-10-16", "long")
    b.own("6133827714", btn="6133827714"); more = b.lines("613", "382", 2)
    b.top("Account number|{A};Bill date|{D};Electronic banking ID|613382771420644", "Summary of your account|;Previous balance|$181.10;Payment received - thank you|-$181.10;Summary of your charges|;Fixed monthly charges|$160.00;Usage charges|$4.20;HST 13%|$21.35;Amount due|$185.55", "Account number {A}   Bill date {D}")
    b.slip("Account number|{A};Amount due|$185.55;Please pay by|{U}", "Bell Canada\nPO Box 9000 Stn Don Mills\nNorth York ON M3C 2X7", "6133827714206 44 0018555")
    b.care("Questions? Call 310-BELL (2355) or {n}. HST registration 100460104 RT0001.", "1 866 310-2355")
    b.B(); b.H("Fixed monthly charges"); b.per_line(["6133827714"] + more, "att", "Phone line {}", "Business line", "Call Display")
    b.H("Usage charges"); b.S("Phone line 613 382-7714"); b.calls(14, 10, "613", ("Date", "Time", "Number called", "Place", "Min", "Amount"), "att")
    b.traps = ["electronic banking ID holds the account number", "tax registration", "called numbers"]
    return windowed("right", 2)


@held("bell-aliant", "atlantic-eight-digits", "groff")
def bell_aliant(b):
    """Bell Aliant small business in Nova Scotia by troff: eight digits, two lines, service address."""
    b.issuer = "Bell Aliant"
    b.customer("Mahone Bay Sailmakers Ltd.", "65|Edgewater St||Mahone Bay|NS|B0J 2E0")
    b.serve("65|Edgewater St||Mahone Bay|NS|B0J 2E0", "Service address")
    b.account("10448827"); b.dated("2026-10-08", "long")
    ns = b.lines("902", "624", 2)
    b.top("Account Number|{A};Bill date|{D};Due date|{U}", "Previous balance|$102.00;Payments|-$102.00;New charges|$89.00;HST 15%|$13.35;Total due|$102.35", "Account Number {A}")
    b.slip("Account Number|{A};Total due|$102.35", "Bell Aliant\nPO Box 5555\nSaint John NB E2L 4V6")
    b.care("Questions? Business: {n}. Repair: {n}.", "1-800-565-6283", "1-800-667-7626")
    b.B(); b.H("Monthly services"); b.per_line(ns, "att", "{}", "Business line", "Voice mail")
    b.findings, b.traps = ["billing telephone number not stated"], ["short account number"]
    return troff("plain", "H")


@held("bell-mts", "winnipeg-invoice", "libreoffice")
def bell_mts(b):
    """Bell MTS business: nine digits, Invoice Date, Page N Of M, amounts with Credit, one line."""
    b.issuer, b.title = "Bell MTS", "Mail to"
    b.customer("Assiniboine Upholstery Ltd.", "1185|Portage Ave||Winnipeg|MB|R3G 0T3", attn="Attn: Gudrun Sigurdson")
    b.serve("1185|Portage Ave||Winnipeg|MB|R3G 0T3", "Service Address")
    b.account("100448273"); b.dated("2026-10-21", "long")
    b.own("2047757140", btn="2047757140")
    b.top("Account Number|{A};Invoice Date|{D};Amount Due|$71.92;Due Date|{U}", "Outstanding Balance|$70.10;Payment|$70.10 Credit;Sub-Total|$64.21;GST|$3.21;MB PST|$4.50;Amount Due|$71.92", "{A}   Page 2 Of 2")
    b.slip("Account Number|{A};Amount Due|$71.92", "Bell MTS\nPO Box 7500\nWinnipeg MB R3C 3B5", "100448273 000007192")
    b.care("Customer service {n}.", "204-225-5687")
    b.B(); b.H("TOTAL PHONE"); b.R("Business line 204-775-7140", "49.00"); b.charges("Call Display"); b.H("TOTAL INTERNET"); b.charges("Internet 25")
    b.traps = ["care number in the customer's area code", "tax rows"]
    return gridded("above")


@held("rogers", "cable-home-twelve-digits", "chromium")
def rogers(b):
    """Rogers home services: twelve digits, invoice number, home phone, service address."""
    b.issuer, b.logo_text = "Rogers", "ROGERS"
    b.customer("Philippa Nakagawa", "88|Erskine Ave|Unit 1204|Toronto|ON|M4P 1Y3")
    b.serve("88|Erskine Ave|Unit 1204|Toronto|ON|M4P 1Y3", "Service address")
    b.account("241044718826"); b.dated("2026-10-26", "short")
    b.own("4164827719", btn="4164827719")
    b.top("Account Number|{A};Invoice Number|2210447188;Invoice Date|{D};Required payment date|{U}", "Account Summary|;Your Last Bill|$151.20;Payments|-$151.20;Your Current Bill|$153.08;Total due|$153.08", "Account Number {A}   Invoice Number 2210447188")
    b.world.decoys.append("2210447188")
    b.slip("Account Number|{A};Total due|$153.08;Required payment date|{U}", "ROGERS\nPO BOX 9100\nDON MILLS ON M3C 3P9", "241044718826 0015308 2")
    b.care("Need help? rogers.com/support or {n}. Wireless {n}.", "1-888-764-3771", "1-877-274-3375")
    b.B(); b.H("Home Phone"); b.P("Phone 416-482-7719"); b.charges("Home Phone Starter", "911 fee"); b.H("Internet"); b.charges("Ignite 500"); b.H("Taxes"); b.charges("HST 13%")
    b.traps = ["ten-digit invoice number"]
    return cards("left", order=(1, 0, 2))


@held("telus", "mobility-ban-lines", "reportlab")
def telus(b):
    """TELUS mobility for a business: BAN, bill date, four wireless lines in two columns, Savings Box."""
    b.issuer, b.logo_text = "TELUS", "TELUS"
    b.customer("KOOTENAY RIVER RAFTING LTD", "1715|CRANBROOK ST N||CRANBROOK|BC|V1C 3S9", attn="ATTN: WARREN OSTROWSKI")
    b.account("30448271"); b.dated("2026-10-22", "long")
    ns = b.lines("250", "421", 4)
    b.top("Billing account number|{A};Bill date|{D};Total due|$243.60", "Balance owing from your last bill|$240.00;Payment|-$240.00;New charges|$217.50;GST/PST|$26.10;Total due|$243.60", "KOOTENAY RIVER RAFTING LTD   Billing account number {A}")
    b.slip("BAN|{A};Total due|$243.60;Pay by|{U}", "TELUS\nPO BOX 7575\nVANCOUVER BC V6B 8N9", "30448271 0024360 102226")
    b.care("Call {n} or dial 611. 310-2255 for home services.", "1-866-558-2273"); b.care("Savings Box: you saved $24.00 this month.")
    b.B(); b.H("Your mobile lines"); b.per_line(ns, "att", "{}", "Business Unlimited 60", "Device balance", total="Total for {}"); b.H("Airtime details"); b.calls(16, 10, "250", ("Date", "Time", "Called", "Place", "Min", "Amt"), "att")
    b.traps = ["wireless lines", "called numbers"]
    return newspaper(upside_down=True)


@held("shaw", "your-account-eleven-digits", "cairo")
def shaw(b):
    """Shaw Business: YOUR ACCOUNT under the name, eleven digits, phone lines, Calgary remittance."""
    b.issuer = "Shaw Business"
    b.customer("BOW VALLEY DENTURE CLINIC INC", "101|1 AVE W|UNIT 3|COCHRANE|AB|T4C 1A5")
    b.serve("101|1 AVE W|UNIT 3|COCHRANE|AB|T4C 1A5", "Service address")
    b.account("03310447182"); b.dated("2026-10-24", "short")
    ns = b.lines("403", "932", 2)
    b.top("YOUR ACCOUNT|{A};Invoice Date|{D};Due Date|{U}", "Summary of Your Account|;Previous balance|$149.00;Payments|-$149.00;Current charges|$142.00;GST|$7.10;Amount due|$149.10", "YOUR ACCOUNT {A}")
    b.slip("YOUR ACCOUNT|{A};Amount due|$149.10", "Shaw Cablesystems G.P.\nPO Box 2468, Station Main\nCalgary, AB T2P 4Y2", "03310447182 0014910")
    b.care("Account Security Number 7714. Help {n} or {n}.", "1-866-244-7474", "1-888-472-2222")
    b.H("Phone"); b.per_line(ns, "paren", "{}", "Business Phone"); b.H("Internet"); b.charges("Business Internet 100")
    b.findings, b.traps = ["billing telephone number not stated"], ["security number", "label without the word number"]
    return classic("left", 1)


@held("videotron", "affaires-francais-deux-colonnes", "weasyprint")
def videotron(b):
    """Vidéotron in French: No de compte, Date de facturation, scan line, three lines, service address."""
    b.issuer, b.logo_text, b.title = "Vidéotron", "VIDÉOTRON", "Sommaire de la facture"
    b.customer("Boulangerie du Vieux-Moulin inc.", "1250|boul. Talbot||Chicoutimi|QC|G7H 4B8")
    b.serve("1250|boul. Talbot||Chicoutimi|QC|G7H 4B8", "Adresse de service")
    b.account("220447188-001-4", "2204471880014"); b.dated("2026-10-09", "fr")
    ns = b.lines("418", "543", 3)
    b.top("No de compte|{A};Date de facturation|{D};Date d'échéance|{U}", "Solde précédent|160,10 $;Paiement reçu – merci|-160,10 $;Frais mensuels|141,00 $;TPS 5 %|7,05 $;TVQ 9,975 %|14,06 $;Montant à payer|162,11 $", "No de compte {A}   Date de facturation {D}")
    b.slip("No de compte|{A};Montant à payer|162,11 $", "Vidéotron ltée\nC.P. 11078, succ. Centre-ville\nMontréal QC H3C 5B7", "22044718800140000000162110000000016211009102600418")
    b.care("Service à la clientèle : {n}. Nouvelle facture Helix : un autre numéro de compte.", "1 866 380-2967")
    b.B(); b.H("Téléphonie"); b.per_line(ns, "att", "Ligne {}", "Ligne d'affaires", "Afficheur"); b.H("Internet"); b.charges("Internet Affaires 100")
    b.findings, b.traps = ["billing telephone number not stated"], ["French", "scan line of fifty digits"]
    return windowed("colon", 2, lang="fr")


@held("cogeco", "business-summary-per-address", "chromium + ghostscript")
def cogeco(b):
    """Cogeco business in English: service address differs from the billing address, two lines."""
    b.issuer, b.logo_text, b.title = "Cogeco", "COGECO", "Your bill"
    b.customer("Thousand Islands Optical Inc.", "12|Pine St|Suite 200|Brockville|ON|K6V 1G3", comma=False)
    b.serve("340|Stewart Blvd||Brockville|ON|K6V 4X1", "Service address")
    b.account("041044718826"); b.dated("2026-10-14", "long")
    ns = b.lines("613", "342", 2)
    b.top("Account number|{A};Bill date|{D};Due date|{U};Total|$132.20", "Previous balance|$132.20;Payment|-$132.20;Charges|$116.99;HST|$15.21;Total due|$132.20", "Account number {A}")
    b.slip("Account number|{A};Total due|$132.20", "Cogeco Connexion\nPO Box 5000 Stn Main\nBurlington ON L7R 0A5", "041044718826 00013220")
    b.care("cogeco.ca/help, {8}.")
    b.H("Phone"); b.per_line(ns, "dash", "Business line {}", "Line fee", "Call features")
    b.findings, b.traps = ["billing telephone number not stated"], ["two addresses in one town"]
    return strip("spaced", "", last=False)


@held("northwestel", "phone-total-sections", "reportlab")
def northwestel(b):
    """Northwestel business in boxes: Invoice Information, Past and Current Activity, PHONE TOTAL rows after each number's usage."""
    b.issuer, b.title = "Northwestel", "Invoice Information"
    b.customer("KLUANE HELICOPTERS LTD", "34|FLIGHT LINE RD||WHITEHORSE|YT|Y1A 6E6", attn="ATTN: EZEKIEL SMARCH")
    b.account("4410774"); b.dated("2026-10-31", "long")
    ns = b.lines("867", "668", 3)
    b.top("Account Number|{A};Invoice Number|8804471;Invoice Date|{D};Due Date|{U}", "Past Activity|;Previous balance|$188.00;Payments|-$188.00;Current Activity|;New charges|$181.00;GST|$9.05;Total due|$190.05", "Northwestel   Account Number {A}   Invoice Number 8804471")
    b.slip("Account Number|{A};Total due|$190.05", "Northwestel Inc.\nPO Box 2727\nWhitehorse YT Y1A 4Y4")
    b.care("Questions? {n}", "1-888-423-2333")
    b.B()
    for n in ns: b.H(show(n, "att")); b.charges("Business line", "Long distance plan"); b.calls(6, 10, "867", ("Date", "Time", "Called", "Place", "Min", "Amt"), "att"); b.R("PHONE TOTAL", b.world.money(40, 80))
    b.findings, b.traps = ["billing telephone number not stated"], ["called numbers under each line", "invoice number shaped like the account number"]
    return boxed(columns=1, turn=90)


@held("sasktel", "bill-date-band", "chromium")
def sasktel(b):
    """SaskTel home and business line: nine digits, stacked labels, one line, service address."""
    b.issuer, b.logo_text = "SaskTel", "SaskTel"
    b.customer("Qu'Appelle Seed Cleaning Ltd.", "210|Company Ave S||Fort Qu'Appelle|SK|S0G 1S0")
    b.serve("210|Company Ave S||Fort Qu'Appelle|SK|S0G 1S0", "Service address")
    b.account("204471883"); b.dated("2026-10-10", "long")
    b.own("3063327714", btn="3063327714")
    b.top("Account Number|{A};Bill Date|{D};Amount due|$66.60", "Previous bill|$66.60;Payment|-$66.60;Current charges|$60.00;GST|$3.00;PST|$3.60;Amount due by {U}|$66.60", "Account Number {A}")
    b.slip("Account Number|{A};Amount due|$66.60", "SaskTel\nPO Box 2121\nRegina SK S4P 4C5", "204471883 000006660")
    b.care("Call us: {n}. sasktel.com", "1-800-727-5835")
    b.H("Services for 306-332-7714"); b.charges("Business phone", "Voicemail")
    b.traps = ["apostrophe in names"]
    return windowed("stack", 1, pay="top")


@held("eastlink", "bedford-business-two-lines", "cairo + ghostscript")
def eastlink(b):
    """Eastlink business: ten digits that could be a telephone number, bill date, two lines."""
    b.issuer = "Eastlink Business"
    b.customer("ANNAPOLIS VALLEY CIDER CO LTD", "905|EAST RIVER RD||NEW GLASGOW|NS|B2H 3S5")
    b.serve("905|EAST RIVER RD||NEW GLASGOW|NS|B2H 3S5", "Service Address")
    b.account("1104471882"); b.dated("2026-10-19", "long")
    ns = b.lines("902", "752", 2)
    b.top("Account Number|{A};Bill Date|{D};Due Date|{U}", "Previous Balance|$110.40;Payments|-$110.40;Current Charges|$96.00;HST|$14.40;Total Due|$110.40", "ANNAPOLIS VALLEY CIDER CO LTD   Account Number {A}")
    b.slip("Account Number|{A};Total Due|$110.40", "Eastlink\nPO Box 8660 Stn A\nHalifax NS B3K 5M3", "1104471882 0000011040")
    b.care("Support {n}, eastlink.ca", "1-888-345-1111")
    b.H("Phone"); b.per_line(ns, "dash", "Business line {}", "Line", "Call Answer")
    b.findings, b.traps = ["billing telephone number not stated"], ["ten-digit account number"]
    return classic("stack", 1, service_at=(36, 76), low=True)
