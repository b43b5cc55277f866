from lib import *
from r1 import A, rec
BR='<br>'
def rothead():
    for v in (0,1):
        name=f'u_rotheads_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-10-07','2026-09-18'][v]); npa=['785','662'][v]; ns=[tn(r,npa) for _ in range([9,6][v])]; off=tn(r,npa); acct=['019-33-02','DLT.70714'][v]; co=['Solomon River Pheasant Lodge','Delta Catfish Processors, Inc.'][v]; sa=[addr('1850','Quarry Ln','Beloit','KS','67420'),addr('300','Depot St','Indianola','MS','38751')][v]; ba=[dict(sa),addr(None,'P.O. Box 941','Indianola','MS','38751')][v]
        hd=['Line charge','Federal line charge','Caller ID','Voice mail','Rollover','Toll block','911','State tax','Line total']
        h=f'''<style>@page{{size:letter;margin:.5in}}body{{font:10.5px Arial}}table{{border-collapse:collapse}}th.v{{height:110px;vertical-align:bottom;border:1px solid #888}}th.v span{{writing-mode:vertical-rl;transform:rotate(180deg);font-weight:normal}}td{{border:1px solid #888;padding:3px 6px;text-align:right}}.i td{{border:none;text-align:left;padding:1px 12px 1px 0}}</style><div style="display:flex;justify-content:space-between"><div style="font-size:19px">{["Post Rock Telephone","Bayou Line Communications"][v]}</div><table class=i><tr><td>Account<td>{acct}<tr><td>Issued<td>{dd(d,'abbr')}<tr><td>Due<td>{dd(d+datetime.timedelta(21),'abbr')}<tr><td>Served at<td>{', '.join(lines(sa))}</table></div><p style="margin:30px 0 30px 30px">{E(co)}<br>{BR.join(lines(ba))}</p><table><tr><th class=v style="vertical-align:bottom">Telephone</th>{''.join(f'<th class=v><span>{x}</span></th>' for x in hd)}</tr>{''.join(f'<tr><td>{f(n)}'+''.join(f'<td>{money(r,0,9) if r.random()>.35 else ""}' for _ in hd) for n in ns)}<tr><td>{f(off)} *{''.join(f'<td>' for _ in hd[:-1])}<td>-4.02</table><p>* taken out of service {dd(d-datetime.timedelta(13),'us')}; credit for days not used.</p><p>Total for all lines ${money(r,150,300)}. Questions to the office at {f(tn(r,npa))}, ask for {person(r)}.</p>'''
        chromium(name,h); truth(name,'rotated-column-heads','chromium',acct=acct,numbers=ns,company=co,service=sa,billing=ba,date=d.isoformat(),decoys=[off],traps=['column heads turned by 90 degrees','removed line marked by an asterisk only'])
def dup():
    for v in (0,1):
        name=f'u_twocopies_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-08-01','2026-11-05'][v]); npa=['308','276'][v]; n=tn(r,npa); ns=[n]+([tn(r,npa,n[3:6])] if v else []); acct=['0417','22-091'][v]; co=['SANDHILLS SADDLERY','GALAX DULCIMER SHOP'][v]; ba=[addr(None,'PO BOX 6','ARTHUR','NE','69121',upper=True),addr('115','N FRONT ST','GALAX','VA','24333',upper=True)][v]
        p=P(name,(792,396)); p.line(396,0,396,396,.5,([2,3],0)); am=money(r,30,70); la=money(r,18,25)
        for k,cap in enumerate(['CUSTOMER COPY','OFFICE COPY - RETURN']):
            x=24+k*396; p.t(x,26,['ARTHUR COUNTY TELEPHONE CO.','TWIN COUNTY VOICE'][v],fn='Courier-Bold',sz=11);p.t(x+348,26,cap,fn='Courier',sz=7,al='r')
            p.ls(x,46,[f'CUST NO. {acct:<9} DATE {dd(d,"us2")}',f'{"MAIN TEL" if v else "TEL"} {f(n)}'],fn='Courier',sz=9,lead=13);p.ls(x+20,90,[co]+lines(ba),fn='Courier',sz=10,lead=12)
            y=150
            for l,c in [('EXCHANGE SERVICE',la)]+([(f'ADDL LINE {f(ns[1])}','14.50')] if v else [])+[('MILEAGE','2.00'),('FCC CHARGE','6.50'),('TAX','1.88'),('ARREARS','0.00')]: p.t(x,y,l,fn='Courier',sz=9);p.t(x+340,y,c,fn='Courier',sz=9,al='r');y+=13
            p.line(x,y-8,x+340,y-8);p.t(x,y+6,'TOTAL - DUE ON THE 20TH',fn='Courier-Bold',sz=9);p.t(x+340,y+6,am,fn='Courier-Bold',sz=9,al='r')
            p.t(x,360,'PLEASE BRING BOTH COPIES WHEN PAYING IN PERSON',fn='Courier',sz=7)
        p.save(); truth(name,'two-copies-side-by-side','reportlab',acct=acct,btn=n,numbers=ns,company=co,billing=ba,date=d.isoformat(),traps=['both copies on the same baselines: every text line twice','label CUST NO.'])
