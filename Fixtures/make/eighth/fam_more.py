from kit import *
@fam("k_tmobile", 2, "reportlab", "T-Mobile: label over value cells, place of use under each line (so no service address), '- Removed' line, connected device; billing name and address only on the last page, upside down", True)
def _(r, i):
    r.setup(); b = r.addr(); d = r.date(); n = r.names[0]; l = r.tns(3 + i); ac = r.dg(9); gone = r.tn(); pl = [r.addr(False) for _ in range(2)]
    def draw(p, _):
        c = RL(p)
        def hd(k):
            for q, (x, v) in enumerate([("Bill period", f"{D(after(d,-30),'mon')[:-6]} - {D(after(d,-1),'mon')}"), ("Account", ac), ("Invoice", f"{ac}-0{i+2}"), ("Page", f"{k} of 4")]): c.t(40 + 140 * q, 36, x, 7, g=.4); c.t(40 + 140 * q, 48, v, 9.5)
        hd(1); c.t(40, 110, "T-Mobile", 24, "Helvetica-Bold"); c.t(40, 150, "Hi " + r.people[0].split()[0] + ".", 16); c.t(40, 170, "Here's your bill for the month. Bill issue date " + D(d, "mon"), 10)
        c.t(40, 210, "TOTAL DUE $" + r.m(150, 400), 18, "Helvetica-Bold"); c.t(40, 226, "Your bill is due by " + D(after(d, 21), "mon"))
        c.wrap(40, 260, " ".join(r.sample(NOTES, 5)) + " Call 611 from your T-Mobile phone or 1-800-937-8997.", 95, 9); c.page()
        hd(2); c.t(40, 80, "THIS BILL SUMMARY", 12, "Helvetica-Bold"); y = 100
        for x, v in zip((40, 180, 320, 400, 470, 576), ("Line", "Type", "Plans", "Equipment", "Services", "Total")): c.t(x, y, v, 8, "Helvetica-Bold", "r" if x == 576 else "l")
        y += 14; c.t(40, y, "Account"); c.t(320, y, "$60.00"); c.t(576, y, "$60.00", al="r")
        for k, x in enumerate(l): y += 14; c.t(40, y, ph(x, "paren")); c.t(180, y, "Mobile Internet" if k == 2 else "Voice"); c.t(320, y, "$" + r.m(15, 40)); c.t(470, y, "$0.00"); c.t(576, y, "$" + r.m(15, 60), al="r")
        y += 14; c.t(40, y, ph(gone, "paren") + " - Removed"); c.t(180, y, "Voice"); c.t(576, y, "-$" + r.m(1, 9), al="r")
        c.page(); hd(3); c.t(40, 80, "DETAILED CHARGES", 12, "Helvetica-Bold"); y = 100
        for k, x in enumerate(l):
            c.t(40, y, ph(x, "paren"), 10, "Helvetica-Bold"); c.t(40, y + 12, f"{r.people[k % 5]} | {'Connected Device' if k == 2 else 'Voice'}", 8); c.t(40, y + 23, f"{pl[k%2].l1}, {pl[k%2].csz}", 8); c.t(320, y, "Business Unlimited Advanced"); c.t(576, y, "$" + r.m(15, 40), al="r"); c.t(320, y + 12, "Regulatory programs & telco recovery fee"); c.t(576, y + 12, "$3.99", al="r"); y += 42
        c.t(40, y + 10, f"TALK  {ph(l[0],'paren')}", 9, "Helvetica-Bold"); y += 24
        for k in r.calls(10, "paren"): c.t(40, y, "  ".join(k[:5]), 8, "Courier"); y += 11
        c.page(); hd(4); c.c.saveState(); c.c.translate(612, 792); c.c.rotate(180); y = 300
        for x in [n] + b.lines: c.t(90, y, x, 11); y += 14
        c.ls(360, 300, ["T-MOBILE", "PO BOX 742596", "CINCINNATI OH 45274-2596"], 10); c.c.restoreState(); c.save()
    return "pdf", draw, None, truth(carrier="t-mobile", acct=ac, btn=None, nums=l, name=n, svc=None, bill=b, date=d, notNumbers=[gone], expectFindings=["removed line"])

