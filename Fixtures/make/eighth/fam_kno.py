from kit import *
from functools import partial
def yn(r): return r.choice("YN")

@fam("k_attilec", 3, "WeasyPrint (two columns)", "AT&T ILEC: account with check digit, 'Charges for' heads, two columns, call charges; doc 2 prints a Service Address")
def _(r, i):
    r.setup(["IN", "OH", "WI", "IL", "MI", "KS", "MO", "OK", "TX"]); b = r.addr(); a = r.addr() if i == 2 else None; d = r.date(); n = r.names[0]; l = r.tns(2 + i); m = l[0]; cus, ck = r.dg(3), r.dg(1)
    ac = f"{ph(m,'sp-')} {cus} {ck}"
    secs = "".join(f"<h4>Charges for {ph(x,'sp-')}</h4>" + tbl([("Monthly Service " + D(d, "mon")[:6], ""), ("Bus Local Calling Unlimited", r.m(25, 45)), ("Federal Subscriber Line Charge", "7.05"), (r.choice(["Caller ID", "Hunting", "Call Forwarding"]), r.m(2, 9))]) + f"<div class=tt>Total Charges for {ph(x,'sp-')} &nbsp; {r.m(40,60)}</div>" for x in l)
    h = f"""<table width=100%><tr><td class=lg>AT&amp;T</td><td class=ad>{br([n]+b.lines)}</td><td><table class=k><tr><td>Page<td>1 of 2</tr><tr><td>Account Number<td>{ac}</tr><tr><td>Billing Date<td>{D(d,'mon')}</tr><tr><td>Web Site<td>att.com/business</tr></table></td></tr></table>
<h2>Monthly Statement &nbsp; {D(after(d,-30),'mon')} - {D(after(d,-1),'mon')}</h2>{f'<p><b>Service Address:</b> {E(a.one)}</p>' if a else ''}<div style="columns:2;column-gap:16px"><h3>Bill-At-A-Glance</h3>{tbl([('Previous Bill',r.m(90,300)),('Payment Received '+D(after(d,-9),'us2')+' - Thank You!',r.m(90,300)+'CR'),('Adjustments','.00'),('Balance','.00'),('Current Charges',r.m(90,300))])}<b>Total Amount Due ${r.m(90,300)}</b><br>Amount Due in Full by {D(after(d,22),'mon')}<h3>Billing Summary</h3>{tbl([('Questions? Visit att.com/business',''),('Plans and Services 1 800 321-2000',r.m(50,200)),('AT&T Long Distance 1 888 757-6500',r.m(1,9))])}<h3>News You Can Use</h3><p>{'</p><p>'.join(r.sample(NOTES,3))}</p><h3>Plans and Services</h3>{secs}<h4>Surcharges and Other Fees</h4>{tbl(taxes(r))}<h4>Call Charges</h4>{tbl([(k[0],k[1],k[2][:10],k[3].replace('-',' '),k[4]) for k in r.calls(12)])}</div><div class=c>Return bottom portion with your check in the enclosed envelope. Account Number {ac} &nbsp; Make checks payable to AT&amp;T, P.O. Box 5019, Carol Stream, IL 60197-5019</div>"""
    return "pdf", weasy, page("td{font-size:8pt}.lg{font:bold 20pt 'Liberation Sans';color:#0568ae}.ad{font-size:9.5pt;padding:34px 10px}.k td{font-size:8pt}h2{font-size:11pt;border-top:2px solid}h3{font-size:9.5pt;background:#dde7ef;margin:5px 0 2px}h4{font-size:8.5pt;margin:4px 0 0}.tt{font-weight:bold;font-size:8pt;text-align:right}p{font-size:7.5pt;margin:3px 0}.c{border-top:1px dashed;margin-top:8px;font-size:8pt;padding-top:6px}", h), truth(carrier="att-ilec", acct=m + cus, btn=m, nums=l, name=n, svc=a, bill=b, date=d)

