from lib import *
BR='<br>'
def comb():
    for v in (0,1):
        name=f'u_comb_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-09-12','2026-10-30'][v]); npa=['701','419'][v]; ns=[tn(r,npa) for _ in range([1,3][v])]; acct=str(r.randint(10**7,10**8-1)); co=['LEONARD MOSSBERG','MAUMEE BAIT AND TACKLE'][v]; ba=[addr('27','Depot St','Mandan','ND','58554',upper=True),addr('818','S Wharf St','Toledo','OH','43605',upper=True)][v]
        p=P(name)
        def comb_(x,y,s,w=15):
            for i,ch in enumerate(s): p.box(x+i*w,y,w,17);p.t(x+i*w+w/2,y+13,ch,fn='Courier-Bold',sz=11,al='c')
        p.t(306,50,['MISSOURI SLOPE TELEPHONE','BLACK SWAMP COMMUNICATIONS'][v],fn='Times-Bold',sz=16,al='c');p.t(306,66,'ACCOUNT STATEMENT - MACHINE READABLE FORM 12-B',fn='Times-Roman',sz=8,al='c')
        p.t(60,100,'ACCOUNT NUMBER',sz=7);comb_(60,104,acct);p.t(330,100,'BILLING DATE  (MM DD YYYY)',sz=7);comb_(330,104,d.strftime('%m'));comb_(366,104,d.strftime('%d'));comb_(402,104,d.strftime('%Y'))
        p.t(60,140,'NAME',sz=7);comb_(60,144,co.ljust(30));p.t(60,176,'STREET',sz=7);comb_(60,180,lines(ba)[0].ljust(30));p.t(60,212,'CITY',sz=7);comb_(60,216,ba['city'].ljust(18));p.t(345,212,'ST',sz=7);comb_(345,216,ba['state']);p.t(390,212,'ZIP',sz=7);comb_(390,216,ba['postalCode'])
        y=252
        for i,n in enumerate(ns): p.t(60,y,f'TELEPHONE NUMBER {i+1}',sz=7);comb_(60,y+4,n[:3]);comb_(112,y+4,n[3:6]);comb_(164,y+4,n[6:]);p.t(330,y,'CHARGE',sz=7);comb_(330,y+4,'%6s'%money(r,20,60).replace('.',''));y+=36
        p.t(60,y,'TOTAL DUE',sz=7);comb_(60,y+4,'%8s'%money(r,60,200).replace('.',''));p.t(330,y,'PAY BEFORE',sz=7);e=d+datetime.timedelta(20);comb_(330,y+4,e.strftime('%m'));comb_(366,y+4,e.strftime('%d'));comb_(402,y+4,e.strftime('%Y'))
        p.t(60,y+60,'Explanation of charges: basic local service, federal and state line fees, 911. Ask for an itemised list at our office, weekdays 9-4.',sz=8);p.save()
        truth(name,'comb-fields','reportlab',acct=acct,btn=ns[0] if v==0 else None,numbers=ns,company=co,billing=ba,date=d.isoformat(),traps=['every character in a box of its own'])
