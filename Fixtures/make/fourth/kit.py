"""The making of one blind bill: its invented numbers, its truth, and a few pieces of page."""
import json, os, pathlib, random, html as _html, subprocess, tempfile, shutil
from common.place import place
from common.paper import ReportlabPaper, CairoPaper
from common import producers

OUT = pathlib.Path(os.environ.get("OUT", "out")).resolve()
BILLS = []

PLACES = [("212", ("736", "564", "697"), "NEW YORK", "NY"), ("312", ("782", "236", "828"), "CHICAGO", "IL"), ("404", ("522", "688"), "ATLANTA", "GA"),
          ("713", ("227", "224"), "HOUSTON", "TX"), ("503", ("224", "228"), "PORTLAND", "OR"), ("617", ("227", "482"), "BOSTON", "MA"),
          ("702", ("384", "385"), "LAS VEGAS", "NV"), ("801", ("363", "521"), "SALT LAKE", "UT"), ("816", ("471", "421"), "KANSAS CY", "MO"),
          ("919", ("828", "832"), "RALEIGH", "NC"), ("303", ("293", "534"), "DENVER", "CO"), ("206", ("623", "682"), "SEATTLE", "WA"),
          ("513", ("621", "721"), "CINCINNATI", "OH"), ("416", ("365", "593"), "TORONTO", "ON"), ("804", ("644", "648"), "RICHMOND", "VA"),
          ("615", ("254", "255"), "NASHVILLE", "TN"), ("412", ("281", "471"), "PITTSBURGH", "PA"), ("214", ("741", "748"), "DALLAS", "TX"),
          ("602", ("253", "254"), "PHOENIX", "AZ"), ("305", ("371", "374"), "MIAMI", "FL"), ("515", ("243", "244"), "DES MOINES", "IA")]


def show(n, f="dash"):
    a, b, c = n[:3], n[3:6], n[6:]
    return {"dash": f"{a}-{b}-{c}", "dot": f"{a}.{b}.{c}", "space": f"{a} {b} {c}", "flat": n, "paren": f"({a}) {b}-{c}", "tight": f"({a}){b}-{c}", "att": f"{a} {b}-{c}",
            "one": f"1-{a}-{b}-{c}", "slash": f"{a}/{b}-{c}", "e164": f"+1{n}", "plus": f"+1 {a}-{b}-{c}", "plusp": f"+1 ({a}) {b}-{c}", "eleven": f"1{n}", "seven": f"{b}-{c}", "pluss": f"+1 {a} {b} {c}"}[f]


