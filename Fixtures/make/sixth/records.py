from lib import *
K = "customerServiceRecord"
def T(n, g, **k): truth(n, g, kind=K, recordDate=k.pop("rd", g.date.isoformat()), **k)
def noz(a): return {**a, "z": ""}
def aka(co): return co.replace("Company", "Co").replace(" LLC", "").replace(", Inc.", "").replace(",", "").replace("&", "and")

@fam
def r_usoc():
    for i in range(2):
        n = f"r_usoc_{i+1}"; g = G(n, ["GA", "AL", "TN"] if i == 0 else ["CO", "MN", "WA"]); nx = g.nxx(); L = g.some(4, nxx=nx); b = L[0]; cc = g.d1(3); co = g.co.upper(); ba = up(g.pobox()); sa = up(g.addr(unit=["FLR 2", "STE 140"][i]))
        s = [f"ACCT {b[:3]} {f(b,'7')} {cc}      COS 1FB      PRT {dt(g.date,'m-d-y')}      BP 14      PG 1", "", "---LIST---", f"LN    {co}", f"LA    {sa['n']} {sa['s']}", f"SA    {sa['n']} {sa['s']}, {sa['c']}", f"      /LOC {sa['u']}/ST {sa['st']}" + ("" if i == 0 else f"/ZIP {sa['z']}"), "SIC   8021", "YPH   SEE DIRECTORY", "---BILL---", f"BN1   {co}", f"BA1   {ba['s']}", f"PO    {ba['c']} {ba['st']} {ba['z']}", "TAR   008", "---RMKS---", "RMK   DO NOT REMOVE PIC W/O LOA" if i == 0 else f"RMK   CALL {f(g.tn(),'s-')} BEFORE DISPATCH", "---S&E---"]
        for k, t in enumerate(L):
            s += [f"{dt(plus(g.date,-g.r.randrange(300,2000)),'m-d-y')}   1   {'1FB' if k == 0 else 'ALN' if i == 0 else 'AFK'}   /TN {f(t,'7')}/PIC {'0288' if i == 0 else '0432'}/LPIC 5124" + (f"/PCA BO, {dt(plus(g.date,-900),'m-d-y')}" if i else ""), f"               {'/HTG A/HTY S' if k < 3 and i == 0 else '/ZLLU MAIN FL'}{'':20}{g.money(20,40)}"]
            if k == 3: s += [f"           1   {'ESX' if i else 'ADSL1'}{'' if i else '  /TN ' + f(t,'7')}"]
        s += [f"           {len(L)}   9ZR{'':32}{g.money(20,40)}", "           1   LNPCX", "---END---"]
        dec = re.findall(r"CALL (\d{3}) (\d{3}-\d{4})", "\n".join(s)); dec = [a + c.replace("-", "") for a, c in dec]
        text(n, "\n".join(s) + "\n"); T(n, g, acct=b + cc, btn=b, numbers=L, co=co, svc=sa if i else noz(sa), svczip=True, bill=ba, decoys=dec, expect=["address-differs"] + (["hunt-group", "dsl", "service-zip-missing"] if i == 0 else []), implied=L, layout="r_usoc", renderer="text", ext="txt", traps=["seven digits", "LOC floated on a continuation line", "9ZR is a charge"])

