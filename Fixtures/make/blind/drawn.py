"""Arrangements drawn by coordinates: reportlab, cairo, Type 3 glyphs."""
import pathlib, tempfile, textwrap
from common.flow import Flow
from common.paper import CairoPaper, ReportlabPaper, lines, logo
from common.producers import distil
from common.type3 import Type3Paper

LIBERATION = "/usr/share/fonts/truetype/liberation/LiberationSans-{}.ttf"


def paper(pdf, renderer, width=612, height=792):
    if renderer.startswith("cairo"): return CairoPaper(pdf, width, height)
    if renderer.startswith("type 3"): return Type3Paper(str(pdf), LIBERATION.format("Regular"), LIBERATION.format("Bold"), width, height)
    return ReportlabPaper(pdf, width, height)


def family(renderer): return "Liberation Sans" if renderer.startswith("cairo") else "Helvetica"


def with_paper(pdf, renderer, draw, **size):
    """Draws on the renderer's paper; "… + ghostscript" distils the result."""
    _, _, then = renderer.partition(" + ")
    if not then:
        p = paper(pdf, renderer, **size); draw(p); p.save(); return
    with tempfile.TemporaryDirectory() as folder:
        first = pathlib.Path(folder) / "first.pdf"
        p = paper(first, renderer, **size); draw(p); p.save(); distil(first, pdf)


def mark(p, b, x, y, f):
    if b.logo_text and hasattr(p, "image"): p.image(x, y - 18, min(150, 15 * len(b.logo_text)), 24, logo(b.logo_text))
    else: p.text(x, y, b.issuer, size=17, font=f + "-Bold")


def pairs(p, x, y, items, kind, f, width=190, size=8, step=11, colon=""):
    """Label-value pairs: left, right (values flush right), stack (label above), above (column heads over a row)."""
    if kind == "above":
        w = width / len(items)
        for i, (k, v) in enumerate(items):
            p.text(x + i * w, y, k, size=size - 1, font=f); p.text(x + i * w, y + step, v, size=size, font=f + "-Bold")
        return y + 2.4 * step
    for k, v in items:
        p.text(x, y, k + colon, size=size, font=f)
        if kind == "stack": y = lines(p, x, y + step, v, step, size=size, font=f + "-Bold") + 3
        else: p.text(x + (width if kind == "right" else width * 0.52), y, v, size=size, font=f + "-Bold", align="right" if kind == "right" else "left"); y += step
    return y


