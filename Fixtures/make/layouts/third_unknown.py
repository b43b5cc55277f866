"""Third held-out set: more carriers, and issuers that no grammar knows."""
from common.paper import lines
from common.place import place
from third.sheet import show, third


@third("verizon-fios", "household-values-in-the-right-column", "cairo")
def fios(b):
    """Fios: fifteen digits, a household, the home phone in a plan sentence, another number as the reward contact."""
    b.customer("Marguerite A Oyelowo", "18|Larchmont Ave||Yonkers|NY|10704", comma=True)
    b.serve("18|Larchmont Ave||Yonkers|NY|10704", "Service address", comma=True)
    b.account("352-718-440-0001-37"); b.dated("2026-10-28", "long"); b.own("9149630118", btn="9149630118")
    def paint(p, f):
        lines(p, 330, 40, f"Account:  {b.printed}\nBilling telephone number:  914-963-0118\nBill date:  {b.date}\nService address:\n18 Larchmont Ave\nYonkers, NY 10704", 12, size=8.5, font=f)
        p.text(36, 44, "verizon", size=20, font=f + "-Bold", color=(200, 0, 0)); lines(p, 36, 120, "Verizon\nPO Box 489\nNewark NJ 07101-0489", 9, size=7, font=f); lines(p, 60, 165, b.window(), 11, size=9, font=f)
        y = 240
        for k, v in (("Fios Internet 300", "49.99"), ("Fios Digital Voice (914.963.0118)", "25.00"), ("Home phone features", "0.00"), ("Taxes, governmental surcharges", "7.12"), ("Total due by November 21", "$82.11")): p.text(36, y, k, size=9, font=f); p.text(320, y, v, size=9, font=f, align="right"); y += 13
        lines(p, 36, y + 12, f"We will text your reward to your mobile number {b.fake('917', 'dot')}. Verizon home phone support {b.known('1.800.837.4966')}.\nYour Verizon store: 1 Ridge Hill Blvd, Yonkers, NY 10710.", 11, size=8, font=f)
        p.line(36, 640, 576, 640, dash=[3, 2]); lines(p, 60, 660, b.window(), 10, size=8, font=f); lines(p, 360, 660, f"Account {b.printed}\nTotal due $82.11\nVERIZON\nPO BOX 15124\nALBANY NY 12212-5124", 10, size=8, font=f); p.text(40, 770, "3527184400001370000008211 000008211", size=9, font="Liberation Mono")
    b.traps = ["reward contact", "return address above the window"]
    return paint


@third("att-business", "national-invoice-locations", "weasyprint")
def att_business(b):
    """AT&T Business: 831-000 account with a space, groups and locations, telephone numbers by location in three columns."""
    b.customer("Great Plains Credit Union Service Corp", "1600|Genessee St|Suite 850|Kansas City|MO|64102-1031", attn="Attn: Telecom Dept", contact="")
    b.account("831-000-4471 209"); b.dated("2026-11-01", "long")
    spots = [place("1600|Genessee St|Suite 850|Kansas City|MO|64102", line=True), place("204|W 8th St||Hays|KS|67601", line=True)]
    b.locations = spots; b.findings = ["several locations"]; b.traps = ["831 is no area code here", "sub-account numbers"]
    kids = "".join(b.h(f"Sub-Account 831-000-{b.world.digits(4)} {b.world.digits(3)}", 4) + b.p(f"Location: {l.printed()}") + b.p("Telephone Numbers") + b.grid(b.lines(a, e, k), 3, "att") for l, a, e, k in zip(spots, ("816", "785"), ("472", "628"), (9, 5)))
    return b.two(b.logo("AT&T Business"), b.kv(f"Account Number|{b.printed};Invoice Number|7718204417;Invoice Date|{b.date};Amount Due|$2,210.44")) + f"<br>{b.a(b.window())}" + b.t("Billing Summary|\nGroup 1 Voice|1,410.20\nGroup 2 Internet|800.24\nTotal Amount Due|$2,210.44", "", False) + b.p(f"Customer care {b.known('1-800-222-0400')}. AT&T BusinessDirect. News You Can Use.") + b.d("cut", b.two(b.a(b.window()), b.a(f"Payment Remittance\nAccount Number {b.printed}\nAT&T\nPO Box 5019\nCarol Stream IL 60197-5019"))) + b.p("8310004471209 0000221044 11012026", "m") + b.new() + b.h("Current charges by location") + kids


