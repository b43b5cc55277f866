"""Third held-out set: cable, wireless, enterprise and hosted carriers."""
from common.paper import lines
from common.place import place
from third.sheet import show, third


@third("comcast-business", "moved-account-numbers-three-columns", "chromium")
def comcast(b):
    """Comcast Business: values under a two-line label row, new and previous account number in a notice, numbers in three columns, toll-free pointing at a line, store ad in the middle."""
    b.customer("Cherry Creek Endodontics, P.C.", "3773|E Cherry Creek North Dr|Ste 690W|Denver|CO|80209-3825", comma=True)
    b.serve("3773|E Cherry Creek North Dr|Ste 690W|Denver|CO|80209-3825", "For", comma=True)
    b.account("8497 10 102 3371940"); b.dated("2026-11-06", "short"); ns = b.lines("303", "399", 8); tf = b.lines("844", None, 1)[0]
    b.traps = ["previous account number of the same form", "toll-free pointing at a line", "store address"]
    return f"<div style='float:right;width:50%'>{b.t(f'Account~number|Billing~date|Services~from|Page~no.{chr(10)}{b.printed}|{b.date}|Nov 11, 2026 to Dec 10, 2026|1 of 3', '', True, ())}</div>" + b.logo("COMCAST BUSINESS") + "<br clear=all>" + b.d("big", b.a("Cherry Creek Endodontics, P.C.")) + b.a("For 3773 E Cherry Creek North Dr Ste 690W, Denver, CO 80209-3825") + b.d("g", b.a(f"We've moved your services to a new billing account. Your previous account number was 8497 10 102 1180027. Please update your bill-pay service. Questions? {b.known('1-800-391-3000')}.")) + b.t("Your bill at a glance|\nPrevious balance|$402.33\nEFT Payment - thank you Oct 28|-$402.33\nRegular monthly charges|$388.10\nTaxes, fees and other charges|$29.04\nNew charges|$417.14\nAmount due Nov 27, 2026|$417.14", "", False) + b.d("k", b.a(f"Visit our store: 1555 Wewatta St, Denver, CO 80202. Mobile from $15/line. Call {b.fake('833', 'paren')}.")) + b.d("cut", b.two(b.a("1899 WYNKOOP ST STE 550\nDENVER CO 80202-1094\n\n" + b.window().upper()), b.kv(f"Account number|{b.printed};Payment due|Nov 27, 2026;Please pay|$417.14") + b.a("COMCAST BUSINESS\nPO BOX 60533\nCITY OF INDUSTRY CA 91716-0533"))) + b.p("849710102337194000417145", "m") + b.new() + b.two(b.p(b.printed), b.p(b.date), b.p("3 of 3")) + b.h("Regular monthly charges") + b.t("Comcast Business Internet|$189.95\nVoice Mobility lines (8)|$198.15", "", False) + b.h("Business Voice", 4) + b.grid(ns, 3, "paren") + b.p(f"Toll-free number {show(tf, 'paren')} is directed to {show(ns[0], 'paren')}. Calls to {b.fake('900', 'paren')} are blocked.") + b.h("Taxes, fees and other charges") + b.t(b.fees(5), "", False)


@third("spectrum", "label-over-two-lines-voice-in-sentence", "weasyprint")
def spectrum(b):
    """Spectrum Business: account label over two lines, security code between, Service At different from the window, voice numbers in a call-detail heading each."""
    b.customer("PINELLAS GULF CHARTERS INC", "|PO BOX 66101||ST PETE BEACH|FL|33736-6101", lines=["PINELLAS GULF CHARTERS INC", "DBA REEL GOOD TIMES"])
    b.serve("9610|GULF BLVD|DOCK 4|TREASURE ISLAND|FL|33706", "Service At")
    b.account("8337 12 015 0093381"); b.dated("2026-11-03", "long"); ns = b.lines("727", "367", 3)
    b.traps = ["security code", "DBA line", "called numbers", "issuer's return address"]
    hd = b.two(b.stack(f"Statement Date|{b.date};Account|;Number|{b.printed};Security Code|8820"), b.a("Service At\nPINELLAS GULF CHARTERS INC\n9610 GULF BLVD DOCK 4\nTREASURE ISLAND FL 33706"), b.logo("Spectrum BUSINESS"))
    return hd + b.d("s", b.a("4145 S. FALKENBURG RD\nRIVERVIEW FL 33578-8652\n8633 2390 NO RP 03 11042026 YNNNNNNN 01 001188 0005")) + f"<br>{b.a(b.window())}" + b.t("Previous Balance|$219.97\nPayments Received|-$219.97\nSpectrum Business Internet|$149.99\nSpectrum Business Voice|$59.97\nTaxes, Fees and Charges|$18.30\nTotal Due by 11/20/26|$228.26", "", False) + b.p(f"SPECTRUM BUSINESS NEWS. Add Mobile at 7101 Gulf Blvd, St Pete Beach FL 33706 or {b.known('1-866-519-1263')}. Your video franchise: Pinellas County, 315 Court St, Clearwater FL 33756, {b.fake('727')}.") + b.d("cut", b.two(b.a("4145 S. FALKENBURG RD RIVERVIEW FL 33578-8652\n\n" + b.window()), b.kv(f"Account Number|{b.printed};Total Due|$228.26") + b.a("CHARTER COMMUNICATIONS\nPO BOX 7186\nPASADENA CA 91109-7186"))) + b.p("83371201500933810000228264", "m") + b.new() + hd.replace("<img", "<img hidden") + "".join(b.h(f"Voice Number {show(n, 'paren')}", 4) + b.t("Spectrum Business Voice|19.99\nCaller ID, Voice Mail|0.00", "", False) + b.t("Date|Time|To|Min|Amount\n" + b.detail(8, 10, "727", "paren", "{0}|{1}|{2}|{4}|0.00"), "u") for n in ns)


