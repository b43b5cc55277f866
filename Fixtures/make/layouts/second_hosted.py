"""Second held-out set: resellers and hosted voice of known companies."""
from common.place import place
from second.sheet import second, show


@second("granite", "parent-two-children-main-tn", "reportlab + ghostscript")
def granite(b):
    """Granite corporate invoice: parent account, two child accounts with Main TN and place, call detail by place, remit lockbox, a closed child."""
    b.customer("CORNERSTONE RENTAL CENTERS, LLC", "|PO BOX 3380||OMAHA|NE|68103", attn="ATTN: FACILITIES AP", contact="")
    b.account("04418820"); b.dated("2026-11-01", "us")
    b.locations = [place("5120|L ST||OMAHA|NE|68117", line=True), place("208|W 23RD ST||FREMONT|NE|68025", line=True)]
    one, two = b.lines("402", "731", 3), b.lines("402", "721", 3); shut = b.fake("402")
    page1 = f"""
Granite Telecommunications, LLC                       INVOICE DATE: {b.date}
100 Newport Ave Ext                                   ACCOUNT NUMBER: {b.printed}
Quincy, MA 02171                                      INVOICE NUMBER: 688104472
granitenet.com                                        PAYMENT DUE: 11/25/2026

CORNERSTONE RENTAL CENTERS, LLC
ATTN: FACILITIES AP
PO BOX 3380
OMAHA NE 68103

PREVIOUS BALANCE                                                        902.10
PAYMENTS                                                               -902.10
TOTAL CURRENT CHARGES                                                   911.77
TOTAL AMOUNT DUE: $911.77

Customer service {b.known('866-847-1500')}   Repair {b.known('866-847-5500')}   Account rep: M. Delacroix {b.fake('617')}

PARENT   CHILD      LOCATION                     BALANCE   CURRENT
04418820 04418821   STORE 11 OMAHA                  0.00    455.20
04418820 04418822   STORE 14 FREMONT                0.00    456.57
04418820 04418825   STORE 19 BLAIR (CLOSED)         0.00      0.00

................................................................................
Please remit to:
Granite Telecommunications                            ACCOUNT NUMBER: {b.printed}
PO Box 830103                                         AMOUNT DUE: $911.77
Philadelphia PA 19182-0103
"""
    page2 = f"""
ACCOUNT NUMBER: {b.printed}    INVOICE DATE: {b.date}    INVOICE NUMBER: 688104472

CHILD ACCOUNT 04418821  STORE 11 OMAHA  5120 L ST, OMAHA, NE 68117
  MAIN TN {show(one[0], 'paren')}
  TN               FEATURE                          MRC
  {show(one[0], 'paren')}   BUSINESS LINE                   41.00
  {show(one[1], 'paren')}   BUSINESS LINE - FAX             41.00
  {show(one[2], 'paren')}   ALARM LINE                      41.00
  CALL DETAIL
""" + "\n".join(f"    {r[0]} {r[1]:>7} {r[2]} {r[3]:<16} {r[4]:>6} {r[5]:>6}" for r in b.world.calls(10, 10, "402", "paren")) + f"""

CHILD ACCOUNT 04418822  STORE 14 FREMONT  208 W 23RD ST, FREMONT, NE 68025
  MAIN TN {show(two[0], 'paren')}
  {show(two[0], 'paren')}   BUSINESS LINE                   41.00
  {show(two[1], 'paren')}   BUSINESS LINE - FAX             41.00
  {show(two[2], 'paren')}   POINT OF SALE DSL LINE          41.00

CHILD ACCOUNT 04418825  STORE 19 BLAIR
  {shut}     DISCONNECTED 10/04/2026               -12.40
"""
    b.findings, b.traps = ["several accounts on one bill: parent and child accounts"], ["closed child", "disconnected line", "two main numbers", "account representative", "called numbers"]
    return [page1, page2]


@second("mettel", "ani-by-location-credit-note", "chromium + ghostscript")
def mettel(b):
    """MetTel credit note and invoice: ANI rows by place with the service address in each head, an adjustment credit, a pending order's number."""
    b.customer("Empire Laundry Holdings, Inc. & Subsidiaries", "95|Wall St|Ste 1120|New York|NY|10005", attn="Attn: Controller", contact="", comma=True)
    b.account("0100447291"); b.dated("2026-10-31", "usd")
    b.locations = [place("2206|Jerome Ave||Bronx|NY|10453", line=True), place("31-10|Steinway St||Astoria|NY|11103", line=True)]
    b.world.taken.add("0100447291")
    groups = [b.lines("718", "364", 3), b.lines("718", "626", 2)]; pend = b.fake("718")
    parts = "".join(b.d("k", b.a(f"Location {i + 1}: {l.printed()}")) + b.t("ANI|Description|Qty|Amount\n" + "\n".join(f"{show(n)}|POTS replacement line|1|{b.money()}" for n in g), "u") for i, (l, g) in enumerate(zip(b.locations, groups)))
    b.findings, b.traps = ["several locations"], ["pending order's number", "credit reference numbers", "account manager's number", "invoice number like the account"]
    return b.two(b.d("big", "MetTel"), b.kv(f"Invoice Number|0100447298;Invoice Date|{b.date};Account Number|{b.printed};Terms|Net 20")) + b.two(b.a(b.window()), b.a("Remit To\nMetTel\nPO Box 9660\nManchester, NH 03108-9660")) + parts + b.h("Credits and adjustments") + b.t("Reference|Description|Amount\nCM 7183640022|Outage credit, ticket 8880417753|-$25.00", "x") + b.p(f"Order 60418 pending: install line {pend} at 31-10 Steinway St, due Nov 18, 2026.") + b.p(f"Your account manager is Saoirse Whitlock, {b.fake('212')}. Customer care {b.known('1-877-963-8663')}.") + b.h("Usage summary by ANI") + b.t("ANI|Calls|Minutes|Amount\n" + "\n".join(f"{show(n)}|{b.world.random.randint(4, 90)}|{b.money(10, 300)}|{b.money(0, 9)}" for g in groups for n in g), "u") + b.t("Total Due|$318.44", "b", False)


