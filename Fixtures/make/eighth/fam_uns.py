from kit import *
from functools import partial
RUR = ["IA", "NE", "SD", "ND", "KS", "MN", "MO", "WI", "IL"]
@fam("u_cooptel", 3, "WeasyPrint", "telephone cooperative: 'Member No.', capital credits, annual meeting, per-number sections with the premise; doc 2 PO box mail, doc 3 removed second line")
def _(r, i):
    r.setup(RUR); a = r.addr(); b = r.pobox() if i > 1 else a; d = r.date(); n = r.names[0]; l = r.tns(1 + i); acct = r.dg(5) + "-00" + str(i); co = f"{r.city[0]} Valley Telephone Cooperative"; dead = r.tn() if i == 3 else None; off = r.tn(nxx="223")
    secs = "".join(f"<h4>{ph(x,'sp-')}{' &nbsp; <small>Billing number</small>' if x==l[0] else ''}</h4>" + tbl([(s, r.m()) for s in r.sample(["Business Access Line","Voice Mail Deluxe","Caller ID","Call Waiting","Rotary Hunt","FCC Subscriber Line Chg"],3)]) for x in l)
    if dead: secs += f"<h4>{ph(dead,'sp-')} &nbsp; <small>Disconnected {D(after(d,-20),'us2')}</small></h4>" + tbl([("Credit - Business Access Line", "-" + r.m())])
    h = f"""<div class=hd><div style="float:right;text-align:right"><b>{co}</b><br>{r.randint(100,900)} Co-op Way &bull; {r.city[0]}, {r.city[1]} {r.city[2]}<br>Office {ph(off,'dot')} &bull; Repair 611</div><span style="font-size:22pt;color:#7a1f1f">CVTC</span><br><i>Owned by those we serve</i></div>
<table class=k><tr><th>Member No.</th><th>Statement Date</th><th>Pay By</th><th>Amount</th></tr><tr><td>{acct}</td><td>{D(d,'long')}</td><td>{D(after(d,20),'long')}</td><td>${r.m(90,400)}</td></tr></table>
<div class=ad>{br([n]+b.lines)}</div><div class=loc><b>Premise served:</b> {E(a.one)}</div>
<div style="columns:2;column-gap:20px">{secs}<h4>Taxes &amp; Fees</h4>{tbl(taxes(r))}<h4>Long distance (from {ph(l[0],'7')})</h4>{tbl([(x[0],x[2],x[3],x[5]) for x in r.calls(6)])}<h4>Notes to members</h4><p>{'</p><p>'.join(r.sample(NOTES,3))}</p><p>The Annual Meeting is at the {r.city[0]} High School gym. Capital credit checks under $10 will be applied to your account.</p></div>
<div class=rm>RETURN THIS PART &nbsp; Member {acct} &nbsp; {E(n)} &nbsp; Due {D(after(d,20),'us')} <br>Remit to {co}, PO Box 9, {r.city[0]} {r.city[1]} {r.city[2]}</div>"""
    css = ".hd{border-bottom:3px solid #7a1f1f;min-height:48px;padding-bottom:4px}.k{width:100%;margin-top:8px;background:#f3ece3}.k th{font-size:7.5pt;color:#555}.ad{margin:22px 0 14px 30px;font-size:10.5pt}h4{margin:6px 0 1px;font-size:9.5pt;border-bottom:1px solid #ccc;break-after:avoid}td{font-size:8pt}p{font-size:8pt}.rm{border-top:1px dashed #000;margin-top:14px;padding-top:6px;font-size:9pt}.loc{margin-bottom:8px}"
    return "pdf", weasy, page(css, h), truth(acct=acct, btn=l[0], nums=l, name=n, svc=a, bill=b, date=d, notNumbers=[off] + ([dead] if dead else []), expectFindings=["disconnected number"] if dead else [])

