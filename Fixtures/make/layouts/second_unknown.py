"""Second held-out set: issuers that no grammar can know, paper and town telephone companies."""
from common.paper import lines
from common.place import place
from second.sheet import second, show


@second(None, "municipal-water-power-telephone", "reportlab + ghostscript")
def municipal(b):
    """A town's utility bill: water and power meters beside telephone service, meter numbers of ten digits, service address, location id, town hall's numbers."""
    b.customer("HOLLIS FAMILY BAKERY", "|PO BOX 61||ELDRIDGE PRAIRIE|IA|52748", contact="")
    b.serve("116|N 2ND ST||ELDRIDGE PRAIRIE|IA|52748", "SERVICE LOCATION")
    b.account("02-0417-00"); b.dated("2026-10-30", "us2"); ns = b.lines("563", "285", 2)
    page = f"""
CITY OF ELDRIDGE PRAIRIE                         UTILITY AND TELEPHONE STATEMENT
305 N 3RD ST   ELDRIDGE PRAIRIE IA 52748         OFFICE {b.fake('563')}   AFTER HOURS {b.fake('563')}

HOLLIS FAMILY BAKERY                             ACCT NO        {b.printed}
PO BOX 61                                        CYCLE          04
ELDRIDGE PRAIRIE IA 52748                        BILL DATE      {b.date}
                                                 PAY BY         11/20/26
SERVICE LOCATION 116 N 2ND ST
                 ELDRIDGE PRAIRIE IA 52748       LOCATION ID    5632850061

SERVICE     METER        PREVIOUS   PRESENT      USAGE        AMOUNT
ELECTRIC    5634410982      44102     45870       1768        212.16
WATER       5632207714       1180      1196         16         61.40
SEWER                                               16         48.00
REFUSE                                                         31.00

TELEPHONE DEPARTMENT
  LINE  {show(ns[0], 'slash')}   BUSINESS                                   24.00
  LINE  {show(ns[1], 'slash')}   BUSINESS FAX                               24.00
  LONG DISTANCE (SEE BELOW)                                     3.18
  E911 AND DUAL PARTY RELAY                                     2.06
CABLE TV  BASIC                                                29.95
                                            TOTAL DUE        $435.75
LONG DISTANCE
""" + "\n".join(f"  {r[0]} {r[1]:>7} {r[2]} {r[3]:<16} {r[4]:>5} {r[5]:>6}" for r in b.world.calls(9, 10, "563", "slash")) + f"""

CITY COUNCIL MEETS 2ND MONDAY. DIAL-IN {b.fake('563')} CODE 4471#.
- - - - - - - - - - - - - - - RETURN THIS STUB - - - - - - - - - - - - - - - -
ACCT NO {b.printed}     HOLLIS FAMILY BAKERY     116 N 2ND ST     DUE $435.75
"""
    b.traps = ["meter numbers of ten digits", "location id of ten digits", "town hall's numbers", "called numbers", "stub repeats the name without the city"]
    return [page]


