from lib import *
BR='<br>'
PL={c:(c,s,z,n) for c,s,z,n in PLACES}
def side():   # rotated band
    for v in (0,1):
        name=f'u_sideband_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-10-15','2026-08-31'][v]); npa=['218','701'][v]; ns=[tn(r,npa) for _ in range([3,5][v])]; acct=['2204-118-07','MKT'+str(r.randint(10000,99999))][v]
        brand=['Nor’Pine Telephone Cooperative','Redgrass Broadband'][v]; co=['Larsmont Canoe Outfitters','Whetstone Grain Elevator Company'][v]; ba=[addr('1402','Old Mill Rd','Two Harbors','MN','55616'),addr(None,'RR 1 Box 44','Valley City','ND','58072')][v]; sa=[addr('1406','Old Mill Rd','Two Harbors','MN','55616',printed='1406 Old Mill Rd, Two Harbors, MN 55616'),None][v]
        p=P(name); p.box(0,0,64,792,fill=.82,stroke=0)
        p.rot(26,760,90,brand.replace('’',"'"),'Helvetica-Bold',17); p.rot(46,760,90,f'ACCOUNT  {acct}      STATEMENT DATE  {dd(d,"long")}      PAY BY  {dd(d+datetime.timedelta(20),"long")}','Helvetica',10)
        p.rot(58,760,90,'Office 110 W Main St  -  open 8 to 4:30  -  '+('218-834-2211' if v==0 else '701-845-3002'),'Helvetica',7)
        p.ls(100,90,[co]+lines(ba),sz=11,lead=14)
        if sa: p.t(100,170,'Service is at '+sa['printed'],sz=9)
        y=210;p.t(100,y,'What you have with us',fn='Helvetica-Bold',sz=13);y+=20
        for n in ns:
            p.t(100,y,f(n,'-'),sz=10,fn='Helvetica-Bold');p.t(200,y,r.choice(['Business line','Business line with voice mail','Fax line']),sz=10);p.t(560,y,money(r,20,35),sz=10,al='r');y+=16
        p.t(100,y,'Fiber internet 100/100',sz=10);p.t(560,y,'64.95',sz=10,al='r');y+=16;p.t(100,y,'Taxes, 911, TAP, TAM',sz=10);p.t(560,y,'6.11',sz=10,al='r');y+=10;p.line(100,y,560,y);y+=16
        p.t(100,y,'Please pay',fn='Helvetica-Bold',sz=12);p.t(560,y,'$'+money(r,100,200),fn='Helvetica-Bold',sz=12,al='r')
        p.ls(100,y+40,['Capital credits: your 2009 allocation of $41.16 will be credited in December.','Annual meeting: March 14, 2027, at the high school. Bring this statement to register.'],sz=8)
        p.line(64,640,612,640,.5,([4,2],0));p.rot(596,780,90,'cut here and return',"Helvetica",7);p.ls(110,690,[co]+lines(ba),sz=10);p.ls(380,690,[brand.replace('’',"'"),'PO Box 9' if v==0 else 'PO Box 330','Two Harbors MN 55616' if v==0 else 'Valley City ND 58072'],sz=10);p.save()
        truth(name,'rotated-sideband','reportlab',acct=acct,numbers=ns,company=co,service=sa,billing=ba,date=d.isoformat(),traps=['account and date run up the left edge, turned 90 degrees'])
