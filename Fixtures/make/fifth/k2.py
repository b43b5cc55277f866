from lib import *
BR='<br>'
def cable():  # comcast-business x2, xfinity
    for v in (0,1,2):
        name=f'k_ccrow_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-10-11','2026-09-02','2026-08-29'][v]); acct=f'8{r.randint(100,999)} {r.randint(10,99)} {r.randint(100,999)} {r.randint(1000000,9999999)}'
        npa=['503','541','814'][v]; ns=[tn(r,npa) for _ in range([6,4,1][v])]
        co=['Kellerman Orthotics LLC','Mossberg Self Storage','Howard Stavros'][v]
        ba=[addr('1800','Depot St','Salem','OR','97301-5520',unit='Ste 4'),addr('PO Box 2281','','x','OR','97477'),addr('5','Quarry Ln','Erie','PA','16506')][v]
        if v==1: ba=addr(None,'PO Box 2281','Springfield','OR','97477')
        sa=[ba,None,addr('5','Quarry Ln','Erie','PA','16506',printed='5 Quarry Ln, ERIE, PA, 16506')][v]
        if v==0: sa=addr('1800','Depot St','Salem','OR','97301',unit='Ste 4',printed='1800 Depot St Ste 4, Salem, OR 97301')
        hdr=f'<table class=h><tr><th>Account number<th>{"Billing date" if v<2 else "Bill date"}<th>Services from<th>Page</tr><tr><td>{acct}<td>{dd(d,"abbr")}<td>{dd(d+datetime.timedelta(4),"abbr")} to {dd(d+datetime.timedelta(33),"abbr")}<td>@ of {4 if v==1 else 3}</table>'
        acc2=[]
        if v==1:
            half=[ns[:2],ns[2:]]
            for k,(c,z) in enumerate([('Springfield','97477'),('Bend','97701')]): acc2.append((f'8{r.randint(100,999)} {r.randint(10,99)} {r.randint(100,999)} {r.randint(1000000,9999999)}',f'{r.randint(100,900)} {r.choice(STREETS)}, {c}, OR, {z}',half[k]))
        brand='COMCAST BUSINESS' if v<2 else 'xfinity'
        def voice(ns): return '<div class=v><b>'+('Comcast Business Voice' if v<2 else 'Xfinity Voice')+'</b>'+''.join(f'<div class=l><span class=num>{f(n,"(")}</span>{" <i>Main number</i>" if (v==0 and n==ns[2]) else ""} {"Business Voice Line" if v<2 else "Unlimited nationwide calling"}<span class=a>{money(r,20,45)}</span></div>' for n in ns)+'</div>'
        h=f'''<style>@page{{size:letter;margin:.5in}}body{{font:11px Arial}}.h{{width:100%;margin-bottom:14px}}.h th{{text-align:left;color:#777;font-weight:normal}}.h td{{font-weight:bold}}.l{{padding:4px 0;border-bottom:1px dotted #aaa}}.a{{float:right}}.num{{font-size:14px}}.pb{{page-break-before:always}}.box{{background:#f3f3f3;padding:10px;width:46%}}.f{{display:flex;justify-content:space-between}}</style>
{hdr.replace('@','1')}<div style="font-size:22px">{brand}</div><p>{"Hello "+co+"," if v<2 else "Thank you for choosing Xfinity"}<br>{"For "+sa['printed'] if sa else ""}</p>
<div class=f><div class=box><b>Your bill at a glance</b><div class=l>Previous balance<span class=a>$241.17</span></div><div class=l>EFT payment &ndash; thank you<span class=a>-241.17 cr</span></div><div class=l>Regular monthly charges<span class=a>${money(r)}</span></div><div class=l>Taxes, fees and other charges<span class=a>$21.90</span></div><div class=l><b>Amount due {dd(d+datetime.timedelta(21),"abbr")}</b><span class=a>${money(r)}</span></div></div>
<div class=box><b>Need help?</b><br>{"business.comcast.com/help or call 1-800-391-3000" if v<2 else "xfinity.com/support or call 1-800-934-6489"}<br>Moving? Tell us at 1-800-266-2278</div></div>
<div style="margin-top:60px;border-top:1px dashed;padding-top:10px" class=f><div><small>141 NW 16TH ST<br>POMPANO BEACH FL 33060-5250</small><p style="margin-top:20px">{co.upper()}<br>{BR.join(lines(ba)).upper()}</p></div><div>Account number <b>{acct}</b><br>Payment due {dd(d+datetime.timedelta(21),"abbr")}<p>COMCAST<br>PO BOX 60533<br>CITY OF INDUSTRY CA 91716-0533</p></div></div>
<div class=pb>{hdr.replace('@','2')}'''
        if v==1: h+='<b>Account Overview</b><table width=80%><tr><th align=left>Account<th align=left>Service location<th>Amount</tr>'+f'<tr><td>{acct} (primary account)<td>&ndash;<td>$0.00'+''.join(f'<tr><td>{a}<td>{E(l)}<td>${money(r)}' for a,l,_ in acc2)+f'</table></div><div class=pb>{hdr.replace("@","3")}'+''.join(f'<p><b>Additional account {a}</b><br>{E(l)}</p>'+voice(n) for a,l,n in acc2)+'</div>'
        else: h+='<b>Regular monthly charges</b><div class=l>Internet 500/35<span class=a>$159.95</span></div>'+voice(ns)+'<p>Voice Network Investment $3.00. Directory Listing Management Fee included.</p></div>'
        h+=TERMS('Comcast',r)
        chromium(name,h)
        co_t=co
        truth(name,'comcast-header-row','chromium',carrier=['comcast-business','comcast-business','xfinity'][v],acct=acct,btn=ns[2] if v==0 else None if v==1 else ns[0],numbers=ns,company=co,service=sa,billing=ba,date=d.isoformat(),traps=[['main number is third in the list'],['hierarchy bill: additional accounts'],['residential, one number']][v])
