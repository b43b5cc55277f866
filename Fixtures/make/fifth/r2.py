from lib import *
from r1 import A, rec
BR='<br>'
def portal():
    for v in (0,1):
        name=f'r_portal_{v}'
        if not want(name): continue
        r=rng(name);npa=['585','210'][v];ns=[tn(r,npa) for _ in range([3,6][v])];acct=[str(r.randint(10**8,10**9-1)),'TX-100-4471'][v];co=['Genesee Gorge Outfitters','Mission Trail Orthodontics PA'][v];d=D(['2026-10-28','2026-09-08'][v]);old=tn(r,npa)
        sa=[A('640','Beacon Hill Rd','Rochester','NY','14610',printed='640 Beacon Hill Rd, Rochester, NY 14610'),A('8400','Larkspur Ave','San Antonio','TX','78229',units=('Suite 210',),printed='8400 Larkspur Ave, Suite 210, San Antonio, TX 78229')][v]
        h=f'''<style>@page{{size:letter;margin:.4in}}body{{font:11px Arial}}.tabs span{{border:1px solid #999;border-bottom:none;padding:4px 10px;margin-right:3px}}.tabs .on{{background:#dbe8f7}}.p{{border:1px solid #999;padding:10px}}.g{{display:grid;grid-template-columns:150px 1fr 150px 1fr;row-gap:5px}}.g b{{color:#446;font-weight:normal}}td,th{{border:1px solid #ccc;padding:3px 6px;text-align:left}}table{{border-collapse:collapse;width:100%}}</style><div style="background:#234;color:#fff;padding:8px">Wholesale Gateway &nbsp;|&nbsp; Pre-order &nbsp;|&nbsp; <b>Customer Service Record</b> <span style="float:right">user: portdesk7 &nbsp; {dd(d,'us')} 11:0{r.randint(1,9)}</span></div><p>Search by WTN: {f(ns[-1])} &nbsp; 1 account found</p><div class=tabs><span class=on>Account</span><span>Listing</span><span>Lines ({len(ns)+1})</span><span>Orders ({v})</span></div><div class=p><div class=g><b>Account</b><div>{acct}</div><b>BTN</b><div>{f(ns[0])}</div><b>End user</b><div>{co}</div><b>Type</b><div>Business</div><b>Service location</b><div>{sa['printed']}</div><b>Billing location</b><div>{["Same as service","PO Box 29001, San Antonio, TX 78229"][v]}</div><b>LSP freeze</b><div>{["No","Yes, since 03/02/2023"][v]}</div><b>Passcode</b><div>{["Required","Not set"][v]}</div><b>Pending order</b><div>{["None","SO-771204 due 09/15/2026"][v]}</div><b>Tech contact</b><div>NOC {f(tn(r,'888'))}</div></div></div><br><table><tr><th>#<th>WTN<th>Service<th>Status<th>Features<th>PIC / LPIC</tr>{''.join(f'<tr><td>{i+1}<td>{n}<td>{"POTS"}<td>In service<td>{["Hunt 1 of 2","Hunt 2 of 2","Fax","Voice mail","Call waiting","-"][i]}<td>0432 / 0432' for i,n in enumerate(ns))}<tr><td>{len(ns)+1}<td>{old}<td>POTS<td>Disconnected 05/02/2026<td><td></table><p style="color:#888">https://gateway.example/preorder/csr/view?ban={acct}&amp;ts=1761660000</p>'''
        chromium(name,h)
        rec(name,'gateway-portal-print','chromium',acct=acct,btn=ns[0],numbers=ns,company=co,service=sa,billing=dict(sa) if v==0 else A(None,'PO Box 29001','San Antonio','TX','78229',printed='PO Box 29001, San Antonio, TX 78229'),date=d.isoformat(),findings=['passcode-required','hunt-group','disconnected-number'] if v==0 else ['freeze','pending-order','hunt-group','disconnected-number','address-differs'],decoys=[old],traps=['four-column key grid','"Same as service"'])
