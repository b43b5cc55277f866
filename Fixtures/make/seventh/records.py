from lib import *
import textwrap, csv, docx
FAMS = []
def fam(name, renderer, n=2, star=False, note=''):
    def w(f): FAMS.append((name, renderer, n, star, note, f)); return f
    return w
def SA(a, nozip=False, nostate=False):
    t = a.t(nozip=nozip); t['printed'] = ', '.join(x for x in [a.street, a.unit, a.city] if x) + ('' if nostate else ', ' + a.st) + ('' if nozip else ' ' + a.zip)
    if nostate: t['state'] = None
    return t

@fam('r_bell-dash', 'text', note='RBOC dashed sections, 4-digit TNs inherit, hunting, DSL')
def _(i, key):
    c = ctx(key, ['Birmingham', 'Columbia'][i], 5, run=True, unit='STE 4', pobox=True); r = c.r; b = c.n[0]; cc = dg(r, 3); s = c.svc.up(); bl = c.bil.up(); nm = c.co.upper()
    t = f'''CSR                                  {F(b,"s")} {cc}          PAGE 001
COS 1FB   BILL PD {c.date.day:02d}    PRINTED {D(c.date,"y2").replace("/","-")}   EX {b[:3]} {b[3:6]}
--------LIST
LN      {nm}
LA      {s.street}, {s.city}
SA      {s.street}, {s.city}
        /LOC {s.unit}/LSO {b[:3]} {b[3:6]}
YPH     {r.choice(["PHYSICIANS","HARDWARE-RETAIL","CLEANERS"])}
--------BILL
BN1     {nm}
BA1     {bl.street}
PO      {bl.city} {bl.st} {bl.zip}
TAR     0{dg(r,3)}
--------RMKS
RMK     CALL B4 DISPATCH
--------S&E
041217  1  1FB  /TN {F(b,"s")}/PIC 0288/LPIC 0288
                /HTG A/HNT {F(c.n[1],"4")}, {F(c.n[2],"4")}             38.50
        1  9ZR                                         6.50
041217  2  1FB  /TN {F(c.n[1],"4")}, {F(c.n[2],"4")}/PIC 0288/HTG A   77.00
        2  9ZR                                        13.00
110920  1  1FB  /TN {F(c.n[3],"7")}/PIC NONE/DES FAX         38.50
        1  9ZR                                         6.50
{"030122  1  1FB  /TN " + F(c.n[4],"4") + "/PIC 0222/DES DSL LINE        38.50" if i==0 else "030122  1  1FB  /TN " + F(c.n[4],"4") + "/PIC 0222/DES ALARM           38.50"}
{"        1  ADSLX /TN " + F(c.n[4],"4") + "                          49.95" if i==0 else "        1  9ZR                                         6.50"}
        1  ESM  /TN {F(b,"4")}                               4.00
--------END
'''
    put(f'{key}.txt', t, rec('r_bell-dash', c, c.date, acct=b + cc, btn=b, name=nm, svc=SA(s, True, True), bil=bl.t(), implied=c.n[1:], find=['hunt-group', 'service-zip-missing', 'address-differs', 'dsl' if i == 0 else 'alarm-line']), 'text')

@fam('r_qwest-range', 'text', note='DID trunks with a printed range, PCA dates')
def _(i, key):
    c = ctx(key, ['Denver', 'Salt Lake City'][i], 2, run=True); r = c.r; b = c.n[0]; cc = dg(r, 3); x = exch(r); a0, a1 = [(120, 139), (160, 189)][i]
    rng = [f'{c.npa}{x}{k:04d}' for k in range(a0, a1 + 1)]; s = c.svc.up()
    t = f'''ACCT NUM: {b[:3]} {b[3:6]}-{b[6:]}-{cc}            CUSTOMER SERVICE RECORD          {D(c.date)}
CENTRAL REGION   CLS SVC: TFB   STATUS: ACTIVE
***IDENT***
LN    {c.co.upper()}
SA    {s.street}
      {s.city} {s.st} {s.zip}
***BILLING***
BN1   {c.co.upper()}
BA1   {s.street}
PO    {s.city} {s.st} {s.zip}
***SVC AND EQP***
 2  TFB    /TN {F(b,"s")}, {F(c.n[1],"4")}/PIC 5123/PCA OF, 03-11-22/LPIC 5123
           /LPCA OF, 03-11-22
           /CLS .TGXX.00{dg(r,4)}..NW                              88.20
 1  NDT    DID TRUNK TERMINATION                                   25.00
 1  ND8    /DTN {c.npa} {x}-{a0:04d} THRU {c.npa} {x}-{a1:04d}              {len(rng)*0.15:.2f}
 2  9ZR                                                            13.00
***REMARKS***
 MOVE PEND NONE.   VENDOR CONTACT {F(far(r),"-")} (NOT ON ACCT)
'''
    put(f'{key}.txt', t, rec('r_qwest-range', c, c.date, acct=b + cc, btn=b, nums=c.n + rng, implied=rng[1:-1] + [c.n[1]], name=c.co.upper(), svc=SA(s), bil=s.t(), find=['did-trunks']), 'text')

