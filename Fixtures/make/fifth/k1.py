from lib import *
def hid(p,x,y,t):
    p.c.saveState();o=p.c.beginText(x,p.h-y);o.setFont('Helvetica',1);o.setTextRenderMode(3);o.textOut(t);p.c.drawText(o);p.c.restoreState()
def tag(s): return ''.join(ch for ch in s if ch.isalnum())
# ---- 1 att-ilec two columns
def att_glance():
    for v in (0,1):
        name=f'k_att_glance_{v}'
        if not want(name): continue
        r=rng(name); npa=['559','517'][v]; ex=nxx(r); b=tn(r,npa,ex); cc='%03d'%r.randint(100,899); chk=str(r.randint(1,9))
        d=D(['2026-09-07','2026-10-19'][v])
        co=['HOLLENBECK PACKING SUPPLY INC','GRANGER WAY UPHOLSTERY'][v]
        ba=[addr('4417','E Vassar Access Rd','Fresno','CA','93725-2118',unit='Dock 9',upper=True,unitsep=' '),addr('208','Tannery Row','Lansing','MI','48906-4410',upper=True)][v]
        nums=[b]+([seq(b,1),tn(r,npa,ex),tn(r,npa),tn(r,npa)] if v==0 else [])
        p=P(name); acct=f'{b[:3]} {b[3:6]}-{b[6:]} {cc} {chk}'
        def head(pg,of):
            p.t(360,34,'Page',sz=8);p.t(470,34,f'{pg} of {of}',sz=8)
            p.t(360,46,'Account Number',sz=8);p.t(470,46,acct,sz=8,fn='Helvetica-Bold')
            p.t(360,58,'Billing Date',sz=8);p.t(470,58,dd(d,'abbr'),sz=8)
        of=3 if v==0 else 2
        head(1,of); (p.t(40,50,'AT&T',fn='Helvetica-Bold',sz=20) if v==0 else rl_logo(p,40,54,'AT&T'))
        p.ls(40,92,[co]+lines(ba),lead=11)
        p.t(360,92,'att.com',sz=8)
        p.box(40,140,250,20,fill=.85,stroke=0); p.t(46,153,'Bill-At-A-Glance',fn='Helvetica-Bold',sz=11)
        y=176; pv=money(r,80,300)
        for a,c in [('Previous Bill',pv),('Payment Received 8-24 - Thank you!',pv+'CR'),('Adjustments','.00'),('Balance','.00'),('Current Charges',money(r,80,400))]:
            p.t(46,y,a,sz=9);p.t(286,y,c,sz=9,al='r');y+=13
        p.line(40,y-6,290,y-6,1); p.t(46,y+6,'Total Amount Due',fn='Helvetica-Bold',sz=10);p.t(286,y+6,'$'+money(r,100,400),fn='Helvetica-Bold',sz=10,al='r')
        p.t(46,y+20,'Amount Due in Full by',sz=9);p.t(286,y+20,dd(d+datetime.timedelta(24),'abbr'),sz=9,al='r')
        p.box(40,y+40,250,18,fill=.85,stroke=0);p.t(46,y+53,'Billing Summary',fn='Helvetica-Bold',sz=10)
        p.ls(46,y+70,['Questions? Visit att.com','Plans and Services','   1 800 321-2000','   Service Changes:','   1 800 321-2000','Repair Services: 1 800 246-8464','','Page  Total of Current Charges'],sz=8)
        # right col
        p.box(320,140,250,18,fill=.85,stroke=0);p.t(326,153,'Plans and Services',fn='Helvetica-Bold',sz=10)
        y=172
        p.t(326,y,'Monthly Service - '+dd(d,'abbr')[:6].replace(',','')+' thru next bill',fn='Helvetica-Bold',sz=8.5); y+=14
        def sect(n,y,x=326):
            p.t(x,y,'Charges for '+f(n,'s'),fn='Helvetica-Bold',sz=8.5);y+=11
            for k,(a,c) in enumerate([('Business Local Line',money(r,40,60)),('Federal Access Charge','6.84'),('Caller ID Name and Number','11.00')][:r.choice([2,3])]):
                p.t(x,y,f'{k+1}. {a}',sz=8);p.t(x+240,y,c,sz=8,al='r');y+=10
            p.t(x,y,'Total Charges for '+f(n,'s'),sz=8);p.t(x+240,y,money(r,50,75),sz=8,al='r');return y+16
        if v==1:
            for k,(a,c) in enumerate([('Business Local Calling Unlimited B','62.00'),('Federal Access Charge','5.94'),('Voice Mail Basic','14.00')]): p.t(326,y,f'{k+1}. {a}',sz=8);p.t(566,y,c,sz=8,al='r');y+=10
        else:
            for n in nums[:2]: y=sect(n,y)
        p.line(30,640,582,640,.5,([3,3],0)); p.t(40,655,'Return bottom portion with your check in the enclosed envelope.',sz=7)
        p.t(360,672,'Account Number',sz=8);p.t(470,672,acct,sz=8); p.t(360,684,'Billing Date',sz=8);p.t(470,684,dd(d,'abbr'),sz=8)
        p.ls(60,700,[co]+lines(ba)); p.ls(360,704,['AT&T','PO BOX 5025','CAROL STREAM IL 60197-5025'])
        p.t(60,770,f'{b}{cc}{chk}000000{r.randint(10000,99999)}000000{r.randint(10000,99999)}',fn='Courier',sz=10)
        p.new(); head(2,of); called=[]
        if v==0:
            p.t(40,92,'Plans and Services',fn='Helvetica-Bold',sz=10); p.t(40,106,'Monthly Service - Continued',sz=9)
            y=122
            for n in nums[2:]: y=sect(n,y,40)
        y=92; p.t(326,y,'Call Charges',fn='Helvetica-Bold',sz=10);y+=14
        p.t(326,y,f'Itemized Calls Billed for {f(b,"s")}',fn='Helvetica-Bold',sz=8);y+=11
        p.t(326,y,'No. Date   Time     Place Called    Number          Min',sz=7.5);y+=10
        for k,(day,tm,n,m,c) in enumerate(calls(r,6)):
            called.append(n);p.t(326,y,f'{k+1}   {pm(d).month:02d}-{day}  {tm}  {r.choice(["DENVER CO","AUSTIN TX","BOSTON MA"])}  {f(n,"s")}  {m}:00',sz=7.5);p.t(566,y,c,sz=7.5,al='r');y+=10
        p.t(326,y+6,f'Total Itemized Calls Billed for {f(b,"s")}',sz=7.5)
        p.t(40,500,'Surcharges and Other Fees',fn='Helvetica-Bold',sz=10);p.ls(40,514,['9-1-1 Emergency System          1.10','Federal Universal Service Fee    8.41','State Regulatory Fee              .36'],sz=8)
        if v==0:
            p.new();head(3,of);p.t(40,92,'News You Can Use',fn='Helvetica-Bold',sz=10)
            p.ls(40,108,['PREVENT DISCONNECT: unless you pay the past due amount, basic service may be interrupted.','To reach the Public Utilities Commission call 1 800 649-7570 or write 505 Van Ness Avenue, San Francisco, CA 94102.','LOCAL TOLL: Your provider for local toll is AT&T. Hearing impaired customers may dial 711.'],sz=8);rl_terms(p,'AT&T',r,y=150)
        p.save()
        truth(name,'att-glance-two-column','reportlab',carrier='att-ilec',acct=b+cc,btn=b,numbers=nums,company=co,billing=ba,date=d.isoformat(),decoys=called,traps=['check digit after the customer code','two columns','call detail'])
