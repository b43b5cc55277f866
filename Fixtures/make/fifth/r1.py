from lib import *
BR='<br>'
def A(street_no, street, city, st=None, z=None, units=(), printed=None):
    u=', '.join(units) if units else None
    l1=f'{street_no} {street}'.strip() if street_no else street
    pr=printed or l1+(', '+u if u else '')+'\n'+' '.join(x for x in [city,st,z] if x)
    return {'printed':pr,'number':street_no,'street':street,'unit':u,'city':city,'state':st,'postalCode':z}
def rec(name,layout,renderer,**k): truth(name,layout,renderer,kind='csr',**k)
# R1 BellSouth pages with a header in the middle of a logical line
def bs():
    for v in (0,1):
        name=f'r_bspages_{v}'
        if not want(name): continue
        r=rng(name);npa=['352','828'][v];ex=nxx(r);b=tn(r,npa,ex);cc='%03d'%r.randint(1,999);d=D(['2026-09-14','2026-10-20'][v]);L=[tn(r,npa,ex) for _ in range(4)];db='%d'%(r.randint(20,60)*100);di=[seq(npa+ex+db,i) for i in range(20)]
        co=['SILVER RIVER EQUINE HOSPITAL INC','TOE RIVER ARTS COUNCIL'][v];bn=[co,'TOE RIVER ARTS CNCL'][v]
        sa=[A('4120','NW LARKSPUR AVE','OCALA',units=('BLDG B','RM 12')),A('77','N FRONT ST','ASHEVILLE',units=('FLR 2',))][v]
        ba=[A('4120','NW LARKSPUR AVE','OCALA','FL','34482'),A(None,'PO BOX 6120','ASHEVILLE','NC','28816')][v]
        H=lambda p:f'CUSTOMER SERVICE RECORD   {npa} {ex}-{b[6:]} {cc}   CLS OF SVC {["1FB","TFB"][v]}   PG {p}\nBILL PERIOD {["14","20"][v]}   PRINT DATE {dd(d,"dash")}\n'
        loc='/LOC '+', '.join(sa['unit'].split(', '))
        s=H(1)+f'''--LIST
 LN   {co}
 LA   {lines(sa)[0].split(',')[0]}, {sa['city']}
 SA   {lines(sa)[0].split(',')[0]},
      {sa['city']}{loc}
      /LSO {npa} {ex}
 YPH  {["VETERINARIANS","ART CENTERS"][v]}
--BILL
 BN1  {bn}
 BA1  {lines(ba)[0]}
 PO   {lines(ba)[1]}
 TAR  1204
--RMK
 RMKS {["NONE","CALL BEFORE ANY CHANGE - SEE MGR"][v]}
--S&E
''' 
        if v==0: s+=f''' 01-12-17 1  1FB   /TN {npa} {ex}-{b[6:]}/PIC 0288/LPIC
{H(2)}--S&E (CONT)
                    5124/HTG A/HNT {b[6:]}, {L[0][6:]}, {L[1][6:]}           41.00
          1  9ZR                                                6.44
 01-12-17 2  1FB   /TN {L[0][6:]}, {L[1][6:]}/PIC 0288/LPIC 5124/HTG A      82.00
          2  9ZR                                               12.88
 03-30-20 1  1FB   /TN {L[2][6:]}/ZLLU FIRE ALARM PANEL/PIC NONE           41.00
          1  9ZR                                                6.44
 08-08-22 1  1FB   /TN {L[3][6:]}/DES FAX                                  41.00
          1  ADSLX /TN {L[3][6:]}                                          44.95
          1  ESX   /TN {b[6:]}                                           4.00
                                            TOTAL           284.71
'''
        else: s+=f''' 06-02-15 8  TFB   /TN {npa} {ex}-{b[6:]}/TGP 01/PIC 0222/LPIC 0222    400.00
          8  9ZR                                               51.52
 06-02-15 1  NDT   /DID COMMON EQUIP                           15.00
 06-02-15 1  ND8   /TN {di[0][3:6]}-{di[0][6:]} - {di[-1][6:]}                 {'':6}5.00
{H(2)}--S&E (CONT)
 02-17-19 1  1FB   /TN {L[0][6:]}/ZLLU ELEVATOR                            50.00
          1  RCF   /TN {L[1][6:]}/CFN 704 {nxx(r)}-{r.randint(1000,9999)}                18.00
                                            TOTAL           539.52
'''
        text(name,s)
        rec(name,'rbell-broken-by-headers','text',acct=b+cc,btn=b,numbers=[b]+L if v==0 else [b]+di+L[:2],company=co,also=bn if bn!=co else None,service=sa,billing=ba,date=d.isoformat(),findings=['hunt-group','alarm-line','dsl','service-zip-missing'] if v==0 else ['did-trunks','remote-call-forward','service-zip-missing','name-differs','address-differs'],traps=['page header in the middle of a logical line'] if v==0 else ['trunks with DID range','forward-to number'])
