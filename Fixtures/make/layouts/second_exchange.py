"""Second held-out set: local exchange companies beside AT&T and Verizon, and enterprise carriers."""
from common.paper import lines
from common.place import place
from second.sheet import second, show


@second("centurylink-qwest", "check-letter-prior-account-wats", "chromium")
def qwest(b):
    """CenturyLink of the Qwest region: check letter, sections by number, an owned toll-free number, a changed account number, itemized calls, a payment agent."""
    b.customer("Bitterroot Feed & Seed Co-op", "408|S 3rd St W|Dock 2|Missoula|MT|59801", attn="Attn Office Manager", contact="", comma=True)
    b.account("406 728-4410 917B", "4067284410917"); b.dated("2026-10-01", "short")
    b.own("4067284410", btn="4067284410"); ns = b.lines("406", "728", 2); tf = b.lines("877", None, 1)[0]
    head = b.kv(f"Page|1 of 2;Account Number|{b.printed};Bill Date|{b.date}")
    b.traps = ["check letter", "previous account number of a neighbour form", "toll-free number of the customer and of support", "called numbers", "collection agency in a notice"]
    sec = "".join(b.h("Charges for " + show(n, "att"), 4) + b.t(f"{u}|{b.money(30, 50)}\nFederal access charge|9.20", "", False) for n, u in zip(["4067284410"] + ns, ("Choice Business", "Additional line - scale house", "Additional line - fax")))
    return b.two(b.logo("CenturyLink", (0, 110, 60)), head) + f"<br><br>{b.a(b.window())}<br><br>" + b.two(b.h("Monthly Account Summary") + b.t("Previous Balance|$190.02\nPayments - Thank You|190.02 CR\nNew Charges|$197.33\nTotal Amount Due by Oct 24, 2026|$197.33", "", False), b.p(f"Account 406 728-3877 204 was combined with this account on Sep 12. Late? Accounts over 60 days go to Rocky Ridge Recovery, {b.fake('800')}. Questions? {b.known('1-800-603-6000')}. Montana PSC {b.known('1-800-646-6150')}.")) \
        + b.d("cut", b.p("Payment Coupon", "b"), b.two(b.a(b.window()), b.kv(f"Account Number|{b.printed};Amount Due|$197.33") + b.a("CENTURYLINK\nPO BOX 91155\nSEATTLE WA 98111-9255")), b.p("40672844109170100001973300000000019733 5", "m")) + "<div class=br></div>" + head + "<div style='column-count:2'>" + b.h("Summary of Your New Charges") + sec + b.h("Charges for Toll Free " + show(tf), 4) + b.t(f"Rings to {show(ns[0], 'att')}|\nMonthly fee|5.00", "", False) + b.h("Itemized Calls") + b.t("Date|Time|To|Number|Min|Amt\n" + b.detail(22, 9, "406", "att", "{0}|{1}|{3}|{2}|{4}|{5}")) + b.h("Taxes") + b.t(b.fees(4), "", False) + "</div>"


