from lib import *
BR='<br>'
def opt():
    for v,(cid,brand) in enumerate([('optimum','optimum.'),('suddenlink','suddenlink business')]):
        name=f'k_svcfor_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-10-08','2026-08-21'][v]); npa=['631','903'][v]; acct=f'{["07838","07702"][v]}-{r.randint(100000,999999)}-0{r.randint(1,4)}-{r.randint(1,9)}'; ns=[tn(r,npa) for _ in range(2+v)]
        co=['GREAT PECONIC SAILMAKERS','REDBUD LANE PRESCHOOL INC'][v]; sa=[addr('88','S Wharf St','Greenport','NY','11944',upper=True),addr('1207','Sycamore Ct','Tyler','TX','75701',upper=True)][v]; ba=[addr(None,'PO BOX 19','GREENPORT','NY','11944-0019',upper=True),addr('1207','Sycamore Court','Tyler','TX','75701-4420',upper=True)][v]
        bp=f'{dd(d,"us2")} - {dd(d+datetime.timedelta(30),"us2")}'
        p=P(name);p.t(40,40,'PAGE 1 OF 2',sz=7)
        if v==0: p.t(40,60,'Service for',fn='Helvetica-Bold',sz=9);p.ls(40,72,['Account Number: '+acct,co]+lines(sa),sz=9)
        else:
            p.t(40,60,'Service Information',fn='Helvetica-Bold',sz=9);p.ls(40,72,['Account number '+acct,f'Access code {r.randint(1000,9999)}','Billing address',co]+lines(ba),sz=9)
            p.t(40,150,'Your service address',fn='Helvetica-Bold',sz=9);p.ls(40,162,lines(sa),sz=9)
        rl_logo(p,330,74,brand,26,(0,60,160));p.t(330,100,'Your Monthly Statement',sz=13);p.ls(330,118,['Billing Period: '+bp,'Statement Date: '+dd(d,'us2'),'Due Date: '+dd(d+datetime.timedelta(19),'us2'),'Amount: $'+money(r)],sz=9)
        p.t(40,220,('Optimum Voice for Business' if v==0 else 'Phone'),fn='Helvetica-Bold',sz=10);y=236
        for n in ns: p.t(50,y,f(n,'(' if v==0 else '.'),sz=9);p.t(200,y,'Unlimited local & long distance',sz=9);p.t(540,y,money(r,20,40),sz=9,al='r');y+=13
        p.t(40,y+10,'Internet 300 Mbps',fn='Helvetica-Bold',sz=10);p.t(540,y+10,money(r,60,99),sz=9,al='r')
        p.t(40,y+40,'Questions about your bill? '+('866-213-7456' if v==0 else '877-694-9474'),sz=8)
        p.line(30,560,582,560,.5,([2,2],0));p.ls(40,580,['1111 STEWART AVENUE' if v==0 else '520 MARYVILLE CENTRE DR','BETHPAGE NY 11714-3581' if v==0 else 'ST LOUIS MO 63141','CHANGE SERVICE REQUESTED'],sz=7)
        p.ls(60,640,[co]+lines(ba),sz=10);p.ls(360,600,['Account Number',acct,'Amount due by '+dd(d+datetime.timedelta(19),'us2'),'$______.__'],sz=9);p.ls(360,680,[brand.upper().strip('.'),'PO BOX 742698' if v==0 else 'PO BOX 742535','CINCINNATI OH 45274-2698'],sz=9)
        p.new();p.t(40,40,'PAGE 2 OF 2',sz=7);p.t(40,56,f'{co}   Account Number {acct}   Total Amount Due',sz=8);rl_terms(p,brand.strip('.').title(),r)
        p.save()
        truth(name,'altice-service-for','reportlab',carrier=cid,acct=acct,numbers=ns,company=co,service=sa,billing=ba,date=d.isoformat(),traps=['issuer return address','mailing block differs from service block'])