@fam("u_postcard", 2, "fpdf2 (6x4 inch card)", "postcard bill, labels in tiny print below the values, customer block at lower right, meter-strip of charges", True)
def _(r, i):
    r.setup(["IA", "NE", "SD", "ND", "KS", "MN"]); b = r.addr(False); d = r.date(); n = r.people[0] if i == 1 else r.names[0]; l = r.tns(1); acct = r.dg(4) + "-" + r.dg(2)
    def draw(p, _):
        from fpdf import FPDF
        f = FPDF(format=(432, 288), unit="pt"); f.set_auto_page_break(False); f.set_creation_date(datetime.datetime(2026, 11, 29)); f.add_page()
        def t(x, y, v, s=9, st="", fam="Courier"): f.set_font(fam, st, s); f.text(x, y, v)
        t(14, 22, f"{r.city[0].upper()} HOME TELEPHONE CO.", 9, "B", "Helvetica"); t(14, 32, f"Box 3, {r.city[0]} {r.city[1]} {r.city[2]}   Ph {ph(r.tn(nxx='223'),'sp-')}", 6.5, "", "Helvetica")
        for k, (v, x) in enumerate([(acct, "ACCOUNT"), (ph(l[0], "sp-"), "TELEPHONE"), (D(d, "us2"), "BILL DATE"), (D(after(d, 14), "us2"), "PAY BY")]):
            f.rect(14 + 100 * k, 42, 100, 28); t(20 + 100 * k, 56, v, 10, "B"); t(20 + 100 * k, 66, x, 5, "", "Helvetica")
        y = 88
        for x, v in [("LOCAL", r.m(18, 25)), ("TOLL", r.m(1, 6)), ("INTERNET", "49.95"), ("FED SLC", "6.50"), ("911", "1.00"), ("TAX", r.m(1, 4)), ("BAL FWD", "0.00"), ("TOTAL", r.m(80, 99))]: t(14, y, f"{x:10}{v:>8}", 8.5); y += 12
        t(14, y + 6, f"SERVICE AT {b.l1.upper()} {b.city.upper()} {b.st} {b.zip}", 7); t(14, y + 18, "RETURN CARD WITH PAYMENT. 711 = RELAY. 811 = DIG.", 6)
        y = 130
        for x in [n.upper()] + [x.upper() for x in b.lines]: t(210, y, x, 9); y += 12
        f.output(str(p))
    return "pdf", draw, None, truth(acct=acct, btn=l[0], nums=l, name=n.upper(), svc=b.up(), bill=b.up(), date=d)

@fam("u_numbergrid", 2, "chromium", "hosted voice bill: numbers in a grid of chips in four columns with no amounts, extensions beside, parked numbers included, cancelled chip struck through", True)
def _(r, i):
    r.setup(); a = r.addr(); b = r.pobox() if i == 2 else a; d = r.date(); n = r.names[0]; l = r.tns(11 + i); gone = r.tn(); acct = "NV" + r.dg(6)
    chips = "".join(f"<div class=c>{ph(x,'dot' if i==2 else 'paren')}<br><small>{'ext ' + str(201+k) if k % 4 else 'parked'}</small></div>" for k, x in enumerate(l)) + f"<div class=c style='color:#999'><s>{ph(gone,'dot' if i==2 else 'paren')}</s><br><small>cancelled {D(after(d,-18),'us2')}</small></div>"
    h = f"""<div style="display:flex;justify-content:space-between;align-items:end"><h1>nimbusvoice</h1><div>invoice no. {r.dg(7)}<br>issued {D(d,'dmy')}<br>autopay {D(after(d,5),'dmy')}</div></div><div class=s><div><i>customer</i><br>{br([n]+b.lines)}</div><div><i>where your phones are</i><br>{br(a.lines)}</div><div><i>account</i><br>{acct}</div><div><i>you owe</i><br><span style="font-size:16pt">${r.m(200,500)}</span></div></div><h3>Your numbers ({len(l)})</h3><div class=g>{chips}</div><h3>What you pay for</h3>{tbl([('Essentials seat',6,'19.99',r.m(100,130)),('Numbers',len(l),'1.00',f'{len(l)}.00'),('Cell forwarding minutes',r.randint(20,800),'0.02',r.m(1,16)),('Regulatory bundle',1,'',r.m(9,30))],['','qty','each','total'])}<h3>Busiest callers</h3>{tbl([(k[3],k[2],k[4]) for k in r.calls(5)])}<p>Stuck? {ph(r.tf(),'dot')} or chat. {NOTES[10]}</p>"""
    return "pdf", chromium, page("h1{color:#5b2be0;margin:0}.s{display:flex;gap:26px;background:#f4f1fd;padding:10px;margin:12px 0}i{color:#888;font-size:7.5pt}.g{display:grid;grid-template-columns:repeat(4,1fr);gap:6px}.c{border:1px solid #cbb;border-radius:12px;padding:5px 9px}small{color:#777}", h), truth(acct=acct, btn=None, nums=l, name=n, svc=a, bill=b, date=d, notNumbers=[gone], expectFindings=["disconnected number"])

