"""Second held-out set: AT&T and Verizon companies."""
from common.paper import lines, logo
from second.sheet import second, show


@second("att-ilec", "elevator-fax-two-columns", "reportlab")
def att_ilec(b):
    """AT&T local bill drawn in two columns: alarm, elevator and fax lines under Charges for heads, a DBA line, a wireless advertisement, call charges."""
    b.customer("KESTREL PROPERTY MANAGEMENT, LLC", "2210|S LAMAR BLVD|STE 14|AUSTIN|TX|78704-4456", dba="DBA THE ORCHARD LOFTS")
    b.account("512 442-3316 087 4", "5124423316087"); b.dated("2026-10-19", "short")
    b.own("5124423316", btn="5124423316"); extra = b.lines("512", "442", 4)
    uses = ["Elevator Car 1", "Fire Alarm Panel", "Fax", "Gate Telephone"]

    def paint(p, f):
        def head(n):
            p.image(36, 24, 70, 26, logo("AT&T")); lines(p, 330, 30, f"Page               {n} of 3\nAccountNumber      512 442-3316 087 4\nBillingDate        {b.date}\nWebSite            att.com", 11, size=8, font=f); p.line(36, 68, 576, 68)
        head(1)
        lines(p, 60, 90, b.window(), 11, size=9, font=f)
        p.text(36, 170, "B i l l - A t - A - G l a n c e", size=12, font=f + "-Bold")
        y = 186
        for k, v in [("Previous Bill", "318.11"), ("Payment Received 10-02 Thank You!", "318.11CR"), ("Adjustments", ".00"), ("Balance", ".00"), ("Current Charges", "331.46"), ("Total Amount Due", "$331.46"), ("Amount Due in Full by", "Nov 11, 2026")]:
            p.text(36, y, k, size=8, font=f); p.text(280, y, v, size=8, font=f, align="right"); y += 11
        p.text(36, y + 8, "Billing Summary", size=10, font=f + "-Bold"); y += 22
        for k, v in [("Online: att.com/myatt", ""), ("Plans and Services", "331.46"), (f"  {b.known('1 800 321-2000')}", ""), ("  Repair Service:", ""), (f"  {b.known('1 800 286-8313')}", ""), ("AT&T Long Distance", "0.00"), (f"  {b.known('1 888 757-6500')}", ""), ("Total of Current Charges", "331.46")]:
            p.text(36, y, k, size=8, font=f); p.text(280, y, v, size=8, font=f, align="right"); y += 11
        y = lines(p, 36, y + 10, f"News You Can Use Summary\nPREVENT DISCONNECT - CARRIER INFORMATION -\nATTENTION TTY/TDD USERS: 711 or {b.fake('800', 'att')}\nPublic Utility Commission of Texas {b.fake('888', 'att')}\nComplaints: PO Box 13326, Austin, TX 78711-3326", 10, size=7.5, font=f)
        p.box(36, y + 6, 244, 58, stroke=(0, 0, 0)); lines(p, 42, y + 18, f"Add AT&T Wireless to your account and save $20\na month. Call {b.fake('877', 'att')} or visit 4500\nS Lamar Blvd, Austin, TX 78745. Ask for Dept 7.", 10, size=8, font=f)
        x, y = 318, 186
        p.text(x, 170, "Plans and Services", size=10, font=f + "-Bold")

        def row(k, v="", bold=False):
            nonlocal y
            p.text(x, y, k, size=7.5, font=f + ("-Bold" if bold else "")); p.text(x + 250, y, v, size=7.5, font=f, align="right"); y += 10
        row("MonthlyService - Oct 19 thru Nov 18", "", True); row(f"Charges for 512 442-3316", "", True); row("1. All For Less 1 Line", "62.00"); row("2. Federal Subscriber Line Charge", "9.20"); row("Total Charges for 512 442-3316", "71.20")
        for n, u in zip(extra[:2], uses):
            y += 4; row("Charges for " + show(n, "att"), "", True); row("Business Local Service - " + u, "58.00"); row("Federal Subscriber Line Charge", "9.20"); row("Total Charges for " + show(n, "att"), "67.20")
        row("Local Services provided by AT&T Texas."); row("GO GREEN - Enroll in paperless billing.")
        p.line(36, 640, 576, 640, dash=[2, 2]); lines(p, 36, 656, "Return bottom portion with your check in the enclosed envelope.\nPayments may take 7 days to post.", 9, size=6.5, font=f)
        lines(p, 330, 660, f"BillingDate {b.date}\nAccountNumber 512 442-3316 087 4\nAmount Due $331.46", 11, size=8, font=f); lines(p, 330, 712, "AT&T\nPO BOX 5001\nCAROL STREAM IL 60197-5001", 10, size=8, font=f); lines(p, 60, 700, b.window(), 10, size=8, font=f)
        p.text(36, 770, "00005124423316087400000000331460000000033146104", size=9, font="Courier")
        p.next(); head(2); y = 84; row("Plans and Services", "", True); row("MonthlyService-Continued", "", True)
        for n, u in zip(extra[2:], uses[2:]):
            y += 4; row("Charges for " + show(n, "att"), "", True); row("Business Local Service - " + u, "58.00"); row("Call Forwarding Busy to " + b.fake("512", "att"), "4.00"); row("Total Charges for " + show(n, "att"), "62.00")
        x, y = 36, 84; row("Call Charges", "", True); row("Itemized Calls 512 442-3316", "", True); row("Date   Time     Place              Number           Code  Min", "")
        for r in b.world.calls(38, 10, "512", "att"): row(f"{r[0]}  {r[1]:>7}  {r[3]}", ""); p.text(x + 150, y - 10, r[2], size=7.5, font=f); p.text(x + 250, y - 10, r[5], size=7.5, font=f, align="right")
        p.next(); head(3); x, y = 36, 84; row("Surcharges and Other Fees", "", True)
        for k, v in b.world.taxes(6): row(k, v)
        row("Total Surcharges and Other Fees", "28.24"); x, y = 318, 84; row("Key to Calling Codes: D Day  E Evening  N Night"); row("CARRIER INFORMATION", "", True); row("Our records indicate that you have selected AT&T for"); row("intraLATA toll on 512 " + b.world.decoys[-1][3:6] + "-XXXX lines not listed above.")
    b.traps = ["account number with check digit", "forwarded-to numbers", "called numbers", "DBA line", "issuer's shop address", "glued labels"]
    return paint


