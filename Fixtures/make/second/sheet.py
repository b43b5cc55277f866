"""The second held-out set: a bill's facts (`blind.bill.Bill`) and small pieces of page; each bill lays out its own page."""
import pathlib, shutil, tempfile
from blind.bill import Bill, show
from common.html import esc, page
from common.paper import CairoPaper, ReportlabPaper, logo_source
from common.producers import chromium, distil, groff, libreoffice, run, weasyprint
from common.registry import fixture

CSS = """@page{size:letter;margin:12mm} table{width:100%} .n{width:auto} td,th{font-size:8.5pt} .b{font-weight:bold} .s{font-size:7pt} .x td,.x th{border:0.6pt solid #888}
.u th{border-bottom:0.8pt solid #000} .up{text-transform:uppercase} .ls{letter-spacing:0.22em} .br{page-break-before:always} .cut{border-top:1pt dashed #000;margin-top:12pt;padding-top:4pt}
.g{background:#e8e8ee;padding:5pt} .k{color:#fff;background:#234;padding:4pt} .m{font-family:"Liberation Mono";font-size:8pt} .big{font-size:16pt;font-weight:bold} h3{font-size:11pt;margin:8pt 0 2pt} h4{font-size:9pt;margin:5pt 0 1pt} p{margin:3pt 0}"""


