from kit import *
from functools import partial
RUR = ["IA", "NE", "SD", "ND", "KS", "MN", "MO", "WI", "IL"]
@fam("u_prspanish", 3, "reportlab + ghostscript", "Puerto Rico firm, all Spanish, urbanización address lines, amounts and dates in two forms; 'Número base'", True)
def _(r, i):
    r.setup(cities=PR); r.npa = "787"; d = r.date(); n = ["Farmacia El Cedro Inc", "Talleres Rosado & Hijos", "Colegio Sagrada Familia"][i-1]; l = r.tns(1 + i); acct = r.dg(8); b = None
    a = A(str(r.randint(10, 990)), ["Calle Betances", "Ave. Muñoz Rivera", "Calle Post"][i-1], [None, "Local 2", None][i-1], *r.city[:3]); b = A(None, f"PO Box {r.dg(4)}", None, *r.city[:3])
    mes = ["enero","febrero","marzo","abril","mayo","junio","julio","agosto","septiembre","octubre","noviembre","diciembre"][d.month-1]
    def draw(p, _):
        c = RL(p); c.t(306, 40, "TELE-BORINQUEN DIGITAL", 18, "Helvetica-Bold", "c"); c.t(306, 54, "Telefonía y datos para su negocio  ·  Servicio al cliente " + ph(r.tf(), "1-"), 8, al="c"); c.line(30, 60, 582)
        y = 80
        for lab, v in [("Cuenta Núm.", acct), ("Fecha de factura", f"{d.day} de {mes} de {d.year}"), ("Vence", D(after(d, 20), "us")), ("Número base", ph(l[0], "pclose")), ("Dirección de servicio", a.l1 + (", " + a.unit if a.unit else "")), ("", f"{a.city}, PR {a.zip}")]: c.t(300, y, lab, 8); c.t(400, y, v, 9, "Helvetica-Bold"); y += 14
        c.ls(50, 110, [n] + b.lines, 10.5)
        y = 190; c.box(30, y - 11, 552, 15, .8); c.t(36, y, "DETALLE DE CARGOS MENSUALES", 9, "Helvetica-Bold"); c.t(576, y, "IMPORTE", 9, al="r")
        for x in l:
            y += 16; c.t(36, y, "Línea comercial " + ph(x, "pclose")); c.t(576, y, "$" + r.m(25, 40), al="r")
            y += 12; c.t(56, y, "Identificador de llamadas, llamada en espera", 8); c.t(576, y, "incluido", 8, al="r")
        for nm in ("Cargo federal FUSF", "IVU estatal 10.5%", "IVU municipal 1%", "Cargo 9-1-1"): y += 13; c.t(36, y, nm, 8.5); c.t(576, y, "$" + r.m(.5, 6), 8.5, al="r")
        y += 24; c.t(36, y, "LLAMADAS DE LARGA DISTANCIA", 9, "Helvetica-Bold")
        for k in r.calls(9, "pclose"): y += 12; c.t(36, y, k[0] + "  " + k[2] + "  " + k[3] + "  " + k[4] + " min", 8, "Courier"); c.t(576, y, k[5], 8, al="r")
        y += 22; y = c.wrap(36, y, "Aviso: si usted entiende que esta factura contiene un error puede objetarla dentro de los próximos veinte (20) días. La Junta de Telecomunicaciones atiende querellas. Pague en línea y evite el cargo por factura impresa de $2.00.", 115)
        c.line(30, 660, 582); c.t(36, 676, "CUPÓN DE PAGO", 8, "Helvetica-Bold"); c.t(36, 692, f"Cuenta {acct}   Total a pagar ${r.m(60,200)}", 10); c.ls(360, 690, ["Tele-Borinquen Digital", "PO Box 71900", "San Juan, PR 00936"], 9); c.save(); gs(p)
    return "pdf", draw, None, truth(acct=acct, btn=l[0], nums=l, name=n, svc=a, bill=b, date=d)