def longlist():
    for v in (0,1):
        name=f'u_longlist_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-10-31','2026-09-30'][v]); npas=[['312','773'],['604','778']][v]; ns=sorted({tn(r,r.choice(npas)) for _ in range([132,76][v])}); ex=[tn(r,npas[0]) for _ in range(5)]; acct=['LKS-00442','3300178'][v]; co=['Lakeside Answering Bureau, Inc.','Fraser Delta Property Management Corp.'][v]; ba=[addr('333','Harrison Blvd','Chicago','IL','60607',unit='Suite 2200'),addr('1010','Commerce St','Vancouver','BC','V6B 2W9')][v]
        h=f'''<style>@page{{size:{["letter","letter"][v]};margin:.9in .6in .7in;@top-left{{content:"{["Windy City Trunking","PacificRim Dialtone"][v]}";font:bold 11pt Carlito}}@top-right{{content:"Customer {acct} / statement of {dd(d,'dmyl')} / sheet " counter(page) " of " counter(pages);font:9pt Carlito}}}}body{{font:9.5pt Carlito}}.c{{columns:{[4,3][v]};column-gap:14px;font-size:9pt}}h4{{margin:12px 0 4px}}.pb{{page-break-before:always}}table{{width:60%}}td:last-child{{text-align:right}}</style><p style="margin-top:20px">{E(co)}<br>{BR.join(lines(ba))}</p><table><tr><td>Balance brought forward<td>0.00<tr><td>{len(ns)} numbers at 0.85<td>{len(ns)*.85:.2f}<tr><td>Inbound minutes 48,201<td>{48201*.006:.2f}<tr><td>Levies and taxes<td>{money(r,20,60)}<tr><td><b>Payable within 30 days</b><td>{money(r,400,600)}</table><div class=pb></div><h4>Schedule A. Numbers in service at the close of the period ({len(ns)})</h4><div class=c>{''.join(f'<div>{f(n,["-","s"][v])}</div>' for n in ns)}</div><h4>Schedule B. Numbers given back during the period (5)</h4><div class=c>{''.join(f'<div>{f(n,["-","s"][v])}</div>' for n in ex)}</div><p>Schedule A is the basis of the charge. Corrections within ten days to {f(tn(r,npas[1]),["-","s"][v])}.</p>'''
        weasy(name,h); truth(name,'schedules-in-columns','weasyprint',acct=acct,numbers=ns,company=co,billing=ba,date=d.isoformat(),decoys=ex,traps=['account and date only in the running head, joined by slashes','numbers given back in schedule B'])
def multiloc():
    for v in (0,1):
        name=f'u_multiloc_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-10-15','2026-08-10'][v]); acct=['AG-20114','600071'][v]; co=['Cornhusker Burger Partners LLC','Tidewater Eye Physicians, P.C.'][v]; ba=[addr('1200','Larkspur Ave','Omaha','NE','68114',unit='Suite 500'),addr('21','Harrison Blvd','Norfolk','VA','23510')][v]; ns=[];bl=''
        for (ct,st,z,npa) in [[('Omaha','NE','68105','402'),('Lincoln','NE','68508','402'),('Des Moines','IA','50309','515'),('Sioux Falls','SD','57104','605')],[('Norfolk','VA','23503','757'),('Suffolk','VA','23434','757'),('Elizabeth City','NC','27909','252')]][v]:
            k=[tn(r,npa) for _ in range(r.randint(1,3))];ns+=k;con=tn(r,npa)
            rows=''.join('<tr><td>%s</td><td>%s</td><td align="right">%s</td></tr>'%(f(n,'.'),r.choice(["POTS line","Fax","Alarm"]),money(r,20,45)) for n in k)
            bl+=f'<p><b>Store {r.randint(2,99):03d}</b> &nbsp; {r.randint(10,4000)} {r.choice(STREETS)}, {ct}, {st} {z} &nbsp; <font size="2">manager {person(r)}, {f(con)}</font></p><table width="80%" border="0">{rows}</table>'
        h=f'''<table width="100%"><tr><td><font size="5">{["Aggregate Telecom Management","OneBill Mid-Atlantic"][v]}</font></td><td align="right"><font size="2">Consolidated invoice<br>Invoice date {dd(d,'us')}<br>Parent account {acct}<br>Net 30</font></td></tr></table><p>{E(co)}<br>{BR.join(lines(ba))}</p><hr>{bl}<hr><p><font size="2">We bill on behalf of several carriers. Service calls: {f(tf(r))}. Remit to PO Box {r.randint(1000,9999)}, {["Omaha NE 68103","Richmond VA 23218"][v]}.</font></p>'''
        lohtml(name,h); truth(name,'store-blocks','libreoffice',acct=acct,numbers=ns,company=co,service=None,billing=ba,date=d.isoformat(),traps=['several locations','manager telephone in the store head'])