def postcard():
    for v in (0,1):
        name=f'u_postcard_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-09-01','2026-11-01'][v]); npa=['402','660'][v]; n=tn(r,npa); acct=['417','1093-2'][v]; co=['MABEL & OTTO RASMUSSEN','FIRST METHODIST CHURCH'][v]; ba=[addr(None,'BOX 62','DESHLER','NE','68340',upper=True),addr('301','DEPOT ST','TARKIO','MO','64491',upper=True)][v]
        n2=tn(r,npa,n[3:6]) if v else None
        p=P(name,(432,288)); 
        p.ls(14,22,['RETURN SERVICE REQUESTED',['PLATTE BLUFFS MUTUAL TELEPHONE CO','ROCK PORT FARMERS TELEPHONE'][v],['BOX 10  DESHLER NE 68340','PO BOX C  TARKIO MO 64491'][v]],lead=9,sz=7)
        p.box(330,12,90,44);p.ls(338,24,['FIRST-CLASS MAIL','U.S. POSTAGE PAID','PERMIT NO. 4'],lead=9,sz=7)
        p.ls(190,130,[co]+lines(ba),sz=10,fn='Courier',lead=12)
        p.t(14,270,'TELEPHONE BILL ENCLOSED ON REVERSE - DO NOT BEND',sz=7)
        p.new(); F='Courier';
        p.t(14,20,'BILL DATE',fn=F,sz=7);p.t(90,20,'MAIN TELEPHONE' if v else 'TELEPHONE',fn=F,sz=7);p.t(190,20,'ACCT',fn=F,sz=7);p.t(250,20,'KEEP THIS PART',fn=F,sz=7)
        p.t(14,32,dd(d,'us2'),fn=F,sz=9);p.t(90,32,f(n),fn=F,sz=9);p.t(190,32,acct,fn=F,sz=9)
        y=52
        for l,c in [('LOCAL SERVICE','21.50'),('EXTRA LINE '+f(n2,'7') if n2 else 'TOUCH TONE','9.00' if n2 else '.50'),('FED SUBSCR LINE','6.50'),('FED EXCISE TAX 3%','1.13'),('911','1.00'),('LONG DIST - NONE','0.00')]: p.t(14,y,l,fn=F,sz=9);p.t(220,y,c,fn=F,sz=9,al='r');y+=12
        p.line(14,y-6,220,y-6);p.t(14,y+6,'PAY BY 15TH',fn=F,sz=9);p.t(220,y+6,'30.63' if not n2 else '39.13',fn=F,sz=9,al='r')
        p.line(240,0,240,288,.5,([2,2],0)); p.ls(250,52,['RETURN WITH PAYMENT','ACCT '+acct,f(n),'','NET DUE','$'+('30.63' if not n2 else '39.13'),'','AFTER 15TH ADD $5.00','','OFFICE '+(npa+'-365-2000' if v==0 else npa+'-736-4100')],fn=F,sz=9,lead=12); p.save()
        truth(name,'postcard','reportlab',acct=acct,btn=n,numbers=[n]+([n2] if n2 else []),company=co,billing=ba,date=d.isoformat(),traps=['postcard of two small pages','seven-digit extra line' if n2 else 'three-digit account'],decoys=[npa+('3652000' if v==0 else '7364100')])
def letterbill():
    for v in (0,1):
        name=f'u_proseletter_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-10-04','2026-07-19'][v]); npa=['207','540'][v]; ns=[tn(r,npa) for _ in range([2,3][v])]; fx=tn(r,npa); acct=['HB-00731','55180'][v]; co=['Penobscot Weaving Studio','Shenandoah Drift Books, LLC'][v]; pe=['Olivia Quillen','Vernon Jankowski'][v]; ba=[addr('19','Tannery Row','Belfast','ME','04915'),addr('404','N Front St','Luray','VA','22835')][v]
        sign=tn(r,npa); brand=['Half Moon Bay Telephone & Cable','Blue Hollow Voice Company'][v]
        body=[f'Dear {pe},',f'''This letter is your bill for {d.strftime("%B %Y")}. Your account with us is number {acct}, please write it on your check. During the month we provided {co} with telephone service on {f(ns[0],"(")} and {f(ns[1],"(")}{", and on the fax line "+f(ns[2],"(") if v else ""}, all at {lines(ba)[0]}, {ba["city"]}, {ba["state"]}, for which we ask ${money(r,60,90)}. To this we added federal and state taxes of $7.12 and the 911 fee of $2.00.''',
         f'''At your request of the {["11th","3rd"][v]} we took {f(fx,"(")} out of service; you will find no charge for it and the number has been released. You made {r.randint(12,60)} long distance calls, all within your plan. The longest was to {f(tn(r,"603"),"(")} and lasted 51 minutes.''',
         f'''We received your check for last month on {dd(d-datetime.timedelta(9),"long")}, for which we thank you. The sum of ${money(r,80,110)} is payable by {dd(d+datetime.timedelta(21),"long")}.''',f'If anything here is not right, I am in the office most mornings at {f(sign,"(")}.','Yours truly,','Irene Abernathy','Business office']
        src=f'.nr PO 1.1i\n.nr LL 6.1i\n.nr PS 12\n.nr VS 15\n.ds CH\n.LP\n.ce 2\n\\fB\\s+4{brand}\\s0\\fP\nPost Office Box {r.randint(2,90)}, {ba["city"]}\n.sp 2\n.nf\n{dd(d,"long")}\n.sp\n{pe}\n{co}\n{lines(ba)[0]}\n{lines(ba)[1]}\n.fi\n'+''.join(f'.sp\n.LP\n{b}\n' for b in body)
        groff(name,src)
        truth(name,'prose-letter','groff',acct=acct,numbers=ns,company=co,service=addr(ba['number'],ba['street'],ba['city'],ba['state'],None,printed=f"{lines(ba)[0]}, {ba['city']}, {ba['state']}"),billing=ba,date=d.isoformat(),decoys=[fx,sign],traps=['everything stands in running prose','removed number in prose'])
