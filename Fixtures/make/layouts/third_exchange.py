"""Third held-out set: exchange carriers."""
from common.paper import lines
from common.place import place
from third.sheet import show, third


@third("att-ilec", "two-columns-charges-for-over-page-break", "chromium")
def att_ilec(b):
    """AT&T business local: two columns, Charges-for blocks broken over pages, a line moved in, a line disconnected, called numbers, ads."""
    b.customer("BRUSHY CREEK VETERINARY HOSPITAL PLLC", "2114|E PALM VALLEY BLVD|STE 300|ROUND ROCK|TX|78664-4508")
    b.account("512 244-0179 316 4", "5122440179316"); b.dated("2026-11-07", "short"); b.own("5122440179", btn="5122440179")
    ns = b.lines("512", "244", 3) + b.lines("512", "388", 2); gone = b.fake("512", "att")
    head = b.two(b.a("BRUSHY CREEK VETERINARY HOSPITAL PLLC"), b.kv(f"Page|0 of 4;Account Number|{b.printed};Billing Date|{b.date}"))
    def blk(n, k): return b.d("", b.h(f"Charges for {show(n, 'att')}", 4) + b.t("Description|Amount\nBus Local Calling Unlimited B|38.00\nFederal Access Charge|7.15\nCustom Calling Features|9.00", "u") + (b.t(f"Call Charges for {show(n, 'att')}|\nDate  Time  Place Called  Number|Min\n" + b.detail(k, 10, "512", "att", "{0} {1} {3} {2}|{4}"), "", False) if k else "") + b.p(f"Total Charges for {show(n, 'att')}  {b.money(50, 90)}", "b"))
    b.traps = ["check digit", "disconnected number", "called numbers", "sales and store numbers"]
    return head.replace("0 of", "1 of") + b.logo("AT&T") + f"<br>{b.a(b.window())}" + b.columns(2, b.h("Bill-At-A-Glance"), b.t("Previous Bill|412.10\nPayment Received 10-28 Thank you!|412.10CR\nAdjustments|.00\nBalance|.00\nCurrent Charges|431.77\nTotal Amount Due|$431.77\nAmount Due in Full by|Nov 30, 2026", "", False), b.h("Billing Summary"), b.p("Questions? Visit att.com"), b.t(f"Plans and Services|{b.known('1 800 321-2000')}\nRepair Service|{b.known('1 800 286-8313')}\nAT&T Internet Services|{b.fake('877', 'att')}", "", False), b.h("News You Can Use Summary"), b.p(f"PREVENT DISCONNECT. To add a line call {b.fake('888', 'att')} or see the AT&T store at 110 N Interstate 35, Round Rock TX 78681, {b.fake('512', 'att')}."), b.h("Plans and Services"), b.t(f"Monthly Service - Nov 7 thru Dec 6|\nCharges for {show('5122440179', 'att')}|\nBus Local Calling Unlimited B|38.00\nComplete Choice|11.00\nTotal Monthly Service|49.00", "", False), b.h("Additions and Changes to Service", 4), b.t(f"This section of your bill reflects charges and credits resulting from account activity.|\nItem  1.  Line disconnected {gone} on 10-19-26|22.14CR\nItem  2.  Line connected {show(ns[4], 'att')} on 10-21-26|31.02", "", False)) \
        + b.d("cut", b.two(b.a(b.window()), b.kv(f"Account Number|{b.printed};Total Amount Due|$431.77") + b.a("AT&T\nP.O. BOX 5019\nCAROL STREAM IL 60197-5019"))) + b.p("5122440179316400000043177000000000009", "m") + b.new() + head.replace("0 of", "2 of") + b.columns(2, *(blk(n, k) for n, k in zip(ns, (14, 0, 22, 9, 0))))