# R2 ATT section
def sec():
    for v in (0,1):
        name=f'r_attsection_{v}'
        if not want(name): continue
        r=rng(name);npa=['254','559'][v];ex=nxx(r);b=tn(r,npa,ex);cc='%03d'%r.randint(100,999);d=D(['2026-10-17','2026-08-05'][v]);L=[tn(r,npa,ex) for _ in range(3)]
        co=['BRAZOS BEND TAXIDERMY','KINGS RIVER IRRIGATION DISTRICT'][v];bn=co
        sa=[A('310','QUARRY LN','WACO',None,'76706'),A('9200','E DEPOT ST','REEDLEY',None,'93654',units=('OFC',))][v]
        ba=[A('310','QUARRY LN','WACO','TX','76706'),A(None,'PO BOX 711','REEDLEY','CA','93654')][v]
        H=f'ACCOUNT {b}{cc}     BILLDATE {dd(d,"ymd")}\n {ex}{b[6:]} TLH B1W-M {r.randint(100,999)} A{r.randint(10,99)}\n'
        s=H+f'''---LISTINGS---
  NP      {co}
  LA      {sa['number']} {sa['street']}, {sa['city']}
  SA      {sa['number']} {sa['street']}{" /LOC OFC" if v else ""}, {sa['city']}
  DZIP    {sa['postalCode']}
  SIC     {r.randint(1000,9000)}
---DIRECTORY DELIVERY---
  DEL     1
---BILL---
  BN1     {bn}
{"  BN2     ATTN FRANKLIN IVERSON"+chr(10) if v else ""}  BA1     {lines(ba)[0]}
  PO      {lines(ba)[1]}
  TAR     0140
  CNTS    {"LSPF ACTIVE 061120 - LOCAL FREEZE" if v else "NONE"}
---RMKS---
  {"SUPV PASSWORD ON ACCT - DO NOT RELEASE WITHOUT" if v==0 else "CUST MOVED METER HOUSE 2019"}
---EQUIPMENT---
{H} {ex} {b[6:]} B1W-M /RCU 1                    31.00   31.00 {d.strftime('%m')}-02-14 0001
     9ZR                                     6.50    6.50
     NSR  N
 {ex} {L[0][6:]} B1W /RCU 1                      31.00   31.00 {d.strftime('%m')}-02-14 0002
     9ZR                                     6.50    6.50
     UXT25 F                                 2.00    2.00
 {ex} {L[1][6:]} B1W /RCU 1                      31.00   31.00 07-19-21 0003
     9ZR                                     6.50    6.50
     9PZLM N
{H} {ex} {L[2][6:]} B1W /RCU 1 {"/ZLLU BURGLAR ALARM" if v else "           "}         31.00   31.00 07-19-21 0004
     9ZR                                     6.50    6.50
---REVENUE AMOUNTS---
  LOCAL   152.00
---INDEX---
  {ex}{b[6:]}  0001 {ex}{L[0][6:]}  0002
'''
        text(name,s)
        rec(name,'att-section-7digit','text',acct=b+cc,btn=b,numbers=[b]+L,company=co,service=sa,billing=ba,date=d.isoformat(),contact='FRANKLIN IVERSON' if v else None,findings=['passcode-required'] if v==0 else ['freeze','alarm-line','address-differs'],traps=['seven digits, area code from the account','page header noise'])