@third("spectrum-enterprise", "trunk-range-and-toll-free-target", "cairo")
def spectrum_enterprise(b):
    """Spectrum Enterprise: nine digits, values under labels, a trunk group with a range, a toll-free number pointing at the pilot, a port-in still pending."""
    b.customer("Shenango Steel Fabricating Co", "2200|W State St|Bldg 9|New Castle|PA|16101-1240", attn="Attn: Accounts Payable", contact="", comma=True)
    b.serve("2200|W State St|Bldg 9|New Castle|PA|16101-1240", "Service At", comma=True)
    b.account("318004466"); b.dated("2026-11-01", "us"); first = "7246522300"; rng = b.block(first, 50); tf = b.lines("877", None, 1)[0]; pend = b.fake("724", "paren")
    def paint(p, f):
        p.text(36, 42, "Spectrum", size=16, font=f + "-Bold"); p.text(110, 42, "ENTERPRISE", size=9, font=f)
        for i, (k, v) in enumerate((("Invoice Number", "3180044661101"), ("Invoice Date", b.date), ("Account Number", b.printed), ("Security Code", "7719"), ("Due Date", "12/01/2026"))): p.text(36 + i * 110, 70, v, size=9, font=f + "-Bold"); p.text(36 + i * 110, 80, k, size=6.5, font=f)
        lines(p, 36, 110, "Service At\nShenango Steel Fabricating Co\n2200 W State St Bldg 9\nNew Castle, PA 16101-1240", 11, size=8.5, font=f)
        y = 190
        for k, v in (("Previous Balance", "1,804.00"), ("Payments Received", "-1,804.00"), ("Current Charges", "1,811.35"), ("Total Amount Due", "$1,811.35")): p.text(36, y, k, size=9, font=f); p.text(280, y, v, size=9, font=f, align="right"); y += 13
        y += 16; p.text(36, y, "Charge Details", size=10, font=f + "-Bold"); y += 15
        for k, v in (("Fiber Internet 200 Mbps", "989.00"), ("Voice Trunk PRI 23 channels  Circuit 81.TGXX.004417..CHTR", "420.00"), ("TN block (724) 652-2300 thru 2349", "25.00"), ("Pilot (724) 652-2300", "0.00"), (f"Toll Free Number {show(tf, 'paren')} to (724) 652-2300", "5.00"), (f"Port-in request of {pend}: pending, no charge until complete", "0.00")): p.text(46, y, k, size=8.5, font=f); p.text(560, y, v, size=8.5, font=f, align="right"); y += 12
        lines(p, 36, y + 16, f"Client services {b.known('1-888-812-2591')}. Billing disputes: 12405 Powerscourt Dr, St. Louis, MO 63131.", 11, size=8, font=f)
        p.line(36, 640, 576, 640, dash=[3, 2]); lines(p, 60, 660, b.window(), 10, size=8, font=f); lines(p, 360, 660, "Account Number 318004466\nAmount Due $1,811.35\nSpectrum Enterprise\nPO Box 223085\nPittsburgh PA 15251-2085", 10, size=8, font=f)
    b.traps = ["invoice number that begins with the account", "range", "pending port-in"]
    return paint