@fam('r_nynex-box', 'text-pdf', note='boxed header on each page, order pending')
def _(i, key):
    c = ctx(key, ['Albany', 'Boston'][i], 4, run=True, unit='FLR 2'); r = c.r; b = c.n[0]; cc = dg(r, 3); s = c.svc.up()
    hd = lambda p: f'+{"-"*78}+\n|' + f' ACCT {F(b,"s")} {cc}   CLASS 1MB   DIR A   BILL PER {D(c.date,"y2"):10} PAGE {p}'.ljust(78) + f'|\n+{"-"*78}+\n'
    t = hd(1) + f'''  ORDER PENDING N{dg(r,7)} DUE {D(c.due,"y2")}
  LISTING
    LN   {c.co.upper()}
    LA   {s.street}
    SA   {s.street}, {s.unit}, {s.city}, {s.st} {s.zip}
  BILLING
    BN   {c.co.upper()}
    BA   {s.street} {s.unit}
    PO   {s.city}, {s.st} {s.zip}
    CPNI PASSCODE REQUIRED
\f''' + hd(2) + '  SERVICE AND EQUIPMENT\n' + ''.join(f'    1 1MB   /TN {F(n,"s")}/PIC ATX/LPIC ATX            {m(r,15,30):>8}\n    1 9ZR                                            6.44\n' for n in c.n) + f'    1 CREX4 CALL RESTRICTION /TN {F(c.n[2],"4")}             2.00\n    OUT 1 1MB /TN {b[:6][:3]} {b[3:6]}-0199 DISC 06-11-25\n  END OF RECORD\n'
    put(f'{key}.pdf', mono(t, 9.2), rec('r_nynex-box', c, None, acct=b + cc, btn=b, name=c.co.upper(), svc=SA(s), bil=s.t(), find=['pending-order', 'passcode-required', 'disconnected-number'], no=[b[:6] + '0199']), 'reportlab')

@fam('r_att-bang', 'text-pdf', star=True, note='AT&T box format with ! columns; seven-digit TNs')
def _(i, key):
    c = ctx(key, ['Chicago', 'Milwaukee'][i], 3, run=True); r = c.r; b = c.n[0]; cc = dg(r, 3); s = c.svc.up()
    L = '!' + '-' * 6 + '!' + '-' * 10 + '!' + '-' * 34 + '!' + '-' * 10 + '!' + '-' * 10 + '!\n'
    R = lambda a='', q='', d='', u='', t='': f'!{a:6}!{q:10}!{d:34}!{u:>10}!{t:>10}!\n'
    t = f'   CUSTOMER SERVICE RECORD      ACCOUNT {b}{cc}   BILLDATE {c.date.strftime("%Y%m%d")}\n\n   LN {c.co.upper()}\n   LA {s.street}, {s.city}\n   SA {s.street}, {s.city}\n   DZIP {s.zip}\n   BN1 {c.co.upper()}\n   BA1 {s.street}\n   PO {s.city} {s.st} {s.zip}\n\n' + L + R('BL/GRP', 'CODE/QNTY', 'DESCRIPTION', 'UNIT RATE', 'TOTAL') + L
    for k, n in enumerate(c.n): t += R('', 'TN', F(n, '7') + ('  MAIN' if k == 0 else ''), '', '') + R('', 'B1W    1', 'BUSINESS LINE', '31.00', '31.00') + R('', '9ZR    1', 'FEDERAL ACCESS', '6.50', '6.50') + R('', '', '   SUBTOTAL', '', '37.50') + L
    t += R('', '', 'SERV & EQUIP ACCOUNT SUMMARY', '', '112.50') + L
    sa = SA(s); sa['state'] = None; sa['printed'] = f'{s.street}, {s.city} {s.zip}'
    put(f'{key}.pdf', mono(t, 9.5), rec('r_att-bang', c, c.date, acct=b + cc, btn=b, implied=c.n[1:], name=c.co.upper(), svc=sa, bil=s.t(), find=[]), 'reportlab')

