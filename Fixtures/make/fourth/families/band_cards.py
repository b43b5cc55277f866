"""Labels over values in a band across the page, cards side by side (Chromium)."""
from kit import *
CSS = """body{font:8.5pt 'Roboto',sans-serif;margin:0;color:#222} @page{size:letter;margin:14mm 13mm} .band{display:grid;grid-auto-flow:column;border-bottom:2pt solid #333;margin-bottom:8pt}
.band div b{display:block;font-size:9.5pt} .band div{font-size:7pt;color:#666;padding:2pt 6pt} .band div b{color:#111} .brand{font:700 17pt 'Roboto Condensed'} .cards{display:grid;grid-template-columns:1fr 1fr;gap:10pt}
.card{background:#f3f3f5;padding:7pt;border-radius:5pt;margin-bottom:8pt;break-inside:avoid} table{width:100%} td,th{padding:1.6pt 3pt;border-bottom:.4pt solid #ccc;font-size:7.8pt} h2{font-size:11pt;margin:8pt 0 3pt} h3{font-size:9pt;margin:5pt 0 2pt} .g td{font-weight:700;background:#e5e5ea} .win{margin:14pt 0 18pt 24pt;font-size:9.5pt;line-height:1.25}
.cut{border-top:1pt dashed #888;margin-top:30pt;padding-top:8pt;display:grid;grid-template-columns:1fr 1fr} .s{font-size:7pt;color:#555} .three{columns:3;column-gap:10pt} .three td{font-size:6.6pt;padding:.6pt 2pt}"""
def band(*pairs): return '<div class=band>' + "".join(f"<div>{e(k)}<b>{e(v)}</b></div>" for k, v in pairs) + "</div>"
def tm(c): return f"{(c['h'] - 1) % 12 + 1}:{c['m']:02d}{'a' if c['h'] < 12 else 'p'}"


@bill("verizon-wireless", "cost-center-groups-and-detail-per-line", "chromium+gs")
def vzw(b):
    """Verizon Wireless: lines under cost centers, detail page per line with talk, message and data tables, invoice and account numbers, forwarded voicemail."""
    acct, date = "742118306-00002", "October 23, 2026"
    A = b.lines("515", "208", 5); C = b.lines("515", "494", 4) + b.lines("641", "351", 2); D = b.lines("402", "677", 2)
    users = ["Abel Thorvaldsen", "Bridget Kowalczyk", "C Nakashima", "Dispatch Tablet", "Eamon Fitzroy", "Field Crew 1", "Field Crew 2", "Gate Modem", "Hollis Brand", "Ines Quarles", "Jetpack Shop", "Omaha Desk", "Omaha Van"]
    b.set(account="74211830600002", company="HAWKEYE GRAIN INSPECTION LLC", also=["HAWKEYE GRAIN INSPECTION"], billing=b.addr("2900|SE 22ND ST|UNIT B|DES MOINES|IA|50320-1144", comma=True), date="2026-10-23", contact="EAMON FITZROY")
    b.trap("groups between rows", "detail per line", "messages", "user order of device by serial of ten digits", "wireless: no BTN")
    hd = band(("Invoice Number", "9914428807"), ("Account Number", acct), ("Date Due", "November 15, 2026"), ("Bill Date", date))
    box = "HAWKEYE GRAIN INSPECTION LLC\nATTN: EAMON FITZROY\n2900 SE 22ND ST UNIT B\nDES MOINES, IA 50320-1144"
    vm = lambda: b.dec('515', '243'); rows = []; it = iter(users); allr = []
    for g, ns in (("Cost Center 4400 - Inspection", A), ("Cost Center 4410 - Field", C), ("Cost Center 4600 - Nebraska", D)):
        rows.append(g)
        for n in ns: u = next(it); allr.append((n, u)); rows.append((f"{show(n)}  {u}", b.money(20, 60), b.money(0, 20) if b.r.random() < .4 else "--", b.money(2, 6), b.money(40, 90)))
        rows.append((f"Subtotal, {len(ns)} lines", "", "", "", b.money(150, 300)))
    body = f'<div class=brand style="color:#c00">verizon<span style="font-size:8pt"> &nbsp;P.O. BOX 489, NEWARK, NJ 07101-0489</span></div>{hd}<p class=s>KEYLINE<br>/7421183060/</p><div class=win>{e(box)}</div><div class=cards><div class=card><h2>Quick Bill Summary</h2>{tab([("Previous Balance", "$802.11"), ("Payment - Thank You", "-$802.11"), ("Monthly Charges", "$721.40"), ("Usage and Purchase Charges", "$12.10"), ("Surcharges and Taxes", "$61.88"), ("Total Charges Due by November 15", "$795.38")])}</div><div class=card><h3>Questions</h3><p>{b.known("1.800.922.0204")} or *611 from your wireless</p><h3>Bring a friend</h3><p>Your business representative Lena Ostrow, {b.dec("515", "963", "dot")}, has offers for new lines. New customers call {b.dec("877", "596", "dot")}.</p></div></div><div class=cut><div>{e(box)}</div><div>{e("Account Number " + acct + chr(10) + "Total Amount Due $795.38" + chr(10) + chr(10) + "Verizon Wireless" + chr(10) + "PO BOX 16810" + chr(10) + "NEWARK, NJ 07101-6810")}</div></div><p class=s>9914428807010742118306000020000079538000000795386</p>'
    body += f'<div class=br></div>{hd}<h2>Charges by Cost Center</h2>{tab(rows, ("Lines Charges", "Monthly", "Usage", "Surcharges and Taxes", "Total"), right=(1, 2, 3, 4))}'
    for n, u in allr[:4] + allr[11:]:
        c = b.calls(15, 10, ("515", "244", "Des Moines", "IA"), [n])
        body += f'<div class=br></div>{hd}<h2>Summary for {e(u)}: {show(n)}</h2>{tab([("Business Unlimited Plus 5.0", b.money(30, 45)), (f"Device payment 14 of 36, agreement 14{b.digits(8)}", b.money(10, 30)), (f"Voice mail forwarded to {vm()}", "0.00"), ("Fed Universal Service Charge", b.money(1, 3)), (f"Total Current Charges for {show(n)}", b.money(50, 90))])}<h3>Talk - Detail for {show(n)}</h3>' + tab([(f"10/{x['day']:02d}", tm(x), show(x["n"], "dash"), b.r.choice(("Peak", "Off-Peak", "M2M")), f"{x['city'].title()}, {x['st'] or 'IA'}", b.r.choice(("Incoming, CL", "Des Moines, IA")), x["min"], "--") for x in c], ("Date", "Time", "Number", "Rate", "Origination", "Destination", "Min.", "Charge"), right=(6, 7)) + "<h3>Messages</h3>" + '<div class=three>' + tab([(f"10/{x['day']:02d}", tm(x), show(x["n"], "dash"), b.r.choice(("In", "Out"))) for x in b.calls(27, 10)], right=()) + "</div>"
    emit(b, doc(body, CSS))


