from lib import *
import textwrap
FAMS = []
def fam(name, renderer, n=2, star=False, note=''):
    def w(f): FAMS.append((name, renderer, n, star, note, f)); return f
    return w
TOT = lambda r: f'{r.uniform(90, 900):,.2f}'
def W_(css): return f'<style>@page{{size:letter;margin:14mm}}table{{border-collapse:collapse}}td,th{{text-align:left;padding:2pt 6pt}}{css}</style>'

@fam('u_macc-coop', 'weasyprint', note='telephone cooperative, MACC-like: sub-headings by number, patronage notice')
def _(i, key):
    c = ctx(key, ['Decorah', 'Bemidji'][i], 2, pobox=i == 0); r = c.r; ac = dg(r, 7)
    nm = ['Turkey River Telephone Cooperative', 'Pine Lakes Mutual Telephone Association'][i]
    h = W_('body{font:9pt DejaVu Serif}.w{width:100%}.w td:last-child{text-align:right}h4{background:#dfe8d8;padding:2pt 4pt;margin:6pt 0 2pt}') + f'''<div style="float:right;width:48%"><table border=1 class=w><tr><th>Account No.<th>Statement Date<th>Pay By<tr><td>{ac}<td>{D(c.date)}<td>{D(c.due)}</table></div><h2>{nm}</h2><p>PO Box 88, {c.svc.city}, {c.svc.st} {c.svc.zip}<br>Office: {F(c.npa+exch(r)+"0111","-")} &nbsp; Repair: 611</p>
<p style="margin:12mm 0 8mm 12mm">{e(c.co)}<br>{c.bil.l1}<br>{c.bil.csz}</p>{"<p>Service location: "+c.svc.l1+", "+c.svc.csz+"</p>" if i==0 else ""}{tbl([("Balance forward",TOT(r)),("Payments thru "+D(c.date),"-"+TOT(r)),("Current charges",TOT(r)),("AMOUNT DUE",TOT(r))],"w")}<p><b>Annual meeting!</b> All members are invited to the supper in the school gymnasium. Patronage capital checks are mailed in December.</p><p>{blurb(c)[0]}</p>'''
    for n in c.n: h += f'<h4>{F(n,"-")}</h4>' + tbl([('Business Access Line', m(r, 18, 30)), ('Interstate Access Charge', '9.20'), ('Calling Features Pack', m(r, 3, 9)), ('Fiber Internet 100', m(r))] if n == c.n[0] else [('Business Access Line', m(r, 18, 30)), ('Interstate Access Charge', '9.20')], 'w')
    h += f'<h4>Toll calls from {F(c.n[0],"-")} - carrier Aureon</h4>' + tbl(calls(c, 7, '-'), 'w') + '<h4>Taxes</h4>' + tbl(taxes(c), 'w') + f'<p style="border-top:1pt dashed;margin-top:10mm">Please return this stub. Account No. {ac} &nbsp; Amount due {TOT(r)} &nbsp; Amount paid ______</p>'
    put(f'{key}.pdf', wp(h + nhtml(h)), bill('u_macc-coop', c, None, ac, None, svc=c.svc.t() if i == 0 else None, bil=c.bil.t()), 'weasyprint')

@fam('u_nisc-power', 'reportlab', note='electric coop with telephone, meter readings next to phone', star=True)
def _(i, key):
    from reportlab.pdfgen import canvas
    c = ctx(key, ['Durango', 'Ames'][i], 1); r = c.r; ac = f'{dg(r,6)}-{dg(r,3,"00")}'; n = c.n[0]
    b = io.BytesIO(); cv = canvas.Canvas(b, pagesize=(612, 792))
    def T(x, y, t, z=9, f='Helvetica'): cv.setFont(f, z); cv.drawString(x, y, t)
    nm = ['Animas Valley Electric & Broadband', 'Skunk River Rural Electric'][i]
    cv.setFillGray(.85); cv.rect(0, 740, 612, 52, fill=1, stroke=0); cv.setFillGray(0); T(36, 760, nm, 17, 'Helvetica-Bold'); T(380, 762, 'Outages 24 hours ' + F(c.npa + exch(r) + '0160'), 8)
    for k, (a_, v) in enumerate([('Member name', c.co), ('Account', ac), ('Bill date', D(c.date, 'm')), ('Due date', D(c.due, 'm')), ('Member sep', dg(r, 5))]): T(36, 720 - 13 * k, a_, 8, 'Helvetica-Bold'); T(120, 720 - 13 * k, v)
    y = 640; cv.line(36, y + 12, 576, y + 12)
    T(36, y, 'ELECTRIC SERVICE', 10, 'Helvetica-Bold'); y -= 13
    for x, l in zip([36, 110, 180, 250, 320, 390, 470], ['Meter', 'From', 'To', 'Prev', 'Pres', 'kWh', 'Amount']): T(x, y, l, 8)
    y -= 12
    for x, l in zip([36, 110, 180, 250, 320, 390, 470], [dg(r, 8), D(c.frm, 'y2'), D(c.date, 'y2'), dg(r, 5), dg(r, 5), dg(r, 4), TOT(r)]): T(x, y, l, 8)
    y -= 22; T(36, y, 'TELEPHONE SERVICE', 10, 'Helvetica-Bold'); y -= 13; T(36, y, 'Telephone  ' + F(n, '-')); 
    for a_, v in [('Basic local line', m(r, 15, 30)), ('Unlimited long distance', m(r, 5, 20)), ('Voice mail', '4.00')]: y -= 12; T(50, y, a_); cv.drawRightString(500, y, v)
    y -= 20; T(36, y, 'INTERNET SERVICE', 10, 'Helvetica-Bold'); y -= 12; T(50, y, 'Fiber 250/250'); cv.drawRightString(500, y, m(r))
    y -= 20
    for a_, v in taxes(c): T(50, y, a_); cv.drawRightString(500, y, v); y -= 12
    T(36, y - 6, 'TOTAL DUE'); cv.drawRightString(500, y - 6, TOT(r)); y -= 30
    for q in blurb(c, 3):
        for l in textwrap.wrap(q, 105): T(36, y, l, 8.5); y -= 11
        y -= 4
    T(36, 190, 'Service address:  ' + c.svc.one, 9, 'Helvetica-Bold'); cv.setDash(2, 2); cv.line(20, 175, 590, 175)
    for k, l in enumerate([c.co.upper(), c.svc.l1.upper(), c.svc.csz.upper()]): T(70, 120 - 12 * k, l)
    for k, l in enumerate([nm.upper(), 'PO BOX 7', c.svc.csz.upper()]): T(360, 120 - 12 * k, l)
    T(36, 160, f'Account {ac}    Due {D(c.due,"m")}'); cv.showPage(); nrl(cv, key); cv.save()
    put(f'{key}.pdf', gs(b.getvalue()), bill('u_nisc-power', c, None, ac, n, svc=c.svc.t(printed=c.svc.one), bil=c.svc.up().t(), also=[c.co.upper()]), 'reportlab+gs')

