from kit import *
from functools import partial
def dot(l, v, w=26): return f"{l} {'.'*(w-len(l))} {v}"

@fam("r_southclassic", 3, "text", "BellSouth classic with dashed heads, wrapped FIDs, 7/4-digit TNs, range of DIDs in doc 3")
def _(r, i):
    r.setup(["AL", "GA", "NC", "SC", "TN", "MS"]); a = r.addr().up(); a.unit = ["STE 4", None, "FLR 2"][i-1]; b = r.pobox().up(); d = r.date(); n = r.names[0].upper()
    base = r.randint(10, 60); tn = lambda k: f"{r.npa}{r.nxx}01{base+k:02d}"
    main, l2, l3 = tn(0), tn(1), tn(5); cus = r.dg(3)
    nums = [main, l2, l3]; ef = ["hunt-group", "address-differs", "service-zip-missing"]
    x = ""
    if i == 3:
        nums += [tn(k) for k in range(10, 20)]; ef.append("did-trunks")
        x = f"042217   10  NDT   /TN {tn(10)[3:6]}-{tn(10)[6:]} THRU {tn(19)[6:]}         DID STATION NUMBERS\n         1  ND8                                          3.10\n"
    if i == 2:
        x = f"                 /ZLLU ALARM CKT\n"; ef.append("alarm-line")
    unit = f"/{a.unit}" if a.unit else ""
    t = f"""   PAGE   1                 CUSTOMER SERVICE RECORD               PRTD {D(d,'dash')}
 ACCT {ph(main,'sp-')} {cus}     CLS 1FB    BP 07   DIR {r.city[0][:4].upper()}1
 -----------------------------------------------------------------
-----LIST
LN    {n}
LA    {a.l1}
SA    {a.l1}, {a.city}{unit}
      /LSO {r.npa} {r.nxx}
YPH   NONE
-----BILL
BN1   {n}
BA1   {b.l1}
PO    {b.city} {b.st} {b.zip}
TAR   {r.dg(4)}
-----S&E
031409    1  1FB   /TN {ph(main,'sp-')}/PIC 0288/LPIC 0
                   288/HTG 1                            38.90
          1  9ZR                                         6.50
   PAGE   2                 CUSTOMER SERVICE RECORD               PRTD {D(d,'dash')}
 ACCT {ph(main,'sp-')} {cus}     CLS 1FB    BP 07   DIR {r.city[0][:4].upper()}1
 -----------------------------------------------------------------
031409    1  1FB   /TN {ph(l2,'7')}/PIC 0288/LPIC 0288
                   /HTG 1                               38.90
          1  9ZR                                         6.50
081519    1  1FB   /TN {l3[6:]}/PIC NONE/LPIC NONE       38.90
{x}          1  9ZR                                         6.50
          2  HSO   /TN {main[6:]}, {l2[6:]}              8.00
                                           TOTAL     {r.m(150,260)}
"""
    s = a.t(zip=False, st=False)
    return "txt", None, t, rec(acct=main+cus, btn=main, nums=nums, name=n, svc=s, bill=b, date=d, expectFindings=ef, impliedNumbers=nums[1:])

@fam("r_qwestpages", 2, "reportlab Courier, greenbar", "Qwest form, PCA/LPCA dates, RA related account that is not on the account, freeze")
def _(r, i):
    r.setup(["MN", "MT", "NM", "ID", "UT", "CO"]); a = r.addr().up(); a.unit = "UNIT B" if i == 2 else None; d = r.date(); n = r.names[0].upper()
    l = r.tns(4); main = l[0]; cus = r.dg(3); rel = r.tn()
    U = f" /LOC {a.unit}" if a.unit else ""
    t = f"""QWEST CORPORATION DBA CENTURYLINK QC        CSR INQUIRY          {D(d,'us')}

ACCT NUM {ph(main,'sp-')}-{cus}      STAT LIVE     CLS SVC  1FB     LANG E
------------------------------------------------------------------------
---LIST
  LN     {n}
  LA     {a.l1}, {a.city}
  SA     {a.l1}, {a.city} {a.st}{U}
  DZIP   {a.zip}
  SIC    5999
---BILL
  BN1    {n}
  BA1    {a.l1}{' ' + a.unit if a.unit else ''}
  PO     {a.city} {a.st} {a.zip}
  RA     {ph(rel,'sp-')}/CUS {r.dg(3)}
---RMKS
  LOCAL FREEZE ON ALL LINES PER CUST {D(after(d,-400),'dash')}
---S AND E
  12-04-14   1 1FB  /TN {ph(main,'sp-')}/PIC 0432/PCA BU {D(after(d,-900),'dash')}
                    /LPIC 0432/LPCA BU {D(after(d,-900),'dash')}       34.61
             1 9ZR                                             6.02
  12-04-14   1 AFK  /TN {ph(l[1],'sp-')}/PIC 0432/LPIC 0432          34.61
             1 9ZR                                             6.02
  05-30-18   1 AFK  /TN {ph(l[2],'sp-')}/PIC 0432/LPIC 0432          34.61
             1 9ZR                                             6.02
  05-30-18   1 AFK  /TN {ph(l[3],'sp-')}/PIC NONE/LPIC NONE
                    /DES FAX                                   34.61
             1 9ZR                                             6.02
             4 RTVXN                                            .00
---INDEX
  {ph(main,'7')}  {ph(l[1],'7')}  {ph(l[2],'7')}  {ph(l[3],'7')}
"""
    return "pdf", partial(monorl, shade=True), t, rec(acct=main+cus, btn=main, nums=l, name=n, svc=a, bill=a, date=d, notNumbers=[rel], expectFindings=["freeze"])