def utility():
    for v in (0,1):
        name=f'u_cityutility_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-09-30','2026-10-31'][v]); npa=['712','423'][v]; ns=[tn(r,npa) for _ in range([1,3][v])]; acct=['01-004410-03','118820-64402'][v]; co=['Karen Ostrander','Cherokee Laundry & Linen Inc'][v]; sa=[addr('612','Sycamore Ct','Harlan','IA','51537'),addr('2040','Depot St','Morristown','TN','37814')][v]; ba=[dict(sa),addr(None,'PO Box 1177','Morristown','TN','37816-1177')][v]
        rows=[('Electric','M-44182','104412','105230',818),('Water','W-9912','3311','3340',29),('Sewer','','','',''),('Refuse','','','','')]
        h=f'''<style>@page{{size:letter;margin:.5in}}body{{font:9.5pt Carlito}}table{{border-collapse:collapse;width:100%}}.d td,.d th{{border:.6px solid #777;padding:2px 5px}}th{{background:#dfe9d8;text-align:left}}.n{{text-align:right}}</style><table><tr><td><b style="font-size:16pt">{["City of Harlan Bend Municipal Utilities","Lakeway Power, Water & Fibernet"][v].replace("&","&amp;")}</b><br>{["412 Durant St, Harlan IA 51537 | 712-755-5182","433 W First North St, Morristown TN 37814 | 423-586-4121"][v]}</td><td class=n>Customer-Location No.<br><b>{acct}</b></td></tr></table><br>
<table class=d><tr><th>Name<th>Service Location<th>Bill Date<th>Due Date<th>Cycle<tr><td>{E(co)}<td>{', '.join(lines(sa))}<td>{dd(d,'us')}<td>{dd(d+datetime.timedelta(20),'us')}<td>{r.randint(1,9)}</table><br>
<table class=d><tr><th>Service<th>Meter<th>Previous<th>Present<th>Used<th class=n>Amount</tr>{''.join(f'<tr><td>{a}<td>{b}<td>{c}<td>{e}<td>{g}<td class=n>{money(r)}' for a,b,c,e,g in rows)}{''.join(f'<tr><td>Telephone<td colspan=4>{f(n)} {["residence line","business line"][v]}<td class=n>{money(r,15,30)}' for n in ns)}<tr><td>Internet<td colspan=4>Fibernet 250<td class=n>49.95<tr><td colspan=5>Sales tax, franchise fee, E911<td class=n>9.13</table>
<p>Readings {dd(d-datetime.timedelta(31),'us')} to {dd(d-datetime.timedelta(1),'us')}. After-hours outage line {["712-755-5199","423-317-8830"][v]}. Call 811 before you dig.</p><p style="border-top:1px dashed;margin-top:160px;padding-top:6px">Please return this portion. Customer-Location No. {acct} &nbsp;&nbsp; Amount due ${money(r)}</p><p style="margin-left:.5in">{E(co)}<br>{BR.join(lines(ba))}</p>'''+TERMS(['City of Harlan Bend Municipal Utilities','Lakeway Power'][v],r,['Iowa','Tennessee'][v],1)
        weasy(name,h)
        sa['printed']=sa['printed']
        truth(name,'municipal-utility','weasyprint',acct=acct,btn=ns[0] if v==0 else None,numbers=ns,company=co,service=sa,billing=ba,date=d.isoformat(),traps=['meters and readings','telephone as a row among utilities'])