@fam
def r_screen():
    for i in range(2):
        n = f"r_screen_{i+1}"; g = G(n, ["KY", "TN", "VA"] if i == 0 else ["ND", "SD", "MN"]); nx = g.nxx(); L = g.some(5, nxx=nx); b = L[0]; acct = [g.d1(6) + "-0", g.d1(8)][i]; co = g.co.upper()[:34].strip(); sa = up(g.addr()); ba = sa if i else up(g.pobox()); L[4] = L[4]; disc = L[4]; work = L[:4]
        q = Grid(80); q.put(0, 1, ["CSINQ01", "BR3240"][i]); q.put(0, 24, ["CUSTOMER SERVICE INQUIRY", "SUBSCRIBER RECORD DISPLAY"][i]); q.put(0, 66, dt(g.date, "m/d/y")); q.put(1, 66, "14:22:07")
        q.put(2, 1, f"Acct . . . : {acct}"); q.put(2, 40, f"Status . : ACTIVE   Cls : BUS"); q.put(3, 1, f"Bill TN  . : {f(b,'-')}"); q.put(3, 40, "Credit : A   CPNI PIN : ****")
        q.put(4, 1, f"Name . . . : {co}"); q.put(5, 1, f"Svc addr . : {l1(sa,' ')}"); q.put(6, 1, f"             {sa['c']} {sa['st']} {sa['z']}"); q.put(7, 1, f"Bill addr  : {l1(ba,' ')}"); q.put(8, 1, f"             {ba['c']} {ba['st']} {ba['z']}")
        q.put(10, 1, "Opt  Line      Stat  Eqp/Svc   In-svc    LD     Htg   Remarks")
        for k, t in enumerate(L): q.put(11 + k, 1, f" _   {f(t,'7')}   {'DISC' if t == disc else 'WRKG'}  {['B1','B1','B1','FAX','B1'][k]:<8}  {dt(plus(g.date,-700-k*31),'m/d/y')}  {'0432'}   {'01' if k < 2 else '  '}    {'rmvd ' + dt(plus(g.date,-60),'m/d/y') if t == disc else ''}")
        q.put(17, 1, "Pending svc orders : " + ("NONE" if i else f"SO {g.d1(6)} CHANGE due {dt(plus(g.date,6),'m/d/y')}")); q.put(18, 60, "Bottom"); q.put(20, 1, "F3=Exit  F5=Refresh  F9=Toll  F12=Cancel  F24=More keys"); q.put(21, 1, "CPNI authentication required before account discussion")
        text(n, "\n".join(q.out()) + "\n"); T(n, g, acct=acct, btn=b, numbers=work, co=co, svc=sa, bill=ba, decoys=[disc], expect=["disconnected-number", "hunt-group", "passcode-required"] + (["pending-order", "address-differs"] if i == 0 else []), implied=L[1:], layout="r_screen", renderer="text", ext="txt", traps=["dot leaders", "disconnected line", "seven digits under Bill TN"])

@fam
def r_mail():
    for i in range(2):
        n = f"r_mail_{i+1}"; g = G(n); L = g.some(3); tf = g.tf(); acct = ["%s" % g.d1(7), "BV-" + g.d1(5)][i]; co = g.co; sa = g.svc; ba = g.pobox() if i == 0 else sa; desk = g.tn()
        if i == 0: s = f"""From: Carrier Relations <csr@prairielink.example>
To: porting@gainingtel.example
Sent: {dt(g.date)} 9:14 AM
Subject: RE: CSR request - {co}

Good morning,

Here is what we show:

Account: {acct}
BTN: {f(L[0])}
Other TNs on the account: {f(L[1])}, {f(L[2])}, {f(tf)} (rings to {f(L[0])})
End user: {co}
Service address: {one(sa)}
Billing: {one(ba)}
Authorized user(s): {g.person}
Contract: none. Freeze: none. A port-out PIN is set; the customer knows it.

Thanks,
LNP Desk {f(desk)}

> -----Original Message-----
> Please send the CSR for {f(L[0])}. Our customer says the account
> number is {g.d1(6)} and the lines are in {g.city}.
> Gaining Tel, {f(g.tn())}
"""
        else: s = f"""LNP team,

per your LOA of {dt(plus(g.date,-3),'m/d/Y')} the record for {co} reads as follows (pulled {dt(g.date,'m/d/Y')}):

 * customer account  {acct}
 * listed at  {one(sa)}, same for billing
 * working numbers  {f(L[0],'.')} / {f(L[1],'.')} / {f(L[2],'.')}
 * {f(L[1],'.')} is the BTN
 * {f(L[2],'.')} feeds the fire alarm panel
 * LSP freeze is ON, customer must lift it first

Regards
{g.person}, Bayou Voice, {f(desk,'.')}
"""
        text(n, s); T(n, g, acct=acct, btn=L[i], numbers=L + ([tf] if i == 0 else []), svc=sa, bill=ba, contact=g.person if i == 0 else None, decoys=[desk], expect=["toll-free", "passcode-required", "address-differs"] if i == 0 else ["alarm-line", "freeze"], layout="r_mail", renderer="text", ext="txt", traps=["quoted request with a wrong account number", "desk number"] if i == 0 else ["BTN is the second number", "date in a bracket", "request date earlier"])