@second(None, "clec-acct-tel-columns", "cairo + qpdf")
def clec(b):
    """A small competitive carrier: Acct # and Tel # columns, a PIC list, features by line, a customer-of-record line."""
    b.customer("Tollgate Dental Laboratory Inc", "604|Mill Run Ct||Owings Mills|MD|21117", comma=True)
    b.serve("604|Mill Run Ct||Owings Mills|MD|21117", "Location of service", comma=True)
    b.account("MDT-40188"); b.dated("2026-10-21", "dmy"); ns = b.own("4103569920", btn="4103569920") + b.lines("410", "356", 2)

    def paint(p, f):
        p.text(36, 40, "Chesapeake Crossing Telecom", size=15, font=f + "-Bold"); lines(p, 36, 54, f"1 E Pratt St, Suite 808, Baltimore, MD 21202   Tel. {b.fake('443')}", 9, size=7.5, font=f)
        y = 80
        for k, v in (("Customer of record", b.company), ("Acct #", b.printed), ("Billing Tel #", "(410) 356-9920"), ("Bill dated", b.date), ("Bill no.", "4103-88127"), ("Late fee after", "15 Nov 2026")): p.text(36, y, k, size=8.5, font=f); p.text(150, y, v, size=8.5, font=f + "-Bold"); y += 12
        p.text(330, 80, "Mail to", size=7, font=f); lines(p, 330, 92, b.window(), 11, size=9, font=f); p.text(330, 140, "Location of service", size=7, font=f); lines(p, 330, 152, b.service.printed(), 11, size=9, font=f)
        y = 200
        for n, u in zip(ns, ("voice", "voice", "fax")):
            p.text(36, y, f"Tel # {show(n, 'paren')}  {u}", size=9, font=f + "-Bold"); y += 12
            for k, v in (("Line", "32.00"), ("LPIC 5102  PIC 0288", "0.00"), ("Caller ID with name", "6.00")): p.text(50, y, k, size=8, font=f); p.text(300, y, v, size=8, font=f, align="right"); y += 11
        p.text(330, 200, "Calls, Tel # (410) 356-9920", size=9, font=f + "-Bold"); y2 = 214
        for r in b.world.calls(20, 10, "410", "paren"): p.text(330, y2, f"{r[0]}  {r[2]}  {r[3]}", size=7.5, font=f); p.text(576, y2, r[5], size=7.5, font=f, align="right"); y2 += 10
        lines(p, 36, 460, f"Pay Chesapeake Crossing Telecom, PO Box 5518, Baltimore, MD 21285. Maryland PSC {b.fake('410')}.\nUnderlying facilities by Verizon Maryland. Amount due $131.88.", 11, size=8, font=f)
    b.traps = ["underlying carrier named", "bill number", "PIC codes", "called numbers"]
    return paint


@second(None, "msp-quickbooks-managed-services", "libreoffice")
def msp(b):
    """A managed-services firm's QuickBooks invoice: Client ID, servers and licences beside hosted extensions, remote site, ticket numbers, the firm's own numbers."""
    b.customer("Ferncliff Animal Hospital", "83|Old Post Rd||Rhinebeck|NY|12572", comma=True)
    b.serve("83|Old Post Rd||Rhinebeck|NY|12572", "Ship To", comma=True)
    b.account("C-1184"); b.dated("2026-11-01", "us"); ns = b.own("8458760440", btn="8458760440") + b.lines("845", "876", 2) + b.lines("855", None, 1)
    b.traps = ["firm's own number beside its address", "ticket numbers", "server serial", "Client ID short", "bank details"]
    return b.two(b.a(f"Dutchess IT Partners LLC\n2 Civic Center Plz Fl 3\nPoughkeepsie, NY 12601\n{b.fake('845', 'paren')}\naccounts@example.com"), b.d("", b.h("INVOICE", 2), b.kv(f"Invoice #|20417;Date|{b.date};Client ID|{b.printed};Terms|Net 15;Due Date|11/16/2026"))) + b.two("<b>Bill To</b><br>" + b.a(b.window()), "<b>Ship To</b><br>" + b.a("Ferncliff Animal Hospital\n" + b.service.printed())) + b.t(f"Date|Activity|Qty|Rate|Amount\n11/01/2026|Managed server, S/N 8450017733|1|150.00|150.00\n11/01/2026|Microsoft 365 Business Premium|12|22.00|264.00\n11/01/2026|Hosted voice main number (845) 876-0440|1|29.00|29.00\n11/01/2026|Hosted voice extension {show(ns[1], 'paren')}|1|24.00|24.00\n11/01/2026|Fax to e-mail {show(ns[2], 'paren')}|1|12.00|12.00\n11/01/2026|Toll free {show(ns[3], 'paren')}|1|10.00|10.00\n10/22/2026|Ticket 8458810277: call with Optimum {b.known('866-575-8000')} about outage|0.5|140.00|70.00", "x") + b.t("Balance due|$559.00", "b", False) + b.p("Wire: KeyBank routing 021300077, account 4458810022.")


