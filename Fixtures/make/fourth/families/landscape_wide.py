"""Landscape pages with wide tables, heads repeated with "(continued)" (reportlab)."""
from kit import *
N = "Helvetica"


class Wide:
    def __init__(s, b, top, pages=None, w=792, h=612):
        s.p, s.b, s.top, s.page = ReportlabPaper(b.pdf, w, h), b, top, 0
        s.new()
    def new(s):
        if s.page: s.p.next()
        s.page += 1; s.top(s.p, s.page); s.y = 72; s.again = None
    def need(s, k=1, step=11):
        if s.y + k * step > 584:
            h = s.head; s.new()
            if h: s.y += 2; h(True)
    head = None


@bill("att-mobility", "two-up-usage-and-group-table", "reportlab")
def mob(b):
    """AT&T Mobility in landscape: header table, groups, number rows with users, usage two abreast, data-only lines, foundation account, invoice with the account inside."""
    acct, date = "287301184402", "10/12/2026"
    G = [("GROUP 1 - SALES", b.lines("602", "689", 9)), ("GROUP 2 - SERVICE TRUCKS", b.lines("480", "272", 7) + b.lines("520", "307", 3)), ("GROUP 3 - DATA ONLY", b.lines("602", "740", 5))]
    b.set(account=acct, company="COPPER STATE REFRIGERATION, INC", billing=b.addr("1902|E UNIVERSITY DR|BLDG 7|PHOENIX|AZ|85034-6810", comma=True), date="2026-10-12", contact="LORENA IDE")
    b.trap("foundation account", "invoice holds the account number", "long users cut with dots", "data-only lines", "usage two-up")
    def top(p, page):
        p.text(36, 34, "AT&T", size=16, font="Helvetica-Bold")
        for i, (k, v) in enumerate((("Page:", f"{page} of 4"), ("Issue Date:", date), ("Account Number:", acct), ("Foundation Account:", "02207714"), ("Invoice:", acct + "X10122026"))): p.text(560, 22 + 9 * i, k, size=7); p.text(650, 22 + 9 * i, v, size=7, font="Helvetica-Bold")
    w = Wide(b, top); p = w.p; box = "COPPER STATE REFRIGERATION, INC\nATTN: LORENA IDE\n1902 E UNIVERSITY DR BLDG 7\nPHOENIX, AZ 85034-6810"
    block(p, 70, 96, box); y = 90
    for k, v in (("Previous balance", "$1,702.40"), ("Payment - 09/28 - Thank You!", "-$1,702.40"), ("Account charges", "$40.00"), ("Wireless", "$1,688.81"), ("Total due", "$1,728.81"), ("Please pay by:", "Nov 06, 2026")): p.text(420, y, k, size=9); p.text(740, y, v, size=9, align="right"); y += 14
    block(p, 70, 200, f"Account questions? {b.known('1.800.331.0500')} or 611 from your wireless phone. Your AT&T Premier contact: Wade Ishikawa {b.dec('480', '515', 'dot')}.", 10, 8)
    p.line(36, 470, 756, 470, dash=[3, 2]); block(p, 70, 500, box); block(p, 500, 500, f"Account number: {acct}\nTotal due $1,728.81\nAT&T MOBILITY\nPO BOX 6463\nCAROL STREAM, IL 60197-6463"); p.text(70, 598, f"9990000{acct}000000017288100000172881", size=9, font="Courier")
    w.new(); xs = (36, 130, 310, 405, 480, 555, 640, 740); us = "R MALDONADO|ANNELISE VANDERHOEVEN-CARTWRI...|K OYAMA|FRONT DESK|J STRAND|P DIAZ|TRAINING PHONE|M OKORO|SPARE 2|TRUCK 11|TRUCK 12|TRUCK 14|TRUCK 15|TRUCK 17 (PEREZ)|TRUCK 18|TRUCK 19|TUCSON 1|TUCSON 2|TUCSON 3|SENSOR WALK-IN A|SENSOR WALK-IN B|ROUTER SHOP|TABLET 1|TABLET 2".split("|"); it = iter(us)
    for g, ns in G:
        def hh(cont, g=g): p.text(36, w.y, g + (" (continued)" if cont else ""), size=9, font="Helvetica-Bold"); w.y += 12; row(p, w.y, xs, ("Number", "User", "Page", "Monthly charges", "Company fees", "Activity", "Taxes", "Total"), 7, "Helvetica-Bold", "llrrrrrr"); w.y += 11
        w.head = hh; w.need(4); hh(False)
        for n in ns: w.need(); row(p, w.y, xs, (show(n, "dot"), next(it), b.r.randint(3, 5), b.money(20, 60), "3.49", b.money(0, 12), b.money(1, 5), b.money(30, 80)), 8, N, "llrrrrrr"); w.y += 11
        row(p, w.y, xs, (f"Subtotal for {g[:7]}", "", "", "", "", "", "", b.money(200, 600)), 8, "Helvetica-Bold", "llrrrrrr"); w.y += 16
    for n, u in ((G[0][1][0], us[0]), (G[1][1][0], us[9])):
        w.head = None; w.new(); p.text(36, 64, f"Call detail - {show(n, 'dot')} {u}", size=9, font="Helvetica-Bold")
        for col in (0, 372):
            o = [36 + col + d for d in (0, 34, 74, 150, 250, 300, 340)]; row(p, 78, o, ("Day", "Time", "Number called", "Call to", "Min", "Type", "Cost"), 6.5, "Helvetica-Bold", "llllrlr"); y = 88
            for x in b.calls(48, 9, ("602", "275", "PHOENIX", "AZ"), G[0][1]): row(p, y, o, (f"09/{x['day']:02d}", f"{(x['h'] - 1) % 12 + 1}:{x['m']:02d}{'A' if x['h'] < 12 else 'P'}", show(x["n"], "dot"), b.r.choice((f"{x['city']} {x['st']}", "INCOMING CL", "VMAIL CL")), x["min"], b.r.choice(("SDDV", "M2AM")), x["amt"]), 6.5, N, "llllrlr"); y += 10.2
    p.save()