@fam
def r_csv_lines():
    for i in range(2):
        n = f"r_csvlines_{i+1}"; g = G(n); L = g.some(6); acct = g.d1(8); sa = g.svc; ba = g.addr(); co = g.co; bn = (aka(co) if aka(co) != co else co + " Inc") if i else co; w = io.StringIO(); c = csv.writer(w, delimiter=",;"[i])
        if i == 0:
            c.writerow("ReportDate AccountNo BillingTN CustomerName TN Status Type SvcStreet SvcUnit SvcCity SvcState SvcZip BillStreet BillUnit BillCity BillState BillZip".split())
            for k, t in enumerate(L): c.writerow([dt(g.date, "m/d/Y"), acct, L[0], co, t, "Disconnected" if k == 5 else "Active", "POTS", f"{sa['n']} {sa['s']}", sa["u"], sa["c"], sa["st"], sa["z"], f"{ba['n']} {ba['s']}", ba["u"], ba["c"], ba["st"], ba["z"]])
        else:
            c.writerow(["Extract", "Customer", "Listed As", "Bill Acct", "Phone", "Main?", "Hunt", "Where", "Mailing"])
            for k, t in enumerate(L): c.writerow([g.date.isoformat(), bn, co, acct, f(t, "("), "Y" if k == 2 else "N", "HG1 seq %d" % (k + 1) if k < 3 else "", one(sa), one(ba)])
        text(n, w.getvalue(), "csv"); T(n, g, acct=acct, btn=L[0] if i == 0 else L[2], numbers=L[:5] if i == 0 else L, co=co, coAlso=bn if i else None, svc=sa, bill=ba, decoys=[L[5]] if i == 0 else [], expect=["address-differs", "disconnected-number"] if i == 0 else ["address-differs", "hunt-group", "name-differs"], layout="r_csv_lines", renderer="csv", ext="csv", traps=["one row per number, account repeated", "status column" if i == 0 else "semicolons, main flag on the third row"])

@fam
def r_csv_sections():
    for i in range(2):
        n = f"r_csvsect_{i+1}"; g = G(n); L = g.seq(8, base=g.r.randrange(1000, 7000)); acct = "A" + g.d1(6); sa = g.svc; ba = g.pobox(); x = g.tn()
        w = io.StringIO(); c = csv.writer(w)
        c.writerow(["CUSTOMER SERVICE RECORD", "", "", ""]); c.writerow(["Printed", dt(g.date, "d-b-Y" if i else "b d, Y"), "", ""]); c.writerow(["Account", acct, "Class", "Business"]); c.writerow(["Name", g.co, "", ""])
        if i == 0: c.writerow(["Service Address", l1(sa), l2(sa), ""]); c.writerow(["Billing Address", l1(ba), l2(ba), ""]); c.writerow(["BTN", f(L[0]), "", ""])
        else: c.writerow(["Svc Street", l1(sa), "Bill Street", l1(ba)]); c.writerow(["Svc City", sa["c"], "Bill City", ba["c"]]); c.writerow(["Svc St/Zip", sa["st"] + " " + sa["z"], "Bill St/Zip", ba["st"] + " " + ba["z"]])
        c.writerow(["Contact", g.person, "Contact tel", f(x)]); c.writerow([""] * 4); c.writerow(["Qty", "From", "To", "Product"])
        c.writerow(["5", f(L[0]), f(L[4]), "DID on SIP trunk" if i == 0 else "Hosted seat"])
        for t in L[5:]: c.writerow(["1", f(t), "", "Hosted seat"])
        text(n, w.getvalue(), "csv"); T(n, g, acct=acct, btn=L[0] if i == 0 else None, numbers=L, svc=sa, bill=ba, contact=g.person, decoys=[x], expect=["address-differs"] + (["did-trunks"] if i == 0 else ["missing-btn"]), implied=L[1:4], layout="r_csv_sections", renderer="csv", ext="csv", traps=["range as From and To cells", "contact telephone", "service and billing side by side" if i else ""][: 2 + i])

