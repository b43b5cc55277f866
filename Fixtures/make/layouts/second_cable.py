"""Second held-out set: cable companies and T-Mobile."""
from common.paper import lines
from common.place import place
from common.truth import Address
from second.sheet import second, show


@second("comcast-business", "voice-edge-ported-and-toll-free", "chromium + ghostscript")
def comcast_business(b):
    """Comcast Business: column heads over the header row on each page, numbers by type, ported-out numbers listed beneath, a toll-free number, E911 address of another floor."""
    b.customer("Okefenokee Boat & RV Storage, Inc.", "2290|US Highway 1|Suite B|Waycross|GA|31501-7712", comma=True)
    b.serve("2290|US Highway 1|Suite B|Waycross|GA|31501", "For", comma=True)
    b.account("8220 21 104 0398815"); b.dated("2026-10-31", "short")
    ns = b.lines("912", "283", 4) + b.lines("866", None, 1); gone = [b.fake("912", "paren"), b.fake("912", "paren")]
    b.btn = ns[0]
    head = b.over(f"Account number|{b.printed};Billing date|{b.date};Services from|Nov 05, 2026 to Dec 04, 2026;Page|0 of 3", "u")
    b.traps = ["ported-out numbers", "toll-free number of the customer", "second service address in the E911 notice", "care numbers in a sentence"]
    return b.logo("COMCAST BUSINESS", (200, 30, 40)) + head.replace("0 of", "1 of") + b.two(b.d("g", b.d("big", "Hello, thank you for choosing Comcast Business"), b.p(f"Okefenokee Boat & RV Storage, Inc.\nFor 2290 US Highway 1 Suite B\nWaycross, GA 31501")), b.h("Your bill at a glance") + b.t("Previous balance|$355.18\nCredit card payment - thank you  Oct 26|-$355.18\nRegular monthly charges  Page 3|$331.60\nTaxes, fees and other charges  Page 3|$26.02\nAmount due  Nov 26, 2026|$357.62", "", False)) \
        + b.p(f"Need help? Visit business.comcast.com/help or call {b.known('1-800-391-3000')}. Additional ways: accessibility {b.known('1-855-270-0379')}. Buying more? Your representative Travis Okoro, {b.fake('478', 'paren')}.") + b.d("cut", b.two(b.d("s", b.a("141 NW 16TH ST\nPOMPANO BEACH FL 33060-5250")) + f"<br>{b.a(b.window())}", b.kv(f"Account number|{b.printed};Payment due|Nov 26, 2026;Please pay|$357.62") + b.a("COMCAST\nPO BOX 71211\nCHARLOTTE NC 28272-1211"))) + b.p("822021104039881500357624", "m") \
        + "<div class=br></div>" + head.replace("0 of", "3 of") + b.h("Regular monthly charges") + b.h("Comcast Business services", 4) + b.t("Internet Essential|$99.95\nSecurityEdge|$12.95\nVoiceEdge Select seat|$44.95", "", False) + b.h("Phone numbers on this account", 4) + b.t("Number|Type|Charge\n" + "\n".join(f"{show(n, 'paren')}|{u}|{b.money(5, 30)}" for n, u in zip(ns, ("Primary", "Fax", "DID", "DID", "Toll-free"))), "x") + b.p(f"Ported out this period: {gone[0]} and {gone[1]} (Oct 12). E911 address on file for extension 104: 2290 US Highway 1, Floor 2, Waycross, GA 31501.") + b.h("Taxes, fees and other charges") + b.t(b.fees(6), "", False)


