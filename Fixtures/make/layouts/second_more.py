"""Second held-out set: eight more known carriers, from Fios to Bandwidth."""
from common.paper import lines
from common.place import place
from second.sheet import second, show


@second("verizon-fios", "billing-number-two-lines-my-verizon", "weasyprint")
def fios(b):
    """Fios business bill: fifteen digits, Billing telephone number, second line, a mobile account advertised with discount, a moved-from address."""
    b.customer("Larchmere Antiques & Appraisals", "12806|Larchmere Rd||Pasadena|MD|21122", comma=True)
    b.serve("12806|Larchmere Rd||Pasadena|MD|21122", "Service address", comma=True)
    b.account("752-118-447-0001-64"); b.dated("2026-10-24", "long"); b.own("4102554471", btn="4102554471"); n, shown = b.own1("410", "255", "dot")
    b.traps = ["fifteen digits grouped like a telephone number", "mobile account for a discount", "moved-from address", "called numbers"]
    return b.two(b.logo("verizon"), b.kv(f"Account:|{b.printed};Bill date|{b.date};Billing telephone number|410.255.4471;Page|1 of 2")) + b.two(b.a(b.window()), b.a("Service address\n" + b.service.printed())) + b.d("big", "Your bill is $164.20. Due November 17.") + b.p(f"Mobile + Home discount: linked to mobile account 442871003-00001. Moved from 77 Fort Smallwood Rd, Pasadena, MD 21122? Your old bill closes on October 30. Chat or call {b.known('800.837.4966')}.") + b.t("Previous balance|$160.11\nPayment, thank you|-$160.11\nFios Internet 500|$99.00\nFios Digital Voice|$54.98\nTaxes and fees|$10.22", "", False) + b.h("Fios Digital Voice") + b.t(f"410.255.4471 Unlimited|$29.99\n{shown} additional line|$24.99", "", False) + b.h("Call detail 410.255.4471") + b.t("Date|Time|Number|Place|Min|Amount\n" + b.detail(12, 10, "410", "dot")) + b.d("cut", b.two(b.a(b.window()), b.kv(f"Account:|{b.printed};Amount due|$164.20") + b.a("VERIZON\nPO BOX 16801\nNEWARK NJ 07101-6801")))


@second("zoom-phone", "sold-to-contact-phone-no-numbers", "chromium + qpdf")
def zoom(b):
    """Zoom invoice: account top left, Sold To with the buyer's telephone, licences only, no customer number printed anywhere."""
    b.customer("Fernhollow Community Theatre, Inc.", "414|State St||Ithaca|NY|14850", attn="Attn: Bartholomew Quist", comma=True)
    b.serve("414|State St||Ithaca|NY|14850", "Sold To Address:", comma=True)
    b.account("7002218844"); b.world.taken.add("7002218844"); b.dated("2026-11-04", "short")
    b.traps = ["account of ten digits", "buyer's contact telephone", "no numbers of service", "purchase order shaped like a number"]
    return b.two(b.kv(f"Account Number:|{b.printed};Currency:|USD"), b.d("big", "zoom") + b.a("Zoom Communications, Inc.\n55 Almaden Blvd, 6th Floor\nSan Jose, CA 95113")) + b.kv(f"Invoice Date:|{b.date};Invoice #:|INV284471190;Payment Terms:|Due Upon Receipt;Purchase Order Number:|6072774410") + b.two("<b>Sold To Address:</b><br>" + b.a(b.window() + f"\nUnited States\n{b.fake('607', 'paren')}\nbox@example.com"), "<b>Bill To Address:</b><br>" + b.a(b.window() + "\nUnited States")) + b.t("Charge Description|Subscription Period|Subtotal|Taxes, Fees|Total\nZoom Phone US/CA Unlimited Calling (3)|Nov 4, 2026-Dec 3, 2026|$45.00|$9.71|$54.71\nZoom Phone Additional Number (2)|Nov 4, 2026-Dec 3, 2026|$10.00|$1.20|$11.20", "x") + b.p(f"Need help? Call {b.known('1-888-799-9666')}. Federal Employer ID 61-1648780.")