@fam
def r_json():
    for i in range(2):
        n = f"r_json_{i+1}"; g = G(n); L = g.some(4); tf = g.tf(); sa = g.svc; ba = g.svc if i else g.pobox(); acct = [g.d1(9), g.hexs(4).upper() + g.d1(5)][i]; fw = g.tn()
        if i == 0: o = {"responseType": "CSR", "generatedAt": dt(g.date, "iso") + "T15:04:11Z", "account": {"id": acct, "status": "ACTIVE", "customerCode": None, "pinRequired": True}, "customer": {"businessName": g.co, "contact": {"name": g.person, "phone": "+1" + g.tn()}}, "serviceLocation": {"houseNumber": sa["n"], "street": sa["s"], "unit": sa["u"] or None, "city": sa["c"], "state": sa["st"], "postal": sa["z"]}, "billing": {"line1": l1(ba), "line2": "", "city": ba["c"], "state": ba["st"], "zip": ba["z"]}, "billingTelephoneNumber": "+1" + L[0], "telephoneNumbers": [{"tn": "+1" + t, "features": ["CNAM", "CFV"], "forwardTo": ("+1" + fw if k == 1 else None)} for k, t in enumerate(L)] + [{"tn": "+1" + tf, "type": "TOLLFREE", "respOrg": "QWX01"}]}
        else: o = {"csr": [{"field": "Record date", "value": dt(g.date, "m/d/Y")}, {"field": "Customer number", "value": acct}, {"field": "Subscriber", "value": g.co}, {"field": "Address of service", "value": one(sa)}, {"field": "Address for bills", "value": one(ba)}, {"field": "Main number", "value": f(L[0], "(")}, {"field": "All numbers", "value": [f(t, "(") for t in L]}, {"field": "Pending orders", "value": f"Yes: disconnect internet, order {g.d1(6)}, {dt(plus(g.date,8),'m/d/Y')}"}]}
        text(n, json.dumps(o, indent=2, ensure_ascii=False), "json"); dec = [fw, o["customer"]["contact"]["phone"][2:]] if i == 0 else []
        T(n, g, acct=acct, btn=L[0], numbers=L + ([tf] if i == 0 else []), svc=sa, bill=ba, contact=g.person if i == 0 else None, decoys=dec, expect=["toll-free", "passcode-required", "address-differs"] if i == 0 else ["pending-order"], layout="r_json", renderer="json", ext="json", traps=["contact phone and forward-to inside objects"] if i == 0 else ["label/value pairs in objects"])

@fam
def r_xml():
    for i in range(2):
        n = f"r_xml_{i+1}"; g = G(n); L = g.some(3 + i); sa = g.svc; ba = g.pobox(); cc = g.d1(3); b = L[0]; e = lambda s: esc(s)
        if i == 0: s = f"""<?xml version="1.0" encoding="UTF-8"?>
<CSIResponse version="4">
  <Header><TXNUM>{g.d1(9)}</TXNUM><DTSENT>{dt(g.date,'ymd')}0912</DTSENT><CC>{g.d1(4)}</CC></Header>
  <Account><AN>{b}{cc}</AN><ATN>{b}</ATN><TOS>1---</TOS></Account>
  <EndUser><NAME>{e(g.co.upper())}</NAME><SANO>{sa['n']}</SANO><SASN>{sa['s'].upper()}</SASN><LD1>{'STE' if sa['u'] else ''}</LD1><LV1>{sa['u'].split()[-1].upper() if sa['u'] else ''}</LV1><CITY>{sa['c'].upper()}</CITY><STATE>{sa['st']}</STATE><ZIP>{sa['z']}</ZIP></EndUser>
  <Bill><BILLNM>{e(g.co.upper())}</BILLNM><STREET>{ba['s'].upper()}</STREET><CITY>{ba['c'].upper()}</CITY><STATE>{ba['st']}</STATE><ZIP>{ba['z']}</ZIP></Bill>
  <Lines>
""" + "".join(f"    <Line num=\"{k+1:03d}\"><TN>{f(t)}</TN><USOC>{'1FB' if k == 0 else 'AFK'}</USOC><PIC>0432</PIC><LPIC>0432</LPIC></Line>\n" for k, t in enumerate(L)) + "  </Lines>\n  <Freeze type=\"LSP\">N</Freeze>\n</CSIResponse>\n"
        else: s = f"""<csr id="{g.d1(7)}" printed="{dt(g.date,'iso')}">
 <customer code="{b[:3]}{cc}77">
  <listing>{e(g.co)}</listing>
  <billname>{e(aka(g.co))}</billname>
  <location street="{sa['n']} {sa['s']}" room="{sa['u']}" town="{sa['c']}" st="{sa['st']}" zip="{sa['z']}"/>
  <mail>{e(one(ba))}</mail>
 </customer>
 <numbers main="{b}">
""" + "".join(f"  <n v=\"{t}\" s=\"{'working' if k < 3 else 'suspended - disconnect 04'}\"/>\n" for k, t in enumerate(L[:3])) + f"  <n v=\"{L[3]}\" s=\"disconnected\"/>\n </numbers>\n</csr>\n"
        if i == 0 and sa["u"]: sa = dict(sa, u="STE " + sa["u"].split()[-1])
        sa2 = up(sa) if i == 0 else sa; ba2 = up(ba) if i == 0 else ba; diff = i == 1 and aka(g.co) != g.co
        text(n, s, "xml"); T(n, g, acct=b + cc if i == 0 else f"{b[:3]}{cc}77", btn=b, numbers=L[:3], co=g.co.upper() if i == 0 else g.co, coAlso=aka(g.co) if diff else None, svc=sa2, bill=ba2, decoys=[L[3]] if i else [], expect=["address-differs"] + (["disconnected-number"] if i else []) + (["name-differs"] if diff else []), layout="r_xml", renderer="xml", ext="xml", traps=["LSOG tags, address in parts"] if i == 0 else ["values in attributes", "record id is not the account"])