@third("cox", "invoice-first-care-of-name", "weasyprint")
def cox(b):
    """Cox Business: page one shows an invoice number; the account with dashes on page two and in one run on the coupon; window name is the bookkeeper, service name in box 2."""
    b.customer("Pawtuxet Cove Marina LLC", "88|Shawomet Ave||Warwick|RI|02889", lines=["Pawtuxet Cove Marina LLC", "c/o Brightwater Property Management"], comma=True)
    b.serve("40|Fort Ave|Slip Office|Cranston|RI|02905", "Service Address", comma=True)
    b.account("001-7611-0448230-02"); b.dated("2026-10-29", "long"); ns = b.lines("401", "941", 4); gone = b.fake("401")
    b.traps = ["invoice number on page one", "c/o line", "PIN", "number moved to another account"]
    return b.two(b.logo("COX BUSINESS"), b.kv(f"Invoice Number|0176110448-1026;Bill Date|{b.date};Due Date|November 19, 2026")) + f"<br>{b.a(b.window())}<br>" + b.two(b.h("Your Account Summary") + b.t("Previous Balance|$299.10\nPayments|-$299.10\nNew Charges|$305.77\nTotal Due|$305.77", "", False), b.h("How to Reach Us") + b.p(f"myaccount-business.cox.com\nCustomer care {b.known('866-272-5777')}\nSales {b.fake('888')}\nCox Business, 9 JP Murphy Hwy, West Warwick, RI 02893")) + b.d("cut", b.two(b.a(b.window()), b.kv("Invoice Number|0176110448-1026;Total Due|$305.77") + b.a("COX BUSINESS\nPO BOX 771911\nDETROIT MI 48277-1911"))) + b.p("001761104482300200030577", "m") + b.new() + b.d("g", b.two(b.stack(f"Account Number|{b.printed};Cox PIN|6614"), b.stack("Service Address|40 Fort Ave Slip Office") + b.d("b", b.a("Cranston, RI 02905")))) + b.h("Monthly Services") + b.t("Voice line|Number|Charge\n" + "\n".join(f"{k}|{show(n)}|{b.money()}" for k, n in zip(("Line 1", "Line 2", "Fax", "Elevator"), ns)), "u") + b.p(f"Number {gone} was transferred to account 001-7611-0448231-01 on October 12.") + b.t(b.fees(4), "", False)


@third("optimum", "service-for-and-mailing-differ", "chromium + ghostscript")
def optimum(b):
    """Optimum Business: Service for block apart from the mailing block, an offer with an address, a number in the voice section and in the call summary."""
    b.customer("MASSAPEQUA DANCE ACADEMY INC", "|PO BOX 338||MASSAPEQUA PARK|NY|11762", lines=["MASSAPEQUA DANCE ACADEMY INC", "ATTN BRIGIDA FALCONE"], attn="ATTN BRIGIDA FALCONE")
    b.serve("4900|MERRICK RD|STE 7|MASSAPEQUA|NY|11758", "Service for")
    b.account("07858-104471-02-6"); b.dated("2026-11-04", "us2"); ns = b.lines("516", "799", 2); b.btn = None
    b.traps = ["issuer's return address", "mailing block", "access code"]
    return b.two(b.d("s", b.a("PAGE 1 OF 3")), b.logo("optimum.", (240, 110, 0))) + b.two(b.d("", b.a(f"Service for\nAccount Number: {b.printed}\nMASSAPEQUA DANCE ACADEMY INC\n4900 MERRICK RD STE 7\nMASSAPEQUA NY 11758")), b.d("", b.h("Your Monthly Statement") + b.kv(f"Bill Date|{b.date};Billing Period|11/04 - 12/03;Due Date|11/26/26;Amount|$161.88"))) + b.p(f"You could save with Optimum Mobile! Come to 1 Sunrise Mall, Massapequa NY 11758 or call {b.fake('866')}. Business support {b.known('866-213-7456')}.") + b.t("Internet|89.99\nOptimum Voice line 1|34.95\nOptimum Voice line 2|24.95\nTaxes|11.99", "", False) + b.d("cut", b.two(b.d("s", b.a("1111 STEWART AVENUE BETHPAGE NY 11714-3581\nCHANGE SERVICE REQUESTED")) + f"<br>{b.a(b.window())}", b.kv(f"Account Number|{b.printed};Amount Due|$161.88") + b.a("OPTIMUM\nPO BOX 742698\nCINCINNATI OH 45274-2698"))) + b.p("078581044710260000016188", "m") + b.new() + b.h("Optimum Voice details") + b.t("Telephone|Local|Regional|Long distance|Minutes\n" + "\n".join(f"{show(n)}|{i}|12|8|{i * 9}" for i, n in enumerate(ns, 11)), "u") + b.t("Called|Date|Min\n" + b.detail(20, 10, "516", "dash", "{2}|{0}|{4}"), "u")