@fam('u_city-muni', 'fpdf2', note='city utility bill with water, refuse and telephone lines')
def _(i, key):
    from fpdf import FPDF
    c = ctx(key, ['Brattleboro', 'Kearney'][i], 2); r = c.r; ac = f'{dg(r,2)}.{dg(r,4)}.{dg(r,2)}'
    p = FPDF(format='letter'); p.add_page(); p.set_font('Courier', 'B', 15); nm = f'CITY OF {c.svc.city.upper()} - MUNICIPAL UTILITIES'; p.cell(0, 8, nm, new_x='LMARGIN', new_y='NEXT')
    p.set_font('Courier', '', 9); L = lambda t='': p.cell(0, 4.4, t, new_x='LMARGIN', new_y='NEXT')
    L(f'City Hall, 1 Municipal Plaza   Billing Office {F(c.npa+exch(r)+"0101","-")}'); L()
    L(f'CUSTOMER ........ {c.co}'); L(f'CUSTOMER NO ..... {ac}'); L(f'PREMISES ........ {c.svc.l1}'); L(f'                  {c.svc.csz}'); L(f'BILLED ON ....... {D(c.date,"dmy")}'); L(f'LAST DAY TO PAY . {D(c.due,"dmy")}'); L()
    L('WATER    3/4" METER  READ 004122  READ 004180   58 CCF       ' + m(r)); L('SEWER                                                        ' + m(r)); L('REFUSE   1 CART                                              ' + m(r)); L()
    L('CITY TELEPHONE AND FIBER'); 
    for n in c.n: L(f'   {F(n,"-")}  BUSINESS LINE                 {m(r,15,35):>12}'); L(f'                 CALLER NAME                   {m(r,1,4):>12}')
    L('   FIBER 500                                  ' + m(r)); L()
    for a_, v in taxes(c): L(f'   {a_:42}{v:>10}')
    L(); L(f'TOTAL NOW DUE{TOT(r):>42}'); L()
    for q in blurb(c, 4): p.multi_cell(180, 4.4, q, new_x='LMARGIN', new_y='NEXT'); L()
    L('-' * 80); L(f'CUSTOMER NO {ac}      AMOUNT PAID ________'); L(); 
    for l in [c.co, c.svc.l1, c.svc.csz]: L('        ' + l)
    nfp(p, key, 'Courier')
    put(f'{key}.pdf', bytes(p.output()), bill('u_city-muni', c, None, ac, None, svc=c.svc.t(), bil=c.svc.t()), 'fpdf2')

@fam('u_qb-hosted', 'soffice-docx', note='QuickBooks-like invoice of a hosted PBX firm; DIDs in the description')
def _(i, key):
    import docx
    c = ctx(key, ['Plano', 'Grand Rapids'][i], 6, run=True, unit=['Ste 900', None][i]); r = c.r
    d = docx.Document(); d.add_heading(['Lone Heron Voice, LLC', 'Furniture City Cloud Phones'][i], 1); d.add_paragraph('77 Example Park Way, ' + c.svc.csz + '\nar@invoices.example   ' + F(c.npa + exch(r) + '0123'))
    t = d.add_table(1, 2); t.cell(0, 0).text = f'BILL TO\n{c.per}\n{c.co}\n{c.svc.l1}\n{c.svc.csz}' if i else f'BILL TO\n{c.co}\n{c.svc.l1}\n{c.svc.csz}'
    t.cell(0, 1).text = f'INVOICE # {dg(r,5)}\nDATE {D(c.date)}\nDUE DATE {D(c.due)}\nTERMS Net 15'
    d.add_paragraph(); t = d.add_table(1, 4); t.style = 'Light Shading Accent 1'
    for x, v in zip(t.rows[0].cells, ['ACTIVITY', 'QTY', 'RATE', 'AMOUNT']): x.text = v
    rows = [(f'Hosted seats - Professional', '6', '24.95', '149.70'), ('DIDs: ' + ', '.join(F(n, '-') for n in c.n[:4]), '4', '2.00', '8.00'), (f'eFax line {F(c.n[4],"-")}', '1', '9.95', '9.95'), (f'Door phone / elevator {F(c.n[5],"-")}', '1', '9.95', '9.95'), ('E911 fee', '6', '1.50', '9.00'), (f'Ported away {D(c.frm)}: {F(c.npa+c.x+"0199","-")}', '1', '0.00', '0.00'), ('Federal USF', '', '', m(r, 3, 9))]
    for row in rows:
        for x, v in zip(t.add_row().cells, row): x.text = v
    d.add_paragraph(f'\nBALANCE DUE ${TOT(r)}').runs[0].bold = True; d.add_paragraph('We appreciate your business! Ask about our texting add-on. ' + blurb(c)[0])
    f = io.BytesIO(); d.save(f)
    put(f'{key}.pdf', lo(f.getvalue(), 'docx'), bill('u_qb-hosted', c, None, None, None, bil=c.svc.t(), no=[c.npa + c.x + '0199'], traps=['no account number', 'ported away']), 'soffice')

@fam('u_stripe-msp', 'chromium', note='Stripe style; customer id; numbers in line items')
def _(i, key):
    c = ctx(key, ['Madison', 'Portland'][i], 3); r = c.r; pre = ''.join(r.choice('ABCDEFGHJKLMNPQRSTUVWXYZ0123456789') for _ in range(8))
    h = f'''<style>body{{font:14px Roboto;color:#222;margin:40px}}td{{padding:7px 0;border-bottom:1px solid #e6e6e6}}td:last-child,th:last-child{{text-align:right}}table{{width:100%}}th{{text-align:left;color:#777;font-size:11px}}small{{color:#777}}</style><h1>Invoice <span style="float:right;font-size:16px;color:#888">{["Badger IT Partners","Rose City Managed IT"][i]}</span></h1><p><b>Invoice number</b> &nbsp; {pre}-0{dg(r,3)}<br><b>Date of issue</b> &nbsp; {D(c.date,"l")}<br><b>Date due</b> &nbsp; {D(c.due,"l")}<br><b>Account</b> &nbsp; MSP-{dg(r,5)}</p>
<div style="display:flex;gap:120px"><div><b>{["Badger IT Partners","Rose City Managed IT"][i]}</b><br>2 Example Way<br>{c.svc.csz}<br>United States<br>+1 {F(c.npa+exch(r)+"0177","-")}</div><div><b>Bill to</b><br>{e(c.co)}<br>{c.svc.l1}<br>{c.svc.csz}<br>United States</div></div><h2>${TOT(r)} due {D(c.due,"l")}</h2><p style="color:#55f">Pay online</p>
<table><tr><th>Description<th>Qty<th>Unit price<th>Amount<tr><td>Managed workstation<br><small>{D(c.date,"m")} – {D(c.due,"m")}</small><td>9<td>$45.00<td>$405.00{"".join(f"<tr><td>VoIP extension with direct number<br><small>{F(n,'+')}</small><td>1<td>$22.00<td>$22.00" for n in c.n)}<tr><td>Microsoft 365 Business Premium<td>9<td>$22.00<td>$198.00<tr><td>Telecom taxes and fees<td>1<td>$7.13<td>$7.13</table><p style="text-align:right">Total ${TOT(r)}</p><p><small>{blurb(c)[0]} Page 1 of 1</small></p>'''
    ac = re.search(r'MSP-\d+', h).group(0)
    put(f'{key}.pdf', cr(h), bill('u_stripe-msp', c, None, ac, None, bil=c.svc.t()), 'chromium')

