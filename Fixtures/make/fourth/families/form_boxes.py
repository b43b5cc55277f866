"""A preprinted form on legal paper: ruled boxes with tiny labels in their corner, everything in a grid (reportlab, Times)."""
from kit import *
T, TB = "Times-Roman", "Times-Bold"


def cell(p, x, y, w, h, label, value, size=10, f="Courier"):
    p.box(x, y, w, h, width=.5); p.text(x + 3, y + 7, label, size=5.6, font=T, color=(.1, .25, .5))
    for i, l in enumerate(str(value).split("\n")): p.text(x + 8, y + 19 + 10.5 * i, l, size=size, font=f)


@bill("us-cellular", "form-boxes-lines-and-what-changed", "reportlab")
def usc(b):
    """US Cellular: boxes, What Changed, five lines with a status column, texts with a short code, a number changed on the month (old one out)."""
    acct = "778204416"; ns = b.lines("319", "480", 3) + b.lines("563", "210", 2); old = b.dec("319", "560", "paren")
    b.set(account=acct, company="NORTHERN CEDAR DAIRY", billing=b.addr("2208|260TH ST||MANCHESTER|IA|52057-8810"), date="2026-10-08")
    b.trap("a changed number: the old one is out", "short codes", "wireless: no BTN")
    p = ReportlabPaper(b.pdf, 612, 1008); p.text(36, 44, "UScellular", size=22, font=TB, color=(.1, .1, .5)); p.text(576, 44, "STATEMENT OF WIRELESS SERVICE", size=11, font=TB, align="right")
    cell(p, 36, 60, 150, 30, "ACCOUNT NUMBER", acct); cell(p, 186, 60, 130, 30, "BILL DATE", "10/08/2026"); cell(p, 316, 60, 130, 30, "DUE DATE", "10/30/2026"); cell(p, 446, 60, 130, 30, "AMOUNT DUE", "$288.31"); cell(p, 36, 90, 280, 70, "BILLED TO", "NORTHERN CEDAR DAIRY\n2208 260TH ST\nMANCHESTER IA 52057-8810"); cell(p, 316, 90, 260, 70, "CUSTOMER SERVICE", f"{b.known('1-888-944-9400')} or 611\nAgent: Cedar Valley Cellular\n{b.dec('563', '927', 'dash')}")
    cell(p, 36, 160, 540, 66, "WHAT CHANGED", f"Line 4: number changed from {old} on Sep 22.\nLine 2: insurance added. Line 5: plan moved to Basic.\nAccount Level Credits & Discounts: -10.00"); y = 226
    hs = ("LINE", "NUMBER", "USER", "PLAN", "STATUS", "TOTAL"); ws = (40, 110, 130, 120, 70, 70)
    for i, (n, u) in enumerate(zip(ns, ("PARLOR", "H OTTESEN", "MILK TRUCK", "DES MOINES REP", "WELL SENSOR"))):
        x = 36
        for w, h, v in zip(ws, hs, (i + 1, show(n, "paren"), u, b.r.choice(("UNLIM EVERYDAY", "BASIC 5GB")), "ACTIVE", b.money(30, 70))): cell(p, x, y, w, 26, h, v, 8.6); x += w
        y += 26
    for n in ns[:2]:
        y += 18; p.text(36, y, f"Line detail {show(n, 'paren')}", size=10, font=TB); y += 6
        for j, x in enumerate(b.calls(26, 9, ("563", "927", "MANCHESTR", "IA"), ns)): row(p, y + 10 + 10 * (j // 2), [36 + (j % 2) * 275 + d for d in (0, 34, 72, 146, 230)], (f"09/{x['day']:02d}", f"{x['h']:02d}:{x['m']:02d}", show(x["n"], "paren"), b.r.choice(("INCOMING", f"{x['city']} {x['st']}")), f"{x['min']} min"), 7.4, T)
        y += 142
    p.text(36, y + 16, "Text alerts were received from short codes 28267 and 70626.", size=8, font=T); p.line(36, 880, 576, 880, dash=[3, 2]); block(p, 60, 910, "NORTHERN CEDAR DAIRY\n2208 260TH ST\nMANCHESTER IA 52057-8810", 12, 10, "Courier"); block(p, 360, 910, f"ACCOUNT {acct}\nUS CELLULAR\nDEPT 0205\nPALATINE IL 60055-0205", 12, 10, "Courier")
    p.save()


@bill(None, "legal-form-previous-and-related-accounts", "reportlab")
def form(b):
    """A port authority's telephone form on legal paper: boxes, related account and its number, previous billing number, ring-down and pay-station lines, dotted numbers."""
    ns = b.own("5043620171", "5043620172", "5043620188", "9853950114"); rel, prev = b.dec("504", "362", "dot"), b.dec("504", "368", "dot")
    b.set(account="PA20718", company="Delacroix Ship Chandlers Inc", billing=b.addr("1|Patterson Dr|Shed 4|New Orleans|LA|70114", comma=True), service=b.addr("1|Patterson Dr|Shed 4|New Orleans|LA|70114", comma=True), date="2026-09-30", btn="5043620171", contact="Auguste Thibodeaux")
    b.trap("related account's number", "previous billing number", "contact telephone", "billing number labelled", "berth numbers")
    p = ReportlabPaper(b.pdf, 612, 1008); p.text(306, 46, "ALGIERS HARBOR TELEPHONE EXCHANGE", size=15, font=TB, align="center"); p.text(306, 60, f"40 Dock Board Rd, New Orleans LA 70114 - Exchange clerk {b.dec('504', '361', 'dot')}", size=8.5, font=T, align="center"); y = 74
    for r in ((("1. Account", "PA-20718"), ("2. Billing number", "504.362.0171"), ("3. Bill date", "30 Sep 2026")), (("4. Previous billing number", prev), ("5. Related account", "PA-20602"), ("6. Its billing number", rel)), (("7. Contact", "Auguste Thibodeaux"), ("8. Contact tel.", b.dec("504", "416", "dot")), ("9. Emergency tel.", b.dec("504", "362", "dot")))):
        for i, (k, v) in enumerate(r): cell(p, 36 + 180 * i, y, 180, 30, k, v)
        y += 30
    cell(p, 36, y, 270, 62, "10. Bill to", "Delacroix Ship Chandlers Inc\n1 Patterson Dr Shed 4\nNew Orleans, LA 70114"); cell(p, 306, y, 270, 62, "11. Premises served", "1 Patterson Dr Shed 4\nNew Orleans, LA 70114\n(Berths 12-14)"); y += 76
    p.text(36, y, "12. Stations", size=9, font=TB); y += 8
    for n, u, c in zip(ns, ("Office", "Office, hunts", "Fax", "Slidell yard, foreign exchange"), ("31.00", "31.00", "28.00", "64.50")):
        for x, w, k, v in zip((36, 156, 356, 476), (120, 200, 120, 100), ("Station number", "Use", "Class", "Monthly"), (show(n, "dot"), u, b.r.choice(("B1", "B1H", "FX")), c)): cell(p, x, y, w, 25, k, v, 9)
        y += 25
    cell(p, 36, y, 540, 25, "13. Ring-down circuits and pay stations on the quay (not yours)", f"Pay station at gate {b.dec('504', '367', 'dot')}", 9); y += 40
    p.text(36, y, "14. Message units and toll, by station", size=9, font=TB); y += 12
    for n in ns[:2]:
        p.text(36, y, f"Station {show(n, 'dot')}", size=8.5, font=TB); y += 11
        for x in b.calls(17, 9, ("504", "361", "Algiers", "LA"), ns): row(p, y, (46, 130, 220, 330, 430, 540), (show(x["n"], "dot"), f"{x['city'].title()}", f"Sep {x['day']}", f"{x['h']:02d}{x['m']:02d} hrs", f"{x['min']} mu", x["amt"]), 8, T, "lllllr"); y += 10
        y += 6
    cell(p, 36, y + 10, 270, 30, "15. Total due by 20 Oct 2026", "$188.12"); cell(p, 306, y + 10, 270, 30, "16. Remit", "Algiers Harbor Telephone Exchange, PO Box 14", 8.5)
    p.save()