@third("mediacom", "letter-spaced-heads-local-office", "reportlab")
def mediacom(b):
    """Mediacom Business: letter-spaced headings, the local office's address above the customer's, PIN, the account written twice with other grouping."""
    b.customer("QUAD CITIES TIRE & LUBE INC", "1719|E KIMBERLY RD||DAVENPORT|IA|52807")
    b.account("8384 91 201 0227735"); b.dated("2026-11-02", "us"); ns = b.lines("563", "359", 2)
    b.serve("1719|E KIMBERLY RD||DAVENPORT|IA|52807", "Service Address")
    def paint(p, f):
        p.text(36, 40, "MEDIACOM BUSINESS", size=14, font=f + "-Bold", spacing=3); lines(p, 36, 56, f"3900 26TH AVE\nMOLINE IL 61265\n{b.fake('309', 'paren')}", 9, size=7, font=f)
        for i, (k, v) in enumerate((("ACCOUNT NUMBER", b.printed), ("STATEMENT DATE", b.date), ("PIN", "0918"), ("SERVICE ADDRESS", "1719 E KIMBERLY RD\nDAVENPORT IA 52807"))): p.text(330, 40 + i * 24, k, size=6.5, font=f, spacing=1.6); lines(p, 440, 40 + i * 24, v, 10, size=8.5, font=f + "-Bold")
        lines(p, 60, 150, b.window(), 11, size=9, font=f); p.text(36, 220, "SUMMARY OF CHARGES", size=9, font=f + "-Bold", spacing=4); y = 238
        for k, v in (("Previous balance", "188.02"), ("Payment - thank you", "-188.02"), ("Monthly services", "171.10"), ("Taxes and fees", "17.41"), ("Total due 11/22/2026", "$188.51")): p.text(36, y, k, size=9, font=f); p.text(300, y, v, size=9, font=f, align="right"); y += 13
        y += 10; p.text(36, y, "PHONE", size=9, font=f + "-Bold", spacing=4); y += 14
        for n in ns: p.text(46, y, f"Business phone {show(n, 'dot')}", size=9, font=f); p.text(300, y, b.money(), size=9, font=f, align="right"); y += 13
        lines(p, 36, y + 20, f"Questions? {b.known('1-855-633-4226')}.  mediacomcable.com", 11, size=8, font=f)
        p.line(36, 640, 576, 640, dash=[3, 2]); lines(p, 60, 660, b.window(), 10, size=8, font=f); lines(p, 360, 660, "ACCOUNT NUMBER 8384912010227735\nTOTAL DUE $188.51\nMEDIACOM\nPO BOX 5744\nCAROL STREAM IL 60197-5744", 10, size=8, font=f); p.text(36, 770, "83849120102277350001885103", size=9, font="Courier")
    b.traps = ["letter-spaced heads", "local office above the customer", "PIN"]
    return paint