# R3 box
def boxf():
    for v in (0,1):
        name=f'r_attbox_{v}'
        if not want(name): continue
        r=rng(name);npa=['517','918'][v];ex=nxx(r);b=tn(r,npa,ex);cc='%03d'%r.randint(100,999);d=D('2026-09-23');L=[tn(r,npa,ex) for _ in range(2)]
        co=['GRAND LEDGE CANDLE CO','CATOOSA FREIGHT BROKERS LLC'][v];sa=[A('14','TANNERY ROW','LANSING'),A('2001','GRANGER WAY','TULSA',units=('STE 40',))][v]; ba=[A('14','TANNERY ROW','LANSING','MI','48906'),A('2001','GRANGER WAY STE 40','TULSA','OK','74116',printed='2001 GRANGER WAY STE 40\nTULSA OK 74116')][v]
        if v: ba.update(street='GRANGER WAY',unit='STE 40')
        def row(a='',bq='',c='',e='',g='',t=''): return f'!{a:<8}!{bq:<12}!{c:<40}!{e:>10}!{g:>10}!{t:<5}!'
        bar='!'+'-'*89+'!'
        R_=[bar,'!'+'CUSTOMER SERVICE RECORD'.center(89)+'!',bar,f'!ACCOUNT NUMBER: {f(b,"s")} {cc}'.ljust(60)+f'DATE: {dd(d,"us")}'.ljust(30)+'!',bar,row('BL/GRP','CODE/QNTY','DESCRIPTION','UNIT RATE','TOTAL','TAX'),bar,row('LST','LN',co),row('','LA',f"{sa['number']} {sa['street']}, {sa['city']}"),row('','SA',f"{sa['number']} {sa['street']}, {sa['city']}"+(' /STE 40' if v else '')),row('BILL','BN',co),row('','BA',f"{sa['number']} {sa['street']}"+(' STE 40' if v else '')),row('','PO',lines(ba)[1]),bar]
        for i,n in enumerate([b]+L): R_+=[row(f(n,'7')[:8],'1  1FB',f'/TN {f(n,"s")}'+('' if i else ' /MAIN'),'34.00','34.00','FSL'),row('','1  9ZR','FEDERAL ACCESS','6.50','6.50','F'),row('','1  HSO' if i<2 else '1  MV5','HUNTING' if i<2 else 'VOICE MAIL','2.00','2.00','FS'),row('','','SUBTOTAL '+f(n,'s'),'','42.50',''),bar]
        R_+=[row('','','SERV & EQUIP ACCOUNT SUMMARY'),row('','3  1FB','FLAT RATE BUSINESS LINE','34.00','102.00'),row('','3  9ZR','FEDERAL ACCESS','6.50','19.50'),bar]
        text(name,'\n'.join(R_)+'\n')
        rec(name,'att-exclamation-box','text',acct=b+cc,btn=b,numbers=[b]+L,company=co,service=sa,billing=ba,date=d.isoformat(),findings=['hunt-group','service-zip-missing'],traps=['fixed-width box'])
# R4 quoted mail
def mail():
    for v in (0,1):
        name=f'r_quotedmail_{v}'
        if not want(name): continue
        r=rng(name);npa=['469','360'][v];ns=[tn(r,npa) for _ in range([3,2][v])];t8=tf(r);acct=[str(r.randint(5000000,5999999)),'WCV-20771'][v];co=['Trinity Bluff Pharmacy','Orca Bay Marine Electronics LLC'][v];bnm=['Trinity Bluff Pharmacy','Orca Bay Marine'][v]
        sa=[A('808','Beacon Hill Rd','Dallas','TX','75212',printed='808 Beacon Hill Rd, Dallas, TX 75212'),A('1 ','S Wharf St','Anacortes','WA','98221')][v]
        if v: sa=A('1221','S Wharf St','Anacortes','WA','98221',units=('Unit 4',),printed='1221 S Wharf St, Unit 4, Anacortes, WA 98221')
        desk=tn(r,npa);rq=tn(r,'212');d=D(['2026-10-06','2026-11-12'][v])
        body=f'''BTN / acct: {f(ns[0])} / {acct}
End user name: {co}
Billing name: {bnm}
Service address: {sa['printed']}
Billing address: {"same" if v==0 else "PO Box 417, Anacortes, WA 98221"}
Working numbers: {", ".join(f(n) for n in ns)}{" and toll free "+f(t8) if v==0 else ""}
Disconnected / not ours: {f(rq)} was never on this account.
PIC/LPIC: 0432/0432, no freeze
Features: hunting {f(ns[0],"4")} > {f(ns[1],"4")}, voice mail
PIN on file: {"yes, customer has it" if v else "none"}'''
        if v==0: s=f'''From: LNP Desk <lnp@{["bluebonnetclec","westcoastvoip"][v]}.example>
To: Porting <ports@newphone.example>
Date: Tue, 6 Oct 2026 15:12:44 -0500
Subject: RE: CSR request {f(ns[0])} - PON NP-4471

Hi,

CSR below. Please send the LSR to our portal, not by mail.

{body}

Thanks
Marisol Pruitt
LNP desk  {f(desk)}  fax {f(tn(r,npa))}

-----Original Message-----
From: Porting <ports@newphone.example>
Sent: Monday, October 5, 2026 9:40 AM
Subject: CSR request {f(ns[0])} - PON NP-4471

> Please provide the customer service record for {f(ns[0])} and {f(rq)}.
> LOA attached, signed by the customer on 10/01/2026.
> Regards, Ports team {f(tn(r,"212"))}
'''
        else: s=f'''Return-Path: <ports@newphone.example>
From: Ports Team <ports@newphone.example>
To: Stuart Wexler <swexler@reseller.example>
Date: Thu, 12 Nov 2026 08:03:10 -0800
Subject: Fwd: RE: RE: CSR {f(ns[0])}

FYI, this came back from the losing side this morning. Can you confirm with the customer? - Joel

---------- Forwarded message ---------
On Wed, Nov 11, 2026, West Coast Voice LNP wrote:

''' + '\n'.join('> '+l for l in body.split('\n')) + f'''
>
> Any question call {f(desk)}.
>
> On Tue, Nov 10, 2026, Ports Team wrote:
>> Need CSR for {f(ns[0])}, {f(rq)}
>> Due date wanted 11/20
'''
        text(name,s,'txt')
        ba=dict(sa) if v==0 else A(None,'PO Box 417','Anacortes','WA','98221',printed='PO Box 417, Anacortes, WA 98221')
        rec(name,'mail-with-quotes','text',acct=acct,btn=ns[0],numbers=ns+([t8] if v==0 else []),company=co,also=bnm if bnm!=co else None,service=sa,billing=ba,date=None,findings=['toll-free','hunt-group'] if v==0 else ['passcode-required','hunt-group','name-differs'],decoys=[desk,rq],traps=['number asked for but not on the account','mail signature numbers','quoted lines'])