def vzrot():
    for v in (0,1):
        name=f'k_vzwrot_{v}'
        if not want(name): continue
        r=rng(name); d=D(['2026-10-23','2026-09-12'][v]); acct=f'{r.randint(242000000,942999999)}-0000{r.randint(1,3)}'; inv=str(r.randint(6100000000,6199999999)); npa=['512','704'][v]; ls=[(tn(r,npa),person(r)) for _ in range([18,11][v])]
        co=['EDWARDS PLATEAU WELL DRILLING','CATAWBA HOSPICE NETWORK'][v]; ba=[addr('4400','OLD MILL RD','AUSTIN','TX','78745-1120',upper=True),addr('62','COMMERCE ST','GASTONIA','NC','28052-3306',unit='STE 8',upper=True,unitsep=' ')][v]
        p=P(name);rl_logo(p,40,54,'verizon',24,(200,0,20));p.ls(40,74,['PO BOX 489','NEWARK, NJ 07101-0489'],sz=8);p.ls(60,150,[co]+lines(ba),lead=12)
        for k,(l,x) in enumerate([('Invoice Number',inv),('Account Number',acct),('Date Due',dd(d+datetime.timedelta(22),'us'))]): p.t(330+85*k,50,l,sz=8);p.t(330+85*k,64,x,sz=8.5)
        p.t(330,90,'Bill Date '+dd(d,'long'),sz=9);p.t(40,240,'Quick Bill Summary',fn='Helvetica-Bold',sz=12);p.ls(40,258,['Previous Balance  $811.20','Payment - Thank You  -$811.20','Monthly Access Charges  $720.00','Total Charges Due  $'+money(r,700,900)],sz=9,lead=13);p.ls(340,690,['Make check payable to Verizon Wireless.','PO BOX 16810','NEWARK, NJ 07101-6810'],sz=9);p.ls(60,690,[co]+lines(ba),sz=9)
        p.new(); c=p.c; c.saveState(); c.translate(612,0); c.rotate(90)
        def t(x,y,s,fn='Helvetica',sz=7.5):
            c.setFont(fn,sz); c.drawString(x,612-y,s)
        t(30,40,'Overview of Lines','Helvetica-Bold',12); t(560,40,f'Account Number {acct}   Bill Date {dd(d,"long")}')
        cols=[30,110,230,300,370,440,510,590,670]
        for x,l in zip(cols,['Wireless Number','User','Monthly Access','Usage & Purch.','Equipment','Surcharges','Taxes','Voice Min','Total']): t(x,64,l,'Helvetica-Bold')
        y=78
        for n,u in ls:
            t(cols[0],y,f(n));t(cols[1],y,u)
            for x in cols[2:7]: t(x,y,'$'+money(r,0,45) if r.random()>.3 else '--')
            t(cols[7],y,str(r.randint(3,900)));t(cols[8],y,'$'+money(r,40,90));y+=13
        t(30,y+6,'Total Current Charges','Helvetica-Bold');c.restoreState();p.new();rl_terms(p,'Verizon Wireless',r);p.save()
        truth(name,'verizon-wireless-rotated-table','reportlab',carrier='verizon-wireless',acct=acct,numbers=[n for n,_ in ls],company=co,billing=ba,date=d.isoformat(),traps=['the table of lines is turned by 90 degrees'])
def grp():
    name='r_grouprec_0'
    if not want(name): return
    r=rng(name); ns=[tn(r,'920') for _ in range(6)]; d=D('2026-09-02'); co='DOOR PENINSULA CHERRY GROWERS COOPERATIVE'
    s=f'''SUBSCRIBER RECORD                              PRINTED {dd(d,'us')}
BILLING ACCOUNT 8001-4471-02        CLASS BUS-MULTI

NAME ON ACCOUNT   {co}
PREMISES          4119 ORCHARD RD
                  STURGEON BAY WI 54235
MAIL BILLS TO     4119 ORCHARD RD
                  STURGEON BAY WI 54235
MAY DISCUSS ACCT  RENATA LINDQVIST

WORKING NUMBERS ON ACCOUNT (6)          GROUP    PASSCODE ON FILE: NO
  {f(ns[0])}   {f(ns[1])}   {f(ns[2])}      H1
  {f(ns[3])}   {f(ns[4])}                  -
  {f(ns[5])}                               DSL CARRIER LINE
H1 = ROTARY HUNT GROUP, THREE MEMBERS
NO SERVICE ORDERS OPEN     NO PROVIDER FREEZE
QUESTIONS FROM CARRIERS: {f(tn(r,'920'))} (NOT FOR CUSTOMERS)
'''
    text(name,s)
    rec(name,'group-record-no-main','text',acct='8001-4471-02',btn=None,numbers=ns,company=co,service=A('4119','ORCHARD RD','STURGEON BAY','WI','54235'),billing=A('4119','ORCHARD RD','STURGEON BAY','WI','54235'),date=d.isoformat(),contact='RENATA LINDQVIST',findings=['hunt-group','dsl','missing-btn'],traps=['three numbers on a line','no main number'])
if __name__=='__main__':
    for fn in (rothead,dup,longlist,multiloc,vzrot,grp): fn()