def exch():
    for v in (0,1):
        name=f'u_exchange_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-10-01','2026-08-20'][v]); npa=['715','605'][v]; e1,e2=nxx(r),nxx(r); a=sorted(r.sample(range(1000,9900),5));b=sorted(r.sample(range(1000,9900),3)); ns=[npa+e1+str(x) for x in a]+[npa+e2+str(x) for x in b]; acct=['30-1187','WALL-0442'][v]; co=['CHIPPEWA LOGGING SUPPLY','BADLANDS CO-OP ELEVATOR ASSN'][v]; ba=[addr('1000','Old Mill Rd','Ladysmith','WI','54848',upper=True),addr(None,'PO BOX 88','Wall','SD','57790',upper=True)][v]
        h=f'''<style>@page{{size:letter;margin:.7in}}body{{font:10.5pt Caladea}}table{{border-collapse:collapse}}td{{padding:2px 14px 2px 0}}.ex{{font-size:13pt;border-bottom:1px solid;margin-top:14px;width:60%}}.r{{float:right;width:2.4in;border:1px solid;padding:8px}}</style><div class=r>Statement {dd(d,'abbr')}<br>Account {acct}<br>Due {dd(d+datetime.timedelta(24),'abbr')}<br><b>${money(r,150,300)}</b></div><b style="font-size:18pt">{["Flambeau Telephone","Prairie Dog Telecom"][v]}</b><br>A member-owned company<p style="margin-top:40px">{co}<br>{BR.join(lines(ba))}</p><p>Lines in service this month, by exchange:</p>
<div class=ex>({npa}) {e1}-</div><table>{''.join(f'<tr><td>{x}<td>{r.choice(["Business line","Business line, hunting","Fax","Scale house"])}<td>{money(r,18,30)}' for x in a)}</table><div class=ex>({npa}) {e2}-</div><table>{''.join(f'<tr><td>{x}<td>{r.choice(["Business line","Alarm line"])}<td>{money(r,18,30)}' for x in b)}</table><p>Call us at ({npa}) {nxx(r)}-2000 or visit 300 Main Street. Federal access recovery, 911 and taxes are included in each line.</p>'''+TERMS(['Flambeau Telephone','Prairie Dog Telecom'][v],r,['Wisconsin','South Dakota'][v])
        weasy(name,h); truth(name,'exchange-headed-lines','weasyprint',acct=acct,numbers=ns,company=co,billing=ba,date=d.isoformat(),traps=['area code and exchange in a heading, four digits in the rows'])
def taxform():
    for v in (0,1):
        name=f'u_formboxes_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-07-31','2026-11-06'][v]); npa=['518','559'][v]; ns=[tn(r,npa) for _ in range(4)]; acct=['K-771-0940','0004418273'][v]; co=['Mohawk Lantern Repair Corp.','Sierra Foothill Hearing Aid Center'][v]; ba=[addr('2','Quarry Ln','Cohoes','NY','12047'),addr('740','W Juniper Dr','Clovis','CA','93612',unit='Suite 8')][v]; sa=[addr('4','Quarry Ln','Cohoes','NY','12047',printed='4 Quarry Ln, Cohoes, NY 12047'),None][v]
        p=P(name)
        def bx(x,y,w,h,no,lab,vals,sz=10):
            p.box(x,y,w,h);p.t(x+3,y+8,f'{no}  {lab}',sz=6)
            for k,l in enumerate(vals if isinstance(vals,list) else [vals]): p.t(x+6,y+20+k*11,l,fn='Courier',sz=sz)
        p.t(40,40,'FORM TB-1',fn='Helvetica-Bold',sz=12);p.t(300,40,'TELECOMMUNICATIONS BILL',fn='Helvetica-Bold',sz=12,al='c');p.t(572,40,'Copy B - For customer',sz=8,al='r')
        bx(40,52,266,70,1,"Provider's name, address and telephone number",[['ERIE CANAL DIGITAL VOICE LLC','1 Pier Way','Troy NY 12180','518-'+f(tn(r,'518'),'7')],['TULE FOG TELECOM','PO BOX 55','FRESNO CA 93707','559-'+f(tn(r,'559'),'7')]][v],9);bx(306,52,133,35,2,'Period covered',f'{(d-datetime.timedelta(30)).strftime("%m/%d")}-{d.strftime("%m/%d/%Y")}');bx(439,52,133,35,3,'Date issued',dd(d,'us'));bx(306,87,133,35,4,'Amount payable',money(r,90,300));bx(439,87,133,35,5,'Payable by',dd(d+datetime.timedelta(20),'us'))
        bx(40,122,266,64,6,"Customer's name and mailing address",[co]+lines(ba));bx(306,122,266,32,7,"Customer's account identification",acct);bx(306,154,266,32,8,'Place of service (if different from box 6)',sa['printed'] if sa else 'SAME',9)
        y=186
        for k,n in enumerate(ns): bx(40,y,160,30,f'9{"abcd"[k]}','Number served',f(n,['(','.'][v]));bx(200,y,170,30,f'10{"abcd"[k]}','Type',['BUS LINE','BUS LINE','FAX','ELEVATOR'][k]);bx(370,y,202,30,f'11{"abcd"[k]}','Charge',money(r,20,40));y+=30
        bx(40,y,266,30,12,'Taxes and surcharges',money(r,5,20));bx(306,y,266,30,13,'Credits and adjustments','0.00')
        p.ls(40,y+60,['Instructions for customer. Box 9 lists each number in service at the close of the period. Box 12 includes the universal service charge.','Keep this copy for your records. Return Copy A with payment.'],sz=7);p.save()
        truth(name,'numbered-form-boxes','reportlab',acct=acct,numbers=ns,company=co,service=sa if sa else dict(ba),billing=ba,date=d.isoformat(),traps=['form with tiny numbered labels','SAME in the place-of-service box'] if v else ['form with tiny numbered labels'])