@fam('u_hotel-folio', 'reportlab', star=True, note='hotel folio: a permanent tenant with house numbers')
def _(i, key):
    c = ctx(key, ['Key West', 'Honolulu'][i], 2, unit=None); r = c.r; fo = dg(r, 6); ac = f'CL-{dg(r,5)}'
    t = f'''        THE {["CONCH REPUBLIC","ALA KOA"][i]} GRAND HOTEL & SUITES
        FOLIO {fo}     ROOM 0{r.randint(3,9)}12 (OFFICE LEASE)    CASHIER 07

   CITY LEDGER ACCT {ac}
   GUEST / TENANT   {c.co}
   ADDRESS          {c.svc.l1}
                    {c.svc.csz}
   ARRIVAL 01-01-26      DEPARTURE open       FOLIO PRINTED {D(c.date,"dmy")}

   DATE      REF     DESCRIPTION                                    CHARGES
'''
    for k in range(4): t += f'   {D(c.frm + datetime.timedelta(days=k),"y2")}  {dg(r,5)}   LOCAL CALL  {F(c.npa+exch(r)+far(r)[6:],"-")}                     {m(r,.5,2):>8}\n'
    for n in c.n: t += f'   {D(c.date,"y2")}  {dg(r,5)}   DIRECT DIAL LINE RENTAL {F(n,"-")}          {m(r,20,60):>8}\n'
    for k in range(4): t += f'   {D(c.frm + datetime.timedelta(days=9+k),"y2")}  {dg(r,5)}   LD {r.choice(CITY):12} {F(far(r),"-")}             {m(r,.5,9):>8}\n'
    t += f'   {D(c.date,"y2")}  {dg(r,5)}   OFFICE SUITE MONTHLY                         {TOT(r):>8}\n   {D(c.date,"y2")}  {dg(r,5)}   PARKING                                         65.00\n   {D(c.date,"y2")}  {dg(r,5)}   OCCUPANCY / SALES TAX                           {m(r)}\n   {D(c.date,"y2")}  {dg(r,5)}   PAYMENT CHECK 2207                            {TOT(r)}-\n\n   BALANCE                                                 {TOT(r):>8}\n\n   Reservations 1-800-{exch(r)}-0144      Front desk dial 0\n   Regardless of charge instructions, I acknowledge that I am personally\n   liable for the above.\n\n   SIGNATURE ____________________\n   Thank you for staying with us. Mahalo / Come back soon!\n'
    put(f'{key}.pdf', mono(t, 10), bill('u_hotel-folio', c, None, ac, None, bil=c.svc.t(), date=c.date, traps=['folio is no account', 'calls mixed with lines']), 'reportlab')

@fam('u_campus-charge', 'text', star=True, note='university telecommunications chargeback, mainframe; five-digit extensions')
def _(i, key):
    c = ctx(key, ['Columbia', 'Eugene'][i], 5, run=True); r = c.r; ac = f'{dg(r,2)}-{dg(r,5)}-{dg(r,4)}'
    dep = c.co
    hd = f'RPT TEL440R1         {["PALMETTO STATE UNIVERSITY","CASCADE STATE UNIVERSITY"][i]} TELECOMMUNICATIONS        RUN {D(c.date)}\n                     TENANT AND DEPT CHARGE STATEMENT                 PAGE   1\n'
    t = hd + f'\nTENANT NAME {dep}\nCHARGE ACCT {ac}\nCONTACT     {c.per}   EXT {dg(r,5,"7")}\nCAMPUS BOX  {dg(r,4)}\nBILL DATE   {D(c.date)}\n\nSTATION       TYPE      JACK      USER               MONTHLY      CALLS      TOTAL\n-------       ----      ----      ----               -------      -----      -----\n'
    for k, n in enumerate(c.n): t += f'{F(n,"-"):13} {["DIG1","ANLG","DIG2","FAX","ANLG"][k]:9} {dg(r,4)}-A    {r.choice(PER)[:16]:18} {m(r,15,30):>8} {m(r,0,9):>9} {m(r,20,40):>9}\n'
    t += f'\nREMOVED THIS PERIOD\n{F(c.npa+c.x+"0189","-")}    ANLG      DISC {D(c.frm)}     PRORATED CREDIT                       4.20-\n\nCALL DETAIL  STATION {F(c.n[0],"-")}\n' + ''.join('  ' + ' '.join(f'{x:13}' for x in row) + '\n' for row in calls(c, 9, '-')) + f'\nSUBTOTAL {TOT(r):>60}\nMOVES/ADDS/CHANGES WORK ORDER {dg(r,6)} {m(r):>32}\nTOTAL TO BE JOURNALED {TOT(r):>47}\n\nQUESTIONS? TELECOM SERVICE DESK {F(c.npa+exch(r)+"0150","-")}\nTHIS IS NOT AN INVOICE - DO NOT PAY. YOUR ACCOUNT WILL BE JOURNALED.\n'
    put(f'{key}.txt', t, bill('u_campus-charge', c, None, ac, None, bil=None, contact=c.per, no=[c.npa + c.x + '0189'], traps=['removed station', 'extension']), 'text')

@fam('u_revio-resell', 'weasyprint', note='Rev.io reseller: summary boxes, services by location, BTN column')
def _(i, key):
    c = ctx(key, ['Nashville', 'Milwaukee'][i], 4, other=True); r = c.r; ac = dg(r, 6)
    nm = ['CumberTel Communications', 'Cream City Telecom'][i]
    h = W_('body{font:8.5pt Carlito}.k{background:#1f4e79;color:#fff}.g{width:100%}.g th{background:#dbe5f1}.g td{border-bottom:.5pt solid #ccc}') + f'''<table style="width:100%"><tr><td><h1>{nm}</h1><td style="text-align:right">Customer Care: (855) {exch(r)}-0190<br>www.{nm.split()[0].lower()}.example</table><table style="width:100%"><tr class=k><td>Account Number<td>Invoice Number<td>Invoice Date<td>Due Date<td>Total Due<tr><td>{ac}<td>{dg(r,8)}<td>{D(c.date)}<td>{D(c.due)}<td>${TOT(r)}</table><br><table style="width:100%"><tr><td style="width:50%;vertical-align:top">{e(c.co)}<br>Attn: {c.per}<br>{c.bil.l1}<br>{c.bil.csz}<td>{tbl([("Previous Balance",TOT(r)),("Payments Received",TOT(r)),("Monthly Recurring",TOT(r)),("Usage",m(r)),("Taxes &amp; Surcharges",m(r))],"g")}</table><p>{" ".join(blurb(c,3))}</p><h3>Monthly Recurring Charges</h3><p>Location: {c.svc.l1}, {c.svc.csz}</p>{tbl([(F(n,"-"),F(c.n[0],"-"),["SIP Trunk Call Path","Local DID","Local DID","POTS replacement - alarm"][k],D(c.date,"y2")+" - "+D(c.due,"y2"),m(r)) for k,n in enumerate(c.n)],"g",["Service ID","BTN","Description","Period","Amount"])}<h3>Usage detail</h3>{tbl([(F(c.n[1],"-"),)+x for x in calls(c,8,"-")],"g",["From","Date","Time","Place","To","Min","Cost"])}<h3>Taxes &amp; Surcharges</h3>{tbl(taxes(c),"g")}<p style="border-top:1pt dashed;margin-top:8mm">REMIT: {nm}, PO Box 3300, {c.svc.csz}. Account {ac}. Amount enclosed $______</p>'''
    put(f'{key}.pdf', wp(h + nhtml(h)), bill('u_revio-resell', c, None, ac, c.n[0], svc=c.svc.t(printed=c.svc.one), bil=c.bil.t(), contact=c.per), 'weasyprint')