@second("centurylink-ensemble", "old-thirteen-digits-and-billing-number", "reportlab + ghostscript")
def ensemble(b):
    """CenturyLink of the Embarq region: nine digits beneath the logo, Billing Telephone Number, the old 13-digit account, service numbers by place of use."""
    b.customer("WAKE FOREST BRASS & IRON WORKS", "10|CAPITAL BLVD||WAKE FOREST|NC|27587", dba="T/A FORGE HALL EVENTS", contact="")
    b.serve("10|CAPITAL BLVD||WAKE FOREST|NC|27587", "Service Address")
    b.account("414880273"); b.dated("2026-10-13", "long")
    b.own("9195564402", btn="9195564402"); ns = b.lines("919", "556", 2)

    def paint(p, f):
        p.text(36, 40, "CenturyLink", size=18, font=f + "-Bold"); lines(p, 36, 56, f"Account Number {b.printed}\nBilling Telephone Number 919-556-4402\nBill Date {b.date}", 10, size=8, font=f); lines(p, 360, 40, f"Page 1 of 2\nService Address\n{b.service.printed()}", 10, size=8, font=f)
        lines(p, 60, 120, b.window(), 11, size=9, font=f); y = 190
        for k, v in (("Previous Balance", "$140.18"), ("Payment received 10/02", "-$140.18"), ("Current Charges", "$151.20"), ("Total due November 03, 2026", "$151.20")): p.text(36, y, k, size=9, font=f); p.text(280, y, v, size=9, font=f, align="right"); y += 13
        lines(p, 320, 190, f"Your account number is now 9 digits. Your old number\nwas 9195564402 117. For repair call {b.known('1-800-201-4102')}.\nNC Public Staff, 4326 Mail Service Center, Raleigh NC\n27699-4300, {b.fake('919')}. TRS: 711.", 10, size=7.5, font=f)
        y = 270
        for n, u in zip(["9195564402"] + ns, ("Office", "Fax", "Credit card machine")):
            p.text(36, y, f"Service for {show(n)} ({u})", size=9, font=f + "-Bold"); y += 12
            for k, v in (("Simple Choice Business 1 line", "45.00"), ("Access Recovery Charge", "3.00"), ("E911", "0.65")): p.text(46, y, k, size=8, font=f); p.text(280, y, v, size=8, font=f, align="right"); y += 11
            y += 4
        p.text(320, 270, "LONG DISTANCE", size=9, font=f + "-Bold"); y2 = 284
        for r in b.world.calls(20, 10, "919", "dash"): p.text(320, y2, f"{r[0]} {r[1]} {r[3]}", size=7, font=f); p.text(450, y2, r[2], size=7, font=f); p.text(560, y2, r[5], size=7, font=f, align="right"); y2 += 9
        p.line(36, 620, 576, 620, dash=[2, 2]); lines(p, 36, 640, "CENTURYLINK\nPO BOX 1319\nCHARLOTTE NC 28201-1319", 10, size=8, font=f); lines(p, 330, 640, f"Account Number {b.printed}\nTotal due $151.20", 10, size=8, font=f); lines(p, 330, 690, b.window(), 10, size=8, font=f); p.text(36, 768, "414880273 1026 00000015120 4", size=9, font="Courier")
    b.traps = ["old account number of 13 digits", "trading name line", "regulator's address", "called numbers"]
    return paint


@second("lumen", "payments-by-invoice-service-numbers", "weasyprint + qpdf")
def lumen(b):
    """Lumen enterprise invoice: 5-letters account, page 3 of earlier invoices with receipt numbers, Service Level Activity with a range, a circuit and one place."""
    b.customer("Cascadia Hydrographic Instruments, Incorporated", "2400|NW Front Ave||Portland|OR|97209", attn="Attn: Ragnhild Thorsen", comma=True)
    b.serve("1515|SW Water Ave|Dock 4|Portland|OR|97214", "Service Location", line=True)
    b.account("5-KQRTLXWM"); b.dated("2026-11-01", "long"); b.block("5034460200", 20); tf = b.lines("855", None, 2)
    b.traps = ["earlier invoice numbers", "receipt numbers shaped like telephone numbers", "circuit ids", "range", "toll-free numbers of the customer"]
    return b.two(b.d("big", "LUMEN"), b.kv(f"Billing Account Number|{b.printed};Invoice Number|734410982;Invoice Date|{b.date};Payment Due|November 30, 2026;Page|1 of 4")) + b.two(b.a(b.window()), b.a("Remit to:\nLevel 3 Communications, LLC\nPO BOX 910182\nDENVER, CO 80291-0182")) + b.p(f"How to reach us: billing {b.known('1-877-453-8353')}, repair {b.fake('877')}; 931 14th Street, Denver, CO 80202.") \
        + b.t("Account Summary|\nPrevious Balance|3,210.00\nPayments|(3,210.00)\nTotal Amount Due|3,288.14") + "<div class=br></div>" + b.h("Payments") + b.t("Invoice|Receipt|Date|Amount\n731200451|5034471190|10/14/2026|3,210.00\n728011937|5034418823|09/15/2026|3,201.55", "x") + b.h("Product Summary") + b.t("Voice Complete|1,104.00\nIP and Data Services|1,890.00\nTaxes|294.14", "", False) + "<div class=br></div>" + b.h("Service Level Activity") + b.p("Service Location: 1515 SW Water Ave Dock 4, Portland, OR 97214") \
        + b.t(f"Service ID|Service Number|Description|Amount\nBBPN{b.world.digits(6)}|503-446-0200 - 503-446-0219|Voice Complete DID block|104.00\nBBPN{b.world.digits(6)}|{show(tf[0])}|Toll Free|5.00\nBBPN{b.world.digits(6)}|{show(tf[1])}|Toll Free|5.00\n441.KXFN.{b.world.digits(6)}.TWCS|N/A|Dedicated Internet|1,890.00", "x") + b.h("Usage by Usage Type") + b.t("Usage type|Calls|Minutes|Amount\nInterstate|1,204|3,117.4|44.10\nToll Free|310|1,022.0|20.44", "x")