def csg():   # spectrum, mediacom, breezeline, sparklight
    for v,(cid,brand,remit,care) in enumerate([('spectrum','Spectrum Business','SPECTRUM<br>PO BOX 6030<br>CAROL STREAM IL 60197-6030','833-267-6094'),('mediacom','Mediacom Business','MEDIACOM<br>PO BOX 5744<br>CAROL STREAM IL 60197-5744','1-888-333-4039'),('sparklight','Sparklight Business','SPARKLIGHT<br>PO BOX 78000<br>PHOENIX AZ 85062','877-570-0500')]):
        name=f'k_csg_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-09-19','2026-11-02','2026-10-27'][v]); acct=[f'8349 {r.randint(10,99)} {r.randint(100,999)} {r.randint(1000000,9999999)}',f'8383 {r.randint(10,99)} {r.randint(100,999)} {r.randint(1000000,9999999)}',f'1{r.randint(10000000,99999999)}'][v]
        ct,st,z,npa=[('Ocala','FL','34471','352'),('Waterloo','IA','50701','319'),('Boise','ID','83705','208')][v]
        ns=[tn(r,npa) for _ in range([3,2,4][v])]; co=['QUILLEN MARINE SUPPLY','ABERNATHY FUNERAL HOME INC','SAWTOOTH OPTICAL LABORATORY LLC'][v]
        sa=addr(str(r.randint(100,4000)),r.choice(STREETS),ct,st,z,upper=True,unit=[None,None,'STE 12'][v],unitsep=' ')
        ba=[addr(None,'PO BOX 418',ct,st,'34478-0418',upper=True),dict(sa),dict(sa)][v]
        lab=['STATEMENT DATE','Statement date','Statement Date'][v]
        h=f'''<table width="100%" cellpadding="2"><tr><td width="50%" valign="top"><font size="5"><b>{brand}</b></font><br><font size="2">{lab} {dd(d,"abbr")}<br>{"ACCOUNT NUMBER" if v==0 else "Account Number"} {acct}<br>{["Security Code","PIN","Billed From: Sparklight, 210 E Earll Dr, Phoenix AZ 85012"][v]} {r.randint(1000,9999) if v<2 else ""}<br>{["SERVICE ADDRESS","Service address","Your Info: service at"][v]} {", ".join(lines(sa))}</font></td>
<td valign="top"><font size="2"><b>{["News from Spectrum","Your local office","Special Messaging Area"][v]}</b><br>{["Scheduled maintenance will happen overnight. Learn more at spectrum.net.","Mediacom, 6300 Council St NE, Cedar Rapids IA 52402, 319-395-7801","Thank you for being a loyal customer. Find answers at business.sparklight.com."][v]}<br>Questions? {care}</font></td></tr></table><br>
<font size="3"><b>Summary</b></font><font size="2"> &nbsp; Service from {dd(d+datetime.timedelta(3),"us2")} through {dd(d+datetime.timedelta(32),"us2")}</font>
<table width="60%" border="0"><tr><td>Previous Balance</td><td align="right">214.18</td></tr><tr><td>Payments Received - Thank You</td><td align="right">-214.18</td></tr><tr><td>{brand} Internet</td><td align="right">{money(r)}</td></tr><tr><td>Voice</td><td align="right">{money(r)}</td></tr><tr><td>Total Due by {dd(d+datetime.timedelta(18),"us2")}</td><td align="right">${money(r)}</td></tr></table><br>
<b>Charge details</b><table width="80%" border="1" cellspacing="0" cellpadding="3">{''.join(f'<tr><td>{["Spectrum Business Voice","Business Phone","Phone"][v]}<br>{f(n,["-","-","("][v])}</td><td>Unlimited local and long distance</td><td align="right">{money(r,15,40)}</td></tr>' for n in ns)}<tr><td>Taxes, fees and surcharges</td><td></td><td align="right">{money(r,5,30)}</td></tr></table>
<p><font size="1">Closed captioning inquiries: 1-888-276-5255. Local franchise authority: City of {ct}, {tag(r)}. 911 may not be available in a power outage.</font></p><hr>
<table width="100%"><tr><td><font size="1">{["4145 S. FALKENBURG RD RIVERVIEW FL 33578-8652","ONE MEDIACOM WAY, MEDIACOM PARK NY 10918","1314 N 3RD ST PHOENIX AZ 85004"][v]}</font><br><br>{co}<br>{BR.join(lines(ba))}</td><td>{lab} {dd(d,"us2")}<br>Account {acct}<br>Amount ${money(r)}<br><br>{remit}</td></tr></table>'''
        lohtml(name,h)
        truth(name,'cable-statement-lo','libreoffice',carrier=cid,acct=acct,numbers=ns,company=co,service=sa,billing=ba,date=d.isoformat(),traps=['security code or PIN beside the account','issuer addresses'])