@fam("u_cityutil", 3, "reportlab", "municipal utility bill: electric, water and telephone in one; meter readings; account with dashes; phone charges low on the page", True)
def _(r, i):
    r.setup(RUR); a = r.addr(i == 2); n = r.names[0] if i < 3 else r.people[0]; b = a; d = r.date(); l = r.tns([2, 4, 1][i-1]); acct = f"{r.dg(2)}-{r.dg(4)}-{r.dg(2)}"; hall = r.tn(nxx="223")
    def draw(p, _):
        c = RL(p); c.box(0, 0, 612, 46, .85); c.t(30, 30, f"CITY OF {r.city[0].upper()} MUNICIPAL UTILITIES", 15, "Times-Bold"); c.t(580, 22, "City Hall " + ph(hall, "paren"), 8, al="r"); c.t(580, 34, "Power out? Call the light plant, any hour", 8, al="r")
        c.ls(50, 90, [n.upper()] + [x.upper() for x in b.lines], 10, "Courier")
        for k, (lab, v) in enumerate([("Utility Account", acct), ("Bill Mailed", D(d, "us")), ("Last Day to Pay", D(after(d, 15), "us")), ("Location", a.l1 + (" " + a.unit if a.unit else "")), ("", a.csz), ("Cycle / Route", f"{r.randint(1,9)} / {r.dg(3)}")]): c.t(340, 90 + 13 * k, lab, 8); c.t(440, 90 + 13 * k, v, 8.5, "Helvetica-Bold")
        y = 190; c.box(30, y - 10, 552, 14, .9)
        for x, s in zip((36, 150, 230, 300, 370, 576), ("SERVICE", "METER", "PREVIOUS", "PRESENT", "USAGE", "AMOUNT")): c.t(x, y, s, 8, "Helvetica-Bold", "r" if x == 576 else "l")
        for s in ("Electric", "Water", "Sewer", "Garbage 90 gal"):
            y += 15; c.t(36, y, s); m = s in ("Electric", "Water")
            if m: q = r.randint(1000, 80000); u = r.randint(20, 900); c.t(150, y, r.dg(7)); c.t(230, y, q); c.t(300, y, q + u); c.t(370, y, u)
            c.t(576, y, r.m(12, 210), al="r")
        y += 26; c.box(30, y - 10, 552, 14, .9); c.t(36, y, "CITY TELEPHONE & CABLE", 8, "Helvetica-Bold")
        for x in l:
            y += 15; c.t(36, y, "Telephone line"); c.t(150, y, ph(x)); c.t(230, y, "local + unlimited state"); c.t(576, y, r.m(14, 30), al="r")
        y += 15; c.t(36, y, "Fiber internet 250M"); c.t(576, y, "59.95", al="r")
        for nm, v in taxes(r): y += 12; c.t(36, y, nm, 7.5); c.t(576, y, v, 7.5, al="r")
        y += 20; c.t(36, y, "Long distance calls this month", 8, "Helvetica-Bold")
        for k in r.calls(5): y += 11; c.t(36, y, "  ".join(k[:4]) + f"   {k[4]} min", 7.5, "Courier"); c.t(576, y, k[5], 7.5, al="r")
        y += 20; y = c.wrap(36, y, " ".join(r.sample(NOTES, 3)), 125)
        c.c.setDash(3, 3); c.line(0, 650, 612); c.c.setDash(); c.t(36, 670, "PLEASE RETURN WITH PAYMENT - drop box on the north side of City Hall", 8); c.t(36, 690, f"Acct {acct}", 11, "Courier-Bold"); c.t(36, 705, n, 9); c.t(400, 690, "PAY THIS AMOUNT  $" + r.m(180, 700), 10, "Helvetica-Bold")
        c.page(); c.t(36, 50, f"Acct {acct}  -  continued", 9); c.wrap(36, 80, " ".join(NOTES), 120, 8); c.save()
    return "pdf", draw, None, truth(acct=acct, btn=l[0] if len(l) == 1 else None, nums=l, name=n.upper(), svc=a, bill=b.up(), date=d, notNumbers=[hall])

