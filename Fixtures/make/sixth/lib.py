import random, json, pathlib, subprocess, datetime, os, re, shutil, tempfile, html as _h, csv, io
import os, tempfile
OUT = pathlib.Path(os.environ.get("OUT", "out")).resolve(); OUT.mkdir(parents=True, exist_ok=True); TMP = pathlib.Path(tempfile.mkdtemp())
esc = _h.escape
PLACES = """Grand Island|NE|68801|308
Kearney|NE|68847|308
Minot|ND|58701|701
Jamestown|ND|58401|701
Wausau|WI|54401|715
Baraboo|WI|53913|608
Decorah|IA|52101|563
Ottumwa|IA|52501|641
Hutchinson|KS|67501|620
Salina|KS|67401|785
Paducah|KY|42001|270
Somerset|KY|42501|606
Cookeville|TN|38501|931
Jackson|TN|38301|731
Tupelo|MS|38801|662
Hattiesburg|MS|39401|601
Dothan|AL|36301|334
Valdosta|GA|31601|229
Macon|GA|31201|478
Ocala|FL|34470|352
Pensacola|FL|32502|850
Miami|FL|33132|305
Roanoke|VA|24011|540
Staunton|VA|24401|540
Elkins|WV|26241|304
Johnstown|PA|15901|814
Scranton|PA|18503|570
Ithaca|NY|14850|607
Utica|NY|13501|315
Rutland|VT|05701|802
Bangor|ME|04401|207
Keene|NH|03431|603
Worcester|MA|01608|508
New Haven|CT|06510|203
Trenton|NJ|08608|609
Cincinnati|OH|45202|513
Mansfield|OH|44902|419
Muncie|IN|47305|765
Saginaw|MI|48607|989
Marquette|MI|49855|906
Duluth|MN|55802|218
Mankato|MN|56001|507
Columbia|MO|65201|573
Joplin|MO|64801|417
Fayetteville|AR|72701|479
Jonesboro|AR|72401|870
Tulsa|OK|74103|918
Enid|OK|73701|580
Abilene|TX|79601|325
Lubbock|TX|79401|806
Waco|TX|76701|254
Alexandria|LA|71301|318
Roswell|NM|88201|575
Durango|CO|81301|970
Pueblo|CO|81003|719
Casper|WY|82601|307
Billings|MT|59101|406
Kalispell|MT|59901|406
Twin Falls|ID|83301|208
Moses Lake|WA|98837|509
Everett|WA|98201|425
Bend|OR|97701|541
Redding|CA|96001|530
Visalia|CA|93291|559
Prescott|AZ|86301|928
Elko|NV|89801|775
Anchorage|AK|99501|907
Hilo|HI|96720|808
Philadelphia|PA|19106|215
Greenville|SC|29601|864
Rocky Mount|NC|27801|252
Hickory|NC|28601|828
Baltimore|MD|21202|410
Aberdeen|SD|57401|605
St. George|UT|84770|435
Rockford|IL|61101|815
Carbondale|IL|62901|618
Winnipeg|MB|R3C 2P4|204
Brandon|MB|R7A 3N2|204
Regina|SK|S4P 3Y2|306
Halifax|NS|B3J 1S9|902
Moncton|NB|E1C 4Z5|506
Sherbrooke|QC|J1H 5N1|819
Montréal|QC|H2Y 1N3|514
Sudbury|ON|P3E 5R2|705
Kingston|ON|K7L 3A7|613
Kelowna|BC|V1Y 6N2|250
Whitehorse|YT|Y1A 2C6|867
Red Deer|AB|T4N 6V4|403""".splitlines()
PLACES = [tuple(p.split("|")) for p in PLACES]
STREETS = "Harmon Ave|Larkspur Lane|Old Mill Rd|W Division St|N Front St|Quarry Road|Commerce Dr|S Broadway|Depot St|Airport Rd|E Chestnut Street|County Road 14|Highland Blvd|Tannery Ct|Sycamore St|NW 8th Ave|Industrial Pkwy|Bridge Street|Pinecrest Dr|Court Square|Railroad Ave|Veterans Memorial Hwy|Elm St|2nd Ave S|Kiln Rd|Meridian St|Orchard Pl|Ferry St|State Route 9|Gristmill Way".split("|")
PFX = "Harrowgate|Blue Heron|Tamarack|Old Forge|Prairie Rose|Stonebridge|Cedar Hollow|Kestrel|Juniper Flats|Bellweather|Whetstone|Copper Basin|Marlowe|Fennimore|Oxbow|Silver Birch|Ridgeline|Pocket Creek|Dunmore|Galloway|Larkin|Thistledown|Ashgrove|Windmere|Coldwater|Hollis|Brightwater|Ironwood|Saltgrass|Amberly|Crandall|Meadowlark|Quillen|Redstart|Sandpiper|Tolliver|Underhill|Vantage Point|Westerly|Yarrow|Bramble|Calder|Driftwood|Eastman Hill|Foxglove|Granger|Hawthorn|Inglenook|Jessup|Kittredge|Lindqvist|Mossback|Northgate|Osgood|Pennywhistle|Rosedale|Stillwater|Turnbull|Vesper|Wainwright".split("|")
TRADE = "Veterinary Clinic|Feed & Seed|Dental Group|Auto Parts|Title Company|Family Medicine|Insurance Agency|Tool & Die|Pharmacy|Grain Elevator|Orthodontics|Credit Union|Machine Works|Roofing|Law Office|Physical Therapy|Print Shop|Funeral Home|Realty|Plumbing & Heating|Bakery|Hardware|Eye Care|Accounting|Freight Lines|Lumber|Nursery|Electric Supply|Tire Center|Cabinetry".split("|")
SFX = [" LLC", ", Inc.", " Inc", "", " Co.", ", LLC", ", P.C.", " PLLC", " & Sons", " Corp"]
CAS = {"ON", "QC", "MB", "SK", "NS", "NB", "BC", "YT", "AB"}
FIRST = "Denise|Harold|Marisol|Wendell|Priya|Gordon|Lena|Curtis|Yvonne|Tobias|Carmen|Russell|Ingrid|Maurice|Abigail|Dwight|Noreen|Felix|Janelle|Otis".split("|")
LAST = "Abernathy|Okafor|Lundquist|Vasquez|Pruitt|Haverty|Castellano|Nyberg|Tremblay|Bancroft|Delacroix|Whitlow|Esparza|Mulcahy|Ferrante|Goddard|Szymanski|Holloway|Kimball|Rasmussen".split("|")
USED = set(); USEDNAMES = set()
TF = ["800", "833", "844", "855", "866", "877", "888"]