def matrix():
    for v in (0,1):
        name=f'u_transposed_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-10-01','2026-09-15'][v]); npa=['503','352'][v]; k=[5,4][v]; ns=[tn(r,npa) for _ in range(k)]; acct=['TV-90881','400217'][v]; co=['Tillamook Stair & Rail','Marion Oaks Pediatrics, P.A.'][v]; ba=[addr('80','Granger Way','Salem','OR','97302'),addr('8801','Larkspur Ave','Ocala','FL','34476',unit='Bldg 3')][v]
        feats=['Line charge','Voice mail','Hunting','Caller ID','Long distance','Fed. line charge','911 and taxes','Total per line']
        h=f'''<p align="right"><font size="5">{["TrueVale Telecom","Sunshine Exchange Carrier"][v]}</font><br><font size="2">Invoice of {dd(d,"dmyl")} &nbsp; Client {acct}</font></p><p>{E(co)}<br>{BR.join(lines(ba))}</p><table border="1" cellspacing="0" cellpadding="4" width="100%"><tr><td><font size="2"><b>Charge</b></font></td>{''.join(f'<td align="center"><font size="2"><b>{n[:3]}<br>{n[3:6]}-{n[6:]}</b></font></td>' for n in ns)}</tr>{''.join(f'<tr><td><font size="2">{x}</font></td>'+''.join(f'<td align="right"><font size="2">{money(r,0,30) if r.random()>.3 else "–"}</font></td>' for _ in ns)+'</tr>' for x in feats)}</table><p><font size="2">Sum of all lines ${money(r,100,300)}. Payable within 20 days to {["TrueVale Telecom, 45 Liberty St SE, Salem OR 97301, tel. 503-362-7711","Sunshine Exchange Carrier, PO Box 7, Ocala FL 34478, tel. 352-629-4400"][v]}.</font></p>'''
        lohtml(name,h)
        truth(name,'transposed-matrix','libreoffice',acct=acct,numbers=ns,company=co,billing=ba,date=d.isoformat(),decoys=[['5033627711'],['3526294400']][v],traps=['a column a line; area code and number on two text lines of the column head'])
def receipt():
    for v in (0,1):
        name=f'u_thermal_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-08-06','2026-10-23'][v]); npa=['254','787'][v]; n=tn(r,npa); acct=['88104-2',str(r.randint(10**7,10**8-1))][v]; co=['GLORIA UNDERHILL','PANADERIA LA CEIBA'][v]
        sa=[addr('1213','SYCAMORE CT','WACO','TX','76706',upper=True),addr('44','CALLE LUNA','SAN JUAN','PR','00901',upper=True)][v]
        es=v==1
        L=[['BRAZOS CABLE & PHONE','STORE 4 - 2100 FRANKLIN AVE','WACO TX   254-752-9000'],['ISLA VERDE TELECOM','TIENDA 2  PLAZA CENTRO','787-722-5500']][v]+['-'*32,('STATEMENT PRINTED AT COUNTER' if not es else 'FACTURA IMPRESA EN TIENDA'),(f'{"DATE" if not es else "FECHA"} {dd(d,"us")}  14:0{r.randint(1,9)}  {"REG" if not es else "CAJA"} 02'),(f'{"ACCT" if not es else "CUENTA"} {acct}'),co]+lines(sa)+['-'*32,('HOME PHONE' if not es else 'LINEA COMERCIAL').ljust(22),('  '+f(n,'(')),('  UNLIMITED US'.ljust(24) if not es else '  PLAN LOCAL'.ljust(24))+'29.99',('INTERNET 100'.ljust(24))+'44.99',('TAX/FEES'.ljust(24) if not es else 'IVU/CARGOS'.ljust(24))+' 8.20','='*32,('AMOUNT DUE'.ljust(24) if not es else 'TOTAL A PAGAR'.ljust(24))+'83.18',(f'DUE {dd(d+datetime.timedelta(10),"us")}' if not es else f'VENCE {dd(d+datetime.timedelta(10),"us")}'),('CASH'.ljust(24) if not es else 'EFECTIVO'.ljust(24))+'83.18','-'*32,('CASHIER 0417 TICKET 2210-88' if not es else 'CAJERO 0417 TICKET 2210-88'),('THANK YOU' if not es else 'GRACIAS')]
        hgt=len(L)*12+30; p=P(name,(227,hgt)); y=20
        for l in L: p.t(10,y,l,fn='Courier',sz=9);y+=12
        p.save()
        truth(name,'thermal-receipt','reportlab',acct=acct,btn=n,numbers=[n],company=co,service=None,billing=sa,date=d.isoformat(),decoys=[['2547529000'],['7877225500']][v],traps=['80 mm roll','no labels at name and address']+(['Spanish'] if v else []))