def tag(r): return '%d-%d'%(r.randint(200,900),r.randint(1000,9999))
def specent():
    name='k_spectrum_ent_0'
    if not want(name): return
    r=rng(name); d=D('2026-09-01'); acct=str(r.randint(100000000,199999999)); inv=acct+'090126'; co='Fennimore Regional School District'; npa='414'
    base=tn(r,npa,None,'4200'); rngs=[seq(base,k) for k in range(40)]; pilots=[tn(r,npa)]
    sa=addr('1450','Beacon Hill Rd','Milwaukee','WI','53204'); ba=addr('200','E Ninth St','Milwaukee','WI','53202',unit='Room 310')
    h=f'''<style>@page{{size:letter;margin:.5in}}body{{font:9.5pt "Carlito"}}table{{border-collapse:collapse;width:100%}}td,th{{padding:2px 4px;text-align:left}}.d td{{border-bottom:.5px solid #999}}</style><table><tr><td width=55%><b style="font-size:17pt">Spectrum Enterprise</b></td><td><b>Service At</b><br>{E(co)}<br>{BR.join(lines(sa))}</td></tr></table>
<table style="margin-top:10px;background:#e8eef4"><tr><th>Invoice Date<th>Invoice Number<th>Account Number<th>Due Date<th>Security Code<tr><td>{dd(d,'abbr')}<td>{inv}<td>{acct}<td>{dd(d+datetime.timedelta(29),'abbr')}<td>{r.randint(1000,9999)}</table>
<h3>Charge Details</h3><table class=d><tr><td>Fiber Internet Access 1 Gbps<td>42/KGFD/{r.randint(100000,999999)}/CHTR<td align=right>1,140.00<tr><td>Voice Trunk (PRI/SIP) 23 channels<td>Billing TN {f(pilots[0])}<td align=right>498.00<tr><td>DID block of 40<td>{f(rngs[0])} to {rngs[-1][6:]}<td align=right>10.00<tr><td>Federal USF<td><td align=right>81.44</table>
<p>Billing: 1-888-812-2591. Repair: 1-888-812-2591 option 2. Local account manager Irene Ostrander, 414-908-3377.</p>
<div style="border-top:1px dashed;margin-top:180px;padding-top:10px"><table><tr><td>{E(co)}<br>ATTN: Preston Wexler<br>{BR.join(lines(ba))}<td>Account Number {acct}<br>Amount Due $1,729.44<br>Charter Communications<br>PO Box 223085<br>Pittsburgh PA 15251-2085</table></div>'''
    weasy(name,h)
    truth(name,'spectrum-enterprise-strip','weasyprint',carrier='spectrum-enterprise',acct=acct,btn=pilots[0],numbers=pilots+rngs,company=co,service=sa,billing=ba,date=d.isoformat(),contact='Preston Wexler',decoys=['4149083377'],traps=['range with a four-digit end','Billing TN label','account manager telephone'])