@fam('u_pr-spanish', 'weasyprint', note='Puerto Rico firm, Spanish labels, 787 numbers, urbanización')
def _(i, key):
    c = ctx(key, ['Ponce', 'Mayagüez'][i], 3); r = c.r; ac = dg(r, 8)
    c.co = ['Ferretería Los Almendros, Inc.', 'Clínica Dental Bahía Sur CSP'][i]
    c.svc.street = f'{r.randint(10,400)} Calle {["Comercio","Méndez Vigo"][i]}'
    ME = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split()
    fd = lambda d: f'{d.day} de {ME[d.month-1]} de {d.year}'
    h = W_('body{font:9pt P052}.g{width:100%}.g td:last-child{text-align:right}.c{border:1pt solid #a00;padding:6pt}') + f'''<h1 style="color:#a00">{["Caribe Voz y Datos","Telefónica del Oeste PR"][i]}</h1><div style="float:right;width:45%" class=c>Número de cuenta: <b>{ac}</b><br>Fecha de factura: {fd(c.date)}<br>Fecha de vencimiento: {fd(c.due)}<br>Factura núm.: F-{dg(r,6)}</div><p>{c.co}<br>{c.svc.l1}<br>{c.svc.csz}</p><br><br><h3>Resumen</h3>{tbl([("Balance anterior",TOT(r)),("Pagos recibidos, gracias","-"+TOT(r)),("Cargos corrientes",TOT(r)),("Total a pagar","$"+TOT(r))],"g")}<h3>Dirección de servicio</h3><p>{c.svc.l1}, {c.svc.csz}</p><h3>Líneas telefónicas</h3>{tbl([(F(n),["Línea principal","Línea de fax","Línea adicional"][k],m(r,20,50)) for k,n in enumerate(c.n)],"g")}<h3>Llamadas de larga distancia desde {F(c.n[0])}</h3>{tbl(calls(c,6,"p","us"),"g",["Fecha","Hora","Destino","Número","Min","Cargo"])}<h3>Impuestos</h3>{tbl([("IVU estatal 10.5%",m(r,1,9)),("IVU municipal 1%",m(r,.1,1)),("Cargo 9-1-1","1.00")],"g")}<p>Servicio al cliente: 787-{exch(r)}-0100. Averías: 611. Evite la suspensión del servicio; pague antes del vencimiento. Envíe su cheque a PO Box 192, {c.svc.csz}.</p>'''
    put(f'{key}.pdf', wp(h), bill('u_pr-spanish', c, None, ac, c.n[0], svc=c.svc.t(printed=c.svc.one), bil=c.svc.t(), traps=['Spanish', 'Línea principal names the main number']), 'weasyprint')

@fam('u_landlord-stmt', 'soffice-docx', star=True, note='landlord statement: rent, CAM, telephone lines of the suite')
def _(i, key):
    import docx
    c = ctx(key, ['Hartford', 'Spokane'][i], 2, unit=['Suite 512', 'Suite 20'][i]); r = c.r; ac = f'T-{dg(r,4)}'
    d = docx.Document(); d.add_paragraph([ 'Charter Oak Tower Associates LP', 'Riverfront Professional Plaza'][i] + '\nManagement office, Lobby level').runs[0].bold = True
    d.add_paragraph(D(c.date, 'l')); d.add_paragraph(f'{c.co}\n{c.svc.l1}\n{c.svc.csz}')
    d.add_paragraph(f'Tenant account {ac}: statement of rent and building services for the coming month')
    t = d.add_table(0, 2); t.style = 'Table Grid'
    for row in [('Base rent', TOT(r)), ('Common area maintenance', m(r)), (f'Shared tenant telephone service, line {F(c.n[0],".")}', '42.00'), (f'Shared tenant telephone service, line {F(c.n[1],".")} (fax)', '42.00'), ('Long distance, see switch report', m(r, 1, 9)), ('Internet 50M', '85.00'), ('Parking, 2 spaces', '180.00'), ('Total due on the 1st', TOT(r))]:
        x = t.add_row().cells; x[0].text, x[1].text = row
    d.add_paragraph(f'\nAfter-hours security desk: {F(c.npa+exch(r)+"0140",".")}. The freight elevator is closed on Saturday for its yearly inspection. Tenants must have certificates of insurance on file.'); d.add_paragraph(blurb(c)[1])
    f = io.BytesIO(); d.save(f)
    put(f'{key}.pdf', lo(f.getvalue(), 'docx'), bill('u_landlord-stmt', c, None, ac, None, bil=c.svc.t(), traps=['rent statement']), 'soffice')

@fam('u_answering-mail', 'text', star=True, note='answering service mail: lines forwarded to it are the client’s? here: leased numbers stated')
def _(i, key):
    c = ctx(key, ['Tucson', 'Worcester'][i], 2); r = c.r; ac = f'C{dg(r,4)}'; fw = far(r)
    nm = ['Desert Bell Answering Bureau', 'Bay State Message Center'][i]
    t = f'''From: {nm} <billing@messages.example>
To: {c.per} <office@client.example>
Date: {c.date.strftime("%a, %-d %b %Y")} 06:02:11 -0500
Subject: Your invoice {dg(r,5)}

Good morning,

Client code ......... {ac}
Client .............. {c.co}
Mailing address ..... {c.svc.l1}, {c.svc.csz}
Invoice date ........ {D(c.date,"l")}
Charge to card on ... {D(c.due,"l")}

Numbers we lease to you (yours as long as you are our client):
   {F(c.n[0],"-")}   day line
   {F(c.n[1],"-")}   after hours line

   Base plan 150 minutes                     {m(r)}
   Overage {r.randint(3,60)} minutes                      {m(r,3,30)}
   Number lease 2 @ 5.00                      10.00
   Messages texted                            {m(r,1,9)}
   ---------------------------------------------
   Total                                     {TOT(r)}

On-call numbers we dial for you: {F(fw,"-")} ({r.choice(PER)}), {F(far(r),"-")}

Sincerely, the billing desk, {F(c.npa+exch(r)+"0102","-")} (nights: ask for the supervisor)
{blurb(c)[0]}
'''
    put(f'{key}.txt', t, bill('u_answering-mail', c, None, ac, None, bil=c.svc.t(printed=c.svc.one), no=[fw], traps=['on-call numbers']), 'text')

@fam('u_sap-fi', 'fpdf2', note='SAP billing document of a regional carrier; many ids')
def _(i, key):
    from fpdf import FPDF
    c = ctx(key, ['Houston', 'Baltimore'][i], 4, other=True); r = c.r; ac = dg(r, 10, '30')
    p = FPDF(format='letter'); p.set_auto_page_break(True, 15); p.add_page()
    def W(x, y, t, z=8.5, s=''): p.set_font('Helvetica', s, z); p.set_xy(x, y); p.cell(0, 4, t)
    W(15, 12, ['Gulf States Carrier Services SE', 'Chesapeake Netz Inc.'][i], 13, 'B'); W(15, 40, c.co, 10); W(15, 45, c.bil.l1, 10); W(15, 50, c.bil.csz, 10)
    y = 38
    for a_, v in [('Billing document', dg(r, 10, '90')), ('Billing date', D(c.date, 'd')), ('Contract account', ac), ('Business partner', dg(r, 8)), ('Sales order', dg(r, 10, '1')), ('Payable to', D(c.due, 'd'))]: W(120, y, a_); W(155, y, v); y += 4.5
    W(15, 72, 'Ship-to / place of supply:', 8.5, 'B'); W(60, 72, c.svc.one)
    y = 84; p.line(15, y - 1, 200, y - 1)
    for x, l in zip([15, 28, 55, 120, 140, 170], ['Item', 'Material', 'Description', 'Qty', 'Price', 'Value USD']): W(x, y, l, 8, 'B')
    y += 6
    for k, n in enumerate(c.n):
        for x, l in zip([15, 28, 55, 120, 140, 170], [f'{(k+1)*10:06d}', dg(r, 7), 'VOICE LINE ISDN BASIC', '1 EA', m(r), m(r)]): W(x, y, l)
        W(55, y + 4, f'Rufnummer / DN {F(n,"-")}' if False else f'DN {F(n,"-")}'); y += 10
    for a_, v in taxes(c): W(55, y, a_); W(170, y, v); y += 5
    W(140, y, 'Final amount', 9, 'B'); W(170, y, TOT(r), 9, 'B'); y += 10
    for q in blurb(c, 3): p.set_xy(15, y); p.set_font('Helvetica', '', 8); p.multi_cell(180, 4, q); y = p.get_y() + 3
    W(15, 250, f'Bank: ABA 02{dg(r,7)}  Account {dg(r,12)}  Reference: contract account {ac}. Clerk: tel. {F(c.npa+exch(r)+"0155","-")}', 7.5)
    nfp(p, key)
    put(f'{key}.pdf', bytes(p.output()), bill('u_sap-fi', c, None, ac, None, svc=c.svc.t(printed=c.svc.one), bil=c.bil.t(), traps=['business partner', 'bank account']), 'fpdf2')