@fam("r_boxhdr", 2, "groff Courier", "NYNEX/Bell Atlantic boxed header repeated on both pages, ATX PIC, YYMMDD activity, pending order", True)
def _(r, i):
    r.setup(["NY", "PA", "MA", "NH", "ME", "VA"]); a = r.addr().up(); a.unit = None; d = r.date(); n = r.names[0].upper(); b = r.addr(False).up()
    l = r.tns(3); main = l[0]; cc = r.dg(3)
    hd = lambda p: f"""+----------------------------------------------------------------------+
! CUSTOMER SERVICE RECORD    BTN {ph(main,'sp-')}   CC {cc}       PAGE {p} OF 2   !
! COS 1MB   BUS    EXCH {r.city[0][:8].upper():8}   BILL PD 19   AS OF {D(d,'dash')}         !
+----------------------------------------------------------------------+
"""
    t = hd(1) + f"""
 PENDING ORDER   YES  - {r.dg(8)}  DUE {D(after(d,9),'dash')}
 
 *** LISTING ***
 LN   {n}
 SA   {a.l1}, {a.city}, {a.st} {a.zip}
 *** BILLING ***
 BN1  {n}
 BN2  ATTN {r.people[0].upper()}
 BA1  {b.l1}{' ' + b.unit if b.unit else ''}
 BA2  {b.city}, {b.st} {b.zip}
\f""" + hd(2) + f"""
 *** SERVICE AND EQUIPMENT ***
 DATE    QTY  USOC   DESCRIPTION
 {after(d,-2000):%y%m%d}  1    1MB    /TN {ph(main,'sp-')} /PIC ATX /LPIC ATX
 {after(d,-2000):%y%m%d}  1    ALN    /TN {ph(l[1],'sp-')} /PIC ATX /LPIC ATX
 {after(d,-700):%y%m%d}  1    ALN    /TN {ph(l[2],'sp-')} /PIC ATX /LPIC ATX
                      /DES ELEVATOR
 {after(d,-700):%y%m%d}  3    9ZR
 {after(d,-700):%y%m%d}  1    ESM    /TN {ph(main,'sp-')} /CFN {ph(r.other(),'sp-')}
 *** END OF RECORD ***
"""
    return "pdf", monogroff, t, rec(acct=main+cc, btn=main, nums=l, name=n, svc=a, bill=b, date=d, contact=r.people[0].upper(), expectFindings=["pending-order", "address-differs"])