@fam("u_msphosted", 3, "LibreOffice (html)", "MSP QuickBooks-like invoice: bill to / ship to boxes, items with quantity, DIDs named in item descriptions; terms Net 15; domain names and licences as noise")
def _(r, i):
    r.setup(); a = r.addr(); b = r.addr() if i == 2 else a; d = r.date(); n = r.names[0]; l = r.tns(3 + i); acct = f"{n[:3].upper().strip()}{r.dg(3)}".replace(" ", "").replace("&","").replace(".","").replace("-",""); co = r.choice(["Bitterroot", "Cornerstone", "PrairieNet", "Bluffside"]) + " IT Services LLC"; sup = r.tn(nxx="223"); ino = r.dg(5)
    items = [("Hosted PBX seat", f"Unlimited calling, {len(l)} seats", len(l), r.m(18, 25))] + [("DID", f"Phone number {ph(x,'paren')}" + (" (main line)" if x == l[0] else ""), 1, "1.50") for x in l] + [("M365-BP", "Microsoft 365 Business Premium", r.randint(3, 12), "22.00"), ("BKP", "Server backup 1TB", 1, "89.00"), ("E911", "E911 & regulatory recovery", len(l), "1.75"), ("LABOR", f"Remote support 0.5h – printer on 2nd floor (called in by {r.people[2].split()[0]})", 1, "65.00")]
    h = f"""<table width=100%><tr><td><font size=5 color="#1f4e79"><b>{co}</b></font><br>{r.randint(10,900)} Cherry St<br>{r.city[0]}, {r.city[1]} {r.city[2]}<br>{ph(sup)} &nbsp; billing@example.net</td><td align=right><font size=6>INVOICE</font></td></tr></table>
<table width=100% border=1 cellspacing=0 cellpadding=3><tr bgcolor="#dddddd"><td><b>BILL TO</b></td><td><b>SERVICE LOCATION</b></td></tr><tr><td>{br([n] + ([f'ATTN: {r.people[0]}'] if i == 3 else []) + b.lines)}</td><td>{br(a.lines)}</td></tr></table><br>
<table width=100% border=1 cellspacing=0 cellpadding=2><tr bgcolor="#dddddd"><td>INVOICE #</td><td>DATE</td><td>TERMS</td><td>DUE DATE</td><td>CUSTOMER NO.</td><td>P.O. NO.</td></tr><tr><td>{ino}</td><td>{D(d,'us')}</td><td>Net 15</td><td>{D(after(d,15),'us')}</td><td>{acct}</td><td>{'VERBAL' if i!=2 else r.dg(4)}</td></tr></table><br>
<table width=100% border=1 cellspacing=0 cellpadding=2><tr bgcolor="#dddddd"><td>ITEM</td><td>DESCRIPTION</td><td>QTY</td><td align=right>RATE</td></tr>{''.join(f'<tr><td>{x[0]}</td><td>{x[1]}</td><td>{x[2]}</td><td align=right>{x[3]}</td></tr>' for x in items)}</table><p align=right><b>BALANCE DUE &nbsp; ${r.m(200,900)}</b></p><p><i>Thank you for your business! After-hours emergencies: {ph(r.tn(nxx='223'))}. 1.5% monthly on late balances.</i></p>"""
    return "pdf", soffice, h, truth(acct=acct, btn=l[0], nums=l, name=n, svc=a, bill=b, date=d, contact=r.people[0] if i == 3 else None, notNumbers=[sup])