@fam("k_frontier", 3, "reportlab", "Frontier: 17-digit account, PIN beside it, detail grouped by number headings, third-party charges with from/to; serving address line")
def _(r, i):
    r.setup(["WV", "NY", "IN", "OH"]); a = r.addr(); b = r.pobox() if i == 3 else a; d = r.date(); n = r.names[0]; l = r.tns(i); m = l[0]; ac = f"{ph(m)}-{r.randint(1,12):02d}{r.randint(1,28):02d}{r.randint(10,24)}-{r.dg(1)}"
    def draw(p, _):
        c = RL(p); c.t(36, 44, "FRONTIER", 22, "Helvetica-Bold"); c.t(36, 56, "COMMUNICATIONS", 7)
        c.box(330, 28, 250, 150); c.t(340, 44, "Account Summary", 11, "Helvetica-Bold"); y = 60
        for x, v in [("New Charges Due Date", D(after(d, 24), "us2")), ("Billing Date", D(d, "us2")), ("Account Number", ac), ("PIN", r.dg(4)), ("Previous Balance", r.m(50, 200)), ("Payments Received Thru " + D(after(d, -2), "us2"), "-" + r.m(50, 200)), ("Balance Forward", ".00"), ("New Charges", r.m(50, 200)), ("Total Amount Due", "$" + r.m(50, 200))]: c.t(340, y, x, 8.5); c.t(572, y, v, 8.5, "Helvetica-Bold", "r"); y += 13
        c.ls(60, 120, [n.upper()] + [x.upper() for x in b.lines], 10, "Courier")
        c.t(36, 200, f"Service Address: {a.one}", 9); y = 224
        c.wrap(36, y, "Manage your account at frontier.com. " + " ".join(r.sample(NOTES, 2)) + " Business customers call 1-800-921-8102.", 120)
        y = 290; c.t(36, y, "Detail of Frontier Charges", 12, "Helvetica-Bold"); y += 16; c.t(36, y, "Local Service", 9, "Helvetica-Oblique")
        for x in l:
            y += 18; c.t(36, y, ph(x, "slash"), 9, "Helvetica-Bold"); c.t(140, y, "Qty  Description", 8)
            for s in r.sample(["Business Measured Line", "FCC Long Distance", "Federal Subscriber Line Charge", "Frontier Roadwork Recovery", "Caller ID", "Rotary Hunting"], 3): y += 12; c.t(140, y, "1     " + s, 8); c.t(572, y, r.m(2, 30), 8, al="r")
        y += 22; c.t(36, y, "Detail of Charges Billed on Behalf of ILD Teleservices", 9, "Helvetica-Bold"); y += 12; c.t(36, y, "For billing inquiries call " + ph(r.tf(), "1-"), 8)
        for k in r.calls(3): y += 12; c.t(50, y, f"{k[0]} {k[1]}  collect  from {k[3]}  to {ph(m)}   {k[4]} min", 8); c.t(572, y, k[5], 8, al="r")
        for nm, v in taxes(r): y += 12; c.t(50, y, nm, 8); c.t(572, y, v, 8, al="r")
        c.c.setDash(2, 2); c.line(0, 690, 612); c.t(36, 708, "Account Number  " + ac, 10); c.t(36, 722, n, 9); c.ls(380, 708, ["FRONTIER", "PO Box 740407", "Cincinnati OH 45274-0407"], 9); c.page()
        c.t(36, 44, f"Page 2 of 2      Account {ac}      Billing Date {D(d,'us2')}", 9); c.t(36, 70, "Toll/Usage", 11, "Helvetica-Bold"); y = 88
        for k in r.calls(16): c.t(36, y, "   ".join(k), 8, "Courier"); y += 12
        c.wrap(36, y + 20, " ".join(NOTES), 115); c.save()
    return "pdf", draw, None, truth(carrier="frontier", acct=ac, btn=m, nums=l, name=n.upper(), svc=a, bill=b.up(), date=d)