def email():
    for v in (0,1):
        name=f'u_mailprint_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-10-02','2026-09-16'][v]); npa=['720','984'][v]; ns=[tn(r,npa) for _ in range([3,2][v])]; acct=['cus_Q7hX2mLr','88-4410'][v]; co=['Longs Peak Cartography','Eno River Midwives, PLLC'][v]; pe=person(r); ba=[addr('145','Larkspur Ave','Longmont','CO','80501'),addr('3','Granger Way','Hillsborough','NC','27278')][v]
        h=f'''<style>@page{{size:letter;margin:.5in}}body{{font:12px Roboto,Arial}}.g{{color:#555;font-size:11px}}.in{{border:1px solid #ddd;border-radius:6px;padding:16px;margin-top:14px;width:80%}}td{{padding:3px 10px 3px 0}}</style><div style="display:flex;justify-content:space-between;border-bottom:1px solid #aaa"><b>{["Gmail","Outlook"][v]}</b><span>{pe} &lt;{pe.split()[0].lower()}@{["longspeakmaps","enomidwives"][v]}.example&gt;</span></div><h3>Your {["CloudHorn","Piedmont Dialtone"][v]} invoice is ready</h3><div class=g>1 message<hr><b>{["CloudHorn Billing","Piedmont Dialtone"][v]}</b> &lt;billing@{["cloudhorn","pdialtone"][v]}.example&gt; <span style="float:right">{(d+datetime.timedelta(1)).strftime("%a, %b ")}{(d+datetime.timedelta(1)).day}, 2026 at 6:0{r.randint(1,9)} AM</span><br>To: {pe}</div><div class=in><p>Hi {pe.split()[0]},</p><p>Invoice <b>#{r.randint(2000,2999)}</b> dated <b>{dd(d,'long')}</b> for {E(co)} has been charged to the card ending {r.randint(1000,9999)}.</p><table><tr><td>{["Customer","Account"][v]}<td>{acct}<tr><td>Billed to<td>{E(co)}, {', '.join(lines(ba))}</table><p><b>Items</b></p><table>{''.join(f'<tr><td>{f(n,["+","("][v])}<td>{r.choice(["Team line","Main greeting line","Text-enabled line"])}<td>${money(r,9,20)}' for n in ns)}<tr><td>Sales tax and E911<td><td>${money(r,2,6)}</table><p>Questions? Reply to this mail or text us at +1 {npa}-{nxx(r)}-{r.randint(1000,9000)}.</p></div><p class=g>[Quoted text hidden] &nbsp; https://mail.example/u/0/?ik=44b0&amp;view=pt&amp;permthid=18f002 &nbsp; 1/1</p>'''
        chromium(name,h); truth(name,'mail-print','chromium',acct=acct,numbers=ns,company=co,billing=ba,date=d.isoformat(),traps=['date of the mail is a day later than the invoice date','person in the mail head is no company name'])