@fam("u_tenantlease", 2, "pycairo", "landlord / business-park statement: rent, CAM, telephone extension and DID rental on a ledger; running balance", True)
def _(r, i):
    r.setup(); u = f"Suite {r.randint(100,390)}"; a = A(str(r.randint(100, 900)), "Commerce Dr", u, *r.city[:3]); d = r.date(); n = r.names[0]; l = r.tns(2 + i); acct = f"T{r.dg(4)}-{u[6:]}"; mg = r.tn(nxx="223")
    rows = [(D(after(d, -30), "us2"), "Balance forward", "", r.m(100, 900)), (D(after(d, -22), "us2"), "Payment - thank you, ck #" + r.dg(4), "", "-" + r.m(100, 900)), (D(d, "us2"), f"Base rent {u}", r.m(800, 2400), ""), (D(d, "us2"), "CAM / snow removal", r.m(90, 300), "")] + [(D(d, "us2"), f"Telephone line {ph(x,'dot')}", "24.00", "") for x in l] + [(D(d, "us2"), "Handset rental x%d" % len(l), "18.00", ""), (D(d, "us2"), "Shared internet 50M", "45.00", ""), (D(d, "us2"), "Long distance per attached", r.m(1, 9), "")]
    def draw(p, _):
        import cairo
        s = cairo.PDFSurface(str(p), 612, 792); c = cairo.Context(s)
        def t(x, y, v, z=10, f="Carlito", b=0, right=0):
            c.select_font_face(f, 0, b); c.set_font_size(z); c.move_to(x - (c.text_extents(v)[2] if right else 0), y); c.show_text(v)
        t(50, 60, "GATEWAY BUSINESS PARK", 20, "Caladea", 1); t(50, 76, f"Management office, Building A  -  {ph(mg,'dot')}  -  a property of Lund Brothers Holdings", 9)
        t(400, 120, "Tenant statement", 14, b=1)
        for k, (x, v) in enumerate([("Tenant no.", acct), ("Statement date", D(d, "mon")), ("Due on receipt, late after", D(after(d, 10), "mon"))]): t(400, 140 + 26 * k, x, 8); t(400, 152 + 26 * k, v, 10.5, b=1)
        for k, x in enumerate([n] + a.lines): t(60, 140 + 14 * k, x, 11)
        t(60, 225, f"Leased premises: {a.one}", 9)
        y = 250; c.set_line_width(.7)
        for x, v in ((50, "Date"), (120, "Description"), (430, "Charge"), (540, "Balance/credit")): t(x, y, v, 9, b=1, right=x > 400)
        for k, q in enumerate(rows):
            y += 18; c.move_to(50, y + 5); c.line_to(560, y + 5); c.set_source_rgb(.8, .8, .8); c.stroke(); c.set_source_rgb(0, 0, 0); t(50, y, q[0], 9); t(120, y, q[1], 9.5); t(430, y, q[2], 9.5, right=1); t(540, y, q[3], 9.5, right=1)
        t(540, y + 30, "Total now due  $" + r.m(1500, 4000), 13, b=1, right=1); y += 60
        for x in r.sample(NOTES, 2) + ["Salt buckets are by each door. Please do not prop the dock doors open."]: t(50, y, cut(x, 110), 8); y += 12
        c.show_page(); t(50, 60, f"Long distance calls billed back - {acct}", 12, b=1); y = 90
        for q in r.calls(14, "dot"): t(50, y, "   ".join(q), 9, "Liberation Mono"); y += 14
        s.finish()
    return "pdf", draw, None, truth(acct=acct, btn=None, nums=l, name=n, svc=a, bill=a, date=d, notNumbers=[mg])

@fam("u_univcharge", 2, "LibreOffice (csv via Calc)", "university internal telecom chargeback: spreadsheet with departments, fund codes, numbers printed as 5-digit-campus style written whole; no service address", True)
def _(r, i):
    r.setup(); d = r.date(); l = r.tns(5 + i); acct = f"{r.dg(6)}-{r.dg(4)}"; dep = ["Department of Agronomy", "Student Health Service"][i-1]; uni = f"{r.city[0]} State University"
    b = A(None, f"Campus Box {r.dg(4)}", None, *r.city[:3])
    rows = [[f"{uni} - Telecommunications Services"], ["Monthly Interdepartmental Invoice"], [], ["Billed to", dep, "", "Billing account", acct], ["", b.l1, "", "Invoice date", D(d, "us")], ["", b.csz, "", "Fiscal period", f"FY27-{r.randint(1,12):02d}"], [], ["Station number", "Type", "Room", "User", "Monthly", "Toll"]] + [[ph(x), r.choice(["Digital set", "Analog", "Softphone", "Fax"]), f"{r.choice(['Hale','Waters','Bluemont'])} {r.randint(100,420)}", r.choice(r.people), r.m(12, 19), r.m(0, 4)] for x in l] + [["Total", "", "", "", r.m(90, 160), r.m(4, 20)], [], ["Journal entry posts on the 5th. Questions: Telecom help desk " + ph(r.tn(nxx="223"))], [cut(NOTES[2], 70)]]
    import io, csv
    f = io.StringIO(); csv.writer(f).writerows(rows)
    return "pdf", partial(soffice, ext="csv"), f.getvalue(), truth(acct=acct, btn=None, nums=l, name=dep, bill=b, date=d)