@third("verizon-wireless", "line-table-turned-invoice-first", "reportlab")
def vzw(b):
    """Verizon Wireless: invoice number before the account in the boxes, cost centres, the wide line table turned, a suspended line, a line cancelled."""
    b.customer("OZARK TREE & LANDSCAPE LLC", "3305|S CAMPBELL AVE|UNIT 12|SPRINGFIELD|MO|65807-4990")
    b.account("642118830-00003"); b.dated("2026-10-24", "long"); ns = b.lines("417", "630", 11); gone = b.fake("417")
    def paint(p, f):
        lines(p, 36, 36, "PO BOX 489\nNEWARK, NJ 07101-0489", 9, size=7.5, font=f); p.text(36, 90, "KEYLINE", size=6, font=f); p.text(36, 98, "/6421188300000365/", size=7, font="Courier"); lines(p, 60, 116, b.window(), 10, size=9, font=f)
        for i, (k, v) in enumerate((("Invoice Number", "9877104412"), ("Account Number", b.printed), ("Date Due", "11/16/26"))): p.box(330 + i * 82, 30, 80, 30); p.text(334 + i * 82, 40, k, size=6.5, font=f); p.text(334 + i * 82, 54, v, size=8, font=f + "-Bold")
        p.text(330, 76, "Bill Date", size=7, font=f); p.text(400, 76, b.date, size=8, font=f); p.text(36, 200, "Quick Bill Summary", size=11, font=f + "-Bold"); p.text(200, 200, "Sep 25 - Oct 24", size=8, font=f); y = 216
        for k, v in (("Previous Balance (see back for details)", "$702.10"), ("Payment - Thank You", "-$702.10"), ("Monthly Charges", "$611.90"), ("Surcharges", "$44.20"), ("Total Charges Due by November 16, 2026", "$656.10")): p.text(36, y, k, size=9, font=f); p.text(330, y, v, size=9, font=f, align="right"); y += 13
        lines(p, 36, 330, f"Pay from phone #PMT (#768)   Questions: {b.known('1.800.922.0204')} or *611\nYour Verizon retailer: Wireless Plus, 1440 E Sunshine St, Springfield MO 65804, {b.fake('417', 'dot')}", 11, size=8, font=f)
        p.line(36, 640, 576, 640, dash=[2, 2]); lines(p, 60, 660, b.window(), 10, size=8, font=f); lines(p, 340, 655, f"Bill Date {b.date}\nAccount Number {b.printed}\nInvoice Number 9877104412\nTotal Amount Due $656.10\nMake check payable to Verizon Wireless.\nPO BOX 25505\nLEHIGH VALLEY, PA 18002-5505", 10, size=8, font=f); p.text(36, 775, "98771044120106421188300000300000656100000656101", size=8, font="Courier")
        p.next(); p.rotate_page(90); p.text(36, 30, f"Invoice Number 9877104412   Account Number {b.printed}   Date Due 11/16/26   Page 2 of 9", size=8, font=f); p.text(36, 56, "Overview of Lines", size=11, font=f + "-Bold"); y = 72
        cols = (36, 160, 300, 380, 460, 540, 620)
        for x, h in zip(cols, ("Charges by Cost Center", "User", "Page", "Monthly", "Usage", "Taxes", "Total")): p.text(x, y, h, size=7.5, font=f + "-Bold")
        for i, n in enumerate(ns):
            if i in (0, 6): y += 13; p.text(36, y, ("410-CREWS", "0077120")[i > 0], size=8, font=f + "-Bold")
            y += 12
            for x, h in zip(cols, (show(n), ("Crew Lead", "D Marsh", "Tablet 2", "Suspended line")[i % 4], str(3 + i), b.money(), b.money(0, 5), b.money(0, 5), b.money())): p.text(x, y, h, size=8, font=f)
        y += 18; p.text(36, y, f"Line {gone} was cancelled on 10/02; final charges 4.10.", size=8, font=f)
        p.next(); p.text(36, 40, f"Detail for Crew Lead: {show(ns[0])}", size=10, font=f + "-Bold"); y = 56
        for r in b.world.calls(40, 10, "417", "dash"): [p.text(x, y, str(c), size=7.5, font=f) for x, c in zip((46, 90, 140, 230, 340, 400), r)]; y += 11
    b.traps = ["invoice before account", "number-only cost centre", "cancelled line", "retailer"]
    return paint


@third("t-mobile", "address-on-last-page-upside-down", "reportlab")
def tmobile(b):
    """T-Mobile for Business: header cells, line table of voice and data lines, a removed line, billing block upside down on the last page."""
    b.customer("Sandhill Crane Couriers LLC", "2020|N Loop 289|Ste 14|Lubbock|TX|79403", comma=True)
    b.account("968440217"); b.dated("2026-11-09", "short"); ns = b.lines("806", "781", 6); gone = b.fake("806", "paren")
    def paint(p, f):
        p.text(36, 40, "T-Mobile", size=18, font=f + "-Bold", color=(200, 0, 110))
        for i, (k, v) in enumerate((("Bill period", "Oct 10, 2026 - Nov 09, 2026"), ("Account", b.printed), ("Invoice", "968440217-14"), ("Page", "1 of 3"))): p.text(200 + i * 108, 36, k, size=7, font=f); p.text(200 + i * 108, 47, v, size=7.5, font=f + "-Bold")
        lines(p, 36, 80, f"Hi Sandhill Crane Couriers LLC,\nHere's your bill for November.\nBill issue date {b.date}\nTOTAL DUE $288.12\nYour bill is due by Dec 02, 2026", 14, size=10, font=f)
        p.text(36, 190, "THIS BILL SUMMARY", size=10, font=f + "-Bold"); y = 206
        for x, h in zip((36, 150, 280, 350, 420, 500), ("Line", "Type", "Plans", "Equipment", "Services", "Total")): p.text(x, y, h, size=8, font=f + "-Bold")
        rows = [("Account", "", "120.00", "-", "-", "120.00")] + [(show(n, "paren"), t, b.money(), "-", b.money(), b.money()) for n, t in zip(ns, ("Voice", "Voice", "Voice", "Voice", "Mobile Internet", "Connected Device"))] + [(gone + " - Removed", "Voice", "$0.00", "-", "-", "$4.02")]
        for r in rows: y += 13; [p.text(x, y, c, size=8, font=f) for x, c in zip((36, 150, 280, 350, 420, 500), r)]
        lines(p, 36, y + 40, f"Questions? {b.known('1-800-937-8997')}, 611 or T-Mobile.com/business. New store: 5117 Marsha Sharp Fwy, Lubbock, TX 79407.", 11, size=8, font=f)
        p.next(); p.text(36, 40, "DETAILED CHARGES", size=10, font=f + "-Bold"); y = 60
        for n in ns[:4]:
            p.text(36, y, show(n, "paren"), size=9, font=f + "-Bold"); y += 12
            for r in b.world.calls(9, 10, "806", "paren"): [p.text(x, y, str(c), size=7.5, font=f) for x, c in zip((46, 90, 140, 230, 340, 400), r)]; y += 10
            y += 8
        p.next(); p.text(36, 40, "Detach and return with your payment", size=8, font=f); p.turned(180, 540, 300)
        lines(p, 0, 0, "Sandhill Crane Couriers LLC\n2020 N Loop 289 Ste 14\nLubbock, TX 79403", 11, size=9, font=f); p.straight()
        lines(p, 36, 400, "Account 968440217\nTotal due $288.12\nT-MOBILE\nPO BOX 742596\nCINCINNATI OH 45274-2596", 11, size=8, font=f); p.text(36, 700, "0968440217 000028812 9", size=9, font="Courier")
    b.traps = ["upside down block", "removed line", "account row in the line table"]
    return paint