@fam
def r_portal():
    for i in range(2):
        n = f"r_portal_{i+1}"; g = G(n); L = g.some(5); acct = g.d1(10) if i == 0 else "ORG-" + g.d1(5); sa = g.svc; ba = g.addr(); main = L[1]
        css = "body{font:11px Roboto,sans-serif;margin:26px;background:#fff}.c{border:1px solid #ccd;border-radius:6px;padding:10px 14px;margin:10px 0}.g{display:grid;grid-template-columns:1fr 1fr;gap:10px}.k{color:#778;font-size:9px;text-transform:uppercase}.v{font-size:12px;margin-bottom:7px}.t span{display:inline-block;padding:4px 10px;border-bottom:2px solid #fff}.t .on{border-color:#06c}table{width:100%;border-collapse:collapse}td,th{text-align:left;border-bottom:1px solid #eee;padding:4px}"
        kv = lambda a, v: f"<div class=k>{a}</div><div class=v>{v}</div>"
        b = f"<div style='color:#999'>https://portal.{'opencarrier' if i==0 else 'wisptel'}.example/customers/{g.d1(5)}/csr &nbsp; {dt(g.date,'m/d/Y')}, 3:{g.d1(1)}7 PM</div><h2>{esc(g.co)} <small style='background:#cfc;padding:2px 6px'>Active</small></h2><div class=t><span>Overview</span><span>Invoices</span><span class=on>Service record</span><span>Tickets (2)</span></div><div class=g><div class=c>" + kv("Account" if i == 0 else "Organization account", acct) + kv("Service address", esc(one(sa))) + kv("Billing address", esc(one(ba))) + "</div><div class=c>" + kv("Main telephone" if i == 0 else "Record as of", f(main, "(") if i == 0 else dt(g.date)) + kv("Authorized user", g.person) + kv("Port-out PIN", "Set &bull;&bull;&bull;&bull;&bull;&bull;" if i == 0 else "Not set") + kv("Open orders", "None") + "</div></div>"
        rowsx = [(f(t, "("), ["Auto attendant", "Front desk", "Fax", "Burglar alarm", "Voicemail"][k], "Working") for k, t in enumerate(L)]
        b += f"<div class=c><b>Numbers ({len(L)})</b>" + tbl(rowsx, ("Number", "Use", "State"), right=()) + "</div>" + f"<div class=c><b>Recent activity</b><br>Call from {f(g.tn(),'(')} about balance. Ticket {g.d1(5)} closed.</div>"
        chromium(n, page(css, b)); T(n, g, acct=acct, btn=main if i == 0 else None, numbers=L, svc=sa, bill=ba, contact=g.person, expect=["alarm-line", "address-differs"] + (["passcode-required"] if i == 0 else ["missing-btn"]), layout="r_portal", renderer="chromium", traps=["cards, label above value", "browser print line carries the date", "caller's number in the activity"])

@fam
def r_report():
    for i in range(2):
        n = f"r_report_{i+1}"; g = G(n, ["OH", "IN", "MI"] if i == 0 else ["NY", "PA", "MA"]); nx = g.nxx(); L = g.seq(38 if i == 0 else 6, nxx=nx, base=3010); b = L[0]; cc = g.d1(3); co = g.co.upper(); sa = up(g.addr(unit="FL 3")); ba = up(g.pobox()); acct = f"{b[:3]}-{b[3:6]}-{b[6:]}-{cc}"
        p = RL(n); k = [0]; cfn = g.tn()
        def head():
            k[0] += 1; p.t(36, 34, "CUSTOMER SERVICE RECORD", 10, True, font="Courier-Bold"); p.t(36, 46, f"ACCOUNT {acct}   BILLDATE {dt(g.date,'ymd')}   CLS 1MB   PAGE {k[0]}", 9, font="Courier"); p.hl(36, 576, 51)
        head(); y = 70
        for s in ["LIST", f"  LN   {co}", f"  SA   {sa['n']} {sa['s']}, {sa['c']} {sa['st']} {sa['z']}", f"       /LOC {sa['u']}", "BILL", f"  BN1  {co}", f"  BA1  {ba['s']}", f"  PO   {ba['c']} {ba['st']} {ba['z']}", "S&E"]: p.t(36, y, s, 9, font="Courier"); y += 12
        for j, t in enumerate(L):
            if y > 730: p.page(); head(); y = 70
            p.t(36, y, f"  1  {'1MB' if j == 0 else 'B1W' if i == 0 else '1MB'}   /TN {t[6:] if j else f(t,'s-')}" + ("/HTG 1" if i == 0 and j < 4 else "") + ("/PIC 0222" if j % 3 == 0 else ""), 9, font="Courier"); p.t(560, y, g.money(10, 30), 9, a="r", font="Courier"); y += 12
            p.t(36, y, "  1  9ZR", 9, font="Courier"); y += 12
            if i == 1 and j == 4: p.t(36, y, f"  1  RCF   /TN {t[6:]}/CFN {f(cfn,'s-')}", 9, font="Courier"); y += 12
        p.t(36, y + 10, "PENDING ORDERS: NONE     LOCAL FREEZE: " + ("NO" if i == 0 else "YES"), 9, font="Courier"); p.save()
        T(n, g, acct=acct, btn=b, numbers=L, co=co, svc=sa, bill=ba, decoys=[cfn] if i else [], expect=["address-differs"] + (["hunt-group"] if i == 0 else ["freeze", "remote-call-forward"]), implied=L[1:], layout="r_report", renderer="reportlab", traps=["four-digit numbers", "running head with the date", "page break inside the lines"])

