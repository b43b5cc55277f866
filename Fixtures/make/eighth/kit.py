import random, json, pathlib, subprocess, datetime, html, os, tempfile, shutil, zlib
OUT = pathlib.Path(__file__).parent.parent / "out"
FAMS = []
CITY = [x.split("|") for x in """Mankato|MN|56001|507
Ottumwa|IA|52501|641
Kearney|NE|68847|308
Effingham|IL|62401|217
Wausau|WI|54401|715
Marquette|MI|49855|906
Kokomo|IN|46901|765
Zanesville|OH|43701|740
Paducah|KY|42001|270
Rolla|MO|65401|573
Salina|KS|67401|785
Minot|ND|58701|701
Aberdeen|SD|57401|605
Bartlesville|OK|74003|918
Amarillo|TX|79101|806
Dothan|AL|36301|334
Valdosta|GA|31601|229
Hickory|NC|28601|828
Florence|SC|29501|843
Roanoke|VA|24011|540
Altoona|PA|16601|814
Elmira|NY|14901|607
Keene|NH|03431|603
Bangor|ME|04401|207
Pittsfield|MA|01201|413
Twin Falls|ID|83301|208
Bozeman|MT|59715|406
Yakima|WA|98901|509
Medford|OR|97501|541
Chico|CA|95926|530
Flagstaff|AZ|86001|928
Farmington|NM|87401|505
Grand Junction|CO|81501|970
Provo|UT|84601|801
Omaha|NE|68102|402
Springfield|IL|62701|217
Dayton|OH|45402|937
Fort Wayne|IN|46802|260
Cincinnati|OH|45202|513
Bridgeport|CT|06604|203
Shreveport|LA|71101|318
Meridian|MS|39301|601
Johnson City|TN|37601|423
Beckley|WV|25801|304""".split("\n")]
CA = [x.split("|") for x in """Peterborough|ON|K9H 3R5|705
Sudbury|ON|P3C 1T2|705
Kingston|ON|K7L 3N6|613
Barrie|ON|L4M 4T5|705
Sherbrooke|QC|J1H 4A5|819
Trois-Rivières|QC|G9A 5L2|819
Saint-Georges|QC|G5Y 2K1|418
Brandon|MB|R7A 0K4|204
Nelson|BC|V1L 4C3|250""".split("\n")]
PR = [x.split("|") for x in """Caguas|PR|00725|787
Ponce|PR|00716|787
Mayagüez|PR|00680|787
Arecibo|PR|00612|787""".split("\n")]
STREET = "Main St|W Fourth St|Industrial Park Rd|N Jefferson Ave|County Road 12|E Broadway|Old Mill Rd|S 3rd Ave|Commerce Dr|Washington St NE|Prairie View Ln|State Hwy 16 N|Depot St|Lakeshore Blvd|Grain Elevator Rd|St. Mary's Ct|NW 9th Pl|Court Sq|Cherry St|Railroad Ave|W Martin Luther King Jr Blvd|Old US 40|Hospital Dr|1st Ave SW|Veterans Memorial Pkwy".split("|")
UNIT = [None, None, None, None, "Ste 200", "Unit B", "Suite 14", "Bldg 3", "Fl 2", "# 7", "Ste 110-A", "Rm 204"]
CO = """Hartmann Feed & Seed Inc|K&M Hog Farms LLC|St. Brendan's Parish|First Lutheran Church|24-7 Glass LLC|Prairie Rose Dental PC|Dr. P. Okafor, DDS|Three Rivers Title & Abstract Co.|Ruhland Implement Co|Bluestem Veterinary Clinic, P.A.|Lindqvist & Sons Plumbing|County Line Grain Cooperative|Town of Elk Hollow|Unified School Dist 318|Otter Creek Housing Authority|The Blue Ox Supper Club|Vandermeer Trucking, Inc.|Northfork Family Practice|1st Choice Towing Inc|Kowalczyk Monument Works|Sunrise Assisted Living LLC|Delgado Roofing & Sheet Metal|Heartland Hospice of the Plains|Tri-County Water District No. 4|A-1 Rental & Party Supply|Miller, Oyelaran & Tate LLP|Big Bend Casino Motel|Pine Street Pharmacy|Grace Bible Fellowship|Cedar Bluff Auto Parts|Hollis Machine & Tool|Yoder's Bulk Foods|Mid-State Propane Inc|Ravenna Credit Union|Sandhill Crop Insurance Agcy|Nguyen Nails & Spa|Copper Kettle Catering|Juniper Counseling Assoc|Westgate Mini Storage|Ostergaard Funeral Home|Ironwood Excavating LLC|Bayside Marine Supply|Larkspur Montessori School|Quigley Insurance Group|Fillmore Co Sheriffs Office|Riverbend Golf & Country Club|Sato Orthodontics|Maple Leaf Tire & Lube|Hopewell Twp Volunteer Fire Co|Arrowhead Surveying""".split("|")
PERS = "Darlene Voss|Hector Barrios|Kimberly Sundquist|Wm. T. Pruitt|Angela Okonkwo|Joyce Trevino|Rick Halvorsen|Marcy DeLuca|Thanh Pham|Gordon Fitch|LaShawn Beale|Peggy Nowak|Stuart Abernathy|Rosa Quintana|Emil Bjork|Fern Castleberry|Paul Radtke|Nadine Ouellet".split("|")
class A:
    def __init__(s, num, street, unit, city, st, zip): s.num, s.street, s.unit, s.city, s.st, s.zip = num, street, unit, city, st, zip
    @property
    def l1(s): return " ".join(x for x in (s.num, s.street) if x)
    @property
    def lines(s): return [s.l1] + ([s.unit] if s.unit else []) + [s.csz]
    @property
    def csz(s): return f"{s.city}, {s.st} {s.zip}"
    @property
    def one(s): return s.l1 + (" " + s.unit if s.unit else "") + ", " + s.csz
    def t(s, up=False, zip=True, st=True):
        z = s.zip if zip else None; S = s.st if st else None
        last = s.city + (", " + S if S else "") + (" " + z if z else "")
        d = dict(printed="\n".join([s.l1] + ([s.unit] if s.unit else []) + [last]), number=s.num, street=s.street, unit=s.unit, city=s.city, state=S, postalCode=z)
        return {k: (v.upper() if v and up else v) for k, v in d.items()}
    def up(s): return A(*[x.upper() if x else x for x in (s.num, s.street, s.unit, s.city, s.st, s.zip)])