# ---- 2 southeast
def att_se():
    for v in (0,1):
        name=f'k_bellsouth_stub_{v}'
        if not want(name): continue
        r=rng(name); npa=['478','251'][v]; d=D(['2026-08-22','2026-11-04'][v]); cc='%03d'%r.randint(1,999); suf='%04d'%r.randint(100,1999)
        ex=nxx(r); b=tn(r,npa,ex)
        if v==0: acct=f'{npa} {ex}-{b[6:]} {cc} {suf}'; can=b+cc; btn=b
        else: acct=f'{npa} Q84-{b[6:]} {cc} {suf}'; can=npa+'Q84'+b[6:]+cc; btn=None
        nums=[b]+[tn(r,npa,ex) for _ in range(3)] if v==0 else [tn(r,npa) for _ in range(5)]
        co=['Peach County Feed & Seed, LLC','Gulf Lantern Hospitality Group, Inc.'][v]
        ba=[addr('77','Depot St','Macon','GA','31206'),addr('P O Box 1140','','Mobile','AL','36633-1140')][v]
        if v==1: ba=addr(None,'P O Box 1140','Mobile','AL','36633-1140')
        sa=None if v==1 else addr('2390','Old Mill Rd','Macon','GA','31206')
        rows=''.join(f'<tr><td>{f(n,"s")}</td><td>{r.choice(["Business line - flat rate","Complete Choice for Business","Hunting","Business line w/ Memory Call"])}</td><td>1</td><td class=n>{money(r,40,80)}</td></tr>' for n in nums)
        h=f'''<style>@page{{size:letter;margin:0.6in}}body{{font:9.5pt "Liberation Sans"}}table{{width:100%;border-collapse:collapse}}.n{{text-align:right}}h2{{font-size:11pt;border-bottom:2px solid #36c;margin:14px 0 4px}}.acc td{{padding:1px 6px}}.stub{{border-top:1px dashed #000;margin-top:20px;padding-top:8px}}</style>
<table><tr><td style="font-size:22pt;color:#147">AT&amp;T <span style="font-size:9pt">(formerly BellSouth)</span></td><td><table class=acc><tr><td>Account Number:</td><td><b>{acct}</b></td></tr><tr><td>Billing Date:</td><td>{dd(d,"long")}</td></tr><tr><td>Page</td><td>1 of 1</td></tr></table></td></tr></table>
<p style="margin-left:0.4in;line-height:1.25">{E(co)}<br>{'<br>'.join(map(E,lines(ba)))}</p>
{"<p>Service Address: "+E(sa['printed'].replace(chr(10),', '))+"</p>" if sa else ""}
<h2>Summary of charges</h2><table><tr><td>Amount of last bill</td><td class=n>412.16</td></tr><tr><td>Payments through {dd(d,"us2")} - thank you</td><td class=n>412.16 CR</td></tr><tr><td>Current charges due {dd(d+datetime.timedelta(22),"abbr")}</td><td class=n>{money(r,200,500)}</td></tr></table>
<h2>Monthly service{" &mdash; digital trunk group" if v else ""}</h2><table><tr style="background:#def"><th align=left>Service for</th><th align=left>Description</th><th>Qty</th><th class=n>Amount</th></tr>{rows}</table>
{"<p>DS1 Megalink circuit 70.DHZA.214471..SB &nbsp; T1 access 318.00</p>" if v else ""}
<p>For questions about this bill call 1-888-757-6500; repair 1-866-620-6000. Directory assistance calls: 2 @ 1.75.</p>
<div class=stub><table><tr><td>{E(co)}<br>{'<br>'.join(map(E,lines(ba)))}</td><td>Please make check payable to AT&amp;T<br>PO Box 105262<br>Atlanta GA 30348-5262</td><td>Account<br>{acct}<br>Amount enclosed $______</td></tr></table></div>'''
        weasy(name,h)
        if sa: sa['printed']=sa['printed']
        truth(name,'bellsouth-stub','weasyprint',carrier='att-southeast',acct=can,btn=btn,numbers=nums,company=co,service=sa,billing=ba,date=d.isoformat(),traps=['four digit suffix dropped']+(['alpha NXX: no BTN'] if v else []))