@fam("r_bangbox", 2, "text", "AT&T box format with ! columns, SLA pointer not used; subtotal per TN", True)
def _(r, i):
    r.setup(["IN", "OH", "WI", "IL", "MI"]); a = r.addr().up(); a.unit = ["SUITE 14", None][i-1]; d = r.date(); n = r.names[0].upper()
    l = r.tns(3 + i); main = l[0]; cus = r.dg(3)
    row = lambda bl, c, ds, u, t: f"! {bl:5} ! {c:9} ! {ds:34} ! {u:>8} ! {t:>8} !"
    L = [f"CUSTOMER SERVICE RECORD                         PRINT DATE {D(d,'us')}", f"ACCOUNT NUMBER  {ph(main,'sp-')} {cus}       TYPE BUS    PAGE 1", "!" + "-"*78 + "!",
         f"! BILL NAME      {n:62}!", f"! BILL ADDRESS   {a.l1 + (' ' + a.unit if a.unit else ''):62}!", f"!                {a.city + ' ' + a.st + ' ' + a.zip:62}!",
         f"! SERVICE ADDR   {a.l1 + (', ' + a.unit if a.unit else '') + ', ' + a.city + ' ' + a.st + ' ' + a.zip:62}!", "!" + "-"*78 + "!",
         row("BL", "CODE/QNTY", "DESCRIPTION", "UNIT", "TOTAL"), "!" + "-"*78 + "!"]
    for k, n_ in enumerate(l):
        L += [row(str(k+1), "TN", ph(n_, "sp-") + (" MAIN" if k == 0 else ""), "", ""), row("", "1FB   1", "BUSINESS LINE FLAT RATE", "21.00", "21.00"), row("", "9ZR   1", "FEDERAL ACCESS CHARGE", "8.02", "8.02")]
        if k == 1: L.append(row("", "HTG   1", f"HUNTS FROM {n_[:0] + main[6:]}", "4.00", "4.00"))
        L += [row("", "", "SUBTOTAL", "", "33.02" if k == 1 else "29.02"), row("", "", "", "", "")]
    L += ["!" + "-"*78 + "!", "SERV & EQUIP ACCOUNT SUMMARY", f"  1FB  {len(l)}   9ZR  {len(l)}   HTG 1"]
    return "txt", None, "\n".join(L) + "\n", rec(acct=main+cus, btn=main, nums=l, name=n, svc=a, bill=a, date=d, expectFindings=["hunt-group"])

@fam("r_mailreply", 3, "text (e-mail)", "small LEC answers by e-mail; desk telephone in the signature; prose sentence lists the numbers; passcode in doc 2")
def _(r, i):
    r.setup(["IA", "NE", "SD", "ND", "KS", "MN", "MO"]); a = r.addr(); a.unit = None; b = r.pobox(); d = r.date(); n = r.names[0]; l = r.tns(2 + i); l[0], l[1] = l[1], l[0]; desk = r.tn(); acct = r.dg(6)
    dead = r.tn() if i == 3 else None
    lst = ", ".join(ph(x) for x in l[:-1]) + " and " + ph(l[-1])
    t = f"""From: Cheryl (Port Desk) <ports@{r.city[0].lower().replace(' ','')}tel.example>
To: csr-requests@northgatevoice.example
Date: {d:%a}, {d.day} {d:%b} {d.year} 10:4{i}:07 -0500
Subject: RE: CSR request {ph(l[0])} - PON NGV{r.dg(5)}

Hi,

Sorry for the delay, we had a storm come through and half of the crew was out on trouble tickets.
Below is what we have on this customer.

Account name:  {n}
Service address:  {a.l1}, {a.city} {a.st} {a.zip}
Mailing:  {b.l1}, {b.city} {b.st} {b.zip}
Our account number is {acct}.  The billing number is {ph(l[0])}.

Working numbers on the account are {lst}.
{('The old fax number ' + ph(dead) + ' was disconnected in ' + str(d.year-1) + ' so do not include it on the LSR.') if dead else ''}
{'There is a passcode on the account and the customer has to give it to you, we can not.' if i == 2 else 'No PIN on this one.'}

Send the LSR to this address, we do not have a GUI. Four business days please.

Cheryl Bohannon
Carrier Services
Direct {ph(desk)} | Fax {ph(r.tn())}

> On {after(d,-1):%m/%d/%y}, csr-requests@northgatevoice.example wrote:
> Please send the CSR for the end user at {ph(l[0])}. LOA on file.
> Contact us at {ph(r.other())} with questions.
"""
    ef = ["address-differs"] + (["passcode-required"] if i == 2 else []) + (["disconnected-number"] if dead else [])
    return "txt", None, t, rec(acct=acct, btn=l[0], nums=l, name=n, svc=a, bill=b, date=d, expectFindings=ef, notNumbers=[desk] + ([dead] if dead else []))