@second("att-ilec", "telco-text-export-switched", "cairo + ghostscript")
def att_ilec_text(b):
    """AT&T bill as a fixed-pitch billing-media print: hunt group lines, numbers disconnected and changed, prior provider's name in a note."""
    b.customer("BRUNSWICK & OAKES CPAS", "118|W ADAMS ST|FL 9|CHICAGO|IL|60603", attn="ATTN ACCTS PAYABLE", contact="")
    b.account("312 368-4410 552 1", "3123684410552"); b.dated("2026-09-25", "short")
    b.own("3123684410", btn="3123684410"); ns = b.lines("312", "368", 3); gone, moved = b.fake("312", "att"), b.fake("312", "att")
    first = f"""
                                                                       Page            1 of 2
  AT&T ILLINOIS                                                        Account Number  {b.printed}
                                                                       Billing Date    {b.date}

  BRUNSWICK & OAKES CPAS
  ATTN ACCTS PAYABLE
  118 W ADAMS ST FL 9                                                  Web Site        att.com
  CHICAGO IL 60603

  BILL-AT-A-GLANCE                                BILLING SUMMARY
  Previous Bill                        402.10     Questions? Visit att.com
  Payment Received 9-10 Thank You!     402.10CR   Plans and Services                       388.02
  Adjustments                            0.00       {b.known('1 800 321-2000')}
  Balance                                0.00     AT&T Internet Services                    65.00
  Current Charges                      453.02       {b.known('1 877 722-3755')}
  Total Amount Due                    $453.02     Total of Current Charges                 453.02
  Amount Due in Full by          Oct 18, 2026

  PLANS AND SERVICES
  MONTHLY SERVICE - SEP 25 THRU OCT 24
  CHARGES FOR 312 368-4410
   1  BUS LOCAL CALLING UNLIMITED B                                               56.00
   2  HUNTING                                                                      5.10
"""
    for n in ns: first += f"  CHARGES FOR {show(n, 'att')}\n   3  BUS LOCAL CALLING UNLIMITED B                                               56.00\n   4  HUNTING                                                                      5.10\n"
    first += f"""
  ADDITIONS AND CHANGES TO SERVICE
  THE FOLLOWING CHARGES ARE FOR CHANGES MADE FROM AUG 25 THRU SEP 24, ORDER NUMBER C7315528840
   5  SEP 03  REMOVED  TELEPHONE LINE  {gone}                                       9.20CR
   6  SEP 03  NUMBER CHANGED FROM {moved} TO {show(ns[2], 'att')}                  35.00
  NOTE: YOUR NUMBER {show(ns[0], 'att')} WAS PORTED TO AT&T FROM MCLEODUSA ON SEP 01. CONTACT MCLEODUSA AT
  {b.fake('800', 'att')} ABOUT YOUR FINAL BILL, ACCOUNT 4410-552-0917.
"""
    two = f"""
  BRUNSWICK & OAKES CPAS                                               Page            2 of 2
  118 W ADAMS ST FL 9                                                  Account Number  {b.printed}
  CHICAGO IL 60603                                                     Billing Date    {b.date}

  CALL CHARGES
  ITEMIZED CALLS - BILLED TO 312 368-4410
  NO.  DATE   TIME      PLACE CALLED        NUMBER         CODE   MIN      AMOUNT
"""
    for i, r in enumerate(b.world.calls(24, 9, "312", "att")): two += f"  {i + 7:>3}  {r[0]}  {r[1]:>7}   {r[3]:<18}  {r[2]}   D   {r[4]:>5}   {r[5]:>7}\n"
    two += f"""
  INFORMATION PAY PER CALL DISPUTES: CALL {b.fake('866', 'att')}.  ILLINOIS COMMERCE COMMISSION {b.known('1 800 524-0795')}
  ---------------------------------------------------------------------------------------------
  DETACH AND RETURN
  ACCOUNT NUMBER {b.printed}       TOTAL AMOUNT DUE $453.02
  AT&T, PO BOX 5080, CAROL STREAM IL 60197-5080
"""
    b.traps = ["removed line", "changed number", "other provider's account number", "called numbers", "order number"]
    return [first, two]