# ---- 3 att-business
def att_nat():
    for v in (0,1):
        name=f'k_att_natl_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-10-01','2026-08-01'][v]); acct=f'831-000-{r.randint(1000,9999)} {r.randint(100,899)}'
        co=['WESTERLY HARBOR CREDIT UNION','IVERSON COLD STORAGE CORPORATION'][v]
        ba=[addr('900','Harrison Blvd','Omaha','NE','68102',unit='FL 4',upper=True,unitsep=' '),addr('1','Quarry Ln','Toledo','OH','43611',upper=True)][v]
        locs=[];nums=[]
        if v==0:
            for ct,st,z,npa in [PLACES[18],PLACES[8],PLACES[23]]:
                ns=[tn(r,npa) for _ in range(r.choice([2,3]))]; nums+=ns
                locs.append((f'831-000-{r.randint(1000,9999)} {r.randint(100,899)}',f'{r.randint(100,4000)} {r.choice(STREETS).upper()}, {ct.upper()} {st} {z}',ns))
        det=''.join(f'<h3>Sub-Account {a}</h3><p>Location: {l}</p><table class=d><tr><th>Telephone Number<th>Product<th>Period<th>Amount</tr>'+''.join(f'<tr><td>{f(n,"s")}<td>IP Flexible Reach<td>{dd(d,"us2")} - {dd(d+datetime.timedelta(30),"us2")}<td>{money(r,14,30)}</tr>' for n in ns)+'</table>' for a,l,ns in locs)
        h=f'''<style>@page{{size:letter;margin:.55in}}body{{font:10px Arial,"Liberation Sans"}}h3{{margin:14px 0 2px;font-size:11px}}.d{{width:70%;border-collapse:collapse}}.d td,.d th{{border-bottom:1px solid #bbb;text-align:left;padding:2px}}.g{{display:grid;grid-template-columns:1fr 1fr;gap:20px}}.s{{background:#eef;padding:8px}}.p{{page-break-before:always}}</style>
<div class=g><div><b style="font-size:20px">AT&amp;T</b><br>Business<p style="margin-top:40px">{co}<br>{'<br>'.join(map(E,lines(ba)))}</p></div><div class=s><b>{"Payment Remittance" if v else "Bill-At-A-Glance"}</b><table><tr><td>Account Number<td>{acct}<tr><td>Invoice Number<td>{r.randint(10**9,9*10**9)}<tr><td>Invoice Date<td>{dd(d,"long")}<tr><td>Payment Due<td>{dd(d+datetime.timedelta(30),"long")}<tr><td>Total Amount Due<td>${money(r,900,5000)}</table></div></div>
<h3>Billing Summary</h3><table class=d><tr><td>Previous charges<td>1,904.11<tr><td>Payments<td>(1,904.11)<tr><td>Adjustments<td>0.00<tr><td>Current Charges<td>{money(r,900,5000)}</table>
{"<p>Detail of charges for this invoice is available at AT&amp;T BusinessDirect. This format carries no detail.</p>" if v else "<table class=d><tr><th>Group / Sub-Account<th>Current Charges</tr>"+''.join(f'<tr><td>{a}<td>{money(r,100,900)}</tr>' for a,l,n in locs)+"</table>"}
<p>Billing inquiries: 1 800 222-0400. Pay by check: AT&amp;T, PO Box 5019, Carol Stream IL 60197-5019</p>
<div style="border-top:1px dashed;margin-top:20px;padding-top:6px">Account Number {acct} &nbsp; Invoice Date {dd(d,"us")} &nbsp; Amount Enclosed ________<p>{co}<br>{'<br>'.join(map(E,lines(ba)))}</p></div>
{"<div class=p><b>Current Charges by Location</b>"+det+"</div>" if v==0 else ""}'''+(TERMS("AT&T Business",r) if v==0 else "")
        chromium(name,h)
        truth(name,'att-national-invoice','chromium',carrier='att-business',acct=acct,numbers=nums,company=co,billing=ba,date=d.isoformat(),traps=['831-000 is no BTN']+(['remit format without numbers'] if v else ['several locations, sub-accounts']))