@fam("r_portalcards", 3, "chromium", "carrier portal print: cards, status chips, table of TNs with Active/Disconnected, user's own name in the corner")
def _(r, i):
    r.setup(); a = r.addr(); b = r.pobox(); d = r.date(); n = r.names[0]; l = r.tns(3 + i); dead = r.tn(); acct = "C-" + r.dg(7)
    rows = [(ph(x, "paren"), r.choice(["POTS Line", "Business Line", "Fax"]), f'<span class=g>Active</span>', "Main BTN" if x == l[0] else "—", D(after(d, -r.randint(300, 3000)), "iso")) for x in l]
    rows.insert(2, (ph(dead, "paren"), "Business Line", '<span class=x>Disconnected</span>', "—", "2019-04-02"))
    body = f"""<div class=top>CarrierConnect &nbsp;|&nbsp; Pre-Order &rsaquo; CSR Viewer <span style="float:right">Signed in: p.radtke@northgate &nbsp; Help {ph(r.tf(),'1-')}</span></div>
<h2>Customer Service Record</h2><div class=s>Retrieved {D(d,'mon')} 9:14 AM CT &nbsp;·&nbsp; Transaction {r.dg(9)}</div>
<div class=w><div class=c><h4>END USER</h4><small>Customer name</small><b>{E(n)}</b><small>Account ID</small><b>{acct}</b><small>Class</small><b>Business</b><small>Account PIN on file</small><b>{'Yes' if i==1 else 'No'}</b></div>
<div class=c><h4>SERVICE LOCATION</h4>{br(a.lines)}</div><div class=c><h4>BILL TO</h4>{br([n]+b.lines)}</div></div>
<h4>Telephone Numbers ({len(l)} active)</h4>{tbl(rows, ['Number','Product','Status','Role','Since'])}
<h4>Account Flags</h4><ul><li>Port freeze: {'LOCAL FREEZE ON' if i==2 else 'None'}</li><li>DSL on account: {'Yes — internet on ' + ph(l[1],'paren') + ' will be disconnected when the number ports' if i==3 else 'No'}</li><li>Pending orders: None</li></ul><div class=s>Information is proprietary and provided only for the authorized carrier. Page 1/1</div>"""
    css = ".top{background:#123a5a;color:#fff;padding:6px 10px}.w{display:flex;gap:10px}.c{border:1px solid #bbb;border-radius:6px;padding:8px;flex:1;font-size:9pt}small{display:block;color:#777;font-size:7pt}b{display:block}.s{color:#666;font-size:8pt}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;padding:4px}.g{color:#060}.x{color:#a00}h4{margin:8px 0 4px}"
    ef = ["address-differs", "disconnected-number"] + [["passcode-required"], ["freeze"], ["dsl"]][i-1]
    return "pdf", chromium, page(css, body), rec(acct=acct, btn=l[0], nums=l, name=n, svc=a, bill=b, date=d, expectFindings=ef, notNumbers=[dead])

@fam("r_jsonapi", 2, "json", "two different JSON shapes (flat CSR API, nested lines with status)")
def _(r, i):
    r.setup(); a = r.addr(); a.unit = "Ste 200" if i == 1 else None; d = r.date(); n = r.names[0]; l = r.tns(4); acct = r.dg(9); dead = r.tn()
    if i == 1:
        o = {"csrResponse": {"requestId": f"b7-{r.dg(6)}", "responseDate": D(d, "iso"), "status": "COMPLETE", "customerName": n, "accountNumber": acct, "billingTelephoneNumber": ph(l[0], "e164"), "pinRequired": True,
             "serviceAddress": {"houseNumber": a.num, "streetName": a.street, "unit": a.unit, "city": a.city, "stateCode": a.st, "zip": a.zip}, "workingTelephoneNumbers": [ph(x, "e164") for x in l], "lidbProvider": "N/A", "supportPhone": ph(r.tf(), "e164")}}
        ef = ["passcode-required"]; b = None; nn = []
    else:
        b = r.pobox()
        o = {"meta": {"generated": D(d, "iso") + "T14:02:11Z", "source": "OSS/BSS", "contactDesk": ph(r.tf())}, "account": {"id": acct, "type": "BUS", "btn": l[0], "legalName": n,
             "addresses": [{"use": "SERVICE", "line1": a.l1, "city": a.city, "state": a.st, "postal": a.zip}, {"use": "BILLING", "line1": b.l1, "city": b.city, "state": b.st, "postal": b.zip}]},
             "lines": [{"tn": x, "status": "WORKING", "product": "1FB"} for x in l] + [{"tn": dead, "status": "DISCONNECTED", "product": "1FB", "disconnectDate": "2024-02-11"}]}
        ef = ["address-differs", "disconnected-number"]; nn = [dead]
    return "json", None, json.dumps(o, indent=2), rec(acct=acct, btn=l[0], nums=l, name=n, svc=a, bill=b, date=d, expectFindings=ef, notNumbers=nn)

