import random, datetime, json, pathlib, subprocess, html, tempfile, os, io, re, hashlib
OUT = pathlib.Path(os.environ.get('OUT', 'out')).resolve()
OUT.mkdir(parents=True, exist_ok=True)
PL = {}
for l in """Boston MA 02110 617|Worcester MA 01608 508|Providence RI 02903 401|Hartford CT 06103 860|New York NY 10018 212|Brooklyn NY 11201 718|Buffalo NY 14202 716|Albany NY 12207 518|Newark NJ 07102 973|Philadelphia PA 19103 215|Pittsburgh PA 15222 412|Baltimore MD 21202 410|Richmond VA 23219 804|Charlotte NC 28202 704|Raleigh NC 27601 919|Columbia SC 29201 803|Atlanta GA 30303 404|Jacksonville FL 32202 904|Miami FL 33131 305|Tampa FL 33602 813|Birmingham AL 35203 205|Nashville TN 37203 615|Louisville KY 40202 502|Cincinnati OH 45202 513|Columbus OH 43215 614|Cleveland OH 44114 216|Detroit MI 48226 313|Grand Rapids MI 49503 616|Indianapolis IN 46204 317|Chicago IL 60606 312|Milwaukee WI 53202 414|Madison WI 53703 608|Minneapolis MN 55402 612|Des Moines IA 50309 515|St. Louis MO 63101 314|Kansas City MO 64106 816|Omaha NE 68102 402|Fargo ND 58102 701|Sioux Falls SD 57104 605|Wichita KS 67202 316|Tulsa OK 74103 918|Dallas TX 75201 214|Houston TX 77002 713|Austin TX 78701 512|Denver CO 80202 303|Billings MT 59101 406|Boise ID 83702 208|Salt Lake City UT 84101 801|Phoenix AZ 85004 602|Tucson AZ 85701 520|Albuquerque NM 87102 505|Las Vegas NV 89101 702|Los Angeles CA 90017 213|San Diego CA 92101 619|Sacramento CA 95814 916|Portland OR 97204 503|Eugene OR 97401 541|Seattle WA 98101 206|Spokane WA 99201 509|Anchorage AK 99501 907|Honolulu HI 96813 808|San Juan PR 00907 787|Ponce PR 00731 787|Mayagüez PR 00680 787|Toronto ON M5V_2T6 416|Ottawa ON K1P_5M7 613|Montréal QC H3B_2Y5 514|Québec QC G1R_4P5 418|Rimouski QC G5L_1R7 418|Vancouver BC V6B_1A9 604|Victoria BC V8W_1P6 250|Calgary AB T2P_3M3 403|Winnipeg MB R3C_1A5 204|Regina SK S4P_3X1 306|Halifax NS B3J_1S9 902|Moncton NB E1C_1H1 506|Whitehorse YT Y1A_2C6 867|Ames IA 50010 515|Bemidji MN 56601 218|Decorah IA 52101 563|Kearney NE 68847 308|Durango CO 81301 970|Bar Harbor ME 04609 207|Brattleboro VT 05301 802|Key West FL 33040 305|Galveston TX 77550 409|Fort Wayne IN 46802 260|Erie PA 16501 814|Lexington KY 40507 859|Plano TX 75074 972|Everett WA 98201 425""".split('|'):
    *c, st, z, npa = l.split(' ')
    PL[' '.join(c)] = (' '.join(c), st, z.replace('_', ' '), npa)