@fam('r_cable-mail', 'text', note='mail of a cable company’s port desk, key: value')
def _(i, key):
    c = ctx(key, ['Tulsa', 'San Diego'][i], 3, unit=['Unit 7', None][i]); r = c.r; ac = f'{dg(r,3,"001")} {dg(r,4)} {dg(r,7)} {dg(r,2)}'
    fz = 'Port protection / freeze: ON - customer must call to lift it' if i == 0 else 'Port protection: none'
    t = f'''From: LNP Support <lnp@cable.example>
To: ports@winner.example
Sent: {D(c.date,"l")} 2:14 PM
Subject: RE: CSR request {F(c.n[0],"-")} ref {dg(r,7)}

Hello,

Per your request here is the account information. Confidential CPNI.

Account name:       {c.co}
Account number:     {ac}
Service address:    {c.svc.one}
Billing address:    {c.svc.one}
BTN:                {F(c.n[0],"-")}
Working TNs:        {F(c.n[0],"-")}
                    {F(c.n[1],"-")}
                    {F(c.n[2],"-")}
PIN on account:     Yes, required for port
{fz}
Pending orders:     No

If you have questions reply to this mail or call {F(far(r),"-")} option 3.
{r.choice(PER)} | Number Porting Specialist | desk {F(far(r),"-")}

> -----Original message-----
> Please send the CSR for {F(c.n[0],"-")}. Our LOA is attached. {r.choice(PER)}, {F(far(r),"-")}
'''
    put(f'{key}.txt', t, rec('r_cable-mail', c, c.date, acct=ac, btn=c.n[0], svc=SA(c.svc), bil=c.svc.t(printed=c.svc.one), find=['passcode-required'] + (['freeze'] if i == 0 else [])), 'text')

@fam('r_portal-cards', 'chromium', note='wholesale portal print with cards')
def _(i, key):
    c = ctx(key, ['Phoenix', 'Charlotte'][i], 4, other=True); r = c.r; ac = dg(r, 8)
    h = f'''<style>body{{font:12px Roboto;background:#fff}}.c{{border:1px solid #ccc;border-radius:6px;padding:10px;margin:8px 0}}.f{{display:inline-block;width:30%;vertical-align:top;margin-bottom:8px}}.f b{{display:block;color:#777;font-size:10px;text-transform:uppercase}}table{{width:100%}}td,th{{text-align:left;border-bottom:1px solid #eee;padding:3px}}</style><div style="font-size:10px;color:#888">{D(c.date)} 9:4{dg(r,1)} AM &nbsp; WholesaleHub &gt; Pre-order &gt; CSR</div><h2>Customer Service Record</h2><div class=c><div class=f><b>Inquiry status</b>Complete</div><div class=f><b>Transaction</b>{dg(r,9)}</div><div class=f><b>Retrieved</b>{D(c.date)}</div></div>
<div class=c><div class=f><b>Account holder</b>{e(c.co)}</div><div class=f><b>Account no.</b>{ac}</div><div class=f><b>Billing TN</b>{F(c.n[0])}</div><div class=f><b>Service address</b>{c.svc.l1}<br>{c.svc.csz}</div><div class=f><b>Billing address</b>{c.bil.l1}<br>{c.bil.csz}</div><div class=f><b>Class</b>Business</div></div><div class=c><b>Telephone numbers (4)</b><table><tr><th>TN<th>Type<th>Status<th>Features{"".join(f"<tr><td>{F(n)}<td>{'BTN' if k==0 else 'WTN'}<td>Working<td>{['CWT, CID','HUNT','HUNT','ALARM'][k]}" for k,n in enumerate(c.n))}<tr><td>{F(c.npa+c.x+"0199")}<td>WTN<td>Disconnected {D(c.frm)}<td></table></div><div class=c>Hunt group 1: {F(c.n[1])} then {F(c.n[2])}. Help desk 800-{exch(r)}-0101</div>'''
    put(f'{key}.pdf', cr(h), rec('r_portal-cards', c, c.date, acct=ac, btn=c.n[0], svc=SA(c.svc), bil=c.bil.t(), find=['hunt-group', 'alarm-line', 'disconnected-number', 'address-differs'], no=[c.npa + c.x + '0199']), 'chromium')

