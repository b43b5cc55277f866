"""One big table over several pages, rows zebra-striped, head repeated by the browser (Chromium)."""
from kit import *
CSS = """@page{size:letter;margin:13mm 12mm} body{font:8pt Caladea,serif;margin:0} table{width:100%} thead{display:table-header-group} tr{break-inside:avoid} .b td{padding:3pt 5pt;font-size:8pt;border-bottom:.4pt solid #bbb} .b th{padding:3pt 5pt;background:#223;color:#fff;font-size:8pt} .b tr:nth-child(odd) td{background:#f5f5fa} .b .g td{background:#dde!important;font-weight:700} .h{display:grid;grid-template-columns:1.3fr 1fr 1fr;gap:10pt;margin-bottom:10pt} .f td{padding:1pt 4pt} .s{font-size:7.2pt;color:#444} h1{font-size:18pt;margin:0 0 6pt}"""


@bill("nextiva", "number-user-plan-status-many-pages", "chromium")
def nextiva(b):
    """Nextiva: 61 rows number | user | plan | status | charges over pages, location group heads without addresses, pending and ported-out rows, unassigned numbers still billed."""
    G = [("Scottsdale HQ", b.lines("480", "563", 24)), ("Tucson clinic", b.lines("520", "442", 13)), ("Remote staff", b.lines("602", "892", 5) + b.lines("303", "309", 3) + b.lines("702", "852", 2)), ("Toll-free", b.own("8663140077", "8883140078"))]
    b.set(account="4182207", company="Ocotillo Sleep Medicine PLLC", billing=b.addr("9977|N 90th St|Ste 150|Scottsdale|AZ|85258", comma=True), date="2026-11-05", contact="Marguerite Dole")
    b.trap("status words", "unassigned numbers still billed", "pending and ported-out rows", "table over pages", "several area codes")
    rows = []; first = "Ana Bo Cy Dee Eli Fay Gus Hal Ivy Jo Kit Lou Mel Nan Oz Pia".split(); last = "Arroyo Beck Conde Dietz Esparza Funk Goto Hurd Ito Jaimes".split()
    for g, ns in G:
        rows.append("Location: " + g)
        for i, n in enumerate(ns): rows.append((show(n, "paren"), "Unassigned" if i % 9 == 7 else f"{b.r.choice(first)} {b.r.choice(last)}", b.r.choice(("Enterprise", "Professional", "Essential", "Virtual fax")), str(100 + i), "Active", b.money(14, 33)))
        if g == "Tucson clinic": rows += [(b.dec("520", "795", "paren"), "Front desk 2", "Professional", "", "Port-in pending", "0.00"), (b.dec("520", "795", "paren"), "Front desk 3", "Professional", "", "Port-in pending", "0.00")]
        if g == "Remote staff": rows += [(b.dec("303", "309", "paren"), "P. Lindqvist", "Essential", "", "Ported out 10/17", "-7.11")]
    body = f"<h1>nextiva</h1><div class=h><div>Ocotillo Sleep Medicine PLLC<br>Attn: Marguerite Dole<br>9977 N 90th St Ste 150<br>Scottsdale, AZ 85258</div>{tab([('Account Number', '4182207'), ('Invoice Number', '30044182'), ('Invoice Date', 'Nov 5, 2026'), ('Amount', '$1,288.40'), ('Autopay', 'Visa ending 4418')], None, 'f', right=())}<div class=s>Support {b.known('1-800-285-7995')}<br>Your success manager: Rex Tolliver {b.dec('480', '676', 'paren')}<br>9451 E Via de Ventura, Scottsdale AZ</div></div>{tab(rows, ('Phone Number', 'User', 'Plan', 'Ext.', 'Status', 'Charge'), 'b')}{tab([('Subtotal', '1,140.02'), ('Telecom taxes and recovery fees', '148.38'), ('Total', '$1,288.40')], None, 'f')}" + finehtml(b, 'Nextiva', 'Scottsdale AZ 85258', 4)
    emit(b, doc(body, CSS))


@bill(None, "status-letters-with-legend", "chromium")
def legend(b):
    """A hosted PBX house: one-letter status explained in a legend at the foot, rows of several letters, device serials of ten digits, forwarded-to column, caller-ID number column."""
    A = b.lines("904", "372", 16) + b.lines("912", "225", 3); S = b.lines("904", "372", 2)
    b.set(account="778JAXB", company="Nassau Sound Builders, LLC", billing=b.addr("2905|Corinthian Ave||Jacksonville|FL|32210", comma=True), service=b.addr("2905|Corinthian Ave||Jacksonville|FL|32210", comma=True), date="2026-10-20", debatable=[f"+1{n} has letter S, suspended at the customer's request and billed at half: counted" for n in S])
    b.trap("status letters with a legend", "forwarded-to column", "caller-ID column repeats the main number", "serials of ten digits", "letters P X D are out")
    main = A[0]; rows = []
    for i, n in enumerate(A): rows.append((show(n, "dot"), "A", b.r.choice(("J Tarver", "Yard", "Estimating", "Kim", "Fax", "Trailer 2")), b.dec("904", "614", "dot") if i in (2, 7, 11) else "", show(main, "dot") if i % 2 else show(n, "dot"), "9" + b.digits(9), b.money(15, 24)))
    for i, n in enumerate(S): rows.insert(5 + 6 * i, (show(n, "dot"), "S", "Model home", "", show(main, "dot"), "9" + b.digits(9), "9.50"))
    for i, (l, u) in enumerate((("P", "new hire"), ("X", "sold truck"), ("D", "old fax"), ("X", "Kim's old DID"))): rows.insert(3 + 5 * i, (b.dec("904", "372", "dot"), l, u, "", "", "", "0.00"))
    body = f"<h1 style='font:700 15pt Roboto'>First Coast PBX</h1><div class=h><div>Nassau Sound Builders, LLC<br>2905 Corinthian Ave<br>Jacksonville, FL 32210</div>{tab([('Account', '778-JAX-B'), ('Statement', '1120'), ('Statement date', '10/20/26'), ('Total due 11/10/26', '$402.60')], None, 'f', right=())}<div>Service address<br>2905 Corinthian Ave<br>Jacksonville, FL 32210</div></div>{tab(rows, ('Number', 'St', 'Assigned to', 'Forwards to', 'Outbound caller ID', 'Phone serial', 'Month'), 'b')}<p class=s>St: A = in service, S = suspended at your request (half rate), P = pending activation, X = transferred to another provider, D = disconnected since the last statement.</p>{tab([('Seats', '371.12'), ('Florida CST', '31.48'), ('Total', '$402.60')], None, 'f')}<p class=s>Questions? {b.dec('904', '208', 'dot')} or {b.dec('855', '372', 'dot')}. First Coast PBX, PO Box 2201, Orange Park FL 32067.</p>"
    emit(b, doc(body, CSS.replace("Caladea,serif", "'Liberation Sans Narrow',sans-serif")))