@fam
def r_columns():
    for i in range(2):
        n = f"r_cols_{i+1}"; g = G(n); L = sorted(g.some(18 if i == 0 else 12)); acct = g.d1(7); sa = g.svc; co = g.co; tf = g.tf()
        s = [f"ACCOUNT PROFILE REPORT{'':38}RUN {dt(g.date,'m/d/Y')}", "=" * 72, f"Cust acct   {acct:<38}Bill cycle    {g.r.randrange(1,28)}", f"Customer    {co:<38}Main TN       {f(L[4])}", f"Location    {l1(sa):<38}Sales agent   {g.d(4)}", f"            {l2(sa)}", f"Invoices to same as location" if i == 0 else f"Invoices to {one(g.pobox())}", "", "TELEPHONE NUMBERS", "-" * 72]
        m = 3 if i == 0 else 2; per = len(L) // m
        for r in range(per): s.append("   ".join(f"{f(L[r + c*per],'-')} {'act' if m == 3 else 'active   DID'}" for c in range(m)))
        if i: s += ["", f"TOLL FREE  {f(tf)} -> terminates on {f(L[0])}"]
        s += ["-" * 72, f"{len(L) + (i == 1)} numbers on account", "Passcode on file: " + ("no" if i == 0 else "yes")]
        ba = sa if i == 0 else None
        if i:
            m_ = [x for x in s if x.startswith("Invoices to PO")][0][12:]; ba = dict(n="", s=m_.split(",")[0], u="", c=g.city, st=g.st, z=g.zip)
        text(n, "\n".join(s) + "\n"); T(n, g, acct=acct, btn=L[4], numbers=L + ([tf] if i else []), svc=sa, bill=ba, expect=[] if i == 0 else ["toll-free", "passcode-required", "address-differs"], layout="r_columns", renderer="text", ext="txt", traps=["numbers in several columns", "two label columns per line", "main TN in the middle of the list"])

@fam
def r_typed():
    for i in range(2):
        n = f"r_typed_{i+1}"; g = G(n); L = g.some(2 + i * 2); acct = ["Unknown", g.d1(5)][i]; sa = g.svc; ba = g.svc if i == 0 else g.addr(); x = g.tn()
        def build(d):
            d.add_heading(["Number Port-Out Information Sheet", "Record of Service"][i], 1); d.add_paragraph(["Stony Brook Rural Telephone", "Cattail Broadband & Voice"][i] + f" - prepared by office staff, {dt(g.date)}")
            t = d.add_table(0, 2); t.style = "Table Grid"
            for a, v in (("Customer name", g.co), ("Account no.", "(customer has none, billed by name)" if i == 0 else acct), ("911 / service location", one(sa)), ("Where bill is sent", "Same" if i == 0 else one(ba)), ("Main billing number", f(L[0], "(")), ("Additional numbers", "\n".join(f(t_, "(") for t_ in L[1:])), ("Person allowed to make changes", g.person), ("Can be reached at", f(x, "(")), ("DSL on the line?", "Yes, on the main number" if i == 0 else "No"), ("Anything pending?", "No")): c = t.add_row().cells; c[0].text = a; c[1].text = v
        docx(n, build); T(n, g, acct=None if i == 0 else acct, btn=L[0], numbers=L, svc=sa, bill=sa if i == 0 else ba, contact=g.person, decoys=[x], expect=["dsl", "missing-account-number"] if i == 0 else ["address-differs"], layout="r_typed", renderer="libreoffice", traps=["typed form, prose labels", "no account number, says so" if i == 0 else "contact's telephone"])