@second("att-southeast", "elevator-hunt-seventeen-spaces", "weasyprint + ghostscript")
def att_southeast(b):
    """AT&T Florida: seventeen digits with blanks, LOC line in a section, a number range for pagers, prior account number."""
    b.customer("Calusa Bay Condominium Assn Inc", "901|Gulf Shore Blvd N|Unit OFC|Naples|FL|34102", attn="c/o Sunpoint Mgmt", contact="", comma=True)
    b.account("239 261-7042 301 0457", "2392617042301"); b.dated("2026-10-07", "long")
    b.own("2392617042", btn="2392617042"); ns = b.lines("239", "261", 3)
    rows = "\n".join(f"Charges for {show(n, 'att')} ({u})|{b.money()}" for n, u in zip(["2392617042"] + ns, ["Office", "Elevator North", "Elevator South", "Fire Panel"]))
    b.traps = ["seventeen digits", "previous account number", "c/o line", "invoice-like order number"]
    return b.two(b.logo("AT&T"), b.kv(f"Page|1 of 2;Account Number|{b.printed};Billing Date|{b.date};Web Site|att.com")) + f"<br><br>{b.two(b.a(b.window()), b.d('g', b.h('Bill-At-A-Glance'), b.kv('Previous Bill|412.09;Payment Received 9-22|412.09CR;Current Charges|418.77;Total Amount Due|$418.77;Due Oct 29, 2026|')))}" \
        + b.p(f"Your account number changed on 06/07/2026. Previous account number 239 M12-7042 301. Have your new number ready when you call {b.known('1 888 757-6500')}.") + b.h("Plans and Services") + b.t("Monthly Service|Amount\n" + rows, "u") \
        + b.p(f"Order N7RR4410 completed 09-14: moved line {show(ns[1], 'att')}. Dispatch contact {b.fake('239', 'att')}. Reference 3056671902.") + "<div class=br></div>" + b.kv(f"Account Number|{b.printed};Billing Date|{b.date}") + b.h("Call Charges") + b.t("Date|Time|Place|Number|Min|Amount\n" + b.detail(20, 9, "239", "att", "{0}|{1}|{3}|{2}|{4}|{5}")) + b.h("Surcharges and Other Fees") + b.t(b.fees(6), "", False) \
        + b.d("cut", b.two(b.a(b.window()), b.kv(f"Account Number|{b.printed};Amount Due|$418.77") + b.a("AT&T\nPO BOX 105262\nATLANTA GA 30348-5262")), b.p("0023926170423010457000000041877000000041877", "m"))


