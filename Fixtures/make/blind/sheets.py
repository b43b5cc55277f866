"""Arrangements set in HTML: where the labels, the name window, the service address, the coupon and the body stand."""
from common.html import esc, page
from common.paper import logo_source
from common.producers import chromium, distil, libreoffice, weasyprint
import pathlib, re, tempfile

ENGINES = {"chromium": chromium, "weasyprint": weasyprint, "libreoffice": libreoffice}


def render(text, pdf, renderer):
    """Sets HTML by the producer that the renderer's name begins with; "… + ghostscript" distils the result."""
    engine, _, then = renderer.partition(" + ")
    first = lambda target: ENGINES[engine](text, target)
    if engine == "libreoffice":
        text = re.sub(r"<style>.*?</style>", "<style>@page{size:8.5in 11in;margin:1.7cm} td{font-size:9pt} h3{font-size:11pt} h4{font-size:9pt}</style>", text, flags=re.S).replace("<div style='page-break-before:always'></div><div class=ph>", "<div style='page-break-before:always'>")
        first = lambda target: libreoffice(text, target, infilter="HTML (StarWriter)")
    if not then: return first(pdf)
    with tempfile.TemporaryDirectory() as folder:
        one = pathlib.Path(folder) / "first.pdf"
        first(one); distil(one, pdf)


def left(pairs, colon=""):
    """Labels left of their values."""
    return "<table class=pl>" + "".join(f"<tr><td class=lb>{esc(k)}{colon}</td><td class=vl>{esc(v)}</td></tr>" for k, v in pairs) + "</table>"


def right(pairs):
    """Labels left, values flush right."""
    return "<table class=pr width=100%>" + "".join(f"<tr><td class=lb>{esc(k)}</td><td class='vl r' align=right>{esc(v)}</td></tr>" for k, v in pairs) + "</table>"


def above(pairs):
    """A row of column heads over a row of values."""
    return "<table class=pa width=100%><tr>" + "".join(f"<th>{esc(k)}</th>" for k, _ in pairs) + "</tr><tr>" + "".join(f"<td>{esc(v)}</td>" for _, v in pairs) + "</tr></table>"


def stack(pairs):
    """Each label on its own line over its value."""
    return "".join(f"<div class=lb>{esc(k)}</div><div class=vl>{esc(v)}</div>" for k, v in pairs)


def inline(pairs, gap=" &nbsp;|&nbsp; ", colon=":"): return "<p class=in>" + gap.join(f"{esc(k)}{colon} <b>{esc(v)}</b>" for k, v in pairs) + "</p>"


def grid(pairs):
    """Two label-value pairs a row, in four cells."""
    cells = [f"<td class=lb>{esc(k)}</td><td class=vl>{esc(v)}</td>" for k, v in pairs]
    return "<table class=gr border=1 width=100%>" + "".join("<tr>" + "".join(cells[i:i + 2]) + "</tr>" for i in range(0, len(cells), 2)) + "</table>"