def bilingual():
    for v in (0,1):
        name=f'u_bilingual_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-10-12','2026-09-03'][v]); npa=['506','819'][v]; ns=[tn(r,npa) for _ in range([2,4][v])]; acct=['NB 440 0931','7-40118'][v]; co=['Boulangerie Acadie Bakery Ltée','Coop forestière du Témis'][v]; ba=[addr('210','rue St-George St','Moncton','NB','E1C 1V9',printed='210, rue St-George St\nMoncton NB  E1C 1V9'),addr('33','rue Notre-Dame','Ville-Marie','QC','J9V 1X1',printed='33, rue Notre-Dame\nVille-Marie (Québec)  J9V 1X1')][v]
        def half(fr): return f'''<div><b>{"Facture de téléphone" if fr else "Telephone bill"}</b><table><tr><td>{"Compte" if fr else "Account"}<td>{acct}<tr><td>{"Date de la facture" if fr else "Bill date"}<td>{dd(d,"fr" if fr else "dmyl")}<tr><td>{"Échéance" if fr else "Due date"}<td>{dd(d+datetime.timedelta(21),"fr" if fr else "dmyl")}<tr><td>{"Solde antérieur" if fr else "Previous balance"}<td>{"101,20 $" if fr else "$101.20"}<tr><td>{"Paiement" if fr else "Payment"}<td>{"-101,20 $" if fr else "-$101.20"}</table>{''.join(f'<p>{"Ligne" if fr else "Line"} {f(n,"s")}<br>{"Service de base affaires" if fr else "Basic business service"} <span>{"38,00 $" if fr else "$38.00"}</span></p>' for n in ns)}<p>{"TPS/TVH incluse" if fr else "GST/HST included"} 88123 4411 RT0001</p><p>{"Renseignements : composez le" if fr else "Inquiries: dial"} 1 866 {r.randint(300,800)}-{r.randint(1000,9999)}</p></div>'''
        r2=r.getstate(); a=half(True); r.setstate(r2); b=half(False)
        h=f'''<style>@page{{size:letter;margin:.5in}}body{{font:11px Arial}}.g{{display:grid;grid-template-columns:1fr 1fr;column-gap:26px}}.g>div:first-child{{border-right:1px solid #000;padding-right:20px}}table{{width:100%}}td:last-child,p span{{text-align:right;float:right}}</style><h2 style="text-align:center">{["Télé-Baie / TeleBay Cooperative","Téléphone Kipawa Telephone"][v]}</h2><p style="margin:26px 0 26px 260px">{E(co)}<br>{ba['printed'].replace(chr(10),BR)}</p><div class=g>{a}{b}</div>'''
        chromium(name,h)
        truth(name,'bilingual-twin-columns','chromium',acct=acct,numbers=ns,company=co,billing=ba,date=d.isoformat(),traps=['French and English side by side: every line twice on one baseline'])
