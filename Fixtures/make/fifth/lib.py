import random, json, subprocess, pathlib, os, sys, datetime, shutil, tempfile, html as _html
OUT = pathlib.Path(os.environ.get('OUT', 'out')).resolve(); OUT.mkdir(parents=True, exist_ok=True)
TMP = pathlib.Path(tempfile.mkdtemp())
ONLY = set(sys.argv[1:])
E = _html.escape
class R(random.Random): pass
_used = set()
def rng(seed): return R('blind5-' + str(seed))
BADNXX = {'555','958','959','976','950','700','500'}
def nxx(r):
    while True:
        x = str(r.randint(220, 989))
        if x[1:] != '11' and x not in BADNXX: return x
def tn(r, npa, ex=None, line=None):
    while True:
        n = str(npa) + (ex or nxx(r)) + (line or '%04d' % r.randint(1000, 9989))
        if n not in _used: _used.add(n); return n
        if line: return n
def seq(n, k): return n[:6] + '%04d' % (int(n[6:]) + k)
def tf(r): return tn(r, r.choice(['800','888','877','866','855','844','833']))
def f(n, s='-'):
    a, b, c = n[:3], n[3:6], n[6:]
    return {'-': f'{a}-{b}-{c}', '.': f'{a}.{b}.{c}', '(': f'({a}) {b}-{c}', '((': f'({a}){b}-{c}', 's': f'{a} {b}-{c}', ' ': f'{a} {b} {c}', '': n, '+': f'+1 {a}-{b}-{c}', '+1': f'+1{n}', '1-': f'1-{a}-{b}-{c}', '/': f'{a}/{b}-{c}', '7': f'{b}-{c}', '4': c}[s]
def e164(n): return '+1' + n
def D(s): return datetime.date.fromisoformat(s)
def dd(d, style):
    return {'long': d.strftime('%B ') + f'{d.day}, {d.year}', 'abbr': d.strftime('%b ') + f'{d.day}, {d.year}', 'us': d.strftime('%m/%d/%Y'), 'us2': d.strftime('%m/%d/%y'),
            'dash': d.strftime('%m-%d-%y'), 'iso': d.isoformat(), 'dmy': d.strftime('%d-%b-%Y').upper(), 'dmyl': f'{d.day} ' + d.strftime('%B %Y'), 'ymd': d.strftime('%Y%m%d'), 'caps': d.strftime('%b %d, %Y').upper(), 'mdy': d.strftime('%m%d%y'),
            'fr': f"{d.day} " + ['janvier','février','mars','avril','mai','juin','juillet','août','septembre','octobre','novembre','décembre'][d.month-1] + f' {d.year}',
            'es': f"{d.day} de " + ['enero','febrero','marzo','abril','mayo','junio','julio','agosto','septiembre','octubre','noviembre','diciembre'][d.month-1] + f' de {d.year}'}[style]
def addr(number, street, city, st, z, unit=None, sep='\n', upper=False, unitsep=', ', printed=None):
    u = lambda s: s.upper() if (upper and s) else s
    l1 = (f'{number} ' if number else '') + street + (unitsep + unit if unit else '')
    l2 = f'{city}, {st}' + (f' {z}' if z else '') if not upper else f'{city} {st}' + (f' {z}' if z else '')
    a = {'printed': printed or u(l1) + sep + u(l2), 'number': number, 'street': u(street), 'unit': u(unit), 'city': u(city), 'state': st, 'postalCode': z}
    return a
def lines(a): return a['printed'].split('\n')
def truth(name, layout, renderer, kind='bill', carrier=None, acct=None, btn=None, numbers=(), company=None, also=None, service=None, billing=None, date=None, contact=None, findings=(), decoys=(), traps=(), record=None):
    t = {'kind': 'bill' if kind == 'bill' else 'customerServiceRecord', 'carrier': carrier, 'accountNumber': ''.join(c for c in acct if c.isalnum()) if acct else None,
         'btn': e164(btn) if btn else None, 'numbers': [e164(n) for n in dict.fromkeys(numbers)], 'companyName': company}
    if also: t['companyNameAlso'] = also
    t.update(serviceAddress=service, billingAddress=billing, invoiceDate=date if kind == 'bill' else None)
    if kind != 'bill': t['recordDate'] = date
    t.update(authorizedContact=contact, expectFindings=list(findings), decoys=[e164(n) if n.isdigit() and len(n) == 10 else n for n in decoys], traps=list(traps), layout=layout, renderer=renderer, maker='fifth')
    assert not set(t['numbers']) & set(t['decoys']), (name, set(t['numbers']) & set(t['decoys']))
    (OUT / f'{name}.truth.json').write_text(json.dumps(t, indent=1, ensure_ascii=False))