@second("comcast-business", "additional-accounts-overview", "cairo")
def comcast_hierarchy(b):
    """Comcast Business hierarchy: primary account, an Account Overview of additional accounts with places and numbers."""
    b.customer("PIEDMONT URGENT CARE PARTNERS LLC", "500|WESTOVER AVE|STE 300|LYNCHBURG|VA|24501", attn="ATTN DELPHINE ARGUELLES")
    b.account("8299 60 005 0071234"); b.dated("2026-11-04", "us")
    places = [place("500|WESTOVER AVE|STE 300|LYNCHBURG|VA|24501", line=True), place("1170|CELEBRATION AVE||MONETA|VA|24121", line=True), place("19|E NELSON ST||LEXINGTON|VA|24450", line=True)]
    b.locations = places
    groups = [b.lines("434", "384", 3), b.lines("540", "297", 2), b.lines("540", "464", 2)]

    def paint(p, f):
        def head(n): p.text(36, 34, "COMCAST", size=13, font=f + "-Bold"); p.text(36, 46, "BUSINESS", size=8, font=f); [p.text(200 + i * 105, 34, k, size=7, font=f) or p.text(200 + i * 105, 45, v, size=8, font=f + "-Bold") for i, (k, v) in enumerate((("Primary account number", b.printed), ("Bill date", b.date), ("Services from", "11/08/26 - 12/07/26"), ("Page", f"{n} of 3")))]
        head(1); lines(p, 60, 110, b.window(), 11, size=9, font=f)
        y = 190
        for k, v in (("Previous balance", "1,022.40"), ("Payment received 10/21/26", "-1,022.40"), ("New charges, primary account", "418.20"), ("New charges, additional accounts", "611.55"), ("Total amount due by 11/26/26", "$1,029.75")): p.text(36, y, k, size=9, font=f); p.text(300, y, v, size=9, font=f, align="right"); y += 13
        lines(p, 340, 190, f"One-Stop Shop: manage every location\nat business.comcast.com or call\n{b.known('1-888-824-8219')}.", 11, size=8, font=f)
        p.line(36, 620, 576, 620, dash=[2, 3]); lines(p, 36, 640, b.window(), 10, size=8, font=f); lines(p, 340, 640, f"Primary account number {b.printed}\nTotal amount due $1,029.75\nCOMCAST BUSINESS\nPO BOX 37601\nPHILADELPHIA PA 19101-0601", 10, size=8, font=f)
        p.next(); head(2); p.text(36, 80, "Account Overview", size=12, font=f + "-Bold"); y = 98
        for a, l, g in zip(("8299 60 005 0071234", "8299 60 005 0088107", "8299 60 005 0090442"), places, groups):
            p.text(36, y, f"Account {a}", size=9, font=f + "-Bold"); p.text(250, y, l.printed(), size=8, font=f); y += 12
            for n in g: p.text(50, y, "Mobility Voice line", size=8, font=f); p.text(180, y, show(n), size=8, font=f); p.text(560, y, b.money(), size=8, font=f, align="right"); y += 11
            y += 6
    b.findings, b.traps = ["several accounts on one bill: primary and additional accounts"], ["three account numbers of one form", "addresses in account heads"]
    return paint