def dash():
    for v in (0,1):
        name=f'u_dashcards_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-11-01','2026-08-25'][v]); npa=['651','304'][v]; ns=[tn(r,npa) for _ in range(4)]; old=tn(r,npa); acct=['55-0091-7','AZ8841'][v]; co=['St. Croix Kayak Company','Kanawha Court Reporters LLC'][v]; sa=[addr('19','S Wharf St','Stillwater','MN','55082'),addr('901','E Ninth St','Charleston','WV','25301',unit='Apt. 6')][v]
        sa[ 'printed']=sa['printed']
        def c(val,lab): return f'<div class=c><div class=v>{val}</div><div class=l>{lab}</div></div>'
        h=f'''<style>@page{{size:letter landscape;margin:.4in}}body{{font:11px Roboto,Arial;background:#fff}}.w{{display:flex;flex-wrap:wrap;gap:10px}}.c{{border:1px solid #cfd6e4;border-radius:10px;padding:12px 16px;min-width:150px}}.v{{font-size:16px;font-weight:bold}}.l{{color:#7a869a;font-size:10px;margin-top:4px}}.t{{opacity:.55}}</style><div style="display:flex;justify-content:space-between"><b>{["rivervoice","MountainState Connect"][v]} customer portal &rsaquo; Bills &rsaquo; {d.strftime("%B %Y")}</b><span>Signed in as {person(r)}</span></div><p></p><div class=w>{c(E(co),'Account holder')}{c(acct,'Account')}{c(dd(d,'abbr'),'Billed on')}{c(dd(d+datetime.timedelta(18),'abbr'),'Due')}{c('$'+money(r,120,260),'Balance')}{c(BR.join(lines(sa)),'Where we mail your bill')}{c(BR.join(lines(sa)).replace('19 S','19 S'),'Where you use the service')}</div><h4>Lines</h4><div class=w>{''.join(c(f(n,'('),['Front desk','Bookings','Fax','After hours'][i]+' &middot; $'+money(r,12,25)+' &middot; active') for i,n in enumerate(ns))}<div class="c t"><div class=v>{f(old,'(')}</div><div class=l>Cancelled {dd(d-datetime.timedelta(40),'abbr')}</div></div></div><p>Need a human? Chat, or call {f(tf(r))}.</p>'''
        chromium(name,h); truth(name,'portal-cards-label-below','chromium',acct=acct,numbers=ns,company=co,service=dict(sa),billing=dict(sa),date=d.isoformat(),decoys=[old],traps=['label under the value','cancelled line in grey'])
def trifold():
    for v in (0,1):
        name=f'u_trifold_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-10-10','2026-09-05'][v]); npa=['970','334'][v]; ns=[tn(r,npa) for _ in range([6,2][v])]; acct=['4.0071.22','PV 20881'][v]; co=['Uncompahgre Sheep Growers','Pine Level Volunteer Fire Dept'][v]; ba=[addr('44','Beacon Hill Rd','Ridgway','CO','81432'),addr('12010','Old Mill Rd','Deatsville','AL','36022')][v]
        p=P(name,(792,612)); 
        for x in (264,528): p.line(x,0,x,612,.4,([1,3],0))
        x=20;p.t(x,40,['Ouray Valley Tel','Autauga Rural Voice'][v],fn='Helvetica-Bold',sz=15);p.ls(x,70,['WHO','  '+co,'  member since 1998','','WHERE TO']+['  '+l for l in lines(ba)]+['','WHICH ACCOUNT','  '+acct,'','MADE OUT ON','  '+dd(d,'dmyl'),'','TO BE PAID BY','  '+dd(d+datetime.timedelta(20),'dmyl')],sz=10,lead=14)
        x=284;p.t(x,40,'This month',fn='Helvetica-Bold',sz=13);y=66
        for n in ns: p.t(x,y,f(n,'.'),sz=10);p.t(508,y,money(r,20,32),sz=10,al='r');y+=15
        for l,c in [('Internet','59.00'),('Taxes','8.12'),('Universal service','4.40')]: p.t(x,y,l,sz=10);p.t(508,y,c,sz=10,al='r');y+=15
        p.line(x,y-8,508,y-8);p.t(x,y+6,'Please pay',fn='Helvetica-Bold',sz=11);p.t(508,y+6,money(r,150,250),fn='Helvetica-Bold',sz=11,al='r')
        x=548;p.t(x,40,'From your cooperative',fn='Helvetica-Bold',sz=11);p.ls(x,60,['Fiber crews will be on','County Road 24 in the fall.','Please slow down.','','To talk with us:',f(tn(r,npa),'.'),'after hours '+f(tn(r,npa),'.'),'','Director elections close','on the last of November.','','- - - - - - - - - - - - -','RETURN THIS PANEL','',co]+lines(ba)+['Acct '+acct],sz=9,lead=13);p.save()
        truth(name,'three-panel-fold','reportlab',acct=acct,numbers=ns,company=co,billing=ba,date=d.isoformat(),traps=['three panels share baselines','headings as questions'])
