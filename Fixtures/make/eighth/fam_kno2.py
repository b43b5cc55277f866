from kit import *
from functools import partial
@fam("k_vzpots", 3, "reportlab + ghostscript", "Verizon wireline: account 10+3+2+flag letter, header on every page, basic service per line, DigSafe notice")
def _(r, i):
    r.setup(["NY", "PA", "MA", "VA"]); a = r.addr(); b = r.pobox() if i == 2 else a; d = r.date(); n = r.names[0]; l = r.tns(i); m = l[0]; ac = f"{ph(m,'space')} {r.dg(3)} {r.dg(2)}{r.choice('YN')}"
    def draw(p, _):
        c = RL(p)
        def hd(k): c.t(36, 40, "verizon", 22, "Helvetica-Bold"); c.t(576, 34, "Account Number: " + ac, 9, al="r"); c.t(576, 46, "Bill Date: " + D(d, "long"), 9, al="r"); c.t(576, 58, f"Page {k} of 2", 9, al="r")
        hd(1); c.ls(60, 110, [n.upper()] + [x.upper() for x in b.lines], 10); c.t(330, 100, "Service Address", 9, "Helvetica-Bold"); c.ls(330, 113, a.lines, 9)
        c.t(36, 190, "Account Summary", 12, "Helvetica-Bold"); y = 208
        for x, v in [("Previous charges", r.m(40, 200)), ("Payment received " + D(after(d, -9), "mon") + ". Thank you.", "-" + r.m(40, 200)), ("Verizon basic charges", r.m(40, 100)), ("Non-basic charges", r.m(4, 20)), (f"Total due by {D(after(d,25),'mon')}", "$" + r.m(60, 200))]: c.t(44, y, x); c.t(330, y, v, al="r"); y += 14
        y = c.wrap(36, y + 12, "New York and Pennsylvania customers: " + " ".join(r.sample(NOTES, 5)) + " Call 811. Dig Safe 1-888-344-7233. Public utility hotline 1-800-342-3377.", 115)
        c.line(0, 640, 612); c.t(36, 660, "Please return remit slip with payment", 8); c.t(36, 676, ac, 11, "Courier-Bold"); c.ls(360, 670, ["VERIZON", "PO BOX 15124", "ALBANY NY 12212-5124"], 9, "Courier"); c.page(); hd(2); y = 90
        for x in l:
            c.t(36, y, f"Charges for {ph(x,'space')}", 10, "Helvetica-Bold"); y += 14
            for s in r.sample(["Business dial tone line", "FCC subscriber line charge", "Local usage 41 calls", "Call Waiting", "Federal universal service fee"], 4): c.t(50, y, s); c.t(330, y, r.m(1, 30), al="r"); y += 12
            y += 8
        c.t(36, y, f"Call detail for {ph(m,'space')}", 10, "Helvetica-Bold"); y += 14
        for k in r.calls(14): c.t(50, y, "  ".join(k), 8, "Courier"); y += 11
        c.t(36, y + 14, "Questions about your bill: verizon.com or 1-800-837-4966", 9); c.save(); gs(p)
    return "pdf", draw, None, truth(carrier="verizon-wireline", acct=ac, btn=m, nums=l, name=n.upper(), svc=a, bill=b.up(), date=d)