@fam('r_csv-dump', 'text', note='CSV from a hosted provider, one line a TN')
def _(i, key):
    c = ctx(key, ['Dallas', 'Omaha'][i], 6); r = c.r; ac = dg(r, 7); f = io.StringIO(); w = csv.writer(f)
    st = ['Active'] * 5 + ['Disconnected']
    if i == 0:
        w.writerow(['account_number', 'customer_name', 'btn', 'tn', 'status', 'svc_street', 'svc_unit', 'svc_city', 'svc_state', 'svc_zip', 'line_type'])
        for k, n in enumerate(c.n): w.writerow([ac, c.co, c.n[0], n, st[k], c.svc.street, '', c.svc.city, c.svc.st, c.svc.zip, ['Main', 'Voice', 'Fax', 'Voice', 'Voice', 'Voice'][k]])
    else:
        w.writerow(['Record', 'Field', 'Value']); 
        for a_, v in [('Account Number', ac), ('Customer Name', c.co), ('Billing Telephone Number', F(c.n[0], '-')), ('Service Street', c.svc.street), ('Service City', c.svc.city), ('Service State', c.svc.st), ('Service ZIP', c.svc.zip), ('Export Date', D(c.date, 'iso'))]: w.writerow(['H', a_, v])
        for k, n in enumerate(c.n): w.writerow(['T', 'TN ' + st[k], F(n, '-')])
    put(f'{key}.csv', f.getvalue(), rec('r_csv-dump', c, c.date if i else None, acct=ac, btn=c.n[0], nums=c.n[:5], no=c.n[5:], svc=SA(c.svc), bil=None, find=['disconnected-number']), 'text')

@fam('r_json-csr', 'json', note='API answers')
def _(i, key):
    c = ctx(key, ['Raleigh', 'Portland'][i], 4); r = c.r; ac = dg(r, 9); sp = c.svc.street.split(' ', 1)
    if i == 0: d = {'CsrResponse': {'Status': 'COMPLETE', 'LastUpdated': c.date.isoformat() + 'T14:02:33Z', 'CsrData': {'CustomerName': c.co, 'AccountNumber': ac, 'WorkingTelephoneNumber': c.n[0], 'BillingTelephoneNumber': c.n[0], 'ServiceAddress': {'UnparsedAddress': c.svc.street, 'City': c.svc.city, 'State': c.svc.st, 'Zip': c.svc.zip}, 'WorkingTelephoneNumbersOnAccount': c.n}}}
    else: d = {'inquiry': {'id': dg(r, 8), 'requestedBy': 'lnp@winner.example', 'requesterPhone': '+1' + far(r)}, 'record': {'acct': ac, 'btn': '+1' + c.n[0], 'endUser': {'businessName': c.co, 'address': {'houseNumber': sp[0], 'streetName': sp[1], 'locality': c.svc.city, 'region': c.svc.st, 'postalCode': c.svc.zip}}, 'lines': [{'tn': '+1' + n, 'state': 'inService', 'kind': 'local'} for n in c.n], 'recordDate': c.date.isoformat(), 'pinRequired': True, 'portFreeze': False}}
    put(f'{key}.json', json.dumps(d, indent=2), rec('r_json-csr', c, c.date if i else None, acct=ac, btn=c.n[0], svc=SA(c.svc), bil=None, find=['passcode-required'] if i else []), 'json')

@fam('r_xml-csi', 'xml', note='LSOG-like XML with split address')
def _(i, key):
    c = ctx(key, ['Louisville', 'Tampa'][i], 3, unit='STE 12', pobox=True); r = c.r; ac = F(c.n[0], '') + dg(r, 3); num, rest = c.svc.street.upper().split(' ', 1)
    s = c.svc.up(); bl = c.bil.up()
    t = f'''<?xml version="1.0" encoding="UTF-8"?>
<CSI_RSP ver="2Q26">
 <ADMIN><TXNUM>{dg(r,10)}</TXNUM><TXTYP>E</TXTYP><DATED>{c.date.strftime("%Y%m%d")}</DATED><CCNA>ZZZ</CCNA></ADMIN>
 <ACCT><ATN>{c.n[0]}</ATN><AN>{ac}</AN><TOS>1B--</TOS><CS>1FB</CS></ACCT>
 <LISTING><LNLN>{e(c.co.upper())}</LNLN></LISTING>
 <SVCADDR><SANO>{num}</SANO><SASN>{rest}</SASN><LD1>STE</LD1><LV1>12</LV1><CITY>{s.city}</CITY><STATE>{s.st}</STATE><ZIP>{s.zip}</ZIP></SVCADDR>
 <BILL><BILLNM>{e(c.co.upper())}</BILLNM><STREET>{bl.street}</STREET><CITY>{bl.city}</CITY><STATE>{bl.st}</STATE><ZIP>{bl.zip}</ZIP></BILL>
 <SERVICES>
''' + ''.join(f'  <LINE num="{k+1}"><WTN>{n}</WTN><USOC qty="1">1FB</USOC><PIC>0288</PIC><LPIC>0288</LPIC></LINE>\n' for k, n in enumerate(c.n)) + f' </SERVICES>\n <RMK>CUSTOMER REQUESTED LOCAL SERVICE FREEZE 010225</RMK>\n</CSI_RSP>\n'
    put(f'{key}.xml', t, rec('r_xml-csi', c, c.date, acct=ac, btn=c.n[0], name=c.co.upper(), svc=SA(s), bil=bl.t(), find=['freeze', 'address-differs']), 'text')