# ---- 4 att-mobility
def attm():
    for v in (0,1):
        name=f'k_attm_issue_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-09-14','2026-07-28'][v]); acct=['2874%08d'%r.randint(0,99999999),'%09d'%r.randint(300000000,899999999)][v]
        co=['ZIELINSKI ROOFING & SHEET METAL CONTRAC','NORMAN R VANDERMEER'][v]; attn=['ATTN: ESTELLE PRUITT',None][v]
        ba=[addr('15500','Chandler Pkwy','Tulsa','OK','74103-6611',unit='STE 210',upper=True,unitsep=' '),addr('18','Beacon Hill Rd','Bangor','ME','04401-2290',upper=True,unit='APT 3',unitsep=' ')][v]
        npa=['918','207'][v]; users=[(tn(r,npa),person(r).upper()) for _ in range([9,2][v])]
        users[0]=(users[0][0],'WAREHOUSE TABLET LO...') if v==0 else (users[0][0],co)
        p=P(name)
        def head(a,of):
            y=36
            for l,x in [('Page:',f'{a} of {of}'),('Issue Date:',dd(d,'abbr')),('Account Number:',acct)]+([('Foundation Account:','0%07d'%4471209)] if v==0 else [])+[('Invoice:',acct+'X'+d.strftime('%m%d%Y'))]: p.t(380,y,l,sz=8);p.t(470,y,x,sz=8);y+=11
        head(1,4); rl_logo(p,40,52,'AT&T')
        p.ls(40,80,[co]+([attn] if attn else [])+lines(ba))
        p.t(40,165,'Total due',sz=10);p.t(40,192,'$'+money(r,100,900),fn='Helvetica-Bold',sz=24);p.t(40,210,'Please pay by '+dd(d+datetime.timedelta(22),'abbr'),sz=9)
        p.t(40,250,'Account summary',fn='Helvetica-Bold',sz=11);p.ls(40,266,['Your last bill                          $611.02','Payment, Aug 30 - Thank you!          -$611.02','Remaining balance                         $0.00'],sz=9)
        p.t(40,318,'Service summary',fn='Helvetica-Bold',sz=11);p.t(40,334,'Wireless',sz=9);p.t(200,334,'$'+money(r,100,900),sz=9)
        p.ls(330,250,['Manage your account','att.com/pay','Call us: 800.331.0500 or','611 from your wireless phone'],sz=9)
        p.line(30,640,582,640,.5,([2,2],0)); p.ls(50,662,[co]+([attn] if attn else [])+lines(ba)); p.ls(340,662,['Account number: '+acct,'Please include account number on your check.','AT&T MOBILITY','PO BOX 6463','CAROL STREAM IL 60197-6463'])
        p.t(50,765,'9990000'+acct+'0000%06d0000%06d'%(r.randint(9999,99999),r.randint(9999,99999)),fn='Courier',sz=9)
        p.new();head(2,4);p.t(40,60,'Service activity',fn='Helvetica-Bold',sz=12)
        p.box(40,96,530,14,fill=.9,stroke=0)
        for x,l in [(44,'Number'),(130,'User'),(280,'Page'),(320,'Activity since last bill'),(430,'Plan'),(480,'Equipment'),(545,'Total')]: p.t(x,106,l,sz=7.5)
        y=120
        for n,u in users:
            p.t(44,y,f(n,'.'),sz=8);hid(p,44,y,f'[[{n}||{n}]]');p.t(130,y,u,sz=8);p.t(280,y,str(r.randint(3,9)),sz=8);p.t(430,y,'$'+money(r,20,60),sz=8);p.t(480,y,r.choice(['-','$16.67']),sz=8);p.t(570,y,'$'+money(r,30,80),sz=8,al='r');y+=13
        p.t(44,y,'Total',sz=8,fn='Helvetica-Bold')
        p.new();head(3,4); p.t(40,98,f'Usage - Talk details for {f(users[0][0],".")}',fn='Helvetica-Bold',sz=10); called=[]
        for col in (0,1):
            y=112;x=40+col*270;p.t(x,y,'Date  Time   Number      Place    Min',sz=7);y+=10
            for day,tm,n,m,c in calls(r,14): called.append(n);p.t(x,y,f'{pm(d).month:02d}/{day}  {tm}M  {f(n,".")}  {r.choice(["INCOMING","CHICAGO IL","PORTLND OR"])}  {m}',sz=7);y+=10
        p.new();head(4,4);p.t(40,90,'Important information',fn='Helvetica-Bold',sz=12);rl_terms(p,'AT&T Mobility',r,y=112)
        p.save()
        truth(name,'att-mobility-issue','reportlab',carrier='att-mobility',acct=acct,numbers=[n for n,u in users],company=co,billing=ba,date=d.isoformat(),contact='ESTELLE PRUITT' if v==0 else None,decoys=called,traps=['invoice number contains the account','name cut at 40','newspaper usage columns'])