@second("frontier", "third-party-charges-pin-columns", "cairo")
def frontier(b):
    """Frontier business bill: 17 digits with dashes and PIN, number heads, third-party charges with from and to numbers, a port-out note, a circuit."""
    b.customer("HARBOR LIGHT MARINE SUPPLY", "77|BREAKWATER RD||GALVESTON|TX|77550", contact="")
    b.serve("77|BREAKWATER RD||GALVESTON|TX|77550", "Service Address")
    b.account("409-763-8820-051409-5"); b.dated("2026-10-14", "us2")
    b.own("4097638820", btn="4097638820"); ns = b.lines("409", "763", 2); gone = b.fake("409", "slash")

    def paint(p, f):
        p.text(36, 44, "FRONTIER", size=18, font=f + "-Bold"); lines(p, 36, 58, "Communications", 9, size=7, font=f)
        lines(p, 60, 100, b.window(), 11, size=9, font=f)
        p.text(330, 44, "Account Summary", size=11, font=f + "-Bold"); y = 60
        for k, v in (("New Charges Due Date", "11/07/26"), ("Billing Date", b.date), ("Account Number", b.printed), ("PIN", "4471"), ("Previous Balance", "214.60"), ("Payments Received Thru 10/10/26", "-214.60"), ("  Thank you for your payment!", ""), ("Balance Forward", ".00"), ("New Charges", "231.97"), ("Total Amount Due", "$231.97"), ("Service Address", "77 BREAKWATER RD"), ("", "GALVESTON TX 77550")): p.text(330, y, k, size=8, font=f); p.text(576, y, v, size=8, font=f, align="right"); y += 11
        lines(p, 36, 220, f"Caution: you are responsible for all legitimate, undisputed charges. Paying by check authorizes an electronic debit.\nTo pay, manage your account or report trouble: frontier.com or {b.known('1-800-921-8102')}. Chat with us about Frontier Fiber: {b.fake('855')}.", 10, size=7.5, font=f)
        x, y = 36, 260

        def row(k, v="", bold=False):
            nonlocal y
            p.text(x, y, k, size=7.5, font=f + ("-Bold" if bold else "")); p.text(x + 250, y, v, size=7.5, font=f, align="right"); y += 10
        row("CURRENT BILLING SUMMARY", "", True); row("Local Service from 10/14/26 to 11/13/26", "", True)
        for n, u in zip(["4097638820"] + ns, ("Voice", "Fax", "Boat hoist alarm")): row(f"Qty Description   {n[:3]}/{n[3:6]}-{n[6:]}.0", "Charge", True); row(f"1  Business Line - {u}", "44.00"); row("1  Federal Subscriber Line Charge", "9.20"); row("1  Frontier Roadwork Recovery", "4.00")
        row("Partial Month Charges and Credits", "", True); row(f"Line {gone} ported to other carrier 09/29", "-21.50")
        x, y = 318, 260; row("Detail of Third-Party Charges", "", True); row(f"Billed on behalf of ILD Teleservices, {b.fake('800')}")
        for r in b.world.calls(6, 10, "409", "dash"): row(f"{r[0]} Collect from {r[2]} to {show(ns[0])}", r[5])
        row("Detail of Frontier Com toll charges", "", True)
        for r in b.world.calls(18, 10, "409", "dash"): row(f"{r[0]} {r[1]} {r[3]}  {r[2]}", r[5])
        row("Circuit 77/XHGS/409118/SC", "65.00")
        p.line(36, 620, 576, 620, dash=[2, 2]); lines(p, 36, 636, "P.O. Box 709, South Windsor, CT 06074-9998\nAB 01 004417 88120 B 27 A", 9, size=6.5, font=f); lines(p, 60, 680, b.window(), 10, size=8.5, font=f); lines(p, 330, 640, f"PAYMENT STUB\nTotal Amount Due $231.97\nAccount Number {b.printed}\n\nFRONTIER\nPO BOX 740407\nCINCINNATI OH 45274-0407", 10, size=8, font=f); p.text(60, 768, "27400740976388200514095000000023197000000023197 6", size=8.5, font="Liberation Mono")
    b.traps = ["PIN", "from and to numbers of collect calls", "ported-out line with a stroke", "numbers with a slash and .0", "circuit"]
    return paint