def cox():
    for v in (0,1):
        name=f'k_cox_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-10-06','2026-08-16'][v]); acct=f'00{r.randint(1,3)} {r.randint(1000,9999)} {r.randint(1000000,9999999):07d} {r.randint(10,99)}'; npa=['402','602'][v]; ns=[tn(r,npa) for _ in range([4,3][v])]
        co=['Pruitt Bros. Auto Glass','Saguaro Veterinary Surgery PLLC'][v]; sa=[addr('3300','Harrison Blvd','Omaha','NE','68105'),addr('9102','W Juniper Dr','Phoenix','AZ','85037',unit='Suite B-4')][v]
        ba=dict(sa) if v==0 else addr('9102','W Juniper Dr','Phoenix','AZ','85037-2213',unit='Suite B-4'); gone=tn(r,npa)
        accbox=f'<div class=b><b>2</b> &nbsp;<b>Account Number</b> {acct}<br><b>Cox PIN</b> {r.randint(1000,9999)}<br><b>Service Address</b><br>{BR.join(lines(sa))}</div>'
        invbox=f'<div class=b><b>2</b> &nbsp;<b>Invoice Number</b> {r.randint(10**8,9*10**8)}<br>Bill Date {dd(d,"long")}</div>'
        h=f'''<style>@page{{size:letter;margin:.5in}}body{{font:11px Arial}}.w{{display:grid;grid-template-columns:210px 1fr;gap:18px}}.b{{border:1px solid #9ab;padding:8px;margin-bottom:8px}}td{{padding:2px 6px}}.pb{{page-break-before:always}}</style><div class=w><div><div style="font-size:24px;color:#06c"><b>COX</b> Business</div><div class=b><b>1</b> &nbsp;{"Bill Date "+dd(d,'long') if v==0 else "Page 1 of 2"}<br>Due {dd(d+datetime.timedelta(20),'long')}</div>{accbox if v==0 else invbox}<div class=b><b>3</b> &nbsp;<b>How to Reach Us</b><br>Support 1-866-272-5777<br>coxbusiness.com<br>Cox, 11505 W Dodge Rd, Omaha NE 68154</div></div>
<div><b>Your Account Summary</b><table><tr><td>Previous balance<td>$301.55<tr><td>Payment received, thank you<td>-$301.55<tr><td>Monthly Services<td>${money(r)}<tr><td>Taxes and fees<td>$22.18<tr><td><b>Total due</b><td>${money(r)}</table>
{"<b>Monthly Services by line</b><table>"+''.join(f"<tr><td>Voice line {f(n)}<td>VoiceManager Essential<td>{money(r,20,40)}" for n in ns)+f"<tr><td>Voice line {f(gone)}<td>Disconnected {dd(d-datetime.timedelta(12),'us')}, partial credit<td>-8.11</table>" if v==0 else "<p>Your detailed charges are on the next page.</p>"}
<div style="margin-top:220px;border-top:1px dashed;padding-top:8px">Payment Coupon<p>{E(co)}<br>{BR.join(lines(ba))}</p><p>COX BUSINESS<br>PO BOX 53262<br>PHOENIX AZ 85072-3262</p></div></div></div>
{"<div class=pb><table width=100%><tr><td>"+E(co)+"<td>Account Number "+acct+"<td>Page 2 of 2</table>"+accbox.replace('<b>2</b> &nbsp;','')+"<b>Monthly Services</b><table>"+''.join(f"<tr><td>Telephone number<td>{f(n,'(')}<td>{money(r,20,40)}" for n in ns)+"</table></div>" if v==1 else ""}'''+TERMS("Cox Business",r)
        chromium(name,h)
        truth(name,'cox-numbered-boxes','chromium',carrier='cox',acct=acct,numbers=ns,company=co,service=sa,billing=ba,date=d.isoformat(),decoys=[gone] if v==0 else [],traps=['disconnected line'] if v==0 else ['page 1 has only an invoice number'])