@fam("k_vzw", 2, "WeasyPrint", "Verizon Wireless: label row above values (invoice, account, due), lines with cost centres, data lines; return address first")
def _(r, i):
    r.setup(); b = r.addr(); d = r.date(); n = r.names[0]; l = r.tns(4 + i); ac = f"{r.dg(9)}-0000{i}"
    us = ["Truck 1", r.people[0], r.people[1], "Tablet Ipad", "Office", "Router"]
    h = f"""<table width=100%><tr><td><small>PO BOX 489<br>NEWARK, NJ 07101-0489</small></td><td class=lg>verizon<sup>✓</sup></td></tr></table><table class=k><tr><th>Invoice Number</th><th>Account Number</th><th>Date Due</th><th>Page</th></tr><tr><td>{r.dg(10)}</td><td>{ac}</td><td>{D(after(d,22),'us')}</td><td>1 of 3</td></tr></table><small>KEYLINE /{r.dg(7)}/</small><div style="margin:16px 30px">{br([n.upper()]+[x.upper() for x in b.lines])}</div><h3>Quick Bill Summary</h3><p>Bill Date {D(d,'long')} &nbsp; {D(after(d,-30),'mon')} – {D(after(d,-1),'mon')}</p>{tbl([('Previous Balance (see back for details)','$'+r.m(90,400)),('Payment – Thank You','–$'+r.m(90,400)),('Monthly Access Charges','$'+r.m(90,400)),('Usage and Purchase Charges','$.00'),('Verizon Wireless’ Surcharges and Other Charges & Credits','$'+r.m(9,40)),('Total Charges Due by '+D(after(d,22),'long'),'$'+r.m(90,400))])}<p>Questions? 1.800.922.0204 or *611 from your phone</p><p>Make check payable to Verizon Wireless. PO BOX 16810, NEWARK, NJ 07101-6810</p>
<div style="page-break-before:always"><h3>Charges by Cost Center</h3>{tbl([(ph(x)+' '+us[k], 'p. %d'%(k+3), r.m(30,60), '.00', r.m(1,6), r.m(30,70)) for k,x in enumerate(l)],['Line','Page','Monthly','Usage','Surcharges','Total'],'m')}<p>{NOTES[7]}</p></div><div style="page-break-before:always"><h3>Summary for {us[0]}: {ph(l[0])}</h3>{tbl([('Business Unlimited Plus 5G','45.00'),('TMP multi-device','17.00')])}<h3>Detail for {us[0]}: {ph(l[0])}</h3>{tbl([(k[0],k[1],k[3],k[2],k[4]) for k in r.calls(20)],['Date','Time','Number','Destination','Min'],'m')}</div>"""
    return "pdf", weasy, page(".lg{font-size:22pt;font-weight:bold;text-align:right}.k{float:right;border:1px solid;margin:6px}.k td,.k th{border-right:1px solid;padding:3px 8px;font-size:8.5pt}.m{width:100%;font-size:8.5pt;border-collapse:collapse}.m td{border-bottom:1px solid #ccc}", h), truth(carrier="verizon-wireless", acct=ac, btn=None, nums=l, name=n.upper(), bill=b.up(), date=d)