class R(random.Random):
    def setup(s, states=None, cities=None):
        pool = cities or [c for c in CITY if not states or c[1] in states]
        s.city = s.choice(pool); s.npa = s.city[3]; s.used = set(); s.names = s.sample(CO, 12); s.people = s.sample(PERS, 8)
        s.nxx = s.choice(["234", "345", "472", "527", "583", "624", "736", "752", "826", "847", "372", "462", "555", "293"]); return s
    def addr(s, unit=True, city=None):
        c = city or s.city
        return A(str(s.choice([s.randint(11, 990), s.randint(1000, 9800)])), s.choice(STREET), s.choice(UNIT) if unit else None, c[0], c[1], c[2])
    def pobox(s, city=None):
        c = city or s.city; return A(None, f"PO Box {s.randint(21, 4999)}", None, c[0], c[1], c[2])
    def tn(s, npa=None, nxx=None):
        while 1:
            n = (npa or s.npa) + (nxx or s.nxx) + f"01{s.randint(0, 99):02d}"
            if n not in s.used: s.used.add(n); return n
    def tns(s, k): return sorted(s.tn() for _ in range(k))
    def tf(s): return s.tn(s.choice(["800", "888", "877", "866", "855"]), s.choice(["555", "462", "736", "294"]))
    def other(s): return s.tn(s.choice([c for c in CITY if c[3] != s.npa])[3], s.choice(["321", "443", "661", "789", "922"]))
    def dg(s, n): return str(s.randint(1, 9)) + "".join(str(s.randint(0, 9)) for _ in range(n - 1))
    def date(s): s.d = datetime.date(2026, s.choice([8, 9, 10, 11]), s.randint(1, 28)); return s.d
    def m(s, a=3, b=90): return f"{s.uniform(a, b):.2f}"
    def calls(s, n, fmt="dash"):
        ds = sorted(s.d - datetime.timedelta(days=s.randint(2, 30)) for _ in range(n)); return [(f"{q:%m/%d}", f"{s.randint(1,12)}:{s.randint(0,59):02d}{s.choice('AP')}M", s.choice(CITY)[0].upper(), ph(s.other(), fmt), f"{s.randint(1,40)}.{s.randint(0,9)}", s.m(.02, 3)) for q in ds]