@bill("comcast-business", "main-number-and-tables-side-by-side", "chromium")
def comcast(b):
    """Comcast Business: header row, two line tables side by side, the main number marked, ported-out row, a toll-free number, call detail by calling number."""
    acct, date = "8529 11 400 2207741", "Nov 02, 2026"
    b.own("9785320144"); L = list(b.numbers) + b.lines("978", "532", 7); M = b.lines("978", "531", 5); T = b.own("8556602217"); out = b.dec("978", "977", "paren")
    b.set(account="8529114002207741", btn="9785320144", company="MERRIMACK DENTAL ARTS PC", billing=b.addr("40|CENTENNIAL DR||PEABODY|MA|01960-7918", comma=True), service=b.addr("40|CENTENNIAL DR||PEABODY|MA|01960-7918", comma=True), date="2026-11-02")
    b.trap("two tables side by side", "(Main number)", "ported out with credit", "toll-free and its ring-to is an own number")
    hd = band(("Account number", acct), ("Billing date", date), ("Services from", "Nov 07, 2026 to Dec 06, 2026"), ("Page", "1 of 3"))
    def lt(ns): return tab([(show(n, "paren") + (" (Main number)" if n == "9785320144" else ""), b.r.choice(("Mobility Voice Line", "Full Featured Voice Line", "Basic Line")), b.money(20, 45)) for n in ns], ("Phone number", "Service", "Monthly"))
    body = f'<div class=brand>COMCAST <span style="font-weight:400">BUSINESS</span></div>{hd}<div class=win>{e("MERRIMACK DENTAL ARTS PC" + chr(10) + "40 CENTENNIAL DR" + chr(10) + "PEABODY, MA 01960-7918")}</div><div class=cards><div class=card><h2>Your bill at a glance</h2><p>For MERRIMACK DENTAL ARTS PC, 40 CENTENNIAL DR, PEABODY, MA 01960-7918</p>{tab([("Previous balance", "$711.90"), ("EFT payment - thank you Oct 24", "-$711.90"), ("Regular monthly charges", "$640.05"), ("One-time charges", "-$22.14 cr"), ("Taxes, fees and other charges", "$71.10"), ("Amount due Nov 28, 2026", "$689.01")])}</div><div class=card><h3>Need help?</h3><p>Visit business.comcast.com/help or call {b.known("1-800-391-3000")}</p><h3>Moving soon?</h3><p>Call {b.dec("877", "229", "one")} to take your numbers along.</p><h3>Service address</h3><p>40 CENTENNIAL DR<br>PEABODY, MA 01960-7918</p></div></div><div class=cut><div>{e("MERRIMACK DENTAL ARTS PC" + chr(10) + "40 CENTENNIAL DR" + chr(10) + "PEABODY, MA 01960-7918")}</div><div>Account number {acct}<br>Payment due by Nov 28, 2026 <br>COMCAST<br>PO BOX 70219<br>PHILADELPHIA PA 19176-0219</div></div>'
    body += f'<div class=br></div>{hd.replace("1 of 3", "2 of 3")}<h2>Comcast Business Voice</h2><div class=cards><div>{lt(L)}</div><div>{lt(M)}<h3>Toll free</h3>{tab([(show(T[0], "paren"), "rings (978) 532-0144", "9.95")])}</div></div><h3>One-time charges and credits</h3>{tab([(f"Ported out Oct 21: {out}", "-22.14 cr")])}<h3>Internet</h3>{tab([("Business Internet 500", "189.90"), ("Static IP - 5", "24.95"), ("SecurityEdge", "39.95")])}<h3>Other charges &amp; credits</h3>{tab([("Voice Network Investment", b.money(3, 12)), ("Federal Universal Service Fund", b.money(3, 12)), ("State and Local 911", b.money(3, 12))])}'
    body += f'<div class=br></div>{hd.replace("1 of 3", "3 of 3")}<h2>Call detail</h2><div class=cards>' + "".join(f'<div><h3>From {show(n, "paren")}</h3>' + tab([(f"10/{x['day']:02d}/26", tm(x), show(x["n"], "paren"), f"{x['city'].title()} {x['st'] or 'MA'}", f"{x['min']}.0", x["amt"]) for x in b.calls(24, 10, ("978", "532", "Peabody", "MA"), L)], ("Date", "Time", "Called", "Place", "Min", "$"), right=(4, 5)) + "</div>" for n in (L[0], M[1])) + "</div>" + finehtml(b, "Comcast Business", "Philadelphia PA 19103", 5)
    emit(b, doc(body, CSS))