@fam("k_attmob", 2, "reportlab", "AT&T Mobility: Page/Issue Date/Account/Foundation Account/Invoice table; dotted numbers; ATTN line; landscape-like usage in two columns")
def _(r, i):
    r.setup(); b = r.addr(); d = r.date(); n = r.names[0]; l = r.tns(4 + i); ac = r.dg(12)
    def draw(p, _):
        c = RL(p); y = 40
        for x, v in [("Page:", "1 of 3"), ("Issue Date:", D(d, "mon")), ("Account Number:", ac), ("Foundation Account:", "0" + r.dg(7)), ("Invoice:", f"{ac}X{d:%m%d%Y}")]: c.t(400, y, x, 8.5); c.t(576, y, v, 8.5, al="r"); y += 12
        c.ls(50, 130, [n.upper(), "ATTN: " + r.people[0].upper()] + [x.upper() for x in b.lines], 9.5)
        c.t(330, 140, "Total due", 10); c.t(330, 166, "$" + r.m(200, 600), 24, "Helvetica-Bold"); c.t(330, 184, "Please pay by " + D(after(d, 23), "mon"))
        y = 230; c.t(50, y, "Service summary", 11, "Helvetica-Bold"); c.t(330, y, "Page", 8); c.t(560, y, "Total", 8, al="r")
        for k, x in enumerate(l): y += 15; c.t(50, y, ph(x, "dot")); c.t(150, y, [r.people[1].upper(), "SHOP", r.people[2].upper(), "HOTSPOT", "DRIVER 2", "SPARE"][k]); c.t(330, y, k + 2); c.t(560, y, "$" + r.m(25, 70), al="r")
        y += 15; c.t(50, y, "Group 1 - Business Unlimited"); c.t(560, y, "$40.00", al="r")
        y = c.wrap(50, y + 30, " ".join(r.sample(NOTES, 4)) + " Questions: 800.331.0500 or 611 from your wireless.", 110)
        c.line(0, 650, 612); c.t(50, 668, "Account number: " + ac); c.t(50, 760, "9990000" + ac + "000" + r.dg(5) + "0000" + r.dg(6), 9, "Courier"); c.ls(350, 690, ["AT&T MOBILITY", "PO Box 6463", "Carol Stream, IL 60197-6463"], 9); c.page()
        for col in (0, 1):
            y = 50; c.t(40 + 280 * col, y, f"Talk  {ph(l[col],'dot')}", 10, "Helvetica-Bold")
            for k in r.calls(30, "dot"): y += 13; c.t(40 + 280 * col, y, f"{k[0]} {k[1]:>7} {k[3]} {k[2][:11]:11} {k[4]:>5}", 7, "Courier")
        c.page(); c.wrap(50, 60, " ".join(NOTES), 110); c.save()
    return "pdf", draw, None, truth(carrier="att-mobility", acct=ac, btn=None, nums=l, name=n.upper(), bill=b.up(), date=d, contact=r.people[0].upper())

@fam("k_ringcentral", 3, "LibreOffice (html)", "RingCentral: invoice # vs account number, DigitalLine seats with numbers, doc 2 prints Main Number, ship-to = bill-to")
def _(r, i):
    r.setup(); b = r.addr(); d = r.date(); n = r.names[0]; l = r.tns(2 + i); ac = r.dg(11); mn = l[0] if i == 2 else None
    h = f"""<html><body><p><font color="#ff8800" size=5><b>RingCentral</b></font><br>RingCentral, Inc., 20 Davis Drive, Belmont CA 94002<br><br><table width=100%><tr><td><b>Bill To</b><br>{br([n]+b.lines)}</td><td><table><tr><td>Invoice #</td><td>CD_{r.dg(9)}</td></tr><tr><td>Invoice Date</td><td>{D(d,'us')}</td></tr><tr><td>Account Number</td><td>{ac}</td></tr>{f'<tr><td>Main Number</td><td>{ph(mn,"paren")}</td></tr>' if mn else ''}<tr><td>Payment Terms</td><td>Credit card</td></tr></table></td></tr></table><br><table border=1 cellspacing=0 width=100%><tr bgcolor="#eeeeee"><td>Service</td><td>Phone Number</td><td>Period</td><td>Amount</td></tr>{''.join(f'<tr><td>DigitalLine Unlimited Standard</td><td>{ph(x,"paren")}</td><td>{D(d,"us")} - {D(after(d,29),"us")}</td><td>{r.m(20,35)}</td></tr>' for x in l)}<tr><td>e911 Service Fee</td><td></td><td></td><td>{r.m(1,5)}</td></tr><tr><td>Compliance and Administrative Cost Recovery Fee</td><td></td><td></td><td>{r.m(3,15)}</td></tr>{''.join(f'<tr><td>{x}</td><td></td><td></td><td>{v}</td></tr>' for x,v in taxes(r))}</table><p align=right>Total Due: ${r.m(90,300)}</p><p>Support 1-888-898-4591. Manage billing in the Admin Portal at service.ringcentral.com.</p>"""
    return "pdf", soffice, h, truth(carrier="ringcentral", acct=ac, btn=mn, nums=l, name=n, svc=None, bill=b, date=d)