@second("spectrum", "control-and-sub-accounts-service-at", "weasyprint + qpdf")
def spectrum(b):
    """Spectrum Business consolidated statement: control account, sub-accounts with Service At and voice numbers, two columns."""
    b.customer("MAGNOLIA STREET PHARMACIES INC", "|PO BOX 2290||HATTIESBURG|MS|39403", attn="ATTN LAVERNE QUARLES")
    b.account("8202 10 013 0447120"); b.dated("2026-10-17", "short")
    spots = [place("1012|HARDY ST||HATTIESBURG|MS|39401", line=True), place("88|S MAIN ST|STE C|PETAL|MS|39465", line=True), place("701|BROAD ST||COLUMBIA|MS|39429", line=True)]
    b.locations = spots
    parts = "".join(b.d("g", b.a("MAGNOLIA STREET PHARMACIES"), b.kv(f"Account Number:|8202 10 {b.world.digits(3)} {b.world.digits(7)};Security Code:|{b.world.digits(4)};Service At|{l.printed()}")) + b.t("Spectrum Business Internet|129.99\nSpectrum Business Voice|\n" + "\n".join(f"  {show(n, 'paren')}|29.99" for n in b.lines("601", e, 2)), "", False) + "<br>" for l, e in zip(spots, ("545", "584", "731")))
    b.findings, b.traps = ["several accounts on one bill: control and sub-accounts", "several locations"], ["control account", "security codes", "issuer's return address", "numbers of support"]
    top = b.kv(f"Statement Date|{b.date};Control Account Number|{b.printed};Security Code|5503")
    return b.two(top, b.logo("Spectrum BUSINESS")) + b.d("s", b.a("4145 S. FALKENBURG RD\nRIVERVIEW FL 33578-8652\n8202 1000 NO RP 17 10182026 NNNNNNNN 01 000417 0002")) + f"<br>{b.a(b.window())}<br>" + b.two(b.h("Statement Summary") + b.t("Previous Balance|612.18\nPayments Received - Thank You!|-612.18\nTotal of Sub-Accounts|612.18\nTotal Due by 11/07/26|$612.18", "", False), b.p(f"Thank you for choosing Spectrum Business. Support: {b.known('1-866-519-1263')}. Sales: {b.fake('855')}. For the hearing impaired, 711. Local franchise authority: City of Hattiesburg, 200 Forrest St, Hattiesburg MS 39401.")) \
        + b.d("cut", b.two(b.a(b.window()), b.kv(f"Control Account Number|{b.printed};Total Due by 11/07/26|$612.18") + b.a("CHARTER COMMUNICATIONS\nPO BOX 6030\nCAROL STREAM IL 60197-6030")), b.p("820210013044712000612183", "m")) + "<div class=br></div>" + top + f"<div style='column-count:2'>{parts}</div>"


@second("spectrum", "residential-row-moved-notice", "cairo + qpdf")
def spectrum_home(b):
    """Spectrum residential statement: capitals row of heads, an address in the row, a notice of a move with the old place and old account."""
    b.customer("THEODORA B NAKAGAWA-WELLS", "611|W SYCAMORE ST|APT 4C|KENT|OH|44240")
    b.service, b.service_label = place("611|W SYCAMORE ST|APT 4C|KENT|OH|44240"), "SERVICE ADDRESS"
    b.account("8362 33 061 0552918"); b.dated("2026-11-09", "long"); b.own("3306780194")
    b.btn = "3306780194"

    def paint(p, f):
        p.text(36, 40, "Spectrum", size=18, font=f + "-Bold", color=(0, 60, 160))
        for x, k, v in ((36, "ACCOUNT NUMBER", b.printed), (200, "STATEMENT DATE", b.date), (340, "SERVICE ADDRESS", "611 W SYCAMORE ST APT 4C\nKENT OH 44240")): p.text(x, 66, k, size=7, font=f); lines(p, x, 78, v, 10, size=9, font=f + "-Bold")
        y = 120
        for k, v in (("Previous Balance", "$129.98"), ("Payments Received", "-$129.98"), ("Spectrum Internet", "$79.99"), ("Spectrum Voice", "$20.00"), ("Taxes, Fees and Charges", "$4.81"), ("Your Auto Pay Amount", "$104.80"), ("Auto Pay will be processed by Nov 26", "")): p.text(36, y, k, size=9, font=f); p.text(300, y, v, size=9, font=f, align="right"); y += 13
        lines(p, 330, 120, f"YOU'VE MOVED!\nService at 9 Portage Pl, Ravenna OH 44266 (account\n8362 33 058 0117204) ended October 31. Return equipment\nserial M41907735502 to 4250 State Route 43, Kent OH 44240,\n{b.fake('330', 'paren')}.", 10, size=7.5, font=f)
        y += 10
        for k, v in (("CHARGE DETAILS", ""), ("Spectrum Voice  Service from Nov 09 - Dec 08", ""), ("Phone number (330) 678-0194", ""), ("Spectrum Voice", "$20.00"), ("Voice Mail, Caller ID, Call Waiting", "$0.00"), ("Call Guard", "$0.00")): p.text(36, y, k, size=8.5, font=f); p.text(300, y, v, size=8.5, font=f, align="right"); y += 12
        lines(p, 36, y + 12, f"Got questions? Visit Spectrum.net/support or call {b.known('(833) 267-6094')}. Simplify your life with Spectrum Mobile: {b.fake('844', 'paren')}.", 10, size=8, font=f)
        p.line(36, 610, 576, 610, dash=[4, 2]); lines(p, 36, 626, "4145 S. FALKENBURG RD\nRIVERVIEW FL 33578-8652", 9, size=7, font=f); lines(p, 60, 690, b.window(), 11, size=9, font=f); lines(p, 340, 640, f"Account Number {b.printed}\nAuto Pay Amount $104.80 - DO NOT PAY\n\nCHARTER COMMUNICATIONS\nPO BOX 6030\nCAROL STREAM, IL 60197-6030", 10, size=8, font=f)
        p.text(60, 770, "836233061055291800104807", size=9, font="Liberation Mono")
    b.traps = ["old place and old account of a move", "issuer's return address", "store address"]
    return paint