@fam("k_comcast", 3, "chromium", "Comcast Business: 4-2-3-7 account in the header row, voice details with numbers; service address; doc 3 has one 'Main number'; TV and internet")
def _(r, i):
    r.setup(["PA", "CO", "MI", "IN", "UT", "WA"]); a = r.addr(); b = r.pobox() if i == 2 else a; d = r.date(); n = r.names[0]; l = r.tns(1 + i); ac = f"8{r.dg(3)} {r.dg(2)} {r.dg(3)} 0{r.dg(6)}"; mn = l[1] if i == 3 else None
    hd = lambda p: f"<table class=hd><tr><td>Account number<br><b>{ac}</b></td><td>Billing date<br><b>{D(d,'mon')}</b></td><td>Services from<br><b>{D(after(d,6),'mon')} to {D(after(d,35),'mon')}</b></td><td>Page<br><b>{p} of 3</b></td></tr></table>"
    h = f"""<div class=b>COMCAST<br>BUSINESS</div>{hd(1)}<p>Hello {E(n)},</p><p>Thank you for choosing Comcast Business.</p><div style="float:right;width:45%;border:1px solid #999;padding:8px"><h3>Your bill at a glance</h3>For {E(a.one)}{tbl([('Previous balance','$'+r.m(90,300)),('Payment - '+D(after(d,-8),'mon'),'-$'+r.m(90,300)+' cr'),('Regular monthly charges','$'+r.m(90,300)),('Taxes, fees and other charges','$'+r.m(9,40)),('Amount due','$'+r.m(90,300)),('Payment due by',D(after(d,21),'mon'))])}</div><p style="width:48%">{'</p><p style="width:48%">'.join(r.sample(NOTES,3))}</p><p style="clear:both">Need help? business.comcast.com or 1-800-391-3000</p>
<div class=cp>Detach here &nbsp; Account number {ac} &nbsp; Payment due by {D(after(d,21),'mon')}<div class=w>{br([n]+b.lines)}</div><div style="float:right">COMCAST<br>PO BOX 70219<br>PHILADELPHIA PA 19176-0219</div></div>
<div style="page-break-before:always">{hd(2)}<h3>Regular monthly charges</h3>{tbl([('Comcast Business Internet Advanced','$139.95'),('Static IP - 1','$24.95'),('Comcast Business TV Select','$49.95')])}<h3>Comcast Business Voice</h3>{tbl([('Mobility line' if k else 'Full feature voice line', ph(x,'paren'), '$'+r.m(20,45)) for k,x in enumerate(l)])}{f'<p>Main number {ph(mn,"paren")}</p>' if mn else ''}{tbl([('Voice Network Investment','$'+r.m(2,9)),('Equipment fee','$19.95')])}<h3>Taxes, fees and other charges</h3>{tbl(taxes(r))}</div>
<div style="page-break-before:always">{hd(3)}<h3>Additional information</h3><p>{'</p><p>'.join(NOTES)}</p></div>"""
    return "pdf", chromium, page(".b{font-weight:bold;font-size:16pt}.hd{width:100%;border-top:2px solid;border-bottom:1px solid #aaa;margin:8px 0}.hd td{font-size:8.5pt}.cp{border-top:1px dashed;margin-top:60px;padding-top:8px}.w{margin:26px 0 0 40px;float:left}h3{margin:8px 0 3px} td{padding:2px 8px}", h), truth(carrier="comcast-business", acct=ac, btn=mn, nums=l, name=n, svc=a, bill=b, date=d)