@third("att-mobility", "foundation-account-two-up-lines", "weasyprint")
def mobility(b):
    """AT&T Mobility business: header table, foundation account, lines two-up in columns over pages with hidden duplicates of numbers, cut names."""
    b.customer("CASCADE ELEVATOR INSPECTION SERVICES", "8120|SW BEAVERTON HILLSDALE HWY|STE 205|PORTLAND|OR|97225", attn="ATTN: WIRELESS DEPT", contact="")
    b.account("287311904480"); b.dated("2026-11-11", "short"); ns = b.lines("503", "880", 26)
    b.traps = ["foundation account", "invoice holds the account", "hidden duplicates", "cut user names"]
    hd = b.kv(f"Page:|1 of 9;Issue Date:|{b.date};Account Number:|{b.printed};Foundation Account:|04471902;Invoice:|287311904480X11112026")
    row = lambda n, i: f"<tr><td>{show(n, 'dot')}<span style='color:#fff;font-size:1pt'>[[{n}||{n}]]</span></td><td>{('INSPECTOR TRUCK FOUR WEST...', 'K OYELARAN', 'MODEM')[i % 3]}</td><td>{3 + i}</td><td class=r>{b.money()}</td></tr>"
    return b.two(b.a(b.window()), hd) + b.p(f"How to contact us: {b.known('1 800 331-0500')} or 611 from your cell phone. For Deaf/Hard of Hearing {b.fake('866', 'att')}. att.com/business. Visit a store: 1060 SW Morrison St, Portland OR 97205.") + b.t("Previous Balance|1,202.00\nPayment Posted|-1,202.00\nService Activity|1,211.84\nTotal Amount Due|$1,211.84\nAmount due by Dec 06, 2026|", "", False) + b.d("cut", b.two(b.a("Return the portion below with payment only to AT&T Mobility.\n" + b.window()), b.a(f"Account Number: {b.printed}\nTotal Amount Due $1,211.84\nAT&T MOBILITY\nPO BOX 6463\nCAROL STREAM IL 60197-6463"))) + b.p("9990000287311904480000001211840000012118400", "m") + b.new() + hd.replace("1 of 9", "2 of 9") + b.h("Service summary") + b.columns(2, "<table><tr><th>Number</th><th>User</th><th>Page</th><th class=r>Total</th></tr>" + "".join(row(n, i) for i, n in enumerate(ns)) + "</table>") + b.new() + b.h(f"Call detail {show(ns[0], 'dot')}") + b.columns(2, b.t("Date|Time|Number called|Min\n" + b.detail(60, 10, "503", "dot", "{0}|{1}|{2}|{4}"), "u"))


