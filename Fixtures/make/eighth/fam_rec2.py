from kit import *
from functools import partial
@fam("r_faxtyped", 2, "fpdf2 Courier", "typed fax with cover lines; fax headers; 7-digit numbers under an area code note; rural route", True)
def _(r, i):
    r.setup(["IA", "NE", "SD", "ND", "KS", "MO", "IL"]); d = r.date(); n = r.names[0]; l = r.tns(3); c = r.city
    a = A(None, f"RR {i} Box {r.randint(10,240)}", None, *c[:3]) if i == 2 else r.addr(False); b = a if i == 2 else r.pobox()
    acct = r.dg(5)
    t = f"""{D(d,'us2')} 03:1{i}PM  FROM: {c[0].upper()} MUTUAL TEL    TO: {ph(r.other(),'flat')}    P.02/02



                 {c[0].upper()} MUTUAL TELEPHONE ASSOCIATION
                   Plant office {ph(r.tn(),'paren')}

   CUSTOMER SERVICE INFORMATION (per your request)

   Date typed:     {D(d,'long')}

   Subscriber:     {n}
   Located at:     {a.l1}
                   {a.csz}
   Bills go to:    {b.l1}
                   {b.csz}
   Acct no.        {acct}

   Numbers (all area code {r.npa}):

       {ph(l[0],'7')}     main listed number, bills to this one
       {ph(l[1],'7')}     2nd line rotary
       {ph(l[2],'7')}     fax

   Toll carrier is us.  No freeze.  No password.
   Subscriber has our DSL internet on {ph(l[1],'7')}.

   Please allow 4 days.     V. Tollefson, Ofc Mgr
"""
    ef = ["dsl"] + (["address-differs"] if i == 1 else [])
    return "pdf", partial(monofpdf, size=10), t, rec(acct=acct, btn=l[0], nums=l, name=n, svc=a, bill=b, date=d, expectFindings=ef, impliedNumbers=l)

@fam("r_csiform", 2, "WeasyPrint", "LSOG style CSI response: numbered field boxes (AN, ATN, SANO, SASN ...) each label above value", True)
def _(r, i):
    r.setup(); a = r.addr(False); a.street = ["Cherry St", "Lakeshore Blvd"][i-1]; a.unit = ["STE 12", "FLR 2"][i-1]; b = r.pobox(); d = r.date(); n = r.names[0].upper(); l = r.tns(4); cus = r.dg(3); a = a.up(); b = b.up()
    nm, th = a.street.split()
    F = lambda k, lab, v, w=1: f'<td colspan={w}><i>{k}. {lab}</i><br><b>{E(v)}</b></td>'
    un = a.unit.split()
    h = f"""<h3>CUSTOMER SERVICE INFORMATION RESPONSE — ADMINISTRATIVE SECTION</h3><table>
<tr>{F(1,'CCNA','NGV')}{F(2,'TXNUM',r.dg(9))}{F(3,'TXTYP','E')}{F(4,'D/TSENT',D(d,'us')+' 1342')}</tr><tr>{F(5,'AN',ph(l[0],'flat')+cus,2)}{F(6,'ATN',ph(l[0]))}{F(7,'CUS',cus)}</tr>
<tr>{F(8,'RESP CD','000 COMPLETE',2)}{F(9,'REP','L NAVARRE')}{F(10,'REP TEL NO',ph(r.tf()))}</tr></table><h3>END USER SECTION</h3><table>
<tr>{F(11,'NAME',n,3)}{F(12,'AFT','')}</tr><tr>{F(13,'SANO',a.num)}{F(14,'SASD','')}{F(15,'SASN',nm)}{F(16,'SATH',th)}</tr>
<tr>{F(17,'LD1',un[0])}{F(18,'LV1',un[1])}{F(19,'LD2','')}{F(20,'LV2','')}</tr><tr>{F(21,'CITY',a.city,2)}{F(22,'STATE',a.st)}{F(23,'ZIP',a.zip)}</tr></table><h3>BILLING SECTION</h3><table>
<tr>{F(24,'BILLNM',n,2)}{F(25,'SBILLNM','',2)}</tr><tr>{F(26,'STREET',b.l1)}{F(27,'CITY',b.city)}{F(28,'STATE',b.st)}{F(29,'ZIP',b.zip)}</tr></table>
<h3>SERVICE DETAIL SECTION</h3><table class=s><tr><th>LNUM<th>WTN<th>USOC<th>PIC<th>LPIC<th>LST<th>BLOCK<th>HNTYP</tr>""" + "".join(f"<tr><td>000{k+1}<td>{ph(x)}<td>{'1FB' if k==0 else 'ALN'}<td>0222<td>0222<td>{'L' if k==0 else 'NL'}<td>A<td>{'CR' if k<3 else ''}</tr>" for k, x in enumerate(l)) + "</table><p>REMARKS: LINES 0001 0002 0003 HUNT CIRCULAR</p>"
    return "pdf", weasy, page("table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:2px 4px;font:8.5pt 'Liberation Mono'}i{font:6.5pt 'Liberation Sans'}h3{font-size:9pt;margin:8px 0 2px}", h), rec(acct=l[0]+cus, btn=l[0], nums=l, name=n, svc=a, bill=b, date=d, expectFindings=["hunt-group", "address-differs"])