@fam("k_spectrum", 2, "pycairo", "Spectrum Business: security code beside the account, Service At; doc 1 prints no telephone number, doc 2 one voice line")
def _(r, i):
    r.setup(["NC", "OH", "KY", "ME", "NY", "WI"]); a = r.addr(); b = r.addr() if i == 2 else a; d = r.date(); n = r.names[0]; l = [] if i == 1 else r.tns(1); ac = f"8{r.dg(3)} {r.dg(2)} {r.dg(3)} 0{r.dg(6)}"
    def draw(p, _):
        import cairo
        s = cairo.PDFSurface(str(p), 612, 792); c = cairo.Context(s)
        def t(x, y, v, z=9, f="Roboto", b=0, right=0):
            c.select_font_face(f, 0, b); c.set_font_size(z); c.move_to(x - (c.text_extents(v)[2] if right else 0), y); c.show_text(v)
        t(30, 40, "Spectrum", 20, b=1); t(128, 40, "BUSINESS", 12)
        for k, (x, v) in enumerate([("Statement Date:", D(d, "mon")), ("Account Number:", ac), ("Security Code:", r.dg(4))]): t(30, 70 + 14 * k, x); t(120, 70 + 14 * k, v, b=1)
        t(30, 126, "Service At:"); 
        for k, x in enumerate([n] + a.lines): t(120, 126 + 12 * k, x)
        t(340, 60, "Contact us: spectrumbusiness.net", 8); t(340, 72, "Call 1-866-519-1263 or write Charter Communications", 8); t(340, 84, "4145 S. FALKENBURG RD RIVERVIEW FL 33578-8652", 8)
        y = 200; t(30, y, f"Summary   Service from {D(after(d,3),'us2')} through {D(after(d,32),'us2')}", 11, b=1)
        for x, v in [("Previous Balance", r.m(90, 300)), ("Payments Received - Thank You!", "-" + r.m(90, 300)), ("Spectrum Business Internet", r.m(60, 120)), ("Spectrum Business TV", "0.00"), ("Spectrum Business Voice", r.m(20, 40)), ("Taxes, Fees and Charges", r.m(4, 20)), ("Current Charges", r.m(90, 200)), (f"YOUR AUTO PAY WILL BE PROCESSED {D(after(d,17),'us2')}", "$" + r.m(90, 200))]: y += 17; t(40, y, x); t(400, y, v, right=1)
        y += 30; t(30, y, "NEWS AND INFORMATION", 9, b=1)
        for x in r.sample(NOTES, 5): y += 12; t(30, y, cut(x, 115), 7.5)
        t(30, 640, "Please detach and return with your payment", 8); t(30, 660, f"{D(d,'mon')}   {ac}", 9)
        for k, x in enumerate([n.upper()] + [x.upper() for x in b.lines]): t(60, 690 + 12 * k, x, 9.5, "Liberation Mono")
        for k, x in enumerate(["SPECTRUM", "PO BOX 6030", "CAROL STREAM IL 60197-6030"]): t(380, 690 + 12 * k, x, 9.5, "Liberation Mono")
        c.show_page(); t(30, 40, f"Page 2 of 2    {ac}    Security Code: see page 1", 8); t(30, 70, "Charge Details", 12, b=1); y = 90
        for x, v in [("Business Internet 500 Mbps", "99.99"), ("Promotional Discount", "-20.00"), ("Static IP 1", "14.99")] + ([("Spectrum Business Voice", ""), ("Phone number " + ph(l[0], "paren"), ""), ("Unlimited Long Distance", "0.00"), ("Voice Line", "39.99"), ("Voice Mail", "0.00")] if l else [("Spectrum Business Voice Line", "39.99"), ("Unlimited Long Distance", "0.00"), ("Voice Mail", "0.00")]) + taxes(r): y += 14; t(40, y, x); t(400, y, v, right=1)
        s.finish()
    return "pdf", draw, None, truth(carrier="spectrum", acct=ac, btn=l[0] if l else None, nums=l, name=n, companyNameAlso=[n.upper()], svc=a, bill=b.up(), date=d)