def word():
    from docx import Document; from docx.shared import Pt
    for v in (0,1):
        name=f'r_wordform_{v}'
        if not want(name): continue
        r=rng(name);npa=['218','406'][v];all3=[tn(r,npa) for _ in range(3)];ns=all3[:[1,3][v]];co=['Itasca Bait Shop','Bitterroot Log Homes Inc.'][v];d=D(['2026-11-03','2026-08-13'][v]);acct=['','14-0882'][v];cont=person(r)
        sa=[A('118','Depot St','Grand Rapids','MN','55744',printed='118 Depot St, Grand Rapids MN 55744'),A('6100','Old Mill Rd','Hamilton','MT','59840',printed='6100 Old Mill Rd, Hamilton MT 59840')][v]
        doc=Document();doc.styles['Normal'].font.name='Carlito';doc.styles['Normal'].font.size=Pt(11)
        doc.add_heading(['Paul Bunyan Hills Telephone — Customer Service Record Form','Ravalli Rural Telephone — CSR REPLY'][v],2)
        t=doc.add_table(rows=0,cols=2);t.style='Table Grid'
        for a,b in [('Date completed',dd(d,'abbr')),('Completed by',f'{person(r)}, {f(tn(r,npa))}'),('Requested by (new provider)','Northern Switch LLC, '+f(tn(r,'612'))),('Customer name as on our account',co),('Account number',acct or '(we do not use account numbers)'),('Billing telephone number',f(all3[0]) if v==0 else f(all3[2])),('Service address',sa['printed']),('Billing address',['[X] same   [ ] different:','[ ] same   [X] different: PO Box 61, Hamilton MT 59840'][v]),('Person authorized on the account',cont),('All telephone numbers on the account',', '.join(f(n) for n in ns)),('Is DSL / internet on any number?',['Yes, on the line above. Must be converted to naked DSL first.','No'][v]),('Freeze?  [ ] yes  [X] no',''),('Hunting?',['no','yes, rollover '+f(all3[2],'4')+' to '+f(all3[0],'4')][v]),('Alarm or medical line?',['no',f'{f(all3[1],"7")} is the alarm dialer'][v]),('Remarks','Typed by hand from the switch, please call if unclear.')]:
            c=t.add_row().cells;c[0].text=a;c[1].text=b
        pth=TMP/f'{name}.docx';doc.save(pth);soffice(name,pth)
        rec(name,'typed-word-form','libreoffice',acct=acct or None,btn=all3[0] if v==0 else all3[2],numbers=ns,company=co,service=sa,billing=dict(sa) if v==0 else A(None,'PO Box 61','Hamilton','MT','59840',printed='PO Box 61, Hamilton MT 59840'),date=d.isoformat(),contact=cont,findings=['dsl','missing-account-number'] if v==0 else ['hunt-group','alarm-line'],traps=['check boxes in the cells','no account number'] if v==0 else ['check boxes in the cells','BTN is the last in the list'])