@fam("u_siptrunk", 3, "chromium", "SIP trunk / DID wholesaler: DIDs printed as ranges (dash with 4-digit end), channels, per-minute usage, no service address; Account Ref alphanumeric")
def _(r, i):
    r.setup(); b = r.addr(); d = r.date(); n = r.names[0]; acct = f"VX-{r.dg(5)}-{r.choice('ABCD')}"; s = r.randint(10, 40); k = [10, 20, 5][i-1]; blk = [f"{r.npa}{r.nxx}01{x:02d}" for x in range(s, s + k)]; r.used |= set(blk); extra = [r.tn(nxx="229") for _ in range(i)]
    rows = [("DID block", f"{ph(blk[0],['dash','paren','dot'][i-1])} {['-','thru','–'][i-1]} {blk[-1][6:]}", k, "0.35", f"{k*.35:.2f}")] + [("DID single", ph(x, ['dash','paren','dot'][i-1]), 1, "0.75", "0.75") for x in extra] + [("SIP channel", "Metered, G.711", r.randint(4, 23), "11.00", r.m(40, 250)), ("E911 record", "per DID", k + i, "0.50", f"{(k+i)*.5:.2f}"), ("Usage", "Outbound US48 @ 0.0085", r.randint(100, 9000), "0.0085", r.m(1, 70))]
    h = f"""<div style="background:#222;color:#fff;padding:14px"><span style="font:bold 18pt Roboto">voxharbor</span> <span style="float:right">Tax invoice&nbsp; VXI-{r.dg(7)}</span></div><table style="width:100%;margin:14px 0"><tr><td><small>BILLED TO</small><br>{br([n]+b.lines)}</td><td><small>ACCOUNT REF</small><br><b>{acct}</b><br><br><small>DATE OF ISSUE</small><br>{D(d,'dmy')}</td><td><small>DUE</small><br>{D(after(d,14),'dmy')}<br><br><small>PERIOD</small><br>{D(after(d,-30),'dmy')} to {D(after(d,-1),'dmy')}</td></tr></table>{tbl(rows,['Product','Detail','Qty','Unit','Total USD'],'m')}<p style="text-align:right;font-size:14pt">Amount due ${r.m(100,400)}</p><p>NOC {ph(r.tf(),'e164')} &nbsp; Card on file ending {r.dg(4)} will be charged. Numbers remain the property of the end user and may be ported away on request; allow seven days.</p><p>VoxHarbor Inc., 1200 Harbor Ave, Duluth, MN 55802</p>"""
    return "pdf", chromium, page("small{color:#888;font-size:7pt;letter-spacing:1px}.m{width:100%;border-collapse:collapse}.m th{background:#eee}.m td,.m th{padding:6px;border-bottom:1px solid #ddd} body{font-family:Roboto}", h), truth(acct=acct, btn=None, nums=blk + extra, name=n, bill=b, date=d, impliedNumbers=blk)

@fam("u_tollfree", 2, "WeasyPrint", "toll-free specialist: 8XX numbers each with the local number that it rings to (ring-to numbers stay out), RespOrg line; monthly minutes")
def _(r, i):
    r.setup(); b = r.addr(); d = r.date(); n = r.names[0]; l = [r.tf() for _ in range(2 + i)]; rt = [r.tn() for _ in l]; acct = r.dg(6)
    h = f"""<h1>8XX Direct</h1><p>Toll-free service since 1994</p><div class=x><b>Customer</b><br>{br([n]+b.lines)}</div><div class=y>Customer number: {acct}<br>Invoice: TF{r.dg(6)}<br>Invoice date: {D(d,'long')}<br>Please pay before: {D(after(d,25),'long')}<br>RespOrg: EDX0{r.randint(1,9)}</div><div style="clear:both"></div>{tbl([(ph(x),ph(y),r.randint(1,900),r.m(1,60)) for x,y in zip(l,rt)],['Toll-free number','Rings to','Minutes','Charges'],'m')}<h3>Inbound call detail</h3>{tbl([(k[0],k[1],k[3],ph(r.choice(l)),k[4],k[5]) for k in r.calls(22)],['Date','Time','From','Dialed','Min','Cost'],'m')}<p>{NOTES[0]}</p><p>{NOTES[2]}</p><p>Care desk: {ph(r.tf(),'1-')}</p>"""
    return "pdf", weasy, page("h1{font:italic 26pt 'EB Garamond';margin:0;color:#063}.x{float:left;border:1px solid;padding:8px;width:45%}.y{float:right;line-height:1.6}.m{width:100%;border:1px solid #999;margin:10px 0}.m th{background:#cfe3d6} body{font-family:'EB Garamond'}", h), truth(acct=acct, btn=None, nums=l, name=n, bill=b, date=d, notNumbers=rt)