def qa():
    name='u_qanda_0'
    if want(name):
        r=rng(name); d=D('2026-10-18'); ns=[tn(r,'802'),tn(r,'802')]; acct='VT-3302-A'; co='Norman Fennimore'; ba=addr('860','Granger Way','Waitsfield','VT','05673')
        q=[('Who is this bill for?',co),('Where do we send it?','<br>'.join(lines(ba))),('What is my account number?',acct),('When was it written?',dd(d,'long')),('Which telephone numbers am I paying for?',f'{f(ns[0],"(")} (house) and {f(ns[1],"(")} (barn)'),('Where is the service?','860 Granger Way, Waitsfield'),('How much, and when?',f'${money(r,60,90)}, by {dd(d+datetime.timedelta(20),"long")}'),('What did I pay last time?','$74.10 on September 29. Thank you.'),('Can I talk to somebody?','Yes. (802) 496-5000, weekdays until five. The company nurse line is not ours.')]
        h='<h1><font size="6">Mad Valley Plainspoken Telephone</font></h1>'+''.join(f'<p><font size="4"><b>{a}</b></font><br><font size="4">{b}</font></p>' for a,b in q)
        lohtml(name,h); truth(name,'question-and-answer','libreoffice',acct=acct,numbers=ns,company=co,service=addr('860','Granger Way','Waitsfield',None,None,printed='860 Granger Way, Waitsfield'),billing=ba,date=d.isoformat(),traps=['questions as labels','service address without state and ZIP'],decoys=['8024965000'])
def green():
    for v in (0,1):
        name=f'u_greenbar_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-07-27','2026-10-26'][v]); npa=['620','432'][v]; ex=nxx(r); ns=[tn(r,npa,ex) for _ in range([7,5][v])]; acct=['%06d'%r.randint(100000,999999),'%s%s'%(npa,'%05d'%r.randint(10000,99999))][v]; co=['FLINT HILLS SALE BARN','TRANS PECOS WELL SERVICE'][v]; ba=[addr(None,'RTE 2 BOX 118','EMPORIA','KS','66801',upper=True),addr('2300','W JUNIPER DR','PECOS','TX','79772',upper=True)][v]
        hd=lambda pg: f'RUN {d.strftime("%y%j")} PGM TBIL040R  {["VERDIGRIS VALLEY TEL CO","PERMIAN INDEPENDENT TEL"][v]:<30} CUST {acct:<10} BILL DT {d.strftime("%m/%d/%y")}  PG {pg:>3}\n'+'*'*100+'\n'
        s=hd(1)+f'\n{"":60}{co}\n{"":60}{lines(ba)[0]}\n{"":60}{lines(ba)[1]}\n\n  SVC-NO      CLS  DESC                      QTY      RATE       AMT   TX\n'
        for n in ns: s+=f'  {ex}-{n[6:]}    {r.choice(["B1","B1","BH"])}   {r.choice(["BUS 1-PTY","BUS 1-PTY","BUS HUNT"]):<24}    1     18.25     18.25   FS\n'+f'{"":14}{"":5}ACCESS CHG FCC                1      9.20      9.20   F\n'
        s+=f'\n  NPA FOR ALL SVC-NO {npa}\n\f'+hd(2)+'\n  TOLL\n  FROM      DATE  TIME  TO            PLACE         MIN     AMT\n'; called=[]
        for day,tm,n,m,c in calls(r,6): called.append(n); s+=f'  {ns[0][6:]}     {pm(d).month:02d}/{day} {tm:>6} {f(n)}  {r.choice(["WICHITA KS","EL PASO TX","TULSA OK"]):<12} {m:>4} {c:>7}\n'
        s+=f'\n  PREV BAL      210.40   PAYMTS      210.40-  CURR      {money(r,150,280)}   TOT DUE     {money(r,150,280)}  BY {dd(d+datetime.timedelta(18),"us2")}\n  BUSINESS OFFICE {npa} {nxx(r)}-3100\n'
        if v==0: text(name,s)
        else:
            p=P(name,(792,612))
            for pg in s.split('\f'):
                for k in range(0,40,2): p.box(20,24+k*13,752,13,fill=.93,stroke=0)
                y=34
                for l in pg.split('\n'): p.t(26,y,l,fn='Courier',sz=9);y+=13
                p.new()
            p.save()
        truth(name,'greenbar-listing',['text','reportlab'][v],acct=acct,numbers=ns,company=co,billing=ba,date=d.isoformat(),decoys=called,traps=['seven-digit service numbers, area code in a note','page heads'])