@third("windstream-enterprise", "location-activity-many-pages", "reportlab")
def wse(b):
    """Windstream Enterprise: master account in each page's head, activity heads with PIN and address, numbers, ten pages of itemized calls."""
    b.customer("TRIAD PEDIATRIC PARTNERS PA", "1130|N CHURCH ST|STE 200|GREENSBORO|NC|27401")
    b.account("2207714"); b.dated("2026-11-06", "us")
    spots = [place("1130|N CHURCH ST|STE 200|GREENSBORO|NC|27401", line=True), place("2754|NC HWY 68|STE 111|HIGH POINT|NC|27265", line=True)]
    b.locations = spots; b.findings = ["several locations"]; b.traps = ["location PIN", "sub-accounts", "long call detail"]
    groups = [b.lines("336", "274", 5), b.lines("336", "841", 3)]
    def paint(p, f):
        page = [0]
        def head():
            if page[0]: p.next()
            page[0] += 1; lines(p, 36, 34, f"WINDSTREAM ENTERPRISE      ACCOUNT NUMBER {b.printed}      INVOICE DATE {b.date}      INVOICE NUMBER 77120448      PAGE {page[0]} OF 10", 9, size=7, font=f)
        head(); lines(p, 60, 110, b.window(), 11, size=9, font=f); y = 190
        for k, v in (("PREVIOUS BALANCE", "902.11"), ("PAYMENTS APPLIED", "-902.11"), ("CURRENT CHARGES", "915.20"), ("AMOUNT DUE 12/01/2026", "915.20")): p.text(36, y, k, size=9, font=f); p.text(300, y, v, size=9, font=f, align="right"); y += 13
        p.text(36, y + 20, "LOCATION SUMMARY", size=10, font=f + "-Bold"); y += 36
        for a, l in zip(("2207715", "2207716"), spots): p.text(36, y, f"{a}  {l.printed()}", size=8, font=f); p.text(560, y, b.money(200, 600), size=8, font=f, align="right"); y += 12
        lines(p, 36, 560, f"Customer service {b.known('1-800-600-5050')}", 10, size=8, font=f); lines(p, 60, 660, b.window(), 10, size=8, font=f); lines(p, 360, 660, f"ACCOUNT NUMBER {b.printed}\nAMOUNT DUE 915.20\nWINDSTREAM\nP.O. BOX 9001013\nLOUISVILLE, KY 40290-1013", 10, size=8, font=f)
        for a, l, g, nm in zip(("2207715", "2207716"), spots, groups, ("TRIAD PEDS MAIN", "TRIAD PEDS HP")):
            head(); p.text(36, 60, f"ACTIVITY FOR ACCOUNT - {a} {nm} - (PIN: {b.world.digits(4)}): {l.printed()}", size=8, font=f + "-Bold"); y = 80; p.text(36, y, "TELEPHONE NUMBER SUMMARY", size=8, font=f + "-Bold")
            for n in g: y += 12; p.text(46, y, show(n, "paren"), size=8, font=f); p.text(160, y, "BUSINESS LINE", size=8, font=f); p.text(400, y, b.money(), size=8, font=f, align="right")
            for n in g[:3]:
                head(); p.text(36, 60, f"ITEMIZED CALL DETAIL {show(n, 'paren')}", size=8, font=f + "-Bold"); y = 74
                for r in b.world.calls(62, 10, "336", "dash"): [p.text(x, y, str(c), size=7, font=f) for x, c in zip((46, 90, 140, 230, 340, 400), r)]; y += 10.5
    return paint