@fam("k_cox", 2, "fpdf2", "Cox Business: 3-4-7-2 account, Cox PIN, bill date label, telephone lines in monthly services, prorated disconnected line in doc 2")
def _(r, i):
    r.setup(["KS", "OK", "AZ", "NE", "VA", "GA"]); a = r.addr(); b = a; d = r.date(); n = r.names[0]; l = r.tns(2 + i); ac = f"{r.dg(3)} {r.dg(4)} {r.dg(7)} {r.dg(2)}"; dead = r.tn() if i == 2 else None
    def draw(p, _):
        from fpdf import FPDF
        f = FPDF(format="letter", unit="pt"); f.set_creation_date(datetime.datetime(2026, 11, 29)); f.add_page()
        def t(x, y, v, s=9, st="", al="l", fam="Helvetica"): f.set_font(fam, st, s); f.text(x - (f.get_string_width(v) if al == "r" else 0), y, v)
        t(36, 44, "COX BUSINESS", 18, "B"); f.rect(36, 60, 260, 90); t(44, 76, "How to Reach Us", 10, "B"); t(44, 92, "myaccount-business.cox.com"); t(44, 106, "1-866-272-5777 sales, billing and support"); t(44, 120, "Cox Business, 1341 Crossways Blvd, Chesapeake, VA 23320", 8)
        f.rect(310, 60, 266, 90)
        for k, (x, v) in enumerate([("Account Number", ac), ("Cox PIN", r.dg(4)), ("Bill Date", D(d, "mon")), ("Due Date", D(after(d, 21), "mon")), ("Service Address", a.l1 + (" " + a.unit if a.unit else "")), ("", a.csz)]): t(318, 75 + 14 * k, x); t(400, 75 + 14 * k, v, 9, "B")
        t(36, 180, "Your Account Summary", 12, "B"); y = 196
        for x, v in [("Previous Balance", r.m(99, 300)), ("Payment - Thank You", "-" + r.m(99, 300)), ("Monthly Services", r.m(99, 300)), ("Taxes, Fees and Surcharges", r.m(9, 40)), ("Total Due", "$" + r.m(99, 300))]: t(44, y, x); t(330, y, v, al="r"); y += 14
        t(36, y + 12, "Monthly Services  " + f"{D(after(d,1),'us2')} - {D(after(d,30),'us2')}", 11, "B"); y += 30
        for x in l:
            t(44, y, "VoiceManager Essential  Telephone number " + ph(x), 9, "B"); t(560, y, r.m(20, 40), al="r"); y += 13; t(60, y, "Caller ID, Call Forwarding Busy, Voice Mail", 8); t(560, y, "0.00", 8, al="r"); y += 15
        if dead: t(44, y, f"VoiceManager Essential  {ph(dead)}  DISCONNECTED {D(after(d,-12),'us2')} partial month credit"); t(560, y, "-8.21", al="r"); y += 15
        t(44, y, "Cox Business Internet 200"); t(560, y, "154.00", al="r"); y += 15
        for nm, v in taxes(r): t(60, y, nm, 8); t(560, y, v, 8, al="r"); y += 12
        y += 8
        for x in r.sample(NOTES, 4): t(36, y, cut(x, 125), 7.5); y += 11
        f.dashed_line(0, 640, 612, 640, 3, 3); t(36, 656, "Payment Coupon      Account Number " + ac, 9, "B"); y = 690
        for x in [n] + b.lines: t(70, y, x, 10); y += 13
        y = 690
        for x in ["COX BUSINESS", "PO BOX 53262", "PHOENIX AZ 85072-3262"]: t(390, y, x, 10); y += 13
        f.output(str(p))
    return "pdf", draw, None, truth(carrier="cox", acct=ac, btn=None, nums=l, name=n, svc=a, bill=b, date=d, notNumbers=[dead] if dead else [], expectFindings=["disconnected number"] if dead else [])

@fam("k_qwest", 3, "groff (ms, tbl, Palatino)", "CenturyLink QC: BTN+3 account (doc 3 with check letter), per-number charges, called numbers, no BTN label")
def _(r, i):
    r.setup(["MN", "MT", "NM", "ID", "UT", "CO", "OR", "WA", "IA", "NE"]); b = r.addr(); a = b if i == 2 else None; d = r.date(); n = r.names[0]; l = r.tns(1 + i); m = l[0]; cus = r.dg(3); ac = f"{ph(m,'sp-')} {cus}" + (" B" if i == 3 else "")
    g = f""".fam P
.nr PS 10
.nr VS 12
.LP
.B "\\s+6CenturyLink\\s0"
.RS
.nf
Account Number: {ac}
Bill Date: {D(d,'mon')}
Page 1 of 2
.fi
.RE
.SH
Monthly Account Summary
.TS
l r.
Previous Balance|{r.m(60,200)}
Payments|{r.m(60,200)} CR
New Charges|{r.m(60,200)}
Total Amount Due by {D(after(d,22),'mon')}|{r.m(60,200)}
.TE
.LP
{NOTES[2]} {NOTES[6]}
""".replace("l r.\n", "tab(|);\nl r.\n") + (f".LP\nService Address: {a.one}\n" if a else "") + f"""
.SH
Payment Coupon
.nf
{n}
""" + "\n".join(b.lines) + f"""

Account Number {ac}
CenturyLink
PO Box 91155
Seattle WA 98111-9255
.fi
.bp
.SH
Summary of Your New Charges
.LP
""" + "\n".join(f".LP\n.B \"Charges for {ph(x,'sp-')}\"\n.TS\ntab(|);\nl r.\nBusiness Line|{r.m(28,40)}\nFederal Access Charge|{r.m(5,8)}\n{r.choice(['Call Forwarding','Caller ID Name and Number'])}|{r.m(2,9)}\n.TE" for x in l) + "\n.SH\nTaxes, Fees and Surcharges\n.TS\ntab(|);\nl r.\n" + "\n".join(f"{x}|{v}" for x, v in taxes(r)) + "\n.TE\n.SH\nItemized Calls\n.TS\ntab(|);\nl l l l r r.\n" + "\n".join("|".join((k[0], k[1], k[2], k[3].replace("-", " "), k[4], k[5])) for k in r.calls(9)) + "\n.TE\n.LP\nFor questions visit centurylink.com or call 1-800-603-6000.\n"
    return "pdf", groff, g, truth(carrier="centurylink-qwest", acct=m + cus, btn=m, nums=l, name=n, svc=a, bill=b, date=d)