def roster():
    for v in (0,1):
        name=f'u_roster_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-09-30','2026-10-31'][v]); npa=['859','716'][v]; k=[27,18][v]; ex=nxx(r); ns=[tn(r,npa,ex) for _ in range(k)]; acct=['BLUEG-11','60044-C'][v]; co=['Kentucky Horse Transport Association','Lackawanna Housing Authority'][v]; ba=[addr('1','Chandler Pkwy','Lexington','KY','40511'),addr('4100','Harrison Blvd','Lackawanna','NY','14218')][v]
        ent=sorted((r.choice(SURN)+', '+r.choice(FIRST)[0]+'.',f(n,'s')) for n in ns)
        h=f'''<style>@page{{size:letter;margin:.5in}}body{{font:9pt "Liberation Serif"}}.c{{column-count:3;column-gap:20px;column-rule:.5px solid #000}}.e{{display:flex;justify-content:space-between}}.e i{{flex:1;border-bottom:1px dotted #000;margin:0 3px 3px}}</style><table width=100%><tr><td><b style="font-size:15pt">{["Paddock Telephone Exchange","Steelwinds Shared Tenant Services"][v]}</b><br>{["PO Box 600, Lexington KY 40588","Building 3, 2558 Hamburg Tpke, Lackawanna NY 14218"][v]}<td align=right>Billed {dd(d,'long')}<br>Subscriber {acct}<br>Payable on receipt</table><p style="margin:20px 0 20px 40px">{E(co)}<br>{BR.join(lines(ba))}</p><p><b>Stations at {money(r,9,14)} each</b> ({k} stations)</p><div class=c>{''.join(f'<div class=e><span>{a}</span><i></i><span>{b}</span></div>' for a,b in ent)}</div><p align=right>Total for {k} stations and taxes: ${money(r,250,400)}</p>'''+(TERMS('Steelwinds Shared Tenant Services',r,'New York',3) if v else '')
        weasy(name,h); truth(name,'directory-roster','weasyprint',acct=acct,numbers=ns,company=co,billing=ba,date=d.isoformat(),traps=['three columns of names with dotted leaders, like a telephone book','the account is labelled Subscriber'])
def large():
    name='u_largeprint_0'
    if want(name):
        r=rng(name); d=D('2026-10-09'); n=tn(r,'814'); acct='33 0187 4'; co='ESTELLE KELLERMAN'; ba=addr('6','Larkspur Ave','Saegertown','PA','16433',upper=True,unit='APT 2',unitsep=' ')
        p=P(name)
        for blk in [['French Creek Telephone','LARGE PRINT BILL',' ','YOUR NAME',co,lines(ba)[0],lines(ba)[1]],['ACCOUNT NUMBER',acct,' ','BILL DATE',dd(d,'abbr'),' ','YOUR TELEPHONE',f(n,'('),' ','SERVICE IS AT','6 Larkspur Ave Apt 2','Saegertown PA 16433'],['LAST BILL PAID','$ 38.20',' ','PLEASE PAY','$ 38.95',' ','BY',dd(d+datetime.timedelta(25),'abbr'),' ','QUESTIONS? CALL','(814) 763-2000']]:
            p.ls(60,90,blk,fn='Helvetica-Bold',sz=28,lead=44);p.new()
        p.save();truth(name,'large-print','reportlab',acct=acct,btn=n,numbers=[n],company=co,service=addr('6','Larkspur Ave','Saegertown','PA','16433',unit='Apt 2',unitsep=' '),billing=ba,date=d.isoformat(),decoys=['8147632000'],traps=['large print, an item a line, three pages'])