@fam("u_dotmatrix", 3, "text", "line-printer bill of a rural ILEC on pre-printed stock (the labels of the stock are missing for some fields: account stays labelled), 7-digit call detail", True)
def _(r, i):
    r.setup(RUR); a = r.addr(False).up(); b = r.pobox().up() if i != 2 else a; d = r.date(); n = (r.names[0] if i != 3 else r.people[3]).upper(); l = r.tns([1, 2, 1][i-1]); acct = r.dg(5)
    ln = "\n".join(f" LOCAL SERVICE   {ph(x)}                    {r.m(15,30):>8}\n   CUSTOMER LINE CHARGE                          6.50\n   E911                                          1.00" for x in l)
    t = f"""
                                                  {D(d,'us2')}
  {r.city[0].upper()} RURAL TELEPHONE CO              BILL DATE {D(d,'us2')}
  BOX 8  {r.city[0].upper()} {r.city[1]}  {r.city[2]}
  OFFICE HRS 8-4:30                         TELEPHONE {ph(l[0],'sp-')}
                                            ACCOUNT   {acct}

       {n}
       {b.l1}
       {b.city} {b.st}  {b.zip}

 SVC AT {a.l1}, {a.city} {a.st} {a.zip}
 ---------------------------------------------------------------
 PREVIOUS BILL                                  {r.m(30,90):>8}
 PAYMENT {D(after(d,-12),'us2')} THANK YOU                   {r.m(30,90):>8}CR
{ln}
 FEDERAL TAX                                     {r.m(1,3):>7}
 TOLL (SEE BELOW)                                {r.m(1,9):>7}
                                               ----------
 PAY THIS AMOUNT                                {r.m(40,99):>8}
 AFTER {D(after(d,18),'us2')} ADD 1.5 PCT

 MO DA  TIME   PLACE          NUMBER         MIN    AMT
""" + "\n".join(f" {k[0]}  {k[1]:>7} {k[2][:13]:14} {k[3]} {k[4]:>5} {k[5]:>6}" for k in r.calls(6)) + f"""

 MESSAGE: NEW DIRECTORIES ARE HERE. STOP IN OR CALL {ph(r.tn(nxx='223'),'7')}.
\f
  RETURN THIS STUB         ACCOUNT {acct}     {D(d,'us2')}
  {n}                      AMT DUE {r.m(40,99)}
"""
    return "txt", None, t, truth(acct=acct, btn=l[0], nums=l, name=n, svc=a, bill=b, date=d)

@fam("u_govsummary", 2, "WeasyPrint (landscape)", "state telecom division summary bill for an agency, landscape, many columns, locations per line, data circuits; several locations so no service address", True)
def _(r, i):
    r.setup(["NE", "KS", "SD", "ND", "MT", "NM"]); b = r.addr(False); d = r.date(); n = ["Fillmore County Public Health", "Third Judicial District Court"][i-1]; l = r.tns(12); acct = f"{r.dg(3)}-{r.dg(5)}"; dead = r.tn(); locs = [r.addr(False) for _ in range(3)]
    rows = [(k + 1, ph(x, "sp-"), r.choice(["CENTREX", "ANALOG", "VOIP-STD"]), "ACTIVE", locs[k % 3].l1, r.choice(["Clinic", "WIC", "Admin", "Clerk"]), r.m(12, 22), r.m(0, 3), r.m(12, 25)) for k, x in enumerate(l)] + [(13, ph(dead, "sp-"), "CENTREX", "DISC " + D(after(d, -25), "us2"), locs[0].l1, "Admin", "-4.10", "0.00", "-4.10"), (14, f"10.KXGS.{r.dg(6)}..NW", "MPLS 10M", "ACTIVE", locs[1].l1, "", "310.00", "0.00", "310.00")]
    h = f"""<div style="display:flex;justify-content:space-between"><div><b>STATE OF {dict(NE='NEBRASKA',KS='KANSAS',SD='SOUTH DAKOTA',ND='NORTH DAKOTA',MT='MONTANA',NM='NEW MEXICO')[r.city[1]]}</b><br>Division of Communications · Shared Telephone Services</div><div>AGENCY BILLING STATEMENT</div></div><table class=k><tr><td>Agency acct: <b>{acct}</b></td><td>Agency: <b>{E(n)}</b></td><td>Statement date: <b>{D(d,'us')}</b></td><td>IBT due: {D(after(d,30),'us')}</td></tr><tr><td colspan=4>Mail to: {E(n)}, ATTN: {r.people[0]}, {E(b.one)}</td></tr></table>{tbl(rows,['#','Service ID','Type','Status','Site','Unit','MRC','Usage','Total'],'m')}<p>Sites: {'; '.join(E(x.one) for x in locs)}</p><p>Service desk {ph(r.tn(nxx='471'))}. Do not remit payment by check; an inter-agency billing transaction will be posted.</p>"""
    return "pdf", weasy, page(".m{width:100%;border-collapse:collapse;font-size:8pt}.m td,.m th{border:1px solid #777}.k{width:100%;border:1px solid;margin:8px 0}", h, "letter landscape"), truth(acct=acct, btn=None, nums=l, name=n, bill=b, date=d, contact=r.people[0], notNumbers=[dead], expectFindings=["several locations", "disconnected number"])