def t3270():
    for v in (0,1):
        name=f'r_3270_{v}'
        if not want(name): continue
        r=rng(name);npa=['712','931'][v];b=tn(r,npa);ns=[b]+[tn(r,npa,b[3:6]) for _ in range([2,5][v])];acct='%09d'%r.randint(10**8,4*10**8);co=['NISHNA VALLEY VET SUPPLY','CANEY FORK CANOE RENTAL'][v];d=D(['2026-10-12','2026-11-05'][v]);cbr=tn(r,npa)
        sa=[A('3005','E NINTH ST','ATLANTIC','IA','50022'),A('18','OLD MILL RD','SMITHVILLE','TN','37166',units=('LOT 9',))][v]; ba=[dict(sa),A(None,'RR 3 BOX 77','SMITHVILLE','TN','37166')][v]
        s=f''' CSIQ01              CUSTOMER INQUIRY - ACCOUNT              {d.strftime('%m/%d/%y')} 08:15:2{r.randint(0,9)}
 TRAN ===> CSI                                             OPER K7J  TERM L0{r.randint(10,99)}

 ACCT: {acct}     ST: A     CLS: BUS     CYC: 11     EST: 04/12/02
 NAME: {co:<34} CBR: {f(cbr)}
 SVC:  {lines(sa)[0]:<34} TAX: 0931
 CITY: {sa['city']:<16} ST: {sa['state']}  ZIP: {sa['postalCode']}
 MAIL: {lines(ba)[0]:<34} SAME: {"Y" if v==0 else "N"}
 CITY: {ba['city']:<16} ST: {ba['state']}  ZIP: {ba['postalCode']}
 PASSWD: {"Y" if v==0 else "N"}   FRZ: {"N" if v==0 else "Y"}   PEND S/O: {"N" if v==0 else "Y  881402  DUE 11/19/26"}   CR: 1

 PF1=HELP PF3=EXIT PF5=LINES PF6=LISTING PF8=FWD        MORE: +
{'-'*80}
 CSIQ05              CUSTOMER INQUIRY - LINES                {d.strftime('%m/%d/%y')} 08:15:4{r.randint(0,9)}
 ACCT: {acct}     NAME: {co[:20]}

 SEL  LINE        MN  TYP  ST  INST      FEATURES
''' + ''.join(f'  _   {f(n)} {"*" if i==0 else " "}   {"B1" if i<4 else "PB"}  {"AC" if i<len(ns)-(1 if v else 0) else "DI"}  0{r.randint(1,9)}/12/1{r.randint(0,9)}  {["HNT CLD","HNT","VM","FAX","",""][i]}\n' for i,n in enumerate(ns))+f'''
 * = MAIN BILLED NUMBER
 PF1=HELP PF3=EXIT PF7=BWD PF8=FWD                      END OF LINES
'''
        text(name,s)
        work=ns if v==0 else ns[:-1]
        rec(name,'bss-screens','text',acct=acct,btn=b,numbers=work,company=co,service=sa,billing=ba,date=d.isoformat(),findings=['passcode-required','hunt-group'] if v==0 else ['freeze','pending-order','hunt-group','disconnected-number','address-differs'],decoys=[cbr]+([] if v==0 else [ns[-1]]),traps=['can-be-reached number','asterisk explained at the foot','one-letter flags'])
def twocol():
    for v in (0,1):
        name=f'r_twocol_{v}'
        if not want(name): continue
        r=rng(name);npa=['618','570'][v];b=tn(r,npa);ns=[b]+[tn(r,npa,b[3:6]) for _ in range(3)];cc=str(r.randint(100,899));co=['CAHOKIA MOUNDS TOURS LTD','COAL CRACKER DINER'][v];d=D(['2026-07-24','2026-10-02'][v]);bn=[co,'ANTHRACITE FOOD GROUP LLC'][v]
        sa=[A('200','SYCAMORE CT','COLLINSVILLE','IL','62234'),A('11','W JUNIPER DR','HAZLETON','PA','18201')][v];ba=[dict(sa),A('990','COMMERCE ST','SCRANTON','PA','18503',units=('STE 4',),printed='990 COMMERCE ST STE 4\nSCRANTON PA 18503')][v]
        p=P(name);p.t(306,40,f'C U S T O M E R   S E R V I C E   R E C O R D',fn='Courier-Bold',sz=11,al='c');p.t(306,54,f'{f(b)}-{cc}    AS OF {dd(d,"us2")}    PAGE 1 OF 1',fn='Courier',sz=9,al='c');p.line(306,64,306,700)
        p.ls(30,80,['LISTING','  LN '+co,'  LA '+lines(sa)[0],'  LOC '+f'{sa["city"]} {sa["state"]} {sa["postalCode"]}','  NSTY STRAIGHT LINE','','SERVICE','  SA '+lines(sa)[0],'     '+f'{sa["city"]} {sa["state"]} {sa["postalCode"]}','','BILLING','  BN '+bn,'  BA '+lines(ba)[0],'     '+f'{ba["city"]} {ba["state"]} {ba["postalCode"]}','','STATUS','  PENDING ORDERS: NONE','  LOCAL FREEZE: '+('NO' if v==0 else 'YES'),'  PASSCODE: '+('YES' if v==0 else 'NO'),'  RELATED ACCT: '+f(tn(r,npa))+'-101'],fn='Courier',sz=9,lead=13)
        L=['EQUIPMENT','QTY CODE  TN','']
        for i,n in enumerate(ns): L+=[f' 1  1MB   {f(n)}','           PIC 0288 LPIC 0288']+(['           HTG 1 SEQ %d'%(i+1)] if i<2 else ['           DES '+['','','CREDIT CARD MACHINE','FIRE ALARM'][i]])+[' 1  9ZR']
        p.ls(320,80,L,fn='Courier',sz=9,lead=13);p.save()
        rec(name,'two-column-courier','reportlab',acct=b+cc,btn=b,numbers=ns,company=co,also=bn if v else None,service=sa,billing=ba,date=d.isoformat(),findings=['hunt-group','alarm-line']+(['passcode-required'] if v==0 else ['freeze','name-differs','address-differs']),traps=['two columns interleave','related account'])