@fam("k_ensemble", 2, "text", "CenturyLink ex-Embarq: 9-digit account under the logo, Billing Telephone Number label, service for each number")
def _(r, i):
    r.setup(["OR", "WA", "MT", "NC", "VA", "MN"]); a = r.addr(False); b = r.pobox(); d = r.date(); n = r.names[0]; l = r.tns(2 + i); ac = "4" + r.dg(8); m = l[-1]
    t = f"""CenturyLink
Account Number: {ac}                               Bill Date: {D(d,'mon')}
                                                        Page 1 of 2
{n}
{b.l1}
{b.csz}

Billing Telephone Number: {ph(m)}
Service Address: {a.l1}, {a.csz}
--------------------------------------------------------------------------
ACCOUNT SUMMARY
  Previous Balance ................................ {r.m(60,200)}
  Payment Received {D(after(d,-11),'mon')} ...................... {r.m(60,200)}CR
  Current Charges ................................. {r.m(60,200)}
  TOTAL AMOUNT DUE by {D(after(d,20),'mon')} .............. {r.m(60,200)}

  Need help?  1-800-201-4099  or centurylink.com
  Formerly account {ph(r.tn())} {r.dg(3)} in our old billing system? That
  number is no longer used.

CURRENT CHARGES DETAIL
""" + "\n".join(f"  Service for {ph(x)}\n      Business One Party Line            {r.m(25,35):>8}\n      Access Recovery Charge             {r.m(1,3):>8}" for x in l) + "\n\n  TAXES AND FEES\n" + "\n".join(f"      {x:34} {v:>8}" for x, v in taxes(r)) + "\n\n  LONG DISTANCE\n" + "\n".join("      " + "  ".join(k) for k in r.calls(6)) + f"""

{NOTES[4]}
{NOTES[7]}
\f
- - - - - - - - - - - please return with payment - - - - - - - - - - - - -
Account Number {ac}        Amount enclosed $________
CenturyLink, PO Box 4300, Carol Stream IL 60197-4300
"""
    return "txt", None, t, truth(carrier="centurylink-ensemble", acct=ac, btn=m, nums=l, name=n, svc=a, bill=b, date=d)