class G:
    """one document's invented data"""
    def __init__(s, seed, st=None, ca=False, place=None):
        s.r = r = random.Random("sixth-" + seed)
        if place: c = [p for p in PLACES if p[0] == place][0]
        else: c = r.choice([p for p in PLACES if (p[1] in (st if isinstance(st, (list, tuple)) else [st]) if st else (p[1] in CAS) == ca)])
        s.city, s.st, s.zip, s.npa = c
        s.person = r.choice(FIRST) + " " + r.choice(LAST)
        while True:
            s.co = r.choice(PFX) + " " + r.choice(TRADE) + r.choice(SFX)
            if "&" in s.co and s.co.endswith("& Sons") and s.co.count("&") > 1: s.co = s.co[:-7]
            if s.co not in USEDNAMES: break
        USEDNAMES.add(s.co)
        s.date = datetime.date(2026, 1, 2) + datetime.timedelta(days=r.randrange(0, 300))
        s.svc = s.addr()
        s.due = s.date + datetime.timedelta(days=r.choice([18, 20, 21, 25]))
    def d(s, n): return "".join(s.r.choice("0123456789") for _ in range(n))
    def d1(s, n): return s.r.choice("123456789") + s.d(n - 1)
    def nxx(s):
        while True:
            n = s.r.choice("23456789") + s.d(2)
            if n[1:] != "11" and n not in ("555", "950", "958", "959", "976"): return n
    def tn(s, npa=None, nxx=None):
        while True:
            t = (npa or s.npa) + (nxx or s.nxx()) + s.d(4)
            if t not in USED and t[6:] >= "0200": USED.add(t); return t
    def tf(s): return s.tn(npa=s.r.choice(TF))
    def seq(s, n, step=1, npa=None, nxx=None, base=None):
        while True:
            nx = nxx or s.nxx(); b = base if base is not None else s.r.randrange(200, 9800)
            out = [(npa or s.npa) + nx + "%04d" % (b + i * step) for i in range(n)]
            if not (set(out) & USED): USED.update(out); return out
    def some(s, n, npa=None, nxx=None):
        nx = nxx or s.nxx(); out = [s.tn(npa, nx) for _ in range(n)]; return out
    def addr(s, unit=None, place=None):
        r = s.r; c = (s.city, s.st, s.zip) if not place else place[:3]
        u = unit if unit is not None else r.choice(["", "", "", "Suite %d" % r.randrange(100, 480, 10), "Ste " + r.choice("ABCD"), "Unit %d" % r.randrange(2, 30), "Bldg %d" % r.randrange(1, 7)])
        return dict(n=str(r.randrange(101, 9899)), s=r.choice(STREETS), u=u, c=c[0], st=c[1], z=c[2])
    def pobox(s): return dict(n="", s="PO Box %d" % s.r.randrange(12, 4800), u="", c=s.city, st=s.st, z=s.zip)
    def elsewhere(s):
        p = s.r.choice([p for p in PLACES if (p[1] in CAS) == (s.st in CAS) and p[0] != s.city]); return s.addr(place=p), p
    def money(s, lo=5, hi=90): return "%.2f" % (s.r.randrange(lo * 100, hi * 100) / 100)
    def hexs(s, n): return "".join(s.r.choice("0123456789abcdef") for _ in range(n))