def ticket():
    for v in (0,1):
        name=f'r_ticket_{v}'
        if not want(name): continue
        r=rng(name);npa=['503','336'][v];ns=[tn(r,npa) for _ in range([4,3][v])];acct=['P0-338-114','66120'][v];co=['Willamette Typewriter Exchange','Reynolda Road Animal Hospital'][v];d=D(['2026-10-21','2026-09-26'][v])
        sa=[A('3456','Granger Way','Portland','OR','97214',units=('Unit 2',),printed='3456 Granger Way, Unit 2, Portland OR 97214'),A('1900','Chandler Pkwy','Winston-Salem','NC','27106',printed='1900 Chandler Pkwy, Winston-Salem, NC 27106')][v]
        rg=f'{f(ns[0])}, {f(ns[1],"4")}, {f(ns[2],"4")}' 
        ns=[ns[0],ns[0][:6]+ns[1][6:],ns[0][:6]+ns[2][6:]]+ns[3:]
        body=f'Ticket #{r.randint(40000,49999)} - CSR received<br><small>{["Teresa (carrier relations)","lnp-bot"][v]} &middot; internal note &middot; {dd(d,"abbr")} 2:14 PM</small><pre>'+E(f'''csr dated {dd(d,'us2')}
acct {acct}  btn {f(ns[0])}
name on acct: {co}
svc addr: {sa['printed']}
bill addr same
tns: {rg}{", "+f(ns[3])+" (fax)" if v==0 else ""}
{"rcf: "+f(ns[2])+" forwards to "+f(tn(r,'541'))+", remote call fwd" if v==0 else "dsl rides on "+f(ns[1],"4")+", remove before port"}
freeze {"N" if v==0 else "Y - customer must call to lift"}, pin {"N" if v==0 else "Y"}, pending orders none''')+'</pre>'
        h=f'''<style>@page{{size:letter;margin:.5in}}body{{font:11px Roboto,Arial}}.n{{background:#fff6e0;border:1px solid #e8d9a8;border-radius:6px;padding:10px;margin:10px 0}}.m{{border:1px solid #ddd;border-radius:6px;padding:10px;margin:10px 0}}pre{{font:11px "Liberation Mono"}}</style><b>Support &rsaquo; Porting &rsaquo; {E(co)} port in</b><div class=m>Customer wrote {dd(d-datetime.timedelta(5),'abbr')}:<br>Hi, we want to bring our numbers over. Reach me on my cell {f(tn(r,npa),"(")}. {person(r)}</div><div class=n>{body}</div><div class=m>Agent reply {dd(d+datetime.timedelta(1),'abbr')}:<br>Thank you, we have all we need. FOC requested for {dd(d+datetime.timedelta(12),'abbr')}.</div>'''
        chromium(name,h)
        rec(name,'ticket-note','chromium',acct=acct,btn=ns[0],numbers=ns,company=co,service=sa,billing=dict(sa),date=d.isoformat(),findings=['remote-call-forward'] if v==0 else ['dsl','freeze','passcode-required'],traps=['lower-case shorthand','four-digit numbers after the first','cell number of the customer'])