def exten():
    for v in (0,1):
        name=f'u_extensiondid_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-11-03','2026-08-09'][v]); npa=['517','918'][v]; ex=nxx(r); base=r.randint(20,80)*100; k=14; main=npa+ex+'%04d'%base; acct=['CL-2207','100482'][v]; co=['Capitol Lakes Dermatology','Cimarron Pipe & Valve Corp'][v]; sa=[addr('2727','Chandler Pkwy','Lansing','MI','48910',unit='Suite 100'),addr('6600','E Ninth St','Tulsa','OK','74115')][v]
        ds=[npa+ex+'%04d'%(base+i) for i in range(1,k)]; nodid=r.sample(range(1,k),3)
        from docx import Document; from docx.shared import Pt, Inches; from docx.enum.section import WD_ORIENT
        doc=Document(); s=doc.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=s.page_height,s.page_width
        doc.styles['Normal'].font.name='Carlito';doc.styles['Normal'].font.size=Pt(9)
        doc.add_heading(['Lakeshore Hosted PBX','Osage Cloud Telephony'][v],1)
        t=doc.add_table(rows=2,cols=5);t.style='Table Grid'
        for i,(a,b) in enumerate([('Invoice',str(r.randint(40000,49999))),('Invoice date',dd(d,'abbr')),('Customer no.',acct),('Main number',f(main,'(')),('Total','$'+money(r,200,500))]): t.cell(0,i).text=a;t.cell(1,i).text=b
        doc.add_paragraph(); doc.add_paragraph('Bill to:  '+co+'\n          '+'\n          '.join(lines(sa))); 
        doc.add_paragraph(f'Emergency (E911) location on file: {", ".join(lines(sa))}')
        t=doc.add_table(rows=1,cols=6);t.style='Light Grid Accent 1'
        for i,a in enumerate(['Ext','User','DID','Seat','Device','Monthly']): t.rows[0].cells[i].text=a
        got=[main]
        for i in range(1,k):
            row=t.add_row().cells; nd=i in nodid
            row[0].text='%d'%(base+i); row[1].text=person(r); row[2].text='none' if nd else f(ds[i-1],'7'); row[3].text=r.choice(['Standard','Premium','Common area']); row[4].text='MAC 805EC0'+'%06X'%r.randint(0,0xffffff); row[5].text=money(r,12,25)
            if not nd: got.append(ds[i-1])
        doc.add_paragraph(f'All DIDs are in area code {npa}. Support: support desk x0 or 1-855-{r.randint(200,999)}-{r.randint(1000,9999)}. Remit to PO Box {r.randint(100,999)}, {sa["city"]} {sa["state"]}.')
        pth=TMP/f'{name}.docx';doc.save(pth);soffice(name,pth)
        truth(name,'extension-did-table','libreoffice',acct=acct,btn=main,numbers=got,company=co,service=dict(sa),billing=sa,date=d.isoformat(),traps=['seven-digit DIDs with the area code in a footnote','extensions without DID','extensions look like line numbers'])
def typew():
    for v in (0,1):
        name=f'u_dotleader_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-07-01','2026-10-01'][v]); npa=['309','814'][v]; n=tn(r,npa); ns=[n]+[tn(r,npa,n[3:6]) for _ in range(2)]; acct=[f'{n[3:6]}-{n[6:]}-1','0-2217'][v]; co=['SPOON RIVER LUMBER YARD','KINZUA HOUSE BED AND BREAKFAST'][v]; sa=[addr('3','DEPOT ST','ELMWOOD','IL','61529',upper=True),addr('1190','BEACON HILL RD','WARREN','PA','16365',upper=True)][v]
        mb=[addr(None,'P O BOX 40','ELMWOOD','IL','61529',upper=True),addr('77','TANNERY ROW','WARREN','PA','16365',upper=True)][v]
        W=72
        def dl(a,b): return a+' '+'.'*(W-len(a)-len(b)-2)+' '+b
        L=[['ELMWOOD RURAL TELEPHONE EXCHANGE, INC.','CORNPLANTER TEL. & TEL.'][v].center(W),'STATEMENT OF ACCOUNT'.center(W),'']+[dl('IN ACCOUNT WITH',co),dl('LOCATED AT',lines(sa)[0]),dl('',lines(sa)[1]),dl('MAILED TO',lines(mb)[0]),dl('',lines(mb)[1]),dl('ACCOUNT',acct),dl('RENDERED',dd(d,'long').upper()),'']
        for i,x in enumerate(ns): L+=[dl(['MAIN TELEPHONE','SECOND TELEPHONE','SHOP TELEPHONE'][i],f(x)),dl('    ONE MONTH IN ADVANCE','%.2f'%r.uniform(12,28))]
        tol=tn(r,'630');L+=['',dl(f'TOLL  {d.month-1}/12  {f(tol)}  CHICAGO  6 MIN','.72'),dl('FEDERAL TAX','2.10'),dl('STATE TAX','3.40'),dl('BALANCE FORWARD','NONE'),dl('PAY THIS AMOUNT','$ 71.22'),'','OFFICE HOURS 9 TO 12 AND 1 TO 4.  TROUBLE: DIAL 611.','MAKE CHECKS TO THE COMPANY. THANK YOU.']
        if v==0: text(name,'\n'.join(L)+'\n')
        else: groff(name,'.nf\n.ft C\n.ps 10\n.vs 13\n.po .9i\n.ll 7i\n.sp 6\n'+'\n'.join('\\&'+l for l in L)+'\n',args=())
        truth(name,'dot-leader-typewriter',['text','groff'][v],acct=acct,btn=ns[0],numbers=ns,company=co,service=dict(sa),billing=mb,date=d.isoformat(),decoys=[tol],traps=['dot leaders right-aligned values','"RENDERED" is the bill date','MAIN TELEPHONE label'])