@fam("u_answersvc", 2, "fpdf2", "answering service invoice: package minutes, the service lends one number to the account (DID); the client's own forwarded line is named as such and stays out")
def _(r, i):
    r.setup(); a = r.addr(); d = r.date(); n = r.names[0]; own = r.tn(); did = r.tn(nxx="322"); l = [did] + ([r.tf()] if i == 2 else []); acct = "AS" + r.dg(5)
    def draw(p, _):
        from fpdf import FPDF
        f = FPDF(format="letter", unit="pt"); f.set_creation_date(datetime.datetime(2026, 11, 29)); f.add_page()
        def t(x, y, v, s=10, st="", fam="Helvetica"): f.set_font(fam, st, s); f.text(x, y, v)
        t(40, 50, "A Friendly Voice Answering Service", 18, "BI", "Times"); t(40, 66, f"24 hours since 1971   office {ph(r.tn(nxx='223'))}   fax {ph(r.tn(nxx='223'))}", 8)
        f.rect(360, 80, 212, 74); 
        for k, (x, v) in enumerate([("Client acct", acct), ("Invoice no", r.dg(6)), ("Invoice date", D(d, "us")), ("Service address", "see below")][:3]): t(370, 98 + 18 * k, x + ":", 9); t(460, 98 + 18 * k, v, 10, "B")
        y = 110
        for x in [n] + a.lines: t(60, y, x, 11); y += 14
        y = 200; t(40, y, "Service location: " + a.one, 9); y += 24
        for x, v in [("Basic package, 100 minutes", "89.00"), (f"Additional minutes {r.randint(5,90)} @ 1.05", r.m(6, 90)), (f"Number we provide to your callers: {ph(did)}", "6.00")] + ([(f"Toll-free number we provide to your callers: {ph(l[1])}", "9.00")] if i == 2 else []) + [(f"Your own line forwarded to us: {ph(own)} (billed by your telephone company)", "0.00"), ("Secure texting", "15.00"), ("Holiday coverage", "12.00")]:
            t(40, y, x); t(520, y, v); f.line(40, y + 4, 570, y + 4); y += 20
        t(400, y + 14, "Pay this amount  $" + r.m(120, 240), 12, "B"); y += 50
        t(40, y, "Messages taken this period", 10, "B")
        for k in r.calls(9): y += 13; t(40, y, f"{k[0]} {k[1]:>8}  caller {k[3]}  {r.choice(r.people):20} {r.choice(['PLEASE CALL','RX REFILL','NO HEAT','URGENT PAGED','WRONG NO.'])}", 8, "", "Courier")
        y += 24
        for x in r.sample(NOTES, 3): t(40, y, cut(x, 120), 7.5); y += 11
        f.output(str(p))
    return "pdf", draw, None, truth(acct=acct, btn=None if i == 2 else did, nums=l, name=n, svc=a, bill=a, date=d, notNumbers=[own])

@fam("u_clecresale", 3, "chromium", "small CLEC/reseller: three-column masthead, 'Summary by telephone number' matrix, late-fee notice, call detail page; one location; BTN labelled 'Lead number'")
def _(r, i):
    r.setup(); a = r.addr(); b = r.pobox() if i == 1 else a; d = r.date(); n = r.names[0]; l = r.tns(4 + i); acct = r.dg(7); lead = l[2]; tf = r.tf() if i == 2 else None
    nums = l + ([tf] if tf else [])
    rows = [(ph(x, "dot"), r.choice(["Business POTS", "Centrex stn", "Bus POTS meas."]), r.m(20, 40), r.m(1, 9), r.m(0, 5), r.m(30, 60)) for x in l]
    if tf: rows.append((ph(tf, "dot"), "Toll-free inbound", "5.00", "0.00", r.m(1, 30), r.m(6, 40)))
    h = f"""<div style="display:flex;justify-content:space-between"><div><div style="font-size:20pt;font-weight:bold;letter-spacing:-1px">heartland<span style="color:#d60">LINK</span></div><small>Competitive local & long distance</small></div><div>{br([n]+b.lines)}</div><div class=b><div>Customer ID <b>{acct}</b></div><div>Lead number <b>{ph(lead,'dot')}</b></div><div>Billed on <b>{D(d,'mon')}</b></div><div>Payable by <b>{D(after(d,21),'mon')}</b></div><div>Statement <b>{r.dg(8)}</b></div></div></div><hr>
<p class=big>New charges ${r.m(150,500)} &nbsp; Past due $0.00 &nbsp; Total ${r.m(150,500)}</p><div class=l>Where we provide service: <b>{E(a.one)}</b></div>
<h3>Summary by telephone number</h3>{tbl(rows,['Number','Plan','Recurring','Fees','Usage','Total'],'m')}<div style="columns:2"><h3>Surcharges</h3>{tbl(taxes(r))}<h3>Good to know</h3><p>{'</p><p>'.join(r.sample(NOTES,3))}</p></div>
<p>Questions? <b>{ph(r.tf(),'1-')}</b>, weekdays 8–5. Disputes: Heartland Link, PO Box 77, Des Moines, IA 50301</p><div style="page-break-before:always"><small>Customer ID {acct} &nbsp; Page 2</small><h3>Usage detail, originating {ph(l[0],'dot')}</h3>{tbl(r.calls(18,'dot'),['Date','Time','Place','Called','Min','Amt'],'m')}<h3>Usage detail, originating {ph(l[1],'dot')}</h3>{tbl(r.calls(8,'dot'),['Date','Time','Place','Called','Min','Amt'],'m')}</div>"""
    return "pdf", chromium, page(".m{border-collapse:collapse;width:100%}.m td,.m th{border-bottom:1px solid #ddd;padding:3px}.b div{border-bottom:1px dotted #999;width:190px}.b b{float:right}.big{font-size:13pt;background:#fff3e6;padding:8px}p{font-size:8.5pt}", h), truth(acct=acct, btn=lead, nums=nums, name=n, svc=a, bill=b, date=d)