def l1(a, sep=", "): return ((a["n"] + " ") if a["n"] else "") + a["s"] + ((sep + a["u"]) if a["u"] else "")
def l2(a, comma=True): return a["c"] + (", " if comma else " ") + a["st"] + (" " + a["z"] if a["z"] else "")
def one(a): return l1(a) + ", " + l2(a)
def up(a): return {k: v.upper() for k, v in a.items()}
def ta(a, zip=True):
    if a is None: return None
    return dict(printed=l1(a) + "\n" + (a["c"] + ", " + a["st"] + (" " + a["z"] if zip and a["z"] else "")), number=a["n"] or None, street=a["s"], unit=a["u"] or None, city=a["c"], state=a["st"], postalCode=(a["z"] or None) if zip else None)
def f(t, k="-"):
    a, b, c = t[:3], t[3:6], t[6:]
    return {"-": f"{a}-{b}-{c}", "(": f"({a}) {b}-{c}", ".": f"{a}.{b}.{c}", " ": f"{a} {b} {c}", "/": f"{a}/{b}-{c}", "": t, "+": f"+1 {a}-{b}-{c}", "1": f"1-{a}-{b}-{c}", "s-": f"{a} {b}-{c}", "e": f"+1{t}", "7": f"{b}-{c}", "(n": f"({a}){b}-{c}", "11": f"1{t}", "+(": f"+1 ({a}) {b}-{c}"}[k]
MON = "January February March April May June July August September October November December".split()
def dt(d, k="M d, Y"):
    m = MON[d.month - 1]
    return {"M d, Y": f"{m} {d.day}, {d.year}", "m/d/Y": d.strftime("%m/%d/%Y"), "m/d/y": d.strftime("%m/%d/%y"), "b d, Y": f"{m[:3]} {d.day:02d}, {d.year}", "iso": d.isoformat(), "d-b-Y": f"{d.day:02d}-{m[:3].upper()}-{d.year}", "b d": f"{m[:3]} {d.day}", "d M Y": f"{d.day} {m} {d.year}", "M Y": f"{m} {d.year}", "ymd": d.strftime("%Y%m%d"), "mdy": d.strftime("%m%d%y"), "m-d-y": d.strftime("%m-%d-%y"), "BDY": f"{m[:3].upper()} {d.day}, {d.year}", "m/d": d.strftime("%m/%d"), "M-d-Y": d.strftime("%m-%d-%Y")}[k]