@second("spectrum-enterprise", "master-account-many-addresses", "chromium")
def spectrum_enterprise(b):
    """Spectrum Enterprise: master account, Service At for the main place, charge details at other addresses, PRI ranges and single TNs, a toll-free number."""
    b.customer("Diocese of Green Hollow Schools", "1910|N Second St||Green Bay|WI|54302", attn="Attn: Rev. Anselm Kowalczyk", comma=True)
    b.serve("1910|N Second St||Green Bay|WI|54302", "Service At", comma=True)
    b.account("204118837"); b.dated("2026-11-01", "us")
    first = b.block("9204327100", 10); tns = b.lines("920", "499", 2) + b.lines("888", None, 1)
    b.traps = ["invoice number holds the account number", "range", "circuit ids", "other addresses in the charge details", "toll-free number of the customer"]
    return b.logo("Spectrum ENTERPRISE") + b.two(b.kv(f"Service At|Diocese of Green Hollow Schools~1910 N Second St~Green Bay, WI 54302"), b.kv(f"Invoice Date|{b.date};Invoice Number|204118837110126;Master Account Number|{b.printed};Due Date|11/22/2026;Security Code|9174")) + b.h("Invoice summary") + b.t("Previous balance|$2,118.00\nPayments|($2,118.00)\nCurrent charges|$2,144.61\nAmount due|$2,144.61", "", False) \
        + b.h("Charge Details") + b.t(f"Account|Location|Service|Description|Amount\n204118837|1910 N Second St, Green Bay, WI|PRI|DID 920-432-7100 thru 920-432-7109|512.00\n204118861|340 Packerland Dr, Ashwaubenon, WI|Voice Trunk|TN {show(tns[0])}|38.00\n204118861|340 Packerland Dr, Ashwaubenon, WI|Voice Trunk|TN {show(tns[1])}|38.00\n204118837|1910 N Second St, Green Bay, WI|Toll Free|TN {show(tns[2])}|9.00\n204118861|340 Packerland Dr, Ashwaubenon, WI|Fiber|81.L1XX.{b.world.digits(6)}..CHTR|890.00", "x") + b.p(f"Report trouble: {b.known('1-888-812-2591')}. Account executive: Odile Brantner, {b.fake('414')}.") + b.h("Taxes and fees") + b.t(b.fees(5), "", False) \
        + b.d("cut", b.two(b.a(b.window()), b.kv(f"Master Account Number|{b.printed};Invoice Number|204118837110126;Amount Due|$2,144.61") + b.a("Charter Communications\nPO Box 223085\nPittsburgh, PA 15251-2085")))