@fam("u_canbilingue", 3, "WeasyPrint", "independent Québec/Ontario telephone company, bilingual labels (French first), GST/QST numbers, A4-ish, postal codes, 'numéro principal'")
def _(r, i):
    r.setup(cities=[CA[4 + (i-1) % 3]]); r.npa = r.city[3]; a = r.addr(False); a.street = ["rue Principale", "boul. Dubois", "rang Saint-Joseph"][i-1]; a.unit = [None, "bureau 4", None][i-1]; b = A(None, f"C.P. {r.randint(10,900)}", None, *r.city[:3]) if i == 3 else a; d = r.date(); n = ["Ferme Lavallée et Fils senc", "Clinique dentaire Beauchemin inc.", "Quincaillerie Roberge ltée"][i-1]; l = r.tns(2 + i); acct = r.dg(7)
    L = lambda x: [x.l1] + ([x.unit] if x.unit else []) + [f"{x.city} ({x.st})  {x.zip}"]
    fm = f"{d.day} {['janvier','février','mars','avril','mai','juin','juillet','août','septembre','octobre','novembre','décembre'][d.month-1]} {d.year}"
    h = f"""<div class=t><b>Téléphone Milot-Est ltée</b><br><small>Service à la clientèle / Customer service : {ph(r.tf(),'1-')} · TPS {r.dg(9)} RT0001 · TVQ {r.dg(10)} TQ0001</small></div>
<table class=k><tr><td>Numéro de compte<br><i>Account number</i></td><td><b>{acct}</b></td><td>Date de facture<br><i>Invoice date</i></td><td><b>{fm}</b></td></tr><tr><td>Numéro principal<br><i>Main number</i></td><td><b>{ph(l[0],'sp-')}</b></td><td>Échéance<br><i>Due date</i></td><td><b>{D(after(d,21),'iso')}</b></td></tr></table>
<div class=a>{br([n]+L(b))}</div><div class=s>Adresse de service / <i>Service address</i><br>{br(L(a))}</div>
<h4>Frais mensuels / Monthly charges</h4>{tbl([(ph(x,'sp-'),'Ligne individuelle affaires',r.m(30,45).replace('.',',')+' $') for x in l]+[('','Afficheur',"6,95 $"),('','Contribution 9-1-1',"0,52 $"),('','TPS 5 %',r.m().replace('.',',')+' $'),('','TVQ 9,975 %',r.m().replace('.',',')+' $')])}
<h4>Interurbains / Long distance</h4>{tbl([(x[0],x[2],x[3],x[4]) for x in r.calls(7)],['Date','Endroit','Numéro','Min'])}<p>Nos bureaux seront fermés le lundi de l'Action de grâce. / Our offices will be closed Thanksgiving Monday.</p><p>Les frais de retard de 2 % par mois (26,82 % par année) s'appliquent.</p><div class=c>✂ Talon de paiement — Compte {acct} — {n} — Montant {r.m(100,300).replace('.',',')} $</div>"""
    return "pdf", weasy, page(".t{border-left:8px solid #06509a;padding-left:8px;font-size:13pt}.k td{border:1px solid #999;padding:3px 8px}.k{border-collapse:collapse;margin:12px 0}.a{margin:16px 0 16px 40px}.s{background:#eef;padding:6px;width:45%}small{font-size:7.5pt}i{font-size:7.5pt;color:#555}.c{border-top:1px dashed;margin-top:20px;padding-top:6px}h4{margin:8px 0 2px}"
       , h, "A4"), truth(acct=acct, btn=l[0], nums=l, name=n, svc=a, bill=b, date=d)