@fam('u_crystal-list', 'chromium', note='Crystal Reports listing, drill-down groups, landscape')
def _(i, key):
    c = ctx(key, ['Omaha', 'Erie'][i], 5); r = c.r; ac = f'{dg(r,5)}-{dg(r,2)}'
    h = f'''<style>@page{{size:11in 8.5in;margin:12mm}}body{{font:10px 'Liberation Sans'}}table{{width:100%;border-collapse:collapse}}td,th{{text-align:left;padding:2px 4px}}.gp{{font-weight:bold;border-top:1px solid #000}}</style><table><tr><td><b style="font-size:16px">{["Platte Telecom","Presque Isle Voice"][i]} &mdash; Customer Invoice Report</b><td style="text-align:right">Printed {D(c.date)} 04:1{r.randint(0,9)}:22AM<br>rptInvoice7.rpt</table>
<table><tr><th>Cust #<th>Customer<th>Street<th>City<th>St<th>Zip<th>Inv Dt<th>Due Dt<tr><td>{ac}<td>{e(c.co)}<td>{c.svc.l1}<td>{c.svc.city}<td>{c.svc.st}<td>{c.svc.zip}<td>{D(c.date)}<td>{D(c.due)}</table><br><table><tr><th>Grp<th>Phone #<th>Item<th>From<th>Thru<th>Qty<th>Rate<th>Ext'd'''
    for n in c.n: h += f'<tr class=gp><td>TEL<td>{F(n)}<td><td><td><td><td><td>{m(r)}' + ''.join(f'<tr><td><td><td>{a}<td>{D(c.date,"y2")}<td>{D(c.due,"y2")}<td>1<td>{m(r,1,30)}<td>{m(r,1,30)}' for a in ['Local access', 'EAS', 'Line maint.'])
    h += f'<tr class=gp><td>LD<td><td>Toll by line {F(c.n[0])}<td><td><td><td><td>{m(r)}' + ''.join(f'<tr><td><td><td>{x[2]} {F(far(r))}<td>{x[0]}<td>{x[1]}<td>{x[4]}<td>.06<td>{x[5]}' for x in calls(c, 5)) + f'<tr class=gp><td>TAX<td><td><td><td><td><td><td>{m(r)}' + ''.join(f'<tr><td><td><td>{a}<td><td><td><td><td>{v}' for a, v in taxes(c)) + f'</table><p><b>Invoice Total: {TOT(r)}</b></p><p>{" ".join(blurb(c,2))} Billing desk {F(c.npa+exch(r)+"0118")}</p>'
    put(f'{key}.pdf', cr(h + nhtml(h, 3)), bill('u_crystal-list', c, None, ac, None, bil=c.svc.t(printed=f'{c.svc.l1}\n{c.svc.city} {c.svc.st} {c.svc.zip}'), traps=['address in table columns']), 'chromium')

@fam('u_sip-ranges', 'weasyprint', note='SIP trunk firm: DID ranges printed')
def _(i, key):
    c = ctx(key, ['Seattle', 'Detroit'][i], 2, unit='Ste 700'); r = c.r; ac = f'STK-{dg(r,6)}'
    x2 = exch(r); lo_, hi = (120, 139) if i == 0 else (150, 159)
    rng = [f'{c.npa}{x2}{k:04d}' for k in range(lo_, hi + 1)]
    h = W_('body{font:9.5pt Roboto Condensed}.g{width:100%}.g td,.g th{border:.5pt solid #999}') + f'''<h1>{["Rainy Sound SIP","Motor City Trunking"][i]}</h1><table><tr><td>Customer<td><b>{e(c.co)}</b><tr><td>Installed at<td>{c.svc.one}<tr><td>Customer account<td>{ac}<tr><td>Issued<td>{D(c.date,"l")}<tr><td>Settle before<td>{D(c.due,"l")}</table><h3>Trunk group TG-{dg(r,3)}</h3>{tbl([("Pilot / BTN",F(c.n[0],"-"),"23 call paths",TOT(r)),("DID block",F(rng[0],"-")+" thru "+F(rng[-1],"-"),f"{len(rng)} numbers",m(r)),("Single DID",F(c.n[1],"-"),"1 number","1.50"),("Cancelled DID",F(c.npa+c.x+"0199","-"),"ended "+D(c.frm,"m"),"0.00")],"g",["Item","Number","Quantity","Charge"])}<h3>Usage summary</h3>{tbl([("Interstate","1,204 min",m(r)),("Intrastate","88 min",m(r,1,9)),("International, Mexico","12 min",m(r,1,9))],"g")}<h3>Surcharges</h3>{tbl(taxes(c),"g")}<p>Network operations 877-{exch(r)}-0166, day and night. {blurb(c)[0]}</p><p>Invoice goes to: {e(c.co)}, {c.svc.one}</p>'''
    put(f'{key}.pdf', wp(h + nhtml(h)), bill('u_sip-ranges', c, None, ac, c.n[0], nums=c.n + rng, implied=rng[1:-1], svc=c.svc.t(printed=c.svc.one), bil=c.svc.t(printed=c.svc.one), no=[c.npa + c.x + '0199'], traps=['range', 'cancelled DID']), 'weasyprint')

@fam('u_receipt-slip', 'pycairo', star=True, note='thermal receipt 80 mm at the counter of a telephone shop')
def _(i, key):
    import cairo
    c = ctx(key, ['San Juan', 'Brooklyn'][i], 1); r = c.r; ac = dg(r, 7)
    f = io.BytesIO(); s = cairo.PDFSurface(f, 226, 560); g = cairo.Context(s); g.select_font_face('Inconsolata', 0, 0); g.set_font_size(9.5); y = 24
    L = ['   ' + ['ISLA PHONE CENTER', 'BOROUGH DIALTONE INC'][i], '  counter 3   clerk ' + r.choice(PER).split()[0].upper(), '-' * 38, D(c.date) + '  10:4' + dg(r, 1) + ' AM', '', 'ACCT        ' + ac, 'CUSTOMER    ' + c.co[:26], 'LINE        ' + F(c.n[0]), 'SERVICE AT', '  ' + c.svc.l1, '  ' + c.svc.csz, '', 'HOME/OFFICE DIALTONE        ' + m(r, 20, 40), 'UNLIMITED US CALLS          ' + m(r, 10, 20), 'FEES                         ' + m(r, 1, 9), 'SALES TAX                    ' + m(r, 1, 9), '-' * 38, 'TOTAL                       ' + m(r, 50, 90), 'CASH                       100.00', 'CHANGE                      ' + m(r, 10, 30), '', 'NEXT BILL  ' + D(c.due), '', 'Recharge cards sold here.', 'Lost SIM? call ' + F(c.npa + exch(r) + '0170'), '*** THANK YOU / GRACIAS ***']
    for l in L: g.move_to(12, y); g.show_text(l); y += 15
    s.finish()
    put(f'{key}.pdf', f.getvalue(), bill('u_receipt-slip', c, None, ac, c.n[0], name=c.co[:26].strip(), also=[c.co], svc=c.svc.t(), bil=None, traps=['receipt']), 'pycairo')