# R5 windstream
def wind():
    for v in (0,1):
        name=f'r_windsum_{v}'
        if not want(name): continue
        r=rng(name);npa=['606','704'][v];ns=[tn(r,npa) for _ in range(4)];t8=tf(r);acct=[str(r.randint(2000000,2999999)),'0%08d'%r.randint(20000000,29999999)][v];co=['CUMBERLAND GAP STONE & GRAVEL','CATAWBA PLASTICS INC'][v];sa=[A('1500','OLD MILL RD','LONDON','KY','40741'),A('62','COMMERCE ST','MATTHEWS','NC','28105',units=('BLDG 2',))][v];d=D(['2026-10-29','2026-09-17'][v]);gone=tn(r,npa)
        s=f'''Windstream Customer Service Record                       {dd(d,'us')} 10:4{r.randint(1,9)}:07 AM

ACCOUNT
  Account Number       {acct}
  Account Name         {co}
  Service Address      {lines(sa)[0]}
                       {sa['city']}, {sa['state']} {sa['postalCode']}
  Billing Address      {lines(sa)[0]}
                       {sa['city']}, {sa['state']} {sa['postalCode']}
  Account Status       INSERVICE
  Security             PIN REQUIRED

PRODUCT SUMMARY
  4  BUSINESS LINE
  1  TOLL FREE 800 SERVICE
  {"1  KINETIC BUSINESS INTERNET 100M (DSL)" if v==0 else "4  HUNT - CIRCULAR"}

TELEPHONE NUMBER SUMMARY
  {f(ns[1])}  (BTN)         INSERVICE
  {f(ns[0])}  (WTN)         INSERVICE
  {f(ns[2])}  (WTN) (NPIN)  INSERVICE
  {f(ns[3])}  (WTN)         INSERVICE
  {f(t8)}  (TF)          INSERVICE  RINGS TO {f(ns[1])}
  {f(gone)}  (WTN)         DISCONNECTED {dd(d-datetime.timedelta(60),'us')}
'''
        if v==0: text(name,s)
        else:
            p=P(name);y=50
            for l in s.split('\n'): p.t(50,y,l,fn='Courier-Bold' if l.isupper() and not l.startswith(' ') else 'Courier',sz=9.5);y+=14
            p.save()
        rec(name,'windstream-summary',['text','reportlab'][v],acct=acct,btn=ns[1],numbers=ns+[t8],company=co,service=sa,billing=dict(sa),date=d.isoformat(),findings=['toll-free','passcode-required','disconnected-number',['dsl','hunt-group'][v]],decoys=[gone],traps=['BTN sorted first but not lowest','disconnected row'])