def qb():
    for v in (0,1,2):
        name=f'u_smallbiz_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-10-05','2026-09-21','2026-11-10'][v]); npa=['828','775','815'][v]; base=npa+nxx(r)+'%02d00'%r.randint(20,80); rg=[seq(base,i) for i in range([20,10,25][v])]; x=[tn(r,npa)]+([tf(r)] if v==1 else []); acct=['C1177','MTNHSE','20-3381'][v]; co=['Haywood Charter Academy','Mountain House Casino & Resort, LLC','Prairie Path Credit Union'][v]; ba=[addr('500','Larkspur Ave','Waynesville','NC','28786'),addr('1','Harrison Blvd','Sparks','NV','89431'),addr('88','Commerce St','Rockford','IL','61101')][v]; sh=[addr('512','Larkspur Ave','Waynesville','NC','28786'),dict(ba),addr('4040','Quarry Ln','Loves Park','IL','61111')][v]
        rtx=[f'DID block {f(rg[0],"(")} through {f(rg[-1],"(")}',f'10 DIDs: {f(rg[0])} - {rg[-1][6:]}',f'DID range {f(rg[0])}/{f(rg[-1])} (25 numbers)'][v]
        h=f'''<style>@page{{size:letter;margin:.6in}}body{{font:11px "Liberation Sans"}}table{{border-collapse:collapse}}.b td,.b th{{border:1px solid #444;padding:4px 7px;vertical-align:top}}th{{background:#eee;font-size:10px}}.tp{{display:flex;justify-content:space-between}}</style><div class=tp><div><b style="font-size:15px">{["Smoky Ridge Communications, Inc.","Comstock VoIP Solutions","Blackhawk Telephone Systems"][v]}</b><br>{["PO Box 880, Sylva NC 28779","9580 Prototype Ct, Reno NV 89521","1600 N Main St, Rockford IL 61103"][v]}<br>{f(tn(r,npa))} &nbsp; accounts@{["smokyridgecom","comstockvoip","blackhawktel"][v]}.example</div><div><h1 style="margin:0">Invoice</h1><table class=b><tr><th>Date<th>Invoice #</tr><tr><td>{dd(d,'us')}<td>{r.randint(10000,30000)}</table></div></div><br><div class=tp><table class=b style="width:45%"><tr><th>Bill To</tr><tr><td>{E(co)}<br>{"Accounts Payable<br>" if v==2 else ""}{BR.join(lines(ba))}</table><table class=b style="width:45%"><tr><th>{["Ship To","Ship To","Service Location"][v]}</tr><tr><td>{E(co) if v!=2 else "Loves Park branch"}<br>{BR.join(lines(sh))}</table></div><br><table class=b width=100%><tr><th>P.O. No.<th>Terms<th>Account #<th>Rep<th>Project</tr><tr><td>&nbsp;<td>Net 15<td>{acct}<td>{["TW","JK","LS"][v]}<td>SIP</table><br><table class=b width=100%><tr><th>Quantity<th>Item<th>Description<th>Rate<th>Amount</tr><tr><td>12<td>SIP-CH<td>SIP channel, unlimited inbound<td>15.00<td>180.00<tr><td>{len(rg)}<td>DID<td>{rtx}<td>0.50<td>{len(rg)*.5:.2f}<tr><td>{len(x)}<td>TN<td>{"; ".join(("Fax "+f(n) if n[:3]==npa else "Toll free "+f(n)) for n in x)}<td>3.00<td>{3*len(x):.2f}<tr><td>1<td>LABOR<td>Reprogram auto attendant per {person(r)}, cell {f(tn(r,npa))}<td>95.00<td>95.00<tr><td><td>TAX<td>State and local telecom taxes<td><td>21.84<tr><td colspan=4 align=right><b>Total</b><td>${money(r,300,400)}</table>'''+(TERMS('the company',r) if v!=1 else '')
        chromium(name,h)
        truth(name,'smallbiz-billto-shipto','chromium',acct=acct,numbers=x+rg,company=co,service=sh,billing=ba,date=d.isoformat(),traps=['DID range in a description cell','technician cell number','Ship To is the service place'])
if __name__=='__main__':
    for fn in (side,postcard,letterbill,utility,matrix,receipt,bilingual,exten,typew,qb): fn()