def ledger():
    for v in (0,1):
        name=f'u_ledger_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-10-31','2026-09-30'][v]); npa=['603','509'][v]; ns=[tn(r,npa) for _ in range([2,4][v])]; acct=['L-206','77.418'][v]; co=['Contoocook Toy Works','PALOUSE LENTIL BROKERAGE INC'][v]; ba=[addr('15','Depot St','Hopkinton','NH','03229'),addr('99','N FRONT ST','PULLMAN','WA','99163',upper=True)][v]
        bal=0;rows=''
        for m in range(4):
            dt=datetime.date(2026,d.month-3+m,28 if m<3 else d.day); c=r.uniform(60,90); bal+=c
            rows+=f'<tr><td>{dd(dt,"us")}</td><td>{"Charges for the month" if m<3 else "Charges for the month, as below"}</td><td align="right">{c:.2f}</td><td></td><td align="right">{bal:.2f}</td></tr>'
            if m<3: rows+=f'<tr><td>{dd(dt+datetime.timedelta(9),"us")}</td><td>Check {r.randint(1000,4000)}</td><td></td><td align="right">{bal:.2f}</td><td align="right">0.00</td></tr>'; bal=0
        h=f'''<table width="100%"><tr><td><font size="4"><b>{["Merrimack Hills Tel. Co.","SNAKE RIVER VOICE & DATA"][v].replace("&","&amp;")}</b></font></td><td align="right">LEDGER SHEET {acct}<br>Statement as of {dd(d,"abbr")}</td></tr></table><p>Customer: {E(co)}<br>{BR.join(lines(ba))}</p><table width="100%" border="1" cellspacing="0" cellpadding="3"><tr><td><b>Date</b></td><td><b>Entry</b></td><td><b>Debit</b></td><td><b>Credit</b></td><td><b>Balance</b></td></tr>{rows}</table><p>Detail of the last entry:</p><table width="70%" border="0">{''.join(f'<tr><td>{f(n)}</td><td>local service</td><td align="right">{money(r,12,22)}</td></tr>' for n in ns)}<tr><td></td><td>tax and fees</td><td align="right">{money(r,3,9)}</td></tr></table><p><font size="2">Ledger sheet number is your account number. Please quote it when you write or call {f(tn(r,npa))}.</font></p>'''
        lohtml(name,h); truth(name,'running-ledger','libreoffice',acct=acct,numbers=ns,company=co,billing=ba,date=d.isoformat(),traps=['account is the ledger sheet number, said in a footnote','earlier dates in the ledger'])
def dark():
    for v in (0,1):
        name=f'u_statuscolumn_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-11-02','2026-10-07'][v]); npa=['949','437'][v]; stt=['Active','Active','Cancelled','Active','Ported out','Active','Suspended - nonpay' if v==9 else 'Active']; ns=[tn(r,npa) for _ in stt]; acct=['ORG-5F20A1','VX-000417'][v]; co=['Laguna Tide Surf Academy LLC','Maple Gauge Instruments Ltd.'][v]; ba=[addr('31','S Wharf St','Laguna Beach','CA','92651'),addr('220','Quarry Ln','Toronto','ON','M5V 2T6',unit='Unit 9')][v]
        keep=[n for n,s in zip(ns,stt) if s=='Active']
        h=f'''<style>@page{{size:{"letter" if v==0 else "A4"};margin:0}}body{{margin:0;font:11px Roboto,Arial;-webkit-print-color-adjust:exact;print-color-adjust:exact}}.h{{background:#1b1f3a;color:#fff;padding:30px 40px;display:flex;justify-content:space-between}}.m{{padding:24px 40px}}table{{width:100%;border-collapse:collapse}}tr:nth-child(even){{background:#f2f3f9}}td,th{{padding:6px;text-align:left}}</style><div class=h><div style="font-size:24px">{["tidecall","VoxMaple"][v]}</div><div>Tax invoice {r.randint(100,999)}-{d.year}<br>Issued {dd(d,'dmyl')}<br>Organization {acct}</div></div><div class=m><p><b>{E(co)}</b><br>{BR.join(lines(ba))}<br>Attn: {["Renata Castellan","Dennis Iverson"][v]}</p><table><tr><th>#<th>Number<th>Label<th>Status on {dd(d,'iso')}<th>Charge</tr>{''.join(f'<tr><td>{i+1}<td>{f(n,"+")}<td>{r.choice(["Sales","Front","Fax","Ops","Classes"])}<td>{s}<td>{money(r,8,16) if s=="Active" else "0.00"}' for i,(n,s) in enumerate(zip(ns,stt)))}</table><p>Subtotal, {"HST 13% (RT 81220 4471)" if v else "CA utility tax"} and total: ${money(r,60,140)}</p><p>{["tidecall, Inc., 2 Park Plaza, Irvine CA 92614","VoxMaple Inc., 100 King St W, Toronto ON M5X 1A9"][v]} &middot; help {f(tf(r),'+')}</p>{TERMS(['tidecall','VoxMaple'][v],r,['California','Ontario'][v])}</div>'''
        chromium(name,h); truth(name,'status-column','chromium',acct=acct,numbers=keep,company=co,billing=ba,date=d.isoformat(),contact=['Renata Castellan','Dennis Iverson'][v],decoys=[n for n in ns if n not in keep],traps=['cancelled and ported-out rows','account labelled Organization'])