@second("att-business", "locations-circuits-two-blocks", "chromium")
def att_business(b):
    """AT&T enterprise invoice: 831-000 account, Customer Location and Circuit # blocks in two independent columns, three places, IP Flex numbers."""
    b.customer("Thessaly Freight Systems, Inc.", "77|Commerce Way||Secaucus|NJ|07094", attn="ATTN: Telecom Expense Desk", contact="", comma=True)
    b.account("831-000-7719 402"); b.dated("2026-11-01", "short")
    from common.place import place
    b.locations = [place("77|Commerce Way||Secaucus|NJ|07094", line=True), place("4120|Airport Rd|Bldg C|Allentown|PA|18109", line=True), place("1900|E Warner Ave||Santa Ana|CA|92705", line=True)]
    areas = [("201", "865"), ("610", "264"), ("714", "546")]
    cells = []
    for l, (a, e), c in zip(b.locations, areas, ("DHEC.774102..ATI", "IUEC.881904..ATI", "BBEC.120077..ATI")):
        start = b.lines(a, e, 1)[0]; others = b.lines(a, e, 2)
        cells.append(b.h("Customer Location: " + l.printed(), 4) + b.kv(f"Circuit #:|{c};Sub-Account|831-000-{b.world.digits(4)} {b.world.digits(3)};Service ID|IPFR-{b.world.digits(7)}") + b.t("Telephone Number|Feature|Charge\n" + "\n".join(f"{show(n)}|{u}|{b.money(2, 30)}" for n, u in zip([start] + others, ("IP Flex concurrent call", "Virtual TN", "Virtual TN")))))
    b.findings, b.traps = ["several locations"], ["account that is no telephone number", "sub-account numbers", "two independent columns", "invoice number of ten digits"]
    head = b.two(b.logo("AT&T Business"), b.kv(f"Page|1 of 2;Account Number|{b.printed};Invoice Number|{b.world.digits(10)};Invoice Date|{b.date}"))
    return head + b.two(b.a(b.window()), b.h("Bill-At-A-Glance") + b.t("Previous Balance|$9,020.11\nPayments - Thank You|-$9,020.11\nCurrent Charges|$9,174.30\nTotal Amount Due|$9,174.30", "", False)) + b.p(f"Billing inquiries: {b.known('800-222-0400')}. AT&T BusinessDirect: businessdirect.att.com. Your account team: Priya Kothari {b.fake('908')} ext 2.") \
        + b.d("cut", b.two(b.a(b.window()), b.a("AT&T\nPO BOX 5019\nCAROL STREAM IL 60197-5019") + b.kv(f"Account Number|{b.printed};Total Amount Due|$9,174.30"))) + "<div class=br></div>" + head + b.h("News You Can Use") + b.p("Effective January 1 the Administrative Expense Fee changes to 0.88%.") + b.two(cells[0] + cells[1], cells[2] + b.h("Charges by Sub-Account", 4) + b.t(b.fees(5), "", False), widths=[50, 50])