def qwest():
    for v in (0,1):
        name=f'k_qwest_{v}'
        if not want(name): continue
        r=rng(name); npa=['509','520'][v]; b=tn(r,npa); d=D(['2026-10-01','2026-07-22'][v]); cc=str(r.randint(100,899)); let=r.choice('BDKR')
        co=['YARBOROUGH SEED CO','CASTELLAN & RASMUSSEN CPAS PLLC'][v]; ba=[addr('12','Depot St','Spokane','WA','99202',upper=True),addr('640','N Front St','Tucson','AZ','85705',upper=True,unit='STE 300',unitsep=' ')][v]
        acct=f'{npa} {b[3:6]}-{b[6:]} {cc}'+(f' {let}' if v==0 else ''); ns=[b]+[tn(r,npa,b[3:6]) for _ in range(3)]; called=[]
        it=''
        for k,(day,tm,n,m,c) in enumerate(calls(r,5)): called.append(n); it+=f'{pm(d).strftime("%b").upper()} {day}\t{tm}M\t{r.choice(["SEATTLE WA","MESA AZ","OGDEN UT"])}\t{f(n,"s")}\t{m}\t{c}\n'
        src=f'''.nr PO 0.8i
.nr LL 6.8i
.nr PS 10
.ds CH
.ds CF
.LP
.ps 18
CenturyLink
.ps 10
.TS
tab(\t);
l l.
Account Number:\t{acct}
Bill Date:\t{dd(d,'caps' if v==0 else 'abbr')}
Page:\t1 of 2
.TE
.LP
.nf
{co}
{chr(10).join(lines(ba))}
.fi
.SH
Monthly Account Summary
.TS
tab(\t) expand;
l r.
Previous Balance\t288.13
Payments Received, Thank You\t-288.13
New Charges\t{money(r,200,400)}
\\fBTotal Amount Due by {dd(d+datetime.timedelta(22),'long')}\\fP\t\\fB{money(r,200,400)}\\fP
.TE
.SH
Summary of Your New Charges
.TS
tab(\t) expand;
l r.
Monthly Service Charges\t{money(r)}
Usage and Itemized Calls\t{money(r)}
Taxes, Fees and Surcharges\t31.40
.TE
.LP
Customer service: centurylink.com or 1-800-603-6000. Repair: 1-800-954-1211.
.sp 2
.LP
- - - - - - - - - - - - - - - - - - - - PAYMENT COUPON - - - - - - - - - - - - - - - - - - - -
.TS
tab(\t) expand;
l l.
{co}\tCENTURYLINK
{lines(ba)[0]}\tPO BOX 91155
{lines(ba)[1]}\tSEATTLE WA 98111-9255
Account {acct}\tAmount Enclosed
.TE
.bp
.SH
Monthly Service Charges
'''
        for n in ns: src+=f'.LP\n\\fBCharges for {f(n,"s")}\\fP\n.TS\ntab(\t) expand;\nl l r.\n1\t{r.choice(["Business line","Business line, additional","Choice Business Plus"])}\t{money(r,30,60)}\n1\tFacility Relocation Cost Recovery\t.98\n.TE\n'
        src+=f'.SH\nItemized Calls for {f(b,"s")}\n.TS\ntab(\t);\nl l l l r r.\nDATE\tTIME\tPLACE\tNUMBER\tMIN\tAMOUNT\n{it}.TE\n'
        groff(name,src)
        truth(name,'qwest-groff','groff',carrier='centurylink-qwest',acct=npa+b[3:]+cc,btn=b,numbers=ns,company=co,billing=ba,date=d.isoformat(),decoys=called,traps=['check letter dropped'] if v==0 else [])