# R6 xml
def xml():
    for v in (0,1):
        name=f'r_xml_{v}'
        if not want(name): continue
        r=rng(name);npa=['919','385'][v];ns=[tn(r,npa) for _ in range([5,2][v])];acct=['0087714','4417-AD2'][v];co=['Neuse Crossing Montessori School','Great Salt Bay Brine Shrimp, Inc.'][v];d=D(['2026-10-14','2026-11-09'][v])
        sa=[A('2300','Larkspur Ave','Raleigh','NC','27604'),A('41','W Juniper Dr','Ogden','UT','84401',units=('Ste 9',))][v]
        if v==0: s=f'''<?xml version="1.0" encoding="UTF-8"?>
<CsrResponse>
  <CsrOrderId>6c0b-441d-90ef</CsrOrderId>
  <CustomerOrderId>PO-{r.randint(1000,9999)}</CustomerOrderId>
  <LastModifiedBy>lnpsvc</LastModifiedBy>
  <OrderCreateDate>{d.isoformat()}T13:22:08.000Z</OrderCreateDate>
  <Status>COMPLETE</Status>
  <CsrData>
    <CustomerName>{co}</CustomerName>
    <AccountNumber>{acct}</AccountNumber>
    <WorkingTelephoneNumber>{ns[0]}</WorkingTelephoneNumber>
    <BillingTelephoneNumber>{ns[0]}</BillingTelephoneNumber>
    <ServiceAddress>
      <UnparsedAddress>2300 Larkspur Ave</UnparsedAddress>
      <City>Raleigh</City>
      <State>NC</State>
      <Zip>27604</Zip>
    </ServiceAddress>
    <WorkingTelephoneNumbersOnAccount>
{chr(10).join(f'      <TelephoneNumber>{n}</TelephoneNumber>' for n in ns)}
    </WorkingTelephoneNumbersOnAccount>
    <Freeze>true</Freeze>
  </CsrData>
</CsrResponse>
'''
        else: s=f'''<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><ns2:QueryCustomerRecordResponse xmlns:ns2="urn:example:oss"><Header txn="{r.randint(10**8,10**9)}" ts="{d.isoformat()}T09:01:55-07:00" requester="NPDESK" tel="{f(tn(r,'801'))}"/><Account number="{acct}" class="BUS" status="A" pendingSvcOrder="C{r.randint(100000,999999)}"><Party role="listed">GREAT SALT BAY BRINE SHRIMP</Party><Party role="billed">{co}</Party><Addr type="SVC" house="41" pre="W" thoroughfare="Juniper" suffix="Dr" unit="Ste 9" city="Ogden" st="UT" zip="84401"/><Addr type="BILL" line1="PO Box 3090" city="Ogden" st="UT" zip="84409"/><Line tn="{ns[0]}" main="Y" status="W"/><Line tn="{ns[1]}" main="N" status="W"/><Line tn="{tn(r,npa)}" main="N" status="D" date="2025-12-01"/><Contact name="Joel Ostrander" tel="{tn(r,'801')}"/></Account></ns2:QueryCustomerRecordResponse></soapenv:Body></soapenv:Envelope>'''
        text(name,s,'xml')
        import re
        dec=[] if v==0 else [re.search(r'tn="(\d+)" main="N" status="D"',s).group(1), re.search(r'Ostrander" tel="(\d+)"',s).group(1)]
        rec(name,'xml-response','text',acct=acct,btn=ns[0],numbers=ns,company=co if v==0 else 'GREAT SALT BAY BRINE SHRIMP',also=None if v==0 else co,service=sa,billing=None if v==0 else A(None,'PO Box 3090','Ogden','UT','84409'),date=d.isoformat(),contact=None if v==0 else 'Joel Ostrander',findings=['freeze'] if v==0 else ['pending-order','disconnected-number','name-differs','address-differs'],decoys=dec,traps=['attributes only' if v else 'nested elements'])