@fam
def r_fax():
    for i in range(2):
        n = f"r_fax_{i+1}"; g = G(n); L = g.some(3); acct = g.d1(6); sa = g.svc; ba = g.pobox(); fx = g.tn()
        src = [".nr PS 10", ".nr VS 13", ".LP", ".ps 16", "\\fBCSR RESPONSE BY FACSIMILE\\fR", ".ps 10", ".LP", f"To: Porting department    Fax {f(fx,'(')}", ".br", f"From: {['Dells Valley Telephone', 'Mesa Crossing Tel-Com'][i]}    Date: {dt(g.date,'m/d/Y')}    Pages incl. cover: 1", ".LP", ".TS", "box tab(|);", "lw(0.4i) lw(2.2i) lw(3.6i)."]
        its = [("Account number", acct), ("Account (billing) TN", f(L[0], "s-")), ("Working TNs", f(L[0], "s-") + ", " + f(L[1], "s-") + " and " + f(L[2], "s-")[8:] if False else ", ".join(f(t, "s-") for t in L)), ("Name on account", g.co), ("Service street", l1(sa)), ("Service city, state", f"{sa['c']}, {sa['st']}" + ("" if i == 0 else " " + sa["z"])), ("Bill name", g.co), ("Bill address", one(ba)), ("Long distance PIC / LPIC", "5102 / 5102"), ("Local freeze", "[X] Yes   [ ] No" if i == 0 else "[ ] Yes   [X] No"), ("Hunting", "[ ] Yes   [X] No" if i == 0 else f"[X] Yes   [ ] No   {f(L[0],'s-')} to {f(L[1],'s-')}"), ("Passcode needed", "[ ] Yes   [X] No")]
        src += [f"{k+1}.|{a}|{v}" for k, (a, v) in enumerate(its)] + [".TE", ".LP", "Questions: " + f(g.tn(), "("), ""]
        groff(n, "\n".join(src)); T(n, g, acct=acct, btn=L[0], numbers=L, svc=noz(sa) if i == 0 else sa, bill=ba, decoys=[fx], expect=["address-differs"] + (["freeze", "service-zip-missing"] if i == 0 else ["hunt-group"]), layout="r_fax", renderer="groff", traps=["check boxes", "fax number", "service street and city in two rows"])

@fam
def r_boxed():
    for i in range(2):
        n = f"r_boxed_{i+1}"; g = G(n, ["NY", "MA", "VT"] if i == 0 else ["TX", "MO", "OK"]); L = g.some(3, nxx=g.nxx()); b = L[0]; cc = g.d1(3); co = g.co.upper(); sa = up(g.addr(unit="RM 12")); ba = sa; ch = "|!"[i]; W = 70
        ln = lambda s="": f"{ch} {s:<{W}} {ch}"; hr = ("+" if i == 0 else "!") + "-" * (W + 2) + ("+" if i == 0 else "!")
        s = [hr, ln("CUSTOMER SERVICE RECORD".center(W)), hr, ln(f"BTN {b[:3]} {f(b,'7')}   CUS {cc}   CLASS 1MB   AS OF {dt(g.date,'m-d-y')}"), hr, ln(f"LISTED NAME      {co}"), ln(f"SERVICE ADDRESS  {sa['n']} {sa['s']}   {sa['u']}"), ln(f"                 {sa['c']} {sa['st']} {sa['z']}"), ln(f"BILLED NAME      {co}"), ln(f"BILLED ADDRESS   {ba['n']} {ba['s']}   {ba['u']}"), ln(f"                 {ba['c']} {ba['st']} {ba['z']}"), hr]
        if i == 0:
            s += [ln(f"{'QTY':<5}{'CODE':<8}{'TELEPHONE NO':<16}{'DESCRIPTION':<26}{'RATE':>8}"), hr]
            for k, t in enumerate(L): s += [ln(f"{1:<5}{'1MB' if k == 0 else 'ALN':<8}{b[:3] + ' ' + f(t,'7'):<16}{'BUSINESS LINE':<26}{g.money(10,30):>8}"), ln(f"{1:<5}{'9ZR':<8}{'':<16}{'END USER COMMON LINE':<26}{'6.50':>8}")]
        else:
            s += [ln(f"{'BL/GRP':<9}! {'CODE/QNTY':<11}! {'DESCRIPTION':<24}! {'TOTAL':>8}"), hr]
            for k, t in enumerate(L):
                m = g.money(10, 30); s += [ln(f"{f(t,'7'):<9}! {'1FB   1':<11}! {'BUSINESS LINE':<24}! {m:>8}"), ln(f"{'':<9}! {'9ZR   1':<11}! {'FCC CHARGE':<24}! {'6.50':>8}"), ln(f"{'':<9}! {'':<11}! {'SUBTOTAL':<24}! {float(m)+6.5:>8.2f}")]
        s += [hr, ln("PENDING ORDER  " + ("NONE" if i else f"C{g.d1(7)} DUE {dt(plus(g.date,4),'m-d-y')}")), hr]
        text(n, "\n".join(s) + "\n"); T(n, g, acct=b + cc, btn=b, numbers=L, co=co, svc=sa, bill=ba, expect=["pending-order"] if i == 0 else [], implied=L, layout="r_boxed", renderer="text", ext="txt", traps=["borders", "BTN and CUS make the account number", "seven digits in the table" if i else "SA in two lines"])

