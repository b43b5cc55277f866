"""Coupon at the top of page 1, below it three narrow columns (reportlab)."""
from kit import *
from common.flow import Flow
NARROW = "Helvetica"
def cols(): return [(36, 170), (221, 170), (406, 170)]


def below(p, step):
    """Columns under the coupon on page 1, whole columns on the next pages."""
    def whole(page): fl.top = 50
    fl = Flow(p, cols(), 222, 755, whole, size=7.4, step=step)
    return fl


def coupon(p, brand, remit, facts, box):
    p.text(36, 30, "Please return this portion with your payment", size=7); block(p, 36, 60, box, 11, 9); block(p, 240, 60, remit, 11, 9)
    y = 36
    for k, v in facts: p.box(430, y, 146, 17); p.text(433, y + 6.5, k, size=5.5); p.text(573, y + 14, v, size=8.5, font="Helvetica-Bold", align="right"); y += 19
    p.line(36, 178, 576, 178, dash=[2, 2]); p.text(36, 204, brand, size=16, font="Helvetica-Bold")


@bill("att-southeast", "comma-list-cell-and-removed-lines", "reportlab")
def bellsouth(b):
    """AT&T Southeast: seventeen digits of which thirteen count, coupon on top, numbers as a comma list in one cell, removed lines by order, LOC heads without addresses, a toll-free number."""
    b.own("9042816610", "9042816611", "9042816612", "9042816614", "9042816619", "9042878830", "8668810447"); g1, g2 = b.dec("904", "281", "space"), b.dec("904", "281", "space"); ord_ = "9042200418"
    b.set(account="9042816610044", btn="9042816610", company="ST JOHNS MARINE SURVEYORS PA", billing=b.addr("4811|BEACH BLVD|STE 300|JACKSONVILLE|FL|32207-4865"), date="2026-10-25")
    b.trap("four-digit suffix", "comma list", "removed lines", "order number shaped like a telephone number", "coupon on top")
    p = ReportlabPaper(b.pdf); acct = "904 281-6610 044 0418"; box = "ST JOHNS MARINE SURVEYORS PA\n4811 BEACH BLVD STE 300\nJACKSONVILLE FL 32207-4865"
    coupon(p, "AT&T", "AT&T\nPO BOX 105262\nATLANTA GA 30348-5262", (("Account Number", acct), ("Billing Date", "Oct 25, 2026"), ("Total Amount Due", "$418.22"), ("Due by", "Nov 17, 2026"), ("Amount enclosed", "")), box)
    p.text(36, 170, "90428166100440418000041822000041822", size=9, font="Courier")
    fl = below(p, 9.3)
    fl.head("Billing Summary")
    for k, v in (("Previous Bill", "401.10"), ("Payment Received", "401.10CR"), ("Monthly Service", "377.15"), ("Other Charges", "2.77CR"), ("Taxes", "43.84"), ("Total Amount Due", "$418.22")): fl.row(k, v)
    fl.head("To reach us"); fl.row("Billing", b.known("1 888 757-6500")); fl.row("Repair", b.known("1 866 620-6000")); fl.row("Yellow Pages ads", b.dec("800", "479", "att"))
    fl.head("Service for"); fl.prose("904 281-6610, 281-6611, 281-6612, 281-6614, 281-6619 and 904 287-8830. Toll free 866 881-0447.")
    fl.row("6 Complete Choice Business lines", "252.00"); fl.row("Toll free access", "10.00")
    for n in b.numbers[:6]:
        fl.head(f"Charges for {show(n, 'att')}")
        for k in b.r.sample(("Business line", "Hunting", "Caller ID Deluxe", "FCC charge", "Call waiting", "911 fee", "Voice mail"), 4): fl.row(k, b.money(0, 30))
    fl.head("Service Order Activity"); fl.prose(f"Order {show(ord_, 'att')} of Oct 8 removed the lines {g1} and {g2} from the account."); fl.row("Credit", "20.44CR"); b.also_decoy(ord_)
    fl.head("Calls - 904 281-6610", "Calls - 904 281-6610 cont.")
    for x in b.calls(60, 10, ("904", "396", "JACKSONVL", "FL"), b.numbers): fl.row((0, f"{x['day']:02d} {x['h']:02d}{x['m']:02d}", "left"), (36, show(x["n"], "att"), "left"), (92, f"{x['city'][:8]} {x['st']}", "left"), (150, str(x["min"]), "right"), (170, x["amt"], "right"))
    fl.end(); fl.head("Your rights")
    for t in fine(b, "AT&T", "Atlanta GA 30348", 6, "att"): fl.prose(t); fl.gap(3)
    fl.head("Advertisement"); fl.prose(f"Sunshine Answering: never miss a charter call. Ask for Delphine, 904 240-{'7731'}."); b.also_decoy("9042407731")
    p.save()