@third("granite", "parent-and-children-places", "chromium")
def granite(b):
    """Granite: parent account on page one; each child with own account, BTN and location in the detail; TNs in two columns."""
    b.customer("Yankee Doodle Dry Cleaners Inc", "55|Accord Park Dr|Bldg 2|Rockland|MA|02370", attn="Attn: Telecom Expense", contact="", comma=True)
    b.account("04418820"); b.dated("2026-11-01", "us")
    spots = [place("1012|Washington St||Norwood|MA|02062", line=True), place("4|Samoset St||Plymouth|MA|02360", line=True), place("760|Bald Hill Rd||Warwick|RI|02886", line=True)]
    b.locations = spots; b.findings = ["several accounts: parent and children", "several locations"]
    b.traps = ["child accounts", "BTNs of children", "issuer's address"]
    kids = "".join(b.d("g", b.kv(f"ACCOUNT NUMBER:|0{b.world.digits(7)};LOCATION:|Yankee Doodle #{i} {l.printed()};BTN:|{show(ns[0])}")) + b.columns(2, b.t("TN|Amount\n" + "\n".join(f"{show(n)}|{b.money()}" for n in ns), "u")) for i, (l, ns) in enumerate(zip(spots, (b.lines("781", "762", 4), b.lines("508", "746", 2), b.lines("401", "822", 3))), 101))
    return b.two(b.logo("GRANITE"), b.kv(f"ACCOUNT NUMBER:|{b.printed};INVOICE NUMBER:|771204418;INVOICE DATE:|{b.date};TOTAL AMOUNT DUE:|$642.10")) + b.d("s", b.a("100 Newport Ave Ext, Quincy MA 02171")) + f"<br>{b.a(b.window())}" + b.t("Previous balance|$611.00\nPayments|-$611.00\nCurrent charges|$642.10", "", False) + b.p(f"Customer service {b.known('1-866-847-1500')}; rockreports.granitenet.com") + b.d("cut", b.two(b.a(b.window()), b.a(f"ACCOUNT NUMBER: {b.printed}\nGranite Telecommunications, LLC\nPO Box 830103\nPhiladelphia PA 19182-0103"))) + b.new() + b.h("Location detail") + kids


@third("ringcentral", "ship-to-numbers-four-columns-main-number", "weasyprint")
def ringcentral(b):
    """RingCentral: bill-to and ship-to side by side, main number labelled, DIDs in four columns over the page break, a toll-free number, a purchase order."""
    b.customer("Alder & Finch Architects", "701|Pike St|Suite 1525|Seattle|WA|98101", attn="Attn: Priya Raghunathan", comma=True)
    b.serve("701|Pike St|Suite 1525|Seattle|WA|98101", "Ship to", comma=True)
    b.account("62774410021"); b.dated("2026-11-12", "us"); ns = b.lines("206", "467", 60); tf = b.lines("855", None, 1)[0]; b.btn = ns[0]
    b.traps = ["PO number of ten digits", "sales number in the footer"]
    bill = "Alder & Finch Architects\n701 Pike St Suite 1525\nSeattle, WA 98101"
    return b.two(b.logo("RingCentral", (240, 130, 0)), b.kv(f"Invoice #|CD_000771204;Invoice Date|{b.date};Account Number|{b.printed};PO Number|2064488190")) + b.two(b.h("Bill to", 4) + b.a("Attn: Priya Raghunathan\n" + bill), b.h("Ship to", 4) + b.a(bill)) + b.t("Description|Qty|Amount\nAdvanced seat|40|999.60\nDigitalLine Unlimited|18|0.00\nAdditional local number|21|104.79\nToll-free number|1|4.99\nTaxes and fees||188.10", "u") + b.p(f"Main Number: {show(ns[0], 'paren')}\nToll-free: {show(tf, 'paren')} forwards to the main number") + b.h("Phone numbers on the account", 4) + b.grid(ns, 4, "paren") + b.p(f"RingCentral, Inc., 20 Davis Drive, Belmont CA 94002. Support {b.known('1-888-898-4591')}. Sales {b.fake('800', 'paren')}.", "s")


@third("nextiva", "tiny-footer-and-free-numbers", "cairo")
def nextiva(b):
    """Nextiva: tiny footer with remit address and care numbers in 4-point type, numbers with names in one paragraph."""
    b.customer("Mesa Verde Hearing Aids, Inc", "1450|E Main St|Ste 3|Cortez|CO|81321", comma=True)
    b.account("771340"); b.dated("2026-11-05", "long"); ns = b.lines("970", "565", 4)
    def paint(p, f):
        p.text(36, 44, "nextiva", size=20, font=f + "-Bold", color=(0, 70, 160)); lines(p, 400, 40, f"INVOICE\nInvoice Number 33188204\nInvoice Date {b.date}\nAccount Number {b.printed}\nDue Upon Receipt", 11, size=8.5, font=f)
        lines(p, 36, 110, "Bill To:\n" + b.window(), 11, size=9, font=f); y = 190
        for k, v in (("NextOS Core x 4", "119.80"), ("Virtual fax", "9.95"), ("Regulatory recovery", "14.20"), ("Total", "$143.95")): p.text(36, y, k, size=9, font=f); p.text(500, y, v, size=9, font=f, align="right"); y += 14
        p.text(36, y + 20, "Phone numbers billed:", size=9, font=f + "-Bold"); p.text(36, y + 34, ", ".join(f"{show(n, 'paren')} ({u})" for n, u in zip(ns, ("front desk", "clinic", "fax", "Lupe"))), size=8.5, font=f)
        lines(p, 36, 770, f"Nextiva, Inc. 9451 E Via de Ventura Scottsdale AZ 85256  support {b.known('1-800-285-7995')}  sales {b.fake('800')}  Payments by ACH in the portal. E911 terms at nextiva.com/legal", 5, size=4, font=f)
    b.traps = ["tiny footer", "numbers in a sentence"]
    return paint