@fam("k_bellcan", 3, "WeasyPrint (A4)", "Bell Canada business: account = number + (3), electronic banking ID, GST number, phone line sections")
def _(r, i):
    r.setup(cities=[CA[0], CA[2], CA[3], CA[1]]); r.npa = r.city[3]; a = r.addr(False); a.unit = [None, "Unit 5", None][i-1]; d = r.date(); n = ["Kawartha Sleep Centre Inc.", "Limestone City Printing Ltd.", "Bass Pro-Stop Marina"][i-1]; l = r.tns(1 + i); m = l[0]; cus = r.dg(3); svc = i != 3
    h = f"""<div style="display:flex;justify-content:space-between"><div style="font:bold 28pt 'Liberation Sans';color:#0054a6">Bell</div><table class=k><tr><td>Account number<td><b>{ph(m,'sp-')} ({cus})</b></tr><tr><td>Bill date<td><b>{D(d,'long')}</b></tr><tr><td>Electronic banking ID<td>{r.dg(9)}{r.dg(4)}</tr></table></div><div class=a>{br([n]+a.lines)}</div>{f'<p>Service address: {E(a.one)}</p>' if svc else ''}<h3>Summary of your account</h3>{tbl([('Amount of your last bill','$'+r.m(90,200)),('Payments received','-$'+r.m(90,200)),('Balance forward','$0.00')])}<h3>Summary of your charges</h3>{tbl([('Fixed monthly charges','$'+r.m(90,200)),('Usage charges','$'+r.m(1,20)),('Other charges and credits','$0.00'),('GST/HST # '+r.dg(9)+' RT0001','$'+r.m(9,30)),('Total amount due by '+D(after(d,21),'long'),'$'+r.m(90,200))])}<h3>Fixed monthly charges</h3>{''.join(f'<h4>Phone line {ph(x,"sp-")}</h4>'+tbl([('Business line',r.m(50,70)),('9-1-1 Emergency service','0.16'),('Smart Touch',r.m(5,12))]) for x in l)}<h3>Usage charges</h3>{tbl([(k[0],k[1],k[2],k[3],k[4],k[5]) for k in r.calls(8,'sp-')])}<p><b>Questions?</b> bell.ca/businesssupport or 310-BELL (2355), 1 866 310-2355</p><p>Late payment charge 3% per month (42.58% per year). {NOTES[11]}</p><p style="border-top:1px dashed">Bell Canada, PO Box 9000, Stn Don Mills, North York ON M3C 2X7 &nbsp; {ph(m,'sp-')} ({cus})</p>"""
    return "pdf", weasy, page(".k td{padding:2px 6px;border-bottom:1px solid #ccc}.a{margin:24px 40px}h3{color:#0054a6;margin:8px 0 2px}h4{margin:3px 0}td{font-size:8.5pt}p{font-size:8.5pt}", h, "A4"), truth(carrier="bell-canada", acct=m + cus, btn=m, nums=l, name=n, svc=a if svc else None, bill=a, date=d)