def gran():
    for v in (0,1):
        name=f'k_granite_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-10-01','2026-09-01'][v]); acct='0%07d'%r.randint(1000000,9999999); co=['BIG SPRUCE TIRE CENTERS INC','Ostrander Title Agency, Inc.'][v]; ba=[addr('4','Commerce St','Bangor','ME','04401',upper=True),addr('1111','E Ninth St','Dayton','OH','45410')][v]
        locs=[];ns=[]
        P_=[PLACES[10],('Waterville','ME','04901','207'),('Concord','NH','03301','603')] if v==0 else [PLACES[19]]
        for ct,st,z,npa in P_:
            k=[tn(r,npa) for _ in range(r.choice([2,3]) if v==0 else 4)]; ns+=k; locs.append(('0%07d'%r.randint(1000000,9999999),f'{r.randint(10,2400)} {r.choice(STREETS)}',ct,st,z,k))
        sa=None if v==0 else addr(locs[0][1].split(' ',1)[0],locs[0][1].split(' ',1)[1],'Dayton','OH','45403')
        if v==1: locs[0]=(acct,)+locs[0][1:4]+('45403',locs[0][5])
        p=P(name,(792,612))
        p.t(36,40,'Granite Telecommunications, LLC',fn='Helvetica-Bold',sz=14);p.ls(36,56,['100 Newport Avenue Extension, Quincy, MA 02171','granitenet.com   Customer Service 1-866-847-1500'],sz=8)
        for k,(l,x) in enumerate([('ACCOUNT NUMBER:',acct),('INVOICE NUMBER:',str(r.randint(700000000,799999999))),('INVOICE DATE:',dd(d,'us')),('TOTAL AMOUNT DUE:','$'+money(r,200,900))]): p.t(520,40+12*k,l,fn='Helvetica-Bold',sz=9);p.t(650,40+12*k,x,sz=9)
        p.ls(60,120,[co]+lines(ba),sz=10)
        y=200;p.t(36,y,'CHARGES BY LOCATION' if v==0 else 'ACCOUNT DETAIL',fn='Helvetica-Bold',sz=10);y+=16
        cols=[(36,'BTN / TN'),(140,'Type'),(250,'USOC'),(320,'Description'),(560,'Qty'),(640,'Amount')]
        for a,s,ct,st,z,k in locs:
            p.box(36,y-9,700,12,fill=.92,stroke=0)
            p.t(40,y,(f'Child Account {a}   Service Location: ' if v==0 else 'Service Location: ')+f'{s}, {ct}, {st} {z}',fn='Helvetica-Bold',sz=8);y+=12
            for x,l in cols:p.t(x,y,l,sz=7)
            y+=10
            for i,n in enumerate(k): p.t(36,y,f(n),sz=8);p.t(140,y,'BTN' if i==(1 if v==1 else 0) else 'WTN',sz=8);p.t(250,y,'1FB',sz=8);p.t(320,y,r.choice(['Measured business line','Business line flat']),sz=8);p.t(560,y,'1',sz=8);p.t(680,y,money(r,20,60),sz=8,al='r');y+=11
            y+=8
        p.t(36,570,'Remit to: Granite Telecommunications, PO Box 830103, Philadelphia PA 19182-0103',sz=8);p.save()
        truth(name,'granite-landscape','reportlab',carrier='granite',acct=acct,btn=None if v==0 else locs[0][5][1],numbers=ns,company=co,service=sa,billing=ba,date=d.isoformat(),traps=['parent account, child accounts per location'] if v==0 else ['BTN is the second row'])