@fam("u_cableop", 3, "fpdf2", "small-town cable TV operator with voice: tv packages, remote return, statement top right in a rounded box, 'Service Location' beside; phone lines inside the package lines")
def _(r, i):
    r.setup(); a = r.addr(); b = r.pobox() if i == 2 else a; d = r.date(); n = r.names[0] if i < 3 else r.people[1]; l = r.tns(i); acct = f"{r.dg(3)}-{r.dg(6)}"
    def draw(p, _):
        from fpdf import FPDF
        f = FPDF(format="letter", unit="pt"); f.set_creation_date(datetime.datetime(2026, 11, 29)); f.add_page()
        def t(x, y, v, s=9.5, st="", al="l", fam="Helvetica"): f.set_font(fam, st, s); f.text(x - (f.get_string_width(v) if al == "r" else 0), y, v)
        f.set_fill_color(20, 90, 140); f.rect(0, 0, 612, 50, "F"); f.set_text_color(255); t(30, 32, "Nodaway Cablevision", 20, "B"); t(590, 32, "TV - Internet - Phone", 11, al="r"); f.set_text_color(0)
        f.set_draw_color(20, 90, 140); f.rect(330, 66, 252, 112, round_corners=True, corner_radius=8)
        for k, (x, v) in enumerate([("Account", acct), ("Statement Date", D(d, "us")), ("Due Date", D(after(d, 20), "us")), ("Service Location", a.l1 + (" " + a.unit if a.unit else "")), ("", a.csz), ("Total Due", "$" + r.m(90, 300))]): t(340, 84 + 17 * k, x); t(574, 84 + 17 * k, v, 9.5, "B", "r")
        y = 110
        for x in [n] + b.lines: t(50, y, x, 11); y += 14
        y = 205; t(30, y, "Local office: 118 S Main, " + f"{r.city[0]}  {ph(r.tn(nxx='223'),'paren')}   Trouble after 5: {ph(r.tf(),'1-')}", 8); y += 22
        for x, v in [("Previous balance", r.m(90, 200)), ("Payment received " + D(after(d, -14), "us2"), "-" + r.m(90, 200)), ("Expanded Basic TV " + f"{D(after(d,4),'us2')} - {D(after(d,33),'us2')}", "71.95"), ("DVR converter serial " + r.dg(10), "9.95"), ("Broadcast TV surcharge", "18.10"), ("Internet 100/20", "64.95")] + [(f"Digital Phone Unlimited {ph(x,'paren')}", r.m(25, 35)) for x in l] + taxes(r): t(36, y, x); t(576, y, v, al="r"); f.set_draw_color(210); f.line(30, y + 4, 582, y + 4); y += 16
        y += 10; t(30, y, "Channel changes", 10, "B"); y += 12
        for x in ["Channel 47 moves to the Digital Tier on the first of next month.", "Carriage of certain stations may be discontinued upon expiration of agreements."] + r.sample(NOTES, 3): t(30, y, cut(x, 118), 7.5); y += 11
        f.dashed_line(0, 660, 612, 660, 4, 4); t(36, 684, "Return this portion.  Account " + acct, 10, "B"); t(36, 700, n); t(576, 684, "Amount enclosed $ ________", al="r"); t(330, 716, "Nodaway Cablevision, PO Box 220, Maryville, MO 64468", 9); t(36, 770, r.dg(9) + acct.replace("-", "") + r.dg(14), 9, fam="Courier"); f.output(str(p))
    return "pdf", draw, None, truth(acct=acct, btn=l[0] if i == 1 else None, nums=l, name=n, svc=a, bill=b, date=d)