@third("att-southeast", "seventeen-digits-service-for-blocks", "weasyprint")
def att_southeast(b):
    """AT&T Southeast: 17 digits in four groups, former account number in a notice, each line under Service for, directory listing number, hunting."""
    b.customer("Lowcountry Marine Supply, Inc.", "|P O BOX 31118||CHARLESTON|SC|29417-1118", attn="ATTN ACCOUNTS PAYABLE", contact="")
    b.account("843 766-0142 388 0437", "8437660142388"); b.dated("2026-11-02", "long"); b.own("8437660142", btn="8437660142")
    ns = b.lines("843", "766", 4); old = "843 M27-4410 388"
    b.serve("1743|SAVANNAH HWY|BLDG C|CHARLESTON|SC|29407", "Service Address", comma=True)
    b.traps = ["alphabetic account of a circuit", "forwarding number", "called numbers", "yellow pages office"]
    return b.two(b.logo("AT&T"), b.t(f"Account|Billing~Date|Page\n{b.printed}|{b.date}|1 of 3", "x", True, ())) + b.two(b.a(b.window()), b.p(f"Total amount due  $388.40\nPay by November 24, 2026")) + b.h("Where your service is") + b.stack("Service Address|1743 SAVANNAH HWY BLDG C, CHARLESTON, SC 29407").replace("BLDG C, ", "BLDG C<br>") + b.p(f"Special circuit account {old} is billed apart from this account.") + b.h("Summary of charges") + b.t("Local service|244.20\nLong distance|18.60\nTaxes|125.60", "", False) + b.new() \
        + "".join(b.h(f"Service for {show(n, 'att')}", 4) + b.t(f"Business line|42.00\n{f}|6.00", "", False) for n, f in zip(["8437660142"] + ns, ("Hunting to " + show(ns[0], 'att'), "Hunting to " + show(ns[1], 'att'), "Caller ID", f"Call forwarding to {b.fake('854', 'att')}", "Alarm circuit"))) + b.h("Itemized calls") + b.t("Date|Time|Number|Place|Min|Amount\n" + b.detail(30, 10, "843"), "u") + b.p(f"The Real Yellow Pages: your representative {b.fake('843', 'paren')}. Billing questions {b.known('1-888-757-6500')}. TDD {b.fake('800')}.") + b.d("cut", b.kv(f"Account|{b.printed};Amount enclosed|____") + b.a("AT&T\nPO BOX 105262\nATLANTA GA 30348-5262")) + b.p("84376601423880437 0000038840 0000038840", "m")


@third("verizon-wireline", "values-over-labels-old-place", "reportlab")
def verizon_wireline(b):
    """Verizon business: values printed over their labels, 10-3-3 account with a letter, a past-due notice in the middle, an online account number, an old address in a move notice."""
    b.customer("NARRAGANSETT TYPE FOUNDRY INC", "77|EDDY ST|FL 4|PROVIDENCE|RI|02903", attn="C/O HALYARD BOOKKEEPING LLC", contact="")
    b.serve("412|WICKENDEN ST|RM 2B|PROVIDENCE|RI|02903", "Service address")
    b.account("401-421-0166-722-09Y"); b.dated("2026-10-25", "long"); b.own("4014210166", btn="4014210166"); ns = b.lines("401", "421", 3)
    tollfree = b.lines("888", None, 1)[0]
    def paint(p, f):
        p.text(36, 40, "verizon", size=20, font=f + "-Bold", color=(200, 0, 0))
        for x, v, k in ((36, b.printed, "Account number"), (200, b.date, "Bill date"), (330, "(401) 421-0166", "Phone number"), (450, "5104477390", "Online account number")): p.text(x, 70, v, size=9, font=f + "-Bold"); p.text(x, 80, k, size=6.5, font=f)
        lines(p, 60, 130, b.window(), 11, size=9, font=f)
        lines(p, 340, 130, "Service address\n412 WICKENDEN ST RM 2B\nPROVIDENCE RI 02903", 11, size=8, font=f)
        p.box(36, 200, 540, 46, fill=(.95, .85, .85)); lines(p, 44, 216, f"PAST DUE NOTICE  Your account 401-421-0166 is past due $118.22. To avoid interruption call {b.known('1-800-837-4966')} by November 3, 2026.\nIf you have paid, thank you. Pay at any Duane Pharmacy, 199 Westminster St, Providence, RI 02903.", 12, size=8, font=f)
        y = 270
        for k, v in (("Previous balance", "$118.22"), ("No payment received", "$.00"), ("Verizon basic charges", "$164.90"), ("Taxes and surcharges", "$31.08"), ("Total due by November 20", "$314.20")): p.text(36, y, k, size=9, font=f); p.text(300, y, v, size=9, font=f, align="right"); y += 13
        p.line(36, 640, 576, 640, dash=[3, 2]); lines(p, 40, 660, b.window(), 10, size=8, font=f); lines(p, 360, 660, f"{b.printed}\nAccount number\n$314.20\nTotal due\nVERIZON\nPO BOX 15124\nALBANY NY 12212-5124", 10, size=8, font=f); p.text(40, 765, "4014210166722090000031420000001182200031420 7", size=9, font="Courier")
        p.next(); p.text(36, 40, f"{b.printed}   {b.date}   Page 2 of 2", size=8, font=f); y = 70
        p.text(36, y, "Basic service", size=10, font=f + "-Bold"); y += 16
        for n, u in zip(["4014210166"] + ns, ("Main line", "Additional line", "Additional line", "Fax")): p.text(46, y, show(n), size=8.5, font=f); p.text(160, y, u, size=8.5, font=f); p.text(300, y, b.money(), size=8.5, font=f, align="right"); y += 12
        p.text(46, y, f"Toll-free {show(tollfree)} rings to {show(ns[0])}", size=8.5, font=f); p.text(300, y, "9.00", size=8.5, font=f, align="right"); y += 24
        lines(p, 36, y, f"You moved! Service at 9 Arcade Ave, Seekonk MA 02771, telephone {b.fake('508')} ended October 2.\nDig Safe 811. Repair {b.known('1-888-244-4440')}. Rhode Island PUC {b.fake('401')}.", 12, size=8, font=f); y += 40
        p.text(36, y, "Itemized calls from 401-421-0166", size=9, font=f + "-Bold"); y += 13
        for r in b.world.calls(24, 10, "401", "dash"): [p.text(x, y, str(c), size=7.5, font=f) for x, c in zip((46, 90, 140, 230, 340, 400), r)]; y += 10
    b.traps = ["values over labels", "online account number of ten digits", "old place", "past due notice with part of the account number"]
    return paint