def lumen():
    name='k_lumen_0'
    if not want(name): return
    r=rng(name); d=D('2026-10-17'); acct='5-QXHTRW3'; co='Vandermeer Logistics Holdings, Inc.'; ba=addr('4100','Commerce St','Waco','TX','76704',unit='Suite 900'); ns=[tn(r,'254') for _ in range(4)]; t8=tf(r); site=addr('218','Tannery Row','Temple','TX','76501')
    h=f'''<table width="100%"><tr><td><font size="6" color="#0047bb"><b>LUMEN</b></font></td><td align="right"><font size="2">Billing Account Number &nbsp; <b>{acct}</b><br>Invoice Number &nbsp; {r.randint(600000000,699999999)}<br>Payment Due &nbsp; {dd(d+datetime.timedelta(30),'long')}<br>Invoice Date &nbsp; <b>{dd(d,'long')}</b></font></td></tr></table><br><font size="3">{co}<br>Attn: Accounts Payable<br>{BR.join(lines(ba))}</font><br><br><font size="2">Invoice questions: 1-877-453-8353 or Billing@lumen.com. How to pay: Lumen, PO Box 910182, Denver, CO 80291-0182</font>
<h4>BILL SUMMARY</h4><table width="60%"><tr><td>Previous Statement Balance</td><td align="right">3,118.40</td></tr><tr><td>Payments</td><td align="right">(3,118.40)</td></tr><tr><td>Current Charges</td><td align="right">3,126.73</td></tr></table><p style="page-break-before:always"></p><h4>PAYMENTS RECEIVED</h4><table width="80%" border="1" cellspacing="0"><tr><th>Invoice Number</th><th>Invoice Date</th><th>Receipt</th><th>Amount</th></tr><tr><td>698104412</td><td>September 17, 2026</td><td>R-88120417</td><td>3,118.40</td></tr></table>
<h4>SERVICE LEVEL ACTIVITY</h4><p><font size="2"><b>Service Location:</b> {site['printed'].replace(chr(10),', ')}</font></p><table width="100%" border="1" cellspacing="0" cellpadding="2"><tr><th>Service Number</th><th>Product</th><th>Charge</th></tr><tr><td>BBKX{r.randint(100000,999999)}</td><td>IQ SIP Trunk, 10 call paths</td><td align="right">210.00</td></tr>{''.join(f'<tr><td>{f(n,"")}</td><td>SIP Telephone Number</td><td align="right">1.25</td></tr>' for n in ns)}<tr><td>{f(t8,"")}</td><td>Toll Free IQ Inbound</td><td align="right">5.00</td></tr></table>'''
    lohtml(name,h)
    truth(name,'lumen-sla','libreoffice',carrier='lumen',acct=acct,numbers=ns+[t8],company=co,service=site,billing=ba,date=d.isoformat(),traps=['numbers without separators under Service Number','earlier invoice'])