@bill("windstream-enterprise", "landscape-location-tables", "reportlab")
def wse(b):
    """Windstream Enterprise in landscape: master account, location summary, an activity head per location with PIN, number summaries in four columns, itemized calls with from and to."""
    acct, date = "2119044", "10/21/2026"
    spots = [b.addr("4101|ROXBORO RD|STE 5|DURHAM|NC|27704", line=True), b.addr("88|EDINBURGH S DR|STE 220|CARY|NC|27511", line=True), b.addr("702|N HERRITAGE ST||KINSTON|NC|28501", line=True)]
    G = [b.lines("919", "479", 11), b.lines("919", "467", 8) + b.own("8008812209"), b.lines("252", "523", 6)]; subs = ("2119045", "2119046", "2119052"); nm = ("CARDINAL URGENT CARE DURHAM", "CARDINAL URGENT CARE CARY", "CARDINAL KINSTON")
    b.set(account=acct, company="CARDINAL URGENT CARE PLLC", billing=b.addr("4101|ROXBORO RD|STE 5|DURHAM|NC|27704"), date="2026-10-21", contact="GRETA SOLHEIM", findings=["several locations"])
    b.locs(*((s, a, None, g) for s, a, g in zip(spots, subs, G))); b.trap("several locations", "PIN in heads", "numbers in four columns", "from and to in the same row")
    def top(p, page): p.text(36, 30, "WINDSTREAM ENTERPRISE", size=12, font="Helvetica-Bold"); p.text(756, 30, f"ACCOUNT NUMBER {acct}    INVOICE DATE {date}    INVOICE NUMBER 77218804    PAGE {page} OF 7", size=7.5, align="right"); p.line(36, 36, 756, 36)
    w = Wide(b, top); p = w.p; box = "CARDINAL URGENT CARE PLLC\nATTN GRETA SOLHEIM\n4101 ROXBORO RD STE 5\nDURHAM NC 27704"
    block(p, 70, 80, box); y = 76
    for k, v in (("PREVIOUS BALANCE", "1,880.20"), ("PAYMENTS APPLIED", "-1,880.20"), ("CURRENT CHARGES", "1,902.77"), ("AMOUNT DUE 11/18/2026", "1,902.77")): p.text(430, y, k, size=9); p.text(740, y, v, size=9, align="right"); y += 13
    p.text(36, 190, "LOCATION SUMMARY", size=9, font="Helvetica-Bold"); y = 204
    for a, n, s in zip(subs, nm, spots): row(p, y, (36, 100, 300, 740), (a, n, s.printed(), b.money(300, 900)), 8, N, "lllr"); y += 12
    block(p, 36, 290, f"QUESTIONS? CALL {b.known('1-800-600-5050')}. ACCOUNT MANAGER T RIGGSBEE {b.dec('704', '971', 'dash')}. ON OCTOBER 1 ACCOUNT 1990447 WAS REPLACED BY THE ACCOUNT ABOVE.", 10, 8)
    p.line(36, 470, 756, 470, dash=[3, 2]); block(p, 70, 500, box); block(p, 500, 500, f"ACCOUNT NUMBER {acct}\nAMOUNT DUE 1,902.77\nWINDSTREAM\nP.O. BOX 9001013\nLOUISVILLE, KY 40290-1013")
    for a, n, s, g in zip(subs, nm, spots, G):
        w.new(); p.text(36, 58, f"ACTIVITY FOR ACCOUNT - {a} {n} - (PIN: {b.digits(4)}): {s.printed()}", size=8.5, font="Helvetica-Bold"); p.text(36, 74, "TELEPHONE NUMBER SUMMARY", size=8, font="Helvetica-Bold"); y = 88
        for i in range(0, len(g), 4): row(p, y, (46, 226, 406, 586), [show(x, "dash") for x in g[i:i + 4]], 8); row(p, y, (190, 370, 550, 730), [b.money(20, 50) for x in g[i:i + 4]], 8, N, "rrrr"); y += 12
        y += 8; p.text(36, y, "PRODUCTS", size=8, font="Helvetica-Bold"); y += 12
        for k in ("DYNAMIC IP 10 SESSIONS", f"INTERNET ACCESS CKT 14.KQGS.{b.digits(6)}..WSI", "DIRECTORY LISTING", "FEDERAL USF", "NC SALES TAX"): p.text(46, y, k); p.text(740, y, b.money(3, 300), align="right"); y += 11
        y += 14
        for t in (fine(b, "WINDSTREAM", "LITTLE ROCK AR 72212", 4) if a[-1] == "5" else ()): block(p, 36, y, "\n".join(__import__("textwrap").wrap(t.upper(), 130)), 9, 7); y += 22
        w.new(); p.text(36, 58, f"ITEMIZED CALL DETAIL - ACCOUNT {a}", size=8.5, font="Helvetica-Bold"); y = 74; xs = (36, 90, 150, 240, 330, 460, 540, 620); row(p, y, xs, ("DATE", "TIME", "FROM NUMBER", "TO NUMBER", "TO PLACE", "TYPE", "MIN", "AMOUNT"), 7, "Helvetica-Bold", "llllllrr")
        for x in b.calls(48, 9, (g[0][:3], g[0][3:6], "LOCAL", "NC"), g): y += 10; row(p, y, xs, (f"{x['month']:02d}/{x['day']:02d}/26", f"{x['h']:02d}:{x['m']:02d}", show(b.r.choice([z for z in g if z[0] != "8"]), "dash"), show(x["n"], "dash"), f"{x['city']} {x['st']}", b.r.choice(("INTRA", "INTER", "LOCAL")), f"{x['min']}.0", x["amt"]), 7, N, "llllllrr")
    p.save()