@fam("u_regwireless", 2, "reportlab + ghostscript", "regional cellular company: lines by user, data-only hotspot, called numbers; no service address; corporate name with c/o")
def _(r, i):
    r.setup(RUR); b = r.addr(); d = r.date(); n = r.names[0]; l = r.tns(3 + i); acct = r.dg(9)
    def draw(p, _):
        c = RL(p); c.t(40, 50, "CellPrairie", 24, "Times-BoldItalic"); c.t(40, 64, "Dial 611 from your handset or " + ph(r.tf(), "1-"), 8)
        for k, (x, v) in enumerate([("Account #", acct), ("Bill Date", D(d, "MON")), ("Bill Cycle", f"{D(after(d,-30),'us2')} - {D(after(d,-1),'us2')}"), ("Due Date", D(after(d, 22), "MON"))]): c.t(400, 50 + 13 * k, x + ":", 9, "Helvetica-Bold"); c.t(470, 50 + 13 * k, v)
        c.ls(70, 120, [n.upper()] + [x.upper() for x in b.lines], 10)
        y = 210; c.t(40, y, "SUBSCRIBER SUMMARY", 11, "Helvetica-Bold"); y += 16
        for x, v in zip((40, 150, 290, 400, 560), ("Mobile number", "User", "Plan", "Min/Texts/GB", "Total")): c.t(x, y, v, 8, "Helvetica-Bold", "r" if x == 560 else "l")
        for k, x in enumerate(l): y += 15; c.t(40, y, ph(x, "dash")); c.t(150, y, ["Shop", "Hotspot", r.people[0], r.people[1], "Spare"][k % 5]); c.t(290, y, "Mobile Broadband 10GB" if k == 1 else "Prairie Unlimited"); c.t(400, y, f"{0 if k==1 else r.randint(9,900)}/{r.randint(0,400)}/{r.m(0,9)}"); c.t(560, y, r.m(30, 70), al="r")
        for nm, v in taxes(r): y += 13; c.t(60, y, nm, 8); c.t(560, y, v, 8, al="r")
        y = c.wrap(40, y + 30, " ".join(r.sample(NOTES, 3)), 115); c.line(0, 680, 612); c.t(40, 700, f"Account #: {acct}   Amount due ${r.m(150,400)}", 10); c.ls(380, 700, ["CellPrairie", "PO Box 5501", "Bismarck, ND 58506"], 9)
        for x in l[:2]:
            c.page(); c.t(40, 50, f"Call detail for {ph(x)}", 11, "Helvetica-Bold"); y = 72
            for k in r.calls(24): c.t(40, y, "   ".join(k), 8, "Courier"); y += 12
        c.save(); gs(p)
    return "pdf", draw, None, truth(acct=acct, btn=None, nums=l, name=n.upper(), bill=b.up(), date=d)

@fam("u_airporttenant", 2, "groff -ms with tbl", "airport authority shared tenant telecom invoice in Times, prose paragraph, table of stations", True)
def _(r, i):
    r.setup(); a = A(str(r.randint(100, 999)), "Terminal Dr", ["Gate B4", "Hangar 6"][i-1], *r.city[:3]); d = r.date(); n = ["Skyline Rental Car Corp", "Ozark Air Charter LLC"][i-1]; l = r.tns(2 + i); acct = "RAA-" + r.dg(4)
    g = f""".nr PS 11
.nr VS 13
.TL
{r.city[0]} Regional Airport Authority
.AU
Tenant Telecommunications Invoice
.LP
.nf
{n}
{a.l1}
{a.unit}
{a.csz}
.fi
.LP
Tenant account: \\fB{acct}\\fP
.br
Date of invoice: \\fB{D(d,'long')}\\fP
.br
Payment is due by {D(after(d,30),'long')}.
.LP
The Authority furnishes the following telephone service at your leased space, {a.one}, under Section 9 of the concession agreement. Charges are for one month in advance. Rates were set by Resolution 2024-17.
.TS
center box tab(|);
lB lB lB rB
l l l r.
Station|Class|Jack|Monthly
_
""" + "\n".join(f"{ph(x,'sp-')}|{r.choice(['Analog','Digital'])}|T{r.randint(1,3)}-{r.randint(100,300)}|{r.m(18,32)}" for x in l) + f"""
Voice mail box|||5.00
Paging interface|||12.00
_
Total|||{r.m(80,160)}
.TE
.LP
Report trouble to the Communications Center, {ph(r.tn(nxx='223'),'sp-')}. Badge renewals: {ph(r.tn(nxx='223'),'sp-')}.
.LP
{NOTES[2]}
"""
    return "pdf", groff, g, truth(acct=acct, btn=None, nums=l, name=n, svc=a, bill=a, date=d)