@second("att-mobility", "foundation-imei-previous-account", "chromium + qpdf")
def att_mobility(b):
    """AT&T Mobility business bill: foundation account, purchase order shaped like a number, doubled hidden line text, IMEI and SIM rows, lines cut with dots."""
    b.customer("MONADNOCK TREE & LANDSCAPE COMPANY OF NEW", "|PO BOX 418||KEENE|NH|03431", attn="ATTN: ELSPETH WARDWELL", lines=["MONADNOCK TREE & LANDSCAPE COMPANY OF NEW", "HAMPSHIRE", "ATTN: ELSPETH WARDWELL"])
    b.company, b.also = "MONADNOCK TREE & LANDSCAPE COMPANY OF NEW HAMPSHIRE", ["MONADNOCK TREE & LANDSCAPE COMPANY OF NEW"]
    b.account("287304419957"); b.dated("2026-10-12", "short")
    ns = b.lines("603", "352", 3) + b.lines("603", "209", 2)
    users = ["ELSPETH WARDWELL", "CREW TRUCK 4 NORTHERN REGI...", "MIFI CHIPPER YARD", "JONAS PELLETIER", "TABLET DISPATCH"]
    rows = "\n".join(f"{show(n, 'dot')}|{u}|{i + 3}|{b.money(30, 70)}|{b.money(1, 8)}|{b.money(40, 90)}" for i, (n, u) in enumerate(zip(ns, users)))
    hidden = "".join(f"<div style='color:#fff;font-size:4pt'>[[{n}||{n}]]</div>" for n in ns)
    head = b.kv(f"Page:|{{}} of 6;Issue Date:|{b.date};Account Number:|{b.printed};Foundation Account:|02884410;Purchase Order:|6035520148;Invoice:|287304419957X10202026")
    b.traps = ["foundation account", "purchase order shaped like a telephone number", "invoice number holds the account number", "hidden doubled numbers", "IMEI and SIM", "name over two lines", "previous account number"]
    detail = "".join(b.h(f"Phone, {show(n, 'dot')}", 4) + b.a(u) + b.kv(f"IMEI|35{b.world.digits(13)};SIM|890141{b.world.digits(14)};Installment agreement|{b.world.digits(12)}") + b.t("Business Unlimited Elite|45.00\nSafe Trav Promo - continues thru 03/27|-10.00", "", False) for n, u in zip(ns, users))
    return b.two(b.logo("AT&T"), head.replace("{}", "1")) + f"<br><br>{b.a(b.window())}<br><br>" + b.two(b.d("g", b.h("Total due"), b.d("big", "$301.44"), b.p("AutoPay of $301.44 is scheduled for: Nov 04, 2026")), b.h("Account summary") + b.t("Your last bill|$298.80\nPayment, Oct 04 - Thank you!|-$298.80\nRemaining balance|$0.00", "", False)) \
        + b.p(f"Your account was moved from 990118827. Questions? {b.known('800.331.0500')} or 611 from your wireless. TTY: {b.known('866.241.6567')}") + b.d("cut", b.kv(f"Account number|{b.printed};Total due|$301.44"), b.a("AT&T MOBILITY\nPO BOX 6463\nCAROL STREAM IL 60197-6463"), b.p("999000028730441995700000000000000030144", "m")) + "<div class=br></div>" + b.two("", head.replace("{}", "3")) + b.h("Service summary") + b.t("Number|User|Page|Monthly charges|Surcharges & fees|Total\n" + rows, "u", right=(-1, -2, -3)) + hidden + "<div class=br></div>" + b.d("", "<div style='column-count:2'>" + detail + "</div>") \
        + b.h("Usage details: " + show(ns[0], "dot")) + "<div style='column-count:2'>" + b.t("Date|Time|Contact|Location|Min\n" + b.detail(40, 9, "603", "dot", "{0}|{1}|{2}|{3}|{4}")) + "</div>"


@second("verizon-wireline", "online-account-puc-port-in", "libreoffice")
def verizon_wireline(b):
    """Verizon Massachusetts business bill: two codes and a letter, an online account number, a port-in notice naming the previous provider, DPU and Dig Safe notices."""
    b.customer("Quabbin Valley Orthodontics, P.C.", "36|Main St|2nd Floor|Belchertown|MA|01007", comma=True)
    b.serve("36|Main St|2nd Floor|Belchertown|MA|01007", "Service address", comma=True)
    b.account("413 323 6018 642 07Y"); b.dated("2026-10-28", "long")
    b.own("4133236018", btn="4133236018"); ns = b.lines("413", "323", 3)
    lines_ = "\n".join(f"{show(n)}|{u}|{b.money(30, 60)}" for n, u in zip(["4133236018"] + ns, ["Main", "Second line", "Fax", "Burglar alarm"]))
    b.traps = ["two codes and a letter", "online account number", "previous provider's account and number", "regulator's numbers", "dispatch contact"]
    return b.two(b.logo("verizon"), b.kv(f"Account Number:|{b.printed};Online Account Number:|6504417730001;Statement Date:|{b.date};Phone Number:|413-323-6018")) + b.two(b.a(b.window()), b.a("Service address\n" + b.service.printed())) \
        + b.t("Account Summary|\nPrevious Balance|$212.40\nPayment Received Oct 11. Thank you.|-$212.40\nNew Charges|$219.92\nTotal Due by November 22, 2026|$219.92") + b.h("Keep in mind") \
        + b.p(f"Welcome! We finished moving {show(ns[2])} to Verizon from Crocker Telecommunications (their account 41332-70019). Please call Crocker at {b.fake('413')} to confirm that your old service, including {b.fake('413')}, has been cancelled.") + b.p("Your port-in PIN was 448102. Keep it secret.") + b.t("Basic Service|Use|Amount\n" + lines_) \
        + b.h("Call detail for 413-323-6018") + b.t("Date|Time|Number|Place|Min|Amount\n" + b.detail(14, 10, "413", "dash")) + b.t("Taxes and Fees|\n" + b.fees(5)) + b.p(f"Department of Public Utilities Consumer Division, One South Station, Boston, MA 02110, {b.known('877-886-5066')}. Dig Safe: 811. Deaf or hard of hearing: {b.known('800-974-6006')}.") \
        + b.p(f"Questions? {b.known('1-800-837-4966')}. Call {b.fake('888')} to add Fios TV.") + "<hr>" + b.two(b.a(b.window()), b.a(f"Account Number {b.printed}\nTotal Due $219.92\n\nVERIZON\nPO BOX 15124\nALBANY NY 12212-5124")) + b.p("413323601864207000000000021992000000021992")