@fam('u_prose-letter', 'groff', star=True, note='everything in sentences')
def _(i, key):
    c = ctx(key, ['Bar Harbor', 'Billings'][i], 2); r = c.r; ac = f'{["MDI","BYS"][i]} {dg(r,4)}'
    src = f'''.nr PS 11
.nr VS 14
.nr LL 6.2i
.nr PO 1.1i
.LP
\\f[B]{["Frenchman Bay Telephone Company","Yellowstone Rims Telephone"][i]}\\f[]
.sp 1
{D(c.date,"l")}
.sp 1
.nf
{c.co}
{c.svc.l1}
{c.svc.csz}
.fi
.sp 1
Dear customer:
.PP
This letter is your invoice for telephone service this month. Your account with us is number {ac}. For your two lines, {F(c.n[0],"-")} and {F(c.n[1],"-")}, the charge is ${m(r,60,90)}; for the long-distance calls that you made, of which the longest was to {F(far(r),"-")} in {r.choice(CITY).title()[:-3]}, it is ${m(r,1,9)}. Taxes and the universal service charge come to ${m(r,3,9)}.
.PP
The whole, ${TOT(r)}, is asked for by {D(c.due,"l")}. You may leave a check at our window or mail it to PO Box 12, {c.svc.csz}.
.PP
{blurb(c)[0]} Should anything be wrong with this bill or with your lines, our office is at {F(c.npa+exch(r)+"0134","-")} from eight to five.
.PP
We thank you, as we have since 1911, for your custom.
.sp 2
.nf
{r.choice(PER)}
Commercial manager
.fi
'''
    put(f'{key}.pdf', groff(src), bill('u_prose-letter', c, None, ac, None, bil=c.svc.t(), traps=['prose']), 'groff')

@fam('u_xlsx-wide', 'soffice-calc', note='spreadsheet invoice, wide, per-line columns')
def _(i, key):
    c = ctx(key, ['Albuquerque', 'Richmond'][i], 7); r = c.r; ac = dg(r, 5)
    rows = [[['Sandia Telecom Brokers', 'James River Dial'][i]], [], ['Client', c.co, '', 'Client acct', ac], ['Client address', c.svc.l1, '', 'Invoice date', D(c.date)], ['', c.svc.csz, '', 'Net 30', D(c.due)], [], ['Line', 'Where used', 'Plan', 'Access', 'Features', 'Toll', 'Fees', 'Line total']]
    for k, n in enumerate(c.n): rows.append([F(n, '-'), ['Reception', 'Fax', 'Warehouse', 'Alarm panel', 'Elevator', 'Office 2', 'Spare'][k], 'Flat biz'] + [m(r, 1, 40) for _ in range(5)])
    rows += [[], ['', '', 'Invoice total', '', '', '', '', TOT(r)], [], ['Questions to your broker, ' + r.choice(PER) + ', ' + F(c.npa + exch(r) + '0126', '-')], ['Credits: line ' + F(c.npa + c.x + '0199', '-') + ' closed last month, 12.00 returned']]
    put(f'{key}.pdf', sheet(rows, [16, 34, 14, 14, 12, 10, 10, 12], (6,)), bill('u_xlsx-wide', c, None, ac, None, bil=c.svc.t(), no=[c.npa + c.x + '0199'], traps=['closed line', "broker's telephone"]), 'soffice')

@fam('u_tollfree-conf', 'weasyprint', note='toll-free / conferencing provider; ring-to numbers')
def _(i, key):
    c = ctx(key, ['Kansas City', 'Cleveland'][i], 2); r = c.r; ac = f'TF{dg(r,6)}'
    tfs = [p + exch(r) + f'{r.randint(100,199):04d}' for p in ['888', '877', '833']]
    h = W_('body{font:9pt Liberation Sans}.g{width:100%}.g th{border-bottom:1.5pt solid}') + f'''<table style="width:100%"><tr><td><h2>{["Heartland 800 Services","Buckeye Toll Free"][i]}</h2><td style="text-align:right">ACCOUNT<br><b>{ac}</b><br><br>STATEMENT OF<br><b>{D(c.date,"l")}</b></table><p>{e(c.co)}<br>{c.svc.l1}<br>{c.svc.csz}</p>{tbl([(F(t_,"1"),"rings to "+F(n,"-"),f"{r.randint(20,900)} min",m(r)) for t_,n in zip(tfs,c.n+[far(r)])],"g",["Toll-free number","Routing","Usage","Charge"])}<h4>Inbound calls to {F(tfs[0],"1")}</h4>{tbl(calls(c,9,"-"),"g",["Date","Time","Caller city","Caller","Min","Amt"])}{tbl(taxes(c),"g")}<p>Pay {TOT(r)} by {D(c.due,"l")}. RespOrg ABC01. Help: 1-866-{exch(r)}-0180. {blurb(c)[0]}</p>'''
    put(f'{key}.pdf', wp(h + nhtml(h)), bill('u_tollfree-conf', c, None, ac, None, nums=tfs, bil=c.svc.t(), no=c.n, traps=['ring-to numbers', 'callers']), 'weasyprint')

@fam('u_qc-coop', 'chromium', note='French telephone cooperative of Québec')
def _(i, key):
    c = ctx(key, ['Rimouski', 'Québec'][i], 2); r = c.r; ac = f'{dg(r,3)}-{dg(r,4)}'
    c.co = ['Scierie Beaulieu et Fils inc.', 'Garage Lévesque enr.'][i]; c.svc.street = f'{r.randint(10,900)} rue {["Principale","de la Rivière"][i]}'
    h = f'''<style>body{{font:12.5px 'EB Garamond'}}table{{width:100%}}td:last-child{{text-align:right}}</style><h1>{["Coopérative de téléphone du Bas-du-Fleuve","Téléphonie rurale Montmorency"][i]}</h1><table style="width:60%"><tr><td>Numéro de client<td>{ac}<tr><td>Date de la facture<td>{D(c.date,"iso")}<tr><td>Payable avant le<td>{D(c.due,"iso")}</table><p>{c.co}<br>{c.svc.l1}<br>{c.svc.city} ({c.svc.st}) {c.svc.zip}</p><h3>Frais mensuels</h3>'''
    for n in c.n: h += f'<p><b>Numéro de téléphone {F(n,"s")}</b></p>' + tbl([('Service local affaires', m(r, 20, 50)), ('Afficheur', m(r, 3, 8))])
    h += f'<h3>Interurbains facturés au {F(c.n[0],"s")}</h3>{tbl(calls(c,6))}<h3>Taxes</h3>{tbl([("TPS 5 % (14321 9876 RT0001)",m(r,1,4)),("TVQ 9,975 %",m(r,2,8))])}<p>Total : {TOT(r)} $. Notre bureau : {F(c.npa+exch(r)+"0110","s")}. Des frais de 1,5 % par mois s’appliquent aux comptes en souffrance. Assemblée annuelle des membres le 12 novembre.</p>'
    put(f'{key}.pdf', cr(h), bill('u_qc-coop', c, None, ac, None, bil=c.svc.t(printed=f'{c.svc.l1}\n{c.svc.city} {c.svc.st} {c.svc.zip}')), 'chromium')