def plus(d, n): return d + datetime.timedelta(days=n)

def truth(name, g, *, kind="invoice", carrier=None, acct, btn=None, numbers, co=None, coAlso=None, svc=None, bill=None, date="g", contact=None, expect=(), decoys=(), traps=(), layout, renderer, ext="pdf", svczip=True, recordDate=None, implied=()):
    e = lambda t: "+1" + t
    t = dict(kind=kind, carrier=carrier, accountNumber=re.sub(r"[^A-Za-z0-9]", "", acct) if acct else None, btn=e(btn) if btn else None, numbers=sorted(set(map(e, numbers))), companyName=co or g.co, serviceAddress=ta(svc, svczip) if svc else None, billingAddress=ta(bill) if bill else None, invoiceDate=(g.date.isoformat() if date == "g" else date) if kind == "invoice" else None, authorizedContact=contact, expectFindings=list(expect), decoys=sorted(set(map(e, decoys))), traps=list(traps), layout=layout, renderer=renderer, maker="sixth")
    if coAlso: t["companyNameAlso"] = coAlso
    if kind != "invoice": t["recordDate"] = recordDate
    if implied: t["impliedNumbers"] = sorted(map(e, implied))   # on the page as a range, 7 digits or 4 digits
    stem = name + (".json" if ext == "json" else "")
    (OUT / f"{stem}.truth.json").write_text(json.dumps(t, indent=1, ensure_ascii=False))

# ---------- the back page: taxes in detail, notices, definitions
NOTES = [("Late payment", "A late payment charge of 1.5% per month or the maximum permitted by law applies to any amount not received by the due date. Partial payments are applied to the oldest balance first."),
 ("Nonpayment of charges", "Failure to pay for basic local service may result in disconnection. Failure to pay for non-basic services such as long distance, voice mail or inside wire may result in restriction or removal of those services but not of your local dial tone."),
 ("Disputes and complaints", "If you believe that a charge is in error, call {tf1} within 60 days of the date of this bill or write to {dept}. If we cannot resolve the matter you may contact the {puc}."),
 ("Electronic check conversion", "When you pay by check you authorize us to use information from your check to make a one-time electronic funds transfer from your account. Funds may be withdrawn the same day; your check will not be returned."),
 ("Moving or changing service", "Please let us know at least ten business days before you move. Have your account number and the telephone numbers to be moved at hand when you call {tf1}. Do not write changes on the payment slip."),
 ("Hearing and speech", "Dial 711 for the relay service. Large-print and Braille bills can be ordered without charge at {tf2}."),
 ("Before you dig", "Call 811 at least three working days before digging so that buried lines can be marked."),
 ("Your privacy (CPNI)", "You have the right to keep information about the services you use from being shared with our affiliates for marketing. To opt out call {tf2} within 33 days. Your choice does not affect the service you receive."),
 ("Slamming and cramming", "You may ask us to freeze your local, regional and long-distance carrier. Third-party charges can be blocked at no cost."),
 ("Terms on this bill", "Account number: the number that identifies you in our billing system; give it when you pay or call. Billing date: the day on which this bill was prepared. Service address: the place at which service is provided, which may differ from the place to which the bill is mailed."),
 ("Directory", "The next directory closes soon. Check the listing of your name, address and number and report corrections to {tf2}."),
 ("Number portability", "If you take your number to another provider do not cancel service before the transfer is complete. Early termination fees may apply to contracts."),
 ("911", "Voice service that depends on power or broadband may not reach 911 in an outage. Tell us at once if you use the telephone at another place than the one registered with us."),
 ("Returned payments", "A charge of $25.00 is made for each payment returned by your bank. Accounts with two returned payments in twelve months are placed on a cash-only basis.")]
