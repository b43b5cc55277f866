"""Two flowing columns, header boxes at the right, heads per number (reportlab)."""
from kit import *
from common.flow import Flow


def head(p, b, printed, date, pages):
    def h(page):
        p.text(36, 32, b.brand, size=15, font="Helvetica-Bold")
        for x, l, v in ((330, "Page", f"{page} of {pages}"), (400, "Account Number", printed), (510, "Billing Date", date)):
            p.text(x, 24, l, size=6.5); p.text(x, 34, v, size=8, font="Helvetica-Bold")
        p.line(36, 42, 576, 42, 1)
    return h


def callrows(fl, b, rows, k0=1, order="no date time place number code min"):
    fl.row((0, "No.", "left"), (16, "Date", "left"), (42, "Time", "left"), (74, "Place Called", "left"), (148, "Number", "left"), (216, "Min", "right"), (252, "Charge", "right"), bold=True)
    for i, c in enumerate(rows):
        fl.row((0, str(k0 + i), "left"), (16, f"{c['month']:02d}-{c['day']:02d}", "left"), (42, f"{(c['h'] - 1) % 12 + 1}:{c['m']:02d}{'A' if c['h'] < 12 else 'P'}", "left"), (74, f"{c['city']} {c['st']}", "left"), (148, show(c["n"], "att"), "left"), (216, f"{c['min']}:{c['sec']:02d}", "right"), (252, c["amt"], "right"))


