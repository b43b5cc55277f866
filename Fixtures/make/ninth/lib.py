import json, os, random, re, subprocess, pathlib, textwrap
ROOT = pathlib.Path(__file__).resolve().parent.parent
OUT = ROOT / "out"; TMP = ROOT / "make" / "tmp"
OUT.mkdir(exist_ok=True); TMP.mkdir(exist_ok=True)
os.environ["SOURCE_DATE_EPOCH"] = "1790000000"
MADE = []

class A:
    """street as printed, units as printed (list), city, state, zip"""
    def __init__(s, street, units, city, st, zp):
        s.street, s.units, s.city, s.st, s.zp = street, [u for u in ([units] if isinstance(units, str) else units or []) if u], city, st, zp
    def csz(s, sep=", "): return (s.city or "") + ((sep + s.st) if s.st else "") + ((" " + s.zp) if s.zp else "")
    def l1(s, sep=" "): return sep.join([s.street] + s.units)
    def one(s, sep=", "): return sep.join([s.l1(sep), s.csz()])
    def up(s): return A(s.street.upper(), [u.upper() for u in s.units], s.city.upper() if s.city else None, s.st, s.zp)
    def no_zip(s): return A(s.street, s.units, s.city, s.st, None)
    def no_state(s): return A(s.street, s.units, s.city, None, s.zp)
    def truth(s):
        m = re.match(r"(\d+(?:-\d+)?[A-Z]?|\d+ 1/2),?\s+(.*)", s.street)
        box = re.match(r"(?i)(p\.? ?o\.? box|box|c\.?p\.?|apartado|casier|rr|hc)\b", s.street)
        num, st = (m.group(1), m.group(2)) if m and not box else (None, s.street)
        return {"printed": ", ".join([s.street] + s.units) + "\n" + s.csz(" "), "number": num, "street": st, "unit": ", ".join(s.units) or None,
                "city": s.city, "state": s.st, "postalCode": s.zp}

def seq(npa, nxx, first, n): return [f"{npa}{nxx}{first+i:04d}" for i in range(n)]
def f(t, style="-"):
    a, b, c = t[:3], t[3:6], t[6:]
    return {"-": f"{a}-{b}-{c}", "(": f"({a}) {b}-{c}", ".": f"{a}.{b}.{c}", " ": f"{a} {b} {c}", " -": f"{a} {b}-{c}", "": t, "+": "+1" + t, "/": f"{a}/{b}-{c}", "7": f"{b}-{c}", "7 ": f"{b} {c}", "4": c, "1-": f"1-{a}-{b}-{c}"}[style]
def e(t): return "+1" + t

def save(name, ext, content, *, acct, btn, nums, company, also=None, svc=None, bill=None, find=(), implied=(), notn=(), date=None, contact=None, carrier=None, traps=(), renderer="text", enc="utf-8"):
    p = OUT / f"{name}.{ext}"
    if content is not None:
        if isinstance(content, str): content = content.encode(enc)
        p.write_bytes(content)
    fam = name[2:].rsplit("-", 1)[0]
    nums = list(dict.fromkeys(nums))
    t = {"kind": "customerServiceRecord", "carrier": carrier, "accountNumber": re.sub(r"[^A-Za-z0-9]", "", acct) if acct else None, "btn": e(btn) if btn else None,
         "numbers": [e(x) for x in nums], "companyName": company, "companyNameAlso": also,
         "serviceAddress": svc.truth() if svc else None, "billingAddress": bill.truth() if bill else None,
         "recordDate": date, "invoiceDate": None, "authorizedContact": contact, "expectFindings": list(find),
         "impliedNumbers": [e(x) for x in implied], "notNumbers": [e(x) for x in notn], "traps": list(traps), "layout": fam, "maker": fam, "renderer": renderer}
    bad = set(t["numbers"]) & set(t["notNumbers"]); assert not bad, (name, bad)
    assert set(t["impliedNumbers"]) <= set(t["numbers"]), name
    tn = f"{name}.json.truth.json" if ext == "json" else f"{name}.truth.json"
    (OUT / tn).write_text(json.dumps(t, indent=1, ensure_ascii=False))
    MADE.append(p.name)

def out(name): return str(OUT / f"{name}.pdf")
def weasy(name, html):
    from weasyprint import HTML
    HTML(string=html).write_pdf(out(name))
def chrome(name, html):
    h = TMP / f"{name}.html"; h.write_text(html, encoding="utf-8")
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={TMP}/chrome", "--no-pdf-header-footer", f"--print-to-pdf={out(name)}", h.as_uri()], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
def office(path, name):
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{TMP}/lo", "--convert-to", "pdf", "--outdir", str(OUT), str(path)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
    made = OUT / (pathlib.Path(path).stem + ".pdf")
    if made.name != f"{name}.pdf": made.rename(out(name))
def redistill(src, name):
    subprocess.run(["gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", f"-sOutputFile={out(name)}", str(src)], check=True)
