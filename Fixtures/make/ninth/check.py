import json, re, subprocess, pathlib, unicodedata
def read(p):
    b = p.read_bytes()
    for enc in (["utf-16"] if b[:2] in (b"\xff\xfe", b"\xfe\xff") else ["utf-8-sig", "cp1252"]):
        try: return b.decode(enc)
        except UnicodeDecodeError: pass
OUT = pathlib.Path(__file__).resolve().parent.parent / "out"; bad = 0
for t in sorted(OUT.glob("*.truth.json")):
    stem = t.name[:-len(".truth.json")]
    doc = next(p for p in OUT.iterdir() if (p.name == stem or p.stem == stem) and not p.name.endswith(".truth.json"))
    T = json.loads(t.read_text())
    txt = subprocess.run(["pdftotext", "-layout", str(doc), "-"], stdout=subprocess.PIPE).stdout.decode() if doc.suffix == ".pdf" else read(doc)
    raw = subprocess.run(["pdftotext", "-raw", str(doc), "-"], stdout=subprocess.PIPE).stdout.decode() if doc.suffix == ".pdf" else txt
    def norm(s): return re.sub(r"\s+", " ", s)
    both = norm(txt) + " " + norm(raw); al = re.sub(r"[^A-Z0-9]", "", both.upper())
    def has(tn):
        d = tn[-10:]; return re.search(r"(?<!\d)\(?%s\)?[^A-Za-z0-9]{0,3}%s[^A-Za-z0-9]{0,3}%s(?!\d)" % (d[:3], d[3:6], d[6:]), both) or re.search(r"\+?1%s(?!\d)" % d, both)
    def say(*a):
        global bad; bad += 1; print(doc.name, *a)
    for n in T["numbers"]:
        if n in T["impliedNumbers"]:
            if has(n): say("implied yet printed whole", n)
        elif not has(n): say("not printed", n)
    if T["btn"] and not has(T["btn"]) and T["btn"] not in T["impliedNumbers"]: say("btn", T["btn"])
    acct = T["accountNumber"]
    if acct and acct.upper() not in al:
        if not (acct[:10] in al and acct[10:] in al): say("account", acct)
        else: print("  (account in two parts)", doc.name, acct)
    for k in ("companyName", "companyNameAlso"):
        for v in ([T[k]] if isinstance(T[k], str) else T[k] or []):
            if v not in both and v.replace("&", "&amp;") not in both: say(k, v)
    for k in ("serviceAddress", "billingAddress"):
        if T[k]:
            miss = [w for w in re.findall(r"[\w.'#]+", T[k]["printed"]) if not re.search(r"(?<!\w)" + re.escape(w) + r"(?!\w)", both)]
            if miss: say(k, miss)
    for n in T["notNumbers"]:
        if not has(n) and n[-4:] not in both: print("  (decoy only within a range)", doc.name, n)
    # every ten-digit number printed must be known
    known = {x[-10:] for x in T["numbers"] + T["notNumbers"]}
    for m in re.finditer(r"(?<![\d-])(?:\+?1[-. ]?)?\(?([2-9]\d\d)\)?[-. /]{0,2}(\d{3})[-. ]?(\d{4})(?!\d)", both):
        d = "".join(m.groups())
        if d not in known: print("  (unlisted number)", doc.name, d, both[max(0, m.start() - 30):m.end() + 10])
print("faults:", bad)