@second("ringcentral", "ship-to-and-bill-to-number-report", "libreoffice + ghostscript")
def ringcentral(b):
    """RingCentral invoice: account of ten digits that is no main number, Ship To elsewhere, a main company number, direct numbers by user and a porting-in list."""
    b.customer("Juniper & Thatch Architects PLLC", "|P.O. Box 1402||Boulder|CO|80306", attn="Attn: Wilhelmina Osei", comma=True)
    b.serve("1919|14th St|Ste 700|Boulder|CO|80302", "Ship To", comma=True)
    b.account("3471180042"); b.dated("2026-10-28", "usd"); b.world.taken.add("3471180042")
    b.own("3035447716", btn="3035447716"); ns = b.lines("303", "544", 4) + b.lines("844", None, 1); pend = [b.fake("720", "paren"), b.fake("720", "paren")]
    users = ["Wilhelmina Osei", "Tobias Lindgren", "Conference room", "Fax", "Toll-free"]
    b.traps = ["account of ten digits that is no number", "numbers being ported in", "owned toll-free number", "purchase order"]
    return b.two(b.a("RingCentral, Inc.\n20 Davis Drive\nBelmont, CA 94002"), b.kv(f"Invoice #|CD_009144772;Invoice Date|{b.date};Account Number|{b.printed};PO #|3034471180;Payment Terms|Due on receipt")) + b.two("<b>Bill To</b><br>" + b.a(b.window()), "<b>Ship To</b><br>" + b.a("Juniper & Thatch Architects PLLC\n" + b.service.printed())) + b.t(f"Service|Qty|Price|Amount\nRingEX Core|4|$25.00|$100.00\nAdditional Local Number|1|$4.99|$4.99\nMain Company Number (303) 544-7716|1|$0.00|$0.00\nCompliance and Administrative Cost Recovery Fee|4|$3.50|$14.00", "x") \
        + b.h("Number report") + b.t("Number|Assigned to|Type\n" + "\n".join(f"{show(n, 'paren')}|{u}|Direct" for n, u in zip(ns, users)), "x", right=()) + b.h("Transfers in progress") + b.t(f"Number|Losing provider|Requested\n{pend[0]}|Comcast Business acct 8497 20 114 0031177|11/10/2026\n{pend[1]}|Comcast Business acct 8497 20 114 0031177|11/10/2026", "x", right=()) + b.p(f"Billing support {b.known('1-888-898-4591')}. Sales {b.fake('800')}.") + b.p("Balance due: $131.40. Charged to Visa ending 4471.")


@second("vonage-business", "did-list-three-across-e911", "chromium")
def vonage_business(b):
    """Vonage Business invoice: numbers three across without users, E911 addresses of two extensions, virtual numbers in Canada, mobile device list."""
    b.customer("Bellweather Insurance Group, LTD.", "1200|Corporate Dr|Suite 340|Birmingham|AL|35242", comma=True)
    b.serve("1200|Corporate Dr|Suite 340|Birmingham|AL|35242", "Location", line=True)
    b.account("718803"); b.dated("2026-11-03", "long")
    ns = b.lines("205", "437", 7) + b.lines("416", "907", 2)
    grid = "\n".join("|".join(show(n) for n in ns[i:i + 3]) for i in range(0, 9, 3))
    b.traps = ["numbers three across", "E911 addresses", "device identities", "virtual numbers in Canada"]
    return b.two(b.logo("VONAGE", (255, 120, 20)), b.d("", b.h("INVOICE"), b.kv(f"Invoice Number|V2208147731;Invoice Date|{b.date};Account Number|{b.printed};Payment method|ACH ...4471"))) + b.two(b.a("3200 Windy Hill Road SE\nAtlanta, GA 30339"), b.a(b.window())) + b.p("Location: " + b.service.printed()) + b.t("Description|Quantity|Unit price|Total\nPremium extension|7|24.99|174.93\nVirtual number (Canada)|2|9.99|19.98\nRegulatory, Compliance and Intellectual Property Fee|7|4.50|31.50\nEmergency 911 Fee|7|1.75|12.25", "u") + b.h("Phone numbers") + b.t(grid, "x", False, ()) \
        + b.h("E911 registrations") + b.t("Extension|Caller ID|Registered address\n104|" + show(ns[2]) + "|77 Sprucewood Ln, Hoover, AL 35226\n107|" + show(ns[4]) + "|9 Mill St Apt 2, Leeds, AL 35094", "u", right=()) + b.h("Devices") + b.t(f"MAC|Serial\n0004F2{b.world.digits(6)}|{b.world.digits(10)}\n0004F2{b.world.digits(6)}|{b.world.digits(10)}", "u", right=()) + b.p(f"Need help? {b.known('1-866-901-0242')}. Total due $251.08.")