# ---- 5 verizon POTS
def vzpots():
    for v in (0,1):
        name=f'k_vz_pots_{v}'
        if not want(name): continue
        r=rng(name); npa=['518','609'][v]; b=tn(r,npa); ex=b[3:6]; d=D(['2026-09-25','2026-10-16'][v])
        acct=[f'{npa}-{ex}-{b[6:]}-{r.randint(100,999)}-{r.randint(10,99)}Y',f'{npa} {ex} {b[6:]} {r.randint(100,999)} {r.randint(100,999)}'][v]
        co=['Thibodeaux & Daughters Plumbing','Lenape Valley Dental Studio P.A.'][v]
        ba=[addr('36','N Front St','Albany','NY','12207'),addr('1412','Sycamore Ct','Trenton','NJ','08610',unit='Unit C',unitsep=' ')][v]
        nums=[b]+[tn(r,npa,ex) for _ in range(2+v)]; called=[]
        if v==0: nums.append(tf(r))
        def blk(n): return f'<div class=b><b>{"Charges for" if n!=b else "Charges for main line"} {f(n," ")}</b><table><tr><td>{"Toll-free service, domestic" if n[0]=="8" and n[1] in "0345678" and n[:3] in ("800","888","877","866","855","844","833") else "Basic service, measured"}<td>{money(r,20,40)}<tr><td>Federal Subscriber Line Charge<td>8.12<tr><td>Touch-tone<td>1.27</table></div>'
        cd=''
        for day,tm,n,m,c in calls(r,5): called.append(n);cd+=f'<tr><td>{pm(d).strftime("%b")} {day}<td>{tm}<td>{f(n," ")}<td>{m} min<td>{c}'
        h=f'''<style>@page{{size:letter;margin:.9in .6in .6in;@top-left{{content:"Account Number: {acct}";font:8pt "Liberation Sans"}}@top-right{{content:"Bill Date: {dd(d,'long')}   Page " counter(page);font:8pt "Liberation Sans"}}}}
body{{font:9pt "Liberation Sans";}}.cols{{columns:2;column-gap:24px}}.b{{break-inside:avoid;margin-bottom:8px}}table{{width:100%}}td:last-child{{text-align:right}}.k td:last-child{{text-align:left}}h1{{color:#c00;font-size:20pt;margin:0}}</style>
<h1>verizon</h1><table class=k style="width:55%"><tr><td>Amount Due<td>${money(r,100,300)}<tr><td>Due Date<td>{dd(d+datetime.timedelta(25),'us')}<tr><td>Online Account Number<td>{r.randint(10**11,10**12-1)}</table>
<p style="margin:24px 0 24px 20px">{E(co)}<br>{'<br>'.join(map(E,lines(ba)))}</p>
<p><b>Account at a glance</b></p><table style="width:60%"><tr><td>Previous balance<td>$188.20<tr><td>Payment received - thank you<td>&minus;$188.20<tr><td>New charges<td>${money(r,100,300)}</table>
<div style="border-top:1px dashed #000;margin-top:16px;padding:6px 0">Return this stub: Verizon, PO Box 4833, Trenton NJ 08650-4833 &nbsp; Amount paid $ __________<br>{acct} &nbsp;</div>
<p style="page-break-before:always"><b>Details of monthly charges</b></p><div class=cols>{''.join(map(blk,nums))}
<div class=b><b>Call detail for {f(b," ")}</b><table>{cd}</table></div>
<div class=b><b>Need help?</b><br>Billing questions 1-800-837-4966. Before digging call 811. Hearing or speech relay: 711. {"NY PSC 1-800-342-3377" if v==0 else "NJ BPU 1-800-624-0241"}.</div></div>'''+TERMS('Verizon',r)
        weasy(name,h)
        truth(name,'verizon-running-header','weasyprint',carrier='verizon-wireline',acct=acct,btn=b,numbers=nums,company=co,billing=ba,date=d.isoformat(),decoys=called,traps=['account only in the page margin header and stub','both codes and flag kept','online account number'])