@second("cox", "pin-table-ported-out-and-e911", "libreoffice")
def cox(b):
    """Cox Business: account, PIN and service address in one box; voice lines with uses; a ported-out line credited; E911 notice; local office."""
    b.customer("Sonoran Saddle & Tack, LLC", "|P.O. Box 12077||Scottsdale|AZ|85267", comma=True)
    b.serve("15475|N Greenway Hayden Loop|Bldg 6|Scottsdale|AZ|85260", "Service Address", comma=True)
    b.account("001 8110 7739204 01"); b.dated("2026-10-26", "long")
    ns = b.lines("480", "951", 3); gone = b.fake("480")
    b.traps = ["PIN", "ported-out line", "forwarding number", "office address", "equipment serial of ten digits"]
    return b.two(b.logo("COX BUSINESS"), b.a("Page 1 of 2")) + b.two(b.a(b.window()), b.t(f"Account Number|{b.printed}\nCox PIN|8802\nService Address|15475 N Greenway Hayden Loop Bldg 6~Scottsdale, AZ 85260", "x", False, ())) + b.h("Your Account Summary") + b.t(f"Bill Date|{b.date}\nPrevious Balance|$240.71\nPayments - Thank You|-$240.71\nNew Charges|$233.19\nTotal Due By November 16, 2026|$233.19", "", False) \
        + b.h("How to Reach Us") + b.p(f"myaccount-business.cox.com. Sales and Support {b.known('1-866-272-5777')}. Office: 1550 W Deer Valley Rd, Phoenix, AZ 85027, {b.fake('623')}.") + b.h("Monthly Services") + b.t("Cox Business Internet 100|$89.00", "", False) + b.t("Telephone number|Use|Directory listing|Charge\n" + "\n".join(f"{show(n)}|{u}|{l}|{b.money(15, 40)}" for n, u, l in zip(ns, ("Sales desk", "Fax / postage meter", "Security alarm"), ("Listed", "Non-published", "Non-published"))), "x") \
        + b.p(f"Call forwarding no answer: {show(ns[0])} to {b.fake('602')} (answering service).") + b.h("Other Charges and Credits") + b.t(f"Oct 09 Partial month credit, {gone} ported to another provider|-$11.20\nModem S/N 4809517730|$12.00", "", False) + b.h("Taxes, Fees and Surcharges") + b.t(b.fees(5), "", False) + b.p("E911: if you move a telephone adapter to another address, emergency services may be sent to 15475 N Greenway Hayden Loop.") + "<hr>" + b.a(b.window()) + b.p(f"Account Number {b.printed}   Amount Due $233.19") + b.a("COX BUSINESS\nPO BOX 53262\nPHOENIX AZ 85072-3262")


@second("optimum", "service-for-inline-removed-voice", "reportlab")
def optimum(b):
    """Optimum Business: Service for block, the mailing block differs, Optimum Voice lines with a removed one, a previous Suddenlink account."""
    b.customer("PERTH AMBOY TILE IMPORTS CORP", "|PO BOX 77||PERTH AMBOY|NJ|08862", contact="")
    b.serve("288|MARKET ST||PERTH AMBOY|NJ|08861", "Service for")
    b.account("07863-418820-02-9"); b.dated("2026-10-15", "us2")
    ns = b.lines("732", "442", 3); gone = b.fake("732")

    def paint(p, f):
        lines(p, 36, 30, f"PAGE 1 OF 4\nService for\nAccount Number: {b.printed}\nPERTH AMBOY TILE IMPORTS CORP\n288 MARKET ST\nPERTH AMBOY NJ 08861", 11, size=9, font=f)
        p.text(400, 34, "optimum.", size=22, font=f + "-Bold"); p.text(400, 46, "business", size=9, font=f)
        p.text(36, 120, "Your Monthly Statement", size=14, font=f + "-Bold")
        y = 140
        for k, v in (("Bill Date", b.date), ("Billing Period", "10/15/26 - 11/14/26"), ("Due Date", "11/05/26"), ("Previous balance", "$190.40"), ("Payments", "-$190.40"), ("Current charges", "$194.02"), ("Total amount due", "$194.02")): p.text(36, y, k, size=9, font=f); p.text(250, y, v, size=9, font=f, align="right"); y += 13
        lines(p, 300, 140, f"Important Information\nYour previous account 07711-204418-01-3 (Suddenlink)\nwas closed when you moved from 45 Smith St, Perth\nAmboy NJ 08861. Access code: 6120.\nCall us at {b.known('866-575-8000')} or visit 1 Amboy Ave, Woodbridge\nNJ 07095. NJ Board of Public Utilities {b.fake('800')}.", 11, size=8, font=f)
        y += 20
        for k, v in (("Optimum Business Internet 300", "99.00"), ("Optimum Voice", ""), *((f"   Telephone {show(n)}   {u}", "24.95") for n, u in zip(ns, ("Main line", "Fax", "Elevator"))), (f"   Telephone {gone}   Removed 10/02", "-8.21"), ("Taxes & fees", "20.12")): p.text(36, y, k, size=8.5, font=f); p.text(400, y, v, size=8.5, font=f, align="right"); y += 12
        p.line(36, 600, 576, 600, dash=[3, 3]); lines(p, 36, 616, "1111 STEWART AVENUE\nBETHPAGE NY 11714-3581\nCHANGE SERVICE REQUESTED", 8, size=6.5, font=f); lines(p, 60, 670, b.window(), 11, size=9, font=f); lines(p, 360, 640, f"Account Number {b.printed}\nAmount due $194.02\n\nOPTIMUM\nPO BOX 742698\nCINCINNATI OH 45274-2698", 10, size=8, font=f); p.text(60, 760, "0786341882002 9 00019402 00019402 7", size=9, font="Courier")
    b.btn = ns[0]
    b.traps = ["issuer's return address", "previous account and place", "removed line", "access code", "BTN: line marked Main line"]
    return paint