def ph(n, f="dash"):
    a, b, c = n[-10:-7], n[-7:-4], n[-4:]
    return {"dash": f"{a}-{b}-{c}", "paren": f"({a}) {b}-{c}", "dot": f"{a}.{b}.{c}", "space": f"{a} {b} {c}", "sp-": f"{a} {b}-{c}", "slash": f"{a}/{b}-{c}", "flat": a + b + c, "e164": f"+1{a}{b}{c}", "1-": f"1-{a}-{b}-{c}", "7": f"{b}-{c}", "4": c, "pclose": f"({a}){b}-{c}"}[f]
def D(d, f="us"):
    return {"us": d.strftime("%m/%d/%Y"), "us2": d.strftime("%m/%d/%y"), "long": f"{d:%B} {d.day}, {d.year}", "mon": f"{d:%b} {d.day}, {d.year}", "MON": f"{d:%b} {d:%d}, {d:%Y}".upper(), "iso": d.isoformat(), "dmy": f"{d.day} {d:%b} {d.year}", "dash": d.strftime("%m-%d-%y"), "flat": d.strftime("%Y%m%d"), "dd-mon": f"{d:%d}-{d:%b}-{d:%Y}".upper()}[f]
def after(d, n): return d + datetime.timedelta(days=n)
cut = lambda s, n: s if len(s) <= n else s[:n].rsplit(' ', 1)[0]
E = lambda s: html.escape(str(s))
NOTES = """Effective with your next statement the Federal Universal Service Fund factor will change to 34.6% of interstate charges. This is not a tax and is not required by the government.
Going on vacation? Ask about our seasonal rate and keep your number while you are away. Restrictions apply.
A late payment charge of 1.5% applies to balances unpaid after the due date. A returned item fee of $30.00 will be assessed.
Call before you dig! Dial 811 at least three business days before any excavation. It is free and it is the law.
Customers with hearing or speech impairments may reach the relay service by dialing 711.
If you believe there is an error on your bill write to us within 60 days. Undisputed portions remain payable.
Non-payment of toll charges will not result in disconnection of local service. Charges for non-regulated services are marked with an asterisk.
You have the right to restrict use of your Customer Proprietary Network Information (CPNI). To opt out contact our business office.
Do you know someone who still has dial-up? Refer a friend and each of you receives a $25 credit once the new service is installed.
Our offices will be closed on Thanksgiving Day and the Friday following. Repair technicians remain on call.
Fiber construction continues. Watch for door hangers in your neighborhood and thank you for your patience.
Beware of scams: we never ask for gift cards, wire transfers or passwords over the telephone.
Paper statements carry a $2.50 charge beginning in January. Enroll in e-bill and skip the stamp.""".split("\n")
def taxes(r): return [(n, r.m(.2, 9)) for n in r.sample(["Federal Excise Tax", "State Sales Tax", "County 911 Surcharge", "Federal Universal Service Fee", "State USF", "Subscriber Line Charge", "TRS Relay Fund", "Local Franchise Fee", "Regulatory Cost Recovery", "Access Recovery Charge", "988 Lifeline Fee"], 5)]
def tbl(rows, head=None, cls=""):
    h = "".join(f"<th>{E(x)}</th>" for x in head) if head else ""
    return f'<table class="{cls}">' + (f"<tr>{h}</tr>" if h else "") + "".join("<tr>" + "".join(f"<td>{x if str(x).startswith('<') else E(x)}</td>" for x in r) + "</tr>" for r in rows) + "</table>"