COS = """Harbor Lantern Opticians LLC|Tidewater Gasket & Seal Inc.|Maple Court Pediatrics PC|Bluestem Title Agency|Kowalczyk & Daughters Plumbing|Northgate Veterinary Hospital|Granite Peak Surveying Inc|Osprey Point Marina Supply|Vantage Orthodontic Group PLLC|First Covenant Lutheran Church|Quill & Anvil Bookbinders|Red Barn Feed and Tack LLC|Sable Creek Accounting Group|Delgado Brothers Upholstery|Ironwood Physical Therapy|Cobalt Machine Works, Inc.|Mercer Street Dental Arts|Palisade Freight Brokers LLC|Juniper Hill Montessori School|Whitfield Tool Rental|Three Rivers Legal Clinic|Amberly Funeral Home Inc|Starboard Marine Electronics|Pinecrest Homeowners Association|Cardinal Elevator Service Co.|Yardley Insurance Advisors|Fenwick Chocolate Company|Sunrise Adult Day Center|Holloway Glass & Mirror|Pacific Crest Dermatology|Garnet Valley Auto Parts|Ellsworth Architects LLP|Lakeview Cat Clinic|Summit Roofing Contractors|Nakamura Piano Service|Oak & Ember Restaurant Group|Trillium Credit Union|Bayside Allergy Associates|Crossroads Farm Equipment|Delta Prosthetics and Orthotics|Hawthorne Floral Design|Meridian Pipe Supply Corp.|Rosewood Senior Living|Stonebridge Property Managers|Tallgrass Brewing Supply|Underhill Pest Control|Verity Court Reporters|Westmore Tile Company|Zephyr Kite and Hobby|Alder Grove Chiropractic|Brightwater Pool Service|Clearfield Paper Box Co|Dunmore Hearing Center|Eastham Lumber & Millwork|Foxglove Catering LLC|Glenhaven Nursery Inc|Hollis Street Pharmacy|Inland Crane Rental|Jasper County Abstract|Kingfisher Web Press|Larkspur Day Spa|Monarch Envelope Company|Newfield Radiology Assoc.|Orchard Park Animal Rescue|Prospect Tailors|Quarry Road Stone Yard|Riverbend Charter Buses|Silverleaf Tax Service|Tamarack Cabinet Makers|Union Hill Locksmiths|Valley Forge Kennels|Willow Bend Eye Care|Yellow Door Daycare LLC|Ashford Cold Storage|Birchwood Transmission|Copper Kettle Bakery|Driftwood Realty Partners|Evergreen Septic Service|Flint Hills Title|Gulfwind Air Conditioning|Highland Press and Copy|Indigo Print Studio|Jubilee Party Rental|Keystone Scale Co.|Linden Park Dental|Mountain View Towing|Northern Lights Hardware|Oxbow Irrigation Inc.|Pelican Bay Charters|Quincy Fastener Supply|Rolling Hills Golf Shop|Saddleback Leather Works|Thornbury Law Offices|Upland Sheet Metal|Vista Grande Imports|Wexford Staffing LLC|Arrowhead Oil & Propane|Bellweather Foods|Canyon Rim Outfitters|Dovetail Joinery|Elk River Grain Co|Fairmount Podiatry|Gaslight Books|Huron Bay Fisheries|Ivywild Coffee Roasters|Jade Garden Restaurant|Knollwood Swim Club|Lone Elm Auction House|Millstone Bakery Cafe|Nightingale Home Care|Old Mill Antiques|Parkside Travel Agency|Rustic Oak Furniture|Seabrook Yacht Works|Trade Winds Textiles|Uptown Bicycle Exchange|Violet Street Theatre|Wagon Wheel Trailer Sales|Aster Lane Interiors|Bramble Hill Farm|Caldwell Engraving|Dogwood Counseling PLLC|Emberglow Fireplaces|Fiddlers Green Music|Gatehouse Security Doors|Hearthstone Builders|Ink Well Signs|Jewel Box Cleaners|Kestrel Drone Mapping|Lodestar Navigation""".split('|')
PER = """Nadia Brisbois|Walter Okonkwo|Irene Castellano|Desmond Pruitt|Marisol Quintana|Gregory Aldous|Hannah Lindqvist|Tobias Renner|Priya Venkat|Colleen Farris|Edwin Matsuda|Rosa Villanueva|Leonard Skaggs|Beatrice Towne|Omar Haddad|Sylvia Petrakis|Kenneth Dufresne|Joyce Amundson|Victor Salcedo|Paula Whitmer|Raymond Tso|Lucille Barrow|Andre Gauthier|Monica Ferreira|Stanley Wozniak|Theresa Kimball|Jerome Baptiste|Lena Hofstad|Curtis Yamada|Gwen Abernathy""".split('|')
STR = "Commerce St|Kessler Ave|Old Mill Rd|Harrison Blvd|Birch Ln|Foundry St|N Lincoln Ave|Canal St|Prospect Dr|E Marshall St|Depot Rd|Summit Ave|W Garfield Pl|Chapel St|Industrial Pkwy|S Union St|Tanner Rd|College Ave|Ferry St|Walnut St|Meadow Ct|Quarry Rd|Market St|Spruce St|Airport Rd|Wharf St|Mission Blvd|Colonial Dr|Juniper Way|Bridge St".split('|')
_ci = [0]; _pi = [0]
class Addr:
    def __init__(s, street, unit, city, st, zp): s.street, s.unit, s.city, s.st, s.zip = street, unit, city, st, zp
    @property
    def l1(s): return s.street + (' ' + s.unit if s.unit else '')
    @property
    def csz(s): return f'{s.city}, {s.st} {s.zip}'
    @property
    def one(s): return f'{s.l1}, {s.csz}'
    def t(s, printed=None, nozip=False):
        m = re.match(r'(\d+[A-Z]?) (.*)', s.street)
        z = None if nozip else s.zip
        return dict(printed=printed or (s.l1 + '\n' + (f'{s.city}, {s.st}' if nozip else s.csz)), number=m.group(1) if m else None, street=m.group(2) if m else s.street, unit=s.unit, city=s.city, state=s.st, postalCode=z)
    def up(s): return Addr(s.street.upper(), s.unit and s.unit.upper(), s.city.upper(), s.st, s.zip)