@fam("r_wsummary", 2, "text", "Windstream-like summary with (BTN) (WTN) (TF) (NPIN) marks")
def _(r, i):
    r.setup(["NE", "OH", "PA", "GA", "NC", "MO"]); a = r.addr().up(); a.unit = ["STE 200", None][i-1]; b = r.addr(False).up(); d = r.date(); n = r.names[0].upper(); l = r.tns(4); tf = r.tf(); acct = r.dg(7)
    t = f"""Windstream Customer Service Record                      {D(d,'us')} 08:5{i}:14 AM

ACCOUNT
  Account Number : {acct}        Account Status : ACTIVE
  Account Name   : {n}
  Service Addr   : {a.l1} {a.unit or ''}
                   {a.city} {a.st} {a.zip}
  Billing Addr   : {b.l1}
                   {b.city} {b.st} {b.zip}
  CPNI Passcode  : {'ON FILE - REQUIRED FOR PORT OUT' if i == 1 else 'NONE'}

PRODUCT SUMMARY
  QTY  PRODUCT                                 STATUS
    4  BUSINESS LINE MSR                       INSERVICE
    1  TOLL FREE 8XX SWITCHED                  INSERVICE
    1  VOICE MAIL BASIC                        INSERVICE

TELEPHONE NUMBER SUMMARY
  {ph(l[0],'flat')} (BTN)          INSERVICE   {D(after(d,-3000),'us')}
  {ph(l[1],'flat')} (WTN)          INSERVICE   {D(after(d,-3000),'us')}
  {ph(l[2],'flat')} (WTN) (NPIN)   INSERVICE   {D(after(d,-1200),'us')}
  {ph(l[3],'flat')} (WTN)          INSERVICE   {D(after(d,-800),'us')}
  {ph(tf,'flat')} (TF)  POINTS TO {ph(l[0],'flat')}   INSERVICE   {D(after(d,-800),'us')}

  ** Requests by mail: Windstream LNP, fax {ph(r.tf())} **
"""
    return "txt", None, t, rec(carrier=None, acct=acct, btn=l[0], nums=l + [tf], name=n, svc=a, bill=b, date=d, expectFindings=["toll-free", "address-differs"] + (["passcode-required"] if i == 1 else []))

