from lib import *
import textwrap
FAMS = []
def fam(name, renderer, n=2, star=False, note=''):
    def w(f): FAMS.append((name, renderer, n, star, note, f)); return f
    return w
TOT = lambda r: f'{r.uniform(90, 900):,.2f}'

@fam('k_bos-atglance', 'weasyprint', note='AT&T ILEC two columns, Charges for heads, check digit')
def _(i, key):
    c = ctx(key, ['Indianapolis', 'Sacramento'][i], 4 if i == 0 else 1, unit='Ste 210' if i else None); r = c.r
    b = c.n[0]; cc = dg(r, 3); chk = dg(r, 1)
    ac = f'{b[:3]} {b[3:6]}-{b[6:]} {cc} {chk}'
    dead = c.npa + c.x + '0198'
    sec = ''
    for n in c.n if i == 0 else []:
        sec += f'<h4>Charges for {F(n,"s")}</h4>' + tbl([('Business Local Calling Unlimited A', m(r, 30, 60)), ('Federal Access Charge', '9.20'), ('Caller ID Name &amp; Number', '0.00')], 'w') + f'<p class=r>Total Charges for {F(n,"s")} <b>{m(r,50,80)}</b></p>'
    if i == 1: sec = '<h4>Monthly Service - ' + D(c.date, 'm') + ' thru ' + D(c.due, 'm') + '</h4>' + tbl([('1. Complete Choice Enhanced', '48.00'), ('2. Federal Access Charge', '9.20'), ('3. Call Waiting', '0.00')], 'w')
    h = f'''<style>@page{{size:letter;margin:14mm 13mm}}body{{font:8.5pt Roboto}}.top{{display:flex;justify-content:space-between}}.two{{columns:2;column-gap:9mm}}.w{{width:100%}}td:last-child{{text-align:right}}h4{{margin:5pt 0 1pt;border-top:1pt solid #069;color:#069}}h2{{font-size:13pt;margin:3pt 0;color:#069}}.r{{text-align:right}}.cp{{border-top:1pt dashed;margin-top:20pt;padding-top:5pt;display:flex;justify-content:space-between}}</style>
<div class=top><div>{e(c.co)}<br>{c.svc.l1}<br>{c.svc.csz}</div><table><tr><td>Page<td>1 of 2<tr><td>Account Number<td>{ac}<tr><td>Billing Date<td>{D(c.date,"m")}<tr><td>Web Site<td>att.com</table></div>
<h2>Monthly Statement</h2><div class=two><h4>Bill-At-A-Glance</h4>{tbl([("Previous Bill",TOT(r)),("Payment Received - Thank You","-"+m(r,100,300)),("Adjustments",".00"),("Balance",".00"),("Current Charges",TOT(r)),("<b>Total Amount Due</b>","<b>$"+TOT(r)+"</b>"),("Amount Due in Full by",D(c.due,"m"))],"w")}
<h4>Billing Summary</h4><p>Questions? Visit att.com<br>Plans and Services: 1 800 321-2000<br>Repair Services: 1 800 286-8313</p>
<h4>News You Can Use</h4><p>{blurb(c)[0]}</p><p>PREVENT DISCONNECT {blurb(c)[1]}</p><h2>Plans and Services</h2>{sec}
<h4>Additions and Changes to Service</h4><p>This section shows changes since your last bill.<br>{"Line "+F(dead,"s")+" removed on "+D(c.frm,"m")+"; credit 11.07" if i==0 else "None"}</p>
<h4>Call Charges</h4>{tbl(calls(c,6),"w",["Date","Time","Place Called","Number","Min",""])}
<h4>Surcharges and Other Fees</h4>{tbl(taxes(c),"w")}</div>
<div class=cp><div>Return this portion with your check.<br>AT&amp;T<br>P.O. Box 5019<br>Carol Stream, IL 60197-5019</div><div>{ac}<br>Billing Date {D(c.date,"m")}<br>Total Amount Due ${TOT(r)}</div></div>'''
    put(f'{key}.pdf', wp(h + nhtml(h)), bill('k_bos-atglance', c, 'att-ilec', b + cc, b, bil=c.svc.t(), no=[dead] if i == 0 else [], traps=['check digit', 'removed line', 'two columns']), 'weasyprint')

@fam('k_attbiz-loc', 'chromium', note='831-000 account, locations with ANIs, no BTN')
def _(i, key):
    c = ctx(key, ['Newark', 'Dallas'][i], 6, pobox=True); r = c.r
    ac = f'831-000-{dg(r,4)} {dg(r,3)}'
    locs = [(Addr(f'{r.randint(20,900)} {r.choice(STR)}', None, c.svc.city, c.svc.st, c.svc.zip), c.n[k*2:k*2+2]) for k in range(3)]
    b = ''.join(f'<div class=loc><b>Location {k+1:03d}</b> &nbsp; {a.l1}, {a.csz}</div>' + tbl([(F(x, '-'), 'BVoIP Enhanced Line', D(c.date,'y2'), m(r)) for x in ns] + [('Circuit DHEC.' + dg(r,6) + '..ATI', 'AVPN Port 50M', D(c.date,'y2'), m(r,300,900))], 'g', ['ANI / Service ID', 'Service', 'From', 'Charge']) for k, (a, ns) in enumerate(locs))
    h = f'''<style>body{{font:12px Liberation Sans}}.g{{width:100%;border-collapse:collapse;margin-bottom:12px}}.g td,.g th{{border-bottom:1px solid #bbb;text-align:left;padding:2px}}.loc{{background:#def;padding:4px}}.h{{display:grid;grid-template-columns:1fr 1fr 1fr 1fr;border:2px solid #009fdb;margin-bottom:18px}}.h div{{padding:6px}}.h small{{color:#666;display:block}}</style>
<h1 style="color:#009fdb;font-size:20px">AT&amp;T Business &mdash; Invoice</h1><div class=h><div><small>Account Number</small>{ac}</div><div><small>Invoice Date</small>{D(c.date,"l")}</div><div><small>Invoice Number</small>{dg(r,10)}</div><div><small>Due upon receipt by</small>{D(c.due,"l")}</div></div>
<div style="display:flex;justify-content:space-between"><div>{e(c.co)}<br>ATTN: {c.per}<br>{c.bil.l1}<br>{c.bil.csz}</div><div style="width:45%"><b>News You Can Use</b><br>{blurb(c)[0]}<br>AT&amp;T BusinessDirect: track orders, pay and dispute on line. Care: 1-800-222-0400.</div></div>
<h3>Bill-At-A-Glance</h3>{tbl([("Previous balance",TOT(r)),("Payments","-"+TOT(r)),("Current charges, Group 01",TOT(r)),("Total due",TOT(r))],"g")}
<h3>Sub-Account detail by location</h3>{b}<h3>Taxes and regulatory</h3>{tbl(taxes(c),"g")}<p style="margin-top:30px;border-top:1px dotted">Remit to: AT&amp;T, PO Box 5019, Carol Stream, IL 60197-5019. Write account {ac} on your check.</p>'''
    put(f'{key}.pdf', cr(h + nhtml(h)), bill('k_attbiz-loc', c, 'att-business', ac, None, bil=c.bil.t(), contact=c.per, traps=['831-000 is no BTN', 'several locations']), 'chromium')