@second("ziply", "billing-date-block-e911-notice", "libreoffice + ghostscript")
def ziply(b):
    """Ziply Fiber household-like business: flat 17 digits, PIN, numbers as heads, a temporary number during the move, an advertisement for mobile service."""
    b.customer("Palouse Prairie Books & Records", "512|S Main St||Moscow|ID|83843", comma=True, dba="dba The Attic")
    b.serve("512|S Main St||Moscow|ID|83843", "Service Address", comma=True)
    b.account("20888244030611983", "20888244030611983"); b.dated("2026-11-07", "long")
    b.own("2088824403", btn="2088824403"); n, shown = b.own1("208", "882"); temp = b.fake("208")
    b.traps = ["flat 17 digits", "trading name", "temporary number taken away", "PIN", "mobile advertisement"]
    return b.two(b.logo("ziply fiber", (90, 170, 20)), b.kv(f"Account Number|{b.printed};PIN|0917;Billing Date|{b.date};New Charges Due Date|December 1, 2026")) + b.two(b.a(b.window()), b.a("Service Address\n" + b.service.printed())) + b.t("Previous Balance|$118.20\nPayments Received Thru 11/05|-$118.20\nBalance Forward|$0.00\nNew Charges|$121.76\nTotal Amount Due|$121.76", "", False) \
        + b.h("Local Service") + b.h("208-882-4403", 4) + b.t("Business Line|$45.00\nFederal Subscriber Line Charge|$9.20", "", False) + b.h(shown, 4) + b.t("Business Line (fax)|$45.00\nFederal Subscriber Line Charge|$9.20", "", False) + b.p(f"The temporary number {temp} used while your line was moved was taken out of service on October 30.") + b.h("Toll / Usage") + b.t("Date|Time|Number|Place|Min|Amount\n" + b.detail(8, 10, "208")) + b.t("Taxes and surcharges|\n" + b.fees(4)) \
        + b.p(f"Questions? Call {b.known('1-866-699-4759')}. Need mobile? Consumer Cellular offers Ziply customers 10% off: {b.fake('888')}. Idaho PUC: {b.fake('208')}.") + "<hr>" + b.a(b.window()) + b.p(f"Account Number {b.printed}  Total Amount Due $121.76") + b.a("ZIPLY FIBER\nPO BOX 740416\nCINCINNATI OH 45274-0416")