def br(lines): return "<br>".join(E(x) for x in lines)
def page(css, body, size="letter", margin="14mm"): return f"<!doctype html><html><head><meta charset=utf-8><style>@page{{size:{size};margin:{margin}}} body{{margin:0;font:9.5pt 'Liberation Sans'}} td,th{{text-align:left;vertical-align:top;padding:1px 6px}} {css}</style></head><body>{body}</body></html>"
def truth(kind="invoice", carrier=None, acct=None, btn=None, nums=(), name=None, svc=None, bill=None, date=None, **kw):
    e = lambda n: None if n is None else "+1" + n[-10:]
    t = dict(kind=kind, carrier=carrier, accountNumber=None if acct is None else "".join(c for c in acct if c.isalnum()), btn=e(btn), numbers=[e(n) for n in nums], companyName=name,
             serviceAddress=svc.t() if isinstance(svc, A) else svc, billingAddress=bill.t() if isinstance(bill, A) else bill, invoiceDate=date.isoformat() if date else None, authorizedContact=kw.pop("contact", None))
    for k in ("notNumbers", "impliedNumbers"):
        if k in kw: kw[k] = [e(n) for n in kw[k]]
    if kind == "customerServiceRecord":
        t["invoiceDate"] = None
        if date: t["recordDate"] = date.isoformat()
        kw.setdefault("expectFindings", [])
    t.update(kw); return t
def rec(**kw): return truth(kind="customerServiceRecord", **kw)
def fam(name, n, renderer, note, star=False):
    def w(f): FAMS.append((name, n, renderer, note, star, f)); return f
    return w
def weasy(p, h):
    import weasyprint, logging; logging.disable(50); weasyprint.HTML(string=h).write_pdf(p)
def chromium(p, h):
    with tempfile.TemporaryDirectory() as d:
        f = pathlib.Path(d) / "a.html"; f.write_text(h)
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={d}/u", "--no-pdf-header-footer", f"--print-to-pdf={p}", str(f)], stdout=-3, stderr=-3, timeout=90)
def soffice(p, h, ext="html", filt="pdf:writer_web_pdf_Export"):
    with tempfile.TemporaryDirectory() as d:
        f = pathlib.Path(d) / ("a." + ext)
        f.write_bytes(h) if isinstance(h, bytes) else f.write_text(h)
        subprocess.run(["soffice", "--headless", "-env:UserInstallation=file://" + d + "/lo"] + (["--infilter=HTML (StarWriter)"] if ext == "html" else []) + ["--convert-to", "pdf", "--outdir", d, str(f)], stdout=-3, stderr=-3, timeout=120)
        shutil.copy(pathlib.Path(d) / "a.pdf", p)
def groff(p, src, opts=("-ms",)):
    r = subprocess.run(["groff", "-Kutf8", "-Tps", "-t", *opts], input=src.encode(), stdout=-1, stderr=-3)
    with tempfile.NamedTemporaryFile(suffix=".ps") as t:
        t.write(r.stdout); t.flush(); subprocess.run(["ps2pdf", t.name, str(p)], check=True)
def monogroff(p, text, size=10):
    groff(p, f".po 0.7i\n.ll 8i\n.pl 11i\n.ft C\n.ps {size}\n.vs {size+2}\n.nf\n.sp 0.5i\n" + "\n".join("\\&" + l.replace("\\", "\\e") for l in text.split("\n").copy()).replace("\\&\f", ".bp\n\\&") + "\n", ())