def hosted():
    for v,(cid,brand,lab,adr) in enumerate([('8x8','8x8','Customer ID','8x8, Inc., 675 Creekside Way, Campbell, CA 95008'),('ringcentral','RingCentral','Account Number','RingCentral, Inc., 20 Davis Drive, Belmont, CA 94002'),('nextiva','Nextiva','Account #','Nextiva, Inc., 9451 E Via de Ventura, Scottsdale, AZ 85256'),('zoom-phone','Zoom','Account No.','Zoom Video Communications, Inc., 55 Almaden Blvd, 6th Floor, San Jose, CA 95113'),('twilio','Twilio','Account SID','Twilio Inc., 101 Spear Street, San Francisco, CA 94105')]):
        name=f'k_hosted_{v}'
        if not want(name): continue
        r=rng(name); d=D('2026-%02d-%02d'%(r.randint(7,11),r.randint(1,28))); npa=['831','469','602','720',''][v]
        acct=['8X-'+str(r.randint(100000,999999)),'62'+str(r.randint(10000000,99999999)),str(r.randint(1000000,9999999)),'70'+str(r.randint(10000000,99999999)),'AC'+''.join(r.choice('0123456789abcdef') for _ in range(32))][v]
        co=['Bellweather Architects LLP','Drummond Title & Escrow','Copper State Pool Supply LLC','Kestrel Peak Adventures, Inc.','Underhill Dispatch Software, Inc.'][v]
        ba=[addr('222','Beacon Hill Rd','Salinas','CA','93901'),addr('6001','Chandler Pkwy','Plano','TX','75024',unit='Suite 1200'),addr('48','E Ninth St','Tempe','AZ','85281'),addr('1975','Larkspur Ave','Boulder','CO','80302'),addr('14','Tannery Row','Durham','NC','27701',unit='Floor 2')][v]
        ns=[tn(r,npa) for _ in range([4,5,6,0,0][v])]
        if v==2: ns.append(tf(r))
        sa=dict(ba,printed=ba['printed'].replace('\n',', ')) if v in (0,2) else (addr('6001','Chandler Pkwy','Plano','TX','75024',unit='Suite 1200') if v==1 else None)
        rows=[]
        if v in(0,1,2):
            for n in ns: rows.append((['8x8 Work X2','RingEX Advanced - DigitalLine Unlimited','Nextiva Professional','',''][v],f(n,['+','(','-','',''][v]),money(r,18,40)))
        elif v==3: rows=[('Zoom Phone US/Canada Unlimited Calling Plan x 12','Oct 3 - Nov 2','$180.00'),('Zoom Phone Additional DID x 4','Oct 3 - Nov 2','$20.00')]
        else: rows=[('Programmable Voice - outbound minutes','18,204','$255.90'),('Phone Numbers - local','40','$46.00'),('SMS','8,012','$63.29')]
        h=f'''<style>@page{{size:letter;margin:.6in}}body{{font:11px Roboto,Arial;color:#223}}.hd{{background:#{["e8f4fb","fff4e8","eef","e8eefc","fdecec"][v]};padding:14px;display:flex;justify-content:space-between}}table{{width:100%;border-collapse:collapse;margin-top:16px}}th{{text-align:left;border-bottom:2px solid #889}}td{{padding:5px 0;border-bottom:1px solid #dde}}td:last-child,th:last-child{{text-align:right}}.m{{display:grid;grid-template-columns:1fr 1fr 1fr;margin-top:18px;gap:12px}}small{{color:#667;text-transform:uppercase;font-size:9px}}</style>
{"<div style='margin-bottom:8px'>"+lab+" "+acct+"</div>" if v==3 else ""}<div class=hd><div style="font-size:22px;font-weight:bold">{brand}</div><div style="text-align:right">INVOICE<br>{adr}</div></div>
<div class=m><div><small>{"Sold To" if v==3 else "Bill to"}</small><br>{E(co)}<br>{BR.join(lines(ba))}<br>United States</div><div>{"<small>"+["Service Address","Ship to","Location","",""][v]+"</small><br>"+(BR.join(lines(sa))) if sa else ""}</div><div>{"" if v==3 else "<small>"+lab+"</small><br>"+acct+"<br>"}<small>Invoice #</small><br>INV{r.randint(10000000,99999999)}<br><small>Invoice date</small><br>{dd(d,'long' if v!=1 else 'us')}<br><small>Payment terms</small><br>Due on receipt{f"<br><small>Billing telephone number</small><br>{f(ns[1],'+')}" if v==0 else f"<br><small>Main Number</small><br>{f(ns[3],'(')}" if v==1 else ""}</div></div>
<table><tr><th>Description<th>{["Phone Number","Phone Number","Phone Number","Service period","Usage"][v]}<th>Amount</tr>{''.join(f"<tr><td>{a}<td>{b}<td>{c}" for a,b,c in rows)}<tr><td>Taxes and regulatory fees<td><td>{money(r,10,40)}</table>
<p>Questions? {["1-888-898-8733","1-888-898-4591","1-800-285-7995","billing@zoom.us","help.twilio.com"][v]}. Card ending {r.randint(1000,9999)} charged {dd(d,'abbr')}.</p>'''
        chromium(name,h)
        truth(name,'hosted-band-invoice','chromium',carrier=cid,acct=acct,btn=ns[1] if v==0 else ns[3] if v==1 else None,numbers=ns,company=co,service=sa,billing=ba,date=d.isoformat(),traps=[['BTN label names the second line'],['Main Number is the fourth'],['toll-free line'],['no numbers on the bill'],['Account SID; no numbers']][v])