@fam("u_saasreceipt", 3, "chromium", "Stripe-like receipt of an app phone service: big amount, 'Receipt number', card brand, numbers as sub-lines of the item; Workspace ID")
def _(r, i):
    r.setup(); b = r.addr(); d = r.date(); n = r.names[0]; l = r.tns(i + 1); acct = "ws_" + "".join(r.choice("abcdefghjkmnpqrstuvwxyz23456789") for _ in range(10))
    h = f"""<div style="width:520px;margin:30px auto"><div style="font-size:15pt;font-weight:bold">Dialwell</div><div style="background:#fafafa;border-radius:10px;padding:22px;margin:14px 0"><div style="color:#888">Receipt from Dialwell, Inc.</div><div style="font-size:26pt">${r.m(30,120)}</div><div style="color:#888">Paid {D(d,'long')}</div></div>
<table><tr><td class=g>Receipt number</td><td>{r.dg(4)}-{r.dg(4)}</td></tr><tr><td class=g>Invoice number</td><td>DW-{r.dg(6)}</td></tr><tr><td class=g>Invoice date</td><td>{D(d,'long')}</td></tr><tr><td class=g>Workspace ID</td><td>{acct}</td></tr><tr><td class=g>Payment method</td><td>Visa •••• {r.dg(4)}</td></tr><tr><td class=g>Billed to</td><td>{br([n]+b.lines)}</td></tr></table><hr>
<p class=g>{D(after(d,-30),'mon')} – {D(d,'mon')}</p><table style="width:100%"><tr><td>Business plan<br><span class=g>{i+2} users</span></td><td align=right>{r.m(20,90)}</td></tr>""" + "".join(f"<tr><td>Phone number<br><span class=g>{ph(x,'paren') if i!=2 else '+1 '+ph(x,'sp-')}</span></td><td align=right>5.00</td></tr>" for x in l) + f"""<tr><td>Telecom taxes and fees</td><td align=right>{r.m()}</td></tr></table><hr><p class=g>Questions? Visit help.dialwell.example or call us at +1 {ph(r.tf(),'sp-')}.</p><p class=g>Dialwell, Inc., 548 Market St PMB 33, San Francisco, CA 94104</p></div>"""
    return "pdf", chromium, page(".g{color:#777} td{padding:4px 10px 4px 0} body{font-family:Roboto}", h), truth(acct=acct, btn=None, nums=l, name=n, bill=b, date=d)

@fam("u_wisp", 2, "WeasyPrint", "fixed-wireless ISP with VoIP add-on; install site differs from mail; tower names; GPS; grouped label boxes left rail")
def _(r, i):
    r.setup(); a = r.addr(False); a.street = "County Road " + r.dg(3); b = r.pobox(); d = r.date(); n = r.people[0] if i == 1 else r.names[0]; l = r.tns(i); acct = r.dg(5)
    h = f"""<div class=rail><h2>RidgeTop<br>Wireless</h2><p>Your account<br><b>{acct}</b></p><p>Invoice date<br><b>{D(d,'mon')}</b></p><p>Autopay on<br><b>{D(after(d,7),'mon')}</b></p><p>Install site<br><b>{br(a.lines)}</b></p><p>Tower<br><b>Eagle Bluff / AP{r.randint(1,9)}</b></p><p>Support<br><b>{ph(r.tn(nxx='223'))}</b></p></div><div class=main><div class=a>{br([n]+b.lines)}</div><h3>This month</h3>{tbl([('Ridge 50 internet 50x10','69.00'),('Router rental','6.00')]+[(f'HomeVoice line {ph(x)}','19.95') for x in l]+taxes(r))}<h3>News</h3><p>{'</p><p>'.join(r.sample(NOTES,4))}</p><p>Invoice R{r.dg(6)}. Payment of ${r.m(60,99)} received, thank you.</p></div>"""
    return "pdf", weasy, page(".rail{float:left;width:30%;background:#e6efe9;padding:10px;min-height:700px}.main{float:right;width:62%}.a{margin:40px 0 40px 10px;font-size:11pt}p{font-size:9pt}h2{color:#284}", h), truth(acct=acct, btn=l[0] if len(l) == 1 else None, nums=l, name=n, svc=a, bill=b, date=d)

