"""The third held-out set: bills by carriers' billing departments' habits, the pieces of page being those of the second set (`second.sheet`)."""
from common.world import show
from second.sheet import Page, bill_of


class Leaf(Page):
    """A bill with a few more pieces of page."""

    def columns(self, count, *parts, gap="14pt"): return f"<div style='column-count:{count};column-gap:{gap}'>{''.join(parts)}</div>"
    def under(self, text):
        """Each value on a line over its label."""
        return self.t("|".join(v for _, v in self.split(text)) + "\n" + "|".join(k for k, _ in self.split(text)), "", False, ())
    def split(self, text): return [tuple(line.split("|")) for line in text.replace(";", "\n").strip().split("\n")]
    def grid(self, numbers, count, form="paren"):
        """Numbers in a table of `count` columns, row by row."""
        rows = [numbers[i:i + count] for i in range(0, len(numbers), count)]
        return "<table class=x>" + "".join("<tr>" + "".join(f"<td>{show(n, form)}</td>" for n in row) + "</tr>" for row in rows) + "</table>"
    def at(self, x, y, w, *parts): return f"<div style='position:absolute;left:{x}pt;top:{y}pt;width:{w}pt'>{''.join(parts)}</div>"
    def sheet(self, *parts, last=False): return f"<div style='position:relative;height:700pt;{'' if last else 'page-break-after:always'}'>{''.join(parts)}</div>"
    def new(self): return "<div class=br></div>"


def third(carrier, name, renderer):
    """Registers a bill of the third set."""
    return bill_of("third", Leaf, carrier, name, renderer)