class Bill:
    def __init__(self, name, carrier, maker, renderer):
        self.name, self.carrier, self.maker, self.renderer = name, carrier, maker, renderer
        self.r = random.Random("blind4/" + name)
        self.numbers, self.decoys, self.taken = [], [], set()
        self.t = dict(account=None, btn=None, company=None, also=None, service=None, billing=None, date=None, contact=None, findings=[], locations=None, traps=[], debatable=None)
        self.html = None

    # numbers
    def _new(self, area, nxx):
        while True:
            n = area + (nxx or f"{self.r.choice('2345678')}{self.r.randint(20, 99)}") + f"{self.r.randint(1000, 9899)}"
            if n in self.taken or n[4:6] == "11" or n[3:6] == "555": continue
            self.taken.add(n); return n
    def own(self, *ns):
        """Hand-written numbers of the account."""
        for n in ns:
            assert len(n) == 10 and n not in self.taken, n
            self.taken.add(n); self.numbers.append(n)
        return list(ns)
    def lines(self, area, nxx, k):
        ns = [self._new(area, nxx) for _ in range(k)]; self.numbers += ns; return ns
    def block(self, first, k):
        return self.own(*(str(int(first) + i) for i in range(k)))
    def dec(self, area="800", nxx=None, f="dash"):
        n = self._new(area, nxx); self.decoys.append(n); return show(n, f)
    def known(self, printed):
        d = "".join(c for c in printed if c.isdigit())[-10:]
        if len(d) == 10: self.decoys.append(d); self.taken.add(d)
        return printed
    def also_decoy(self, digits): self.decoys.append(digits); self.taken.add(digits); return digits

    # inventions
    def money(self, lo=.5, hi=60.): return f"{self.r.uniform(lo, hi):,.2f}"
    def digits(self, k): return "".join(str(self.r.randint(0, 9)) for _ in range(k))
    def calls(self, k, month, home=None, own=(), repeat=0.25):
        """Call rows as dictionaries; some inside the account's own exchange, some repeated, some to the account's own numbers."""
        out, seen = [], []
        for i in range(k):
            x = self.r.random()
            if own and x < .04: n, c, s = self.r.choice(list(own)), "LOCAL", ""
            elif home and x < .34: n, c, s = self._new(home[0], home[1]), home[2], home[3]; self.decoys.append(n)
            elif seen and x < .34 + repeat: n, c, s = self.r.choice(seen)
            else:
                a, ex, c, s = self.r.choice(PLACES); n = self._new(a, self.r.choice(ex)); self.decoys.append(n)
            if n not in own: seen.append((n, c, s))
            out.append(dict(day=1 + i * 28 // k, month=month, h=self.r.randint(7, 21), m=self.r.randint(0, 59), n=n, city=c, st=s, min=self.r.choice((1, 1, 2, 2, 3, 4, 5, 7, 11, 18, 34)), sec=self.r.randint(0, 59), amt=f"{self.r.choice((0, 0, 0, .05, .09, .14, .36, 1.05)):.2f}"))
        return out

    # the truth
    def set(self, **kw): self.t |= kw
    def trap(self, *ts): self.t["traps"] += ts
    def addr(self, text, comma=False, line=False, printed=None):
        a = place(text, comma=comma, line=line)
        if printed: a.lines = printed
        return a
    def locs(self, *rows):
        """(address, account, btn, numbers) for each place."""
        self.t["locations"] = [a.value() | {"accountNumber": acc, "btn": "+1" + btn if btn else None, "numbers": ["+1" + n for n in ns]} for a, acc, btn, ns in rows]
    def write(self):
        t = self.t; own = set(self.numbers)
        v = {"kind": "invoice", "carrier": self.carrier, "accountNumber": t["account"], "btn": "+1" + t["btn"] if t["btn"] else None, "numbers": ["+1" + n for n in self.numbers], "companyName": t["company"]}
        if t["also"]: v["companyNameAlso"] = t["also"]
        v["serviceAddress"] = t["service"].value() if t["service"] else None
        v["billingAddress"] = t["billing"].value() if t["billing"] else None
        v |= {"invoiceDate": t["date"], "authorizedContact": t["contact"], "expectFindings": t["findings"]}
        if t["locations"]: v["locations"] = t["locations"]
        v["decoys"] = ["+1" + n for n in list(dict.fromkeys(self.decoys))[:60] if n not in own]
        if t["debatable"]: v["debatable"] = t["debatable"]
        v |= {"traps": t["traps"], "layout": self.name, "maker": self.maker, "renderer": self.renderer, "made": self.made}
        assert len(set(self.numbers)) == len(self.numbers)
        (OUT / f"{self.name}.truth.json").write_text(json.dumps(v, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")

    @property
    def pdf(self): return OUT / f"{self.name}.pdf"


def bill(carrier, name, renderer):
    def register(f):
        BILLS.append((carrier, (carrier or "unknown") + "-" + name, f.__module__, renderer, f)); return f
    return register


# HTML
def e(t): return _html.escape(str(t)).replace("\n", "<br>")
def tab(rows, head=None, cls="", right=(-1,), widths=None):
    o = [f'<table class="{cls}">']
    if widths: o.append("<colgroup>" + "".join(f'<col style="width:{w}">' for w in widths) + "</colgroup>")
    if head: o.append("<thead><tr>" + "".join(f'<th class={"r" if right and (i in right or i - len(head) in right) else "l"}>{e(c)}</th>' for i, c in enumerate(head)) + "</tr></thead>")
    for row in rows:
        if isinstance(row, str): o.append(f'<tr class="g"><td colspan="{len(head) if head else 9}">{e(row)}</td></tr>'); continue
        o.append("<tr>" + "".join(f'<td class={"r" if right and (i in right or i - len(row) in right) else "l"}>{e(c)}</td>' for i, c in enumerate(row)) + "</tr>")
    return "".join(o) + "</table>"
def doc(body, css, lang="en"): return f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>Bill</title><style>table{{border-collapse:collapse}} td,th{{text-align:left;vertical-align:top}} .r{{text-align:right!important}} .br{{break-before:page}} {css}</style></head><body>{body}</body></html>'


def emit(b, source):
    """Prints HTML, Typst or troff source with the bill's renderer; `+gs` passes the PDF through Ghostscript."""
    kind, _, after = b.renderer.partition("+")
    with tempfile.TemporaryDirectory() as d:
        out = pathlib.Path(d) / "a.pdf"
        if kind == "chromium": producers.chromium(source, out)
        elif kind == "weasyprint": producers.weasyprint(source, out)
        elif kind == "typst":
            import typst
            (pathlib.Path(d) / "a.typ").write_text(source, encoding="utf-8"); typst.compile(str(pathlib.Path(d) / "a.typ"), output=str(out))
        elif kind == "groff": producers.groff(source, out)
        if after == "gs": producers.distil(out, b.pdf)
        else: shutil.copy(out, b.pdf)


# coordinates
def row(p, y, xs, cells, size=8, font="Helvetica", aligns="", **k):
    for i, (x, c) in enumerate(zip(xs, cells)):
        p.text(x, y, str(c), size=size, font=font, align="right" if aligns[i:i + 1] == "r" else "left", **k)
def block(p, x, y, text, step=11, size=9, font="Helvetica", **k):
    for l in text.split("\n"): p.text(x, y, l, size=size, font=font, **k); y += step
    return y


def fine(b, brand, where, k=5, form="one"):
    """The small print of a bill's last page: rights, regulators, disputes, with their numbers."""
    zip_ = b.digits(5)
    all_ = [f"Billing disputes must be made in writing within 60 days to {brand}, Attn: Disputes, PO Box {b.r.randint(100, 9000)}, {where}. Please give your account number and a telephone number where you can be reached between 8 and 5.",
        lambda: f"If we cannot settle your complaint you may write or call the state commission's consumer division at {b.dec('800', None, form)}; hearing-impaired customers dial 711 or {b.dec('800', None, form)} TTY.",
        lambda: f"A returned payment is charged $25.00. Payments by telephone are taken at {b.dec('866', None, form)}; a convenience fee may apply. By sending a check you allow us to turn it into an electronic payment.",
        lambda: f"Emergency calling: keep your registered location current. Calls to 911 may not work in a power cut. Relocation desk {b.dec('888', None, form)}.",
        "The Federal Universal Service Charge recovers our contribution to a federal fund and is no tax. The rate may change each quarter.",
        lambda: f"Do-not-call registry: {b.known('1-888-382-1222')}. Unauthorized change of carrier: report it to us at {b.dec('877', None, form)} or to the FCC at {b.known('1-888-225-5322')}.",
        lambda: f"Before you dig call 811. Report cut cables at {b.dec('800', None, form)}, day and night.",
        "Late charge: 1.5% a month on balances over $20.00 not paid by the due date. Service may be interrupted after notice; a reconnection charge of $35.00 applies for each line.",
        lambda: f"To correct your directory listing call the publisher, {b.dec('800', None, form)}, before the closing date."]
    return [x() if callable(x) else x for x in b.r.sample(all_, k)]
def finehtml(b, brand, where, k=6, form="one"): return "<div class=s>" + "".join(f"<p>{e(t)}</p>" for t in fine(b, brand, where, k, form)) + "</div>"