@fam("r_xmlcsr", 2, "xml", "LSOG-like XML with SANO/SASN parts; number ranges in elements (doc 2)")
def _(r, i):
    r.setup(); a = r.addr(); a.street, a.unit = ["Cherry St", "Depot St"][i-1], ["STE 110", None][i-1]; b = r.pobox(); d = r.date(); n = r.names[0]
    st, sf = a.street.split(); l = r.tns(3); ef = ["address-differs"]; imp = []
    rg = ""
    if i == 2:
        s = f"{r.npa}{r.nxx}"; s = r.npa + ("826" if r.nxx != "826" else "827"); rg = f'\n    <RANGE><FROM>{s}0150</FROM><TO>{s}0159</TO><TYPE>DID</TYPE></RANGE>'; imp = [f"{s}015{k}" for k in range(10)]; ef.append("did-trunks")
    acct = r.dg(10) if i == 1 else l[0] + r.dg(3)
    if i == 1: acct = "7" + acct[1:]; acct = "44" + acct
    t = f"""<?xml version="1.0" encoding="UTF-8"?>
<CSI_RESPONSE xmlns="urn:example:lsog:csi">
  <HEADER><TXNUM>{r.dg(8)}</TXNUM><CC>9{r.dg(3)}</CC><DT_SENT>{D(d,'flat')}</DT_SENT><REP_TEL>{ph(r.tf())}</REP_TEL></HEADER>
  <ACCOUNT><AN>{acct}</AN><ATN>{l[0]}</ATN><STATUS>LIVE</STATUS><TOS>1AF-</TOS></ACCOUNT>
  <ENDUSER>
    <NAME>{E(n)}</NAME>
    <SANO>{a.num}</SANO><SASN>{st}</SASN><SATH>{sf}</SATH>{f'<LD1>STE</LD1><LV1>110</LV1>' if a.unit else ''}<CITY>{a.city}</CITY><STATE>{a.st}</STATE><ZIP>{a.zip}</ZIP>
  </ENDUSER>
  <BILL><BILLNM>{E(n)}</BILLNM><STREET>{b.l1}</STREET><CITY>{b.city}</CITY><STATE>{b.st}</STATE><ZIP>{b.zip}</ZIP></BILL>
  <SERVICES>
""" + "\n".join(f'    <LINE><WTN>{x}</WTN><USOC>1FB</USOC><PIC>5124</PIC><LPIC>5124</LPIC></LINE>' for x in l) + rg + "\n  </SERVICES>\n</CSI_RESPONSE>\n"
    return "xml", None, t, rec(acct=acct, btn=l[0], nums=l + imp, name=n, svc=a, bill=b, date=d, expectFindings=ef, impliedNumbers=imp)

@fam("r_csvexport", 2, "csv", "spreadsheet export; doc 1 a row a number with repeated account columns, doc 2 key rows on top then a table with status")
def _(r, i):
    r.setup(); a = r.addr(); d = r.date(); n = r.names[0].replace(",", ""); l = r.tns(6); acct = r.dg(8); dead = r.tn(); a.unit = None
    if i == 1:
        t = "ACCT_NBR,CUST_NAME,BTN,WTN,LINE_TYPE,SVC_STREET,SVC_CITY,SVC_STATE,SVC_ZIP,AS_OF\n" + "".join(f'{acct},{n},{l[0]},{x},{r.choice(["BUS","FAX","BUS"])},{a.l1},{a.city},{a.st},{a.zip},{D(d,"us")}\n' for x in l)
        return "csv", None, t, rec(acct=acct, btn=l[0], nums=l, name=n, svc=a, date=d)
    b = r.pobox()
    t = f'Customer Service Record,,,\nRun date,{D(d,"us")},,\nAccount,{acct},,\nCustomer,{n},,\nBilling TN,{ph(l[0])},,\nService address,"{a.l1}, {a.csz}",,\nMail address,"{b.l1}, {b.csz}",,\nCare desk,{ph(r.tf())},,\n,,,\nTelephone,Feature,Status,MRC\n' + "".join(f"{ph(x)},Voice line,Working,{r.m()}\n" for x in l) + f"{ph(dead)},Voice line,Disconnected,0.00\n"
    return "csv", None, t, rec(acct=acct, btn=l[0], nums=l, name=n, svc=a, bill=b, date=d, notNumbers=[dead], expectFindings=["disconnected-number", "address-differs"])