@fam('k_attmob-rows', 'reportlab', note='wireless rows with dots, FAN, call detail')
def _(i, key):
    from reportlab.pdfgen import canvas
    c = ctx(key, ['Tampa', 'Las Vegas'][i], 5); r = c.r
    ac = dg(r, 12, '287'); b = io.BytesIO(); cv = canvas.Canvas(b, pagesize=(612, 792)); y = 750
    def hd(p):
        cv.setFont('Helvetica', 8)
        for k, (l, v) in enumerate([('Page:', f'{p} of 3'), ('Issue Date:', D(c.date, 'm')), ('Account Number:', ac), ('Foundation Account:', dg(random.Random(key), 8, '5')), ('Invoice:', ac + 'X' + c.date.strftime('%m%d%Y'))]):
            cv.drawString(400, 750 - 11 * k, l); cv.drawRightString(580, 750 - 11 * k, v)
    hd(1); cv.setFont('Helvetica', 9)
    for k, l in enumerate([c.co.upper(), 'ATTN: ' + c.per.upper(), c.svc.l1.upper(), c.svc.csz.upper()]): cv.drawString(40, 720 - 11 * k, l)
    cv.setFont('Helvetica-Bold', 15); cv.drawString(40, 640, 'Total due  $' + TOT(r)); cv.setFont('Helvetica', 9); cv.drawString(40, 625, 'Please pay by ' + D(c.due, 'm'))
    yy = 590
    for l in ['Account summary', 'Your last bill ........ $' + TOT(r), 'Payment, Thank you! .... -$' + TOT(r), 'Service summary', 'Wireless ......... $' + TOT(r), ''] + [x for q in blurb(c, 3) for x in textwrap.wrap(q, 95) + ['']]: cv.drawString(40, yy, l); yy -= 12
    cv.setDash(3, 2); cv.line(30, 180, 580, 180); cv.setDash()
    cv.drawString(40, 165, 'Account number: ' + ac); cv.drawString(40, 150, 'AutoPay is not set up. Write your account number on the check.')
    for k, l in enumerate(['AT&T MOBILITY', 'PO BOX 6416', 'CAROL STREAM, IL 60197-6416']): cv.drawString(360, 120 - 11 * k, l)
    cv.drawString(40, 60, '9990000' + ac + '00000' + dg(r, 5)); cv.showPage()
    hd(2); cv.setFont('Helvetica-Bold', 10); cv.drawString(40, 680, 'Service activity'); cv.setFont('Helvetica', 7.5)
    xs = [40, 115, 240, 285, 350, 410, 470, 550]
    for x, l in zip(xs, ['Number', 'User', 'Page', 'Monthly charges', 'Activity', 'Co. fees', 'Taxes', 'Total']): cv.drawString(x, 664, l)
    us = r.sample(PER, 5)
    for k, n in enumerate(c.n):
        for x, v in zip(xs, [F(n, '.'), us[k].upper() if k < 4 else 'TABLET TRUCK 4', str(k // 3 + 3), m(r), '0.00', m(r, 1, 4), m(r, 1, 9), m(r)]): cv.drawString(x, 650 - 12 * k, v)
    cv.drawString(40, 570, 'Group 1: Mobile Select Plus pooled 9GB. Data used is shared among the devices above.'); cv.showPage()
    hd(3); cv.setFont('Helvetica-Bold', 9); cv.drawString(40, 680, 'Talk detail for ' + F(c.n[0], '.')); cv.setFont('Helvetica', 7.5)
    for k, row in enumerate(calls(c, 14, '.')):
        for x, v in zip([40, 90, 130, 230, 320, 370], row): cv.drawString(x, 660 - 11 * k, v)
    cv.showPage(); nrl(cv, key); cv.save()
    put(f'{key}.pdf', b.getvalue(), bill('k_attmob-rows', c, 'att-mobility', ac, None, bil=c.svc.up().t(), name=c.co.upper(), contact=c.per.upper(), traps=['FAN', 'invoice holds the account', 'usage']), 'reportlab')

@fam('k_vzpots-green', 'pycairo', note='Verizon East POTS, 10+3+2+flag, labels beside values')
def _(i, key):
    import cairo
    c = ctx(key, ['Albany', 'Pittsburgh'][i], 3, run=True, unit=None); r = c.r
    b = c.n[0]; cc = dg(r, 3); c2 = dg(r, 2); ac = f'{b[:3]}-{b[3:6]}-{b[6:]}-{cc}-{c2}Y'
    f = io.BytesIO(); s = cairo.PDFSurface(f, 612, 792); g = cairo.Context(s)
    def T(x, y, t, z=9, bold=False, fam='Liberation Sans Narrow'):
        g.select_font_face(fam, 0, 1 if bold else 0); g.set_font_size(z); g.move_to(x, y); g.show_text(t)
    def top(p):
        T(40, 50, 'verizon', 22, True); T(330, 40, 'Bill Date:', 9, True); T(430, 40, D(c.date, 'l')); T(330, 53, 'Account Number:', 9, True); T(430, 53, ac); T(330, 66, 'Billing Telephone Number:', 9, True); T(450, 66, F(b, '-')); T(540, 80, f'Page {p} of 2', 8)
    top(1); y = 110
    for l in [c.co, c.svc.l1, c.svc.csz]: T(60, y, l, 10); y += 13
    T(330, 110, 'Service address', 9, True); T(330, 123, c.svc.l1); T(330, 135, c.svc.csz)
    y = 180
    for a_, v in [('Account Summary', ''), ('Previous Charges', TOT(r)), ('Payment Received ' + D(c.frm, 'm') + ' - Thank you', '-' + TOT(r)), ('Verizon Charges', TOT(r)), ('Taxes, Governmental Surcharges and Fees', TOT(r)), ('Total Amount Due by ' + D(c.due, 'l'), '$' + TOT(r))]:
        T(60, y, a_, 10, not v); T(480, y, v, 10); y += 15
    y += 20
    for q in blurb(c, 4):
        for l in textwrap.wrap(q, 100): T(60, y, l, 8.5); y += 11
        y += 6
    T(60, 640, 'Detach and return with payment', 8); T(60, 660, 'Account ' + ac); T(60, 674, 'Amount enclosed $ ________'); 
    for k, l in enumerate(['VERIZON', 'PO BOX 15124', 'ALBANY NY 12212-5124']): T(380, 660 + 12 * k, l)
    s.show_page(); top(2); y = 110
    for n in c.n:
        T(60, y, 'Charges for ' + F(n, '-') + ('  (main line)' if n == b else ''), 10, True); y += 13
        for a_ in ['Dial tone line', 'Flat rate local usage', 'FCC line charge']: T(75, y, a_); T(300, y, m(r, 4, 30)); y += 11
        y += 6
    T(60, y, 'Itemized calls billed to ' + F(b, '-'), 10, True); y += 13
    for row in calls(c, 9, '-'):
        for x, v in zip([75, 120, 160, 250, 340, 390], row): T(x, y, v, 8)
        y += 10
    y += 10
    for a_, v in taxes(c): T(75, y, a_); T(300, y, v); y += 11
    T(60, y + 14, 'Correspondence: PO Box 33078, St Petersburg FL 33733.  Repair: 1-800-837-4966'); ncairo(s, g, T, key); s.finish()
    put(f'{key}.pdf', f.getvalue(), bill('k_vzpots-green', c, 'verizon-wireline', b + cc + c2 + 'Y', b, svc=c.svc.t(), bil=c.svc.t(), traps=['flag letter']), 'pycairo')

@fam('k_fios-bill', 'chromium', note='15-digit Vision account, one voice number')
def _(i, key):
    c = ctx(key, ['Baltimore', 'Providence'][i], 1); r = c.r; n = c.n[0]
    ac = f'{r.choice(["750","252","556"])}-{dg(r,3)}-{dg(r,3)}-0001-{dg(r,2)}'
    h = f'''<style>body{{font:12.5px Roboto;margin:30px}}.g td{{padding:3px 10px 3px 0}}.k{{background:#000;color:#fff;padding:10px}}td:last-child{{text-align:right}}</style>
<div class=k>Verizon &nbsp; Your Fios bill for {D(c.date,"l")}</div><table style="width:100%"><tr><td style="text-align:left;vertical-align:top"><p><b>{c.per}</b><br>{c.svc.l1}<br>{c.svc.csz}</p><td style="text-align:left">Account: {ac}<br>Bill date: {D(c.date,"l")}<br>Pay by: {D(c.due,"l")}<br>Online: verizon.com/fios</table>
<h2>${m(r,90,190)}</h2><p>Hi {c.per.split()[0]}, your bill went up by $2.00 because a promotional credit ended.</p>
<h3>Services at this address</h3><p>Service address: {c.svc.l1}, {c.svc.csz}</p><table class=g style="width:70%"><tr><td>Fios Internet 1 Gigabit<td>{m(r)}<tr><td>Fios TV Test Drive<td>{m(r)}<tr><td>Fios Digital Voice {F(n,".")}<td>{m(r,10,30)}<tr><td>Router rental<td>15.00</table>
<h3>Fios Digital Voice usage, {F(n,".")}</h3>{tbl(calls(c,5,"."),"g",["Date","Time","To","Number called","Min","$"])}<h3>Taxes &amp; fees</h3>{tbl(taxes(c),"g")}<p>{" ".join(blurb(c,3))}</p>
<div style="border-top:2px dashed #999;margin-top:24px;padding-top:8px">Return with check payable to Verizon<br>PO Box 15124, Albany, NY 12212-5124 <span style="float:right">{ac.replace("-","")} 000{dg(r,7)}</span><br>Customer care 1.800.837.4966</div>'''
    put(f'{key}.pdf', cr(h + nhtml(h)), bill('k_fios-bill', c, 'verizon-fios', ac, n, name=c.per, svc=c.svc.t(), bil=c.svc.t(), traps=['15 digits are no phone']), 'chromium')

@fam('k_vzw-rotated', 'reportlab', star=True, note='wireless with a table turned 90 degrees; return address first')
def _(i, key):
    from reportlab.pdfgen import canvas
    c = ctx(key, ['Wichita', 'Charlotte'][i], 6); r = c.r
    ac = f'{dg(r,9)}-0000{r.randint(1,4)}'; inv = dg(r, 10, '6'); us = r.sample(PER, 6)
    b = io.BytesIO(); cv = canvas.Canvas(b, pagesize=(612, 792)); cv.setFont('Helvetica', 8)
    for k, l in enumerate(['PO BOX 489', 'NEWARK, NJ 07101-0489']): cv.drawString(40, 750 - 10 * k, l)
    cv.setFont('Helvetica', 9)
    for k, l in enumerate(['KEYLINE', '/' + dg(r, 16) + '/', c.co.upper(), c.svc.l1.upper(), c.svc.csz.upper()]): cv.drawString(60, 700 - 12 * k, l)
    for x, l, v in [(330, 'Invoice Number', inv), (420, 'Account Number', ac), (520, 'Date Due', D(c.due, 'y2'))]:
        cv.rect(x - 4, 705, 90, 30); cv.setFont('Helvetica', 7); cv.drawString(x, 726, l); cv.setFont('Helvetica-Bold', 8); cv.drawString(x, 711, v)
    cv.setFont('Helvetica', 8); cv.drawString(330, 690, 'Bill Date  ' + D(c.date, 'l'))
    cv.setFont('Helvetica-Bold', 13); cv.drawString(60, 600, 'Quick Bill Summary'); cv.setFont('Helvetica', 9); y = 580
    for a_, v in [('Previous Balance', TOT(r)), ('Payment - Thank You', '-' + TOT(r)), ('Monthly Access Charges', TOT(r)), ("Verizon Wireless' Surcharges", m(r)), ('Taxes, Governmental Surcharges & Fees', m(r)), ('Total Charges Due by ' + D(c.due, 'l'), TOT(r))]: cv.drawString(60, y, a_); cv.drawRightString(330, y, v); y -= 13
    for q in blurb(c, 3):
        for l in textwrap.wrap(q, 100): y -= 12; cv.drawString(60, y, l)
        y -= 8
    cv.drawString(60, 120, 'Make check payable to Verizon Wireless.  Dial *611 from your wireless or 1.800.922.0204'); cv.drawString(380, 100, 'PO BOX 16810'); cv.drawString(380, 88, 'NEWARK, NJ 07101-6810'); cv.showPage()
    cv.translate(612, 0); cv.rotate(90)
    cv.setFont('Helvetica-Bold', 10); cv.drawString(40, 570, 'Overview of Lines'); cv.setFont('Helvetica', 8); cv.drawRightString(750, 570, f'Invoice Number {inv}   Account Number {ac}')
    xs = [40, 130, 260, 340, 410, 480, 560, 640]
    for x, l in zip(xs, ['Lines', 'User', 'Monthly Access', 'Usage', 'Equipment', 'Surcharges', 'Taxes & Fees', 'Total']): cv.drawString(x, 545, l)
    for k, n in enumerate(c.n):
        for x, v in zip(xs, [F(n, '-'), us[k], m(r), '--', '--', m(r, 1, 5), m(r, 1, 5), m(r)]): cv.drawString(x, 528 - 14 * k, v)
    cv.drawString(40, 400, 'Voice minutes are shared. Usage after ' + D(c.date, 'm') + ' appears on your next bill.'); cv.showPage()
    cv.setFont('Helvetica-Bold', 10); cv.drawString(40, 750, f'Detail for {us[0]}: {F(c.n[0], "-")}'); cv.setFont('Helvetica', 8)
    for k, row in enumerate(calls(c, 18, '-')):
        for x, v in zip([40, 90, 140, 230, 330, 380], row): cv.drawString(x, 730 - 11 * k, v)
    cv.showPage(); nrl(cv, key); cv.save()
    put(f'{key}.pdf', b.getvalue(), bill('k_vzw-rotated', c, 'verizon-wireless', ac, None, name=c.co.upper(), bil=c.svc.up().t(), traps=['rotated table', 'issuer return address on top']), 'reportlab')

@fam('k_tmo-cards', 'fpdf2', note='T-Mobile: name and address only on the last page')
def _(i, key):
    from fpdf import FPDF
    c = ctx(key, ['Boise', 'Miami'][i], 4); r = c.r; ac = dg(r, 9); p = FPDF(format='letter'); p.set_auto_page_break(False)
    def W(x, y, t, z=9, s=''): p.set_font('Helvetica', s, z); p.set_xy(x, y); p.cell(0, 4, t)
    def hd(k):
        p.add_page()
        for x, l, v in [(15, 'Bill period', D(c.frm, 'm') + ' - ' + D(c.date, 'm')), (75, 'Account', ac), (110, 'Invoice', ac + '-' + dg(random.Random(key), 2)), (150, 'Page', f'{k} of 3')]: W(x, 10, l, 7); W(x, 14, v, 9, 'B')
    hd(1); W(15, 28, 'Hi ' + c.per.split()[0] + '.', 20, 'B'); W(15, 38, "Here's your bill for the month."); W(15, 46, 'Bill issue date: ' + D(c.date, 'l')); W(15, 56, 'TOTAL DUE  $' + TOT(r), 16, 'B'); W(15, 64, 'Your bill is due by ' + D(c.due, 'l'))
    W(15, 78, 'THIS BILL SUMMARY', 11, 'B'); y = 85
    for x, l in zip([15, 55, 95, 125, 150, 175], ['Line', 'Type', 'Plans', 'Equipment', 'Services', 'Total']): W(x, y, l, 8, 'B')
    rows = [('Account', '', m(r), '-', '-', m(r))] + [(F(n), ['Voice', 'Voice', 'Voice', 'Mobile Internet'][k], m(r), m(r, 5, 30), '-', m(r)) for k, n in enumerate(c.n)]
    for row in rows:
        y += 6
        for x, v in zip([15, 55, 95, 125, 150, 175], row): W(x, y, v, 8)
    y += 14
    for q in blurb(c, 3):
        p.set_xy(15, y); p.set_font('Helvetica', '', 8); p.multi_cell(170, 4, q); y = p.get_y() + 3
    hd(2); W(15, 28, 'DETAILED CHARGES', 12, 'B'); y = 36
    for n in c.n:
        W(15, y, F(n), 10, 'B'); W(20, y + 5, 'Magenta plan rate ' + m(r)); W(20, y + 10, 'Regulatory programs & telco recovery fee 3.49'); y += 18
    W(15, y, 'Usage details: Talk ' + F(c.n[0]), 10, 'B')
    for row in calls(c, 12, 'p'):
        y += 5
        for x, v in zip([15, 35, 50, 85, 120, 140], row): W(x, y, v, 8)
    nfp(p, key)
    hd(3); W(15, 30, 'TO PAY BY CHECK', 11, 'B'); W(15, 36, 'Customer Care 1-800-937-8997 or 611'); 
    for k, l in enumerate(['T-MOBILE', 'PO BOX 742596', 'CINCINNATI OH 45274-2596']): W(120, 200 + 5 * k, l)
    for k, l in enumerate([c.co.upper(), c.svc.l1.upper(), c.svc.csz.upper()]): W(15, 200 + 5 * k, l)
    W(15, 230, 'Account number ' + ac + '     Total due $' + TOT(r)); W(15, 260, dg(r, 40), 8)
    put(f'{key}.pdf', bytes(p.output()), bill('k_tmo-cards', c, 't-mobile', ac, None, name=c.co.upper(), bil=c.svc.up().t(), traps=['greeting is no name', 'account row', 'mobile internet line']), 'fpdf2')

@fam('k_comcast-row', 'weasyprint', note='header row each page, voice lines, number removed')
def _(i, key):
    c = ctx(key, ['Philadelphia', 'Portland'][i], 3, unit=['Fl 2', 'Unit B'][i], pobox=i == 1); r = c.r
    ac = f'{r.choice(["8499","8778"])} {dg(r,2)} {dg(r,3)} {dg(r,7)}'; gone = c.npa + c.x + '0197'
    h = f'''<style>@page{{size:letter;margin:28mm 14mm 14mm;@top-left{{content:"Account number {ac}   |   Billing date {D(c.date,"m")}   |   Services from {D(c.date,"m")} to {D(c.due,"m")}";font:8pt Roboto}}@top-right{{content:"Page " counter(page) " of " counter(pages);font:8pt Roboto}}}}body{{font:9pt Roboto Condensed}}.b{{break-before:page}}table{{width:100%}}td:last-child{{text-align:right}}.bx{{background:#eee;padding:6pt}}</style>
<h1 style="font-size:17pt">Comcast Business</h1><p>{e(c.co)}</p><p>Service address:<br>{c.svc.l1}<br>{c.svc.csz}</p><div class=bx><b>Your bill at a glance</b>{tbl([("Previous balance",TOT(r)),("Payment received "+D(c.frm,"m"),"-"+TOT(r)+" cr"),("Regular monthly charges",TOT(r)),("Taxes, fees and other charges",m(r)),("Amount due, payment due by "+D(c.due,"m"),"$"+TOT(r))])}</div>
<p>{blurb(c)[0]}</p><p>Need help? Visit business.comcast.com/help or call 1-800-391-3000. Ordering 1-877-429-2155.</p>
<div style="margin-top:30mm;border-top:1pt dashed;display:flex;justify-content:space-between"><div>{e(c.co)}<br>{c.bil.l1}<br>{c.bil.csz}</div><div>Comcast<br>PO Box 70219<br>Philadelphia PA 19176-0219<br>Account number {ac}</div></div>
<div class=b><h3>Regular monthly charges</h3>{tbl([("Business Internet Advanced",m(r)),("Equipment fee","21.95")])}<h3>Comcast Business Voice</h3>'''
    for k, n in enumerate(c.n): h += f'<p><b>{F(n)}</b>{" &mdash; Main number" if k==0 else ""}</p>' + tbl([('Mobility Voice Line', m(r, 20, 50)), ('Voice Network Investment', '3.00'), ('Voicemail', '0.00')])
    h += f'<h4>Partial month charges &amp; credits</h4>{tbl([("Voice line "+F(gone)+" disconnected "+D(c.frm,"m"),"-14.10 cr")])}<h3>Taxes, fees and other charges</h3>{tbl(taxes(c))}<p>{" ".join(blurb(c,3))}</p></div>'
    put(f'{key}.pdf', wp(h + nhtml(h)), bill('k_comcast-row', c, 'comcast-business', ac, c.n[0], svc=c.svc.t(), bil=c.bil.t(), no=[gone], traps=['disconnected']), 'weasyprint')

@fam('k_spectrum-sec', 'reportlab', note='security code beside account; issuer return address')
def _(i, key):
    from reportlab.pdfgen import canvas
    c = ctx(key, ['Buffalo', 'Louisville'][i], 2); r = c.r; ac = f'{r.choice(["8345","8260"])} {dg(r,2)} {dg(r,3)} {dg(r,7)}'
    b = io.BytesIO(); cv = canvas.Canvas(b, pagesize=(612, 792))
    def T(x, y, t, z=8.5, f='Times-Roman'): cv.setFont(f, z); cv.drawString(x, y, t)
    T(36, 755, 'Spectrum BUSINESS', 16, 'Times-Bold')
    for k, (l, v) in enumerate([('Statement Date:', D(c.date, 'l')), ('Account Number:', ac), ('Security Code:', dg(r, 4))]): T(36, 730 - 12 * k, l, 9, 'Times-Bold'); T(130, 730 - 12 * k, v, 9)
    T(36, 680, 'SERVICE ADDRESS', 7.5, 'Times-Bold')
    for k, l in enumerate([c.co, c.svc.l1, c.svc.csz]): T(36, 669 - 11 * k, l)
    y = 610; T(36, y, 'Summary  Services from ' + D(c.date, 'y2') + ' through ' + D(c.due, 'y2'), 11, 'Times-Bold')
    for a_, v in [('Previous Balance', TOT(r)), ('Payments Received - Thank You', '-' + TOT(r)), ('Spectrum Business Internet', m(r)), ('Spectrum Business Voice', m(r)), ('Other Charges', '0.00'), ('Taxes, Fees and Charges', m(r)), ('Total Due by ' + D(c.due, 'y2'), '$' + TOT(r))]: y -= 13; T(40, y, a_); cv.drawRightString(300, y, v)
    yy = 730
    for q in blurb(c, 3) + ['NOTE. Thank you for choosing Spectrum Business. For support 24/7 call 1-800-314-7195.']:
        for l in textwrap.wrap(q, 54): T(340, yy, l, 8); yy -= 10
        yy -= 8
    cv.line(36, 260, 576, 260); T(36, 245, '4145 S. FALKENBURG RD RIVERVIEW FL 33578-8652'); T(36, 233, '8633 ' + dg(r, 4) + ' NO RP 02 ' + dg(r, 8), 6)
    for k, l in enumerate([c.co.upper(), c.svc.l1.upper(), c.svc.csz.upper().replace(',', '')]): T(60, 200 - 11 * k, l)
    for k, l in enumerate(['CHARTER COMMUNICATIONS', 'PO BOX 6030', 'CAROL STREAM IL 60197-6030']): T(360, 200 - 11 * k, l)
    T(360, 150, ac.replace(' ', '') + '00' + dg(r, 6)); cv.showPage()
    T(36, 755, f'Page 2 of 3   {c.co}   Account Number: {ac}', 8); y = 720; T(36, y, 'Charge Details', 11, 'Times-Bold')
    for n in c.n:
        y -= 18; T(36, y, 'Phone number ' + F(n), 9, 'Times-Bold')
        for a_ in ['Spectrum Business Voice', 'Voice Mail', 'Caller ID']: y -= 11; T(50, y, a_); cv.drawRightString(300, y, m(r, 0, 30))
    for a_, v in taxes(c): y -= 12; T(36, y, a_); cv.drawRightString(300, y, v)
    for q in blurb(c, 3):
        for l in textwrap.wrap(q, 110): y -= 10; T(36, y, l, 8)
    cv.showPage(); nrl(cv, key, 'Times-Roman'); cv.save()
    put(f'{key}.pdf', b.getvalue(), bill('k_spectrum-sec', c, 'spectrum', ac, None, svc=c.svc.t(), bil=c.svc.up().t(), also=[c.co.upper()], traps=['security code', 'falkenburg']), 'reportlab')

@fam('k_cox-pin', 'chromium', note='invoice number on page 1, account and Cox PIN on page 2')
def _(i, key):
    c = ctx(key, ['Tulsa', 'Phoenix'][i], 4, unit='Ste 3'); r = c.r; ac = f'{r.choice(["001","186"])} {dg(r,4)} {dg(r,7)} {dg(r,2)}'
    h = f'''<style>body{{font:12px Carlito;margin:26px}}.p{{page-break-before:always}}td{{padding:2px 14px 2px 0}}.l{{float:left;width:56%}}.rr{{float:right;width:40%;background:#f4f8e8;padding:8px}}</style>
<h2 style="color:#0a7">Cox Business</h2><div class=l><p>{e(c.co)}<br>{c.svc.l1}<br>{c.svc.csz}</p><table><tr><td>Invoice Number<td>{dg(r,9)}<tr><td>Bill Date<td>{D(c.date,"l")}<tr><td>Payment Due<td>{D(c.due,"l")}</table><h3>Your Account Summary</h3>{tbl([("Previous Balance",TOT(r)),("Payments","-"+TOT(r)),("Monthly Services",TOT(r)),("Taxes, Fees and Surcharges",m(r)),("Total Due","$"+TOT(r))])}</div>
<div class=rr><b>How to Reach Us</b><p>myaccount-business.cox.com<br>866-272-5777 billing and support<br>Hearing impaired: 711</p><b>News from Cox</b><p>{"</p><p>".join(blurb(c,3))}</p></div><div style="clear:both"></div><p style="border-top:1px dashed;margin-top:220px">Please make checks payable to Cox Business, PO Box 53262, Phoenix AZ 85072-3262</p>
<div class=p><table style="width:100%;border-bottom:2px solid #0a7"><tr><td>Account Number<br><b>{ac}</b><td>Cox PIN<br><b>{dg(r,4)}</b><td>Service Address<br><b>{c.svc.l1}, {c.svc.csz}</b></table><h3>Monthly Services</h3>{tbl([("Cox Business Internet 300",m(r))])}<h4>Voice lines</h4>{tbl([(F(n,"-"),"VoiceManager Office",m(r,20,40),"Fed. access 6.50") for n in c.n],"",["Telephone number","Package","Monthly",""])}<h4>Long distance charged to {F(c.n[1],"-")}</h4>{tbl(calls(c,6,"-"))}<h4>Taxes</h4>{tbl(taxes(c))}</div>'''
    put(f'{key}.pdf', cr(h + nhtml(h)), bill('k_cox-pin', c, 'cox', ac, None, svc=c.svc.t(), bil=c.svc.t(), traps=['invoice number first', 'pin']), 'chromium')

@fam('k_qwest-troff', 'groff', note='CenturyLink CRIS account = BTN + code')
def _(i, key):
    c = ctx(key, ['Denver', 'Minneapolis'][i], 3); r = c.r; b = c.n[0]; cc = dg(r, 3); ac = f'{F(b,"s")} {cc}'
    src = f'''.nr PS 9
.nr VS 11
.nr LL 6.8i
.nr PO 0.8i
.DS L
\\f[B]CenturyLink\\f[]
{c.co}
{c.svc.l1}
{c.svc.csz}
.DE
.TS
box, tab(;);
l l l.
Account Number;Bill Date;Page
{ac};{D(c.date,"m")};1
.TE
.SH
Monthly Account Summary
.TS
tab(;);
lw(4i) n.
Previous Balance;{TOT(r)}
Payments;-{TOT(r)}
New Charges Due {D(c.due,"m")};{TOT(r)}
.TE
.SH
Summary of Your New Charges
.LP
{blurb(c)[0]}
.LP
{blurb(c)[1]} Billing questions: 1 800 603-6000. centurylink.com
'''
    for n in c.n:
        src += f'.SH\nCharges for {F(n,"s")}\n.TS\ntab(;);\nlw(4i) n.\nBusiness Line, Measured;{m(r,20,40)}\nFederal Access Charge;9.16\nTouch Tone;.00\n.TE\n'
    src += f'.SH\nItemized Calls, from {F(b,"s")}\n.TS\ntab(;);\nl l l l n n.\n' + '\n'.join(';'.join(x) for x in calls(c, 8)) + '\n.TE\n.SH\nTaxes, Fees and Surcharges\n.TS\ntab(;);\nlw(4i) n.\n' + '\n'.join(';'.join(x) for x in taxes(c)) + f'\n.TE\n.DS L\nPayment Coupon -------- return with payment\nAccount {ac}\nCENTURYLINK\nPO BOX 91155\nSEATTLE WA 98111-9255\n.DE\n' + ''.join(f'.SH\n{a_}\n.LP\n{v}\n' for a_, v in notes(key, 7))
    put(f'{key}.pdf', groff(src), bill('k_qwest-troff', c, 'centurylink-qwest', b + cc, b, bil=c.svc.t()), 'groff')

@fam('k_frontier-17', 'fpdf2', note='17-digit account, PIN, third-party calls')
def _(i, key):
    from fpdf import FPDF
    c = ctx(key, ['Fort Wayne', 'Durango'][i], 2, other=i == 1); r = c.r; b = c.n[0]; ac = f'{F(b,"-")}-{dg(r,6)}-{dg(r,1)}'
    p = FPDF(format='letter'); p.set_auto_page_break(False); p.add_page()
    def W(x, y, t, z=9, s=''): p.set_font('Times', s, z); p.set_xy(x, y); p.cell(0, 4, t)
    W(15, 12, 'FRONTIER', 20, 'B'); W(15, 20, 'frontier.com', 8)
    p.rect(110, 10, 90, 44); W(112, 12, 'ACCOUNT SUMMARY', 10, 'B'); y = 18
    for l, v in [('New Charges Due Date', D(c.due, 'y2')), ('Billing Date', D(c.date, 'y2')), ('Account Number', ac), ('PIN', dg(r, 4)), ('Previous Balance', TOT(r)), ('Payments Received Thru ' + D(c.date, 'y2'), '-' + TOT(r)), ('Balance Forward', '.00'), ('New Charges', TOT(r))]: W(112, y, l); W(160, y, v); y += 4.5
    for k, l in enumerate([c.co, c.bil.l1, c.bil.csz]): W(20, 45 + 4.5 * k, l, 10)
    if i == 1:
        W(20, 66, 'Service Address', 9, 'B'); W(50, 66, c.svc.l1); W(50, 70.5, c.svc.csz)
    y = 84
    for q in blurb(c, 4):
        p.set_xy(15, y); p.set_font('Times', '', 9); p.multi_cell(180, 4, q); y = p.get_y() + 3
    W(15, 230, '- ' * 90, 8); W(15, 236, 'Account Number  ' + ac); W(15, 241, 'To pay: 1-800-801-6652'); 
    for k, l in enumerate(['FRONTIER', 'PO BOX 740407', 'CINCINNATI OH 45274-0407']): W(120, 238 + 4.5 * k, l)
    p.add_page(); W(15, 12, f'Date of Bill {D(c.date,"y2")}    Account Number {ac}', 9); W(15, 22, 'Detail of Frontier Charges', 12, 'B'); y = 30
    for n in c.n:
        W(15, y, F(n, '/') if i else F(n, '-'), 10, 'B'); y += 5
        for a_ in ['Business Line', 'Federal Subscriber Line Charge', 'Frontier Roadwork Recovery']: W(20, y, a_); W(100, y, m(r, 3, 40)); y += 4.5
    W(15, y + 3, 'Toll/Usage', 10, 'B'); y += 8
    for row in calls(c, 8, '-'):
        for x, v in zip([20, 38, 52, 85, 115, 135], row): W(x, y, v, 8)
        y += 4
    W(15, y + 3, 'ILD Teleservices collect call from ' + F(far(r), '-') + '  questions 1-800-433-4518', 8); y += 10
    for a_, v in taxes(c): W(20, y, a_); W(100, y, v); y += 4.5
    nfp(p, key, 'Times')
    put(f'{key}.pdf', bytes(p.output()), bill('k_frontier-17', c, 'frontier', ac, b, svc=c.svc.t() if i == 1 else None, bil=c.bil.t(), traps=['pin', 'slash-formatted number']), 'fpdf2')

@fam('k_wine-loc', 'text-pdf', note='Windstream Enterprise: master account, sub-account activity per location')
def _(i, key):
    c = ctx(key, ['Lexington', 'Raleigh'][i], 6, pobox=True); r = c.r; ac = dg(r, 7, '2')
    subs = [(dg(r, 7, '2'), Addr(f'{r.randint(20,900)} {r.choice(STR)}', None, c.svc.city, c.svc.st, c.svc.zip).up(), c.n[k*3:k*3+3]) for k in range(2)]
    hd = lambda p: f'WINDSTREAM ENTERPRISE{"":30}ACCOUNT NUMBER: {ac}\n{c.co.upper():50} INVOICE DATE: {D(c.date)}\n{"":50} PAGE {p}\n' + '=' * 88 + '\n'
    t = hd(1) + f'\n   {c.co.upper()}\n   ATTN {c.per.upper()}\n   {c.bil.l1.upper()}\n   {c.bil.csz.upper()}\n\nACCOUNT ACTIVITY\n  PREVIOUS BALANCE {TOT(r):>40}\n  PAYMENTS APPLIED {TOT(r):>40}\n  TOTAL CURRENT CHARGES {TOT(r):>35}\n  INVOICE NUMBER {dg(r,8)}\n\nLOCATION SUMMARY\n'
    for s, a, ns in subs: t += f'  {s}  {a.l1:30} {a.city:14} {a.st}  {TOT(r):>10}\n'
    t += '\n' + '\n'.join(textwrap.fill(q, 86) + '\n' for q in blurb(c, 3)) + '\nREMIT TO: WINDSTREAM, P.O. Box 9001013, Louisville, KY 40290-1013\nCUSTOMER CARE 1-800-600-5050\n\f'
    for k, (s, a, ns) in enumerate(subs):
        t += hd(k + 2) + f'ACTIVITY FOR ACCOUNT - {s} {c.co.upper()} - (PIN: {dg(r,4)}):\n   {a.l1}, {a.csz}\n\nTELEPHONE NUMBER SUMMARY\n' + ''.join(f'   {F(n,"-")}   BUSINESS LINE UNLIMITED        {m(r):>8}\n' for n in ns) + f'\nITEMIZED CALL DETAIL  {F(ns[0],"-")}\n' + ''.join('   ' + '  '.join(f'{x:12}' for x in row) + '\n' for row in calls(c, 8, '-')) + '\nTAXES AND SURCHARGES\n' + ''.join(f'   {a_:40}{v:>9}\n' for a_, v in taxes(c)) + '\f'
    t += hd(4) + '\nIMPORTANT INFORMATION\n\n' + ntext(key, 84, 9)
    put(f'{key}.pdf', mono(t, 8.6), bill('k_wine-loc', c, 'windstream-enterprise', ac, None, name=c.co.upper(), bil=c.bil.up().t(), contact=c.per.upper(), traps=['sub-accounts', 'location PIN']), 'reportlab')

@fam('k_kinetic', 'pycairo', note='telephone number in the summary is the BTN')
def _(i, key):
    import cairo
    c = ctx(key, ['Kearney', 'Galveston'][i], 3); r = c.r; ac = dg(r, 9, '02'); b = c.n[0]
    f = io.BytesIO(); s = cairo.PDFSurface(f, 612, 792); g = cairo.Context(s)
    def T(x, y, t, z=9, bold=False, fam='Carlito'): g.select_font_face(fam, 0, 1 if bold else 0); g.set_font_size(z); g.move_to(x, y); g.show_text(t)
    T(40, 50, 'Kinetic', 24, True); T(130, 50, 'by Windstream', 10)
    g.set_source_rgb(.9, .95, .9); g.rectangle(36, 70, 540, 46); g.fill(); g.set_source_rgb(0, 0, 0)
    for x, l, v in [(44, 'ACCOUNT NUMBER', ac), (170, 'TELEPHONE NUMBER', F(b)), (310, 'INVOICE DATE', D(c.date, 'l')), (440, 'PAYMENT DUE', D(c.due, 'l'))]: T(x, 86, l, 7, True); T(x, 104, v, 10)
    for k, l in enumerate([c.co, c.svc.l1, c.svc.csz]): T(60, 150 + 13 * k, l, 10.5)
    y = 210; T(60, y, 'Thank You For Choosing Kinetic', 12, True)
    for a_, v in [('Balance on last invoice', TOT(r)), ('Payments through ' + D(c.date, 'm'), '-' + TOT(r)), ('Current charges', TOT(r)), ('Total amount due', '$' + TOT(r))]: y += 15; T(60, y, a_); T(300, y, v)
    y += 24
    for q in blurb(c, 3):
        for l in textwrap.wrap(q, 105): T(60, y, l, 8.5); y += 11
        y += 5
    T(60, y, 'Have either your billing number or your account number ready when calling 1-800-347-1991. windstream.com', 8.5)
    T(60, 690, 'ACCOUNT NUMBER ' + ac, 8.5); T(380, 690, 'WINDSTREAM'); T(380, 702, 'PO BOX 9001908'); T(380, 714, 'LOUISVILLE KY 40290-1908')
    s.show_page(); y = 60; T(60, y, 'Account Detail', 13, True)
    for n in c.n:
        y += 20; T(60, y, F(n), 10, True)
        for a_ in ['IBN EXCHANGE ACCESS', 'CENTREX LINK CHARGE', 'BILLED NUMBER SCREENING']: y += 11; T(75, y, a_); T(320, y, m(r, 0, 30))
    y += 22; T(60, y, 'Calls from ' + F(b), 10, True)
    for row in calls(c, 8, 's'):
        y += 11
        for x, v in zip([75, 125, 165, 250, 340, 380], row): T(x, y, v, 8)
    for a_, v in taxes(c): y += 12; T(75, y, a_); T(320, y, v)
    ncairo(s, g, T, key); s.finish()
    put(f'{key}.pdf', f.getvalue(), bill('k_kinetic', c, 'windstream-kinetic', ac, b, bil=c.svc.t()), 'pycairo')

@fam('k_optimum-stmt', 'weasyprint', note='Service for block; home customer')
def _(i, key):
    c = ctx(key, ['Brooklyn', 'Newark'][i], 1, unit=['Apt 4C', None][i]); r = c.r; ac = f'07{dg(r,3)}-{dg(r,6)}-{dg(r,2)}-{dg(r,1)}'
    h = f'''<style>@page{{size:letter;margin:12mm}}body{{font:9pt Liberation Sans}}.o{{color:#e60}}table{{width:100%}}td:last-child{{text-align:right}}.g{{display:grid;grid-template-columns:38% 58%;gap:4%}}</style>
<div class=g><div><h2 class=o>optimum.</h2><p><b>Your Monthly Statement</b></p><p>Account Number: {ac}</p><p>Service for<br>{c.per}<br>{c.svc.l1}<br>{c.svc.csz}</p><p>Billing Period<br>{D(c.frm,"m")} - {D(c.date,"m")}</p><p>Statement prepared {D(c.date,"m")}</p><p>Call us: (718) 860-3513 or optimum.net</p><p>{blurb(c)[0]}</p></div>
<div><h3 class=o>Bill summary</h3>{tbl([("Previous balance",m(r)),("Payment, thank you","-"+m(r)),("This month's charges",TOT(r)),("<b>Total due by "+D(c.due,"m")+"</b>","$"+TOT(r))])}<h3 class=o>Current monthly charges</h3>{tbl([("Optimum Internet 500",m(r)),("Optimum TV Core",m(r)),("Optimum Voice &nbsp;"+F(c.n[0],"-"),"20.00"),("Network enhancement fee","7.00")])}<h3 class=o>Taxes</h3>{tbl(taxes(c))}<p>{"</p><p>".join(blurb(c,3))}</p></div></div>
<div style="border-top:1pt dashed;margin-top:14mm"><p style="font-size:7pt">1111 STEWART AVENUE, BETHPAGE NY 11714-3581<br>CHANGE SERVICE REQUESTED</p><div class=g><div>{c.per.upper()}<br>{c.svc.l1.upper()}<br>{c.svc.csz.upper()}</div><div>OPTIMUM<br>PO BOX 742698<br>CINCINNATI OH 45274-2698<br>Account {ac}</div></div></div>'''
    put(f'{key}.pdf', wp(h + nhtml(h)), bill('k_optimum-stmt', c, 'optimum', ac, c.n[0], name=c.per, also=[c.per.upper()], svc=c.svc.t(), bil=c.svc.up().t(), traps=['bethpage', 'care number local']), 'weasyprint')

@fam('k_altafiber-top', 'soffice-docx', note='altafiber, 513 account with code')
def _(i, key):
    import docx
    c = ctx(key, 'Cincinnati', 2); r = c.r; b = c.n[0]; cc = dg(r, 3); ac = f'{F(b,"s")} {cc}'
    d = docx.Document(); s = d.sections[0]; s.header.paragraphs[0].text = f'altafiber\t\taccount number {ac}\n\t\tBill Date {D(c.date,"m")}'
    d.add_heading('altafiber business bill', 1); d.add_paragraph(f'{c.co}\n{c.svc.l1}\n{c.svc.csz}')
    t = d.add_table(0, 2)
    for row in [('Previous balance', TOT(r)), ('Payments', '-' + TOT(r)), ('Current charges', TOT(r)), ('Amount due ' + D(c.due, 'm'), '$' + TOT(r))]: x = t.add_row().cells; x[0].text, x[1].text = row
    for q in blurb(c, 3): d.add_paragraph(q)
    d.add_paragraph('Cincinnati Bell Telephone Company LLC, doing business as altafiber. Business care 1-888-246-2355')
    d.add_paragraph('Remit: P.O. Box 748001, Cincinnati, OH 45274-8001'); d.add_page_break(); d.add_heading('Service Summary', 2)
    for n in c.n:
        d.add_heading('Telephone ' + F(n, 's'), 3); t = d.add_table(0, 2); t.style = 'Light List'
        for row in [('Complete Connections Business Line', m(r, 20, 50)), ('Subscriber line charge', '6.50'), ('Voice mail', '5.95')]: x = t.add_row().cells; x[0].text, x[1].text = row
    d.add_heading('Long distance', 3)
    t = d.add_table(0, 6)
    for row in calls(c, 6): 
        for x, v in zip(t.add_row().cells, row): x.text = v
    d.add_page_break()
    for a_, v in notes(key, 8): d.add_paragraph().add_run(a_ + '. ').bold = True; d.paragraphs[-1].add_run(v)
    f = io.BytesIO(); d.save(f)
    put(f'{key}.pdf', lo(f.getvalue(), 'docx'), bill('k_altafiber-top', c, 'altafiber', b + cc, b, bil=c.svc.t()), 'soffice')

@fam('k_granite-child', 'chromium', note='Granite: one location with BTN and WTNs')
def _(i, key):
    c = ctx(key, ['Boston', 'Jacksonville'][i], 4, other=True); r = c.r; ac = dg(r, 8, '0')
    h = f'''<style>body{{font:11px DejaVu Sans}}table{{border-collapse:collapse;width:100%}}td,th{{border:1px solid #888;padding:3px;text-align:left}}</style><div style="text-align:right"><b>Granite Telecommunications, LLC</b><br>100 Newport Ave Ext, Quincy MA 02171<br>Service 1-866-847-1500</div>
<p>ACCOUNT NUMBER: {ac}<br>INVOICE DATE: {D(c.date)}<br>INVOICE NUMBER: {dg(r,9)}<br>TOTAL AMOUNT DUE: ${TOT(r)}</p><p>BILL TO:<br>{e(c.co)}<br>{c.bil.l1}<br>{c.bil.csz}</p>{tbl([("Previous Balance",TOT(r)),("Payments",TOT(r)),("Current Charges",TOT(r))])}<p>{"<br>".join(blurb(c))}</p>
<h3>Charges by location</h3><p>Service Location: {c.svc.l1}, {c.svc.csz} &nbsp;&nbsp; BTN: {F(c.n[0],"-")}</p>{tbl([(F(n,"-"),"POTS Line Flat",D(c.date),m(r),m(r,1,9)) for n in c.n],"",["WTN","Description","Date","Amount","Taxes"])}
<h3>Usage</h3>{tbl([(F(c.n[1],"-"),)+x for x in calls(c,7,"-")],"",["From","Date","Time","City","Called","Min","Amt"])}<h3>Remittance</h3><p>Granite, PO Box 830103, Philadelphia PA 19182-0103. On line: rockreports.granitenet.com</p>'''
    put(f'{key}.pdf', cr(h + nhtml(h)), bill('k_granite-child', c, 'granite', ac, c.n[0], svc=c.svc.t(), bil=c.bil.t()), 'chromium')

@fam('k_ringc-zuora', 'weasyprint', note='RingCentral Zuora style; main number named; invoice# trap')
def _(i, key):
    c = ctx(key, ['Salt Lake City', 'Austin'][i], 4, unit='Suite 118'); r = c.r; ac = dg(r, 11)
    tf = '844' + exch(r) + f'{r.randint(100,199):04d}'
    h = f'''<style>@page{{size:letter;margin:15mm}}body{{font:9pt EB Garamond}}.h{{display:flex;justify-content:space-between}}table.g{{width:100%;border-collapse:collapse}}.g th{{background:#0684bd;color:#fff;text-align:left}}.g td,.g th{{padding:3pt}}</style><div class=h><div><h1>RingCentral</h1>RingCentral, Inc.<br>20 Davis Drive<br>Belmont, CA 94002<br>ringcentral.com</div><div><h2>Invoice</h2>{tbl([("Invoice #","CD_"+dg(r,9)),("Invoice Date",D(c.date)),("Account Number",ac),("Payment terms","Credit card on file"),("Due Date",D(c.date))])}</div></div>
<div class=h><div><b>Bill To</b><br>{e(c.co)}<br>{c.per}<br>{c.svc.l1}<br>{c.svc.csz}<br>United States</div><div><b>Main Number</b><br>{F(c.n[0])}</div></div><br>{tbl([("RingEX Advanced seat, annual","4",m(r),m(r,90,200)),("Toll Free number "+F(tf),"1","4.99","4.99"),("Additional local number "+F(c.n[1]),"1","4.99","4.99"),("Additional local number "+F(c.n[2]),"1","4.99","4.99"),("Direct number "+F(c.n[3])+", ext. 104","1","0.00","0.00"),("Removed 02-Sep: fax number credit","1","-4.99","-4.99"),("Compliance and Administrative Cost Recovery Fee","4","3.00","12.00")]+[(a,"1",v,v) for a,v in taxes(c)],"g",["Description","Qty","Unit","Amount"])}<p style="text-align:right">Invoice total USD {TOT(r)}<br>Balance USD 0.00</p><p>{" ".join(blurb(c,2))} Questions? Call 888-898-4591.</p>'''
    put(f'{key}.pdf', wp(h + nhtml(h)), bill('k_ringc-zuora', c, 'ringcentral', ac, c.n[0], nums=c.n + [tf], bil=c.svc.t(), also=[], contact=None, traps=['person under the company']), 'weasyprint')

@fam('k_8x8-doc', 'soffice-docx', note='8x8 with BTN row in a table')
def _(i, key):
    import docx
    c = ctx(key, ['San Diego', 'Columbus'][i], 5); r = c.r; ac = f'AC-{dg(r,8)}' if i else dg(r, 8)
    d = docx.Document(); d.add_paragraph('8x8, Inc.   675 Creekside Way, Campbell, CA 95008   8x8.com'); d.add_heading('INVOICE', 0)
    t = d.add_table(2, 4); t.style = 'Table Grid'
    for k, (a_, v) in enumerate([('Customer ID', ac), ('Invoice Number', 'INV' + dg(r, 8)), ('Invoice Date', D(c.date, 'd')), ('Due', D(c.due, 'd'))]): t.cell(0, k).text, t.cell(1, k).text = a_, v
    d.add_paragraph(); t = d.add_table(1, 2); t.cell(0, 0).text = f'Bill To:\n{c.co}\n{c.svc.l1}\n{c.svc.csz}'; t.cell(0, 1).text = f'Service Address:\n{c.svc.l1}\n{c.svc.csz}'
    d.add_paragraph(); t = d.add_table(1, 4); t.style = 'Light Grid Accent 1'
    for x, v in zip(t.rows[0].cells, ['Phone Number', 'User', 'Service', 'Monthly']): x.text = v
    for k, n in enumerate(c.n):
        for x, v in zip(t.add_row().cells, [F(n, '1'), ['Main / auto attendant', 'Front desk', 'Warehouse', 'Fax', 'Spare'][k], 'X2 Editions', m(r, 15, 40)]): x.text = v
    d.add_paragraph(f'Billing telephone number (BTN) of this account: {F(c.n[0], "1")}')
    for a_, v in taxes(c): d.add_paragraph(f'{a_}: {v}', style='List Bullet')
    d.add_paragraph('Support 1-888-898-8733. ' + ' '.join(blurb(c)))
    d.add_page_break()
    for a_, v in notes(key, 8): d.add_paragraph().add_run(a_ + '. ').bold = True; d.paragraphs[-1].add_run(v)
    f = io.BytesIO(); d.save(f)
    put(f'{key}.pdf', lo(f.getvalue(), 'docx'), bill('k_8x8-doc', c, '8x8', ac, c.n[0], svc=c.svc.t(), bil=c.svc.t()), 'soffice')

@fam('k_bell-summary', 'weasyprint', note='Bell Canada; electronic banking ID; GST numbers')
def _(i, key):
    c = ctx(key, ['Toronto', 'Ottawa'][i], 3); r = c.r; b = c.n[0]; cc = dg(r, 3)
    ac = f'{F(b,"s")} ({cc})' if i == 0 else dg(r, 9, '5')
    h = f'''<style>@page{{size:letter;margin:14mm}}body{{font:9pt Nimbus Sans}}.s{{border-left:5pt solid #00549a;padding-left:8pt;margin:10pt 0}}td:last-child{{text-align:right}}table{{width:75%}}</style><h1 style="color:#00549a">Bell</h1><p>{e(c.co)}<br>{c.svc.l1}<br>{c.svc.csz.replace(",","")}</p>
<table><tr><td>Account number<td>{ac}<tr><td>Bill date<td>{D(c.date,"l")}<tr><td>Electronic banking ID<td>{dg(r,16)}<tr><td>Please pay by<td>{D(c.due,"l")}</table>
<div class=s><b>Summary of your account</b>{tbl([("Amount of last bill",TOT(r)),("Payment received, thank you",TOT(r)+" CR"),("Total amount due",TOT(r))])}</div><div class=s><b>Summary of your charges</b>{tbl([("Fixed monthly charges",m(r)),("Usage charges",m(r)),("Other charges and credits",m(r)),("GST/HST (R119353423 RT0001)",m(r))])}</div><p><b>Questions?</b> Call 1 866 317-3382 or dial 310-2355. Bell Canada, PO Box 9000 Stn Don Mills, North York ON M3C 2X7</p><p>{blurb(c)[0]}</p>
<div style="break-before:page"><h3>Fixed monthly charges</h3>'''
    for n in c.n: h += f'<p><b>Phone line {F(n,"s")}</b></p>' + tbl([('Business line', m(r, 30, 60)), ('Touch-Tone', '0.00'), ('9-1-1 service', '0.58')])
    h += f'<h3>Usage charges: long distance, line {F(b,"s")}</h3>{tbl(calls(c,7))}</div>'
    put(f'{key}.pdf', wp(h + nhtml(h)), bill('k_bell-summary', c, 'bell-canada', (b + cc) if i == 0 else ac, b if i == 0 else None, bil=c.svc.t(), traps=['banking id', 'gst number']), 'weasyprint')

@fam('k_videotron-fr', 'pycairo', note='French Vidéotron invoice')
def _(i, key):
    import cairo
    c = ctx(key, ['Montréal', 'Québec'][i], 2); r = c.r; ac = f'{dg(r,9)}-00{r.randint(1,5)}-{dg(r,1)}'
    MO = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split()
    fd = lambda d: f'{d.day} {MO[d.month-1]} {d.year}'
    c.svc.street = f'{r.randint(10,999)} rue {r.choice(["Sainte-Hélène","des Récollets","Notre-Dame","du Marché"])}'
    f = io.BytesIO(); s = cairo.PDFSurface(f, 612, 792); g = cairo.Context(s)
    def T(x, y, t, z=9.5, bold=False, fam='Roboto'): g.select_font_face(fam, 0, 1 if bold else 0); g.set_font_size(z); g.move_to(x, y); g.show_text(t)
    T(40, 60, 'VIDÉOTRON', 22, True); T(40, 76, 'Affaires', 11)
    for k, (a_, v) in enumerate([('No de compte', ac), ('Date de facturation', fd(c.date)), ('Période de facturation', fd(c.date) + ' au ' + fd(c.due)), ('Échéance', fd(c.due))]): T(300, 50 + 14 * k, a_, 8.5, True); T(405, 50 + 14 * k, v, 8.5)
    for k, l in enumerate([c.co, c.svc.l1, f'{c.svc.city} ({c.svc.st}) {c.svc.zip}']): T(60, 140 + 13 * k, l, 10.5)
    y = 220; T(60, y, 'SOMMAIRE DE LA FACTURE', 12, True)
    for a_, v in [('Solde précédent', TOT(r)), ('Paiement reçu, merci', '-' + TOT(r)), ('Téléphonie affaires', m(r)), ('Internet Affaires 400', m(r)), ('TPS (no 87542 1345 RT)', m(r, 2, 9)), ('TVQ (no 1016543211)', m(r, 4, 16)), ('Total à payer', TOT(r) + ' $')]: y += 16; T(60, y, a_); T(320, y, v)
    y += 30; T(60, y, 'Téléphonie', 12, True)
    for n in c.n:
        y += 18; T(60, y, 'Ligne ' + F(n, 's'), 10, True); y += 13; T(75, y, 'Forfait ligne affaires illimitée'); T(320, y, m(r, 20, 50) + ' $')
    y += 24; T(60, y, 'Interurbains', 10, True)
    for row in calls(c, 5): 
        y += 12
        for x, v in zip([75, 125, 165, 250, 340, 390], row): T(x, y, v, 8.5)
    y += 26; T(60, y, 'Avis : des frais de retard de 2 % par mois sont ajoutés à tout solde impayé. Service à la clientèle : 1 800 561-4248.', 8.5)
    T(60, 730, 'C.P. 11078, succ. Centre-ville, Montréal (Québec) H3C 5B7', 8.5); T(60, 750, dg(r, 12) + ac.replace('-', '') + dg(r, 22), 9); s.finish()
    put(f'{key}.pdf', f.getvalue(), bill('k_videotron-fr', c, 'videotron', ac, None, bil=c.svc.t(printed=f'{c.svc.l1}\n{c.svc.city} {c.svc.st} {c.svc.zip}'), traps=['French', 'scan line']), 'pycairo')

@fam('k_telus-biz', 'chromium', note='TELUS business; Billing number printed (Québec) or none')
def _(i, key):
    c = ctx(key, ['Rimouski', 'Vancouver'][i], 3); r = c.r; ac = dg(r, 9, '4')
    bn = f'<dt>Billing number<dd>{F(c.n[0],"-")}' if i == 0 else ''
    h = f'''<style>body{{font:13px Liberation Serif;margin:30px}}dl{{display:grid;grid-template-columns:150px 1fr;margin:0}}dd{{margin:0}}.a{{color:#4b286d}}table{{width:80%}}td:last-child{{text-align:right}}</style><h1 class=a>TELUS</h1><div style="display:flex;justify-content:space-between"><div>{e(c.co)}<br>{c.svc.l1}<br>{c.svc.city} {c.svc.st} {c.svc.zip}</div><dl><dt>Account number<dd>{ac}{bn}<dt>Bill date<dd>{D(c.date,"l")}<dt>Due<dd>{D(c.due,"l")}</dl></div>
<h3 class=a>Your account at a glance</h3>{tbl([("Balance owing from your last bill","0.00"),("New charges",TOT(r)),("GST 5%",m(r,1,9)),("Total due","$"+TOT(r))])}<p><b>Savings Box</b> You saved $24.00 this month with Business Bundle.</p><h3 class=a>Local access lines</h3>{tbl([(F(n,"-"),"Business line + voice mail",m(r,20,60)) for n in c.n])}<h3 class=a>Long distance</h3>{tbl(calls(c,6,"-"))}<p>{" ".join(blurb(c,3))}</p><p>telus.com/business or call 1-888-811-2323. Cheques: TELUS, PO Box 7575, Vancouver BC V6B 8N9</p>'''
    put(f'{key}.pdf', cr(h + nhtml(h)), bill('k_telus-biz', c, 'telus', ac, c.n[0] if i == 0 else None, bil=c.svc.t()), 'chromium')

@fam('k_bsouth-text', 'text', note='legacy BellSouth plain text spool, 17 digits')
def _(i, key):
    c = ctx(key, ['Birmingham', 'Atlanta'][i], 3, run=True, unit=None); r = c.r; b = c.n[0]; cc = dg(r, 3); ac = f'{F(b,"s")} {cc} {dg(r,4)}'
    t = f'''BELLSOUTH  (now AT&T Southeast)                          PAGE     1
                                          ACCOUNT NUMBER  {ac}
                                          BILLING DATE    {D(c.date,"M")}
   {c.co.upper()}
   {c.svc.l1.upper()}
   {c.svc.csz.upper().replace(",","")}

  BILL SUMMARY
     PREVIOUS BILL ................................ {TOT(r):>10}
     PAYMENTS THROUGH {D(c.date,"y2")} ................... {TOT(r):>10} CR
     CURRENT CHARGES .............................. {TOT(r):>10}
     TOTAL AMOUNT DUE BY {D(c.due,"M")} ............. {TOT(r):>10}

  QUESTIONS ABOUT YOUR BILL CALL 1 888 757-6500  REPAIR 1 866 620-6900
'''
    for n in c.n: t += f'\n  BILLED FOR {F(n,"s")}\n     BUSINESS LINE FLAT RATE ...................... {m(r,30,50):>10}\n     FCC CHARGE FOR NETWORK ACCESS ................       6.50\n     TOTAL BILLED FOR {F(n,"s")} ............... {m(r,40,70):>10}\n'
    t += '\n  ITEMIZED LONG DISTANCE\n' + ''.join('     ' + ' '.join(f'{x:13}' for x in row) + '\n' for row in calls(c, 7)) + '\n  TAXES AND SURCHARGES\n' + ''.join(f'     {a_:46}{v:>10}\n' for a_, v in taxes(c)) + '\n' + '\n'.join(textwrap.fill(q.upper(), 74, initial_indent='  ', subsequent_indent='  ') for q in blurb(c, 3)) + f'\n\n{ntext(key,74,6).upper()}\n  - - - - - - - - DETACH AND RETURN - - - - - - - -\n  AT&T  PO BOX 105262  ATLANTA GA 30348-5262\n  {ac.replace(" ","").replace("-","")}  {dg(r,12)}\n'
    put(f'{key}.txt', t, bill('k_bsouth-text', c, 'att-southeast', b + cc, b, name=c.co.upper(), bil=c.svc.up().t(), traps=['17 digits']), 'text')