def fax():
    name='r_fax_0'
    if not want(name): return
    r=rng(name);ns=[tn(r,'802') for _ in range(2)];d=D('2026-10-27');co='LAMOILLE MAPLE EQUIPMENT';acct='4470-1'
    p=P(name);p.t(30,20,f'OCT-27-2026 14:{r.randint(10,59)}   FROM: GREEN MTN TEL   TO: {f(tn(r,"617"),"")}   P.1/2',fn='Courier',sz=8);p.t(60,80,'FAX',fn='Times-Bold',sz=30)
    p.ls(60,120,['To:      Porting department, Harbor Voice','Fax:     '+f(tn(r,'617')),'From:    Alan Thibodeaux, Green Mountain Telephone','Phone:   '+f(tn(r,'802')),'Date:    '+dd(d,'long'),'Pages:   2 with cover','Re:      Customer record you asked for'],fn='Times-Roman',sz=13,lead=20)
    p.t(60,300,'Record follows. We need five business days. The customer has a loan payment on a handset, that is between us and them.',fn='Times-Roman',sz=10)
    p.new();p.t(30,20,f'OCT-27-2026 14:15   FROM: GREEN MTN TEL   P.2/2',fn='Courier',sz=8)
    y=70
    for a,b in [('Subscriber',co),('Acct.',acct),('Billing no.',f(ns[0])),('Other nos.',f(ns[1])+' (fax)'),('Located','55 Quarry Ln, Morrisville VT'),('Mailing','PO Box 12, Morrisville VT 05661'),('Listing','Published'),('Long dist.','5158 / 5158'),('Freeze','Long distance only'),('Orders open','none')]: p.t(70,y,a,fn='Times-Italic',sz=12);p.t(190,y,b,fn='Times-Roman',sz=12);p.line(185,y+3,520,y+3,.3);y+=26
    p.save()
    rec(name,'fax-cover-record','reportlab',acct=acct,btn=ns[0],numbers=ns,company=co,service=A('55','Quarry Ln','Morrisville','VT',None,printed='55 Quarry Ln, Morrisville VT'),billing=A(None,'PO Box 12','Morrisville','VT','05661',printed='PO Box 12, Morrisville VT 05661'),date=d.isoformat(),findings=['service-zip-missing','address-differs'],traps=['fax banner numbers, contact on the cover'])
def md():
    name='r_markdown_0'
    if not want(name): return
    r=rng(name);ns=[tn(r,'701') for _ in range(5)];t8=tf(r);d=D('2026-11-02');co='Bonanzaville Threshing Museum'
    s=f'''# CSR export

| Field | Value |
|---|---|
| Pulled | {d.isoformat()} |
| Ban | 0-44-71902 |
| Listed name | {co} |
| Bill name | {co} |
| Svc addr 1 | 1351 Main Ave W |
| Svc addr 2 | Barn 3 |
| Svc city/st/zip | West Fargo / ND / 58078 |
| Bill addr | PO Box 719, West Fargo ND 58078 |
| Main tn | {f(ns[2],'.')} |
| Local freeze | no |
| Acct password | no |

## Lines

| tn | type | hunt | note |
|---|---|---|---|
''' + ''.join(f'| {f(n,".")} | pots | {["","","g1-1","g1-2",""][i]} | {["elevator phone","","","","credit card"][i]} |\n' for i,n in enumerate(ns))+f'| {f(t8,".")} | toll free | | terminates on {f(ns[2],".")} |\n\n## Not on this account\n\n| tn | note |\n|---|---|\n| {f(tn(r,"701"),".")} | moved to ban 0-44-71955 |\n'
    text(name,s)
    rec(name,'markdown-tables','text',acct='0-44-71902',btn=ns[2],numbers=ns+[t8],company=co,service=A('1351','Main Ave W','West Fargo','ND','58078',units=('Barn 3',),printed='1351 Main Ave W, Barn 3, West Fargo, ND 58078'),billing=A(None,'PO Box 719','West Fargo','ND','58078',printed='PO Box 719, West Fargo ND 58078'),date=d.isoformat(),findings=['hunt-group','toll-free'],traps=['main number third','number of another account'])