class Ctx: pass
def ctx(key, place, n=3, run=False, unit=None, other=False, pobox=False):
    c = Ctx(); r = c.r = random.Random('b8' + key); c.key = key
    c.co = COS[_ci[0] % len(COS)]; _ci[0] += 1
    c.per = PER[_pi[0] % len(PER)]; _pi[0] += 1
    city, st, z, npa = PL[place]; c.npa = npa
    c.svc = Addr(f'{r.randint(11, 8999)} {r.choice(STR)}', unit, city, st, z)
    c.bil = c.svc
    if other: c.bil = Addr(f'{r.randint(11, 8999)} {r.choice(STR)}', r.choice([None, 'Suite 400', 'Fl 2']), city, st, z)
    if pobox: c.bil = Addr(f'PO Box {r.randint(100, 9899)}', None, city, st, z)
    c.x = exch(r); base = r.randint(100, 199 - 3 * n if n < 25 else 100)
    base = max(100, base)
    c.n = [f'{npa}{c.x}{base + (k if run else k * 2 + (k > 1)):04d}' for k in range(n)]
    c.date = datetime.date(2026, r.randint(7, 10), r.randint(1, 28))
    c.due = c.date + datetime.timedelta(days=r.choice([18, 21, 25, 30])); c.frm = c.date - datetime.timedelta(days=30)
    return c
def exch(r):
    while 1:
        x = r.randint(222, 989)
        if x % 100 != 11 and x != 555 and x != 800 and x != 976: return str(x)
def far(r, c=None):
    return f"{r.choice(['202','312','404','512','702','816','916','303','215','602','919','206'])}{exch(r)}{r.randint(100,199):04d}"
def F(n, s='p'):
    a, b, d = n[:3], n[3:6], n[6:]
    return {'p': f'({a}) {b}-{d}', '-': f'{a}-{b}-{d}', '.': f'{a}.{b}.{d}', ' ': f'{a} {b} {d}', 's': f'{a} {b}-{d}', '': n, '/': f'{a}/{b}-{d}', '1': f'1-{a}-{b}-{d}', '+': f'+1 {a} {b} {d}', 'e': '+1' + n, '7': f'{b}-{d}', '4': d}[s]