@fam("r_transposed", 2, "WeasyPrint (landscape)", "record with a column for each line: telephone numbers across the top, features down the side; account facts in the footer", True)
def _(r, i):
    r.setup(); a = r.addr(); b = r.pobox(); d = r.date(); n = r.names[0]; l = r.tns(4 + i); acct = r.dg(8)
    rows = [["Feature"] + [ph(x) for x in l], ["Role"] + ["BTN" if k == 0 else "WTN" for k in range(len(l))], ["State"] + ["In service"] * len(l), ["Class"] + ["Business"] * len(l), ["InterLATA"] + ["0444"] * len(l), ["Hunt to"] + [f"next" if k < 2 else "—" for k in range(len(l))], ["Voice mail"] + [r.choice(["Y", "N"]) for _ in l], ["MRC"] + [r.m(20, 40) for _ in l]]
    h = f"<h3>LINE EQUIPMENT RECORD (CSR)</h3>{tbl(rows[1:], rows[0], 'm')}<div style='margin-top:30px;columns:3;border-top:2px solid;padding-top:6px'><b>Account</b> {acct}<br><b>Customer</b> {E(n)}<br><b>Record pulled</b> {D(d,'dd-mon')}<br><div style='break-inside:avoid'><b>Service address</b><br>{br(a.lines)}</div><div style='break-inside:avoid'><b>Billing address</b><br>{br(b.lines)}</div><b>Freeze</b> {'LSP freeze in effect' if i==1 else 'none'}<br><b>LNP desk</b> {ph(r.tf(),'1-')}</div>"
    return "pdf", weasy, page(".m{border-collapse:collapse;width:100%}.m td,.m th{border:1px solid #444;padding:4px}", h, "letter landscape"), rec(acct=acct, btn=l[0], nums=l, name=n, svc=a, bill=b, date=d, expectFindings=["hunt-group", "address-differs"] + (["freeze"] if i == 1 else []))