@fam("u_letterbill", 2, "LibreOffice (html, Times)", "the bill is a letter: everything in prose sentences, from a two-man interconnect; numbers in the running text", True)
def _(r, i):
    r.setup(); a = r.addr(False); d = r.date(); n = r.names[0]; l = r.tns(1 + i); acct = r.dg(4); old = r.tn()
    h = f"""<p align=center><b>Hoekstra Communications</b><br>"the phone guys"<br>shop {ph(r.tn(nxx='223'))}</p><p>{D(d,'long')}</p><p>{br([n]+a.lines)}</p><p>Re: your account no. {acct}</p><p>Dear customer,</p><p>This is your bill for dial tone for the coming month at {E(a.l1)}, {a.csz}. We are carrying {'these two numbers' if i == 1 else 'these three numbers'} for you: {', '.join(ph(x) for x in l[:-1])} and {ph(l[-1])}. Your calls are billed under {ph(l[0])}. Each line is ${r.m(19,29)} and the taxes came to ${r.m(5,12)}, so please send ${r.m(50,99)} by {D(after(d,20),'long')}.</p><p>As you asked Dirk took out {ph(old)} last month, and you are no longer charged for it.</p><p>{NOTES[3]} {NOTES[2]}</p><p>Yours truly,<br>Marv Hoekstra</p><p><font size=1>Invoice {r.dg(5)} &nbsp; Make checks payable to Hoekstra Communications, PO Box 61, Orange City, IA 51041</font></p>"""
    return "pdf", soffice, h, truth(acct=acct, btn=l[0], nums=l, name=n, svc=a, bill=a, date=d, notNumbers=[old], expectFindings=["disconnected number"])

@fam("u_rotated", 2, "reportlab", "page rotated 90 degrees (/Rotate), label column right-aligned on the left half, equipment and lines at the right; motel with guest-room lines", True)
def _(r, i):
    r.setup(); a = r.addr(False); d = r.date(); n = ["Big Bend Casino Motel", "Stagecoach Inn & RV Park"][i-1]; l = r.tns(6); acct = r.dg(6); b = r.pobox()
    def draw(p, _):
        c = RL(p, (792, 612))
        if i == 1: c.c.setPageRotation(90); c.c.translate(612, 0); c.c.rotate(90); c.H = 612
        c.t(40, 40, "InnLine Hospitality Telephone", 16, "Helvetica-Bold"); c.t(750, 40, "INVOICE", 16, al="r")
        y = 80
        for x, v in [("Property account", acct), ("Invoice date", D(d, "us")), ("Due", D(after(d, 30), "us")), ("Property", n), ("Street", a.l1), ("City / ST / ZIP", a.csz), ("Rooms", r.randint(20, 80)), ("Help desk", ph(r.tf(), "1-"))]: c.t(150, y, x + " :", 9, al="r", g=.4); c.t(160, y, v, 10); y += 18
        c.line(390, 60, 390, 560); c.t(410, 80, "Trunks and lines", 10, "Helvetica-Bold"); y = 98
        for k, x in enumerate(l): c.t(410, y, ph(x, "paren")); c.t(520, y, ["Front desk - main number", "Hunt trunk 2", "Hunt trunk 3", "Fax", "Elevator", "Pool / 911"][k]); c.t(750, y, r.m(18, 30), al="r"); y += 15
        y += 8; c.t(410, y, "Equipment", 10, "Helvetica-Bold"); y += 15
        for x in ("Guest room sets x 40", "Call accounting lease", "Voice mail ports x 8"): c.t(410, y, x); c.t(750, y, r.m(20, 90), al="r"); y += 14
        for nm, v in taxes(r): c.t(410, y, nm, 8); c.t(750, y, v, 8, al="r"); y += 12
        c.t(40, 440, "Mail address", 9, "Helvetica-Bold"); c.ls(40, 454, [n] + b.lines, 10); c.t(750, y + 16, "Total $" + r.m(200, 500), 12, "Helvetica-Bold", "r"); c.wrap(40, 300, " ".join(r.sample(NOTES, 4)), 75); c.save()
    return "pdf", draw, None, truth(acct=acct, btn=l[0], nums=l, name=n, svc=a, bill=b, date=d)