@second("astound", "messaging-center-account-pin", "weasyprint")
def astound(b):
    """Astound Business: 13 digits that look like a number and code, a six-digit PIN, number list in prose, previous RCN account."""
    b.customer("Bucks County Stone & Slate", "714|Easton Rd|Rear|Willow Grove|PA|19090", comma=True)
    b.serve("714|Easton Rd|Rear|Willow Grove|PA|19090", "Service Address", comma=True, line=True)
    b.account("2156570448102"); b.dated("2026-11-06", "us")
    ns = b.lines("215", "784", 3)
    b.traps = ["13 digits that are no telephone number and code", "PIN of six digits", "numbers in a sentence", "previous account number"]
    return b.two(b.d("big", "astound") + b.d("s", "Business Solutions powered by RCN"), b.stack(f"Account Number|{b.printed};Account PIN|448210;Statement Date|{b.date};Due Date|11/27/2026")) + b.p("Service Address " + b.service.printed()) + b.h("Messaging Center") + b.p(f"Thank you for paying by AutoPay. Your RCN account 0310-4477182-01 is now closed. Contact Astound Business at {b.known('1.877.726.7000')}. Visit our store at 650 College Rd E, Princeton, NJ 08540.") \
        + b.t("Account Summary|\nPrevious Balance|$166.09\nPayments Received|-$166.09\nInternet|$79.00\nPhone|$74.85\nTaxes and Fees|$11.90\nTotal Amount Due|$165.75", "u") + b.h("Phone") + b.p(f"Business Phone Unlimited: {show(ns[0], 'paren')}, {show(ns[1], 'paren')} and {show(ns[2], 'paren')} at $24.95 each.") + b.h("Usage detail") + b.t("Date|Time|Called|City|Min|Charge\n" + b.detail(12, 10, "215", "paren")) + b.d("cut", b.two(b.a(b.window()), b.kv(f"Account Number|{b.printed};Total Amount Due|$165.75") + b.a("ASTOUND\nPO BOX 11816\nNEWARK NJ 07101-8116")), b.p("2156570448102 00016575 8", "m"))