@third("centurylink-qwest", "long-detail-per-number-summary", "weasyprint + qpdf")
def qwest(b):
    """CenturyLink QC: account with check letter, eight pages of calls per number, a per-line summary broken over pages, a stand-by line, a credit."""
    b.customer("Palouse Grain & Feed Cooperative", "480|N Grand Ave||Pullman|WA|99163-2701")
    b.account("509-332-0118 447R", "5093320118447"); b.dated("2026-11-01", "upper"); b.own("5093320118", btn="5093320118"); ns = b.lines("509", "332", 6); gone = b.fake("509")
    alln = ["5093320118"] + ns
    b.traps = ["check letter", "long call detail", "ported-out line", "care numbers"]
    top = b.t(f"Account Number|Bill Date|Payment Due\n{b.printed}|{b.date}|NOV 21, 2026", "x", True, ())
    return b.logo("CenturyLink") + top + f"<br>{b.a(b.window())}" + b.two(b.h("Monthly Account Summary") + b.t("Previous Balance|510.20\nPayment OCT 18|-510.20\nCredit for outage OCT 3 - OCT 5|-18.00\nSummary of Your New Charges|544.31\nAmount Due|526.31", "", False), b.p(f"Business customers {b.known('1-800-603-6000')}\nRepair {b.fake('800')}\nHearing impaired {b.fake('800')}\ncenturylink.com\nVisit our office: 19 W Main Ave, Spokane WA 99201, {b.fake('509')}")) + b.d("cut", b.h("Payment Coupon", 4) + b.two(b.a(b.window()), b.kv(f"Account Number|{b.printed};Amount Due|526.31") + b.a("CenturyLink\nPO Box 91155\nSeattle WA 98111-9255"))) + b.new() + top + b.h("Summary by telephone number") + b.t("Number|Local service|Long distance|Total\n" + "\n".join(f"{show(n)}|{b.money()}|{b.money(0,9)}|{b.money(40,80)}" for n in alln), "u") + b.p(f"Service Additions and Changes: {gone} ported to another provider OCT 22, credit 11.20") \
        + "".join(b.h(f"Itemized Calls for {show(n)}", 4) + b.t("No.|Date|Time|To|Number|Min|Amount\n" + b.detail(44, 10, "509", "dash", "1|{0}|{1}|{3}|{2}|{4}|{5}"), "u") + b.p(f"Total for {show(n)}  {b.money()}") for n in alln[:5])