@fam("k_videotron", 2, "chromium", "Vidéotron Affaires in French: No de compte 9-3-1, Date de facturation, Téléphonie lines, scan line")
def _(r, i):
    r.setup(cities=CA[4:7]); r.npa = r.city[3]; a = r.addr(False); a.street = ["rue Wellington S", "boul. des Forges"][i-1]; a.unit = [None, "bureau 301"][i-1]; d = r.date(); n = ["Gestion Pelletier & Roy inc.", "Pharmacie M. Arsenault"][i-1]; l = r.tns(1 + i); ac = f"{r.dg(9)}-00{i}-{r.dg(1)}"
    fm = f"{d.day} {['janvier','février','mars','avril','mai','juin','juillet','août','septembre','octobre','novembre','décembre'][d.month-1]} {d.year}"; q = lambda: r.m(10, 70).replace(".", ",") + " $"
    h = f"""<table width=100%><tr><td style="font:bold 20pt Roboto;color:#333">Vidéotron <span style="color:#fc0">Affaires</span></td><td align=right>No de compte<br><b>{ac}</b><br>Date de facturation<br><b>{fm}</b><br>Payer avant le<br>{D(after(d,21),'iso')}</td></tr></table><p style="margin:20px 40px">{br([n,a.l1]+([a.unit] if a.unit else [])+[f'{a.city} ({a.st}) {a.zip}'])}</p><h3>Sommaire de la facture</h3>{tbl([('Solde précédent',q()),('Paiement reçu, merci','-'+q()),('Internet Affaires 120',q()),('Téléphonie Affaires',q()),('TPS 5 %',q()),('TVQ 9,975 %',q()),('Total à payer',q())])}<h3>Adresse de service</h3><p>{br([a.l1]+([a.unit] if a.unit else [])+[f'{a.city} ({a.st}) {a.zip}'])}</p><h3>Téléphonie</h3>{tbl([('Ligne '+ph(x,'sp-'),'Forfait Illimité',q()) for x in l])}<h3>Appels interurbains</h3>{tbl([(k[0],k[1],k[2],k[3]) for k in r.calls(7,'sp-')])}<p>Service à la clientèle 1 888 433-6876. La vitesse de votre service peut varier. Les frais d'administration de 2 % s'appliquent.</p><p>Vidéotron, C.P. 11078, Succ. Centre-ville, Montréal (Québec) H3C 5B7</p><p style="font-family:'Liberation Mono'">{r.dg(12)}{ac.replace('-','')}{r.dg(20)}</p>"""
    return "pdf", chromium, page("td{padding:3px 10px 3px 0}h3{border-bottom:2px solid #fc0;margin:10px 0 4px}", h), truth(carrier="videotron", acct=ac, btn=None, nums=l, name=n, svc=a, bill=a, date=d)

@fam("k_altafiber", 2, "fpdf2", "altafiber: account 10+3 at top right of each page, product pages, billing office numbers that look local")
def _(r, i):
    r.setup(["OH"], [c for c in CITY if c[0] == "Cincinnati"]); a = r.addr(); b = a; d = r.date(); n = r.names[0]; l = r.tns(1 + i); m = l[0]; cus = r.dg(3); ac = f"{ph(m,'sp-')} {cus}"
    def draw(p, _):
        from fpdf import FPDF
        f = FPDF(format="letter", unit="pt"); f.set_creation_date(datetime.datetime(2026, 11, 29))
        def t(x, y, v, s=9, st="", al="l", fam="Times"): f.set_font(fam, st, s); f.text(x - (f.get_string_width(v) if al == "r" else 0), y, v)
        for pg in (1, 2):
            f.add_page(); t(36, 44, "altafiber", 22, "B", fam="Helvetica")
            for k, (x, v) in enumerate([("Account number", ac), ("Bill date", D(d, "long")), ("Page", f"{pg} of 2")]): t(460, 34 + 12 * k, x, al="r"); t(576, 34 + 12 * k, v, 9, "B", "r")
            if pg == 1:
                y = 130
                for x in [n] + b.lines: t(70, y, x, 11); y += 13
                t(330, 130, "Service address: " + a.l1 + (" " + a.unit if a.unit else "")); t(330, 142, a.csz)
                t(36, 220, "Service Summary", 13, "B"); y = 238
                for x, v in [("Previous balance", r.m(90, 200)), ("Payments", "-" + r.m(90, 200)), ("altafiber Local Service", r.m(40, 100)), ("Fioptics Internet", "69.99"), ("Taxes and surcharges", r.m(5, 20)), (f"Total due by {D(after(d,21),'long')}", "$" + r.m(90, 250))]: t(44, y, x, 10); t(400, y, v, 10, al="r"); y += 15
                y += 20
                for x in r.sample(NOTES, 5): t(36, y, cut(x, 130), 8.5); y += 12
                t(36, y + 14, "Business office 513-566-5050    Repair 513-565-2210    altafiber.com", 10); t(36, 700, f"Remit to P.O. Box 748001, Cincinnati, OH 45274-8001     Account number {ac}", 10)
            else:
                y = 90; t(36, y, "Local Service Detail", 12, "B")
                for x in l: y += 18; t(44, y, ph(x, "sp-") + "   Business Access Line", 10, "B"); t(560, y, r.m(20, 40), al="r"); y += 12; t(60, y, "End user common line"); t(560, y, "8.40", al="r")
                for x, v in taxes(r): y += 13; t(44, y, x); t(560, y, v, al="r")
                y += 24; t(36, y, "Long distance", 11, "B")
                for k in r.calls(12): y += 12; t(44, y, "   ".join(k))
        f.output(str(p))
    return "pdf", draw, None, truth(carrier="altafiber", acct=m + cus, btn=m, nums=l, name=n, svc=a, bill=b, date=d)