def want(name): return not ONLY or any(name.startswith(o) for o in ONLY)
def chromium(name, h, size=None):
    p = TMP / f'{name}.html'
    p.write_text('<!doctype html><meta charset="utf-8">' + h)
    subprocess.run(['nice','chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer',f'--print-to-pdf={OUT/name}.pdf',f'file://{p}'], check=True, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL, timeout=90)
def weasy(name, h):
    import logging; logging.getLogger('weasyprint').setLevel(logging.CRITICAL)
    from weasyprint import HTML
    HTML(string='<!doctype html><meta charset="utf-8">' + h).write_pdf(str(OUT / f'{name}.pdf'))
def soffice(name, src):
    subprocess.run(['nice','soffice','--headless',f'-env:UserInstallation=file://{TMP}/lo','--convert-to','pdf','--outdir',str(OUT),str(src)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=150)
    o = OUT / (pathlib.Path(src).stem + '.pdf')
    if o != OUT / f'{name}.pdf': o.rename(OUT / f'{name}.pdf')
def lohtml(name, h):
    p = TMP / f'{name}.html'; p.write_text('<!doctype html><meta charset="utf-8">' + h)
    subprocess.run(['nice','soffice','--headless',f'-env:UserInstallation=file://{TMP}/lo','--infilter=HTML (StarWriter)','--convert-to','pdf:writer_pdf_Export','--outdir',str(OUT),str(p)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=150)
def groff(name, src, args=('-ms','-t')):
    ps = subprocess.run(['groff','-Kutf8','-Tps',*args], input=src.encode(), stdout=subprocess.PIPE, check=True, stderr=subprocess.DEVNULL).stdout
    subprocess.run(['ps2pdf','-',str(OUT/f'{name}.pdf')], input=ps, check=True)
def text(name, s, ext='txt'): (OUT / f'{name}.{ext}').write_text(s)
from reportlab.pdfgen import canvas as _c
from reportlab.lib.pagesizes import letter
def canv(name, size=letter): return _c.Canvas(str(OUT / f'{name}.pdf'), pagesize=size)
class P:
    """reportlab page with a top-left origin"""
    def __init__(s, name, size=letter): s.c = canv(name, size); s.w, s.h = size; s.font('Helvetica', 9)
    def font(s, fn, sz): s.fn, s.sz = fn, sz; return s
    def t(s, x, y, txt, fn=None, sz=None, al='l'):
        s.c.setFont(fn or s.fn, sz or s.sz)
        {'l': s.c.drawString, 'r': s.c.drawRightString, 'c': s.c.drawCentredString}[al](x, s.h - y, txt)
    def ls(s, x, y, ls, lead=11, **k):
        for l in ls: s.t(x, y, l, **k); y += lead
        return y
    def line(s, x1, y1, x2, y2, w=.6, dash=None):
        s.c.setLineWidth(w); s.c.setDash(*(dash or ([],0))); s.c.line(x1, s.h-y1, x2, s.h-y2); s.c.setDash()
    def box(s, x, y, w, h, fill=None, stroke=1):
        if fill is not None: s.c.setFillGray(fill)
        s.c.rect(x, s.h-y-h, w, h, fill=fill is not None, stroke=stroke); s.c.setFillGray(0)
    def rot(s, x, y, deg, txt, fn=None, sz=None):
        s.c.saveState(); s.c.translate(x, s.h-y); s.c.rotate(deg); s.c.setFont(fn or s.fn, sz or s.sz); s.c.drawString(0, 0, txt); s.c.restoreState()
    def new(s): s.c.showPage()
    def save(s): s.c.save()
PLACES = [('Duluth','MN','55802','218'),('Boise','ID','83702','208'),('Macon','GA','31201','478'),('Toledo','OH','43604','419'),('Fresno','CA','93721','559'),('Albany','NY','12207','518'),('Waco','TX','76701','254'),('Salem','OR','97301','503'),
 ('Peoria','IL','61602','309'),('Mobile','AL','36602','251'),('Bangor','ME','04401','207'),('Tulsa','OK','74103','918'),('Reno','NV','89501','775'),('Erie','PA','16501','814'),('Roanoke','VA','24011','540'),('Lansing','MI','48933','517'),
 ('Spokane','WA','99201','509'),('Tucson','AZ','85701','520'),('Omaha','NE','68102','402'),('Dayton','OH','45402','937'),('Asheville','NC','28801','828'),('Ocala','FL','34471','352'),('Trenton','NJ','08608','609'),('Fargo','ND','58102','701')]
SURN = 'Abernathy Bellweather Castellan Drummond Escarrega Fennimore Grothaus Hollenbeck Iverson Jankowski Kellerman Lindqvist Mossberg Nakagawa Ostrander Pruitt Quillen Rasmussen Stavros Thibodeaux Underhill Vandermeer Wexler Yarborough Zielinski'.split()
FIRST = 'Alan Beatrice Carmen Dennis Estelle Franklin Gloria Howard Irene Joel Karen Leonard Marisol Norman Olivia Preston Renata Stuart Teresa Vernon'.split()
STREETS = ['Larkspur Ave','Old Mill Rd','Commerce St','N Front St','Harrison Blvd','Quarry Ln','W Juniper Dr','Depot St','Chandler Pkwy','E Ninth St','Beacon Hill Rd','Tannery Row','Sycamore Ct','S Wharf St','Granger Way']
def person(r): return r.choice(FIRST) + ' ' + r.choice(SURN)
def money(r, a=3, b=190): return f'{r.uniform(a,b):,.2f}'
def calls(r, k, npas=None):
    o = []
    for _ in range(k):
        o.append((f'{r.randint(1,28):02d}', f'{r.randint(1,12)}:{r.randint(0,59):02d}{r.choice("AP")}', tn(r, r.choice(npas or ['212','312','415','713','206','617','404','602'])), r.randint(1,44), money(r, .05, 3)))
    return o
def pm(d): return (d.replace(day=1) - datetime.timedelta(1))
def terms_list(brand, r, st='your state'):
    a, b, c = tf(r), tf(r), tf(r)
    return [f'How to reach us. Write to {brand}, Customer Relations, PO Box {r.randint(1000,9900)}, or call {f(a,"1-")} between 8 a.m. and 6 p.m. local time, Monday to Friday. Repair is open around the clock at {f(b,"1-")}.',
      f'If you think there is an error on this statement, tell us within 60 days of the statement date. While we look into it you need not pay the amount in dispute, but the rest of the balance must be paid by the due date. A late charge of 1.5% may be added to balances unpaid after that date.',
      f'If we cannot settle the matter you may turn to the utility commission of {st}, or to the Federal Communications Commission, 45 L Street NE, Washington DC 20554, telephone {f("8882255322","1-")}.',
      'Basic local service will not be shut off when only charges for other services are unpaid. Long distance, inside wire maintenance and voice mail are services of that kind.',
      f'Hearing or speech disabilities: dial 711 for relay. A large type copy of this statement can be ordered at {f(c,"1-")}.',
      'When you pay by check you allow us to use the information on it for a one-time electronic transfer from your bank account. A fee of $25.00 applies to payments that the bank returns.',
      f'Battery backup: voice service carried over fiber or cable needs power at your premises. In an outage, calls to 911 work only as long as the battery lasts, up to 8 hours. Keep your registered location current; moving equipment to another address without telling us may send help to the wrong place.',
      f'You may keep your telephone numbers when you move to another provider. Keep the account open until the new provider tells you that the change is complete, and have this statement at hand. Open contracts may carry an early termination charge.',
      f'Taxes and surcharges. The Federal Universal Service charge, the Federal Subscriber Line charge, state and local taxes and the 9-1-1 fee are collected for, or permitted by, the authorities. Rates change quarterly; see the notice of {dd(datetime.date(2026,r.randint(1,6),r.randint(1,28)),"long")}.']
def TERMS(brand, r, st='your state', cols=2):
    return f'<div style="page-break-before:always"></div><div style="columns:{cols};column-gap:22px;font-size:85%">' + ''.join(f'<p>{E(x)}</p>' for x in terms_list(brand, r, st)) + '</div>'
def rl_terms(p, brand, r, y=90, x=40, w=250, cols=2, sz=8):
    from reportlab.lib.utils import simpleSplit
    L = []
    for t in terms_list(brand, r): L += simpleSplit(t, 'Helvetica', sz, w) + ['']
    h = (len(L)+cols-1)//cols
    for c in range(cols):
        yy = y
        for l in L[c*h:(c+1)*h]: p.t(x + c*(w+25), yy, l, fn='Helvetica', sz=sz); yy += sz*1.2
def rl_logo(p, x, y, txt, h=26, color=(20,60,140)):
    from PIL import Image, ImageDraw, ImageFont
    from reportlab.lib.utils import ImageReader
    import glob
    ft = ImageFont.truetype(glob.glob('/usr/share/fonts/**/LiberationSans-Bold.ttf', recursive=True)[0], 80)
    w = int(ft.getlength(txt)) + 20; im = Image.new('RGB', (w, 110), 'white'); ImageDraw.Draw(im).text((10, 8), txt, font=ft, fill=color)
    p.c.drawImage(ImageReader(im), x, p.h - y, width=h*w/110, height=h)