class Page(Bill):
    """A bill that also makes pieces of HTML. Tables are written as text: a row a line, cells divided by a bar."""

    def t(self, text, style="", head=True, right=(-1,)):
        """A table; the first row is the head unless `head` is false."""
        rows = [[c.strip() for c in line.split("|")] for line in text.strip().split("\n")]
        out = [f"<table class='{style}'>"]
        for i, row in enumerate(rows):
            tag = "th" if head and i == 0 else "td"
            out.append("<tr>" + "".join(f"<{tag}{' class=r' if j - len(row) in right and len(row) > 1 else ''}>{esc(c).replace('~', '<br>')}</{tag}>" for j, c in enumerate(row)) + "</tr>")
        return "".join(out) + "</table>"

    def kv(self, text, style="n", colon=""):
        """Labels left of values: `label|value` a line or divided by semicolons."""
        return self.t("\n".join(f"{k}{colon}|{v}" for k, v in (line.split("|") for line in text.replace(";", "\n").strip().split("\n"))), style, False, ())

    def over(self, text, style="x"):
        """Labels above values in one row of cells."""
        pairs = [line.split("|") for line in text.replace(";", "\n").strip().split("\n")]
        return self.t("|".join(k for k, _ in pairs) + "\n" + "|".join(v for _, v in pairs), style, True, ())

    def stack(self, text):
        """Each label on a line over its value."""
        return "".join(f"<div class=s>{esc(k)}</div><div class=b>{esc(v)}</div>" for k, v in (line.split("|") for line in text.replace(";", "\n").strip().split("\n")))

    def two(self, *cells, widths=None):
        """Cells side by side."""
        w = widths or [100 // len(cells)] * len(cells)
        return "<table><tr>" + "".join(f"<td width='{p}%' valign=top>{c}</td>" for c, p in zip(cells, w)) + "</tr></table>"

    def a(self, text): return esc(text)
    def p(self, text, style=""): return f"<p class='{style}'>{esc(text)}</p>"
    def h(self, text, level=3): return f"<h{level}>{esc(text)}</h{level}>"
    def d(self, style, *parts): return f"<div class='{style}'>{''.join(parts)}</div>"
    def logo(self, text, color=(20, 60, 130), height=30): return f'<img height={height} src="{logo_source(text, color)}">'

    def fake(self, area="800", form="dash"): return self.world.decoy(area, form)
    def known(self, printed): return self.world.known(printed)
    def own1(self, area, exchange, form="dash"):
        """One invented number of the customer: the ten digits and the printed form."""
        n = self.lines(area, exchange, 1)[0]
        return n, show(n, form)

    def block(self, first, count):
        """A range of the customer's numbers."""
        return self.own(*(str(int(first) + i) for i in range(count)))

    def detail(self, count, month, area, form="dash", order="{0}|{1}|{2}|{3}|{4}|{5}"):
        """Call detail as table text."""
        return "\n".join(order.format(*row) for row in self.world.calls(count, month, area, form))

    def fees(self, count): return "\n".join(f"{n}|{m}" for n, m in self.world.taxes(count))
    def money(self, low=3, high=60): return self.world.money(low, high)


def bill_of(series, page, carrier, name, renderer):
    """Registers a bill of a set: a function that fills a page of that class and returns HTML, or a function of a paper, or a list of text pages."""
    def register(fill):
        def draw(world, pdf):
            b = page(world)
            made = fill(b)
            if isinstance(made, str): html(made, pdf, renderer)
            elif isinstance(made, list): typed(made, pdf, renderer)
            else: drawn(made, pdf, renderer)
            truth = b.truth()
            truth.made = fill.__doc__.strip()
            return truth
        draw.__module__ = fill.__module__
        fixture(carrier, f"{series}-{name}", renderer)(draw)
        return fill
    return register


def second(carrier, name, renderer):
    """Registers a bill of the second set."""
    return bill_of("second", Page, carrier, name, renderer)


def other(name, renderer):
    """Registers a document that is no invoice: a function that fills a Page and returns what is drawn and its Truth."""
    def register(fill):
        def draw(world, pdf):
            made, truth = fill(Page(world))
            (html if isinstance(made, str) else drawn)(made, pdf, renderer)
            truth.kind, truth.made = "other", fill.__doc__.strip()
            return truth
        draw.__module__ = fill.__module__
        fixture("not-an-invoice", name, renderer)(draw)
        return fill
    return register


def passed(first, pdf, renderer):
    """Makes the PDF and sends it through Ghostscript or qpdf when the renderer's name says so."""
    then = renderer.partition(" + ")[2]
    if not then: return first(pdf)
    with tempfile.TemporaryDirectory() as folder:
        one = pathlib.Path(folder) / "first.pdf"
        first(one)
        if then == "ghostscript": distil(one, pdf)
        else: run("qpdf", "--object-streams=generate", "--linearize", "--deterministic-id", one, pdf)


def html(text, pdf, renderer):
    engine, lang = renderer.partition(" + ")[0], "fr" if "lang-fr" in text[:40] else "en"
    css = "@page{size:8.5in 11in;margin:1.5cm} td,th{font-size:9pt}" if engine == "libreoffice" else CSS
    full = page(text, css, lang)
    passed(lambda target: {"chromium": chromium, "weasyprint": weasyprint}[engine](full, target) if engine != "libreoffice" else libreoffice(full, target, infilter="HTML (StarWriter)"), pdf, renderer)


def typed(pages, pdf, renderer, size=8, step=10):
    """Pages of fixed-pitch text, a line printer's."""
    engine = renderer.partition(" + ")[0]
    if engine == "groff":
        body = "\n.bp\n".join("\n".join("\\&" + line.replace("\\", "\\e") for line in text.strip("\n").split("\n")) for text in pages)
        return groff(".fam C\n.ps 8\n.vs 10\n.nf\n.po 0.4i\n.ll 8i\n" + body + "\n", pdf)

    def first(target):
        p, font = (CairoPaper(str(target)), "Liberation Mono") if engine == "cairo" else (ReportlabPaper(target), "Courier")
        for i, text in enumerate(pages):
            if i: p.next()
            for k, line in enumerate(text.strip("\n").split("\n")):
                if line.strip(): p.text(30 + (len(line) - len(line.lstrip())) * 0.6 * size, 34 + k * step, line.strip(), size=size, font=font)
        p.save()
    passed(first, pdf, renderer)


def drawn(paint, pdf, renderer):
    """A page painted by coordinates: `paint(paper, font)`."""
    engine = renderer.partition(" + ")[0]

    def first(target):
        p, font = (CairoPaper(str(target)), "Liberation Sans") if engine == "cairo" else (ReportlabPaper(target), "Helvetica")
        paint(p, font); p.save()
    passed(first, pdf, renderer)