@third("8x8", "customer-id-and-number-services", "chromium")
def eight(b):
    """8x8: customer id letters, BTN labelled, numbers with extensions and E911 note, virtual numbers, a number released."""
    b.customer("Tidewater Freight Brokers LLC", "200|E Plume St|Ste 410|Norfolk|VA|23510", attn="Attn: Desmond Achterberg", comma=True)
    b.serve("200|E Plume St|Ste 410|Norfolk|VA|23510", "Service Address", comma=True)
    b.account("TFB-0448120"); b.dated("2026-11-03", "short"); ns = b.lines("757", "622", 5); b.btn = ns[0]; gone = b.fake("757", "plus")
    b.traps = ["released number", "extension numbers", "sales representative"]
    return b.two(b.logo("8x8", (230, 60, 30)), b.kv(f"Invoice Number|IN-20441877;Invoice Date|{b.date};Customer ID|{b.printed};BTN|{show(ns[0], 'plus')}")) + b.two(b.h("Bill To", 4) + b.a(b.window()), b.h("Service Address", 4) + b.a("Tidewater Freight Brokers LLC\n200 E Plume St Ste 410\nNorfolk, VA 23510")) + b.t("Service|Number|Ext|Amount\n" + "\n".join(f"X2 user|{show(n, 'plus')}|{1000 + i}|{b.money(20, 30)}" for i, n in enumerate(ns)) + f"\nReleased number|{gone}||-4.10\nRegulatory fee|||11.20\nTotal|||$144.02", "x") + b.p(f"Your account manager: Ines Kowal {b.fake('408', 'paren')}. Support {b.known('1-888-898-8733')}. 8x8, Inc., 675 Creekside Way, Campbell CA 95008.", "s")


@third(None, "telephone-cooperative-ledger", "reportlab")
def coop(b):
    """A North Dakota telephone cooperative: typed ledger, member number, seven-digit numbers elsewhere, capital credits, two telephone numbers as heads."""
    b.customer("LARSON IMPLEMENT INC", "|BOX 144||HETTINGER|ND|58639", attn=None)
    b.serve("5102|HWY 12 W||HETTINGER|ND|58639", "SERVICE AT")
    b.account("10447-2", "104472"); b.dated("2026-11-01", "us"); b.own("7015670142", "7015670188"); b.btn = None
    b.traps = ["member number", "seven-digit office number", "capital credits"]
    return [f"""
   SLOPE BUTTE TELEPHONE COOPERATIVE                                STATEMENT
   PO BOX 88  REGENT ND 58650     OFFICE 563-4411     TOLL FREE {b.fake('800')}

                                                      ACCOUNT NO    10447-2
   LARSON IMPLEMENT INC                               MEMBER NO     2204
   BOX 144                                            BILL DATE     {b.date}
   HETTINGER ND 58639                                 DUE DATE      11/20/2026
                                                      SERVICE AT    5102 HWY 12 W
                                                                    HETTINGER ND 58639

   PREVIOUS BALANCE                     141.20
   PAYMENT 10/14/2026                  -141.20
   ------------------------------------------------------------------------
   701-567-0142    BUSINESS ACCESS LINE                         22.00
                   CALLER ID                                     6.00
                   SUBSCRIBER LINE CHARGE                        9.20
   701-567-0188    BUSINESS ACCESS LINE                         22.00
                   SUBSCRIBER LINE CHARGE                        9.20
                   INTERNET 100/20                              74.95
   TOLL CALLS 701-567-0142
""" + "\n".join(f"     {r[0]} {r[1]:>7} {r[2]} {r[3]:<14} {r[4]:>6} {r[5]:>6}" for r in b.world.calls(9, 10, "701")) + f"""
   ------------------------------------------------------------------------
   TOTAL DUE                                                   148.77

   CAPITAL CREDITS RETIRED 2004: 18.22. ANNUAL MEETING DEC 3 7 PM, 220 MAIN
   ST, REGENT. FIBER IN NEW LEIPZIG: CALL {b.fake('701')}.
"""]


@third(None, "managed-services-provider-voice-lines", "chromium")
def msp(b):
    """A managed service provider: computers and voice on one invoice, numbers in a hosted voice sentence and a range, ports in progress, ship-to alike."""
    b.customer("Fontaine & Dray CPAs, PLLC", "33|Broad Street|Fl 6|Boston|MA|02109", attn="Attn: Hollis Dray", comma=True)
    b.account("FON-2207"); b.dated("2026-11-10", "long"); first = "6174820140"; rng = b.block(first, 10); ns = b.lines("617", "482", 2)
    b.serve("33|Broad Street|Fl 6|Boston|MA|02109", "Service location", comma=True); pend = b.fake("781", "paren")
    b.traps = ["port in progress", "help desk", "PO number", "licence quantities"]
    return b.two(b.d("big", "Copperline IT") + b.d("s", b.a(f"9 Innovation Way, Woburn, MA 01801 · {b.fake('781', 'paren')} · help desk {b.fake('888')}")), b.kv(f"Invoice|18841;Date|{b.date};Customer no.|{b.printed};Terms|Net 15")) + b.two(b.h("Bill to", 4) + b.a(b.window()), b.h("Service location", 4) + b.a("33 Broad Street Fl 6\nBoston, MA 02109")) + b.t(f"Qty|Item|Price|Total\n14|Managed workstation|65.00|910.00\n14|Microsoft 365 Business Premium|22.00|308.00\n12|Hosted voice seat|19.00|228.00\n1|DID block 617-482-0140 to 617-482-0149|10.00|10.00\n2|Single DID: {show(ns[0])}, {show(ns[1])}|2.00|4.00\n1|Port-in of {pend} (in progress, est. Dec 4)|0.00|0.00\n1|Telecom taxes and fees|31.90|31.90", "x") + b.p("Balance due $1,491.90", "b") + b.p("Remit to Copperline IT LLC, PO Box 770, Woburn, MA 01801.", "s")