@bill("att-ilec", "heads-per-number-two-area-codes", "reportlab")
def att(b):
    """AT&T local: summary, heads per number in two columns with continuations, lines in two area codes, a line moved away, calls inside the own exchange."""
    b.brand = "AT&T"; acct, date = "216 241-7730 418 6", "Oct 19, 2026"
    b.own("2162417730", "2162417731", "2162417734", "2166219082", "4407331186", "4407331190", "8773314408")
    b.set(account="2162417730418", btn="2162417730", company="LAKE ERIE MARINE SUPPLY CO", billing=b.addr("1380|W 9TH ST|STE 210|CLEVELAND|OH|44113-1218", comma=True), date="2026-10-19", contact="DARIUS PELLEGRINO")
    b.also_decoy("4402178834"); b.also_decoy("4410278830"); b.trap("check digit", "removed line", "toll-free", "remote call forwarding target", "calls within own exchange", "two area codes")
    p = ReportlabPaper(b.pdf); h = head(p, b, acct, date, 3); h(1)
    box = "LAKE ERIE MARINE SUPPLY CO\nATTN: DARIUS PELLEGRINO\n1380 W 9TH ST STE 210\nCLEVELAND, OH 44113-1218"
    block(p, 60, 96, box, 11)
    p.text(36, 190, "Bill-At-A-Glance", size=11, font="Helvetica-Bold"); y = 206
    for k, v in (("Previous Bill", "612.07"), ("Payment", "612.07CR"), ("Adjustments", ".00"), ("Balance", ".00"), ("Current Charges", "640.18"), ("Total Amount Due", "$640.18"), ("Amount Due in Full by", "Nov 11, 2026")):
        p.text(36, y, k); p.text(290, y, v, align="right"); p.line(36, y + 3, 290, y + 3, .3); y += 13
    p.text(36, y + 16, "Billing Summary", size=11, font="Helvetica-Bold"); y += 32
    for k, v in (("Plans and Services", "571.10"), ("AT&T Long Distance", "69.08"), ("Total of Current Charges", "640.18")): p.text(36, y, k); p.text(290, y, v, align="right"); y += 13
    block(p, 36, y + 8, f"Questions? Visit att.com or call:\nPlans and Services  {b.known('1 800 321-2000')}\nRepair  {b.known('1 800 286-8313')}\nSpanish  {b.known('1 800 870-5855')}", 11, 8)
    p.text(316, 190, "News You Can Use", size=11, font="Helvetica-Bold")
    block(p, 316, 206, f"ADD A WIRELESS LINE\nAsk about AT&T Wireless Broadband backup for your\nstore. Call {b.dec('855', '288', 'att')} and mention code 4410278830.\n\nCALL BEFORE YOU DIG\nOhio Utilities Protection Service, {b.known('1 800 362-2764')}.\n\nMOVED LINE\nThe line {b.dec('330', '762', 'att')} was disconnected on Sep 30 as\nyou asked; callers hear an announcement for 90 days.", 10, 8)
    p.line(36, 600, 576, 600, dash=[3, 2]); block(p, 60, 660, box, 11); block(p, 380, 630, f"Account Number {acct}\nAmount due by Nov 11, 2026   $640.18", 11, 8); block(p, 380, 680, "AT&T\nP.O. Box 5019\nCarol Stream, IL 60197-5019", 11)
    p.text(60, 770, "2162417730418600000640180000064018", size=9, font="Courier")
    p.next(); h(2)
    fl = Flow(p, [(36, 254), (322, 254)], 58, 750, h, size=7.5, step=9.6, page=2)
    fl.head("Plans and Services"); fl.row("Monthly Service - Oct 19 thru Nov 18"); fl.gap()
    for n in b.numbers[:6]:
        fl.head(f"Charges for {show(n, 'att')}", f"Charges for {show(n, 'att')} - Continued")
        for k in b.r.sample(("Business Local Calling Unl", "All For Less", "Call Forwarding", "Caller ID", "Hunting", "Federal Access Charge", "Line Backer", "Touch-Tone", "3-Way Calling"), 6): fl.row(k, b.money(0, 30))
        if n == "4407331190": fl.row(f"Remote Call Forwarding to {b.dec('216', '579', 'att')}", "19.00")
        fl.row(f"Total Charges for {show(n, 'att')}", b.money(40, 90), bold=True)
    fl.end()
    fl.head("Additions and Changes to Service"); fl.prose(f"This section reflects charges and credits from account activity. Order R4402178834. Sep 30: removed 1 business line {show(b.decoys[7], 'att')}.")
    fl.row("Credit, monthly service Sep 30 to Oct 18", "18.40CR")
    fl.head("Surcharges and Other Fees")
    for k in ("9-1-1 Emergency System", "Federal Universal Service Fee", "Ohio TRS", "Cost Assessment Charge"): fl.row(k, b.money(.1, 8))
    fl.head("AT&T Long Distance"); fl.row("Important Information"); fl.prose("Itemized calls below were carried on Block of Time 500.")
    for n, k in (("2162417730", 46), ("2166219082", 15), ("4407331186", 28)):
        fl.head(f"Itemized Calls - Charges for {show(n, 'att')}", f"Charges for {show(n, 'att')} - Continued")
        callrows(fl, b, b.calls(k, 10, ("216", "241", "CLEVELAND", "OH"), b.numbers))
    fl.end(); fl.head("Toll-Free Calls"); fl.row("Toll-free number 877 331-4408", "Rings to 216 241-7730")
    fl.row((0, "Date", "left"), (30, "Time", "left"), (66, "Calling Number", "left"), (150, "From", "left"), (216, "Min", "right"), (252, "Charge", "right"), bold=True)
    for c in b.calls(18, 10): fl.row((0, f"10-{c['day']:02d}", "left"), (30, f"{(c['h'] - 1) % 12 + 1}:{c['m']:02d}P", "left"), (66, show(c["n"], "att"), "left"), (150, f"{c['city'][:7]} {c['st']}", "left"), (216, f"{c['min']}:{c['sec']:02d}", "right"), (252, c["amt"], "right"))
    fl.head("Important Information")
    for t in fine(b, "AT&T", "Carol Stream IL 60197", 7, "att"): fl.prose(t); fl.gap(3)
    p.save()