@fam
def r_thread():
    for i in range(2):
        n = f"r_thread_{i+1}"; g = G(n); L = g.some(3); acct = g.d1(6); sa = g.svc; x = g.tn(); d = dt(g.date, "iso")
        if i == 0: s = f"""Ticket #{g.d1(5)}  "CSR please"                      exported {d}

[{d} 09:02] requester: Hi, need the service record for {f(L[0])}, customer {g.co}.
[{d} 09:40] agent lee: pulling it now
[{d} 09:44] agent lee: acct {acct}
[{d} 09:44] agent lee: svc addr {one(sa)}
[{d} 09:45] agent lee: billing address is the same
[{d} 09:45] agent lee: numbers on it: {f(L[0])} (main), {f(L[1])}, {f(L[2])}
[{d} 09:46] agent lee: also had {f(x)} but that one was disconnected in March
[{d} 09:47] requester: is there a PIN?
[{d} 09:47] agent lee: yes there is a passcode on the account, customer has it
"""
        else: s = f"""csr:
  as_of: {d}
  source: billing system "Tally"
  account_number: "{acct}"
  name: {g.co}
  service_address:
    street: {l1(sa)}
    city: {sa['c']}
    state: {sa['st']}
    zip: "{sa['z']}"
  billing_address: same
  btn: "{f(L[0])}"
  wtn:
    - "{f(L[0])}"
    - "{f(L[1])}"
    - "{f(L[2])}"   # elevator alarm
  authorized: [{g.person}]
  csr_team_phone: "{f(x)}"
  freeze: false
"""
        text(n, s); T(n, g, acct=acct, btn=L[0], numbers=L, svc=sa, bill=sa, contact=g.person if i else None, decoys=[x], expect=["disconnected-number", "passcode-required"] if i == 0 else ["alarm-line"], layout="r_thread", renderer="text", ext="txt", traps=["chat log" if i == 0 else "YAML", "disconnected number in a sentence" if i == 0 else "team's phone inside the record"])

@fam
def r_sheet():
    for i in range(2):
        n = f"r_sheet_{i+1}"; g = G(n); L = g.some(6); acct = ["S-" + g.d1(6), g.d1(9)][i]; sa = g.svc; ba = g.pobox(); co = g.co
        if i == 0: rows = [["CSR export", "", dt(g.date, "m/d/Y"), ""], ["Account", "Listed name", "Service address", "Billing address"], [acct, co, one(sa), one(ba)], ["", "", "", ""], ["TN", "Service", "PIC", "Note"]] + [[f(t, "-"), "Business line", "0555", ["BTN", "", "hunts from BTN", "", "elevator", ""][k]] for k, t in enumerate(L)]
        else: rows = [["Telephone", "Account", "Name", "Street", "City/St/Zip", "Pulled"]] + [[f(t, "("), acct, co, l1(sa), l2(sa), dt(g.date, "m/d/y")] for t in L]
        calc(n, rows); T(n, g, acct=acct, btn=L[0] if i == 0 else None, numbers=L, svc=sa, bill=ba if i == 0 else None, expect=["address-differs", "hunt-group", "alarm-line"] if i == 0 else ["missing-btn"], layout="r_sheet", renderer="libreoffice-calc", traps=["header row above one value row", "BTN in a note column"] if i == 0 else ["street has no heading of service or billing: where a record lists it per number it is the service address"])