@third(None, "executive-suites-landlord-resale", "weasyprint")
def suites(b):
    """A landlord's invoice: office rent and resold telephone lines, tenant number, the tenant's suite against the landlord's address, a shared reception number."""
    b.customer("Quillfeather Literary Agency", "1420|Walnut Street|Suite 1107|Philadelphia|PA|19102", comma=True)
    b.serve("1420|Walnut Street|Suite 1107|Philadelphia|PA|19102", "Premises", comma=True)
    b.account("T-1107-04", "T110704"); b.dated("2026-11-01", "dmy"); ns = b.lines("215", "790", 2)
    b.traps = ["rent on a telephone bill", "shared reception number of the landlord", "landlord in the same building"]
    return b.two(b.a("Rittenhouse Executive Suites LP\n1420 Walnut Street, Suite 100\nPhiladelphia, PA 19102"), b.d("big", "TENANT INVOICE")) + b.t(f"Account|Invoice|Invoice date|Due\n{b.printed}|26-11-0088|{b.date}|10 Nov 2026", "x", True, ()) + b.two(b.h("Tenant", 4) + b.a(b.window()), b.h("Premises", 4) + b.a("1420 Walnut Street Suite 1107\nPhiladelphia, PA 19102")) + b.t(f"Charge|Amount\nOffice rent November|1,450.00\nTelephone line {show(ns[0], 'paren')}|45.00\nTelephone line {show(ns[1], 'paren')} (fax)|45.00\nLong distance October|6.12\nReception answering, shared number {b.fake('215', 'paren')}|75.00\nInternet|60.00\nTotal|$1,681.12", "u") + b.p(f"Questions: Petra at the desk, {b.fake('215', 'paren')}. Number portability requests must be sent in writing to the suite 100 office.")


@third(None, "municipal-utility-meters-and-telephone", "cairo")
def municipal(b):
    """A municipal utility: water and electric meters, fibre telephone lines; customer and location numbers make the account; meter readings like numbers."""
    b.customer("HARTWELL'S HARDWARE & PAINT", "116|E DEPOT ST||CLARION FALLS|TN|37650")
    b.serve("116|E DEPOT ST||CLARION FALLS|TN|37650", "Service Address")
    b.account("0044182-0071203", "00441820071203"); b.dated("2026-10-31", "us2"); ns = b.lines("423", "743", 2)
    def paint(p, f):
        p.text(36, 42, "CLARION FALLS UTILITIES", size=13, font=f + "-Bold"); lines(p, 36, 54, f"Electric - Water - Fiber\n101 Nolichucky Ave  Clarion Falls TN 37650\nOffice {b.fake('423', 'paren')}  Outage {b.fake('423', 'paren')}", 10, size=8, font=f)
        for i, (k, v) in enumerate((("Account No.", b.printed), ("Bill Date", b.date), ("Due Date", "11/18/26"), ("Service Address", "116 E DEPOT ST"))): p.text(330, 42 + 13 * i, k, size=8, font=f); p.text(420, 42 + 13 * i, v, size=8.5, font=f + "-Bold")
        p.text(420, 42 + 13 * 4, "CLARION FALLS TN 37650", size=8.5, font=f + "-Bold")
        y = 130
        for x, h in zip((36, 130, 220, 310, 400, 480), ("Service", "Meter", "Previous", "Present", "Usage", "Amount")): p.text(x, y, h, size=8, font=f + "-Bold")
        for r in (("Electric", "7744182290", "44182", "46010", "1828", "214.50"), ("Water", "4237439911", "0881", "0890", "9", "31.20"), ("Sewer", "", "", "", "9", "40.11")): y += 12; [p.text(x, y, c, size=8, font=f) for x, c in zip((36, 130, 220, 310, 400, 480), r)]
        y += 22; p.text(36, y, "Fiber services", size=9, font=f + "-Bold")
        for k, v in (("Business Fiber 300", "69.95"), (f"Telephone {show(ns[0])} Business Unlimited", "34.95"), (f"Telephone {show(ns[1])} Fax", "24.95"), ("E-911", "2.32")): y += 12; p.text(46, y, k, size=8.5, font=f); p.text(520, y, v, size=8.5, font=f, align="right")
        p.line(36, 560, 576, 560, dash=[3, 2]); lines(p, 60, 600, b.window(), 11, size=9, font=f); lines(p, 360, 600, f"Account No. {b.printed}\nTotal Due 417.98\nCLARION FALLS UTILITIES\nPO BOX 40\nCLARION FALLS TN 37650-0040", 10, size=8, font=f)
    b.traps = ["meter numbers of ten digits", "two-part account"]
    return paint