@second("tds", "services-for-listed-and-unlisted", "cairo")
def tds(b):
    """TDS business bill: sixteen digits, Services for heads with uses, a freed number listed beneath a plan change, a local exchange's office."""
    b.customer("NORTHWOODS TAXIDERMY & BAIT", "N7714|COUNTY HWY G||MINOCQUA|WI|54548")
    b.serve("N7714|COUNTY HWY G||MINOCQUA|WI|54548", "Service Address")
    b.account("8254110440091823"); b.dated("2026-10-18", "us"); ns = b.lines("715", "358", 3); gone = b.fake("715")

    def paint(p, f):
        p.text(576, 44, "tds", size=26, font=f + "-Bold", align="right"); lines(p, 36, 40, f"Account Number   8254110440091823\nBill Date   {b.date}\nDue Date   11/08/2026\nService Address   {b.service.printed().splitlines()[0]}\n                             {b.service.printed().splitlines()[1]}", 11, size=8.5, font=f)
        lines(p, 60, 130, b.window(), 12, size=9.5, font=f); y = 200
        for k, v in (("Balance forward", "0.00"), ("Current charges", "168.04"), ("Total amount due", "$168.04")): p.text(36, y, k, size=9, font=f); p.text(260, y, v, size=9, font=f, align="right"); y += 13
        lines(p, 300, 200, f"Number {gone} was released when you\nchanged to TDS managedIP Hosted on 10/02.\nLocal office: 8707 Hwy 51 N, Minocqua WI 54548,\n{b.fake('715')}. Repair {b.known('1-866-448-0071')}.", 11, size=8, font=f); y += 20
        for n, u in zip(ns, ("", " (unlisted)", " (fax)")):
            p.text(36, y, f"Services for {show(n, 'paren')}{u}", size=9, font=f + "-Bold"); y += 12
            for k in ("Business line", "Access recovery charge", "911 surcharge"): p.text(46, y, k, size=8, font=f); p.text(260, y, b.money(1, 40), size=8, font=f, align="right"); y += 11
        p.line(36, 640, 576, 640, dash=[2, 2]); lines(p, 60, 660, b.window(), 11, size=9, font=f); lines(p, 340, 660, "Account Number 8254110440091823\nTotal amount due $168.04\nTDS\nPO BOX 94510\nPALATINE IL 60094-4510", 11, size=8, font=f)
    b.traps = ["house number with a letter", "released number", "local office", "sixteen flat digits"]
    return paint


@second("consolidated", "stroke-code-fairpoint-notice", "groff")
def consolidated(b):
    """Consolidated typed bill: ten digits and a code after a stroke, numbers as heads, NPA-NXX list of local calling areas, third-party billing block."""
    b.customer("MOOSEHEAD SPORTING CAMPS", "RR 2|BOX 118||GREENVILLE|ME|04441"); b.billing = place("|RR 2 BOX 118||GREENVILLE|ME|04441")
    b.account("207 695 4410/118", "2076954410118"); b.dated("2026-11-01", "short"); ns = b.lines("207", "695", 3)
    one = f"""
CONSOLIDATED COMMUNICATIONS                        ACCOUNT NUMBER  {b.printed}
(FORMERLY FAIRPOINT)                               BILL DATE       {b.date}
                                                   PAGE 1

     MOOSEHEAD SPORTING CAMPS
     RR 2 BOX 118
     GREENVILLE ME 04441

  PREVIOUS BALANCE     144.10   PAYMENTS     144.10CR   NEW CHARGES    149.92   DUE NOV 26

  SERVICE FOR {show(ns[0], 'att')}  LODGE
    BUSINESS LINE                                                    38.00
  SERVICE FOR {show(ns[1], 'att')}  BOAT HOUSE
    BUSINESS LINE                                                    38.00
  SERVICE FOR {show(ns[2], 'att')}  COIN TELEPHONE
    PUBLIC ACCESS LINE                                               31.00

  YOUR LOCAL CALLING AREA NOW INCLUDES 207 534, 207 876 AND 207 997.
  OPT OUT OF DIRECTORY: {b.fake('800', 'att')}.  MAINE PUC {b.known('1 800 452-4699')}.  CUSTOMER CARE {b.known('1 866 984-2001')}

  SPRINT LONG DISTANCE BILLED ON BEHALF OF SPRINT, QUESTIONS {b.fake('877', 'att')}
""" + "\n".join(f"    {r[0]} {r[1]:>7} {r[3]:<16} {r[2]} {r[4]:>5} {r[5]:>6}" for r in b.world.calls(14, 10, "207", "att"))
    b.traps = ["account with a stroke that may not be the billing number", "rural route box", "calling-area exchanges", "third-party carrier named", "called numbers"]
    return [one]