@second("windstream-enterprise", "activity-for-account-pins-npin", "reportlab")
def windstream_enterprise(b):
    """Windstream Enterprise: master account in each head, ACTIVITY FOR ACCOUNT with PIN and address, telephone number summary with (BTN) (WTN) (TF) (NPIN) on two accounts."""
    b.customer("LAUREL RIDGE COMMUNITY BANK", "400|MAIN ST||SOMERSET|PA|15501", attn="ATTN: IT DEPARTMENT", contact="")
    b.account("206114478"); b.dated("2026-10-20", "us")
    spots = [place("400|MAIN ST||SOMERSET|PA|15501", line=True), place("12|LINCOLN WAY E||JENNERSTOWN|PA|15547", line=True)]
    b.locations = spots; one, two = b.lines("814", "443", 4), b.lines("814", "629", 2)
    tf = b.lines("866", None, 1)[0]
    first = f"""
WINDSTREAM ENTERPRISE                                              ACCOUNT NUMBER      {b.printed}
                                                                   INVOICE NUMBER      76602814
                                                                   INVOICE DATE        {b.date}
                                                                   DUE DATE            11/10/2026
LAUREL RIDGE COMMUNITY BANK                                        PAGE                1 OF 3
ATTN: IT DEPARTMENT
400 MAIN ST
SOMERSET PA 15501

ACCOUNT ACTIVITY
PREVIOUS BALANCE                                                                 1,118.40
PAYMENTS APPLIED                                                                -1,118.40
MONTHLY CHARGES                                                                  1,044.00
SURCHARGES AND TAXES                                                                97.14
TOTAL DUE                                                                        1,141.14

YOUR NEW ACCOUNT NUMBER IS SHOWN ABOVE. PRIOR ACCOUNT (PAETEC): 4417720.
QUESTIONS?  {b.known('1-800-600-5050')}  WINDSTREAMENTERPRISE.COM
PA PUBLIC UTILITY COMMISSION  {b.known('1-800-692-7380')}

LOCATION SUMMARY
2061144781    SOMERSET MAIN OFFICE       400 MAIN ST, SOMERSET, PA                 781.10
2061144782    JENNERSTOWN BRANCH         12 LINCOLN WAY E, JENNERSTOWN, PA         360.04

- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
LAUREL RIDGE COMMUNITY BANK          ACCOUNT {b.printed}       REMIT TO: WINDSTREAM
400 MAIN ST                                                      P.O. BOX 9001013
SOMERSET PA 15501                    AMOUNT DUE  1,141.14        LOUISVILLE, KY 40290-1013
"""
    second_ = f"""
ACCOUNT NUMBER {b.printed}     INVOICE DATE {b.date}                         PAGE 2 OF 3

ACTIVITY FOR ACCOUNT - 2061144781 SOMERSET MAIN OFFICE - (PIN: 7731): 400 MAIN ST, SOMERSET, PA 15501
  TELEPHONE NUMBER SUMMARY
    {show(one[0])} (BTN)   {show(one[1])} (WTN)   {show(one[2])} (NPIN)
    {show(one[3])} (WTN)   {show(tf)} (TF)
  MONTHLY CHARGES
    BUSINESS LINE                       4                                          196.00
    TOLL FREE SERVICE                   1                                            5.00
    MPLS 10M  CKT 11.KRGN.{b.world.digits(6)}..WIN                                          580.10

ACTIVITY FOR ACCOUNT - 2061144782 JENNERSTOWN BRANCH - (PIN: 2209): 12 LINCOLN WAY E, JENNERSTOWN, PA 15547
  TELEPHONE NUMBER SUMMARY
    {show(two[0])} (BTN)   {show(two[1])} (WTN)
  MONTHLY CHARGES
    BUSINESS LINE                       2                                           98.00
"""
    three = f"""
ACCOUNT NUMBER {b.printed}     INVOICE DATE {b.date}                         PAGE 3 OF 3

ITEMIZED CALL DETAIL - ACCOUNT 2061144781
  FROM {show(one[1])}
  DATE    TIME     TO                 PLACE                MIN     AMOUNT
""" + "\n".join(f"  {r[0]}   {r[1]:>7}  {r[2]}       {r[3]:<18} {r[4]:>6}   {r[5]:>7}" for r in b.world.calls(30, 10, "814", "dash"))
    b.findings, b.traps = ["several accounts on one bill: one per location"], ["two numbers marked (BTN)", "location PINs", "sub-accounts of ten digits", "prior account number", "owned toll-free number"]
    return [first, second_, three]