def ftr():
    for v,(cid,brand) in enumerate([('frontier','Frontier Communications'),('ziply','Ziply Fiber')]):
        name=f'k_pin17_{v}'
        if not want(name): continue
        r=rng(name); npa=['304','425'][v]; b=tn(r,npa); d=D(['2026-09-28','2026-10-13'][v]); acct=f'{f(b)}-{["031409","112217"][v]}-5'; ns=[b]+[tn(r,npa,b[3:6]) for _ in range(2)]
        co=['JANKOWSKI HARDWARE','SKYKOMISH VALLEY ANIMAL RESCUE'][v]; ba=[addr('55','Old Mill Rd','Beckley','WV','25801',upper=True),addr(None,'PO BOX 377','SULTAN','WA','98294-0377',upper=True)][v]
        sa=[None,addr('31010','Sycamore Ct','Sultan','WA','98294',upper=True)][v]
        p=P(name); called=[]
        p.t(40,50,brand,fn='Times-Bold',sz=19); p.box(330,30,250,150)
        p.t(338,45,'ACCOUNT SUMMARY',fn='Times-Bold',sz=10);y=60
        for l,x in [('New Charges Due Date',dd(d+datetime.timedelta(24),'us2')),('Billing Date',dd(d,'us2')),('Account Number',acct),('PIN',str(r.randint(1000,9999))),('Previous Balance','144.10'),(f'Payments Received Thru {dd(d-datetime.timedelta(5),"us2")}','-144.10'),('Thank you for your payment!',''),('Balance Forward','.00'),('New Charges',money(r)),('Total Amount Due','$'+money(r))]: p.t(338,y,l,fn='Times-Roman',sz=9);p.t(574,y,x,fn='Times-Bold' if l[:7] in('Account','Total A') else 'Times-Roman',sz=9,al='r');y+=12
        p.ls(60,110,[co]+lines(ba),fn='Times-Roman',sz=10)
        if sa: p.t(40,196,'SERVICE ADDRESS  '+', '.join(lines(sa)),fn='Times-Roman',sz=9)
        y=220;p.t(40,y,'CURRENT BILLING SUMMARY',fn='Times-Bold',sz=10);y+=14
        p.t(40,y,f'Detail of {"Frontier" if v==0 else "Ziply Fiber"} Charges    Local Service from {dd(d,"us2")} to {dd(d+datetime.timedelta(29),"us2")}',fn='Times-Roman',sz=9);y+=13
        for n in ns:
            p.t(40,y,f(n,'/'),fn='Times-Bold',sz=9);y+=11
            for q in (['Business Line','FCA Subscriber Line Charge'] if n!=b else ['Business Line','Hunting','FCA Subscriber Line Charge']): p.t(60,y,q,fn='Times-Roman',sz=9);p.t(300,y,money(r,5,40),fn='Times-Roman',sz=9,al='r');y+=11
        p.t(40,y+6,'Toll/Usage',fn='Times-Bold',sz=9);y+=18
        p.t(40,y,f'Detail of toll charges for {f(b,"/")}',fn='Times-Roman',sz=8);y+=10
        for day,tm,n,m,c in calls(r,5): called.append(n);p.t(40,y,f'{pm(d).strftime("%b")} {day} {tm}  {f(n,"/")}  {m}.0 min  {c}',fn='Times-Roman',sz=8);y+=10
        fr=tn(r,'702');called.append(fr);p.t(40,y+6,f'Third party: Vantel Clearing, inquiries {f(fr)}; collect call from {f(called[0])}',fn='Times-Roman',sz=8)
        p.line(30,620,582,620,.5,([3,3],0));p.t(40,634,f'PAYMENT STUB     Account Number {acct}     Amount due by {dd(d+datetime.timedelta(24),"us2")}',fn='Times-Roman',sz=9)
        p.ls(60,670,[co]+lines(ba),fn='Times-Roman',sz=10);p.ls(340,670,[brand.upper()]+(['PO BOX 740407','CINCINNATI OH 45274-0407'] if v==0 else ['PO BOX 740416','CINCINNATI OH 45274-0416']),fn='Times-Roman',sz=10)
        p.t(40,600,f'To reach us: {"1-800-921-8102" if v==0 else "1-866-699-4759"}. Mailing address changes on the back.',fn='Times-Roman',sz=8); p.new();rl_terms(p,brand,r); p.save()
        truth(name,'account-summary-17','reportlab',carrier=cid,acct=acct,btn=b,numbers=ns,company=co,service=sa,billing=ba,date=d.isoformat(),decoys=called,traps=['PIN in summary','slash-separated numbers','third-party numbers'])
def kin():
    name='k_kinetic_0'
    if not want(name): return
    r=rng(name); b=tn(r,'606'); ex=b[3:6]; acct='0%08d'%r.randint(20000000,29999999); d=D('2026-08-27'); ns=[b]+[tn(r,'606',ex) for _ in range(4)]; co='HOLLER CREEK ELEMENTARY PTO'; ba=addr('940','Quarry Ln','London','KY','40741',upper=True)
    L=['WINDSTREAM  KINETIC BUSINESS','','%-36s%s'%('ACCOUNT NUMBER','INVOICE DATE'),'%-36s%s'%(acct,dd(d,'abbr')),'','TELEPHONE NUMBER ....... '+f(b,'('),'BILLING PERIOD ......... AUG 27 - SEP 26','DUE DATE ............... SEP 21, 2026','',co]+lines(ba)+['','PREVIOUS BALANCE'.ljust(40,'.')+'311.09','PAYMENTS'.ljust(40,'.')+'311.09CR','CURRENT CHARGES'.ljust(40,'.')+'309.66','TOTAL AMOUNT DUE'.ljust(40,'.')+'309.66','','THANK YOU FOR CHOOSING KINETIC.  BILLING QUESTIONS CALL 1-866-445-5880','','MONTHLY CHARGES']
    for n in ns: L+=[f'  {f(n,"(")}','    CENTREX LINK CHARGE'.ljust(44)+'12.50','    IBN EXCHANGE ACCESS'.ljust(44)+'21.10','    BILLED NUMBER SCREENING'.ljust(45)+'.00']
    L+=['','MAIL PAYMENT TO: WINDSTREAM  PO BOX 9001908  LOUISVILLE KY 40290-1908']
    groff(name,'.nf\n.ft C\n.ps 10\n.vs 12\n.po 1i\n.ll 7i\n.sp 5\n'+'\n'.join('\\&'+l for l in L)+'\n',args=())
    truth(name,'kinetic-courier','groff',carrier='windstream-kinetic',acct=acct,btn=b,numbers=ns,company=co,billing=ba,date=d.isoformat(),traps=['account and date on one line','telephone number in the summary is the BTN'])