@third(None, "university-departmental-telecom", "reportlab")
def university(b):
    """A university's telecom office: departmental charge, fund number, five-digit extensions and full numbers, building and room."""
    b.customer("Dept of Entomology", "|Campus Box 7613||Raleigh|NC|27695", attn="Attn: Business Manager", contact="")
    b.account("TEL-4418-07", "TEL441807"); b.dated("2026-11-02", "short"); ns = b.lines("919", "515", 4)
    b.serve("100|Derieux Pl|Gardner Hall Rm 3114|Raleigh|NC|27607", "Service location"); fund = "201-4418-7730"
    b.traps = ["fund number shaped as a telephone number", "extensions", "campus box"]
    def paint(p, f):
        p.text(36, 42, "Hollowell State University - Telecommunications Office", size=12, font=f + "-Bold"); lines(p, 360, 62, f"Account number {b.printed}\nStatement date {b.date}\nFund {fund}", 11, size=8.5, font=f)
        lines(p, 60, 80, b.window(), 11, size=9, font=f); lines(p, 60, 140, "Service location\n100 Derieux Pl Gardner Hall Rm 3114\nRaleigh NC 27607", 11, size=8.5, font=f); y = 200
        for x, h in zip((36, 140, 200, 330, 420), ("Number", "Ext", "User", "Set", "Monthly")): p.text(x, y, h, size=8, font=f + "-Bold")
        for n, u in zip(ns, ("Main office", "R Abernathy-Cole", "Insect museum", "Fax")): y += 13; [p.text(x, y, c, size=8, font=f) for x, c in zip((36, 140, 200, 330, 420), (show(n, "dot"), n[5:], u, "IP 8841", b.money(10, 25)))]
        y += 30; lines(p, 36, y, f"Charges are posted to the fund. Questions: ext. 5-7000 or {b.fake('919', 'dot')}, Avent Ferry Tech Bldg, Rm 12.", 11, size=8, font=f)
    return paint


@third(None, "canadian-clec-per-location-less", "weasyprint")
def clec(b):
    """A Canadian local carrier: account letters, toll-free and DIDs in two columns, a province's tax numbers, a French notice."""
    b.customer("Gatineau Hills Outfitters Ltd.", "1160|Chemin d'Aylmer|Local 3|Gatineau|QC|J9H 5E1")
    b.serve("1160|Chemin d'Aylmer|Local 3|Gatineau|QC|J9H 5E1", "Service location")
    b.account("NVC-118204"); b.dated("2026-11-04", "long"); ns = b.lines("819", "682", 6); tf = b.lines("866", None, 1)[0]
    b.traps = ["tax registrations", "toll-free of the customer"]
    return b.two(b.d("big ls", "NorthVale Connect"), b.kv(f"Account No.|{b.printed};Invoice No.|448120;Invoice Date|{b.date};Amount Due|$214.80 CAD")) + b.two(b.h("Bill to / Facturer à", 4) + b.a(b.window()), b.h("Service location", 4) + b.a("1160 Chemin d'Aylmer Local 3\nGatineau QC J9H 5E1")) + b.h("Telephone numbers in service") + b.columns(2, b.t("\n".join(f"{show(n, 'att')}|{b.money(4, 12)}" for n in ns), "", False)) + b.t(f"Toll-free {show(tf, 'one')} (terminates on {show(ns[0], 'one')})|4.95\nGST 81204 4187 RT0001|9.10\nQST 1220448107 TQ0001|18.15", "", False) + b.p(f"NorthVale Connect Inc., 300-45 O'Connor St, Ottawa ON K1P 1A4. Support {b.fake('613', 'one')}. Les factures en français sont offertes: {b.fake('877', 'one')}.")