@fam('r_typed-fax', 'pycairo', star=True, note='typewriter fax form of a small telco, slightly turned')
def _(i, key):
    import cairo
    c = ctx(key, ['Bemidji', 'Brattleboro'][i], 2); r = c.r; ac = dg(r, 6); f = io.BytesIO(); s = cairo.PDFSurface(f, 612, 792); g = cairo.Context(s)
    g.rotate(.006); g.select_font_face('Courier Prime', 0, 0); g.set_font_size(11); y = 50
    for l in [f'FAX  {D(c.date,"y2")}  11:2{dg(r,1)}A   FROM {F(c.npa+exch(r)+"0199","-")}   P.1/1', '', ['PAUL BUNYAN-STYLE MUTUAL TELEPHONE', 'WEST RIVER TELEPHONE'][i], 'ANSWER TO CUSTOMER RECORD REQUEST', '', 'YOUR REF:     ' + dg(r, 5), 'DATE:         ' + D(c.date, 'l'), '', 'CUSTOMER:     ' + c.co, 'ACCT NO:      ' + ac, 'PREMISES:     ' + c.svc.street, '              ' + c.svc.csz, 'MAIL BILLS:   ' + c.svc.street, '              ' + c.svc.csz, 'MAIN NO:      ' + F(c.n[0], '-'), 'ALSO WORKING: ' + F(c.n[1], '-') + '  (FAX)', 'CLASS:        BUSINESS, FLAT', 'FEATURES:     CALLER ID, VOICE MAIL', 'LONG DIST:    0432 / 0432', 'FREEZE:       NO          PASSWORD: NO', '', 'WE NEED FOUR BUSINESS DAYS. SEND THE ORDER TO', 'FAX ' + F(c.npa + exch(r) + '0198', '-') + ' ATTN ' + r.choice(PER).upper() + '.', '', 'THANK YOU']: g.move_to(70, y); g.show_text(l); y += 19
    s.finish()
    put(f'{key}.pdf', f.getvalue(), rec('r_typed-fax', c, c.date, acct=ac, btn=c.n[0], svc=SA(c.svc), bil=c.svc.t(), find=[]), 'pycairo')

@fam('r_ws-summary', 'text-pdf', note='Windstream-like summary with (BTN) (WTN) (TF)')
def _(i, key):
    c = ctx(key, ['Lexington', 'Jacksonville'][i], 3); r = c.r; ac = dg(r, 9, '02'); tf = '877' + exch(r) + f'{r.randint(100,199):04d}'; s = c.svc.up()
    t = f'''Windstream Customer Service Record                         {D(c.date)} 13:0{dg(r,1)}

ACCOUNT
  ACCOUNT NUMBER   {ac}          STATUS  ACTIVE
  NAME             {c.co.upper()}
  SERVICE ADDRESS  {s.street}
                   {s.city}, {s.st} {s.zip}
  BILL ADDRESS     {s.street}
                   {s.city}, {s.st} {s.zip}

PRODUCT SUMMARY
  BUSINESS LINE            3      INSERVICE
  TOLL FREE                1      INSERVICE
  KINETIC INTERNET 100     1      INSERVICE

TELEPHONE NUMBER SUMMARY
  {F(c.n[0],"-")} (BTN)   INSERVICE   PIC 0432  LPIC 0432
  {F(c.n[1],"-")} (WTN)   INSERVICE   PIC 0432  LPIC 0432
  {F(c.n[2],"-")} (WTN)   INSERVICE   PIC 0432  LPIC 0432 (NPIN)
  {F(tf,"-")} (TF)    INSERVICE

--- end of record ---  help 800-{exch(r)}-0143
'''
    put(f'{key}.pdf', gs(mono(t, 10)), rec('r_ws-summary', c, c.date, acct=ac, btn=c.n[0], nums=c.n + [tf], name=c.co.upper(), svc=SA(s), bil=s.t(), find=['toll-free']), 'reportlab+gs')