@fam("k_tds", 2, "text", "TDS: label row over values, 16-digit account, 'Services for' heads, no BTN label")
def _(r, i):
    r.setup(["WI", "TN", "NH", "ME", "MN"]); a = r.addr(False); d = r.date(); n = r.names[0]; l = r.tns(2); ac = r.dg(16) if i == 1 else r.dg(16)
    t = f"""                              TDS Telecom
                              tdstelecom.com     1-855-696-8368
======================================================================
 Bill Date            Account Number               Amount Due
 {D(d,'mon'):21}{ac:29}${r.m(80,200)}
======================================================================
      {n}
      {a.l1}
      {a.csz}

 Service Address
   {a.l1}, {a.csz}

 SUMMARY
   Previous balance                                   {r.m(80,200):>9}
   Payment received                                  -{r.m(80,200):>9}
   New charges                                        {r.m(80,200):>9}
   Due {D(after(d,20),'mon')}

""" + "\n".join(f" Services for {ph(x)}\n   Business line                                      {r.m(25,40):>9}\n   Federal line cost charge                           {r.m(5,9):>9}\n   Voice messaging                                    {r.m(3,9):>9}" for x in l) + "\n\n Internet 300 Mbps                                       79.95\n\n Taxes and surcharges\n" + "\n".join(f"   {x:50} {v:>9}" for x, v in taxes(r)) + "\n\n Long distance\n" + "\n".join("   " + "  ".join(k) for k in r.calls(7)) + f"\n\n {NOTES[1]}\n {NOTES[9]}\n\n TDS, PO Box 94510, Palatine IL 60094-4510\n"
    return "txt", None, t, truth(carrier="tds", acct=ac, btn=None, nums=l, name=n, svc=a, bill=a, date=d)

@fam("k_mediacom", 2, "chromium + ghostscript", "Mediacom Business: local office block above the customer, PIN, 16-digit account, phone in a TV bill")
def _(r, i):
    r.setup(["IA", "IL", "MO", "GA", "MN"]); a = r.addr(); b = r.pobox() if i == 2 else a; d = r.date(); n = r.names[0]; l = r.tns(1 + i); ac = f"8383 {r.dg(2)} {r.dg(3)} 0{r.dg(6)}"
    h = f"""<div style="display:flex;justify-content:space-between"><div><b style="font-size:16pt;color:#036">Mediacom Business</b><br><small>Local office: {r.randint(100,900)} Depot St, {r.city[0]} {r.city[1]} {r.city[2]}<br>{ph(r.tn(nxx='223'),'paren')}</small></div><div>Statement date: <b>{D(d,'us')}</b><br>Account number: <b>{ac}</b><br>PIN: {r.dg(4)}<br>Due: {D(after(d,18),'us')}</div></div><div style="margin:30px 40px">{br([n]+b.lines)}</div><p>Service address: {E(a.one)}</p><table class=m><tr><th>Statement of service<th>From<th>To<th>Amount</tr>{''.join(f'<tr><td>{x}<td>{D(after(d,2),"us2")}<td>{D(after(d,31),"us2")}<td>{v}</tr>' for x,v in [('Internet 300','129.95'),('Business TV','54.95')]+[('Business Phone '+ph(x),r.m(25,40)) for x in l])}</table>{tbl(taxes(r))}<p>Total due <b>${r.m(190,300)}</b></p><p>{'</p><p>'.join(r.sample(NOTES,4))}</p><p>mediacomcable.com/business &nbsp; 1-855-633-4226</p><div style="border-top:1px dashed;padding-top:10px">{D(d,'us')} &nbsp; {ac} &nbsp; Amount enclosed ______<br>Mediacom, PO Box 5744, Carol Stream IL 60197-5744</div>"""
    return "pdf", lambda p, x: (chromium(p, x), gs(p)), page(".m{width:100%;border-collapse:collapse}.m td,.m th{border-bottom:1px solid #ccc}", h), truth(carrier="mediacom", acct=ac, btn=None, nums=l, name=n, svc=a, bill=b, date=d)