@second("verizon-wireless", "inline-2025-cost-center-imei", "reportlab + qpdf")
def verizon_wireless(b):
    """Verizon Wireless of 2025: inline Account and Invoice, numeric cost centres, a network hotspot, device identities, a disconnected line with a final charge."""
    b.customer("TWO RIVERS AMBULANCE DISTRICT", "1400|COUNTY RD 12||MANDAN|ND|58554-9102", attn="ATTN BUSINESS OFFICE", contact="")
    b.account("642108837-00002"); b.dated("2026-10-23", "long")
    ns = b.lines("701", "220", 3) + b.lines("701", "391", 3); gone = b.fake("701")
    users = ["Medic 1 Tough Phone", "Medic 2 Tough Phone", "Supervisor", "Cradlepoint Unit 1", "Cradlepoint Unit 2", "Ingrid Solheim"]

    def paint(p, f):
        def head(n): p.text(36, 30, "verizon", size=15, font=f + "-Bold"); lines(p, 400, 28, f"Account: {b.printed}\nInvoice: 6118840273\nBilling period: Sep 24 - Oct 23, 2026\nPage {n} of 4", 9.5, size=8, font=f)
        head(1)
        lines(p, 36, 92, "PO BOX 489\nNEWARK, NJ 07101-0489", 9, size=7, font=f); lines(p, 36, 130, "KEYLINE\n/6421088370000210232026/", 9, size=6, font=f); lines(p, 36, 156, b.window(), 11, size=9, font=f)
        lines(p, 330, 120, f"Bill date\n{b.date}\n\nYour bill\n$412.77\nDue by November 15, 2026", 12, size=10, font=f)
        lines(p, 36, 260, f"Questions about your bill? verizon.com/support, {b.known('800.922.0204')} or *611 from your phone.\nYour previous account number was 642108837-00001. Account 285510394-00001 is billed separately.", 11, size=8, font=f)
        p.line(36, 600, 576, 600, dash=[3, 3]); lines(p, 36, 620, f"Bill date {b.date}\nAccount number {b.printed}\nInvoice number 6118840273\n\n{b.window()}", 10, size=8, font=f); lines(p, 330, 660, "Make check payable to Verizon Wireless.\nVERIZON WIRELESS\nPO BOX 16810\nNEWARK, NJ 07101-6810", 10, size=8, font=f)
        p.text(36, 768, "6118840273010642108837000020000041277000000412773", size=9, font="Courier")
        p.text(36, 780, "empty row business landscape", size=3, font=f, color=(1, 1, 1))
        p.next(); head(2); y = 90
        p.text(36, y, "Charges by Cost Center", size=11, font=f + "-Bold"); y += 16
        for group, part in (("0000410077", range(0, 3)), ("0000420031", range(3, 6))):
            p.text(36, y, group, size=8.5, font=f + "-Bold"); y += 12
            for i in part:
                p.text(46, y, show(ns[i]) + "   " + users[i], size=8, font=f); p.text(300, y, f"pg {3 + i // 3}", size=8, font=f); p.text(560, y, b.money(20, 70), size=8, font=f, align="right"); y += 11
        p.text(46, y, gone + "   Disconnected Oct 02", size=8, font=f); p.text(560, y, "3.11", size=8, font=f, align="right"); y += 18
        p.text(36, y, "Total Current Charges", size=8, font=f + "-Bold"); p.text(560, y, "412.77", size=8, font=f + "-Bold", align="right")
        p.next(); head(3); y = 90
        for n, u in zip(ns, users):
            p.text(36, y, u + "   " + show(n), size=9.5, font=f + "-Bold"); y += 12
            for k, v in (("Public Safety Unlimited  Oct 24 - Nov 23", "39.99"), (f"Device ID (IMEI) 35{b.world.digits(13)}   SIM ID 891480{b.world.digits(14)}", ""), ("Fed Universal Service Charge", ".88"), ("Regulatory Charge", ".21"), (f"Total Current Charges for {show(n)}", "41.08")):
                p.text(46, y, k, size=8, font=f); p.text(560, y, v, size=8, font=f, align="right"); y += 11
            y += 8
        p.next(); head(4); p.text(36, 90, "Talk activity for " + show(ns[0]), size=9, font=f + "-Bold"); y = 104
        for r in b.world.calls(44, 10, "701", "dash"): p.text(36, y, f"{r[0]}  {r[1]}", size=7.5, font=f); p.text(130, y, r[2], size=7.5, font=f); p.text(230, y, r[3], size=7.5, font=f); p.text(380, y, r[4], size=7.5, font=f, align="right"); y += 10
    b.traps = ["return address first", "disconnected line", "cost centres of ten digits", "other account numbers", "IMEI and SIM", "called numbers", "invisible words"]
    return paint