@fam('r_birch-form', 'soffice-docx', note='numbered CSI form as a word document')
def _(i, key):
    c = ctx(key, ['Nashville', 'Atlanta'][i], 3, unit='Suite 8', other=True); r = c.r; ac = dg(r, 8); d = docx.Document()
    also = c.co.replace('Inc.', 'Incorporated') if i == 0 else None
    d.add_heading('Customer Service Information Response', 1); d.add_paragraph(f'To: LNP Desk, Winning Voice, {F(far(r),"-")}\nResponse date: {D(c.date,"us")}\nTransaction: {dg(r,6)}')
    t = d.add_table(0, 3); t.style = 'Table Grid'
    for k, (a_, v) in enumerate([('Account type', 'Business'), ('BTN', F(c.n[0], '-')), ('Account number', ac), ('Billing name', c.co), ('Billing address', c.bil.one), ('Listed name', c.co), ('Service address', c.svc.one), ('Features', 'ESX Call Waiting; HBG Hunting (3 lines)'), ('WTNs', '\n'.join(F(n, '-') for n in c.n[1:])), ('PIC / LPIC', '0555 / 0555, PIC freeze no'), ('Password', 'Required'), ('Remote call forward', 'None')]):
        x = t.add_row().cells; x[0].text, x[1].text, x[2].text = f'{k+1}', a_, v
    f = io.BytesIO(); d.save(f)
    put(f'{key}.pdf', lo(f.getvalue(), 'docx'), rec('r_birch-form', c, c.date, acct=ac, btn=c.n[0], svc=SA(c.svc), bil=c.bil.t(printed=c.bil.one), find=['hunt-group', 'passcode-required', 'address-differs']), 'soffice')

@fam('r_green-screen', 'pycairo', star=True, note='3270 screen print, green on black, PF keys')
def _(i, key):
    import cairo
    c = ctx(key, ['Fort Wayne', 'Erie'][i], 4, run=True); r = c.r; b = c.n[0]; cc = dg(r, 3); s_ = c.svc.up(); f = io.BytesIO(); s = cairo.PDFSurface(f, 640, 420); g = cairo.Context(s)
    g.set_source_rgb(0, 0, 0); g.paint(); g.set_source_rgb(.2, 1, .3); g.select_font_face('DejaVu Sans Mono', 0, 0); g.set_font_size(11); y = 24
    for l in [f'CSRQ01          CUSTOMER RECORD INQUIRY           {D(c.date,"y2")} 08:1{dg(r,1)}', f'COMMAND ===>', f'ACCT: {b[:3]} {b[3:6]} {b[6:]} {cc}   CL: 1FB   ST: LIVE   CYC: {c.date.day:02d}', f'NAME: {c.co.upper()}', f'SVC ADDR: {s_.street}', f'CITY: {s_.city:16} STATE: {s_.st}  ZIP: {s_.zip}', f'BILL NAME: {c.co.upper()}', f'BILL ADDR: {s_.street}, {s_.city}, {s_.st} {s_.zip}', f'MAIN TN: {F(b,"-")}', f'LINES: {F(c.n[0],"-")} {F(c.n[1],"-")}', f'       {F(c.n[2],"-")} {F(c.n[3],"-")}', f'HUNT: {F(b,"4")}-{F(c.n[1],"4")}-{F(c.n[2],"4")}     PIN: Y', 'PEND ORD: NONE    LSP FRZ: ' + ['NO', 'YES 03/14/25'][i], f'LAST CONTACT: {D(c.frm,"y2")} CBR {F(far(r),"-")}', '', 'PF1=HELP PF3=END PF7=UP PF8=DOWN   MORE: NO']: g.move_to(16, y); g.show_text(l); y += 23
    s.finish()
    put(f'{key}.pdf', f.getvalue(), rec('r_green-screen', c, c.date, acct=b + cc, btn=b, name=c.co.upper(), svc=SA(s_), bil=s_.t(), find=['hunt-group', 'passcode-required'] + (['freeze'] if i else [])), 'pycairo')

@fam('r_xlsx-sheet', 'soffice-calc', note='a vendor’s worksheet, fields across')
def _(i, key):
    c = ctx(key, ['Houston', 'Grand Rapids'][i], 5); r = c.r; ac = dg(r, 6)
    rows = [['CUSTOMER SERVICE RECORD', '', 'As of', D(c.date)], [], ['Customer', 'Account #', 'BTN', 'Svc street', 'Svc city', 'Svc st', 'Svc zip'], [c.co, ac, F(c.n[0], '-'), c.svc.l1, c.svc.city, c.svc.st, c.svc.zip], [], ['TN', 'Status', 'Type', 'Notes']]
    for k, n in enumerate(c.n): rows.append([F(n, '-'), 'In service', ['Main', 'Line', 'Line', 'Fax', 'RCF'][k], ['', '', '', '', 'remote call forward to ' + F(far(r), '-')][k]])
    rows.append([F(c.npa + c.x + '0199', '-'), 'Disconnected', 'Line', D(c.frm)])
    put(f'{key}.pdf', sheet(rows, [34, 16, 16, 28, 16, 8, 10], (2, 5)), rec('r_xlsx-sheet', c, c.date, acct=ac, btn=c.n[0], svc=SA(c.svc), bil=None, find=['remote-call-forward', 'disconnected-number'], no=[c.npa + c.x + '0199']), 'soffice')