@fam("r_cablecsr", 2, "LibreOffice (html)", "cable operator's one-page CSR with a green table, label column left, MTA serials and node codes as noise")
def _(r, i):
    r.setup(); a = r.addr(); d = r.date(); n = r.names[0]; l = r.tns(2 + i); acct = f"8{r.dg(3)} {r.dg(2)} {r.dg(3)} 0{r.dg(6)}"
    rows = [("Requested TN", ph(l[-1])), ("Account #", acct), ("Customer", n), ("Main TN", ph(l[0])), ("Svc Addr", a.one), ("Node / Tap", f"{r.city[0][:3].upper()}{r.dg(3)} / {r.dg(4)}-{r.dg(4)}"), ("MTA S/N", f"00{r.dg(10)}"), ("Report date", D(d, "us")), ("Port-out PIN set", "YES" if i == 2 else "NO"), ("Pending work order", "none")]
    h = f'<h2><font color="#2e6b2e">Digital Voice &ndash; Customer Service Record</font></h2><table border=1 cellspacing=0 cellpadding=3 width="90%">' + "".join(f'<tr><td bgcolor="#d9ead3" width="28%"><b>{a_}</b></td><td>{E(b_)}</td></tr>' for a_, b_ in rows) + "</table><br><table border=1 cellspacing=0 cellpadding=3><tr bgcolor='#d9ead3'><td><b>Ln</b></td><td><b>Number</b></td><td><b>Rate code</b></td><td><b>State</b></td></tr>" + "".join(f"<tr><td>{k+1}</td><td>{ph(x)}</td><td>BDV{r.dg(2)}</td><td>IN SERVICE</td></tr>" for k, x in enumerate(l)) + f"</table><p>Questions: LNP Operations, {ph(r.tf(),'1-')}. Do not give this record to the end user.</p>"
    return "pdf", soffice, h, rec(acct=acct, btn=l[0], nums=l, name=n, svc=a, date=d, expectFindings=["passcode-required"] if i == 2 else [])

@fam("r_greenscreen", 2, "pycairo (screen shot-like text, white on black)", "3270 screen print, labels with colons crammed two a line, F-keys", True)
def _(r, i):
    r.setup(["IN", "OH", "PA", "WI", "MO"]); a = r.addr(False).up(); b = r.pobox().up(); d = r.date(); n = r.names[0].upper()[:30]; l = r.tns(5); acct = r.dg(8)
    f = lambda *p: "  ".join(p)
    L = [f"CSRI010            CUSTOMER SERVICE RECORD INQUIRY          {D(d,'us2')} 13:2{i}:55", "", f"ACCT: {acct}   TYPE: B   STAT: A   CYC: 14   BTN: {ph(l[0])}", f"NAME: {n}", f"SVC ADDR: {a.l1}", f"    CITY: {a.city}   ST: {a.st}   ZIP: {a.zip}", f"BIL ADDR: {b.l1}", f"    CITY: {b.city}   ST: {b.st}   ZIP: {b.zip}", f"FRZ: {'Y' if i==2 else 'N'}   PWD: N   PEND S/O: {'Y' if i==1 else 'N'}   LAST PMT: {r.m()}   CR: A1", "", "SEQ  LINE NUMBER    SVC    PIC   LPIC  INSTALLED  FEATURES"]
    for k, x in enumerate(l): L.append(f"{k+1:03}  {ph(x)}   B1     5158  5158  {D(after(d,-r.randint(200,4000)),'us2')}   {r.choice(['CW','CF','3WC','NONE'])}")
    L += ["", f"MSG: END OF LINES", "PF1=HELP  PF3=EXIT  PF7=BWD  PF8=FWD  PF12=CANCEL"]
    def draw(p, L):
        import cairo
        s = cairo.PDFSurface(str(p), 792, 612); c = cairo.Context(s); c.set_source_rgb(.05, .08, .05); c.paint(); c.set_source_rgb(.5, 1, .5); c.select_font_face("Liberation Mono"); c.set_font_size(14)
        for k, x in enumerate(L): c.move_to(30, 50 + 22 * k); c.show_text(x)
        s.finish()
    return "pdf", draw, L, rec(acct=acct, btn=l[0], nums=l, name=n, svc=a, bill=b, date=d, expectFindings=["address-differs"] + [["pending-order"], ["freeze"]][i-1])