TAXES = ["Federal Universal Service Charge", "Federal Excise Tax", "State Sales Tax", "County 911 Surcharge", "Telecommunications Relay Surcharge", "Municipal Franchise Fee", "State Universal Service Fund", "Gross Receipts Recovery", "Number Portability Charge"]
def notes(name):
    r = random.Random("notes" + name); tf = lambda: "1-%s-%d%02d-%04d" % (r.choice(TF), r.randrange(2, 9), r.randrange(20, 99), r.randrange(1000, 9999))
    p = r.choice([p for p in PLACES if p[1] not in CAS]); v = dict(tf1=tf(), tf2=tf(), dept=r.choice(["Customer Relations, PO Box %d, %s, %s %s" % (r.randrange(100, 9000), p[0], p[1], p[2]), "Billing Inquiries, %d Capitol Way, Suite %d, %s, %s %s" % (r.randrange(100, 900), r.randrange(10, 40) * 10, p[0], p[1], p[2])]), puc=r.choice(["public service commission at %s" % tf(), "state utility board, consumer division, %s" % tf(), "Federal Communications Commission"]))
    ns = r.sample(NOTES, r.randrange(5, 11)); tx = [(t, "%.2f" % (r.randrange(8, 900) / 100)) for t in r.sample(TAXES, r.randrange(3, 7))]
    return r.choice(["Important information about your bill", "Taxes, fees and notices", "Information and terms", "How to read and pay your bill"]), tx, [(h, b.format(**v)) for h, b in ns]
PLAIN = ("u_faq", "u_halves", "u_wallet", "u_sidebar", "u_hosted", "u_spanish", "u_campus", "u_matrix", "u_postcard", "u_letter", "u_property", "u_answer", "r_", "k_canada", "k_videotron", "k_receipts", "u_biling", "k_grass", "u_mainframe", "k_allstream", "u_sheet")
def wants(name): return not name.startswith(PLAIN) and random.Random("w" + name).random() < .75
def htmlnotes(name, brk=True):
    t, tx, ns = notes(name)
    return ("<div style='page-break-before:always;padding:0 6px'>" if brk else "<div>") + f"<h3>{t}</h3>" + tbl(tx) + "<div style='columns:2;column-gap:26px;margin-top:10px'>" + "".join(f"<p style='margin:0 0 7px'><b>{h}.</b> {esc(b)}</p>" for h, b in ns) + "</div></div>"
import textwrap
# ---------- renderers
def chromium(name, html):
    if wants(name): html = html.replace("</body>", htmlnotes(name) + "</body>")
    p = TMP / f"{name}.html"; p.write_text(html)
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={TMP}/chr", f"--print-to-pdf={OUT}/{name}.pdf", f"file://{p}"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=90)
def weasy(name, html):
    if wants(name): html = html.replace("</body>", htmlnotes(name) + "</body>")
    import weasyprint, logging; logging.getLogger("weasyprint").setLevel(100)
    weasyprint.HTML(string=html).write_pdf(OUT / f"{name}.pdf")