def D(d, s='us'):
    return {'us': d.strftime('%m/%d/%Y'), 'l': d.strftime('%B %-d, %Y'), 'm': d.strftime('%b %d, %Y'), 'iso': d.isoformat(), 'y2': d.strftime('%m/%d/%y'), 'dmy': d.strftime('%d-%b-%Y').upper(), 'd': d.strftime('%d %b %Y'), 'M': d.strftime('%b %d, %Y').upper()}[s]
def dg(r, n, first=None):
    return (first if first is not None else str(r.randint(1, 9))) + ''.join(r.choice('0123456789') for _ in range(n - (len(first) if first is not None else 1)))
def m(r, a=5, b=90): return f'{r.uniform(a, b):.2f}'
def e(s): return html.escape(str(s))
def N(ns): return ['+1' + x for x in ns]
def bill(fam, c, carrier=None, acct=None, btn=None, nums=None, name=None, svc=None, bil=None, date=True, contact=None, **k):
    t = dict(kind=k.pop('kind', 'invoice'), maker=fam, layout=fam, carrier=carrier, accountNumber=acct and re.sub(r'[^A-Za-z0-9]', '', acct), btn=btn and '+1' + btn, numbers=N(c.n if nums is None else nums), companyName=c.co if name is None else name, companyNameAlso=k.pop('also', None), serviceAddress=svc, billingAddress=bil, invoiceDate=c.date.isoformat() if date is True else (date.isoformat() if date else None), authorizedContact=contact, expectFindings=k.pop('find', []), notNumbers=N(k.pop('no', [])), traps=k.pop('traps', []))
    if 'implied' in k: t['impliedNumbers'] = N(k.pop('implied'))
    t.update(k); return t
def rec(fam, c, rd=None, **k):
    t = bill(fam, c, kind='customerServiceRecord', date=None, **k)
    if rd: t['recordDate'] = rd.isoformat()
    return t
def put(name, data, truth, renderer):
    truth['renderer'] = renderer
    p = OUT / name
    p.write_bytes(data if isinstance(data, bytes) else data.encode('utf-8'))
    tn = name + '.truth.json' if name.endswith('.json') else name.rsplit('.', 1)[0] + '.truth.json'
    (OUT / tn).write_text(json.dumps(truth, indent=1, ensure_ascii=False)); print(name, flush=True)
def wp(h):
    import weasyprint; return weasyprint.HTML(string=h).write_pdf()
def run(cmd, **k): return subprocess.run(cmd, check=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120, **k).stdout
def cr(h):
    with tempfile.TemporaryDirectory() as d:
        open(d + '/a.html', 'w').write(h)
        run(['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', f'--user-data-dir={d}/p', f'--print-to-pdf={d}/a.pdf', f'file://{d}/a.html'])
        return open(d + '/a.pdf', 'rb').read()
def lo(data, ext):
    with tempfile.TemporaryDirectory() as d:
        open(f'{d}/a.{ext}', 'wb').write(data)
        run(['soffice', '--headless', f'-env:UserInstallation=file://{d}/lo', '--convert-to', 'pdf', '--outdir', d, f'{d}/a.{ext}'])
        return open(d + '/a.pdf', 'rb').read()
def groff(src, mac='-ms', pre='-t'):
    return gs(run(['groff', '-Tps', '-k', pre, mac], input=src.encode('utf-8')), 'groff')
def gs(data, why=''):
    with tempfile.TemporaryDirectory() as d:
        open(d + '/i', 'wb').write(data)
        run(['gs', '-q', '-dBATCH', '-dNOPAUSE', '-dSAFER', '-sDEVICE=pdfwrite', f'-sOutputFile={d}/o.pdf', d + '/i'])
        return open(d + '/o.pdf', 'rb').read()