@second("t-mobile", "upside-down-window-cells-removed", "cairo + ghostscript")
def t_mobile(b):
    """T-Mobile of 2023: header cells with values beneath, invoice from the account number, lines with user and place, the window upside down on the last page."""
    b.customer("PALO VERDE HOME HEALTH LLC", "3301|E THOMAS RD|STE 210|PHOENIX|AZ|85018")
    b.account("973318204"); b.dated("2026-11-02", "short")
    ns = b.lines("602", "405", 4); gone = b.fake("602", "paren")
    b.service = Address("3301", "E Thomas Rd", None, "Phoenix", "AZ", "85018", "3301 E Thomas Rd, Phoenix AZ 85018")

    def paint(p, f):
        def head(n): [p.text(300 + i * 75, 30, k, size=7, font=f) or p.text(300 + i * 75, 41, v, size=8.5, font=f + "-Bold") for i, (k, v) in enumerate((("Bill period", "Oct 03-Nov 02"), ("Account", b.printed), ("Invoice", "973318204-44"), ("Page", f"{n} of 4")))]
        head(1); p.text(36, 60, "T", size=26, font=f + "-Bold", color=(.9, 0, .5)); p.text(36, 100, "Hi Rosalind,", size=14, font=f); p.text(36, 116, "here's your bill for November.", size=10, font=f)
        lines(p, 36, 140, f"Bill issue date {b.date}\nTOTAL DUE $206.40\nYour bill is due by Nov 23, 2026", 13, size=10, font=f + "-Bold")
        p.text(36, 210, "THIS BILL SUMMARY", size=10, font=f + "-Bold"); y = 226
        for cells in (("Line Type", "", "Plans", "Equipment", "Services", "Total"), ("Account", "", "$20.00", "-", "-", "$20.00"), *((show(n, "paren"), t, "$35.00", "$12.50", "$0.00", "$47.50") for n, t in zip(ns, ("Voice", "Voice", "Mobile Internet", "Voice"))), (gone, "Voice - Removed", "-$3.60", "-", "-", "-$3.60"), ("Totals", "", "$156.40", "$50.00", "$0.00", "$206.40")):
            for x, c in zip((36, 130, 230, 310, 390, 560), cells): p.text(x, y, c, size=8.5, font=f)
            y += 13
        lines(p, 36, 480, f"Questions? T-Mobile.com, 611 or {b.known('1-800-937-8997')}. Switch your home internet: {b.fake('844')}.", 11, size=8, font=f)
        p.next(); head(2); p.text(36, 70, "DETAILED CHARGES", size=11, font=f + "-Bold"); y = 90
        for n, u in zip(ns, ("Rosalind Ybarra | Voice", "Nurse 2 | Voice", "Hotspot | Mobile Internet", "Intake | Voice")):
            for t in (show(n, "paren"), u, "3301 E Thomas Rd, Phoenix AZ 85018", f"Equipment installment EIP {b.world.digits(14)}  12 of 24  $12.50", "Business Unlimited Advanced  $35.00"): p.text(36, y, t, size=8.5, font=f); y += 11
            y += 8
        p.next(); head(3); p.text(36, 70, "USAGE DETAILS", size=11, font=f + "-Bold"); p.text(36, 84, f"{show(ns[0], 'paren')} Talk", size=9, font=f + "-Bold"); y = 98
        for i, r in enumerate(b.world.calls(60, 10, "602", "paren")): p.text(36 + 270 * (i % 2), y, f"{r[0]} {r[1]}  {r[2]}  {r[3]}  {r[4]}", size=7.5, font=f); y += 10 * (i % 2)
        p.text(36, y + 20, "11/01 3:12P  01152664410987  Mexico, mobile  6.0", size=7.5, font=f)
        p.next(); p.turned(180, 612, 792); lines(p, 60, 120, b.window(), 12, size=9, font=f); lines(p, 340, 120, "T-MOBILE\nPO BOX 742596\nCINCINNATI OH 45274-2596", 12, size=9, font=f); lines(p, 340, 60, f"Account {b.printed}   TOTAL DUE $206.40", 12, size=9, font=f); p.text(60, 210, "9733182044400020640000206409", size=9, font="Liberation Mono"); p.straight()
    b.findings, b.traps = ["data-only line", "removed line listed on the bill"], ["greeting is not the name", "invoice number holds the account", "window upside down on the last page", "removed line", "called numbers and an international one"]
    return paint