def gs(p):
    q = str(p) + ".x"; subprocess.run(["gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", "-dCompatibilityLevel=1.4", f"-sOutputFile={q}", str(p)], check=True); os.replace(q, p)
def monorl(p, text, size=9, font="Courier", lead=1.25, x=36, shade=False):
    from reportlab.pdfgen import canvas
    c = canvas.Canvas(str(p), pagesize=(612, 792), invariant=1)
    for pg in text.split("\f"):
        y = 750
        for i, l in enumerate(pg.strip("\n").split("\n")):
            if shade and i % 4 < 2: c.setFillGray(.92); c.rect(20, y - 3, 572, size * lead, stroke=0, fill=1); c.setFillGray(0)
            c.setFont(font, size); c.drawString(x, y, l); y -= size * lead
            if y < 40: c.showPage(); y = 750
        c.showPage()
    c.save()
def monofpdf(p, text, size=9):
    from fpdf import FPDF
    f = FPDF(format="letter", unit="pt"); f.set_auto_page_break(True, 40); f.set_creation_date(datetime.datetime(2026, 11, 29))
    for pg in text.split("\f"):
        f.add_page(); f.set_font("Courier", size=size); f.set_xy(40, 40)
        for l in pg.strip("\n").split("\n"): f.set_x(40); f.cell(0, size * 1.25, l, new_x="LMARGIN", new_y="NEXT")
    f.output(str(p))
class RL:
    "absolute canvas, y from top"
    def __init__(s, p, size=(612, 792)):
        from reportlab.pdfgen import canvas
        s.c = canvas.Canvas(str(p), pagesize=size, invariant=1); s.H = size[1]
    def t(s, x, y, txt, sz=9, f="Helvetica", al="l", g=0):
        s.c.setFont(f, sz); s.c.setFillGray(g); (s.c.drawString if al == "l" else s.c.drawRightString if al == "r" else s.c.drawCentredString)(x, s.H - y, str(txt))
    def ls(s, x, y, lines, sz=9, f="Helvetica", lead=None):
        for l in lines: s.t(x, y, l, sz, f); y += lead or sz * 1.25
        return y
    def box(s, x, y, w, h, fill=None): 
        if fill is not None: s.c.setFillGray(fill)
        s.c.rect(x, s.H - y - h, w, h, fill=fill is not None); s.c.setFillGray(0)
    def line(s, x, y, x2, y2=None): s.c.line(x, s.H - y, x2, s.H - (y if y2 is None else y2))
    def wrap(s, x, y, txt, w=85, sz=7.5, f="Helvetica"):
        import textwrap; return s.ls(x, y, textwrap.wrap(txt, w), sz, f)
    def page(s): s.c.showPage()
    def save(s): s.c.save()
def run(only=None):
    for name, n, rend, note, star, f in FAMS:
        if only and not any(o in name for o in only): continue
        for i in range(1, n + 1):
            r = R(zlib.crc32(f"{name}-{i}-b7".encode()))
            stem = f"{name}-{i}"
            for old in OUT.glob(stem + ".*"): old.unlink()
            try: ext, how, content, t = f(r, i)
            except Exception as e: print("FAIL", stem, repr(e)); import traceback; traceback.print_exc(limit=3); continue
            p = OUT / f"{stem}.{ext}"
            if how in ("txt", None): p.write_bytes(content if isinstance(content, bytes) else content.encode())
            elif callable(how): how(p, content)
            t["maker"] = name; t.setdefault("traps", [note]); t["layout"] = name; t["renderer"] = rend
            (OUT / (f"{stem}.json.truth.json" if ext == "json" else f"{stem}.truth.json")).write_text(json.dumps(t, indent=1, ensure_ascii=False))
            if not p.exists(): print("NOFILE", p)