@third(None, "voip-reseller-two-ranges-statement", "cairo")
def voip(b):
    """A VoIP reseller: statement in boxes with values under labels, two DID ranges with an ellipsis end, cancelled numbers, a note of a future account."""
    b.customer("Saguaro Rim Dental Group", "7447|E Earll Dr|Ste 111|Scottsdale|AZ|85251", comma=True)
    b.account("3308-17744", "330817744"); b.dated("2026-11-15", "us"); r1 = b.block("4809470200", 10); r2 = b.block("4809477150", 5); gone = b.fake("480")
    b.serve("7447|E Earll Dr|Ste 111|Scottsdale|AZ|85251", "Service address", comma=True)
    def paint(p, f):
        p.text(36, 44, "Desert Loop Voice", size=18, font=f + "-Bold")
        for i, (k, v) in enumerate((("Account number", b.printed), ("Statement date", b.date), ("Amount due", "$188.20"), ("Due", "12/05/2026"))): p.box(36 + i * 135, 62, 130, 30); p.text(40 + i * 135, 72, k, size=7, font=f); p.text(40 + i * 135, 86, v, size=9, font=f + "-Bold")
        lines(p, 60, 130, b.window(), 11, size=9, font=f); lines(p, 330, 130, "Service address\n7447 E Earll Dr Ste 111\nScottsdale, AZ 85251", 11, size=8.5, font=f); y = 210
        for k, v in (("SIP trunk, 10 channels", "150.00"), ("DIDs 480-947-0200 through 480-947-0209", "10.00"), ("DIDs 480-947-7150 thru -7154", "5.00"), (f"Cancelled DID {gone}, credit", "-1.00"), ("Taxes", "24.20")): p.text(36, y, k, size=9, font=f); p.text(500, y, v, size=9, font=f, align="right"); y += 14
        lines(p, 36, y + 20, f"Starting January 1 your account number will be 90-3308177. Until then use the number above.\nSupport {b.fake('602')}. Desert Loop Voice LLC, 2 N Central Ave, Phoenix, AZ 85004.", 11, size=8, font=f)
    b.traps = ["ranges written two ways", "future account number", "cancelled number"]
    return paint


@third(None, "regional-telco-phone-and-tv-two-services", "chromium")
def regional(b):
    """A regional telephone company: account repeated with zeros on the coupon, services by line in columns, a neighbour's number in a referral credit, payment agents."""
    b.customer("Blue Heron Bait & Tackle", "8812|County Road 23|Lot 4|Cross Village|MI|49723", lines=["Blue Heron Bait & Tackle", "c/o Wendell Roos"], comma=True)
    b.account("218804"); b.dated("2026-11-01", "long"); ns = b.lines("231", "526", 3)
    b.serve("8812|County Road 23|Lot 4|Cross Village|MI|49723", "Service Address", comma=True)
    b.traps = ["account with leading zeros on the coupon", "referral credit with a neighbour's number", "payment agents' addresses"]
    return b.d("k", b.a("TIP OF THE MITT TELEPHONE COMPANY")) + b.two(b.a(b.window()), b.stack(f"Account Number|{b.printed};Statement Date|{b.date};Service Address|8812 County Road 23 Lot 4") + b.d("b", b.a("Cross Village, MI 49723"))) + b.columns(2, *(b.h(f"Services on {show(n, 'paren')}", 4) + b.t("Business line|31.50\nCalling features|5.00\nAccess recovery|2.50", "", False) for n in ns)) + b.t(f"Referral credit for {b.fake('231', 'paren')} K. Petoskey|-25.00\nTV Basic|44.00\nTotal due November 20|$156.40", "", False) + b.p(f"Pay at Johan's Bakery, 565 W Mitchell St, Petoskey, MI 49770, or at our office, 9 Main St, Pellston, MI 49769, {b.fake('231', 'paren')}. Repair 611.") + b.d("cut", b.two(b.a(b.window()), b.a("Account 000000218804\nAmount due $156.40\nTIP OF THE MITT TELEPHONE CO\nPO BOX 9\nPELLSTON MI 49769"))) + b.p("000000218804 0000015640", "m")