@fam('u_postcard', 'reportlab', star=True, note='postcard bill 6x4.25 in, both sides')
def _(i, key):
    from reportlab.pdfgen import canvas
    c = ctx(key, ['Fargo', 'Sioux Falls'][i], 1); r = c.r; ac = dg(r, 5); b = io.BytesIO(); cv = canvas.Canvas(b, pagesize=(432, 306))
    def T(x, y, t, z=8, f='Courier'): cv.setFont(f, z); cv.drawString(x, y, t)
    nm = ['RED RIVER MUTUAL TEL CO', 'SPLIT ROCK TELEPHONE'][i]
    T(20, 280, nm, 10, 'Courier-Bold'); T(20, 268, 'PO BOX 4  ' + c.svc.csz.upper()); T(300, 280, 'FIRST-CLASS MAIL'); T(300, 270, 'PRESORTED')
    for k, l in enumerate([c.co, c.svc.l1, c.svc.csz]): T(170, 160 - 12 * k, l, 10)
    T(20, 60, f'ACCT {ac}', 9, 'Courier-Bold'); T(20, 48, 'RETURN SERVICE REQUESTED'); cv.showPage()
    y = 280; T(20, y, f'TEL {F(c.n[0],"-")}   ACCT {ac}   BILLED {D(c.date,"y2")}', 9, 'Courier-Bold')
    for a_, v in [('LOCAL SERVICE', m(r, 15, 30)), ('ACCESS CHG', '6.50'), ('TOLL SEE BELOW', m(r, 1, 9)), ('FED TAX/USF', m(r, 1, 5)), ('STATE/911', m(r, 1, 5)), ('PREV BAL', '.00'), ('PAY THIS', m(r, 40, 60))]: y -= 12; T(30, y, f'{a_:22}{v:>9}')
    y -= 16
    for row in calls(c, 5, '-'): T(20, y, ' '.join(f'{x:10}' for x in row[:1] + row[2:])); y -= 11
    T(20, y - 4, f'AFTER {D(c.due,"y2")} ADD 1.5%.  OFFICE {F(c.npa+exch(r)+"0100","-")}  DIAL 811 BEFORE DIGGING'); cv.showPage(); cv.save()
    put(f'{key}.pdf', b.getvalue(), bill('u_postcard', c, None, ac, c.n[0], bil=c.svc.t()), 'reportlab')

@fam('u_bc-bilingual', 'fpdf2', note='Canadian reseller, two languages in each label')
def _(i, key):
    from fpdf import FPDF
    c = ctx(key, ['Victoria', 'Moncton'][i], 3, other=True); r = c.r; ac = f'{dg(r,3)} {dg(r,3)} {dg(r,2)}'; pc = lambda a: f'{a.city} {a.st}  {a.zip}'
    p = FPDF(format='letter'); p.set_auto_page_break(True, 15); p.add_page()
    def W(x, y, t, z=9, s=''): p.set_font('Times', s, z); p.set_xy(x, y); p.cell(0, 4, t)
    W(15, 12, ['Camosun Communications Ltd.', 'Petitcodiac Telecom Ltée / Ltd.'][i], 15, 'B'); y = 22
    for a_, v in [('Account / Compte', ac), ('Statement date / Date du relevé', D(c.date, 'd')), ('Due / Échéance', D(c.due, 'd')), ('Invoice / Facture', dg(r, 7))]: W(110, y, a_); W(165, y, v); y += 5
    for k, l in enumerate([c.co, c.bil.l1, pc(c.bil)]): W(20, 48 + 5 * k, l, 11)
    W(15, 70, 'Service provided at / Service fourni au :', 9, 'B'); W(80, 70, c.svc.l1 + ', ' + pc(c.svc)); y = 80
    for n in c.n: W(15, y, F(n, '-'), 10, 'B'); W(45, y, 'Business line / Ligne d\'affaires'); W(170, y, m(r)); y += 6
    for a_, v in [('911', '0.90'), ('HST / TVH  R 81234 5678 RT', m(r, 3, 9)), ('Total', TOT(r))]: W(45, y, a_); W(170, y, v); y += 5
    y += 5; W(15, y, 'Calls / Appels', 10, 'B')
    for row in calls(c, 8, '-', 'iso'):
        y += 5
        for x, v in zip([15, 38, 52, 85, 118, 135], row): W(x, y, v, 8.5)
    W(15, y + 12, f'Office / Bureau {F(c.npa+exch(r)+"0190","-")}   Toll free / Sans frais 1-866-{exch(r)}-0111. Interest 2% per month / Intérêts 2% par mois.', 8)
    A = lambda a: a.t(printed=f'{a.l1}\n{pc(a)}')
    put(f'{key}.pdf', bytes(p.output()), bill('u_bc-bilingual', c, None, ac, None, svc=A(c.svc), bil=A(c.bil)), 'fpdf2')

@fam('u_idi-telco', 'text-pdf', note='IDI-like independent telco: dotted leaders, lines by circuit')
def _(i, key):
    c = ctx(key, ['Wichita', 'Des Moines'][i], 4, run=True); r = c.r; ac = f'{F(c.n[0],"-")}' if i == 0 else dg(r, 6)
    t = f'''{["FLINT HILLS RURAL TELEPHONE","THREE FORKS TELEPHONE CO"][i]:50}  Page 1
{"":40}Billing number ..... {F(c.n[0],"-")}
{"":40}Account number ..... {ac}
{"":40}Bill date .......... {D(c.date,"m")}
{"":40}Due by ............. {D(c.due,"m")}

      {c.co.upper()}
      {c.svc.l1.upper()}
      {c.svc.csz.upper()}

  --- ACCOUNT ACTIVITY -------------------------------------------------------
  Last bill {TOT(r):.>50}
  Payment {TOT(r):.>52}
  This bill {TOT(r):.>50}

'''
    t += '\n'.join(textwrap.fill(q, 78, initial_indent='  * ', subsequent_indent='    ') for q in blurb(c, 3)) + '\n\n  --- RECURRING CHARGES --------------------------------------------------------\n'
    for n in c.n: t += f'  {F(n,"-")}  One party business {m(r,15,30):.>36}\n                Subscriber line {"6.50":.>39}\n'
    t += '\f  --- TOLL, ' + F(c.n[0], '-') + ' ------------------------------------------------------\n' + ''.join('   ' + ' '.join(f'{x:12}' for x in row) + '\n' for row in calls(c, 10, '-')) + '\n  --- TAX ----------------------------------------------------------------------\n' + ''.join(f'   {a_:.<50}{v:.>12}\n' for a_, v in taxes(c)) + f'\n  Directory assistance 411    Repair {F(c.npa+exch(r)+"0199","-")}    Office closed Friday afternoons\n\n' + ntext(key, 76, 6)
    put(f'{key}.pdf', mono(t, 9.5, font='Courier'), bill('u_idi-telco', c, None, ac, c.n[0], name=c.co.upper(), bil=c.svc.up().t(), traps=['account number is the billing number' if i == 0 else '']), 'reportlab')