@fam("r_ruralsvcinq", 2, "text", "independent's billing system 'Service Inquiry': dotted leaders, equipment below each number; member's residence in doc 2; RCF line in doc 1")
def _(r, i):
    r.setup(["IA", "MN", "ND", "SD", "WI"]); a = r.addr(False); b = r.pobox(); d = r.date(); l = r.tns(3); acct = r.dg(4) + "-" + str(i); n = r.names[0] if i == 1 else r.people[1]
    dl = lambda k, v: f"  {k} {'.'*(24-len(k))} {v}"
    fwd = r.other(); ef = ["address-differs"] + (["remote-call-forward"] if i == 1 else [])
    t = "\n".join([f"SERVICE INQUIRY                              Printed {D(d,'mon')} by CHERYLB", "=" * 68, dl("Subscriber", n), dl("Account", acct), dl("Primary telephone", ph(l[0], "paren")), dl("911 address", a.l1), dl("", a.csz), dl("Mail address", b.l1), dl("", b.csz), dl("Tax district", r.dg(3)), dl("Can be reached at", ph(r.other(), "paren")), "=" * 68,
        f"{ph(l[0],'paren')}   {'BUS' if i==1 else 'RES'} ACCESS LINE          {r.m(15,30)}", "     CALLER ID NAME & NUMBER      7.95", "     SUBSCRIBER LINE CHARGE       6.50", f"{ph(l[1],'paren')}   {'BUS' if i==1 else 'RES'} ACCESS LINE          {r.m(15,30)}", "     SUBSCRIBER LINE CHARGE       6.50",
        f"{ph(l[2],'paren')}   REMOTE CALL FORWARDING     16.00\n     RINGS TO {ph(fwd,'paren')}" if i == 1 else f"{ph(l[2],'paren')}   TEEN LINE                  9.00", "=" * 68, f"  3 numbers on account        Equipment: ONT {r.dg(6)}"]) + "\n"
    return "txt", None, t, rec(acct=acct, btn=l[0], nums=l, name=n, svc=a, bill=b, date=d, expectFindings=ef, notNumbers=[fwd] if i == 1 else [])

@fam("r_canclec", 2, "reportlab", "Canadian local service customer record, French/English labels, postal codes; range printed in doc 2")
def _(r, i):
    r.setup(cities=CA[:4] if i == 1 else [CA[4]]); a = r.addr(False); a.street = ["rue King O", "Simcoe St N", "boul. Lionel-Groulx"][2 if i == 2 else 1]; a.unit = ["Suite 300", "bureau 210"][i-1]; d = r.date(); n = ["Tamarack Marine Services Ltd.", "Les Fenêtres Boisvert inc."][i-1]; l = r.tns(3); acct = r.dg(9); imp = []
    def draw(p, _):
        c = RL(p); c.t(40, 50, "Local Service Customer Record / Dossier client du service local", 13, "Helvetica-Bold"); c.line(40, 58, 572)
        y = 80
        for en, fr, v in [("Account number", "No de compte", acct), ("Customer name", "Nom du client", n), ("Billing telephone no.", "No de tél. de facturation", ph(l[0], "dash")), ("Service address", "Adresse de service", f"{a.l1}, {a.unit}"), ("", "", f"{a.city} {a.st}  {a.zip}"), ("Record date", "Date du dossier", D(d, "iso")), ("LSPID", "", r.dg(4)), ("LSC contact", "Contact", ph(r.tf(), "1-"))]:
            c.t(40, y, en, 9, "Helvetica-Bold"); c.t(40, y + 9, fr, 7, "Helvetica-Oblique", g=.4); c.t(230, y, v, 10); y += 24
        c.line(40, y, 572); y += 16
        for k, x in enumerate(["Item", "Telephone no. / No de tél.", "Service", "Hunt / Chasse"]): c.t([40, 90, 270, 450][k], y, x, 8, "Helvetica-Bold")
        y += 16
        for k, x in enumerate(l): c.t(40, y, k + 1); c.t(90, y, ph(x)); c.t(270, y, "Business line / Ligne d'affaires"); c.t(450, y, "A-%d" % (k + 1)); y += 15
        if imp: c.t(40, y, 4); c.t(90, y, f"{ph(imp[0])} to/à {ph(imp[-1])}"); c.t(270, y, "DID block / Bloc SDA (20)"); y += 15
        c.t(40, 740, "Confidential. Provided to the authorized local exchange carrier under CRTC directives.", 7); c.save()
    if i == 2: imp = [f"{r.npa}{'736' if r.nxx!='736' else '737'}01{k:02d}" for k in range(40, 60)]
    return "pdf", draw, None, rec(acct=acct, btn=l[0], nums=l + imp, name=n, svc=a, date=d, expectFindings=["hunt-group"] + (["did-trunks"] if imp else []), impliedNumbers=imp)