@third("centurylink-ensemble", "new-account-notice-and-old-number", "cairo")
def ensemble(b):
    """CenturyLink (Embarq side): nine digits beneath the logo, the old thirteen-digit account in a notice, numbers in two columns, window name other than the service name."""
    b.customer("TAR HEEL TITLE AGENCY LLC", "|PO BOX 1190||WAKE FOREST|NC|27588-1190", lines=["TAR HEEL TITLE AGENCY LLC", "ATTN: ROSALIND PETTIFORD"], attn="ATTN: ROSALIND PETTIFORD")
    b.serve("239|S White St|Ste 101|Wake Forest|NC|27587", "Service Address:", comma=True)
    b.account("418 220 937"); b.dated("2026-11-10", "long"); ns = b.lines("919", "556", 4); b.btn = ns[0]
    def paint(p, f):
        p.text(36, 40, "CenturyLink", size=18, font=f + "-Bold"); lines(p, 36, 56, f"Account Number\n418 220 937\nBill Date {b.date}\nBilling Telephone Number {show(ns[0], 'att')}", 11, size=8.5, font=f)
        lines(p, 330, 56, "Service Address:\nTAR HEEL TITLE WAKE FOREST\n239 S White St Ste 101\nWake Forest, NC 27587", 11, size=8.5, font=f)
        lines(p, 60, 130, b.window(), 11, size=9, font=f); y = 215
        lines(p, 330, 130, "IMPORTANT: your former account number\n919 556-7710 402 is no longer valid.\nUse the number above with bill-pay services.", 11, size=8, font=f)
        for k, v in (("Previous Balance", "212.40"), ("Payments", "-212.40"), ("Current Charges", "219.95"), ("Total Amount Due Dec 5, 2026", "$219.95")): p.text(36, y, k, size=9, font=f); p.text(280, y, v, size=9, font=f, align="right"); y += 13
        y += 10; p.text(36, y, "Current charges by line", size=10, font=f + "-Bold"); y += 16
        for i, n in enumerate(ns):
            x = 36 + (i % 2) * 280; yy = y + (i // 2) * 70
            p.text(x, yy, f"Service for {show(n, 'att')}", size=9, font=f + "-Bold"); lines(p, x + 10, yy + 12, "Business Line\nVoice Mail\nNational Unlimited", 11, size=8, font=f); [p.text(x + 240, yy + 12 + 11 * k, b.money(), size=8, font=f, align="right") for k in range(3)]
        y += 160; lines(p, 36, y, f"How to reach us: customer service {b.known('1-800-201-4099')}; repair {b.fake('800')}; collections {b.fake('877')}.\nUnlimited plans exclude calls to 919-976 numbers. Our shop in Tarboro: 720 Western Blvd, Tarboro NC 27886, {b.fake('252', 'paren')}.", 11, size=8, font=f)
        p.line(36, 640, 576, 640, dash=[3, 2]); lines(p, 60, 660, b.window(), 10, size=8, font=f); lines(p, 340, 660, "Account Number 418220937\nAmount Due $219.95\nCENTURYLINK\nPO BOX 1319\nCHARLOTTE NC 28201-1319", 10, size=8, font=f); p.text(36, 770, "000000418220937 00000021995 8", size=9, font="Liberation Mono")
    b.traps = ["former account number shaped as telephone number and code", "short name in the service block", "excluded prefix in prose"]
    return paint


@third("frontier", "dotted-account-past-due-in-middle", "chromium")
def frontier(b):
    """Frontier: 17 digits in dots, past due notice between the summary and the detail, numbers as headings, third-party calls, a moved line, PIN."""
    b.customer("Kanawha Valley Orthodontics PLLC", "1012|Kanawha Blvd E|Rm 408|Charleston|WV|25301-2809")
    b.account("304.343.0127.081514.5"); b.dated("2026-11-13", "usd"); b.own("3043430127", btn="3043430127"); ns = b.lines("304", "343", 3); away = b.fake("304")
    b.traps = ["PIN", "third-party calls", "disconnected number", "serial of a modem"]
    return b.two(b.logo("FRONTIER", (200, 30, 30)), b.d("g", b.h("Account Summary", 4) + b.kv(f"New Charges Due Date|12/7/2026;Billing Date|{b.date};Account Number|{b.printed};PIN|4471;Previous Balance|201.12;Payments Received Thru 11/05/2026|.00;Balance Forward|201.12;New Charges|208.80;Total Amount Due|$409.92"))) + f"{b.a(b.window())}" + b.d("k", b.a(f"YOUR ACCOUNT IS PAST DUE. Service on 304.343.0127 may be interrupted. Please pay $201.12 by 11/20/2026 or call {b.known('1.800.921.8101')}.")) + b.p(f"Moving? Ask for {b.fake('855', 'dot')}. Frontier Premises: 1500 MacCorkle Ave SE, Charleston WV 25396.") + b.d("cut", b.two(b.a("P.O. Box 709, South Windsor, CT 06074-9998\n\n" + b.window()), b.kv(f"Account Number|{b.printed};Amount enclosed|$ ;Total Amount Due|$409.92") + b.a("FRONTIER\nPO BOX 740407\nCINCINNATI OH 45274-0407"))) + b.p("0304343012708151450000000020112000000409922", "m") + b.new() + b.p(f"Kanawha Valley Orthodontics PLLC   Account Number {b.printed}   Billing Date {b.date}   Page 3 of 4", "s") + b.h("Detail of Frontier Charges") \
        + b.columns(2, *(b.h(show(n, 'slash'), 4) + b.t("Business Line|48.99\nFederal Subscriber Line Charge|6.50\nVoice Mail|4.00", "", False) for n in ["3043430127"] + ns), b.h("Partial Month Charges and Credits", 4), b.t(f"{away} removed 10/30/26|-17.33", "", False), b.h("Toll/Usage", 4), b.t("Date|Called|Min\n" + b.detail(26, 10, "304", "slash", "{0}|{2} {3}|{4}"), "u"), b.h("Third-party: USBI on behalf of Legacy Collect", 4), b.p(f"11/02 collect from {b.fake('681', 'slash')} to 304/343-0127 9 min 14.22. Questions {b.fake('888')}"))


@third("windstream-kinetic", "telephone-number-below-invoice-date", "reportlab")
def kinetic(b):
    """Kinetic Business: nine digits, telephone number in the summary, label split over two lines, numbers with English feature text, account changed."""
    b.customer("BLUEGRASS SADDLERY AND FEED", "6620|RICHMOND RD||LEXINGTON|KY|40515")
    b.account("021774093"); b.dated("2026-11-05", "us"); b.own("8592630155", btn="8592630155"); ns = b.lines("859", "263", 2)
    def paint(p, f):
        p.text(36, 44, "kinetic business", size=16, font=f + "-Bold"); p.text(36, 56, "by Windstream", size=8, font=f)
        for x, k, v in ((300, "ACCOUNT\nNUMBER", b.printed), (380, "INVOICE\nDATE", b.date), (460, "TELEPHONE\nNUMBER", "859-263-0155")): lines(p, x, 40, k, 8, size=7, font=f); p.text(x, 60, v, size=9, font=f + "-Bold")
        lines(p, 60, 130, b.window(), 11, size=9, font=f); lines(p, 340, 130, "Thank You For Choosing Kinetic\nYour account number changed from\n859263015501 to 021774093 on 09/01/2026.", 11, size=8, font=f)
        y = 220
        for k, v in (("PREVIOUS BALANCE", "166.02"), ("PAYMENTS", "166.02CR"), ("CURRENT CHARGES", "171.55"), ("AMOUNT DUE 11/28/2026", "171.55")): p.text(36, y, k, size=9, font=f); p.text(300, y, v, size=9, font=f, align="right"); y += 13
        y += 20; p.text(36, y, "ACCOUNT DETAIL", size=10, font=f + "-Bold"); y += 16
        for n in ["8592630155"] + ns:
            p.text(36, y, f"{show(n)}  MONTHLY SERVICE 11/05 - 12/04", size=8.5, font=f + "-Bold"); y += 12
            for k in ("IBN EXCHANGE ACCESS", "CENTREX LINK CHARGE", "BILLED NUMBER SCREENING"): p.text(50, y, k, size=8, font=f); p.text(300, y, b.money(1, 30), size=8, font=f, align="right"); y += 11
        y += 8; lines(p, 36, y, f"Customer care {b.known('1-866-445-5880')}. Spanish {b.fake('877')}. Directory orders {b.fake('859')}.\nKinetic store: 130 W New Circle Rd, Lexington KY 40505.", 11, size=8, font=f)
        p.line(36, 650, 576, 650, dash=[3, 2]); lines(p, 40, 668, b.window(), 10, size=8, font=f); lines(p, 360, 668, "Acct Number 021774093\nAmount Due 171.55\nWINDSTREAM\nPO BOX 9001908\nLOUISVILLE KY 40290-1908", 10, size=8, font=f); p.text(40, 770, "9001908 021774093 00000171550 112826 3", size=9, font="Courier")
    b.traps = ["old account made of a telephone number", "label over two lines"]
    return paint


@third("altafiber", "service-summary-four-columns", "weasyprint")
def altafiber(b):
    """altafiber: account at top right with dots, a range of DIDs in the service summary, numbers in four columns, forwarded number."""
    b.customer("Over-the-Rhine Brewing Cooperative", "1910|Elm Street|Suite 2|Cincinnati|OH|45202")
    b.account("513.651.0110.284"); b.dated("2026-10-30", "us2"); b.own("5136510110", btn="5136510110"); first = "5136512400"; rng = b.block(first, 20); ns = b.lines("513", "651", 6)
    b.serve("1910|Elm Street|Suite 2|Cincinnati|OH|45202", "Service Address", comma=True)
    b.traps = ["range", "numbers of the carrier in the same area", "bill-to and service address alike"]
    return b.two(b.logo("altafiber", (0, 140, 120)), b.d("", b.kv(f"Bill Date|{b.date};Account|{b.printed};Page|1 of 2"))) + f"{b.a(b.window())}" + b.p("Service Address: 1910 Elm Street Suite 2, Cincinnati, OH 45202") + b.t("Amount due now|Due date|Auto pay\n$611.20|11/21/26|No", "x", True, ()) + b.h("Service Summary") + b.t(f"Voice trunks (PRI)|410.00\nDID block 513.651.2400 - 513.651.2419|40.00\nMain listed number 513.651.0110|0.00\nIndividual numbers|30.00\nCall forwarding variable to {b.fake('859', 'dot')}|5.00", "", False) + b.h("Individual numbers", 4) + b.grid(ns, 4, "dot") + b.p(f"Customer service {b.known('513-566-5050')}, repair {b.known('513-565-2210')}, outside Cincinnati {b.known('1-800-571-6601')}. Cincinnati Bell Building, 221 E Fourth St, Cincinnati OH 45202.") + b.d("cut", b.two(b.a(b.window()), b.a(f"{b.printed}\n$611.20\naltafiber\nP.O. Box 748001\nCincinnati, OH 45274-8001"))) + b.p("5136510110284 0000061120 1", "m")


@third("consolidated", "values-drawn-before-labels", "reportlab")
def consolidated(b):
    """Consolidated Communications: all values drawn before all labels in the content stream (a form overlay), label left of value on the page."""
    b.customer("ST ALBANS CREAMERY STORE INC", "140|FEDERAL ST||SAINT ALBANS|VT|05478", attn="ATTN: GUS LAROCQUE")
    b.serve("138|FEDERAL ST|UNIT A|SAINT ALBANS|VT|05478", "Service Address")
    b.account("802 524 0133 0"); b.account("8025240133-0", "80252401330"); b.dated("2026-11-01", "us"); ns = b.lines("802", "524", 3); b.btn = ns[0]
    def paint(p, f):
        vals = ((150, 60, "10044718820"), (150, 74, b.date), (150, 88, "11/25/2026"), (150, 102, show(ns[0])), (400, 60, "138 FEDERAL ST UNIT A"), (400, 74, "SAINT ALBANS VT 05478"))
        for x, y, v in vals: p.text(x, y, v, size=9, font=f + "-Bold")
        lines(p, 60, 150, b.window(), 11, size=9, font=f)
        for i, n in enumerate(ns): p.text(160, 260 + 14 * i, show(n), size=9, font=f); p.text(400, 260 + 14 * i, b.money(), size=9, font=f, align="right")
        p.text(460, 690, "10044718820", size=9, font=f); p.text(460, 704, "$148.10", size=9, font=f)
        lines(p, 60, 690, b.window(), 10, size=8, font=f)
        p.text(36, 30, "Consolidated Communications", size=14, font=f + "-Bold")
        for x, y, k in ((36, 60, "Account Number"), (36, 74, "Bill Date"), (36, 88, "Due Date"), (36, 102, "Billing Number (BTN)"), (300, 60, "Service Address"), (36, 246, "Telephone service"), (36, 260, "Main line"), (36, 274, "Line 2"), (36, 288, "Fax"), (360, 690, "Account Number"), (360, 704, "Amount Due")): p.text(x, y, k, size=9, font=f)
        lines(p, 36, 340, f"Questions? {b.known('844-968-7224')} or consolidated.com. Business sales {b.fake('802')}. Vermont Department of Public Service, 112 State St, Montpelier VT 05620, {b.fake('800')}.", 11, size=7.5, font=f)
        lines(p, 360, 720, "Consolidated Communications\nPO Box 66523\nSt Louis MO 63166-6523", 10, size=8, font=f)
    b.printed, b.value = "10044718820", "10044718820"
    b.traps = ["values before labels in content order"]
    return paint


@third("hawaiian-telcom", "turned-page-summary-of-lines", "reportlab")
def hawaiian(b):
    """Hawaiian Telcom: the page of lines is turned by 90 degrees; long street names; numbers with seven digits in the calls."""
    b.customer("KAIMUKI SURF REPAIR LLC", "3585|WAIALAE AVE|RM 5|HONOLULU|HI|96816")
    b.serve("3585|WAIALAE AVE|RM 5|HONOLULU|HI|96816", "Service Address")
    b.account("8087330150 001", "8087330150001"); b.account("200 4418 7730 2", "200441877302"); b.dated("2026-11-08", "short"); ns = b.lines("808", "733", 9)
    def paint(p, f):
        p.text(36, 40, "Hawaiian Telcom", size=15, font=f + "-Bold"); lines(p, 330, 40, f"Account Number: {b.printed}\nBill Date: {b.date}\nService Address: 3585 WAIALAE AVE RM 5\nHONOLULU HI 96816", 11, size=8.5, font=f)
        lines(p, 60, 130, b.window(), 11, size=9, font=f); y = 210
        for k, v in (("Previous balance", "402.18"), ("Payments", "-402.18"), ("Current charges", "411.02"), ("Total due 12/01/26", "$411.02")): p.text(36, y, k, size=9, font=f); p.text(280, y, v, size=9, font=f, align="right"); y += 13
        lines(p, 36, 320, f"Contact us: {b.known('808-643-3456')}  Repair 643-6111  Neighbor islands {b.fake('877')}\nStore: 1177 Bishop St, Honolulu HI 96813", 11, size=8, font=f)
        p.line(36, 640, 576, 640); lines(p, 60, 660, b.window(), 10, size=8, font=f); lines(p, 360, 660, f"Account Number: {b.printed}\nTotal due $411.02\nHawaiian Telcom\nPO Box 30770\nHonolulu HI 96820-0770", 10, size=8, font=f)
        p.next(); p.rotate_page(90); p.text(36, 40, "Detail by line", size=12, font=f + "-Bold"); y = 60
        for x, h in zip((36, 140, 260, 340, 420), ("Telephone", "Service", "Monthly", "Usage", "Total")): p.text(x, y, h, size=8, font=f + "-Bold")
        for n in ns:
            y += 14
            for x, h in zip((36, 140, 260, 340, 420), (show(n, "paren"), "Business line", b.money(), b.money(0, 4), b.money())): p.text(x, y, h, size=8, font=f)
        y += 30; lines(p, 36, y, "Calls to 643-6111 and 733-0000 are free. Interisland calls listed on request.", 11, size=8, font=f)
    b.traps = ["turned page", "seven-digit numbers"]
    return paint