@second("nextiva", "sip-trunks-numbers-with-cnam", "weasyprint + ghostscript")
def nextiva(b):
    """Nextiva SIP invoice: numbers with caller name, a released block, a range with dots, a quote-like upgrade offer with numbers."""
    b.customer("THE GILDED LILY FLORIST & GIFTS", "330|BROAD ST||AUGUSTA|GA|30901", dba="A DIVISION OF LILYGROVE, INC.", contact="")
    b.account("2214478"); b.dated("2026-10-24", "short")
    ns = b.lines("706", "724", 3); b.block("7063127700", 5); gone = b.fake("706", "dot")
    b.serve("330|BROAD ST||AUGUSTA|GA|30901", "Service Address:")
    b.traps = ["caller names beside numbers", "released number", "range with dots", "offer of new numbers", "division line"]
    return b.two(b.a("Nextiva, Inc.\n9451 E Via de Ventura\nScottsdale, AZ 85256"), b.d("", b.over(f"Account #|{b.printed};Invoice #|9200447182;Invoice Date|{b.date};Due|Nov 08, 2026"))) + b.two(b.h("Bill To", 4) + b.a(b.window()), b.h("Service Address:", 4) + b.a(b.service.printed())) + b.t("Item|Amount\nSIP Trunk, 5 channels|74.75\nDID block 706.312.7700 - 706.312.7704|5.00\n" + "\n".join(f"DID {show(n, 'dot')} CNAM {u}|1.00" for n, u in zip(ns, ("GILDED LILY", "LILY WEDDINGS", "G LILY FAX"))) + f"\nReleased {gone} Oct 02|-1.00\nFees|9.12", "u") + b.d("g", b.p(f"Upgrade offer: reserve vanity number {b.fake('833', 'dot')} before December 1.")) + b.p(f"Support {b.known('(800) 285-7995')}") + b.t("Balance due|$91.87", "b", False)


@second("ooma", "office-customer-number-e911-two-sites", "cairo")
def ooma(b):
    """Ooma Office statement: customer number, phone numbers by user and a fax number, virtual numbers, E911 address as the only place, an old provider's name."""
    b.customer("Saltmarsh Kayak Outfitters", "28|Dock Rd||Wellfleet|MA|02667", comma=True)
    b.serve("28|Dock Rd||Wellfleet|MA|02667", "E911 address", comma=True)
    b.account("66014482"); b.dated("2026-11-10", "long")
    ns = b.lines("508", "349", 4)
    from common.paper import lines

    def paint(p, f):
        p.text(36, 48, "ooma", size=24, font=f + "-Bold", color=(0, .5, .3)); lines(p, 36, 64, "525 Almanor Avenue, Suite 200\nSunnyvale, CA 94085", 9, size=7, font=f)
        lines(p, 380, 40, f"Invoice Date     {b.date}\nCustomer Number     {b.printed}\nOrder     OM4471882034\nPage 1 of 1", 12, size=9, font=f)
        p.text(36, 110, "BILLED TO", size=7, font=f, spacing=2); lines(p, 36, 122, b.window(), 11, size=9, font=f); p.text(300, 110, "E911 ADDRESS", size=7, font=f, spacing=2); lines(p, 300, 122, b.service.printed(), 11, size=9, font=f)
        y = 190
        for k, v in (("Ooma Office Pro, 3 users", "$74.85"), *((f"Phone number {show(n, 'paren')}   {u}", "$0.00") for n, u in zip(ns, ("Reception", "Rentals", "Guides", "Virtual fax"))), (f"Forwarding after hours to {b.fake('774', 'paren')}", "$0.00"), ("Port-in fee (from OpenCape)", "$0.00"), ("Regulatory fees and taxes", "$18.12"), ("Total charged to MasterCard ending 0417", "$92.97")): p.text(36, y, k, size=9, font=f); p.text(560, y, v, size=9, font=f, align="right"); y += 14
        lines(p, 36, y + 20, f"Questions? {b.known('1-866-939-6662')} or support.ooma.com. Refer a friend, they get 15% off: code 508-349-OOMA.", 11, size=8, font=f)
    b.traps = ["E911 address as service address", "forwarding number", "virtual fax number counts", "order number"]
    return paint