def we():
    name='k_we_0'
    if not want(name): return
    r=rng(name); d=D('2026-09-09'); acct=str(r.randint(2000000,2999999)); co='MISSION RIDGE URGENT CARE PARTNERS'; ba=addr('700','E Ninth St','Asheville','NC','28803',unit='STE 15',upper=True,unitsep=' ')
    L=[];ns=[];called=[]
    for nm,ct,st,z,npa in [('MISSION RIDGE - WEST','ASHEVILLE','NC','28806','828'),('MISSION RIDGE - GREER','GREER','SC','29650','864')]:
        k=[tn(r,npa) for _ in range(3)];ns+=k;L.append((str(r.randint(3000000,3999999)),nm,f'{r.randint(10,999)} {r.choice(STREETS).upper()}, {ct} {st} {z}',k))
    t8=tf(r);ns.append(t8);L[0][3].append(t8)
    cd=''
    for day,tm,n,m,c in calls(r,6): called.append(n);cd+=f'<tr><td>08/{day}/26<td>{tm}<td>{f(n)}<td>{m}.0<td>{c}'
    h=f'''<style>@page{{size:letter landscape;margin:.7in .5in;@top-center{{content:"WINDSTREAM ENTERPRISE   ACCOUNT NUMBER: {acct}   INVOICE DATE: {dd(d,'us')}   INVOICE NUMBER: {r.randint(70000000,79999999)}   PAGE " counter(page);font:8pt "Liberation Mono"}}}}body{{font:8.5pt "Liberation Mono"}}td,th{{text-align:left;padding:1px 8px}}h4{{margin:12px 0 3px;border-top:1px solid}}</style><p>{co}<br>{BR.join(lines(ba))}</p><p>REMIT TO: WINDSTREAM, P.O. BOX 9001013, LOUISVILLE, KY 40290-1013 &nbsp; CUSTOMER CARE 1-800-600-5050</p>
<h4>LOCATION SUMMARY</h4><table><tr><th>ACCOUNT<th>LOCATION<th>CURRENT</tr>{''.join(f'<tr><td>{a}<td>{n}<td>{money(r)}' for a,n,_,_ in L)}</table><h4>PAYMENTS APPLIED</h4><p>08/24/26 CHECK 10442 &nbsp; 812.55 CR</p>
{''.join(f'<h4>ACTIVITY FOR ACCOUNT - {a} {n} - (PIN: {r.randint(1000,9999)}): {l}</h4><table>'+''.join(f'<tr><td>{f(x)}<td>{"TOLL FREE NUMBER" if x==t8 else "BUSINESS LINE"}<td>MONTHLY CHARGES<td>{money(r,10,50)}' for x in k)+'</table>' for a,n,l,k in L)}<h4>ITEMIZED CALL DETAIL {f(L[0][3][0])}</h4><table><tr><th>DATE<th>TIME<th>CALLED<th>MIN<th>AMT</tr>{cd}</table>'''
    weasy(name,h)
    truth(name,'we-locations-landscape','weasyprint',carrier='windstream-enterprise',acct=acct,numbers=ns,company=co,billing=ba,date=d.isoformat(),decoys=called,traps=['master account only in running header','PIN in the heads','several locations'])
if __name__=='__main__':
    for fn in (cable,csg,specent,cox,qwest,lumen,ftr,kin,we): fn()