def fill(flow, items, kind="left"):
    """Sets body items into flowing columns; a page break starts a new page."""
    width, size = flow.columns[0][1], flow.size
    for item in items:
        tag, rest = item[0], item[1:]
        if tag == "H": flow.gap(3); flow.head(rest[0], rest[0] + " - continued", size=size + 1.5)
        elif tag == "S": flow.gap(2); flow.row(rest[0], bold=True, need=2)
        elif tag == "P": flow.prose(rest[0])
        elif tag == "R":
            cells = [(i * 64 if i else 0, c, "left") for i, c in enumerate(rest[:-1])]
            flow.row(*cells, (width, rest[-1], "right"))
        elif tag == "K":
            for k, v in rest[0]:
                parts = v.split("\n")
                flow.row((0, k, "left"), (width * 0.42, parts[0], "left"))
                for part in parts[1:]: flow.row((width * 0.42, part, "left"))
        elif tag == "T":
            head, rows = rest
            full = ([head] if head else []) + rows
            lengths = [max(len(r[i]) + sum(c.isupper() for c in r[i]) // 3 for r in full) + 3 for i in range(len(full[0]))]
            unit, at = min(width / sum(lengths), size * 0.56), [0]
            for n in lengths[:-1]: at.append(at[-1] + n * unit)
            small = min(size, unit * 2.05)
            if head: flow.row(*[(a, c, "left") for a, c in zip(at, head)], bold=True, need=3, size=small)
            for r in rows: flow.row(*[(a, c, "left") for a, c in zip(at, r)], size=small)
        elif tag == "B": flow.end(); flow.column = len(flow.columns) - 1; flow.y = flow.bottom + 1; flow.advance()


def slip(p, b, f, y, kind="right", flipped=False):
    """The payment slip: window left and remit right, or the other way round; the scan line under them."""
    p.line(24, y, 588, y, 0.5, [3, 3]); p.text(306, y + 9, "Detach here and return this part with your payment", size=6.5, font=f, align="center")
    pairs(p, 350, y + 24, b.stub, kind, f, 210)
    a, c = ((330, b.window()), (48, b.remit)) if flipped else ((48, b.window()), (350, b.remit))
    lines(p, a[0], y + 78, a[1], 10.5, size=8.5, font=f); lines(p, c[0], y + 78, c[1], 10.5, size=8.5, font=f)
    if b.scan: p.text(60, y + 150, b.scan, size=9, font="Courier" if f == "Helvetica" else f)


def classic(kind="right", columns=2, top=False, service_at=None, flipped=False, size=7.5, running=True, service_kind="stack", low=False):
    """Telephone-company paper: mark and pairs on top, repeated head on later pages, name window, summary, slip at the foot (or top) of page 1."""
    def draw(b, pdf, renderer):
        f = family(renderer)

        def sheet(p):
            shift = 168 if top else 0
            if top: slip(p, b, f, 20 + 150 - 146, flipped=flipped)
            y = 36 + shift
            mark(p, b, 36, y, f)
            lines(p, 36, y + 14, b.sender, 8, size=6.5, font=f)
            end = pairs(p, 330 if kind != "above" else 36, y if kind != "above" else y + 46, b.front, kind, f, 240 if kind != "above" else 540)
            y = y + (64 if kind != "above" else 92)
            if b.before_name: p.text(54, y - 6, b.before_name.strip(), size=6.5, font=f)
            lines(p, 54, 548 if low else y + 6, b.window(), 10.5, size=9, font=f)
            y = max(y + (24 if low else 80), end + 14)
            if b.service:
                x, at = service_at or (330, end + 10)
                p.text(x, at + shift * bool(service_at), b.service_label, size=7.5, font=f + ("-Bold" if service_kind == "stack" else ""))
                if service_kind == "stack": lines(p, x, at + 10 + shift * bool(service_at), b.service.printed(), 10, size=8, font=f)
                else: lines(p, x + 84, at + shift * bool(service_at), b.service.printed(), 10, size=8, font=f)
                if not service_at: y = max(y, at + 44)
            after = pairs(p, 36, y, b.summary, "right", f, 250)
            note = y
            for n in b.notes:
                for part in textwrap.wrap(n, 62): p.text(320, note, part, size=7.5, font=f); note += 9.5
                note += 5
            first = next((i for i, item in enumerate(b.body) if item[0] == "B"), len(b.body))
            bottom = 530 if low else 610 if not top else 760
            one = Flow(p, [(36, 540)], max(after, note) + 8, bottom, None, font=f, size=size, first_top=max(after, note) + 8)

            def header(page):
                if not running: return
                if isinstance(b.pagehead, str): p.text(36, 30, b.pagehead, size=7.5, font=f); p.text(576, 30, f"Page {page}", size=7.5, font=f, align="right")
                p.line(36, 36, 576, 36, 0.5)

            def opening(page): header(page); one.top, one.bottom = 52, 760

            def foot():
                if not top: slip(p, b, f, 622, flipped=flipped)
            foot()
            one.header, one.top = opening, 52
            fill(one, b.body[:first])
            rest = b.body[first + 1:]
            if rest:
                p.next(); header(one.page + 1)
                spots = {1: [(36, 540)], 2: [(36, 258), (318, 258)], 3: [(36, 170), (221, 170), (406, 170)]}[columns]
                fill(Flow(p, spots, 54, 756, header, font=f, size=size, page=one.page + 1), rest)
        with_paper(pdf, renderer, sheet)
    return draw


def newspaper(spacing=0, upside_down=False, turned_page=False, low=False, size=7):
    """Three columns from page 1 on: pairs and sums left, notices in the middle, charges right; the window low on the page or, upside down, on a last page of its own."""
    def draw(b, pdf, renderer):
        f = family(renderer)

        def sheet(p):
            mark(p, b, 36, 40, f); lines(p, 36, 52, b.sender, 8, size=6.5, font=f)
            if b.title: p.text(576, 40, b.title.upper() if spacing else b.title, size=11, font=f + "-Bold", align="right", spacing=spacing)
            p.line(36, 72, 576, 72, 1)
            y = pairs(p, 36, 88, b.front, "stack", f, 160, size, 9.5)
            if b.service: p.text(36, y, b.service_label, size=size, font=f); y = lines(p, 36, y + 9.5, b.service.printed(), 9.5, size=size, font=f + "-Bold") + 6
            pairs(p, 36, y, b.summary, "right", f, 165, size, 10)
            note = 88
            for t in b.notes:
                for part in textwrap.wrap(t, 44): p.text(222, note, part, size=size, font=f); note += 9
                note += 6

            def header(page):
                p.text(36, 28, b.pagehead, size=size, font=f); p.text(576, 28, str(page), size=size, font=f, align="right")
            stop = 600 if not upside_down else 760
            flow = Flow(p, [(406, 170)], 88, stop, None, font=f, size=size)
            first = next((i for i, item in enumerate(b.body) if item[0] == "B"), len(b.body))

            def opening(page): header(page); flow.columns, flow.top, flow.bottom = [(36, 170), (221, 170), (406, 170)], 46, 760
            flow.header = opening
            if not upside_down: slip(p, b, f, 622, flipped=low)
            fill(flow, b.body[:first])
            rest = b.body[first + 1:]
            if rest:
                p.next()
                if turned_page: p.rotate_page(90)
                header(flow.page + 1)
                fill(Flow(p, [(36, 170), (221, 170), (406, 170)], 46, 756, header, font=f, size=size, page=flow.page + 1), rest)
            if upside_down:
                p.next(); p.turned(180, 612, 792)
                lines(p, 60, 120, b.window(), 11, size=9, font=f); lines(p, 340, 120, b.remit, 11, size=9, font=f)
                pairs(p, 340, 60, b.stub, "right", f, 200)
                if b.scan: p.text(60, 220, b.scan, size=9, font=f)
                p.straight()
        with_paper(pdf, renderer, sheet)
    return draw


def boxed(wide=False, columns=1, turn=0, slip_last=False, size=8):
    """Boxes with a small label above the value across the page; name left, service address right; landscape or a turned second page."""
    def draw(b, pdf, renderer):
        f, width, height = family(renderer), (792 if wide else 612), (612 if wide else 792)

        def sheet(p):
            mark(p, b, 30, 40, f); p.text(width - 30, 40, b.title, size=13, font=f + "-Bold", align="right")
            n = len(b.front); w = (width - 60) / n
            for i, (k, v) in enumerate(b.front):
                p.box(30 + i * w, 56, w, 30); p.text(34 + i * w, 65, k, size=6.5, font=f); p.text(34 + i * w, 80, v, size=8.5 if w > 95 else 7, font=f + "-Bold")
            lines(p, 30, 104, b.before_name + b.window(), 10.5, size=8.5, font=f)
            if b.service: p.text(width / 2, 104, b.service_label, size=7, font=f); lines(p, width / 2, 115, b.service.printed(), 10.5, size=8.5, font=f)
            lines(p, width * 0.76, 104, b.sender, 9, size=7, font=f)
            y = pairs(p, 30, 184, b.summary, "right", f, 300) + 8
            note = 184
            for t in b.notes:
                for part in textwrap.wrap(t, int((width - 400) / 3.9)): p.text(370, note, part, size=7.5, font=f); note += 9.5
                note += 4
            def header(page):
                p.text(30, 28, b.pagehead, size=7.5, font=f); p.text(width - 30, 28, f"{page}", size=7.5, font=f, align="right")
            first = next((i for i, item in enumerate(b.body) if item[0] == "B"), len(b.body))
            low = height - 30 if slip_last else height - 180
            step = (width - 60) / columns
            flow = Flow(p, [(30 + i * step, step - 16) for i in range(columns)], max(y, note), low, header, font=f, size=size)
            if not slip_last: slip(p, b, f, height - 172)
            fill(flow, b.body[:first])
            rest = b.body[first + 1:]
            if rest:
                p.next()
                if turn: p.turned(turn, *((width, 0) if turn == -90 else (0, height)))
                across, down = (height, width) if turn else (width, height)
                turned_flow = Flow(p, [(40, across - 80)], 44, down - 40, None, font=f, size=size)
                p.text(40, 30, b.pagehead, size=7.5, font=f)
                fill(turned_flow, rest)
                if turn: p.straight()
            if slip_last: p.next(); p.text(30, 28, b.pagehead, size=7.5, font=f); slip(p, b, f, 60)
        with_paper(pdf, renderer, sheet, width=width, height=height)
    return draw