def canada():
    # Bell Canada
    name='k_ca_bell'
    if want(name):
        r=rng(name); d=D('2026-09-10'); acct=str(r.randint(500000000,559999999)); ns=[tn(r,'613') for _ in range(3)]; co='RIDEAU VALLEY SPORTS MEDICINE INC.'; ba=addr('170','Larkspur Ave','Kingston','ON','K7L 2B5',upper=True)
        called=[];cd=''
        for day,tm,n,m,c in calls(r,4,['514','416','905']): called.append(n);cd+=f'<tr><td>Aug {day}<td>{f(n,"s")}<td>{m} min<td>{c}'
        h=f'''<style>@page{{size:letter;margin:.6in}}body{{font:9.5pt "Liberation Sans Narrow"}}table{{width:100%}}td:last-child{{text-align:right}}.x{{background:#00549a;color:#fff;padding:6px 10px}}.y{{column-count:2;column-gap:30px}}</style><div class=x><table><tr><td style="font-size:20pt">Bell</td><td>{co} &nbsp;|&nbsp; Bill date: {dd(d,'long')} &nbsp;|&nbsp; Account number: {acct} &nbsp;|&nbsp; Electronic banking ID: {acct}{r.randint(1000,9999)}</td></tr></table></div>
<p style="margin:20px 0">{co}<br>{BR.join(lines(ba))}</p><div class=y><p><b>Summary of your account</b><table><tr><td>Balance from last bill<td>$212.44<tr><td>Payment - Thank you<td>$212.44 CR</table></p><p><b>Summary of your charges</b><table><tr><td>Fixed monthly charges<td>{money(r)}<tr><td>Usage charges<td>{money(r,1,9)}<tr><td>Other charges and credits<td>0.00<tr><td>HST (No. 100460717 RT0001)<td>{money(r,9,30)}</table></p><p><b>Questions?</b><br>310-BELL (2355) or 1 866 310-2355</p>
<p><b>Fixed monthly charges</b></p>{''.join(f'<p>Phone line {f(n,"s")}{" (Main number)" if k==1 else ""}<table><tr><td>Business Local Line<td>{money(r,40,60)}<tr><td>9-1-1 municipal fee<td>0.53</table></p>' for k,n in enumerate(ns))}<p><b>Usage charges</b> - phone line {f(ns[0],"s")}<table>{cd}</table></p></div>'''
        weasy(name,h); truth(name,'bell-canada-band','weasyprint',carrier='bell-canada',acct=acct,btn=ns[1],numbers=ns,company=co,billing=ba,date=d.isoformat(),decoys=called,traps=['electronic banking ID contains the account','HST registration'])
    # Videotron fr + en
    for v in (0,1):
        name=f'k_ca_videotron_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-10-05','2026-08-05'][v]); acct=f'{r.randint(100000000,399999999)}-001-{r.randint(1,9)}'; ns=[tn(r,['819','450'][v]) for _ in range(2+v)]; co=['Ébénisterie Grothaus inc.','Clinique dentaire des Hirondelles s.e.n.c.'][v]
        ba=[addr('85','rue Principale','Gatineau','QC','J8X 3T2',printed='85, rue Principale\nGatineau (Québec) J8X 3T2'),addr('1240','boul. Taschereau','Longueuil','QC','J4K 2X4',unit='bureau 200',printed='1240, boul. Taschereau, bureau 200\nLongueuil (Québec) J4K 2X4')][v]
        sa=dict(ba)
        h=f'''<style>@page{{size:letter;margin:.5in}}body{{font:11px Arial}}.r{{text-align:right}}table.t{{width:100%}}.t td:last-child{{text-align:right}}</style><table width=100%><tr><td style="font-size:24px"><b>VIDÉOTRON</b> Affaires<td class=r>{"N<sup>o</sup> de compte" if v==1 else "Numéro de compte"} : <b>{acct}</b><br>Date de facturation : {dd(d,'fr')}<br>Période de facturation : du {dd(d,'fr')} au {dd(d+datetime.timedelta(30),'fr')}</table>
<p style="margin:34px 0 34px 40px">{E(co)}<br>{BR.join(lines(ba))}</p><p><b>Adresse de service</b> : {', '.join(lines(sa))}</p><b>SOMMAIRE DE LA FACTURE</b><table class=t><tr><td>Solde précédent<td>188,05 $<tr><td>Paiement reçu - Merci!<td>-188,05 $<tr><td>Internet Affaires 200<td>89,95 $<tr><td>Téléphonie<td>{money(r,40,90).replace('.',',')} $<tr><td>TPS R139853620<td>6,91 $<tr><td>TVQ 1019311230<td>13,79 $<tr><td><b>Montant à payer avant le {dd(d+datetime.timedelta(21),'fr')}</b><td>{money(r).replace('.',',')} $</table>
<p><b>Téléphonie</b></p><table class=t>{''.join(f'<tr><td>Ligne {f(n,"s")}<td>Ligne d’affaires, afficheur, boîte vocale<td>{money(r,20,40).replace(".",",")} $' for n in ns)}</table><p>Service à la clientèle : 1 866 380-2967 &nbsp; Dépannage : 1 888 433-6876</p>
<div style="border-top:1px dashed;margin-top:50px"><table width=100%><tr><td>{E(co)}<br>{BR.join(lines(ba))}<td>Vidéotron s.e.n.c.<br>C.P. 11078, succ. Centre-ville<br>Montréal (Québec) H3C 5B7<td>N<sup>o</sup> de compte<br>{acct}</table><p style="font-family:monospace">{r.randint(10**19,10**20-1)}{acct.replace('-','')}{r.randint(10**15,10**16-1)}</p></div>'''
        chromium(name,h); truth(name,'videotron-fr','chromium',carrier='videotron',acct=acct,numbers=ns,company=co,service=sa,billing=ba,date=d.isoformat(),traps=['French labels, comma decimals','OCR line with the account'])
    # Rogers wireless, TELUS
    name='k_ca_rogers'
    if want(name):
        r=rng(name); d=D('2026-10-20'); acct=str(r.randint(700000000,799999999)); us=[(tn(r,'905'),person(r)) for _ in range(3)]; co='NIAGARA ESCARPMENT SURVEYING LTD'; ba=addr('31','Quarry Ln','Grimsby','ON','L3M 1P4',upper=True); called=[]
        p=P(name);p.t(40,50,'ROGERS',fn='Helvetica-Bold',sz=20)
        for k,(l,x) in enumerate([('Account Number',acct),('Invoice Number',str(r.randint(2500000000,2599999999))),('Invoice Date',dd(d,'abbr')),('Required payment date',dd(d+datetime.timedelta(22),'abbr'))]): p.t(330,46+13*k,l,sz=8);p.t(570,46+13*k,x,sz=9,al='r',fn='Helvetica-Bold')
        p.ls(60,140,[co]+lines(ba),sz=10); p.ls(40,230,['Account Summary','','Your Last Bill            $255.10','Payments received         -$255.10','Your Current Bill         $261.44','Total including HST       $261.44'],sz=9); p.ls(330,230,['Contact us','1 877 274-3375','*611 from your Rogers phone','rogers.com/business'],sz=9)
        p.ls(330,700,['ROGERS','PO BOX 9100','DON MILLS ON M3C 3P9'],sz=9)
        for n,u in us:
            p.new();p.t(40,50,f'Account Number {acct}   Invoice Date {dd(d,"abbr")}',sz=8);p.t(40,84,u,fn='Helvetica-Bold',sz=12);p.t(40,100,'Wireless Number '+f(n,'s'),sz=10);p.ls(40,124,['Monthly charges                60.00','Usage                           0.00','HST                             7.80'],sz=9)
            p.t(40,180,'Call details',fn='Helvetica-Bold',sz=9);y=194
            for day,tm,cn,m,c in calls(r,7,['416','647','289','519']): called.append(cn);p.t(40,y,f'Sep {day}  {tm}   {f(cn,"s")}   {m}:00   0.00',sz=8);y+=11
        p.save(); truth(name,'rogers-page-per-number','reportlab',carrier='rogers',acct=acct,numbers=[n for n,_ in us],company=co,billing=ba,date=d.isoformat(),decoys=called,traps=['one page a number','invoice number'])
    name='k_ca_telus'
    if want(name):
        r=rng(name); d=D('2026-09-28'); acct=str(r.randint(30000000,39999999)); ns=[tn(r,'250') for _ in range(3)]; co='Kettle River Brewing Ltd.'; ba=addr('2216','Depot St','Kelowna','BC','V1Y 6H2'); sa=addr('2218','Depot St','Kelowna','BC','V1Y 6H2')
        h=f'''<table width="100%"><tr><td><font size="5" color="#4b286d"><b>TELUS</b></font><br><font size="2">{E(co)}<br>{BR.join(lines(ba))}</font></td><td bgcolor="#f2eff4"><font size="2">Account number<br><b>{acct}</b><br>Bill date<br><b>{dd(d,'long')}</b><br>Total due<br><b>${money(r)}</b></font></td></tr></table><p><font size="2">Service address: {sa['printed'].replace(chr(10),', ')}</font></p><table width="70%"><tr><td>Balance owing from your last bill</td><td align="right">$0.00</td></tr><tr><td>New charges</td><td align="right">$176.20</td></tr></table><h4>Business phone</h4><table width="90%" border="1" cellspacing="0" cellpadding="4">{''.join(f'<tr><td>{f(n)}</td><td>Business Connect / local line</td><td align="right">{money(r,30,60)}</td></tr>' for n in ns)}</table><p><font size="2">Savings Box: You saved $15.00 this month. Call 310-2255 or 1-866-558-2273. GST 868634912RT0001. TELUS, PO Box 7575, Vancouver BC V6B 8N9</font></p>'''
        lohtml(name,h); truth(name,'telus-lo','libreoffice',carrier='telus',acct=acct,numbers=ns,company=co,service=sa,billing=ba,date=d.isoformat(),traps=['service and billing differ in the house number only'])