@fam("k_lumen", 2, "WeasyPrint", "Lumen: account 5-letters/digits, earlier invoices in the payment list, Service Level Activity with one location (doc 1) or two (doc 2: no service address); circuit ids beside service numbers")
def _(r, i):
    r.setup(); b = r.addr(); d = r.date(); n = r.names[0]; ls = [r.tns(4)] if i == 1 else [r.tns(3), r.tns(2)]; locs = [r.addr(False) for _ in ls]; ac = "5-" + "".join(r.choice("BCDFGHJKLMNPQRSTVWX2346789") for _ in range(8))
    h = f"""<table width=100%><tr><td style="font:bold 20pt 'Liberation Sans'">LUMEN<sup>®</sup></td><td><table class=k><tr><td>Account Number<td>{ac}</tr><tr><td>Invoice Number<td>{r.dg(9)}</tr><tr><td>Invoice Date<td>{D(d,'mon')}</tr><tr><td>Payment Due<td>{D(after(d,30),'mon')}</tr></table></td></tr></table><div style="margin:30px 40px 30px">{br([n.upper()]+[x.upper() for x in b.lines])}</div><h3>Invoice summary</h3>{tbl([('Previous balance',r.m(200,900)),('Payments',r.m(200,900)+' CR'),('Current charges',r.m(200,900)),('Taxes, fees and surcharges',r.m(20,90)),('Total amount due',r.m(200,900))])}<p>{'</p><p>'.join(r.sample(NOTES,3))}</p><p>How to reach us: lumen.com/help, billing coordinator 877-453-8353. Remit to Level 3 Communications, LLC, PO Box 910182, Denver CO 80291-0182</p>
<div style="page-break-before:always"><h3>Payments and adjustments</h3>{tbl([(D(after(d,-30*k),'us2'),r.dg(9),'Receipt '+r.dg(8),r.m(200,900)) for k in (1,2,3)],['Date','Invoice','Receipt','Amount'],'m')}<h3>Product summary</h3>{tbl([('Voice Complete',r.m(90,200)),('Dedicated Internet Access 50M',r.m(200,400))])}<h3>Account Level Charges</h3>{tbl(taxes(r))}</div>
<div style="page-break-before:always"><h3>Service Level Activity</h3>{''.join(f"<div class=l>Service Location: {E(x.one)}</div>"+tbl([(f"{r.dg(2)}/IQXX/{r.dg(6)}/LVLC", ph(q), 'Local TN', r.m(1,5)) for q in t_]+[(f"BB{r.dg(6)}", '', 'Dedicated Internet', r.m(100,300))],['Circuit ID','Service Number','Description','MRC'],'m') for x,t_ in zip(locs,ls))}<h3>Usage by Usage Type</h3>{tbl([('Interstate',r.randint(9,400),r.m()),('Intrastate',r.randint(9,400),r.m()),('Toll free',0,'0.00')],['Type','Minutes','Charge'],'m')}</div>"""
    return "pdf", weasy, page(".k td{border-bottom:1px solid #aaa;padding:3px 10px}.m{width:100%;border-collapse:collapse}.m td,.m th{border-bottom:1px solid #ccc;padding:3px}.l{background:#eef;padding:4px;margin-top:8px}", h), truth(carrier="lumen", acct=ac, btn=None, nums=[q for t_ in ls for q in t_], name=n.upper(), svc=locs[0] if i == 1 else None, bill=b.up(), date=d, expectFindings=[] if i == 1 else ["several locations"])

@fam("k_vonagebiz", 2, "LibreOffice (html)", "Vonage Business: invoice number, account number, DID list with extensions and virtual numbers, E911 location, credit note line", True)
def _(r, i):
    r.setup(); a = r.addr(); b = r.addr() if i == 2 else a; d = r.date(); n = r.names[0]; l = r.tns(4 + i); ac = r.dg(6)
    h = f"""<html><body><table width=100%><tr><td><font size=5><b>VONAGE</b></font> Business<br>3200 Windy Hill Road, Atlanta GA 30339<br>Support 1-866-901-0242</td><td><table border=1 cellspacing=0 cellpadding=2><tr><td>{r.dg(8)}</td><td>{D(d,'us')}</td><td>{ac}</td><td>{D(after(d,10),'us')}</td></tr><tr><td><font size=1>Invoice Number</font></td><td><font size=1>Invoice Date</font></td><td><font size=1>Account Number</font></td><td><font size=1>Due Date</font></td></tr></table></td></tr></table><p>Bill to:<br>{br([n]+b.lines)}</p><p>Location: {E(a.one)}</p><table border=1 cellspacing=0 cellpadding=2 width=100%><tr><td><b>DID</b></td><td><b>Assigned to</b></td><td><b>Service</b></td><td><b>Price</b></td></tr>{''.join(f'<tr><td>{ph(x)}</td><td>{q}</td><td>{z}</td><td>{r.m(5,30)}</td></tr>' for x,q,z in zip(l,['Auto attendant','Ext 101 '+r.people[0],'Ext 102 '+r.people[1],'Ext 103','Virtual number','Paperless fax'],['Call menu','Unlimited ext','Unlimited ext','Unlimited ext','Virtual number','Fax']))}</table><p>Credit note {r.dg(6)} for {D(after(d,-40),'us')} outage: -12.50</p><table>{''.join(f'<tr><td>{x}</td><td>{v}</td></tr>' for x,v in taxes(r))}</table><p><b>Total ${r.m(100,300)}</b></p><p>{NOTES[10]} {NOTES[6]}</p></body></html>"""
    return "pdf", soffice, h, truth(carrier="vonage-business", acct=ac, btn=None, nums=l, name=n, svc=a, bill=b, date=d)