@bill(None, "long-distance-reseller-calls-from-heads", "reportlab")
def reseller(b):
    """A local and long-distance reseller: heads "Calls from NUMBER", both calling and called number in each row on the last part, most-called numbers, a customer's contact telephone."""
    b.brand = "Keystone Dial Services"; acct, date = "KDS-00418827", "09/30/2026"
    ns = b.own("8144549021", "8144549022", "8144549027", "8148331160")
    b.set(account="KDS00418827", company="Presque Isle Veterinary Clinic", billing=b.addr("3318|Sterrettania Rd||Erie|PA|16506", comma=True), service=b.addr("3318|Sterrettania Rd||Erie|PA|16506", comma=True), date="2026-09-30", contact="Renata Osgood")
    b.trap("contact's telephone", "most-called numbers", "calling and called number in one row", "own numbers without a list but as heads")
    p = ReportlabPaper(b.pdf); h = head(p, b, acct, date, 2); h(1)
    block(p, 60, 96, "Presque Isle Veterinary Clinic\n3318 Sterrettania Rd\nErie, PA 16506", 11)
    block(p, 330, 66, f"Contact on file: Renata Osgood, {b.dec('814', '392', 'paren')}\nService address:\n3318 Sterrettania Rd\nErie, PA 16506", 10, 8)
    y = 190
    for k, v in (("Previous balance", "188.40"), ("Payment 09/18 - thank you", "-188.40"), ("Local service (4 lines)", "139.80"), ("Long distance", "31.92"), ("Taxes and surcharges", "22.07"), ("Amount due 10/20/2026", "$193.79")): p.text(36, y, k, size=9); p.text(300, y, v, size=9, align="right"); y += 13
    p.text(330, 190, "Your most-called numbers", size=9, font="Helvetica-Bold"); y = 204
    for i in range(5):
        p.text(330, y, b.dec(("814", "814", "716", "412", "216")[i], ("864", "455", "853", "281", "771")[i], "paren")); p.text(420, y, ("ERIE PA", "ERIE PA", "BUFFALO NY", "PITTSBURGH PA", "CLEVELAND OH")[i]); p.text(540, y, f"{31 - 4 * i} calls", align="right"); y += 11
    block(p, 36, 330, f"Customer service {b.dec('888', '446', 'one')}   Repair {b.dec('814', '459', 'paren')}   Sales {b.dec('888', '446', 'one')}\nKeystone Dial Services LLC resells lines of the local exchange carrier. Slamming complaints: PA PUC {b.known('1-800-692-7380')}.", 11, 8)
    p.line(36, 610, 576, 610, dash=[3, 2]); block(p, 60, 660, "Presque Isle Veterinary Clinic\n3318 Sterrettania Rd\nErie, PA 16506", 11); block(p, 360, 660, f"Account Number {acct}\nPay $193.79 by 10/20/2026\nKeystone Dial Services\nPO Box 1180\nErie, PA 16512-1180", 11, 8)
    p.next(); h(2); fl = Flow(p, [(36, 254), (322, 254)], 58, 750, h, size=7, step=9, page=2)
    for n, k in zip(ns[:3], (34, 22, 9)):
        fl.head(f"Calls from {show(n, 'paren')}", f"Calls from {show(n, 'paren')} (continued)")
        fl.row("Business line with calling features", "34.95"); callrows(fl, b, b.calls(k, 9, ("814", "454", "ERIE", "PA"), ns)); fl.row("Subtotal", b.money(30, 50), bold=True)
    fl.end(); fl.head(f"Calls from {show(ns[3], 'paren')}"); fl.row("Business line, fax", "34.95"); fl.row("No long distance calls this period."); fl.end()
    fl.head("Directory assistance and operator calls")
    fl.row((0, "Date", "left"), (32, "From", "left"), (110, "To", "left"), (190, "Type", "left"), (252, "Charge", "right"), bold=True)
    for c in b.calls(6, 9): fl.row((0, f"09-{c['day']:02d}", "left"), (32, show(b.r.choice(ns), "dash"), "left"), (110, show(c["n"], "dash"), "left"), (190, b.r.choice(("DA", "STA-STA", "COLLECT")), "left"), (252, "1.99", "right"))
    p.save()