@second(None, "stripe-receiptless-cloud-pbx", "chromium")
def stripe(b):
    """A cloud PBX start-up's Stripe invoice: two-part invoice number, date of issue, bill to with an e-mail and a telephone of the customer, numbers in the descriptions."""
    b.customer("Otter & Finch Recording", "2210|Chapel Hill Rd|Unit C|Durham|NC|27707", comma=True)
    b.account("A7F2-OTTER"); b.dated("2026-11-05", "long"); ns = b.lines("919", "908", 2)
    b.traps = ["contact telephone beneath the customer's address", "invoice number in two parts", "issuer's telephone", "proration lines with dates"]
    return b.two(b.h("Invoice", 2), b.d("big", "dialwren")) + b.kv(f"Invoice number|9E1C4B07-0019;Date of issue|{b.date};Date due|{b.date};Account number|{b.printed}") + b.two(b.a(f"Dialwren, Inc.\n548 Market St PMB 40417\nSan Francisco, California 94104\nUnited States\n{b.fake('415', 'plus')}\nbilling@example.com"), "<b>Bill to</b><br>" + b.a(b.window() + f"\nUnited States\n{b.fake('984', 'plus')}\nstudio@example.com")) + b.d("big", "$61.20 USD due November 5, 2026") + b.t(f"Description|Qty|Unit price|Amount\nTeam plan~Nov 5 – Dec 5, 2026|2|$22.00|$44.00\nPhone number {show(ns[0], 'plus')}~Nov 5 – Dec 5, 2026|1|$5.00|$5.00\nPhone number {show(ns[1], 'plus')}~Nov 5 – Dec 5, 2026|1|$5.00|$5.00\nRemaining time on toll-free {b.fake('888', 'plus')} (cancelled)~Oct 12 – Nov 5, 2026|1|-$2.10|-$2.10", "u") + b.t("Subtotal|$51.90\nTelecom taxes and fees|$9.30\nAmount due|$61.20 USD", "", False)


@second(None, "zoho-template-tax-invoice", "weasyprint + qpdf")
def zoho(b):
    """A Zoho-made invoice: numbers in an item's description wrapped over lines, a sales person, customer number, ship-to, bank details."""
    b.customer("Quarry Hill Senior Living, L.P.", "9|Overlook Ter||Barre|VT|05641", attn="Attn: Marguerite Fontaine", comma=True)
    b.serve("14|Overlook Ter|Bldg 2|Barre|VT|05641", "Ship To", comma=True)
    b.account("QHSL004"); b.dated("2026-10-29", "dmy"); ns = b.lines("802", "479", 5)
    b.traps = ["numbers wrapped in a description", "sales person's number", "bank account number of ten digits", "service address differs by building"]
    return b.two(b.d("", "<b>Granite State-Line Voice, LLC</b><br>" + b.a(f"40 Main Street\nMontpelier VT 05602\n{b.fake('802', 'dot')}")), b.d("big", "TAX INVOICE") + b.a("# INV-004417")) + b.two(b.kv(f"Invoice Date :|{b.date};Terms :|Net 30;Due Date :|28 Nov 2026;P.O.# :|8024790011;Customer Number :|{b.printed};Sales person :|Bram Oyelaran {b.fake('802', 'dot')}"), "") + b.two("<b>Bill To</b><br>" + b.a(b.window()), "<b>Ship To</b><br>" + b.a("Quarry Hill Senior Living, L.P.\n" + b.service.printed())) + b.t("#|Item & Description|Qty|Rate|Amount\n1|Dial tone over fiber~" + show(ns[0]) + ", " + show(ns[1]) + ",~" + show(ns[2]) + " and " + show(ns[3]) + "|4.00|28.00|112.00\n2|Nurse call autodialer~" + show(ns[4]) + "|1.00|28.00|28.00\n3|911 database|5.00|1.00|5.00", "x") + b.t("Total|$145.00\nBalance Due|$145.00", "b", False) + b.p("Bank: Northfield Savings, ABA 211672609, A/C 8024417702. Thanks for your business.")