@fam('r_chat-log', 'chromium', star=True, note='chat with the old provider, printed')
def _(i, key):
    c = ctx(key, ['Las Vegas', 'Key West'][i], 2); r = c.r; ac = dg(r, 8); ag = PER[(i * 7) % 30].split()[0]
    Q = [('You', 'Hi, I need our customer service record for porting.'), (ag, f'Sure! I found the account. The name we have is {c.co}.'), ('You', 'Account number?'), (ag, f'Account number is {ac}.'), ('You', 'And the service address on file?'), (ag, f'Service address: {c.svc.one}'), ('You', 'Which numbers are active?'), (ag, f'Active numbers are {F(c.n[0],"-")} (this is the billing telephone number) and {F(c.n[1],"-")}.'), ('You', 'Is there a freeze or a PIN?'), (ag, 'No freeze on this account. A port-out PIN is required, please set it in the portal.' ), (ag, f'Anything else? You can also call us at 1-800-{exch(r)}-0170.')]
    h = f'''<style>body{{font:13px 'Roboto'}}.m{{margin:6px 0;padding:8px 12px;border-radius:12px;background:#eef;width:70%}}.y{{margin-left:25%;background:#dfd}}small{{color:#999}}</style><h3>Chat transcript</h3><small>Started {D(c.date,"l")} 3:0{dg(r,1)} PM - case {dg(r,9)}</small>''' + ''.join(f'<div class="m {"y" if a=="You" else ""}"><small>{a}</small><br>{e(x)}</div>' for a, x in Q)
    put(f'{key}.pdf', cr(h), rec('r_chat-log', c, c.date, acct=ac, btn=c.n[0], svc=SA(c.svc), bil=None, find=['passcode-required']), 'chromium')

@fam('r_ca-confirm', 'weasyprint', note='Canadian local service record; bilingual; RA number')
def _(i, key):
    c = ctx(key, ['Toronto', 'Moncton'][i], 3); r = c.r; ac = dg(r, 9)
    z = f'{c.svc.city} {c.svc.st} {c.svc.zip}'
    h = f'''<style>@page{{size:letter;margin:18mm}}body{{font:10pt Caladea}}td{{padding:3pt 10pt 3pt 0;vertical-align:top}}td:first-child{{color:#555}}</style><h2>Local Service Provider &ndash; Customer Record / Dossier client</h2><table><tr><td>Prepared / Préparé<td>{D(c.date,"iso")}<tr><td>End user name / Nom<td>{e(c.co)}<tr><td>Account / Compte<td>{ac}<tr><td>Service address / Adresse de service<td>{c.svc.l1}<br>{z}<tr><td>Billing address / Adresse de facturation<td>{c.svc.l1}<br>{z}<tr><td>BTN<td>{F(c.n[0],"-")}<tr><td>Working numbers / Numéros en service<td>{"<br>".join(F(n,"-") for n in c.n)}<tr><td>Related account / Compte lié<td>{F(c.npa+exch(r)+"0109","-")}<tr><td>Pending order / Commande<td>{["None / Aucune","Yes / Oui: C"+dg(r,6)][i]}<tr><td>DSL / Internet<td>{["DSL on "+F(c.n[2],"-"),"None / Aucun"][i]}</table><p>Carrier services group, 1-888-{exch(r)}-0150. Provided under the CRTC local competition rules.</p>'''
    A = c.svc.t(printed=f'{c.svc.l1}\n{z}')
    put(f'{key}.pdf', wp(h), rec('r_ca-confirm', c, c.date, acct=ac, btn=c.n[0], svc=A, bil=A, find=[['dsl'], ['pending-order']][i]), 'weasyprint')