# ---- 6 fios
def fios():
    name='k_fios_0'
    if not want(name): return
    r=rng(name); d=D('2026-10-03'); acct=f'{r.randint(250,959)}-{r.randint(100,999)}-{r.randint(100,999)}-0001-{r.randint(10,99)}'; n=tn(r,'540'); n2=tn(r,'540')
    co='Beatrice Lindqvist'; sa=addr('611','Larkspur Ave','Roanoke','VA','24016',unit='Apt 2B')
    h=f'''<style>@page{{size:letter;margin:.5in}}body{{font:12px Roboto,Arial}}.top{{display:flex;justify-content:space-between}}.c{{border:1px solid #ddd;border-radius:8px;padding:12px;margin:10px 0}}.r{{display:flex;justify-content:space-between;border-bottom:1px solid #eee;padding:3px 0}}small{{color:#666}}</style>
<div class=top><div style="font-size:26px;font-weight:900">verizon<span style="color:red">&#10003;</span></div><div><small>Account number</small><br>{acct}<br><small>Bill date</small><br>{dd(d,'abbr')}<br><small>Billing period</small><br>Oct 3 - Nov 2, 2026</div></div>
<p>{co}<br>{sa['printed'].replace(chr(10),'<br>')}</p>
<h2>Hi Beatrice, your Fios bill is ${money(r,90,160)}.</h2><p>Auto Pay is on. We will charge your bank account on {dd(d+datetime.timedelta(24),'abbr')}.</p>
<div class=c><b>Service address</b><br>{sa['printed'].replace(chr(10),'<br>')}</div>
<div class=c><b>Internet</b><div class=r><span>Fios 500 Mbps</span><span>$64.99</span></div></div>
<div class=c><b>Fios Digital Voice</b><div class=r><span>Home Phone &nbsp; {f(n,'.')}</span><span>$20.00</span></div><div class=r><span>Additional line &nbsp; {f(n2,'.')}</span><span>$10.00</span></div><small>Calls forwarded on busy to voice mail. International calls: none.</small></div>
<p><small>Questions? verizon.com/fios or 1.800.837.4966</small></p><hr style="border-top:1px dashed"><div class=top><div>Make check payable to Verizon<br>PO Box 15124, Albany, NY 12212-5124</div><div>Amount due ____<br>{acct}</div></div>'''
    chromium(name,h)
    truth(name,'fios-cards','chromium',carrier='verizon-fios',acct=acct,numbers=[n,n2],company=co,service=sa,billing=addr('611','Larkspur Ave','Roanoke','VA','24016',unit='Apt 2B'),date=d.isoformat(),traps=['15 digits not phone-based'])