@second("mediacom", "phone-bundle-local-address-first", "libreoffice")
def mediacom(b):
    """Mediacom Business: local office first, statement date, PIN, phone numbers in a sentence of the bundle, a returned-cheque notice."""
    b.customer("Quad River Grain Elevator Co", "1901|State St||Bettendorf|IA|52722", comma=True)
    b.serve("2400|Levee Rd||Buffalo|IA|52728", "Service Address", comma=True)
    b.account("8384 91 061 0044718"); b.dated("2026-10-12", "long"); ns = b.lines("563", "381", 2)
    b.traps = ["local office above the customer", "PIN", "numbers in a sentence", "service in another town than billing"]
    return b.a(f"MEDIACOM BUSINESS\n3900 26th Ave\nMoline, IL 61265\n{b.fake('309')}") + b.kv(f"Statement Date|{b.date};Account Number|{b.printed};PIN|7120;Due Date|November 3, 2026") + b.two(b.a(b.window()), b.a("Service Address\n" + b.service.printed())) + b.t("Previous Balance|$141.00\nPayments|-$141.00\nReturned check fee 10/02|$25.00\nMonthly Service|$139.90\nTaxes and Fees|$11.04\nTotal Due|$175.94", "", False) + b.h("Monthly Service") + b.p(f"Business Bundle with Internet 100 and Phone for {show(ns[0], 'paren')} (Scale office) and {show(ns[1], 'paren')} (Fax): $139.90") + b.p(f"Customer care {b.known('1-800-479-2082')}. City of Buffalo franchise, 329 Dodge St, Buffalo, IA 52728, {b.fake('563')}.") + b.a("MEDIACOM\nPO BOX 5744\nCAROL STREAM IL 60197-5744")


@second("gci", "two-ids-village-lines", "chromium + ghostscript")
def gci(b):
    """GCI business invoice: nine-digit account beside an eleven-digit id, lines in a village, satellite circuit, an interpreter's line, a place without streets."""
    b.customer("Yukon-Koyukuk Air Charters, LLC", "|PO Box 44||Galena|AK|99741", comma=True); b.serve("1|Airport Way|Hangar 2|Galena|AK|99741", "Service Address", comma=True)
    b.account("704418820"); b.dated("2026-11-01", "us"); ns = b.lines("907", "656", 3)
    b.traps = ["eleven-digit id", "place of few streets", "satellite circuit number", "invoice number"]
    return b.two(b.d("big", "GCI Business"), b.kv(f"Invoice date|{b.date};Invoice number|20441873301;Account Number|{b.printed};Due date|11/25/2026")) + b.two(b.a(b.window()), b.a("Service Address\n" + b.service.printed())) + b.t(f"Description|Amount\nLocal line {show(ns[0])} dispatch|42.00\nLocal line {show(ns[1])} hangar|42.00\nLocal line {show(ns[2])} fax|42.00\nSatellite circuit 9076560417|310.00\nInterstate long distance|12.18\nTaxes|20.11\nTotal|468.29", "x") + b.p(f"Rural support {b.known('800-800-7754')}. Anchorage store 2550 Denali St, Anchorage, AK 99503, {b.known('907-265-5400')}. Remit: GCI, PO Box 99001, Anchorage AK 99509.")