PAIRS = {"left": left, "colon": lambda p: left(p, ":"), "right": right, "above": above, "stack": stack, "inline": inline, "grid": grid,
         "spaced": lambda p: inline(p, " &emsp;&emsp; ", ""), "above2": lambda p: above(p[:len(p) // 2]) + above(p[len(p) // 2:])}


def body(b, items, kind="left", heads=("h3", "h4")):
    """The body's items; a page break repeats the bill's page head."""
    out = []
    for item in items:
        tag, rest = item[0], item[1:]
        if tag == "H": out.append(f"<{heads[0]}>{esc(rest[0])}</{heads[0]}>")
        elif tag == "S": out.append(f"<{heads[1]}>{esc(rest[0])}</{heads[1]}>")
        elif tag == "P": out.append(f"<p class=pp>{esc(rest[0])}</p>")
        elif tag == "R": out.append("<table class=row width=100%><tr>" + "".join(f"<td>{esc(c)}</td>" for c in rest[:-1]) + f"<td class=r align=right>{esc(rest[-1])}</td></tr></table>")
        elif tag == "K": out.append(PAIRS[kind](rest[0]))
        elif tag == "T": out.append("<table class=t width=100%>" + ("<tr>" + "".join(f"<th>{esc(c)}</th>" for c in rest[0]) + "</tr>" if rest[0] else "") + "".join("<tr>" + "".join(f"<td>{esc(c)}</td>" for c in r) + "</tr>" for r in rest[1]) + "</table>")
        elif tag == "B": out.append(f"<div style='page-break-before:always'></div><div class=ph>{esc(b.pagehead)}</div>")
    return "".join(out)


def mark(b, color=(20, 60, 130)):
    """The issuer's name: a picture unless the bill has it in text."""
    return f'<img height=34 src="{logo_source(b.logo_text, color)}">' if b.logo_text else f"<div class=logo>{esc(b.issuer)}</div>"


def served(b, style="stack"):
    if not b.service: return ""
    if style == "inline": return f"<p><b>{esc(b.service_label)}</b> {esc(b.service.printed())}</p>"
    return f"<div class=lb>{esc(b.service_label)}</div><div class=vl>{esc(b.service.printed())}</div>"


def coupon(b, pairs, kind="right", note="Please detach and return this portion with your payment."):
    line = f"<div class=scan>{esc(b.scan)}</div>" if b.scan else ""
    return (f"<div class=cp><p class=sm>{esc(note)}</p><table width=100%><tr><td width=50%>{esc(b.window())}</td><td>{PAIRS[kind](pairs)}</td></tr>"
            f"<tr><td></td><td><br>{esc(b.remit)}</td></tr></table>{line}</div>")


CSS = """h3{font-size:10.5pt;margin:8pt 0 2pt;border-bottom:0.7pt solid #555} h4{font-size:9pt;margin:5pt 0 1pt} .lb{color:#444} .vl{font-weight:bold} .pl td{padding:0 6pt 0 0}
.pa th{font-size:7.5pt;border-top:0.7pt solid #000;text-align:left} .pa td{font-size:9pt;border-bottom:0.7pt solid #000} .cp{border-top:1pt dashed #000;margin-top:14pt;padding-top:4pt} .sm{font-size:7pt;margin:1pt}
.scan{font-family:"Liberation Mono";font-size:8.5pt;margin-top:8pt} .logo{font-size:19pt;font-weight:bold} .ph{font-size:8pt;border-bottom:0.5pt solid #999;margin-bottom:6pt} .pp{margin:3pt 0} .row,.pr,.pa,.t,.gr{width:100%} .row td{padding:0 2pt}
.t td,.t th{font-size:8pt;padding:0.5pt 3pt} .c2{column-count:2;column-gap:18pt} .c3{column-count:3;column-gap:12pt;font-size:7.5pt} @page{size:letter;margin:14mm}
.side{width:31%;float:left;background:#eee;padding:6pt} .main{margin-left:36%} .strip{background:#123;color:#fff;padding:5pt}"""


def split(b):
    """The body before the first page break and after it."""
    cut = next((i for i, item in enumerate(b.body) if item[0] == "B"), len(b.body))
    return b.body[:cut], b.body[cut:]


def windowed(kind="stack", columns=1, pay="bottom", extra="", lang="en", pairs_k="left"):
    """Classic mailer: mark left, pairs right, name window left, notes beside it; coupon at the foot (or the top) of page 1."""
    def draw(b, pdf, renderer):
        first, rest = split(b)
        stub = coupon(b, b.stub)
        head = f"<table width=100%><tr><td width=52% valign=top>{mark(b)}<p>{esc(b.sender)}</p><p><br>{esc(b.before_name)}{esc(b.window())}</p></td><td valign=top>{PAIRS[kind](b.front)}{served(b)}</td></tr></table>"
        notes = "".join(f"<p class=pp>{esc(n)}</p>" for n in b.notes)
        page1 = f"<table width=100%><tr><td width=55% valign=top>{right(b.summary)}{body(b, first, pairs_k)}</td><td valign=top>{notes}</td></tr></table>"
        tail = "".join(f"<div class=c{columns}>{body(b, part, pairs_k)}</div>" if part and part[0][0] != "B" else body(b, part, pairs_k) for part in pieces(rest))
        order = (stub, head, page1) if pay == "top" else (head, page1, stub)
        render(page("".join(order) + tail, CSS + extra, lang), pdf, renderer)
    return draw


def pieces(items):
    """Page breaks alone, so that column blocks stand between them."""
    out = []
    for item in items:
        if item[0] == "B": out.append([item]); out.append([])
        elif out: out[-1].append(item)
        else: out.append([item])
    return out


def invoice(kind="colon", parties=("Bill To", "Service Location"), extra="", tail_coupon=False, lang="en", pairs_k="left", place_right=False):
    """An invoice: title, issuer's address, pairs, parties side by side, then one column; a remittance slip at the very end if any."""
    def draw(b, pdf, renderer):
        notes = "".join(f"<p class=pp>{esc(n)}</p>" for n in b.notes)
        sides = f"<td width=50% valign=top><b>{esc(parties[0])}</b><br>{esc(b.window())}</td><td valign=top>" + (f"<b>{esc(b.service_label)}</b><br>{esc(b.service.printed())}" if b.service_label else "") + "</td>"
        cells = [f"<td width=55% valign=top>{mark(b)}<p>{esc(b.sender)}</p></td>", f"<td valign=top><h2>{esc(b.title)}</h2>{PAIRS[kind](b.front)}</td>"]
        text = f"<table width=100%><tr>{''.join(cells[::-1] if place_right else cells)}</tr></table><br><table width=100%><tr>{sides}</tr></table><br>{right(b.summary)}{body(b, b.body, pairs_k)}{notes}"
        if tail_coupon: text += coupon(b, b.stub, "colon")
        render(page(text, CSS + extra, lang), pdf, renderer)
    return draw


def sidebar(kind="stack", columns=1, extra="", lang="en", serve="stack"):
    """A tinted column at the left holds account, service address and care; the rest stands right of it; coupon at the end of page 1's text."""
    def draw(b, pdf, renderer):
        first, rest = split(b)
        notes = "".join(f"<p class=pp>{esc(n)}</p>" for n in b.notes)
        text = (f"{mark(b)}<div class=side>{PAIRS[kind](b.front)}{served(b, serve)}{notes}</div><div class=main><p>{esc(b.before_name)}{esc(b.window())}</p><h2>{esc(b.title)}</h2>{right(b.summary)}{body(b, first)}</div>"
                f"<div style='clear:both'></div>{coupon(b, b.stub, 'left')}")
        render(page(text + "".join(f"<div class=c{columns}>{body(b, p)}</div>" if p and p[0][0] != "B" else body(b, p) for p in pieces(rest)), CSS + extra, lang), pdf, renderer)
    return draw


def strip(kind="inline", greeting="", last=True, extra="", lang="en", pairs_k="inline"):
    """A dark band of inline pairs, a greeting, the body; name and address only in the slip on the last page (or the first)."""
    def draw(b, pdf, renderer):
        notes = "".join(f"<p class=pp>{esc(n)}</p>" for n in b.notes)
        slip = coupon(b, b.stub, "above", "Remittance section")
        text = f"<div class=strip>{PAIRS[kind](b.front)}</div>{mark(b)}<h2>{esc(greeting or b.title)}</h2>{'' if last else slip}{served(b, 'inline')}{right(b.summary)}{body(b, b.body, pairs_k)}{notes}"
        if last: text += f"<div style='page-break-before:always'></div><div class=ph>{esc(b.pagehead)}</div>{slip}"
        render(page(text, CSS + extra, lang), pdf, renderer)
    return draw


def cards(kind="stack", extra="", lang="en", order=(0, 1, 2)):
    """Three cards side by side: who is billed, the account, the sum; service address under them; body in two columns; slip at the end."""
    def draw(b, pdf, renderer):
        who = f"<small>{esc(b.before_name or 'Billing address')}</small><br>{esc(b.window())}"
        three = [who, PAIRS[kind](b.front), right(b.summary)]
        flow = "".join(f"<div class=card>{three[i]}</div>" for i in order)
        notes = "".join(f"<p class=pp>{esc(n)}</p>" for n in b.notes)
        text = f"{mark(b)} <p class=sm>{esc(b.sender)}</p><div class=cards>{flow}</div>{served(b, 'inline')}{notes}"
        text += "".join(f"<div class=c2>{body(b, p)}</div>" if p and p[0][0] != "B" else body(b, p) for p in pieces(b.body)) + coupon(b, b.stub, "colon", "Payment slip")
        render(page(text, CSS + ".cards{display:flex;gap:8pt}.card{flex:1;border:0.7pt solid #888;padding:5pt;border-radius:5pt}" + extra, lang), pdf, renderer)
    return draw


def letter(opening, extra="body{font-family:'Liberation Serif'}", lang="en"):
    """A letter: the address window, then sentences that hold the account number and the date; {A} {D} {U} {S} stand for the values."""
    def draw(b, pdf, renderer):
        said = opening.format(A=b.printed, D=b.date, U=b.due, S=b.service.printed().replace("\n", ", ") if b.service else "")
        notes = "".join(f"<p class=pp>{esc(n)}</p>" for n in b.notes)
        text = f"<div style='text-align:right'>{mark(b)}<p>{esc(b.sender)}</p></div><p>{esc(b.window())}</p><br><p>{esc(said)}</p>{right(b.summary)}{body(b, b.body)}{notes}<p>{esc(b.remit)}</p>"
        render(page(text, CSS + extra, lang), pdf, renderer)
    return draw


def gridded(kind="grid", extra="", lang="en", pairs_k="grid", service_first=False):
    """Bordered tables as an office program writes them: the issuer in text, address boxes, a grid of pairs, the body, the remit line."""
    def draw(b, pdf, renderer):
        notes = "".join(f"<p>{esc(n)}</p>" for n in b.notes)
        boxes = [f"<td width=50%><small>{esc(b.title)}</small><br>{esc(b.window())}</td>"] + ([f"<td><small>{esc(b.service_label)}</small><br>{esc(b.service.printed())}</td>"] if b.service else [])
        text = f"<h1>{esc(b.issuer)}</h1><p>{esc(b.sender)}</p>{PAIRS[kind](b.front)}<br><table border=1 width=100%><tr>{''.join(boxes[::-1] if service_first else boxes)}</tr></table><br>{right(b.summary)}{body(b, b.body, pairs_k)}{notes}<hr>{PAIRS['colon'](b.stub)}<p>{esc(b.remit)}</p>" + (f"<p class=scan>{esc(b.scan)}</p>" if b.scan else "")
        render(page(text, CSS + extra, lang), pdf, renderer)
    return draw