# ---- 7 vzw
def vzw():
    for v in (0,1):
        name=f'k_vzw_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-08-18','2026-11-05'][v]); acct=f'{r.randint(242000000,942999999)}-0000{r.randint(1,4)}'; inv=str(r.randint(6100000000,6199999999))
        co=['COUNTY OF WEXLER HIGHWAY DEPT','GROTHAUS FIRE PROTECTION INC'][v]; ba=[addr('8','Granger Way','Erie','PA','16507',upper=True),addr('3100','S Wharf St','Reno','NV','89502-1104',unit='BLDG 7',upper=True,unitsep=' ')][v]
        npa=['814','775'][v]; ls=[(tn(r,npa),person(r)) for _ in range(6)]; p=P(name); called=[]
        rl_logo(p,40,54,'verizon',24,(200,0,20))
        p.ls(40,74,['PO BOX 489','NEWARK, NJ 07101-0489'],sz=8)
        if v==0:
            p.box(330,36,240,60);p.line(330,60,570,60);p.t(336,50,'Invoice Number',sz=8);p.t(420,50,'Account Number',sz=8);p.t(515,50,'Date Due',sz=8)
            p.t(336,78,inv,sz=9);p.t(420,78,acct,sz=9);p.t(515,78,dd(d+datetime.timedelta(22),'us2'),sz=9)
        else:
            p.t(330,48,'Account: '+acct,sz=9);p.t(330,60,'Invoice: '+inv,sz=9);p.t(330,72,'Billing period: Oct 6 - Nov 5, 2026',sz=9)
        p.t(60,120,'KEYLINE',sz=6);p.t(60,130,'/%09d%04d/'%(r.randint(0,999999999),55),sz=6)
        p.ls(60,146,([co,'ACCOUNTS PAYABLE'] if v==0 else [co])+lines(ba),lead=12)
        p.t(330,120,('Bill Date ' if v==0 else 'Bill date: ')+dd(d,'long'),sz=9)
        if v==0: p.t(40,230,'Quick Bill Summary',fn='Helvetica-Bold',sz=12);p.t(330,134,'Jul 19 - Aug 18',sz=9)
        else: p.t(40,230,'Bill summary by line',fn='Helvetica-Bold',sz=12)
        p.ls(40,248,['Previous Balance (see back for details)       $402.19','Payment - Thank You                              -$402.19','Monthly Access Charges                            $288.04','Surcharges                                         $19.77','Total Charges Due by '+dd(d+datetime.timedelta(22),'long')+'   $'+money(r,200,500)],sz=9,lead=13)
        p.ls(40,340,['Pay from phone: #PMT (#768)','Questions: 1.800.922.0204 or *611 from your phone','verizonwireless.com'],sz=8)
        p.line(30,600,582,600,.5,([3,2],0));p.ls(60,640,[co]+lines(ba)); p.ls(340,640,['Make check payable to Verizon Wireless.','PO BOX 16810','NEWARK, NJ 07101-6810'],sz=9);p.t(60,760,f'{inv}{acct.replace("-","")}0000{r.randint(1000,9999)}000000{r.randint(10000,99999)}',fn='Courier',sz=9)
        p.new();rl_terms(p,'Verizon Wireless',r)
        if v==1: hid(p,40,60,'empty row business landscape test')
        p.new(); p.t(40,50,f'Account Number {acct}   Invoice Number {inv}' if v==0 else f'Account: {acct}',sz=8); p.t(40,80,'Lines Charges' if v==0 else 'Charges by Cost Center',fn='Helvetica-Bold',sz=11)
        y=100
        if v==1: p.t(40,y,'40115',sz=9,fn='Helvetica-Bold');y+=14
        for n,u in ls:
            p.t(48,y,f'{f(n)} {u}',sz=9);p.t(420,y,'$'+money(r,30,70),sz=9);y+=14
        p.new()
        for k,(n,u) in enumerate(ls[:2]):
            y=60+k*330; p.t(40,y,f'Summary for {u}: {f(n)}',fn='Helvetica-Bold',sz=11);p.ls(40,y+16,['Your Plan','Business Unlimited Plus 2.0','Monthly Access Charges  $40.00','Usage and Purchase Charges: Voice 212 minutes, Messaging unlimited'],sz=8)
            p.t(40,y+76,f'Detail for {u}: {f(n)}',fn='Helvetica-Bold',sz=9);yy=y+90
            for day,tm,cn,m,c in calls(r,12): called.append(cn);p.t(40,yy,f'{pm(d).month}/{day}  {tm}  {f(cn)}  Peak  PlanAllow  {r.choice(["Erie PA","Reno NV","Cleveland OH"])}  Incoming CL  {m}  --',sz=7.5);yy+=10
            p.t(40,yy+6,f'Total Current Charges for {f(n)}  ${money(r,40,60)}',fn='Helvetica-Bold',sz=8)
        p.save()
        truth(name,'verizon-wireless-boxes' ,'reportlab',carrier='verizon-wireless',acct=acct,numbers=[n for n,_ in ls],company=co,billing=ba,date=d.isoformat(),decoys=called,traps=['invoice number before account','return address first','cost centre'])