def misc():
    # altafiber, tds-like text export, hawaiian: text bills
    name='k_alta_0'
    if want(name):
        r=rng(name); b=tn(r,'513'); d=D('2026-10-02'); acct=f'{f(b,"s")} {r.randint(100,899)}'; ns=[b,tn(r,'513',b[3:6])]; co='Mt. Airy Tool & Die'; ba=addr('2901','Quarry Ln','Cincinnati','OH','45239')
        h=f'''<style>@page{{size:letter;margin:.5in}}body{{font:10pt Caladea}}.h{{text-align:right;font-size:9pt}}table{{width:65%}}td:last-child{{text-align:right}}</style><div class=h>Page 1 of 2<br>{dd(d,'long')} Bill<br>{acct}<br>Account number</div><div style="font-size:22pt;color:#0a7">altafiber</div><p>{E(co)}<br>{BR.join(lines(ba))}</p><p>Service Address {', '.join(lines(ba))}</p><b>Service Summary</b><table><tr><td>Previous balance<td>99.10<tr><td>Payments<td>-99.10<tr><td>Phone<td>{money(r)}<tr><td>Fioptics Internet<td>59.99</table><p>Due date {dd(d+datetime.timedelta(21),'long')}. Business office 513-566-5050, repair 513-566-1511.</p><p>CBTS, P.O. Box 748001, Cincinnati, OH 45274-8001</p><div class=h style="page-break-before:always">Page 2 of 2<br>{dd(d,'long')} Bill<br>{acct}</div><b>Phone</b><table>{''.join(f'<tr><td>{f(n,"s")} Business access line<td>{money(r,20,40)}' for n in ns)}</table>'''
        weasy(name,h); truth(name,'altafiber-label-below','weasyprint',carrier='altafiber',acct=acct,btn=b,numbers=ns,company=co,service=addr('2901','Quarry Ln','Cincinnati','OH','45239',printed='2901 Quarry Ln, Cincinnati, OH 45239'),billing=ba,date=d.isoformat(),traps=['label under the account number','date before the word Bill'])
    name='k_hti_0'
    if want(name):
        r=rng(name); d=D('2026-08-15'); acct='1'+str(r.randint(10**11,10**12-1)); ns=[tn(r,'808') for _ in range(3)]; co='KAPUNA SHAVE ICE CO LLC'; ba=addr('98-214','Kaulike St','Aiea','HI','96701',upper=True); sa=addr('98-214','Kaulike St','Aiea','HI',None,upper=True)
        s=f'''HAWAIIAN TELCOM                                               PAGE    1
hawaiiantel.com
For billing questions call                 ACCOUNT NUMBER   {acct}
808-643-4411                               BILL DATE        {dd(d,'caps')}
For repair call 611                        DUE DATE         {dd(d+datetime.timedelta(24),'caps')}

       {co}
       {lines(ba)[0]}
       {lines(ba)[1]}

SERVICE ADDRESS  {sa['street'] and '98-214 KAULIKE ST, AIEA HI'}

PREVIOUS BALANCE                                                  188.40
PAYMENTS - MAHALO!                                                188.40-
CURRENT CHARGES                                                   191.02
TOTAL AMOUNT DUE                                                  191.02

SERVICE FOR {f(ns[0])}
   BUSINESS LINE                                                   41.00
   HUNTING                                                          3.50
SERVICE FOR {f(ns[1])}
   BUSINESS LINE                                                   41.00
SERVICE FOR {f(ns[2])}
   BUSINESS LINE - FAX                                             41.00
TAXES AND SURCHARGES                                               22.81

----------------------- DETACH AND RETURN ----------------------------------
{co:<40}HAWAIIAN TELCOM
{lines(ba)[0]:<40}PO BOX 30770
{lines(ba)[1]:<40}HONOLULU HI 96820-0770
ACCOUNT {acct}               AMOUNT ENCLOSED $__________
'''
        text(name,s); truth(name,'hawaiian-text','text',carrier='hawaiian-telcom',acct=acct,numbers=ns,company=co,service=sa,billing=ba,date=d.isoformat(),traps=['hyphenated house number','ZIP only in the billing block'])
    name='k_usc_0'
    if want(name):
        r=rng(name); d=D('2026-07-30'); acct=str(r.randint(200000000,899999999)); us=[(tn(r,'515'),person(r)) for _ in range(4)]; co='Teresa Hollenbeck'; ba=addr('733','Sycamore Ct','Ames','IA','50010')
        h=f'''<style>@page{{size:letter;margin:.5in}}body{{font:11px Arial}}.k{{display:inline-block;width:23%;vertical-align:top;border-left:3px solid #059;padding-left:8px}}.w{{border:1px solid #ccc;padding:8px;margin:10px 0}}</style><h1 style="color:#059">UScellular</h1><div><div class=k>ACCOUNT NUMBER<br><b>{acct}</b></div><div class=k>BILL DATE<br><b>{dd(d,'long')}</b></div><div class=k>DUE DATE<br><b>{dd(d+datetime.timedelta(22),'long')}</b></div><div class=k>TOTAL<br><b>${money(r)}</b></div></div><p style="margin:30px">{co}<br>{BR.join(lines(ba))}</p><div class=w><b>What Changed</b><br>A line added a protection plan (+$9.99). Questions: 1-888-944-9400</div><b>Account Level Credits &amp; Discounts</b> &minus;$20.00{''.join(f'<div class=w><b>{u}</b> &nbsp; {f(n,"(")}<br>Unlimited Everyday &nbsp; ${money(r,30,60)} &nbsp; What Changed: none</div>' for n,u in us)}<p>Moved your number from another carrier? Transferred number support: 1-877-205-5507</p>'''
        chromium(name,h); truth(name,'usc-tiles','chromium',carrier='us-cellular',acct=acct,numbers=[n for n,_ in us],company=co,billing=ba,date=d.isoformat(),traps=['wireless, personal account'])
if __name__=='__main__':
    for fn in (opt,gran,hosted,canada,misc): fn()