@fam('r_tab-clec', 'fpdf2', note='CLEC record in a framed table; listed and billed names differ')
def _(i, key):
    from fpdf import FPDF
    c = ctx(key, ['Cleveland', 'Everett'][i], 4, other=True); r = c.r; ac = dg(r, 7); bn = COS[(i * 11 + 3) % 90]
    p = FPDF(format='letter'); p.add_page(); p.set_font('Helvetica', 'B', 13); p.cell(0, 8, 'End User Record of Service', new_x='LMARGIN', new_y='NEXT'); p.set_font('Helvetica', '', 9)
    rows = [('Record date', D(c.date, 'd')), ('Acct', ac), ('BTN', F(c.n[0], '.')), ('Listed as', c.co), ('Billed to', bn), ('Billing street', c.bil.l1), ('Billing city', c.bil.csz), ('Location street', c.svc.l1), ('Location city', c.svc.csz), ('Line 1', F(c.n[0], '.') + '  pilot of hunt group'), ('Line 2', F(c.n[1], '.') + '  hunt member'), ('Line 3', F(c.n[2], '.') + '  hunt member'), ('Line 4', F(c.n[3], '.') + '  burglar alarm line'), ('Toll carrier', '0555'), ('Local freeze', 'No'), ('Contact for port desk', F(far(r), '.'))]
    with p.table(col_widths=(45, 120)) as t:
        for a_, v in rows: x = t.row(); x.cell(a_); x.cell(v)
    put(f'{key}.pdf', bytes(p.output()), rec('r_tab-clec', c, c.date, acct=ac, btn=c.n[0], also=[bn], svc=SA(c.svc), bil=c.bil.t(), find=['hunt-group', 'alarm-line', 'name-differs', 'address-differs']), 'fpdf2')

@fam('r_res-card', 'groff', note='residence record, one line, non-published')
def _(i, key):
    c = ctx(key, ['Ames', 'Everett'][i], 1); r = c.r; b = c.n[0]; cc = dg(r, 3); p = c.per.split(); nm = f'{p[1].upper()}, {p[0].upper()}'; s = c.svc.up()
    src = f'''.nr PS 10
.nr PO 1i
.nr LL 6.5i
.LP
\\f[B]RESIDENCE SERVICE RECORD\\f[]
.TS
box, tab(;);
lw(1.8i) lw(4i).
Telephone number;{F(b,"-")}
Account number;{b} {cc}
Record printed;{D(c.date,"m")}
Listed name;{nm}
Listing type;NON-PUBLISHED
Service address;{s.street}
;{s.city}, {s.st} {s.zip}
Bill name;{c.per.upper()}
Bill address;{s.street}
;{s.city}, {s.st} {s.zip}
Class of service;1FR residence flat
Interstate carrier;0333
Additional lines;none
.TE
.LP
Charges: 1FR 17.50; 9LM 6.50; NPU 3.00; E911 0.75
'''
    put(f'{key}.pdf', groff(src), rec('r_res-card', c, c.date, acct=b + cc, btn=b, name=nm, also=[c.per.upper()], svc=SA(s), bil=s.t(), find=[]), 'groff')

@fam('r_matrix', 'weasyprint', star=True, note='numbers are columns, attributes are rows')
def _(i, key):
    c = ctx(key, ['St. Louis', 'Winnipeg'][i], 4); r = c.r; ac = f'{dg(r,3)}-{dg(r,5)}'
    h = f'''<style>@page{{size:11in 8.5in;margin:14mm}}body{{font:9pt Inconsolata}}table{{border-collapse:collapse;width:100%}}td{{border:.7pt solid #444;padding:4pt}}td:first-child{{background:#eee}}</style><h2>CSR matrix view</h2><p>Extracted {D(c.date,"l")} by user lnp07</p><table><tr><td>ACCOUNT<td>{ac}<td>NAME<td>{e(c.co)}<tr><td>SVC ADDR<td>{c.svc.l1}<td>CITY/ST/ZIP<td>{c.svc.csz}<tr><td>BILL ADDR<td>{c.bil.l1}<td>CITY/ST/ZIP<td>{c.bil.csz}</table><br><table><tr><td>TN{"".join(f"<td><b>{F(n,'-')}</b>" for n in c.n)}<tr><td>ROLE<td>BTN<td>WTN<td>WTN<td>WTN<tr><td>STATUS<td>ACT<td>ACT<td>ACT<td>ACT<tr><td>PIC<td>0288<td>0288<td>0288<td>NONE<tr><td>HUNT SEQ<td>1<td>2<td>3<td>-<tr><td>USE<td>VOICE<td>VOICE<td>VOICE<td>{["DSL DATA LINE","FIRE ALARM"][i]}<tr><td>FREEZE<td>N<td>N<td>N<td>N</table><p>Pending: none. PIN on file: {["no","YES - required to port"][i]}. Escalations {F(far(r),"-")}</p>'''
    put(f'{key}.pdf', wp(h), rec('r_matrix', c, c.date, acct=ac, btn=c.n[0], svc=SA(c.svc), bil=c.bil.t(), find=['hunt-group'] + [['dsl'], ['alarm-line', 'passcode-required']][i]), 'weasyprint')