@second(None, "school-consortium-erate-frn", "libreoffice + ghostscript")
def consortium(b):
    """A school consortium's telecommunications invoice: FRN, SPIN, BEN and application numbers of ten digits, several schools with numbers and places."""
    b.customer("Sawtooth Unified School District No. 41", "1150|Pioneer Rd||Gooding|ID|83330", attn="Attn: Business Manager", contact="", comma=True)
    b.account("USD-41-V"); b.dated("2026-11-02", "long")
    b.locations = [place("1150|Pioneer Rd||Gooding|ID|83330", line=True), place("402|7th Ave W||Gooding|ID|83330", line=True), place("60|School St||Wendell|ID|83355", line=True)]
    groups = [b.lines("208", "934", 3), b.lines("208", "934", 2), b.lines("208", "536", 2)]
    rows = "\n".join(f"{s}|{l.printed()}|{', '.join(show(n) for n in g)}|{b.money(60, 120)}" for s, l, g in zip(("District Office", "Gooding Middle School", "Wendell Annex"), b.locations, groups))
    b.findings, b.traps = ["several locations"], ["FRN of ten digits", "application numbers", "several places in a table", "programme's help line"]
    return b.h("Magic Valley Educational Telecommunications Consortium", 2) + b.p(f"PO Box 1917, Twin Falls, ID 83303. Fiscal agent: {b.fake('208', 'paren')}") + b.two(b.a(b.window()), b.kv(f"Member Account|{b.printed};Invoice No.|26-1107;Invoice Date|{b.date};FRN|2699041782;FCC Form 471|261014477;SPIN|143044718;BEN|13208844")) + b.t("Site|Address|Telephone lines|Amount\n" + rows, "x") + b.t("Pre-discount total|$281.40\nE-rate discount 80%|-$225.12\nMember share due|$56.28", "", False) + b.p(f"Questions about discounts: USAC Client Service Bureau {b.known('888-203-8100')}.")


@second(None, "hotel-pbx-trunks-guest-folio", "groff")
def hotel(b):
    """A hospitality telephone firm's statement: the hotel's trunks and DIDs, guest calls by room, credit-card authorisation lines."""
    b.customer("THE LAMPLIGHTER INN", "77|BAY AVE||CAPE MAY|NJ|08204", attn="C/O SHOREWAY HOTELS INC", contact="")
    b.serve("77|BAY AVE||CAPE MAY|NJ|08204", "PROPERTY ADDRESS")
    b.account("CM0417"); b.dated("2026-10-31", "upper"); ns = b.own("6098842277", btn="6098842277") + b.lines("609", "884", 2)
    page = f"""
INNTEL HOSPITALITY COMMUNICATIONS                           STATEMENT
PO BOX 2204, VOORHEES NJ 08043    HELP DESK {b.fake('800')}

   THE LAMPLIGHTER INN                                      PROPERTY CODE    {b.printed}
   C/O SHOREWAY HOTELS INC                                  STATEMENT DATE   {b.date}
   77 BAY AVE                                               TERMS            NET 10
   CAPE MAY NJ 08204
                                                            PROPERTY ADDRESS 77 BAY AVE
                                                                             CAPE MAY NJ 08204
   LINES
   MAIN LISTED NUMBER      {show(ns[0], 'paren')}                          39.00
   FRONT DESK FAX          {show(ns[1], 'paren')}                          39.00
   POOL EMERGENCY PHONE    {show(ns[2], 'paren')}                          39.00

   GUEST CALLS
   ROOM  DATE   TIME     DIALED            MIN    COST   CHARGED
""" + "\n".join(f"   {b.world.random.randint(101, 348)}   {r[0]} {r[1]:>7}   {r[2]}   {r[4]:>5}  {r[5]:>6}   {float(r[5]) * 2:.2f}" for r in b.world.calls(28, 10, "609", "paren")) + f"""

   ROOM 114 DISPUTE: GUEST CALLED FROM {b.fake('215', 'paren')}, CREDIT 4.10
                                             TOTAL DUE  $188.20
"""
    b.traps = ["guest calls by room", "c/o owner line", "property code as account", "guest's number"]
    return [page]