# ---- 8 tmobile upside down
def tmo():
    for v in (0,1):
        name=f'k_tmo_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-10-02','2026-08-12'][v]); acct='9%08d'%r.randint(0,99999999)
        co=['LANTERN ROW BAKERY LLC','CARMEN ESCARREGA'][v]; ba=[addr('2214','Tannery Row','Spokane','WA','99201',upper=True),addr('45','Harrison Blvd','Boise','ID','83702',unit='APT 12',upper=True,unitsep=' ')][v]
        npa=['509','208'][v]; ls=[(tn(r,npa),FIRST[k+3],t) for k,t in enumerate(['Voice','Voice','Mobile Internet','Voice','Voice'][:5 if v==0 else 3])]; gone=tn(r,npa); p=P(name); called=[]
        def head(a,of):
            for x,l,val in [(300,'Bill period',f'{dd(d-datetime.timedelta(30),"abbr")[:-6]} - {dd(d,"abbr")}'),(420,'Account',acct),(480,'Invoice',acct+'-%02d'%(17+v)),(560,'Page',f'{a} of {of}')]: p.t(x,34,l,sz=7);p.t(x,45,val,sz=7.5,fn='Helvetica-Bold')
        head(1,4); p.t(40,46,'T',fn='Helvetica-Bold',sz=22); p.t(40,90,('Welcome LANTERN ROW BAKERY,' if v==0 else 'Hi Carmen.'),sz=16); p.t(40,112,"here's your bill for "+d.strftime('%B')+'.',sz=12)
        p.t(40,150,'TOTAL DUE',sz=9);p.t(40,176,'$'+money(r,100,300),fn='Helvetica-Bold',sz=24);p.t(40,194,'AutoPay scheduled for '+dd(d+datetime.timedelta(18),'abbr'),sz=9)
        if v==0: p.t(40,210,'Bill issue date '+dd(d,'abbr'),sz=9)
        p.t(40,240,'THIS BILL SUMMARY',fn='Helvetica-Bold',sz=10);
        for x,l in [(40,'Line Type'),(250,'Plans'),(330,'Equipment'),(420,'Services'),(520,'Total')]: p.t(x,256,l,sz=8)
        p.t(40,270,'Account',sz=8);p.t(250,270,'$60.00',sz=8);y=284
        for n,u,t in ls: p.t(40,y,f'{f(n,"(")}  {t}',sz=8);p.t(250,y,'$'+money(r,10,30),sz=8);p.t(520,y,'$'+money(r,15,40),sz=8);y+=14
        p.t(40,y,f'{f(gone,"(")}  Voice - Removed',sz=8);p.t(250,y,'-$4.20',sz=8);p.t(520,y,'-$4.20',sz=8)
        p.ls(40,520,['Ways to reach us: t-mobile.com/contact | 1-800-937-8997 | 611 from your phone'],sz=8)
        p.new();head(2,4);p.t(40,80,'DETAILED CHARGES',fn='Helvetica-Bold',sz=10);y=100
        for n,u,t in ls:
            p.t(40,y,f(n,'('),fn='Helvetica-Bold',sz=9);p.t(40,y+11,f'{u} | {t}',sz=8)
            p.t(40,y+22,f'{r.randint(10,900)} {r.choice(STREETS)}, {["Spokane WA 99205","Boise ID 83704"][v]}' if v==0 else f'45 Harrison Blvd Apt 12, Boise ID 83702',sz=8)
            p.t(300,y,'Included plan, Go5G Business Next' if t=='Voice' else 'Connected Device, 50GB',sz=8);y+=48
        p.new();head(3,4);p.t(40,80,f'USAGE DETAILS  {f(ls[0][0],"(")}  TALK',fn='Helvetica-Bold',sz=10);y=98
        for day,tm,n,m,c in calls(r,22): called.append(n);p.t(40,y,f'{pm(d).strftime("%b")} {day}   {tm}M   {f(n,"(")}   {r.choice(["to Seattle/WA","Incoming","to Mesa/AZ"])}   {m} min   -',sz=8);y+=12
        p.new();head(4,4)
        c=p.c
        # upside-down block: drawn with 180 degree matrix
        c.saveState();c.translate(560,330);c.rotate(180);c.setFont('Helvetica',10)
        for k,l in enumerate([co]+lines(ba)): c.drawString(0,-12*k,l)
        c.setFont('Helvetica',8);c.drawString(260,0,'T-MOBILE');c.drawString(260,-11,'PO BOX 742596');c.drawString(260,-22,'CINCINNATI OH 45274-2596')
        c.restoreState()
        p.ls(40,80,['Fold here. If paying by mail, detach the part below and return it so that the address shows through the window.','Terms and conditions: see t-mobile.com/terms. Do not send cash.'],sz=8)
        p.save()
        truth(name,'tmobile-window-upside-down','reportlab',carrier='t-mobile',acct=acct,numbers=[n for n,_,_ in ls],company=co,billing=ba,service=None,date=d.isoformat(),decoys=called+[gone],traps=['billing block turned by 180 degrees','removed line','per-line places of use']+([] if v==0 else ['no issue date: end of the bill period']))
if __name__=='__main__':
    for fn in (att_glance,att_se,att_nat,attm,vzpots,fios,vzw,tmo): fn()