@fam('u_airport-rot', 'pycairo', star=True, note='airport tenant service bill in three narrow columns, white on dark heads')
def _(i, key):
    import cairo
    c = ctx(key, ['Anchorage', 'Halifax'][i], 4); r = c.r; ac = dg(r, 6, '4')
    f = io.BytesIO(); s = cairo.PDFSurface(f, 792, 612); g = cairo.Context(s)
    def T(x, y, t, z=9, bold=False, col=0): g.set_source_rgb(col, col, col); g.select_font_face('URW Gothic', 0, 1 if bold else 0); g.set_font_size(z); g.move_to(x, y); g.show_text(t)
    def B(x, y, t): g.set_source_rgb(.1, .2, .4); g.rectangle(x, y - 12, 230, 17); g.fill(); T(x + 5, y, t, 9.5, True, 1)
    T(30, 40, ['North Field Airport Authority', 'Maritime Air Terminal Corp.'][i] + ' - Tenant Telephone', 15, True)
    B(30, 75, 'WHO'); B(280, 75, 'WHAT'); B(530, 75, 'HOW MUCH')
    for k, l in enumerate([c.co, c.svc.l1, c.svc.csz, '', 'Account number', ac, 'Dated', D(c.date, 'l'), 'To be paid by', D(c.due, 'l'), '', 'Contact: ' + c.per]): T(35, 98 + 14 * k, l, 9.5)
    y = 98
    for k, n in enumerate(c.n): T(285, y, F(n, '-'), 10, True); T(285, y + 12, ['counter', 'back office', 'ramp', 'fax'][k] + ' line, dial 9 for outside'); T(535, y, m(r, 20, 40)); y += 30
    for l, v in [('Paging zone', m(r)), ('Cable pairs (12)', m(r)), ('Tax', m(r, 1, 9)), ('TOTAL', TOT(r))]: T(285, y, l); T(535, y, v); y += 16
    B(30, 330, 'PLEASE NOTE'); y = 350
    for q in blurb(c, 3):
        for l in textwrap.wrap(q, 120): T(35, y, l, 8.5); y += 12
    T(35, y + 10, f'Airport communications shop {F(c.npa+exch(r)+"0133","-")}, operations (emergency) {F(c.npa+exch(r)+"0144","-")}'); s.finish()
    put(f'{key}.pdf', f.getvalue(), bill('u_airport-rot', c, None, ac, None, bil=c.svc.t(), contact=c.per), 'pycairo')
@fam('u_creditnote', 'weasyprint', star=True, note='credit note of a wireless ISP with voice; negative totals')
def _(i, key):
    c = ctx(key, ['Boise', 'Whitehorse'][i], 2); r = c.r; ac = f'W{dg(r,5)}'
    h = W_('body{font:10pt C059}.g{width:100%}.g td{border-bottom:.5pt dotted}') + f'''<h1 style="letter-spacing:4pt;color:#b00">CREDIT NOTE</h1><p>{["Sawtooth Wireless &amp; Voice","Klondike Wave Internet"][i]} &middot; Credit note CN-{dg(r,4)} &middot; against invoice {dg(r,6)} of {D(c.frm,"l")}</p><table><tr><td>Customer<td>{e(c.co)}<tr><td>Customer no.<td>{ac}<tr><td>Address<td>{c.svc.l1}<br>{c.svc.csz}<tr><td>Date of this note<td>{D(c.date,"l")}</table><h3>Credited, for the outage of your lines</h3>{tbl([("Voice line "+F(n,"."),"6 days","-"+m(r,2,9)) for n in c.n]+[("Wireless internet 25/5","6 days","-"+m(r,5,20)),("Tax","","-"+m(r,.3,2)),("<b>Credit in all</b>","","<b>-"+m(r,20,50)+"</b>")],"g")}<p>The credit shows on your next invoice, due {D(c.due,"l")}. Both lines are in service again. Our technician's telephone is {F(c.npa+exch(r)+"0122",".")}. {blurb(c)[0]}</p>'''
    put(f'{key}.pdf', wp(h), bill('u_creditnote', c, None, ac, None, bil=c.svc.t()), 'weasyprint')

@fam('u_app-screen', 'chromium', star=True, note='print of a phone app screen, narrow and tall, values on the right of thin rows')
def _(i, key):
    c = ctx(key, ['Austin', 'Calgary'][i], 3); r = c.r; ac = dg(r, 7)
    h = f'''<style>@page{{size:390px 980px;margin:0}}body{{font:14px Roboto;margin:0;background:#f6f6f8}}.b{{background:#fff;margin:10px 12px;padding:4px 14px;border-radius:12px}}.r{{display:flex;justify-content:space-between;padding:9px 0;border-bottom:1px solid #eee;font-size:13px}}.r span:last-child{{color:#555;text-align:right}}</style><div style="padding:8px 16px;font-size:11px">9:41 &nbsp; LTE</div><h2 style="margin:4px 16px">{["HillVoice","Chinook Dial"][i]}: Bill</h2><div class=b><div class=r><span>Amount</span><span>${TOT(r)}</span></div><div class=r><span>Bill date</span><span>{D(c.date,"l")}</span></div><div class=r><span>Pay by</span><span>{D(c.due,"l")}</span></div><div class=r><span>Account number</span><span>{ac}</span></div><div class=r><span>Account holder</span><span>{e(c.co)}</span></div><div class=r><span>Billing address</span><span>{c.svc.l1}<br>{c.svc.csz}</span></div></div><div class=b>{"".join(f"<div class=r><span>{['Main number','Second line','Fax'][k]}<br>{F(n)}</span><span>${m(r,15,35)}</span></div>" for k,n in enumerate(c.n))}<div class=r><span>Fees</span><span>${m(r,2,9)}</span></div></div><div class=b><div class=r><span>Recent calls</span><span>See all</span></div>{"".join(f"<div class=r><span>{x[2].title()}<br>{F(far(r))}</span><span>{x[0]}, {x[4]} min</span></div>" for x in calls(c,3))}</div><div class=b><div class=r><span>Chat with us</span><span>or 1-855-{exch(r)}-0199</span></div></div>'''
    put(f'{key}.pdf', cr(h), bill('u_app-screen', c, None, ac, c.n[0], bil=c.svc.t()), 'chromium')

@fam('u_mirror-land', 'reportlab', star=True, note='landscape, values LEFT of their labels, every other line shaded')
def _(i, key):
    from reportlab.pdfgen import canvas
    c = ctx(key, ['Galveston', 'Regina'][i], 3, other=True); r = c.r; ac = f'{dg(r,4)}/{dg(r,3)}'
    b = io.BytesIO(); cv = canvas.Canvas(b, pagesize=(792, 612)); y = 560
    cv.setFont('Times-BoldItalic', 18); cv.drawString(40, 575, ['Strand Island Telephone Exchange', 'Wascana Voice Services'][i])
    def row(v, l):
        nonlocal y
        if int(y / 17) % 2: cv.setFillGray(.92); cv.rect(36, y - 4, 720, 16, fill=1, stroke=0); cv.setFillGray(0)
        cv.setFont('Times-Bold', 10); cv.drawRightString(330, y, v); cv.setFont('Times-Roman', 10); cv.drawString(345, y, l); y -= 17
    y = 545
    row(D(c.date, 'l'), 'is the date of this bill'); row(ac, 'is your account number'); row(c.co, 'is the customer'); row(c.bil.l1, 'is where we mail the bill:'); row(c.bil.csz, 'city, state or province, code'); row(c.svc.l1, 'is where the service is:'); row(c.svc.csz, 'city, state or province, code')
    for k, n in enumerate(c.n): row(F(n, '-'), f'telephone line {k+1}' + (', billing telephone number' if k == 0 else '')); row(m(r, 20, 40), '     local service and features of this line')
    row(F(c.npa + c.x + '0199', '-'), f'line taken out on {D(c.frm,"l")}, no charge'); 
    for x in calls(c, 4, '-'): row(x[5], f'call to {F(far(r),"-")} {x[2]} on {x[0]}, {x[4]} minutes')
    row(m(r, 3, 12), 'taxes and surcharges'); row(TOT(r), f'TO PAY before {D(c.due,"l")}'); row(F(c.npa + exch(r) + '0101', '-'), 'our office, weekdays'); row('611', 'repairs')
    cv.showPage(); nrl(cv, key, 'Times-Roman', 792, 612); cv.save()
    put(f'{key}.pdf', b.getvalue(), bill('u_mirror-land', c, None, ac, c.n[0], svc=c.svc.t(), bil=c.bil.t(), no=[c.npa + c.x + '0199'], traps=['values left of labels']), 'reportlab')