@bill(None, "hundred-fifty-lines-two-tables-abreast", "reportlab")
def big(b):
    """150 lines: landscape, two tables side by side on each page, "(continued)" heads, department group heads, four area codes and two toll-free numbers, no calls."""
    acct, date = "90-441827-3", "November 01, 2026"
    G = []
    for d, spec in (("100 ADMINISTRATION", (("614", "466", 22),)), ("210 WATER & SEWER", (("614", "645", 18), ("740", "369", 9))), ("220 STREETS", (("614", "644", 21),)), ("305 POLICE SUBSTATIONS", (("614", "752", 25), ("380", "214", 6))), ("410 LIBRARIES", (("614", "469", 19), ("937", "644", 7))), ("520 PARKS & POOLS", (("614", "728", 21),))): G.append((d, [n for a, x, k in spec for n in b.lines(a, x, k)]))
    G[0][1].extend(b.own("8777420018", "8337420019")); assert len(b.numbers) == 150, len(b.numbers)
    b.set(account="904418273", company="TOWNSHIP OF NORTH HARRIER", billing=b.addr("77|CIVIC PLZ|RM 14|NORTH HARRIER|OH|43085"), date="2026-11-01", contact="Odell Prewitt")
    b.trap("150 lines", "two tables abreast with continuations", "department heads", "asset tags of ten digits", "toll-free")
    def top(p, page):
        p.text(36, 30, "BUCKEYE TELEPHONE & DATA", size=12, font="Helvetica-Bold"); p.text(756, 26, f"Account {acct}   |   Invoice 448207   |   Invoice date {date}   |   Sheet {page}", size=7.5, align="right"); p.line(36, 38, 756, 38, 1.2)
    p = ReportlabPaper(b.pdf, 792, 612); page = 1; top(p, 1)
    block(p, 60, 80, "TOWNSHIP OF NORTH HARRIER\nAttn: Odell Prewitt\n77 CIVIC PLZ RM 14\nNORTH HARRIER OH 43085"); y = 160
    for k, v in (("150 lines, itemized on the following sheets", "3,902.11"), ("Directory listings", "44.00"), ("Surcharges", "311.40"), ("Total due November 28, 2026", "$4,257.51")): p.text(60, y, k, size=9); p.text(420, y, v, size=9, align="right"); y += 14
    block(p, 480, 80, f"Billing inquiries {b.dec('614', '224', 'paren')}\nTrouble desk {b.dec('800', '282', 'paren')}\nAccount executive Nils Aho {b.dec('614', '507', 'paren')}\nRemit: Buckeye Telephone & Data, PO Box 1902,\nColumbus OH 43216-1902", 11, 8)
    rows = []
    for d, ns in G:
        rows.append(d)
        for i, n in enumerate(ns): rows.append((show(n, "space"), b.r.choice(("1FB", "CTX", "SIP", "PBX TRK")), b.r.choice(("Desk", "Fax", "Elevator", "Alarm", "Front counter", "Conf rm", "Modem", "Kiosk")) + f" {b.r.randint(1, 40)}", "4" + b.digits(9), b.money(12, 44)))
    per, cur, i = 46, None, 0
    cols = []
    while i < len(rows):
        part = []
        if cur and not isinstance(rows[i], str): part.append(cur + " (continued)")
        while i < len(rows) and len(part) < per:
            if isinstance(rows[i], str): cur = rows[i]
            part.append(rows[i]); i += 1
        cols.append(part)
    for k, part in enumerate(cols):
        if k % 2 == 0: p.next(); page += 1; top(p, page)
        x0 = 36 + 370 * (k % 2); xs = [x0 + d for d in (0, 78, 130, 220, 345)]; row(p, 52, xs, ("Number", "Class", "Location / use", "Asset tag", "Monthly"), 7, "Helvetica-Bold", "llllr"); y = 63
        for r in part:
            if isinstance(r, str): p.text(x0, y, r, size=7.5, font="Helvetica-Bold")
            else: row(p, y, xs, r, 7.2, N, "llllr")
            y += 11.2
    p.save()