def fr():
    name='r_dossier_0'
    if not want(name): return
    r=rng(name);ns=[tn(r,'418') for _ in range(3)];d=D('2026-09-22');co='Scierie des Laurentides inc.'
    h=f'''<style>@page{{size:letter;margin:.7in}}body{{font:10.5pt "Liberation Sans"}}td{{padding:3px 14px 3px 0;vertical-align:top}}h3{{border-bottom:1px solid}}</style><h2>Dossier client — Téléphone Montmorency</h2><p>Imprimé le {dd(d,'fr')}</p><table><tr><td>N° de compte<td>20-4471-88<tr><td>Numéro de téléphone de facturation<td>{f(ns[0],'s')}<tr><td>Nom au dossier<td>{co}<tr><td>Adresse de service<td>1450, boul. Sainte-Anne, Québec QC G1C 2E3<tr><td>Adresse de facturation<td>C.P. 220, succ. Beauport, Québec QC G1E 1E1<tr><td>Personne autorisée<td>Marie-Ève Castellan<tr><td>Commande en cours<td>aucune<tr><td>Gel du fournisseur local<td>oui<tr><td>Mot de passe requis<td>oui</table><h3>Lignes</h3><table>{''.join(f'<tr><td>{f(n,"s")}<td>{["Ligne principale, groupe de recherche 1","Groupe de recherche 2","Télécopieur"][i]}<td>en service' for i,n in enumerate(ns))}</table><p>Renseignements réservés aux fournisseurs : {f(tn(r,"418"),"s")}</p>'''
    weasy(name,h)
    rec(name,'dossier-client','weasyprint',acct='20-4471-88',btn=ns[0],numbers=ns,company=co,service=A('1450','boul. Sainte-Anne','Québec','QC','G1C 2E3',printed='1450, boul. Sainte-Anne, Québec QC G1C 2E3'),billing=A(None,'C.P. 220, succ. Beauport','Québec','QC','G1E 1E1',printed='C.P. 220, succ. Beauport, Québec QC G1E 1E1'),date=d.isoformat(),contact='Marie-Ève Castellan',findings=['freeze','passcode-required','hunt-group','address-differs'],traps=['French record'])