@fam("k_optimum", 2, "pycairo", "Optimum: 'Service for' block with account, name, address; Issued date; return address 1111 Stewart Ave; voice lines")
def _(r, i):
    r.setup(["CT", "NY"]); a = r.addr(); a.unit = None; d = r.date(); n = r.names[0]; l = r.tns(i); ac = f"078{r.dg(2)}-{r.dg(6)}-0{i}-{r.dg(1)}"
    def draw(p, _):
        import cairo
        s = cairo.PDFSurface(str(p), 612, 792); c = cairo.Context(s)
        def t(x, y, v, z=9, b=0, right=0):
            c.select_font_face("Liberation Sans", 0, b); c.set_font_size(z); c.move_to(x - (c.text_extents(v)[2] if right else 0), y); c.show_text(v)
        t(560, 30, "PAGE 1 OF 2", 7, right=1); t(330, 60, "Service for", 9, 1)
        for k, x in enumerate(["Account Number: " + ac, n.upper()] + [x.upper() for x in a.lines]): t(330, 74 + 12 * k, x)
        t(40, 60, "optimum. business", 18, 1); t(40, 74, "1111 STEWART AVENUE BETHPAGE NY 11714-3581", 6.5); t(40, 83, "CHANGE SERVICE REQUESTED", 6.5)
        for k, x in enumerate([n.upper()] + [x.upper() for x in a.lines]): t(60, 140 + 12 * k, x, 10)
        t(330, 160, "Your Monthly Statement", 13, 1)
        for k, (x, v) in enumerate([("Bill Date", D(d, "mon")), ("Billing Period", f"{D(d,'us2')} - {D(after(d,29),'us2')}"), ("Due Date", D(after(d, 20), "mon")), ("Amount", "$" + r.m(90, 250))]): t(330, 180 + 14 * k, x); t(560, 180 + 14 * k, v, right=1)
        y = 270
        for x in r.sample(NOTES, 5): t(40, y, cut(x, 112), 8); y += 13
        t(40, y + 20, "Questions? 866-213-7456  optimum.com/business"); t(40, 700, f"{ac}     Optimum, PO Box 742698, Cincinnati, OH 45274-2698")
        c.show_page(); t(40, 40, f"{n.upper()}    Account Number: {ac}", 9, 1); y = 70
        for x, v in [("Optimum Business Internet 300", "109.99")] + [z for q in l for z in (("Optimum Voice   " + ph(q, "paren"), r.m(25, 35)), ("   Caller ID, Call Return, VIP Ringing", "0.00"))] + taxes(r): t(40, y, x); t(560, y, v, right=1); y += 15
        y += 10; t(40, y, "Call detail", 10, 1)
        for k in r.calls(9, "paren"): y += 13; t(40, y, "    ".join(k), 8)
        s.finish()
    return "pdf", draw, None, truth(carrier="optimum", acct=ac, btn=l[0] if i == 1 else None, nums=l, name=n.upper(), svc=a.up(), bill=a.up(), date=d)