@second("verizon-wireless", "boxes-label-above-summary-for", "weasyprint")
def verizon_boxes(b):
    """Older Verizon Wireless paper: boxes with labels above, Summary for heads with a trailing cost centre, share names, a Quick Bill Summary."""
    b.customer("ALDERWOOD VETERINARY HOSPITAL INC", "8809|196TH ST SW|STE 3|LYNNWOOD|WA|98036", contact="")
    b.account("871290045-00001"); b.dated("2026-09-30", "long")
    ns = b.lines("425", "299", 4); users = ["DR NKECHI ADEYEMI", "FRONT DESK 2", "XRAY TABLET", "ON CALL"]
    per = "".join(b.h(f"Summary for {u}: {show(n)}", 4) + b.kv(f"Cost Center:|{b.world.digits(6)}") + b.t("Your Plan|\nBusiness Unlimited Plus 5G|$45.00\nVerizon Wireless' Surcharges|$2.41\nTaxes, Governmental Surcharges & Fees|$3.02") for n, u in zip(ns, users))
    b.traps = ["label above value in boxes", "issuer's address first", "called numbers", "care numbers"]
    return b.two(b.d("s", b.a("P.O. BOX 489\nNEWARK, NJ 07101-0489")), b.over(f"Invoice Number|9973304418;Account Number|{b.printed};Date Due|10/22/2026;Page|1 of 3")) + b.p("KEYLINE", "s") + b.p("/8712900450000109302026/", "s") + f"<br>{b.a(b.window())}<br><br>" + b.two(b.d("g", b.h("Verizon Wireless News", 4), b.p(f"Trade in any phone. Save up to $800 with new Unlimited lines: {b.fake('877', 'dot')}. Not combinable.")), b.h("Quick Bill Summary") + b.p("Aug 31 - Sep 30") + b.t("Previous Balance (see back for details)|$206.15\nPayment – Thank You|–$206.15\nMonthly Charges|$180.00\nSurcharges and Other Charges & Credits|$9.64\nTaxes, Governmental Surcharges & Fees|$12.08\nTotal Charges Due by October 22, 2026|$201.72", "", False), widths=[40, 60]) \
        + b.d("cut", b.two(b.kv("Pay from phone|#PMT (#768);Pay on the web|go.vzw.com/bill") + b.p(f"Questions: {b.known('1.800.922.0204')} or *611"), b.kv(f"Bill Date|{b.date};Account Number|{b.printed};Invoice Number|9973304418;Total Amount Due|$201.72") + b.a("VERIZON WIRELESS\nPO BOX 660108\nDALLAS, TX 75266-0108"))) + "<div class=br></div>" + b.over(f"Invoice Number|9973304418;Account Number|{b.printed};Date Due|10/22/2026;Page|2 of 3") + b.d("", "<div style='column-count:2'>" + per + "</div>") + "<div class=br></div>" + b.h(f"Detail for {users[0]}: {show(ns[0])}") + "<div style='column-count:2'>" + b.t("Date|Time|Number|Destination|Min|Amt\n" + b.detail(60, 9, "425", "dash")) + "</div>"