@bill(None, "rows-of-two-lines-user-under-number", "reportlab")
def tworows(b):
    """A CLEC with the coupon on top: each row spans two lines (number and plan, under it user, order number and forwarding target), three columns, a previous account."""
    b.own("5122910033"); ns = list(b.numbers) + b.lines("512", "291", 8) + b.lines("737", "220", 3) + b.own("8883310092"); acct = "TX 118-4420-07"
    b.set(account="TX118442007", company="Bluebonnet Title & Escrow", billing=b.addr("6801|Burnet Rd|Ste 210|Austin|TX|78757", comma=True), service=b.addr("6801|Burnet Rd|Ste 210|Austin|TX|78757", line=True), date="2026-11-04", contact="Wendell Achebe")
    b.trap("rows of two lines", "forward targets under the numbers", "order numbers of ten digits", "previous account", "contact's mobile")
    p = ReportlabPaper(b.pdf); box = "Bluebonnet Title & Escrow\nAttn: Wendell Achebe\n6801 Burnet Rd Ste 210\nAustin, TX 78757"
    coupon(p, "Violet Crown Telecom", "Violet Crown Telecom\nPO Box 90117\nAustin, TX 78709", (("ACCOUNT", acct), ("INVOICE", "1844207"), ("INVOICE DATE", "Nov 4, 2026"), ("PAY BY", "Nov 24, 2026"), ("AMOUNT DUE", "$611.90")), box)
    fl = below(p, 9.2)
    fl.head("Your account"); fl.prose(f"Service address: 6801 Burnet Rd Ste 210, Austin, TX 78757. Formerly account 0471182204 of Hill Country Voice. Contact: Wendell Achebe, mobile {b.dec('512', '699', 'paren')}.")
    for k, v in (("Last invoice", "604.12"), ("Payment", "-604.12"), ("This month", "611.90")): fl.row(k, v)
    fl.head("Help"); fl.row("Care", b.dec("512", "800", "paren")); fl.row("Outages", b.dec("888", "220", "paren")); fl.row("Porting desk", b.dec("512", "800", "paren"))
    fl.head("Lines", "Lines, continued")
    for i, n in enumerate(ns):
        fl.row(show(n, "paren") + "  " + b.r.choice(("Seat Pro", "Seat Lite", "Analog", "Toll-free" if n[:3] == "888" else "Seat Pro")), b.money(12, 40), bold=True, need=2)
        fl.row("  " + (lambda: f"{b.r.choice(('L. Ibarra', 'Closing rm', 'Fax', 'W. Achebe'))}, ord. {b.dec('512', None, 'flat')}", lambda: f"fwd to {b.dec('512', '413', 'paren')}", lambda: f"{b.r.choice(('Reception', 'K. Sorrells', 'Lobby'))}, MAC 00156D{b.digits(6)}")[i % 3]())
    fl.end(); fl.head("Usage", "Usage, continued")
    for n in ns[:2]:
        fl.row(show(n, "paren"), bold=True)
        for x in b.calls(38, 10, ("512", "452", "Austin", "TX"), ns): fl.row((0, f"10/{x['day']:02d} {x['h']:02d}:{x['m']:02d}", "left"), (46, show(x["n"], "tight"), "left"), (108, x["city"].title()[:8], "left"), (150, str(x["min"]), "right"), (170, x["amt"], "right"))
    p.save()