@fam("k_kinetic", 3, "WeasyPrint", "Kinetic Business: 9-digit account + Telephone Number in the summary, IBN/centrex lines, service location, doc 3 toll free")
def _(r, i):
    r.setup(["NE", "OH", "PA", "GA", "NC", "KY"]); a = r.addr(); b = r.addr() if i == 1 else a; d = r.date(); n = r.names[0]; l = r.tns(1 + i); ac = "02" + r.dg(7); m = l[1]; tf = [r.tf()] if i == 3 else []
    h = f"""<div class=top><b>kinetic</b> business <small>by Windstream</small></div><table class=k><tr><td>Account Number<br><b>{ac}</b><td>Telephone Number<br><b>{ph(m)}</b><td>Invoice Date<br><b>{D(d,'mon')}</b><td>Billing Period<br><b>{D(d,'us2')}-{D(after(d,29),'us2')}</b><td>Due Date<br><b>{D(after(d,23),'mon')}</b></tr></table><div class=a>{br([n]+b.lines)}</div><p>Thank You For Choosing Kinetic</p><p><b>Service Location</b><br>{br(a.lines)}</p><h3>Summary</h3>{tbl([('Previous balance',r.m(60,200)),('Payments',r.m(60,200)+' CR'),('Monthly charges',r.m(60,200)),('Taxes and surcharges',r.m(6,20)),('Total due',r.m(60,200))])}<p>{'</p><p>'.join(r.sample(NOTES,3))}</p><p>windstream.com/business &nbsp; 1-866-445-5880 &nbsp; Remit: Windstream, PO Box 9001908, Louisville KY 40290-1908</p>
<div style="page-break-before:always"><small>{ac} &nbsp; {D(d,'mon')} &nbsp; Page 2</small><h3>Account Detail</h3>{''.join(f'<h4>{ph(x,"paren")}</h4>'+tbl([(s,r.m(1,30)) for s in r.sample(['IBN EXCHANGE ACCESS','CENTREX LINK CHARGE','BILLED NUMBER SCREENING','VOICE MAIL','SUBSCRIBER LINE CHARGE'],3)]) for x in l)}{''.join(f'<h4>{ph(x,"paren")} Toll Free Service</h4>'+tbl([('TOLL FREE MONTHLY','5.00'),('USAGE',r.m(1,9))]) for x in tf)}<h4>Taxes</h4>{tbl(taxes(r))}<h4>Calls</h4>{tbl(r.calls(10))}</div>"""
    return "pdf", weasy, page(".top{font-size:18pt;background:#e9f7ec;padding:8px}.k{width:100%;margin:8px 0;border-bottom:2px solid #3a6}.a{margin:26px 0 26px 50px}h4{margin:6px 0 0}p{font-size:8.5pt}", h), truth(carrier="windstream-kinetic", acct=ac, btn=m, nums=l + tf, name=n, svc=a, bill=b, date=d)

@fam("k_granite", 2, "chromium", "Granite: doc 1 single location with BTN and WTNs; doc 2 parent invoice with three child accounts (own addresses, BTNs): btn and service address null")
def _(r, i):
    r.setup(); b = r.addr(); d = r.date(); n = r.names[0]; ac = "0" + r.dg(7); a = r.addr(); ls = [r.tns(3)] if i == 1 else [r.tns(2) for _ in range(3)]; locs = [a] + [r.addr() for _ in range(2)]
    ch = [ac] if i == 1 else ["0" + r.dg(7) for _ in ls]
    secs = "".join(f"<div class=l><b>{'Location' if i==1 else 'Child account ' + c}</b> &nbsp; {E(n)} &nbsp; {E(x.one)}<br>BTN: {ph(t_[0])}</div>" + tbl([(ph(w), s, r.m(10, 40)) for w in t_ for s in ("Business Line", "Access Charge")] , ["WTN", "Description", "Charge"], "m") for c, x, t_ in zip(ch, locs, ls))
    h = f"""<table width=100%><tr><td><b style="font-size:15pt">GRANITE</b><br>Granite Telecommunications, LLC<br>100 Newport Ave Ext, Quincy MA 02171</td><td>INVOICE DATE: {D(d,'us')}<br>{'PARENT ' if i==2 else ''}ACCOUNT NUMBER: {ac}<br>INVOICE NUMBER: {r.dg(9)}<br>DUE DATE: {D(after(d,30),'us')}<br>TOTAL AMOUNT DUE: ${r.m(100,900)}</td></tr></table><p style="margin:24px">{br([n,'ATTN: '+r.people[0]]+b.lines)}</p><p>Questions? 866-847-1500 &nbsp; rockreports.granitenet.com</p><h3>Detail of Monthly Charges</h3>{secs}<h3>Taxes and Surcharges</h3>{tbl(taxes(r))}<h3>Usage</h3>{tbl(r.calls(8),['Date','Time','City','Number','Min','Amt'],'m')}<p>{NOTES[2]} {NOTES[8]}</p><p>Remit to: Granite Telecommunications, PO Box 830103, Philadelphia PA 19182-0103</p>"""
    return "pdf", chromium, page(".m{width:100%;border-collapse:collapse}.m td{border-bottom:1px solid #ddd}.l{background:#e8e8f4;padding:5px;margin-top:8px}", h), truth(carrier="granite", acct=ac, btn=ls[0][0] if i == 1 else None, nums=[x for t_ in ls for x in t_], name=n, svc=a if i == 1 else None, bill=b, date=d, contact=r.people[0], expectFindings=[] if i == 1 else ["several locations"])