@third("bell-canada", "bilingual-old-form-account", "weasyprint")
def bell(b):
    """Bell Canada: bilingual labels, electronic banking ID beside the account, per-line charges, GST number, a store."""
    b.customer("ATELIER DE VÉLO DU PLATEAU INC.", "4470|AV PAPINEAU|BUREAU 2|MONTRÉAL|QC|H2H 1T8")
    b.serve("4470|AV PAPINEAU|BUREAU 2|MONTRÉAL|QC|H2H 1T8", "Service address / Adresse de service")
    b.account("514 523-0177 (418)", "5145230177418"); b.dated("2026-11-08", "iso"); b.own("5145230177"); ns = b.lines("514", "523", 2)
    b.traps = ["electronic banking ID", "GST and QST registrations", "bilingual labels"]; b.btn = "5145230177"
    return b.two(b.logo("Bell"), b.kv(f"Account number / Numéro de compte|{b.printed};Electronic banking ID / Identifiant bancaire|514523017741;Bill date / Date de facturation|{b.date};Amount due / Montant dû|188,40 $")) + f"<br>{b.a(b.window())}<br>" + b.stack("Service address / Adresse de service|4470 AV PAPINEAU BUREAU 2, MONTRÉAL QC H2H 1T8") + b.h("Summary of your account / Sommaire de votre compte") + b.t("Balance / Solde|0,00\nFixed monthly charges / Frais mensuels fixes|151,20\nUsage charges / Frais d'utilisation|12,30\nTPS/GST R100652406RT|8,11\nTVQ/QST 1000042494|16,79", "", False) + b.h("Phone lines / Lignes téléphoniques") + b.t("Line / Ligne|Charge\n" + "\n".join(f"{show(n, 'att')}|{b.money()}" for n in ["5145230177"] + ns), "u") + b.h("Usage charges / Frais d'utilisation", 4) + b.t("Date|Heure|Numéro|Lieu|Min\n" + b.detail(12, 10, "514", "att", "{0}|{1}|{2}|{3}|{4}"), "u") + b.p(f"Questions? 310-BELL (2355) · Boutique Bell, 1500 av McGill College, Montréal QC H3A 3J5, {b.fake('514', 'att')}") + b.d("cut", b.two(b.a(b.window()), b.a(f"{b.printed}\n188,40 $\nBell Canada\nCP 8712 Succ Centre-Ville\nMontréal QC H3C 3P6")))


@third("videotron", "french-scan-line-and-helix", "chromium")
def videotron(b):
    """Vidéotron Affaires in French: account with suffixes at the top right, numbers under Téléphonie, a Helix account of the household, scan line."""
    b.customer("Boulangerie Les Deux Rivières enr.", "212|rue des Forges||Trois-Rivières|QC|G9A 2G8")
    b.account("104882317-001-6"); b.dated("2026-11-02", "fr"); ns = b.lines("819", "374", 2)
    b.traps = ["Helix account", "scan line", "French date"]
    return b.two(b.logo("VIDÉOTRON", (220, 180, 0)), b.stack(f"Numéro de compte|{b.printed};Date de facturation|{b.date};Période de facturation|du 2 novembre au 1er décembre 2026")) + f"<br>{b.a(b.window())}" + b.h("Sommaire de la facture") + b.t("Solde précédent|98,14 $\nPaiement reçu le 18 octobre 2026|-98,14 $\nInternet Affaires|69,95 $\nTéléphonie Affaires|59,90 $\nTPS et TVQ|19,44 $\nTotal à payer avant le 24 novembre 2026|149,29 $", "", False) + b.h("Téléphonie Affaires", 4) + b.t("\n".join(f"Ligne {show(n, 'att')}|29,95" for n in ns), "", False) + b.p(f"Votre compte Helix résidentiel porte le numéro 55810447. Service à la clientèle : {b.known('1 888 433-6876')}. Magasin : 4225 boul. des Forges, Trois-Rivières QC G8Y 1W2, {b.fake('819', 'att')}.") + b.d("cut", b.two(b.a(b.window()), b.a(f"{b.printed}\n149,29 $\nVidéotron\nC.P. 11078, succ. Centre-ville\nMontréal (Québec) H3C 5B7"))) + b.p("10488231700160000149290000014929 77104488211907710", "m")