@bill(None, "mvno-blocks-per-line-three-up-usage", "chromium")
def mvno(b):
    """A small wireless reseller: a block per line with +1 numbers, usage three columns abreast without heads, messages and data, one line removed mid-cycle, one pending."""
    acct, date = "HM-7741-2038", "20 Oct 2026"
    ns = b.lines("206", "618", 2) + b.lines("253", "414", 1) + b.lines("208", "559", 1); rem = b.dec("206", "856", "pluss"); pend = b.dec("425", "205", "pluss")
    b.set(account="HM77412038", billing=b.addr("5117|44th Ave SW|#302|Seattle|WA|98136", comma=True), date="2026-10-20")
    b.set(company="Priya Oda-Whitlock", also=None)
    b.trap("three columns of usage without heads", "removed line", "pending port-in", "+1 numbers", "own numbers among called numbers")
    hd = band(("Account", acct), ("Statement date", date), ("AutoPay on", "3 Nov 2026"), ("Total", "$118.40"))
    body = f'<div class=brand style="color:#0a7">harbor mobile</div>{hd}<div class=win>Priya Oda-Whitlock<br>5117 44th Ave SW #302<br>Seattle, WA 98136</div><div class=cards>'
    for n, u, pl in zip(ns, ("Priya", "Dev", "Grandma Oda", "Lake cabin hotspot"), ("Unlimited everything", "Unlimited everything", "Unlimited talk + 10 GB", "Data only 5 GB")):
        body += f'<div class=card><h3>{u}</h3><b>{show(n, "pluss")}</b>{tab([(pl, b.money(15, 35)), ("Taxes and fees", b.money(1, 4)), ("Line total", b.money(20, 40))])}</div>'
    body += f'<div class=card><h3>Removed 9 Oct</h3>{rem} (Nanny) &nbsp; credit -$6.20</div><div class=card><h3>Transfer in progress</h3>{pend} will be active once your old carrier releases it.</div></div><p class=s>Chat in the app or call {b.dec("833", "427", "e164")}. Port-out PIN in the app. Tell a friend: they dial {b.dec("833", "427", "e164")} and say your name.</p>'
    for n, k in zip(ns[:3], (60, 45, 21)):
        body += f'<h2 class=br>{show(n, "pluss")} - usage</h2><h3>Calls</h3><div class=three>' + tab([(f"{x['day']} Oct", f"{x['h']:02d}:{x['m']:02d}", show(x["n"], "e164"), f"{x['min']}m{x['sec']:02d}s") for x in b.calls(k, 10, ("206", "935", "Seattle", "WA"), ns)], right=()) + '</div><h3>Texts</h3><div class=three>' + tab([(f"{x['day']} Oct", f"{x['h']:02d}:{x['m']:02d}", b.r.choice(("to", "from")), show(x["n"], "e164")) for x in b.calls(k // 2, 10, None, ns)], right=()) + '</div><h3>Data</h3><div class=three>' + tab([(f"{d} Oct", f"{b.r.randint(1, 900)}.{b.digits(2)} MB", "LTE") for d in range(1, 19)], right=()) + "</div>"
    emit(b, doc(body, CSS))