def soffice(path, flt="pdf"):
    subprocess.run(["soffice", f"-env:UserInstallation=file://{TMP}/lo", "--headless", "--convert-to", flt, "--outdir", str(OUT), str(path)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
def lo_html(name, html):
    if wants(name): html = html.replace("</body>", htmlnotes(name) + "</body>")
    p = TMP / f"{name}.html"; p.write_text(html); subprocess.run(["soffice", f"-env:UserInstallation=file://{TMP}/lo", "--headless", "--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_pdf_Export", "--outdir", str(OUT), str(p)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
def groff(name, src, opts=("-ms", "-t")):
    p = TMP / f"{name}.roff"; p.write_text(src)
    r = subprocess.run(["groff", "-k", *opts, "-Tps", str(p)], capture_output=True)
    q = TMP / f"{name}.ps"; q.write_bytes(r.stdout)
    subprocess.run(["ps2pdf", str(q), str(OUT / f"{name}.pdf")], check=True)
def textnotes(name, w=84):
    t, tx, ns = notes(name); o = [t.upper(), ""] + [f"  {a:<44}{b:>9}" for a, b in tx] + [""]
    for h, b in ns: o += textwrap.wrap(h.upper() + ". " + b, w) + [""]
    return o
def gspages(name, pages, size=9, lead=11, font="Courier", left=36, top=756, w=612, h=792):
    if wants(name): pages = pages + [textnotes(name)]
    s = ["%!PS-Adobe-3.0", f"<</PageSize [{w} {h}]>> setpagedevice"]
    for pg in pages:
        s.append(f"/{font} findfont {size} scalefont setfont")
        y = top
        for ln in pg:
            if ln.strip():
                t = ln.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
                s.append(f"{left} {y} moveto ({t}) show")
            y -= lead
        s.append("showpage")
    p = TMP / f"{name}.ps"; p.write_text("\n".join(s), encoding="latin-1")
    subprocess.run(["gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", f"-sOutputFile={OUT}/{name}.pdf", str(p)], check=True)
def text(name, s, ext="txt"): (OUT / f"{name}.{ext}").write_text(s, encoding="utf-8")
class RL:
    def __init__(s, name, size=(612, 792)):
        from reportlab.pdfgen import canvas
        s.name = name; s.c = canvas.Canvas(str(OUT / f"{name}.pdf"), pagesize=size, invariant=1); s.h = size[1]
    def t(s, x, y, txt, z=9, b=False, a="l", font=None):
        s.c.setFont(font or ("Helvetica-Bold" if b else "Helvetica"), z); y = s.h - y
        (s.c.drawString if a == "l" else s.c.drawRightString if a == "r" else s.c.drawCentredString)(x, y, txt)
    def lines(s, x, y, ls, z=9, lead=11.5, **k):
        for l in ls: s.t(x, y, l, z, **k); y += lead
        return y
    def hl(s, x1, x2, y, w=.5): s.c.setLineWidth(w); s.c.line(x1, s.h - y, x2, s.h - y)
    def box(s, x, y, w, h, fill=None):
        if fill is not None: s.c.setFillGray(fill); s.c.rect(x, s.h - y - h, w, h, fill=1, stroke=0); s.c.setFillGray(0)
        else: s.c.rect(x, s.h - y - h, w, h)
    def back(s):
        if not wants(s.name): return
        t, tx, ns = notes(s.name); s.page(); s.t(36, 44, t, 12, True); y = 64
        for a, b in tx: s.t(40, y, a, 8); s.t(280, y, b, 8, a="r"); y += 11
        y0 = y = y + 14; x = 36
        for h, b in ns:
            ls = textwrap.wrap(b, 62)
            if y + 12 * len(ls) > 720 and x == 36: x, y = 318, y0
            s.t(x, y, h, 8, True); y += 10.5
            for l in ls: s.t(x, y, l, 7.5); y += 9.5
            y += 6
    def page(s): s.c.showPage()
    def save(s): s.back(); s.c.save()
class CA:
    def __init__(s, name, size=(612, 792)):
        import cairo; s.name = name; s.cairo = cairo; s.sf = cairo.PDFSurface(str(OUT / f"{name}.pdf"), *size); s.c = cairo.Context(s.sf)
    def t(s, x, y, txt, z=9, b=False, a="l", font="Roboto"):
        c = s.c; c.select_font_face(font, 0, 1 if b else 0); c.set_font_size(z)
        w = c.text_extents(txt).x_advance; c.move_to(x - (w if a == "r" else w / 2 if a == "c" else 0), y); c.show_text(txt)
    def lines(s, x, y, ls, z=9, lead=11.5, **k):
        for l in ls: s.t(x, y, l, z, **k); y += lead
        return y
    def hl(s, x1, x2, y, w=.5): s.c.set_line_width(w); s.c.move_to(x1, y); s.c.line_to(x2, y); s.c.stroke()
    def back(s):
        if not wants(s.name): return
        t, tx, ns = notes(s.name); s.page(); s.t(36, 44, t, 12, True); y = 64
        for a, b in tx: s.t(40, y, a, 8); s.t(280, y, b, 8, a="r"); y += 11
        y0 = y = y + 14; x = 36
        for h, b in ns:
            ls = textwrap.wrap(b, 62)
            if y + 12 * len(ls) > 720 and x == 36: x, y = 318, y0
            s.t(x, y, h, 8, True); y += 10.5
            for l in ls: s.t(x, y, l, 7.5); y += 9.5
            y += 6
    def logo(s, x, y, txt, z, font="Roboto"):   # name drawn as outlines, not in the text layer
        c = s.c; c.select_font_face(font, 0, 1); c.set_font_size(z); c.move_to(x, y); c.text_path(txt); c.fill()
    def page(s): s.sf.show_page()
    def save(s): s.back(); s.sf.finish()
class Grid:
    def __init__(s, w=96): s.rows = {}; s.w = w
    def put(s, r, c, t, right=False):
        row = s.rows.setdefault(r, [" "] * s.w)
        if right: c = c - len(t)
        for i, ch in enumerate(t): row[c + i] = ch
    def out(s): return ["".join(s.rows.get(i, "")).rstrip() for i in range(max(s.rows) + 1)]
def docx(name, build):
    import docx as D; d = D.Document(); build(d)
    if wants(name):
        t, tx, ns = notes(name); d.add_page_break(); d.add_heading(t, 2)
        for a, b in tx: d.add_paragraph(f"{a}\t{b}")
        for h, b in ns: q = d.add_paragraph(); q.add_run(h + ". ").bold = True; q.add_run(b)
    p = TMP / f"{name}.docx"; d.save(p); soffice(p)
def calc(name, rows, widths=None):
    """LibreOffice Calc prints an ODS-like sheet (via flat html table)"""
    h = "<html><body><table border=1>" + "".join("<tr>" + "".join(f"<td>{esc(str(c))}</td>" for c in r) + "</tr>" for r in rows) + "</table></body></html>"
    p = TMP / f"{name}.html"; p.write_text('<meta charset="utf-8">' + h)
    subprocess.run(["soffice", f"-env:UserInstallation=file://{TMP}/lo", "--headless", "--infilter=HTML (StarCalc)", "--convert-to", "pdf:calc_pdf_Export", "--outdir", str(OUT), str(p)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
def tbl(rows, head=None, cls="", right=(-1,)):
    n = max(len(r) for r in rows) if rows else 0
    rt = {i % n for i in right} if n else set()
    h = f'<table class="{cls}">'
    if head: h += "<tr>" + "".join(f"<th>{esc(c)}</th>" for c in head) + "</tr>"
    for r in rows: h += "<tr>" + "".join(f'<td{" style=text-align:right" if i in rt else ""}>{esc(str(c))}</td>' for i, c in enumerate(r)) + "</tr>"
    return h + "</table>"
def page(css, body): return f'<!doctype html><html><head><meta charset="utf-8"><style>{css}</style></head><body>{body}</body></html>'
def calls(g, n, k="-"):
    """call detail rows: date, time, place, called, min, amount; returns rows, called numbers"""
    rows, nums = [], []
    for i in range(n):
        p = g.r.choice([p for p in PLACES if p[1] not in CAS]); t = g.tn(npa=p[3]); nums.append(t)
        rows.append((dt(plus(g.date, -g.r.randrange(2, 28)), "m/d/y")[:5], "%d:%02d%s" % (g.r.randrange(1, 12), g.r.randrange(60), g.r.choice("AP")), p[0].upper()[:12] + " " + p[1], f(t, k), "%d" % g.r.randrange(1, 40), "%.2f" % (g.r.randrange(5, 300) / 100)))
    return rows, nums
FAM = []
def fam(fn): FAM.append(fn); return fn