# R7 csv
def csvr():
    for v in (0,1):
        name=f'r_csv_{v}'
        if not want(name): continue
        r=rng(name);npa=['303','614'][v];b=tn(r,npa);cc=str(r.randint(100,999));ns=[b]+[tn(r,npa,b[3:6]) for _ in range(3)];co=['FRONT RANGE TORTILLA FACTORY','Olentangy Organ Repair LLC'][v];d=D(['2026-08-28','2026-10-11'][v])
        sa=[A('1919','COMMERCE ST','DENVER','CO','80205',units=('DOCK 3',)),A('70','E Ninth St','Columbus','OH','43215')][v];ba=[A(None,'PO BOX 5512','DENVER','CO','80217'),dict(sa)][v]
        if v==0: s=f'''"ACCTINFO","{npa}","{b[3:6]}","{b[6:]}","{cc}","1FB","{dd(d,'ymd')}","ACTIVE"
"LISTING","LN","{co}"
"LISTING","LA","1919 COMMERCE ST, DENVER"
"LISTING","SA","1919 COMMERCE ST, DENVER, CO 80205","DOCK 3"
"BILL","BN1","{co}"
"BILL","BA1","PO BOX 5512"
"BILL","PO","DENVER CO 80217"
"REMARKS","1","DSL ON LINE 2"
''' + ''.join(f'"SVCEQP","{i+1}","1","1FB","{n[:3]}{n[3:6]}{n[6:]}","PIC 0432","32.00"\n"SVCEQP","{i+1}","1","9ZR","","","6.50"\n' for i,n in enumerate(ns))+f'"SVCEQP","2","1","ADSL","{ns[1]}","","39.00"\n"SUMMBILL","N","",""\n'
        else: s='Account Number,Main TN,Telephone Number,Line Type,Status,Status Date,End User,House,Street,City,State,Zip,Bill Name,Bill Addr,PIN Req,Export Date\n'+''.join(f'77-{cc}0,{f(b)},{f(n)},{t},{st},{dt},"{co}",70,E Ninth St,Columbus,OH,43215,"{co}","70 E Ninth St, Columbus, OH 43215",Y,{dd(d,"us")}\n' for n,t,st,dt in [(ns[1],'POTS','Active','02/01/2019'),(ns[0],'POTS','Active','02/01/2019'),(ns[2],'FAX','Active','06/11/2022'),(ns[3],'POTS','Disconnected','01/15/2026')])
        text(name,s,'csv')
        rec(name,'csv-export','text',acct=b+cc if v==0 else f'77-{cc}0',btn=b,numbers=ns if v==0 else ns[:3],company=co,service=sa,billing=ba,date=d.isoformat(),findings=['dsl','address-differs'] if v==0 else ['passcode-required','disconnected-number'],decoys=[] if v==0 else [ns[3]],traps=['typed rows, account in four columns'] if v==0 else ['flat table, disconnected row'])
# R8 json
def js():
    name='r_json_0'
    if not want(name): return
    r=rng(name);ns=[tn(r,'480') for _ in range(3)];d=D('2026-09-29')
    s=json.dumps({"request":{"id":"csr-88f1","requestedTn":"+1"+ns[1],"agent":{"name":"Gloria Zielinski","phone":"+1"+tn(r,'646')}},"generatedAt":d.isoformat()+"T18:40:00Z","result":{"account":{"id":"SCV-3301187","billingTn":"+1"+ns[0],"type":"business"},"subscriber":{"name":"Superstition Mesa Dental","authorizedUsers":["Howard Bellweather"]},"addresses":{"service":{"street":"5150 Sycamore Ct","unit":"Bldg 4","city":"Mesa","state":"AZ","zip":"85206"},"billing":{"street":"PO Box 2204","city":"Mesa","state":"AZ","zip":"85214"}},"lines":[{"tn":"+1"+n,"status":"working","features":["HUNT"] if i<2 else ["FAX"]} for i,n in enumerate(ns)]+[{"tn":"+1"+tn(r,'480'),"status":"aging"}],"flags":{"portFreeze":False,"pendingOrder":True,"passcode":True}}},indent=2)
    text(name,s)
    rec(name,'json-response','text',acct='SCV-3301187',btn=ns[0],numbers=ns,company='Superstition Mesa Dental',service=A('5150','Sycamore Ct','Mesa','AZ','85206',units=('Bldg 4',)),billing=A(None,'PO Box 2204','Mesa','AZ','85214'),date=d.isoformat(),contact='Howard Bellweather',findings=['pending-order','passcode-required','hunt-group','disconnected-number','address-differs'],decoys=[json.loads(s)['request']['agent']['phone'][2:],json.loads(s)['result']['lines'][-1]['tn'][2:]],traps=['aging number','agent telephone'])
if __name__=='__main__':
    for fn in (bs,sec,boxf,mail,wind,xml,csvr,js): fn()