def mono(text, size=9, landscape=False, font='Courier', lead=1.18, top=40, left=36):
    """plain text pages by reportlab canvas, form feed = page"""
    from reportlab.pdfgen import canvas
    b = io.BytesIO(); W, H = (792, 612) if landscape else (612, 792)
    cv = canvas.Canvas(b, pagesize=(W, H))
    for pg in text.split('\f'):
        y = H - top
        for ln in pg.rstrip('\n').split('\n'):
            if y < 30: cv.showPage(); y = H - top
            cv.setFont(font, size)
            if ln.strip(): cv.drawString(left, y, ln)
            y -= size * lead
        cv.showPage()
    cv.save(); return b.getvalue()
def tbl(rows, cls='', head=None):
    o = f'<table class="{cls}">'
    if head: o += '<tr>' + ''.join(f'<th>{x}</th>' for x in head) + '</tr>'
    return o + ''.join('<tr>' + ''.join(f'<td>{x}</td>' for x in r_) + '</tr>' for r_ in rows) + '</table>'
CITY = ['CHICAGO IL', 'ATLANTA GA', 'DENVER CO', 'AUSTIN TX', 'PHOENIX AZ', 'SEATTLE WA', 'RALEIGH NC']
def calls(c, k=8, s='s', df='y2'):
    out = []
    for i in range(k):
        r = c.r; out.append((D(c.frm + datetime.timedelta(days=i * 3 % 29), df), f'{r.randint(7, 18):02d}:{r.randint(0, 59):02d}', r.choice(CITY), F(far(r), s), f'{r.randint(1, 30)}.{r.randint(0,9)}', m(r, .05, 2)))
    return out
BLURB = ["Go paperless! Enroll in automatic payment today and never lick a stamp again. It takes two minutes and saves a tree.",
 "IMPORTANT NOTICE ABOUT LATE PAYMENT. A charge of 1.5% per month applies to balances not paid by the due date. Basic local service will not be disconnected for non-payment of non-basic charges.",
 "Did you know? Our business fiber plans now reach 2 Gig. Ask us how bundling voice and data can cut your costs by a third.",
 "Call before you dig. It is free and it is the law: dial 811 at least two working days before any excavation.",
 "The Federal Universal Service Charge supports telephone service in rural areas, schools and libraries. The rate changes each quarter.",
 "Speech or hearing impaired customers may reach us through the relay service by dialing 711.",
 "Holiday hours: our offices close at noon on the day before a holiday. Payments may be left in the night drop box.",
 "Beware of imposters! We will never telephone you to ask for your account passcode or a gift card payment.",
 "When you send us a check you authorize a one-time electronic fund transfer from your account."]
def blurb(c, k=2): return c.r.sample(BLURB, k)
def taxes(c): return [('Federal Universal Service Fund', m(c.r, 1, 9)), ('State Sales Tax', m(c.r, 1, 9)), ('911 Surcharge', m(c.r, .5, 3)), ('Telecom Relay Service', m(c.r, .02, .4)), ('Regulatory Recovery Fee', m(c.r, .5, 4))]
def sheet(rows, widths, bold=()):
    """spreadsheet as flat ODS, printed by LibreOffice on landscape paper"""
    ns = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    st = ''.join(f'<style:style style:name="c{k}" style:family="table-column"><style:table-column-properties style:column-width="{w*0.075:.2f}in"/></style:style>' for k, w in enumerate(widths))
    st += '<style:style style:name="b" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="tt" style:family="table" style:master-page-name="M"/><style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="11in" fo:page-height="8.5in" style:print-orientation="landscape" fo:margin="0.4in" style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout>'
    body = ''.join(f'<table:table-column table:style-name="c{k}"/>' for k in range(len(widths)))
    for k, row in enumerate(rows):
        body += '<table:table-row>' + ''.join(f'<table:table-cell office:value-type="string"{" table:style-name=%sb%s" % (chr(34), chr(34)) if k in bold else ""}><text:p>{html.escape(str(x))}</text:p></table:table-cell>' if x != '' else '<table:table-cell/>' for x in (row or [''])) + '</table:table-row>'
    x = f'<?xml version="1.0" encoding="UTF-8"?><office:document {ns} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>{st}</office:automatic-styles><office:master-styles><style:master-page style:name="M" style:page-layout-name="pl"><style:header><text:p>Sheet1</text:p></style:header></style:master-page></office:master-styles><office:body><office:spreadsheet><table:table table:name="Sheet1" table:style-name="tt">{body}</table:table></office:spreadsheet></office:body></office:document>'
    return lo(x.encode(), 'fods')