def qw():
    for v in (0,1):
        name=f'r_qwest_{v}'
        if not want(name): continue
        r=rng(name);npa=['208','520'][v];ex=nxx(r);b=tn(r,npa,ex);ns=[b]+[tn(r,npa,ex) for _ in range(2)];cc=str(r.randint(100,899));co=['PAYETTE RIVER HOP FARM','SANTA RITA PECAN SHELLERS INC'][v];d=D(['2026-08-11','2026-10-30'][v])
        sa=[A('2210','BEACON HILL RD','BOISE','ID','83706'),A('5','E NINTH ST','TUCSON','AZ','85719',units=('STE A',))][v];ba=[dict(sa),A('5','E NINTH ST','TUCSON','AZ','85719',units=('STE A',))][v]
        s=f'''ACCOUNT {npa} {ex}-{b[6:]}-{cc}                       PRINTED {dd(d,'caps')}
{co}                                 COS 1FB  EST 04-12-09
---IDENT
   SBN   {b[3:6]}-{b[6:]}
   PCA   BO, {dd(d-datetime.timedelta(400),'dash')}
---LIST
   LN    {co}
   SA    {lines(sa)[0].split(',')[0]}{"/LOC STE A" if v else ""}, {sa['city']}, {sa['state']}
   ZIP   {sa['postalCode']}
---TFC
   LSPF  {"N" if v==0 else "Y/PFRZ 02-14-23"}
---BILL
   BN1   {co}
   BA1   {lines(ba)[0].replace(',','')}
   PO    {ba['city']} {ba['state']} {ba['postalCode']}
   RA    {npa} {nxx(r)}-{r.randint(1000,9999)}/CUS {r.randint(100,899)}
---S&E
04-12-09  1 1FB    /TN {b[3:6]}-{b[6:]}/PIC 0432/LPIC 0432/PCA SO, 04-12-09
                   /LPCA SO, 04-12-09                       34.61
05-01-15  2 AFK    /TN {ns[1][6:]}, {ns[2][6:]}/PIC 0432/LPIC 0432   69.22
          3 9ZR                                             19.50
05-01-15  1 PORXX  /TN {ns[2][6:]}/{"DES ALARM LINE" if v==0 else "CLS 64.FDDN.004512..NW/DSL"}
'''
        text(name,s)
        rec(name,'qwest-csr','text',acct=b+cc,btn=b,numbers=ns,company=co,service=sa,billing=ba,date=d.isoformat(),findings=['alarm-line'] if v==0 else ['freeze','dsl'],traps=['related account number','ZIP line of its own'])
def nyn():
    name='r_nynex_0'
    if not want(name): return
    r=rng(name);b=tn(r,'518');ns=[b,tn(r,'518',b[3:6])];d=D('2026-10-08');co='HUDSON & MOHAWK IRONWORKS'
    src=f'''.nr PO .8i
.nr LL 6.9i
.ds CH
.ds CF
.TS
allbox expand tab(\t);
l l l l.
CUSTOMER SERVICE RECORD\tACCT {f(b," ")} 417\tPRINT {dd(d,"us2")}\tPAGE 1
.TE
.TS
box expand tab(\t);
l l.
LISTED NAME\t{co}
SERVICE ADDRESS\t30 TANNERY ROW, TROY NY 12180
BILL NAME\tH & M IRONWORKS INC
BILL ADDRESS\t30 TANNERY ROW, TROY NY 12180
PENDING\tSO N4471209 DUE 10-15-26
.TE
.TS
allbox expand tab(\t);
l l l l l.
QTY\tUSOC\tTN\tPIC\tREMARK
1\t1MB\t{f(ns[0]," ")}\t288\tMAIN
1\tALN\t{f(ns[1]," ")}\tATX\tFAX
2\t9ZR\t\t\t
1\tRCF\t518 {nxx(r)} {r.randint(1000,9999)}\t\tFWD TO {f(ns[0]," ")}
.TE
'''
    import re
    rc=''.join(re.search(r'RCF\t518 (\d+) (\d+)',src).groups())
    groff(name,src)
    rec(name,'boxed-tables-groff','groff',acct=b+'417',btn=b,numbers=ns+['518'+rc],company=co,also='H & M IRONWORKS INC',service=A('30','TANNERY ROW','TROY','NY','12180',printed='30 TANNERY ROW, TROY NY 12180'),billing=A('30','TANNERY ROW','TROY','NY','12180',printed='30 TANNERY ROW, TROY NY 12180'),date=d.isoformat(),findings=['pending-order','name-differs','remote-call-forward'],traps=['forwarded number is on the account'])
if __name__=='__main__':
    for fn in (portal,word,t3270,twocol,ticket,fax,md,fr,qw,nyn): fn()