def cairo_():
    import cairo, math
    for v in (0,1):
        name=f'u_wheel_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-10-20','2026-09-25'][v]); npa=['608','336'][v]; ns=[tn(r,npa) for _ in range(4)]; acct=['61 20 7781','PTL-4402'][v]; co=['Driftless Cheese Cooperative','Yadkin Valley Furniture Restoration'][v]; ba=[addr('7','Old Mill Rd','Viroqua','WI','54665'),addr('55','Commerce St','Elkin','NC','28621')][v]; sa=addr(ba['number'],ba['street'],ba['city'],ba['state'],ba['postalCode'],printed=', '.join(lines(ba)))
        sf=cairo.PDFSurface(str(OUT/f'{name}.pdf'),612,792);c=cairo.Context(sf);c.select_font_face('Carlito')
        def t(x,y,s,sz=10,al='l'):
            c.set_font_size(sz);w=c.text_extents(s).x_advance;c.move_to(x-(w if al=='r' else w/2 if al=='c' else 0),y);c.show_text(s)
        c.set_source_rgb(.9,.94,.97);c.arc(306,340,130,0,7);c.fill();c.set_source_rgb(1,1,1);c.arc(306,340,78,0,7);c.fill();c.set_source_rgb(0,0,0)
        t(306,335,'$'+money(r,120,220),22,'c');t(306,355,'this month',10,'c')
        t(306,44,['Coulee Region Telephone','Pilot Ridge Telecom'][v],20,'c')
        for i,n in enumerate(ns):
            a=-math.pi/4+i*math.pi/2;x=306+185*math.cos(a);y=340+150*math.sin(a);t(x,y,f(n,'.'),11,'c');t(x,y+13,['office','shop','fax','orders'][i]+'  $'+money(r,18,30),9,'c')
        t(40,90,'billed to',8);t(40,104,co,11)
        for k,l in enumerate(lines(ba)): t(40,118+14*k,l,11)
        t(572,90,'account',8,'r');t(572,104,acct,11,'r');t(572,124,'bill of',8,'r');t(572,138,dd(d,'abbr'),11,'r');t(572,158,'pay by',8,'r');t(572,172,dd(d+datetime.timedelta(21),'abbr'),11,'r')
        t(306,560,'lines installed at '+sa['printed'],10,'c');t(306,580,'Fiber internet $69.00   Taxes and fees $9.44',10,'c');t(306,740,f'Anything unclear? Ring us: {f(tn(r,npa),".")}',9,'c');c.show_page();sf.finish()
        truth(name,'wheel-graphic','cairo',acct=acct,numbers=ns,company=co,service=sa,billing=ba,date=d.isoformat(),traps=['numbers stand round a wheel','tiny labels over values'])
if __name__=='__main__':
    for fn in (comb,exch,taxform,email,dash,trifold,qa,green,roster,large,ledger,dark,cairo_): fn()