NOTES = [("Disputes", "If you think this bill is wrong write to us within sixty days. Give your name, your account number and the amount in question. You need not pay the disputed part while we look into it."),
 ("Regulator", "Complaints that we cannot settle may be sent to the state commission, Consumer Affairs Section, 180 Example Capitol Mall, Suite 3, telephone 1-800-555-0142 or 1-800-555-0143 (TTY)."),
 ("Returned payments", "A fee of $25.00 applies to each check or electronic debit that your bank sends back to us."),
 ("Your privacy", "Customer proprietary network information (CPNI) is protected by federal law. You may restrict its use by calling 1-866-555-0117 at any time."),
 ("Moving?", "Call us two weeks ahead. Have ready your new address, such as 12 Sample Street, Apartment 2, and the day on which service is to end."),
 ("Definitions", "Federal access charge: pays part of the cost of the line from your premises to our office. Universal service: a charge set as a percentage of interstate revenue. E911: collected for the county."),
 ("Lifeline", "Households of low income may have a lower monthly rate. Ask for the form or write to Lifeline Desk, PO Box 7081, Example City."),
 ("Slamming", "It is against the law to change your long-distance company without your leave. To freeze your choice, call 1-888-555-0119."),
 ("Unpaid accounts", "Service may be suspended ten days after a written notice. A restoral charge of $35.00 for each line is then due together with the arrears."),
 ("Accessibility", "This bill can be had in large print, braille or Spanish (español: 1-877-555-0150)."),
 ("Third-party billing", "You may ask us, free of charge, to block charges of other companies from your bill."),
 ("Emergency calls over internet telephony", "Voice over broadband does not work in a power failure unless you have a battery. Keep your registered location up to date.")]
def notes(seed, k=8): return random.Random('n' + seed).sample(NOTES, k)
def nhtml(h, cols=2):
    sd = hashlib.sha1(h.encode()).hexdigest()
    return f'<div style="page-break-before:always;break-before:page;columns:{cols};font-size:88%"><h3 style="margin-top:0">Important information about your account</h3>' + ''.join(f'<p><b>{a}.</b> {b}</p>' for a, b in notes(sd)) + '</div>'
def ntext(seed, w=80, k=7): 
    import textwrap
    return '\n'.join(textwrap.fill(f'{a.upper()}. {b}', w, initial_indent='   ', subsequent_indent='   ') + '\n' for a, b in notes(seed, k))
def nrl(cv, seed, font='Helvetica', W=612, H=792):
    import textwrap
    for col, part in enumerate([notes(seed, 10)[:5], notes(seed, 10)[5:]]):
        y = H - 60
        for a, b in part:
            cv.setFont(font + '-Bold' if font != 'Times-Roman' else 'Times-Bold', 8); cv.drawString(40 + col * 280, y, a); y -= 10; cv.setFont(font, 7.5)
            for l in textwrap.wrap(b, 62): cv.drawString(40 + col * 280, y, l); y -= 9
            y -= 8
    cv.showPage()
def nfp(p, seed, font='Helvetica'):
    p.add_page(); p.set_font(font, 'B', 11); p.cell(0, 7, 'Information about this bill', new_x='LMARGIN', new_y='NEXT')
    for a, b in notes(seed, 10): p.set_font(font, '', 8); p.multi_cell(0, 4, f'{a}: {b}', new_x='LMARGIN', new_y='NEXT'); p.ln(2)
def ncairo(s, g, T, seed, y=60, new=True):
    import textwrap
    if new: s.show_page()
    for a, b in notes(seed, 9):
        T(60, y, a, 9, True); y += 11
        for l in textwrap.wrap(b, 108): T(60, y, l, 8.5); y += 11
        y += 7