@second("windstream-kinetic", "unlabelled-header-centrex", "weasyprint + ghostscript")
def kinetic(b):
    """Kinetic Business: account and date without labels in the head line, telephone number in the summary, Centrex stations, a wire maintenance advertisement."""
    b.customer("Toccoa Falls Cannery, Inc.", "61|Depot St|Ste B|Toccoa|GA|30577", comma=True)
    b.serve("61|Depot St|Ste B|Toccoa|GA|30577", "Service Location", comma=True)
    b.account("022814407"); b.dated("2026-10-27", "short")
    b.own("7068863310", btn="7068863310"); ns = b.lines("706", "886", 4)
    b.traps = ["head line without labels", "stations", "called numbers", "care numbers"]
    return b.two(b.logo("KINETIC BUSINESS", (110, 30, 140)), b.p(f"{b.printed} {b.date}", "b") + b.p("Due Nov 20, 2026")) + b.two(b.a(b.window()), b.a("Service Location\n" + b.service.printed())) + b.h("Account Summary") + b.t(f"Telephone Number|706-886-3310\nInvoice Date|{b.date}\nBilling Period|Oct 27 - Nov 26\nPrevious Balance|$260.10\nPayments|-$260.10\nCurrent Charges|$266.52\nTotal Due|$266.52", "", False) + b.p(f"Thank You For Choosing Kinetic. Care {b.known('1-866-445-5880')}. Protect your wiring for $7.99: {b.fake('800')}.") \
        + "<div class=br></div>" + b.p(f"{b.printed} {b.date}   Page 2 of 2") + b.h("Account Detail") + "".join(b.h(show(n), 4) + b.t("CENTREX LINK CHARGE|12.50\nIBN EXCHANGE ACCESS|9.10\nBILLED NUMBER SCREENING|0.00", "", False) for n in ["7068863310"] + ns) + b.h("Long Distance 706-886-3310") + b.t("Date|Time|To Number|Place|Min|Amount\n" + b.detail(12, 10, "706")) + b.t("Taxes|\n" + b.fees(4)) + b.d("cut", b.two(b.a(b.window()), b.a("Windstream\nPO Box 9001908\nLouisville, KY 40290-1908\nACCOUNT NUMBER 022814407")))


@second("altafiber", "cbts-dots-two-accounts", "groff")
def altafiber(b):
    """altafiber line-printed bill: account with dots top right on each page, DID block, a separate CBTS account, business office and PUCO numbers."""
    b.customer("VINE STREET LAW GROUP LPA", "1|E 4TH ST|STE 2200|CINCINNATI|OH|45202")
    b.account("513.421.7720.448", "5134217720448"); b.dated("2026-10-22", "upper")
    b.own("5134217720", btn="5134217720"); b.block("5134217730", 10)
    b.serve("1|E 4TH ST|STE 2200|CINCINNATI|OH|45202", "Service Address")
    one = f"""
altafiber                                                      account number   513.421.7720.448
formerly Cincinnati Bell                                       bill date        {b.date}
                                                               page             1 of 2
VINE STREET LAW GROUP LPA
1 E 4TH ST STE 2200                                            Service Address
CINCINNATI OH 45202                                            1 E 4TH ST STE 2200
                                                               CINCINNATI OH 45202

  Previous balance                             504.12
  Payment received OCT 09                      504.12 CR
  Current charges                              511.70
  Amount due by NOV 12, 2026                  $511.70

  Service Summary                                                                    Amount
  Local Service                          513.421.7720                                 62.00
  ISDN PRI with DID numbers              513.421.7730 through 513.421.7739           398.00
  Taxes, fees and surcharges                                                          51.70

  Business office {b.known('513.566.5050')}   Repair 611   PUCO {b.known('800.686.7826')}   Ohio Consumers' Counsel {b.known('877.742.5622')}
  Your CBTS managed services are invoiced separately under account 513.A04.1192.117.

  ----------------------------------------------------------------------------------------
  VINE STREET LAW GROUP LPA                    account number   513.421.7720.448
  1 E 4TH ST STE 2200                          Amount due       $511.70
  CINCINNATI OH 45202                          altafiber
                                               P.O. Box 748001
                                               Cincinnati, OH 45274-8001
"""
    two = f"""
altafiber                                                      account number   513.421.7720.448
                                                               bill date        {b.date}
                                                               page             2 of 2
  Long distance from 513.421.7720
  Date   Time     Number          Place               Min    Amount
""" + "\n".join(f"  {r[0]}  {r[1]:>7}  {r[2]}    {r[3]:<16} {r[4]:>6}  {r[5]:>7}" for r in b.world.calls(24, 10, "513", "dot"))
    b.traps = ["account with dots", "range with through", "another account with a letter", "called numbers"]
    return [one, two]