@second("att-uverse", "internet-phone-contact-and-wireless", "cairo + qpdf")
def uverse(b):
    """AT&T Internet and Phone for a small office: nine digits, a contact number, two phone numbers, combined wireless account with its own lines."""
    b.customer("IRONWOOD CANDLE CO", "2200|N SAGINAW RD||MIDLAND|MI|48640", contact=""); b.serve("2200|N SAGINAW RD||MIDLAND|MI|48640", "Service address")
    b.account("318820447"); b.dated("2026-10-29", "short"); ns = b.lines("989", "631", 2)
    contact = b.fake("989", "dot")

    def paint(p, f):
        p.text(36, 42, "AT&T", size=18, font=f + "-Bold"); lines(p, 380, 36, f"Page: 1 of 3\nIssue Date: {b.date}\nAccount Number: {b.printed}\nContact Number: {contact}", 11, size=8.5, font=f); lines(p, 60, 100, b.window(), 12, size=9, font=f); lines(p, 380, 100, "Service address\n" + b.service.printed(), 11, size=8.5, font=f)
        y = 180
        for k, v in (("Total due", "$142.18"), ("AutoPay is scheduled for Nov 20, 2026", ""), ("Your last bill", "$142.18"), ("Payment, Oct 20 - Thank you!", "-$142.18"), ("Service summary", ""), ("Internet   pg 2", "$80.00"), ("Phone   pg 2", "$62.18")): p.text(36, y, k, size=9.5, font=f); p.text(320, y, v, size=9.5, font=f, align="right"); y += 14
        lines(p, 36, y + 12, f"Your wireless account 287021944718 is billed apart. Add a line: {b.fake('855', 'dot')}. Help: {b.known('800.288.2020')}.", 11, size=8, font=f)
        p.line(36, 640, 576, 640, dash=[2, 2]); lines(p, 60, 660, b.window(), 11, size=9, font=f); lines(p, 360, 660, f"Account number: {b.printed}\nTotal due $142.18\nAT&T\nPO BOX 5014\nCAROL STREAM IL 60197-5014", 11, size=8, font=f)
        p.next(); p.text(380, 36, f"Account Number: {b.printed}", size=8.5, font=f); y = 80
        for k, v in (("Phone", ""), (show(ns[0], "dot"), ""), ("AT&T Phone for Business", "35.00"), ("Federal Subscriber Line Charge", "2.09"), (show(ns[1], "dot"), ""), ("AT&T Phone for Business", "25.00"), ("Voicemail to text: alerts go to " + b.fake("989", "dot"), "0.00"), ("U-verse Voice usage for " + show(ns[0], "dot"), "")): p.text(36, y, k, size=9, font=f); p.text(300, y, v, size=9, font=f, align="right"); y += 13
        for r in b.world.calls(16, 10, "989", "dot"): p.text(36, y, f"{r[0]} {r[1]}  {r[2]}  {r[3]}  {r[4]} min", size=8, font=f); y += 11
    b.traps = ["contact number", "wireless account apart", "alert number", "called numbers"]
    return paint


@second("bandwidth", "usage-tn-groups-atn-label", "weasyprint + ghostscript")
def bandwidth(b):
    """Bandwidth invoice: Account ID, ATN of the group, telephone numbers by rate centre with one range, port-out list, 911 addresses."""
    b.customer("Cinder Cone Cloud Telephony LLC", "63|NW Oregon Ave|Ste 410|Bend|OR|97703", attn="Attn: Hallie Brightwater", comma=True)
    b.account("5004471"); b.dated("2026-11-01", "short"); b.own("5413884400", btn="5413884400"); b.block("5413884401", 4); ns = b.lines("541", "330", 2); gone = b.fake("541")
    b.traps = ["ATN label", "range", "ported-out list", "911 addresses of the customer's customers", "site and sub-account ids"]
    return b.two(b.d("big", "bandwidth"), b.kv(f"Invoice Number|BW-20261101-5004471;Invoice Date|{b.date};Account ID|{b.printed};Sub-account|22041 Retail")) + b.a(b.window()) + b.h("Telephone numbers") + b.t(f"Rate center|ATN|TN|Qty\nBEND OR|541-388-4400|541-388-4400 - 541-388-4404|5\nBEND OR|541-388-4400|{show(ns[0])}|1\nBEND OR|541-388-4400|{show(ns[1])}|1", "x") + b.h("Ported out") + b.t(f"TN|Date|To\n{gone}|10/12/2026|Lumen", "x", right=()) + b.h("911 endpoints") + b.t(f"TN|Address\n{show(ns[0])}|1012 NW Wall St, Bend, OR 97703\n{show(ns[1])}|250 SW Taylor, Bend, OR 97702", "x", right=()) + b.t("Inbound|14.40\nOutbound|22.10\n911 access|7.00\nTotal|43.50", "", False) + b.p(f"Bandwidth, 2230 Bandmate Way, Raleigh, NC 27607. Support {b.known('855-864-7776')}.")