@second("brightspeed", "paper-summary-disconnected-lines", "chromium + qpdf")
def brightspeed(b):
    """Brightspeed business bill: nine digits, Service for heads with the place of each line, disconnected lines, the CenturyLink number as old account."""
    b.customer("County of Dunmore Sheriff's Office", "300|Courthouse Sq|Rm 12|Lebanon|MO|65536", attn="Attn: Accounts Payable", contact="", comma=True)
    b.serve("300|Courthouse Sq|Rm 12|Lebanon|MO|65536", "Service Address", comma=True)
    b.account("472018839"); b.dated("2026-10-05", "usd")
    ns = b.lines("417", "532", 4); gone = [b.fake("417"), b.fake("417")]
    b.traps = ["disconnected lines", "old account number with a telephone number inside", "jail telephone advertisement", "inmate call collect numbers"]
    return b.two(b.logo("brightspeed", (230, 170, 0)), b.over(f"Account Number|{b.printed};Bill Date|{b.date};Amount Due By|10/28/2026")) + b.two(b.a(b.window()), b.a("Service Address\n" + b.service.printed())) + b.t("Previous Balance|$301.00\nPayments and credits|-$301.00\nTotal New Charges|$288.17\nAmount Due|$288.17", "", False) + b.p(f"Old account number: 417 532-8800 206 (CenturyLink). Help: {b.known('1-833-692-7773')}.") + "".join(b.h(f"Service for {show(n)}", 4) + b.t(f"{u}|{b.money(40, 60)}\nSubscriber line charge|9.20", "", False) for n, u in zip(ns, ("Administration", "Records fax", "Evidence room alarm", "911 overflow"))) \
        + b.h("Changes this month") + b.t(f"Date|Order|Number|Action|Amount\n9/17/2026|C20441873|{gone[0]}|Disconnect|-$14.02\n9/17/2026|C20441873|{gone[1]}|Disconnect|-$14.02\n9/18/2026|C20441901|{show(ns[3])}|Change of feature|$0.00", "x") + b.h("Collect calls accepted") + b.t("Date|Time|From|Place|Min|Amount\n" + b.detail(8, 9, "417")) + b.d("cut", b.two(b.a(b.window()), b.kv(f"Account Number|{b.printed};Amount Due|$288.17") + b.a("Brightspeed\nP.O. Box 2159\nFayetteville, NC 28301-2159")))


@second("hawaiian-telcom", "okina-names-subordinate-stub", "weasyprint")
def hawaiian(b):
    """Hawaiian Telcom: names with an okina, a c/o line, contact numbers at the left, lines by number, an unbilled stub of a sister account."""
    b.customer("Hale Koa Dive Shop, LLC", "75-5660|Palani Rd|Unit 308|Kailua-Kona|HI|96740", attn="c/o Kealoha Bookkeeping", contact="", comma=True)
    b.serve("74-425|Kealakehe Pkwy|Slip 11|Kailua-Kona|HI|96740", "Service Address", comma=True)
    b.account("2100884471"); b.dated("2026-10-16", "dmy")
    ns = b.lines("808", "329", 3)
    b.traps = ["account number of ten digits that could be a telephone number", "house numbers with a dash", "c/o line", "sister account"]
    return b.two(b.d("g", b.logo("Hawaiian Telcom"), b.h("Contact us", 4), b.p(f"Business {b.known('808-643-4411')}\nRepair 611\nRelay {b.fake('877')}"), b.p("Hale Koa Surf School (account 2100884488) is billed separately.")), b.kv(f"Account Number|{b.printed};Bill Date|{b.date};Due Date|6 Nov 2026") + b.p("Service Address\n" + b.service.printed()) + b.t("Balance from last bill|$171.40\nPayments received - mahalo|-$171.40\nNew charges|$176.93\nTotal amount due|$176.93", "", False) + b.h("Charges by telephone number") + b.t("Number|Service|Amount\n" + "\n".join(f"{show(n, 'paren')}|{u}|{b.money(30, 60)}" for n, u in zip(ns, ("Business line", "Business line, hunting", "Business line, DSL")))) + b.t("Taxes|\n" + b.fees(4)), widths=[30, 70]) + b.d("cut", b.two(b.a(b.window()), b.kv(f"Account Number|{b.printed};Total amount due|$176.93") + b.a("HAWAIIAN TELCOM\nPO BOX 30770\nHONOLULU HI 96820-0770")))
